"""The columns of a head and those of the data below it, brought together."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.layout.columns import Columns
from extractor.layout.headcolumns import head_and_data
from tests.layout.making import lines

Printed = Mapping[float, str]
DATA = Columns([(50.0, 110.0), (150.0, 160.0), (250.0, 260.0), (350.0, 360.0)])
"""Labels, and three columns of numbers; a letter of a head is five points wide."""


@pytest.mark.parametrize(
    ("heads", "spans", "spanning"),
    [
        ([{50: "Insats", 150: "Kvar", 250: "Nya", 350: "Alla"}], [(50, 110), (150, 170), (250, 265), (350, 370)], 0),
        ([{50: "Insats", 140: "Kvar", 240: "Nya"}], [(50, 110), (140, 160), (240, 260), (350, 360)], 0),
        ([{50: "Typ", 150: "Kvar", 450: "Orsak"}], [(50, 110), (150, 170), (250, 260), (350, 360), (450, 475)], 0),
        ([{150: "Beslut under kvartalet nu"}, {50: "Insats", 150: "Kvar"}],
         [(50, 110), (150, 170), (250, 260), (350, 360)], 1),
        ([{150: "Besl"}, {50: "Insats", 150: "Kvarst"}], [(50, 110), (150, 180), (250, 260), (350, 360)], 0),
        ([{155: "Allt"}, {150: "Beslut under kvartalet nu"}, {50: "Insats", 150: "Kvar"}],
         [(50, 110), (150, 170), (250, 260), (350, 360)], 2),
    ],
    ids=[
        "names over their columns", "a column without a name", "a name without data", "a name over two columns",
        "two lines of names", "two lines that span",
    ],
)  # fmt: skip
def test_heads_over_data(heads: list[Printed], spans: list[tuple[float, float]], spanning: int) -> None:
    columns, above = head_and_data(lines(*heads), DATA)
    assert columns is not None
    assert ([*columns.spans], above) == (spans, spanning)


@pytest.mark.parametrize(
    "upper",
    [{150: "2023", 250: "2024"}, {150: "Kv 1 2024", 250: "Kv 2 2024"}],
    ids=["years", "quarters"],
)
def test_periods_span_where_names_come_again_below_them(upper: Printed) -> None:
    data = Columns([(50.0, 110.0), (150.0, 160.0), (200.0, 210.0), (250.0, 260.0), (300.0, 310.0)])
    again = lines(upper, {50: "Insats", 150: "K", 200: "M", 250: "K", 300: "M"})
    assert head_and_data(again, data)[1] == 1
    once = lines(upper, {50: "Insats", 150: "K", 200: "M", 250: "Kvar", 300: "Nya"})
    assert head_and_data(once, data)[1] == 0


@pytest.mark.parametrize(
    ("upper", "spanning"), [("Antal månader", 1), ("mån", 1), ("3", 0)], ids=["words", "over one class", "a number"]
)
def test_what_month_classes_measure_spans_them(upper: str, spanning: int) -> None:
    classes = lines({150: upper}, {50: "Insats", 150: "3-5", 250: "6-11", 350: "12-"})
    assert head_and_data(classes, DATA)[1] == spanning


@pytest.mark.parametrize(
    ("text", "cut"), [("Kvar Nya", True), ("Kvar nya", False)], ids=["two names", "one name of two words"]
)
def test_two_names_that_stand_close_are_parted_by_the_data(text: str, cut: bool) -> None:
    data = Columns([(50.0, 110.0), (150.0, 160.0), (175.0, 185.0)])
    columns, _ = head_and_data(lines({50: "Insats", 150: text}), data)
    if cut:
        assert columns is not None and [*columns.spans] == [(50.0, 110.0), (150.0, 170.0), (172.5, 187.5)]
    else:
        assert columns is None


def test_heads_that_all_span_give_no_columns() -> None:
    assert head_and_data(lines({50: "En lång rad text över alla kolumner här"}), DATA) == (None, 0)
    assert head_and_data([], DATA) == (None, 0)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.dictionaries(st.sampled_from([50, 150, 240, 345, 450]), st.sampled_from(["K", "Nya", "Antal kvar"]),
                                min_size=1), max_size=3))  # fmt: skip
def test_columns_hold_the_data_and_never_overlap(heads: list[dict[float, str]]) -> None:
    columns, spanning = head_and_data(lines(*heads), DATA)
    if columns is not None:
        assert 0 <= spanning < len(heads)
        assert all(one[1] <= two[0] for one, two in zip(columns.spans, columns.spans[1:], strict=False))
        assert all(any(a <= x0 and x1 <= b for a, b in columns.spans) for x0, x1 in DATA.spans)
