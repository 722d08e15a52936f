"""Learning what the numbers of sentences are from reports with truth."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from corpora.claims import OPTIONAL, Example, examples_of, fit, published, shared_part
from extractor.parse.claim_model import models_of

TEXT = "<h1>Ej verkställda beslut kvartal 2 2024</h1><p>Sju beslut kvarstår, fem enligt SoL. Det tog 90 dagar.</p>"


def claim(value: float, unit: str = "beslut", **more: Any) -> dict[str, Any]:
    quote = "Sju beslut kvarstår, fem enligt SoL" if unit == "beslut" else "Det tog 90 dagar"
    return {"quote": quote, "value": value, "unit": unit, "measure": "kvarstående", **more}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "rapport.html"
    file.write_text(f"<html><body>{TEXT}</body></html>", encoding="utf-8")
    return file


def kinds(path: Path, truth: dict[str, Any], whole: bool = False) -> list[tuple[str, str | None]]:
    return [(one.kind, one.counts) for one in examples_of(path, truth, whole)]


def test_numbers_are_the_claims_of_the_truth_or_none(path: Path) -> None:
    truth = {"claims": [claim(7), claim(90, "dagar", agreed=["period"])]}
    assert kinds(path, truth) == [("beslut", "kvarstående"), ("none", None), ("dagar", None)]


def test_what_one_annotator_saw_is_set_aside(path: Path) -> None:
    truth = {"claims": [claim(7)], "claims_optional": [claim(5)]}
    assert kinds(path, truth)[1] == (OPTIONAL, None)
    assert kinds(path, truth, whole=True)[1] == ("beslut", "kvarstående")


@pytest.mark.parametrize("truth", [{}, {"decisions": []}])
def test_a_truth_without_claims_teaches_nothing(path: Path, truth: dict[str, Any]) -> None:
    assert examples_of(path, truth) == []


def test_what_is_learnt_tells_the_examples_apart() -> None:
    noun, name = frozenset({"noun"}), frozenset({"name"})
    some = [Example(f"d{n % 5}", noun, "beslut", noun, "kvarstående") for n in range(20)]
    some += [Example(f"d{n % 5}", name, "none") for n in range(20)]
    some += [Example(f"d{n % 5}", frozenset(), "dagar", name, "verkställda") for n in range(20)]
    models = models_of(fit(some))
    assert (models.unit.best(noun)[0], models.unit.best(name)[0]) == ("beslut", "none")
    assert models.measure.best(noun)[0] == "kvarstående"


def test_features_of_few_documents_are_not_learnt() -> None:
    some = [Example(f"d{n}", frozenset({"a"}), "beslut", frozenset({"a"}), "kvarstående") for n in range(5)]
    some += [Example("d1", frozenset({"rare"}), "none", frozenset({"rare"}), "verkställda") for _ in range(5)]
    assert "rare" not in fit(some)["unit"]["weights"]


@pytest.mark.parametrize(
    ("one", "other", "part"),
    [("abcd", "xxabcdxx", 1.0), ("abcd", "abxx", 0.5), ("abcd", "wxyz", 0.0), ("", "abcd", 0.0)],
)
def test_the_part_that_quotes_share(one: str, other: str, part: float) -> None:
    assert shared_part(one, other) == part


def test_published_reports_come_with_their_first_rendering(shared: Path) -> None:
    found = published(shared)
    assert len(found) == 5
    assert all(item.path.is_file() and item.path.suffix == ".pdf" and "_scan" not in item.path.name for item in found)
