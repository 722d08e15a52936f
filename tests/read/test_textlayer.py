"""What the text layer of a page is worth: scans, and letters that are symbols."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.model import Page
from extractor.read.textlayer import GARBLED_SHARE, garbled_share, is_scan

SWEDISH = "Nämnden har rapporterat två beslut som inte har verkställts inom tre månader enligt lagen. "


@pytest.mark.parametrize(
    ("letters", "share", "scan"),
    [
        (0, 1.0, True), (0, 0.3, True), (30, 0.9, True),
        (0, 0.29, False), (31, 0.9, False), (0, 0.0, False), (2000, 1.0, False),
    ],
    ids=["a picture", "a picture of a third", "a stamp", "a logo", "a line of text", "blank", "text over a picture"],
)  # fmt: skip
def test_which_pages_are_scans(letters: int, share: float, scan: bool) -> None:
    assert is_scan(Page(1, 600, 800, [], [], [], share, letters=letters)) is scan


@pytest.mark.parametrize(
    ("text", "garbled"),
    [
        (SWEDISH * 10, False),
        (SWEDISH, False),
        ("ÅÄÖ åäö é ü – — ’ ” … § • € ½ →", False),
        ("The decision of the board and the report. " * 20, False),
        ("2024-01-05 12 345 67 890 " * 60, False),
        ("Xqv zwkk trplg bnmfw qqrst kjhgf wvxz plmk njbh vgcf " * 12, True),
        ("Xqv zwkk trplg bnmfw", False),
        ("\ue000\ue001\ue002 \ue003\ue004", True),
        ("αβγδε ζηθικ λμνξο", True),
        ("привет мир " * 5, True),
        ("汉字漢字", True),
        (SWEDISH + "\ue000" * 20, False),
        ("", False),
        ("  \n\t ", False),
        ("Nämnden\x85\x1c", False),
    ],
    ids=[
        "Swedish", "a sentence", "signs of print", "English", "numbers", "no word at all", "too little to tell",
        "private letters", "Greek", "Cyrillic", "Chinese", "some symbols among words", "nothing", "white", "odd white",
    ],
)  # fmt: skip
def test_which_texts_are_symbols(text: str, garbled: bool) -> None:
    assert (garbled_share(text) > GARBLED_SHARE) is garbled


@settings(max_examples=50)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=500))
def test_a_share_lies_between_nothing_and_all(text: str) -> None:
    assert 0 <= garbled_share(text) <= 1


@settings(max_examples=50)
@given(st.integers(0, 40), st.integers(1, 40))
def test_more_symbols_make_a_larger_share(symbols: int, letters: int) -> None:
    share = garbled_share("a" * letters + "\ue000" * symbols)
    assert share == pytest.approx(symbols / (letters + symbols))
