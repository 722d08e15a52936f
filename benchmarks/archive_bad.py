"""Proofs on malformed inputs and on damaged copies of good reports."""

from __future__ import annotations

import argparse
import csv
import json
import random
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

from benchmarks.archive_parts import ROOT, SHARED, evb, objects_in, values_of

OVER = ("time_limit", "memory_limit", "worker_died", "internal_error")


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
