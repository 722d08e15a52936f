"""What the cells of a column hold."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.parse.rolekinds import LAGRUM, fill_of


@pytest.mark.parametrize(
    ("cells", "share", "value"),
    [
        (["2023-04-18", "18 april 2023", "Nej", "Ja"], "dates", 0.5),
        (["2023-04-18", "-", None], "dates", 1.0),
        (["5", "3*", "-", "Ja"], "numbers", 0.75),
        (["2023-04-18", "20230418"], "numbers", 0.0),
        (["K", "M", "Kvinna", "Ej angivet"], "kon", 0.75),
        (["Hemtjänst", "Kontaktperson LSS", "Blå", "Grön"], "insats", 0.5),
        (["Personalbrist", "Tackat nej", "Blå", "Grön"], "reasons", 0.5),
        (["9 § 4 LSS", "4 kap. 1 § SoL", "9:4", "Blå"], "lagrum", 0.75),
        (["ett två", "ett två tre fyra"], "words", 3.0),
        (["x", None, "", "y"], "filled", 2),
    ],
)
def test_contents_of_a_column(cells: list[str | None], share: str, value: float) -> None:
    assert getattr(fill_of(cells), share) == value


@pytest.mark.parametrize("cells", [[], [None, None], ["", None]])
def test_an_empty_column_holds_nothing(cells: list[str | None]) -> None:
    fill = fill_of(cells)
    assert (fill.filled, fill.dates, fill.numbers, fill.kon, fill.insats, fill.words) == (0, 0, 0, 0, 0, 0)


@pytest.mark.parametrize(
    ("text", "section"),
    [("9 § 4", True), ("4 kap", True), ("4:1", True), ("§ 9", True), ("LSS", False), ("2023-04-18", False)],
)
def test_sections_of_law(text: str, section: bool) -> None:
    assert (LAGRUM.search(text) is not None) is section


CELL = st.one_of(st.none(), st.sampled_from(("2023-04-18", "5", "K", "Hemtjänst", "-")), st.text(max_size=20))


@settings(deadline=None)
@given(st.lists(CELL, max_size=8))
def test_shares_are_shares_in_any_order(cells: list[str | None]) -> None:
    fill = fill_of(cells)
    shares = (fill.dates, fill.numbers, fill.kon, fill.insats, fill.reasons, fill.lagrum)
    assert all(0 <= share <= 1 for share in shares)
    assert fill_of(cells[::-1]) == fill
    assert fill_of([*cells, None]) == fill
