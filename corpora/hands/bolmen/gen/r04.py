"""Mönsterås, a list printed from the case system by a browser: landscape, page break in the list, days computed."""
from datetime import date

from core import C, Report

CSS = """@page{size:A4 landscape;margin:14mm 12mm} body{font:9.5pt 'Liberation Sans Narrow',sans-serif}
h1{font-size:15pt;margin:0 0 4px} h2{font-size:12pt;margin:14px 0 4px} .kv{margin:0 0 8px;display:flex;gap:26px}
dt,dd{display:inline;margin:0} dt{font-weight:bold} table{border-collapse:collapse;width:100%} thead{display:table-header-group}
th{background:#3a3a3a;color:#fff;text-align:left;padding:3px 5px} td{padding:6px 5px;border-bottom:1px solid #bbb;vertical-align:top}
tr{break-inside:avoid} tr:nth-child(even) td{background:#f3f3f3} td.n{text-align:right} tr.sum td{font-weight:bold}
h2:first-of-type + table{width:55%} h2:first-of-type + table th:not(:first-child){text-align:right}
.small{font-size:8pt;color:#444} td{white-space:normal} td:nth-child(4),td:nth-child(5),td:nth-child(9){white-space:nowrap}"""
R = Report("bolmen04_monsteras_2024_kv1", "pdf", "chromium", dict(title="Ej verkställda beslut kvartal 1 2024", css=CSS),
           organisation="Mönsterås kommun", kommunkod="0861", namnd="Socialnämnden", dnr="SN 2024/58",
           period="2024-Q1", document_date="2024-04-22", laws=["SoL", "LSS"])
R.h(1, "Mönsterås kommun – ej verkställda beslut kvartal 1 2024")
R.raw("kv", [("Nämnd:", "Socialnämnden"), ("Diarienr:", "SN 2024/58"), ("Utskriftsdatum:", "2024-04-22"),
             ("Period:", "2024-01-01 – 2024-03-31")])
R.h(2, "Sammanställning")
t = R.table(None, ["Lag", "Rapporterade", "Verkställda", "Avslutade", "Pågår"],
            [["SoL", "10", "3", "2", "5"], ["LSS", "8", "1", "1", "6"], ["Totalt", "18", "4", "3", "11"]], "insats_status")
R.count(t, {1: dict(measure="rapporterade"), 2: dict(measure="verkställda"), 3: dict(measure="avslutade"),
            4: dict(measure="kvarstående")}, row_dims=lambda r: {"lag": r[0] if r[0] != "Totalt" else None}, totals=("Totalt",))
R.p("Tre av besluten avser avbrott, det vill säga att stödet en gång har kommit igång men sedan upphört. I tre beslut av de elva "
    "som pågår har den enskilde tackat nej.",
    C("Tre av besluten avser avbrott", 3, "rapporterade", orsak="avbrott", loose=("orsak", "measure")),
    C("I tre beslut av de elva som pågår har den enskilde tackat nej", 3, "kvarstående", orsak="den enskilde har tackat nej", loose=("orsak",)),
    C("de elva som pågår", 11, "kvarstående"))
R.h(2, "Beslut")
S4, COLS = "4 kap 1 § SoL", ["Nr", "Lagrum", "Insats", "Beslut", "Avbrott", "Dagar", "Kön", "Utfall", "Datum", "Anledning"]
DATA = [
    (S4, "Särskilt boende", "2023-06-14", None, "Kvinna", "Verkställt", "2024-01-22", "Resursbrist, ledig bostad"),
    (S4, "Särskilt boende", "2023-08-02", None, "Man", "Pågår", None, "Den enskilde har tackat nej. Vill bara ha plats i Blomstermåla."),
    (S4, "Särskilt boende", "2023-09-27", None, "Kvinna", "Avslutat", "2024-02-08", "Avliden"),
    (S4, "Särskilt boende", "2023-12-11", None, "Kvinna", "Pågår", None, "Resursbrist, ledig bostad"),
    (S4, "Korttidsboende växelvård", "2023-10-19", None, "Man", "Verkställt", "2024-02-26", "Resursbrist, ledig bostad"),
    (S4, "Dagverksamhet", "2023-11-06", None, "Kvinna", "Pågår", None, "Annat skäl. Orkar inte börja ännu."),
    (S4, "Kontaktfamilj", "2023-05-30", None, "Pojke", "Pågår", None, "Resursbrist, lämplig personal"),
    (S4, "Kontaktfamilj", None, "2023-11-15", "Flicka", "Verkställt", "2024-03-18", "Resursbrist, lämplig personal"),
    (S4, "Boendestöd", "2023-10-03", None, "Man", "Avslutat", "2024-01-31", "Återtagen ansökan"),
    (S4, "Boendestöd", None, "2023-09-01", "Kvinna", "Pågår", None, "Annat skäl. Inlagd på sjukhus."),
    ("9 § 4 LSS", "Kontaktperson", "2023-02-16", None, "Man", "Pågår", None, "Resursbrist, lämplig personal"),
    ("9 § 4 LSS", "Kontaktperson", None, "2023-10-31", "Kvinna", "Pågår", None, "Den enskilde har tackat nej. Ville inte träffa den som föreslogs."),
    ("9 § 5 LSS", "Avlösarservice", "2023-12-04", None, "Pojke", "Pågår", None, "Annat skäl. Föräldrarna hör av sig efter påsk."),
    ("9 § 6 LSS", "Korttidsvistelse", "2023-11-21", None, "Flicka", "Verkställt", "2024-03-01", "Resursbrist, ledig plats"),
    ("9 § 9 LSS", "Bostad med särskild service", "2022-04-07", None, "Man", "Pågår", None, "Resursbrist, ledig bostad"),
    ("9 § 9 LSS", "Bostad med särskild service", "2023-03-20", None, "Kvinna", "Pågår", None, "Den enskilde har tackat nej. Önskar lägenhet i markplan."),
    ("9 § 9 LSS", "Bostad med särskild service", "2023-07-13", None, "Man", "Avslutat", "2024-03-12", "Flyttat till annan kommun"),
    ("9 § 10 LSS", "Daglig verksamhet", "2023-12-18", None, "Man", "Pågår", None, "Annat skäl. Praktik till och med maj.")]
rows, recs = [], []
for n, (lagrum, insats, beslut, avbrott, kon, utfall, slut, text) in enumerate(DATA, 1):
    days = (date.fromisoformat(slut or "2024-03-31") - date.fromisoformat(beslut or avbrott)).days
    rows.append([str(n), lagrum, insats, beslut, avbrott, str(days), kon, utfall, slut, text])
    status = {"Pågår": "kvarstående", "Verkställt": "verkställt", "Avslutat": "avslutat"}[utfall]
    recs.append(dict(nr=n, insats=insats, lagrum=lagrum, lag=lagrum[-3:], beslutsdatum=beslut, avbrottsdatum=avbrott, dagar=days,
                     kon="K" if kon in ("Kvinna", "Flicka") else "M", alder="barn" if kon in ("Flicka", "Pojke") else "vuxen",
                     status=status, verkstallt_datum=slut if status == "verkställt" else None,
                     avslutat_datum=slut if status == "avslutat" else None, kommentar=text))
t = R.table(None, COLS, rows, "decision_rows")
for r in recs:
    R.d(t, **r)
R.p("Dagar räknas från beslutet eller avbrottet till utfallets datum, för beslut som pågår till och med 2024-03-31.", kind="small")
R.p("Listan skickas till kommunfullmäktige och revisorerna efter nämndens sammanträde den 7 maj 2024.", kind="small")
