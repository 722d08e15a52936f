"""Papers that are set aside, since nothing in them can be about ej verkställda beslut."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.layout.aside import is_aside
from tests.layout.making import lines

Printed = Mapping[float, str]
DATED = [{50.0: f"2024-03-0{day}", 150.0: "Möte med föreningen"} for day in (1, 2, 3)]
NAMED = [{50.0: "Hemtjänst", 300.0: "12"}, {50.0: "Boendestöd", 300.0: "3"}]
PROSE: list[Printed] = [{50.0: "Nämnden godkänner budgeten för året."}, {50.0: "Ordföranden tackar för mötet."}]


@pytest.mark.parametrize(
    ("printed", "aside"),
    [
        (PROSE, True),
        ([{50.0: "Beslut som ej verkställts inom tre månader"}], False),
        ([{50.0: "Tre beslut har ännu inte"}, {50.0: "verkställts i kommunen."}], False),
        ([{50.0: "Tre beslut är ej verk-"}, {50.0: "ställda i kommunen."}], False),
        ([{50.0: "Beslutet får verkställas omedelbart."}], True),
        ([{50.0: "Insats", 200.0: "Beslutsdatum"}], False),
        ([{50.0: "Insats", 200.0: "Belopp"}], True),
        ([{50.0: "Insats Beslutsdatum"}], True),
        (DATED, False),
        (DATED[:2], True),
        ([{50.0: f"2024-03-0{day}"} for day in (1, 2, 3)], True),
        ([{50.0: "§ 12", 150.0: "2024-03-01"}] * 3, True),
        (NAMED, False),
        (NAMED[:1], True),
        ([{50.0: "Hemtjänst", 300.0: "Se sidan"}, {50.0: "Boendestöd", 300.0: "Se sidan"}], True),
        ([{50.0: "Elkraft", 300.0: "12"}, {50.0: "Vatten", 300.0: "3"}], True),
        ([], True),
    ],
    ids=[
        "minutes", "the subject", "the subject over two lines", "a broken word", "a decision of the board",
        "two columns of a list", "one of them", "names that do not stand apart", "rows with dates", "too few rows",
        "dates alone", "matters of minutes", "insatser with numbers", "one insats", "insatser without numbers",
        "other names with numbers", "nothing printed",
    ],
)  # fmt: skip
def test_what_a_page_prints_tells(printed: list[Printed], aside: bool) -> None:
    assert is_aside([lines(*printed)]) is aside


@pytest.mark.parametrize(
    ("pages", "aside"),
    [([DATED[:1]] * 3, False), ([NAMED[:1]] * 2, False), ([PROSE, PROSE], True), ([DATED[:2], NAMED[:1]], True)],
    ids=["dates page by page", "insatser page by page", "prose", "too little of either"],
)
def test_the_pages_of_a_paper_are_weighed_together(pages: list[list[Printed]], aside: bool) -> None:
    assert is_aside([lines(*page) for page in pages]) is aside


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from([*DATED, *NAMED, *PROSE]), max_size=6))
def test_the_order_of_lines_without_the_subject_does_not_matter(printed: list[Printed]) -> None:
    assert is_aside([lines(*printed)]) == is_aside([lines(*reversed(printed))])
