"""Cut-outs of PDF pages with the numbers of a finding marked, as PNG."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from typing import Any

from extractor.evidence.numbers import NUMBER_WORDS
from extractor.model import BBox, Page, Place
from extractor.privacy.veil import Veil
from extractor.read.ocr.choose import OcrMode
from extractor.read.textlayer import is_scan
from extractor.recognised import page_box

SCALE = 1.7
MARGIN = 34.0
MAX_HEIGHT = 400.0
MAX_PAGES = 2
ONE_LINE, CELL = 20.0, 150.0
_MARK = (200, 16, 46)
_WASH = (255, 240, 176)


class PageCutter:
    """Draws pages of one PDF, each once; `ocr` tells whether the words of scans are read."""

    def __init__(self, data: bytes, veil: Veil | None = None, ocr: OcrMode = "auto") -> None:
        self._data = data
        self._veil = veil or Veil()
        self._ocr = ocr
        self._pages: dict[int, Any] = {}
        self._known: dict[int, Page | None] = {}
        self._layers: dict[int, Page] | None = None

    def cut(self, places: Sequence[Place], values: Sequence[object] = ()) -> list[tuple[int, str]]:
        """Page number and PNG as a data address, for the first pages on which the places lie.

        A place of one line is framed; in a larger one the words that print one of `values` are framed. The address of
        a page is empty where something is to be masked and its words are not known.
        """
        printed = frozenset(form for value in values for form in printed_forms(value))
        by_page: dict[int, list[BBox]] = {}
        for place in places:
            if place.page is not None and place.bbox is not None:
                by_page.setdefault(place.page, []).append(place.bbox)
        pictures = []
        for page, boxes in list(by_page.items())[:MAX_PAGES]:
            picture = self._picture(page)
            if picture is not None and self._is_withheld(page):
                pictures.append((page, ""))
            elif picture is not None:
                frames = [frame for box in boxes for frame in self._frames(page, box, printed)]
                marked = _marked(self._blotted(picture, page), boxes, frames)
                pictures.append((page, _data_address(marked)))
        return pictures

    def _frames(self, page: int, box: BBox, printed: frozenset[str]) -> list[BBox]:
        """The words of a box that print one of the numbers; the box itself where it is a line or has none."""
        known = self._page(page)
        if known is None or (box[3] - box[1] < ONE_LINE and box[2] - box[0] < CELL):
            return [box]
        words = [page_box(known, w[1:5]) for w in known.words if w.text.strip(".,;:()%").casefold() in printed]
        inside = [
            (x0, top, x1, bottom)
            for x0, top, x1, bottom in words
            if box[0] - 2 <= x0 and x1 <= box[2] + 2 and box[1] - 2 <= top and bottom <= box[3] + 2
        ]
        return inside or [box]

    def _is_withheld(self, number: int) -> bool:
        """Whether a page may show what is to be masked, for where its words stand is not known."""
        known = self._page(number)
        return bool(self._veil.officials or self._veil.masks) and (known is None or _is_unread(known))

    def _blotted(self, picture: Any, number: int) -> Any:
        """The picture with a bar over every word that is masked."""
        known = self._page(number)
        if known is None:
            return picture
        from PIL import ImageDraw

        text, places = "", []
        for word in known.words:
            places.append((len(text), len(text) + len(word.text)))
            text += f"{word.text} "
        pen = ImageDraw.Draw(picture)
        for (start, end), _ in self._veil.hidden(text):
            for (first, last), word in zip(places, known.words, strict=True):
                if first < end and last > start:
                    pen.rectangle(_scaled(page_box(known, word[1:5]), 1), fill=(0, 0, 0))
        return picture

    def _picture(self, number: int) -> Any | None:
        if number not in self._pages:
            self._pages[number] = self._draw(number)
        return self._pages[number]

    def _draw(self, number: int) -> Any | None:
        import pypdfium2

        try:
            with_pdf = pypdfium2.PdfDocument(self._data)
            page = with_pdf[number - 1]
            picture = page.render(scale=SCALE).to_pil().convert("RGB")
            rotation = int(page.get_rotation())
            with_pdf.close()
        except Exception:  # a page that cannot be drawn costs its picture, never the report
            return None
        known = self._page(number)
        if known is None or _is_unread(known):
            return picture
        turned = (known.turned - rotation) % 360
        upright = picture.rotate(-turned, expand=True) if turned else picture
        return upright.resize((round(known.width * SCALE), round(known.height * SCALE)))

    def _page(self, number: int) -> Page | None:
        if number not in self._known:
            try:
                self._known[number] = self._read(number)
            except Exception:  # as above
                self._known[number] = None
        return self._known[number]

    def _read(self, number: int) -> Page | None:
        from extractor.read.pages import as_printed, read_pages

        if self._layers is None:
            self._layers = {page.number: page for page in read_pages(self._data)}
        layer = self._layers.get(number)
        return as_printed(self._data, layer, self._ocr) if layer is not None else None


def _is_unread(page: Page) -> bool:
    return is_scan(page) and page.reader != "ocr"


def printed_forms(value: object) -> set[str]:
    """How a number may be printed: in digits without its sign, with a decimal comma, or as a word.

    >>> sorted(printed_forms(-9))
    ['9', 'nio']
    """
    if not isinstance(value, int | float):
        return {str(value).casefold()} if value else set()
    size = abs(value)
    digits = f"{size:.15g}"
    forms = {digits, digits.replace(".", ",")}
    return forms | {word for word, number in NUMBER_WORDS.items() if number == size and number}


def _marked(picture: Any, boxes: Sequence[BBox], frames: Sequence[BBox]) -> Any:
    """The stretch of a page around the first boxes, as wide as the page: a wash on the boxes, a frame on
    the numbers.
    """
    from PIL import Image, ImageChops, ImageDraw

    tops = sorted(boxes, key=lambda box: box[1])
    first = tops[0][1] - MARGIN
    shown = [box for box in tops if box[3] - first <= MAX_HEIGHT] or tops[:1]
    last = min(max(box[3] for box in shown) + MARGIN, first + MAX_HEIGHT + MARGIN)
    wash = Image.new("RGB", picture.size, (255, 255, 255))
    brush = ImageDraw.Draw(wash)
    for box in boxes:
        brush.rectangle(_scaled(box, 2), fill=_WASH)
    marked = ImageChops.multiply(picture, wash)
    pen = ImageDraw.Draw(marked)
    for box in frames:
        pen.rectangle(_scaled(box, 2), outline=_MARK, width=2)
    top, bottom = max(0, round(first * SCALE)), min(picture.height, round(last * SCALE))
    return marked.crop((0, top, picture.width, max(bottom, top + 20)))


def _scaled(box: BBox, margin: float) -> tuple[int, int, int, int]:
    x0, top, x1, bottom = box
    return (
        round((x0 - margin) * SCALE), round((top - margin) * SCALE),
        round((x1 + margin) * SCALE), round((bottom + margin) * SCALE),
    )  # fmt: skip


def _data_address(picture: Any) -> str:
    stream = io.BytesIO()
    picture.quantize(64).save(stream, "PNG", optimize=True)
    return "data:image/png;base64," + base64.b64encode(stream.getvalue()).decode("ascii")
