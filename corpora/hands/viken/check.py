"""Every value of the truth stands in the text; printed sums, rows and claims agree except where planted; truth scores 1.0 against itself."""
import json, re, sys, importlib.util
from collections import Counter
from pathlib import Path
from model import lang, slash, HERE
import pymupdf, docx
def text(p):
    if p.suffix == ".pdf": return "\n".join(pg.get_text() for pg in pymupdf.open(p))
    if p.suffix == ".html": return re.sub(r"<[^>]+>", " ", re.sub(r"(?s)<style.*?</style>", "", p.read_text()))
    d = docx.Document(p); out = [x.text for s in d.sections for x in (*s.header.paragraphs, *s.footer.paragraphs)]
    for el in d.element.body.iter():
        if el.tag.endswith("}t"): out.append(el.text or "")
        elif el.tag.endswith("}p"): out.append(" ")
    return "".join(out)
flat = lambda s: re.sub(r"[\s\u00ad]+", "", s).casefold()
spec = importlib.util.spec_from_file_location("score", sys.argv[1]); score = importlib.util.module_from_spec(spec); spec.loader.exec_module(score)
bad = nd = nc = ncl = 0
for tp in sorted((HERE/"truth").glob("*.json")):
    t = json.loads(tp.read_text()); f = next((HERE/"documents").glob(tp.stem + ".*")); raw = text(f); x = flat(raw)
    def need(v, why):
        global bad
        if flat(str(v)) not in x: bad += 1; print(tp.stem, "MISSING", why, v)
    D = t["document"]
    for k in ("organisation", "dnr", "namnd"): need(D[k], k)
    if not any(flat(s) in x for s in (D["document_date"], lang(D["document_date"]))): bad += 1; print("date", tp.stem)
    for tb in t["tables"]:
        for h in tb["columns"]:
            for part in h.split(" / "): need(part, "head")
        for row in tb["rows"]:
            for c in row:
                if c is not None: need(c, "cell")
            if tb["kind"] not in ("list_counts",) and len(row) != len(tb["columns"]): bad += 1; print("width", tp.stem, row)
    for d in t["decisions"]:
        for k in ("insats", "lagrum", "kommentar"):
            if d[k]: need(d[k], k)
        for k in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
            v = d[k]
            if v and not any(flat(s) in x for s in ([v] + ([lang(v), slash(v)] if len(v) == 10 else []))): bad += 1; print("date", tp.stem, v)
        b = d["beslutsdatum"] or d["avbrottsdatum"]
        y, q = D["period"].split("-Q"); lim = {"1": f"{int(y)-1}-12-30", "2": f"{y}-03-29", "3": f"{y}-06-29", "4": f"{y}-09-29" if False else f"{y}-09-30"}[q]
        if b > lim: print("late", tp.stem, b)
        e = d["verkstallt_datum"] or d["avslutat_datum"]
        if e and e <= b: print("NOTE end before start", tp.stem, b, e)
    for c in t["claims"] + t["claims_optional"]: need(c["quote"], "quote")
    for g in t["discrepancies"]: print(tp.stem, "planted:", g["kind"], g["reported"], g["computed"])
    # printed sums
    key = lambda c: (c["table"], c["measure"], c["period"], c["kon"], c["manader"])
    for tb in t["tables"]:
        cs = [c for c in t["counts"] if c["table"] == tb["id"]]
        for tot in (c for c in cs if c["is_total"]):
            parts = [c["value"] for c in cs if not c["is_total"] and key(c) == key(tot) and (tot["lag"] in (None, c["lag"])) and (tot["lag"] or not tot["lag"])]
            if tb["title"] == "Orsaker": parts = [c["value"] for c in cs if not c["is_total"] and c["lag"] == tot["lag"]]
            if sum(parts) != tot["value"]: print(tp.stem, tb["id"], "SUM", tot["value"], sum(parts))
    st = Counter((d["status"], d["lag"]) for d in t["decisions"]); print(tp.stem, len(t["decisions"]), len(t["counts"]), len(t["claims"]), dict(st), "avbrott", sum(1 for d in t["decisions"] if d["avbrottsdatum"]), "barn", sum(1 for d in t["decisions"] if d["alder"] == "barn"))
    nd += len(t["decisions"]); nc += len(t["counts"]); ncl += len(t["claims"])
    s = score.score_document(t, t)
    ok = s["document"]["right"] == s["document"]["of"] and s["decisions"]["exact"]["hit"] == len(t["decisions"]) and s["decisions"]["found"] == 1 and s["counts"]["precision"] == s["counts"]["recall"] == 1 and s["tables"]["row_recall"] == 1 and s["claims"]["recall"] == s["claims"]["meaning"] == s["claims"]["precision"] == 1 and s["findings"]["errors_unmatched"] == 0 and not s["findings"]["missed"]
    if not ok: bad += 1; print("SELF", tp.stem, s)
print("decisions", nd, "counts", nc, "claims", ncl, "bad", bad)
