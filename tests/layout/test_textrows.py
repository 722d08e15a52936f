"""Rows of tables in running text: cells by their kind and by the white that blank cells leave."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.layout.textrows import fit_row, learn_pads, place_numbers, types_of

Cells = list[str | None]


def cells(text: str, types: str, pads: dict[str, int] | None = None) -> Cells | None:
    fitted = fit_row(text, types.split(), pads)
    return None if fitted is None else fitted[1]


@pytest.mark.parametrize(
    ("text", "types", "found"),
    [
        ("2023-04-18 Hemtjänst K", "date insats kon", ["2023-04-18", "Hemtjänst", "K"]),
        ("18/4 2023 Hemtjänst K", "date insats kon", ["18/4 2023", "Hemtjänst", "K"]),
        ("18 april 2023 Hemtjänst", "date insats", ["18 april 2023", "Hemtjänst"]),
        ("2023-04 Hemtjänst", "date insats", ["2023-04", "Hemtjänst"]),
        ("2023-04-18  K", "date insats kon", ["2023-04-18", None, "K"]),
        (" Hemtjänst K", "date insats kon", [None, "Hemtjänst", "K"]),
        ("2023-04-18 Hemtjänst ", "date insats kon", ["2023-04-18", "Hemtjänst", None]),
        ("1 Kvinna 4 kap. 1 § SoL", "nr kon lagrum", ["1", "Kvinna", "4 kap. 1 § SoL"]),
        ("LSS 9 § 3 Ledsagarservice", "lagrum insats", ["LSS 9 § 3", "Ledsagarservice"]),
        ("2023-04-18 Väntar på plats. K", "date text kon", ["2023-04-18", "Väntar på plats.", "K"]),
        ("Bostad med särskild service 2023-04-18", "insats date", ["Bostad med särskild service", "2023-04-18"]),
        *(
            (f"2023-04-18 {name} Tackat nej", "date insats text", ["2023-04-18", name, "Tackat nej"])
            for name in (
                "Bostad med särskild service för vuxna", "Korttidsvistelse utanför hemmet", "Särskilt boende för äldre",
                "Boende för vuxna",
            )
        ),
        ("Särskilt boende SoL 4:1 2023-04-18", "insats lagrum date", ["Särskilt boende", "SoL 4:1", "2023-04-18"]),
        ("Hemtjänst 12* –", "insats number number", ["Hemtjänst", "12*", "–"]),
        ("Hemtjänst 2023-04-18", "date insats", None),
        ("2023-04-18 K Hemtjänst", "date kon", None),
        ("Blå K", "kon kon", None),
        ("Hemtjänst", "number", None),
        ("", "date insats", [None, None]),
    ],
    ids=[
        "a row", "a date with a slash", "a date in words", "a month", "a blank in the middle", "the first blank",
        "the last blank", "law and section", "section and insats", "a comment", "a long name",
        "a name that begins with another", "another such name", "a third", "a fourth", "a law behind the name",
        "numbers", "in another order", "more than there are columns", "no sex", "no number", "nothing",
    ],
)  # fmt: skip
def test_a_row_is_cut_by_the_kinds_of_its_cells(text: str, types: str, found: Cells | None) -> None:
    assert cells(text, types) == found


def test_a_known_name_costs_least() -> None:
    known, unknown = fit_row("Hemtjänst", ["insats"]), fit_row("Kommunhus", ["insats"])
    assert known is not None and unknown is not None and known[0] < unknown[0]


def test_labels_bring_spaces_of_their_own() -> None:
    types = ["insats", "date", "date"]
    rows = ["Boendestöd    ", "Boendestöd    ", "Hemtjänst   ", "Boendestöd  2023-04-18 2023-05-02"]
    pads = learn_pads(rows, types)
    assert pads == {"Boendestöd": 1, "Hemtjänst": 0}
    assert cells("Boendestöd   2023-05-02", "insats date date", pads) == ["Boendestöd", None, "2023-05-02"]
    assert learn_pads(["2023-04-18  "], ["date", "date"]) == {}
    assert learn_pads([], types) == {}


@pytest.mark.parametrize(
    ("text", "columns", "comment", "found"),
    [
        (" 5 4 ", 2, False, ["5", "4"]),
        ("5  4 ", 3, False, ["5", None, "4"]),
        ("5 4 3", 2, True, ["5", "4", "3"]),
        ("5* – 3 Väntar.", 3, True, ["5*", "–", "3", "Väntar."]),
        ("Väntar på plats.", 2, True, [None, None, "Väntar på plats."]),
        ("", 2, True, [None, None, None]),
        ("", 2, False, [None, None]),
        ("5          4 ", 3, False, None),
        ("45 % 12 % ", 2, False, ["45 %", "12 %"]),
        ("5 av 4 ", 2, False, None),
        ("5 4 3 ", 2, False, ["5", "4"]),
    ],
    ids=["two", "a blank between", "a number for a comment", "marks and a comment", "a comment alone",
         "nothing, and no comment", "nothing", "more white than columns",
         "shares", "text and no comment", "more numbers than columns"],
)  # fmt: skip
def test_numbers_are_put_into_columns(text: str, columns: int, comment: bool, found: Cells | None) -> None:
    assert place_numbers(text, columns, comment) == found


@settings(max_examples=50, deadline=None)
@given(st.lists(st.one_of(st.none(), st.integers(0, 99_999).map(str)), min_size=1, max_size=9).filter(any))
def test_numbers_with_a_space_for_each_blank_find_their_columns(row: Cells) -> None:
    text = "".join(f"{cell or ''} " for cell in row)
    assert place_numbers(text, len(row), comment=False) == row


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from([None, "2023-04-18"]), min_size=1, max_size=5))
def test_dates_with_a_space_for_each_blank_find_their_columns(row: Cells) -> None:
    text = "Hemtjänst " + "".join(f"{cell or ''} " for cell in row)
    assert cells(text, " ".join(["insats", *["date"] * len(row)])) == ["Hemtjänst", *row]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Insats", "insats"), ("Besluts- datum", "date"), ("Kvinnor", "number"), ("Kv 4 2023", "number"),
        ("3-5 mån", "number"), ("SoL / Kvinnor", "number"), ("Orsak / Platsbrist", "number"), ("Kommentar", "text"),
        ("Kön", "kon"), ("", "text"),
    ],
)  # fmt: skip
def test_names_tell_the_kind_of_cells(name: str, kind: str) -> None:
    assert types_of([name]) == [kind]
