"""Bengtsfors: a table per area with reasons in a spanning head, blanks for zero (chromium PDF)."""
from model import Report

CSS = """@page{size:A4;margin:20mm 22mm}body{font-family:'Liberation Sans';font-size:10.5pt;line-height:1.35}h1{font-size:15pt;margin:8px 0}
h2{font-size:12pt;margin:14px 0 3px;break-after:avoid}h3{font-size:10.5pt;margin:10px 0 2px;break-after:avoid}p{margin:0 0 6px}
table{border-collapse:collapse;width:100%;margin:4px 0 10px;break-inside:avoid}th,td{border:1px solid #444;padding:3px 6px;text-align:left;vertical-align:top}
thead th{background:#ececec}.num{text-align:center}tr.strong td{font-weight:bold;border-top:2px solid #444}.letter{display:flex;justify-content:space-between;
border-bottom:1px solid #444;padding-bottom:8px;margin-bottom:10px;font-size:9pt}.sign{margin-top:22px}.s{font-size:8.5pt}"""
THEME = {"css": CSS, "meta_title": "Icke verkställda beslut"}
AREAS = [("Äldreomsorgen", "SoL", [["Särskilt boende", "4", "3", "1", "", ""], ["Korttidsplats", "1", "", "", "1", ""], ["Summa", "5", "3", "1", "1", ""]]),
         ("Funktionshinderomsorgen", "LSS", [["Bostad med särskild service", "3", "2", "1", "", ""], ["Ledsagarservice", "1", "1", "", "", ""],
                                             ["Daglig verksamhet", "4", "", "2", "2", "3"], ["Summa", "8", "3", "3", "2", "3"]]),
         ("Individ- och familjeomsorgen", "SoL", [["Kontaktperson", "2", "2", "", "", "1"], ["Summa", "2", "2", "", "", "1"]])]


def build():
    r = Report("kalix09_bengtsfors_2023_kv3", THEME, organisation="Bengtsfors kommun", kommunkod="1460", namnd="Socialnämnden", dnr="SON 2023-204",
               period="2023-Q3", document_date="2023-10-16", laws=["SoL", "LSS"])
    r.add("letter", ["Bengtsfors kommun", "Socialförvaltningen", "Kvalitetssamordnare"], ["TJÄNSTESKRIVELSE", "2023-10-16", "SON 2023-204", "Socialnämnden"])
    r.head(1, "Rapport om icke verkställda beslut per den 30 september 2023")
    r.head(2, "Förslag till beslut")
    r.para("Socialnämnden beslutar att ta emot rapporten samt att lämna den vidare till kommunfullmäktige.")
    r.head(2, "Sammanfattning av ärendet")
    text = ("Den sista september fanns 15 beslut som inte verkställts inom tre månader, mot 17 vid förra rapporteringen. Besluten gäller 14 "
            "personer, eftersom en person har två beslut. Åtta av besluten gäller funktionshinderomsorgen.")
    r.para(text,
           r.say("Den sista september fanns 15 beslut som inte verkställts inom tre månader", 15, "ej_verkställda"),
           r.say("mot 17 vid förra rapporteringen", 17, "ej_verkställda", period="2023-Q2"),
           r.say("Åtta av besluten gäller funktionshinderomsorgen", 8, "ej_verkställda", omrade="Funktionshinderomsorgen",
                 agreed=["measure", "period", "insats", "orsak", "kon", "compare_to"]))
    quote = "Besluten gäller 14 personer, eftersom en person har två beslut"
    r.optional += [r.say(quote, 14, "ej_verkställda", unit="personer"), r.say(quote, 14, "ej_verkställda"), r.say(quote, 1, "ej_verkställda", unit="personer"),
                   r.say(quote, 1, "ej_verkställda"), r.say(quote, 2, "ej_verkställda")]
    r.head(2, "Redovisning per område")
    r.para("Ett avbrott räknas också in i något av skälen. Tom ruta betyder att det inte finns något beslut.")
    for area, lag, rows in AREAS:
        head = f"{area} ({lag})"
        r.head(3, head)
        t = r.table(["Insats", "Antal ej verkställda", "Resursbrist", "Tackat nej", "Annat", "Varav avbrott"], rows, "matrix_insats_kon_orsak", head,
                    groups=[("", 1), ("", 1), ("Skäl", 3), ("", 1)], show_title=False, widths=[5.5, 2.6, 2.2, 2.2, 2.2, 2.3],
                    align={i: "r" for i in range(1, 6)}, strong=[len(rows) - 1])
        r.grid(t, [{"is_total": True} if x[0] == "Summa" else {"insats": x[0]} for x in rows],
               [{}, {"orsak": "Resursbrist"}, {"orsak": "Tackat nej"}, {"orsak": "Annat"}, {"orsak": "Varav avbrott"}],
               measure="ej_verkställda", lag=lag, omrade=area)
    r.head(2, "Förändring sedan förra rapporten")
    text = "Under tredje kvartalet har sex beslut verkställts och tre avslutats av annan anledning. Sju nya beslut har tillkommit."
    r.para(text, r.say("har sex beslut verkställts", 6, "verkställda"), r.say("tre avslutats av annan anledning", 3, "avslutade"))
    r.optional += [r.say("Sju nya beslut har tillkommit", 7, "rapporterade"), r.say("Sju nya beslut har tillkommit", 7, "rapporterade", unit="skillnad")]
    r.head(2, "Lagrum")
    r.para("16 kap. 6 f–h §§ socialtjänstlagen (2001:453) och 28 f–h §§ lagen (1993:387) om stöd och service till vissa funktionshindrade.", style="s")
    r.add("sign", ["Socialchef"])
    r.notes += ["17 - 6 - 3 + 7 = 15: right.", "'Varav avbrott' overlaps the reasons and is no part of the partition.",
                "'Sju nya beslut' has no measure of the contract: optional."]
    return r
