"""Every printed cell, comment and quote is in the text; sums; rows; dates; self-score."""
import json, re, subprocess, sys, calendar
from datetime import date
from pathlib import Path
import pymupdf as fitz
ROOT = Path(__file__).resolve().parent.parent


def text(p):
    if p.suffix == ".pdf":
        return "\n".join(pg.get_text() for pg in fitz.open(p))
    if p.suffix == ".docx":
        from docx import Document
        d = Document(p)
        return "\n".join([q.text for q in d.paragraphs] + [c.text for t in d.tables for rw in t.rows for c in rw.cells] + [q.text for s in d.sections for q in s.header.paragraphs + s.footer.paragraphs])
    import html
    return html.unescape(re.sub(r"<[^>]+>", " ", p.read_text(encoding="utf-8")))


sq = lambda s: re.sub(r"\s+", "", s).replace("\u00ad", "")
bad = 0
for j in sorted((ROOT / "truth").glob("*.json")):
    d = json.loads(j.read_text()); p = next((ROOT / "documents").glob(j.stem + ".*")); t = sq(text(p))
    def need(s, why):
        global bad
        if s is not None and sq(str(s)) not in t:
            bad += 1; print(j.stem, why, repr(s))
    for tb in d["tables"]:
        need(tb["title"], "title")
        for c in tb["columns"]:
            for part in c.split(" / "):
                need(part.replace(" 2024", "") if "Kv " in part else part, "col")
        for rw in tb["rows"]:
            for c in rw:
                need(c, "cell")
    for x in d["decisions"]:
        for k in ("kommentar", "insats", "lagrum", "manader", "dagar", "omrade"):
            need(x[k], k)
        E = date(int(d["document"]["period"][:4]), int(d["document"]["period"][-1]) * 3, 1)
        m, y = E.month - 3, E.year
        if m == 0: m, y = 12, y - 1
        lim = date(y, m, min(calendar.monthrange(E.year, E.month)[1], calendar.monthrange(y, m)[1]))
        start = f"{E.year}-{E.month - 2:02d}-01"; end = f"{E.year}-{E.month:02d}-31"
        b = x["beslutsdatum"] or x["avbrottsdatum"]; e = x["verkstallt_datum"] or x["avslutat_datum"]
        if b and not b < lim.isoformat(): print("  late date", j.stem, b, lim)
        if e and not start <= e <= end: print("  outside quarter", j.stem, e)
        if b and e:
            bb = date.fromisoformat(b); mm = bb.month + 3; yy = bb.year + (mm > 12); mm = (mm - 1) % 12 + 1
            if date.fromisoformat(e) < date(yy, mm, min(bb.day, 28)): print("  done within 3 months", j.stem, b, e)
    for c in d["claims"] + d["claims_optional"]:
        need(c["quote"], "quote")
    for k in ("dnr", "document_date", "organisation", "namnd"):
        if sq(str(d["document"][k]).lower()) not in t.lower(): print("  doc field printed otherwise:", j.stem, k, d["document"][k])
    from collections import Counter
    print(j.stem, "tables", len(d["tables"]), "dec", len(d["decisions"]), dict(Counter(x["status"] for x in d["decisions"])), dict(Counter(x["lag"] for x in d["decisions"])), dict(Counter(x["kon"] for x in d["decisions"])),
          "counts", len(d["counts"]), "claims", len(d["claims"]), "disc", len(d["discrepancies"]))
    for tb in d["tables"]:                       # column sums of the counted tables
        if tb["kind"] in ("decision_rows", "list_counts"): continue
        num = lambda c: 0 if c in (None, "–") else int(c)
        run, allp = [0] * 20, [0] * 20
        for rw in tb["rows"]:
            if not any(c not in (None, "–") and re.fullmatch(r"\d+", c) for c in rw[1:]): continue
            v = [num(c) for c in rw[1:]]
            if re.match("Summa|Delsumma|Totalt|Samtliga|Båda", rw[0]):
                ref = run if sum(run) else allp
                for a, b, c in zip(v, ref, tb["columns"][1:]):
                    if a != b: print("   SUM", tb["id"], rw[0], c, "printed", a, "rows", b)
                run = [0] * 20
            else:
                run = [a + b for a, b in zip(run + [0] * 20, v + [0] * 20)]; allp = [a + b for a, b in zip(allp, v + [0] * 20)]
print("missing:", bad)
print(subprocess.run([sys.executable, "../../../../shared/contract/score.py", str(ROOT / "truth"), str(ROOT / "truth")], capture_output=True, text=True).stdout)
