"""Every value of the truth is in the document's text; sums of decisions and counts are shown."""
import json, re, sys
from lib import DOCS, TRUTH
def text(p):
    if p.suffix == ".pdf":
        import pdfplumber
        with pdfplumber.open(p) as d: return "\n".join((q.extract_text() or "") for q in d.pages)
    if p.suffix == ".docx":
        import docx
        d = docx.Document(p); out = []
        for e in d.element.body.iter():
            if e.tag.endswith("}t"): out.append(e.text or "")
            elif e.tag.endswith("}p") or e.tag.endswith("}br") or e.tag.endswith("}tab"): out.append("\n")
        for s in d.sections: out += [q.text + "\n" for q in s.header.paragraphs + s.footer.paragraphs]
        return "".join(out)
    import html
    t = re.sub(r"<style.*?</style>", "", p.read_text(encoding="utf-8"), flags=re.S)
    return html.unescape(re.sub(r"<[^>]+>", lambda m: "" if re.match(r"</?(b|strong|em|i|span|a)\b", m[0]) else " ", t))
n = lambda s: re.sub(r"\s+", " ", str(s).replace("\u00a0", " ")).strip()
bad = 0; D = C = 0
for p in sorted(TRUTH.glob("*.json")):
    j = json.loads(p.read_text(encoding="utf-8")); doc = next(DOCS.glob(p.stem + ".*")); t = n(text(doc)); toks = set(t.split())
    miss = []
    def need(s, where):
        if s is None: return
        s = n(s)
        if s not in t and not all(w in t for w in s.split()): miss.append((where, s))
    for k in ("dnr",): need(j["document"][k], k)
    for tb in j["tables"]:
        need(tb["title"], "title")
        for s in tb["section"]: need(s, "section")
        for c in tb["columns"]:
            for part in c.split(" / "): need(part, "col")
        for row in tb["rows"]:
            assert not tb["columns"] or len(row) == len(tb["columns"]), (tb["id"], row)
            for c in row: need(c, "cell")
    for d in j["decisions"]:
        for f in ("insats", "lagrum", "kommentar", "omrade", "manader", "nr", "dagar"): need(d[f], f)
    for c in j["counts"]:
        need(c["insats"], "c.insats"); need(c["orsak"], "c.orsak")
    for c in j["claims"] + j["claims_optional"]:
        if n(c["quote"]) not in t: miss.append(("quote", c["quote"]))
    for x in j["discrepancies"] + j["discrepancies_optional"]:
        for e in x["evidence"]: need(e, "evidence")
    print(p.stem, "dec", len(j["decisions"]), "cnt", len(j["counts"]), "claims", len(j["claims"]), "disc", [(x["kind"], x["severity"]) for x in j["discrepancies"]], "MISS" if miss else "ok")
    for m in miss: print("   ", m)
    D += len(j["decisions"]); C += len(j["counts"])
print("total", D, C)
