from lib import *

CSS = """@page{size:A4;margin:18mm 16mm}body{font:10pt/1.4 'Liberation Sans',Arial;}h1{font-size:13pt}h2{font-size:11.5pt;margin:12pt 0 2pt}h3{font-size:10.5pt;font-style:italic;margin:9pt 0 2pt}
table{border-collapse:collapse;width:100%;font-size:8.2pt;margin:6pt 0}th,td{border:.6pt solid #333;padding:2.5pt 3.5pt;text-align:left;vertical-align:middle}th{background:#eef4f7;font-weight:bold}td.n{text-align:right}tr.tot td{font-weight:bold}caption{text-align:left;font-weight:bold;padding-bottom:3pt}
.top{border:1pt solid #000;padding:5pt 8pt;display:grid;grid-template-columns:2fr 1.4fr;margin-bottom:10pt}.annex{break-before:page}li{margin:0 0 4pt}
.sg{border-top:.6pt solid #000;margin-top:26pt;padding-top:2pt;font-size:8.5pt}"""

def build():
    R = Report("bohus04_ockero_2024_kv1", organisation="Öckerö kommun", stadsdel=None, namnd="Socialnämnden", kommunkod="1407",
               dnr="SN 2024-0061", period="2024-Q1", document_date="2024-05-20", laws=["SoL", "LSS"])
    # insats, lag, kön, reason, avbrott, beslut, avbrottsdatum, text
    P, U, N, A = "Plats saknas", "Uppdragstagare saknas", "Tackat nej", "Annat"
    L = [("Kontaktperson", "LSS", "man", U, True, "2022-04-05", "2023-10-16", "Uppdragstagaren på Hönö har slutat och någon ny har inte gått att få tag på."),
         ("Kontaktperson", "LSS", "kvinna", U, False, "2023-11-20", None, "Ingen sökande på annonsen."),
         ("Bostad med särskild service, vuxna", "LSS", "man", P, False, "2023-06-12", None, "Nästa lediga lägenhet väntas till hösten."),
         ("Korttidsvistelse", "LSS", "kvinna", A, True, "2021-09-08", "2023-12-04", "Färjeresan fungerar inte med skolskjutsen, lösning söks."),
         ("Daglig verksamhet", "LSS", "man", A, False, "2023-12-18", None, "Vill sluta gymnasiet först."),
         ("Särskilt boende", "SoL", "kvinna", N, False, "2023-08-29", None, "Sagt nej till Bergmans, vill bo kvar på Öckerö invid sin syster."),
         ("Särskilt boende", "SoL", "kvinna", N, False, "2023-12-11", None, "Ville ha större rum."),
         ("Särskilt boende", "SoL", "man", P, False, "2023-12-20", None, "Fullbelagt, nummer två på listan."),
         ("Kontaktperson", "SoL", "kvinna", U, False, "2023-10-02", None, "Rekrytering pågår tillsammans med Göteborg.")]
    n = len(L); av = sum(r[4] for r in L)
    R.raw("html", "<div class='top'><div><b>ÖCKERÖ KOMMUN</b><br>Socialnämnden</div><div>PROTOKOLLSUTDRAG<br>Sammanträdesdatum 2024-05-15<br>Justerat 2024-05-20</div></div>")
    R.h(1, "§ 48 Kvartalsrapport ej verkställda beslut, kvartal 1 2024")
    R.p("Dnr SN 2024-0061")
    R.h(2, "Socialnämndens beslut")
    R.p("1. Rapporten godkänns. 2. Rapporten skickas till kommunfullmäktige och kommunens revisorer. 3. Förvaltningschefen får i uppdrag att redovisa läget för kontaktpersoner vid nämndens möte i september.")
    R.h(2, "Ärendebeskrivning")
    R.p(f"Förvaltningen har till IVO rapporterat ⟦{ord_(n)} beslut som inte var verkställda den 31 mars 2024⟧. ⟦I två av dem har verkställigheten avbrutits⟧ och inte kunnat återupptas. Föregående kvartal ⟦var det tolv beslut⟧.",
        [c(n), c(av, orsak="avbrott", less=["orsak"]), c(12, period="2023-Q4")])
    R.h(2, "Dagens sammanträde")
    R.p("Enhetschefen för myndighet föredrar ärendet. Ledmöter ställer frågor om hur länge en plats får stå tom och om färjetiderna. Ordföranden frågar om nämnden kan besluta enligt förslaget och finner att så är fallet.")
    R.h(2, "Underlag")
    R.ul(["Förvaltningens rapport, se bilaga", "Presidiets beredning § 31"])
    R.raw("html", "<p class='sg'>Ordförande &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Justerare</p><div class='annex'></div>")
    R.h(1, "Bilaga § 48 – Ej verkställda beslut den 31 mars 2024")
    R.p("Varje beslut räknas en gång under Orsak. Kolumnen Avbrott anger hur många av radens beslut där insatsen har börjat men sedan upphört; de ingår alltså också i någon av orsakerna. Tom ruta betyder inget beslut.")
    keys = list(dict.fromkeys((r[0], r[1]) for r in L)); out = []
    def line(g): return [sum(r[2] == "kvinna" for r in g), sum(r[2] == "man" for r in g), len(g), *[sum(r[3] == x for r in g) for x in (P, U, N, A)], sum(r[4] for r in g)]
    for k in keys: out.append([k[0], k[1], *line([r for r in L if (r[0], r[1]) == k])])
    out.append(["Alla", None, *line(L)])
    z = [[None if x == 0 else x for x in r] for r in out]
    head = [[("Insats", 1, 2), ("Lag", 1, 2), ("Antal beslut", 3, 1), ("Orsak", 4, 1), ("Avbrott", 1, 2)], [(x, 1, 1) for x in ("Kv", "M", "Summa", P, U, N, A)]]
    cols = ["Insats", "Lag", "Antal beslut / Kv", "Antal beslut / M", "Antal beslut / Summa", *[f"Orsak / {x}" for x in (P, U, N, A)], "Avbrott"]
    t = R.t(cols, z, "matrix_insats_kon_orsak", head=head, totals=[len(out) - 1], widths=[25, 7, 7, 7, 9, 9, 13, 9, 7, 9])
    R.count(t, [dict(insats=k[0], lag=k[1]) for k in keys] + [dict(is_total=True)], [None, None, dict(kon="K"), dict(kon="M"), {}, *[dict(orsak=x) for x in (P, U, N, A)], dict(orsak="Avbrott")])
    R.h(2, "De enskilda besluten")
    for lg, head in (("LSS", "Enligt LSS"), ("SoL", "Enligt SoL")):
        R.h(3, head); items = []
        for r in L:
            if r[1] != lg: continue
            items.append(f"{r[0]}, {r[2]}, beslut {r[5]}" + (f", avbrott {r[6]}" if r[6] else "") + f". {r[7]}")
            R.dec(None, insats=r[0], lag=lg, beslutsdatum=r[5], avbrottsdatum=r[6], kon="K" if r[2] == "kvinna" else "M", alder="vuxen", kommentar=r[7])
        R.ul(items)
    R.save_truth(); R.chromium(CSS)
    return R
