"""How well scans are read: `python -m benchmarks.scans --scans DIR [--engine tesseract] [--text CORPUS/documents]`.

DIR holds `documents/`, `truth/` and `manifest.csv` (`python -m corpora.scans`). With `--published DOCUMENTS --truth
GOLD` the scans among given documents are read instead, each with the truth of the same first three letters. With
`--text` the same reports are read from their text layers too: what is wrong there as well is no fault of OCR.
"""

from __future__ import annotations

import argparse
import csv
import difflib
import json
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from extractor.evaluate.corpus import silence
from extractor.evaluate.scoring import DECISION_FIELDS, DocumentScore, align, norm, score_document
from extractor.pipeline import read_document
from extractor.read.ocr import choose
from extractor.read.source import open_source
from extractor.write.contract import report_object

DATES = ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum")
GROUPS = {"dates": DATES, "sex": ("kon",), "insats": ("insats",), "status": ("status",)}
Json = dict[str, Any]


@dataclass
class Figures:
    """What was right over some documents."""

    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    similar: float = 0.0
    scores: list[DocumentScore] = field(default_factory=list)
    pages: int = 0
    seconds: float = 0.0

    def take(self, gold: Json, read: Json, seconds: float) -> None:
        """Add one document."""
        self.scores.append(score_document(gold, read))
        self.pages += read["outcome"]["pages"] or 0
        self.seconds += seconds
        pairs, _ = align(gold["decisions"], read["decisions"], DECISION_FIELDS)
        found = {id(true): mine for mine, true in pairs if true is not None}
        for true in gold["decisions"]:
            mine = found.get(id(true), {})
            for name, fields in GROUPS.items():
                for one in fields:
                    if true.get(one) is not None:
                        self.asked[name] += 1
                        self.right[name] += norm(true[one]) == norm(mine.get(one))
            if true.get("kommentar"):
                one, two = str(norm(true["kommentar"])), str(norm(mine.get("kommentar")) or "")
                self.asked["comment"] += 1
                self.right["comment"] += one == two
                self.similar += difflib.SequenceMatcher(None, one, two, autojunk=False).ratio()

    def lines(self) -> list[str]:
        """The figures as text."""
        values = [value for score in self.scores for value in score.values]
        quiet = silence(values)
        decisions = [score.decisions for score in self.scores]
        counts = [score.counts for score in self.scores]
        shares = [f"{n} {self.right[n]}/{self.asked[n]}" for n in (*GROUPS, "comment") if self.asked[n]]
        similar = self.similar / max(self.asked["comment"], 1)
        return [
            f"  decisions {_of(decisions)}; counts {_of(counts)}",
            f"  fields of decisions: {', '.join(shares)} exact; comments similar {similar:.4f}",
            f"  {quiet.values} values, {quiet.wrong} wrong, {quiet.silent} of them silent ({quiet.rate:.3%}); "
            f"{quiet.review_share:.1%} ask for review; {sum(s.lost for s in self.scores)} records not found",
            f"  {self.pages} pages, {self.seconds / max(self.pages, 1):.1f} s a page",
        ]


def _of(tallies: list[Any]) -> str:
    gold, read, hit = (sum(getattr(tally, name) for tally in tallies) for name in ("gold", "read", "hit"))
    return f"{hit} right of {gold} printed, {read} read"


def _corpus(folder: Path) -> Iterator[tuple[str, Path, Path, str]]:
    with (folder / "manifest.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            yield row["stem"], folder / "documents" / row["file"], folder / "truth" / f"{row['stem']}.json", row["text"]


def _published(documents: Path, truth: Path) -> Iterator[tuple[str, Path, Path, str]]:
    for path in sorted(documents.glob("*_scan.pdf")):
        (gold,) = truth.glob(f"{path.name[:3]}_*.json")
        yield path.stem, path, gold, path.name.replace("_scan.", "_grid.")


def _read(path: Path, ocr: choose.OcrMode) -> tuple[Json, float]:
    start = time.perf_counter()
    read = report_object(read_document(open_source(path.name, path.read_bytes()), "never", ocr=ocr))
    return read, time.perf_counter() - start


def main() -> int:
    """Read and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scans", description=__doc__.split("\n")[0])
    parser.add_argument("--scans", type=Path, help="folder that python -m corpora.scans built")
    parser.add_argument("--published", type=Path, help="folder with *_scan.pdf, instead of --scans")
    parser.add_argument("--truth", type=Path, help="truth of --published")
    parser.add_argument("--text", type=Path, help="folder of the same reports with text, to compare with")
    parser.add_argument("--engine", choices=("rapidocr", "tesseract"), help="read with this engine")
    parser.add_argument("--out", type=Path, help="write the document objects there")
    parser.add_argument("--show", action="store_true", help="name the wrong values")
    options = parser.parse_args()
    if options.engine:
        _only(options.engine)
    items = list(_corpus(options.scans) if options.scans else _published(options.published, options.truth))
    whole, text = Figures(), Figures()
    for stem, path, truth, name in items:
        gold, one = json.loads(truth.read_text(encoding="utf-8")), Figures()
        read, seconds = _read(path, "auto")
        for figures in (one, whole):
            figures.take(gold, read, seconds)
        print(stem, *one.lines(), *(_wrong(one) if options.show else ()), sep="\n", flush=True)
        if options.out:
            options.out.mkdir(parents=True, exist_ok=True)
            (options.out / f"{stem}.json").write_text(json.dumps(read, ensure_ascii=False, indent=1), encoding="utf-8")
        if options.text:
            text.take(gold, *_read(options.text / name, "never"))
    print(f"all {len(items)} scans, {choose.engine_name()}", *whole.lines(), sep="\n")
    if options.text:
        print("the same reports from their text layers", *text.lines(), sep="\n")
    return 0


def _wrong(figures: Figures) -> list[str]:
    values = [value for score in figures.scores for value in score.values if not value.right]
    return [f"    wrong: {value.kind}.{value.field}, confidence {value.confidence:.2f}" for value in values]


def _only(name: str) -> None:
    """Make one engine the only one that is installed."""
    from extractor.read.ocr import rapid, tesseract

    if name == "tesseract":
        rapid.model_file = lambda: None
    else:
        tesseract.tesseract_program = lambda: None


if __name__ == "__main__":
    raise SystemExit(main())
