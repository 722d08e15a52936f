"""Which rows the sums of a table may add up."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.audit.material import TableView
from extractor.audit.rowsums import Reading, added_rows, readings
from tests.audit.making import Made, material, record


def view(*labels: str) -> TableView:
    """A table of one column whose rows all have a number."""
    rows = [(label, "1") for label in labels]
    return TableView(record("t1", ("Insats", "Antal"), *rows), material(Made(record("t1", ("", "")), ())))


HOME, SUPPORT, GUIDE = "Hemtjänst", "Boendestöd", "Ledsagning"


@pytest.mark.parametrize(
    ("labels", "rows"),
    [
        ((HOME, SUPPORT, "Summa"), [0, 1]),
        (("Summa", HOME, "varav natt", SUPPORT), [1, 3]),
        ((HOME, "Därav natt"), [0]),
        ((), []),
    ],
)
def test_parts_and_totals_do_not_add_up(labels: tuple[str, ...], rows: list[int]) -> None:
    assert added_rows(view(*labels)) == rows


@pytest.mark.parametrize(
    ("labels", "reading"),
    [
        ((HOME, SUPPORT, "Summa"), {2: [(0, 1), (0, 1)]}),
        ((HOME, "Summa", SUPPORT, "Summa", "Totalt"),
         {1: [(0,), (3, 4)], 3: [(2,), (0, 2)], 4: [(0, 2), (0, 2), (2,), (1, 3)]}),
        ((HOME, SUPPORT), {}),
    ],
    ids=["one total", "parts and all", "no total"],
)  # fmt: skip
def test_a_total_adds_up_rows_above_it_all_rows_or_other_totals(labels: tuple[str, ...], reading: Reading) -> None:
    assert readings(view(*labels))[0] == reading


@pytest.mark.parametrize(
    ("labels", "groups"),
    [
        (("SoL", HOME, SUPPORT, "LSS", GUIDE, "Totalt"), {0: [(1, 2)], 3: [(4,)]}),
        (("Blå enheten", HOME, "Röda enheten", GUIDE, "Totalt"), {0: [(1,)], 2: [(3,)]}),
        (("SoL", HOME, "Summa", "LSS", GUIDE, "Summa"), {0: [(1,)], 3: [(4,)]}),
        ((HOME, "Övrigt", "Totalt"), None),
        ((HOME, "Övrigt", "Summa", GUIDE, "Totalt"), None),
        (("Farsta", "Älvsjö", "Totalt"), None),
        ((HOME, SUPPORT, "Totalt"), None),
    ],
    ids=["laws", "units", "closed groups", "a last row", "a last row of a group", "no insats", "insatser alone"],
)
def test_a_line_of_its_own_group_adds_up_the_rows_below_it(
    labels: tuple[str, ...], groups: dict[int, list[tuple[int, ...]]] | None
) -> None:
    _, _, *led = readings(view(*labels))
    told = [{row: ways for row, ways in reading.items() if labels[row][:3] not in ("Sum", "Tot")} for reading in led]
    assert told == ([] if groups is None else [groups])


def test_a_total_of_one_law_may_add_up_the_rows_of_that_law() -> None:
    reading = readings(view("Hemtjänst SoL", "Ledsagning LSS", "Totalt SoL", "Totalt LSS", "Totalt"))[0]
    assert (0,) in reading[2] and (1,) in reading[3]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from((HOME, SUPPORT, "SoL", "Summa", "Blå enheten", "varav natt", "Totalt")), max_size=9))
def test_no_sum_adds_up_itself_or_nothing(labels: list[str]) -> None:
    for reading in readings(view(*labels)):
        for total, ways in reading.items():
            assert all(rows and total not in rows for rows in ways)
