"""Groups of rows in a table of numbers, and the sums among them that no word tells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.parse.rowgroups import labels_of
from extractor.parse.rowlabels import RowLabel
from tests.parse.test_rowlabels import INSATS, LABEL, LAG, Printed, table

Fact = tuple[str | None, str | None, str | None, bool]


def facts(*rows: Printed) -> list[Fact]:
    made = labels_of(table((INSATS,), *rows))
    return [(label.insats, label.lag, label.omrade, label.is_total) for label in made if label is not None]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ((("Enligt SoL", None), ("Hemtjänst", "5"), ("Boendestöd", "2"), ("Enligt LSS", None), ("Kontaktperson", "3")),
         [("Hemtjänst", "SoL", None, False), ("Boendestöd", "SoL", None, False),
          ("Kontaktperson", "LSS", None, False)]),
        ((("SoL", "7"), ("Hemtjänst", "5"), ("Boendestöd", "2"), ("LSS", "3"), ("Kontaktperson", "2"),
          ("Ledsagarservice", "1")),
         [(None, "SoL", None, True), ("Hemtjänst", "SoL", None, False), ("Boendestöd", "SoL", None, False),
          (None, "LSS", None, True), ("Kontaktperson", "LSS", None, False), ("Ledsagarservice", "LSS", None, False)]),
        ((("Hemtjänst", "5"), ("Boendestöd", "2"), ("Summa SoL", "7"), ("Kontaktperson", "3"), ("Totalt", "10")),
         [("Hemtjänst", "SoL", None, False), ("Boendestöd", "SoL", None, False), (None, "SoL", None, True),
          ("Kontaktperson", None, None, False), (None, None, None, True)]),
        ((("Hemtjänst", "5"), ("Boendestöd", "2"), ("Blå", "7")),
         [("Hemtjänst", None, None, False), ("Boendestöd", None, None, False), (None, None, None, True)]),
        ((("Hemtjänst", "5"), ("Boendestöd", "2"), ("Blå", "9")),
         [("Hemtjänst", None, None, False), ("Boendestöd", None, None, False), ("Blå", None, None, False)]),
        ((("Äldreomsorg", "7"), ("Hemtjänst", "5"), ("Trygghetslarm", "2"), ("Individ och familj", "3"),
          ("Kontaktfamilj", "3"), ("Omsorgsnämnden totalt", "10")),
         [(None, None, "Äldreomsorg", True), ("Hemtjänst", None, "Äldreomsorg", False),
          ("Trygghetslarm", None, "Äldreomsorg", False), (None, None, "Individ och familj", True),
          ("Kontaktfamilj", None, "Individ och familj", False), (None, None, None, True)]),
        ((("Äldreomsorg", "9"), ("Hemtjänst", "5"), ("Boendestöd", "2")),
         [("Äldreomsorg", None, None, False), ("Hemtjänst", None, None, False), ("Boendestöd", None, None, False)]),
    ],
    ids=["names of groups", "lines that sum their group", "closing sums", "an unknown last sum", "an unknown last row",
         "areas that sum the rows below", "an area that sums nothing"],
)  # fmt: skip
def test_what_groups_and_sums_tell(rows: tuple[Printed, ...], told: list[Fact]) -> None:
    assert facts(*rows) == told


def test_a_law_printed_once_holds_for_its_rows() -> None:
    rows = (("SoL", "Hemtjänst", "5"), (None, "Boendestöd", "2"), ("LSS", "Kontaktperson", "3"))
    assert [label.lag for label in labels_of(table((LAG, INSATS), *rows)) if label] == ["SoL", "SoL", "LSS"]


def test_a_part_is_of_what_stands_above_it() -> None:
    first, part = (label for label in labels_of(table((LABEL,), ("Hemtjänst", "5"), ("varav kvinnor", "2"))) if label)
    assert (first.insats, part.insats, part.kon) == ("Hemtjänst", "Hemtjänst", "K")


def test_parts_add_nothing_to_a_sum_and_end_no_group() -> None:
    rows = (("SoL", "4"), ("därav kvinnor", "3"), ("LSS", "3"), ("därav kvinnor", "1"), ("Summa SoL och LSS", "7"))
    made = [label for label in labels_of(table((LABEL,), *rows)) if label is not None]
    assert [(label.lag, label.kon, label.is_total) for label in made] == [
        ("SoL", None, False), ("SoL", "K", False), ("LSS", None, False), ("LSS", "K", False), (None, None, True),
    ]  # fmt: skip


def test_what_is_left_of_a_flow_remains() -> None:
    rows = (("Rapporterade", "9"), ("Verkställda", "2"), ("Avslutade", "1"), ("Ej verkställda", "6"))
    assert [label.measure for label in labels_of(table((LABEL,), *rows)) if label][-1] == "kvarstående"
    other = (*rows[:3], ("Ej verkställda", "5"))
    assert [label.measure for label in labels_of(table((LABEL,), *other)) if label][-1] == "ej_verkställda"


@given(st.lists(st.tuples(st.sampled_from(("SoL", "Hemtjänst", "Blå", "Summa", "varav män", None)),
                          st.one_of(st.none(), st.integers(0, 12).map(str))), max_size=7))  # fmt: skip
def test_every_row_has_its_label_or_names_a_group(rows: list[Printed]) -> None:
    found = labels_of(table((LABEL,), *rows))
    assert len(found) == len(rows)
    assert all(label is None or isinstance(label, RowLabel) for label in found)
