"""Proofs that a run over an archive holds: a large batch, kills, full disks, bad files, damaged copies.

usage: python -m benchmarks.archive batch   [--documents 2000] [--seed 1]
       python -m benchmarks.archive kills   [--runs 100] [--workers 50] [--seed 1]
       python -m benchmarks.archive disk    [--writes 30]
       python -m benchmarks.archive bad     [--seed 1]
       python -m benchmarks.archive damaged [--copies 200] [--seed 1]
       python -m benchmarks.archive scale   [--sizes 1,10,100,1000]

Each prints what it measured and ends with status 1 where the claim does not hold. The inputs are the shared documents
where they stand beside the checkout, and invented reports of as many seeds as it takes (typeset by ReportLab, DOCX,
HTML and text, so that building them is quick). `--keep DIR` keeps the inputs for another proof.
"""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
from collections import Counter
from pathlib import Path

from benchmarks.archive_bad import bad, damaged
from benchmarks.archive_disk import disk
from benchmarks.archive_kills import kills
from benchmarks.archive_parts import Measured, build_batch, evb, objects_in, published, seconds_of_documents

AIMS = {"again": 100.0, "two": 1.7}


def batch(options: argparse.Namespace, work: Path) -> bool:
    """One run with two workers, one with one, and a second run: time, memory of the parent."""
    folder = build_batch(options.keep or work / "in", options.documents, options.seed)
    two = evb(folder, work / "two", jobs=2)
    again = evb(folder, work / "two", jobs=2)
    one = evb(folder, work / "one", jobs=1)
    same = published(work / "one") == published(work / "two")
    faster, ratio = two.seconds / again.seconds, one.seconds / two.seconds
    first, last = two.reading_mb[len(two.reading_mb) // 4], max(two.reading_mb)
    print(
        f"{options.documents} documents: 2 workers {two.seconds:.1f} s, 1 worker {one.seconds:.1f} s, "
        f"again {again.seconds:.2f} s"
    )
    print(
        f"two workers are {ratio:.2f} times as fast as one (aim {AIMS['two']}); "
        f"the second run {faster:.0f} times as fast as the first (aim {AIMS['again']:.0f})"
    )
    print(
        f"memory of the parent: {first} MB after a quarter of the reading, at most {last} MB to its end; while the "
        f"dataset is written at most {max(two.writing_mb)} MB; same bytes: {same}"
    )
    outcomes = Counter(each["outcome"]["outcome"] for each in objects_in(work / "two"))
    print(f"status {two.status}, {again.status}, {one.status}; outcomes: {dict(outcomes)}")
    finished = {two.status, again.status, one.status} <= {0, 1} and sum(outcomes.values()) == options.documents
    return finished and same and ratio >= AIMS["two"] and faster >= AIMS["again"] and last <= first * 1.25


def scale(options: argparse.Namespace, work: Path) -> bool:
    """Cost and memory as the archive grows, one and two workers.

    Documents differ, so the cost of a run is held against the seconds that its documents took in their workers: what a
    run adds to them must not grow with their number, and neither may the memory of any process.
    """
    sizes = [int(size) for size in str(options.sizes).split(",")]
    folder = build_batch(options.keep or work / "in", max(sizes), options.seed)
    files = sorted(folder.iterdir())
    random.Random(options.seed).shuffle(files)
    print(
        f"{'documents':>10}{'workers':>9}{'seconds':>10}{'reading s':>11}{'added s/doc':>13}"
        f"{'parent MB':>11}{'worker MB':>11}"
    )
    held = True
    for jobs in (1, 2):
        rows = [_scaled(files[:size], work / f"{size}_{jobs}", jobs) for size in sizes]
        held &= all(row.status in (0, 1) for row, _ in rows) and not _grows(rows, sizes)
    return held


def _scaled(files: list[Path], work: Path, jobs: int) -> tuple[Measured, float]:
    """A run over some files, and what it added to the reading of each, in seconds of a worker."""
    (work / "in").mkdir(parents=True)
    for path in files:
        shutil.copy(path, work / "in" / path.name)
    measured = evb(work / "in", work / "out", jobs=jobs, more=["--formats", "none"])
    reading = seconds_of_documents(work / "out")
    added = (measured.seconds * jobs - reading) / len(files)
    print(
        f"{len(files):>10}{jobs:>9}{measured.seconds:>10.1f}{reading:>11.1f}{added:>13.3f}"
        f"{max(measured.reading_mb):>11}{max(measured.worker_mb):>11}",
        flush=True,
    )
    return measured, added


def _grows(rows: list[tuple[Measured, float]], sizes: list[int]) -> bool:
    """Whether the largest run adds more to each document, or its parent takes more memory, than the one before it."""
    if len(sizes) < 2:
        return False
    (before, less), (last, more) = rows[-2:]
    return more > 1.1 * less or max(last.reading_mb) > 1.25 * max(before.reading_mb)


PROOFS = {"batch": batch, "kills": kills, "disk": disk, "bad": bad, "damaged": damaged, "scale": scale}


def main() -> int:
    """Run one proof in a folder of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("proof", choices=PROOFS)
    parser.add_argument("--documents", type=int, default=None)
    parser.add_argument("--sizes", default="1,10,100,1000")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=100)
    parser.add_argument("--workers", type=int, default=50)
    parser.add_argument("--writes", type=int, default=30)
    parser.add_argument("--copies", type=int, default=200)
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    if options.documents is None:
        options.documents = {"batch": 2000, "kills": 60}.get(options.proof, 40)
    with tempfile.TemporaryDirectory(prefix="evb-proof-") as folder:
        held = PROOFS[options.proof](options, Path(folder))
    print("holds" if held else "does NOT hold")
    return 0 if held else 1


if __name__ == "__main__":
    raise SystemExit(main())
