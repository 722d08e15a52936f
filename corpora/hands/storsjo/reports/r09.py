"""Härnösand, kv 4 2025: extract of minutes with the report as annex, women and men per law; one wrong Summa."""
from lib.truth import DOCS, Truth
from lib.web import e, page, table, to_pdf

T = Truth("storsjo09_harnosand_2025kv4", "Härnösands kommun", "2280", "Socialnämnden", "SN 2026-0007", "2025-Q4", "2026-01-20", ["SoL", "LSS"])
COLS = ["Kvinnor", "Män", "Totalt"]
SOL = [["Särskilt boende", "5", "3", "8"], ["Hemtjänst", "1", "0", "1"], ["Kontaktperson", "2", "2", "4"], ["Boendestöd", "1", "2", "3"], ["Summa", "9", "7", "16"]]
LSS = [["Kontaktperson", "3", "4", "7"], ["Bostad med särskild service", "1", "3", "4"], ["Daglig verksamhet", "2", "1", "3"],
       ["Ledsagarservice", "2", "1", "3"], ["Summa", "8", "10", "17"]]  # right: 9 men


def build():
    dims = [dict(kon="K"), dict(kon="M"), dict()]
    h = ["Rapport", "Rapporterade beslut per insats"]
    t1 = T.table("Rapporterade beslut enligt SoL", h, ["Bistånd"] + COLS, SOL, "matrix_insats_kon_orsak")
    T.grid(t1, dims, lag="SoL", measure="rapporterade")
    t2 = T.table("Rapporterade beslut enligt LSS", h, ["Insats"] + COLS, LSS, "matrix_insats_kon_orsak")
    T.grid(t2, dims, lag="LSS", measure="rapporterade")
    for t in (SOL, LSS):
        assert all(int(r[1]) + int(r[2]) == int(r[3]) for r in t[:-1]) and sum(int(r[3]) for r in t[:-1]) == int(t[-1][3])
    a = "Socialnämnden har för kvartal 4 2025 rapporterat 33 beslut, varav 16 enligt SoL och 17 enligt LSS"
    for _ in range(2):
        T.claim(a, 33, "rapporterade")
        T.claim(a, 16, "rapporterade", lag="SoL")
        T.claim(a, 17, "rapporterade", lag="LSS")
    b = "Besluten gäller 17 kvinnor och 16 män"
    T.claim(b, 17, "rapporterade", kon="K")
    T.claim(b, 16, "rapporterade", kon="M")
    c = "Fjärde kvartalet 2024 rapporterades 38 beslut, minskningen är alltså fem"
    T.claim(c, 38, "rapporterade", period="2024-Q4")
    T.claim(c, -5, "rapporterade", "skillnad", compare_to="2024-Q4")
    d = "Särskilt boende är hälften av de rapporterade besluten enligt SoL"
    T.claim(d, 50, "rapporterade", "procent", lag="SoL", insats="Särskilt boende", optional=True)
    f = "I elva fall har den enskilde tackat nej och i nio fall saknas en lämplig person för uppdraget"
    T.claim(f, 11, "rapporterade", orsak="tackat nej", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
    T.claim(f, 9, "rapporterade", orsak="saknas en lämplig person", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
    T.disc("table_sum", "error", "LSS table, men: the rows add up to 9, Summa says 10.", 10, 9, ["Summa 8 10 17", "Summa | Män: 10"])
    T.disc("table_sum", "note", "In the Summa row 8 women and 10 men are 18, Totalt says 17 (right by the rows).", 17, 18, ["Summa 8 10 17"],
           ["table_sum", "table_vs_table"], optional=True)
    T.disc("text_vs_table", "note", "The text gives 16 men; the Summa rows give 7 and 10, 17 (the rows 16).", 16, 17, [b, "Summa 9 7 16", "Summa 8 10 17"],
           ["text_vs_table"], optional=True)
    css = ("@page{size:A4;margin:18mm 24mm}body{font:11.5pt/1.4 'Liberation Serif',serif}h1{font-size:15pt}h2{font-size:12.5pt;margin-bottom:2px}"
           "h3{font-size:11.5pt;font-style:italic;margin-bottom:2px}table{border-collapse:collapse;width:75%;margin:4px 0 10px}"
           "caption{text-align:left;font-weight:bold;padding:3px 0}th{text-align:left;background:#ddd}th,td{border:1px solid #555;padding:2px 7px}"
           "td:nth-child(n+2),th:nth-child(n+2){text-align:right;width:17%}.sum td{font-weight:bold}.annex{break-before:page}"
           ".hd{display:flex;justify-content:space-between;border-bottom:1px solid #000;padding-bottom:4px}")
    P = lambda x: f"<p>{e(x)}</p>"
    html = "\n".join([
        '<div class="hd"><div><b>Härnösands kommun</b><br>Socialnämnden</div><div>PROTOKOLLSUTDRAG<br>Sammanträdesdatum 2026-02-19</div></div>',
        "<h1>§ 14 Rapport om ej verkställda beslut kvartal 4 2025</h1>", P("Dnr SN 2026-0007"),
        "<h2>Socialnämndens beslut</h2>", P("Socialnämnden beslutar att lägga informationen till handlingarna samt att överlämna rapporten till "
                                            "kommunfullmäktige och kommunens revisorer."),
        "<h2>Ärendet</h2>", P(a + ". Rapporten finns i bilagan."),
        "<h2>Förslag på sammanträdet</h2>", P("Ordföranden föreslår att nämnden beslutar enligt förvaltningens förslag."),
        "<h2>Underlag till beslutet</h2>", P("Rapport daterad 2026-01-20"), P("Utdragsbestyrkande: ______________________"),
        '<div class="annex"><div class="hd"><div>Bilaga till SN § 14</div><div>2026-01-20<br>Dnr SN 2026-0007</div></div>', "<h1>Rapport</h1>",
        "<h2>Inledning</h2>",
        P("Kommunen ska fyra gånger om året redovisa beslut om insatser som dröjt. För socialtjänstlagen gäller 34 kap. och för LSS 28 f §. Gränsen är tre "
          "månader från beslutet, eller från det att en insats avbröts. Redovisningen omfattar även beslut som verkställts eller avslutats under kvartalet."),
        "<h2>Resultat</h2>", P(f"{a}. {b}. {c}."), P(f"{d}. {f}."), "<h2>Rapporterade beslut per insats</h2>",
        table(t1, caption=t1["title"]), table(t2, caption=t2["title"]),
        "<h2>Kommentar</h2>", P("Antalet kan variera mellan kvartalen utan att det säger något om handläggningen. Rekrytering av kontaktpersoner har tagits över av en särskild enhet."),
        P("Förvaltningschef"), "</div>"])
    to_pdf(page(html, css, "Protokollsutdrag"), DOCS / f"{T.name}.pdf")
    T.notes += ["document_date is the report's; the minutes bear only the meeting's date.", "The sentence with 33, 16 and 17 stands in the minutes and in the annex: its claims twice.",
                "'hälften' is an optional claim (50 procent; 8 of 16)."]
    T.save()
