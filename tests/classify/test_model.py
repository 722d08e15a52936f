from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest

from extractor.classify import train
from extractor.classify.evaluate import calibration_error, coverage, evaluate_split, leaf_scores, report_text
from extractor.classify.linear import MODEL_FILE, NOTE_FILE, load_model
from extractor.errors import RuleError
from extractor.orsaker import leaf_ids
from extractor.rulebook import rules_dir

SPLITS = ("train", "calibration", "test")


def test_held_out_comments() -> None:
    found = evaluate_split("test")
    assert found.antal >= 250
    assert found.macro_f1 >= 0.88
    assert dict(found.coverage)[0.7] >= 0.95
    assert found.calibration_error <= 0.05
    assert "confusion" in report_text(found)


def test_stored_model_is_made_of_the_stored_data_and_rules() -> None:
    note = load_model(rules_dir() / "models").note
    assert note.data_sha256 == train._data_hash(), "run `evb train`"
    assert note.cues_sha256 == train._cues_hash(), "run `evb train`"
    assert note.leaves == leaf_ids()


def test_stored_model_is_small_and_not_pickled() -> None:
    stored = rules_dir() / "models" / MODEL_FILE
    assert stored.stat().st_size < 1_500_000
    assert b"pickle" not in stored.read_bytes()[:4096]


@pytest.mark.slow
def test_training_gives_the_stored_model(tmp_path: Path) -> None:
    """To the last digits: those are the numeric libraries' own, and change with them."""
    train.train_model(tmp_path)
    made, stored = (np.load(folder / MODEL_FILE) for folder in (tmp_path, rules_dir() / "models"))
    assert made.files == stored.files
    assert all(np.allclose(made[name], stored[name], atol=0.01) for name in made.files)
    notes = [json.loads((folder / NOTE_FILE).read_text("utf-8")) for folder in (tmp_path, rules_dir() / "models")]
    steps = [np.array(note.pop("steps")) for note in notes]
    assert notes[0] == notes[1] and np.allclose(*steps, atol=0.001)


def test_damaged_model_is_refused(tmp_path: Path) -> None:
    (tmp_path / NOTE_FILE).write_text("{}", encoding="utf-8")
    with pytest.raises(RuleError):
        load_model(tmp_path)


def test_corpus_is_large_and_covers_every_leaf() -> None:
    splits = {name: train.read_split(name) for name in SPLITS}
    assert sum(len(rows) for rows in splits.values()) >= 1500
    for rows in splits.values():
        assert {row.orsak for row in rows} == set(leaf_ids())
        assert all(row.orsaker[0] == row.orsak for row in rows)
    with (train.corpus_dir() / "test.csv").open(encoding="utf-8", newline="") as stream:
        hand = [row["hand"] == "1" for row in csv.DictReader(stream)]
    assert sum(hand) / len(hand) > 0.8


def test_no_phrasing_stands_on_both_sides() -> None:
    from rapidfuzz import fuzz, process

    splits = {name: train.read_split(name) for name in SPLITS}
    groups = {name: {part for row in rows for part in row.group.split("+")} for name, rows in splits.items()}
    assert not groups["train"] & groups["test"]
    assert not groups["calibration"] & groups["test"]
    assert not groups["train"] & groups["calibration"]
    known = [row.kommentar.lower() for name in ("train", "calibration") for row in splits[name]]
    for row in splits["test"]:
        near = process.extractOne(row.kommentar.lower(), known, scorer=fuzz.ratio)
        assert near[1] < 90, (row.kommentar, near)


def test_leaf_scores() -> None:
    scores = {
        s.leaf: s for s in leaf_scores(["tackat_nej", "tackat_nej", "oklart"], ["tackat_nej", "oklart", "oklart"])
    }
    assert scores["tackat_nej"].recall == 0.5
    assert scores["tackat_nej"].precision == 1.0
    assert scores["oklart"].f1 == pytest.approx(2 / 3)


def test_calibration_error_and_coverage() -> None:
    assert calibration_error([1.0, 1.0], [True, False]) == pytest.approx(0.5)
    assert calibration_error([0.5, 0.55], [True, False]) == pytest.approx(0.025)
    assert dict(coverage([0.9, 0.1], [True, False]))[0.5] == 1.0
