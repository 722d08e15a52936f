"""The command `evb`: arguments in, exit status out; no rules, no parsing. Heavy imports wait until they are needed."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from extractor import __version__
from extractor.errors import ExtractorError

_DESCRIPTION = """\
Reads published reports on decisions not carried out in time (ej verkställda beslut)
and turns them into data in which every number knows its file, page and place."""

_EXAMPLES = """\
examples:
  evb extract report.pdf --json            one document, printed as JSON
  evb run reports/ more.zip --out dataset  folders, files and archives to one dataset
  evb inspect report.pdf --page 3 --out page3.png
                                           a picture of what was read on page 3

Results go to standard output or to --out, messages to standard error.
exit status: 0 all was read; 1 something fell short (the summary says what); 2 nothing could be read."""


def parser() -> argparse.ArgumentParser:
    """The arguments of every command."""
    main = argparse.ArgumentParser(
        prog="evb", description=_DESCRIPTION, epilog=_EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    main.add_argument("--version", action="version", version=f"evb {__version__}")
    commands = main.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _extract_arguments(commands)
    _run_arguments(commands)
    _inspect_arguments(commands)
    return main


_OPINION_HELP = "when camelot reads tables a second time: on tables in doubt (default), always, or never"


def _extract_arguments(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    extract = commands.add_parser(
        "extract",
        help="read one document",
        description="Read one document and print what was found.",
        epilog="example:\n  evb extract report.pdf --json > report.json",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    extract.add_argument("file", type=Path, metavar="FILE", help="a PDF, DOCX, HTML or text file, or an archive of one")
    extract.add_argument("--json", action="store_true", help="print the whole document object instead of a summary")
    extract.add_argument("--second-opinion", choices=("doubt", "always", "never"), default="doubt", help=_OPINION_HELP)


def _run_arguments(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    run = commands.add_parser(
        "run",
        help="read files, folders and archives into a dataset",
        description="Read every document below the given paths into one dataset: JSON per document, DuckDB, Parquet, CSV.",
        epilog="example:\n  evb run reports/ --out dataset",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    run.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="files, folders or zip archives")
    run.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the dataset; made if missing")
    run.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help="worker processes (default: all cores)")
    run.add_argument("--second-opinion", choices=("doubt", "always", "never"), default="doubt", help=_OPINION_HELP)


def _inspect_arguments(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    inspect = commands.add_parser(
        "inspect",
        help="draw what was read over a page",
        description="Draw words, lines, tables, heads and the meaning given to columns over one page of a PDF.",
        epilog="example:\n  evb inspect report.pdf --page 3 --out page3.png",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    inspect.add_argument("file", type=Path, metavar="FILE", help="a PDF")
    inspect.add_argument("--page", type=int, default=1, metavar="N", help="page, from 1 (default 1)")
    inspect.add_argument("--out", type=Path, required=True, metavar="PICTURE.png", help="where to write the picture")


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; the return value is the exit status."""
    options = parser().parse_args(argv)
    command = {"extract": _extract, "run": _run, "inspect": _inspect}[options.command]
    try:
        return command(options)
    except ExtractorError as error:
        print(f"evb: {error}", file=sys.stderr)
        return 2


def entry() -> None:
    """The console script."""
    try:
        status = main()
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 1
    except KeyboardInterrupt:
        print("evb: stopped", file=sys.stderr)
        status = 130
    sys.exit(status)


def _extract(options: argparse.Namespace) -> int:
    from extractor.run import read_path

    documents = read_path(options.file.name, options.file, options.second_opinion)
    for document in documents:
        if options.json:
            print(json.dumps(document, ensure_ascii=False, indent=1))
        else:
            _print_summary(document)
    outcomes = {document["outcome"]["outcome"] for document in documents}
    if not outcomes & {"ok", "partial"}:
        outcome = documents[0]["outcome"] if documents else {"says": "the archive holds no document", "remedy": ""}
        print(f"evb: {outcome['says']} {outcome['remedy']}", file=sys.stderr)
        return 2
    return 0 if outcomes == {"ok"} else 1


def _print_summary(document: dict[str, object]) -> None:
    outcome, facts = document["outcome"], document["document"]
    assert isinstance(outcome, dict) and isinstance(facts, dict)
    print(f"{outcome['file']}: {outcome['outcome']} ({outcome['reason']})")
    print(f"  {outcome['says']}")
    for name in ("organisation", "namnd", "stadsdel", "period", "document_date", "dnr", "laws"):
        if facts.get(name):
            print(f"  {name}: {facts[name]}")


def _run(options: argparse.Namespace) -> int:
    from extractor.progress import progress_of, show_summary
    from extractor.read.source import list_files
    from extractor.run import RunOptions, run

    missing = [path for path in options.paths if not path.exists()]
    for path in missing:
        print(f"evb: {path}: no such file or folder", file=sys.stderr)
    total = len(list_files([path for path in options.paths if path.exists()], exclude=options.out))
    with progress_of(total) as progress:
        summary = run(options.paths, options.out, RunOptions(max(options.jobs, 1), options.second_opinion), progress)
    show_summary(summary, options.out)
    return summary.exit_status


def _inspect(options: argparse.Namespace) -> int:
    from extractor.inspect import draw_page

    legend = draw_page(options.file, options.page, options.out)
    for line in legend:
        print(line, file=sys.stderr)
    return 0


if __name__ == "__main__":
    entry()
