from collections import Counter
from lib import Report
R = """Kvinna|Särskilt boende|SoL 4:1|2024-03-18||2024-10-22||Flyttat in.
Man|Särskilt boende|SoL 4:1|2024-05-07||||Tackat nej till tre erbjudanden, vill bo i Gammelstad.
Kvinna|Särskilt boende|SoL 4:1|2024-06-24||||Ingen ledig plats på demensenhet.
Kvinna|Särskilt boende|SoL 4:1|2024-07-02|||2024-11-13|Avliden.
Man|Särskilt boende|SoL 4:1|2024-08-29||||Väntar på parboende.
Kvinna|Korttidsvård|SoL 4:1|2024-09-10||||Anhörig vill inte använda platsen förrän efter nyår.
Man|Boendestöd|SoL 4:1|2023-12-04|2024-06-30||2024-10-15|Återtagit ansökan.
Kvinna|Boendestöd|SoL 4:1|2024-04-11||||Svarar inte på telefon eller brev.
Man|Boendestöd|SoL 4:1|2024-08-01||2024-12-02||Igång.
Flicka|Kontaktfamilj|SoL 4:1|2024-01-29||||Familj hittad, utredning pågår.
Pojke|Kontaktfamilj|SoL 4:1|2024-02-15||||Saknar familj i närområdet.
Pojke|Kontaktfamilj|SoL 4:1|2024-06-19||2024-11-01||Igång.
Man|Ledsagarservice|LSS 9:3|2023-10-17|2024-07-05|||Ledsagaren har slutat, ny söks.
Kvinna|Ledsagarservice|LSS 9:3|2024-05-22||||Vill ha ledsagare på helger, personal saknas.
Man|Kontaktperson|LSS 9:4|2022-09-12|2024-03-31|||Förra kontaktpersonen avsade sig uppdraget.
Man|Kontaktperson|LSS 9:4|2023-04-26||||Ställer höga krav på ålder och bil, svårmatchat.
Kvinna|Kontaktperson|LSS 9:4|2024-02-08||2024-12-16||Igång.
Kvinna|Kontaktperson|LSS 9:4|2024-04-30||||Vill avvakta.
Kvinna|Kontaktperson|LSS 9:4|2024-06-03||||Möte med tilltänkt kontaktperson bokat i januari.
Man|Kontaktperson|LSS 9:4|2024-08-20||||Ingen uppdragstagare.
Pojke|Avlösarservice|LSS 9:5|2024-05-13||||Föräldrarna har tackat nej till föreslagen avlösare.
Flicka|Korttidsvistelse|LSS 9:6|2024-01-16||2024-10-04||Inskolning genomförd.
Pojke|Korttidsvistelse|LSS 9:6|2024-06-27||||Kö till Snöflingans korttids.
Flicka|Korttidstillsyn|LSS 9:7|2024-09-02||||Skolskjuts ej löst.
Man|Bostad vuxna|LSS 9:9|2021-06-01||||Väntar på nybygge, Kronandalen.
Man|Bostad vuxna|LSS 9:9|2022-11-14||||Tackat nej, för långt från arbetet.
Kvinna|Bostad vuxna|LSS 9:9|2023-08-22||2024-11-29||Flyttat in.
Kvinna|Bostad vuxna|LSS 9:9|2024-03-05||||Ingen ledig servicebostad.
Man|Daglig verksamhet|LSS 9:10|2023-05-09|2024-08-16|||Sjukskriven.
Kvinna|Daglig verksamhet|LSS 9:10|2024-07-08||||Vill byta inriktning, ny kartläggning görs.
Man|Daglig verksamhet|LSS 9:10|2024-04-23|||2024-12-20|Flyttat till annan kommun.
Man|Daglig verksamhet|LSS 9:10|2024-09-16||||Motivationsarbete pågår."""
ROWS = [x.split("|") for x in R.split("\n")]

def build():
    r = Report(5, "lulea", "2024_kv4", "pdf", organisation="Luleå kommun", kommunkod="2580", stadsdel=None, namnd="Socialnämnden",
               dnr="SOC 2025/5", period="2024-Q4", document_date="2025-01-23", laws=["SoL", "LSS"])
    st = lambda x: "v" if x[5] else "a" if x[6] else "k"
    n = Counter(st(x) for x in ROWS)
    r.raw('<div class="lh"><div><b>LULEÅ KOMMUN</b></div><div>Socialförvaltningen<br>Till: Socialnämnden</div><div>2025-01-23</div><div>Dnr SOC 2025/5</div></div>')
    r.h(1, "Kvartalsrapport ej verkställda beslut, Q4 2024")
    r.p("Rapporten omfattar beslut enligt socialtjänstlagen (SoL) och lagen om stöd och service till vissa funktionshindrade (LSS) som rapporterats till IVO för perioden 1 oktober–31 december 2024. "
        "Avbrott rapporteras när insatsen inte har kommit igång igen inom tre månader.")
    kids = sum(x[0] in ("Flicka", "Pojke") for x in ROWS)
    r.p(f"Totalt omfattar listan {len(ROWS)} beslut, varav {kids} avser barn. Under kvartalet verkställdes {n['v']} beslut och {n['a']} avslutades av andra skäl.")
    r.claim(f"Totalt omfattar listan {len(ROWS)} beslut", len(ROWS), "rapporterade", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    r.claim(f"varav {kids} avser barn", kids, "rapporterade", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    r.claim(f"Under kvartalet verkställdes {n['v']} beslut", n["v"], "verkställda")
    r.claim(f"{n['a']} avslutades av andra skäl", n["a"], "avslutade", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
    r.h(2, "Översikt per insats")
    order = list(dict.fromkeys(x[1] for x in ROWS))
    lag = {x[1]: x[2][:3] for x in ROWS}
    cell = {i: {s: sum(x[1] == i and st(x) == s for x in ROWS) for s in "vak"} for i in order}
    right = sum(c["k"] for c in cell.values())
    cell["Kontaktperson"]["k"] += 1
    body = [[i, lag[i]] + [str(cell[i][s]) for s in "vak"] for i in order]
    tot = [sum(cell[i][s] for i in order) for s in "vak"]
    t = r.table(["Insats", "Lag", "Verkställda under kvartalet", "Avslutade", "Ej verkställda 31 dec"], body + [["Totalt", None] + [str(x) for x in tot]], "insats_status", widths=["34%", "10%", "20%", "16%", "20%"], bold_rows=[len(body)], cls="sm", right=[2, 3, 4])
    ms = ["verkställda", "avslutade", "kvarstående"]
    for i in order:
        for s, m in zip("vak", ms):
            r.cnt(t, m, cell[i][s], lag=lag[i], insats=i)
    for m, x in zip(ms, tot):
        r.cnt(t, m, x, is_total=True)
    r.flaw("table_vs_rows", "Kontaktperson: the overview has 6 not carried out, the list has 5 rows without an end date.", 6, 5, ["Kontaktperson LSS 1 0 6"])
    r.flaw("table_vs_rows", f"Consequence: the total of the overview is {tot[2]}, the list has {right} open rows.", tot[2], right, [f"Totalt {tot[0]} {tot[1]} {tot[2]}"], "note", True)
    r.flaw("text_vs_table", f"Consequence: the prose says {len(ROWS)}, the overview adds up to {sum(tot)}.", len(ROWS), sum(tot), [f"Totalt omfattar listan {len(ROWS)} beslut"], "note", True)
    r.pb()
    r.h(2, "Förteckning över rapporterade beslut")
    cols = ["Nr", "Kön", "Insats", "Lagrum", "Beslutsdatum", "Avbrott fr.o.m.", "Verkställt", "Avslutat", "Notering"]
    rows = [[str(k)] + [c or None for c in x] for k, x in enumerate(ROWS, 1)]
    t = r.table(cols, rows, "decision_rows", widths=["4%", "7%", "14%", "8%", "10%", "11%", "10%", "10%", "26%"], cls="sm")
    for k, x in enumerate(ROWS, 1):
        kon, ins, lr, bd, ab, ve, av, note = [c or None for c in x]
        r.dec(t, nr=str(k), kon="K" if kon in ("Kvinna", "Flicka") else "M", alder="barn" if kon in ("Flicka", "Pojke") else "vuxen", insats=ins, lag=lr[:3], lagrum=lr,
              beslutsdatum=bd, avbrottsdatum=ab, verkstallt_datum=ve, avslutat_datum=av, kommentar=note, status="verkställt" if ve else "avslutat" if av else "kvarstående")
    css = ("@page{size:A4 landscape;margin:16mm 15mm 16mm 15mm;@bottom-left{content:'Luleå kommun, Socialförvaltningen – Kvartalsrapport Q4 2024';font:7.5pt 'DejaVu Sans'}@bottom-right{content:'Sida ' counter(page) ' av ' counter(pages);font:7.5pt 'DejaVu Sans'}}"
           "body{font:9.5pt/1.4 'DejaVu Sans';margin:0}.lh{display:flex;justify-content:space-between;border-bottom:2pt solid #b5121b;padding-bottom:4pt;margin-bottom:12pt;font-size:9pt}h1{font-size:15pt;margin:0 0 6pt}h2{font-size:11pt;margin:10pt 0 4pt;break-after:avoid}"
           "table{border-collapse:collapse;width:100%;table-layout:fixed}td,th{border-bottom:.5pt solid #bbb;padding:2.6pt 4pt;text-align:left;vertical-align:top}th{border-bottom:1.2pt solid #000;vertical-align:bottom}.sm{font-size:8.2pt}tr{break-inside:avoid}td.r{text-align:center}.sum td{font-weight:bold;border-top:1pt solid #000}")
    r.chromium(r.page_html(css, title="Kvartalsrapport"))
    return r
