"""Every value of the truth in the document's text, sums against rows, days, period limits; self-score."""
import calendar, json, re, sys
from collections import Counter
from datetime import date
from pathlib import Path
sys.path.insert(0, str(Path(__file__).resolve().parent))
from lib import DOCS, TRUTH, long_date, MEAS
sq = lambda s: re.sub(r"[\s\u00ad\u200b]+", "", s).casefold()


def text_of(p):
    if p.suffix == ".pdf":
        import pdfplumber
        with pdfplumber.open(p) as pdf:
            full = "\n".join(pg.extract_text() or "" for pg in pdf.pages)
            cells = "\n".join(c for pg in pdf.pages for t in pg.extract_tables() for row in t for c in row if c)
            words = Counter(w["text"] for pg in pdf.pages for w in pg.extract_words())
        return full + "\n" + cells
    if p.suffix == ".docx":
        from docx import Document
        d = Document(p)
        return "\n".join([x.text for s in d.sections for x in [*s.header.paragraphs, *s.footer.paragraphs]] + [x.text for x in d.paragraphs] + [c.text for t in d.tables for r in t.rows for c in r.cells])
    import html
    return html.unescape(re.sub(r"<[^>]+>", " ", p.read_text(encoding="utf-8")))


def forms(iso):
    if len(iso) < 10:
        return [iso]
    y, m, d = iso.split("-")
    return [iso, long_date(iso), long_date(iso).rsplit(" ", 1)[0], y[2:] + m + d, f"{int(d)}/{int(m)} {y}"]


bad = 0
def fail(*a):
    global bad
    bad += 1; print("  !", *a)


def limit(period):
    y, q = int(period[:4]), int(period[-1])
    y2, m2 = (y, q * 3 - 3) if q > 1 else (y - 1, 12)
    return date(y2, m2, min(calendar.monthrange(y2, m2)[1], calendar.monthrange(y, q * 3)[1]))


def add3(d):
    m = d.month + 3; y = d.year + (m > 12); m = m - 12 if m > 12 else m
    return date(y, m, min(d.day, calendar.monthrange(y, m)[1]))


for f in sorted(TRUTH.glob("*.json")):
    t = json.loads(f.read_text(encoding="utf-8"))
    doc = next(DOCS.glob(f.stem + ".*"))
    raw = text_of(doc); txt = sq(raw)
    has = lambda s: sq(str(s)) in txt
    print(doc.name, len(t["decisions"]), len(t["counts"]), len(t["claims"]))
    D = t["document"]
    for k in ("organisation", "namnd", "dnr"):
        if D[k] and not has(D[k]): fail("document", k, D[k])
    if not any(has(x) for x in forms(D["document_date"])): fail("document_date")
    for tb in t["tables"]:
        if tb["title"] and not has(tb["title"]): fail("title", tb["title"])
        for c in tb["columns"]:
            for part in c.split(" / "):
                if not has(part): fail("column", part)
        for row in tb["rows"]:
            assert not tb["columns"] or len(row) == len(tb["columns"]), row
            for c in row:
                if c is None: continue
                if not has(c):
                    # a cell that a page break cuts: both parts must be there
                    if not any(has(c[:i]) and has(c[i:]) for i in range(5, len(c) - 5)): fail("cell", c)
                    else: print("    cut over pages:", c[:50])
    lim = limit(D["period"])
    for d in t["decisions"]:
        for k in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
            if d[k] and not any(has(x) for x in forms(d[k])): fail(k, d[k])
        if d["dagar"] is not None and not has(d["dagar"]): fail("dagar", d)
        if d["kommentar"] and not has(d["kommentar"]) and not any(has(d["kommentar"][:i]) and has(d["kommentar"][i:]) for i in range(5, len(d["kommentar"]) - 5)): fail("kommentar", d["kommentar"])
        if d["lagrum"] and not has(d["lagrum"]): fail("lagrum")
        start = date.fromisoformat(d["avbrottsdatum"] or d["beslutsdatum"])
        if start >= lim: fail("too late for the quarter", start, lim)
        end = d["verkstallt_datum"] or d["avslutat_datum"]
        if end and date.fromisoformat(end) <= add3(start): fail("ended within three months", start, end)
        if d["status"] != "kvarstående" and d["dagar"] and (date.fromisoformat(end) - start).days != d["dagar"]: fail("days")
    for c in t["claims"] + t["claims_optional"]:
        if not has(c["quote"]): fail("claim", c["quote"])
    for x in t["discrepancies"]:
        if not any(has(e) for e in x["evidence"]): fail("evidence", x["evidence"])
    # counts against decisions
    if t["decisions"]:
        st = Counter(d["status"] for d in t["decisions"])
        exp = {"rapporterade": len(t["decisions"]), "verkställda": st["verkställt"], "avslutade": st["avslutat"], "kvarstående": st["kvarstående"]}
        for c in t["claims"]:
            if c["unit"] == "beslut" and c["period"] == D["period"] and not (c["lag"] or c["insats"] or c["kon"] or c["orsak"]) and c["value"] != exp.get(c["measure"], c["value"]):
                print("    claim differs from list:", c["quote"], c["value"], exp[c["measure"]])
    # totals: per table, measure, period, manader, kon, lag
    groups = {}
    for c in t["counts"]:
        groups.setdefault((c["table"], c["measure"], c["period"], c["manader"], c["kon"]), []).append(c)
    for k, cs in groups.items():
        parts = sum(c["value"] for c in cs if not c["is_total"]); tot = [c["value"] for c in cs if c["is_total"]]
        if tot and tot != [parts]: print("    sum:", k, parts, tot)
print("faults:", bad)
