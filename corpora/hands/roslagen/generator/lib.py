"""Small shared library: one Report object collects what is printed and what is true at the same time."""
import csv, datetime as dt, html, json, re, subprocess, tempfile, shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCS, TRUTH = ROOT / "documents", ROOT / "truth"
MON = "januari februari mars april maj juni juli augusti september oktober november december".split()


def sv(iso):                       # 2025-05-14 -> 14 maj 2025
    y, m, d = iso.split("-")
    return f"{int(d)} {MON[int(m) - 1]} {y}"


def quarter_end(p):
    y, q = int(p[:4]), int(p[-1])
    return dt.date(y, q * 3, {1: 31, 2: 30, 3: 30, 4: 31}[q])


def limit(p):                      # latest date that is more than three months old at the quarter's end
    e = quarter_end(p)
    y, m = (e.year, e.month - 3) if e.month > 3 else (e.year - 1, 12)
    last = (dt.date(y + (m == 12), m % 12 + 1, 1) - dt.timedelta(1)).day
    return dt.date(y, m, min(e.day, last)) - dt.timedelta(1)


class Report:
    def __init__(self, stem, organisation, kommunkod, namnd, dnr, period, date, laws):
        self.stem, self.period = stem, period
        self.truth = dict(document=dict(organisation=organisation, stadsdel=None, namnd=namnd, kommunkod=kommunkod, dnr=dnr,
                                        period=period, document_date=date, laws=laws),
                          tables=[], decisions=[], counts=[], claims=[], claims_optional=[], discrepancies=[], discrepancies_optional=[])

    # ---- truth
    def table(self, title, section, columns, rows, kind):
        tid = f"t{len(self.truth['tables']) + 1}"
        self.truth["tables"].append(dict(id=tid, title=title, section=section, columns=columns,
                                         rows=[[None if c in ("", None) else str(c) for c in r] for r in rows], kind=kind))
        return tid

    def count(self, table, measure, value, is_total=False, period=None, **kw):
        d = dict(table=table, measure=measure, period=period or self.period, lag=None, omrade=None, insats=None, orsak=None, kon=None,
                 manader=None, value=value, is_total=is_total)
        assert not set(kw) - set(d), kw
        d.update(kw)
        self.truth["counts"].append(d)

    def dec(self, **kw):
        d = dict(table=None, nr=None, section=[], omrade=None, insats=None, lag=None, lagrum=None, beslutsdatum=None, avbrottsdatum=None,
                 manader=None, dagar=None, kommentar=None, kon=None, alder=None, status="kvarstående", verkstallt_datum=None,
                 avslutat_datum=None, antal=1)
        assert not set(kw) - set(d), kw
        d.update(kw)
        self.truth["decisions"].append(d)

    def c(self, quote, *claims, optional=False):
        """Print a clause and record the claims in it: (value, measure, dims)."""
        for value, measure, kw in claims:
            d = dict(quote=quote, what=kw.pop("what", ""), measure=measure, period=kw.pop("period", self.period), lag=None, omrade=None, insats=None,
                     orsak=None, kon=None, value=value, unit=kw.pop("unit", "beslut"), compare_to=None)
            agreed = kw.pop("agreed", None)
            assert not set(kw) - set(d), kw
            d.update(kw)
            if agreed:
                d["agreed"] = agreed
            self.truth["claims_optional" if optional else "claims"].append(d)
        return quote

    def wrong(self, kind, what, reported, computed, evidence, severity="error", optional=False, kinds=None):
        self.truth["discrepancies_optional" if optional else "discrepancies"].append(
            dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind]))

    def save(self):
        TRUTH.mkdir(exist_ok=True)
        DOCS.mkdir(exist_ok=True)
        (TRUTH / f"{self.stem}.json").write_text(json.dumps(self.truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    def out(self, ext):
        DOCS.mkdir(exist_ok=True)
        return DOCS / f"{self.stem}.{ext}"


def htable(columns, rows, cls="", last_total=False, caption=None, widths=None):
    e = lambda c: html.escape("" if c is None else str(c))
    o = [f'<table class="{cls}">']
    if caption:
        o.append(f"<caption>{e(caption)}</caption>")
    if widths:
        o.append("<colgroup>" + "".join(f'<col style="width:{w}">' for w in widths) + "</colgroup>")
    o.append("<thead><tr>" + "".join(f"<th>{e(c)}</th>" for c in columns) + "</tr></thead><tbody>")
    for i, r in enumerate(rows):
        tr = ' class="tot"' if last_total and i == len(rows) - 1 else ""
        o.append(f"<tr{tr}>" + "".join(f"<td>{e(c)}</td>" for c in r) + "</tr>")
    return "".join(o) + "</tbody></table>"


def page(css, body, title):
    return f'<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{html.escape(title)}</title><style>{css}</style></head><body>{body}</body></html>'


def weasy(h, path):
    import weasyprint
    weasyprint.HTML(string=h).write_pdf(str(path))


def chromium(h, path):
    with tempfile.TemporaryDirectory() as t:
        f = Path(t) / "a.html"
        f.write_text(h, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={t}/p", "--no-pdf-header-footer",
                        f"--print-to-pdf={t}/a.pdf", f.as_uri()], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
        shutil.copy(f"{t}/a.pdf", path)


def soffice_pdf(docx, path):
    with tempfile.TemporaryDirectory() as t:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{t}/u", "--headless", "--convert-to", "pdf", "--outdir", t, str(docx)], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
        shutil.copy(Path(t) / (Path(docx).stem + ".pdf"), path)


def docx_table(doc, columns, rows, style="Table Grid", widths=None, size=9, bold_last=False, repeat=True):
    from docx.shared import Pt, Cm
    from docx.oxml import OxmlElement
    t = doc.add_table(rows=1, cols=len(columns))
    t.style = style
    if repeat:
        h = OxmlElement("w:tblHeader")
        t.rows[0]._tr.get_or_add_trPr().append(h)
    for j, c in enumerate(columns):
        t.rows[0].cells[j].text = c
        for r in t.rows[0].cells[j].paragraphs[0].runs:
            r.bold, r.font.size = True, Pt(size)
    for i, row in enumerate(rows):
        cells = t.add_row().cells
        for j, c in enumerate(row):
            cells[j].text = "" if c is None else str(c)
            for r in cells[j].paragraphs[0].runs:
                r.font.size = Pt(size)
                r.bold = bold_last and i == len(rows) - 1 or None
    if widths:
        t.autofit = False
        for j, w in enumerate(widths):
            t.columns[j].width = Cm(w)
        for row in t.rows:
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
            for j, w in enumerate(widths):
                row.cells[j].width = Cm(w)
    return t


def docx_field(par, code):
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    for kind in ("begin", None, "end"):
        r = par.add_run()
        if kind:
            f = OxmlElement("w:fldChar"); f.set(qn("w:fldCharType"), kind); r._r.append(f)
        else:
            f = OxmlElement("w:instrText"); f.set(qn("xml:space"), "preserve"); f.text = code; r._r.append(f)
