"""DOCX by python-docx; PDF of it by soffice; a scan of that PDF."""
import random
import subprocess
import tempfile
from pathlib import Path

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor


def field(par, code):
    for kind in ("begin", None, "end"):
        run = par.add_run()
        if kind:
            el = OxmlElement("w:fldChar")
            el.set(qn("w:fldCharType"), kind)
        else:
            el = OxmlElement("w:instrText")
            el.text = code
        run._r.append(el)


def render(report, path):
    s = {"font": "Liberation Sans", "size": 10.5, "table": "Table Grid", "footer": "", "header": "", "color": None, "center": True} | report.style
    doc = Document()
    sec = doc.sections[0]
    sec.page_width, sec.page_height = Cm(21), Cm(29.7)
    sec.left_margin = sec.right_margin = Cm(s.get("margin", 2.4))
    sec.top_margin = sec.bottom_margin = Cm(2.2)
    st = doc.styles["Normal"]
    st.font.name, st.font.size = s["font"], Pt(s["size"])
    st.element.rPr.rFonts.set(qn("w:eastAsia"), s["font"])
    st.paragraph_format.space_after = Pt(6)
    for i in (1, 2, 3):
        h = doc.styles[f"Heading {i}"]
        h.font.name, h.font.size = s["font"], Pt(s["size"] + (6, 3, 1)[i - 1])
        h.element.rPr.rFonts.set(qn("w:asciiTheme"), s["font"])
        for a in ("asciiTheme", "hAnsiTheme"):
            h.element.rPr.rFonts.attrib.pop(qn("w:" + a), None)
        h.font.color.rgb = RGBColor.from_string(s["color"] or "000000")
    if s["header"]:
        sec.header.paragraphs[0].text = s["header"]
    fp = sec.footer.paragraphs[0]
    fp.add_run(s["footer"] + "\t\t")
    field(fp, "PAGE")
    fp.add_run(" (")
    field(fp, "NUMPAGES")
    fp.add_run(")")
    width = 21 - 2 * s.get("margin", 2.4)
    for b in report.blocks:
        if b[0] == "h":
            doc.add_heading(b[2], b[1])
        elif b[0] == "p":
            par = doc.add_paragraph()
            run = par.add_run(b[1])
            run.bold = bool(b[2].get("bold"))
            if b[2].get("small"):
                run.font.size = Pt(s["size"] - 2)
            if b[2].get("tight"):
                par.paragraph_format.space_after = Pt(0)
        elif b[0] in ("ul", "ol"):
            for t in b[1]:
                doc.add_paragraph(t, style="List Bullet" if b[0] == "ul" else "List Number")
        elif b[0] == "letterhead":
            for left, right in zip(b[1], b[2]):
                par = doc.add_paragraph(f"{left}\t{right}")
                par.paragraph_format.tab_stops.add_tab_stop(Cm(width * .62))
                par.paragraph_format.space_after = Pt(0)
            doc.add_paragraph()
        elif b[0] == "br":
            doc.add_page_break()
        elif b[0] == "table":
            table(doc, b, s, width)
    doc.save(str(path))


def table(doc, b, s, width):
    _, cols, rows, o = b
    if o.get("caption"):
        par = doc.add_paragraph()
        par.add_run(o["caption"]).italic = True
        par.paragraph_format.keep_with_next = True
        par.paragraph_format.space_after = Pt(2)
    t = doc.add_table(rows=1 + len(rows), cols=len(cols), style=s["table"])
    t.autofit = False
    for x, w in enumerate(o["widths"]):
        t.columns[x].width = Cm(width * w / sum(o["widths"]))
    num = set(o.get("numeric", ()))
    for y, r in enumerate([cols, *rows]):
        for x, c in enumerate(r):
            cell = t.cell(y, x)
            cell.width = Cm(width * o["widths"][x] / sum(o["widths"]))
            par = cell.paragraphs[0]
            par.paragraph_format.space_after = Pt(0)
            run = par.add_run(c)
            run.font.size = Pt(s["size"] - 1)
            run.bold = y == 0 or r[0] in o.get("bold_rows", ())
            if x in num:
                par.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        cant = OxmlElement("w:cantSplit")
        t.rows[y]._tr.get_or_add_trPr().append(cant)
    mark = OxmlElement("w:tblHeader")
    t.rows[0]._tr.get_or_add_trPr().append(mark)
    doc.add_paragraph().paragraph_format.space_after = Pt(2)


def render_pdf(report, path):
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / (Path(path).stem + ".docx")
        render(report, src)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/lo", "--headless", "--convert-to", "pdf", "--outdir", str(Path(path).parent), str(src)],
                       check=True, capture_output=True, timeout=240)


def render_scan(report, path):
    import pypdfium2
    from PIL import Image, ImageFilter
    rnd = random.Random(7)
    with tempfile.TemporaryDirectory() as tmp:
        clean = Path(tmp) / Path(path).name
        render_pdf(report, clean)
        pages = []
        for page in pypdfium2.PdfDocument(str(clean)):
            img = page.render(scale=200 / 72).to_pil().convert("L")
            img = img.rotate(rnd.uniform(-.6, .6), resample=Image.BICUBIC, fillcolor=250).filter(ImageFilter.GaussianBlur(.5))
            noise = Image.effect_noise(img.size, 18)
            pages.append(Image.blend(img, noise, .07))
        pages[0].save(str(path), save_all=True, append_images=pages[1:], resolution=200, quality=72)
