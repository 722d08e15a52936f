"""What a person sees of a run: a bar on a terminal, plain lines otherwise, and the closing summary."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from extractor.run import Progress, RunSummary

MAX_LISTED = 40
_CONTROL = dict.fromkeys([*range(32), *range(127, 160)], "\N{REPLACEMENT CHARACTER}")


def printable(text: str) -> str:
    """Text from a document or file name made safe for a terminal: control characters are replaced."""
    return text.translate(_CONTROL)


@contextmanager
def progress_of(total: int) -> Iterator[Progress]:
    """A function that shows each document as it ends."""
    if not sys.stderr.isatty():
        yield _line_by_line(total)
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("reading"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.description}"),
    )
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("", total=total)
        yield lambda name, outcome: bar.update(task, advance=1, description=escape(f"{printable(name)}: {outcome}"))


def _line_by_line(total: int) -> Progress:
    done = 0

    def show(name: str, outcome: str) -> None:
        nonlocal done
        done += 1
        print(f"{done}/{total} {printable(name)}: {outcome}", file=sys.stderr)

    return show


def show_summary(summary: RunSummary, out: Path) -> None:
    """The closing lines: documents by outcome, records, and what was not read and why."""
    parts = [
        f"{summary.outcomes[word]} {word}" for word in ("ok", "partial", "refused", "failed") if summary.outcomes[word]
    ]
    print(f"\n{summary.documents} documents: {', '.join(parts) or 'none'}", file=sys.stderr)
    print(
        f"{summary.rows.get('decisions', 0)} decisions, {summary.rows.get('counts', 0)} counts "
        f"in {summary.rows.get('tables', 0)} tables; dataset in {out}",
        file=sys.stderr,
    )
    if not summary.short:
        return
    print("\nnot wholly read:", file=sys.stderr)
    for name, reason, says, remedy in summary.short[:MAX_LISTED]:
        print(f"  {printable(name)}: {reason}. {printable(says)} {remedy}", file=sys.stderr)
    if len(summary.short) > MAX_LISTED:
        more = len(summary.short) - MAX_LISTED
        print(f"  and {more} more: see the table documents of the dataset", file=sys.stderr)
