"""A picture of what the reader saw on a page: words, drawn lines, tables, heads, the meaning of columns."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PIL.PngImagePlugin import PngInfo

from extractor.archive.jobs import Job, Pickled
from extractor.archive.limits import Limits
from extractor.archive.members import Opener
from extractor.archive.together import each
from extractor.errors import Damaged, ExtractorError, FileUnreadable, MemoryLimit, OutputUnusable, UnknownFormat
from extractor.layout.sources import lay_out
from extractor.model import Grid, Heading, Layout, Page, Place, TableRecord
from extractor.pipeline import read_document
from extractor.read.folders import Listed, Listing, shown
from extractor.read.ocr.choose import OcrMode
from extractor.read.pages import read_pages
from extractor.read.source import Source
from extractor.recognised import on_the_scan, page_box, page_point
from extractor.report import Report
from extractor.safe_text import plain
from extractor.write.files import published

RESOLUTION = 110
_MARK, _BEGINS = b"evb inspect", 4096
"""Stands in the head of every picture that evb wrote."""
_SCALE = RESOLUTION / 72
_WORD, _RULE, _TABLE, _HEAD, _HEADING, _ROW = "#9bbcd9", "#d98c00", "#c8102e", "#1f6f43", "#6a2c91", "#e39aa6"


def draw_page(path: Path, number: int, out: Path, ocr: OcrMode = "auto", limits: Limits | None = None) -> list[str]:
    """Write the picture of page `number` (from 1) to `out`; returns lines that tell what is on it.

    The page is drawn by a worker process within `limits`. Raises ExtractorError where the file is no readable PDF or
    has no such page, OutputUnusable where `out` is the report, or a file that evb did not write.
    """
    _check_output(path, out)
    listing = Listing([Listed(shown(path.name), path)])
    ((_, drawn),) = each(listing, _Draw(number, ocr), limits or Limits())
    if drawn.error is not None:
        raise drawn.error
    out.parent.mkdir(parents=True, exist_ok=True)
    with published(out.resolve()) as part:
        part.write_bytes(drawn.picture)
    return drawn.legend


def _check_output(path: Path, out: Path) -> None:
    if out.is_dir():
        raise OutputUnusable(folder=out, why="it is a folder, not a file")
    if not out.exists() or out.stat().st_size == 0:
        return
    if path.exists() and out.samefile(path):
        raise OutputUnusable(folder=out, why="it is the report")
    with out.open("rb") as stream:
        if _MARK not in stream.read(_BEGINS):
            raise OutputUnusable(folder=out, why="it is there already, and evb did not write it")


@dataclass(frozen=True, slots=True)
class _Drawn:
    """The picture as PNG with what is on it, or why there is none."""

    picture: bytes = b""
    legend: list[str] = field(default_factory=list)
    error: ExtractorError | None = None
    members: list[str] | None = None


@dataclass(frozen=True, slots=True)
class _Draw(Pickled[_Drawn]):
    """The task: draw one page."""

    number: int
    ocr: OcrMode

    def run(self, job: Job, opener: Opener, limits: Limits) -> _Drawn:
        """Draw the page; never raises for bad content."""
        try:
            opened = opener.open(job.name, Path(job.path), job.chain)
            if isinstance(opened, list) or opened.media != "pdf":
                raise UnknownFormat(why="pictures are drawn of PDF pages only")
            return _drawn(opened, self.number, self.ocr)
        except ExtractorError as error:
            return _Drawn(error=error)
        except MemoryError:
            return _Drawn(error=MemoryLimit(limit=limits.memory_mb))

    def failed(self, job: Job, error: ExtractorError, lasting: bool = True, seconds: float = 0.0) -> _Drawn:  # noqa: ARG002
        """Why there is no picture."""
        return _Drawn(error=error)


def _drawn(source: Source, number: int, ocr: OcrMode) -> _Drawn:
    page = next((page for page in read_pages(source.data, ocr) if page.number == number), None)
    if page is None:
        raise FileUnreadable(why=f"there is no page {number}")
    report = read_document(source, "never", ocr=ocr)
    picture = _picture(source.data, number, page)
    layout = _laid_out(source, ocr)
    legend = _Drawing(picture, page).draw(report, [b for b in layout.blocks if isinstance(b, Heading | Grid)])
    stream, about = io.BytesIO(), PngInfo()
    about.add_text("Software", "evb inspect")
    picture.save(stream, "PNG", pnginfo=about)
    says = f"page {number} of {source.name}: {len(page.words)} words, {len(page.rulings)} lines"
    return _Drawn(stream.getvalue(), [plain(line) for line in (says, *legend)])


def _laid_out(source: Source, ocr: OcrMode) -> Layout:
    """The layout, with its places on the page as scanned."""
    layout, tally = lay_out(source, ocr)
    return on_the_scan(layout, tally.recognised)


def _picture(data: bytes, number: int, page: Page) -> Any:
    """The page as pdfplumber renders it, turned upright as the reader turned it."""
    import pdfplumber

    try:
        with pdfplumber.open(io.BytesIO(data), pages=[number]) as document:
            plumbed = document.pages[0]
            rendered = plumbed.to_image(resolution=RESOLUTION).original.convert("RGB")
            rotation = int(plumbed.rotation or 0)
    except Exception as error:  # pdfminer raises what it likes on damaged files
        raise Damaged(why=f"the page cannot be drawn ({type(error).__name__})") from error
    turned = (page.turned - rotation) % 360
    picture = rendered.rotate(-turned, expand=True) if turned else rendered
    return picture.resize((round(page.width * _SCALE), round(page.height * _SCALE)))


class _Drawing:
    def __init__(self, picture: Any, page: Page) -> None:
        from PIL import ImageDraw

        self.pen = ImageDraw.Draw(picture)
        self.page = page

    def draw(self, report: Report, blocks: list[Heading | Grid]) -> list[str]:
        """Draw all layers; returns the legend."""
        for word in self.page.words:
            self._box(page_box(self.page, word[1:5]), _WORD, 1)
        for line in self.page.rulings:
            ends = [page_point(self.page, *end) for end in ((line.x0, line.top), (line.x1, line.bottom))]
            self.pen.line([_at(*end) for end in ends], fill=_RULE, width=2)
        for block in blocks:
            if isinstance(block, Heading):
                self._headings(block)
            else:
                self._head(block)
        legend = []
        for table in report.tables:
            boxes = [place.bbox for row in table.rows for place in row.places if self._here(place)]
            if boxes:
                self._table(boxes, f"{table.id} {table.kind}")
                self._roles(table, max(box[3] for box in boxes if box))
                legend.append(f"{table.id} {table.kind}, {len(boxes)} rows here; columns: {', '.join(table.roles)}")
        return legend

    def _here(self, place: Place) -> bool:
        return place.page == self.page.number and place.bbox is not None

    def _headings(self, block: Heading) -> None:
        if self._here(block.place):
            self._box(block.place.bbox, _HEADING, 2)
            self._label(block.place.bbox, f"heading {block.level}", _HEADING)

    def _head(self, grid: Grid) -> None:
        for row in grid.rows[: grid.head_rows]:
            for place in row.places:
                if self._here(place):
                    self._box(place.bbox, _HEAD, 2)

    def _table(self, boxes: list[Any], label: str) -> None:
        for box in boxes:
            self._box(box, _ROW, 1)
        outer = (
            min(b[0] for b in boxes),
            min(b[1] for b in boxes),
            max(b[2] for b in boxes),
            max(b[3] for b in boxes),
        )
        self._box(outer, _TABLE, 2)
        self._label((outer[0] - 8 - self.pen.textlength(label) / _SCALE, outer[1], 0, 0), label, _TABLE, above=False)

    def _roles(self, table: TableRecord, bottom: float) -> None:
        """The meaning of each column, written under it."""
        for column, role in enumerate(table.roles):
            cells = [row.cells[column] for row in table.rows if column < len(row.cells)]
            lefts = [p.bbox[0] for cell in cells for p in cell.places if self._here(p) and p.bbox]
            if lefts:
                self._label((min(lefts), bottom, 0, 0), role, _TABLE, above=False)

    def _box(self, box: Any, colour: str, width: int) -> None:
        x0, top, x1, bottom = box
        if x1 >= x0 and bottom >= top:
            self.pen.rectangle([_at(x0, top), _at(x1, bottom)], outline=colour, width=width)

    def _label(self, box: Any, text: str, colour: str, above: bool = True) -> None:
        x, y = _at(box[0], box[1])
        where = (max(x, 0) + 2, max(y - 12 if above else y + 1, 0))
        left, top, right, bottom = self.pen.textbbox(where, text)
        self.pen.rectangle([(left - 1, top - 1), (right + 1, bottom + 1)], fill="white")
        self.pen.text(where, text, fill=colour)


def _at(x: float, y: float) -> tuple[float, float]:
    return (x * _SCALE, y * _SCALE)
