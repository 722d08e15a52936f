"""Pictures on pages that have text: which are read, and how often."""

from __future__ import annotations

from typing import Any

import pytest

from extractor.model import BBox, Page, Style, Word
from extractor.read import scanned
from extractor.read.scanned import Scans

LOGO, TABLE = (60.0, 20.0, 260.0, 70.0), (60.0, 300.0, 500.0, 500.0)
BODY = Word("Nämnden", 60, 150, 100, 160, 0)


class Stub:
    name = "stub"

    def read(self, pictures: Any) -> list[Any]:
        return [[] for _ in pictures]


def page(number: int, *pictures: tuple[BBox, str]) -> Page:
    boxes, marks = [box for box, _ in pictures], [mark for _, mark in pictures]
    style = [Style("arial", 10.0, False)]
    return Page(number, 595, 842, [BODY], [], style, letters=7, pictures=boxes, picture_marks=marks)


@pytest.mark.parametrize(
    ("pictures", "looks"),
    [
        ([(LOGO, "a"), (LOGO, "a"), (LOGO, "a")], 1),
        ([(LOGO, "a"), ((60.0, 700.0, 260.0, 750.0), "a")], 1),
        ([(LOGO, "a"), (TABLE, "a")], 2),
        ([(TABLE, "a"), (TABLE, "b")], 2),
        ([(TABLE, ""), (TABLE, "")], 2),
    ],
    ids=["a letterhead", "at the foot", "in another size", "two tables", "no marks"],
)
def test_a_picture_is_read_once_wherever_it_stands(
    pictures: list[tuple[BBox, str]], looks: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def read(_scans: Scans, number: int, _box: BBox | None, _engine: object) -> Page:
        asked.append(number)
        word = Word("Socialförvaltningen" * 3, 5, 5, 100, 15, 0, 0.95)
        return Page(number, 200, 50, [word], [], [Style("ocr", 10.0, False)], reader="ocr", letters=57)

    monkeypatch.setattr(scanned, "engine_name", lambda _mode: Stub.name)
    monkeypatch.setattr(scanned, "ocr_engine", lambda _mode: Stub())
    monkeypatch.setattr(scanned, "_LAST_READ", {})
    monkeypatch.setattr(Scans, "_look", read)
    with Scans(b"data", "auto") as scans:
        pages = [scans.with_pictures(page(number, some)) for number, some in enumerate(pictures, start=1)]
    assert len(asked) == looks
    for one, (box, _) in zip(pages, pictures, strict=True):
        assert (one.words[-1].x0, one.words[-1].top) == (box[0] + 5, box[1] + 5)
        assert one.reader == "pdfium+ocr"
