"""Letters that stand sideways on a level page, as narrow heads of columns do."""

from __future__ import annotations

from extractor.model import Word
from extractor.read.sideways import laid_level


def upwards(text: str, x: float, bottom: float = 200.0) -> list[Word]:
    """Letters of a line that reads upwards, five points each; a space leaves white."""
    letters = []
    for index, letter in enumerate(text):
        if letter != " ":
            letters.append(Word(letter, x, bottom - 5 * index - 5, x + 9, bottom - 5 * index, 0))
    return letters


def downwards(text: str, x: float, top: float = 100.0) -> list[Word]:
    return [
        Word(letter, x, top + 5 * index, x + 9, top + 5 * index + 5, 0)
        for index, letter in enumerate(text)
        if letter != " "
    ]


def laid(letters: list[Word], way: int = 1) -> list[str]:
    return [word.text for word in laid_level(letters, [way] * len(letters), 0)]


def test_a_head_of_two_lines_is_one_word_at_its_lower_edge() -> None:
    letters = [*upwards("Tackat nej till", 247.0), *upwards("erbjudande", 256.5)]
    (word,) = laid_level(letters, [1] * len(letters), 3)
    assert (word.text, word.x0, word.x1) == ("Tackat nej till erbjudande", 247.0, 265.5)
    assert (word.bottom, word.style) == (200.0, 3)


def test_the_order_of_the_letters_in_the_file_is_no_matter() -> None:
    letters = [*upwards("erbjudande", 256.5), *reversed(upwards("Tackat nej till", 247.0))]
    assert laid(letters) == ["Tackat nej till erbjudande"]


def test_heads_of_columns_apart_stand_on_one_line() -> None:
    letters = [*upwards("Totalt", 180.0, 200.0), *upwards("Daglig verksamhet", 230.0, 190.0)]
    words = laid_level(letters, [1] * len(letters), 0)
    assert [word.text for word in words] == ["Totalt", "Daglig verksamhet"]
    assert {word.bottom for word in words} == {200.0}


def test_a_broken_word_is_joined() -> None:
    assert laid([*upwards("Korttids-", 247.0), *upwards("vistelse", 256.5)]) == ["Korttidsvistelse"]


def test_letters_that_read_downwards() -> None:
    assert laid([*downwards("Saknas", 256.5), *downwards("plats", 247.0)], way=-1) == ["Saknas plats"]


def test_heads_of_two_tables_one_above_the_other_stay_apart() -> None:
    assert sorted(laid([*upwards("Totalt", 180.0, 200.0), *upwards("Summa", 180.0, 600.0)])) == ["Summa", "Totalt"]


def test_nothing_sideways() -> None:
    assert laid([]) == []
