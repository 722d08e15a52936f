"""Gemensamt för rapporterna: samlar sanningen medan rapporten skrivs."""
import json, re, subprocess, os, tempfile, shutil, datetime as dt
from pathlib import Path
ROOT = Path(__file__).resolve().parent.parent
MEAN = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]

class Rapport:
    def __init__(self, stem, ext, **doc):
        self.stem, self.ext = stem, ext
        base = dict(organisation=None, stadsdel=None, namnd=None, kommunkod=None, dnr=None, period=None, document_date=None, laws=[])
        base.update(doc)
        self.t = dict(document=base, tables=[], decisions=[], counts=[], claims=[], claims_optional=[], discrepancies=[], discrepancies_optional=[], notes=[])
        self.period = base["period"]
    @property
    def out(self): return ROOT / "documents" / f"{self.stem}.{self.ext}"
    def table(self, title, section, columns, rows, kind):
        tid = f"t{len(self.t['tables'])+1}"
        rows = [[None if c in ("", None) else str(c) for c in r] for r in rows]
        for r in rows: assert not columns or len(r) == len(columns), r
        self.t["tables"].append(dict(id=tid, title=title, section=section, columns=columns, rows=rows, kind=kind))
        return tid
    def dec(self, table, **k):
        d = dict(table=table, nr=None, section=[], omrade=None, insats=None, lag=None, lagrum=None, beslutsdatum=None, avbrottsdatum=None,
                 manader=None, dagar=None, kommentar=None, kon=None, alder=None, status="kvarstående", verkstallt_datum=None, avslutat_datum=None, antal=1)
        for x in k: assert x in d, x
        d.update(k); self.t["decisions"].append(d); return d
    def count(self, table, measure, value, period=None, **k):
        d = dict(table=table, measure=measure, period=period or self.period, lag=None, omrade=None, insats=None, orsak=None, kon=None, manader=None, value=int(value), is_total=False)
        for x in k: assert x in d, x
        d.update(k); self.t["counts"].append(d); return d
    def claim(self, quote, value, measure, what="", unit="beslut", period=None, optional=False, drop=(), **k):
        d = dict(quote=quote, what=what, measure=measure, period=period or self.period, lag=None, omrade=None, insats=None, orsak=None, kon=None, value=value, unit=unit, compare_to=None)
        for x in k: assert x in d, x
        d.update(k)
        d["agreed"] = [m for m in MEAN if m not in drop]
        self.t["claims_optional" if optional else "claims"].append(d); return d
    def disc(self, kind, severity, what, reported, computed, evidence, kinds=None, optional=False):
        self.t["discrepancies_optional" if optional else "discrepancies"].append(
            dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind]))
    def note(self, s): self.t["notes"].append(s)
    def save(self):
        (ROOT / "truth" / f"{self.stem}.json").write_text(json.dumps(self.t, ensure_ascii=False, indent=1), encoding="utf-8")
        print("klar", self.stem, len(self.t["tables"]), "tab", len(self.t["decisions"]), "beslut", len(self.t["counts"]), "tal", len(self.t["claims"]), "påst")

KON = {"kvinna": ("K", "vuxen"), "flicka": ("K", "barn"), "man": ("M", "vuxen"), "pojke": ("M", "barn"), "k": ("K", None), "m": ("M", None)}
def kon(w): return dict(zip(("kon", "alder"), KON[w.lower()]))
MAN = ["januari","februari","mars","april","maj","juni","juli","augusti","september","oktober","november","december"]
MAK = ["jan","feb","mars","april","maj","juni","juli","aug","sept","okt","nov","dec"]
def lang(iso): y,m,d = iso.split("-"); return f"{int(d)} {MAN[int(m)-1]} {y}"
def kort(iso): y,m,d = iso.split("-"); return f"{int(d)} {MAK[int(m)-1]} {y}"
def dagar(a, b): return (dt.date.fromisoformat(b) - dt.date.fromisoformat(a)).days

def writer_pdf(docx, pdf):
    tmp = tempfile.mkdtemp()
    subprocess.run(["nice","soffice","--headless",f"-env:UserInstallation=file://{tmp}/prof","--convert-to","pdf","--outdir",tmp,str(docx)],check=True,capture_output=True,timeout=180)
    shutil.move(f"{tmp}/{Path(docx).stem}.pdf", pdf); shutil.rmtree(tmp, ignore_errors=True)
def chromium_pdf(html, pdf):
    tmp = tempfile.mkdtemp(); f = Path(tmp)/"x.html"; f.write_text(html, encoding="utf-8")
    subprocess.run(["nice","chromium","--headless","--no-sandbox","--disable-gpu","--no-pdf-header-footer",f"--user-data-dir={tmp}/p",f"--print-to-pdf={pdf}",f"file://{f}"],check=True,capture_output=True,timeout=180)
    shutil.rmtree(tmp, ignore_errors=True)
def esc(s): return "" if s is None else str(s).replace("&","&amp;").replace("<","&lt;").replace(">","&gt;")
def bredd(t, cms):
    from docx.shared import Cm
    t.autofit = False
    for c, w in zip(t.columns, cms): c.width = Cm(w)
    for r in t.rows:
        for c, w in zip(r.cells, cms): c.width = Cm(w)
