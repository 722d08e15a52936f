"""Self-check: names, score 1.0 against itself, every value in the document's text. usage: python check.py SCORE.PY"""
import json, re, sys, importlib.util
from pathlib import Path
from common import DOCS, TRUTH, MAN
sp = importlib.util.spec_from_file_location("score", sys.argv[1]); sc = importlib.util.module_from_spec(sp); sp.loader.exec_module(sc)
def text(p):
    if p.suffix == ".pdf":
        import pdfplumber
        with pdfplumber.open(p) as d: return "\n".join((x.extract_text() or "") for x in d.pages)
    if p.suffix == ".docx":
        from docx import Document
        d = Document(p); s = d.sections[0]
        return "\n".join([x.text for x in s.header.paragraphs]+[x.text for x in s.footer.paragraphs]+[x.text for x in d.element.body.iter() if x.tag.endswith("}t") and x.text] + [x.text for x in d.paragraphs])
    return re.sub(r"<[^>]+>", " ", p.read_text())
flat = lambda s: re.sub(r"[\s\xa0]+", "", s)
def dates(i):
    y,m,d = i.split("-"); return [i, y+m+d, f"{int(d)}/{int(m)}-{y[2:]}", f"{int(d)} {MAN[int(m)-1]} {y}"]
tot = [0,0,0]; bad = 0
for p in sorted(TRUTH.glob("*.json")):
    g = json.loads(p.read_text()); src = [x for x in DOCS.iterdir() if x.stem == p.stem]; assert len(src) == 1, p
    raw = text(src[0]); t = flat(raw)
    miss = []
    def has(v):   # in flow, or (a cell wrapped beside other cells) word by word
        return flat(v) in t or all(w in raw for w in v.split())
    def need(v, w):
        if v is not None and not has(str(v)): miss.append((w, v))
    for f in ("dnr","namnd"):
        v = g["document"][f]
        if v and flat(v).lower() not in t.lower(): miss.append((f,v))
    if not any(flat(x) in t for x in dates(g["document"]["document_date"])): miss.append("date")
    for tb in g["tables"]:
        for r in tb["rows"]:
            for c in r: need(c, tb["id"])
    for d in g["decisions"]:
        for f in ("nr","insats","lagrum","manader","dagar","kommentar","omrade"): need(d[f], f)
        for f in ("beslutsdatum","avbrottsdatum","verkstallt_datum","avslutat_datum"):
            if d[f] and not any(flat(x) in t for x in dates(d[f])): miss.append((f, d[f]))
        for s in d["section"]: need(s, "section")
    for c in g["counts"]:
        for f in ("insats","orsak","manader"): need(c[f], f)
    for c in g["claims"]+g["claims_optional"]:
        if flat(c["quote"]) not in t: miss.append(("quote", c["quote"]))
    r = sc.score_document(g, g)
    ok = (r["document"]["right"] == r["document"]["of"] and r["findings"]["errors_unmatched"] == 0 if "errors_unmatched" in r["findings"] else False)
    ok = ok and all(x == 1 for x in (r["decisions"]["exact"]["precision"], r["decisions"]["exact"]["recall"], r["counts"]["precision"], r["counts"]["recall"],
        r["tables"]["row_recall"], r["claims"]["recall"], r["claims"]["meaning"], r["claims"]["precision"])) and not r["findings"]["missed"]
    if miss or not ok: bad += 1
    tot[0]+=len(g["decisions"]); tot[1]+=len(g["counts"]); tot[2]+=len(g["claims"])
    print(p.stem, len(g["decisions"]), len(g["counts"]), len(g["claims"]), "self-score", "1.0" if ok else r, miss)
print("decisions, counts, claims:", tot, "BAD" if bad else "ALL OK"); sys.exit(bool(bad))
