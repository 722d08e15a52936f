"""python-docx renderer (and LibreOffice Writer to PDF)."""
import subprocess
import tempfile
from pathlib import Path

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor


def field(par, code):
    for kind, text in (("begin", None), (None, code), ("end", None)):
        run = par.add_run()
        if kind:
            el = OxmlElement("w:fldChar")
            el.set(qn("w:fldCharType"), kind)
        else:
            el = OxmlElement("w:instrText")
            el.text = text
        run._r.append(el)


def build(rep, s, path=None):
    d = Document()
    sec = d.sections[0]
    sec.page_width, sec.page_height = Cm(21), Cm(29.7)
    sec.left_margin = sec.right_margin = Cm(s.get("margin", 2.5))
    width = 21 - 2 * s.get("margin", 2.5)
    st = d.styles["Normal"]
    st.font.name, st.font.size = s.get("font", "Calibri"), Pt(s.get("size", 11))
    for i in (1, 2, 3):
        h = d.styles[f"Heading {i}"]
        h.font.name, h.font.size = s.get("hfont", st.font.name), Pt(s.get("size", 11) + (7, 3, 1)[i - 1])
        h.font.color.rgb = RGBColor.from_string(s.get("color", "000000"))
        rf = h.element.get_or_add_rPr().get_or_add_rFonts()
        for a in ("w:asciiTheme", "w:hAnsiTheme"):
            rf.attrib.pop(qn(a), None)
    if s.get("header"):
        sec.header.paragraphs[0].text = s["header"]
    if s.get("footer"):
        f = sec.footer.paragraphs[0]
        f.text = s["footer"]
        if s.get("page_no"):
            f.add_run("\t\tSida ")
            field(f, "PAGE")
            f.add_run(" av ")
            field(f, "NUMPAGES")
    for b in rep.blocks:
        k = b["kind"]
        if k == "h":
            d.add_heading(b["text"], b["level"])
        elif k == "p":
            p = d.add_paragraph()
            for i, line in enumerate(b["text"].split("\n")):
                r = p.add_run(line)
                r.bold = b.get("style") == "bold"
                r.font.size = Pt(s.get("size", 11) - 1.5) if b.get("style") == "small" else None
                if i < b["text"].count("\n"):
                    r.add_break()
            if b.get("style") == "right":
                p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        elif k == "ul":
            for i in b["items"]:
                d.add_paragraph(i, style="List Number" if b.get("num") else "List Bullet")
        elif k == "page":
            d.add_page_break()
        elif k == "space":
            d.add_paragraph()
        elif k == "head":
            t = d.add_table(1, len(b["cols"]))
            for j, c in enumerate(b["cols"]):
                t.cell(0, j).text = "\n".join(c)
            d.add_paragraph()
        elif k == "table":
            if b["caption"]:
                p = d.add_paragraph()
                p.paragraph_format.keep_with_next = True
                p.add_run(b["title"]).italic = True
            grid = b["head"] + b["rows"]
            t = d.add_table(len(grid), len(grid[0]), style=s.get("table", "Table Grid"))
            t.autofit = False
            w = b["widths"] or [1] * len(grid[0])
            for j, col in enumerate(t.columns):
                col.width = Cm(width * w[j] / sum(w))
            for i, row in enumerate(grid):
                for j, c in enumerate(row):
                    cell = t.cell(i, j)
                    cell.width = Cm(width * w[j] / sum(w))
                    p = cell.paragraphs[0]
                    p.paragraph_format.space_after = Pt(1)
                    r = p.add_run(c or "")
                    r.font.size = Pt(s.get("cell", 9.5))
                    r.bold = True if i < len(b["head"]) or (row[0] or "").split(" ")[0] in ("Summa", "Totalt") else None
                    if j in b.get("num", ()):
                        p.alignment = WD_ALIGN_PARAGRAPH.CENTER
                tr = t.rows[i]._tr.get_or_add_trPr()
                if i < len(b["head"]):
                    tr.append(OxmlElement("w:tblHeader"))
                tr.append(OxmlElement("w:cantSplit"))
            for r0, c0, r1, c1 in b["spans"]:
                a = t.cell(r0, c0)
                text = a.text
                m = a.merge(t.cell(r1, c1))
                for extra in m.paragraphs[1:]:
                    extra._p.getparent().remove(extra._p)
                m.paragraphs[0].text = ""
                run = m.paragraphs[0].add_run(text)
                run.bold, run.font.size = True, Pt(s.get("cell", 9.5))
            d.add_paragraph()
    d.core_properties.title = rep.stem
    d.core_properties.author = ""
    d.save(str(path or rep.path()))


def to_pdf(rep, make):
    """make(path) writes a source file; LibreOffice prints it."""
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / f"{rep.stem}.{make[0]}"
        make[1](src)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/profile", "--headless", "--convert-to", "pdf", "--outdir", str(rep.path().parent), str(src)],
                       check=True, capture_output=True)
