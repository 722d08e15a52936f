"""What the audit of one document works on: its records, its claims, and its tables as grids of numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

from extractor.audit.checkbook import join
from extractor.claims_model import Claim, Prose, Statement
from extractor.model import Count, Decision, DocumentRecord, Finding, Heading, Place, TableRecord
from extractor.parse.values import read_count
from extractor.report import Report
from extractor.vocabulary import fold, strip_law, vocabulary

_STRAY = re.compile(
    r"(?:(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./ ]+(?:20)?\d\d|\d{1,2} [a-z]{3,9} 20\d\d)\s.{12,}"
)


_CLASS_IN_HEAD = re.compile(r"\S\s\d{1,2}\s?[-–]\s?\d{0,2}\s*$")


@dataclass
class Material:
    """The records of one document."""

    name: str
    document: DocumentRecord
    tables: tuple[TableRecord, ...] = ()
    decisions: tuple[Decision, ...] = ()
    counts: tuple[Count, ...] = ()
    claims: tuple[Claim, ...] = ()
    statements: tuple[Statement, ...] = ()
    headings: tuple[Heading, ...] = ()
    sentences: tuple[tuple[str, Place | None], ...] = ()
    findings: tuple[Finding, ...] = ()
    sha256: str = ""
    media: str = "pdf"
    unsure: tuple[Place, ...] = ()
    """Where figures stand that OCR was not sure of."""

    @cached_property
    def views(self) -> list[TableView]:
        """The tables of numbers."""
        own = {count.table for count in self.counts}
        return [
            TableView(t, self) for t in self.tables if t.kind != "decision_rows" and (t.kind != "other" or t.id in own)
        ]

    @cached_property
    def stray_rows(self) -> bool:
        """Whether text that begins with a date stands outside the lists: a row that was read as prose."""
        return bool(self.decisions) and any(_STRAY.match(text) for text, _ in self.sentences)

    @cached_property
    def period(self) -> str | None:
        """The document's own quarter."""
        return self.document.period


@dataclass
class Column:
    """One column of numbers: its head, its cells by row, and the measure that the head names."""

    index: int
    head: str
    values: dict[int, int]
    measure: str | None


@dataclass
class TableView:
    """A table as numbers: columns, the rows that close it, and whether its reading can be trusted."""

    table: TableRecord
    material: Material
    columns: list[Column] = field(init=False)

    def __post_init__(self) -> None:
        self.columns = [c for c in map(self._column, range(self._width)) if c is not None]

    @property
    def id(self) -> str:
        """The table's id."""
        return self.table.id

    @property
    def title(self) -> str:
        """What the table is called in findings."""
        return (self.table.title or self.table.id).rstrip(" .:")

    @property
    def _width(self) -> int:
        return max((len(row.cells) for row in self.table.rows), default=0)

    @cached_property
    def labels(self) -> list[str]:
        """The label of each row: its filled cells that are not numbers of a column, the first one."""
        return [
            next((c.text for c in row.cells[:3] if c.text and read_count(c.text) is None), "")
            for row in self.table.rows
        ]

    @cached_property
    def totals(self) -> list[int]:
        """Rows that close the table or a part of it."""
        return [i for i, label in enumerate(self.labels) if label and vocabulary().is_total(label)]

    @cached_property
    def counts(self) -> list[Count]:
        """The counts read from this table."""
        return [count for count in self.material.counts if count.table == self.table.id]

    def row_text(self, index: int) -> str:
        """A row as printed."""
        return join(self.table.rows[index].texts)

    def row_of(self, label: str | None) -> str:
        """The printed row under a label."""
        wanted = fold(label or "")
        for index, text in enumerate(self.labels):
            if wanted and fold(text) == wanted:
                return self.row_text(index)
        return label or ""

    def places(self, row: int, column: int) -> tuple[Place, ...]:
        """Where a cell stands; its row where the cell has no place."""
        cells = self.table.rows[row].cells
        own = cells[column].places if column < len(cells) else ()
        return own or self.table.rows[row].places

    @cached_property
    def doubt(self) -> str | None:
        """Why the reading of this table is not to be trusted with an accusation, or None."""
        if self._number_outside():
            return "en kolumn med tal har inte kunnat tydas"
        if self._adds_up():
            return None
        if self.table.unread or self.table.confidence < 0.75:
            return "tabellen kunde inte läsas säkert"
        if self.table.doubts:
            return self.table.doubts[0]
        if any(f.table == self.id and f.code in ("F201", "F202", "F205", "F209") for f in self.material.findings):
            return "en cell i tabellen kunde inte läsas"
        return self._stray_numbers() or self._clash()

    def _number_outside(self) -> bool:
        """Whether a closing row has a number in a column that was not taken for numbers."""
        for total in self.totals:
            for index, cell in enumerate(self.table.rows[total].cells):
                role = self.table.roles[index] if index < len(self.table.roles) else "count"
                if role != "count" and cell.text and read_count(cell.text) not in (None, (0, "")):
                    return True
        return False

    def _adds_up(self) -> bool:
        """Whether nearly every one of several columns adds up: then the numbers stand where they were
        printed.
        """
        if len(self.totals) != 1 or len(self.columns) < 4 or len(self.table.rows) < 4:
            return False
        total = self.totals[0]
        held = 0
        for column in self.columns:
            rows = [v for i, v in column.values.items() if i != total]
            held += column.values.get(total) == sum(rows)
        return held >= 0.8 * len(self.columns)

    def _stray_numbers(self) -> str | None:
        roles = self.table.roles
        for index, role in enumerate(roles):
            if role == "count":
                continue
            head = self.table.columns[index] if index < len(self.table.columns) else ""
            if role in ("insats", "label") and _CLASS_IN_HEAD.search(head):
                return "en kolumn med tal har inte kunnat tydas"
            cells = [row.cells[index].text for row in self.table.rows if index < len(row.cells)]
            numbers = [c for c in cells if c and c.strip().isdigit()]
            if role in ("unknown", "kon", "orsak", "insats", "label", "omrade") and len(numbers) > max(
                1, len([c for c in cells if c]) / 2
            ):
                return "en kolumn med tal har inte kunnat tydas"
        if any(sum(ch.isdigit() for ch in label) > 3 and len(label) > 60 for label in self.labels):
            return "rader har flutit ihop"
        return None

    def _clash(self) -> str | None:
        """Two different numbers of one table with the same meaning: its heads were not understood."""
        seen: dict[tuple[Any, ...], int] = {}
        for count in self.counts:
            key = (
                count.measure,
                count.period,
                count.lag,
                count.omrade,
                count.insats,
                count.orsak,
                count.kon,
                count.manader,
                count.is_total,
            )
            if seen.setdefault(key, count.value) != count.value and not count.is_total:
                return "två kolumner har lästs som samma sak"
        return None

    def _column(self, index: int) -> Column | None:
        roles = self.table.roles
        if roles and (index >= len(roles) or roles[index] != "count"):
            return None
        values: dict[int, int] = {}
        filled = 0
        for number, row in enumerate(self.table.rows):
            text = row.cells[index].text if index < len(row.cells) else None
            if not text:
                continue
            filled += 1
            read = read_count(text)
            if read is not None:
                values[number] = read[0]
        head = self.table.columns[index] if index < len(self.table.columns) else ""
        measure = vocabulary().measures.find(fold(head)) if head else None
        if not values or (not roles and (index == 0 or len(values) < filled)) or measure == "andel":
            return None
        if fold(head) in ("nr", "löpnr", "dagar", "%"):
            return None
        return Column(index, head, values, measure)


def material_of(report: Report, prose: Prose) -> Material:
    """The material of a document that was just read."""
    from extractor.parse.claim_prose import paragraphs_of
    from extractor.parse.claim_sentence import split_sentences

    blocks = report.layout.blocks if report.layout else ()
    stretches = paragraphs_of(report.layout) if report.layout else ()
    sentences = [
        (sentence, parts[0][1]) for parts, _ in stretches for sentence in split_sentences(" ".join(t for t, _ in parts))
    ]
    return Material(
        name=report.name,
        document=report.document,
        tables=report.tables,
        decisions=report.decisions,
        counts=report.counts,
        claims=prose.claims,
        statements=prose.statements,
        headings=tuple(block for block in blocks if isinstance(block, Heading)),
        sentences=tuple(sentences),
        findings=report.findings,
        sha256=report.sha256,
        media=report.media,
        unsure=report.unsure,
    )


@lru_cache(maxsize=20_000)
def insats_key(name: str | None, lag: str | None = None, lagrum: str | None = None) -> str | None:
    """One key for all names of an insats: its id where that is sure, else the folded name without its law."""
    if not name:
        return None
    from extractor.normalise.insats import insats_normaliser

    match = insats_normaliser().match(name, lag=lag, lagrum=lagrum)
    if match.resolved and match.level in ("exact", "alias", "form"):
        return match.insats_id
    return strip_law(fold(name))
