"""Arjeplog 2024 kv 1: one page, printed and scanned (an image, slightly askew)."""
import io
import random
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image, ImageFilter
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen import canvas

from lib import Report, claim, word
from out_rl import render

ROWS = [("SoL", "Särskilt boende", "2023-11-14", "Har tackat nej, vill bo hemma över vintern."), ("SoL", "Särskilt boende", "2023-12-05", "Ingen ledig plats."),
        ("SoL", "Hemtjänst", "2023-12-21", "Personalbrist i byarna, hjälp ges delvis."), ("LSS", "Kontaktperson", "2023-08-30", "Ingen lämplig person har hittats."),
        ("LSS", "Ledsagarservice", "2023-10-17", "Ledsagare är utsedd men har inte kunnat börja.")]


def build():
    r = Report("hjalmar08_arjeplog_2024_kv1", "pdf", organisation="Arjeplogs kommun", kommunkod="2506", namnd="Socialnämnden", dnr="SN 2024-58",
               period="2024-Q1", document_date="2024-04-17", laws=["SoL", "LSS"])
    n = len(ROWS)
    s = sum(x[0] == "SoL" for x in ROWS)
    r.p("Arjeplogs kommun", look="bold")
    r.p("Socialförvaltningen", look="sign")
    r.p("2024-04-17", look="sign")
    r.p("Dnr SN 2024-58", look="sign")
    r.raw("gap", 6)
    r.h(1, "Ej verkställda beslut, kvartal 1 2024")
    r.p("Till socialnämnden")
    a, b = f"För kvartal 1 redovisas {word(n)} beslut som inte är verkställda efter tre månader", f"{word(s)} enligt SoL och {word(n - s)} enligt LSS"
    r.p(f"{a}, {b}. Besluten har rapporterats till IVO den 12 april.", claim(a, n, not_agreed=("measure",)), claim(b, s, lag="SoL", not_agreed=("measure",)), claim(b, n - s, lag="LSS", not_agreed=("measure",)))
    t = r.table(["Nr", "Lag", "Insats", "Beslutsdatum", "Orsak"], [[str(i), *x] for i, x in enumerate(ROWS, 1)], "decision_rows", title="Ej verkställda beslut, kvartal 1 2024", look=dict(widths=(12, 16, 38, 32, 62)))
    for i, x in enumerate(ROWS, 1):
        r.decision(table=t, nr=i, lag=x[0], insats=x[1], beslutsdatum=x[2], kommentar=x[3])
    c = "Ett beslut om kontaktperson har avslutats under kvartalet på den enskildes begäran"
    r.p(f"{c}. Inga tidigare rapporterade beslut har verkställts.", claim(c, 1, "avslutade", insats="kontaktperson", not_agreed=("orsak",)), claim("Inga tidigare rapporterade beslut har verkställts", 0, "verkställda"))
    r.h(2, "Förslag till beslut")
    r.p("Socialnämnden godkänner redovisningen. Rapporten delges kommunfullmäktige och revisorerna.")
    r.raw("gap", 10)
    r.p("Socialchef", look="sign")
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / "s.pdf"
        render(r, src, A4, font="Times-Roman", bold="Times-Bold", size=12, margins=(25, 25, 25, 25), hsizes=(16, 13, 12))
        pdf = pypdfium2.PdfDocument(str(src))
        assert len(pdf) == 1
        r.source_text = pdf[0].get_textpage().get_text_range()
        img = pdf[0].render(scale=200 / 72).to_pil().convert("L")
        pdf.close()
    img = img.rotate(0.4, resample=Image.BICUBIC, fillcolor=250).filter(ImageFilter.GaussianBlur(0.6))
    rnd = random.Random(8)
    for _ in range(250):
        img.putpixel((rnd.randrange(img.width), rnd.randrange(img.height)), rnd.randrange(90, 200))
    img = img.point(lambda v: min(250, int(v * 0.94 + 12)))
    buf = io.BytesIO()
    img.save(buf, "JPEG", quality=82)
    page = Path(r.path)
    c = canvas.Canvas(str(page), pagesize=A4)
    from reportlab.lib.utils import ImageReader
    c.drawImage(ImageReader(io.BytesIO(buf.getvalue())), 0, 0, 210 * mm, 297 * mm)
    c.save()
    return r
