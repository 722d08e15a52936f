"""Typeset an abstract document as PDF with ReportLab."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
)
from reportlab.platypus import Table as PdfTable

from ..doc import Bullets, Document, Gap, Heading, Look, NewPage, Para, Table, head_cells

FOLDER = Path("/usr/share/fonts/truetype")  # where Debian keeps its fonts
FILES = {
    "sans": ("liberation/LiberationSans", "-Regular", "-Bold"),
    "serif": ("liberation/LiberationSerif", "-Regular", "-Bold"),
    "dejavu": ("dejavu/DejaVuSans", "", "-Bold"),
}
CORE = {
    "sans": ("Helvetica", "Helvetica-Bold"),
    "serif": ("Times-Roman", "Times-Bold"),
    "dejavu": ("Helvetica", "Helvetica-Bold"),
}


def fonts(name: str) -> tuple[str, str]:
    """Names of the plain and the bold font; the built-in ones where the files are missing."""
    stem, plain_end, bold_end = FILES[name]
    plain_file, bold_file = FOLDER / f"{stem}{plain_end}.ttf", FOLDER / f"{stem}{bold_end}.ttf"
    if not (plain_file.exists() and bold_file.exists()):
        return CORE[name]
    if f"evb-{name}" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(f"evb-{name}", str(plain_file)))
        pdfmetrics.registerFont(TTFont(f"evb-{name}-b", str(bold_file)))
    return f"evb-{name}", f"evb-{name}-b"


def mark(text: str) -> str:
    """Paragraph markup of a text."""
    return escape(text).replace("\u00ad\n", "-<br/>").replace("\u00ad", "").replace("\n", "<br/>")


def styles(look: Look) -> dict[str, ParagraphStyle]:
    """Paragraph styles of a look."""
    plain_font, bold_font = fonts(look.font)
    align = TA_JUSTIFY if look.justify else TA_LEFT
    size = look.size
    base = ParagraphStyle(
        "normal",
        fontName=plain_font,
        fontSize=size,
        leading=size * 1.3,
        spaceAfter=size * 0.6,
        alignment=align,
    )

    def make(name: str, parent: ParagraphStyle = base, **more: object) -> ParagraphStyle:
        return ParagraphStyle(name, parent=parent, **more)

    accent = colors.HexColor(look.accent)
    head = {"fontName": bold_font, "textColor": accent, "alignment": TA_LEFT}
    return {
        "normal": base,
        "bold": make("bold", fontName=bold_font),
        "lead": make("lead", fontSize=size * 1.08),
        "small": make("small", fontSize=size * 0.84, leading=size * 1.08),
        "caption": make(
            "caption",
            fontName=bold_font,
            fontSize=size * 0.92,
            spaceBefore=6,
            spaceAfter=3,
            alignment=TA_LEFT,
        ),
        "h1": make("h1", fontSize=size * 1.55, leading=size * 1.85, spaceAfter=size, **head),
        "h2": make("h2", fontSize=size * 1.25, leading=size * 1.5, spaceBefore=size, spaceAfter=size * 0.4, **head),
        "h3": make(
            "h3",
            fontSize=size * 1.08,
            leading=size * 1.35,
            spaceBefore=size * 0.8,
            spaceAfter=size * 0.35,
            **head,
        ),
        "h4": make("h4", fontSize=size, leading=size * 1.25, spaceBefore=size * 0.6, spaceAfter=size * 0.3, **head),
    }


class NumberedCanvas(canvas.Canvas):  # type: ignore[misc]
    """A canvas that knows the number of pages when it draws the page numbers."""

    look: Look

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self._pages: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 (ReportLab's name)
        self._pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for state in self._pages:
            self.__dict__.update(state)
            self._number(len(self._pages))
            canvas.Canvas.showPage(self)
        canvas.Canvas.save(self)

    def _number(self, total: int) -> None:
        look = self.look
        if not look.pages:
            return
        width, height = self._pagesize
        self.setFont(fonts(look.font)[0], 8)
        y = height - 34 if look.pages_at == "top" else 30
        self.drawRightString(width - 50, y, look.pages.format(n=self._pageNumber, m=total))


def _furniture(look: Look, wide: bool) -> Callable[[canvas.Canvas, BaseDocTemplate], None]:
    def draw(c: canvas.Canvas, _doc: BaseDocTemplate) -> None:
        _, height = landscape(A4) if (wide or look.landscape) else A4
        if look.rotate:
            c.translate(height, 0)
            c.rotate(90)
        c.setFont(fonts(look.font)[0], 8)
        if look.running:
            c.drawString(look.left, height - 34, look.running)
        if look.footer:
            c.drawString(look.left, 30, look.footer)
        if c.getPageNumber() == 1 and look.margin_blocks:
            _margin(c, look, height)

    return draw


def _margin(c: canvas.Canvas, look: Look, height: float) -> None:
    style = ParagraphStyle("margin", fontName=fonts(look.font)[0], fontSize=8, leading=10)
    y = height - 70.0
    for text in look.margin_blocks:
        block = Paragraph(mark(text), style)
        _, used = block.wrap(look.left - 45, 400)
        block.drawOn(c, 28, y - used)
        y -= used + 9


def _templates(look: Look) -> list[PageTemplate]:
    out = []
    for wide in (False, True):
        size = landscape(A4) if (wide or look.landscape) else A4
        width, height = size
        inner = width - look.left - 50
        top, bottom = 56, 52
        if look.columns > 1 and not wide:
            part = (inner - 18 * (look.columns - 1)) / look.columns
            frames = [
                Frame(look.left + i * (part + 18), bottom, part, height - top - bottom, 0, 0, 0, 0)
                for i in range(look.columns)
            ]
        else:
            frames = [Frame(look.left, bottom, inner, height - top - bottom, 0, 0, 0, 0)]
        template = PageTemplate("wide" if wide else "main", frames, onPage=_furniture(look, wide), pagesize=size)
        template.rotation = 90 if look.rotate else 0  # ReportLab then swaps the sides of the stored page
        out.append(template)
    return out


def _table(table: Table, look: Look, room: float) -> PdfTable:
    plain_font, bold_font = fonts(look.font)
    tl = table.look
    n_head = len(table.head)
    align = {"left": TA_LEFT, "center": TA_CENTER, "right": TA_RIGHT}

    def para(text: str | None, bold: bool, how: int) -> Paragraph | str:
        if not text:
            return ""
        style = ParagraphStyle(
            "cell",
            fontName=bold_font if bold else plain_font,
            fontSize=tl.size,
            leading=tl.size * 1.2,
            alignment=how,
        )
        return Paragraph(mark(text), style)

    data: list[list[Paragraph | str]] = [["" for _ in table.widths] for _ in range(n_head)]
    commands: list[tuple[Any, ...]] = []
    for r, c, cell in head_cells(table):
        data[r][c] = para(cell.text, tl.head_bold, TA_CENTER if cell.colspan > 1 else TA_LEFT)
        if cell.colspan > 1 or cell.rowspan > 1:
            commands.append(("SPAN", (c, r), (c + cell.colspan - 1, r + cell.rowspan - 1)))
    for r, row in enumerate(table.rows):
        data.append(
            [
                para(t, r in table.bold_rows, align[tl.numbers] if c in table.numeric else TA_LEFT)
                for c, t in enumerate(row)
            ]
        )
    for (r, c), (rs, cs) in table.spans.items():
        commands.append(("SPAN", (c, r + n_head), (c + cs - 1, r + n_head + rs - 1)))
    commands += _rules(table, n_head)
    width = room * tl.width
    total = sum(table.widths)
    out = PdfTable(
        data,
        [width * w / total for w in table.widths],
        repeatRows=n_head if tl.repeat_head else 0,
        hAlign="LEFT",
        splitInRow=1 if tl.split_rows and not tl.repeat_head else 0,
        spaceAfter=10,
        spaceBefore=2,
    )
    out.setStyle(commands)
    return out


def _rules(table: Table, n_head: int) -> list[tuple[Any, ...]]:
    tl = table.look
    grey = colors.HexColor("#555555")
    out: list[tuple[Any, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), tl.valign.upper()),
        ("LEFTPADDING", (0, 0), (-1, -1), tl.pad + 1),
        ("RIGHTPADDING", (0, 0), (-1, -1), tl.pad + 1),
        ("TOPPADDING", (0, 0), (-1, -1), tl.pad),
        ("BOTTOMPADDING", (0, 0), (-1, -1), tl.pad),
    ]
    if tl.rules == "grid":
        out.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))
    elif tl.rules == "horizontal":
        out.append(("LINEBELOW", (0, 0), (-1, -1), 0.5, grey))
    elif tl.rules == "outer":
        out.append(("BOX", (0, 0), (-1, -1), 0.9, colors.black))
    elif tl.rules == "shaded":
        out += [
            ("BACKGROUND", (0, r + n_head), (-1, r + n_head), colors.HexColor("#e9eef2"))
            for r in range(0, len(table.rows), 2)
        ]
    if tl.head_fill:
        out.append(("BACKGROUND", (0, 0), (-1, n_head - 1), colors.HexColor(tl.head_fill)))
    return out


def _story(doc: Document) -> list[Flowable]:
    look = doc.look
    st = styles(look)
    width = (landscape(A4) if look.landscape else A4)[0] - look.left - 50
    room = (width - 18 * (look.columns - 1)) / look.columns
    wide_room = landscape(A4)[0] - look.left - 50
    out: list[Flowable] = []
    for block in doc.blocks:
        if isinstance(block, Heading):
            out += [CondPageBreak(110), Paragraph(mark(block.text), st[f"h{min(block.level, 4)}"])]
        elif isinstance(block, Para):
            out += [CondPageBreak(90)] if block.style == "caption" else []
            out.append(Paragraph(mark(block.text), st[block.style]))
        elif isinstance(block, Bullets):
            style = ParagraphStyle("item", parent=st["normal"], leftIndent=16, bulletIndent=2, spaceAfter=3)
            out += [
                Paragraph(mark(item), style, bulletText=f"{i}." if block.marker == "1." else block.marker)
                for i, item in enumerate(block.items, 1)
            ] + [Spacer(1, 5)]
        elif isinstance(block, Table):
            out.append(_table(block, look, room))
        elif isinstance(block, Gap):
            out.append(Spacer(1, block.points))
        elif isinstance(block, NewPage):
            out += [NextPageTemplate("wide" if block.landscape else "main"), PageBreak()]
            room = wide_room if block.landscape else (width - 18 * (look.columns - 1)) / look.columns
    return out


def write(doc: Document, path: Path) -> None:
    """Write the PDF."""
    maker = type("PageCanvas", (NumberedCanvas,), {"look": doc.look})
    template = BaseDocTemplate(str(path), pageTemplates=_templates(doc.look), title=doc.title, invariant=1)
    template.build(_story(doc), canvasmaker=maker)
