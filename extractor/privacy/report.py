"""What a written dataset holds that may identify a person, for the one who is about to publish it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from extractor.errors import FileUnreadable


class OpenFlag(NamedTuple):
    """One flag that is not masked, with the file it is about."""

    file: str
    concerns: str
    column: str
    kind: str
    printed: str
    confidence: float


def open_flags(dataset: Path) -> list[OpenFlag]:
    """The flags of a dataset that are not masked, by file; raises FileUnreadable where DIR is no dataset."""
    import duckdb

    flags, documents = dataset / "parquet" / "privacy.parquet", dataset / "parquet" / "documents.parquet"
    if not (flags.is_file() and documents.is_file()):
        raise FileUnreadable(why=f"{dataset} has no parquet/privacy.parquet; write it with evb run")
    with duckdb.connect() as base:
        rows = base.execute(
            "SELECT d.file, p.concerns_table || ' ' || p.concerns_record, p.column_name, p.kind, p.printed, "
            "p.confidence FROM read_parquet(?) p JOIN read_parquet(?) d USING (document_id) WHERE NOT p.masked "
            "ORDER BY d.file, p.concerns_table, p.concerns_record, p.start_at",
            [str(flags), str(documents)],
        ).fetchall()
    return [OpenFlag(*row) for row in rows]


def report_lines(flags: Sequence[OpenFlag]) -> Iterator[str]:
    """The flags as lines for people, with control characters made visible; the sums last."""
    safe = dict.fromkeys([*range(32), *range(127, 160)], "\N{REPLACEMENT CHARACTER}")
    for flag in flags:
        line = f"{flag.file}: {flag.kind} ({flag.confidence:.2f}) {flag.printed!r} in {flag.concerns}, {flag.column}"
        yield line.translate(safe)
    kinds = Counter(flag.kind for flag in flags)
    found = ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items()))
    yield f"{len(flags)} stretches of text may identify a person: {found}" if flags else "nothing found"
