"""What each column of a table means: a list of decisions or a table of numbers, by heads and by contents."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.model import Grid
from extractor.parse.rolekinds import fill_of
from extractor.parse.roles import is_row_list, list_roles, roles_of, unit_of

Texts = list[list[str | None]]
DAYS = ["2023-04-18", "2023-05-02", "2023-06-11"]
INSATSER = ["Hemtjänst", "Boendestöd", "Kontaktperson"]
SEXES = ["K", "M", "K"]
NUMBERS = ["5", "12", "3"]
WORDS = ["Blå", "Grön", "Röd"]
REASONS = ["Personalbrist", "Tackat nej", "Resursbrist"]
COMMENTS = ["Har tackat nej till plats i maj.", "Ingen ledig plats i kommunen ännu.", "Söker ny utförare sedan juni."]


def turned(*columns: list[str]) -> Texts:
    return [list(row) for row in zip(*columns, strict=True)]


@pytest.mark.parametrize(
    ("names", "columns", "rowwise"),
    [
        (["Insats", "Beslutsdatum", "Kön"], [INSATSER, DAYS, SEXES], True),
        (["Insats", "", ""], [INSATSER, DAYS, COMMENTS], True),
        (["Insats", "Kön", "Kommentar"], [INSATSER, SEXES, COMMENTS], True),
        (["Insats", "Antal dagar", "Orsak"], [INSATSER, ["214", "187", "120"], REASONS], True),
        (["Insats", "Beslutsdatum", "Antal"], [INSATSER, DAYS, ["1", "2", "1"]], True),
        (["Insats", "Antal"], [INSATSER, NUMBERS], False),
        (["Insats", "Antal dagar"], [INSATSER, ["214", "187", "120"]], False),
        (["Insats", "Kvinnor", "Män"], [INSATSER, NUMBERS, NUMBERS], False),
        (["Kvartal", "Verkställda", "Kvarstående"], [["Kv 1", "Kv 2", "Kv 3"], NUMBERS, NUMBERS], False),
        (["Kön", "Antal"], [["Kvinnor", "Män", "Okänt"], NUMBERS], False),
        (["Datum", "Verkställda", "Kvarstående"], [DAYS, NUMBERS, NUMBERS], False),
        (["Utförare", "Datum"], [WORDS, DAYS], False),
        (["Insats", "Beslutsdatum"], [[], []], False),
        ([], [], False),
    ],
    ids=["dated", "dated without heads", "a sex per row", "days waited", "one number beside a date", "numbers",
         "days per insats", "numbers by sex", "numbers by quarter", "sexes as labels", "numbers per day", "providers",
         "no rows", "no columns"],
)  # fmt: skip
def test_whether_each_row_is_one_decision(names: list[str], columns: list[list[str]], rowwise: bool) -> None:
    assert is_row_list(names, [fill_of(column) for column in columns]) is rowwise


def names_of(columns: list[str], texts: Texts) -> list[str]:
    return [role.name for role in roles_of(Grid((), "grid", columns=tuple(columns)), texts)]


@pytest.mark.parametrize(
    ("heads", "columns", "roles"),
    [
        (["Insats", "Kvarstående"], [INSATSER, NUMBERS], ["insats", "count"]),
        (["", "Kvarstående"], [INSATSER, NUMBERS], ["insats", "count"]),
        (["", "Kvarstående"], [WORDS, NUMBERS], ["label", "count"]),
        (["", "Kvarstående"], [REASONS, NUMBERS], ["orsak", "count"]),
        (["Orsak", "Kvarstående"], [REASONS, NUMBERS], ["orsak", "count"]),
        (["Insats", "Kvarstående"], [["Kvinnor", "Män", "Flickor"], NUMBERS], ["kon", "count"]),
        (["Lag", "Kvarstående"], [["9 § 4 LSS", "9 § 5 LSS", "4 kap. 1 § SoL"], NUMBERS], ["lagrum", "count"]),
        (["Insats", "Kvarstående", "Blå"], [INSATSER, NUMBERS, WORDS], ["insats", "count", "unknown"]),
        (["Insats", "Kvarstående", "Kommentar"], [INSATSER, NUMBERS, WORDS], ["insats", "count", "kommentar"]),
        (["Insats", "Beslutsdatum", "Kön", "Kommentar"], [INSATSER, DAYS, SEXES, COMMENTS],
         ["insats", "beslutsdatum", "kon", "kommentar"]),
    ],
    ids=["insatser", "insatser without a head", "other labels without a head", "reasons without a head", "reasons",
         "sexes under another head", "sections of law", "words behind numbers", "comments behind numbers", "a list"],
)  # fmt: skip
def test_what_columns_mean(heads: list[str], columns: list[list[str]], roles: list[str]) -> None:
    assert names_of(heads, turned(*columns)) == roles


@pytest.mark.parametrize(
    ("head", "lag", "measure"),
    [
        ("Insats", None, None),
        ("Insatser enligt LSS", "LSS", None),
        ("Insats, kvarstående beslut", None, "kvarstående"),
    ],
)
def test_the_head_of_the_labels_tells_of_all_numbers_beside_it(head: str, lag: str | None, measure: str | None) -> None:
    labels, numbers = roles_of(Grid((), "grid", columns=(head, "Antal")), turned(INSATSER, NUMBERS))
    assert (labels.name, labels.lag, labels.measure) == ("insats", lag, measure)
    assert (numbers.name, numbers.lag, numbers.measure) == ("count", None, None)


@pytest.mark.parametrize(
    ("head", "cells", "unit"),
    [
        ("Antal dagar", ["5", "7"], "dagar"),
        ("Väntetid (dgr)", [], "dagar"),
        ("Antal veckor", ["30"], "veckor"),
        ("Väntetid i månader", ["214"], "månader"),
        ("VÄNTETID (MÅN)", [None], "månader"),
        ("Väntetid", ["214", "7", None], "dagar"),
        ("Väntetid", ["5", "14", "-"], "månader"),
        ("Månader/dagar", ["214"], "dagar"),
        ("Månader/dagar", ["4"], "månader"),
        ("", [], "månader"),
    ],
    ids=str,
)
def test_what_a_column_of_waits_counts(head: str, cells: list[str | None], unit: str) -> None:
    assert unit_of(head, cells) == unit


def test_the_columns_of_a_list_have_roles_how_sure_they_are_and_what_a_wait_counts() -> None:
    heads = ["Insats", "Antal dagar", "Kön"]
    found = list_roles(heads, turned(INSATSER, ["214", "187", "120"], SEXES))
    assert [(role.name, role.how, role.unit) for role in found][:2] == [
        ("insats", "columns", "månader"), ("vantan", "columns", "dagar"),
    ]  # fmt: skip
    assert all(0 < role.sure <= 1 for role in found)


def test_headings_between_the_rows_of_a_list_do_not_change_it() -> None:
    plain = turned(INSATSER, DAYS, SEXES)
    headed: Texts = [["Äldreomsorg", None, None], *plain, ["Funktionsstöd", None, None]]
    heads = ["Insats", "Beslutsdatum", "Kön"]
    assert list_roles(heads, headed) == list_roles(heads, plain)


CELL = st.one_of(st.none(), st.sampled_from([*INSATSER, *DAYS, *COMMENTS, "K", "5", "-"]), st.text(max_size=10))
HEAD = st.one_of(st.sampled_from(["Insats", "Kön", "SoL / Kvinnor", "Kvarstående", " / "]), st.text(max_size=10))


@settings(max_examples=50, deadline=None)
@given(st.lists(HEAD, max_size=5), st.lists(st.lists(CELL, max_size=6), max_size=4))
def test_every_column_has_one_role_whatever_the_rows_hold(heads: list[str], texts: Texts) -> None:
    assert len(names_of(heads, texts)) == len(heads)
