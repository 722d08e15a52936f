"""One data model per report: blocks for the page and the exact truth beside them."""
import html, json, re, shutil, subprocess, tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HAND = "angerman"


class Report:
    def __init__(self, nr, slug, period_slug, ext, **document):
        self.stem = f"{HAND}{nr:02d}_{slug}_{period_slug}"
        self.ext, self.document = ext, document
        self.blocks, self.sec = [], []
        self.tables, self.decisions, self.counts, self.claims = [], [], [], []
        self.claims_optional, self.discrepancies, self.discrepancies_optional = [], [], []
        self.period = document["period"]

    # ---- page blocks
    def h(self, lvl, text):
        self.sec = self.sec[: lvl - 1] + [text]
        self.blocks.append(("h", lvl, text))

    def p(self, text, cls=""):
        self.blocks.append(("p", text, cls))

    def ul(self, items, cls=""):
        self.blocks.append(("ul", list(items), cls))

    def kv(self, pairs, cls=""):
        self.blocks.append(("kv", pairs, cls))

    def pb(self):
        self.blocks.append(("pb",))

    def raw(self, markup):
        self.blocks.append(("raw", markup))

    def table(self, cols, rows, kind, title=None, widths=None, heads=None, bold_rows=(), show=True, cls="", right=()):
        tid = f"t{len(self.tables) + 1}"
        self.tables.append({"id": tid, "title": title if title else (self.sec[-1] if self.sec else None), "section": list(self.sec),
                            "columns": list(cols), "rows": [list(r) for r in rows], "kind": kind})
        if show:
            self.blocks.append(("t", dict(cols=cols, rows=rows, widths=widths, heads=heads, bold=set(bold_rows), cls=cls, right=set(right))))
        return tid

    # ---- truth
    def dec(self, table, **kw):
        base = dict(table=table, nr=None, section=list(self.sec), omrade=None, insats=None, lag=None, lagrum=None, beslutsdatum=None,
                    avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None, status="kvarstående",
                    verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(kw) <= set(base), kw
        base.update(kw)
        self.decisions.append(base)

    def cnt(self, table, measure, value, **kw):
        base = dict(table=table, measure=measure, period=self.period, lag=None, omrade=None, insats=None, orsak=None, kon=None,
                    manader=None, value=value, is_total=False)
        assert set(kw) <= set(base), kw
        base.update(kw)
        self.counts.append(base)

    def claim(self, quote, value, measure="ej_verkställda", unit="beslut", optional=False, agreed=None, **kw):
        base = dict(quote=quote, what=kw.pop("what", None), measure=measure, period=self.period, lag=None, omrade=None, insats=None, orsak=None,
                    kon=None, value=value, unit=unit, compare_to=None)
        assert set(kw) <= set(base), kw
        base.update(kw)
        if agreed is not None:
            base["agreed"] = agreed
        (self.claims_optional if optional else self.claims).append(base)

    def flaw(self, kind, what, reported, computed, evidence, severity="error", optional=False, kinds=None):
        d = dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind])
        (self.discrepancies_optional if optional else self.discrepancies).append(d)

    def truth(self):
        return {k: getattr(self, k) for k in ("document", "tables", "decisions", "counts", "claims", "claims_optional", "discrepancies", "discrepancies_optional")}

    def path(self):
        d = ROOT / "documents"
        d.mkdir(exist_ok=True)
        return d / f"{self.stem}.{self.ext}"

    def save_truth(self):
        d = ROOT / "truth"
        d.mkdir(exist_ok=True)
        (d / f"{self.stem}.json").write_text(json.dumps(self.truth(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    # ---- HTML
    def body_html(self):
        e, out = html.escape, []
        for b in self.blocks:
            if b[0] == "h":
                out.append(f"<h{b[1]}>{e(b[2])}</h{b[1]}>")
            elif b[0] == "p":
                out.append(f'<p class="{b[2]}">{e(b[1])}</p>'.replace(' class=""', "").replace("\n", "<br>"))
            elif b[0] == "ul":
                tag = "ol" if b[2] == "ol" else "ul"
                out.append(f'<{tag} class="{b[2]}">' + "".join(f"<li>{e(i)}</li>" for i in b[1]) + f"</{tag}>")
            elif b[0] == "kv":
                out.append(f'<dl class="{b[2]}">' + "".join(f"<div><dt>{e(k)}</dt><dd>{e(v)}</dd></div>" for k, v in b[1]) + "</dl>")
            elif b[0] == "pb":
                out.append('<div style="break-after:page"></div>')
            elif b[0] == "raw":
                out.append(b[1])
            elif b[0] == "t":
                t = b[1]
                s = f'<table class="{t["cls"]}">'
                if t["widths"]:
                    s += "<colgroup>" + "".join(f'<col style="width:{w}">' for w in t["widths"]) + "</colgroup>"
                if t["heads"]:
                    s += "<thead>" + t["heads"] + "</thead>"
                elif t["cols"]:
                    s += "<thead><tr>" + "".join(f"<th>{e(c)}</th>" for c in t["cols"]) + "</tr></thead>"
                s += "<tbody>"
                for i, r in enumerate(t["rows"]):
                    c = ' class="sum"' if i in t["bold"] else ""
                    s += f"<tr{c}>" + "".join(f'<td{" class=r" if j in t["right"] else ""}>{e(x) if x is not None else ""}</td>' for j, x in enumerate(r)) + "</tr>"
                out.append(s + "</tbody></table>")
        return "\n".join(out)

    def page_html(self, css, top="", bottom="", title=""):
        return (f'<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8"><title>{html.escape(title)}</title><style>{css}</style></head>'
                f"<body>\n{top}\n{self.body_html()}\n{bottom}\n</body></html>\n")

    def chromium(self, page):
        with tempfile.TemporaryDirectory() as d:
            src = Path(d) / "in.html"
            src.write_text(page, encoding="utf-8")
            subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={d}/prof",
                            f"--print-to-pdf={self.path()}", src.as_uri()], check=True, capture_output=True, timeout=120)

    def weasy(self, page):
        from weasyprint import HTML
        HTML(string=page).write_pdf(str(self.path()))

    # ---- DOCX
    def docx(self, font="Calibri", size=11, top=None, footer=None, style="Table Grid", setup=None, landscape=False, head_fill=None, heads_pt=(16, 13, 11.5), colour="000000"):
        from docx import Document
        from docx.enum.section import WD_ORIENT
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn
        from docx.shared import Cm, Pt, RGBColor
        d = Document()
        s = d.sections[0]
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        if landscape:
            s.orientation, s.page_width, s.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
        s.left_margin = s.right_margin = Cm(2.4)
        st = d.styles["Normal"]
        st.font.name, st.font.size = font, Pt(size)
        st.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        for i, pt in enumerate(heads_pt, 1):
            hs = d.styles[f"Heading {i}"]
            hs.font.name, hs.font.size, hs.font.color.rgb = font, Pt(pt), RGBColor.from_string(colour)
            hs.element.rPr.rFonts.set(qn("w:ascii"), font), hs.element.rPr.rFonts.set(qn("w:hAnsi"), font)
        if top:
            hp = s.header.paragraphs[0]
            hp.text = top
            hp.runs[0].font.size = Pt(9)
        if footer:
            fp = s.footer.paragraphs[0]
            fp.add_run(footer + "  Sida ").font.size = Pt(8)
            for kind, txt in (("begin", None), (None, "PAGE"), ("end", None)):
                r = fp.add_run()
                r.font.size = Pt(8)
                if kind:
                    el = OxmlElement("w:fldChar"); el.set(qn("w:fldCharType"), kind)
                else:
                    el = OxmlElement("w:instrText"); el.text = txt
                r._r.append(el)
        for b in self.blocks:
            if b[0] == "h":
                d.add_heading(b[2], b[1])
            elif b[0] == "p":
                p = d.add_paragraph()
                r = p.add_run(b[1])
                r.bold, r.italic = "b" in b[2].split(), "i" in b[2].split()
            elif b[0] == "ul":
                for i in b[1]:
                    d.add_paragraph(i, style="List Number" if b[2] == "ol" else "List Bullet")
            elif b[0] == "kv":
                for k, v in b[1]:
                    p = d.add_paragraph()
                    p.paragraph_format.space_after = Pt(0)
                    p.add_run(k + " ").bold = True
                    p.add_run(v)
                d.add_paragraph()
            elif b[0] == "pb":
                d.add_page_break()
            elif b[0] == "t":
                t = b[1]
                n = len(t["cols"]) if t["cols"] else len(t["rows"][0])
                tb = d.add_table(rows=0, cols=n)
                tb.style = style
                tb.autofit = False
                lines = ([t["cols"]] if t["cols"] else []) + t["rows"]
                for i, row in enumerate(lines):
                    cells = tb.add_row().cells
                    for j, x in enumerate(row):
                        cells[j].text = x or ""
                        for pp in cells[j].paragraphs:
                            pp.paragraph_format.space_after = Pt(1)
                            for r in pp.runs:
                                r.font.size = Pt(size - 1)
                                head = bool(t["cols"]) and i == 0
                                r.bold = head or (i - (1 if t["cols"] else 0)) in t["bold"]
                        if t["widths"]:
                            cells[j].width = Cm(t["widths"][j])
                        if head_fill and t["cols"] and i == 0:
                            sh = OxmlElement("w:shd"); sh.set(qn("w:val"), "clear"); sh.set(qn("w:fill"), head_fill)
                            cells[j]._tc.get_or_add_tcPr().append(sh)
                    if t["cols"] and i == 0:
                        el = OxmlElement("w:tblHeader"); el.set(qn("w:val"), "true")
                        tb.rows[0]._tr.get_or_add_trPr().append(el)
                if t["widths"]:
                    for j, w in enumerate(t["widths"]):
                        tb.columns[j].width = Cm(w)
                d.add_paragraph().paragraph_format.space_after = Pt(2)
        if setup:
            setup(d)
        return d

    def save_docx(self, d):
        d.save(self.path())

    def soffice(self, d):
        with tempfile.TemporaryDirectory() as tmp:
            f = Path(tmp) / (self.stem + ".docx")
            d.save(f)
            subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/lo", "--headless", "--convert-to", "pdf", "--outdir", tmp, str(f)],
                           check=True, capture_output=True, timeout=180)
            shutil.copy(Path(tmp) / (self.stem + ".pdf"), self.path())

    # ---- reportlab
    def reportlab(self, on_page, base="Helvetica", bold="Helvetica-Bold", size=10, grid="grid", margins=(56, 56, 80, 60), head_bg=None, colour="#000000", pagesize=None, heads_pt=(15, 12, 10.5)):
        from reportlab.lib import colors
        from reportlab.lib.pagesizes import A4
        from reportlab.lib.styles import ParagraphStyle
        from reportlab.platypus import BaseDocTemplate, Frame, ListFlowable, ListItem, PageBreak, PageTemplate, Paragraph, Spacer, Table, TableStyle
        ps = pagesize or A4
        l, r, t_, b_ = margins
        body = ParagraphStyle("b", fontName=base, fontSize=size, leading=size * 1.35, spaceAfter=size * 0.6)
        cell = ParagraphStyle("c", parent=body, fontSize=size - 1, leading=(size - 1) * 1.2, spaceAfter=0)
        cellb = ParagraphStyle("cb", parent=cell, fontName=bold)
        heads = [ParagraphStyle(f"h{i}", parent=body, fontName=bold, fontSize=pt, leading=pt * 1.25, spaceBefore=pt * 0.7, spaceAfter=pt * 0.35, textColor=colors.HexColor(colour), keepWithNext=1) for i, pt in enumerate(heads_pt)]
        e, flow = html.escape, []
        for b in self.blocks:
            if b[0] == "h":
                flow.append(Paragraph(e(b[2]), heads[b[1] - 1]))
            elif b[0] == "p":
                st = body
                if "b" in b[2].split():
                    st = ParagraphStyle("pb", parent=body, fontName=bold)
                if "tight" in b[2].split():
                    st = ParagraphStyle("pt", parent=st, spaceAfter=0)
                flow.append(Paragraph(e(b[1]).replace("\n", "<br/>"), st))
            elif b[0] == "ul":
                if b[2] == "ol":
                    flow.append(ListFlowable([ListItem(Paragraph(e(i), body)) for i in b[1]], bulletType="1"))
                else:
                    flow += [Paragraph(e(i), ParagraphStyle("li", parent=body, leftIndent=16, bulletIndent=4, spaceAfter=3), bulletText="–" if b[2] == "dash" else "•") for i in b[1]]
                flow.append(Spacer(1, 5))
            elif b[0] == "kv":
                for k, v in b[1]:
                    flow.append(Paragraph(f'<font name="{bold}">{e(k)}</font> {e(v)}', ParagraphStyle("kv", parent=body, spaceAfter=1)))
                flow.append(Spacer(1, 8))
            elif b[0] == "pb":
                flow.append(PageBreak())
            elif b[0] == "t":
                t = b[1]
                data = [[Paragraph(e(c), cellb) for c in t["cols"]]] if t["cols"] else []
                for i, row in enumerate(t["rows"]):
                    data.append([Paragraph(e(x or ""), cellb if i in t["bold"] else cell) for x in row])
                tb = Table(data, colWidths=t["widths"], repeatRows=1 if t["cols"] else 0, hAlign="LEFT")
                cmds = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
                if grid == "grid":
                    cmds.append(("GRID", (0, 0), (-1, -1), 0.5, colors.grey))
                elif grid == "rules":
                    cmds += [("LINEBELOW", (0, 0), (-1, -1), 0.3, colors.lightgrey), ("LINEBELOW", (0, 0), (-1, 0), 1, colors.black)]
                if head_bg and t["cols"]:
                    cmds.append(("BACKGROUND", (0, 0), (-1, 0), colors.HexColor(head_bg)))
                tb.setStyle(TableStyle(cmds))
                flow += [tb, Spacer(1, 9)]
        doc = BaseDocTemplate(str(self.path()), pagesize=ps, title=self.document.get("dnr") or "", author="")
        doc.addPageTemplates([PageTemplate(id="p", frames=[Frame(l, b_, ps[0] - l - r, ps[1] - t_ - b_, 0, 0, 0, 0)], onPage=on_page)])
        doc.build(flow)


def iso(s):
    return s


def month(d, names="jan feb mars april maj juni juli aug sept okt nov dec".split()):
    y, m, dd = d.split("-")
    return f"{int(dd)} {names[int(m) - 1]} {y}"


MON = "januari februari mars april maj juni juli augusti september oktober november december".split()


def longdate(d):
    return month(d, MON)
