"""Blocks to DOCX with python-docx; soffice turns one into PDF where a report asks for it."""
import subprocess
import tempfile
from pathlib import Path

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor


def page_field(par):
    for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
        run = par.add_run()
        el = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            el.set(qn("w:fldCharType"), kind)
        else:
            el.text = text
        run._r.append(el)


def build(path, blocks, *, family="Liberation Serif", size=11, style="Table Grid", letterhead=None, foot=None,
          colour=(0, 0, 0), h1=16, h2=13, margin=25, numbers_right=False, bold_head=True, tops=()):
    d = Document()
    sec = d.sections[0]
    sec.page_width, sec.page_height = Mm(210), Mm(297)
    sec.left_margin = sec.right_margin = Mm(margin)
    sec.top_margin = sec.bottom_margin = Mm(22)
    normal = d.styles["Normal"]
    normal.font.name, normal.font.size = family, Pt(size)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), family)
    normal.paragraph_format.space_after = Pt(6)
    for name, pt in (("Heading 1", h1), ("Heading 2", h2), ("Heading 3", size + .5)):
        st = d.styles[name]
        st.font.name, st.font.size, st.font.bold, st.font.color.rgb = family, Pt(pt), True, RGBColor(*colour)
        fonts = st.element.rPr.rFonts
        for a in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(a), None)
    if letterhead:
        t = sec.header.add_table(1, 2, Mm(210 - 2 * margin)) if letterhead[0] == "header" else d.add_table(1, 2)
        for c, text in zip(t.rows[0].cells, letterhead[1:]):
            lines = text.split("\n")
            c.paragraphs[0].add_run(lines[0]).bold = True
            for line in lines[1:]:
                p = c.add_paragraph(line)
                p.paragraph_format.space_after = Pt(0)
            c.paragraphs[0].paragraph_format.space_after = Pt(0)
        (sec.header.add_paragraph() if letterhead[0] == "header" else d.add_paragraph())
    if foot:
        p = sec.footer.paragraphs[0]
        p.add_run(foot + "    Sid ").font.size = Pt(8)
        page_field(p)
    for kind, *arg in blocks:
        if kind in ("h1", "h2", "h3"):
            d.add_heading(arg[0], int(kind[1]))
        elif kind == "p":
            d.add_paragraph(arg[0])
        elif kind == "ul":
            for a in arg[0]:
                d.add_paragraph(a, style="List Bullet").paragraph_format.space_after = Pt(1)
        elif kind == "caption":
            p = d.add_paragraph()
            p.add_run(arg[0]).bold = True
            p.paragraph_format.keep_with_next = True
            p.paragraph_format.space_after = Pt(2)
        elif kind == "table":
            t, widths = arg
            tab = d.add_table(0, len(widths), style=style)
            tab.autofit = False
            for col, w in zip(tab.columns, widths):
                col.width = Mm(w)
            for n, row in enumerate([t["columns"]] + t["rows"]):
                made = tab.add_row()
                pr = made._tr.get_or_add_trPr()
                pr.append(OxmlElement("w:cantSplit"))
                if n == 0:
                    pr.append(OxmlElement("w:tblHeader"))
                for i, (c, w, text) in enumerate(zip(made.cells, widths, row)):
                    c.width = Mm(w)
                    p = c.paragraphs[0]
                    p.paragraph_format.space_after = Pt(1)
                    if numbers_right and i and n:
                        p.alignment = 2
                    run = p.add_run(text or "")
                    run.font.size = Pt(size - 1.5)
                    run.bold = (n == 0 and bold_head) or bool(row[0]) and row[0] in tops
            d.add_paragraph().paragraph_format.space_after = Pt(2)
        else:
            raise ValueError(kind)
    d.core_properties.author = ""
    if str(path).endswith(".docx"):
        d.save(str(path))
        return
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / (Path(path).stem + ".docx")
        d.save(str(src))
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/prof", "--headless", "--convert-to", "pdf",
                        "--outdir", str(Path(path).parent), str(src)], check=True, capture_output=True)
