"""What the columns of a list of decisions mean, all decided together."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.parse.columns import FEATURES, MANY, ROLES, ColumnModel, assign, column_model, facts_of, head_role

Cells = list[str | None]


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("Beslutsdatum", "beslutsdatum"),
        ("Beslut fattat", "beslutsdatum"),
        ("Datum för avbrott", "avbrottsdatum"),
        ("Verkställt datum", "verkstallt_datum"),
        ("Avslutat datum", "avslutat_datum"),
        ("Kön", "kon"),
        ("Kön (K/M)", "kon"),
        ("KÖN:", "kon"),
        ("Typ av insats", "insats"),
        ("Lagrum", "lagrum"),
        ("Lag", "lag"),
        ("Löpnr", "nr"),
        ("Kommentar", "kommentar"),
        ("Orsak till dröjsmålet", "kommentar"),
        ("Huvudsakligt skäl", "kommentar"),
        ("Beslutad insats", "insats"),
        ("Planerat datum för verkställighet", "annat"),
        ("Förväntas verkställas", "annat"),
        ("Avbrott i verkställighet", "avbrottsdatum"),
        ("Antal dagar", "dagar"),
        ("Väntetid", "vantan"),
        ("Område", "omrade"),
        ("Datum för möte", "annat"),
        ("Beslut / Kön", "kon"),
        ("Väder", None),
        ("", None),
    ],
)
def test_heads(head: str, role: str | None) -> None:
    assert head_role(head) == role


INSATSER = ("Hemtjänst", "Boendestöd", "Kontaktperson")
DAYS = ("2023-04-18", "2023-05-02", "2023-06-11")
COMMENTS = ("Tackat nej till plats.", "Ingen ledig plats.", "Väntar på utförare.")


def rows(*columns: tuple[str | None, ...]) -> list[Cells]:
    return [list(row) for row in zip(*columns, strict=True)]


@pytest.mark.parametrize(
    ("heads", "columns", "roles"),
    [
        (
            ["Löpnr", "Insats", "Beslutsdatum", "Kön", "Kommentar"],
            (("1", "2", "3"), INSATSER, DAYS, ("K", "M", "K"), COMMENTS),
            ["nr", "insats", "beslutsdatum", "kon", "kommentar"],
        ),
        (
            ["", "", "", ""],
            (INSATSER, DAYS, ("K", "M", "K"), COMMENTS),
            ["insats", "beslutsdatum", "kon", "kommentar"],
        ),
        (
            ["Insats", "Beslutsdatum", "Datum för avbrott", "Lagrum"],
            (INSATSER, DAYS, (None, "2023-07-01", None), ("4 kap. 1 § SoL", "4 kap. 1 § SoL", "9 § 4 LSS")),
            ["insats", "beslutsdatum", "avbrottsdatum", "lagrum"],
        ),
        (
            ["Insats", "Beslut fattat", "Verkställt", "Avslutat", "Kön"],
            (INSATSER, DAYS, ("2023-08-01", None, None), (None, "2023-08-15", None), ("Kvinna", "Man", "Kvinna")),
            ["insats", "beslutsdatum", "verkstallt_datum", "avslutat_datum", "kon"],
        ),
        (
            ["Insats", "Antal dagar", "Kön", "Orsak"],
            (INSATSER, ("214", "187", "120"), ("K", "M", "K"), COMMENTS),
            ["insats", "vantan", "kon", "kommentar"],
        ),
        (
            ["Lag", "Insats", "Datum", "Status"],
            (("SoL", "SoL", "LSS"), INSATSER, DAYS, ("Verkställt", "Avslutat", "Ej verkställt")),
            ["lag", "insats", "beslutsdatum", "status"],
        ),
        (
            ["Insats", "Beslutsdatum", "Datum för möte", "Kön"],
            (INSATSER, DAYS, ("2023-08-01", "2023-08-15", "2023-09-01"), ("K", "M", "K")),
            ["insats", "beslutsdatum", "other", "kon"],
        ),
        (
            ["Beslutsdatum", "Insats", "Orsak till att beslutet inte verkställts", "Åtgärder"],
            (DAYS, INSATSER, COMMENTS, ("Ny annons läggs ut.", "Ny kontakt tas i maj.", "Erbjuds plats i höst.")),
            ["beslutsdatum", "insats", "kommentar", "kommentar"],
        ),
    ],
    ids=["plain", "no heads", "a break", "both ends", "days waited", "laws", "a day of something else", "two texts"],
)
def test_lists(heads: list[str], columns: tuple[tuple[str | None, ...], ...], roles: list[str]) -> None:
    assert [role for role, _ in assign(heads, rows(*columns))] == roles


def test_a_bare_day_behind_the_state_is_the_day_of_the_end() -> None:
    cells = rows(INSATSER, ("Verkställt", "Avslutat", "Verkställt"), ("2023-08-18", "2023-08-20", "2023-09-11"))
    ends = [role for role, _ in assign(["Insats", "Vad som hänt", "Datum"], cells, period="2023-Q3")]
    assert ends == ["insats", "status", "slutdatum"]


def test_no_decision_that_is_reported_is_young() -> None:
    young = FEATURES.index("young")
    for period, share in (("2023-Q2", 1.0), ("2023-Q3", 0.0), (None, 0.0)):
        assert facts_of(["Datum"], rows(DAYS), period)[0].shares[young] == share


def test_columns_keep_their_roles_whatever_their_order() -> None:
    heads = ["Löpnr", "Insats", "Beslutsdatum", "Kön", "Kommentar"]
    columns = (("1", "2", "3"), INSATSER, DAYS, ("K", "M", "K"), COMMENTS)
    forth = [role for role, _ in assign(heads, rows(*columns))]
    back = [role for role, _ in assign(heads[::-1], rows(*columns[::-1]))]
    assert back == forth[::-1]


def test_a_list_without_columns_has_no_roles() -> None:
    assert assign([], []) == []


def test_of_two_unnamed_days_the_earlier_is_the_decision() -> None:
    later = ("2023-08-01", "2023-08-15", "2023-09-01")
    facts = facts_of(["", ""], rows(later, DAYS))
    first = FEATURES.index("first_date")
    assert facts[1].shares[first] == 1.0 and facts[0].shares[first] == 0.0


@pytest.mark.parametrize(
    ("feature", "cells", "share"),
    [
        ("date", ("2023-04-18", "18 april 2023", "Nej"), 2 / 3),
        ("month", ("april 2023", "2023-05", "2023-05-02"), 2 / 3),
        ("insats", ("Hemtjänst", "Blåbär", "Boendestöd", "Grönt"), 0.5),
        ("kon_letter", ("K", "M", "Kvinna"), 2 / 3),
        ("kon_word", ("Kvinna", "Flicka", "K"), 2 / 3),
        ("status", ("Verkställt", "Ej verkställt", "Blå"), 2 / 3),
        ("sentence", ("Tackat nej.", "Ledig plats"), 0.5),
        ("filled", ("Ja", None, None, None), 0.25),
        ("mark", ("a)", "**", "Nej", "Hemtjänst"), 0.5),
        ("law", ("SoL", "LSS", "9 § 4 LSS", "Nej"), 0.5),
        ("number", ("5", "12", "2023-04-18", "Nej"), 0.5),
        ("lagrum", ("9 § 4 LSS", "4 kap. 1 § SoL", "SoL", "Nej"), 0.5),
        ("wait", ("214 dagar", "sju månader", "7", "Nej"), 0.5),
        ("rising", ("1", "2", "3"), 1.0),
        ("rising", ("A", "B", "C"), 1.0),
        ("rising", ("K", "M", "K"), 0.0),
    ],
)
def test_what_is_seen_of_a_column(feature: str, cells: tuple[str | None, ...], share: float) -> None:
    (facts,) = facts_of(["Rubrik"], rows(cells))
    assert facts.shares[FEATURES.index(feature)] == pytest.approx(share)


def test_the_shipped_model_fits_the_roles_and_features() -> None:
    model = column_model()
    assert model.weights.shape == (len(ROLES), len(FEATURES)) and model.bias.shape == (len(ROLES),)


def test_a_model_may_be_given() -> None:
    bias = np.array([5.0 if role == "kommentar" else 0.0 for role in ROLES])
    model = ColumnModel(np.zeros((len(ROLES), len(FEATURES))), bias)
    assert [role for role, _ in assign(["Blå", "Grön"], [["x", "y"]], model)] == ["kommentar", "kommentar"]


CELL = st.one_of(
    st.none(), st.sampled_from((*INSATSER, *DAYS, *COMMENTS, "K", "M", "12", "-", "9 § 4 LSS", "Verkställt"))
)


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 6).flatmap(
        lambda width: st.lists(st.lists(CELL, min_size=width, max_size=width), min_size=1, max_size=5)
    )
)
def test_no_role_comes_twice_but_those_that_may(cells: list[Cells]) -> None:
    found = assign([""] * len(cells[0]), cells)
    names = [role for role, _ in found if role not in MANY]
    assert len(found) == len(cells[0]) and len(names) == len(set(names))
    assert all(role in ROLES and 0 < sure <= 1 for role, sure in found)
