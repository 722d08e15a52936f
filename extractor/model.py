"""The records that flow through the stages: frozen, typed, and each knowing where it came from.

Units: lengths are points (1/72 inch) from the top left corner of the upright page; pages count from 1.
Field names are those of the data contract (`docs/dataset.md`); printed text keeps its spelling.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from extractor.printed import Bound, Page, PrintedLine, Ruling, Style, Word

__all__ = [
    "BBox",
    "Block",
    "Cell",
    "Count",
    "Decision",
    "DocumentRecord",
    "Evidence",
    "Finding",
    "Grid",
    "Heading",
    "Inferred",
    "Layout",
    "Outcome",
    "Page",
    "Paragraph",
    "Place",
    "PrintedLine",
    "Rendering",
    "Row",
    "Ruling",
    "Severity",
    "Style",
    "TableKind",
    "TableRecord",
    "Word",
]

BBox = tuple[float, float, float, float]
"""x0, top, x1, bottom."""

TableKind = Literal[
    "insats_status",
    "insats_time_series",
    "orsak_time_series",
    "kon_time_series",
    "waiting_buckets",
    "matrix_insats_kon_orsak",
    "decision_rows",
    "list_counts",
    "other",
]
Rendering = Literal["grid", "rules", "plain", "native", "text", "prose"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is printed: page and box, or the number of its paragraph where pages do not exist."""

    page: int | None = None
    bbox: BBox | None = None
    paragraph: int | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell as printed: None for a blank one, never an empty string; `lines` as they were broken."""

    text: str | None
    places: tuple[Place, ...] = ()
    colspan: int = 1
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, wrapped lines joined; several places where it runs over a page break."""

    cells: tuple[Cell, ...]
    places: tuple[Place, ...]

    @property
    def texts(self) -> list[str | None]:
        """The printed cells, None for blank."""
        return [cell.text for cell in self.cells]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and its level, 1 outermost."""

    text: str
    level: int
    place: Place


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph or list item, lines joined."""

    text: str
    place: Place
    bullet: str | None = None
    indent: float = 0.0


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as laid out: rows of cells, the first `head_rows` of them heads, doubts in words."""

    rows: tuple[Row, ...]
    rendering: Rendering
    head_rows: int = 0
    columns: tuple[str, ...] = ()
    caption: str | None = None
    doubts: tuple[str, ...] = ()
    agreed: bool | None = None


Block = Heading | Paragraph | Grid


@dataclass(frozen=True, slots=True)
class Layout:
    """A whole document in reading order, the text that repeats on its pages (running heads), the papers it holds.

    `lines` are all lines from top to bottom, before any was joined: they tell who is named beside a title.
    """

    blocks: tuple[Block, ...]
    running: tuple[str, ...]
    pages: int | None
    letters: int
    margin: tuple[Paragraph, ...] = ()
    papers: tuple[Bound, ...] = ()
    lines: tuple[PrintedLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Inferred:
    """How one value came about: the method's name, a confidence from 0 to 1, and the reason in words."""

    method: str
    confidence: float
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRecord:
    """Who reports what, for when; `inferred` tells per field how it was found."""

    organisation: str | None = None
    kommunkod: str | None = None
    stadsdel: str | None = None
    namnd: str | None = None
    dnr: str | None = None
    period: str | None = None
    document_date: str | None = None
    laws: tuple[str, ...] = ()
    inferred: dict[str, Inferred] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRecord:
    """A table with domain content as printed."""

    id: str
    title: str | None
    section: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    kind: TableKind
    roles: tuple[str, ...]
    rendering: Rendering
    confidence: float
    doubts: tuple[str, ...] = ()
    unread: bool = False
    agreed: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision line: a row, a footnote bullet, a case paragraph.

    From `insats_id` on, what the printed words were taken to mean (`docs/dataset.md`); bars part lists.
    """

    id: str
    table: str | None
    section: tuple[str, ...]
    places: tuple[Place, ...]
    nr: int | None = None
    omrade: str | None = None
    insats: str | None = None
    lag: str | None = None
    lagrum: str | None = None
    beslutsdatum: str | None = None
    avbrottsdatum: str | None = None
    manader: str | None = None
    dagar: int | None = None
    kommentar: str | None = None
    kon: str | None = None
    alder: str | None = None
    status: str | None = None
    verkstallt_datum: str | None = None
    avslutat_datum: str | None = None
    antal: int = 1
    insats_id: str | None = None
    orsak: str | None = None
    orsaker_alla: str | None = None
    orsaker_historiska: str | None = None
    orsak_status: str | None = None
    avbrott: bool | None = None
    atgarder: str | None = None
    needs_review: bool = False
    printed: tuple[str | None, ...] = ()
    inferred: dict[str, Inferred] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """One reported number with all its dimensions."""

    id: str
    table: str | None
    places: tuple[Place, ...]
    measure: str
    value: int
    printed: str
    period: str | None = None
    lag: str | None = None
    omrade: str | None = None
    insats: str | None = None
    orsak: str | None = None
    kon: str | None = None
    manader: str | None = None
    is_total: bool = False
    insats_id: str | None = None
    orsak_kategori: str | None = None
    needs_review: bool = False
    inferred: dict[str, Inferred] = field(default_factory=dict)


Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something about the reading that a person should know: an unread cell, an unknown head, a doubt."""

    code: str
    severity: Severity
    says: str
    place: Place | None = None
    table: str | None = None
    printed: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """How much a document holds that tells of decisions, and how much of it records use, rules explain, is left."""

    found: int
    used: int
    explained: int
    left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How the reading of a document ended: one of four words, a reason code, what was seen, what to do."""

    outcome: Literal["ok", "partial", "refused", "failed"]
    reason: str
    code: str | None
    says: str
    remedy: str
    pages: int | None = None
    pages_without_text: tuple[int, ...] = ()
    letters: int = 0
    pages_ocr: tuple[int, ...] = ()
    evidence: Evidence | None = None
