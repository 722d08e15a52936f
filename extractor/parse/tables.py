"""Grids to table records, decisions and counts: what kind each table is, and who reads it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from extractor.evidence.laws import is_law_alone, law_in
from extractor.layout.lines import join_lines
from extractor.model import Block, Count, Decision, Finding, Grid, Paragraph, Row, TableKind, TableRecord
from extractor.parse.buckets import read_bucket_rows, read_notes, tells_of_rows
from extractor.parse.context import Context, Scope, law_around
from extractor.parse.countroles import REASONS
from extractor.parse.counts import read_counts
from extractor.parse.coverage import (
    Coverage,
    account_cells,
    account_numbers,
    account_other,
    account_rows,
    account_unread,
    places_of,
)
from extractor.parse.decisions import RowList, read_rows
from extractor.parse.labelentries import holds_pairs
from extractor.parse.rolekinds import Role
from extractor.parse.roles import roles_of
from extractor.parse.rowlabels import CountTable
from extractor.parse.tabletopics import has_domain_content, kind_of
from extractor.parse.values import read_count
from extractor.vocabulary import fold, insats_lexicon

_LETTERED = re.compile(r"[a-z]\)")
_NOTE = re.compile(r"^(?:\*+|[¹²³⁴⁵⁶⁷⁸⁹]|\d{1,2}\)|[a-zåäö]\))(?:\s*\S|$)")


@dataclass(slots=True)
class Reading:
    """What the tables of a document gave."""

    tables: list[TableRecord] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    counts: list[Count] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    coverage: Coverage = field(default_factory=Coverage)


def read_tables(placed: Sequence[tuple[Block, Context]], scope: Scope) -> Reading:
    """Every table with domain content, in order, and the records read from it."""
    for block, context in placed:
        if isinstance(block, Grid):
            _learn_laws(block, context, scope)
    reading = Reading()
    for index, (block, context) in enumerate(placed):
        if isinstance(block, Grid):
            _read_grid(block, context, scope, reading, _notes_below(placed, index))
    return reading


def _notes_below(placed: Sequence[tuple[Block, Context]], index: int) -> list[str]:
    """Paragraphs right below a table that begin with a footnote mark, and those that go on from them."""
    lines: list[str] = []
    following = [block for block, _ in placed[index + 1 : index + 40]]
    for number, block in enumerate(following):
        if not isinstance(block, Paragraph):
            break
        if _NOTE.match(block.text) or (lines and block.bullet):
            lines.append(block.text)
            continue
        mark = _misread_mark(lines, block.text, following[number + 1 :])
        if mark is None:
            break
        lines.append(mark)
    return lines


def _misread_mark(above: Sequence[str], text: str, below: Sequence[Block]) -> str | None:
    """The one mark that a sign alone between the notes `e)` and `g)` can be: `f)`, which a scan may give as `D`."""
    marks = [line[0] for line in above if _LETTERED.match(line)]
    after = next((b.text[0] for b in below if isinstance(b, Paragraph) and _LETTERED.match(b.text)), None)
    if len(text.strip()) > 2 or not marks or after is None or ord(after) - ord(marks[-1]) != 2:
        return None
    return f"{chr(ord(after) - 1)})"


def _body(grid: Grid) -> list[Row]:
    return list(grid.rows[grid.head_rows :])


def _learn_laws(grid: Grid, context: Context, scope: Scope) -> None:
    around = law_around(context)
    for row in _body(grid):
        beside = [law_in(text) for text in row.texts if text and is_law_alone(text)]
        for text in row.texts:
            if text and insats_lexicon().known(text):
                scope.learn(text, law_in(text) or (beside[0] if len(beside) == 1 else around))
    for upper, _, leaf in (name.rpartition(" / ") for name in grid.columns):
        if upper and insats_lexicon().known(leaf):
            scope.learn(leaf, law_in(upper))


def _read_grid(grid: Grid, context: Context, scope: Scope, reading: Reading, below: Sequence[str]) -> None:
    rows = _body(grid)
    texts = [row.texts for row in rows]
    if holds_pairs(grid):  # read with the labels of cases
        account_unread(reading.coverage, grid.rows)
        return
    if not has_domain_content(grid, context):
        account_other(reading.coverage, grid, context)
        return
    roles = roles_of(grid, texts, scope.period) if grid.rendering != "prose" else _list_roles(context)
    kind = kind_of(grid, roles, texts)
    number = len(reading.tables) + 1
    table_id = f"t{number}"
    decided = len(reading.decisions)
    before = decided + len(reading.counts)
    if kind == "decision_rows":
        lists = RowList(table_id, rows, roles, context, scope, columns=grid.columns, notes=_notes_by_mark(below))
        decisions, findings = read_rows(lists, len(reading.decisions) + 1)
        reading.decisions += decisions
        reading.findings += findings
    elif kind != "other":
        table = CountTable(table_id, rows, roles, context, scope)
        counts, findings = read_counts(table, len(reading.counts) + 1)
        reading.counts += counts
        reading.findings += findings
        if kind == "waiting_buckets" or tells_of_rows(table):
            decisions, findings = read_bucket_rows(table, below, len(reading.decisions) + 1)
            reading.decisions += decisions
            reading.findings += findings
    unread = len(reading.decisions) + len(reading.counts) == before and _holds_data(texts)
    unread = unread and (kind != "other" or _counts_insatser(texts))
    if unread:
        account_unread(reading.coverage, rows)
    elif kind == "decision_rows":
        account_rows(reading.coverage, rows, places_of(reading.decisions[decided:]))
    elif kind != "other":
        account_numbers(reading.coverage, rows, roles)
        account_cells(reading.coverage, rows)
    elif grid.rendering != "prose":
        account_other(reading.coverage, grid, context)
    reading.tables.append(_record(grid, table_id, context, kind, roles, rows, unread))
    reading.findings += _doubts(grid, table_id, roles, kind, rows, unread)


def _notes_by_mark(below: Sequence[str]) -> dict[str, str]:
    """The notes under a table by their marks."""
    notes: dict[str, str] = {}
    for note in read_notes(below):
        text = " ".join(join_lines(bullet) for bullet in note.bullets)
        if note.mark and text:
            notes[note.mark] = text
    return notes


def _counts_insatser(texts: Sequence[Sequence[str | None]]) -> bool:
    """Whether rows name insatser with numbers beside them, whatever the heads say."""
    rows = [row for row in texts if row and row[0] and insats_lexicon().known(row[0])]
    return sum(any(read_count(text) for text in row[1:]) for row in rows) >= 2


def _list_roles(context: Context) -> list[Role]:
    """Name and number of a list; under a heading of reasons the names are reasons."""
    heading = fold(context.section[-1]) if context.section else ""
    return [Role("orsak" if REASONS.match(heading) else "label"), Role("count")]


def _record(
    grid: Grid, table_id: str, context: Context, kind: TableKind, roles: Sequence[Role], rows: list[Row], unread: bool
) -> TableRecord:
    title = context.caption or (context.section[-1] if context.section else None)
    return TableRecord(
        id=table_id,
        title=title,
        section=context.section,
        columns=() if grid.rendering == "prose" else grid.columns,
        rows=tuple(rows),
        kind=kind,
        roles=tuple(role.name for role in roles),
        rendering=grid.rendering,
        confidence=0.6 if unread or grid.doubts else 0.97,
        doubts=grid.doubts,
        unread=unread,
        agreed=grid.agreed,
    )


def _holds_data(texts: Sequence[Sequence[str | None]]) -> bool:
    return any(text and any(letter.isdigit() for letter in text) for row in texts for text in row)


def _doubts(
    grid: Grid, table_id: str, roles: Sequence[Role], kind: TableKind, rows: list[Row], unread: bool
) -> list[Finding]:
    place = rows[0].places[0] if rows and rows[0].places else None
    findings = [Finding(code="F206", severity="note", says=doubt, place=place, table=table_id) for doubt in grid.doubts]
    if unread:
        says = "A table about decisions could not be read: it is kept as printed and gives no records"
        findings.append(Finding(code="F205", severity="warning", says=says, place=place, table=table_id))
    if kind == "other":
        return findings
    for index, role in enumerate(roles):
        filled = any(index < len(row.cells) and row.cells[index].text for row in rows)
        if role.name == "unknown" and filled:
            name = grid.columns[index] if index < len(grid.columns) else ""
            findings.append(_unknown_head(name, place, table_id))
    return findings


def _unknown_head(name: str, place: object, table_id: str) -> Finding:
    close = difflib.get_close_matches(fold(name), _known_heads(), n=3, cutoff=0.5)
    near = f"; closest known: {', '.join(close)}" if close else ""
    return Finding(
        code="F207",
        severity="warning",
        says=f"The column {name!r} is not known{near}. Add its name to a role in rules/heads.yaml",
        place=place,  # type: ignore[arg-type]
        table=table_id,
        printed=name or None,
    )


def _known_heads() -> list[str]:
    return [
        "beslutsdatum", "datum för avbrott", "beslutet verkställt", "beslutet avslutat", "lagrum", "kön", "insats",
        "kommentar", "orsak", "löpnr", "status", "antal dagar", "väntetid", "område", "antal", "kvarstående",
        "verkställda", "avslutade", "rapporterade", "period",
    ]  # fmt: skip
