"""usage: check.py CONTRACT_FOLDER - every truth scores 1.0 against itself, and its values stand in the document's text."""
import json, re, sys, pathlib
sys.path.insert(0, sys.argv[1]); import score
import pdfplumber, docx
from bs4 import BeautifulSoup
H = pathlib.Path(__file__).parent
MON = "januari februari mars april maj juni juli augusti september oktober november december".split()
def text(p):
    if p.suffix == ".pdf":
        with pdfplumber.open(p) as f: return "\n".join(x.extract_text() for x in f.pages)
    if p.suffix == ".docx":
        d = docx.Document(p); return "\n".join(x.text for x in d.element.body.iter() if x.tag.endswith("}t") and x.text) + "\n" + "\n".join(x.text for x in [*d.paragraphs, *d.sections[0].header.paragraphs, *d.sections[0].footer.paragraphs])
    s = BeautifulSoup(p.read_text("utf-8"), "html.parser"); s.style.decompose(); return s.get_text(" ")
sq = lambda s: re.sub(r"\s+", "", str(s))
bad = nd = nc = nk = 0
for p in sorted((H/"documents").iterdir()):
    t = json.loads((H/"truth"/f"{p.stem}.json").read_text("utf-8")); raw = text(p); T = sq(raw); words = set(re.findall(r"\w+", raw))
    def need(v, why):
        global bad
        if v and sq(v) not in T and not all(w in words for w in re.findall(r"\w+", str(v))): bad += 1; print(p.stem, why, v)
    dates = lambda d: [d, d[2:].replace("-", ""), f"{int(d[8:])} {MON[int(d[5:7])-1]} {d[:4]}", f"{int(d[8:])}/{int(d[5:7])} {d[:4]}"]
    for c in t["claims"]: need(c["quote"], "quote")
    for x in t["tables"]:
        for c in x["columns"]: [need(q, "column") for q in c.split(" / ")]
        for rw in x["rows"]: assert len(rw) == len(x["columns"]); [need(c, "cell") for c in rw]
    for d in t["decisions"]:
        for f in ("insats", "lagrum", "kommentar"): need(d[f], f)
        for f in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
            if d[f] and not any(sq(x) in T for x in dates(d[f])): bad += 1; print(p.stem, f, d[f])
    for x in t["discrepancies"]:
        for e in x["evidence"]: need(e, "evidence")
    for f in ("dnr", "organisation", "namnd"):
        v = t["document"][f]
        if v and sq(v).casefold() not in T.casefold(): bad += 1; print(p.stem, f, v)
    if not any(sq(x) in T for x in dates(t["document"]["document_date"])): bad += 1; print(p.stem, "document_date")
    s = score.score_document(t, t)
    ok = not s["document"]["wrong"] and s["decisions"]["exact"]["recall"] == s["decisions"]["exact"]["precision"] == s["counts"]["recall"] == s["counts"]["precision"] == s["tables"]["row_recall"] == s["claims"]["recall"] == s["claims"]["meaning"] == s["claims"]["precision"] == 1.0 and not s["findings"]["missed"] and not s["findings"]["errors_unmatched"]
    if not ok: bad += 1; print(p.stem, "self score", json.dumps(s, ensure_ascii=False))
    nd += len(t["decisions"]); nc += len(t["counts"]); nk += len(t["claims"])
    print(f"{p.name:45} decisions {len(t['decisions']):3} counts {len(t['counts']):3} claims {len(t['claims']):3} errors {len(t['discrepancies'])}")
print("total", nd, nc, nk, "bad", bad); sys.exit(bool(bad))
