from torne import *
import docx
from docx.shared import Pt, Cm
T = Truth("torne02_hylte_2025kv1", "Hylte kommun", "1315", "Omsorgsnämnden", "OMS 2025-0114", "2025-Q1", "2025-05-06", ["SoL", "LSS"])
M = ["jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sept", "okt", "nov", "dec"]
def sv(d):
    if not d: return ""
    y, m, dd = d.split("-"); return f"{int(dd)} {M[int(m)-1]} {y}"
ROWS = [("SoL", "4 kap 1 §", "Särskilt boende", "2024-10-14", None, "Har fått två erbjudanden och tackat nej till båda. Vill till Malmagården."),
        ("SoL", "4 kap 1 §", "Dagverksamhet", "2024-12-02", None, "Fullt på dagverksamheten, står som nr 2 i kön."),
        ("SoL", "4 kap 1 §", "Kontaktperson", None, "2024-09-30", "Kontaktpersonen sa upp sig. Ny person tillfrågad."),
        ("LSS", "9 § 4", "Kontaktperson", "2024-06-18", None, "Ingen lämplig person har hittats."),
        ("LSS", "9 § 6", "Korttidsvistelse", "2024-11-25", None, "Inskolning påbörjas i april."),
        ("LSS", "9 § 9", "Bostad m särskild service", "2023-08-29", None, "Ingen ledig lägenhet. Köp av plats har diskuterats men den enskilde vill bo kvar i kommunen."),
        ("LSS", "9 § 10", "Daglig verksamhet", None, "2024-12-13", "Sjukskriven sedan i december, vill komma tillbaka.")]
COL = ["Nr", "Lag", "Lagrum", "Insats", "Beslut fattat", "Avbrott från", "Förvaltningens kommentar"]
rows = [(i, l, lr, ins, sv(b), sv(a), k) for i, (l, lr, ins, b, a, k) in enumerate(ROWS, 1)]
T.table("t1", "Beslut som inte var verkställda den 31 mars 2025", ["Beslut som inte var verkställda den 31 mars 2025"], COL, rows, "decision_rows")
for i, (l, lr, ins, b, a, k) in enumerate(ROWS, 1):
    T.dec("t1", ["Beslut som inte var verkställda den 31 mars 2025"], nr=i, insats=ins, lag=l, lagrum=lr, beslutsdatum=b, avbrottsdatum=a, kommentar=k)
n = {l: sum(r[0] == l for r in ROWS) for l in ("SoL", "LSS")}
assert n == {"SoL": 3, "LSS": 4}
q1 = "Per den 31 mars 2025 hade omsorgsnämnden åtta beslut som inte verkställts inom tre månader"       # planted: 7 rows
q2 = "Tre av dem är fattade enligt SoL"
q3 = "fem enligt LSS"                                                                                     # planted: 4 rows
q4 = "Två av ärendena gäller avbrott i en insats som tidigare fungerat"
T.claim(q1, 8); T.claim(q2, 3, lag="SoL"); T.claim(q3, 5, lag="LSS"); T.claim(q4, 2, soft=("orsak", "measure"))
T.claim("Korttidsvistelsen rör ett barn", 1, lag="LSS", insats="Korttidsvistelsen", optional=True)
T.find("text_vs_table", "error", "The text says five decisions under LSS, the list has four.", 5, 4, [q3], ["text_vs_table", "table_vs_rows"])
T.find("text_vs_table", "note", "The text says eight decisions, the list has seven rows (follows from the LSS figure).", 8, 7, [q1], ["text_vs_table", "table_vs_rows"])
d = docx.Document()
s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2); s.top_margin = Cm(2)
d.styles["Normal"].font.name = "Liberation Serif"; d.styles["Normal"].font.size = Pt(11)
s.header.paragraphs[0].text = "Hylte kommun\tTjänsteskrivelse\tDnr OMS 2025-0114"
s.footer.paragraphs[0].text = "Storgatan 8, 314 80 Hyltebruk | www.hylte.se | Org.nr 212000-0000"
d.add_paragraph("Hyltebruk 2025-05-06")
d.add_paragraph("Omsorgskontoret\nHandläggare: kvalitetsutvecklare")
d.add_heading("Rapport om ej verkställda gynnande beslut – första kvartalet 2025", 1)
d.add_heading("Omsorgskontorets förslag", 2)
d.add_paragraph("Omsorgsnämnden godkänner rapporten. Rapporten överlämnas till kommunfullmäktige och till kommunrevisionen.")
d.add_heading("Ärendet i korthet", 2)
d.add_paragraph(f"{q1}. {q2} och {q3}. {q4}, övriga är insatser som aldrig kommit igång.")
d.add_paragraph("Kommunen är skyldig att lämna uppgifterna till IVO. IVO kan i sin tur gå till förvaltningsrätten och begära att kommunen ska betala en särskild avgift. Någon sådan begäran är inte aktuell för Hyltes del.")
d.add_heading("Beslut som inte var verkställda den 31 mars 2025", 2)
dtable(d, COL, rows, [0.9, 1.2, 2.0, 2.7, 2.5, 2.5, 5.4], size=9, shade="D9E2D0")
d.add_paragraph()
d.add_heading("Konsekvenser för barn", 2)
d.add_paragraph("Korttidsvistelsen rör ett barn. Familjen har under tiden fått avlösning i hemmet.")
d.add_paragraph("\nAnna Påhittad\nFörvaltningschef")
d.save(DOCS / f"{T.stem}.docx")
T.save()
