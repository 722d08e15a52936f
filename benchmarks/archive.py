"""Proofs that a run over an archive holds: a large batch, kills, full disks, bad files, damaged copies.

usage: python -m benchmarks.archive batch   [--documents 2000] [--seed 1]
       python -m benchmarks.archive kills   [--runs 100] [--workers 50] [--seed 1]
       python -m benchmarks.archive disk    [--writes 30]
       python -m benchmarks.archive bad     [--seed 1]
       python -m benchmarks.archive damaged [--copies 200] [--seed 1]
       python -m benchmarks.archive scale   [--documents 1,10,100,1000]

Each prints what it measured and ends with status 1 where the claim does not hold. The inputs are the shared documents
where they stand beside the checkout, and invented reports of as many seeds as it takes (typeset by ReportLab, DOCX,
HTML and text, so that building them is quick). `--keep DIR` keeps the inputs for another proof.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from benchmarks.archive_parts import EVB, ROOT, SHARED, Measured, evb, objects_in, published, values_of

OVER = ("time_limit", "memory_limit", "worker_died", "internal_error")
AIMS = {"again": 100.0, "two": 1.7}


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


def batch(options: argparse.Namespace, work: Path) -> bool:
    """One run with two workers, one with one, and a second run: time, memory of the parent."""
    folder = build_batch(options.keep or work / "in", options.documents, options.seed)
    two = evb(folder, work / "two", jobs=2)
    again = evb(folder, work / "two", jobs=2)
    one = evb(folder, work / "one", jobs=1)
    same = published(work / "one") == published(work / "two")
    faster, ratio = two.seconds / again.seconds, one.seconds / two.seconds
    first, last = two.parent_mb[len(two.parent_mb) // 4], max(two.reading_mb)
    print(
        f"{options.documents} documents: 2 workers {two.seconds:.1f} s, 1 worker {one.seconds:.1f} s, "
        f"again {again.seconds:.2f} s"
    )
    print(
        f"two workers are {ratio:.2f} times as fast as one (aim {AIMS['two']}); "
        f"the second run {faster:.0f} times as fast as the first (aim {AIMS['again']:.0f})"
    )
    print(f"memory of the parent while reading: {first} MB after a quarter, at most {last} MB; same bytes: {same}")
    print(f"outcomes: {dict(Counter(each['outcome']['outcome'] for each in objects_in(work / 'two')))}")
    return same and two.status in (0, 1) and ratio >= AIMS["two"] and faster >= AIMS["again"] and last <= first * 1.25


def kills(options: argparse.Namespace, work: Path) -> bool:
    """The run killed at random moments, then its workers one by one; each time it goes on, and ends as undisturbed."""
    chance = random.Random(options.seed)
    folder = build_batch(options.keep or work / "in", options.documents, options.seed)
    calm = evb(folder, work / "calm", jobs=2)
    wanted = published(work / "calm")
    done, killed = 0, 0
    while done < options.runs:
        shutil.rmtree(work / "killed", ignore_errors=True)
        while done < options.runs:
            wait = chance.uniform(0.1, calm.seconds * 0.4)
            done += 1
            if not _killed_after(folder, work / "killed", wait):
                break
            killed += 1
        evb(folder, work / "killed", jobs=2)
        if published(work / "killed") != wanted:
            print(f"after {done} kills the files differ")
            return False
    print(f"runs killed: {killed} of {done} (the others had ended); every time the next run ended with the same bytes")
    lost = _kill_workers(folder, work / "workers", options.workers, chance)
    same = published(work / "workers") == wanted
    print(f"workers killed: {lost}; same bytes: {same}")
    return same and lost >= options.workers


def _killed_after(folder: Path, out: Path, wait: float) -> bool:
    with subprocess.Popen([*EVB, "run", str(folder), "--out", str(out)], stderr=subprocess.DEVNULL) as process:
        try:
            process.wait(wait)
            return False
        except subprocess.TimeoutExpired:
            process.kill()
    return True


def _kill_workers(folder: Path, out: Path, number: int, chance: random.Random) -> int:
    """Kill single workers until so many are dead; runs are begun anew from nothing while that is not reached."""
    dead = 0
    while dead < number:
        shutil.rmtree(out, ignore_errors=True)
        with subprocess.Popen([*EVB, "run", str(folder), "--out", str(out)], stderr=subprocess.DEVNULL) as process:
            while process.poll() is None:
                time.sleep(chance.uniform(0.1, 0.6))
                workers = _workers_of(process.pid)
                if workers and dead < number:
                    os.kill(chance.choice(workers), signal.SIGKILL)
                    dead += 1
    return dead


def _workers_of(parent: int) -> list[int]:
    """The worker processes of a run: children of the fork server that is its child."""
    tree: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                after = (entry / "stat").read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            tree.setdefault(int(after[1]), []).append(int(entry.name))
    return [worker for server in tree.get(parent, []) for worker in tree.get(server, [])]


def disk(options: argparse.Namespace, work: Path) -> bool:
    """A disk that fills up at ever later writes of a run that changes a dataset: files whole, status 2, and on.

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
    failed = 0
    for write in range(1, options.writes + 1):
        size = small + (peak - small) * write // (options.writes + 1)
        with mounted(work / "disk", size) as place:
            shutil.copytree(work / "old", place / "out")
            status = evb(folder, place / "out", jobs=2).status
            half = published(place / "out")
            subprocess.run(["mount", "-o", f"remount,size={4 * small}", str(place)], check=True)
            evb(folder, place / "out", jobs=2)
            done = published(place / "out") == new
        broken = [name for name, digest in half.items() if digest not in (old.get(name), new.get(name))]
        failed += status == 2
        if broken or not done or status != 2:
            print(f"{size} bytes: status {status}, broken {broken[:3]}, rerun completes: {done}")
    print(
        f"disk full at {options.writes} places of a run that writes {peak - small} bytes: {failed} ended with 2"
    )
    return failed == options.writes


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


def bad(options: argparse.Namespace, work: Path) -> bool:
    """Malformed inputs, given and made: each ends in one outcome with a reason, none over its limits."""
    made = work / "made"
    maker = SHARED / "badfiles" / "make_bad_inputs.py"
    making = [sys.executable, str(maker), "--out", str(made), "--seed", str(options.seed)]
    subprocess.run(making, check=True, capture_output=True)
    given = SHARED / "badfiles" / "pdf"
    measured = evb([given, made / "in"], work / "out", jobs=2, more=["--second-opinion", "never"])
    objects = list(objects_in(work / "out"))
    outcomes = [each["outcome"] for each in objects]
    reasons = Counter((each["outcome"], each["reason"]) for each in outcomes)
    for (outcome, reason), count in sorted(reasons.items()):
        print(f"  {outcome:8} {reason:22} {count}")
    unclear = [
        each["file"] for each in outcomes if not each["reason"] or not (each["remedy"] or each["outcome"] == "ok")
    ]
    over = [each["file"] for each in outcomes if each["reason"] in OVER]
    with (given / "MANIFEST.csv").open(encoding="utf-8", newline="") as stream:
        readable = {Path(row["file"]).name for row in csv.DictReader(stream) if row["verdict"] == "text"}
    seen = [each for each in outcomes if Path(each["file"]).name in readable]
    empty = [each["file"] for each in seen if each["reason"] in ("no_content", "none_reported", "empty_file")]
    live = payloads_live(made / "PAYLOADS.json", work / "out")
    print(
        f"{len(objects)} inputs, {measured.seconds:.0f} s; without reason or remedy {len(unclear)}, over {over}, "
        f"text passed as empty {empty}, live payloads {live}"
    )
    return not (unclear or over or empty or live) and measured.status in (0, 1)


def payloads_live(listed: Path, out: Path) -> list[str]:
    """Payload texts that stand where a program would run them: a formula in a workbook, markup in a web page."""
    import zipfile

    payloads = [str(text) for text in json.loads(listed.read_text(encoding="utf-8"))]
    live = []
    for path in out.rglob("*.xlsx"):
        with zipfile.ZipFile(path) as book:
            for name in book.namelist():
                text = book.read(name).decode("utf-8", "replace") if name.startswith("xl/worksheets/") else ""
                if "<f>" in text or "<hyperlink" in text:
                    live.append(f"{path.name}:{name}")
    for path in out.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        live += [f"{path.name}: {payload[:30]}" for payload in payloads if "<" in payload and payload in text]
    for path in (out / "csv-sv").glob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as stream:
            cells = (cell for row in csv.reader(stream, delimiter=";") for cell in row)
            live += [f"{path.name}: {cell[:30]}" for cell in cells if _is_formula(cell)]
    return live


def _is_formula(cell: str) -> bool:
    """Whether a spreadsheet would take a cell of a CSV file for a formula; numbers below zero are none."""
    negative = cell[:1] == "-" and not cell[1:].replace(",", "").isdigit() and len(cell) > 1
    return cell[:1] in ("=", "+", "@", "\t", "\r") or negative


def damaged(options: argparse.Namespace, work: Path) -> bool:
    """Copies of good reports with bytes flipped or cut: what is lost without a word; false alarms on whole ones."""
    chance = random.Random(options.seed)
    folders = (ROOT / "corpora" / "built" / "documents", ROOT / "corpora" / "samples")
    whole = [path for folder in folders for path in sorted(folder.iterdir())]
    whole = [path for path in whole if path.suffix in (".pdf", ".docx", ".html", ".txt")]
    (work / "whole").mkdir()
    (work / "damaged").mkdir()
    for path in whole:
        shutil.copy(path, work / "whole" / path.name)
    for number in range(options.copies):
        path = chance.choice(whole)
        (work / "damaged" / f"{number:04}_{path.name}").write_bytes(_damage(path.read_bytes(), chance))
    evb(work / "whole", work / "out_whole", jobs=2)
    evb(work / "damaged", work / "out_damaged", jobs=2)
    clean = {each["outcome"]["file"]: each for each in objects_in(work / "out_whole")}
    alarms = [name for name, each in clean.items() if each["outcome"]["outcome"] == "failed"]
    silent = lost = values = 0
    for each in objects_in(work / "out_damaged"):
        truth = clean[each["outcome"]["file"][5:]]
        missing, total = values_of(truth) - values_of(each), sum(values_of(truth).values())
        values += total
        lost += sum(missing.values())
        if each["outcome"]["outcome"] == "ok" and not each["findings"]:
            silent += sum(missing.values())
    share = silent / max(values, 1)
    print(f"{options.copies} copies: {values} values, {lost} lost, {silent} of them silently ({share:.2%}; aim 2 %)")
    print(f"{len(clean)} whole reports: {len(alarms)} false alarms {alarms}")
    return share <= 0.02 and len(alarms) <= 0.01 * len(clean)


def _damage(data: bytes, chance: random.Random) -> bytes:
    """Bytes cut off, flipped, zeroed or taken out."""
    kind = chance.choice(("cut", "flip", "zero", "hole"))
    if kind == "cut":
        return data[: chance.randrange(len(data))]
    spot = chance.randrange(len(data))
    size = min(chance.choice((1, 16, 512)), len(data) - spot)
    new = {
        "zero": b"\0" * size,
        "hole": b"",
        "flip": bytes(byte ^ chance.randrange(1, 256) for byte in data[spot : spot + size]),
    }
    return data[:spot] + new[kind] + data[spot + size :]


def scale(options: argparse.Namespace, work: Path) -> bool:
    """Cost and memory as the archive grows: seconds per document and the parent's memory, one and two workers."""
    sizes = [int(size) for size in str(options.sizes).split(",")]
    folder = build_batch(options.keep or work / "in", max(sizes), options.seed)
    files = sorted(folder.iterdir())
    random.Random(options.seed).shuffle(files)
    print(f"{'documents':>10}{'workers':>9}{'seconds':>10}{'per document':>14}{'parent MB':>11}{'worker MB':>11}")
    rows: dict[tuple[int, int], Measured] = {}
    for jobs in (1, 2):
        for size in sizes:
            part = work / f"part{size}"
            if not part.is_dir():
                part.mkdir()
                for path in files[:size]:
                    shutil.copy(path, part / path.name)
            measured = rows[(jobs, size)] = evb(part, work / f"out{size}_{jobs}", jobs=jobs, more=["--formats", "none"])
            each = measured.seconds / size
            print(
                f"{size:>10}{jobs:>9}{measured.seconds:>10.1f}{each:>14.3f}{max(measured.parent_mb):>11}{max(measured.worker_mb):>11}"
            )
    return all(measured.status in (0, 1) for measured in rows.values())


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
