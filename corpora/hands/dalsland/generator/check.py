"""Every value of the truth stands in the document's text; dates sane; truth scores 1.0 against itself (give score.py's path as argument)."""
import html
import importlib
import json
import re
import subprocess
import sys
from pathlib import Path
from lib import DOCS, TRUTH

Q = {"1": "-03-31", "2": "-06-30", "3": "-09-30", "4": "-12-31"}


def text(p):
    if p.suffix == ".pdf":
        import pypdfium2
        pdf = pypdfium2.PdfDocument(p)
        return "".join(pg.get_textpage().get_text_range() for pg in pdf)
    if p.suffix == ".html":
        return html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<style>.*?</style>", "", p.read_text(encoding="utf-8"), flags=re.S)))
    from docx import Document
    d = Document(p)
    out = [q.text for q in d.paragraphs] + [c.text for t in d.tables for row in t.rows for c in row.cells]
    for s in d.sections:
        out += [q.text for q in s.header.paragraphs + s.footer.paragraphs]
    return "\n".join(out)


def flat(s):
    return re.sub(r"[\s\u00ad\u0002\ufffe]+", "", s).replace("-", "").replace("–", "").casefold()


bad = 0
tot = [0, 0]
for f in sorted(TRUTH.glob("*.json")):
    t = json.loads(f.read_text(encoding="utf-8"))
    doc = next(DOCS.glob(f.stem + ".*"))
    T = flat(text(doc))
    n = re.match(r"dalsland(\d\d)", f.stem)[1]
    r = importlib.import_module("r" + n)
    src = Path(r.__file__).read_text(encoding="utf-8")
    m = re.search(r"fmt=(\w+)", src)
    import lib
    show = getattr(lib, m[1]) if m else lib.iso
    miss = []

    def need(v, what):
        if v is not None and flat(str(v)) not in T:
            miss.append((what, v))
    d = t["document"]
    need(d["dnr"], "dnr"); need(d["namnd"], "namnd"); need(d["organisation"].removesuffix(" kommun"), "org")
    for tb in t["tables"]:
        for c in tb["columns"]:
            for part in c.split(" / "): need(part, "column")
        for row in tb["rows"]:
            for c in row: need(c, "cell")
    y, q = t["document"]["period"].split("-Q")
    E = y + Q[q]
    for x in t["decisions"]:
        for k in ("insats", "lagrum", "kommentar", "manader", "dagar"): need(x[k], k)
        for k in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
            if x[k]: need(show(x[k]), k)
        start = x["beslutsdatum"] or x["avbrottsdatum"]
        end = x["verkstallt_datum"] or x["avslutat_datum"]
        qm = int(q) * 3 - 3
        lim = f"{int(y) - 1 if qm == 0 else y}-{qm or 12:02d}-{'30' if qm in (6, 9, 0) else '31'}"
        if start >= lim: miss.append(("too late", start))
        if end and not (f"{y}-{int(q) * 3 - 2:02d}-01" <= end <= E): miss.append(("end outside quarter", end))
    for c in t["claims"] + t["claims_optional"]: need(c["quote"], "quote")
    for c in t["counts"]:
        for k in ("insats", "orsak", "manader", "omrade"): need(c[k], k)
        if c["value"]: need(c["value"], "value")
    for x in t["discrepancies"] + t["discrepancies_optional"]:
        for e in x["evidence"]: need(e, "evidence")
    for tb in t["tables"]:  # totals of each column agree with their parts; only planted ones may differ
        rows = tb["rows"]
        if rows and rows[-1][0] and re.match(r"Summa|Totalt|Båda|Socialnämnden totalt", rows[-1][0]):
            part = [w for w in rows[:-1] if "Delsumma" not in w]
            for j in range(1, len(tb["columns"])):
                num = lambda c: int(c) if c and c.isdigit() else 0
                if rows[-1][j] and rows[-1][j].isdigit() and sum(num(w[j]) for w in part) != int(rows[-1][j]):
                    print("   sum differs:", f.stem, tb["id"], tb["columns"][j], rows[-1][j], sum(num(w[j]) for w in part))
    print(f.stem, len(t["decisions"]), len(t["counts"]), "missing:", miss)
    bad += len(miss)
    tot[0] += len(t["decisions"]); tot[1] += len(t["counts"])
print("decisions, counts:", tot, "faults:", bad)
if len(sys.argv) > 1:
    print(subprocess.run([sys.executable, sys.argv[1], str(TRUTH), str(TRUTH)], capture_output=True, text=True).stdout)
