"""The data model of one report: what is printed and what is true come from the same calls."""
from __future__ import annotations

import re

MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
DOC_KEYS = ["organisation", "stadsdel", "namnd", "kommunkod", "dnr", "period", "document_date", "laws"]
DEC_KEYS = ["table", "nr", "section", "omrade", "insats", "lag", "lagrum", "beslutsdatum", "avbrottsdatum",
            "manader", "dagar", "kommentar", "kon", "alder", "status", "verkstallt_datum", "avslutat_datum", "antal"]
COUNT_KEYS = ["table", "measure", "period", "lag", "omrade", "insats", "orsak", "kon", "manader", "value", "is_total"]
CLAIM_KEYS = ["quote", "what", "measure", "period", "lag", "omrade", "insats", "orsak", "kon", "value", "unit",
              "compare_to"]
MEANING = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
KON = {"kvinna": "K", "flicka": "K", "k": "K", "man": "M", "pojke": "M", "m": "M"}
ALDER = {"kvinna": "vuxen", "man": "vuxen", "flicka": "barn", "pojke": "barn"}


def long_date(iso: str) -> str:
    year, month, day = iso.split("-")
    return f"{int(day)} {MONTHS[int(month) - 1]} {year}"


def short_date(iso: str) -> str:
    return iso[2:].replace("-", "")


def sex(word: str | None) -> dict:
    """kon and alder of a printed word."""
    low = (word or "").lower()
    return {"kon": KON.get(low), "alder": ALDER.get(low)}


class Report:
    """Blocks in reading order, and the truth that goes with them."""

    def __init__(self, stem: str, theme: dict, **document):
        self.stem, self.theme, self.blocks = stem, theme, []
        self.document = {k: document.get(k) for k in DOC_KEYS}
        self.tables, self.decisions, self.counts = [], [], []
        self.claims, self.optional, self.found, self.found_optional, self.notes = [], [], [], [], []
        self._section: list[tuple[int, str]] = []

    @property
    def section(self) -> list[str]:
        return [text for _, text in self._section]

    def add(self, kind: str, *content):
        self.blocks.append((kind, *content))

    def head(self, level: int, text: str):
        self._section = [s for s in self._section if s[0] < level] + ([(level, text)] if level else [])
        self.add("h", max(level, 1) if level else 0, text)

    def para(self, text: str, *claims: dict, style: str = ""):
        self.add("p", text, style)
        self.claim(text, *claims)

    def claim(self, text: str, *claims: dict):
        for c in claims:
            assert c["quote"] in text, c["quote"]
            self.claims.append(c)

    def say(self, quote: str, value, measure: str, what: str = "", agreed=None, **dims) -> dict:
        full = {k: None for k in CLAIM_KEYS}
        full.update(quote=quote, value=value, measure=measure, what=what or quote, period=self.document["period"],
                    unit="beslut")
        full.update(dims)
        full["agreed"] = agreed or list(MEANING)
        return full

    def table(self, columns, rows, kind, title=None, groups=None, show_title=True, widths=None, strong=(), align=None):
        """A printed table; groups is a first head row [(label, span)], joined to its parts in the truth."""
        full = list(columns)
        if groups:
            tops = [label for label, span in groups for _ in range(span)]
            full = [f"{t} / {c}" if t and c else (t or c) for t, c in zip(tops, columns)]
        tid = f"t{len(self.tables) + 1}"
        self.tables.append({"id": tid, "title": title, "section": self.section, "columns": full,
                            "rows": [[c if c != "" else None for c in r] for r in rows], "kind": kind})
        self.add("table", {"columns": columns, "groups": groups, "rows": rows, "title": title if show_title else None,
                           "widths": widths, "strong": set(strong), "align": align or {}})
        return tid

    def grid(self, tid: str, row_dims: list, col_dims: list, first: int = 1, **common):
        """Counts of a table: cell dimensions = common + row + column; None skips a row or column."""
        table = next(t for t in self.tables if t["id"] == tid)
        for row, rd in zip(table["rows"], row_dims, strict=True):
            for cell, cd in zip(row[first:], col_dims, strict=True):
                if rd is None or cd is None or cell is None:
                    continue
                value = 0 if cell in ("-", "–") else int(re.sub(r"\D", "", cell))
                dims = {k: None for k in COUNT_KEYS}
                dims.update(table=tid, period=self.document["period"], value=value, is_total=False)
                dims.update(common)
                dims.update(rd)
                dims.update(cd)
                self.counts.append(dims)

    def decide(self, **fields):
        full = {k: None for k in DEC_KEYS}
        full.update(section=self.section, status="kvarstående", antal=1)
        full.update(fields)
        self.decisions.append(full)

    def finding(self, kind, severity, what, reported, computed, evidence, kinds=None, optional=False):
        (self.found_optional if optional else self.found).append(
            {"kind": kind, "severity": severity, "what": what, "reported": reported, "computed": computed,
             "evidence": evidence, "kinds": kinds or [kind]})

    def truth(self) -> dict:
        return {"document": self.document, "tables": self.tables, "decisions": self.decisions, "counts": self.counts,
                "claims": self.claims, "claims_optional": self.optional, "discrepancies": self.found,
                "discrepancies_optional": self.found_optional, "notes": self.notes}
