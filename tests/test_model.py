"""The records of the stages: frozen, with what is not known left open."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from extractor.model import Cell, Count, Decision, DocumentRecord, Finding, Inferred, Outcome, Place, Row


@pytest.mark.parametrize(
    ("row", "texts"),
    [
        (Row((), ()), []),
        (Row((Cell("Hemtjänst"), Cell(None), Cell("5")), ()), ["Hemtjänst", None, "5"]),
        (Row((Cell("SoL", colspan=2), Cell("-")), ()), ["SoL", "-"]),
    ],
    ids=["nothing", "a blank", "a wide cell once"],
)
def test_the_texts_of_a_row_are_its_cells_as_printed(row: Row, texts: list[str | None]) -> None:
    assert row.texts == texts


DECISION = Decision(id="d1", table="t1", section=(), places=())
COUNT = Count(id="c1", table="t1", places=(), measure="kvarstående", value=0, printed="-")


def test_one_line_is_one_decision_and_everything_else_is_open() -> None:
    open_ = ("insats", "lag", "beslutsdatum", "dagar", "kon", "status", "orsak", "avbrott", "insats_id", "nr")
    assert DECISION.antal == 1 and not DECISION.needs_review
    assert all(getattr(DECISION, name) is None for name in open_)
    assert (COUNT.period, COUNT.kon, COUNT.orsak, COUNT.is_total) == (None, None, None, False)


@pytest.mark.parametrize(
    "record",
    [DECISION, COUNT, DocumentRecord(), Place(page=1), Cell("x"), Finding(code="F1", severity="note", says="x")],
)
def test_records_are_never_changed(record: object) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(record, next(iter(record.__slots__)), None)  # type: ignore[attr-defined]


def test_records_do_not_share_how_their_values_came_about() -> None:
    one, two = DocumentRecord(), DocumentRecord()
    one.inferred["period"] = Inferred("heading", 0.9)
    assert two.inferred == {}


def test_a_place_tells_page_and_box_or_the_number_of_a_paragraph() -> None:
    assert Place(1, (0.0, 0.0, 9.0, 9.0)) != Place(2, (0.0, 0.0, 9.0, 9.0)) != Place(paragraph=2)
    assert len({Place(1), Place(1), Place(paragraph=1)}) == 2


def test_an_outcome_without_evidence_tells_of_none() -> None:
    outcome = Outcome(outcome="refused", reason="empty_file", code="E102", says="x", remedy="y")
    assert (outcome.pages, outcome.evidence, outcome.pages_ocr) == (None, None, ())
