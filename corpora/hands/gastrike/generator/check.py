"""python generator/check.py [png-folder]: every value of the truth is in the document's text; sums; own score; pages to PNG."""
import json, re, sys, subprocess, tempfile
from pathlib import Path
ROOT = Path(__file__).resolve().parent.parent
import pdfplumber, docx
def text_of(p):
    if p.suffix == ".docx":
        d = docx.Document(str(p)); out = []
        for el in d.element.body.iter():
            if el.tag.endswith("}p"): out.append("".join(t.text or "" for t in el.iter() if t.tag.endswith("}t")))
        return "\n".join(out)
    import pypdfium2
    runs = "\n".join(pg.get_textpage().get_text_range() for pg in pypdfium2.PdfDocument(str(p)))      # in drawing order: wrapped cells stay whole
    with pdfplumber.open(str(p)) as pdf: return runs + "\n" + "\n".join((pg.extract_text() or "") + "\n" + " ".join(w for t in pg.extract_tables() for r in t for w in r if w) for pg in pdf.pages)
sq = lambda s: re.sub(r"\s+", "", str(s))
bad = 0
for f in sorted((ROOT / "truth").glob("*.json")):
    t = json.loads(f.read_text()); doc = next((ROOT / "documents").glob(f.stem + ".*")); tx = sq(text_of(doc))
    want = [c for tb in t["tables"] for r in tb["rows"] for c in r if c] + [x for tb in t["tables"] for c in tb["columns"] if c for x in c.split(" / ")] + [tb["title"] for tb in t["tables"]]
    want += [c["quote"] for c in t["claims"]] + [d["kommentar"] for d in t["decisions"] if d["kommentar"]] + [d["insats"] for d in t["decisions"]]
    want += [t["document"][k] for k in ("dnr", "namnd", "document_date") if t["document"][k]]
    for w in want:
        if sq(w).lower() not in tx.lower(): bad += 1; print(f.stem, "NOT FOUND", w)
    # column sums: total rows against the rows above, groups apart
    groups = {}
    for c in t["counts"]:
        k = (c["table"], c["measure"], c["period"], c["kon"], c["manader"])
        groups.setdefault(k, []).append(c)
    for tb in t["tables"]:
        cs = [c for c in t["counts"] if c["table"] == tb["id"]]
        for k in {(c["measure"], c["period"], c["kon"], c["manader"], c["lag"] if len({x["lag"] for x in cs if x["is_total"]}) > 1 else "*") for c in cs}:
            sel = [c for c in cs if (c["measure"], c["period"], c["kon"], c["manader"]) == k[:4] and (k[4] == "*" or c["lag"] == k[4])]
            parts = sum(c["value"] for c in sel if not c["is_total"]); tot = [c["value"] for c in sel if c["is_total"]]
            if tot and parts != max(tot): print(f.stem, tb["id"], k, "parts", parts, "totals", tot)
    print(f.stem, "decisions", len(t["decisions"]), "counts", len(t["counts"]), "claims", len(t["claims"]), "errors", sum(d["severity"] == "error" for d in t["discrepancies"]))
    if len(sys.argv) > 1:
        import pypdfium2
        out = Path(sys.argv[1]); out.mkdir(parents=True, exist_ok=True); src = doc
        if doc.suffix == ".docx":
            subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(out), str(doc)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL); src = out / (doc.stem + ".pdf")
        pdf = pypdfium2.PdfDocument(str(src))
        for i in range(len(pdf)): pdf[i].render(scale=1.1).to_pil().save(out / f"{doc.stem}_{i+1}.png")
print("missing:", bad)
