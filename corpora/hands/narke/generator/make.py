import importlib, sys, re, html
from pathlib import Path
sys.path.insert(0, str(Path(__file__).resolve().parent))
import lib
lib.DOCS.mkdir(exist_ok=True)
MODS = sorted(p.stem for p in Path(__file__).resolve().parent.glob("r[0-9]*.py"))


def text_of(path):
    if path.suffix == ".pdf":
        import pypdfium2
        return "\n".join(pg.get_textpage().get_text_range() for pg in pypdfium2.PdfDocument(str(path)))
    if path.suffix == ".docx":
        import docx
        d = docx.Document(path)
        out = [t.text for t in d.element.body.iter() if t.tag.endswith("}t")]
        out += [p.text for s in d.sections for p in (*s.header.paragraphs, *s.footer.paragraphs)]
        return "\n".join(out)
    return html.unescape(re.sub(r"<[^>]+>", " ", path.read_text(encoding="utf-8")))


squeeze = lambda s: re.sub(r"[\s\u00ad\ufffe\u0002]", "", s)
bad = 0
for m in MODS:
    mod = importlib.import_module(m)
    R = mod.R
    if "--check" not in sys.argv:
        mod.build(); R.save()
    txt = squeeze(text_of(R.path))
    want = [c for t in R.tables for r in [t["columns"], *t["rows"]] for c in r if c] if not any(k in m for k in ("r08",)) else [c for t in R.tables for r in t["rows"] for c in r if c]
    want += [c["quote"] for c in R.claims + R.claims_optional] + [d["kommentar"] for d in R.decisions if d["kommentar"]] + [R.document["dnr"]]
    want += [s for t in R.tables for s in ([t["title"]] if t["title"] else [])]
    for w in want:
        if squeeze(str(w)).replace("-", "") not in txt.replace("-", ""):
            bad += 1; print(m, "NOT FOUND:", w)
    print(R.path.name, dict(tables=len(R.tables), decisions=len(R.decisions), counts=len(R.counts), claims=len(R.claims), errors=sum(d["severity"] == "error" for d in R.disc)))
print("missing:", bad)
