"""One data model per report; blocks for the page and truth from the same calls."""
import json, re, html as H, datetime as dt
from pathlib import Path
ROOT = Path(__file__).resolve().parent.parent
W = "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo".split()
w = lambda n: W[n]
Wc = lambda n: W[n].capitalize()
MON = "januari februari mars april maj juni juli augusti september oktober november december".split()
def lång(iso):
    y, m, d = map(int, iso.split("-")); return f"{d} {MON[m-1]} {y}"
def kort(iso): return iso[2:].replace("-", "")
def days(a, b): return (dt.date.fromisoformat(b) - dt.date.fromisoformat(a)).days
KON = {"Kvinna": ("K", "vuxen"), "Flicka": ("K", "barn"), "Man": ("M", "vuxen"), "Pojke": ("M", "barn"),
       "kvinna": ("K", "vuxen"), "flicka": ("K", "barn"), "man": ("M", "vuxen"), "pojke": ("M", "barn"), "K": ("K", None), "M": ("M", None)}
AG = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]

class R:
    def __init__(self, stem, **doc):
        self.stem = stem; self.doc = dict(organisation=None, stadsdel=None, namnd=None, kommunkod=None, dnr=None, period=None, document_date=None, laws=[]); self.doc.update(doc)
        self.blocks, self.tables, self.decisions, self.counts, self.claims, self.disc = [], [], [], [], [], []
        self.claims_opt, self.disc_opt = [], []
        self.stack = {}
    def h(self, lv, text):
        if lv > 0:
            self.stack = {k: v for k, v in self.stack.items() if k < lv}; self.stack[lv] = text
        self.blocks.append(("h", lv, text))
    @property
    def section(self): return [self.stack[k] for k in sorted(self.stack)]
    def p(self, text, cls=""): self.blocks.append(("p", text, cls))
    def claim(self, quote, value, measure, unit="beslut", period=None, lag=None, omrade=None, insats=None, orsak=None, kon=None, compare_to=None, what="", agreed=None, opt=False):
        c = dict(quote=quote, what=what, measure=measure, period=period or self.doc["period"], lag=lag, omrade=omrade, insats=insats, orsak=orsak, kon=kon, value=value, unit=unit, compare_to=compare_to, agreed=agreed or AG)
        (self.claims_opt if opt else self.claims).append(c)
    def say(self, text, *claims, cls=""):
        """text with [clauses]: each claim names the index of its clause"""
        clauses = re.findall(r"\[\[(.*?)\]\]", text)
        clean = text.replace("[[", "").replace("]]", "")
        self.p(clean, cls)
        for c in claims:
            c = dict(c); i = c.pop("q", 0)
            self.claim(clauses[i] if clauses else clean, **c)
    def ul(self, items, ordered=False): self.blocks.append(("ol" if ordered else "ul", items))
    def raw(self, x): self.blocks.append(("raw", x))
    def table(self, columns, rows, kind, title=None, head=None, widths=None, caption=None, total=False, cls=""):
        tid = f"t{len(self.tables)+1}"
        if caption: self.blocks.append(("cap", caption))
        rows = [[None if c in (None, "") else str(c) for c in r] for r in rows]
        self.tables.append(dict(id=tid, title=title or caption or (self.section[-1] if self.section else None), section=self.section, columns=columns, rows=rows, kind=kind))
        self.blocks.append(("table", dict(columns=columns, rows=rows, head=head or [[(c, 1, 1) for c in columns]], widths=widths, total=total, cls=cls)))
        return tid
    def list_counts(self, items, fmt="{} ({})"):
        tid = f"t{len(self.tables)+1}"
        self.tables.append(dict(id=tid, title=self.section[-1], section=self.section, columns=[], rows=[[a, str(b)] for a, b in items], kind="list_counts"))
        self.ul([fmt.format(a, b) for a, b in items]); return tid
    def dec(self, table=None, **k):
        d = dict(table=table, nr=None, section=self.section, omrade=None, insats=None, insats_id=None, lag=None, lagrum=None, beslutsdatum=None, avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None, status=None, verkstallt_datum=None, avslutat_datum=None, antal=1)
        d.update(k); self.decisions.append(d)
    def count(self, table, value, measure, period=None, lag=None, omrade=None, insats=None, orsak=None, kon=None, manader=None, is_total=False):
        self.counts.append(dict(table=table, measure=measure, period=period or self.doc["period"], lag=lag, omrade=omrade, insats=insats, orsak=orsak, kon=kon, manader=manader, value=value, is_total=is_total))
    def err(self, kind, what, reported, computed, evidence, severity="error", kinds=None, opt=False):
        (self.disc_opt if opt else self.disc).append(dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind]))
    def n(self, **k): return sum(all(d[a] == b for a, b in k.items()) for d in self.decisions)
    def write_truth(self):
        o = dict(document=self.doc, tables=self.tables, decisions=self.decisions, counts=self.counts, claims=self.claims, claims_optional=self.claims_opt, discrepancies=self.disc, discrepancies_optional=self.disc_opt)
        (ROOT/"truth"/(self.stem+".json")).write_text(json.dumps(o, ensure_ascii=False, indent=1), encoding="utf-8")

# ------------------------------------------------------------------ html
def to_html(r, css, head="", foot="", title=""):
    o = []
    e = H.escape
    for b in r.blocks:
        if b[0] == "h": t = f"h{max(1, b[1]+1)}"; o.append(f"<{t}>{e(b[2])}</{t}>")
        elif b[0] == "p": o.append(f'<p class="{b[2]}">{e(b[1])}</p>')
        elif b[0] == "cap": o.append(f'<p class="cap">{e(b[1])}</p>')
        elif b[0] in ("ul", "ol"): o.append(f"<{b[0]}>" + "".join(f"<li>{e(x)}</li>" for x in b[1]) + f"</{b[0]}>")
        elif b[0] == "raw": o.append(b[1])
        elif b[0] == "table":
            t = b[1]; o.append(f'<table class="{t["cls"]}">')
            if t["widths"]: o.append("<colgroup>" + "".join(f'<col style="width:{x}%">' for x in t["widths"]) + "</colgroup>")
            o.append("<thead>")
            for hr in t["head"]: o.append("<tr>" + "".join(f'<th colspan="{c}" rowspan="{s}">{e(x)}</th>' for x, c, s in hr) + "</tr>")
            o.append("</thead><tbody>")
            for i, row in enumerate(t["rows"]):
                k = ' class="sum"' if t["total"] and i == len(t["rows"])-1 else ""
                o.append(f"<tr{k}>" + "".join(f'<td class="{"num" if c and re.fullmatch(r"[0-9–-]{1,3}", c) else ""}">{e(c or "")}</td>' for c in row) + "</tr>")
            o.append("</tbody></table>")
    return f'<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{e(title)}</title><style>{css}</style></head><body>{head}{"".join(o)}{foot}</body></html>'

# ------------------------------------------------------------------ docx
def to_docx(r, path, font="Liberation Sans", size=10.5, hfont=None, colour=None, head=None, foot=None, grid="Table Grid", shade=None, top=None, margins=(2.5, 2.2)):
    from docx import Document
    from docx.shared import Pt, Cm, RGBColor
    from docx.oxml.ns import qn
    from docx.oxml import OxmlElement
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    d = Document(); s = d.styles["Normal"]; s.font.name = font; s.font.size = Pt(size); s.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    sec = d.sections[0]; sec.page_width, sec.page_height = Cm(21), Cm(29.7)
    sec.left_margin = sec.right_margin = Cm(margins[0]); sec.top_margin = sec.bottom_margin = Cm(margins[1])
    for i, sz in ((0, 17), (1, 13), (2, 11.5), (3, 10.5)):
        st = d.styles["Title" if i == 0 else f"Heading {i}"]; st.font.name = hfont or font; st.font.size = Pt(sz)
        rf = st.element.get_or_add_rPr().find(qn("w:rFonts"))
        if rf is not None:
            for a in list(rf.attrib): del rf.attrib[a]
            rf.set(qn("w:ascii"), hfont or font); rf.set(qn("w:hAnsi"), hfont or font)
        st.font.bold = True; st.font.color.rgb = RGBColor.from_string(colour or "000000")
        pb = st.element.pPr.find(qn("w:pBdr")) if st.element.pPr is not None else None
        if pb is not None: st.element.pPr.remove(pb)
    if head: sec.header.paragraphs[0].text = head
    if foot: sec.footer.paragraphs[0].text = foot
    def setcell(c, text, bold=False, fill=None, right=False):
        p = c.paragraphs[0]; p.paragraph_format.space_after = Pt(1); ru = p.add_run(text or ""); ru.bold = bold; ru.font.size = Pt(size-1.5)
        if right: p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if fill:
            sh = OxmlElement("w:shd"); sh.set(qn("w:val"), "clear"); sh.set(qn("w:color"), "auto"); sh.set(qn("w:fill"), fill); c._tc.get_or_add_tcPr().append(sh)
    def table(t):
        nc = len(t["columns"]); nh = len(t["head"])
        tb = d.add_table(nh+len(t["rows"]), nc); tb.style = grid; tb.autofit = False
        tot = 21-2*margins[0]
        ws = t["widths"] or [100/nc]*nc
        for j in range(nc):
            tb.columns[j].width = Cm(tot*ws[j]/100)
            for row in tb.rows: row.cells[j].width = Cm(tot*ws[j]/100)
        occ = set()
        for i, hr in enumerate(t["head"]):
            j = 0
            for x, c, sp in hr:
                while (i, j) in occ: j += 1
                for a in range(sp):
                    for b2 in range(c): occ.add((i+a, j+b2))
                cell = tb.cell(i, j)
                if c > 1 or sp > 1: cell = cell.merge(tb.cell(i+sp-1, j+c-1))
                setcell(cell, x, True, shade); j += c
            pr = tb.rows[i]._tr.get_or_add_trPr(); el = OxmlElement("w:tblHeader"); el.set(qn("w:val"), "true"); pr.append(el)
        for i, row in enumerate(t["rows"]):
            el = OxmlElement("w:cantSplit"); tb.rows[nh+i]._tr.get_or_add_trPr().append(el)
            for j, x in enumerate(row): setcell(tb.cell(nh+i, j), x, t["total"] and i == len(t["rows"])-1, None, bool(x and re.fullmatch(r"[0-9 –-]{1,9}", x) and j))
        d.add_paragraph().paragraph_format.space_after = Pt(2)
    if top:
        tb = d.add_table(1, len(top)); tb.autofit = False
        for j, x in enumerate(top):
            tb.cell(0, j).width = Cm((21-2*margins[0])/len(top)); setcell(tb.cell(0, j), x[0])
            for l in x[1:]: q = tb.cell(0, j).add_paragraph(); q.paragraph_format.space_after = Pt(0); q.add_run(l).font.size = Pt(size-1.5)
        d.add_paragraph()
    for b in r.blocks:
        if b[0] == "h":
            q = d.add_paragraph(b[2], style="Title" if b[1] == 0 else f"Heading {b[1]}")
            q.paragraph_format.keep_with_next = True
        elif b[0] == "p":
            q = d.add_paragraph(); ru = q.add_run(b[1]); q.paragraph_format.space_after = Pt(6)
            if "b" in b[2]: ru.bold = True
            if "i" in b[2]: ru.italic = True
            if "s" in b[2]: q.paragraph_format.space_after = Pt(0)
        elif b[0] == "cap":
            q = d.add_paragraph(); ru = q.add_run(b[1]); ru.bold = True; ru.font.size = Pt(size-1); q.paragraph_format.space_after = Pt(2); q.paragraph_format.keep_with_next = True
        elif b[0] in ("ul", "ol"):
            for x in b[1]: q = d.add_paragraph(x, style="List Bullet" if b[0] == "ul" else "List Number"); q.paragraph_format.space_after = Pt(3)
        elif b[0] == "table": table(b[1])
    d.save(path)

# ------------------------------------------------------------------ reportlab
def to_rl(r, path, land=False, font="LS", size=9.5, colour="#000000", shade="#e6e6e6", onpage=None, lines=True, margins=(50, 60, 55), centre=False):
    from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Table, TableStyle, Spacer, KeepTogether
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.styles import ParagraphStyle as PS
    from reportlab.lib import colors
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    import glob
    for a, f in (("LS", "LiberationSans"), ("LE", "LiberationSerif"), ("LN", "LiberationSansNarrow")):
        for sfx, v in (("", "Regular"), ("-B", "Bold"), ("-I", "Italic")):
            pdfmetrics.registerFont(TTFont(a+sfx, glob.glob(f"/usr/share/fonts/**/{f}-{v}.ttf", recursive=True)[0]))
    P = landscape(A4) if land else A4
    mx, mt, mb = margins
    body = PS("b", fontName=font, fontSize=size, leading=size*1.35, spaceAfter=6)
    hs = {0: PS("t", fontName=font+"-B", fontSize=size+6, leading=(size+6)*1.2, spaceAfter=8, spaceBefore=4, textColor=colour), 1: PS("h1", fontName=font+"-B", fontSize=size+2.5, leading=(size+3)*1.2, spaceBefore=9, spaceAfter=4, textColor=colour, keepWithNext=1), 2: PS("h2", fontName=font+"-I", fontSize=size+1, leading=size*1.4, spaceBefore=6, spaceAfter=3, keepWithNext=1)}
    cell = PS("c", fontName=font, fontSize=size-1.3, leading=(size-1.3)*1.2); cb = PS("cb", parent=cell, fontName=font+"-B"); cr = PS("cr", parent=cell, alignment=1); cbr = PS("cbr", parent=cb, alignment=1)
    S = []
    e = H.escape
    for b in r.blocks:
        if b[0] == "h": S.append(Paragraph(e(b[2]), hs[b[1]]))
        elif b[0] == "p": S.append(Paragraph((f"<b>{e(b[1])}</b>" if "b" in b[2] else e(b[1])), body))
        elif b[0] == "cap": S.append(Paragraph(f"<b>{e(b[1])}</b>", PS("cap", parent=body, fontSize=size-.5, spaceBefore=5, spaceAfter=3, keepWithNext=1)))
        elif b[0] in ("ul", "ol"):
            for i, x in enumerate(b[1]): S.append(Paragraph(e(x), PS("l", parent=body, leftIndent=16, bulletIndent=4, spaceAfter=2), bulletText="•" if b[0] == "ul" else f"{i+1}."))
        elif b[0] == "sp": S.append(Spacer(1, b[1]))
        elif b[0] == "table":
            t = b[1]; nc = len(t["columns"]); tot = P[0]-2*mx
            data, st, occ = [], [], set()
            for i, hr in enumerate(t["head"]):
                line = [""]*nc; j = 0
                for x, c, sp in hr:
                    while (i, j) in occ: j += 1
                    for a in range(sp):
                        for k in range(c): occ.add((i+a, j+k))
                    line[j] = Paragraph(e(x), cbr if j and centre else cb)
                    if c > 1 or sp > 1: st.append(("SPAN", (j, i), (j+c-1, i+sp-1)))
                    j += c
                data.append(line)
            for i, row in enumerate(t["rows"]):
                last = t["total"] and i == len(t["rows"])-1
                data.append([Paragraph(e(x or ""), (cbr if last else cr) if j and x and re.fullmatch(r"[0-9–-]{1,3}", x) else (cb if last else cell)) for j, x in enumerate(row)])
            nh = len(t["head"])
            st += [("VALIGN", (0, 0), (-1, -1), "TOP"), ("BACKGROUND", (0, 0), (-1, nh-1), shade), ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
            st.append(("GRID", (0, 0), (-1, -1), .4, colors.grey) if lines else ("LINEBELOW", (0, 0), (-1, -1), .4, colors.lightgrey))
            ws = t["widths"] or [100/nc]*nc
            S.append(Table(data, colWidths=[tot*x/sum(ws) for x in ws], repeatRows=nh, style=TableStyle(st))); S.append(Spacer(1, 8))
    doc = BaseDocTemplate(str(path), pagesize=P, title=r.stem, leftMargin=mx, rightMargin=mx, topMargin=mt, bottomMargin=mb)
    doc.addPageTemplates([PageTemplate("p", [Frame(mx, mb, P[0]-2*mx, P[1]-mt-mb, 0, 0, 0, 0)], onPage=onpage or (lambda c, d: None))])
    doc.build(S)
