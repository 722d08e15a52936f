"""A PDF to a scanned one: grey, slightly skewed pictures with the invisible text of the scanner's reader."""
import random

import pdfplumber
import pypdfium2
from PIL import ImageFilter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas


def scan(src, dst, seed=8):
    rnd = random.Random(seed)
    pics = pypdfium2.PdfDocument(str(src))
    canvas = None
    with pdfplumber.open(str(src)) as pdf:
        for i, page in enumerate(pdf.pages):
            w, h = float(page.width), float(page.height)
            img = pics[i].render(scale=150 / 72).to_pil().convert("L")
            img = img.rotate(rnd.uniform(-0.35, 0.35), fillcolor=250).filter(ImageFilter.GaussianBlur(0.5))
            img = img.point(lambda v: min(248, 22 + int(v * 0.9)))
            canvas = canvas or Canvas(str(dst), pagesize=(w, h))
            canvas.setPageSize((w, h))
            canvas.drawImage(ImageReader(img), 0, 0, w, h)
            for word in page.extract_words(extra_attrs=["size"]):
                text = canvas.beginText(word["x0"], h - word["bottom"] + 0.2 * word["size"])
                text.setTextRenderMode(3)
                text.setFont("Helvetica", word["size"])
                natural = canvas.stringWidth(word["text"], "Helvetica", word["size"])
                text.setHorizScale(100 * (word["x1"] - word["x0"]) / max(natural, 0.1))
                text.textOut(word["text"])
                canvas.drawText(text)
            canvas.showPage()
    canvas.save()
