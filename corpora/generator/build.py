"""Build reports, their truth and a manifest."""

from __future__ import annotations

import csv
import json
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from . import families  # noqa: F401 (declares the families)
from .doc import Document
from .producers import browser, html, office, paper, text, word
from .registry import FAMILIES, Ctx, Family
from .report import Report

ENDINGS = {"paper": "pdf", "browser": "pdf", "office": "pdf", "docx": "docx", "html": "html", "text": "txt"}
NUMBERS = {
    "text_vs_table",
    "text_vs_table_left",
    "text_vs_table_open",
    "text_vs_text",
    "text_vs_rows",
    "text_vs_rows_left",
    "text_vs_list",
    "kon_sum",
    "kon_row",
    "kon_total",
    "table_sum",
    "table_vs_rows",
    "table_vs_table",
    "flow_identity",
    "cross_document",
    "duplicate",
}
COLUMNS = [
    "stem",
    "file",
    "family",
    "set_aside",
    "producer",
    "faultless",
    "mistakes",
    "kinds",
    "organisation",
    "period",
]


@dataclass
class Built:
    """One report ready to be typeset."""

    stem: str
    family: Family
    producer: str
    report: Report

    @property
    def file(self) -> str:
        """The name of the document."""
        return f"{self.stem}.{ENDINGS[self.producer]}"


def choose_mistakes(rng: random.Random, family: Family, variant: int, used: Counter[str]) -> list[str]:
    """The mistakes of a variant: none in every other one.

    In the rest one about numbers and up to two of other kinds, rare ones first.
    """
    if not family.mistakes or (variant + sorted(FAMILIES).index(family.name)) % 2:
        return []
    numbers = [m for m in family.mistakes if m in NUMBERS]
    others = [m for m in family.mistakes if m not in NUMBERS]
    for part in (numbers, others):
        rng.shuffle(part)
        part.sort(key=lambda m: used[m])
    chosen = numbers[:1] + others[: rng.choice([1, 2, 2])]
    used.update(chosen)
    return chosen


def share_mistakes(seed: int, variants: int | None) -> dict[tuple[str, int], list[str]]:
    """The mistakes of every variant of every family, whichever families are built."""
    used: Counter[str] = Counter()
    out = {}
    for name in sorted(FAMILIES):
        family = FAMILIES[name]
        for variant in range(family.variants if variants is None else variants):
            rng = random.Random(f"mistakes/{seed}/{name}/{variant}")
            out[name, variant] = choose_mistakes(rng, family, variant, used)
    return out


def compose(names: Iterable[str], seed: int, variants: int | None) -> list[Built]:
    """Invent all reports."""
    out = []
    mistakes = share_mistakes(seed, variants)
    for name in names:
        family = FAMILIES[name]
        for variant in range(family.variants if variants is None else variants):
            ctx = Ctx(random.Random(f"{seed}/{name}/{variant}"), variant, list(mistakes[name, variant]))
            producer = family.producers[variant % len(family.producers)]
            for suffix, report in family.build(ctx):
                stem = f"{name}_{variant + 1:02d}" + (f"_{suffix}" if suffix else "")
                out.append(Built(stem, family, producer, report))
    return out


def available(producer: str) -> str:
    """The producer, or ReportLab where a program is missing."""
    if (producer == "browser" and not browser.available()) or (producer == "office" and not office.available()):
        return "paper"
    return producer


def typeset(items: list[Built], folder: Path) -> None:
    """Write all documents."""
    with tempfile.TemporaryDirectory() as temporary:
        words = []
        for item in items:
            item.producer = available(item.producer)
            target = folder / item.file
            document: Document = item.report.doc
            if item.producer == "paper":
                paper.write(document, target)
            elif item.producer == "docx":
                word.write(document, target)
            elif item.producer == "html":
                html.write(document, target)
            elif item.producer == "text":
                text.write(document, target)
            elif item.producer == "office":
                words.append(Path(temporary) / f"{item.stem}.docx")
                word.write(document, words[-1])
        printed = [i for i in items if i.producer == "browser"]
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda i: browser.write(i.report.doc, folder / i.file), printed))
        office.convert(words, folder)


def write_truth(items: list[Built], folder: Path) -> None:
    """Write the truth of every report."""
    for item in items:
        data = json.dumps(item.report.truth(), ensure_ascii=False, indent=1)
        (folder / f"{item.stem}.json").write_text(data + "\n", encoding="utf-8")


def manifest(items: list[Built], path: Path) -> None:
    """Write the list of all reports."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for i in items:
            n = len(i.report.planted)
            writer.writerow(
                [
                    i.stem,
                    i.file,
                    i.family.name,
                    str(i.family.set_aside).lower(),
                    i.producer,
                    str(n == 0).lower(),
                    n,
                    "|".join(i.report.planted),
                    i.report.document["organisation"],
                    i.report.document["period"] or "",
                ]
            )


def build(
    out: Path,
    seed: int = 1,
    names: list[str] | None = None,
    variants: int | None = None,
    stems: set[str] | None = None,
) -> list[Built]:
    """Build everything, or the named reports, into OUT; what an earlier build left there is removed."""
    for part in ("documents", "truth"):
        shutil.rmtree(out / part, ignore_errors=True)
        (out / part).mkdir(parents=True)
    items = compose(names or list(FAMILIES), seed, variants)
    items = [i for i in items if stems is None or i.stem in stems]
    typeset(items, out / "documents")
    write_truth(items, out / "truth")
    manifest(items, out / "manifest.csv")
    return items
