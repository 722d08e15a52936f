"""Every printed value of each truth stands in its document's text; sums hold except where planted."""
import json, re, html
from lib import ROOT, sv
def text(p):
    if p.suffix == ".pdf":
        import pypdfium2; d = pypdfium2.PdfDocument(str(p)); return "\n".join(d[i].get_textpage().get_text_range() for i in range(len(d)))
    if p.suffix == ".docx":
        import docx; d = docx.Document(str(p)); return "\n".join([x.text for x in d.paragraphs + d.sections[0].header.paragraphs] + [c.text for t in d.tables for r in t.rows for c in r.cells])
    return html.unescape(re.sub(r"<[^>]+>", " ", p.read_text(encoding="utf-8")))
flat = lambda s: re.sub(r"[\s\u00ad\ufffe\x02-]+", "", s.replace("–", "-")).casefold()
bad = 0
for t in sorted((ROOT / "truth").glob("*.json")):
    T = json.loads(t.read_text()); doc = next((ROOT / "documents").glob(t.stem + ".*")); x = flat(text(doc))
    def need(v, what):
        global bad
        if v is not None and flat(str(v)) not in x: bad += 1; print(t.stem, what, repr(v))
    for k in ("namnd", "dnr"): need(T["document"][k], k)
    need(T["document"]["organisation"], "organisation"); need(T["document"]["document_date"], "document_date")
    for tb in T["tables"]:
        for c in tb["columns"]: need(c, "col")
        for r in tb["rows"]:
            assert len(r) == len(tb["columns"])
            for c in r: need(c, "cell")
    for d in T["decisions"]:
        for k in ("nr", "insats", "lagrum", "kommentar", "dagar", "manader", "omrade"): need(d[k], k)
        for k in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
            v = d[k]
            if v and not any(flat(f) in x for f in (v, v[2:].replace("-", ""), sv(v))): bad += 1; print(t.stem, k, v)
    for c in T["claims"] + T["claims_optional"]: need(c["quote"], "quote")
    for c in T["counts"]: need(c["insats"], "c.insats"); need(c["orsak"], "c.orsak")
    # sums: total = sum of parts with the same measure, period, sex, table, law
    K = lambda c: (c["table"], c["measure"], c["period"], c["kon"], c["lag"])
    for c in T["counts"]:
        if c["is_total"]:
            s = sum(o["value"] for o in T["counts"] if not o["is_total"] and (K(o) == K(c) or (c["lag"] is None and K(o)[:4] == K(c)[:4])))
            if s != c["value"]: print("  sum differs (planted?)", t.stem, K(c), c["value"], s)
    print(t.stem, doc.suffix, "decisions", len(T["decisions"]), "counts", len(T["counts"]), "claims", len(T["claims"]), "errors", sum(d["severity"] == "error" for d in T["discrepancies"]))
print("missing values:", bad)
