"""Shared helpers: the truth object, date notations, printing tools. Everything relative to this file."""
import json, re, subprocess, tempfile, shutil
from datetime import date
from pathlib import Path
ROOT = Path(__file__).resolve().parent.parent
DOCS, TRUTH = ROOT / "documents", ROOT / "truth"
MON = "januari februari mars april maj juni juli augusti september oktober november december".split()
def yymmdd(s): return s[2:].replace("-", "") if s else None
def yymmdd_(s): return s[2:] if s else None
def slash(s): y, m, d = s.split("-"); return f"{int(d)}/{int(m)} {y}"
def dots(s): y, m, d = s.split("-"); return f"{int(d)}.{int(m)}.{y}"
def yyyymmdd(s): return s.replace("-", "") if s else None
def words(s):
    p = s.split("-")
    return f"{MON[int(p[1])-1]} {p[0]}" if len(p) == 2 else f"{int(p[2])} {MON[int(p[1])-1]} {p[0]}"
def days(a, b): return (date.fromisoformat(b) - date.fromisoformat(a)).days
class T:
    def __init__(self, stem, ext, **doc):
        self.stem, self.ext = stem, ext
        self.path = DOCS / f"{stem}.{ext}"
        base = dict(organisation=None, kommunkod=None, stadsdel=None, namnd=None, dnr=None, period=None, document_date=None, laws=[])
        base.update(doc)
        self.d = dict(document=base, tables=[], decisions=[], counts=[], claims=[], claims_optional=[], discrepancies=[], discrepancies_optional=[])
        self.period = base["period"]
    def table(self, id, title, section, columns, rows, kind):
        self.d["tables"].append(dict(id=id, title=title, section=section, columns=columns,
                                     rows=[[None if c in (None, "") else str(c) for c in r] for r in rows], kind=kind))
    def dec(self, **k):
        base = dict(table=None, nr=None, section=[], omrade=None, insats=None, lag=None, lagrum=None, beslutsdatum=None, avbrottsdatum=None,
                    manader=None, dagar=None, kommentar=None, kon=None, alder=None, status="kvarstående", verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert not set(k) - set(base), k
        base.update(k); self.d["decisions"].append(base)
    def cnt(self, table, value, measure="ej_verkställda", is_total=False, **k):
        base = dict(table=table, measure=measure, period=self.period, lag=None, omrade=None, insats=None, orsak=None, kon=None, manader=None, value=value, is_total=is_total)
        assert not set(k) - set(base), k
        base.update(k); self.d["counts"].append(base)
    def claim(self, quote, value, what, measure="ej_verkställda", unit="beslut", optional=False, **k):
        base = dict(quote=quote, what=what, measure=measure, period=self.period, lag=None, omrade=None, insats=None, orsak=None, kon=None, value=value, unit=unit, compare_to=None)
        assert not set(k) - set(base) - {"agreed"}, k
        base.update(k); self.d["claims_optional" if optional else "claims"].append(base)
    def disc(self, kind, severity, what, reported, computed, evidence, optional=False):
        self.d["discrepancies_optional" if optional else "discrepancies"].append(
            dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=[kind]))
    def save(self):
        TRUTH.mkdir(exist_ok=True)
        (TRUTH / f"{self.stem}.json").write_text(json.dumps(self.d, ensure_ascii=False, indent=1), encoding="utf-8")
def weasy(html, out):
    from weasyprint import HTML
    HTML(string=html).write_pdf(str(out))
def chromium(html, out):
    with tempfile.TemporaryDirectory() as t:
        p = Path(t) / "r.html"; p.write_text(html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={t}/u", "--no-pdf-header-footer",
                        f"--print-to-pdf={out}", p.as_uri()], check=True, capture_output=True, timeout=90)
def soffice(docx, out):
    with tempfile.TemporaryDirectory() as t:
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{t}/u", "--convert-to", "pdf", "--outdir", t, str(docx)], check=True, capture_output=True, timeout=120)
        shutil.move(str(Path(t) / (Path(docx).stem + ".pdf")), str(out))
def widths(tb, ws):
    """Column widths that both Word and LibreOffice keep: grid columns and cells."""
    from docx.shared import Cm
    tb.autofit = False
    for i, w in enumerate(ws): tb.columns[i].width = Cm(w)
    for row in tb.rows:
        for i, w in enumerate(ws): row.cells[i].width = Cm(w)
def shade(cell, color):
    from docx.oxml.ns import qn
    from docx.oxml import OxmlElement
    s = OxmlElement("w:shd"); s.set(qn("w:val"), "clear"); s.set(qn("w:fill"), color); cell._tc.get_or_add_tcPr().append(s)
