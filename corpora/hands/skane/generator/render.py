import pymupdf as fitz, subprocess, tempfile, sys
from pathlib import Path
R = Path(__file__).resolve().parent.parent; out = R / "png"; out.mkdir(exist_ok=True)
for p in sorted((R / "documents").iterdir()):
    if p.suffix == ".docx":
        t = tempfile.mkdtemp(); subprocess.run(["soffice", f"-env:UserInstallation=file://{t}/p", "--headless", "--convert-to", "pdf", "--outdir", t, str(p)], check=True, capture_output=True); q = Path(t) / (p.stem + ".pdf")
    elif p.suffix == ".html":
        t = tempfile.mkdtemp(); q = Path(t) / "a.pdf"
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", f"--user-data-dir={t}/u", f"--print-to-pdf={q}", f"file://{p}"], check=True, capture_output=True, timeout=120)
    else:
        q = p
    for i, pg in enumerate(fitz.open(q), 1):
        pg.get_pixmap(dpi=90).save(out / f"{p.stem}_{i}.png")
