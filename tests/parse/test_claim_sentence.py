"""One sentence with all that is known of its words, the windows around its numbers, and where sentences end."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.parse.claim_sentence import Sentence, Window, own_names, read_sentence, split_sentences

NOW = "2024-Q2"
AREAS = ("Social omsorg äldre", "Social omsorg")


def read(text: str) -> Sentence:
    return read_sentence(text, NOW, AREAS)


@pytest.mark.parametrize(
    ("text", "laws"),
    [
        ("Sju beslut enligt SoL och fyra enligt LSS", ["SoL", "LSS"]),
        ("Beslut enligt SoL och LSS kvarstår", ["both"]),
        ("Beslut enligt LSS respektive SoL", ["both"]),
        ("Beslut enligt socialtjänstlagen (SoL) samt LSS", ["both"]),
        ("Beslut enligt lagen om stöd och service till vissa funktionshindrade (LSS)", ["LSS"]),
        ("LSSx och sol", []),
    ],
)
def test_laws(text: str, laws: list[str]) -> None:
    assert [label for label, _, _ in read(text).laws] == laws


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hemtjänst och avlösare LSS kvarstår", ["Hemtjänst", "avlösare LSS"]),
        ("Bostad med särskild service (SoL) kvarstår", ["Bostad med särskild service (SoL)"]),
        ("Hemtjänst (natt) kvarstår", ["Hemtjänst"]),
        ("Den enskilde saknar boende och bostad", []),
        ("Sju beslut kvarstår", []),
    ],
)
def test_names_of_insatser(text: str, names: list[str]) -> None:
    sentence = read(text)
    assert [sentence.span_text(span) for span in sentence.insatser] == names


def test_a_report_may_have_names_of_its_own() -> None:
    text = "Tre beslut om blå stöd väntar"
    assert read(text).insatser == ()
    own = read_sentence(text, NOW, (), own_names(["blå stöd"]))
    assert [own.span_text(span) for span in own.insatser] == ["blå stöd"]


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("Inom social omsorg äldre finns sju beslut", ["social omsorg äldre"]),
        ("Social omsorg och Social omsorg äldre", ["Social omsorg", "Social omsorg äldre"]),
        ("Inom Social omsorgen finns sju beslut", []),
    ],
)
def test_areas_of_the_document(text: str, areas: list[str]) -> None:
    sentence = read(text)
    assert [sentence.span_text(span) for span in sentence.areas] == areas


@pytest.mark.parametrize(
    ("text", "outside"),
    [
        ("Tre beviljade insatser finns", True),
        ("Kommunen har 31 200 invånare", True),
        ("Ej verkställda beslut bland beviljade insatser", False),
        ("Sju beslut kvarstår", False),
    ],
)
def test_sentences_about_other_figures(text: str, outside: bool) -> None:
    assert read(text).outside is outside


def test_a_sentence_that_explains_the_signs_states_no_number() -> None:
    assert read("Streck betyder 0 beslut").numbers == ()
    assert [number.value for number in read("Det är 0 beslut").numbers] == [0]


@pytest.mark.parametrize(
    ("text", "index", "left", "right"),
    [
        ("Hemtjänst har 4 beslut och boendestöd har 9 beslut", 0, ["Hemtjänst"], []),
        ("Hemtjänst har 4 beslut och boendestöd har 9 beslut", 1, ["boendestöd"], []),
        ("Det finns 4 beslut om hemtjänst, 9 beslut om boendestöd", 0, [], ["hemtjänst"]),
        ("Det finns 4 beslut om hemtjänst, 9 beslut om boendestöd", 1, [], ["boendestöd"]),
        ("Hemtjänst och boendestöd har 4 respektive 9 beslut", 0, ["Hemtjänst", "boendestöd"], []),
        ("Totalt 4 beslut kvarstår", 0, [], []),
    ],
)
def test_what_stands_around_a_number(text: str, index: int, left: list[str], right: list[str]) -> None:
    sentence = read(text)
    window = Window(sentence, index)
    assert [sentence.span_text(span) for span in window.in_left(sentence.insatser)] == left
    assert [sentence.span_text(span) for span in window.in_right(sentence.insatser)] == right


def test_the_windows_of_a_sentence_reach_from_its_start_to_its_end() -> None:
    sentence = read("Sju beslut kvarstår medan fyra beslut har avslutats")
    first, last = Window(sentence, 0), Window(sentence, 1)
    assert (first.left_start, last.right_end) == (0, len(sentence.doc))
    assert sentence.words(first.right_end, last.left_start + 1) == ["medan"]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Sju beslut kvarstår. Åtta har verkställts.", ("Sju beslut kvarstår", "Åtta har verkställts")),
        ("Enligt 16 kap. 6 f § SoL. Nästa.", ("Enligt 16 kap. 6 f § SoL", "Nästa")),
        ("Det gäller t.ex. Hemtjänst.", ("Det gäller t.ex. Hemtjänst",)),
        ("Per den 30.6 var det 12. Fem kvarstår.", ("Per den 30.6 var det 12", "Fem kvarstår")),
        ("Det var 12. 4 kvarstår.", ("Det var 12", "4 kvarstår")),
        ("Insatsen är klar.Den startade i maj.", ("Insatsen är klar", "Den startade i maj")),
        ("Kvarstår de? Ja!", ("Kvarstår de?", "Ja!")),
        ("Andelen är 3,5 procent", ("Andelen är 3,5 procent",)),
        ("Det är kommunens. lilla i", ("Det är kommunens. lilla i",)),
        (" ... ", ()),
        ("", ()),
    ],
)
def test_where_sentences_end(text: str, sentences: tuple[str, ...]) -> None:
    assert split_sentences(text) == sentences


@settings(max_examples=50, deadline=None)
@given(st.text("aB1.!? kap", max_size=40))
def test_no_word_is_lost_between_sentences(text: str) -> None:
    kept = "".join(split_sentences(text))
    assert [letter for letter in kept if letter.isalnum()] == [letter for letter in text if letter.isalnum()]
