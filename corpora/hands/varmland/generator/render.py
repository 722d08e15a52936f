import sys, pypdfium2 as pdfium
from pathlib import Path
out = Path(sys.argv[1]); out.mkdir(exist_ok=True)
for f in sys.argv[2:]:
    d = pdfium.PdfDocument(f)
    for i in range(len(d)): d[i].render(scale=1.5).to_pil().save(out / f"{Path(f).stem}_{i+1}.png")
