import pymupdf, subprocess, tempfile
from pathlib import Path
H=Path(__file__).parent
for p in (H/"documents").glob("*.docx"):
    with tempfile.TemporaryDirectory() as d:
        subprocess.run(["soffice",f"-env:UserInstallation=file://{d}","--headless","--convert-to","pdf","--outdir",str(H/"build"/"png"),str(p)],check=True,capture_output=True)
for p in [*(H/"documents").glob("*.pdf"),*(H/"build"/"png").glob("*.pdf")]:
    for i,pg in enumerate(pymupdf.open(p)): pg.get_pixmap(dpi=70).save(H/"build"/"png"/f"{p.stem[8:12]}_{i+1}.png")
