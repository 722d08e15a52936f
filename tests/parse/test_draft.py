"""A decision in the making: what its row says, and what headings, comment and document add."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.model import Cell, Place, Row
from extractor.parse.context import Context, Scope
from extractor.parse.draft import (
    DecisionDraft,
    date_of,
    fill_dates_of_comment,
    fill_from_context,
    fill_law,
    fill_status,
    move_end_date,
    settle_end_date,
)

STILL = "Beslut som fortfarande inte är verkställda"
DONE = "Beslut som har verkställts"
CLOSED = "Avslutade beslut"
BOTH = "Verkställda eller avslutade beslut"


def draft(**fields: object) -> DecisionDraft:
    made = DecisionDraft()
    for name, value in fields.items():
        made.set(name, value, "column", 1.0)
    return made


def under(*headings: str) -> Context:
    return Context(headings)


def test_the_first_value_of_a_field_stays() -> None:
    made = draft(insats="Hemtjänst")
    made.set("insats", "Boendestöd", "heading", 0.9)
    made.set("kon", None, "column", 1.0)
    assert made.fields == {"insats": "Hemtjänst"}
    assert made.inferred["insats"].method == "column"
    assert (made.text("insats"), made.text("kon")) == ("Hemtjänst", "")


@pytest.mark.parametrize(
    ("fields", "headings", "laws", "lag", "method"),
    [
        ({"lagrum": "9 § 4 LSS", "insats": "Hemtjänst SoL"}, ("Beslut enligt SoL",), ("SoL",), "LSS", "lagrum"),
        ({"insats": "Kontaktperson LSS"}, ("Beslut enligt SoL",), ("SoL",), "LSS", "name of insats"),
        ({"insats": "Kontaktperson"}, ("Beslut enligt SoL",), ("LSS",), "SoL", "heading"),
        ({"insats": "Kontaktperson"}, ("Rapport", "Beslut enligt LSS"), (), "LSS", "heading"),
        ({"insats": "Kontaktperson"}, (), ("LSS",), "LSS", "the document's only law"),
        ({"insats": "Ledsagning"}, (), ("SoL", "LSS"), "SoL", "another list of the document"),
        ({"insats": "Kontaktperson"}, (), ("SoL", "LSS"), None, None),
        ({"lag": "SoL", "lagrum": "9 § 4 LSS"}, (), (), "SoL", "column"),
    ],
)
def test_the_law_comes_from_what_stands_nearest(
    fields: dict[str, object], headings: tuple[str, ...], laws: tuple[str, ...], lag: str | None, method: str | None
) -> None:
    scope = Scope(laws=laws)
    scope.learn("Ledsagning", "SoL")
    made = draft(**fields)
    fill_law(made, under(*headings), scope)
    assert made.fields.get("lag") == lag
    assert (made.inferred["lag"].method if lag else None) == method


def test_headings_give_insats_area_and_law() -> None:
    made = draft(kon="K")
    fill_from_context(made, under("Äldreomsorg", "Beslut enligt SoL", "Hemtjänst"), Scope())
    assert made.fields == {"kon": "K", "insats": "Hemtjänst", "omrade": "Äldreomsorg", "lag": "SoL"}


@pytest.mark.parametrize(
    ("fields", "heading", "ends", "status"),
    [
        ({"verkstallt_datum": "2023-05-02"}, "", False, "verkställt"),
        ({"avslutat_datum": "2023-05-02"}, STILL, False, "avslutat"),
        ({"status": "avslutat", "verkstallt_datum": "2023-05-02"}, "", False, "avslutat"),
        ({}, STILL, False, "kvarstående"),
        ({}, DONE, False, "verkställt"),
        ({}, CLOSED, False, "avslutat"),
        ({"kommentar": "Avslutat på egen begäran."}, STILL, False, "kvarstående"),
        ({"kommentar": "Avslutat på egen begäran."}, BOTH, False, "avslutat"),
        ({"kommentar": "Ingen ledig plats."}, BOTH, False, None),
        ({"kommentar": "Nu verkställt."}, "", False, "verkställt"),
        ({"kommentar": "Insatsen upphörde i maj."}, "", False, "avslutat"),
        ({"kommentar": "Insatsen upphörde i maj.", "avbrottsdatum": "2023-05-02"}, "", False, "kvarstående"),
        ({"kommentar": "Nu verkställt."}, "", True, "kvarstående"),
        ({"kommentar": "Ingen ledig plats."}, "", False, "kvarstående"),
        ({}, "", False, "kvarstående"),
    ],
)
def test_the_state_comes_from_what_is_surest(
    fields: dict[str, object], heading: str, ends: bool, status: str | None
) -> None:
    made = draft(**fields)
    fill_status(made, under(heading) if heading else Context(), ends)
    assert made.fields.get("status") == status


def test_the_nearest_heading_tells_the_state() -> None:
    made = draft()
    fill_status(made, under(STILL, DONE), False)
    assert made.fields["status"] == "verkställt"


@pytest.mark.parametrize(
    ("heading", "fields"),
    [
        (CLOSED, {"avslutat_datum": "2023-05-02"}),
        (DONE, {"verkstallt_datum": "2023-05-02"}),
        (STILL, {"verkstallt_datum": "2023-05-02"}),
    ],
)
def test_the_heading_tells_which_end_a_column_holds(heading: str, fields: dict[str, object]) -> None:
    made = draft(verkstallt_datum="2023-05-02")
    move_end_date(made, under(heading))
    assert made.fields == fields


@pytest.mark.parametrize(
    ("status", "field"),
    [("verkställt", "verkstallt_datum"), ("avslutat", "avslutat_datum"), ("kvarstående", None), (None, None)],
)
def test_a_day_of_either_outcome_goes_to_the_state(status: str | None, field: str | None) -> None:
    made = draft(status=status)
    made.end_date = "2023-05-02"
    settle_end_date(made)
    assert {name: value for name, value in made.fields.items() if name != "status"} == (
        {field: "2023-05-02"} if field else {}
    )


@pytest.mark.parametrize(
    ("kommentar", "status", "columns", "fields"),
    [
        ("Avbrott sedan 2023-03-01.", "kvarstående", (), {"avbrottsdatum": "2023-03-01"}),
        ("Avbrott sedan 2023-03-01.", "kvarstående", ("avbrottsdatum",), {}),
        ("Tackat nej. Verkställt 2023-05-02.", "verkställt", (), {"verkstallt_datum": "2023-05-02"}),
        ("Tackat nej. Verkställt 2023-05-02.", "verkställt", ("slutdatum",), {}),
        ("Avslutat den 2 maj 2023 på egen begäran.", "avslutat", (), {"avslutat_datum": "2023-05-02"}),
        ("Erbjuden plats 2023-05-02.", "kvarstående", (), {}),
        ("Ingen ledig plats.", "verkställt", (), {}),
    ],
)
def test_days_of_a_comment(kommentar: str, status: str, columns: tuple[str, ...], fields: dict[str, object]) -> None:
    made = draft(kommentar=kommentar, status=status)
    fill_dates_of_comment(made, columns)
    assert {name: value for name, value in made.fields.items() if name not in ("kommentar", "status")} == fields


@settings(deadline=None)
@given(st.dates(dt.date(2000, 1, 1), dt.date(2039, 12, 31)))
def test_the_day_of_the_first_clause_that_tells(day: dt.date) -> None:
    text = f"Tackat nej 2023-01-01. Avbrott från {day}. Avbrott igen 2024-01-01."
    found = date_of(text, lambda clause: "vbrott" in clause)
    assert found is not None and found.iso == day.isoformat()
    assert date_of(text, lambda clause: "plats" in clause) is None


def test_the_finished_record_keeps_what_was_printed_and_where() -> None:
    place = Place(2, (50.0, 100.0, 90.0, 110.0))
    row = Row((Cell("Hemtjänst"), Cell(None), Cell("K")), (place,))
    made = draft(insats="Hemtjänst", kon="K")
    record = made.done(3, "t1", Context(("Bilaga",), caption="Tabell 2"), row)
    assert (record.id, record.table, record.places, record.antal) == ("d3", "t1", (place,), 1)
    assert record.section == ("Bilaga", "Tabell 2")
    assert record.printed == ("Hemtjänst", None, "K")
    assert made.done(4, None, Context(), row, ("En kvinna väntar.",)).printed == ("En kvinna väntar.",)
