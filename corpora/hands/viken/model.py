"""One data model per report; truth and document are both made from it."""
import json, re
from pathlib import Path
HERE = Path(__file__).parent
DEC = "table nr section omrade insats lag lagrum beslutsdatum avbrottsdatum manader dagar kommentar kon alder status verkstallt_datum avslutat_datum antal".split()
CNT = "table measure period lag omrade insats orsak kon manader value is_total".split()
CLM = "quote what measure period lag omrade insats orsak kon value unit compare_to".split()

class Report:
    def __init__(self, stem, ext, **doc):
        self.stem, self.ext, self.period = stem, ext, doc["period"]
        base = dict.fromkeys("organisation kommunkod stadsdel namnd dnr period document_date laws".split())
        self.t = {"document": {**base, **doc}, "tables": [], "decisions": [], "counts": [], "claims": [], "claims_optional": [],
                  "discrepancies": [], "discrepancies_optional": []}
        self.path = HERE / "documents" / f"{stem}.{ext}"
    def table(self, title, section, columns, rows, kind):
        tid = f"t{len(self.t['tables'])+1}"
        self.t["tables"].append({"id": tid, "title": title, "section": section, "columns": columns, "rows": rows, "kind": kind})
        return tid
    def count(self, table, value, is_total=False, **k):
        self.t["counts"].append({f: {"table": table, "value": value, "is_total": is_total, "period": self.period, **k}.get(f) for f in CNT})
    def counts(self, tid, rowdims, coldims, **base):
        """rowdims: per row dict (may hold is_total) or None; coldims: per column dict or None."""
        t = next(x for x in self.t["tables"] if x["id"] == tid)
        for row, rd in zip(t["rows"], rowdims, strict=True):
            if rd is None: continue
            for cell, cd in zip(row, coldims, strict=True):
                if cd is None or cell is None: continue
                v = 0 if cell in "–-" else int(re.sub(r"\D", "", cell))
                self.count(tid, v, **{**base, **rd, **cd})
    def dec(self, **k):
        self.t["decisions"].append({f: {"antal": 1, **k}.get(f) for f in DEC})
    def claim(self, quote, value, measure="ej_verkställda", unit="beslut", what="", opt=False, agreed=None, **k):
        c = {f: {"quote": quote, "what": what or quote, "measure": measure, "value": value, "unit": unit, "period": self.period, **k}.get(f) for f in CLM}
        if agreed: c["agreed"] = agreed
        self.t["claims_optional" if opt else "claims"].append(c)
    def disc(self, kind, severity, what, reported, computed, evidence, kinds=None, opt=False):
        self.t["discrepancies_optional" if opt else "discrepancies"].append(
            {"kind": kind, "severity": severity, "what": what, "reported": reported, "computed": computed, "evidence": evidence, "kinds": kinds or [kind]})
    def save(self):
        (HERE / "truth" / f"{self.stem}.json").write_text(json.dumps(self.t, ensure_ascii=False, indent=1), encoding="utf-8")

MON = "januari februari mars april maj juni juli augusti september oktober november december".split()
def lang(iso):
    y, m, d = iso.split("-"); return f"{int(d)} {MON[int(m)-1]} {y}"
def slash(iso):
    y, m, d = iso.split("-"); return f"{int(d)}/{int(m)} {y}"
def kort(iso):
    return iso[2:].replace("-", "")
def chrome(html, out):
    import subprocess, tempfile, os
    with tempfile.TemporaryDirectory() as d:
        p = os.path.join(d, "x.html"); open(p, "w", encoding="utf-8").write(html)
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={d}/u", "--no-pdf-header-footer",
                        f"--print-to-pdf={out}", "file://" + p], check=True, capture_output=True, timeout=120)
def font(name):
    """Path of an installed Liberation Sans face ('LiberationSans-Bold')."""
    import subprocess
    style = name.split("-")[1]
    return subprocess.check_output(["fc-match", "-f", "%{file}", f"Liberation Sans:style={style}"], text=True)
