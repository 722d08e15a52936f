"""Ronneby, Q4 2024: short Word memo, SoL only; one list with the insats cell merged over its rows and a status column."""
from docx import Document
from docx.shared import Cm, Pt

from .core import Truth, docx_table

# insats: [(date, kon, kommentar, status-word, end)]
DATA = [("Särskilt boende", [("2024-07-18", "K", "Väntade på plats nära dottern", "Verkställt", "2024-11-04"),
                             ("2024-07-02", "K", "Avvaktar besked från god man", "Väntar", None),
                             ("2024-09-12", "M", "Tackat nej en gång", "Väntar", None),
                             ("2024-09-25", "K", None, "Väntar", None)]),
        ("Demensboende", [("2024-06-17", "M", "Ingen ledig plats under hösten", "Verkställt", "2024-12-16"),
                          ("2024-09-04", "K", "Flyttade till annan kommun", "Avslutat", "2024-12-10")]),
        ("Växelvård", [("2024-05-08", "M", "Hustrun orkar med hemma tills vidare", "Väntar", None)]),
        ("Avlösning", [("2024-09-19", "M", "Personal saknades kvällstid", "Verkställt", "2025-01-07"),
                       ("2024-08-06", "K", "Tackat nej, kan komma att ta tillbaka ansökan", "Väntar", None)])]
STATUS = {"Väntar": "kvarstående", "Verkställt": "verkställt", "Avslutat": "avslutat"}


def build():
    t = Truth("askim09_ronneby_2024_kv4", "Ronneby kommun", "1081", "Äldrenämnden", "2025.21 ÄN", "2024-Q4", "2025-01-20", ["SoL"])
    d = Document()
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Arial", Pt(10)
    s = d.sections[0]
    s.left_margin = s.right_margin = Cm(2.3)
    s.header.paragraphs[0].text = "Ronneby kommun\tÄldreförvaltningen\tSida 1(1)"
    d.add_paragraph("PM till äldrenämnden\nDatum: 2025-01-20\nVår beteckning: 2025.21 ÄN")
    p = d.add_paragraph()
    r = p.add_run("Ej verkställda biståndsbeslut (SoL) fjärde kvartalet 2024")
    r.bold, r.font.size = True, Pt(14)
    q1 = "Nio beslut anmäldes till IVO."
    q2 = "Av dessa har tre verkställts"
    q3 = "ett har avslutats"
    q4 = "fem är alltjämt inte verkställda"
    d.add_paragraph(f"{q1} {q2}, {q3} och {q4}. Ett av de verkställda kom igång först efter årsskiftet men redovisas här eftersom "
                    "anmälan gjordes den 15 januari. Äldrenämnden har inga beslut enligt LSS.")
    t.claim(q1, 9, "rapporterade", lag="SoL")
    t.claim(q2, 3, "verkställda", lag="SoL")
    t.claim(q3, 1, "avslutade", lag="SoL")
    t.claim(q4, 5, "kvarstående", lag="SoL")
    t.claim("Ett av de verkställda kom igång först efter årsskiftet", 1, "verkställda", lag="SoL", optional=True)
    t.disc("date", "note", "Row 8 was carried out 2025-01-07, after the quarter; the text explains why it is counted.", "2025-01-07", "2024-12-31",
           ["Verkställt 2025-01-07", "Ett av de verkställda kom igång först efter årsskiftet"], optional=True)
    cols = ["Bistånd", "Beslutat", "Kön", "Kommentar", "Läge"]
    rows, spans = [], []
    for ins, items in DATA:
        spans.append((len(rows) + 1, len(rows) + len(items)))
        for i, (date, kon, kom, st, end) in enumerate(items):
            rows.append([ins if i == 0 else None, date, kon, kom, f"{st} {end}" if end else st])
            t.dec("t1", [], insats=ins, lag="SoL", beslutsdatum=date, kon=kon, kommentar=kom, status=STATUS[st],
                  verkstallt_datum=end if st == "Verkställt" else None, avslutat_datum=end if st == "Avslutat" else None)
    t.table("t1", "decision_rows", cols, rows, None, [])
    tab = docx_table(d, cols, rows, [3.2, 2.5, 1.2, 5.7, 3.8], style="Medium Grid 1 Accent 1")
    for a, b in spans:
        if b > a:
            for row in range(a + 1, b + 1):
                c = tab.cell(row, 0)
                c._tc.remove(c.paragraphs[0]._p) if len(c.paragraphs) > 1 else None
            tab.cell(a, 0).merge(tab.cell(b, 0))
            cell = tab.cell(a, 0)
            for extra in cell.paragraphs[1:]:
                extra._p.getparent().remove(extra._p)
    d.add_paragraph("")
    d.add_paragraph("Rapporteringen sker enligt 16 kap. 6 f § socialtjänstlagen. Nämnden föreslås notera informationen och sända den till "
                    "kommunfullmäktige och revisorerna.")
    d.add_paragraph("\nGun-Britt Hittepå\nAvdelningschef bistånd")
    d.save(t.out("docx"))
    t.save()
