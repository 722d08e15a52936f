"""Names of persons by their form alone: where one that begins or ends at a place ends or begins."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.privacy.names import is_no_name, is_solid, is_title, is_unit, name_before, name_from, tokens_of


def forward(text: str, sure: bool = False, parts: tuple[str, ...] = ()) -> str | None:
    end = name_from(text, 0, sure, frozenset(parts))
    return None if end is None else text[:end]


NAMES = ["Siv Tranell", "SIV TRANELL", "S. Tranell", "J-O Ek", "Karl-Erik af Klercker", "Carl De Geer",
         "O'Neill Sean", "al-Hassan Ali", "Éva Ñandu", "Siv Maria Tranell", "Siv  Tranell", "Hans Berg",
         "Siv Maria Lena Eva Karin Tranell"]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("behind", ["", " har svarat", ", enhetschef", " Datum", "\nTelefon", " kommer"])
def test_where_a_name_ends(name: str, behind: str) -> None:
    assert forward(name + behind) == name


def test_a_title_or_a_word_of_reports_ends_a_name_of_two_words() -> None:
    assert forward("Siv Tranell Enhetschef") == forward("Siv Tranell Hemtjänst") == "Siv Tranell"
    assert forward("S. Tranell Handläggare O. Modig") == "S. Tranell"
    assert forward("Siv Enhetschef") is None and forward("Siv Enhetschef", sure=True) == "Siv"
    assert name_before("Handläggare S. Tranell", 22) == 12


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("before", ["", "av ", "Datum ", "beslut. ", "Socialnämnden "])
def test_where_a_name_begins(name: str, before: str) -> None:
    begin = name_before(before + name, len(before + name))
    assert begin is not None and (before + name)[begin:] == name


@pytest.mark.parametrize(
    "text",
    [
        "Siv", "har svarat", "Datum Siv Tranell", "Stockholms stad", "Siv Tranell kommun", "Nyköping Lund",
        "Beslut Insats", "A B", "Siv T", "Siv, Tranell", "Siv\nTranell", " Siv Tranell", "von Platen", "Hemtjänst Norr",
        "",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_name(text: str) -> None:
    assert forward(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Siv", "Siv"),
        ("von Platen", "von Platen"),
        ("Nyköping Lund", "Nyköping Lund"),
        ("Siv\nTranell", "Siv"),
        ("S", None),
        ("Saknas", None),
        ("Socialnämnden", None),
        ("Insats", None),
        ("Stockholms stad", None),
    ],
)
def test_behind_a_colon_one_word_is_enough(text: str, name: str | None) -> None:
    assert forward(text, sure=True) == name


@pytest.mark.parametrize(
    ("text", "name"), [("Tranell", "Tranell"), ("TRANELL har", "TRANELL"), ("Modig", None), ("Tranellsson", None)]
)
def test_a_part_of_a_known_name_is_enough(text: str, name: str | None) -> None:
    assert forward(text, parts=("siv", "tranell")) == name


@pytest.mark.parametrize(
    ("word", "solid"),
    [("Siv", True), ("Ek", True), ("TRANELL", True), ("S.", False), ("S", False), ("A.B.", False), ("von", False)],
)
def test_words_that_are_more_than_an_initial(word: str, solid: bool) -> None:
    assert is_solid(word) is solid


@pytest.mark.parametrize(
    ("word", "unit", "no_name"),
    [
        ("Socialnämnden", True, True),
        ("Diarienummer", True, True),
        ("SOLGÅRDEN", True, True),
        ("Datum", True, True),
        ("Telefon", False, True),
        ("Tranell", False, False),
        ("Enhetschef", False, False),
    ],
)
def test_words_that_no_person_is_called(word: str, unit: bool, no_name: bool) -> None:
    assert (is_unit(word), is_no_name(word)) == (unit, no_name)


@pytest.mark.parametrize(
    ("word", "title"),
    [("enhetschef", True), ("Socialchefen", True), ("HANDLÄGGARE", True), ("Tranell", False), ("chefskap", False)],
)
def test_titles(word: str, title: bool) -> None:
    assert is_title(word) is title


TEXT = st.lists(st.sampled_from(["Siv", "Tranell", "S.", "af", "Datum", "har", "K-O", ",", "\n", " "]), max_size=8)


@settings(max_examples=50, deadline=None)
@given(TEXT.map(" ".join))
def test_a_name_is_made_of_whole_words_of_its_text(text: str) -> None:
    tokens = tokens_of(text)
    starts, ends = {token[0] for token in tokens}, {token[1] for token in tokens}
    assert all(text[start:end] == word for start, end, word in tokens)
    for start in starts:
        assert name_from(text, start) in ends | {None}
    for end in ends:
        assert name_before(text, end) in starts | {None}


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=30), st.integers(0, 30))
def test_no_text_breaks_the_search_for_a_name(text: str, place: int) -> None:
    end, begin = name_from(text, place), name_before(text, place)
    assert end is None or place < end <= len(text)
    assert begin is None or 0 <= begin < place
