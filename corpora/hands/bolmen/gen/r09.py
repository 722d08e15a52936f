"""Ljusnarsberg, browser PDF: a one-page letter, nothing under SoL, a turned series with quarters as rows."""
from core import C, Report

CSS = """@page{size:A4;margin:22mm 24mm} body{font:11pt/1.4 'DejaVu Serif',serif} h1{font-size:15pt;border-bottom:2px solid #000}
h2{font-size:12pt;margin-bottom:2px} p{margin:4px 0 8px} .kv{float:right;width:6cm;font-size:9pt;margin:0 0 10px} dt,dd{display:inline;margin:0} dt{font-weight:bold}
table{border-collapse:collapse;font-size:9.5pt;margin:4px 0 8px} th,td{border:1px solid #000;padding:3px 7px;text-align:left;vertical-align:top} h1{clear:both}
td:nth-child(4){white-space:nowrap} p.caption{font-size:9.5pt;font-style:italic;margin-bottom:0}"""
R = Report("bolmen09_ljusnarsberg_2024_kv4", "pdf", "chromium", dict(title="Tjänsteskrivelse", css=CSS, before="<div>LJUSNARSBERGS KOMMUN<br>Välfärdsförvaltningen</div>"),
           organisation="Ljusnarsbergs kommun", kommunkod="1864", namnd="Välfärdsnämnden", dnr="VN 00012/2025", period="2024-Q4",
           document_date="2025-01-20", laws=["SoL", "LSS"])
R.raw("kv", [("Datum", "2025-01-20"), ("Beteckning", "VN 00012/2025"), ("Adressat", "Välfärdsnämnden")])
R.h(1, "Ej verkställda beslut fjärde kvartalet 2024")
R.h(2, "Ärendet")
R.p("Nämnden ska enligt lag hålla IVO, fullmäktige och revisorerna underrättade om beslut som blivit liggande längre än tre månader.")
R.p("Enligt SoL finns inga ej verkställda beslut att rapportera. Enligt LSS finns fyra, det är ett mer än tredje kvartalet. Samtliga "
    "fyra avser vuxna.",
    C("Enligt SoL finns inga ej verkställda beslut att rapportera", 0, "ej_verkställda", lag="SoL"),
    C("Enligt LSS finns fyra", 4, "ej_verkställda", lag="LSS"),
    C("det är ett mer än tredje kvartalet", 1, "ej_verkställda", "skillnad", lag="LSS", compare_to="2024-Q3"),
    C("Samtliga fyra avser vuxna", 4, "ej_verkställda", lag="LSS", opt=True))
R.h(2, "Besluten enligt LSS")
data = [["1", "Kontaktperson", "9 § 4", "2024-02-29", "Sökt bland tidigare uppdragstagare utan resultat."],
        ["2", "Kontaktperson", "9 § 4", "2024-07-04", "Den enskilde vill ha en jämnårig kvinna. Ingen anmäld."],
        ["3", "Bostad med särskild service", "9 § 9", "2023-10-17", "Plats erbjuden i Lindesberg. Avböjd, vill bo kvar i Kopparberg."],
        ["4", "Daglig verksamhet", "9 § 10", "2024-09-09", "Sjukskriven, återkommer när hen orkar."]]
t = R.table(None, ["Nr", "Insats", "Lagrum", "Beslutat", "Kommentar"], data, "decision_rows")
for nr, insats, lagrum, when, text in data:
    R.d(t, nr=int(nr), insats=insats, lagrum=lagrum, lag="LSS", beslutsdatum=when, kommentar=text)
R.h(2, "Så har det sett ut under året")
t = R.table("Antal ej verkställda beslut vid kvartalets slut 2024", ["Kvartal", "LSS", "SoL", "Totalt"],
            [["Kv 1", "2", "1", "3"], ["Kv 2", "2", "0", "2"], ["Kv 3", "3", "2", "5"], ["Kv 4", "4", "0", "4"]], "other")
R.tables[-1]["kind"] = "insats_time_series"
R.count(t, {1: dict(lag="LSS"), 2: dict(lag="SoL"), 3: {}}, row_dims=lambda r: {"period": f"2024-Q{r[0][-1]}"}, total_cols=(3,),
        measure="ej_verkställda")
R.p("De två besluten enligt SoL från tredje kvartalet är numera verkställda.",
    C("De två besluten enligt SoL från tredje kvartalet", 2, "verkställda", lag="SoL", loose=("measure", "period")))
R.h(2, "Förslag till beslut")
R.p("Välfärdsnämnden godkänner rapporten och lämnar den vidare.")
R.p("Förvaltningschef", kind="sign")
