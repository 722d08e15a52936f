"""Every printed value stands in the document's text; each truth scores 1.0 against itself."""
import json, re, sys, html
from torne import DOCS, TRUTH
def text(f):
    if f.suffix == ".pdf":
        import pdfplumber
        with pdfplumber.open(f) as p: return "\n".join(x.extract_text() or "" for x in p.pages)
    if f.suffix == ".docx":
        import docx
        d = docx.Document(f); s = d.sections[0]
        parts = [p.text for p in d.paragraphs] + [p.text for p in s.header.paragraphs + s.footer.paragraphs]
        return "\n".join(parts + [c.text for t in d.tables for r in t.rows for c in r.cells])
    return html.unescape(re.sub(r"<[^>]+>", " ", f.read_text(encoding="utf-8")))
n = lambda s: re.sub(r"\s+", " ", str(s)).strip()
bad = 0
for f in sorted(DOCS.iterdir()):
    g = json.loads((TRUTH / (f.stem + ".json")).read_text(encoding="utf-8")); t = n(text(f)); words = set(re.findall(r"\S+", t))
    def need(x, what, loose=False):
        global bad
        x = n(x)
        if x not in t and not (loose and all(w in words or any(w in v for v in words) for w in x.split())):
            bad += 1; print(f.name, what, repr(x))
    for c in g["claims"] + g["claims_optional"]: need(c["quote"], "quote")
    for tb in g["tables"]:
        for r in [tb["columns"]] + tb["rows"]:
            for c in r:
                if c:
                    for part in c.split(" / "): need(part, "cell", True)
        if tb["title"]: need(tb["title"], "title")
    for d in g["decisions"]:
        for k in ("insats", "kommentar", "omrade", "lagrum"):
            if d[k]: need(d[k], k, True)
    if g["document"]["dnr"]: need(g["document"]["dnr"], "dnr")
    print(f"{f.name:38} tables {len(g['tables'])} decisions {len(g['decisions'])} counts {len(g['counts'])} claims {len(g['claims'])}+{len(g['claims_optional'])} findings {[x['severity'] for x in g['discrepancies']]}")
sys.exit(bad > 0)
