"""Checks: every value of the truth stands in the document's text; rows agree with sums; dates within the limit. Needs pdfplumber, python-docx."""
import json, re, html, sys
from lib import DOCS, TRUTH, MON, MONL, longdate
from pathlib import Path
def text(p):
    if p.suffix == ".pdf":
        import pypdfium2
        d = pypdfium2.PdfDocument(str(p)); return "\n".join(pg.get_textpage().get_text_bounded() for pg in d)
    if p.suffix == ".docx":
        from docx import Document
        d = Document(str(p)); out = []
        for e in d.element.body.iter():
            if e.tag.endswith("}p"): out.append("".join(t.text or "" for t in e.iter() if t.tag.endswith("}t")))
        for s in d.sections: out += [q.text for q in s.header.paragraphs]
        return "\n".join(out)
    return html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<(style|script).*?</\1>", "", p.read_text("utf-8"), flags=re.S)))
sq = lambda s: re.sub(r"[\s\u00ad\ufffe\u0002]+", "", s).replace("-", "").replace("–", "").casefold()
bad = 0
LIM = {"Q1": "12-30", "Q2": "03-29", "Q3": "06-29", "Q4": "09-29"}
for t in sorted(TRUTH.glob("*.json")):
    o = json.loads(t.read_text("utf-8")); doc = next(DOCS.glob(t.stem + ".*")); s = sq(text(doc))
    def need(v, what):
        global bad
        if v is not None and sq(str(v)) not in s: bad += 1; print(t.stem, "MISSING", what, repr(v))
    def needdate(v, what):
        global bad
        if v is None: return
        y, m, d = v.split("-")
        if not any(sq(f) in s for f in (v, f"{int(d)}/{int(m)} {y}", v[2:].replace("-", ""), longdate(v), longdate(v, MON))): bad += 1; print(t.stem, "MISSING date", what, v)
    o_ = o["document"]; need(o_["dnr"], "dnr"); need(o_["namnd"], "namnd"); need(o_["organisation"].split()[0], "org"); needdate(o_["document_date"], "doc")
    for tb in o["tables"]:
        need(tb["title"], "title"); [need(c, "col") for c in tb["columns"]]
        for r in tb["rows"]:
            assert len(r) == len(tb["columns"]); [need(c, "cell") for c in r]
    for d in o["decisions"]:
        for k in ("nr", "insats", "lagrum", "dagar", "manader", "kommentar"): need(d[k], k)
        for k in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"): needdate(d[k], k)
        p = o_["period"]; y = int(p[:4]) - (p[5:] == "Q1"); lim = f"{y}-{LIM[p[5:]]}"
        for k in ("beslutsdatum", "avbrottsdatum"):
            if d[k] and d[k] > lim: bad += 1; print(t.stem, "too late", k, d[k])
    for c in o["counts"]:
        for k in ("insats", "orsak", "omrade", "manader"): need(c[k], k)
        tb = next(x for x in o["tables"] if x["id"] == c["table"])
        cells = {x for r in tb["rows"] for x in r}
        if str(c["value"]) not in cells and not (c["value"] == 0 and cells & {"–", "-"}): bad += 1; print(t.stem, "count not in table", c)
    for c in o["claims"] + o["claims_optional"]: need(c["quote"], "quote")
    # parts and totals, per table, measure, period, lag: each total against the sum of its parts where dimensions meet
    for x in o["counts"]:
        if not x["is_total"]: continue
        parts = [c["value"] for c in o["counts"] if not c["is_total"] and all(c[k] == x[k] for k in ("table", "measure", "period", "kon", "manader", "omrade")) and (x["lag"] is None and x["lag"] == c["lag"] or x["lag"] == c["lag"] or (x["lag"] is None and not any(y["lag"] is None and not y["is_total"] for y in o["counts"] if y["table"] == x["table"])))]
        if sum(parts) != x["value"]: print(t.stem, "SUM (planted?)", x["table"], x["measure"], x["kon"], x["manader"], "printed", x["value"], "parts", sum(parts))
print("faults:", bad)
