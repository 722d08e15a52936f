"""Torsås: Word document straight from python-docx, counts per law and sex and a table of reasons. Planted: one Summa."""
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt, Cm

from lib import DOCS, Truth

STEM = "mosse02_torsas_2023kv4"
SOL = [("Särskilt boende", 6, 4), ("Kontaktfamilj", 1, 2), ("Boendestöd", 2, 3)]
LSS = [("Kontaktperson", 2, 2), ("Daglig verksamhet", 1, 1), ("Ledsagarservice", 0, 1)]
ORSAK = [("Tackat nej till erbjudande", 8, 1), ("Brist på lediga platser", 5, 0), ("Svårt att hitta uppdragstagare", 3, 4),
         ("Övrigt", 2, 2)]
PLANT = 1  # the SoL Summa is printed this much too high
HEAD = ["Typ av insats", "Kvinnor", "Män", "Totalt"]
T1, T2, T3 = "Ej verkställda beslut enligt SoL", "Ej verkställda beslut enligt LSS", "Orsak till att besluten inte verkställts"
P1 = ("För perioden 1 oktober–31 december 2023 har Torsås kommun 18 beslut enligt SoL och sju beslut enligt LSS som inte är verkställda. "
      "Det är sammanlagt 25 beslut. Föregående kvartal var antalet 22, vilket betyder en ökning med tre beslut.")
P2 = ("Vanligast är att den enskilde tackat nej till det som erbjudits, vilket gäller 36 procent av samtliga beslut. För LSS är det "
      "däremot svårigheten att hitta uppdragstagare som dominerar, fyra av sju beslut.")


def rows_of(data, plant=0):
    k, m = sum(r[1] for r in data), sum(r[2] for r in data)
    return [(n, a, b, a + b) for n, a, b in data] + [("Summa", k, m, k + m + plant)]


def truth():
    t = Truth(STEM, organisation="Torsås kommun", kommunkod="0834", namnd="Socialnämnden", dnr="SN/2024-0017-3",
              period="2023-Q4", document_date="2024-01-23", laws=["SoL", "LSS"])
    for lag, title, data, plant in (("SoL", T1, SOL, PLANT), ("LSS", T2, LSS, 0)):
        rows = rows_of(data, plant)
        tid = t.table(title, ["Ärendet", title], HEAD, rows, "insats_status")
        for r in rows:
            tot = r[0] == "Summa"
            for kon, v in (("K", r[1]), ("M", r[2]), (None, r[3])):
                t.count(tid, "ej_verkställda", v, lag=lag, insats=None if tot else r[0], kon=kon, is_total=tot)
    rows = [(n, a, b, a + b) for n, a, b in ORSAK]
    rows.append(("Summa", sum(r[1] for r in rows), sum(r[2] for r in rows), sum(r[3] for r in rows)))
    tid = t.table(T3, ["Ärendet", T3], ["Orsak", "SoL", "LSS", "Totalt"], rows, "other")
    for r in rows:
        tot = r[0] == "Summa"
        for lag, v in (("SoL", r[1]), ("LSS", r[2]), (None, r[3])):
            t.count(tid, "ej_verkställda", v, lag=lag, orsak=None if tot else r[0], is_total=tot)
    q = "har Torsås kommun 18 beslut enligt SoL och sju beslut enligt LSS som inte är verkställda"
    t.claim(q, 18, "ej_verkställda", lag="SoL")
    t.claim(q, 7, "ej_verkställda", lag="LSS")
    t.claim("Det är sammanlagt 25 beslut", 25, "ej_verkställda")
    t.claim("Föregående kvartal var antalet 22", 22, "ej_verkställda", period="2023-Q3")
    t.claim("vilket betyder en ökning med tre beslut", 3, "ej_verkställda", "skillnad", compare_to="2023-Q3")
    t.claim("Vanligast är att den enskilde tackat nej till det som erbjudits, vilket gäller 36 procent av samtliga beslut", 36,
            "ej_verkställda", "procent", orsak="tackat nej till det som erbjudits", unsure=["orsak"])
    t.claim("För LSS är det däremot svårigheten att hitta uppdragstagare som dominerar, fyra av sju beslut", 4, "ej_verkställda",
            lag="LSS", orsak="svårigheten att hitta uppdragstagare", unsure=["orsak"])
    t.claim("fyra av sju beslut", 7, "ej_verkställda", lag="LSS", optional=True)
    t.disc("table_sum", "SoL-tabellens Summa under Totalt är 19; raderna ger 18 (och kvinnor 9 + män 9 = 18).", 19, 18,
           ["Summa 9 9 19", f"{T1}: Totalt 10 + 3 + 5 = 18"])
    for what, ev in (("Texten säger 18 beslut enligt SoL, tabellens Summa 19.", "18 beslut enligt SoL"),
                     ("Orsakstabellen har 18 för SoL, insatstabellen 19.", "Summa 18 7 25")):
        for a, b in ((18, 19), (19, 18)):
            t.disc("text_vs_table" if "Texten" in what else "table_vs_table", what, a, b, [ev, "Summa 9 9 19"], "note", optional=True)
    t.disc("text_vs_table", "25 i text och orsakstabell; insatstabellernas summor ger 19 + 7 = 26.", 25, 26,
           ["Det är sammanlagt 25 beslut", "Summa 9 9 19", "Summa 3 4 7"], "note", ["text_vs_table", "table_vs_table"], optional=True)
    t.save()


def document():
    d = Document()
    st = d.styles["Normal"]
    st.font.name, st.font.size = "Calibri", Pt(11)
    for s in d.sections:
        s.left_margin = s.right_margin = Cm(2.6)
        s.header.paragraphs[0].text = "Torsås kommun\tSocialförvaltningen\tSN/2024-0017-3"
        s.footer.paragraphs[0].text = "Box 503, 385 25 Torsås. Telefon 0486-331 00"
    p = d.add_paragraph("2024-01-23")
    p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    d.add_paragraph("Socialnämnden")
    d.add_heading("Rapport av ej verkställda beslut kvartal 4 2023", 1)
    d.add_heading("Ärendet", 2)
    d.add_paragraph("Socialförvaltningen redovisar här, i enlighet med 16 kap. 6 h § SoL och 28 h § LSS, statistik över de gynnande beslut "
                    "som inte verkställts inom tre månader. Uppgifterna är hämtade ur Treserva och har tidigare lämnats till IVO.")
    d.add_paragraph(P1)

    def tab(title, head, rows, style):
        d.add_heading(title, 3)
        t = d.add_table(rows=1, cols=len(head), style=style)
        for i, h in enumerate(head):
            t.rows[0].cells[i].text = h
        for r in rows:
            cells = t.add_row().cells
            for i, v in enumerate(r):
                cells[i].text = str(v)
                if i:
                    cells[i].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
        t.autofit = False
        for col, w in zip(t.columns, (6.5, 2.5, 2.5, 2.5)):
            col.width = Cm(w)
        for i, w in enumerate((6.5, 2.5, 2.5, 2.5)):
            for row in t.rows:
                row.cells[i].width = Cm(w)
    tab(T1, HEAD, rows_of(SOL, PLANT), "Light Grid Accent 1")
    tab(T2, HEAD, rows_of(LSS), "Light Grid Accent 1")
    rows = [(n, a, b, a + b) for n, a, b in ORSAK]
    rows.append(("Summa", sum(r[1] for r in rows), sum(r[2] for r in rows), sum(r[3] for r in rows)))
    tab(T3, ["Orsak", "SoL", "LSS", "Totalt"], rows, "Light Grid Accent 1")
    d.add_paragraph()
    d.add_paragraph(P2)
    d.add_heading("Förslag till beslut", 2)
    d.add_paragraph("Socialnämnden beslutar att ta emot rapporten samt att överlämna den till kommunfullmäktige.")
    d.add_paragraph("Kvalitetssamordnare")
    d.save(DOCS / f"{STEM}.docx")


if __name__ == "__main__":
    truth()
    document()
