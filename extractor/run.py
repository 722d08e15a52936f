"""A run over files, folders and archives: every document ends in exactly one outcome, and the run goes on."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from extractor.errors import ExtractorError, InternalFailure
from extractor.model import Report
from extractor.read.source import Source, Unopened, list_files, read_file, sources_in
from extractor.write.files import write_json
from extractor.write.formats import DEFAULT

_ORDER = {"pdf": 0, "docx": 1, "html": 2, "text": 3}
RECYCLE_AFTER = 200
"""Documents after which a worker process is replaced, so that leaks of C libraries end with it."""


@dataclass(slots=True)
class RunSummary:
    """What a run did, for the closing lines and the exit status."""

    outcomes: Counter[str] = field(default_factory=Counter)
    reasons: Counter[tuple[str, str]] = field(default_factory=Counter)
    short: list[tuple[str, str, str, str]] = field(default_factory=list)
    rows: dict[str, int] = field(default_factory=dict)

    @property
    def documents(self) -> int:
        """All documents that the run met."""
        return sum(self.outcomes.values())

    @property
    def exit_status(self) -> int:
        """0 when everything was read, 1 when something fell short, 2 when nothing was read at all."""
        if not self.documents or self.outcomes["ok"] + self.outcomes["partial"] == 0:
            return 2
        return 0 if self.outcomes["ok"] == self.documents else 1


@dataclass(frozen=True, slots=True)
class RunOptions:
    """How to run: worker processes, when to ask the second reader of tables, what to write and whether to mask."""

    jobs: int = 1
    second_opinion: str = "doubt"
    formats: tuple[str, ...] = DEFAULT
    mask: bool = False


Progress = Callable[[str, str], None]


def run(paths: list[Path], out: Path, options: RunOptions, progress: Progress) -> RunSummary:
    """Read every document below `paths` and publish JSON and the dataset below `out`.

    `progress` is called with the name and the outcome of each document as it ends.
    """
    from extractor.privacy.protect import protected
    from extractor.write.dataset import write_dataset

    summary = RunSummary()
    names = _Names()
    written: list[str] = []
    for document in _documents(paths, out, options):
        document = protected(document, options.mask)
        outcome = document["outcome"]
        stem = names.take(outcome["file"], outcome["media"])
        write_json(out / "json" / f"{stem}.json", document)
        written.append(f"{stem}.json")
        _count(summary, outcome)
        progress(outcome["file"], outcome["outcome"])
    _drop_stale(out / "json", set(written))
    objects = _read_back(out / "json", sorted(written))
    summary.rows = write_dataset(objects, out, formats=options.formats, mask=options.mask)
    return summary


def _read_back(folder: Path, names: list[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name in names:
        yield name, json.loads((folder / name).read_text(encoding="utf-8"))


def _drop_stale(folder: Path, current: set[str]) -> None:
    """JSON files of an earlier run whose documents are not in the input any more."""
    for path in folder.glob("*.json"):
        if path.name not in current:
            path.unlink()


class _Names:
    """JSON names: the file's name without its ending; where that is taken, with it, then with a number."""

    def __init__(self) -> None:
        self.taken: set[str] = set()

    def take(self, file: str, media: str) -> str:
        """A name that no other document of the run has."""
        base = Path(file).name
        stem = Path(file).stem or base
        options = [stem, base, f"{base}.{media}"]
        name = next((option for option in options if option not in self.taken), None)
        number = 2
        while name is None or name in self.taken:
            name = f"{base}.{number}"
            number += 1
        self.taken.add(name)
        return name


def _count(summary: RunSummary, outcome: dict[str, Any]) -> None:
    summary.outcomes[outcome["outcome"]] += 1
    summary.reasons[(outcome["outcome"], outcome["reason"])] += 1
    if outcome["outcome"] != "ok":
        summary.short.append((outcome["file"], outcome["reason"], outcome["says"], outcome["remedy"]))


def _documents(paths: list[Path], out: Path, options: RunOptions) -> Iterator[dict[str, Any]]:
    """Document objects in a stable order, read by worker processes where more than one job is asked for."""
    files = sorted(list_files(paths, exclude=out), key=lambda item: (_rank(item[0]), item[0]))
    if options.jobs <= 1:
        for name, path in files:
            yield from read_path(name, path, options.second_opinion)
        return
    with _pool(options.jobs) as pool:
        waiting = [(name, path, pool.submit(read_path, name, path, options.second_opinion)) for name, path in files]
        for name, _path, future in waiting:
            try:
                yield from future.result()
            except BrokenProcessPool:
                yield _failure(name, InternalFailure(why="the worker process died on this or a neighbouring document"))


def _pool(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), max_tasks_per_child=RECYCLE_AFTER)


def _rank(name: str) -> int:
    ending = Path(name).suffix.lower().lstrip(".")
    return _ORDER.get({"htm": "html", "txt": "text"}.get(ending, ending), 9)


def read_path(name: str, path: Path, second_opinion: str = "doubt") -> list[dict[str, Any]]:
    """The document objects of one file: one, or one per member of an archive."""
    try:
        data = read_file(path)
    except ExtractorError as error:
        return [_failure(name, error)]
    return [_object(item, second_opinion) for item in sources_in(name, data)]


def _object(item: Source | Unopened, second_opinion: str) -> dict[str, Any]:
    from extractor.pipeline import read_document
    from extractor.write.contract import report_object

    if isinstance(item, Unopened):
        return _failure(item.name, item.error, item.sha256)
    return report_object(read_document(item, second_opinion))


def _failure(name: str, error: ExtractorError, sha256: str = "") -> dict[str, Any]:
    from extractor.pipeline import refused
    from extractor.write.contract import report_object

    report: Report = refused(name, sha256, "unknown", error)
    return report_object(report)
