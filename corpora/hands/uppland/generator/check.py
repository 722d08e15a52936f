"""Every value of the truth stands in the document's text; rows, sums, periods and dates agree except where planted; score.py says 1.0.
usage: python check.py [path of score.py's folder]"""
import calendar, html, json, re, subprocess, sys, tempfile
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
ROOT = Path(__file__).resolve().parent.parent
def text(f):
    if f.suffix == ".html": s = html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<style.*?</style>", "", f.read_text(encoding="utf-8"), flags=re.S)))
    elif f.suffix == ".docx":
        from docx import Document
        d = Document(f); s = "\n".join(p.text for p in d.element.body.iter() if p.tag.endswith("}p") for p in [type("x", (), {"text": "".join(t.text or "" for t in p.iter() if t.tag.endswith("}t"))})])
        s += "\n" + "\n".join(p.text for x in d.sections for q in (x.header, x.footer) for p in q.paragraphs)
    else:
        import pdfplumber
        with pdfplumber.open(f) as p: s = "\n".join(x.extract_text() for x in p.pages)
    return re.sub(r"\s+", " ", s.replace("\u00ad", "").replace("\xa0", " "))
def cells(f):
    if f.suffix != ".pdf": return None
    import pdfplumber
    with pdfplumber.open(f) as p: return [[None if not c else re.sub(r"\s+", " ", c).strip() for c in r] for x in p.pages for t in x.extract_tables() for r in t]
bad = 0
def say(*a):
    global bad; bad += 1; print("  !!", *a)
nd = nc = 0
for tf in sorted((ROOT / "truth").glob("*.json")):
    g = json.loads(tf.read_text(encoding="utf-8")); f = next((ROOT / "documents").glob(tf.stem + ".*")); s = text(f); toks = Counter(re.findall(r"[^\s]+", s))
    print(tf.stem, f.suffix, len(g["decisions"]), len(g["counts"]), len(g["claims"])); nd += len(g["decisions"]); nc += len(g["counts"])
    for k in ("dnr", "document_date", "namnd", "stadsdel"):
        v = g["document"][k]
        if v and v.casefold() not in s.casefold(): say(k, v)
    for c in g["claims"] + g["claims_optional"]:
        if c["quote"] not in s: say("quote", c["quote"])
    pc = cells(f); have = Counter(tuple(c for c in r if c) for r in pc) if pc else None
    for t in g["tables"]:
        for r in t["rows"]:
            for c in r:
                if c and c not in s:
                    miss = [w for w in c.split() if w not in s]
                    if miss: say(t["id"], "cell", c, miss)
            if have is not None and not have[tuple(re.sub(r"\s+", " ", c) for c in r if c)]: print("  (row not found by ruled-table reader)", t["id"], r)
        for c in t["columns"]:
            if any(w not in s for w in c.replace(" / ", " ").split()): say("head", c)
    # sums of the tables
    for t in g["tables"]:
        C = [c for c in g["counts"] if c["table"] == t["id"]]
        if not any(c["is_total"] for c in C) or t["kind"] == "kon_time_series": continue
        for key in {(c["measure"], c["period"], c["kon"], c["orsak"]) for c in C}:
            part = [c for c in C if (c["measure"], c["period"], c["kon"], c["orsak"]) == key]
            grand = [c for c in part if c["is_total"] and (c["lag"] is None or not any(x["lag"] is None and x["is_total"] for x in part))]
            rows = sum(c["value"] for c in part if not c["is_total"])
            if len(grand) == 1 and grand[0]["value"] != rows: print("  sum:", t["id"], key, grand[0]["value"], "rows", rows)
    y, q = g["document"]["period"].split("-Q"); y, q = int(y), int(q)
    m = q * 3 - 3; lim = date(y - (m == 0), m or 12, calendar.monthrange(y - (m == 0), m or 12)[1]) - timedelta(days=1)
    for d in g["decisions"]:
        x = d["avbrottsdatum"] or d["beslutsdatum"]
        if x and date.fromisoformat(x) > lim: say("too new", d["insats"], x, lim)
        if x and min(lim.day, 31) and (d["verkstallt_datum"] or d["avslutat_datum"]):
            e = date.fromisoformat(d["verkstallt_datum"] or d["avslutat_datum"]); days = (e - date.fromisoformat(x)).days
            if days < 92 or not (date(y, q * 3 - 2, 1) <= e <= date(y, q * 3, calendar.monthrange(y, q * 3)[1])): say("end date", d["insats"], x, e)
        if d["kommentar"] and d["kommentar"] not in s and any(w not in s for w in d["kommentar"].split()): say("kommentar", d["kommentar"])
    for law in ("SoL", "LSS"):
        for st, ms in (("kvarstående", "kvarstående"), ("verkställt", "verkställda"), ("avslutat", "avslutade")):
            n = sum(1 for d in g["decisions"] if d["lag"] == law and d["status"] == st)
            k = sum(c["value"] for c in g["counts"] if c["lag"] == law and c["measure"] == ms and c["kon"] is None and not c["is_total"] and c["period"] == g["document"]["period"])
            if any(c["measure"] == ms for c in g["counts"]) and k != n: print("  rows vs counts", law, st, n, k)
print(nd, "decisions", nc, "counts", "faults", bad)
if len(sys.argv) > 1: print(subprocess.run([sys.executable, str(Path(sys.argv[1]) / "score.py"), str(ROOT / "truth"), str(ROOT / "truth")], capture_output=True, text=True).stdout)
