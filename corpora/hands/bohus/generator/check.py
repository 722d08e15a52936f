"""Every value of the truth stands in the document; rows, sums and scores hold."""
import json, re, subprocess, sys, html, unicodedata
from pathlib import Path
SCORE = sys.argv[1] if len(sys.argv) > 1 else "score.py"  # path of the contract's score.py
from lib import DOCS, TRUTH, MON
def text(p):
    if p.suffix == ".pdf":
        import pdfplumber
        with pdfplumber.open(p) as d: return "\n".join(x.extract_text() or "" for x in d.pages), "\n".join(" ".join(w["text"] for w in x.extract_words(use_text_flow=True)) for x in d.pages)
    if p.suffix == ".docx":
        from docx import Document
        d = Document(p); o = [x.text for x in d.paragraphs]
        for t in d.tables:
            for r in t.rows: o += [c.text for c in r.cells]
        s = d.sections[0]; o += [s.header.paragraphs[0].text, s.footer.paragraphs[0].text]
        return "\n".join(o), "\n".join(o)
    t = p.read_text(encoding="utf-8"); t = html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<style.*?</style>", "", t, flags=re.S))); return t, t
def n(s): return re.sub(r"\s+", " ", unicodedata.normalize("NFC", s)).strip()
bad = 0
for f in sorted(TRUTH.glob("*.json")):
    T = json.loads(f.read_text(encoding="utf-8")); p = next(DOCS.glob(f.stem + ".*")); a, b = map(n, text(p)); both = a + " " + b
    words = set(both.split())
    def miss(what, v):
        global bad
        bad += 1; print(f.stem, what, repr(v))
    for t in T["tables"]:
        for r in [t["columns"], *t["rows"]]:
            for c in r:
                for w in (c or "").replace(" / ", " ").split():
                    if w not in words and w not in both: miss("cell word", w)
    for d in T["decisions"]:
        for k in ("insats", "kommentar", "lagrum", "omrade"):
            for w in (d[k] or "").split():
                if w not in both: miss(k, w)
        for k in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
            v = d[k]
            if not v: continue
            y, m, *dd = v.split("-"); D = int(dd[0]) if dd else None
            forms = [v, f"{D} {MON[int(m)-1]} {y}" if D else f"{MON[int(m)-1]} {y}", f"{y[2:]}{m}{dd[0] if dd else ''}", f"{D}/{int(m)}-{y[2:]}"]
            if not any(x in both for x in forms) and not all(w in words for w in forms[1].split()): miss(k, v)
        if d["dagar"] and str(d["dagar"]) not in words: miss("dagar", d["dagar"])
    for c in T["claims"] + T.get("claims_optional", []):
        if n(c["quote"]) not in both: miss("quote", c["quote"])
    for k in ("organisation", "dnr", "stadsdel", "namnd"):
        v = T["document"][k]
        if v and v.casefold() not in both.casefold(): miss(k, v)
    for x in T["discrepancies"] + T.get("discrepancies_optional", []):
        for e in x["evidence"]:
            if n(e) not in both and not all(w in words for w in e.split()): miss("evidence", e)
    # counts of the tables that the rows can prove
    from collections import Counter
    nd = sum(d["antal"] for d in T["decisions"]); tot = [c for c in T["counts"] if not c["is_total"] and c["insats"] and c["kon"] is None and c["orsak"] is None and c["measure"] in ("rapporterade", "ej_verkställda")]
    if nd and tot and sum(c["value"] for c in tot) != nd: print(f.stem, "counts by insats", sum(c["value"] for c in tot), "decisions", nd)
    out = json.loads(subprocess.run([sys.executable, SCORE, str(f), str(f), "--json"], capture_output=True, text=True).stdout)
    r = next(iter(out.values()))
    flat = [r["document"]["right"] == r["document"]["of"], r["decisions"]["exact"]["precision"], r["decisions"]["exact"]["recall"], r["counts"]["precision"], r["counts"]["recall"], r["tables"]["row_recall"], r["claims"]["recall"], r["claims"]["meaning"], r["claims"]["precision"], r["findings"]["errors_unmatched"] == 0, not r["findings"]["missed"]]
    if any(x != 1 for x in flat): print(f.stem, "self score", flat)
print("faults", bad)
