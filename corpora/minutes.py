"""Minutes of a board with a report among their papers, as archives hold them: many matters, one of them ours.

usage: python -m corpora.minutes --out DIR [--seed 1] [--reports FOLDER]

Each PDF below FOLDER is set among the pages of invented minutes: paragraphs of other matters, their tables (who was
there, budgets, numbers of the activity), an own running head, another typeface. The report's pages are copied as they
are, so what is true of the report alone is true of the minutes that hold it.
"""

from __future__ import annotations

import argparse
import io
import random
from pathlib import Path

import pypdfium2
from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

ROOT = Path(__file__).resolve().parent
SENTENCES = (
    "Nämnden beslutar att godkänna förvaltningens förslag till {thing} för år {year}.",
    "Ordföranden {person} förklarar mötet öppnat klockan 13.00.",
    "Förvaltningen föreslår att ärendet återremitteras för vidare beredning av {thing}.",
    "Under året har {many} ansökningar om {thing} kommit in, varav {some} har bifallits.",
    "Kostnaden beräknas till {some} 000 kronor och ryms inom nämndens budgetram.",
    "Ledamoten {person} yrkar bifall till förslaget.",
    "Arbetsutskottet behandlade ärendet den {day} {month} {year} och överlämnade det utan eget yttrande.",
    "Revisorerna har granskat {thing} och lämnat sina synpunkter i en särskild skrivelse.",
    "Enligt reglementet ska nämnden varje år följa upp målen för {thing}.",
    "Förvaltningschefen {person} redogör för läget inom {thing} och svarar på frågor.",
    "Antalet platser inom {thing} uppgick till {many} i slutet av {month}, vilket är {some} fler än året innan.",
    "Efterfrågan på {thing} har ökat med {some} procent sedan {month} {year}.",
    "Beslutet får verkställas innan protokollet är justerat.",
    "Beslutet skickas till kommunstyrelsen, ekonomiavdelningen och akten.",
)
THINGS = (
    "hemtjänst", "skolskjuts", "bygglov", "detaljplanen för kvarteret Linden", "särskilt boende", "vatten och avlopp",
    "kulturstöd", "förskolan", "gatubelysning", "lokalförsörjning", "daglig verksamhet", "årsredovisningen",
)  # fmt: skip
PEOPLE = ("Anna Lindqvist (S)", "Per Holm (M)", "Karin Ek (C)", "Lars Åberg (V)", "Eva Norén (KD)", "Nils Dahl (L)")
MONTHS = ("januari", "mars", "april", "maj", "augusti", "september", "november")
FACES = (("Times-Roman", "Times-Bold"), ("Helvetica", "Helvetica-Bold"), ("Courier", "Courier-Bold"))


def _sentence(draw: random.Random) -> str:
    return draw.choice(SENTENCES).format(
        thing=draw.choice(THINGS),
        person=draw.choice(PEOPLE),
        month=draw.choice(MONTHS),
        year=draw.randint(2019, 2026),
        day=draw.randint(1, 28),
        many=draw.randint(40, 900),
        some=draw.randint(2, 39),
    )


def _tables(draw: random.Random) -> list[list[str]]:
    """The cells of a table that minutes hold beside the matter of the reports."""
    some = draw.randint
    units = ("Förskola", "Grundskola", "Äldreomsorg", "Funktionshinder", "Individ och familj")
    kinds: list[list[list[str]]] = [
        [["Namn", "Parti", "Närvarande §§"], *([person[:-4], person[-2:-1], f"1–{some(9, 40)}"] for person in PEOPLE)],
        [["Verksamhet", "Budget", "Utfall", "Avvikelse"],
         *([unit, str(some(90, 999)), str(some(90, 999)), str(some(-9, 9))] for unit in units)],
        [["Nyckeltal", "2024", "2025"], *([f"Antal platser, {unit.lower()}", str(some(20, 300)), str(some(20, 300))]
                                          for unit in units)],
        [["Yrkande", "Ja", "Nej", "Avstår"], *([person[:-4], "X", "", ""] for person in PEOPLE[:4])],
    ]  # fmt: skip
    return draw.choice(kinds)


def _matter(number: int, draw: random.Random, head: ParagraphStyle, body: ParagraphStyle) -> list[Flowable]:
    items: list[Flowable] = [Paragraph(f"§ {number} {draw.choice(THINGS).capitalize()}", head)]
    items.append(Paragraph(f"Dnr SN {draw.randint(2020, 2026)}/{draw.randint(1, 999)}", body))
    for _ in range(draw.randint(1, 4)):
        items += [Paragraph(" ".join(_sentence(draw) for _ in range(draw.randint(2, 8))), body), Spacer(1, 6)]
    if draw.random() < 0.3:
        table = Table(_tables(draw), hAlign="LEFT")
        if draw.random() < 0.5:
            table.setStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black)])
        items += [table, Spacer(1, 10)]
    return items


def minutes(seed: int, pages: int, first: int = 1, start: int = 1) -> bytes:
    """A PDF of about so many pages of minutes, matters numbered from `first`, pages from `start`."""
    draw = random.Random(seed)
    plain, bold = FACES[seed % len(FACES)]
    size = 10 + seed % 3
    head = ParagraphStyle("head", fontName=bold, fontSize=size + 2, leading=size + 6, spaceBefore=10)
    body = ParagraphStyle("body", fontName=plain, fontSize=size, leading=size * 1.3)
    items: list[Flowable] = []
    for number in range(pages * 4):
        items += _matter(first + number, draw, head, body)
        if number % 4 == 3:
            items.append(PageBreak())

    def running(canvas: object, document: object) -> None:
        canvas.setFont(plain, 9)  # type: ignore[attr-defined]
        canvas.drawString(60, 805, "Socialnämnden i Exempelby")  # type: ignore[attr-defined]
        canvas.drawString(250, 805, "Protokoll")  # type: ignore[attr-defined]
        canvas.drawRightString(540, 805, f"Sida {start - 1 + document.page}")  # type: ignore[attr-defined]

    rl_config.useA85 = 0  # streams in plain bytes, as other programs write them
    out = io.BytesIO()
    paper = SimpleDocTemplate(out, pagesize=A4, topMargin=60, bottomMargin=50, leftMargin=60, rightMargin=55)
    paper.build(items, onFirstPage=running, onLaterPages=running)
    return out.getvalue()


def among_minutes(report: bytes, seed: int, before: int = 6, after: int = 6) -> bytes:
    """The pages of a report between so many pages of minutes; the first of both keep their numbers."""
    draw = random.Random(seed)
    whole = pypdfium2.PdfDocument.new()
    with pypdfium2.PdfDocument(report) as ours, pypdfium2.PdfDocument(minutes(seed, before + after)) as others:
        cut = min(before + draw.randint(0, 2), len(others) - 1)
        whole.import_pages(others, list(range(cut)))
        whole.import_pages(ours)
        whole.import_pages(others, list(range(cut, len(others))))
        out = io.BytesIO()
        whole.save(out)
    whole.close()
    return out.getvalue()


def main() -> None:
    """Write minutes around every report of a folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--reports", type=Path, default=ROOT / "built" / "documents")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for number, path in enumerate(sorted(options.reports.rglob("*.pdf"))):
        (options.out / path.name).write_bytes(among_minutes(path.read_bytes(), options.seed * 1000 + number))


if __name__ == "__main__":
    main()
