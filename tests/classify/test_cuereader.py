"""Cue phrases found in comments: whole words with their places, the longest where two overlap."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.classify.cuebook import CueBook, Cues
from extractor.classify.cuereader import CueReader, Reading


@cache
def reader() -> CueReader:
    return CueReader(
        CueBook(
            Cues.model_validate(
                {
                    "version": 1,
                    "klasser": {"tacka": ["tackar", "tackat"], "plats": ["plats", "bostad"]},
                    "fraser": {
                        "tackat_nej": {"stark": ["tackat nej"]},
                        "ingen": {"stark": ["inte tackat nej"]},
                        "brist_plats": {"stark": ["ingen .. plats"], "svag": ["kö till plats", "nej till plats"]},
                    },
                    "status": {"verkstallt": ["verkställt"]},
                    "avbrott": {},
                    "atgarder": {},
                    "tid": {},
                    "lankar": {},
                    "rang": [],
                }
            )
        )
    )


def read(text: str) -> Reading:
    return next(reader().read_many([text]))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tackat nej.", ["tackat_nej"]),
        ("TACKAR NEJ!", ["tackat_nej"]),
        ("Har inte tackat nej.", ["ingen"]),
        ("Tackat ja.", []),
        ("Tackat. Nej.", []),
        ("Ingen plats.", ["brist_plats"]),
        ("Ingen sådan ledig bostad", ["brist_plats"]),
        ("Ingen av de fyra erbjudna platser passar", []),
        ("Ingen vill. Plats finns", []),
        ("Plats saknas, ingen", []),
        ("Tackat nej, ingen plats, tackat nej", ["tackat_nej", "brist_plats", "tackat_nej"]),
        ("", []),
    ],
    ids=[
        "as written", "another form", "negated", "near miss", "two sentences", "empty gap", "full gap", "gap too wide",
        "over a full stop", "order", "several", "nothing",
    ],
)  # fmt: skip
def test_reasons_in_order_of_place(text: str, found: list[str]) -> None:
    assert [cue.value for cue in read(text).of("orsak")] == found


def test_axes_are_told_apart_and_strength_is_kept() -> None:
    reading = read("Kö till bostad, sedan verkställt")
    (reason,), (status,) = reading.of("orsak"), reading.of("status")
    assert (reason.value, reason.strong, reason.text, reason.words) == ("brist_plats", False, "Kö till bostad", 3)
    assert (status.value, status.strong, status.words) == ("verkstallt", True, 1)
    assert reading.of("avbrott") == []


def test_a_strong_phrase_wins_over_a_weak_one_that_it_overlaps() -> None:
    (cue,) = read("Tackat nej till plats").of("orsak")
    assert (cue.strong, cue.text) == (True, "Tackat nej"), "though the weak one is longer"


def test_sentences_and_words() -> None:
    reading = read("Tackat nej! Bostad, plats.")
    assert reading.symbols == ("tacka", "nej", "plats", "plats")
    assert reading.sentence == (0, 0, 0, 1, 1, 1, 1)


@given(st.lists(st.sampled_from(["tackat", "nej", "inte", "ingen", "plats", "kö", "till", ".", ",", "\n", "🙂"])))
@settings(max_examples=50, deadline=None)
def test_a_cue_is_words_of_its_comment_and_none_is_used_twice(words: list[str]) -> None:
    text = " ".join(words)
    reading = read(text)
    reasons = reading.of("orsak")
    assert reading.text == text
    assert all(text[cue.start : cue.end] == cue.text for cue in reasons)
    assert all(one.last <= two.first for one, two in pairwise(reasons))


def test_one_reading_a_text_in_order() -> None:
    texts = ["Tackat nej.", "", "Ingen plats.", "Tackat nej."]
    assert [reading.text for reading in reader().read_many(texts)] == texts
    assert list(reader().read_many([])) == []
