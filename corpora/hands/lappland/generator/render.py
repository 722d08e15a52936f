"""Pages of the PDFs as PNG, to look at: render.py OUTDIR [stem part ...]"""
import sys
from pathlib import Path
import pypdfium2
from lib import DOCS
out = Path(sys.argv[1]); out.mkdir(parents=True, exist_ok=True)
for p in sorted(DOCS.glob("*.pdf")):
    if len(sys.argv) > 2 and not any(s in p.name for s in sys.argv[2:]): continue
    d = pypdfium2.PdfDocument(p)
    for i in range(len(d)): d[i].render(scale=1.25).to_pil().save(out / f"{p.stem}_{i + 1}.png")
    print(p.stem, len(d))
