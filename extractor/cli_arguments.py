"""The arguments of every command, with help in plain words and an example each."""

from __future__ import annotations

import argparse
from pathlib import Path

from extractor.cli_options import how_far, jobs, limits, what_is_written
from extractor.read.ocr.choose import MODES
from extractor.version import __version__

Commands = argparse._SubParsersAction
_DESCRIPTION = """\
Reads published reports on decisions not carried out in time (ej verkställda beslut)
and turns them into data in which every number knows its file, page and place."""

_EXAMPLES = """\
examples:
  evb extract report.pdf --json            one document, printed as JSON
  evb run reports/ more.zip --out dataset  folders, files and archives to one dataset
  evb doubts dataset                       what to look at: doubtful values, errors in reports
  evb privacy dataset                      what may identify a person, before publication
  evb audit reports/ --out granskning      every stated number against every other
  evb inspect report.pdf --page 3 --out page3.png
                                           a picture of what was read on page 3
  evb normalise --csv names.csv --out ids.csv
                                           printed names of insatser to ids
  evb classify --csv comments.csv --out reasons.csv
                                           comments to reasons
  evb evaluate                             how good names and reasons are

Results go to standard output or to --out, messages to standard error.
exit status: 0 all was read; 1 something fell short (the summary says what); 2 nothing could be read."""

_OPINION_HELP = "when camelot reads tables a second time: on tables in doubt (default), always, or never"
_OCR_HELP = (
    "when pages of a PDF are read by OCR: where their text is missing or garbled (auto, default), always, or never"
)


def parser() -> argparse.ArgumentParser:
    """The arguments of every command."""
    main = argparse.ArgumentParser(
        prog="evb",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    main.add_argument("--version", action="version", version=f"evb {__version__}")
    commands = main.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for add in (_extract, _run, _doubts, _privacy, _audit, _inspect, _normalise, _classify, _train, _evaluate):
        add(commands)
    return main


def _command(
    commands: Commands[argparse.ArgumentParser], name: str, short: str, long: str, example: str
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=short,
        description=long,
        epilog=f"example:\n{example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _extract(commands: Commands[argparse.ArgumentParser]) -> None:
    extract = _command(
        commands,
        "extract",
        "read one document",
        "Read one document and print what was found.",
        "  evb extract report.pdf --json > report.json",
    )
    extract.add_argument("file", type=Path, metavar="FILE", help="a PDF, DOCX, HTML or text file, or an archive of one")
    extract.add_argument("--json", action="store_true", help="print the whole document object instead of a summary")
    extract.add_argument("--second-opinion", choices=("doubt", "always", "never"), default="doubt", help=_OPINION_HELP)
    extract.add_argument("--ocr", choices=MODES, default="auto", help=_OCR_HELP)
    limits(extract)


def _run(commands: Commands[argparse.ArgumentParser]) -> None:
    run = _command(
        commands,
        "run",
        "read files, folders and archives into a dataset",
        """\
Read every document below the given paths into one dataset: JSON, DuckDB, Parquet and CSV, and beside them an Excel
workbook, Stata and SPSS files, with data package, codebook, manifest and citation (docs/dataset.md).""",
        """\
  evb run reports/ --out dataset
  evb run reports/ --out dataset --formats stata,csv-sv --mask""",
    )
    run.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="files, folders or zip archives")
    run.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the dataset; made if missing")
    jobs(run)
    run.add_argument("--second-opinion", choices=("doubt", "always", "never"), default="doubt", help=_OPINION_HELP)
    run.add_argument("--ocr", choices=MODES, default="auto", help=_OCR_HELP)
    run.add_argument(
        "--scheduler",
        metavar="tcp://HOST:PORT",
        help="read on the workers of this Dask scheduler instead (needs the extra cluster; see docs/archive.md)",
    )
    how_far(run)
    what_is_written(run)


def _doubts(commands: Commands[argparse.ArgumentParser]) -> None:
    doubts = _command(
        commands,
        "doubts",
        "what in a dataset asks for a person's look",
        """\
List the values that ask for review, with file, page, what is printed and how sure the reading is, and the errors and
warnings of the audit, where reports disagree with themselves or each other.
exit status: 0 nothing to look at; 1 something; 2 not a dataset.""",
        """\
  evb doubts dataset
  evb doubts dataset --values""",
    )
    doubts.add_argument("dataset", type=Path, metavar="DIR", help="the folder that evb run wrote")
    only = doubts.add_mutually_exclusive_group()
    only.add_argument("--values", action="store_true", help="only values that ask for review")
    only.add_argument("--audit", action="store_true", help="only errors and warnings of the audit")


def _privacy(commands: Commands[argparse.ArgumentParser]) -> None:
    privacy = _command(
        commands,
        "privacy",
        "what in a dataset may identify a person",
        """\
List what a dataset holds that may identify a person: names, personal identity numbers, addresses, telephone numbers,
named units with few decisions (docs/privacy.md). Look at it before publication; evb run --mask masks it.
exit status: 0 nothing found; 1 something found; 2 not a dataset.""",
        "  evb privacy dataset",
    )
    privacy.add_argument("dataset", type=Path, metavar="DIR", help="the folder that evb run wrote")


def _audit(commands: Commands[argparse.ArgumentParser]) -> None:
    audit = _command(
        commands,
        "audit",
        "hold every stated number against every other",
        """\
Check the documents below the given paths, each alone and all together: sums, tables against rows, text against
tables, shares, directions, dates, consecutive quarters, districts against their city. On a terminal a short
table; with --out a report for people (HTML, Excel, CSV) that shows each finding on a picture of its page.
exit status: 0 nothing found; 1 findings; 2 could not audit.""",
        "  evb audit report.pdf --out granskning",
    )
    audit.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="files, folders or zip archives")
    audit.add_argument("--json", action="store_true", help="print an object of file name and its discrepancies")
    audit.add_argument("--out", type=Path, metavar="DIR", help="folder for the report for people; made if missing")
    audit.add_argument("--ocr", choices=MODES, default="auto", help=_OCR_HELP)
    jobs(audit)
    limits(audit)
    audit.add_argument(
        "--mask", action="store_true", help="mask names, identity numbers, addresses and the like, in pictures too"
    )
    audit.add_argument("--lang", choices=("sv", "en"), default="sv", help="language of table and report (default sv)")


def _inspect(commands: Commands[argparse.ArgumentParser]) -> None:
    inspect = _command(
        commands,
        "inspect",
        "draw what was read over a page",
        "Draw words, lines, tables, heads and the meaning given to columns over one page of a PDF.",
        "  evb inspect report.pdf --page 3 --out page3.png",
    )
    inspect.add_argument("file", type=Path, metavar="FILE", help="a PDF")
    inspect.add_argument("--page", type=int, default=1, metavar="N", help="page, from 1 (default 1)")
    inspect.add_argument("--ocr", choices=MODES, default="auto", help=_OCR_HELP)
    limits(inspect)
    inspect.add_argument("--out", type=Path, required=True, metavar="PICTURE.png", help="where to write the picture")


def _normalise(commands: Commands[argparse.ArgumentParser]) -> None:
    normalise = _command(
        commands,
        "normalise",
        "printed names of insatser to ids",
        """\
Give each printed name of an insats its id in rules/insatser.yaml, with how it was found and how sure that is.
UNRESOLVED stands where the name and what is known around it do not decide, NOT_AN_INSATS for heads, totals
and providers. IN has the columns id,printed and, where known, lag,omrade,lagrum; OUT has
id,insats_id,score,method and more.""",
        """\
  id,printed,lag,omrade,lagrum
  1,SÄBO,,,LSS 9 § 9
  evb normalise --csv names.csv --out ids.csv""",
    )
    _csv_arguments(normalise)


def _classify(commands: Commands[argparse.ArgumentParser]) -> None:
    classify = _command(
        commands,
        "classify",
        "comments to reasons",
        """\
Give each comment its reasons (leaves of rules/orsaker.yaml, the primary first), status, interruption and
actions, with a confidence and the words that decided. Answers marked needs_review should be read by a person.
IN has the columns id,kommentar and, where known, insats,lag; OUT has id,orsak,orsaker_alla,status,avbrott
and more.""",
        """\
  id,kommentar,insats,lag
  1,"Tackat nej till erbjudet boende, nytt erbjudande på gång.",,
  evb classify --csv comments.csv --out reasons.csv""",
    )
    _csv_arguments(classify)


def _csv_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--csv", type=Path, required=True, metavar="IN", help="a CSV file in UTF-8 with a head line")
    command.add_argument("--out", type=Path, required=True, metavar="OUT", help="the CSV file to write")


def _train(commands: Commands[argparse.ArgumentParser]) -> None:
    train = _command(
        commands,
        "train",
        "train the model of reasons anew",
        """\
Train the model that classifies comments, from the labelled comments of the source checkout. The same data and
rules give the same bytes. Run it after a change of rules/cues.yaml or of corpora/kommentarer/.""",
        """\
  evb train                 into rules/models/, where it is used
  evb train --out trial     into another folder, to compare""",
    )
    train.add_argument("--out", type=Path, metavar="DIR", help="folder for the model (default: the one in use)")


def _evaluate(commands: Commands[argparse.ArgumentParser]) -> None:
    evaluate = _command(
        commands,
        "evaluate",
        "measure how good the answers are",
        """\
Print tables of measured quality. Without options, or with --names: reasons on the comments kept apart for the
test (accuracy, F1 per leaf, calibration, coverage, confusion) and printed names of insatser. With --corpus:
what is read from reports whose truth is known. Names and reasons need the source checkout.""",
        """\
  evb evaluate
  evb evaluate --corpus corpora/hands
  python -m corpora.generator --out corpus && evb evaluate --corpus corpus""",
    )
    evaluate.add_argument(
        "--corpus", type=Path, metavar="DIR", help="reports with truth: documents/ and truth/, or a folder of such"
    )
    evaluate.add_argument("--names", action="store_true", help="names and reasons, also beside --corpus")
