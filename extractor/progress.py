"""What a person sees of a run: a bar on a terminal, plain lines otherwise, and the closing summary."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from extractor.archive.profile import Profile
from extractor.read.folders import NO_ENDING
from extractor.run import Progress, RunSummary
from extractor.safe_text import printable
from extractor.write.doubts import Doubts

MAX_LISTED = 40
EVERY = 100
"""Documents between two notes of rate and time left where the output is no terminal."""


@contextmanager
def progress_of(total: int, quiet: bool = False) -> Iterator[Progress]:
    """A function that shows each document as it ends; with rate and time left on a terminal. `quiet`: nothing."""
    if quiet:
        yield lambda _name, _outcome, _kept: None
        return
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
    kept = f"; {summary.known} known from earlier runs" if summary.known else ""
    print(f"\n{_number(summary.documents, 'document')}: {', '.join(parts) or 'none'}{kept}", file=sys.stderr)
    print(
        f"{summary.rows.get('decisions', 0)} decisions, {summary.rows.get('counts', 0)} counts "
        f"in {summary.rows.get('tables', 0)} tables; dataset in {out}",
        file=sys.stderr,
    )
    _show_input(summary)
    if summary.short:
        print("\nnot wholly read:", file=sys.stderr)
    for name, reason, says, remedy in summary.short[:MAX_LISTED]:
        print(f"  {printable(name)}: {reason}. {printable(says)} {remedy}", file=sys.stderr)
    if len(summary.short) > MAX_LISTED:
        more = len(summary.short) - MAX_LISTED
        print(f"  and {more} more: see the table documents of the dataset", file=sys.stderr)
    _show_doubts(summary.doubts, out)


def _show_input(summary: RunSummary) -> None:
    """What of the input was not taken, and what of the dataset is not of this input."""
    if summary.state_set_aside is not None:
        says = f"the state of earlier runs was broken; it lies in {summary.state_set_aside}, and all was read again"
        print(says, file=sys.stderr)
    if summary.kept:
        verb, them = ("stay", "them") if summary.kept > 1 else ("stays", "it")
        old = f" ({summary.kept_old} as an earlier version read {them})" if summary.kept_old else ""
        says = f"{_number(summary.kept, 'document')} of earlier runs not in this input {verb} in the dataset{old}"
        print(f"{says}; --drop-gone takes {them} out", file=sys.stderr)
    if summary.dropped:
        print(f"{_number(summary.dropped, 'document')} not in this input taken out", file=sys.stderr)
    for why, names in _by_reason(summary.left_out).items():
        shown = ", ".join(printable(name) for name in names[:3]) + (" ..." if len(names) > 3 else "")
        print(f"left out, {why}: {_number(len(names), 'file')} ({shown})", file=sys.stderr)


def _by_reason(left_out: Mapping[str, str]) -> dict[str, list[str]]:
    reasons: dict[str, list[str]] = {}
    for name, why in left_out.items():
        why = f"no format of reports ({why})" if why.startswith(".") or why == NO_ENDING else why
        reasons.setdefault(why, []).append(name)
    return reasons


def _show_doubts(doubts: Doubts, out: Path) -> None:
    """What a person should look at, each with the command that shows it."""
    if doubts.values:
        verb = "ask" if doubts.values > 1 else "asks"
        says = f"{_number(doubts.values, 'value')} {verb} for review in {_number(doubts.values_in, 'document')}"
        print(f"{says}: evb doubts {out} --values", file=sys.stderr)
    if doubts.errors or doubts.warnings:
        found = f"{_number(doubts.errors, 'error')}, {_number(doubts.warnings, 'warning')}"
        says = f"{found} in {_number(doubts.disagreements_in, 'document')}"
        print(f"{says}: evb doubts {out} --audit", file=sys.stderr)


def _number(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
