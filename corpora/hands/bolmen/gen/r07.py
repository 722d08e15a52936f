"""Skurup, Word file: months since the decision per law, blank cells, a list of reasons with numbers in brackets."""
from core import C, Report

R = Report("bolmen07_skurup_2023_kv3", "docx", "docx",
           dict(font="Calibri", size=11, colour="7F3F00", table="Light Shading Accent 2", table_size=10.5, margin=2.2,
                header="SKURUPS KOMMUN – SOCIALFÖRVALTNINGEN", footer="SN 2023.211"),
           organisation="Skurups kommun", kommunkod="1264", namnd="Socialnämnden", dnr="SN 2023.211",
           period="2023-Q3", document_date="2023-10-16", laws=["LSS", "SoL"])
R.raw("two", "2023-10-16", "SN 2023.211")
R.p("Socialnämnden", kind="strong")
R.h(1, "Gynnande beslut som inte verkställts per 2023-09-30")
R.h(2, "Sammanfattning")
R.p("Sammanlagt är det 18 beslut, tio enligt LSS och åtta enligt SoL. Förra kvartalet var det 21, det vill säga en minskning med "
    "tre. Kvinnor berörs av elva beslut och män av sju.",
    C("Sammanlagt är det 18 beslut", 18, "ej_verkställda"), C("tio enligt LSS", 10, "ej_verkställda", lag="LSS"),
    C("åtta enligt SoL", 8, "ej_verkställda", lag="SoL"), C("Förra kvartalet var det 21", 21, "ej_verkställda", period="2023-Q2"),
    C("en minskning med tre", -3, "ej_verkställda", "skillnad", compare_to="2023-Q2"),
    C("Kvinnor berörs av elva beslut", 11, "ej_verkställda", kon="K"), C("män av sju", 7, "ej_verkställda", kon="M"))
R.p("Under kvartalet har fyra tidigare rapporterade beslut verkställts och två avslutats på den enskildes egen begäran. Samtidigt "
    "har tre nya beslut tillkommit.",
    C("har fyra tidigare rapporterade beslut verkställts", 4, "verkställda"),
    C("två avslutats på den enskildes egen begäran", 2, "avslutade", loose=("orsak",)),
    C("har tre nya beslut tillkommit", 3, "ej_verkställda", opt=True))
R.h(2, "Beskrivning av ärendet")
R.p("Socialnämnden rapporterar fyra gånger om året till IVO enligt 16 kap. 6 f § SoL och 28 f § LSS. Rapporten till fullmäktige är "
    "statistisk och visar hur lång tid som gått från beslutet. En tom ruta innebär att inget beslut finns.")
HEAD, COLS = [("", 1), ("Månader sedan beslutet", 3), ("", 1)], ["3–6", "7–12", "13–", "Summa"]
W = [5.2, 2.4, 2.4, 2.4, 2.4]
DIMS = {1: dict(manader="3–6"), 2: dict(manader="7–12"), 3: dict(manader="13–"), 4: {}}
R.h(3, "LSS")
t = R.table(None, ["Insats", *COLS],
            [["Boende för vuxna", "1", "2", "3", "6"], ["Kontaktperson", "2", "1", None, "3"],
             ["Avlösarservice", "1", None, None, "1"], ["Totalt LSS", "4", "3", "3", "10"]], "waiting_buckets", W, HEAD)
R.count(t, DIMS, totals=("Totalt LSS",), lag="LSS", measure="ej_verkställda")
R.h(3, "SoL")
t = R.table(None, ["Bistånd", *COLS],
            [["Särskilt boende", "4", "1", None, "5"], ["Kontaktperson", None, "1", None, "1"], ["Boendestöd", "2", None, None, "2"],
             ["Totalt SoL", "6", "2", None, "8"]], "waiting_buckets", W, HEAD)
R.count(t, DIMS, totals=("Totalt SoL",), lag="SoL", measure="ej_verkställda")
R.h(3, "Orsaker")
R.p("Nedan anges huvudorsaken, med antalet beslut inom parentes.")
t = R.table("Orsaker", [], [["Brist på bostad eller plats", "7"], ["Den enskilde har tackat nej", "5"],
                            ["Svårt att rekrytera uppdragstagare", "4"], ["Går inte att få kontakt", "2"]], "list_counts",
            caption=False, bullets=True)
R.count(t, {1: {}}, row_dims=lambda r: {"orsak": r[0]}, measure="ej_verkställda")
R.h(2, "Förslag till beslut")
R.p("Socialnämnden beslutar att lägga rapporten till handlingarna och att översända den till kommunfullmäktige och kommunrevisionen.")
R.p("Socialchef                                   Controller", kind="sign")
