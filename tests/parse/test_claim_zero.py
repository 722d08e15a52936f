"""A change of zero that a sentence tells in words beside a number."""

from __future__ import annotations

import pytest

from extractor.parse.claim_sentence import read_sentence
from extractor.parse.claim_subject import Around
from extractor.parse.claim_told import Told
from extractor.parse.claim_zero import unchanged
from extractor.parse.context import Context, Scope

NOW = "2024-Q2"


def zeros(text: str, *told: Told) -> list[Told]:
    sentence = read_sentence(text, NOW, ())
    stated = [Told(value=number.value, unit=number.unit) for number in sentence.numbers]
    return unchanged(sentence, told or stated, Around(Context(), Scope(), "ej_verkställda", NOW))


@pytest.mark.parametrize(
    ("text", "compare_to"),
    [
        ("Antalet är 88 stycken, vilket är oförändrat jämfört med kvartal 1", ["2024-Q1"]),
        ("Det fanns 88 beslut, oförändrat sedan kvartal 4 2023", ["2023-Q4"]),
        ("Jämfört med kvartal 1 är det oförändrat 88 beslut", ["2024-Q1"]),
        ("Det fanns 88 beslut, ingen förändring jämfört med föregående kvartal", ["2024-Q1"]),
        ("Antalet är detsamma som kvartal 3 2023, 18 beslut", []),
        ("Det fanns 88 beslut, fler än kvartal 1", []),
        ("Det fanns 88 beslut, vilket är oförändrat", []),
        ("Antalet beslut är oförändrat jämfört med kvartal 1", []),
        ("Andelen är 12 procent, vilket är oförändrat jämfört med kvartal 1", []),
        ("Det fanns 88 beslut under kvartal 1", []),
    ],
    ids=["behind the number", "since a quarter", "before the number", "no change", "the quarter's own number",
         "another change", "compared with nothing", "no number", "a share", "no change told"],
)  # fmt: skip
def test_a_change_of_zero(text: str, compare_to: list[str]) -> None:
    found = zeros(text)
    assert [one.compare_to for one in found] == compare_to
    assert all((one.value, one.unit, one.change, one.period) == (0, "skillnad", 0, NOW) for one in found)


def test_the_change_is_about_what_its_number_is_about() -> None:
    text = "Det fanns 12 beslut och 88 ärenden, vilket är oförändrat jämfört med kvartal 1"
    far = Told(measure="verkställda", lag="LSS", insats="Ledsagning", omrade="Funktionsstöd", value=12)
    near = Told(measure="kvarstående", lag="SoL", insats="Hemtjänst", omrade="Äldreomsorg", value=88)
    (zero,) = zeros(text, far, near)
    assert (zero.measure, zero.lag, zero.insats, zero.omrade) == ("kvarstående", "SoL", "Hemtjänst", "Äldreomsorg")


def test_the_insats_right_before_the_word_is_the_nearer_one() -> None:
    text = "Det fanns 88 beslut, för boendestöd oförändrat jämfört med kvartal 1"
    (zero,) = zeros(text, Told(value=88, insats="Hemtjänst"))
    assert zero.insats == "boendestöd"


def test_a_change_of_zero_that_is_told_already_is_not_told_again() -> None:
    text = "Det fanns 88 beslut, en förändring på 0 beslut, oförändrat jämfört med kvartal 1"
    assert zeros(text, Told(value=88), Told(value=0, unit="skillnad")) == []
