"""Learning which texts tell of single decisions from reports with truth."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from corpora import command, units
from corpora.units import Example, examples_of, fit
from extractor.parse.units import FEATURES, probability

ROOT = Path(__file__).parents[2]


def truth_of(corpus: Path, name: str) -> dict[str, Any]:
    truth: dict[str, Any] = json.loads((corpus / "truth" / f"{name}.json").read_text("utf-8"))
    return truth


def examples(corpus: Path, name: str = "ord", **changed: Any) -> list[Example]:
    return list(examples_of(corpus / "documents" / f"{name}.html", truth_of(corpus, name) | changed))


def test_texts_of_the_truth_tell_and_others_do_not(corpus: Path) -> None:
    found = examples(corpus)
    assert [told for _, told in found] == [False, False, True, True, True]
    assert all(len(features) == len(FEATURES) for features, _ in found)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({}, True),
        ({"kommentar": None}, True),
        ({"kommentar": "En annan kommentar."}, False),
        ({"beslutsdatum": "2019-01-01"}, False),
        ({"beslutsdatum": None}, True),
        ({"beslutsdatum": None, "kommentar": None}, False),
    ],
    ids=["day and comment", "day alone", "another comment", "another day", "comment alone", "nothing"],
)
def test_a_text_tells_of_a_decision_by_its_day_and_its_comment(
    corpus: Path, change: dict[str, str | None], told: bool
) -> None:
    first = truth_of(corpus, "ord")["decisions"][0] | change
    assert any(flag for _, flag in examples(corpus, decisions=[first])) is told


@pytest.mark.parametrize("truth", [{"decisions": []}, {}])
def test_a_report_without_decisions_has_texts_that_tell_of_none(corpus: Path, truth: dict[str, Any]) -> None:
    found = list(examples_of(corpus / "documents" / "ord.html", truth))
    assert len(found) == 5 and not any(told for _, told in found)


def test_a_file_that_cannot_be_read_teaches_nothing(corpus: Path) -> None:
    path = corpus / "documents" / "trasig.pdf"
    path.write_bytes(b"%PDF-1.7 trasig")
    assert list(examples_of(path, truth_of(corpus, "ord"))) == []


def test_the_model_tells_the_texts_that_it_learnt_apart(corpus: Path) -> None:
    found = examples(corpus)
    content = fit(found)
    model = (content["weights"], content["bias"])
    assert [probability(features, model) >= 0.5 for features, _ in found] == [told for _, told in found]
    assert tuple(content["features"]) == FEATURES and len(content["weights"]) == len(FEATURES)


def test_the_command_writes_the_model(
    corpus: Path, rules: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "rules_dir", lambda: rules)
    units.main([str(corpus)])
    content = json.loads((rules / "models" / "units.json").read_text("utf-8"))
    assert tuple(content["features"]) == FEATURES
    assert capsys.readouterr().out == "5 texts, 3 with decisions: units.json\n"


def test_the_committed_model_has_the_form_that_the_command_writes() -> None:
    content = json.loads((ROOT / "rules" / "models" / "units.json").read_text("utf-8"))
    assert tuple(content["features"]) == FEATURES
    assert len(content["weights"]) == len(FEATURES)
