"""What the proofs of `benchmarks.archive` share: runs with their time and memory, and what they published."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
EVB = [sys.executable, "-m", "extractor"]


@dataclass
class Measured:
    """One run: seconds, exit status, memory in MB of the parent (as it reads, as it writes) and of workers."""

    seconds: float = 0.0
    status: int = 0
    reading_mb: list[int] = field(default_factory=lambda: [0])
    writing_mb: list[int] = field(default_factory=lambda: [0])
    worker_mb: list[int] = field(default_factory=lambda: [0])


def evb(paths: Path | Sequence[Path], out: Path, jobs: int, more: Sequence[str] = ()) -> Measured:
    """Run `evb run` in a process of its own and watch it."""
    inputs = [paths] if isinstance(paths, Path) else list(paths)
    command = [*EVB, "run", *map(str, inputs), "--out", str(out), "--jobs", str(jobs), *more]
    measured = Measured()
    start = time.perf_counter()
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, cwd=ROOT) as process:
        while process.poll() is None:
            _sample(process.pid, measured, out)
            time.sleep(0.02 if time.perf_counter() - start < 1 else 0.25)
        measured.seconds = time.perf_counter() - start
        measured.status = process.returncode
    return measured


def _sample(parent: int, measured: Measured, out: Path) -> None:
    held = _memory(parent)
    if held:
        writes = len(measured.writing_mb) > 1 or any((out / ".evb").glob("stage-*"))
        (measured.writing_mb if writes else measured.reading_mb).append(held)
    for child in _children(parent):
        measured.worker_mb += [_memory(worker) for worker in _children(child)]


def _memory(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096 // (1024 * 1024)
    except (OSError, IndexError):
        return 0


def _children(pid: int) -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def published(out: Path) -> dict[str, str]:
    """Every published file with its SHA-256; what belongs to the runs themselves is left out.

    The bytes of a DuckDB file differ between two writings of the same rows (DuckDB writes memory that it never
    set), so it is taken by its tables, columns and rows, in their order.
    """
    return {
        path.relative_to(out).as_posix(): _rows_of(path) if path.suffix == ".duckdb" else _bytes_of(path)
        for path in sorted(out.rglob("*"))
        if path.is_file() and not path.relative_to(out).parts[0].startswith(".") and path.name != "run.jsonl"
    }


def _bytes_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _rows_of(path: Path) -> str:
    import duckdb

    digest = hashlib.sha256()
    with duckdb.connect(str(path), read_only=True) as base:
        for (name,) in base.execute("SELECT table_name FROM information_schema.tables ORDER BY 1").fetchall():
            described = base.execute(f'DESCRIBE "{name}"').fetchall()
            digest.update(repr((name, described)).encode())
            rows = base.execute(f'SELECT * FROM "{name}"')
            while part := rows.fetchmany(5000):
                digest.update(repr(part).encode("utf-8", "replace"))
    return digest.hexdigest()


def objects_in(out: Path) -> Iterator[dict[str, Any]]:
    """The document objects of a dataset."""
    for path in sorted((out / "json").glob("*.json")):
        yield json.loads(path.read_text(encoding="utf-8"))


def values_of(document: dict[str, Any]) -> Counter[str]:
    """The values of a document's decisions and counts, as a bag."""
    names = ("insats", "beslutsdatum", "kon", "kommentar")
    decisions = [(name, each[name]) for each in document["decisions"] for name in names]
    counts = [("count", each["insats"], each["measure"], each["period"], each["value"]) for each in document["counts"]]
    return Counter(str(value) for value in [*decisions, *counts] if value[-1] is not None)


def build_batch(folder: Path, documents: int, seed: int) -> Path:
    """Copies of the shared documents and reports of seed after seed, until there are as many as asked for.

    A folder that holds something is taken as it is.
    """
    if folder.is_dir() and any(folder.iterdir()):
        return folder
    from corpora.generator.build import build
    from corpora.generator.producers import browser, office

    folder.mkdir(parents=True, exist_ok=True)
    shared = sorted((SHARED / "documents").rglob("*.*")) if SHARED.is_dir() else []
    kept = [path for path in shared if path.suffix in (".pdf", ".docx", ".html", ".txt")][:documents]
    for path in kept:
        shutil.copy(path, folder / f"{path.parent.name}_{path.name}")
    count = len(kept)
    slow = [mock.patch.object(producer, "available", return_value=False) for producer in (browser, office)]
    with slow[0], slow[1]:
        while count < documents:
            with tempfile.TemporaryDirectory() as made:
                build(Path(made), seed)
                for path in sorted((Path(made) / "documents").iterdir())[: documents - count]:
                    shutil.copy(path, folder / f"s{seed}_{path.name}")
                    count += 1
            seed += 1
    return folder


def seconds_of_documents(out: Path) -> float:
    """The seconds that the documents of the last run took in their workers, from its log."""
    lines = [json.loads(line) for line in (out / "run.jsonl").read_text(encoding="utf-8").splitlines()]
    return sum(line["seconds"] for line in lines if line["event"] == "document" and line["run"] == lines[-1]["run"])
