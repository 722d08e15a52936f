"""The data model of one report: printed blocks and the truth that follows from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

Record = dict[str, Any]
MEANING = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
COUNT_KEYS = ["measure", "period", "lag", "omrade", "insats", "orsak", "kon", "manader"]
DECISION_KEYS = [
    "table", "nr", "section", "omrade", "insats", "lag", "lagrum", "beslutsdatum", "avbrottsdatum", "manader",
    "dagar", "kommentar", "kon", "alder", "status", "verkstallt_datum", "avslutat_datum",
]
WORDS = ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"]


def word(number: int) -> str:
    """The Swedish word of a small number."""
    return WORDS[number]


def claim(quote: str, value: float, unit: str = "beslut", **dims: Any) -> Record:
    """A number in prose; `agreed` (default: all meaning fields) and `what` may be given."""
    agreed = dims.pop("agreed", MEANING)
    what = dims.pop("what", "number in prose")
    out: Record = {"quote": quote, "what": what}
    out.update({k: dims.pop(k, None) for k in ["measure", "period", "lag", "omrade", "insats", "orsak", "kon"]})
    out.update({"value": value, "unit": unit, "compare_to": dims.pop("compare_to", None), "agreed": list(agreed)})
    if dims:
        raise ValueError(f"unknown dimensions {sorted(dims)}")
    return out


@dataclass
class Row:
    """One printed table row with the meaning of its line."""

    cells: list[str | None]
    dims: Record = field(default_factory=dict)
    total: bool = False


@dataclass
class Block:
    """One printed thing: h, p, meta, bullets, table or break."""

    kind: str
    text: str = ""
    level: int = 0
    style: str = ""
    items: list[Any] = field(default_factory=list)
    columns: list[str] = field(default_factory=list)
    groups: list[tuple[str, int]] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    widths: list[float] = field(default_factory=list)


class Report:
    """Collects the blocks of a report and the records that they stand for."""

    def __init__(self, stem: str, ext: str, look: str, document: Record) -> None:
        self.stem, self.ext, self.look, self.document = stem, ext, look, document
        self.blocks: list[Block] = []
        self.heads: list[str] = []
        self.truth: Record = {"document": document}
        for key in ("tables", "decisions", "counts", "claims", "claims_optional", "discrepancies",
                    "discrepancies_optional", "notes"):
            self.truth[key] = []

    def h(self, text: str, level: int = 1) -> None:
        """A heading; level 0 is the title of the whole document and no section."""
        if level:
            self.heads = [*self.heads[: level - 1], text]
        self.blocks.append(Block("h", text, level))

    def p(self, text: str, *claims: Record, style: str = "", optional: Sequence[Record] = ()) -> None:
        """A paragraph and the claims that it makes."""
        for c in (*claims, *optional):
            if c["quote"] not in text:
                raise ValueError(f"{self.stem}: quote not in paragraph: {c['quote']}")
        self.truth["claims"] += claims
        self.truth["claims_optional"] += optional
        self.blocks.append(Block("p", text, style=style))

    def meta(self, *pairs: tuple[str, str]) -> None:
        """Label and value lines of a letterhead."""
        self.blocks.append(Block("meta", items=list(pairs)))

    def bullets(self, *items: str) -> None:
        """A bulleted list without decisions."""
        self.blocks.append(Block("bullets", items=list(items)))

    def pagebreak(self) -> None:
        """A new page."""
        self.blocks.append(Block("break"))

    def table(self, kind: str, columns: list[str], rows: list[Row], *, title: str | None = None,
              coldims: list[Record | None] | None = None, groups: list[tuple[str, int]] | None = None,
              widths: list[float] | None = None, base: Record | None = None, domain: bool = True) -> str | None:
        """A table; `coldims` gives the meaning of each column that holds counts."""
        if title:
            self.blocks.append(Block("p", title, style="caption"))
        self.blocks.append(Block("table", columns=columns, groups=groups or [], rows=rows, widths=widths or []))
        if not domain:
            return None
        tid = f"t{len(self.truth['tables']) + 1}"
        names = [c.replace("\n", " ") for c in columns]
        if groups:
            above = [g for g, n in groups for _ in range(n)]
            names = [f"{g} / {c}" if g else c for g, c in zip(above, names, strict=True)]
        self.truth["tables"].append({
            "id": tid, "title": title or (self.heads[-1] if self.heads else None), "section": list(self.heads),
            "columns": names, "rows": [list(r.cells) for r in rows], "kind": kind,
        })
        for row in rows if coldims else []:
            for cell, dims in zip(row.cells, coldims or [], strict=True):
                if dims is None or cell is None:
                    continue
                meaning = {**(base or {}), **row.dims, **dims}
                value = 0 if cell in "-–" else int(cell)
                count = {"table": tid, **{k: meaning.get(k) for k in COUNT_KEYS}}
                self.truth["counts"].append({**count, "value": value, "is_total": row.total})
        return tid

    def decision(self, **fields: Any) -> None:
        """One decision under the present headings."""
        record: Record = {k: fields.pop(k, None) for k in DECISION_KEYS}
        record["section"] = list(self.heads)
        record["antal"] = fields.pop("antal", 1)
        if fields:
            raise ValueError(f"unknown fields {sorted(fields)}")
        self.truth["decisions"].append(record)

    def finding(self, kind: str, what: str, reported: Any, computed: Any, evidence: list[str], *,
                also: Sequence[str] = (), severity: str = "error") -> None:
        """A planted error, or with severity `note` one of its consequences."""
        place = "discrepancies" if severity == "error" else "discrepancies_optional"
        self.truth[place].append({
            "kind": kind, "severity": severity, "what": what, "reported": reported, "computed": computed,
            "evidence": evidence, "kinds": [kind, *also],
        })

    def remark(self, text: str) -> None:
        """A judgement that belongs to the truth."""
        self.truth["notes"].append(text)
