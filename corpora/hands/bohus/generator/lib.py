"""One data model per report -> document and truth.

A Report is a list of blocks (heading, paragraph, table, list, letterhead ...). Text spans between ⟦ and ⟧ are the
quotes of the claims given with the paragraph, in order; the marks are stripped before printing.
"""
from __future__ import annotations
import datetime as dt, html, json, re, subprocess, shutil, tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DOCS, TRUTH = ROOT / "documents", ROOT / "truth"
ORD = "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo".split()
MON = "januari februari mars april maj juni juli augusti september oktober november december".split()
MEAN = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]


def ord_(n): return ORD[n]
def iso(s): return dt.date.fromisoformat(s)
def lang(s): d = iso(s); return f"{d.day} {MON[d.month-1]} {d.year}"
def days(a, b): return (iso(b) - iso(a)).days


def strip(t): return t.replace("⟦", "").replace("⟧", "")


class Report:
    def __init__(self, stem, **document):
        self.stem, self.document = stem, document
        self.blocks, self.tables, self.decisions, self.counts = [], [], [], []
        self.claims, self.claims_optional, self.discrepancies, self.discrepancies_optional = [], [], [], []
        self.stack = []

    # ---- headings and text
    def h(self, level, text, show=True, **kw):
        self.stack = [s for s in self.stack if s[0] < level] + [(level, text)]
        if show: self.blocks.append(("h", level, text, kw))
    @property
    def section(self): return [s[1] for s in self.stack]
    def p(self, text, claims=(), cls=None):
        self._claims(text, claims); self.blocks.append(("p", strip(text), cls))
    def _claims(self, text, claims):
        spans = re.findall(r"⟦(.*?)⟧", text)
        assert len(spans) == len(claims), (self.stem, spans, len(claims))
        for q, cs in zip(spans, claims):
            for c in (cs if isinstance(cs, list) else [cs]):
                c = dict(c, quote=q); opt = c.pop("optional")
                order = ["quote", "what", "measure", "period", "lag", "omrade", "insats", "orsak", "kon", "value", "unit", "compare_to", "agreed"]
                c["period"] = c["period"] or self.document["period"]
                (self.claims_optional if opt else self.claims).append({k: c[k] for k in order})
    def raw(self, kind, *data): self.blocks.append((kind, *data))
    def ul(self, items, cls=None, ordered=False):
        self.blocks.append(("ul", [strip(i) for i in items], cls, ordered))

    # ---- tables
    def t(self, columns, rows, kind, title=None, head=None, print_title=True, widths=None, cls=None, totals=(), show=True):
        tid = f"t{len(self.tables)+1}"
        assert all(len(r) == len(columns) for r in rows), (self.stem, tid, [r for r in rows if len(r) != len(columns)])
        rows = [[None if c in ("", None) else str(c) for c in r] for r in rows]
        self.tables.append(dict(id=tid, title=title, section=list(self.section), columns=list(columns), rows=rows, kind=kind))
        if show:
            self.blocks.append(("t", dict(id=tid, columns=columns, rows=rows, head=head, title=title if print_title else None,
                                          widths=widths, cls=cls, totals=set(totals))))
        return tid
    def count(self, tid, rowdims, coldims, totals=(), **base):
        """Each cell that has dims for its row and its column is a count; blank none, dash zero."""
        t = next(x for x in self.tables if x["id"] == tid)
        for i, row in enumerate(t["rows"]):
            if rowdims[i] is None: continue
            for j, cell in enumerate(row):
                if coldims[j] is None or cell is None: continue
                d = dict(table=tid, measure="ej_verkställda", period=self.document["period"], lag=None, omrade=None, insats=None,
                         orsak=None, kon=None, manader=None)
                d.update(base); d.update(rowdims[i]); d.update(coldims[j])
                tot = d.pop("is_total", False)
                d["value"] = 0 if cell in ("–", "-") else int(cell)
                d["is_total"] = tot or i in totals
                self.counts.append(d)
    def dec(self, tid, **f):
        d = dict(table=tid, nr=None, section=list(self.section), omrade=None, insats=None, lag=None, lagrum=None, beslutsdatum=None,
                 avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None, status="kvarstående",
                 verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(f) <= set(d), set(f) - set(d)
        d.update(f); self.decisions.append(d)
    def err(self, kind, severity, what, reported, computed, evidence, kinds=None, optional=False):
        (self.discrepancies_optional if optional else self.discrepancies).append(
            dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind]))

    def save_truth(self):
        order = ["organisation", "stadsdel", "namnd", "kommunkod", "dnr", "period", "document_date", "laws"]
        out = dict(document={k: self.document.get(k) for k in order}, tables=self.tables, decisions=self.decisions, counts=self.counts,
                   claims=self.claims, discrepancies=self.discrepancies)
        if self.claims_optional: out["claims_optional"] = self.claims_optional
        if self.discrepancies_optional: out["discrepancies_optional"] = self.discrepancies_optional
        TRUTH.mkdir(exist_ok=True); DOCS.mkdir(exist_ok=True)
        (TRUTH / f"{self.stem}.json").write_text(json.dumps(out, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    # ---- HTML
    def html(self, css, lang_="sv", title=None, fold=False, wrap=lambda b: b):
        e = html.escape; o = []; open_fold = False
        for b in self.blocks:
            k = b[0]
            if k == "h":
                if fold and b[1] == 2:
                    if open_fold: o.append("</details>")
                    o.append(f"<details{' open' if b[3].get('open') else ''}><summary>{e(b[2])}</summary>"); open_fold = True
                else: o.append(f"<h{b[1]}>{e(b[2])}</h{b[1]}>")
            elif k == "endfold":
                if open_fold: o.append("</details>"); open_fold = False
            elif k == "p": o.append(f"<p{f' class={b[2]}' if b[2] else ''}>{e(b[1])}</p>")
            elif k == "html": o.append(b[1])
            elif k == "ul":
                tag = "ol" if b[3] else "ul"
                o.append(f"<{tag}{f' class={b[2]}' if b[2] else ''}>" + "".join(f"<li>{e(i)}</li>" for i in b[1]) + f"</{tag}>")
            elif k == "t":
                t = b[1]; s = f"<table class='{t['cls'] or ''}'>"
                if t["title"]: s += f"<caption>{e(t['title'])}</caption>"
                if t["widths"]: s += "<colgroup>" + "".join(f"<col style='width:{w}%'>" for w in t["widths"]) + "</colgroup>"
                if t["head"]:
                    s += "<thead>" + "".join("<tr>" + "".join(f"<th colspan={c} rowspan={r}>{e(x)}</th>" for x, c, r in hr) + "</tr>" for hr in t["head"]) + "</thead>"
                elif any(t["columns"]): s += "<thead><tr>" + "".join(f"<th>{e(x)}</th>" for x in t["columns"]) + "</tr></thead>"
                s += "<tbody>"
                for i, r in enumerate(t["rows"]):
                    s += f"<tr{' class=tot' if i in t['totals'] else ''}>" + "".join(
                        f"<td{' class=n' if c and re.fullmatch(r'[-–0-9]+', c) and len(c) < 4 else ''}>{e(c or '')}</td>" for c in r) + "</tr>"
                o.append(s + "</tbody></table>")
        if open_fold: o.append("</details>")
        return f"<!DOCTYPE html>\n<html lang='{lang_}'><head><meta charset='utf-8'><title>{e(title or self.stem)}</title><style>{css}</style></head>\n<body>{wrap(chr(10).join(o))}</body></html>\n"

    def weasy(self, css, **kw):
        from weasyprint import HTML
        HTML(string=self.html(css, **kw)).write_pdf(DOCS / f"{self.stem}.pdf")
    def chromium(self, css, **kw):
        with tempfile.TemporaryDirectory() as d:
            f = Path(d) / "a.html"; f.write_text(self.html(css, **kw), encoding="utf-8")
            subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={d}/u",
                            f"--print-to-pdf={DOCS / (self.stem + '.pdf')}", f.as_uri()], check=True, capture_output=True, timeout=120)

    # ---- DOCX
    def docx(self, font="Calibri", size=11, header=None, footer=None, head_fill="D9E2F3", table_size=None, landscape=False, style="Table Grid",
             margins=(2.5, 2.2), hcolor="000000", pdf=False, page_no=True):
        from docx import Document
        from docx.enum.section import WD_ORIENT
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn
        from docx.shared import Cm, Pt, RGBColor
        D = Document(); s = D.sections[0]
        s.page_width, s.page_height = (Cm(29.7), Cm(21)) if landscape else (Cm(21), Cm(29.7))
        if landscape: s.orientation = WD_ORIENT.LANDSCAPE
        s.left_margin = s.right_margin = Cm(margins[0]); s.top_margin = s.bottom_margin = Cm(margins[1])
        text_w = s.page_width - s.left_margin - s.right_margin
        st = D.styles["Normal"]; st.font.name = font; st.font.size = Pt(size); st.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        st.paragraph_format.space_after = Pt(6)
        for i in (1, 2, 3, 4):
            x = D.styles[f"Heading {i}"]; x.font.name = font; x.font.color.rgb = RGBColor.from_string(hcolor)
            x.font.size = Pt(size + {1: 6, 2: 3, 3: 1, 4: 0}[i]); [x.element.rPr.rFonts.attrib.pop(qn(f"w:{a}Theme"), None) for a in ("ascii", "hAnsi", "eastAsia", "cs")]; x.element.rPr.rFonts.set(qn("w:ascii"), font); x.element.rPr.rFonts.set(qn("w:hAnsi"), font)
        def field(par, code):
            for typ, txt in (("begin", None), (None, code), ("end", None)):
                r = par.add_run(); el = OxmlElement("w:fldChar" if typ else "w:instrText")
                if typ: el.set(qn("w:fldCharType"), typ)
                else: el.text = txt
                r._r.append(el)
        if header: s.header.paragraphs[0].text = header
        fp = s.footer.paragraphs[0]; fp.text = footer or ""
        if page_no:
            fp.add_run("   Sida "); field(fp, "PAGE"); fp.add_run(" ("); field(fp, "NUMPAGES"); fp.add_run(")")
        for r in list(s.header.paragraphs[0].runs) + fp.runs: r.font.size = Pt(8.5)
        def fill(cell, color):
            el = OxmlElement("w:shd"); el.set(qn("w:val"), "clear"); el.set(qn("w:fill"), color); cell._tc.get_or_add_tcPr().append(el)
        def put(cell, text, bold=False, right=False):
            par = cell.paragraphs[0]; par.paragraph_format.space_after = Pt(1)
            r = par.add_run(text or ""); r.bold = bold; r.font.size = Pt(table_size or size - 1)
            if right: par.alignment = 2
        for b in self.blocks:
            k = b[0]
            if k == "h": D.add_heading(b[2], b[1])
            elif k == "p":
                par = D.add_paragraph(b[1])
                if b[2] == "b": par.runs[0].bold = True
                if b[2] == "i": par.runs[0].italic = True
            elif k == "ul":
                for it in b[1]: D.add_paragraph(it, style="List Number" if b[3] else "List Bullet")
            elif k == "pb": D.add_page_break()
            elif k == "letter":
                T = D.add_table(rows=0, cols=2)
                for l, r in b[1]:
                    c = T.add_row().cells; put(c[0], l, bold=l == b[1][0][0]); put(c[1], r)
                D.add_paragraph()
            elif k == "t":
                t = b[1]
                if t["title"]:
                    par = D.add_paragraph(); par.add_run(t["title"]).bold = True; par.paragraph_format.keep_with_next = True; par.paragraph_format.space_after = Pt(3)
                n = len(t["columns"]); hd = t["head"] or ([[(x, 1, 1) for x in t["columns"]]] if any(t["columns"]) else [])
                T = D.add_table(rows=len(hd) + len(t["rows"]), cols=n); T.style = style; T.autofit = False
                w = t["widths"] or [100 / n] * n
                for j, x in enumerate(w):
                    T.columns[j].width = int(text_w * x / sum(w))
                    for c in T.columns[j].cells: c.width = int(text_w * x / sum(w))
                busy = set()
                for i, hr in enumerate(hd):
                    j = 0
                    for x, cs, rs in hr:
                        while (i, j) in busy: j += 1
                        a = T.cell(i, j)
                        for ii in range(rs):
                            for jj in range(cs): busy.add((i + ii, j + jj))
                        if cs > 1 or rs > 1: a = a.merge(T.cell(i + rs - 1, j + cs - 1))
                        put(a, x, bold=True)
                        if head_fill: fill(a, head_fill)
                        j += cs
                    el = OxmlElement("w:tblHeader"); el.set(qn("w:val"), "true"); T.rows[i]._tr.get_or_add_trPr().append(el)
                for i, r in enumerate(t["rows"]):
                    row = T.rows[i + len(hd)]
                    el = OxmlElement("w:cantSplit"); row._tr.get_or_add_trPr().append(el)
                    for j, c in enumerate(r): put(row.cells[j], c, bold=i in t["totals"], right=bool(c and re.fullmatch(r"[-–0-9]{1,3}", c)))
                D.add_paragraph().paragraph_format.space_after = Pt(2)
        out = DOCS / f"{self.stem}.docx"
        if not pdf: D.save(out); return
        with tempfile.TemporaryDirectory() as d:
            f = Path(d) / f"{self.stem}.docx"; D.save(f)
            subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{d}/prof", "--convert-to", "pdf", "--outdir", str(DOCS), str(f)], check=True, capture_output=True, timeout=180)

    # ---- reportlab
    def reportlab(self, font="Helvetica", bold="Helvetica-Bold", size=10, head_bg="#dddddd", grid="#888888", footer=None, landscape_=False,
                  hcolor="#000000", lines="grid", table_size=None, margin=62, top=None):
        from reportlab.lib import colors
        from reportlab.lib.pagesizes import A4, landscape
        from reportlab.lib.styles import ParagraphStyle as PS
        from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle, PageBreak, KeepTogether, ListFlowable, ListItem
        ts = table_size or size - 1
        n = PS("n", fontName=font, fontSize=size, leading=size * 1.35, spaceAfter=6)
        cell = PS("c", fontName=font, fontSize=ts, leading=ts * 1.22); cb = PS("cb", parent=cell, fontName=bold); cr = PS("cr", parent=cell, alignment=2); crb = PS("crb", parent=cb, alignment=2)
        H = {i: PS(f"h{i}", fontName=bold, fontSize=size + {1: 6, 2: 3, 3: 1, 4: 0}[i], leading=(size + 6) * 1.2 if i == 1 else size * 1.5, spaceBefore=9 if i > 1 else 2,
                   spaceAfter=4, textColor=colors.HexColor(hcolor), keepWithNext=1) for i in (1, 2, 3, 4)}
        e = html.escape; S = []; size_ = landscape(A4) if landscape_ else A4; W = size_[0] - 2 * margin - 12
        for b in self.blocks:
            k = b[0]
            if k == "h": S.append(Paragraph(e(b[2]), H[b[1]]))
            elif k == "p": S.append(Paragraph((f"<b>{e(b[1])}</b>" if b[2] == "b" else f"<i>{e(b[1])}</i>" if b[2] == "i" else e(b[1])), n))
            elif k == "pb": S.append(PageBreak())
            elif k == "sp": S.append(Spacer(1, b[1]))
            elif k == "ul": S.append(ListFlowable([ListItem(Paragraph(e(i), n)) for i in b[1]], bulletType="1" if b[3] else "bullet", bulletFontSize=size - 1, leftIndent=14))
            elif k == "letter":
                S.append(Table([[Paragraph(e(l), cb if i == 0 else cell), Paragraph(e(r), cell)] for i, (l, r) in enumerate(b[1])], colWidths=[W * .58, W * .42],
                               style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0), ("TOPPADDING", (0, 0), (-1, -1), 0.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 0.5)])); S.append(Spacer(1, 12))
            elif k == "t":
                t = b[1]; nc = len(t["columns"]); hd = t["head"] or ([[(x, 1, 1) for x in t["columns"]]] if any(t["columns"]) else [])
                data = [[""] * nc for _ in hd]; style = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
                busy = set()
                for i, hr in enumerate(hd):
                    j = 0
                    for x, cs, rs in hr:
                        while (i, j) in busy: j += 1
                        for ii in range(rs):
                            for jj in range(cs): busy.add((i + ii, j + jj))
                        data[i][j] = Paragraph(e(x), cb)
                        if cs > 1 or rs > 1: style.append(("SPAN", (j, i), (j + cs - 1, i + rs - 1)))
                        j += cs
                for i, r in enumerate(t["rows"]):
                    data.append([Paragraph(e(c or ""), crb if i in t["totals"] and c and c.strip("–").isdigit() | (c == "–") else cb if i in t["totals"] or (t["cls"] == "kv" and j == 0) else (cr if c and re.fullmatch(r"[-–0-9]{1,4}", c) and t["cls"] != "kv" else cell)) for j, c in enumerate(r)])
                if hd and head_bg: style.append(("BACKGROUND", (0, 0), (-1, len(hd) - 1), colors.HexColor(head_bg)))
                if lines == "grid": style.append(("GRID", (0, 0), (-1, -1), .5, colors.HexColor(grid)))
                else: style += [("LINEBELOW", (0, 0), (-1, -1), .4, colors.HexColor(grid)), ("LINEABOVE", (0, 0), (-1, 0), .9, colors.HexColor(grid))]
                w = t["widths"] or [100 / nc] * nc
                T = Table(data, colWidths=[W * x / sum(w) for x in w], style=style, repeatRows=len(hd), hAlign="LEFT")
                grp = ([Paragraph(e(t["title"]), cb), Spacer(1, 3)] if t["title"] else []) + [T, Spacer(1, 9)]
                S += [KeepTogether(grp)] if len(data) < 14 else grp
        def deco(c, doc):
            c.saveState(); c.setFont(font, 8)
            if top: c.drawString(margin, size_[1] - 30, top)
            if footer: c.drawString(margin, 28, footer)
            c.drawRightString(size_[0] - margin, 28, f"Sid {doc.page}"); c.restoreState()
        SimpleDocTemplate(str(DOCS / f"{self.stem}.pdf"), pagesize=size_, leftMargin=margin, rightMargin=margin, topMargin=56, bottomMargin=52,
                          title=self.stem).build(S, onFirstPage=deco, onLaterPages=deco)


def c(value, measure="ej_verkställda", unit="beslut", what=None, period=None, lag=None, omrade=None, insats=None, orsak=None, kon=None, compare_to=None,
      optional=False, less=()):
    """A claim; `less` names the meaning fields on which two honest readers could differ."""
    return dict(value=value, measure=measure, unit=unit, what=what, period=period, lag=lag, omrade=omrade, insats=insats, orsak=orsak, kon=kon,
                compare_to=compare_to, optional=optional, agreed=[m for m in MEAN if m not in less])
