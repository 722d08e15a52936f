"""Names of a head that are broken over lines at different heights, brought onto one line each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.layout.headcells import level_heads
from extractor.layout.lines import Line
from tests.layout.making import lines

Printed = Mapping[float, str]


def texts(found: Sequence[Line]) -> list[list[str]]:
    return [line.texts for line in found]


def heavy(*printed: Printed, step: float = 12.0) -> list[Line]:
    return lines(*printed, step=step, bold=range(len(printed)))


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        (
            [{50: "Typ", 140: "Antal", 240: "Antal"}, {50: "av", 140: "beslut", 240: "beslut"}, {50: "insats"}],
            [["Typ av insats", "Antal beslut", "Antal beslut"]],
        ),
        (
            [{50: "Besluts-", 140: "Insats", 240: "Avbrotts-"}, {50: "datum", 240: "datum"}, {240: "om känt"}],
            [["Beslutsdatum", "Insats", "Avbrottsdatum om känt"]],
        ),
        (
            [{50: "Typ av", 140: "antal", 172: "antal"}, {50: "insats", 135: "kvinnor", 177: "män"}],
            [["Typ av insats", "antal kvinnor", "antal män"]],
        ),
        (
            [{140: "Beslut under året"}, {50: "Insats", 140: "Kvar", 200: "Nya"}, {140: "nu", 200: "nu"}],
            [["Beslut under året"], ["Insats", "Kvar nu", "Nya nu"]],
        ),
        (
            [{50: "Löp-", 140: "Antal"}, {50: "nummer", 140: "dagar"}, {140: "totalt"}],
            [["Löpnummer", "Antal dagar totalt"]],
        ),
    ],
    ids=["lines of names", "broken words", "two lines of names that stand close", "a name over two", "two columns"],
)
def test_names_come_onto_one_line(printed: list[Printed], names: list[list[str]]) -> None:
    found = level_heads(heavy(*printed))
    assert texts(found) == names
    assert all(line.style.bold for line in found)


QUARTERS: list[Printed] = [{140: "Kv 1", 240: "Kv 2"}, {140: "2024", 240: "2024"}, {50: "Insats", 140: "K", 240: "M"}]
SUMS: list[Printed] = [{50: "Summa", 140: "12", 240: "3"}, {50: "Kvinnor", 140: "8", 240: "2"}, {50: "Män", 140: "4"}]
CROSSING: list[Printed] = [{50: "Insats", 140: "Kvar"}, {90: "lång rad över båda"}, {50: "typ", 140: "nu"}]
TWO: list[Printed] = [{50: "Typ av", 140: "Antal", 240: "Antal"}, {50: "insats", 140: "kvinnor", 240: "män"}]


@pytest.mark.parametrize(
    "printed",
    [QUARTERS, SUMS, CROSSING, TWO, [{50: "Insats", 140: "Kvar", 240: "Nya"}], []],
    ids=["quarters over sexes", "rows of sums", "lines across", "two lines that stand apart", "one line", "nothing"],
)
def test_other_heavy_lines_stay(printed: list[Printed]) -> None:
    made = heavy(*printed) if printed else []
    assert level_heads(made) == made


NAMES: list[Printed] = [
    {50: "Typ", 140: "Antal", 240: "Antal"}, {50: "av", 140: "beslut", 240: "beslut"}, {50: "insats", 140: "kvar"},
]  # fmt: skip
LEVEL = ["Typ av insats", "Antal beslut kvar", "Antal beslut"]


@pytest.mark.parametrize("below", ["SOCIALTJÄNSTLAGEN", "Enligt SoL", "Äldreomsorg"])
def test_a_heading_of_the_first_rows_is_no_part_of_a_name(below: str) -> None:
    assert texts(level_heads(heavy(*NAMES, {50: below}))) == [LEVEL, [below]]


def test_rows_below_stay() -> None:
    rows: list[Printed] = [{50: "Hemtjänst", 140: "5", 240: "3"}, {50: "Boendestöd", 140: "2", 240: "1"}]
    assert texts(level_heads(lines(*NAMES, *rows, step=12.0, bold=range(3)))) == [
        LEVEL,
        *(list(r.values()) for r in rows),
    ]


def test_plain_lines_and_lines_far_apart_stay() -> None:
    for made in (lines(*NAMES, step=12.0), heavy(*NAMES, step=30.0)):
        assert level_heads(made) == made


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from([*NAMES, *QUARTERS, *SUMS, *CROSSING, *TWO]), min_size=1, max_size=6))
def test_no_letter_is_lost(printed: list[Printed]) -> None:
    made = heavy(*printed)
    found = level_heads(made)
    assert sorted("".join(w.text for line in found for w in line.words).replace(" ", "")) == sorted(
        "".join(w.text for line in made for w in line.words)
    )
