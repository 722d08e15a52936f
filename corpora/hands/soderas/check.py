"""Every printed value of the truth stands in the document's text; each truth scores 1.0 against itself (give the folder of score.py as argument)."""
import json, re, sys, html, importlib.util
from pathlib import Path
import pymupdf, docx
HERE = Path(__file__).resolve().parent
def text(p):
    if p.suffix == ".pdf": return "\n".join(pg.get_text() for pg in pymupdf.open(p))
    if p.suffix == ".html": return html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<style.*?</style>", "", p.read_text("utf-8"), flags=re.S)))
    d = docx.Document(p); o = [x.text for x in d.paragraphs] + [c.text for t in d.tables for r in t.rows for c in r.cells]
    return "\n".join(o + [x.text for s in d.sections for x in s.header.paragraphs + s.footer.paragraphs])
spec = importlib.util.spec_from_file_location("score", Path(sys.argv[1]) / "score.py"); S = importlib.util.module_from_spec(spec); spec.loader.exec_module(S)
sq = lambda s: re.sub(r"\s+", "", s)
bad = 0; ND = NC = 0
for f in sorted((HERE / "truth").glob("*.json")):
    t = json.loads(f.read_text("utf-8")); doc = next(p for p in (HERE / "documents").glob(f.stem + ".*")); tx = text(doc); flat = sq(tx)
    want = [c for tb in t["tables"] for r in tb["rows"] for c in r if c] + [h for tb in t["tables"] for c in tb["columns"] for h in c.split(" / ")] + [tb["title"] for tb in t["tables"] if tb["title"]]
    want += [d[k] for d in t["decisions"] for k in ("insats", "kommentar", "omrade", "lagrum") if d[k]] + [str(d["dagar"]) for d in t["decisions"] if d["dagar"]]
    want += [c["quote"] for c in t["claims"] + t["claims_optional"]] + [t["document"][k] for k in ("namnd", "dnr") if t["document"][k]]
    for w in want:
        if sq(w) not in flat: bad += 1; print("NOT FOUND", f.stem, repr(w))
    for c in t["counts"]:
        tb = next(x for x in t["tables"] if x["id"] == c["table"])
        if not any(str(c["value"]) == cell or (c["value"] == 0 and cell == "–") for r in tb["rows"] for cell in r): bad += 1; print("COUNT", f.stem, c)
    ids = {tb["id"] for tb in t["tables"]}
    assert all(d["table"] in ids | {None} for d in t["decisions"])
    s = S.score_document(t, t)
    ok = s["document"]["right"] == 8 and s["decisions"]["exact"]["precision"] == s["decisions"]["exact"]["recall"] == 1 and s["decisions"]["found"] == 1 and s["counts"]["precision"] == s["counts"]["recall"] == 1 and s["tables"]["row_recall"] == 1 and s["claims"]["recall"] == s["claims"]["meaning"] == s["claims"]["precision"] == 1 and not s["findings"]["missed"] and not s["findings"]["errors_unmatched"]
    if not ok: bad += 1; print("SELF", f.stem, s)
    ND += len(t["decisions"]); NC += len(t["counts"])
print("decisions", ND, "counts", NC, "faults", bad); sys.exit(bool(bad))
