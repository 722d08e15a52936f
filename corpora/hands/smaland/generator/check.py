"""Every truth value in the text; self-score; claims carry their number; dates reportable."""
import json, re, sys, subprocess, datetime as dt
from lib import *
import fitz
def text(p):
    if p.suffix == ".pdf": return "\n".join(x.get_text() for x in fitz.open(p))
    if p.suffix == ".docx":
        import docx; d = docx.Document(p); s = [q.text for q in d.paragraphs]+[q.text for x in d.sections for q in x.header.paragraphs+x.footer.paragraphs]
        for t in d.tables: s += [c.text for row in t.rows for c in row.cells]
        return "\n".join(s)
    return H.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<style.*?</style>", "", p.read_text(), flags=re.S)))
sq = lambda s: re.sub(r"[\s]+", "", s.replace("\u00ad", "")).casefold()
bad = 0
QE = {"1": "-03-31", "2": "-06-30", "3": "-09-30", "4": "-12-31"}
for t in sorted((ROOT/"truth").glob("*.json")):
    o = json.loads(t.read_text()); doc = next(p for p in (ROOT/"documents").glob(t.stem+".*")); T = sq(text(doc))
    def need(v, what):
        global bad
        if v is None: return
        v = str(v); al = [v]
        if re.fullmatch(r"\d{4}-\d\d-\d\d", v): al += [lång(v), kort(v)]
        if not any(sq(a) in T for a in al): bad += 1; print(t.stem, "MISSING", what, v)
    for f in ("organisation", "namnd", "dnr", "document_date"): need(o["document"][f], f)
    for x in o["tables"]:
        for row in x["rows"]:
            assert len(row) == len(x["columns"]) or not x["columns"]
            for c in row: need(c, "cell")
        for c in x["columns"]:
            for q in c.split(" / "): need(q, "col")
    for d in o["decisions"]:
        for f in ("insats", "lagrum", "beslutsdatum", "avbrottsdatum", "dagar", "kommentar", "verkstallt_datum", "avslutat_datum"): need(d[f], f)
        E = dt.date.fromisoformat(o["document"]["period"][:4]+QE[o["document"]["period"][-1]])
        s = d["avbrottsdatum"] or d["beslutsdatum"]; s = s if s and len(s) == 10 else None
        lim = dt.date(E.year if E.month > 3 else E.year-1, E.month-3 or 12, 30 if E.month != 3 else 31)
        if s and dt.date.fromisoformat(s) >= lim: print(t.stem, "late date", s, lim)
        if s and (e := d["verkstallt_datum"] or d["avslutat_datum"]):
            if days(s, e) < 92: print(t.stem, "early end", s, e)
    for c in o["claims"]+o["claims_optional"]:
        need(c["quote"], "quote"); v = abs(c["value"])
        if not (re.search(rf"(?<!\d){v}(?!\d)", c["quote"]) or (v < 20 and re.search(rf"\b({W[int(v)]}|{'en|inget|ingen|oförändrat' if v < 2 else W[int(v)]})\b", c["quote"], re.I)) ): print(t.stem, "claim number?", c["value"], c["quote"])
    for x in o["tables"]:
        cs = [c for c in o["counts"] if c["table"] == x["id"]]
        keys = {}
        for c in cs:
            k = (c["measure"], c["period"], c["kon"], c["orsak"] if x["kind"] != "orsak_time_series" else None, c["manader"], c["lag"] if x["columns"][0] != "Lag" else None); keys.setdefault(k, [0, None])
        # column sums straight from the printed rows
        if x["kind"] not in ("decision_rows", "other"):
            num = lambda c: 0 if c in (None, "–") else int(c)
            for j in range(1, len(x["columns"])):
                col = [r_[j] for r_ in x["rows"]]
                if not all(c is None or re.fullmatch(r"\d+|–", c) for c in col): continue
                if sum(map(num, col[:-1])) != num(col[-1]): print(t.stem, x["id"], x["columns"][j], "SUM", sum(map(num, col[:-1])), col[-1])
    r_ = json.loads(subprocess.run([sys.executable, "../../../../shared/contract/score.py", str(t), str(t), "--json"], capture_output=True, text=True).stdout)[t.name]
    one = (r_["document"]["right"] == r_["document"]["of"], r_["decisions"]["exact"]["recall"], r_["counts"]["recall"], r_["counts"]["precision"], r_["tables"]["row_recall"], r_["claims"]["recall"], r_["claims"]["meaning"], r_["claims"]["precision"], r_["findings"]["errors_unmatched"])
    print(t.stem, len(o["decisions"]), len(o["counts"]), len(o["claims"]), one)
print("bad", bad)
