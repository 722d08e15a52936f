from lib import *

CSS = """@page{size:A4;margin:22mm 20mm 24mm 24mm;@bottom-left{content:'Härryda kommun, 435 80 Mölnlycke';font:8pt 'DejaVu Serif'}@bottom-right{content:'sidan ' counter(page) ' av ' counter(pages);font:8pt 'DejaVu Serif'}}
body{font:9.5pt/1.45 'DejaVu Serif',serif}h1{font-size:15pt;border-bottom:2pt solid #225;padding-bottom:4pt}h2{font-size:11.5pt;margin:14pt 0 3pt;color:#225}h3{font-size:10pt;margin:10pt 0 3pt}
table{border-collapse:collapse;width:100%;margin:5pt 0 10pt;font-size:8.6pt}th{text-align:left;vertical-align:bottom;border-bottom:1pt solid #225;padding:3pt 5pt}td{border-bottom:.4pt solid #bbb;padding:3pt 5pt;vertical-align:top}td.n{text-align:center}tr{page-break-inside:avoid}tr.tot td{font-weight:bold;border-top:1pt solid #225}
.lh{display:flex;justify-content:space-between;font-size:8.5pt;margin-bottom:16pt}p.sig{margin-top:20pt}"""

def build():
    R = Report("bohus02_harryda_2023_kv2", organisation="Härryda kommun", stadsdel=None, namnd="Välfärdsnämnden", kommunkod="1401",
               dnr="2023VFN311 750", period="2023-Q2", document_date="2023-08-15", laws=["SoL", "LSS"])
    A = {"Individ- och familjeomsorg": [("Kontaktfamilj", "SoL", "2022-12-08", "q", "Kvarstår", "Rekrytering pågår, familjen har önskemål om närhet till skolan"),
                                        ("Kontaktperson", "SoL", "2023-01-19", "v2023-05-03", "", "Uppdragstagare hittades via grannkommun"),
                                        ("Kontaktfamilj", "SoL", "2023-03-07", "q", "", "Tackat nej till föreslagen familj")],
         "Funktionshinder": [("Gruppbostad", "LSS", "2021-10-25", "q", "", "Ingen ledig plats. Har erbjudits korttidsplats i väntan"),
                             ("Gruppbostad", "LSS", "2022-06-14", "v2023-06-01", "", "Inflyttad"),
                             ("Gruppbostad", "LSS", "2023-02-02", "q", "", "Ledig plats finns men matchar inte åldersgruppen"),
                             ("Daglig verksamhet", "LSS", "2022-11-29", "q", "", "Den enskilde orkar inte påbörja just nu"),
                             ("Daglig verksamhet", "LSS", "2023-01-11", "a2023-04-20", "", "Har fått lönebidragsanställning, behovet har upphört"),
                             ("Avlösarservice i hemmet", "LSS", "2023-02-20", "v2023-06-12", "", "Avlösare på plats"),
                             ("Boendestöd", "SoL", "2023-03-28", "q", "", "Svarar inte på kallelser")],
         "Vård och omsorg": [("Särskilt boende", "SoL", "2022-10-12", "a2023-05-30", "", "Avliden"),
                             ("Särskilt boende", "SoL", "2023-02-17", "q", "", "Önskar ett bestämt boende i Landvetter, tackat nej till annat"),
                             ("Särskilt boende", "SoL", "2023-02-09", "v2023-05-22", "", "Flyttade in efter andra erbjudandet"),
                             ("Trygghetslarm", "SoL", "2023-03-02", "q", "", "Lås kan ej monteras förrän fastighetsägaren godkänt")]}
    allr = [r for v in A.values() for r in v]; n = len(allr); V = sum(r[3][0] == "v" for r in allr); S = sum(r[3][0] == "a" for r in allr); Q = n - V - S
    R.raw("html", "<div class='lh'><div><b>HÄRRYDA KOMMUN</b><br>Sektorn för socialtjänst<br>Kvalitets- och utvecklingsenheten</div><div>Datum 15 augusti 2023<br>Dnr 2023VFN311 750<br>Välfärdsnämnden</div></div>")
    R.h(1, "Ej verkställda beslut andra kvartalet 2023")
    R.p(f"Sektorn ⟦rapporterade {n} beslut⟧ till IVO för andra kvartalet 2023. Då räknas även sådana beslut med som hann verkställas eller avslutas under kvartalet. ⟦Vid kvartalets utgång kvarstod {ord_(Q)}.⟧ Inom vård och omsorg ⟦avslutades ett beslut⟧ därför att personen avlidit.",
        [c(n, "rapporterade"), c(Q, "kvarstående"), c(1, "avslutade", omrade="Vård och omsorg", lag="SoL", less=["lag", "orsak", "insats"])])
    R.h(2, "Varför rapporten lämnas")
    R.p("Kommunen ska enligt 16 kap 6 f § SoL och 28 f § LSS till IVO anmäla gynnande beslut som inte verkställts tre månader efter beslutet. Fullmäktige ska få en statistikrapport. Nämnden föreslås lägga rapporten till handlingarna.")
    word = {"v": "Verkställt", "a": "Avslutat", "q": "Kvarstår"}
    R.h(2, "Antal beslut per verksamhet")
    for om, rows in A.items():
        R.h(3, om); names = list(dict.fromkeys((r[0], r[1]) for r in rows)); out = []
        for x, lag in names:
            g = [r for r in rows if r[0] == x]; out.append([x, lag, len(g), *[sum(r[3][0] == s for r in g) for s in "vaq"]])
        tot = ["Summa", None, *[sum(r[i] for r in out) for i in range(2, 6)]]
        if om == "Funktionshinder":
            right = tot[3]; tot[3] = right + 1; ev = out[-1]
        out.append(tot)
        t = R.t(["Insats", "Lag", "Rapporterade", "Varav verkställda", "Varav avslutade", "Kvar 30 juni"], out, "insats_status", widths=[34, 8, 15, 15, 14, 14], totals=[len(out) - 1])
        one = {l for _, l in names}
        R.count(t, [dict(insats=x, lag=l) for x, l in names] + [dict(is_total=True)], [None, None, dict(measure="rapporterade"), dict(measure="verkställda"), dict(measure="avslutade"), dict(measure="kvarstående")], omrade=om)
        if om == "Funktionshinder":
            R.err("table_sum", "error", f"Funktionshinder, Varav verkställda: Summa says {right+1}, the rows add to {right} (the list also has {right}).", right + 1, right,
                  ["Summa " + " ".join(map(str, tot[2:])), "Gruppbostad LSS 3 1 0 2", "Avlösarservice i hemmet LSS 1 1 0 0"], ["table_sum", "table_vs_rows"])
            R.err("table_sum", "note", "In the same Summa row reported (7) is not executed + closed + remaining (3 + 1 + 4 = 8): a consequence.", 7, 8, ["Summa 7 3 1 4"], ["table_sum"], optional=True)
    R.h(2, "Förteckning över besluten")
    R.p("Ordningen följer verksamhet och inom denna insats. Datum i kolumnen Läge är den dag då insatsen började respektive den dag då beslutet avslutades.")
    rows = []; nr = 0
    for om, v in A.items():
        for r in v:
            nr += 1; s = r[3][0]; rows.append([str(nr), om, r[0], r[1], lang(r[2]), word[s] + (" " + lang(r[3][1:]) if s != "q" else ""), r[5]])
    t = R.t(["Nr", "Verksamhet", "Insats", "Lag", "Beslut fattat", "Läge", "Kommentar"], rows, "decision_rows", widths=[4, 18, 16, 6, 14, 15, 27])
    i = 0
    for om, v in A.items():
        for r in v:
            s = r[3][0]
            R.dec(t, nr=i + 1, omrade=om, insats=r[0], lag=r[1], beslutsdatum=r[2], kommentar=r[5], status={"v": "verkställt", "a": "avslutat", "q": "kvarstående"}[s],
                  verkstallt_datum=r[3][1:] if s == "v" else None, avslutat_datum=r[3][1:] if s == "a" else None); i += 1
    R.p("Inget beslut har vidarebefordrats av IVO till förvaltningsrätten under perioden.")
    R.raw("html", "<p class='sig'>Sektorchef &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Enhetschef</p>")
    R.save_truth(); R.weasy(CSS)
    return R
