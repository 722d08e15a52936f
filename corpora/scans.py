"""Scans made of reports: `python -m corpora.scans --corpus DIR --out SCANS [--seed N] [--reports N]`.

Takes PDF reports of a built corpus (`python -m corpora.generator`), draws their pages, treats them as a scanner and an
office do, and writes PDF files that hold nothing but pictures, with the same truth and a manifest of the same form.
The same seed gives the same choice and the same treatment.
"""

from __future__ import annotations

import argparse
import csv
import io
import random
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
from PIL import Image, ImageDraw, ImageFilter, ImageFont

REPORTS = 12
TREATMENTS = ("clean_300", "skew_200", "noise_200", "faint_200", "stamp_200", "copy_150", "jpeg_150", "dirt_150")
MOST_PAGES = 14


@dataclass(frozen=True, slots=True)
class Treatment:
    """What happens to the pages of one report."""

    name: str
    dpi: int
    skew: float
    noise: float
    faint: float
    quality: int
    stamp: bool
    specks: int
    blur: float


def treatment(name: str, dice: random.Random) -> Treatment:
    """The treatment of a name, its amounts drawn."""
    dpi = int(name.rsplit("_", 1)[1])
    kind = name.rsplit("_", 1)[0]
    return Treatment(
        name=name,
        dpi=dpi,
        skew=dice.uniform(-2.5, 2.5) if kind == "skew" else dice.uniform(-0.9, 0.9),
        noise=dice.uniform(14, 20) if kind == "noise" else dice.uniform(3, 7),
        faint=dice.uniform(0.5, 0.62) if kind == "faint" else dice.uniform(0, 0.12),
        quality=dice.randint(38, 50) if kind == "jpeg" else dice.randint(70, 88),
        stamp=kind == "stamp",
        specks=dice.randint(150, 300) if kind in ("copy", "dirt") else dice.randint(0, 15),
        blur=dice.uniform(0.5, 0.7) if kind == "copy" else dice.uniform(0.1, 0.4),
    )


def scan(data: bytes, how: Treatment, dice: random.Random) -> bytes:
    """A PDF of pictures of the pages of a PDF."""
    noise = np.random.default_rng(dice.randrange(2**32))
    document = pdfium.PdfDocument(data)
    pages = [_page(document[index], how, dice, noise) for index in range(len(document))]
    document.close()
    held = io.BytesIO()
    first, *others = pages
    first.save(held, "PDF", resolution=how.dpi, save_all=True, append_images=others, quality=how.quality)
    return held.getvalue()


def _page(page: pdfium.PdfPage, how: Treatment, dice: random.Random, noise: np.random.Generator) -> Image.Image:
    picture = page.render(scale=how.dpi / 72, grayscale=True).to_pil().convert("L")
    if how.stamp:
        _stamp(picture, how.dpi, dice)
    picture = picture.filter(ImageFilter.GaussianBlur(how.blur * how.dpi / 200))
    tilt = how.skew + dice.uniform(-0.2, 0.2)
    picture = picture.rotate(tilt, Image.Resampling.BICUBIC, fillcolor=255)
    grey = np.asarray(picture, dtype=np.float32)
    grey = 255 - (255 - grey) * (1 - how.faint)
    paper = np.linspace(dice.uniform(-10, 0), dice.uniform(-10, 0), grey.shape[1], dtype=np.float32)
    grey = grey + paper[None, :] - 6 + noise.normal(0, how.noise, grey.shape).astype(np.float32)
    _specks(grey, how, noise)
    return Image.fromarray(np.clip(grey, 0, 255).astype(np.uint8))


def _specks(grey: np.ndarray, how: Treatment, noise: np.random.Generator) -> None:
    size = max(round(how.dpi / 100), 1)
    for _ in range(how.specks):
        y, x = noise.integers(0, grey.shape[0] - size), noise.integers(0, grey.shape[1] - size)
        grey[y : y + size, x : x + size] = noise.integers(30, 120)


def _stamp(picture: Image.Image, dpi: int, dice: random.Random) -> None:
    """A stamp of arrival, half as dark as print, a little askew, over the upper half of the page."""
    wide, high = round(2.1 * dpi), round(0.8 * dpi)
    stamp = Image.new("L", (wide, high), 255)
    pen = ImageDraw.Draw(stamp)
    font = ImageFont.load_default(size=dpi * 0.16)
    pen.rectangle([3, 3, wide - 4, high - 4], outline=0, width=max(dpi // 60, 2))
    pen.text((dpi * 0.15, dpi * 0.1), "INKOM", font=font, fill=0)
    pen.text((dpi * 0.15, dpi * 0.42), f"2024 -{dice.randint(1, 12):02d}- {dice.randint(1, 28):02d}", font=font, fill=0)
    turned = stamp.rotate(dice.uniform(-12, 12), Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    x = dice.randint(0, max(picture.width - turned.width, 1))
    y = dice.randint(picture.height // 12, picture.height // 2)
    shade = Image.new("L", turned.size, 140)
    picture.paste(shade, (x, y), turned.point(lambda value: 150 if value < 128 else 0))


def choose(rows: Sequence[dict[str, str]], corpus: Path, reports: int, dice: random.Random) -> list[dict[str, str]]:
    """PDF reports of as many families as there are, one of each before a second of any."""
    fit = [row for row in rows if row["file"].endswith(".pdf") and _pages(corpus / "documents" / row["file"])]
    dice.shuffle(fit)
    order: dict[str, int] = {}
    ranked = []
    for row in fit:
        order[row["family"]] = order.get(row["family"], 0) + 1
        ranked.append((order[row["family"]], row))
    return [row for _, row in sorted(ranked, key=lambda pair: pair[0])][:reports]


def _pages(path: Path) -> bool:
    document = pdfium.PdfDocument(path)
    try:
        return len(document) <= MOST_PAGES
    finally:
        document.close()


def build(corpus: Path, out: Path, seed: int = 1, reports: int = REPORTS) -> list[dict[str, str]]:
    """Write `documents/`, `truth/` and `manifest.csv` below `out`; returns the rows of the manifest."""
    dice = random.Random(seed)
    with (corpus / "manifest.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    for folder in ("documents", "truth"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    written = []
    for index, row in enumerate(choose(rows, corpus, reports, dice)):
        how = treatment(TREATMENTS[index % len(TREATMENTS)], dice)
        stem = f"{row['stem']}_{how.name}"
        data = scan((corpus / "documents" / row["file"]).read_bytes(), how, dice)
        (out / "documents" / f"{stem}.pdf").write_bytes(data)
        shutil.copyfile(corpus / "truth" / f"{row['stem']}.json", out / "truth" / f"{stem}.json")
        written.append({**row, "stem": stem, "file": f"{stem}.pdf", "treatment": how.name, "text": row["file"]})
    with (out / "manifest.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(written[0]))
        writer.writeheader()
        writer.writerows(written)
    return written


def main() -> int:
    """Build the scans."""
    parser = argparse.ArgumentParser(prog="python -m corpora.scans", description=__doc__.split("\n")[0])
    parser.add_argument("--corpus", type=Path, required=True, help="folder that python -m corpora.generator built")
    parser.add_argument("--out", type=Path, required=True, help="folder for the scans")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other reports and treatments")
    parser.add_argument("--reports", type=int, default=REPORTS, help=f"how many reports (default {REPORTS})")
    options = parser.parse_args()
    written = build(options.corpus, options.out, options.seed, options.reports)
    print(f"{len(written)} scans in {options.out}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
