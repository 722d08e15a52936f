"""What one document says of each number of the comparison: in tables, in rows, in sentences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.write.comparison_sources import TOTAL, UNRESOLVED, contributions
from tests.write.making import claim, count, decision, document

Json = dict[str, Any]
HOME = "sol_hemtjanst"
FIRST = {
    "organisation": "Exempelby", "kommunkod": "9999", "stadsdel": None, "namnd": "Socialnämnden", "period": "2024-Q2",
    "document_id": "abc", "document_date": "2024-07-01",
}  # fmt: skip


def sources(
    counts: Sequence[Json] = (), decisions: Sequence[Json] = (), claims: Sequence[Json] = (), **facts: Any
) -> list[Json]:
    return list(contributions({**FIRST, **facts}, document("a.pdf", decisions, counts, claims)[1]))


def of_home(found: Sequence[Json]) -> list[tuple[int | None, str]]:
    """The value and how it came about for home help."""
    return [(each["value"], each["how"]) for each in found if each["insats_id"] == HOME]


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        ([count(4)], [(4, "printed")]),
        ([count(4), count(4)], [(4, "printed")]),
        ([count(4), count(5)], [(None, "printed")]),
        ([count(2, kon="K"), count(3, kon="M")], [(5, "sum over kon")]),
        ([count(2, manader="3-6"), count(3, manader="7-")], [(5, "sum over manader")]),
        ([count(2, orsak="Plats"), count(3, orsak="Personal")], [(5, "sum over orsak")]),
        ([count(2, orsak="Plats", kon="K"), count(3, orsak="Plats", kon="M")], [(5, "sum over orsak and kon")]),
        ([count(2, kon="K"), count(3, kon="M"), count(9, orsak="Plats")], [(5, "sum over kon")]),
        ([count(9), count(2, kon="K"), count(3, kon="M")], [(9, "printed")]),
        ([count(2, kon="K"), count(4, kon="K"), count(3, kon="M")], [(None, "sum over kon")]),
        ([count(2, insats="Hemtjänst dag"), count(3, insats="Hemtjänst natt")], [(5, "sum over insats")]),
        ([count(2), count(2, table="t2")], [(2, "printed")]),
        ([count(2), count(3, table="t2")], [(None, "printed")]),
        ([count(5), count(2, table="t2", kon="K"), count(3, table="t2", kon="M")], [(5, "printed")]),
        ([count(2, omrade="Norr"), count(3, omrade="Söder")], [(5, "sum over omrade")]),
        ([count(2, omrade="Norr")], [(2, "printed")]),
        ([count(7), count(2, omrade="Norr"), count(3, omrade="Söder")], [(7, "printed")]),
        ([count(4, period=None)], []),
        ([count(4, measure=None)], []),
        ([], []),
    ],
    ids=[
        "a number", "the same twice", "two numbers", "by sex", "by months", "by reason", "by reason and sex",
        "sex before reason", "the printed number before its parts", "a part that is contradicted", "two names",
        "another table", "tables that differ", "printed in one and split in another", "areas", "one area",
        "a number without an area", "no period", "no measure", "nothing",
    ],
)  # fmt: skip
def test_one_number_from_tables(counts: list[Json], told: list[tuple[int | None, str]]) -> None:
    assert of_home(sources(counts)) == told


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        ([count(9, insats=None, insats_id=None, is_total=True)], {(TOTAL, None): 9}),
        ([count(9, insats="Summa", insats_id="NOT_AN_INSATS", is_total=True)], {(TOTAL, None): 9}),
        ([count(9, insats="Rubrik", insats_id="NOT_AN_INSATS")], {}),
        ([count(1, insats="Annat  stöd", insats_id=UNRESOLVED)], {(UNRESOLVED, "annat stöd"): 1}),
        (
            [count(1, insats="Annat", insats_id=UNRESOLVED), count(2, insats="Övrigt", insats_id=UNRESOLVED)],
            {(UNRESOLVED, "annat"): 1, (UNRESOLVED, "övrigt"): 2},
        ),
        ([count(2, insats=None, insats_id=None, is_total=True, omrade=area) for area in ("Norr", "Söder")], {}),
    ],
    ids=["a total", "a total by name", "a heading", "an unknown name", "two of them", "totals of areas"],
)  # fmt: skip
def test_totals_and_names_that_are_not_known(counts: list[Json], told: dict[tuple[str, str | None], int]) -> None:
    assert {(each["insats_id"], each["unresolved"]): each["value"] for each in sources(counts)} == told


def rows(found: Sequence[Json], insats_id: str = HOME) -> dict[str, int | None]:
    return {e["measure"]: e["value"] for e in found if e["basis"] == "rows" and e["insats_id"] == insats_id}


@pytest.mark.parametrize(
    ("decisions", "told"),
    [
        ([decision()] * 2, {"kvarstående": 2}),
        ([decision(antal=3)], {"kvarstående": 3}),
        ([decision(status="verkställt")], {"verkställda": 1}),
        ([decision(status="avslutat")], {"avslutade": 1}),
        ([decision(status=None)], {"ej_verkställda": 1}),
        ([decision(), decision(status="verkställt")], {"kvarstående": 1, "verkställda": 1, "rapporterade": 2}),
        ([decision(), decision(status=None)], {"kvarstående": 1, "ej_verkställda": 1}),
        ([decision(insats=None, insats_id=None)], {}),
    ],
    ids=["open", "one line for three", "carried out", "closed", "no status", "two statuses", "one status", "no insats"],
)
def test_rows_count_by_their_status(decisions: list[Json], told: dict[str, int]) -> None:
    assert rows(sources(decisions=decisions)) == told


@pytest.mark.parametrize(
    ("counts", "claims", "told"),
    [
        ([count(1, measure="ej_verkställda")], [], {"kvarstående": 1, "ej_verkställda": 1}),
        ([], [claim(1, measure="ej_verkställda")], {"kvarstående": 1, "ej_verkställda": 1}),
        ([count(1, measure="ej_verkställda"), count(1)], [], {"kvarstående": 1}),
        ([count(1, measure="ej_verkställda", period="2024-Q1")], [], {"kvarstående": 1}),
    ],
    ids=["a table calls them so", "a sentence does", "both words", "for another quarter"],
)
def test_open_rows_count_for_the_word_that_the_report_uses(
    counts: list[Json], claims: list[Json], told: dict[str, int]
) -> None:
    assert rows(sources(counts, [decision()], claims)) == told


@pytest.mark.parametrize(
    ("laws", "totals"),
    [
        (("SoL", "LSS"), {None: 2, "SoL": 1, "LSS": 1}),
        (("SoL", "SoL"), {None: 2, "SoL": 2}),
        (("SoL", None), {None: 2}),
    ],
    ids=["two laws", "one law", "a row without a law"],
)
def test_totals_of_rows_by_law(laws: tuple[str | None, ...], totals: dict[str | None, int]) -> None:
    found = sources(decisions=[decision(lag=law) for law in laws])
    assert {each["lag"]: each["value"] for each in found if each["insats_id"] == TOTAL} == totals


@pytest.mark.parametrize(
    ("claims", "told"),
    [
        ([claim(3)], [(3, "stated")]),
        ([claim(3), claim(3)], [(3, "stated")]),
        ([claim(3), claim(4)], [(None, "stated")]),
        ([claim(3, approximate=True)], []),
        ([claim(3, part=True)], []),
        ([claim(3, outside=True)], []),
        ([claim(3, omrade="Norr")], []),
        ([claim(3, kon="K")], []),
        ([claim(3, orsak="Plats")], []),
        ([claim(30, unit="procent")], []),
        ([claim(2.5)], []),
        ([claim(3, period=None)], []),
    ],
    ids=[
        "a number", "told twice", "two numbers", "about so many", "some of them", "of others", "of an area", "of a sex",
        "of a reason", "a share", "half a decision", "no period",
    ],
)  # fmt: skip
def test_numbers_in_sentences(claims: list[Json], told: list[tuple[int | None, str]]) -> None:
    assert of_home(sources(claims=claims)) == told


def test_a_sentence_without_an_insats_tells_a_total() -> None:
    (found,) = sources(claims=[claim(12, insats=None)])
    assert (found["insats_id"], found["lag"], found["value"]) == (TOTAL, "SoL", 12)


def test_a_source_names_its_body_and_its_records() -> None:
    (found,) = sources([count(4), count(4, table="t2")], namnd="Socialnämnden Norr", stadsdel="Norr")
    assert (found["organisation"], found["stadsdel"], found["board"]) == ("Exempelby", "Norr", "socialnämnden norr")
    assert (found["records"], found["names"], found["basis"]) == (["abc-c1", "abc-c2"], ["Hemtjänst"], "table")
    assert found["own"] and not sources([count(4, period="2024-Q1")])[0]["own"]


def test_a_document_without_a_body_or_period_gives_nothing_of_its_own() -> None:
    assert sources([count(4)], [decision()], [claim(1)], organisation=None) == []
    assert {each["basis"] for each in sources([count(4)], [decision()], period=None)} == {"table"}


COUNTS = st.builds(
    count, st.integers(0, 20), kon=st.sampled_from([None, "K", "M"]), table=st.sampled_from(["t1", "t2"]),
    omrade=st.sampled_from([None, "Norr", "Söder"]), is_total=st.booleans(),
)  # fmt: skip


@settings(max_examples=50, deadline=None)
@given(st.lists(COUNTS, max_size=6))
def test_the_order_of_cells_does_not_matter(counts: list[Json]) -> None:
    assert of_home(sources(counts)) == of_home(sources(counts[::-1]))
