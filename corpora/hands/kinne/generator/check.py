"""Every printed value of the truth is in the document's text; rows, sums and claims are compared by each report's asserts."""
import html, json, re, subprocess, sys
from pathlib import Path
ROOT = Path(__file__).resolve().parent.parent
def text(p):
    if p.suffix == ".pdf":
        import pdfplumber, pypdfium2
        out = [pg.get_textpage().get_text_range() for pg in pypdfium2.PdfDocument(str(p))]
        with pdfplumber.open(str(p)) as d: out += [pg.extract_text() or "" for pg in d.pages]
        return "\n".join(out)
    if p.suffix == ".docx":
        from docx import Document
        d = Document(str(p)); out = [x.text for x in d.paragraphs]
        for t in d.tables: out += [c.text for r in t.rows for c in r.cells] + [" ".join(c.text for c in r.cells) for r in t.rows]
        h = d.sections[0].header
        return "\n".join(out + [x.text for x in h.paragraphs] + [c.text for t in h.tables for r in t.rows for c in r.cells])
    return html.unescape(re.sub(r"<[^>]+>", " ", p.read_text(encoding="utf-8")))
sq = lambda s: re.sub(r"[\s\u00ad]+", "", str(s))
bad = 0
def miss(*a):
    global bad; bad += 1; print("  MISSING", *a)
for tp in sorted((ROOT / "truth").glob("*.json")):
    g = json.loads(tp.read_text(encoding="utf-8")); p = next((ROOT / "documents").glob(tp.stem + ".*")); t = text(p); s = sq(t); words = set(re.findall(r"\S+", t))
    for c in g["claims"] + g["claims_optional"]:
        if sq(c["quote"]) not in s: miss("claim", c["quote"])
    for tb in g["tables"]:
        for r in tb["rows"]:
            for c in r:
                if c and sq(c) not in s and not all(w in words for w in c.split()): miss("cell", c)
        for c in tb["columns"] + [tb["title"] or ""]:
            if sq(c) not in s and not all(w in words for w in c.split()): miss("head", c)
        if tb["columns"] and any(len(r) != len(tb["columns"]) for r in tb["rows"]): miss("width", tb["id"])
        # column sums over rows before a total line
        if tb["kind"] in ("insats_status", "insats_time_series", "waiting_buckets"):
            v = lambda x: 0 if x in ("–", None) else int(x)
            acc = [0] * len(tb["columns"]); grand = list(acc); groups = 0
            for r in tb["rows"]:
                if r[0] in ("Summa", "Samtliga", "Totalt", "Delsumma"):
                    ref = grand if r[0] == "Totalt" and groups else acc
                    for i in range(1, len(r)):
                        if v(r[i]) != ref[i]: print("  SUM differs", tb["id"], r, tb["columns"][i], ref[i], "(planted?)" if g["discrepancies"] else "!!")
                    if r[0] == "Delsumma": acc = [0] * len(acc); groups = 1
                elif any(r[1:]):
                    for i in range(1, len(r)): acc[i] += v(r[i]); grand[i] += v(r[i])
    for d in g["decisions"]:
        if d["kommentar"] and sq(d["kommentar"]) not in s and not all(w in words for w in d["kommentar"].split()): miss("kommentar", d["kommentar"])
        if d["lagrum"] and sq(d["lagrum"]) not in s: miss("lagrum", d["lagrum"])
    for f in ("dnr", "namnd", "document_date"):
        if g["document"][f] and sq(g["document"][f]).casefold() not in s.casefold(): miss(f, g["document"][f])
    for d in g["discrepancies"]:
        for e in d["evidence"]:
            if sq(e) not in s: miss("evidence", e)
    print(tp.stem, "tables", len(g["tables"]), "decisions", len(g["decisions"]), "counts", len(g["counts"]), "claims", len(g["claims"]), "errors", sum(x["severity"] == "error" for x in g["discrepancies"]))
sys.exit(bool(bad))
