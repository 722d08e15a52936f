"""Every value of the truth in the document's text; truth against itself; dates before the limit."""
import json, re, sys, subprocess
from common import *
import pdfplumber
from docx import Document
from docx.table import Table as DT
from docx.text.paragraph import Paragraph as DP
def text_of(p):
    if p.suffix == ".pdf":
        with pdfplumber.open(p) as d: return "\n".join(x.extract_text() for x in d.pages), len(d.pages)
    d = Document(p); out = []
    for s in d.sections:
        out += [x.text for x in s.header.paragraphs] + [x.text for x in s.footer.paragraphs]
        out += [c.text for t in s.header.tables for r in t.rows for c in r.cells]
    for el in d.element.body.iterchildren():
        if el.tag.endswith("}p"): out.append(DP(el, d).text)
        elif el.tag.endswith("}tbl"): out += [" ".join(c.text for c in r.cells) for r in DT(el, d).rows]
    return "\n".join(out), 0
sq = lambda s: re.sub(r"\s+", "", s).replace("\u00ad", "").casefold()
forms = lambda iso: [iso] if iso.count("-") < 2 else [iso, long_date(iso), slash_date(iso), dot_date(iso), six_date(iso)]
bad = 0; nd = nc = ncl = 0
for f in sorted(TRUTH.glob("varmland*.json")):
    g = json.loads(f.read_text(encoding="utf-8")); p = next(DOCS.glob(f.stem + ".*")); raw, n = text_of(p); t = sq(raw); words = set(re.findall(r"\S+", raw.casefold()))
    def want(v, where, strict=False):
        global bad
        v = str(v)
        if sq(v) in t: return
        parts = [sq(x) for x in re.split(r"\s+|(?<=[-/])", v) if x and x != "/"]
        if not strict and all(x in t for x in parts): return
        bad += 1; print("MISSING", f.stem, where, repr(v))
    for k in ("organisation", "namnd", "dnr"):
        if g["document"][k]: want(g["document"][k], k)
    if g["document"]["document_date"] and not any(sq(x) in t for x in forms(g["document"]["document_date"])): bad += 1; print("NO DATE", f.stem)
    for tb in g["tables"]:
        for v in [tb["title"], *tb["section"]]:
            if v: want(v, "title")
        for v in tb["columns"]: want(v, "col") if v else None
        for r in tb["rows"]:
            for v in r:
                if v is not None: want(v, tb["id"])
    ids = {x["id"] for x in g["tables"]}
    for r in g["decisions"]:
        assert r["table"] in ids or r["table"] is None, r
        for k in ("insats", "omrade", "lagrum", "kommentar", "manader", "dagar", "nr"):
            if r[k] is not None: want(r[k], k)
        for v in r["section"]: want(v, "section")
        for k in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
            if r[k] and not any(sq(x) in t for x in forms(r[k])): bad += 1; print("NO DATE", f.stem, k, r[k])
        y, q = g["document"]["period"].split("-Q"); q = int(q); ly, lm = (int(y), (q-1)*3) if q > 1 else (int(y)-1, 12)
        lim = f"{ly}-{lm:02d}-29"
        for k in ("beslutsdatum", "avbrottsdatum"):
            if r[k] and r[k] > lim: print("LATE?", f.stem, r[k])
    for r in g["counts"]:
        assert r["table"] in ids
        for k in ("insats", "omrade", "orsak", "manader"):
            if r[k]: want(r[k], "count " + k)
    for r in g["claims"] + g.get("claims_optional", []): want(r["quote"], "quote", True)
    for r in g["discrepancies"] + g.get("discrepancies_optional", []):
        for e in r["evidence"]: want(e, "evidence")
    o = subprocess.run([sys.executable, str(ROOT / "generator" / "score_copy.py"), str(f), str(f), "--json"], capture_output=True, text=True).stdout if (ROOT / "generator" / "score_copy.py").exists() else ""
    if o:
        r = list(json.loads(o).values())[0]
        ok = r["document"]["right"] == 8 and r["decisions"]["exact"]["recall"] == 1 == r["decisions"]["found"] and r["counts"]["recall"] == 1 == r["counts"]["precision"] and r["tables"]["row_recall"] == 1 and r["claims"]["recall"] == 1 == r["claims"]["meaning"] == r["claims"]["precision"] and r["findings"]["errors_unmatched"] == 0 and not r["findings"]["missed"]
        if not ok: bad += 1; print("SELF", f.stem, json.dumps(r, ensure_ascii=False)[:900])
    nd += len(g["decisions"]); nc += len(g["counts"]); ncl += len(g["claims"])
    print(f"{f.stem}: {n} p, {len(g['decisions'])} dec, {len(g['counts'])} counts, {len(g['claims'])}+{len(g.get('claims_optional', []))} claims, {len(g['discrepancies'])}+{len(g.get('discrepancies_optional', []))} disc")
print("sum", nd, nc, ncl, "faults", bad)
# end dates: three months after the decision or interruption at the earliest, except where planted
for f in sorted(TRUTH.glob("varmland*.json")):
    for r in json.loads(f.read_text(encoding="utf-8"))["decisions"]:
        a, b = r["avbrottsdatum"] or r["beslutsdatum"], r["verkstallt_datum"] or r["avslutat_datum"]
        if a and b and days(a, b) < 92: print("SHORT", f.stem, a, b)
