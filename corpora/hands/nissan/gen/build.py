"""Draw all reports and write their truth: python gen/build.py"""
import importlib
import json
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUT, TRUTH = HERE.parent / "documents", HERE.parent / "truth"
NAMES = ["r1_saffle", "r2_ljungby", "r3_orsa", "r4_skurup", "r5_vimmerby", "r6_lidkoping", "r7_kalix", "r8_tierp", "r9_habo"]


def make(r):
    import draw_docx
    import draw_html
    import draw_pdf
    if r.producer == "reportlab":
        draw_pdf.draw(r, OUT / f"{r.stem}.pdf")
    elif r.producer == "docx":
        draw_docx.draw(r, OUT / f"{r.stem}.docx")
    elif r.producer == "html":
        draw_html.draw(r, OUT / f"{r.stem}.html")
    else:
        with tempfile.TemporaryDirectory() as tmp:
            tmp = Path(tmp)
            if r.producer == "soffice":
                src = tmp / f"{r.stem}.docx"
                draw_docx.draw(r, src)
                subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/profile", "--headless", "--convert-to", "pdf", "--outdir",
                                str(OUT), str(src)], check=True, capture_output=True)
            else:
                src = tmp / f"{r.stem}.html"
                draw_html.draw(r, src)
                subprocess.run(["chromium", "--headless", "--no-sandbox", "--no-pdf-header-footer", f"--user-data-dir={tmp}/p",
                                f"--print-to-pdf={OUT / (r.stem + '.pdf')}", src.as_uri()], check=True, capture_output=True)


def main():
    OUT.mkdir(exist_ok=True)
    TRUTH.mkdir(exist_ok=True)
    for name in NAMES:
        r = importlib.import_module(name).build()
        make(r)
        (TRUTH / f"{r.stem}.json").write_text(json.dumps(r.truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(r.stem, r.producer, len(r.truth["decisions"]), len(r.truth["counts"]), len(r.truth["claims"]))


if __name__ == "__main__":
    main()
