import pymupdf, subprocess, tempfile
from model import HERE
import shutil
for f in sorted((HERE/"documents").iterdir()):
    p = f
    if f.suffix != ".pdf":
        with tempfile.TemporaryDirectory() as td:
            subprocess.run(["soffice", f"-env:UserInstallation=file://{td}/u", "--headless", "--convert-to", "pdf", "--outdir", td, str(f)], capture_output=True, timeout=200) if f.suffix==".docx" else subprocess.run(["chromium","--headless","--no-sandbox","--disable-gpu",f"--user-data-dir={td}/u","--no-pdf-header-footer",f"--print-to-pdf={td}/{f.stem}.pdf","file://"+str(f)],capture_output=True,timeout=120)
            p = HERE/"png"/(f.stem+".pdf"); shutil.copy(f"{td}/{f.stem}.pdf", p)
    for i, pg in enumerate(pymupdf.open(p)): pg.get_pixmap(dpi=60).save(HERE/"png"/f"{f.stem}_{i+1}.png")
