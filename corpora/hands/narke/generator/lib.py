"""Small shared library: one data model per report -> document and truth."""
import datetime as dt, html, json, re, subprocess, tempfile, shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCS, TRUTH = ROOT / "documents", ROOT / "truth"
MON = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"]


def days(a, b):
    return (dt.date.fromisoformat(b) - dt.date.fromisoformat(a)).days


def langdate(iso):
    y, m, d = iso.split("-")
    return f"{int(d)} {MON[int(m) - 1]} {y}"


def shortdate(iso):
    y, m, d = iso.split("-")
    return f"{int(d)} {MON[int(m) - 1][:3]} {y}"


class Report:
    def __init__(self, stem, ext, **document):
        self.stem, self.ext = stem, ext
        self.document = dict(organisation=None, kommunkod=None, stadsdel=None, namnd=None, dnr=None, period=None,
                             document_date=None, laws=[])
        self.document.update(document)
        self.tables, self.decisions, self.counts, self.claims, self.disc = [], [], [], [], []
        self.claims_optional, self.disc_optional, self.notes = [], [], []

    @property
    def path(self):
        return DOCS / f"{self.stem}.{self.ext}"

    def table(self, title, section, columns, rows, kind):
        t = dict(id=f"t{len(self.tables) + 1}", title=title, section=list(section), columns=list(columns),
                 rows=[[None if c in (None, "") else str(c) for c in r] for r in rows], kind=kind)
        self.tables.append(t)
        return t

    def dec(self, **k):
        d = dict(table=None, nr=None, section=[], omrade=None, insats=None, lag=None, lagrum=None, beslutsdatum=None,
                 avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None, status="kvarstående",
                 verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert not set(k) - set(d), set(k) - set(d)
        d.update(k)
        self.decisions.append(d)
        return d

    def count(self, t, measure, value, period=None, is_total=False, **k):
        c = dict(table=t["id"], measure=measure, period=period or self.document["period"], lag=None, omrade=None, insats=None,
                 orsak=None, kon=None, manader=None, value=value, is_total=is_total)
        assert not set(k) - set(c), set(k) - set(c)
        c.update(k)
        self.counts.append(c)

    def claim(self, quote, value, measure, unit="beslut", what="", optional=False, agreed=None, **k):
        c = dict(quote=quote, what=what or quote, measure=measure, period=self.document["period"], lag=None, omrade=None, insats=None,
                 orsak=None, kon=None, value=value, unit=unit, compare_to=None)
        assert not set(k) - set(c), set(k) - set(c)
        c.update(k)
        if agreed:
            c["agreed"] = agreed
        (self.claims_optional if optional else self.claims).append(c)

    def find(self, kind, severity, what, reported, computed, evidence, optional=False, kinds=None):
        d = dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence,
                 kinds=kinds or [kind])
        (self.disc_optional if optional else self.disc).append(d)

    def save(self):
        TRUTH.mkdir(exist_ok=True)
        out = dict(document=self.document, tables=self.tables, decisions=self.decisions, counts=self.counts, claims=self.claims,
                   claims_optional=self.claims_optional, discrepancies=self.disc, discrepancies_optional=self.disc_optional,
                   notes=self.notes)
        (TRUTH / f"{self.stem}.json").write_text(json.dumps(out, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


# ---------------------------------------------------------------- backends
def html_table(t, cls="", head=None, totals=(), rowspan_col=None, span_rows=(), caption=None):
    e = lambda s: html.escape(s or "")
    out = [f'<table class="{cls}">']
    if caption:
        out.append(f"<caption>{e(caption)}</caption>")
    if head:
        out.append("<thead>" + head + "</thead>")
    elif t["columns"]:
        out.append("<thead><tr>" + "".join(f"<th>{e(c)}</th>" for c in t["columns"]) + "</tr></thead>")
    out.append("<tbody>")
    rows = t["rows"]
    for i, r in enumerate(rows):
        tr = ' class="sum"' if r[0] in totals else ""
        cells = []
        for j, c in enumerate(r):
            if rowspan_col == j:
                if c is None:
                    continue
                n = 1
                while i + n < len(rows) and rows[i + n][j] is None:
                    n += 1
                cells.append(f'<td rowspan="{n}">{e(c)}</td>')
            else:
                cells.append(f"<td>{e(c)}</td>")
        out.append(f"<tr{tr}>" + "".join(cells) + "</tr>")
    out.append("</tbody></table>")
    return "\n".join(out)


def chromium_pdf(page, path):
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / "in.html"
        src.write_text(page, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={tmp}/p",
                        f"--print-to-pdf={path}", src.as_uri()], check=True, capture_output=True, timeout=120)


def docx_to_pdf(docx_path, path):
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/p", "--headless", "--convert-to", "pdf", "--outdir", tmp, str(docx_path)],
                       check=True, capture_output=True, timeout=180)
        shutil.move(f"{tmp}/{Path(docx_path).stem}.pdf", path)


def docx_table(doc, t, widths, size=9, style="Table Grid", head_fill=None, bold_rows=(), span_rows=(), repeat=True):
    from docx.shared import Pt, Cm
    from docx.oxml.ns import qn
    from docx.oxml import OxmlElement
    tb = doc.add_table(rows=0, cols=len(t["columns"]))
    tb.style = style
    tb.autofit = False

    def put(cell, text, bold=False):
        cell.text = ""
        par = cell.paragraphs[0]
        par.paragraph_format.space_after = Pt(1)
        run = par.add_run(text or "")
        run.font.size = Pt(size)
        run.bold = bold

    def fill(cell, colour):
        el = OxmlElement("w:shd")
        el.set(qn("w:val"), "clear"); el.set(qn("w:color"), "auto"); el.set(qn("w:fill"), colour)
        cell._tc.get_or_add_tcPr().append(el)

    row = tb.add_row()
    for c, text in zip(row.cells, t["columns"]):
        put(c, text, True)
        if head_fill:
            fill(c, head_fill)
    if repeat:
        el = OxmlElement("w:tblHeader"); el.set(qn("w:val"), "true")
        row._tr.get_or_add_trPr().append(el)
    for r in t["rows"]:
        row = tb.add_row()
        el = OxmlElement("w:cantSplit"); row._tr.get_or_add_trPr().append(el)
        if r[0] in span_rows:
            cell = row.cells[0].merge(row.cells[-1])
            put(cell, r[0], True)
            continue
        for c, text in zip(row.cells, r):
            put(c, text, r[0] in bold_rows)
    for col, w in zip(tb.columns, widths):
        col.width = Cm(w)
    for row in tb.rows:
        if len(row._tr.tc_lst) == len(widths):
            for c, w in zip(row.cells, widths):
                c.width = Cm(w)
    return tb


def rl_table(t, widths, style_extra=(), size=8.5, font="Helvetica", head_rows=None, repeat=1, total_rows=(), lead=None):
    from reportlab.platypus import Table, Paragraph
    from reportlab.lib.styles import ParagraphStyle
    bold = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold"}[font]
    ps = ParagraphStyle("c", fontName=font, fontSize=size, leading=lead or size * 1.2)
    pb = ParagraphStyle("cb", parent=ps, fontName=bold)
    data = [[Paragraph(html.escape(c or ""), pb) for c in t["columns"]]] if t["columns"] and not head_rows else list(head_rows or [])
    for r in t["rows"]:
        data.append([Paragraph(html.escape(c or ""), pb if r[0] in total_rows else ps) for c in r])
    return Table(data, colWidths=widths, repeatRows=repeat, style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2),
                 ("BOTTOMPADDING", (0, 0), (-1, -1), 3), *style_extra])
