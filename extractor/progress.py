"""What a person sees of a run: a bar on a terminal, plain lines otherwise, and the closing summary."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from extractor.archive.profile import Profile
from extractor.run import Progress, RunSummary

MAX_LISTED = 40
EVERY = 100
"""Documents between two notes of rate and time left where the output is no terminal."""
_CONTROL = dict.fromkeys([*range(32), *range(127, 160)], "\N{REPLACEMENT CHARACTER}")


def printable(text: str) -> str:
    """Text from a document or file name made safe for a terminal: control characters are replaced."""
    return text.translate(_CONTROL)


@contextmanager
def progress_of(total: int) -> Iterator[Progress]:
    """A function that shows each document as it ends; with rate and time left on a terminal."""
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
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
        TextColumn("{task.description}"),
    )
    start, read = time.monotonic(), 0
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("", total=total, rate="")

        def show(name: str, outcome: str, kept: bool) -> None:
            nonlocal read
            read += not kept
            done = bar.tasks[0].completed + 1
            bar.update(
                task, advance=1, total=max(total, done), rate=_rate(read, start),
                description=escape(f"{printable(name)}: {outcome}"),
            )  # fmt: skip

        yield show


def _rate(read: int, start: float) -> str:
    return f"{read / max(time.monotonic() - start, 0.1):.1f}/s"


def _line_by_line(total: int) -> Progress:
    done = read = 0
    start = time.monotonic()

    def show(name: str, outcome: str, kept: bool) -> None:
        nonlocal done, read
        done += 1
        if kept:
            return
        read += 1
        print(f"{done}/{max(total, done)} {printable(name)}: {outcome}", file=sys.stderr)
        if read % EVERY == 0:
            left = max(total - done, 0) * (time.monotonic() - start) / read
            print(f"{_rate(read, start)}, about {timedelta(seconds=round(left))} left", file=sys.stderr)

    return show


def show_profile(profile: Profile) -> None:
    """Where the time went: by stage, and the slowest documents."""
    print("\nseconds on the clock of all workers:", file=sys.stderr)
    for line in profile.lines():
        print(printable(line), file=sys.stderr)


def show_summary(summary: RunSummary, out: Path) -> None:
    """The closing lines: documents by outcome, records, and what was not read and why."""
    parts = [
        f"{summary.outcomes[word]} {word}" for word in ("ok", "partial", "refused", "failed") if summary.outcomes[word]
    ]
    kept = f"; {summary.documents - summary.read} known from earlier runs" if summary.read < summary.documents else ""
    print(f"\n{summary.documents} documents: {', '.join(parts) or 'none'}{kept}", file=sys.stderr)
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
