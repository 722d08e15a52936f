"""Corrections of recognised words: only where the reading cannot be and one other can."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.model import Word
from extractor.read.ocr.correct import corrected
from extractor.review import REVIEW_THRESHOLD


def _word(text: str, sure: float = 0.6, x: float = 0.0, top: float = 0.0) -> Word:
    return Word(text, x, top, x + 6.0 * len(text), top + 12.0, 0, sure)


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("2O23-O4-18", "2023-04-18"),
        ("2023-0l-18", "2023-01-18"),
        ("2023–04–18.", "2023-04-18."),
        ("2023-04-18", "2023-04-18"),
        ("verkstallt", "verkställt"),
        ("Korttidsvistelsé", "Korttidsvistelse"),
        ("utförarc", "utförare"),
        (".förslag", "förslag"),
        ("L'SS", "LSS"),
        ("juli2020.", "juli 2020."),
        ("enskildei", "enskilde i"),
        ("enligtLSS", "enligt LSS"),
        ("2LSS,", "2 LSS,"),
        ("ej", "ej"),
        ("Xyzzyq", "Xyzzyq"),
        ("IVO", "IVO"),
    ],
)
def test_forced_corrections(read: str, meant: str) -> None:
    (word,) = corrected([_word(read)])
    assert word.text == meant
    assert word.raw == ("" if read == meant else read)


@pytest.mark.parametrize("impossible", ["2023-13-01", "2023-02-30", "2O23-00-11"])
def test_a_day_that_does_not_exist_is_kept_and_marked(impossible: str) -> None:
    (word,) = corrected([_word(impossible, 0.99)])
    assert word.text == impossible and word.sure < REVIEW_THRESHOLD


def test_a_sure_word_stays_as_read_but_is_marked_beside_a_known_one() -> None:
    known, near, name = corrected([_word("utförare", 0.99), _word("tförare", 0.99), _word("Bergqvist", 0.99)])
    assert (known.text, known.sure) == ("utförare", 0.99)
    assert near.text == "tförare" and near.sure < REVIEW_THRESHOLD
    assert (name.text, name.sure) == ("Bergqvist", 0.99)


@pytest.mark.parametrize(
    ("read", "meant"),
    [("9 S 2 LSS", "9 § 2 LSS"), ("1 S SoL", "1 § SoL"), ("9 S barn", "9 S barn"), ("Tabell S 2", "Tabell S 2")],
)
def test_the_sign_of_a_section_stands_between_numbers_and_laws(read: str, meant: str) -> None:
    words = [_word(text, x=20.0 * i) for i, text in enumerate(read.split())]
    assert " ".join(word.text for word in corrected(words)) == meant


def test_a_letter_alone_in_a_row_of_figures_is_a_figure() -> None:
    row = [_word(text, 0.6, 100.0 * i) for i, text in enumerate(("5", "O", "1", "4"))]
    assert [word.text for word in corrected(row)] == ["5", "0", "1", "4"]


def test_letters_alone_in_a_column_of_figures_are_figures() -> None:
    column = [_word("12", 0.99, 100, 0), _word("O", 0.5, 104, 20), _word("3", 0.99, 104, 40), _word("l", 0.5, 104, 60)]
    assert [word.text for word in corrected(column)] == ["12", "0", "3", "1"]
    assert [word.raw for word in corrected(column)] == ["", "O", "", "l"]


def test_a_letter_in_a_sentence_is_no_figure() -> None:
    words = [_word("12", 0.99, 100, 0), _word("3", 0.99, 100, 40), _word("I", 0.5, 100, 20), _word("maj", 0.9, 109, 20)]
    assert corrected(words)[2].text == "I"


@given(st.lists(st.text("abcåäöOl019-.'", min_size=1, max_size=12), max_size=6), st.floats(0, 1))
def test_nothing_is_lost_and_changes_leave_a_trace(texts: list[str], sure: float) -> None:
    words = [_word(text, sure, top=20.0 * i) for i, text in enumerate(texts)]
    after = corrected(words)
    assert [word[1:5] for word in after] == [word[1:5] for word in words]
    for before, now in zip(words, after, strict=True):
        assert now.text and (now.text == before.text or now.raw == before.text)
