"""One data model per report; prints the document and writes the truth from the same objects."""
import json, re, html, shutil, subprocess, tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCS, TRUTH = ROOT / "documents", ROOT / "truth"
DEC = ["table", "nr", "section", "omrade", "insats", "lag", "lagrum", "beslutsdatum", "avbrottsdatum", "manader", "dagar",
       "kommentar", "kon", "alder", "status", "verkstallt_datum", "avslutat_datum", "antal"]


class Doc:
    def __init__(self, stem, ext, document):
        self.stem, self.ext, self.document = stem, ext, document
        self.blocks, self.tables, self.decisions, self.counts, self.claims = [], [], [], [], []
        self.claims_optional, self.discrepancies, self.discrepancies_optional = [], [], []
        self.stack = []
        self.period = document["period"]

    # ---- printed blocks
    def h(self, level, text, section=True):
        self.blocks.append(("h", level, text))
        if section:
            self.stack = [s for s in self.stack if s[0] < level] + [(level, text)]

    def p(self, text, style=None): self.blocks.append(("p", text, style))
    def ul(self, items): self.blocks.append(("ul", items))
    def pb(self): self.blocks.append(("pb",))
    def sp(self, pts=6): self.blocks.append(("sp", pts))
    def box(self, rows): self.blocks.append(("box", rows))     # letterhead lines: not a domain table

    def table(self, columns, rows, kind, title=None, head=None, group=(), total=(), widths=None, left=(0,), show=None, caption=False, repeat=True, opts=None):
        t = {"id": f"t{len(self.tables) + 1}", "title": title or (self.stack[-1][1] if self.stack else None),
             "section": [s[1] for s in self.stack], "columns": columns, "rows": rows, "kind": kind}
        self.tables.append(t)
        if caption:
            self.p(title, "caption")
        self.blocks.append(("t", dict(head=head or [[(c, 1, 1) for c in columns]], rows=rows, group=set(group), total=set(total),
                                      widths=widths, left=set(left), n=len(columns), repeat=repeat, opts=opts or {}), t))
        return t

    # ---- truth
    def grid(self, t, cols, rows, **base):
        """cols, rows: dimensions of each column and row (None: no counts there)."""
        for row, rd in zip(t["rows"], rows):
            if rd is None: continue
            for cell, cd in zip(row, cols):
                if cd is None or cell is None: continue
                v = 0 if cell.strip() in ("-", "–") else int(cell.replace(" ", ""))
                rec = dict(table=t["id"], measure="ej_verkställda", period=self.period, lag=None, omrade=None, insats=None,
                           orsak=None, kon=None, manader=None, value=v, is_total=False)
                for d in (base, rd, cd): rec.update(d)
                self.counts.append(rec)

    def dec(self, t, **kw):
        r = dict.fromkeys(DEC)
        r.update(table=t["id"], section=t["section"], antal=1)
        assert not set(kw) - set(DEC), kw
        r.update(kw)
        r["status"] = {"verkställda": "verkställt", "avslutade": "avslutat"}.get(r["status"], r["status"])   # a decision is singular, a count plural
        self.decisions.append(r)

    def c(self, quote, *vals, opt=False):
        """vals: dicts of value, measure ...; returns the quote for use inside prose."""
        for v in vals:
            r = dict(quote=re.sub(r"<[^>]+>", "", quote), what=v.get("what", "stated in prose"), measure="ej_verkställda", period=self.period, lag=None, omrade=None,
                     insats=None, orsak=None, kon=None, value=None, unit="beslut", compare_to=None)
            r.update(v)
            (self.claims_optional if opt else self.claims).append(r)
        return quote

    def disc(self, kind, severity, what, reported, computed, evidence, optional=False):
        (self.discrepancies_optional if optional else self.discrepancies).append(
            dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=[kind]))

    def save_truth(self):
        out = dict(document=self.document, tables=self.tables, decisions=self.decisions, counts=self.counts, claims=self.claims, discrepancies=self.discrepancies)
        if self.claims_optional: out["claims_optional"] = self.claims_optional
        if self.discrepancies_optional: out["discrepancies_optional"] = self.discrepancies_optional
        TRUTH.mkdir(exist_ok=True); DOCS.mkdir(exist_ok=True)
        (TRUTH / f"{self.stem}.json").write_text(json.dumps(out, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    @property
    def path(self): return DOCS / f"{self.stem}.{self.ext}"


# ------------------------------------------------------------------ reportlab
def render_rl(d, *, size=10, font="Helvetica", margins=(60, 55, 60, 55), landscape=False, head_bg=None, grid="all", header=None, footer=None,
              hsizes=(15, 12, 10.5), hcolor="#000000", tsize=None, group_bg=None, zebra=None):
    from reportlab.lib.pagesizes import A4, landscape as ls
    from reportlab.lib import colors
    from reportlab.lib.styles import ParagraphStyle as PS
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, PageBreak, ListFlowable, ListItem, KeepTogether
    bold = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold"}[font]
    ital = {"Helvetica": "Helvetica-Oblique", "Times-Roman": "Times-Italic"}[font]
    ts = tsize or size - 1
    body = PS("b", fontName=font, fontSize=size, leading=size * 1.32, spaceAfter=size * .6)
    styles = {None: body, "caption": PS("c", parent=body, fontName=ital, fontSize=size - 1, spaceAfter=2, spaceBefore=4, keepWithNext=1),
              "small": PS("s", parent=body, fontSize=size - 2, leading=(size - 2) * 1.3), "bold": PS("bo", parent=body, fontName=bold)}
    cell = PS("cell", fontName=font, fontSize=ts, leading=ts * 1.2); cellr = PS("cr", parent=cell, alignment=2)
    cb = PS("cb", parent=cell, fontName=bold); cbr = PS("cbr", parent=cb, alignment=2); cbc = PS("cbc", parent=cb, alignment=1)
    size_page = ls(A4) if landscape else A4
    W = size_page[0] - margins[1] - margins[3]
    flow = []
    for b in d.blocks:
        if b[0] == "h":
            s = hsizes[b[1] - 1]
            flow.append(Paragraph(b[2], PS("h", fontName=bold, fontSize=s, leading=s * 1.2, spaceBefore=s * .7, spaceAfter=s * .35, keepWithNext=1, textColor=colors.HexColor(hcolor))))
        elif b[0] == "p": flow.append(Paragraph(b[1], styles[b[2]]))
        elif b[0] == "ul": flow.append(ListFlowable([ListItem(Paragraph(x, body), leftIndent=14) for x in b[1]], bulletType="bullet", start="–", leftIndent=14))
        elif b[0] == "pb": flow.append(PageBreak())
        elif b[0] == "sp": flow.append(Spacer(1, b[1]))
        elif b[0] == "box":
            t = Table([[Paragraph(x or "", body) for x in r] for r in b[1]], colWidths=[W / len(b[1][0])] * len(b[1][0]))
            t.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0), ("TOPPADDING", (0, 0), (-1, -1), 0)])
            flow.append(t)
        elif b[0] == "t":
            t, n = b[1], b[1]["n"]
            data, st, nh = [], [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3), ("LEFTPADDING", (0, 0), (-1, -1), 4), ("RIGHTPADDING", (0, 0), (-1, -1), 4)], len(t["head"])
            taken = set()
            for y, hr in enumerate(t["head"]):
                line, x = [""] * n, 0
                for text, cs, rs in hr:
                    while (y, x) in taken: x += 1
                    line[x] = Paragraph(text, cb if x in t["left"] else cbc if cs > 1 else cbr)
                    if cs > 1 or rs > 1: st.append(("SPAN", (x, y), (x + cs - 1, y + rs - 1)))
                    for yy in range(y, y + rs):
                        for xx in range(x, x + cs): taken.add((yy, xx))
                    x += cs
                data.append(line)
            for i, r in enumerate(t["rows"]):
                bo = i in t["total"] or i in t["group"]
                data.append([Paragraph(c or "", (cb if bo else cell) if j in t["left"] else (cbr if bo else cellr)) for j, c in enumerate(r)])
                y = i + nh
                if i in t["group"]:
                    st.append(("SPAN", (0, y), (-1, y)))
                    if group_bg: st.append(("BACKGROUND", (0, y), (-1, y), colors.HexColor(group_bg)))
                if i in t["total"]: st.append(("LINEABOVE", (0, y), (-1, y), .8, colors.black))
                if zebra and i % 2 and i not in t["group"]: st.append(("BACKGROUND", (0, y), (-1, y), colors.HexColor(zebra)))
            if grid == "all": st.append(("GRID", (0, 0), (-1, -1), .4, colors.HexColor("#555555")))
            if grid == "rules": st += [("LINEBELOW", (0, nh - 1), (-1, nh - 1), .9, colors.black), ("LINEBELOW", (0, -1), (-1, -1), .9, colors.black), ("LINEABOVE", (0, 0), (-1, 0), .9, colors.black)]
            if head_bg: st.append(("BACKGROUND", (0, 0), (-1, nh - 1), colors.HexColor(head_bg)))
            ws = t["widths"]
            ws = [W * w / sum(ws) for w in ws] if ws else None
            tab = Table(data, colWidths=ws, repeatRows=nh if t["repeat"] else 0, hAlign="LEFT")
            tab.setStyle(st)
            flow += [tab, Spacer(1, size * .8)]

    def deco(cv, doc):
        cv.saveState(); cv.setFont(font, 8)
        if header:
            for side, tx in zip("lr", header(doc.page)):
                y = size_page[1] - 32
                cv.drawString(margins[3], y, tx) if side == "l" else cv.drawRightString(size_page[0] - margins[1], y, tx)
        if footer:
            for side, tx in zip("lr", footer(doc.page)):
                cv.drawString(margins[3], 26, tx) if side == "l" else cv.drawRightString(size_page[0] - margins[1], 26, tx)
        cv.restoreState()
    SimpleDocTemplate(str(d.path), pagesize=size_page, topMargin=margins[0], rightMargin=margins[1], bottomMargin=margins[2], leftMargin=margins[3],
                      title=d.blocks[0][2] if d.blocks[0][0] == "h" else d.stem).build(flow, onFirstPage=deco, onLaterPages=deco)


# ------------------------------------------------------------------ html -> chromium
def render_chromium(d, css):
    e = html.escape
    def rich(s): return re.sub(r"&lt;(/?[bi]|br/?)&gt;", r"<\1>", e(s, quote=False))
    o = []
    for b in d.blocks:
        if b[0] == "h": o.append(f"<h{b[1]}>{rich(b[2])}</h{b[1]}>")
        elif b[0] == "p": o.append(f"<p class='{b[2] or ''}'>{rich(b[1])}</p>")
        elif b[0] == "ul": o.append("<ul>" + "".join(f"<li>{rich(x)}</li>" for x in b[1]) + "</ul>")
        elif b[0] == "pb": o.append("<div style='break-after:page'></div>")
        elif b[0] == "sp": o.append(f"<div style='height:{b[1]}pt'></div>")
        elif b[0] == "box": o.append("<div class='box'>" + "".join("<div class='r'>" + "".join(f"<div>{rich(x or '')}</div>" for x in r) + "</div>" for r in b[1]) + "</div>")
        else:
            t = b[1]
            o.append(f"<table class='{t['opts'].get('cls','')}'>")
            if t["widths"]: o.append("<colgroup>" + "".join(f"<col style='width:{100*w/sum(t['widths']):.2f}%'>" for w in t["widths"]) + "</colgroup>")
            o.append("<thead>" + "".join("<tr>" + "".join(f"<th colspan={cs} rowspan={rs} class='{'l' if (i == 0 and y == 0) or (len(t['head']) == 1 and i in t['left']) else 'n'}'>{rich(x)}</th>" for i, (x, cs, rs) in enumerate(hr)) + "</tr>" for y, hr in enumerate(t["head"])) + "</thead><tbody>")
            for i, r in enumerate(t["rows"]):
                if i in t["group"]: o.append(f"<tr class=g><td colspan={t['n']} class=l>{rich(r[0])}</td></tr>")
                else: o.append(f"<tr class='{'tot' if i in t['total'] else ''}'>" + "".join(f"<td class='{'l' if j in t['left'] else 'n'}'>{rich(c or '')}</td>" for j, c in enumerate(r)) + "</tr>")
            o.append("</tbody></table>")
    page = f"<!doctype html><html lang=sv><meta charset=utf-8><title>{e(d.stem)}</title><style>tr{{break-inside:avoid}}h1,h2,h3,.caption{{break-after:avoid}}.l{{text-align:left}}.n{{text-align:right}}td,th{{vertical-align:top}}{css}</style><body>" + "\n".join(o)
    with tempfile.TemporaryDirectory() as tmp:
        f = Path(tmp) / "r.html"; f.write_text(page, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/prof", "--no-pdf-header-footer", f"--print-to-pdf={d.path}", f.as_uri()],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)


# ------------------------------------------------------------------ docx, and docx -> office pdf
def soffice_pdf(src, dest):
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/prof", "--headless", "--convert-to", "pdf", "--outdir", tmp, str(src)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
        shutil.copy(Path(tmp) / (Path(src).stem + ".pdf"), dest)


def render_docx(d, *, font="Liberation Sans", size=11, style="Table Grid", header=None, footer=None, tsize=None, hcolor=None, head_bg=None, group_bg=None, margins=2.3, landscape=False, pagenum=None):
    from docx import Document
    from docx.shared import Pt, Cm, RGBColor
    from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
    from docx.enum.section import WD_ORIENT
    from docx.oxml.ns import qn
    from docx.oxml import OxmlElement
    w = Document()
    s = w.sections[0]
    s.page_width, s.page_height = (Cm(29.7), Cm(21)) if landscape else (Cm(21), Cm(29.7))
    if landscape: s.orientation = WD_ORIENT.LANDSCAPE
    s.left_margin = s.right_margin = Cm(margins); s.top_margin = s.bottom_margin = Cm(2.2)
    W = s.page_width - s.left_margin - s.right_margin
    w.styles["Normal"].font.name = font; w.styles["Normal"].font.size = Pt(size); w.styles["Normal"].paragraph_format.space_after = Pt(6)
    for k in (1, 2, 3):
        st = w.styles[f"Heading {k}"]; st.font.name = font; st.font.color.rgb = RGBColor.from_string(hcolor or "000000"); st.font.size = Pt(size + 6 - 2 * k)
        rf = st.element.rPr.rFonts
        for a in list(rf.attrib): del rf.attrib[a]
        rf.set(qn("w:ascii"), font); rf.set(qn("w:hAnsi"), font)
    ts = Pt(tsize or size - 1)
    def put(par, text, bold=False, sz=None):
        for i, part in enumerate(re.split(r"</?b>", text)):
            r = par.add_run(part); r.bold = bold or i % 2 == 1 or None
            if sz: r.font.size = sz
    def shade(c, col):
        x = OxmlElement("w:shd"); x.set(qn("w:val"), "clear"); x.set(qn("w:fill"), col); c._tc.get_or_add_tcPr().append(x)
    def setc(c, text, bold, right, center=False):
        p = c.paragraphs[0]; p.paragraph_format.space_after = Pt(1); put(p, text or "", bold, ts)
        p.alignment = AL.CENTER if center else AL.RIGHT if right else AL.LEFT
    if header: s.header.paragraphs[0].text = header
    if footer:
        fp = s.footer.paragraphs[0]; fp.text = footer
        if pagenum:
            fp.add_run("\t\t" + pagenum)
            for typ, txt in (("begin", None), (None, "PAGE"), ("end", None)):
                r = fp.add_run()
                if typ: x = OxmlElement("w:fldChar"); x.set(qn("w:fldCharType"), typ)
                else: x = OxmlElement("w:instrText"); x.text = txt
                r._r.append(x)
    for b in d.blocks:
        if b[0] == "h": w.add_heading(b[2], b[1])
        elif b[0] == "p":
            p = w.add_paragraph(); put(p, b[1], b[2] == "bold", Pt(size - 2) if b[2] in ("small", "caption") else None)
            if b[2] == "caption": p.paragraph_format.keep_with_next = True; p.paragraph_format.space_after = Pt(2)
        elif b[0] == "ul":
            for x in b[1]: put(w.add_paragraph(style="List Bullet"), x)
        elif b[0] == "pb": w.add_page_break()
        elif b[0] == "sp": w.add_paragraph().paragraph_format.space_after = Pt(b[1])
        elif b[0] == "box":
            t = w.add_table(rows=0, cols=len(b[1][0]))
            for r in b[1]:
                for c, x in zip(t.add_row().cells, r): setc(c, x, False, False)
            w.add_paragraph().paragraph_format.space_after = Pt(0)
        else:
            t = b[1]; nh = len(t["head"])
            tab = w.add_table(rows=nh + len(t["rows"]), cols=t["n"]); tab.style = style; tab.autofit = False
            ws = t["widths"] or [1] * t["n"]; taken = set()
            cells = [row.cells for row in tab.rows]
            for j in range(t["n"]):
                tab.columns[j].width = int(W * ws[j] / sum(ws))
                for row in cells: row[j].width = int(W * ws[j] / sum(ws))
            for y, hr in enumerate(t["head"]):
                x = 0
                for text, cs, rs in hr:
                    while (y, x) in taken: x += 1
                    c = cells[y][x]
                    if cs > 1 or rs > 1: c = c.merge(cells[y + rs - 1][x + cs - 1])
                    setc(c, text, True, x not in t["left"], cs > 1)
                    if head_bg: shade(c, head_bg)
                    for yy in range(y, y + rs):
                        for xx in range(x, x + cs): taken.add((yy, xx))
                    x += cs
                if t["repeat"]:
                    m = OxmlElement("w:tblHeader"); m.set(qn("w:val"), "true"); tab.rows[y]._tr.get_or_add_trPr().append(m)
            for i, r in enumerate(t["rows"]):
                m = OxmlElement("w:cantSplit"); tab.rows[i + nh]._tr.get_or_add_trPr().append(m)
                if i in t["group"]:
                    c = cells[i + nh][0].merge(cells[i + nh][-1]); setc(c, r[0], True, False)
                    if group_bg: shade(c, group_bg)
                    continue
                for j, x in enumerate(r): setc(cells[i + nh][j], x, i in t["total"], j not in t["left"])
            w.add_paragraph().paragraph_format.space_after = Pt(2)
    if d.ext == "docx": w.save(d.path)
    else:
        with tempfile.TemporaryDirectory() as tmp:
            f = Path(tmp) / "r.docx"; w.save(f); soffice_pdf(f, d.path)
