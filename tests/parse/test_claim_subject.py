"""What a number is about: the words around it, the numbers and sentences before it, the headings, the document."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.parse.claim_sentence import Window, read_sentence
from extractor.parse.claim_subject import Around, Memory, names_in, tell
from extractor.parse.claim_told import Told
from extractor.parse.claim_weighed import weighed
from extractor.parse.context import Context, Scope

NOW = "2024-Q2"
AREAS = ("Äldreomsorg", "Funktionsstöd")


def read(
    text: str,
    headings: tuple[str, ...] = (),
    laws: tuple[str, ...] = ("SoL", "LSS"),
    memory: Memory | None = None,
    general: str = "ej_verkställda",
) -> list[Told]:
    """What is told of each number of a sentence."""
    sentence = weighed(read_sentence(text, NOW, AREAS))
    around = Around(Context(headings), Scope(laws=laws), general, NOW)
    told: list[Told] = []
    for index in range(len(sentence.numbers)):
        told.append(tell(Window(sentence, index), told, memory or Memory(), around))
    return told


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Sju beslut har verkställts och fyra beslut kvarstår", ["verkställda", "kvarstående"]),
        ("Sju tidigare rapporterade beslut har verkställts", ["verkställda"]),
        ("Av 22 beslut har nio beslut avslutats", ["ej_verkställda", "avslutade"]),
        ("Totalt 22 beslut varav nio har verkställts", ["rapporterade", "verkställda"]),
        ("Det fanns sju ej verkställda beslut", ["ej_verkställda"]),
        ("Sju beslut redovisas", ["rapporterade"]),
        ("Tre procent av de beviljade insatserna", [None]),
    ],
)
def test_the_measure(text: str, measures: list[str | None]) -> None:
    assert [one.measure for one in read(text)] == measures


@pytest.mark.parametrize("general", ["ej_verkställda", "rapporterade"])
def test_plain_decisions_are_what_the_report_counts(general: str) -> None:
    assert [one.measure for one in read("Det fanns sju ej verkställda beslut", general=general)] == [general]


@pytest.mark.parametrize(
    ("text", "headings", "laws", "found"),
    [
        ("Sju beslut enligt SoL och fyra beslut enligt LSS", (), (), ["SoL", "LSS"]),
        ("Totalt 22 beslut, varav 12 enligt SoL och 10 enligt LSS", (), (), [None, "SoL", "LSS"]),
        ("Sju beslut enligt SoL och LSS kvarstår", ("LSS",), (), [None]),
        ("Sju beslut kvarstår", ("Beslut enligt LSS",), ("SoL", "LSS"), ["LSS"]),
        ("Sju beslut kvarstår", (), ("SoL",), ["SoL"]),
        ("Sju beslut kvarstår", (), ("SoL", "LSS"), [None]),
        ("Sju beslut om kontaktperson LSS kvarstår", ("SoL",), ("SoL", "LSS"), ["LSS"]),
    ],
    ids=["clauses", "parted by law", "both", "heading", "the only law", "no law", "name of insats"],
)
def test_the_law(text: str, headings: tuple[str, ...], laws: tuple[str, ...], found: list[str | None]) -> None:
    assert [one.lag for one in read(text, headings, laws)] == found


@pytest.mark.parametrize(
    ("text", "headings", "names"),
    [
        ("Sju beslut om hemtjänst och fyra beslut om boendestöd", (), ["hemtjänst", "boendestöd"]),
        ("Hemtjänst har sju beslut", (), ["Hemtjänst"]),
        ("Sju beslut gäller hemtjänst", (), ["hemtjänst"]),
        ("Hemtjänst står för 26 av de 136 besluten", (), ["Hemtjänst", None]),
        ("Sju beslut kvarstår", ("Äldreomsorg", "Hemtjänst"), ["Hemtjänst"]),
        ("Sju beslut om boendestöd kvarstår", ("Hemtjänst",), ["boendestöd"]),
        ("Sju beslut kvarstår", ("Äldreomsorg",), [None]),
    ],
)
def test_the_insats(text: str, headings: tuple[str, ...], names: list[str | None]) -> None:
    assert [one.insats for one in read(text, headings)] == names


@pytest.mark.parametrize(
    ("text", "insats"),
    [("Av dessa har sju beslut verkställts", "Hemtjänst"), ("Insatsen har sju beslut", "Hemtjänst"),
     ("Kommunen har sju beslut", None), ("Sju av dem enligt SoL har verkställts", None)],
)  # fmt: skip
def test_what_points_back_is_about_the_insats_before(text: str, insats: str | None) -> None:
    assert [one.insats for one in read(text, memory=Memory(insats="Hemtjänst"))] == [insats]


def test_a_number_that_comes_again_is_about_what_it_was_about() -> None:
    before = [Told(value=152, insats="Hemtjänst"), Told(value=152, unit="procent"), Told(value=7, insats="Boendestöd")]
    memory = Memory(told=before)
    assert memory.same_value(152) is before[0]
    assert memory.same_value(8) is None
    whole, part = read("Av de 152 besluten har nio verkställts", memory=memory)
    assert (whole.insats, part.insats) == ("Hemtjänst", "Hemtjänst")


@pytest.mark.parametrize(
    ("text", "headings", "areas"),
    [
        ("Inom äldreomsorg finns 12 beslut, inom funktionsstöd 7 beslut", (), ["äldreomsorg", "funktionsstöd"]),
        ("Det finns sju beslut", ("Beslut inom äldreomsorg",), ["äldreomsorg"]),
        ("Det finns sju beslut inom funktionsstöd", ("Beslut inom äldreomsorg",), ["funktionsstöd"]),
        ("Det finns sju beslut", (), [None]),
    ],
)
def test_the_area(text: str, headings: tuple[str, ...], areas: list[str | None]) -> None:
    assert [one.omrade for one in read(text, headings)] == areas


@pytest.mark.parametrize(
    ("text", "sexes"),
    [
        ("Besluten rör 14 kvinnor och 13 män", ["K", "M"]),
        ("Kvinnor (14 beslut) och män (13 beslut)", ["K", "M"]),
        ("Fem beslut avser flickor", ["K"]),
        ("Fem av besluten rör kvinnor", ["K"]),
        ("Fem beslut rör personer", [None]),
    ],
)
def test_the_sex(text: str, sexes: list[str | None]) -> None:
    assert [one.kon for one in read(text)] == sexes


def test_a_change_is_measured_from_a_quarter() -> None:
    (one,) = read("Det är 4 fler än kvartal 4 2023 då den enskilde tackat nej")
    assert (one.change, one.period, one.compare_to) == (1, NOW, "2023-Q4")


def test_names_are_as_printed() -> None:
    sentence = read_sentence("HEMTJÄNST och Boendestöd", NOW, ())
    assert names_in(sentence, sentence.insatser) == ("HEMTJÄNST", "Boendestöd")


WORDS = ["hemtjänst", "av", "de", "nio", "12", "procent", "beslut", "har", "verkställts", "kvinnor", "enligt", "SoL",
         "och", "varav", "ökat", "med", "kvartal", "1", ","]  # fmt: skip


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join))
def test_every_number_is_told_of_with_its_own_value_and_unit(text: str) -> None:
    numbers = weighed(read_sentence(text, NOW, AREAS)).numbers
    assert [(one.value, one.unit) for one in read(text)] == [(number.value, number.unit) for number in numbers]


@pytest.mark.parametrize(
    ("text", "sexes"),
    [
        ("Åtta av de 14 anmälda besluten gäller kvinnor", ["K", None]),
        ("24 av besluten, eller 46 procent, rör kvinnor", ["K", "K"]),
        ("Kvinnor står för 62 procent av besluten", ["K"]),
        ("Åtta beslut gäller kvinnor, vilket är 57 procent", ["K", "K"]),
        ("Sju beslut kvarstår. Kvinnor väntar längst", [None]),
    ],
    ids=["behind the whole", "behind a share", "the subject of a share", "the share of a part", "another clause"],
)
def test_the_sex_that_the_verb_names(text: str, sexes: list[str | None]) -> None:
    assert [one.kon for one in read(text)] == sexes


def test_the_insats_that_the_verb_names() -> None:
    assert [one.insats for one in read("Tre av besluten gäller kontaktfamilj")] == ["kontaktfamilj"]
