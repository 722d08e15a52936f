"""Every value of the truth in the document's text; score of each truth against itself (give the path of score.py); totals."""
import json, re, subprocess, sys, unicodedata
from pathlib import Path
ROOT = Path(__file__).resolve().parent.parent
MON = "januari februari mars april maj juni juli augusti september oktober november december".split()


def text_of(p):
    if p.suffix == ".docx":
        from docx import Document
        d = Document(p)
        out = [x.text for s in d.sections for x in (*s.header.paragraphs, *s.footer.paragraphs)]
        for b in d.iter_inner_content():
            out += [b.text] if hasattr(b, "text") else [c.text for r in b.rows for c in r.cells]
        return "\n".join(out)
    import pypdfium2
    return "\n".join(pg.get_textpage().get_text_range() for pg in pypdfium2.PdfDocument(p))


sq = lambda s: re.sub(r"\s+", "", unicodedata.normalize("NFC", s).replace("\ufffe", "-").replace("\u2010", "-"))
bad = nd = nc = 0
for f in sorted((ROOT / "truth").glob("*.json")):
    t = json.loads(f.read_text()); doc = next((ROOT / "documents").glob(f.stem + ".*")); flat = sq(text_of(doc)); miss = []
    look = lambda s: sq(s).lower() in flat.lower() or all(sq(x).lower() in flat.lower() for x in re.split(r"[\s]+", s)) and len(s) < 30
    def date(s):
        y, m, *d = s.split("-")
        return any(sq(x) in flat for x in (s, s[2:].replace("-", ""), f"{int(d[0]) if d else ''} {MON[int(m) - 1]} {y}", f"{int(d[0]) if d else ''} {MON[int(m) - 1]}"))
    for k in ("namnd", "dnr"):
        look(t["document"][k]) or miss.append(t["document"][k])
    date(t["document"]["document_date"]) or miss.append(t["document"]["document_date"])
    for tb in t["tables"]:
        for c in [x for r in tb["rows"] for x in r if x]:
            look(c) or miss.append(("cell", c))
        for r in tb["rows"]:
            if tb["columns"]: assert len(r) == len(tb["columns"]), (f.stem, tb["id"])
    for d in t["decisions"]:
        for k in ("insats", "lag", "lagrum", "omrade", "kommentar"):
            d[k] and (look(d[k]) or miss.append((k, d[k])))
        for k in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
            d[k] and (date(d[k]) or miss.append((k, d[k])))
    for c in t["claims"] + t["claims_optional"]:
        sq(c["quote"]) in flat or miss.append(("quote", c["quote"]))
    for c in t["counts"]:
        for k in ("insats", "orsak", "manader"):
            c[k] and (look(c[k]) or miss.append((k, c[k])))
    # quarter limit
    y, q = t["document"]["period"].split("-Q"); lim = {"1": f"{int(y)-1}-12-31", "2": f"{y}-03-31", "3": f"{y}-06-30", "4": f"{y}-09-30"}[q]
    for d in t["decisions"]:
        x = d["avbrottsdatum"] or d["beslutsdatum"]
        x < lim or miss.append(("late", x))
    nd += len(t["decisions"]); nc += len(t["counts"]); bad += len(miss)
    print(f"{f.stem:34} dec {len(t['decisions']):3} counts {len(t['counts']):3} claims {len(t['claims']):3} err {sum(d['severity'] == 'error' for d in t['discrepancies'])} tables {len(t['tables'])}", miss or "")
print("decisions", nd, "counts", nc, "missing", bad)
if len(sys.argv) > 1:
    print(subprocess.run([sys.executable, sys.argv[1], ROOT / "truth", ROOT / "truth"], capture_output=True, text=True).stdout)
