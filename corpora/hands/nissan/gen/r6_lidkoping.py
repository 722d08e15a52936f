"""Lidköping, Q4 2025: covering letter and a numbered landscape list over pages; right but tricky (gaps in numbering, two SoL laws)."""
from reportlab.lib import colors

from core import Report
from ids import iid, sex

# nr, unit, section, insats, beslut, avbrott, who, verkställt, avslutat, remark
ROWS = [r.split("|") for r in """2|ÄO|SoL 4:1|Särskilt boende|2025-03-05||Kvinna|2025-10-14||
3|ÄO|SoL 4:1|Särskilt boende|2025-04-22||Man||2025-11-02|Avliden
4|ÄO|SoL 4:1|Särskilt boende|2025-06-02||Kvinna|||Tackat nej till Östbygård, vill till Ågårdsgatan
6|ÄO|SoL 11:1|Särskilt boende|2025-07-16||Kvinna|2025-10-29||
7|ÄO|SoL 11:1|Särskilt boende|2025-08-27||Man|||Make och maka vill flytta samtidigt
8|ÄO|SoL 11:1|Särskilt boende|2025-09-11||Kvinna|||Kö
10|ÄO|SoL 11:1|Korttidsboende|2025-09-18||Man|||Har ändrat sig två ggr, ny kontakt i januari
11|ÄO|SoL 11:1|Dagverksamhet|2025-08-04||Kvinna|2025-12-08||Började en dag i veckan
12|IFO|SoL 4:1|Kontaktfamilj|2023-11-30||Flicka|||Saknas uppdragstagare
13|IFO|SoL 4:1|Kontaktfamilj|2024-09-12||Pojke|||Saknas uppdragstagare
14|IFO|SoL 4:1|Kontaktfamilj||2025-05-25|Pojke|||Familjen flyttade, ny utreds
15|IFO|SoL 11:1|Kontaktperson|2025-07-03||Flicka||2025-12-15|Familjen vill inte längre ha insatsen
18|FN|SoL 4:1|Boendestöd|2025-02-17||Man|||Släpper inte in personalen
19|FN|SoL 4:1|Boendestöd||2025-08-31|Kvinna|||Inlagd på sjukhus
20|FN|LSS 9:3|Ledsagarservice|2024-12-19||Kvinna|||Behöver ledsagare med bil
21|FN|LSS 9:3|Ledsagarservice||2025-09-01|Man|2025-12-10||
22|FN|LSS 9:4|Kontaktperson|2022-10-06||Man|||Svårmatchat, annons i lokaltidning
23|FN|LSS 9:4|Kontaktperson|2024-05-15||Kvinna|||
24|FN|LSS 9:4|Kontaktperson|2025-01-09||Man|||Presentation bokad vecka 4
25|FN|LSS 9:4|Kontaktperson||2025-06-30|Kvinna|||Kontaktperson sade upp sig
26|FN|LSS 9:4|Kontaktperson|2025-09-03||Man|||
27|FN|LSS 9:5|Avlösarservice i hemmet|2025-04-07||Pojke|||Önskar endast helger, personal saknas
28|FN|LSS 9:6|Korttidsvistelse|2025-03-26||Flicka|||Inskolning avbröts efter en natt
29|FN|LSS 9:6|Korttidsvistelse||2025-09-21|Pojke|||Vårdnadshavarna oense
30|FN|LSS 9:7|Korttidstillsyn|2025-08-20||Pojke|2025-11-27||
31|FN|LSS 9:9|Gruppbostad|2023-06-08||Man|||Väntar på Majåker etapp 2
32|FN|LSS 9:9|Gruppbostad|2024-02-01||Kvinna|||Väntar på Majåker etapp 2
33|FN|LSS 9:9|Servicebostad|2025-05-12||Man||2025-10-20|Återtagit sin ansökan
35|FN|LSS 9:10|Daglig verksamhet|2025-06-24||Kvinna|||Vill läsa klart på folkhögskola
36|FN|LSS 9:10|Daglig verksamhet||2025-07-07|Man|||Ork saknas, deltar ej""".split("\n")]
NAMES = {"ÄO": "äldreomsorg", "IFO": "individ- och familjeomsorg", "FN": "funktionsnedsättning"}


def state(row):
    return "verkställt" if row[7] else "avslutat" if row[8] else "kvarstående"


def furniture(c, page, w, h, name):
    c.setFont(name, 8)
    c.drawString(45, h - 34, "Lidköpings kommun, vård- och omsorgsförvaltningen")
    c.drawRightString(w - 45, h - 34, f"VON 2026/14   Sida {page}")
    c.setLineWidth(.4)
    c.line(45, h - 40, w - 45, h - 40)
    if w > h:
        c.drawString(45, 30, "Bilaga: förteckning, uttag ur verksamhetssystemet 2026-01-08")


def build():
    r = Report("nissan06_lidkoping_2025-kv4", "reportlab", dict(
        font="narrow", size=11, cell=9, table="hair", headfill=colors.Color(.88, .88, .88), margin=45, top=56, furniture=furniture,
        title="Beslut som inte verkställts, kv 4 2025"),
        organisation="Lidköpings kommun", namnd="Vård- och omsorgsnämnden", kommunkod="1494", dnr="VON 2026/14", period="2025-Q4",
        document_date="2026-01-26", laws=["SoL", "LSS"])
    by = {s: sum(state(x) == s for x in ROWS) for s in ("verkställt", "avslutat", "kvarstående")}
    n, brk = len(ROWS), sum(bool(x[5]) for x in ROWS)
    r.p("Tjänsteskrivelse 2026-01-26\nMottagare: Vård- och omsorgsnämnden\nDiarienr VON 2026/14")
    r.h("Beslut som inte verkställts inom tre månader, fjärde kvartalet 2025")
    r.heads = []
    r.h("Förvaltningens förslag", 2)
    r.p("Nämnden godkänner rapporteringen till IVO och översänder den till kommunfullmäktige.")
    r.h("Beskrivning av ärendet", 2)
    s1 = f"Bilagan upptar {n} beslut som rapporterats till IVO för perioden oktober–december 2025"
    s2 = f"{by['verkställt']} har verkställts under perioden, {by['avslutat']} har avslutats av annan anledning och {by['kvarstående']} återstår"
    s3 = f"I {brk} fall handlar det om avbrott i en insats som tidigare varit igång"
    r.p(f"{s1}. {s2}. {s3}. Numren följer verksamhetssystemets lista. Nummer som saknas gäller beslut som visade sig vara verkställda i tid och "
        "därför aldrig rapporterades.")
    r.claim(s1, "rapporterade", n)
    r.claim(s2, "verkställda", by["verkställt"])
    r.claim(s2, "avslutade", by["avslutat"])
    r.claim(s2, "kvarstående", by["kvarstående"])
    r.claim(s3, "rapporterade", brk, orsak="avbrott", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
    r.p("Den nya socialtjänstlagen gäller från den 1 juli 2025. Beslut fattade dessförinnan anges med 4 kap. 1 § i den äldre lagen (SoL 4:1), senare "
        "beslut med 11 kap. 1 § (SoL 11:1). Enligt 34 kap. 1 § socialtjänstlagen och 28 f § LSS ska besluten rapporteras kvartalsvis.")
    r.h("Fördelning på verksamhet", 2)
    rows = []
    for code, name in NAMES.items():
        mine = [x for x in ROWS if x[1] == code]
        rows.append([f"{name[0].upper()}{name[1:]} ({code})", len(mine), *[sum(state(x) == s for x in mine) for s in by]])
    total = ["Summa", *[sum(x[i] for x in rows) for i in range(1, 5)]]
    t = r.table(["Verksamhet", "Rapporterade", "Verkställda", "Avslutade", "Återstår"], rows + [total], "insats_status", widths=[190, 75, 75, 75, 75])
    for row in rows + [total]:
        for m, v in zip(("rapporterade", "verkställda", "avslutade", "kvarstående"), row[1:]):
            r.count(t, m, v, omrade=None if row is total else row[0], is_total=row is total)
    lss = [x for x in ROWS if x[2].startswith("LSS")]
    cp = sum(x[2] == "LSS 9:4" for x in ROWS)
    s4 = f"Av de rapporterade besluten är {len(lss)} fattade enligt LSS, och {cp} av dessa rör kontaktperson"
    r.p(f"{s4}. Nämndens mål är att ingen ska vänta mer än ett halvår. Förvaltningen har påbörjat en gemensam rekrytering av uppdragstagare.")
    r.claim(s4, "rapporterade", len(lss), lag="LSS")
    r.claim(s4, "rapporterade", cp, lag="LSS", insats="kontaktperson")
    r.p("Kvalitetsstrateg\nVård- och omsorgsförvaltningen")
    r.add("landscape")
    r.h("Bilaga. Förteckning över rapporterade beslut")
    t = r.table(["Nr", "Verks.", "Lagrum", "Insats", "Besluts- datum", "Avbrott fr.o.m.", "Avser", "Verkställt", "Avslutat", "Anmärkning"],
                [[c or None for c in x] for x in ROWS], "decision_rows", widths=[26, 40, 56, 118, 62, 62, 48, 62, 62, 216], cut=True, right=False,
                head=[["Nr", "Verks.", "Lagrum", "Insats", "Besluts-<br/>datum", "Avbrott<br/>fr.o.m.", "Avser", "Verkställt", "Avslutat", "Anmärkning"]])
    r.truth["tables"][-1]["columns"][4] = "Beslutsdatum"
    for nr, unit, par, insats, d, a, who, v, e, why in ROWS:
        lag = par.split()[0]
        r.decision(table=t, nr=int(nr), omrade=unit, insats=insats, insats_id=iid(lag, insats), lag=lag, lagrum=par, beslutsdatum=d or None,
                   avbrottsdatum=a or None, kommentar=why or None, status=state([nr, unit, par, insats, d, a, who, v, e, why]),
                   verkstallt_datum=v or None, avslutat_datum=e or None, **sex(who))
    return r
