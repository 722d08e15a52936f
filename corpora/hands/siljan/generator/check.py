"""Every quote, cell and value of the truth stands in the document's text (spaces and line breaks folded away)."""
import html, json, re, sys
from pathlib import Path
H = Path(__file__).resolve().parent.parent
def text(p):
    if p.suffix == ".pdf":
        import pypdfium2, pdfplumber
        return "\n".join(pg.get_textpage().get_text_range() for pg in pypdfium2.PdfDocument(p)) + "\n".join(pg.extract_text() or "" for pg in pdfplumber.open(p).pages)
    if p.suffix == ".docx":
        import docx
        d = docx.Document(p); return "\n".join([x.text for x in d.paragraphs] + [c.text for t in d.tables for r in t.rows for c in r.cells] + [" ".join(c.text for c in r.cells) for t in d.tables for r in t.rows])
    return html.unescape(re.sub(r"<[^>]+>", " ", p.read_text(encoding="utf-8")))
sq = lambda s: re.sub(r"\s+", "", s)
bad = 0
for f in sorted((H / "truth").glob("*.json")):
    d = json.loads(f.read_text(encoding="utf-8"))
    doc = next((H / "documents").glob(f.stem + ".*")); T = text(doc); Q = sq(T); L = set(sq(x) for x in T.split())
    def need(s, w):
        global bad
        s = sq(str(s))
        if s in Q: return
        # a wrapped cell: its words at least
        if w == "cell" or w == "kommentar":
            if all(sq(x) in Q for x in str(s0).split()): return
        bad += 1; print(f.stem, w, s0)
    for t in d["tables"]:
        for r in t["rows"] + [t["columns"]]:
            for c in r:
                if c: s0 = c; need(c, "cell")
    for c in d["claims"] + d["claims_optional"]: s0 = c["quote"]; need(s0, "quote")
    for x in d["discrepancies"]:
        s0 = x["evidence"][0]; need(s0, "evidence")
    for r in d["decisions"]:
        for k in ("insats", "lagrum", "kommentar"):
            if r[k]: s0 = r[k]; need(s0, k)
    for k in ("dnr", "namnd"):
        s0 = d["document"][k]; n = sq(s0).casefold()
        if n not in Q.casefold(): bad += 1; print(f.stem, k, s0)
    for r in d["counts"]:
        if r["value"] and str(r["value"]) not in T: bad += 1; print(f.stem, "count", r)
    print(f"{f.stem:38} tables {len(d['tables'])} decisions {len(d['decisions'])} counts {len(d['counts'])} claims {len(d['claims'])}+{len(d['claims_optional'])} discr {len(d['discrepancies'])}+{len(d['discrepancies_optional'])}")
sys.exit(bool(bad))
