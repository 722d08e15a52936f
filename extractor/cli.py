"""The command `evb`: arguments in, exit status out; no rules, no parsing. Heavy imports wait for need."""

from __future__ import annotations

import argparse
import sqlite3
import sys
import traceback
from collections.abc import Sequence
from typing import Any

from extractor.cli_arguments import parser
from extractor.errors import ExtractorError
from extractor.safe_text import printable
from extractor.stopping import in_order

__all__ = ["main", "parser"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; the return value is the exit status."""
    options = parser().parse_args(argv)
    try:
        return _COMMANDS[options.command](options)
    except ExtractorError as error:
        print(f"evb: {printable(error)}", file=sys.stderr)
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        print(f"evb: {printable(error.filename or '')}: {error.strerror or error}", file=sys.stderr)
    except sqlite3.Error as error:
        print(f"evb: the state of the run cannot be written: {error}", file=sys.stderr)
    except Exception as error:  # a fault of ours: Python would end with 1, which here means "not wholly read"
        traceback.print_exc()
        says = f"failed by a fault of its own ({type(error).__name__}). Report it with the lines above."
        print(f"evb: {says}", file=sys.stderr)
    return 2


def _extract(options: argparse.Namespace) -> int:
    from extractor.privacy.protect import protected
    from extractor.write.files import document_text

    documents = [protected(found) for found in _read(options)]
    for document in documents:
        if options.json:
            print(document_text(document), end="")
        else:
            _print_summary(document)
    outcomes = {document["outcome"]["outcome"] for document in documents}
    if not outcomes & {"ok", "partial"}:
        outcome = documents[0]["outcome"] if documents else {"says": "the archive holds no document", "remedy": ""}
        print(f"evb: {printable(outcome['says'])} {outcome['remedy']}", file=sys.stderr)
        return 2
    return 0 if outcomes == {"ok"} else 1


def _read(options: argparse.Namespace) -> list[dict[str, Any]]:
    from extractor.archive.jobs import ReadOptions
    from extractor.archive.limits import Limits
    from extractor.archive.scratch import scratch
    from extractor.run import read_within

    limits = Limits(options.time_limit, options.memory_limit)
    in_order()
    with scratch():
        return read_within(options.file, ReadOptions(options.second_opinion, options.ocr), limits)


def _print_summary(document: dict[str, object]) -> None:
    outcome, facts = document["outcome"], document["document"]
    assert isinstance(outcome, dict) and isinstance(facts, dict)
    lines = [f"{outcome['file']}: {outcome['outcome']} ({outcome['reason']})", f"  {outcome['says']}"]
    names = ("organisation", "namnd", "stadsdel", "period", "document_date", "dnr", "laws")
    lines += [f"  {name}: {facts[name]}" for name in names if facts.get(name)]
    print("\n".join(map(printable, lines)))


def _run(options: argparse.Namespace) -> int:
    from extractor.archive.jobs import ReadOptions
    from extractor.archive.limits import Limits
    from extractor.archive.publish import Publishing
    from extractor.archive.scratch import scratch
    from extractor.progress import progress_of, show_profile, show_summary
    from extractor.run import RunOptions, checked, run

    listing = checked(options.paths, options.out)
    chosen = RunOptions(
        jobs=max(options.jobs, 1),
        reading=ReadOptions(options.second_opinion, options.ocr),
        limits=Limits(options.time_limit, options.memory_limit),
        fail_on=options.fail_on,
        scheduler=options.scheduler,
        publishing=Publishing(options.formats, options.mask, options.raw_text),
        drop_gone=options.drop_gone,
        profile=options.profile,
    )
    in_order("; the same command goes on from here")
    with scratch(), progress_of(len(listing.files)) as progress:
        summary = run(options.paths, options.out, chosen, progress, listing)
    show_summary(summary, options.out)
    if options.profile:
        show_profile(summary.profile)
    if summary.doubts.persons:
        print(f"before publication: evb privacy {options.out}, or run with --mask", file=sys.stderr)
    return summary.exit_status


def _doubts(options: argparse.Namespace) -> int:
    from extractor.write.doubts import doubt_lines

    found = 0
    for line in doubt_lines(options.dataset, values=not options.audit, audit=not options.values):
        print(line)
        found = 1
    return found


def _privacy(options: argparse.Namespace) -> int:
    from extractor.privacy.report import open_flags, report_lines

    flags = open_flags(options.dataset)
    for line in report_lines(flags):
        print(line)
    return 1 if flags else 0


def _inspect(options: argparse.Namespace) -> int:
    from extractor.archive.limits import Limits
    from extractor.archive.scratch import scratch
    from extractor.inspect import draw_page

    limits = Limits(options.time_limit, options.memory_limit)
    in_order()
    with scratch():
        legend = draw_page(options.file, options.page, options.out, options.ocr, limits)
    for line in legend:
        print(line, file=sys.stderr)
    return 0


def _normalise(options: argparse.Namespace) -> int:
    from extractor.cli_names import normalise_csv

    in_order()
    rows = normalise_csv(options.csv, options.out)
    print(f"{rows} names; {options.out}", file=sys.stderr)
    return 0


def _classify(options: argparse.Namespace) -> int:
    from extractor.cli_names import classify_csv

    in_order()
    rows = classify_csv(options.csv, options.out)
    print(f"{rows} comments; {options.out}", file=sys.stderr)
    return 0


def _train(options: argparse.Namespace) -> int:
    from extractor.cli_names import train
    from extractor.rulebook import rules_dir

    folder = options.out or rules_dir() / "models"
    status = train(folder)
    print(f"model written to {folder}", file=sys.stderr)
    return status


def _evaluate(options: argparse.Namespace) -> int:
    if options.corpus is not None:
        from extractor.evaluate.corpus import evaluate_corpus, table_of
        from extractor.evaluate.findings import evaluate_findings, table_of_findings

        print(table_of(evaluate_corpus(options.corpus)))
        print(table_of_findings(evaluate_findings(options.corpus)))
    if options.names or options.corpus is None:
        from extractor.cli_names import evaluate_names

        print(evaluate_names())
    return 0


def _audit(options: argparse.Namespace) -> int:
    from extractor.archive.limits import Limits
    from extractor.archive.scratch import scratch
    from extractor.audit_command import audit_paths
    from extractor.audit_run import AuditOptions

    limits = Limits(options.time_limit, options.memory_limit)
    how = AuditOptions(ocr=options.ocr, mask=options.mask, limits=limits, jobs=max(options.jobs, 1))
    in_order()
    with scratch():
        return audit_paths(options.paths, how, options.json, options.out, options.lang)


_COMMANDS = {
    "extract": _extract,
    "run": _run,
    "doubts": _doubts,
    "privacy": _privacy,
    "audit": _audit,
    "inspect": _inspect,
    "normalise": _normalise,
    "classify": _classify,
    "train": _train,
    "evaluate": _evaluate,
}
