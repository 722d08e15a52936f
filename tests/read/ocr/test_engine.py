"""What an engine is asked and what it answers: pieces of lines in, letters with their places out."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from extractor.read.ocr.engine import Engine, Letter
from extractor.read.ocr.picture import Grey
from extractor.read.ocr.reader import read_page
from extractor.read.pdf import open_pdf
from tests.read.making import both, pdf, text


class Clerk:
    """An engine that writes down the pictures it is handed and answers them in turn with words it was told."""

    name = "clerk"

    def __init__(self, *words: str, sure: float = 0.9) -> None:
        self.words, self.sure = list(words), sure
        self.seen: list[tuple[int, ...]] = []

    def read(self, pictures: Sequence[Grey]) -> list[list[Letter]]:
        self.seen += [picture.shape for picture in pictures]
        answers = [self.words[i] if i < len(self.words) else "" for i in range(len(pictures))]
        return [
            [Letter(letter, (at + 0.5) / len(word), self.sure) for at, letter in enumerate(word)] for word in answers
        ]


def read(engine: Engine, *parts: tuple[float, float, str]) -> list[tuple[str, float, float]] | None:
    """Words of a page read from its picture, with their places in whole points and how sure they are."""
    drawn = pdf(both(*(text(x, top, said) for x, top, said in parts)), cropBox=(0, 600, 600, 800))
    with open_pdf(drawn) as document:
        page = document[0]
        found = read_page(page, 1, engine, None)
        page.close()
    return None if found is None else [(word.text, word.x0, word.sure) for word in found.words]


def test_each_cell_is_a_picture_of_its_own_and_its_letters_become_words() -> None:
    clerk = Clerk("Hemtjänst", "12")
    words = read(clerk, (60, 100, "Hemtjanst"), (300, 100, "12"))
    assert words is not None and [(said, sure) for said, _, sure in words] == [("Hemtjänst", 0.9), ("12", 0.9)]
    assert [x for _, x, _ in words] == pytest.approx([60, 300], abs=2)
    assert len(clerk.seen) == 2 and all(len(shape) == 2 and shape[0] < shape[1] * 2 for shape in clerk.seen)


def test_a_space_among_the_letters_parts_words() -> None:
    words = read(Clerk("två beslut"), (60, 100, "tva beslut"))
    assert words is not None and [said for said, _, _ in words] == ["två", "beslut"]


def test_where_nothing_is_read_there_is_no_page() -> None:
    assert (
        read(Clerk(), *((60, 60 + 20 * line, "Hemtjanst och boendestod for tre personer") for line in range(5))) is None
    )


def test_a_sheet_without_print_is_a_page_without_words() -> None:
    clerk = Clerk("Hemtjänst")
    assert (read(clerk), clerk.seen) == ([], [])
