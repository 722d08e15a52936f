"""One data model per report: blocks to print and the truth, made together; three printers (reportlab, HTML, python-docx)."""
import html, json, re, subprocess, tempfile
from pathlib import Path
ROOT = Path(__file__).resolve().parent.parent
DOCS, TRUTH = ROOT / "documents", ROOT / "truth"
DOCS.mkdir(exist_ok=True); TRUTH.mkdir(exist_ok=True)
ALL = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]


class Rep:
    def __init__(self, stem, ext, **doc):
        self.stem, self.ext = stem, ext
        base = dict(organisation=None, kommunkod=None, stadsdel=None, namnd=None, dnr=None, period=None, document_date=None, laws=[])
        base.update(doc); self.doc = base
        self.tables, self.decisions, self.counts, self.claims = [], [], [], []
        self.copt, self.disc, self.dopt, self.notes = [], [], [], []
        self.blocks, self.heads = [], []

    # ---- printed blocks
    def h(self, text, level=1, **o):
        self.heads = self.heads[:level - 1] + [text]
        self.blocks.append(("h", level, text, o)); return self

    def p(self, text, claims=(), **o):
        self.blocks.append(("p", text, o))
        for c in claims:
            assert c["quote"] in text, c["quote"]
            self.addclaim(c)

    def addclaim(self, c):
        c = dict(c); c["period"] = c["period"] or self.doc["period"]
        (self.copt if c.pop("_opt", False) else self.claims).append(c)

    def ul(self, items, **o): self.blocks.append(("ul", items, o))
    def raw(self, kind, **o): self.blocks.append((kind, o))

    def t(self, title, columns, rows, kind, **o):
        """columns/rows as in the truth; o is for the printer. Returns the table's id."""
        tid = f"t{len(self.tables) + 1}"
        rows = [[None if c is None else str(c) for c in r] for r in rows]
        for r in rows: assert len(r) == len(columns) or not columns, r
        self.tables.append(dict(id=tid, title=title, section=list(self.heads), columns=columns, rows=rows, kind=kind))
        if not o.pop("hidden", False): self.blocks.append(("t", tid, columns, rows, o))
        return tid

    # ---- truth
    def dec(self, table, **k):
        d = dict(table=table, nr=None, section=list(self.heads), omrade=None, insats=None, lag=None, lagrum=None, beslutsdatum=None,
                 avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None, status=None,
                 verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(k) <= set(d), k
        d.update(k); self.decisions.append(d)

    def cnt(self, table, measure, value, total=False, **k):
        d = dict(table=table, measure=measure, period=self.doc["period"], lag=None, omrade=None, insats=None, orsak=None, kon=None,
                 manader=None, value=value, is_total=total)
        assert set(k) <= set(d), k
        d.update(k); self.counts.append(d)

    def error(self, kind, what, reported, computed, evidence, severity="error", kinds=None, optional=False):
        (self.dopt if optional else self.disc).append(dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed,
                                                           evidence=evidence, kinds=kinds or [kind]))

    def save(self):
        out = dict(document=self.doc, tables=self.tables, decisions=self.decisions, counts=self.counts, claims=self.claims,
                   claims_optional=self.copt, discrepancies=self.disc, discrepancies_optional=self.dopt, notes=self.notes)
        (TRUTH / f"{self.stem}.json").write_text(json.dumps(out, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    @property
    def path(self): return DOCS / f"{self.stem}.{self.ext}"


def C(quote, value, measure="ej_verkställda", unit="beslut", what=None, loose=False, opt=False, **k):
    d = dict(quote=quote, what=what or quote, measure=measure, period=None, lag=None, omrade=None, insats=None, orsak=None, kon=None,
             value=value, unit=unit, compare_to=None)
    assert set(k) <= set(d), k
    d.update(k); d["agreed"] = [f for f in ALL if not (loose and f == "measure")]
    if opt: d["_opt"] = True
    return d


# ------------------------------------------------------------------ printers
def esc(s): return html.escape(str(s)).replace("\n", "<br/>")
def nowrap(s): return re.sub(r"(\d{4}-\d\d-\d\d\.?)", r"<span style='white-space:nowrap'>\1</span>", s)


def html_table(cols, rows, o):
    out = ["<table class='%s'>" % o.get("cls", "t")]
    if o.get("caption"): out.append(f"<caption>{esc(o['caption'])}</caption>")
    if o.get("widths"): out.append("<colgroup>" + "".join(f"<col style='width:{w}%'>" for w in o["widths"]) + "</colgroup>")
    heads = o.get("heads", cols)
    if heads: out.append("<thead><tr>" + "".join(f"<th scope='col'>{esc(c)}</th>" for c in heads) + "</tr></thead>")
    out.append("<tbody>")
    span = o.get("rowspan")
    for i, r in enumerate(rows):
        tot = r[0] and re.match(r"(Summa|Total|Delsumma|Samtliga)", r[0])
        out.append("<tr class='tot'>" if tot else "<tr>")
        for j, c in enumerate(r):
            if span is not None and j == span:
                if c is None: continue
                n = 1
                while i + n < len(rows) and rows[i + n][j] is None: n += 1
                out.append(f"<th scope='rowgroup' rowspan='{n}'>{esc(c)}</th>" if n > 1 else f"<th scope='row'>{esc(c)}</th>"); continue
            num = c is not None and re.fullmatch(r"[\d –-]{1,6}", c)
            tag = "th" if o.get("rowhead") and j == 0 else "td"
            out.append(f"<{tag}{' class=n' if num else ''}>{'' if c is None else (nowrap(esc(c)) if o.get('cls') else esc(c))}</{tag}>")
        out.append("</tr>")
    return "\n".join(out) + "</tbody></table>"


def to_html(rep, css, head="", foot="", title="", hshift=1):
    b = []
    for x in rep.blocks:
        if x[0] == "h": b.append(f"<h{x[1] + hshift}>{esc(x[2])}</h{x[1] + hshift}>")
        elif x[0] == "p": b.append(f"<p class='{x[2].get('cls', '')}'>{esc(x[1])}</p>")
        elif x[0] == "ul": b.append("<ul>" + "".join(f"<li>{esc(i)}</li>" for i in x[1]) + "</ul>")
        elif x[0] == "t": b.append(html_table(x[2], x[3], x[4]))
        elif x[0] == "html": b.append(x[1]["code"])
    return f"<!DOCTYPE html>\n<html lang='sv'><head><meta charset='utf-8'><title>{esc(title)}</title><style>{css}</style></head><body>{head}" + "\n".join(b) + f"{foot}</body></html>\n"


def chromium(code, out):
    with tempfile.TemporaryDirectory() as d:
        src = Path(d) / "a.html"; src.write_text(code, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={d}/p", "--no-pdf-header-footer",
                        f"--print-to-pdf={out}", src.as_uri()], check=True, capture_output=True, timeout=120)


def soffice(docx, out):
    with tempfile.TemporaryDirectory() as d:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{d}/p", "--headless", "--convert-to", "pdf", "--outdir", d, str(docx)],
                       check=True, capture_output=True, timeout=180)
        Path(out).write_bytes((Path(d) / (Path(docx).stem + ".pdf")).read_bytes())


def fill_docx(rep, d, sz=10, style="Table Grid", headfill=None, widths=None, bullet="List Bullet", hbase=0):
    """Blocks into an open python-docx document."""
    from docx.shared import Pt, Cm
    from docx.oxml.ns import qn
    from docx.oxml import OxmlElement
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    for x in rep.blocks:
        if x[0] == "h": d.add_heading(x[2], x[1] + hbase)
        elif x[0] == "p":
            q = d.add_paragraph()
            run = q.add_run(x[1])
            if x[2].get("bold"): run.bold = True
            if x[2].get("italic"): run.italic = True
            if x[2].get("size"): run.font.size = Pt(x[2]["size"])
            if x[2].get("keep"): q.paragraph_format.keep_with_next = True
        elif x[0] == "ul":
            for i in x[1]: d.add_paragraph(i, style=x[2].get("style", bullet))
        elif x[0] == "pb": d.add_page_break()
        elif x[0] == "t":
            cols, rows, o = x[2], x[3], x[4]
            if o.get("caption"):
                q = d.add_paragraph(o["caption"], style=o.get("capstyle", "Caption")); q.paragraph_format.keep_with_next = True
            heads = o.get("heads", cols)
            tb = d.add_table(rows=(1 if heads else 0), cols=len(heads or rows[0])); tb.style = style
            tb.autofit = False
            def put(cell, txt, bold=False, right=False):
                cell.text = ""
                q = cell.paragraphs[0]; q.paragraph_format.space_after = Pt(1)
                r = q.add_run("" if txt is None else txt); r.font.size = Pt(o.get("sz", sz)); r.bold = bold
                if right: q.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            if heads:
                for c, v in zip(tb.rows[0].cells, heads):
                    put(c, v, True)
                    if headfill:
                        s = OxmlElement("w:shd"); s.set(qn("w:val"), "clear"); s.set(qn("w:fill"), headfill); c._tc.get_or_add_tcPr().append(s)
                e = OxmlElement("w:tblHeader"); e.set(qn("w:val"), "true"); tb.rows[0]._tr.get_or_add_trPr().append(e)
            for r in rows:
                cells = tb.add_row(); tot = r[0] and re.match(r"(Summa|Total|Delsumma)", r[0])
                e = OxmlElement("w:cantSplit"); e.set(qn("w:val"), "true"); cells._tr.get_or_add_trPr().append(e)
                for c, v in zip(cells.cells, r):
                    put(c, v, bool(tot), bool(o.get("right", True) and v is not None and re.fullmatch(r"[\d–-]{1,4}", v)))
            for c, w in zip(tb.columns, o["widths"]): c.width = Cm(w)
            for row in tb.rows:
                for c, w in zip(row.cells, o["widths"]): c.width = Cm(w)
            q = d.add_paragraph(); q.paragraph_format.space_after = Pt(4)
    return d
