"""Check: every value of a truth is in its document's text; sums, rows and dates agree except where planted; score 1.0 against itself."""
import collections, importlib.util, json, re, subprocess, sys
from lib import *

flat = lambda s: re.sub(r"\s+", "", s.replace("\u00ad", ""))
bad = 0


def say(stem, *x):
    global bad
    bad += 1
    print("  !", stem, *x)


for f in sorted(TRUTH.glob("*.json")):
    d = json.loads(f.read_text(encoding="utf-8"))
    doc = next(DOCS.glob(f.stem + ".*"))
    raw = text_of(doc)
    T = flat(raw)
    words = set(re.findall(r"\S+", raw))
    has = lambda s: flat(str(s)) in T or all(w in words or flat(w) in T for w in str(s).split())
    strict = lambda s: flat(str(s)) in T
    for k in ("namnd", "dnr", "document_date"):
        if d["document"][k] and not strict(d["document"][k]):
            say(f.stem, k, d["document"][k])
    soft = 0
    for t in d["tables"]:
        for r in t["rows"]:
            for c in r:
                if c is not None and not strict(c):
                    soft += 1
                    if not has(c):
                        say(f.stem, "cell", c)
        for c in t["columns"]:
            for p in c.split(" / "):
                if not has(p):
                    say(f.stem, "column", p)
        for s in [t["title"], *t["section"]]:
            if s and not strict(s):
                say(f.stem, "heading", s)
    for x in d["decisions"]:
        for k in ("insats", "kommentar", "lagrum", "omrade", "dagar", "nr"):
            if x[k] is not None and not has(x[k]):
                say(f.stem, k, x[k])
        if x["kommentar"] and not strict(x["kommentar"]):
            soft += 1
    for c in d["claims"] + d["claims_optional"]:
        if not strict(c["quote"]):
            say(f.stem, "quote", c["quote"])
        v = abs(c["value"])
        if c["quote"] and not (str(v) in c["quote"] or (v <= 20 and re.search(rf"\b{ORD[int(v)]}\b", c["quote"].lower())) or v in (0, 1)):
            say(f.stem, "value not in quote", v, c["quote"])
    for g in d["discrepancies"]:
        for e in g["evidence"]:
            if not has(e):
                say(f.stem, "evidence", e)
    # dates
    end = quarter_end(d["document"]["period"])
    lim = last_reportable(end)
    for x in d["decisions"]:
        s = x["avbrottsdatum"] or x["beslutsdatum"]
        if s and s[:10] > (lim.isoformat() if len(s) == 10 else lim.isoformat()[:7]):
            say(f.stem, "too young", s)
        if x["avbrottsdatum"] and x["beslutsdatum"] and x["avbrottsdatum"] <= x["beslutsdatum"]:
            say(f.stem, "avbrott before beslut", s)
        e = x["verkstallt_datum"] or x["avslutat_datum"]
        start = dt.date(end.year, end.month - 2, 1)
        if e:
            if not start.isoformat() <= e <= end.isoformat():
                say(f.stem, "(planted?) end outside the quarter", x["nr"], e)
            if s and e < s:
                say(f.stem, "(planted?) end before start", x["nr"], s, e)
            if s and len(s) == 10 and last_reportable(dt.date.fromisoformat(e)).isoformat() < s:
                say(f.stem, "(planted?) never late", x["nr"], s, e)
        if (x["status"] == "kvarstående") != (e is None):
            say(f.stem, "status", x)
    # sums over numeric columns
    for t in d["tables"]:
        if t["kind"] in ("decision_rows",) or not t["rows"]:
            continue
        tots = [r for r in t["rows"] if any(re.match(r"summa|totalt|samtliga", str(c or "").lower()) for c in r[:2])]
        parts = [r for r in t["rows"] if r not in tots]
        num = lambda c: int(c) if c and c.isdigit() else 0
        if tots:
            for j in range(1, len(t["columns"])):
                if any(r[j] and not re.match(r"[\d–]", r[j]) for r in parts):
                    continue
                a, b = sum(num(r[j]) for r in parts), num(tots[-1][j])
                if a != b:
                    print("  sum", f.stem, t["id"], t["columns"][j], a, b)
    # rows against status tables
    if d["decisions"]:
        n = sum(x["antal"] for x in d["decisions"])
        st = collections.Counter()
        for x in d["decisions"]:
            st[x["lag"], x["status"]] += x["antal"]
        print(f.stem, "decisions", len(d["decisions"]), "antal", n, dict(st))
    print(f"{f.stem}: tables {len(d['tables'])} decisions {len(d['decisions'])} counts {len(d['counts'])} claims {len(d['claims'])}+{len(d['claims_optional'])} findings {len(d['discrepancies'])}+{len(d['discrepancies_optional'])}; loose cells {soft}")
print("problems", bad)
subprocess.run([sys.executable, str(TRUTH.parents[3].parent / "shared" / "contract" / "score.py"), str(TRUTH), str(TRUTH)])
