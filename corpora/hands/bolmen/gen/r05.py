"""Ovanåker, a page from the web editor: table by sex with dashes, bullets with days."""
from core import C, Report

CSS = """body{font:17px/1.5 Georgia,serif;margin:0;color:#222} header,footer{background:#0b5d3b;color:#fff;padding:14px 6%}
nav{padding:6px 6%;font-size:14px;background:#eee} h1,h2,h3{font-family:Verdana,sans-serif;margin-left:6%} p,ul,table,dl{margin-left:6%;max-width:760px}
table{border-collapse:collapse} th,td{border-bottom:1px solid #999;padding:5px 12px;text-align:left} td.n{text-align:center} tr.sum{font-weight:bold}
p.caption{font-style:italic}"""
R = Report("bolmen05_ovanaker_2025_kv1", "html", "html",
           dict(title="Ej verkställda beslut, kvartal 1 2025 - Ovanåkers kommun", css=CSS,
                before="<header>Ovanåkers kommun</header><nav>Start / Kommun och politik / Nämnder / Socialnämnden / Ej verkställda beslut</nav>",
                after="<footer>Ovanåkers kommun, 828 80 Edsbyn. Om webbplatsen och kakor</footer>"),
           organisation="Ovanåkers kommun", kommunkod="2121", namnd="Socialnämnden", dnr="SN 2025-00061",
           period="2025-Q1", document_date="2025-04-24", laws=["LSS", "SoL"])
R.h(1, "Ej verkställda beslut, kvartal 1 2025")
R.raw("kv", [("Diarienummer:", "SN 2025-00061"), ("Daterad:", "2025-04-24"), ("Ansvarig nämnd:", "Socialnämnden")])
R.p("Den 31 mars 2025 hade kommunen tolv beslut som inte verkställts inom tre månader. Sju av dem rör kvinnor och fem rör män. "
    "Vid förra mätningen, den 31 december 2024, var det nio beslut. Det är alltså en ökning med tre.",
    C("Den 31 mars 2025 hade kommunen tolv beslut som inte verkställts inom tre månader", 12, "ej_verkställda"),
    C("Sju av dem rör kvinnor", 7, "ej_verkställda", kon="K"), C("fem rör män", 5, "ej_verkställda", kon="M"),
    C("Vid förra mätningen, den 31 december 2024, var det nio beslut", 9, "ej_verkställda", period="2024-Q4"),
    C("en ökning med tre", 3, "ej_verkställda", "skillnad", compare_to="2024-Q4"))
R.p("Väntan är som kortast 97 dagar och som längst 655 dagar.",
    C("Väntan är som kortast 97 dagar", 97, "ej_verkställda", "dagar", loose=("measure",)),
    C("som längst 655 dagar", 655, "ej_verkställda", "dagar", loose=("measure",)))
R.h(2, "Så ser det ut")
t = R.table("Ej verkställda beslut den 31 mars 2025 efter insats och kön", ["Insats", "Lag", "Kvinnor", "Män", "Totalt"],
            [["Kontaktperson", "LSS", "2", "1", "3"], ["Ledsagarservice", "LSS", "–", "1", "1"],
             ["Bostad med särskild service för vuxna", "LSS", "1", "2", "3"], ["Särskilt boende", "SoL", "3", "1", "4"],
             ["Kontaktfamilj", "SoL", "1", "–", "1"], ["Summa", None, "7", "5", "12"]], "insats_status")
R.count(t, {2: dict(kon="K"), 3: dict(kon="M"), 4: {}}, totals=("Summa",), measure="ej_verkställda",
        row_dims=lambda r: {"insats": None if r[0] == "Summa" else r[0], "lag": r[1]})
R.h(2, "Varje beslut för sig")
R.p("Dagarna är räknade från beslutet till den 31 mars.")


def items(law, data):
    R.h(3, f"Enligt {law}")
    R.raw("ul", [f"{i}, {k}, {n} dagar: {text}" for i, k, n, text in data])
    for i, k, n, text in data:
        R.d(insats=i, lag=law, kon="K" if k == "kvinna" else "M", alder="vuxen", dagar=n, kommentar=text)


items("LSS", [
    ("Kontaktperson", "kvinna", 214, "Svårt att hitta någon som kan teckenspråk."),
    ("Kontaktperson", "kvinna", 131, "Väntar på utdrag ur belastningsregistret för den som är påtänkt."),
    ("Kontaktperson", "man", 388, "Har sagt nej till flera förslag."),
    ("Ledsagarservice", "man", 102, "Personal saknas på kvällar och helger."),
    ("Bostad med särskild service för vuxna", "kvinna", 655, "Inget ledigt i Edsbyn, vill inte till Alfta."),
    ("Bostad med särskild service för vuxna", "man", 470, "Ingen ledig bostad."),
    ("Bostad med särskild service för vuxna", "man", 163, "Ingen ledig bostad. Bor hos sina föräldrar.")])
items("SoL", [
    ("Särskilt boende", "kvinna", 97, "Erbjuden plats i april."),
    ("Särskilt boende", "kvinna", 120, "Vill bo kvar hemma tills maken också får plats."),
    ("Särskilt boende", "kvinna", 145, "Tackat nej i väntan på plats i ett annat hus."),
    ("Särskilt boende", "man", 118, "Kö."),
    ("Kontaktfamilj", "kvinna", 240, "Rekrytering pågår.")])
R.h(2, "Varför redovisas detta?")
R.p("Kommunen är enligt 16 kap. 6 f § socialtjänstlagen och 28 f § LSS skyldig att varje kvartal anmäla dröjsmål till IVO. "
    "Socialnämnden behandlar rapporten den 13 maj.")
