"""Learning what the columns of lists mean from reports with truth."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from corpora import columns, command
from corpora.columns import Example, examples_of, fit
from extractor.parse.columns import FEATURES, ROLES, ColumnModel, assign

ROOT = Path(__file__).parents[2]
LIST_HEADS = ["Insats", "Beslutsdatum", "Kön", "Kommentar"]
LIST_ROLES = ["insats", "beslutsdatum", "kon", "kommentar"]


def truth_of(corpus: Path, name: str) -> dict[str, Any]:
    truth: dict[str, Any] = json.loads((corpus / "truth" / f"{name}.json").read_text("utf-8"))
    return truth


def examples(corpus: Path, name: str = "lista", **changed: Any) -> list[Example]:
    return list(examples_of(corpus / "documents" / f"{name}.html", truth_of(corpus, name) | changed))


def model_of(content: dict[str, Any]) -> ColumnModel:
    return ColumnModel(np.array(content["weights"]), np.array(content["bias"]))


def test_each_column_has_the_role_whose_field_its_cells_give(corpus: Path) -> None:
    found = examples(corpus)
    assert [(facts.head, role) for facts, role in found] == list(zip(LIST_HEADS, LIST_ROLES, strict=True))
    assert all(facts.shares.shape == (len(FEATURES),) for facts, _ in found)


@pytest.mark.parametrize(
    ("field", "roles"),
    [
        ("kon", ["insats", "beslutsdatum", "other", "kommentar"]),
        ("insats", ["other", "beslutsdatum", "kon", "kommentar"]),
    ],
)
def test_a_column_that_gives_no_field_is_another(corpus: Path, field: str, roles: list[str]) -> None:
    records = [record | {field: None} for record in truth_of(corpus, "lista")["decisions"]]
    assert [role for _, role in examples(corpus, decisions=records)] == roles


def test_the_day_of_a_break_is_known_by_the_truth_and_not_by_the_head(corpus: Path) -> None:
    records = [
        record | {"avbrottsdatum": record["beslutsdatum"], "beslutsdatum": None}
        for record in truth_of(corpus, "lista")["decisions"]
    ]
    assert [role for _, role in examples(corpus, decisions=records)][1] == "avbrottsdatum"


@pytest.mark.parametrize("name", ["lista", "ord"])
def test_a_report_without_decisions_teaches_nothing(corpus: Path, name: str) -> None:
    assert examples(corpus, name, decisions=[]) == []


def test_decisions_told_in_words_are_no_columns(corpus: Path) -> None:
    assert examples(corpus, "ord") == []


def test_a_list_of_other_decisions_teaches_nothing(corpus: Path) -> None:
    other = [{"insats": "Ledsagning", "beslutsdatum": "2019-01-01", "kon": "K", "kommentar": "Annat."}]
    assert examples(corpus, decisions=other) == []


def test_a_file_that_cannot_be_read_teaches_nothing(corpus: Path) -> None:
    path = corpus / "documents" / "trasig.pdf"
    path.write_bytes(b"%PDF-1.7 trasig")
    assert list(examples_of(path, truth_of(corpus, "lista"))) == []


def test_the_model_gives_the_columns_that_it_learnt_their_roles(corpus: Path) -> None:
    content = fit(examples(corpus), strength=100.0)
    rows: list[list[str | None]] = [["Hemtjänst", "2023-05-18", "M", "Tackat nej till plats."]]
    assert [role for role, _ in assign(LIST_HEADS, rows, model_of(content))] == LIST_ROLES
    assert np.array(content["weights"]).shape == (len(ROLES), len(FEATURES))
    assert len(content["bias"]) == len(ROLES)


def test_a_role_that_was_not_seen_is_not_given(corpus: Path) -> None:
    content = fit(examples(corpus))
    bias = dict(zip(ROLES, content["bias"], strict=True))
    assert bias["lagrum"] == -6.0 and bias["insats"] > -6.0


def test_the_command_writes_the_model(
    corpus: Path, rules: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "rules_dir", lambda: rules)
    columns.main([str(corpus)])
    content = json.loads((rules / "models" / "columns.json").read_text("utf-8"))
    assert (tuple(content["roles"]), tuple(content["features"])) == (ROLES, FEATURES)
    assert capsys.readouterr().out == "4 columns of 2 reports: columns.json\n"


def test_the_committed_model_has_the_form_that_the_command_writes() -> None:
    content = json.loads((ROOT / "rules" / "models" / "columns.json").read_text("utf-8"))
    assert (tuple(content["roles"]), tuple(content["features"])) == (ROLES, FEATURES)
