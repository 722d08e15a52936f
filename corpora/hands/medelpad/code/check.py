"""Every value of the truth stands in the document's text; sums agree but for what is planted; each truth scores 1.0 against itself.
usage: check.py SCORE_PY"""
import importlib.util, json, re, sys, html
from collections import defaultdict
from pathlib import Path
import pymupdf as fitz
from docx import Document
ROOT = Path(__file__).resolve().parent.parent
spec = importlib.util.spec_from_file_location("score", sys.argv[1]); score = importlib.util.module_from_spec(spec); spec.loader.exec_module(score)


def text(p):
    if p.suffix == ".pdf":
        return "\n".join(pg.get_text() for pg in fitz.open(p))
    if p.suffix == ".docx":
        d = Document(p); out = []
        for s in d.sections:
            out += [x.text for x in s.header.paragraphs]
        for e in d.element.body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p"):
            out.append("".join(t.text or "" for t in e.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t")))
        return "\n".join(out)
    return html.unescape(re.sub(r"<[^>]+>", " ", p.read_text(encoding="utf-8")))


sq = lambda s: re.sub(r"[\s\u00ad]+", "", str(s)).casefold()
bad = 0
nd = nc = 0
for f in sorted((ROOT / "truth").glob("*.json")):
    g = json.loads(f.read_text(encoding="utf-8"))
    doc = next((ROOT / "documents").glob(f.stem + ".*"))
    T = sq(text(doc)); miss = []
    D = g["document"]
    for k in ("organisation", "namnd", "dnr", "document_date"):
        if D[k] and sq(D[k]) not in T:
            miss.append((k, D[k]))
    for t in g["tables"]:
        for c in [t["title"]] + [x for c in t["columns"] for x in c.split(" / ")] + [c for r in t["rows"] for c in r if c]:
            if c and sq(c) not in T and not all(sq(w) in T for w in c.split()):
                miss.append((t["id"], c))
    for d in g["decisions"]:
        for k in ("insats", "lagrum", "kommentar", "omrade", "dagar"):
            if d[k] is not None and sq(d[k]) not in T:
                miss.append((k, d[k]))
    for c in g["claims"] + g["claims_optional"]:
        if sq(c["quote"]) not in T:
            miss.append(("quote", c["quote"]))
    # sums: per table, measure, period, kon, orsak, manader: the parts of a law make the law's total, all make the document's
    by = defaultdict(lambda: [0, []])
    planted = [sorted((d["reported"], d["computed"])) for d in g["discrepancies"]]
    for c in g["counts"]:
        if not c["is_total"]:
            for lag in {c["lag"], None}:
                by[(c["table"], c["measure"], c["period"], c["orsak"], c["manader"], c["kon"], lag)][0] += c["value"]
                if c["table"] and D["period"] and c["kon"]:
                    by[(c["table"], c["measure"], c["period"], c["orsak"], c["manader"], "sum", lag)][0] += c["value"]
    for c in g["counts"]:
        if c["is_total"]:
            base = (c["table"], c["measure"], c["period"], c["orsak"], c["manader"])
            got = {by[base + (k, c["lag"])][0] for k in (c["kon"], "sum") if base + (k, c["lag"]) in by}
            if c["value"] not in got and not any(c["value"] in p and got & set(p) for p in planted):
                miss.append(("sum", c, got))
    s = score.score_document(g, g)
    ok = s["document"]["right"] == 8 and s["decisions"]["exact"]["recall"] == 1 and s["decisions"]["found"] == 1 and s["counts"]["recall"] == 1 and s["counts"]["precision"] == 1 \
        and s["tables"]["row_recall"] == 1 and s["claims"]["recall"] == 1 and s["claims"]["meaning"] == 1 and s["claims"]["precision"] == 1 and not s["findings"]["missed"] and not s["findings"]["errors_unmatched"]
    print(f.stem, "pages", len(fitz.open(doc)) if doc.suffix == ".pdf" else "-", "self", "1.0" if ok else s, "missing", miss)
    bad += len(miss) + (not ok); nd += len(g["decisions"]); nc += len(g["counts"])
print("decisions", nd, "counts", nc, "faults", bad)
sys.exit(bool(bad))
