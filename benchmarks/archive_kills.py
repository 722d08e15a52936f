"""Proof that a run may be killed: the run itself and single workers, at random moments."""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import time
from pathlib import Path

from benchmarks.archive_parts import EVB, build_batch, evb, published


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
