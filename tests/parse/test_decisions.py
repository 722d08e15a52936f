"""Lists of decisions to records: one per row, and what headings, other rows and notes add to it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.model import Cell, Decision, Finding, Place, Row
from extractor.parse.context import Context, Scope
from extractor.parse.decisions import RowList, read_rows
from extractor.parse.rolekinds import Role
from extractor.review import needs_review

Printed = tuple[str | None, ...]
NAMES = ("insats", "beslutsdatum", "kon", "kommentar")
HEADS = ("Insats", "Beslutsdatum", "Kön", "Kommentar")
FIRST = ("Hemtjänst", "2023-01-10", "K", "Ingen ledig plats.")
SECOND = ("Boendestöd", "2023-02-10", "M", "Har tackat nej.")


def read(
    *rows: Printed | Row,
    names: tuple[str, ...] = NAMES,
    heads: tuple[str, ...] = HEADS,
    headings: tuple[str, ...] = (),
    notes: dict[str, str] | None = None,
    laws: tuple[str, ...] = (),
) -> tuple[list[Decision], list[Finding]]:
    made = [row if isinstance(row, Row) else Row(tuple(Cell(text) for text in row), (Place(1),)) for row in rows]
    roles = [Role(name) for name in names]
    return read_rows(RowList("t1", made, roles, Context(headings), Scope(laws=laws), columns=heads, notes=notes), 1)


def test_each_row_is_a_decision() -> None:
    decisions, findings = read(FIRST, SECOND, headings=("Kvarstående beslut enligt SoL",))
    assert [(d.id, d.table, d.insats, d.beslutsdatum, d.kon, d.kommentar, d.lag, d.status) for d in decisions] == [
        ("d1", "t1", *FIRST, "SoL", "kvarstående"),
        ("d2", "t1", *SECOND, "SoL", "kvarstående"),
    ]
    assert findings == []
    assert all(decision.antal == 1 and decision.printed for decision in decisions)


@pytest.mark.parametrize(
    "row",
    [
        ("Summa", None, None, None),
        ("Totalt", "2", None, None),
        HEADS,
        (None, None, None, None),
        ("-", None, None, None),
    ],
    ids=["a sum", "a sum with its number", "the head again", "an empty row", "a dash alone"],
)
def test_rows_that_are_no_decisions(row: Printed) -> None:
    decisions, _ = read(FIRST, row, SECOND)
    assert [decision.insats for decision in decisions] == ["Hemtjänst", "Boendestöd"]


def test_headings_inside_the_list_hold_for_the_rows_below() -> None:
    decisions, _ = read(
        ("Kvarstående beslut", None, None, None), FIRST, ("Verkställda beslut", None, None, None), SECOND
    )
    assert [(decision.insats, decision.status) for decision in decisions] == [
        ("Hemtjänst", "kvarstående"),
        ("Boendestöd", "verkställt"),
    ]


def test_an_insats_printed_once_holds_until_the_next_or_a_heading() -> None:
    decisions, _ = read(FIRST, (None, *FIRST[1:]), SECOND, ("Beslut enligt LSS", None, None, None), (None, *SECOND[1:]))
    assert [decision.insats for decision in decisions] == ["Hemtjänst", "Hemtjänst", "Boendestöd", None]
    assert decisions[1].inferred["insats"].method == "group row"


@pytest.mark.parametrize(
    ("laws", "found"),
    [
        (("SoL", None, "LSS", None), ["SoL", "SoL", "LSS", "LSS"]),
        (("SoL", None, "SoL", None), ["SoL", None, "SoL", None]),
        ((None, "SoL", "LSS", None), [None, "SoL", "LSS", None]),
    ],
    ids=["each printed once", "one printed again", "the first is blank"],
)
def test_a_law_printed_once_holds_for_the_rows_below_it(laws: Printed, found: list[str | None]) -> None:
    rows = [(law, "Kontaktperson", f"2023-0{n}-10", "K") for n, law in enumerate(laws, 1)]
    decisions, _ = read(*rows, names=("lag", "insats", "beslutsdatum", "kon"), heads=("Lag", "Insats", "Datum", "Kön"))
    assert [decision.lag for decision in decisions] == found


def test_a_mark_says_that_a_cell_holds_what_the_one_above_holds() -> None:
    decisions, _ = read(FIRST, ("-”-", "2023-02-10", "”", "Vill vänta."), ("”", "2023-03-10", "M", "”"))
    assert [(decision.insats, decision.kon) for decision in decisions] == [
        ("Hemtjänst", "K"), ("Hemtjänst", "K"), ("Hemtjänst", "M"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "kommentar"),
    [("*", "Sjuk."), ("a)", "Flyttar i maj."), ("* a)", "Sjuk. Flyttar i maj."), ("**", None), ("Nej*", "Nej*")],
)
def test_marks_stand_for_the_notes_below_the_table(cell: str, kommentar: str | None) -> None:
    ((decision,), _) = read((*FIRST[:3], cell), notes={"*": "Sjuk.", "a)": "Flyttar i maj."})
    assert decision.kommentar == kommentar


@pytest.mark.parametrize(
    ("text", "antal", "kommentar"), [("3", 3, "Vill vänta."), ("Ja", 1, "Vill vänta."), (None, 1, "Vill vänta.")]
)
def test_a_column_may_say_for_how_many_decisions_a_row_stands(text: str | None, antal: int, kommentar: str) -> None:
    ((decision,), _) = read(
        ("Hemtjänst", "2023-01-10", text, "Vill vänta."), names=("insats", "beslutsdatum", "other", "kommentar"),
        heads=("Insats", "Beslutsdatum", "Antal", "Kommentar"),
    )  # fmt: skip
    assert (decision.antal, decision.kommentar) == (antal, kommentar)


def test_a_cell_that_does_not_fit_its_column_is_told() -> None:
    ((decision,), (finding,)) = read(("Hemtjänst", "okänt", "K", "Vill vänta."))
    assert (decision.beslutsdatum, decision.insats) == (None, "Hemtjänst")
    assert (finding.code, finding.printed, finding.table, finding.place) == ("F201", "okänt", "t1", Place(1))


@pytest.mark.parametrize(
    ("names", "kommentar", "kon", "alder"),
    [
        (("insats", "beslutsdatum", "other", "kommentar"), "Kvinna som vill vänta.", "K", "vuxen"),
        (("insats", "beslutsdatum", "other", "kommentar"), "Pojke, vill vänta.", "M", "barn"),
        (("insats", "beslutsdatum", "other", "kommentar"), "Vill bo med en kvinna.", None, None),
        (NAMES, "Kvinna som vill vänta.", None, None),
    ],
)
def test_the_sex_that_a_comment_begins_with(
    names: tuple[str, ...], kommentar: str, kon: str | None, alder: str | None
) -> None:
    ((decision,), _) = read(("Hemtjänst", "2023-01-10", None, kommentar), names=names)
    assert (decision.kon, decision.alder) == (kon, alder)


@pytest.mark.parametrize(
    ("letters", "head", "ages"),
    [
        (("K", "F"), "Kön", ["vuxen", "barn"]),
        (("K", "M"), "Kön (K, M, F, P)", ["vuxen", "vuxen"]),
        (("K", "M"), "Kön", [None, None]),
    ],
)
def test_a_column_that_has_letters_for_children_has_others_for_adults(
    letters: tuple[str, str], head: str, ages: list[str | None]
) -> None:
    decisions, _ = read(
        *(("Hemtjänst", f"2023-0{n}-10", letter, "Vill vänta.") for n, letter in enumerate(letters, 1)),
        heads=("Insats", "Beslutsdatum", head, "Kommentar"),
    )
    assert [decision.alder for decision in decisions] == ages


@pytest.mark.parametrize(
    ("head", "cell", "field"),
    [
        ("Från datum", "Avbrott", "avbrottsdatum"),
        ("Från datum", "Avbrott i verkställighet", "avbrottsdatum"),
        ("Beslutsdatum", "Avbrott", "beslutsdatum"),
        ("Från datum", "Avbrott efter flytt", "beslutsdatum"),
    ],
)
def test_a_row_that_is_called_a_break_has_the_day_of_one(head: str, cell: str, field: str) -> None:
    ((decision,), _) = read(
        ("Hemtjänst", "2023-01-10", cell), names=("insats", "beslutsdatum", "kommentar"),
        heads=("Insats", head, "Typ"),
    )  # fmt: skip
    days = {"beslutsdatum": decision.beslutsdatum, "avbrottsdatum": decision.avbrottsdatum}
    assert {name for name, day in days.items() if day} == {field}


@pytest.mark.parametrize(
    ("row", "field"),
    [
        (("Hemtjänst", "2023-01-10", None, "Vill vänta."), "kon"),
        (("Hemtjänst", None, "K", "Vill vänta."), "beslutsdatum"),
        (("Blåbär", "2023-01-10", "K", "Vill vänta."), "insats"),
        (Row(tuple(map(Cell, FIRST)), (Place(1), Place(2))), "kommentar"),
    ],
    ids=["a blank sex", "no date", "an unknown insats", "over a page break"],
)
def test_what_a_person_should_look_at(row: Printed | Row, field: str) -> None:
    (sure, doubted), _ = read(SECOND, row, headings=("Kvarstående beslut",))
    assert needs_review(doubted.inferred[field].confidence)
    assert not needs_review(sure.inferred[field].confidence)


CELL = st.one_of(st.none(), st.sampled_from(["Hemtjänst", "Summa", "2023-01-10", "K", "*", "”", "12", "Nej."]))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(CELL, CELL, CELL, CELL), max_size=5))
def test_no_list_gives_more_decisions_than_rows(rows: list[Printed]) -> None:
    decisions, _ = read(*rows)
    assert len(decisions) <= sum(any(row) for row in rows)
    assert [decision.id for decision in decisions] == [f"d{n}" for n in range(1, len(decisions) + 1)]
