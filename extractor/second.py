"""A second opinion on tables, from camelot's vector engine: where the two readers agree, confidence rises."""

from __future__ import annotations

import io
import warnings
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from extractor.model import Finding, TableRecord
from extractor.parse.tables import Reading
from extractor.vocabulary import fold

MAX_PAGES = 60
"""Pages of one document on which the second reader is asked at most; it takes far longer than the first."""
AGREED, DIFFERS = 0.99, 0.7


def second_opinion(data: bytes, reading: Reading, when: str) -> None:
    """Compare the tables of a PDF with what camelot reads; `when` is `never`, `doubt` or `always`.

    Camelot's lattice needs drawn lines: on tables without them it has no opinion, and nothing changes.
    The reading is updated in place: `agreed`, confidence, doubts, and a finding F209 where the two differ.
    """
    if when == "never":
        return
    asked = [i for i, table in enumerate(reading.tables) if when == "always" or _in_doubt(table, reading.findings)]
    pages = sorted({page for i in asked for page in _pages(reading.tables[i])})[:MAX_PAGES]
    if not pages:
        return
    rows = camelot_rows(data, pages)
    for index in asked:
        table = reading.tables[index]
        verdict = compare(table, rows)
        if verdict is None:
            continue
        reading.tables[index] = _judged(table, verdict)
        if not verdict:
            reading.findings.append(_finding(table))


def _in_doubt(table: TableRecord, findings: Sequence[Finding]) -> bool:
    if table.rendering not in ("grid", "rules"):
        return False
    return table.unread or bool(table.doubts) or any(f.table == table.id and f.severity == "warning" for f in findings)


def _pages(table: TableRecord) -> set[int]:
    return {place.page for row in table.rows for place in row.places if place.page}


def camelot_rows(data: bytes, pages: Sequence[int]) -> dict[int, list[tuple[str, ...]]]:
    """Rows per page as camelot's lattice reads them: filled cells only, white space folded."""
    import camelot

    found: dict[int, list[tuple[str, ...]]] = {}
    for page in pages:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                tables = camelot.read_pdf(
                    io.BytesIO(data),
                    pages=str(page),
                    flavor="lattice",
                    engine="vector",
                    backend="pdfium",
                    use_fallback=False,
                    suppress_stdout=True,
                )
            found[page] = [_filled(row) for table in tables for row in table.df.itertuples(index=False)]
        except Exception:  # the second reader has no say where it fails; the first reading stands
            found[page] = []
    return found


def _filled(cells: Iterable[object]) -> tuple[str, ...]:
    return tuple(text for cell in cells if (text := _key(str(cell))))


def _key(text: str) -> str:
    return "".join(fold(text).replace("-", "").split())


def compare(table: TableRecord, rows: dict[int, list[tuple[str, ...]]]) -> bool | None:
    """True where the second reader has every row of a table, False where it has some, None where it saw none.

    Rows that run over a page break are left out: each reader parts them in its own way.
    """
    mine: Counter[tuple[int | None, tuple[str, ...]]] = Counter(
        (row.places[0].page, _filled(text or "" for text in row.texts)) for row in table.rows if len(row.places) == 1
    )
    theirs: Counter[tuple[int | None, tuple[str, ...]]] = Counter(
        (page, row) for page in _pages(table) for row in rows.get(page, [])
    )
    if not mine or not theirs:
        return None
    shared = sum((mine & theirs).values())
    if shared == 0 and table.rendering != "grid":
        return None
    return shared == sum(mine.values())


def _judged(table: TableRecord, agrees: bool) -> TableRecord:
    if agrees:
        return replace(table, agreed=True, confidence=max(table.confidence, AGREED))
    doubt = "the second reader of tables has other rows"
    return replace(table, agreed=False, confidence=min(table.confidence, DIFFERS), doubts=(*table.doubts, doubt))


def _finding(table: TableRecord) -> Finding:
    place = next((place for row in table.rows for place in row.places), None)
    says = "Two independent readers of this table differ: look at the page before using it"
    return Finding(code="F209", severity="warning", says=says, place=place, table=table.id)
