"""Make documents/ and truth/ (run: python -m ekeby.build from the hand's folder)."""
import json
import random
import shutil
import subprocess
import tempfile
from pathlib import Path

from . import r_a, r_b, r_c, render_docx, render_html, render_rl
from .model import truth

ROOT = Path(__file__).resolve().parent.parent
REPORTS = [r_a.vansbro, r_a.ovanaker, r_a.svalov, r_b.tranemo, r_b.vaggeryd, r_b.kalix, r_c.hultsfred, r_c.toreboda, r_c.amal]


def soffice(src, out):
    with tempfile.TemporaryDirectory() as prof:
        subprocess.run([shutil.which("soffice"), f"-env:UserInstallation=file://{prof}", "--headless", "--convert-to", "pdf",
                        "--outdir", str(out), str(src)], check=True, capture_output=True)


def chromium(src, out):
    subprocess.run([shutil.which("chromium"), "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                    f"--print-to-pdf={out}", src.as_uri()], check=True, capture_output=True)


def scan(src, out):
    import pypdfium2
    from PIL import Image, ImageFilter
    rnd, pages = random.Random(9), []
    for page in pypdfium2.PdfDocument(str(src)):
        im = page.render(scale=200 / 72).to_pil().convert("L")
        im = im.rotate(0.5, resample=Image.BICUBIC, fillcolor=250).filter(ImageFilter.GaussianBlur(0.6))
        px = im.load()
        for _ in range(2500):
            x, y = rnd.randrange(im.width), rnd.randrange(im.height)
            px[x, y] = rnd.randrange(90, 220)
        pages.append(im)
    pages[0].save(out, save_all=True, append_images=pages[1:], resolution=200, quality=70)


def main():
    docs, gold, tmp = ROOT / "documents", ROOT / "truth", ROOT / "build"
    for d in (docs, gold, tmp):
        d.mkdir(exist_ok=True)
    for fn in REPORTS:
        rep = fn()
        stem, how = rep["stem"], rep["how"]
        (gold / f"{stem}.json").write_text(json.dumps(truth(rep), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        pdf = docs / f"{stem}.pdf"
        if how == "rl":
            render_rl.make(rep, pdf)
        elif how == "docx":
            render_docx.make(rep, docs / f"{stem}.docx")
        elif how == "html":
            render_html.make(rep, docs / f"{stem}.html")
        elif how == "html-pdf":
            render_html.make(rep, tmp / f"{stem}.html")
            chromium(tmp / f"{stem}.html", pdf)
        else:
            render_docx.make(rep, tmp / f"{stem}.docx")
            soffice(tmp / f"{stem}.docx", tmp if how == "scan" else docs)
            if how == "scan":
                scan(tmp / f"{stem}.pdf", pdf)
        print(stem, how)


if __name__ == "__main__":
    main()
