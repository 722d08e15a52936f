"""Make every report and its truth: python code/build.py [stem part]."""
from __future__ import annotations

import importlib
import io
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

import render_docx
import render_html
import render_rl

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


def scan(src, path):
    """Pages of a PDF as slightly tilted grey pictures without a text layer."""
    rnd = random.Random(8)
    pdf = pdfium.PdfDocument(src)
    canvas = Canvas(str(path), pagesize=(595.28, 841.89), invariant=1)
    for page in pdf:
        img = page.render(scale=200 / 72).to_pil().convert("L").rotate(0.35, expand=False, fillcolor=250, resample=Image.BICUBIC)
        noise = Image.effect_noise(img.size, 14).point(lambda v: v)
        img = Image.blend(img, noise, 0.06 + rnd.random() * 0.01)
        buf = io.BytesIO()
        img.save(buf, "JPEG", quality=72)
        buf.seek(0)
        canvas.drawImage(ImageReader(buf), 0, 0, 595.28, 841.89)
        canvas.showPage()
    canvas.save()


def draw(report, path):
    if report.producer == "reportlab":
        render_rl.render(report, path)
    elif report.producer == "python-docx":
        render_docx.render(report, path)
    elif report.producer == "html":
        render_html.render(report, path)
    elif report.producer == "chromium":
        render_html.render_pdf(report, path)
    elif report.producer == "soffice":
        with tempfile.TemporaryDirectory() as tmp:
            src = Path(tmp) / (path.stem + ".docx")
            render_docx.render(report, src)
            subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/u", "--headless", "--convert-to", "pdf", "--outdir", str(path.parent), str(src)],
                           check=True, capture_output=True, timeout=180)
    elif report.producer == "scan":
        with tempfile.TemporaryDirectory() as tmp:
            src = Path(tmp) / "clean.pdf"
            render_rl.render(report, src)
            scan(src, path)


def reports():
    return [importlib.import_module(p.stem).make() for p in sorted(HERE.glob("r[0-9][0-9]_*.py"))]


def main():
    part = sys.argv[1] if len(sys.argv) > 1 else ""
    for d in ("documents", "truth"):
        (ROOT / d).mkdir(exist_ok=True)
    for r in reports():
        if part in r.stem:
            draw(r, ROOT / "documents" / f"{r.stem}.{r.ext}")
            (ROOT / "truth" / f"{r.stem}.json").write_text(json.dumps(r.truth(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
            print(r.stem, len(r.decisions), "decisions", len(r.counts), "counts", len(r.claims), "claims")


if __name__ == "__main__":
    main()
