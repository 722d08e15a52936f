"""Hässelby-Vällingby, kvartal 2 2025: HTML page; insats spans its rows, a section for carried-out and one for remaining."""
from lib import *

def build():
    r = Rep("uppland08_hasselby_vallingby_2025_kv2", "html", organisation="Stockholms stad", kommunkod="0180", stadsdel="Hässelby-Vällingby", namnd="Hässelby-Vällingby stadsdelsnämnd",
            dnr="HV 2025/390", period="2025-Q2", document_date="2025-08-12", laws=["SoL", "LSS"])
    V = [("Särskilt boende", "SoL", [("2024-12-18", "kvinna", "Flyttade in på Skolörten 7 maj.", "2025-05-07")]),
         ("Ledsagarservice", "LSS", [("2024-11-05", "man", "Ny utförare valdes i mars.", "2025-04-10")]),
         ("Öppenvård", "SoL", [("2025-01-21", "flicka", "Kom igång när gruppen startade om.", "2025-05-26"), ("2025-01-21", "pojke", "Samma grupp som ovan.", "2025-05-26")])]
    Q = [("Särskilt boende", "SoL", [("2025-02-13", "kvinna", "Tackat nej till Koppargården, önskar Kaknäs."), ("2025-03-18", "kvinna", "Vårdas på sjukhus."), ("2025-03-25", "man", "Inväntar ledig lägenhet för par.")]),
         ("Kontaktfamilj", "SoL", [("2024-10-29", "pojke", "Föräldern har ångrat sig en gång, ny familj söks.")]),
         ("Stödboende", "SoL", [("2025-01-09", "man", "Vill ha egen lägenhet.")]),
         ("Bostad med särskild service för vuxna", "LSS", [("2023-04-17", "kvinna", "Tackat nej till sex erbjudanden utan att ange skäl."), ("2024-05-23", "man", "Behöver bostad anpassad för rullstol, sådan saknas.")]),
         ("Korttidsvistelse", "LSS", [("2025-02-27", "flicka", "Ingen inskolning före sommaren, börjar i augusti.")]),
         ("Daglig verksamhet", "LSS", [("2024-12-03", "kvinna", "Inte valt utförare."), ("2025-03-05", "man", "Provar ut arbetstider."), ("2025-03-28", "man", "Vill endast ha plats på ridskola.")])]
    K = {"kvinna": ("K", "vuxen"), "man": ("M", "vuxen"), "flicka": ("K", "barn"), "pojke": ("M", "barn")}
    nv, nq = sum(len(x[2]) for x in V), sum(len(x[2]) for x in Q)
    assert (nv, nq) == (4, 11)
    r.h("Läget i korthet", 1)
    r.p("Under kvartal 2 rapporterades 15 beslut till IVO. 4 har hunnit verkställas och 11 väntar fortfarande. Inget beslut har avslutats av annat skäl.",
        [C("Under kvartal 2 rapporterades 15 beslut till IVO", 15, "rapporterade"), C("4 har hunnit verkställas", 4, "verkställda"), C("11 väntar fortfarande", 11, "kvarstående"),
         C("Inget beslut har avslutats av annat skäl", 0, "avslutade", opt=True)])
    rows, cn = [], []
    for lag in ("SoL", "LSS"):
        a, b = (sum(len(x[2]) for x in L if x[1] == lag) for L in (V, Q)); rows.append([lag, a + b, a, b]); cn.append((lag, (a + b, a, b), False))
    rows.append(["Totalt", 15, 4, 11]); cn.append((None, (15, 4, 11), True))
    t = r.t("Antal beslut per lag", ["Lag", "Rapporterade", "Verkställda", "Kvarstående"], rows, "insats_status", caption="Antal beslut per lag")
    for lag, v, tot in cn:
        for m, x in zip(("rapporterade", "verkställda", "kvarstående"), v): r.cnt(t, m, x, tot, lag=lag)
    r.p("Det är tre fler rapporterade beslut än kvartalet innan, då antalet var 12. Drygt hälften av de kvarstående besluten, sex stycken, gäller LSS.",
        [C("Det är tre fler rapporterade beslut än kvartalet innan", 3, "rapporterade", "skillnad", compare_to="2025-Q1"), C("då antalet var 12", 12, "rapporterade", period="2025-Q1"),
         C("Drygt hälften av de kvarstående besluten, sex stycken, gäller LSS", 6, "kvarstående", lag="LSS")])
    r.h("Verkställda under kvartalet", 1)
    rows = []
    for i, l, x in V:
        for n, d in enumerate(x): rows.append([i if n == 0 else None, l, d[0], d[1], d[2], d[3]])
    t = r.t("Beslut som verkställts april–juni", ["Insats", "Lag", "Beslutsdatum", "Kön", "Kommentar", "Verkställt"], rows, "decision_rows", rowspan=0, caption="Beslut som verkställts april–juni")
    for i, l, x in V:
        for d in x: r.dec(t, insats=i, lag=l, beslutsdatum=d[0], kon=K[d[1]][0], alder=K[d[1]][1], kommentar=d[2], status="verkställt", verkstallt_datum=d[3])
    r.h("Kvarstående", 1)
    for lag, namn in (("SoL", "Socialtjänstlagen"), ("LSS", "LSS")):
        r.h(namn, 2); rows = []
        for i, l, x in Q:
            if l == lag:
                for n, d in enumerate(x): rows.append([i if n == 0 else None, *d])
        t = r.t(f"Beslut som väntar, {namn}", ["Insats", "Beslutsdatum", "Kön", "Kommentar"], rows, "decision_rows", rowspan=0, caption=f"Beslut som väntar, {namn}")
        for i, l, x in Q:
            if l == lag:
                for d in x: r.dec(t, insats=i, lag=l, beslutsdatum=d[0], kon=K[d[1]][0], alder=K[d[1]][1], kommentar=d[2], status="kvarstående")
    r.h("Varför redovisas detta?", 1)
    r.p("Stadsdelsnämnden ska varje kvartal tala om för tillsynsmyndigheten, revisorerna och fullmäktige vilka gynnande beslut som inte verkställts inom tre månader. "
        "För perioden gäller 16 kap. 6 f § socialtjänstlagen (2001:453) och 28 f § LSS. Från nästa rapport tillämpas den nya socialtjänstlagen.")
    css = """body{font-family:Verdana,Arial,sans-serif;max-width:56rem;margin:0 auto;padding:1rem;line-height:1.5;color:#222}header{border-bottom:4px solid #006cb7;margin-bottom:1rem}
    h1{font-size:1.7rem}h2{font-size:1.25rem;margin-top:2rem}h3{font-size:1.05rem}table{border-collapse:collapse;width:100%;margin:.6rem 0 1.4rem;font-size:.9rem}
    caption{text-align:left;font-style:italic;padding:.2rem 0}th,td{border:1px solid #bbb;padding:.35rem .5rem;text-align:left;vertical-align:top}thead th{background:#eaf3fa}td.n{text-align:right}tr.tot{font-weight:bold}
    dl{display:grid;grid-template-columns:9rem 1fr;font-size:.9rem}dd{margin:0}footer{border-top:1px solid #bbb;font-size:.8rem;margin-top:2rem}"""
    head = """<header><p>Stockholms stad – Hässelby-Vällingby stadsdelsnämnd</p></header><main><h1>Beslut som inte har verkställts, kvartal 2 2025</h1>
<dl><dt>Diarienummer</dt><dd>HV 2025/390</dd><dt>Datum</dt><dd>2025-08-12</dd><dt>Ärendetyp</dt><dd>Tjänsteutlåtande</dd><dt>Sammanträde</dt><dd>28 augusti 2025</dd></dl>
<p><strong>Förslag:</strong> Nämnden godkänner rapporten.</p>"""
    foot = "</main><footer><p>Sidan publicerades av nämndsekretariatet. Tillgänglighetsredogörelse finns på start.stockholm.</p></footer>"
    r.path.write_text(to_html(r, css, head, foot, "Beslut som inte har verkställts, kvartal 2 2025"), encoding="utf-8"); r.save(); return r
