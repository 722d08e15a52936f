"""What stands behind `evb normalise`, `evb classify`, `evb train` and `evb evaluate`: files in, files out."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from extractor.errors import FileUnreadable, OutputUnusable, RuleError
from extractor.safe_text import is_formula
from extractor.write.files import write_text

NORMALISE_COLUMNS = (
    "id",
    "insats_id",
    "score",
    "method",
    "lag",
    "confidence",
    "margin",
    "runner_up",
    "runner_up_score",
    "reason",
)
CLASSIFY_COLUMNS = (
    "id",
    "orsak",
    "orsaker_alla",
    "status",
    "avbrott",
    "confidence",
    "method",
    "needs_review",
    "historiska",
    "atgarder",
    "evidence",
)
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")


def normalise_csv(in_path: Path, out_path: Path) -> int:
    """Resolve printed insats names; returns the rows written.

    IN has id,printed[,lag,omrade,lagrum], OUT has NORMALISE_COLUMNS.

    Raises FileUnreadable when a file cannot be opened and RuleError when a needed column is missing.
    """
    from extractor.normalise.insats import insats_normaliser

    _check_output(in_path, out_path, NORMALISE_COLUMNS)
    normaliser = insats_normaliser()
    rows = []
    for row in _read(in_path, needed=("id", "printed")):
        match = normaliser.match(
            row["printed"],
            lag=row.get("lag") or None,
            omrade=row.get("omrade") or None,
            lagrum=row.get("lagrum") or None,
        )
        up_id, up_score = match.runner_up or ("", "")
        rows.append(
            {
                "id": row["id"],
                "insats_id": match.insats_id,
                "score": f"{match.score:.1f}",
                "method": match.level,
                "lag": match.lag or "",
                "confidence": f"{match.confidence:.3f}",
                "margin": f"{match.margin:.1f}",
                "runner_up": up_id,
                "runner_up_score": up_score,
                "reason": match.reason,
            }
        )
    return _write(out_path, NORMALISE_COLUMNS, rows)


def classify_csv(in_path: Path, out_path: Path) -> int:
    """Classify comments. IN: id,kommentar[,insats,lag]; OUT: CLASSIFY_COLUMNS. Returns the rows written.

    `orsaker_alla` has the primary leaf first, parted by a bar; `avbrott` is true, false or empty (unknown).
    """
    from extractor.classify.orsak import Comment, orsak_classifier

    _check_output(in_path, out_path, CLASSIFY_COLUMNS)
    rows = list(_read(in_path, needed=("id", "kommentar")))
    comments = [Comment(row["kommentar"], row.get("insats") or None, row.get("lag") or None) for row in rows]
    results = orsak_classifier().classify_many(comments)
    answers = []
    for row, result in zip(rows, results, strict=True):
        answers.append(
            {
                "id": row["id"],
                "orsak": result.orsak,
                "orsaker_alla": "|".join(result.orsaker),
                "status": result.status,
                "avbrott": "" if result.avbrott is None else str(result.avbrott).lower(),
                "confidence": f"{result.confidence:.3f}",
                "method": result.method,
                "needs_review": str(result.needs_review).lower(),
                "historiska": "|".join(leaf for leaf, old in zip(result.orsaker, result.historisk, strict=True) if old),
                "atgarder": "|".join(result.atgarder),
                "evidence": " | ".join(
                    f"{found.says}: {found.text} [{found.start}:{found.end}]" for found in result.evidence
                ),
            }
        )
    return _write(out_path, CLASSIFY_COLUMNS, answers)


def train(out_dir: Path) -> int:
    """Train the comment model into `out_dir`; the same data give the same bytes. Returns 0."""
    from extractor.classify.train import train_model

    train_model(out_dir)
    return 0


def evaluate_names() -> str:
    """The tables of measured quality: reasons on the test split, then insats names."""
    from extractor.classify.evaluate import evaluate_split, report_text
    from extractor.normalise.evaluate import evaluate_insatser, insatser_text

    return report_text(evaluate_split("test")) + "\n\n" + insatser_text(evaluate_insatser())


def _read(path: Path, needed: Sequence[str]) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.DictReader(stream)
            missing = [name for name in needed if name not in (reader.fieldnames or ())]
            if missing:
                raise RuleError(file=path.name, key=", ".join(missing), why="the column is missing")
            return [{key: value or "" for key, value in row.items() if key is not None} for row in reader]
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable(document=path.name, why=str(error)) from error


def _write(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> int:
    stream, written = io.StringIO(newline=""), 0
    writer = csv.DictWriter(stream, columns, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({key: _cell(str(value)) for key, value in row.items()})
        written += 1
    if path.exists() and not path.is_file():
        path.write_text(stream.getvalue(), encoding="utf-8", newline="")  # a pipe or a device
    else:
        write_text(path.resolve(), stream.getvalue())
    return written


def _cell(text: str) -> str:
    """Text that a spreadsheet would run gets an apostrophe in front; a number stays, as ids may be negative."""
    return f"'{text}" if is_formula(text) and not _NUMBER.fullmatch(text) else text


def _check_output(in_path: Path, out_path: Path, columns: Sequence[str]) -> None:
    """Raise OutputUnusable where the output is the input, or a file that evb did not write."""
    if out_path.is_dir():
        raise OutputUnusable(folder=out_path, why="it is a folder, not a file")
    if not out_path.resolve().parent.is_dir():
        raise OutputUnusable(folder=out_path, why="its folder is not there")
    if not out_path.is_file():
        return
    if in_path.exists() and out_path.samefile(in_path):
        raise OutputUnusable(folder=out_path, why="it is the input")
    with out_path.open("rb") as stream:
        head = stream.readline(4096).decode("utf-8", "replace").strip()
    if head and head != ",".join(columns):
        raise OutputUnusable(folder=out_path, why="it is there already, and evb did not write it")
