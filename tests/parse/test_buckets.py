"""Month-bucket tables with comments in footnotes: each bullet under a mark is a decision of the marked cell."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.model import Cell, Decision, Finding, Row
from extractor.parse.buckets import read_bucket_rows, read_notes, tells_of_rows
from extractor.parse.context import Context, Scope
from extractor.parse.rolekinds import Role
from extractor.parse.rowlabels import CountTable

Printed = tuple[str | None, ...]
INSATS, COMMENT = Role("insats"), Role("kommentar")
SHORT, LONG = Role("count", manader="3-6"), Role("count", manader="7-12")
MOVED = "Tackat nej."


@pytest.mark.parametrize(
    ("lines", "notes"),
    [
        (["* - Tackat nej.", "- Vill vänta.", "** - Sjuk."],
         [("*", ["Tackat nej.", "Vill vänta."]), ("**", ["Sjuk."])]),
        (["* Tackat nej till", "plats i maj."], [("*", ["Tackat nej till plats i maj."])]),
        (["* - Tackat nej. - Vill vänta."], [("*", ["Tackat nej.", "Vill vänta."])]),
        (["* Tackat nej. ** Sjuk."], [("*", ["Tackat nej."]), ("**", ["Sjuk."])]),
        (["¹ Tackat nej.", "² Sjuk."], [("1", ["Tackat nej."]), ("2", ["Sjuk."])]),
        (["a) Tackat nej.", "b) Sjuk."], [("a)", ["Tackat nej."]), ("b)", ["Sjuk."])]),
        (["*", "- Tackat nej."], [("*", ["Tackat nej."])]),
        (["Tackat nej."], [("", ["Tackat nej."])]),
        (["", "  "], []),
        ([], []),
    ],
    ids=["bullets", "wrapped", "bullets of one line", "notes of one line", "raised numbers", "letters",
         "a mark alone", "no mark", "blank", "nothing"],
)  # fmt: skip
def test_notes(lines: list[str], notes: list[tuple[str, list[str]]]) -> None:
    assert [(note.mark, [" ".join(part) for part in note.bullets]) for note in read_notes(lines)] == notes


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(["*", "- Sjuk.", "** Vill", "a) nej", "vänta.", ""]), max_size=8))
def test_no_word_of_the_notes_is_lost(lines: list[str]) -> None:
    notes = read_notes(lines)
    kept = " ".join(part for note in notes for bullet in note.bullets for part in bullet)
    assert [word for word in kept.split() if word[0].isalpha()] == [
        word for word in " ".join(lines).split() if word[0].isalpha() and word != "a)"
    ]


def table(*rows: Printed, roles: tuple[Role, ...] = (INSATS, SHORT, LONG, COMMENT), heading: str = "") -> CountTable:
    made = [Row(tuple(Cell(text) for text in row), ()) for row in rows]
    return CountTable("t1", made, roles, Context((heading,) if heading else ()), Scope())


def read(*rows: Printed, below: tuple[str, ...] = ()) -> tuple[list[Decision], list[Finding]]:
    return read_bucket_rows(table(*rows), below, 1)


@pytest.mark.parametrize(
    ("row", "below", "lines", "doubts"),
    [
        (("Hemtjänst", "2*", "1**", "* - Tackat nej. - Vill vänta. ** - Sjuk."), (),
         [("3-6", "Tackat nej.", 1), ("3-6", "Vill vänta.", 1), ("7-12", "Sjuk.", 1)], 0),
        (("Hemtjänst", "1*", "-", None), ("* Tackat nej.", "** Sjuk."), [("3-6", "Tackat nej.", 1)], 0),
        (("Hemtjänst", "1a)", "-", None), ("a) Tackat nej.",), [("3-6", "Tackat nej.", 1)], 0),
        (("Hemtjänst", "8*", "-", "* Tre tackat nej till plats. Fem inte kunnat erbjudas plats."), (),
         [("3-6", "Tre tackat nej till plats.", 3), ("3-6", "Fem inte kunnat erbjudas plats.", 5)], 0),
        (("Hemtjänst", "8*", "-", "* Tre tackat nej till plats. Fyra vill vänta."), (),
         [("3-6", "Tre tackat nej till plats. Fyra vill vänta.", 8)], 0),
        (("Hemtjänst", "4*", "-", "* Ingen ledig plats. Ny plats i höst."), (),
         [("3-6", "Ingen ledig plats. Ny plats i höst.", 4)], 0),
        (("Hemtjänst", "3*", "-", "* - Tackat nej. - Vill vänta."), (),
         [("3-6", "Tackat nej.", 1), ("3-6", "Vill vänta.", 1)], 1),
        (("Hemtjänst", "2", "-", "- Tackat nej. - Sjuk."), (), [("3-6", "Tackat nej.", 1), ("3-6", "Sjuk.", 1)], 0),
        (("Hemtjänst", "1", "1", "- Tackat nej. - Sjuk."), (), [("3-6", "Tackat nej.", 1), ("7-12", "Sjuk.", 1)], 1),
        (("Hemtjänst", "1", "2", "- Tackat nej. - Sjuk."), (), [], 1),
        (("Hemtjänst", "1**", "-", "* Tackat nej."), (), [], 1),
        (("Hemtjänst", "-", "0", "* Tackat nej."), (), [], 0),
        (("Totalt", "2*", "-", "* - Tackat nej. - Sjuk."), (), [], 0),
    ],
    ids=["marks", "below the table", "letters", "counted sentences", "sentences that do not add up", "one for all",
         "too few bullets", "no marks", "no marks in two cells", "no marks, too few", "another mark", "no decisions",
         "a total"],
)  # fmt: skip
def test_decisions_of_marked_cells(
    row: Printed, below: tuple[str, ...], lines: list[tuple[str, str, int]], doubts: int
) -> None:
    decisions, findings = read(row, below=below)
    assert [(one.manader, one.kommentar, one.antal) for one in decisions] == lines
    assert [finding.code for finding in findings] == ["F204"] * doubts
    assert all(one.insats == "Hemtjänst" and one.table == "t1" for one in decisions)


def test_decisions_are_numbered_on_and_bear_the_law_and_the_state_of_their_heading() -> None:
    made = table(
        ("Hemtjänst", "1*", "-", "* Tackat nej."), ("Ledsagning LSS", "1*", "-", "* Sjuk."),
        heading="Beslut enligt SoL som fortfarande inte är verkställda",
    )  # fmt: skip
    decisions, _ = read_bucket_rows(made, (), 7)
    assert [(one.id, one.lag, one.status) for one in decisions] == [
        ("d7", "SoL", "kvarstående"),
        ("d8", "LSS", "kvarstående"),
    ]


@pytest.mark.parametrize(
    ("note", "kon", "alder", "kommentar"),
    [
        ("Kvinna. Tackat nej.", "K", "vuxen", "Tackat nej."),
        ("Pojke: Tackat nej.", "M", "barn", "Tackat nej."),
        ("Kvinnan har tackat nej.", None, None, "Kvinnan har tackat nej."),
    ],
)
def test_for_whom_a_note_is(note: str, kon: str | None, alder: str | None, kommentar: str) -> None:
    ((decision,), _) = read(("Hemtjänst", "1*", "-", f"* {note}"))
    assert (decision.kon, decision.alder, decision.kommentar) == (kon, alder, kommentar)


@pytest.mark.parametrize(
    ("roles", "rows", "tells"),
    [
        ((INSATS, Role("label"), Role("count"), COMMENT), [("Hemtjänst", "3-6 mån", "3", "Tackat nej.")], True),
        ((INSATS, Role("count"), COMMENT), [("Hemtjänst", "3", "Tackat nej.")], False),
        ((INSATS, Role("label"), Role("count")), [("Hemtjänst", "3-6 mån", "3")], False),
        ((INSATS, Role("label"), Role("count"), Role("count"), COMMENT),
         [("Hemtjänst", "3-6 mån", "3", "2", "Tackat nej.")], False),
        ((INSATS, Role("label"), Role("count"), COMMENT),
         [("Hemtjänst", "3-6 mån", "3", "Tackat nej."), ("Boendestöd", "3-6 mån", "3", None),
          ("Ledsagning", "3-6 mån", "3", None)], False),
    ],
    ids=["a wait per row", "no wait", "no comment", "two numbers", "few comments"],
)  # fmt: skip
def test_tables_whose_rows_count_decisions_and_comment_them(
    roles: tuple[Role, ...], rows: list[Printed], tells: bool
) -> None:
    assert tells_of_rows(table(*rows, roles=roles)) is tells


def test_the_wait_of_a_row_is_that_of_its_decisions() -> None:
    made = table(("Hemtjänst", "3-6 mån", "1", MOVED), roles=(INSATS, Role("label"), Role("count"), COMMENT))
    ((decision,), findings) = read_bucket_rows(made, (), 1)
    assert (decision.manader, decision.kommentar, findings) == ("3-6 mån", MOVED, [])
