"""Options that several commands share, or that one has many of: workers, limits, what is written."""

from __future__ import annotations

import argparse
import math
import os

from extractor.archive.limits import FAIL_ON, Limits
from extractor.write.formats import DEFAULT, FORMATS


def jobs(command: argparse.ArgumentParser) -> None:
    """How many workers."""
    command.add_argument(
        "--jobs",
        type=int,
        default=os.cpu_count() or 1,
        metavar="N",
        help="worker processes (default: all cores)",
    )


def limits(command: argparse.ArgumentParser) -> None:
    """What one document may take; the same for every command that reads."""
    usual = Limits()
    command.add_argument(
        "--time-limit",
        type=seconds,
        default=usual.seconds,
        metavar="SECONDS",
        help=f"seconds that one document may take, and again each page that is read by OCR (default {usual.seconds:g})",
    )
    command.add_argument(
        "--memory-limit",
        type=megabytes,
        default=usual.memory_mb,
        metavar="MB",
        help=f"megabytes of memory that one worker may take (default {usual.memory_mb})",
    )


def seconds(text: str) -> float:
    """A time that can be kept to; argparse tells the user of one that cannot."""
    value = float(text)
    if not 0 < value < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is no limit: it must be a number above 0")
    return value


def megabytes(text: str) -> int:
    """A size that can be kept to; argparse tells the user of one that cannot."""
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text} is no limit: it must be 1 or more")
    return value


def how_far(run: argparse.ArgumentParser) -> None:
    """What one document may take, and what makes a run fail."""
    limits(run)
    run.add_argument(
        "--fail-on",
        choices=FAIL_ON,
        default="partial",
        help="exit with 1 when a document ended so, or worse: partial (default), refused, failed; never. "
        "errors: also when the audit found an error; review: also when a value asks for review",
    )


def what_is_written(run: argparse.ArgumentParser) -> None:
    """What stays in the dataset, formats, masking, and where the time went."""
    run.add_argument(
        "--drop-gone",
        action="store_true",
        help="take out documents of earlier runs that are not below the given paths (without it they stay)",
    )
    run.add_argument(
        "--formats",
        type=formats,
        default=DEFAULT,
        metavar="LIST",
        help=f"formats beside DuckDB, Parquet and CSV, parted by commas: {', '.join(FORMATS)}, all or none "
        f"(default {','.join(DEFAULT)}; csv-sv is CSV for Excel in Swedish)",
    )
    run.add_argument(
        "--mask", action="store_true", help="mask names, identity numbers, addresses and the like in every export"
    )
    run.add_argument(
        "--raw-text",
        action="store_true",
        help="leave texts in csv/ as they are, also those that a spreadsheet would run as a formula",
    )
    run.add_argument(
        "--profile", action="store_true", help="tell where the time went, by stage and by document (docs/archive.md)"
    )


def formats(text: str) -> tuple[str, ...]:
    """The formats that a list names; argparse tells the user of one that is not known."""
    if text in ("all", "none"):
        return FORMATS if text == "all" else ()
    named = tuple(name.strip() for name in text.split(",") if name.strip())
    unknown = [name for name in named if name not in FORMATS]
    if unknown:
        raise argparse.ArgumentTypeError(f"no such format: {', '.join(unknown)}; there are {', '.join(FORMATS)}")
    return named
