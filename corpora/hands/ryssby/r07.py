"""Orsa, tredje kvartalet 2025: one page from Word, printed and scanned crooked (picture only); dates as YYMMDD; right."""
import io
import random
import tempfile
from pathlib import Path

import pypdfium2
from docx.shared import Pt
from PIL import Image, ImageFilter

import to_docx
from model import C, HERE, Report, word

ROWS = [("Särskilt boende", "SoL", "2025-03-11", "kvinna", "Har tackat nej, vill bo kvar hemma över vintern."),
        ("Särskilt boende", "SoL", "2025-06-24", "man", "Plats saknas."),
        ("Kontaktfamilj", "SoL", "2025-02-06", "pojke", "Ingen familj har anmält sig."),
        ("Kontaktperson", "LSS", "2024-11-20", "man", "Önskar manlig kontaktperson med jaktintresse."),
        ("Ledsagarservice", "LSS", "2025-05-15", "kvinna", "Ledsagaren sjukskriven."),
        ("Servicebostad", "LSS", "2024-06-03", "kvinna", "Ombygnad försenad."),
        ("Daglig verksamhet", "LSS", "2025-06-12", "man", "Vill börja efter årsskiftet.")]
SEX = {"kvinna": ("K", "vuxen"), "man": ("M", "vuxen"), "pojke": ("M", "barn")}


def scan(pdf, target):
    rnd = random.Random(7)
    pages = []
    doc = pypdfium2.PdfDocument(str(pdf))
    for i in range(len(doc)):
        img = doc[i].render(scale=200 / 72).to_pil().convert("L")
        img = img.rotate(0.5 - i * 0.3, resample=Image.BICUBIC, fillcolor=255, expand=False).filter(ImageFilter.GaussianBlur(0.5))
        noise = Image.frombytes("L", img.size, rnd.randbytes(img.width * img.height)).point(lambda v: 236 + v // 14)
        img = Image.blend(img, noise, 0.10)
        buf = io.BytesIO()
        img.save(buf, "JPEG", quality=70)
        pages.append(Image.open(buf))
    pages[0].save(target, "PDF", resolution=200, save_all=True, append_images=pages[1:])


def build():
    r = Report("ryssby07_orsa_2025kv3", "pdf", "Orsa kommun", "2034", "Omsorgsnämnden", "ON 25/137", "2025-Q3", "2025-10-20", ["SoL", "LSS"])
    n, sol = len(ROWS), sum(x[1] == "SoL" for x in ROWS)
    r.h(0, "Ej verkställda beslut")
    r.p("Rapport till omsorgsnämnden för tredje kvartalet 2025 enligt 34 kap. 1 § socialtjänstlagen (2025:400) och 28 f § LSS.")
    r.p(f"Den 30 september 2025 fanns i Orsa {n} beslut som inte verkställts inom tre månader, {sol} enligt SoL och {n - sol} enligt LSS. "
        "Sedan förra rapporten har ett beslut om hemtjänst och ett om daglig verksamhet verkställts.",
        C(f"fanns i Orsa {n} beslut som inte verkställts inom tre månader", n, "kvarstående", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]),
        C(f"{sol} enligt SoL", sol, "kvarstående", lag="SoL", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]),
        C(f"{n - sol} enligt LSS", n - sol, "kvarstående", lag="LSS", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]),
        C("har ett beslut om hemtjänst", 1, "verkställda", insats="hemtjänst", lag="SoL", agreed=["measure", "period", "insats", "orsak", "kon", "compare_to"]),
        C("ett om daglig verksamhet verkställts", 1, "verkställda", insats="daglig verksamhet", lag="LSS", agreed=["measure", "period", "insats", "orsak", "kon", "compare_to"]))
    rows = [[i, l, d[2:].replace("-", ""), s, t] for i, l, d, s, t in ROWS]
    t = r.table(["Insats", "Lag", "Beslutsdag (ÅÅMMDD)", "Kön", "Varför inte verkställt"], rows, "decision_rows", widths=[3.8, 1.4, 2.9, 1.9, 6.0])
    for i, l, d, s, text in ROWS:
        k, a = SEX[s]
        r.dec(t, i, l, beslutsdatum=d, kommentar=text, kon=k, alder=a)
    r.p("Omsorgsnämnden föreslås besluta att lägga rapporten till handlingarna och sända den till revisorerna.")
    r.p("Orsa dag som ovan")
    r.p("Ulla Påhitt, socialchef")

    def letterhead(doc):
        p = doc.add_paragraph()
        p.add_run("ORSA KOMMUN").bold = True
        p.add_run("\nOmsorgsförvaltningen")
        p = doc.add_paragraph("2025-10-20\nDnr ON 25/137")
        p.paragraph_format.left_indent = Pt(310)

    with tempfile.TemporaryDirectory() as tmp:
        src, pdf = Path(tmp) / "s.docx", HERE / "before_scan" / f"{r.stem}.pdf"
        to_docx.build(r, dict(font="Liberation Serif", size=12, cell=11, after=9), letterhead, None, src)
        to_docx.to_pdf(src, pdf)
        r.out.parent.mkdir(exist_ok=True)
        scan(pdf, r.out)
    return r
