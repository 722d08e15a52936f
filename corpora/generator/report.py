"""A report under construction: what is printed and what is true of it, side by side."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from .claim import C, Finding, S
from .doc import (
    Bullets,
    Cell,
    Document,
    Gap,
    Heading,
    Look,
    NewPage,
    Para,
    Table,
    TableLook,
    fit,
    plain,
    soften,
)

__all__ = ["C", "Finding", "Report", "S", "table_look"]

NUMERIC_KINDS = ("table_sum", "table_vs_table", "table_vs_rows", "text_vs_table", "text_vs_text")


@dataclass
class Report:
    """Blocks, truth and the mistakes that are still to be planted."""

    document: dict[str, Any]
    look: Look
    rng: random.Random
    mistakes: list[str] = field(default_factory=list)
    doc: Document = field(init=False)
    tables: list[dict[str, Any]] = field(default_factory=list)
    decisions: list[dict[str, Any]] = field(default_factory=list)
    counts: list[dict[str, Any]] = field(default_factory=list)
    claims: list[dict[str, Any]] = field(default_factory=list)
    claims_optional: list[dict[str, Any]] = field(default_factory=list)
    discrepancies: list[dict[str, Any]] = field(default_factory=list)
    optional: list[dict[str, Any]] = field(default_factory=list)
    planted: list[str] = field(default_factory=list)
    _stack: list[tuple[int, str]] = field(default_factory=list)
    silent: bool = False  # True while a repeated part is printed: no decisions, no counts

    def __post_init__(self) -> None:
        self.doc = Document(look=self.look)

    # ---- printing
    @property
    def period(self) -> str:
        """The period of the report."""
        return str(self.document["period"])

    @property
    def section(self) -> list[str]:
        """Headings from the outermost, without the title."""
        return [text for _, text in self._stack]

    def title(self, text: str) -> None:
        """The title of the document."""
        self.doc.title = self.doc.title or plain(text) or ""
        self.doc.blocks.append(Heading(text, 1))
        self._stack = []

    def heading(self, text: str, level: int = 2) -> None:
        """A heading; it opens a section."""
        self.doc.blocks.append(Heading(text, level))
        self._stack = [(lv, t) for lv, t in self._stack if lv < level] + [(level, plain(text) or "")]

    def para(self, text: str, style: str = "normal") -> None:
        """A paragraph without claims."""
        self.doc.blocks.append(Para(text, style))

    def say(self, *sentences: S | str, style: str = "normal", optional: bool = False) -> None:
        """A paragraph of sentences, each with its claims."""
        parts = [s if isinstance(s, S) else S(s) for s in sentences]
        self.doc.blocks.append(Para(" ".join(s.text for s in parts), style))
        for s in parts:
            self.record(s, optional)

    def bullets(self, items: list[S | str], marker: str = "•", optional: bool = False) -> None:
        """A list, each item with its claims."""
        parts = [s if isinstance(s, S) else S(s) for s in items]
        self.doc.blocks.append(Bullets([s.text for s in parts], marker))
        for s in parts:
            self.record(s, optional)

    def record(self, sentence: S, optional: bool = False) -> None:
        """Put the claims of a sentence into the truth."""
        for c in sentence.claims:
            entry = {
                "quote": plain((c.quote or sentence.text).rstrip(".")),
                "what": c.what or c.measure,
                "measure": c.measure,
                "period": c.period or self.period,
                "lag": c.lag,
                "omrade": c.omrade,
                "insats": c.insats,
                "orsak": c.orsak,
                "kon": c.kon,
                "value": c.value,
                "unit": c.unit,
                "compare_to": c.compare_to,
            }
            (self.claims_optional if optional else self.claims).append(entry)

    def gap(self, points: float = 8) -> None:
        """Vertical space."""
        self.doc.blocks.append(Gap(points))

    def page(self, landscape: bool = False) -> None:
        """A new page."""
        self.doc.blocks.append(NewPage(landscape))

    def table(
        self,
        head: list[list[Cell]] | list[str],
        rows: Sequence[Sequence[str | None]],
        widths: list[float],
        kind: str,
        columns: list[str] | None = None,
        title: str | None = None,
        caption: str | None = None,
        **more: Any,
    ) -> str:
        """A table; returns its id. `head` as plain strings is a one-row head."""
        if caption:
            self.para(caption, "caption")
        grid = [[Cell(h) for h in head]] if head and isinstance(head[0], str) else head
        printed = Table(grid, [list(row) for row in rows], widths, **more)  # type: ignore[arg-type]
        printed.widths = fit(printed, self.look)
        if printed.look.soft:
            printed.rows = [
                [soften(c) if c and i not in printed.numeric else c for i, c in enumerate(row)] for row in rows
            ]
        self.doc.blocks.append(printed)
        names = columns if columns is not None else [plain(c.text) or "" for c in (grid[0] if grid else [])]  # type: ignore[union-attr]
        return self.table_truth(names, rows, kind, title or caption or (self.section[-1] if self.section else None))

    def table_truth(
        self, columns: list[str], rows: Sequence[Sequence[str | None]], kind: str, title: str | None
    ) -> str:
        """Put a table into the truth without printing it."""
        name = f"t{len(self.tables) + 1}"
        self.tables.append(
            {
                "id": name,
                "title": plain(title),
                "section": self.section,
                "columns": columns,
                "rows": [[plain(c) for c in row] for row in rows],
                "kind": kind,
            }
        )
        return name

    # ---- truth
    def decision(self, table: str | None, **fields: Any) -> None:
        """One record of one decision line."""
        if self.silent:
            return
        empty = dict.fromkeys(
            [
                "nr",
                "omrade",
                "insats",
                "insats_id",
                "lag",
                "lagrum",
                "beslutsdatum",
                "avbrottsdatum",
                "manader",
                "dagar",
                "kommentar",
                "kon",
                "alder",
                "status",
                "verkstallt_datum",
                "avslutat_datum",
            ]
        )
        entry: dict[str, Any] = {"table": table, "section": self.section, **empty, "antal": 1}
        entry.update(fields)
        for name in ("kommentar", "insats"):
            entry[name] = plain(entry[name])
        self.decisions.append(entry)

    def count(self, table: str, measure: str, value: int, **dims: Any) -> None:
        """One reported number of one table or list."""
        if self.silent:
            return
        entry: dict[str, Any] = {
            "table": table,
            "measure": measure,
            "period": self.period,
            "lag": None,
            "omrade": None,
            "insats": None,
            "orsak": None,
            "kon": None,
            "manader": None,
            "value": value,
            "is_total": False,
        }
        entry.update({k: v for k, v in dims.items() if not (k == "period" and v is None)})
        for name in ("insats", "orsak", "omrade", "manader"):
            entry[name] = plain(entry[name])
        self.counts.append(entry)

    # ---- mistakes
    def want(self, *kinds: str) -> str | None:
        """The first of these mistakes that is still to be planted; it then counts as planted."""
        for kind in kinds:
            if kind in self.mistakes:
                self.mistakes.remove(kind)
                return kind
        return None

    def found(
        self,
        kind: str,
        what: str,
        reported: Any,
        computed: Any,
        evidence: list[str],
        severity: str = "error",
        name: str | None = None,
    ) -> None:
        """Record a planted mistake, and what follows from it as optional findings."""
        clean = [plain(e) or "" for e in evidence]
        self.discrepancies.append(
            {
                "kind": kind,
                "severity": severity,
                "what": what,
                "reported": reported,
                "computed": computed,
                "evidence": clean,
                "kinds": [kind],
            }
        )
        self.planted.append(name or kind)
        if kind in NUMERIC_KINDS and isinstance(reported, (int, float)):
            for a, b in ((reported, computed), (computed, reported)):
                self.also(kind, what, a, b, clean, times=2)

    def also(self, kind: str, what: str, reported: Any, computed: Any, evidence: list[str], times: int = 1) -> None:
        """A finding that follows from a planted mistake: neither asked for nor a false alarm."""
        entry = {
            "kind": kind,
            "severity": "note",
            "what": f"Följer av: {what}",
            "reported": reported,
            "computed": computed,
            "evidence": [plain(e) or "" for e in evidence],
            "kinds": list(NUMERIC_KINDS),
        }
        self.optional += [dict(entry) for _ in range(times)]

    def truth(self) -> dict[str, Any]:
        """The truth as the contract wants it."""
        return {
            "document": self.document,
            "tables": self.tables,
            "decisions": self.decisions,
            "counts": self.counts,
            "claims": self.claims,
            "claims_optional": self.claims_optional,
            "discrepancies": self.discrepancies,
            "discrepancies_optional": self.optional,
        }


def table_look(rng: random.Random, **fixed: Any) -> TableLook:
    """A table look drawn at random, but for what is fixed."""
    choice: dict[str, Any] = {
        "rules": rng.choice(["grid", "horizontal", "none", "shaded", "grid", "outer"]),
        "numbers": rng.choice(["left", "center", "right"]),
        "valign": rng.choice(["top", "middle", "bottom", "top"]),
        "repeat_head": rng.random() < 0.6,
        "split_rows": rng.random() < 0.4,
        "size": rng.choice([8.5, 9.0, 9.5, 10.0]),
        "head_fill": rng.choice([None, None, "#d9e2ec", "#e6e6e6", "#dfead9"]),
        "pad": rng.choice([2.0, 3.0, 4.0]),
    }
    choice.update(fixed)
    return TableLook(**choice)
