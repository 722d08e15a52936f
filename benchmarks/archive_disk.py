"""Proof that a full disk leaves a whole dataset: a run on file systems of ever other sizes."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.archive_parts import EVB, ROOT, build_batch, evb, published


def disk(options: argparse.Namespace, work: Path) -> bool:
    """A disk that fills up at ever later writes of a run that changes a dataset: the old one or the new; then on.

    The disk is a file system in memory of so many bytes; making one needs the rights of root.
    """
    folder = build_batch(options.keep or work / "in", 40, options.seed)
    evb(folder, work / "old", jobs=2)
    (folder / "till.html").write_bytes((ROOT / "corpora" / "samples" / "exempelort_webb.html").read_bytes())
    evb(folder, work / "new", jobs=2)
    old, new = published(work / "old"), published(work / "new")
    small = _bytes_below(work / "old")
    with mounted(work / "disk", 4 * small) as place:
        shutil.copytree(work / "old", place / "out")
        peak = _peak_of(folder, place)
    failed, held = 0, 0
    for write in range(1, options.writes + 1):
        size = small + (peak - small) * write // (options.writes + 1)
        with mounted(work / "disk", size) as place:
            shutil.copytree(work / "old", place / "out")
            status = evb(folder, place / "out", jobs=2).status
            half = published(place / "out")
            subprocess.run(["mount", "-o", f"remount,size={4 * small}", str(place)], check=True)
            evb(folder, place / "out", jobs=2)
            done = published(place / "out") == new
        broken = [] if half in (old, new) else [name for name, digest in half.items() if digest != old.get(name)]
        failed += status == 2
        held += int(status == 2 and done and not broken)
        if broken or not done or status != 2:
            print(f"{size} bytes: status {status}, broken {broken[:3]}, rerun completes: {done}")
    print(f"disk full at {options.writes} places of a run that writes {peak - small} bytes: {failed} ended with 2")
    return held == options.writes


@contextmanager
def mounted(place: Path, size: int) -> Iterator[Path]:
    """A file system of so many bytes, for as long as the block runs."""
    place.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def _bytes_below(folder: Path) -> int:
    """Bytes that a folder takes on a file system with pages of four KiB, with a little room."""
    return sum(-(-path.stat().st_size // 4096) * 4096 + 4096 for path in folder.rglob("*")) + 256 * 1024


def _peak_of(folder: Path, place: Path) -> int:
    """The most bytes that a run takes of its disk."""
    command = [*EVB, "run", str(folder), "--out", str(place / "out")]
    most = 0
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, cwd=ROOT) as process:
        while process.poll() is None:
            most = max(most, shutil.disk_usage(place).used)
            time.sleep(0.005)
    return most
