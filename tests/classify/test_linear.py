"""The trained part as plain arrays: probabilities, calibration, and models that are taken or refused."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.classify.linear import MODEL_FILE, NOTE_FILE, LinearModel, ModelNote, is_model, load_model, save_model
from extractor.errors import RuleError
from extractor.orsaker import leaf_ids

STEPS = ((0.0, 0.0), (0.5, 0.2), (1.0, 1.0))


def model(leaves: tuple[str, ...] = ("a", "b"), steps: tuple[tuple[float, float], ...] = STEPS) -> LinearModel:
    """Three buckets and one rule feature; bucket 0 speaks for the first leaf, the rule for the second."""
    wide = 2 * len(leaves)
    text, rules = np.zeros((3, wide), np.float32), np.zeros((1, wide), np.float32)
    text[0, 0] = text[0, len(leaves)] = 4
    rules[0, 1] = rules[0, len(leaves) + 1] = 8
    note = ModelNote(1, "data", "cues", 7, leaves, 0.7, steps)
    return LinearModel(np.ones(3, np.float32), text, rules, np.zeros(wide, np.float32), note)


def odds(buckets: list[int], rule: float, made: LinearModel | None = None) -> tuple[list[float], list[float]]:
    found = (made or model()).odds(np.array(buckets, np.int32), np.array([rule], np.float32))
    return found.primary, found.present


def test_words_and_rules_speak_for_their_leaves() -> None:
    nothing, word, rule, both = odds([], 0)[0], odds([0], 0)[0], odds([], 1)[0], odds([0], 1)[0]
    assert nothing == [0.5, 0.5]
    assert word[0] > 0.9 and rule[1] > 0.9
    assert word[1] < both[1] < rule[1]
    assert odds([0], 0)[1] == pytest.approx([1 / (1 + np.exp(-4)), 0.5]), "each leaf for itself"


def test_a_long_text_does_not_outweigh_the_rules_by_its_length() -> None:
    assert odds([0, 1, 2], 0)[0][0] < odds([0], 0)[0][0]


@given(st.lists(st.integers(0, 2), unique=True), st.floats(-1e4, 1e4, width=32))
@settings(max_examples=50)
def test_probabilities_are_probabilities_whatever_the_weights(buckets: list[int], rule: float) -> None:
    primary, present = odds(buckets, rule)
    assert sum(primary) == pytest.approx(1) and all(0 <= each <= 1 for each in (*primary, *present))


@pytest.mark.parametrize(
    ("raw", "calibrated"), [(0.0, 0.0), (0.25, 0.1), (0.5, 0.2), (0.75, 0.6), (1.0, 1.0), (-1.0, 0.0), (2.0, 1.0)]
)
def test_confidence_is_calibrated_between_the_steps(raw: float, calibrated: float) -> None:
    assert model().calibrated(raw) == pytest.approx(calibrated)


@given(st.floats(0, 1), st.floats(0, 1))
@settings(max_examples=50)
def test_what_is_surer_stays_at_least_as_sure(one: float, two: float) -> None:
    assert model().calibrated(min(one, two)) <= model().calibrated(max(one, two))


def test_a_stored_model_is_the_model_that_was_stored(tmp_path: Path) -> None:
    stored = model(leaf_ids())
    save_model(tmp_path / "new", stored)
    read = load_model(tmp_path / "new")
    assert read.note == stored.note and is_model(tmp_path / "new")
    assert odds([0, 2], 1, read) == odds([0, 2], 1, stored)
    save_model(tmp_path / "again", read)
    for name in (MODEL_FILE, NOTE_FILE):
        assert (tmp_path / "again" / name).read_bytes() == (tmp_path / "new" / name).read_bytes()


def test_a_model_of_other_leaves_is_one_but_is_not_used(tmp_path: Path) -> None:
    save_model(tmp_path, model(("a", "b")))
    assert is_model(tmp_path)
    with pytest.raises(RuleError, match="evb train"):
        load_model(tmp_path)


def test_pickled_data_is_refused(tmp_path: Path) -> None:
    save_model(tmp_path, model(leaf_ids()))
    np.savez(tmp_path / MODEL_FILE, idf=np.array([{}], dtype=object))
    with pytest.raises(RuleError, match="not a readable model"):
        load_model(tmp_path)


@pytest.mark.parametrize("lost", [MODEL_FILE, NOTE_FILE])
def test_half_a_model_is_none(lost: str, tmp_path: Path) -> None:
    save_model(tmp_path, model(leaf_ids()))
    (tmp_path / lost).unlink()
    assert not is_model(tmp_path)
    with pytest.raises(RuleError):
        load_model(tmp_path)


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9])
def test_a_model_that_was_cut_off_is_refused(share: float, tmp_path: Path) -> None:
    save_model(tmp_path, model(leaf_ids()))
    data = (tmp_path / MODEL_FILE).read_bytes()
    (tmp_path / MODEL_FILE).write_bytes(data[: int(share * len(data))])
    with pytest.raises(RuleError, match="not a readable model"):
        load_model(tmp_path)


@pytest.mark.parametrize("note", ["{}", "[]", "1", "not JSON", json.dumps({"leaves": []})])
def test_a_folder_with_another_note_is_no_model_of_ours(note: str, tmp_path: Path) -> None:
    save_model(tmp_path, model(leaf_ids()))
    (tmp_path / NOTE_FILE).write_text(note, encoding="utf-8")
    assert not is_model(tmp_path)
    with pytest.raises(RuleError, match="not a readable model"):
        load_model(tmp_path)


def test_an_archive_of_something_else_is_no_model(tmp_path: Path) -> None:
    save_model(tmp_path, model())
    (tmp_path / MODEL_FILE).write_bytes(b"PK\x03\x04 broken")
    assert not is_model(tmp_path)
