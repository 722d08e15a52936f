"""Tesseract with its Swedish model: the program is called once per page, a picture per piece, one thread."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
from PIL import Image

from extractor.read.ocr.engine import Letter
from extractor.read.ocr.picture import Grey

LANGUAGE = "swe"
SECONDS = 120
"""How long one page may take; what is not read by then is not read."""
HEIGHT = 64
_BORDER = 12


@lru_cache(maxsize=1)
def tesseract_program() -> str | None:
    """The program, where it is installed with its Swedish model."""
    program = shutil.which("tesseract")
    if program is None:
        return None
    try:
        listed = subprocess.run(
            [program, "--list-langs"], capture_output=True, text=True, timeout=20, check=False, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return program if LANGUAGE in listed.stdout.split() else None


class TesseractEngine:
    """Tesseract, each piece read as one line."""

    name = "tesseract"

    def __init__(self, program: str) -> None:
        self._program = program

    def read(self, pictures: Sequence[Grey]) -> list[list[Letter]]:
        """Letters of each picture; all empty where the program fails or takes too long."""
        found: list[list[Letter]] = [[] for _ in pictures]
        if not pictures:
            return found
        with tempfile.TemporaryDirectory(prefix="evb-ocr-") as folder:
            names = [_write(picture, Path(folder) / f"{i}.png") for i, picture in enumerate(pictures)]
            listing = Path(folder) / "pieces.txt"
            listing.write_text("\n".join(names) + "\n", encoding="utf-8")
            for line in self._run(listing).splitlines():
                _take(line.split("\t"), found)
        return [[letter for letter in letters if letter.text] for letters in found]

    def _run(self, listing: Path) -> str:
        command = [self._program, str(listing), "-", "-l", LANGUAGE, "--psm", "7", "--dpi", "300", "tsv"]
        try:
            done = subprocess.run(
                command,
                capture_output=True,
                timeout=SECONDS,
                check=False,
                stdin=subprocess.DEVNULL,
                env={**os.environ, "OMP_THREAD_LIMIT": "1"},
            )
        except (OSError, subprocess.TimeoutExpired):
            return ""
        return done.stdout.decode("utf-8", "replace")


def _write(picture: Grey, path: Path) -> str:
    high, wide = picture.shape
    size = (max(round(wide * HEIGHT / max(high, 1)), 8), HEIGHT)
    resized = np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.BICUBIC))
    Image.fromarray(np.pad(resized, _BORDER, constant_values=255)).save(path, compress_level=1)
    return str(path)


def _take(columns: list[str], found: list[list[Letter]]) -> None:
    """A line of the program's table: level, page, block, paragraph, line, word, box, confidence, text."""
    if len(columns) != 12 or not columns[1].isdigit():
        return
    index = int(columns[1]) - 1
    if index >= len(found):
        return
    letters = found[index]
    if columns[0] == "1":
        letters.append(Letter("", float(columns[8]), 0.0))  # the picture's width, taken out below
    elif columns[0] == "5" and columns[11].strip():
        width = max((letters[0].at if letters and not letters[0].text else 1.0) - 2 * _BORDER, 1.0)
        left, wide = float(columns[6]) - _BORDER, float(columns[8])
        text, sure = columns[11].strip(), max(float(columns[10]), 0.0) / 100
        if letters and letters[-1].text:
            letters.append(Letter(" ", max(left / width, 0.0), 1.0))
        for position, letter in enumerate(text):
            at = (left + wide * (position + 0.5) / len(text)) / width
            letters.append(Letter(letter, min(max(at, 0.0), 1.0), sure))


@lru_cache(maxsize=1)
def tesseract_engine() -> TesseractEngine | None:
    """The engine; None where the program or its Swedish model is missing."""
    program = tesseract_program()
    return TesseractEngine(program) if program is not None else None
