"""Shared truth builder; the look of every report is in its own module."""
import json, subprocess, shutil, tempfile, datetime as dt
from pathlib import Path
ROOT = Path(__file__).resolve().parent.parent
DOCS, TRUTH = ROOT / "documents", ROOT / "truth"
MON = "januari februari mars april maj juni juli augusti september oktober november december".split()

def long_date(iso):
    y, m, d = iso.split("-"); return f"{int(d)} {MON[int(m)-1]} {y}"
def slash_date(iso):
    y, m, d = iso.split("-"); return f"{int(d)}/{int(m)} {y}"
def dot_date(iso):
    y, m, d = iso.split("-"); return f"{int(d)}.{int(m)}.{y}"
def six_date(iso):
    return iso[2:].replace("-", "")

class Truth:
    def __init__(self, stem, ext, **doc):
        self.stem, self.ext = stem, ext
        base = dict(organisation=None, stadsdel=None, namnd=None, kommunkod=None, dnr=None, period=None, document_date=None, laws=[])
        base.update(doc); self.doc = base
        self.tables, self.decisions, self.counts, self.claims, self.claims_opt, self.disc, self.disc_opt = [], [], [], [], [], [], []
    @property
    def path(self): return DOCS / f"{self.stem}.{self.ext}"
    def table(self, id, title, section, columns, rows, kind):
        rows = [[None if c in ("", None) else str(c) for c in r] for r in rows]
        for r in rows: assert not columns or len(r) == len(columns), (id, r)
        self.tables.append(dict(id=id, title=title, section=section, columns=columns, rows=rows, kind=kind)); return rows
    def dec(self, **k):
        base = dict(table=None, nr=None, section=[], omrade=None, insats=None, insats_id=None, lag=None, lagrum=None, beslutsdatum=None, avbrottsdatum=None,
                    manader=None, dagar=None, kommentar=None, kon=None, alder=None, status="kvarstående", verkstallt_datum=None, avslutat_datum=None, antal=1)
        for x in k: assert x in base, x
        base.update(k); self.decisions.append(base)
    def count(self, table, measure, value, period=None, lag=None, omrade=None, insats=None, orsak=None, kon=None, manader=None, is_total=False):
        if value in (None, ""): return
        if value in ("-", "–"): value = 0
        self.counts.append(dict(table=table, measure=measure, period=period or self.doc["period"], lag=lag, omrade=omrade, insats=insats, orsak=orsak, kon=kon,
                                manader=manader, value=int(value), is_total=is_total))
    def claim(self, quote, value, measure="rapporterade", unit="beslut", what="", period=None, lag=None, omrade=None, insats=None, orsak=None, kon=None, compare_to=None, optional=False, agreed=None):
        r = dict(quote=quote, what=what or quote, measure=measure, period=period or self.doc["period"], lag=lag, omrade=omrade, insats=insats, orsak=orsak, kon=kon, value=value, unit=unit, compare_to=compare_to)
        if agreed: r["agreed"] = agreed
        (self.claims_opt if optional else self.claims).append(r)
    def error(self, kind, what, reported, computed, evidence, severity="error", optional=False, kinds=None):
        r = dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind])
        (self.disc_opt if optional else self.disc).append(r)
    def save(self):
        out = dict(document=self.doc, tables=self.tables, decisions=self.decisions, counts=self.counts, claims=self.claims, discrepancies=self.disc)
        if self.claims_opt: out["claims_optional"] = self.claims_opt
        if self.disc_opt: out["discrepancies_optional"] = self.disc_opt
        TRUTH.mkdir(exist_ok=True)
        (TRUTH / f"{self.stem}.json").write_text(json.dumps(out, ensure_ascii=False, indent=1), encoding="utf-8")

def chromium_pdf(html, target):
    with tempfile.TemporaryDirectory() as d:
        src = Path(d) / "in.html"; src.write_text(html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={d}/p", f"--print-to-pdf={target}", src.as_uri()],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)

def soffice_pdf(docx, target):
    with tempfile.TemporaryDirectory() as d:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{d}/lo", "--headless", "--convert-to", "pdf", "--outdir", d, str(docx)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
        shutil.copy(Path(d) / (Path(docx).stem + ".pdf"), target)

def days(a, b): return (dt.date.fromisoformat(b) - dt.date.fromisoformat(a)).days

def set_widths(t, widths_cm):
    from docx.shared import Cm
    t.autofit = False
    for col, w in zip(t.columns, widths_cm):
        col.width = Cm(w)
        for c in col.cells: c.width = Cm(w)
def repeat_head(row):
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    x = OxmlElement("w:tblHeader"); x.set(qn("w:val"), "true"); row._tr.get_or_add_trPr().append(x)
