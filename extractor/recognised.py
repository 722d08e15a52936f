"""What reading from a picture means for records: how sure each value is, and where it stands on the page as scanned."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar

from extractor.evidence.dates import read_date
from extractor.layout.lines import hull, rounded
from extractor.model import Count, Decision, DocumentRecord, Inferred, Page, Place, TableRecord, Word
from extractor.parse.tables import Reading
from extractor.parse.values import read_kon

METHOD = "ocr"
UNSURE_FIGURE = 0.9
"""A figure that is read less surely than this is no ground for an accusation."""
SURE_WORD = 0.8
"""How sure a word must be not to count among the doubts of its table."""
UNTOLD = 0.6
"""The confidence that a scanned report names no period."""
_DATES = ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum")
_PRINTED = (*_DATES, "insats", "lagrum", "manader", "dagar", "kommentar", "kon", "nr", "antal", "omrade")
_FIGURE = re.compile(r"\d|^[-–—]$")
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class _Reading:
    """The words of the pages read by OCR, and how sure the surest reading of each spelling is."""

    pages: Mapping[int, Page]
    best: Mapping[str, float]

    def near(self, places: Sequence[Place]) -> list[Word]:
        """Words whose middle lies in a place."""
        return [
            word
            for place in places
            if place.page is not None and place.page in self.pages and place.bbox
            for word in self.pages[place.page].words
            if _within(word, place)
        ]

    def known(self, text: str) -> float | None:
        """How sure a text is that stands anywhere in the document, word by word; None where a word was not read."""
        found = [self.best.get(token) for token in text.split()]
        sures = [sure for sure in found if sure is not None]
        return min(sures) if sures and len(sures) == len(found) else None


def _within(word: Word, place: Place) -> bool:
    assert place.bbox is not None
    x0, top, x1, bottom = place.bbox
    x, y = (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2
    return x0 - 0.5 <= x <= x1 + 0.5 and top - 0.5 <= y <= bottom + 0.5


def weigh(document: DocumentRecord, reading: Reading, pages: Mapping[int, Page]) -> None:
    """Give every value that was read from a picture the method `ocr` and the confidence of its least sure letter.

    Values that follow from others (a law from a heading, a status from a comment) keep their method; none is surer
    than the words that it stands on. The reading is updated in place; the document's facts likewise.
    """
    if not pages:
        return
    best: dict[str, float] = {}
    for page in pages.values():
        for word in page.words:
            best[word.text] = max(best.get(word.text, 0.0), word.sure)
    read = _Reading(pages, best)
    reading.decisions[:] = [_decision(decision, read) for decision in reading.decisions]
    reading.counts[:] = [_count(count, read) for count in reading.counts]
    reading.tables[:] = [_table(table, read) for table in reading.tables]
    for name in list(document.inferred):
        value = getattr(document, name, None)
        sure = read.known(value) if isinstance(value, str) else None
        if sure is not None:
            document.inferred[name] = _less_sure(document.inferred[name], sure)


def _less_sure(how: Inferred, sure: float) -> Inferred:
    return how if how.confidence <= sure else Inferred(how.method, round(sure, 3), how.reason)


def _decision(decision: Decision, read: _Reading) -> Decision:
    words = read.near(decision.places)
    if not words:
        return decision
    inferred = dict(decision.inferred)
    for name in _PRINTED:
        value = getattr(decision, name)
        if value is None or (name == "antal" and name not in inferred):
            continue
        here = _printed_words(name, value, decision.printed, words)
        before = inferred.get(name, Inferred("column", 1.0))
        if here:
            inferred[name] = _by_ocr(before, here)
        elif isinstance(value, str) and (sure := read.known(value)) is not None:
            inferred[name] = _less_sure(before, sure)
    for name in ("status", "lag", "alder"):
        if name in inferred and inferred[name].method in ("comment", "row", "column"):
            inferred[name] = _less_sure(inferred[name], min(word.sure for word in words))
    return replace(decision, inferred=inferred)


def _printed_words(name: str, value: object, printed: Sequence[str | None], words: Sequence[Word]) -> list[Word]:
    """The words of a row that a value was read from; none where it is not printed in the row."""
    cells = [cell for cell in printed if cell]
    text = str(value)
    if name in _DATES:
        cells = [cell for cell in cells if read_date(cell) == value]
    elif name == "kon":
        cells = [cell for cell in cells if read_kon(cell)[0] == value]
    else:
        cells = [cell for cell in cells if text in cell]
    if not cells:
        return []
    wanted = (text if name == "kommentar" or (text in cells[0] and name not in _DATES) else cells[0]).split()
    by_text: dict[str, Word] = {}
    for word in words:
        if word.text not in by_text or word.sure < by_text[word.text].sure:
            by_text[word.text] = word
    found = [by_text[token] for token in wanted if token in by_text]
    return found if len(found) == len(wanted) else list(words)


def _by_ocr(before: Inferred, words: Iterable[Word]) -> Inferred:
    many = list(words)
    sure = min(word.sure for word in many)
    changed = sorted({f"{word.raw!r} for {word.text!r}" for word in many if word.raw})
    reason = "; ".join(filter(None, [before.method, before.reason, *(f"recognised {one}" for one in changed)]))
    return Inferred(METHOD, round(min(before.confidence, sure), 3), reason)


def _count(count: Count, read: _Reading) -> Count:
    words = read.near(count.places)
    if not words:
        return count
    inferred = dict(count.inferred)
    figures = [word for word in words if _FIGURE.search(word.text) or word.raw] or words
    inferred["value"] = _by_ocr(inferred.get("value", Inferred("column", 1.0)), figures)
    for name in ("insats", "orsak", "omrade", "manader"):
        value = getattr(count, name)
        if value is not None and (sure := read.known(value)) is not None:
            inferred[name] = _less_sure(inferred.get(name, Inferred("row", 1.0)), sure)
    if count.period is None:
        inferred["period"] = Inferred("not told", UNTOLD, "no period was read; the words that name it may be unclear")
    return replace(count, inferred=inferred)


def _table(table: TableRecord, read: _Reading) -> TableRecord:
    """A table is as sure as its words are on the whole; doubts tell how many are not."""
    words = read.near([place for row in table.rows for place in row.places])
    if not words:
        return table
    mean = sum(word.sure for word in words) / len(words)
    unsure = sum(word.sure < SURE_WORD for word in words)
    confidence = round(min(table.confidence, mean), 3)
    says = (
        (f"{unsure} of {len(words)} words were not read surely from the picture",) if unsure * 10 > len(words) else ()
    )
    return replace(table, confidence=confidence, doubts=(*table.doubts, *says))


def unsure_places(pages: Mapping[int, Page]) -> tuple[Place, ...]:
    """Where figures stand that were not read surely."""
    return tuple(
        Place(number, rounded((word.x0, word.top, word.x1, word.bottom)))
        for number, page in sorted(pages.items())
        for word in page.words
        if word.sure < UNSURE_FIGURE and _FIGURE.search(word.text)
    )


def on_the_scan(report: _T, pages: Mapping[int, Page]) -> _T:
    """A report or layout with every place as it lies on the page as scanned, not on the straightened one."""
    tilted = {number: page for number, page in pages.items() if page.tilt}
    return _moved(report, tilted) if tilted else report


def _moved(value: _T, pages: Mapping[int, Page]) -> _T:
    """A record with its places moved, whatever it is made of."""
    if isinstance(value, Place):
        return _place(value, pages)  # type: ignore[return-value]
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return tuple(_moved(item, pages) for item in value)  # type: ignore[return-value]
    if is_dataclass(value) and not isinstance(value, type):
        held: dict[str, Any] = {f.name: getattr(value, f.name) for f in fields(value)}
        changed = {
            name: _moved(item, pages) for name, item in held.items() if isinstance(item, tuple) or is_dataclass(item)
        }
        return replace(value, **{name: item for name, item in changed.items() if item is not held[name]})
    return value


def _place(place: Place, pages: Mapping[int, Page]) -> Place:
    page = pages.get(place.page or 0)
    if page is None or place.bbox is None:
        return place
    return replace(place, bbox=rounded(page_box(page, place.bbox)))


def page_box(page: Page, box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """The box around a box of the straightened page, on the page as scanned."""
    if not page.tilt:
        return box
    corners = [page_point(page, x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
    return hull((x, y, x, y) for x, y in corners)


def page_point(page: Page, x: float, y: float) -> tuple[float, float]:
    """Where a point of the straightened page stands on the page as scanned, which was turned about its middle."""
    turn = math.radians(page.tilt)
    across, down = x - page.width / 2, y - page.height / 2
    return (
        page.width / 2 + across * math.cos(turn) + down * math.sin(turn),
        page.height / 2 - across * math.sin(turn) + down * math.cos(turn),
    )
