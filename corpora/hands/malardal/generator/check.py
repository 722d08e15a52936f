"""Checks every report: values in the text, sums, rows against counts, claims against counts, dates, self-score."""
import json, re, sys
from collections import Counter
from pathlib import Path
sys.path.insert(0, "../../../../shared/contract")
import score
from lib import ROOT, longdate

def text_of(f):
    if f.suffix == ".pdf":
        import pdfplumber
        with pdfplumber.open(f) as d: return "\n".join(p.extract_text() or "" for p in d.pages)
    if f.suffix == ".docx":
        from docx import Document
        d = Document(f)
        return "\n".join([p.text for p in d.paragraphs] + [c.text for t in d.tables for r in t.rows for c in r.cells] + [p.text for s in d.sections for p in s.header.paragraphs])
    import html
    return html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"(?s)<style.*?</style>", "", f.read_text())))

tok = lambda s: re.findall(r"[\wÅÄÖåäö]+", s)
fold = lambda s: re.sub(r"\s+", " ", s)
bad = 0
def fail(*a):
    global bad; bad += 1; print("  !!", *a)

for tf in sorted((ROOT / "truth").glob("*.json")):
    d = json.loads(tf.read_text()); files = list((ROOT / "documents").glob(tf.stem + ".*")); assert len(files) == 1, files
    raw = text_of(files[0]); flat = fold(raw); dehyph = fold(re.sub(r"[-‐]\n", "", raw)); words = Counter(tok(flat)) + Counter(tok(dehyph))
    # words split by a wrap inside a table row leave both halves somewhere: accept a word whose two parts stand in the text as "x-" and "y"
    halves = set(re.findall(r"(\w+)[-‐](?:\s|$)", raw))
    def known(w): return w in words or any(w.startswith(h) and w[len(h):] in words for h in halves)
    def intext(s, what):
        miss = [w for w in tok(str(s)) if not known(w)]
        if miss: fail(tf.stem, what, miss, s)
    for k in ("organisation", "namnd", "stadsdel", "dnr"):
        if d["document"][k] and fold(d["document"][k]).casefold() not in flat.casefold() and k != "organisation": fail(k, d["document"][k])
    dt = d["document"]["document_date"]
    if dt not in flat and longdate(dt) not in flat: fail("date", dt)
    def dated(iso, what):
        forms = [iso, longdate(iso), iso[2:].replace("-", "")]
        if not any(x in flat for x in forms): fail(tf.stem, what, iso)
    for t in d["tables"]:
        for r in t["rows"]:
            for c in r:
                if c: intext(c, t["id"])
        for c in t["columns"]: intext(c, t["id"] + " head")
        if len({len(r) for r in t["rows"]}) != 1 or (t["columns"] and len(t["columns"]) != len(t["rows"][0])): fail("width", t["id"])
    for x in d["decisions"]:
        for k in ("kommentar", "insats", "lagrum", "manader"):
            if x[k]: intext(x[k], k)
        for k in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
            if x[k]: dated(x[k], k)
        if x["dagar"]: intext(x["dagar"], "dagar")
        y, q = d["document"]["period"].split("-Q"); start = x["avbrottsdatum"] or x["beslutsdatum"]
        lim = {"1": f"{int(y) - 1}-12-30", "2": f"{y}-03-30", "3": f"{y}-06-29", "4": f"{y}-09-29"}[q]
        if start > lim: fail("too young", start, lim)
        e = x["verkstallt_datum"] or x["avslutat_datum"]
        if e:
            from datetime import date
            if (date.fromisoformat(e) - date.fromisoformat(start)).days < 92: fail("never late", start, e)
            lo, hi = {"1": (f"{y}-01-01", f"{y}-03-31"), "2": (f"{y}-04-01", f"{y}-06-30"), "3": (f"{y}-07-01", f"{y}-09-30"), "4": (f"{y}-10-01", f"{y}-12-31")}[q]
            if not lo <= e <= hi: fail("outside quarter", e)
        if (x["status"] == "verkställt") != bool(x["verkstallt_datum"]) or (x["status"] == "avslutat") != bool(x["avslutat_datum"]): fail("status", x)
    for c in d["claims"] + d["claims_optional"]:
        if fold(c["quote"]) not in flat and fold(c["quote"]) not in dehyph: fail("quote", c["quote"])
    # sums: totals against parts with the same other dimensions
    for t in {c["table"] for c in d["counts"]}:
        cs = [c for c in d["counts"] if c["table"] == t]
        for tot in (c for c in cs if c["is_total"]):
            same = [c for c in cs if not c["is_total"] and all(c[k] == tot[k] for k in ("measure", "period", "kon", "manader")) and (tot["lag"] is None or c["lag"] == tot["lag"]) and (tot["omrade"] is None or c["omrade"] == tot["omrade"])]
            if sum(c["value"] for c in same) != tot["value"]: print("  sum differs (planted?)", tf.stem, t, tot["measure"], tot["kon"], tot["value"], sum(c["value"] for c in same))
        by = {}
        for c in cs: by.setdefault(tuple(c[k] for k in ("measure", "period", "lag", "omrade", "insats", "orsak", "manader", "is_total")), {})[c["kon"]] = c["value"]
        for k, v in by.items():
            if {"K", "M", None} <= set(v) and v["K"] + v["M"] != v[None]: fail("kön", k, v)
        fl = {}
        for c in cs: fl.setdefault((c["lag"], c["insats"], c["is_total"]), {})[c["measure"]] = c["value"]
        for k, v in fl.items():
            if len(v) == 4 and v["rapporterade"] != v["verkställda"] + v["avslutade"] + v["kvarstående"]: print("  flow differs (planted?)", tf.stem, k, v)
    # decisions against claims and counts per insats
    if d["decisions"]:
        print("  rows", len(d["decisions"]), Counter((x["lag"], x["status"]) for x in d["decisions"]), Counter(x["kon"] for x in d["decisions"]))
        per = Counter(x["insats"] for x in d["decisions"])
        for c in d["counts"]:
            if c["insats"] and c["kon"] is None and c["lag"] and c["measure"] in ("kvarstående", "ej_verkställda") and not c["manader"]:
                n = sum(1 for x in d["decisions"] if x["insats"] == c["insats"] and x["lag"] == c["lag"] and x["status"] == "kvarstående")
                if n != c["value"]: print("  rows differ (planted?)", c["insats"], c["value"], n)
    s = score.score_document(d, d)
    ok = s["document"]["right"] == 8 and s["decisions"]["exact"]["hit"] == len(d["decisions"]) and s["counts"]["recall"] == s["counts"]["precision"] == 1 and s["tables"]["row_recall"] == 1 and s["claims"]["recall"] == s["claims"]["meaning"] == 1 and s["claims"]["precision"] == 1 and not s["findings"]["missed"] and s["findings"]["errors_unmatched"] == 0
    if not ok: fail("self-score", json.dumps(s, ensure_ascii=False)[:600])
    print(tf.stem, "ok" if ok else "NOT 1.0", {k: len(v) for k, v in d.items() if isinstance(v, list) and v})
print("failures:", bad)
sys.exit(bad > 0)
