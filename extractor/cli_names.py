"""What stands behind `evb normalise`, `evb classify`, `evb train` and `evb evaluate`: files in, files out."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

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
_TEXT_COLUMNS = frozenset({"reason", "evidence"})
_FORMULA = ("=", "+", "-", "@", "\t")


def normalise_csv(in_path: Path, out_path: Path) -> int:
    """Resolve printed insats names; returns the rows written.

    IN has id,printed[,lag,omrade,lagrum], OUT has NORMALISE_COLUMNS.

    Raises FileUnreadable when a file cannot be opened and RuleError when a needed column is missing.
    """
    from extractor.normalise.insats import insats_normaliser

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
    from extractor.errors import FileUnreadable, RuleError

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
    written = 0
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, columns, lineterminator="\n")
        writer.writeheader()
        for row in rows:
            writer.writerow({key: _safe(key, value) for key, value in row.items()})
            written += 1
    return written


def _safe(column: str, value: object) -> object:
    """Free text that a spreadsheet would run as a formula gets an apostrophe in front."""
    if column in _TEXT_COLUMNS and isinstance(value, str) and value.startswith(_FORMULA):
        return "'" + value
    return value
