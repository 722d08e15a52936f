"""One cell of a list, read as what its column says."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.parse.cells import Slot, clean, is_ditto, read_cell, status_of
from extractor.parse.columns import ROLES
from extractor.parse.context import Scope
from extractor.parse.draft import DecisionDraft
from extractor.parse.legend import Legend


def taken(role: str, text: str, legend: str = "", unit: str | None = None) -> tuple[dict[str, object], bool]:
    draft = DecisionDraft()
    understood = read_cell(draft, Slot(role, unit=unit), text, Scope(legend=Legend((legend,))))
    return draft.fields, understood


@pytest.mark.parametrize(
    ("role", "text", "fields"),
    [
        ("beslutsdatum", "2023-04-18", {"beslutsdatum": "2023-04-18"}),
        ("beslutsdatum", "18 apr 2023", {"beslutsdatum": "2023-04-18"}),
        ("beslutsdatum", "april 2023", {"beslutsdatum": "2023-04"}),
        ("beslutsdatum", "Avbrott 2023-04-18", {"avbrottsdatum": "2023-04-18"}),
        ("avbrottsdatum", "-", {}),
        ("verkstallt_datum", "Verkställt 2023-04-18", {"status": "verkställt", "verkstallt_datum": "2023-04-18"}),
        ("slutdatum", "Avslutat 2023-04-18", {"status": "avslutat", "avslutat_datum": "2023-04-18"}),
        ("slutdatum", "V 2023-04-18", {"status": "verkställt", "verkstallt_datum": "2023-04-18"}),
        ("status", "Ej verkställt", {"status": "kvarstående"}),
        ("status", "Verkställt", {"status": "verkställt"}),
        ("status", "A", {"status": "avslutat"}),
        ("status", "Verkst. 240901", {"status": "verkställt", "verkstallt_datum": "2024-09-01"}),
        ("status", "Avsl.", {"status": "avslutat"}),
        ("status", "Ej verkst.", {"status": "kvarstående"}),
        ("status", "Verkställt 2023-05-02", {"status": "verkställt", "verkstallt_datum": "2023-05-02"}),
        ("kon", "K", {"kon": "K"}),
        ("kon", "Man", {"kon": "M", "alder": "vuxen"}),
        ("kon", "flicka", {"kon": "K", "alder": "barn"}),
        ("kon", "Ej angivet", {}),
        ("nr", "7", {"nr": 7}),
        ("nr", "12.", {"nr": 12}),
        ("nr", "Beslut nr 3", {"nr": 3}),
        ("insats", "Daglig  verksamhet", {"insats": "Daglig verksamhet"}),
        ("lagrum", "9 § 10 LSS", {"lagrum": "9 § 10 LSS"}),
        ("omrade", "Äldreomsorg", {"omrade": "Äldreomsorg"}),
        ("lag", "SoL", {"lag": "SoL"}),
        ("alder", "Barn", {"alder": "barn"}),
        ("vantan", "214 dagar", {"dagar": 214}),
        ("vantan", "1 214 dgr", {"dagar": 1214}),
        ("vantan", "väntat i 90 dagar", {"dagar": 90}),
        ("vantan", "7 månader", {"manader": "7 månader"}),
        ("vantan", "7", {"manader": "7"}),
        ("vantan", "2 år", {"manader": "2 år"}),
    ],
)
def test_cells_that_are_understood(role: str, text: str, fields: dict[str, object]) -> None:
    assert taken(role, text) == (fields, True)


@pytest.mark.parametrize(
    ("role", "text"),
    [
        ("beslutsdatum", "okänt"),
        ("beslutsdatum", "2023-04-18 och 2023-05-02"),
        ("lag", "Ja"),
        ("status", "Blå"),
        ("kon", "Blå"),
        ("slutdatum", "Blå"),
        ("other", "Blå"),
    ],
)
def test_cells_that_do_not_fit_are_told(role: str, text: str) -> None:
    assert taken(role, text) == ({}, False)


def test_a_day_among_other_words_is_kept_and_told() -> None:
    draft = DecisionDraft()
    assert not read_cell(draft, Slot("beslutsdatum"), "2023-04-18 (nytt beslut)", Scope())
    assert draft.fields == {"beslutsdatum": "2023-04-18"}
    assert draft.inferred["beslutsdatum"].confidence < 0.8


def test_a_lone_day_of_either_outcome_waits_for_the_state() -> None:
    draft = DecisionDraft()
    assert read_cell(draft, Slot("slutdatum"), "2023-04-18", Scope())
    assert (draft.fields, draft.end_date) == ({}, "2023-04-18")


@pytest.mark.parametrize(
    ("role", "text", "legend", "fields"),
    [
        ("lag", "S", "S = SoL", {"lag": "SoL"}),
        ("status", "X", "X = avslutat", {"status": "avslutat"}),
        ("kon", "K", "K = kvinna, M = man", {"kon": "K"}),
        ("kon", "K", "K = kvinna, F = flicka", {"kon": "K", "alder": "vuxen"}),
        ("kon", "kv", "kv = kvinna", {"kon": "K", "alder": "vuxen"}),
        ("kon", "po", "po = pojke", {"kon": "M", "alder": "barn"}),
    ],
)
def test_the_key_of_the_document_tells_what_codes_mean(
    role: str, text: str, legend: str, fields: dict[str, object]
) -> None:
    assert taken(role, text, legend) == (fields, True)


@pytest.mark.parametrize(("unit", "fields"), [("dagar", {"dagar": 214}), ("månader", {"manader": "214"})])
def test_the_head_tells_what_a_bare_wait_counts(unit: str, fields: dict[str, object]) -> None:
    assert taken("vantan", "214", unit=unit) == (fields, True)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("v", "verkställt"), ("A.", "avslutat"), ("K", "kvarstående"), ("Återkallat", "avslutat"),
        ("Kvarstår", "kvarstående"), ("Blå", None), ("", None),
    ],
)  # fmt: skip
def test_states(text: str, status: str | None) -> None:
    assert status_of(text, Scope()) == status


@settings(deadline=None)
@given(st.dates(dt.date(1990, 1, 1), dt.date(2049, 12, 31)), st.sampled_from(("beslutsdatum", "avbrottsdatum")))
def test_a_day_goes_to_the_field_of_its_column(day: dt.date, role: str) -> None:
    assert taken(role, day.isoformat()) == ({role: day.isoformat()}, True)


@settings(deadline=None)
@given(st.integers(0, 99_999))
def test_days_waited_are_read_as_they_are_printed(days: int) -> None:
    assert taken("vantan", f"{days} dagar") == ({"dagar": days}, True)


@settings(deadline=None)
@given(st.sampled_from(ROLES), st.text(min_size=1, max_size=40))
def test_no_text_breaks_a_cell(role: str, text: str) -> None:
    fields, understood = taken(role, text)
    assert isinstance(understood, bool) and None not in fields.values()


@settings(deadline=None)
@given(st.text(max_size=40))
def test_a_clean_text_has_single_spaces(text: str) -> None:
    assert "  " not in clean(text) and clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    ("text", "ditto"),
    [('"', True), ("”", True), ('-"-', True), ("d:o", True), ("do.", True), ("''", True), ("-", False), ("–", False),
     ("Do", True), ("Domar", False), ("", False), (None, False)],
)  # fmt: skip
def test_marks_for_the_same_as_above(text: str | None, ditto: bool) -> None:
    assert is_ditto(text) is ditto


@pytest.mark.parametrize(
    ("text", "legend", "field"),
    [
        ("2024-09-16 (A)", "Står (A) efter datumet är det dagen då verkställigheten avbröts.", "avbrottsdatum"),
        ("2024-09-16*", "* = datum för avbrott", "avbrottsdatum"),
        ("2024-09-16*", "* = beslutat av utskottet", "beslutsdatum"),
        ("2024-09-16*", "", "beslutsdatum"),
        ("2024-09-16", "A = avbrott", "beslutsdatum"),
    ],
)
def test_a_mark_that_the_key_explains_makes_a_day_that_of_an_interruption(text: str, legend: str, field: str) -> None:
    assert taken("beslutsdatum", text, legend) == ({field: "2024-09-16"}, True)
