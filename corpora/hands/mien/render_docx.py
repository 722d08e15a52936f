"""Blocks to DOCX with python-docx; soffice turns some of them into PDF."""
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt


def write(report, path):
    st = report.style
    doc = Document()
    doc.styles["Normal"].font.name = st["font"]
    doc.styles["Normal"].font.size = Pt(st["size"])
    sec = doc.sections[0]
    sec.page_width, sec.page_height = Pt(595), Pt(842)
    if st.get("landscape"):
        sec.orientation, sec.page_width, sec.page_height = WD_ORIENT.LANDSCAPE, Pt(842), Pt(595)
    sec.left_margin = sec.right_margin = Pt(46 if st.get("landscape") else 50)
    sec.header.paragraphs[0].text = st["header"]
    sec.footer.paragraphs[0].text = st["footer"]
    width = sec.page_width.pt - 2 * sec.left_margin.pt
    for kind, *a in report.blocks:
        if kind == "letter":
            for i in range(max(map(len, a))):
                left, right = (x[i] if i < len(x) else "" for x in a)
                p = doc.add_paragraph()
                p.paragraph_format.tab_stops.add_tab_stop(Pt(width * 0.58))
                p.paragraph_format.space_after = Pt(0)
                p.add_run(left + ("\t" + right if right else ""))
            doc.add_paragraph()
        elif kind == "title":
            doc.add_heading(a[0], 0 if st.get("landscape") else 1)
        elif kind == "h":
            doc.add_heading(a[1], a[0] + 1)
        elif kind == "p":
            doc.add_paragraph(a[0])
        elif kind == "ul":
            for t in a[0]:
                doc.add_paragraph(t, style="List Bullet")
        elif kind == "caption":
            p = doc.add_paragraph(style="Caption")
            p.add_run(a[0])
            p.paragraph_format.keep_with_next = True
        elif kind == "table":
            table(doc, st, *a)
        elif kind == "pb":
            doc.add_page_break()
        elif kind == "sign":
            doc.add_paragraph()
            for t in a[0]:
                doc.add_paragraph(t).paragraph_format.space_after = Pt(0)
        else:
            raise ValueError(kind)
    doc.save(path)


def table(doc, st, columns, rows, look):
    t = doc.add_table(rows=1, cols=len(columns))
    t.style = st["table"]
    for c, text in zip(t.rows[0].cells, columns):
        c.text = ""
        c.paragraphs[0].add_run(text).bold = True
    if st.get("repeat"):
        mark = OxmlElement("w:tblHeader")
        mark.set(qn("w:val"), "true")
        t.rows[0]._tr.get_or_add_trPr().append(mark)
    for row in rows:
        line = t.add_row()
        line._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for c, text in zip(line.cells, row):
            c.text = text or ""
    if look.get("widths"):
        t.autofit = False
        for row in t.rows:
            for c, w in zip(row.cells, look["widths"]):
                c.width = Pt(w)
        for g, w in zip(t.columns, look["widths"]):
            g.width = Pt(w)
    for row in t.rows:
        for c in row.cells:
            for p in c.paragraphs:
                p.paragraph_format.space_after = Pt(1)
                for run in p.runs:
                    run.font.size = Pt(st["size"] - 1)
    doc.add_paragraph()
