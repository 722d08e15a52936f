"""Tesseract: whether it is there, how it is called, and what the table that it prints says.

The program is a script made here, so that nothing need be installed.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from extractor.read.ocr.engine import Letter
from extractor.read.ocr.picture import Grey
from extractor.read.ocr.tesseract import TesseractEngine, tesseract_engine, tesseract_program

WIDE = 124
"""Pixels of a picture of a hundred, with its border."""
Columns = tuple[object, ...]


def picture(wide: int = 100) -> Grey:
    return np.full((64, wide), 255, np.uint8)


def page(number: int) -> Columns:
    return (1, number, 0, 0, 0, 0, 0, 0, WIDE, 88, -1, "")


def word(number: int, left: int, wide: int, sure: float, text: str) -> Columns:
    return (5, number, 1, 1, 1, 1, left + 12, 20, wide, 30, sure, text)


def program(folder: Path, *rows: Columns, also: str = "") -> str:
    """A program that prints such rows for whatever it is given."""
    table = folder / "table.tsv"
    table.write_text("".join("\t".join(map(str, row)) + "\n" for row in rows), encoding="utf-8")
    script = folder / "tesseract"
    script.write_text(f'#!/bin/sh\n{also}\ncat "{table}"\n', encoding="utf-8")
    script.chmod(0o755)
    return str(script)


def text(letters: list[Letter]) -> str:
    return "".join(letter.text for letter in letters)


def test_words_become_letters_with_spaces_between(tmp_path: Path) -> None:
    rows = [page(1), word(1, 0, 40, 90, "två"), word(1, 50, 50, 80, "beslut")]
    (letters,) = TesseractEngine(program(tmp_path, *rows)).read([picture()])
    assert text(letters) == "två beslut"
    assert [letter.sure for letter in letters] == pytest.approx([0.9] * 3 + [1.0] + [0.8] * 6)
    places = [letter.at for letter in letters]
    assert places == sorted(places) and 0 < places[0] < places[-1] < 1
    assert places[1] == pytest.approx(0.2) and places[3] == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("rows", "texts"),
    [
        ([page(1), word(1, 0, 9, 90, "ett"), page(2), word(2, 0, 9, 90, "två"), page(3)], ["ett", "två", ""]),
        ([page(3), word(3, 0, 9, 90, "tre"), page(1), word(1, 0, 9, 90, "ett")], ["ett", "", "tre"]),
        ([page(1), word(1, 0, 9, 90, "  "), page(9), word(9, 0, 9, 90, "nio")], ["", "", ""]),
        ([("level", "page_num", *["x"] * 10), ("5", "1", "too few")], ["", "", ""]),
        ([page(1), word(1, 0, 9, -1, "ett")], ["ett", "", ""]),
        ([], ["", "", ""]),
    ],
    ids=["one after another", "in any order", "blank, or of no picture", "a head and a broken row", "not sure", "none"],
)  # fmt: skip
def test_each_picture_gets_its_own_words(rows: list[Columns], texts: list[str], tmp_path: Path) -> None:
    found = TesseractEngine(program(tmp_path, *rows)).read([picture()] * 3)
    assert [text(letters) for letters in found] == texts
    assert all(0 <= letter.sure <= 1 and 0 <= letter.at <= 1 for letters in found for letter in letters)


def test_letters_that_reach_over_the_edge_stay_within_it(tmp_path: Path) -> None:
    (letters,) = TesseractEngine(program(tmp_path, page(1), word(1, -30, 400, 90, "beslut"))).read([picture()])
    assert all(0 <= letter.at <= 1 for letter in letters)


def test_pictures_are_listed_for_one_call_in_swedish(tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    engine = TesseractEngine(program(tmp_path, also=f'echo "$@" >> "{seen}"; cat "$1" >> "{seen}"'))
    engine.read([picture(10), picture(900)])
    call, *listed = seen.read_text(encoding="utf-8").splitlines()
    assert "-l swe" in call and call.endswith("tsv")
    assert [Path(name).name for name in listed] == ["0.png", "1.png"]
    assert not any(Path(name).exists() for name in listed)  # nothing is left behind


def test_no_pictures_need_no_program() -> None:
    assert TesseractEngine("/nowhere/tesseract").read([]) == []


@pytest.mark.parametrize("how", ["missing", "fails", "takes too long"])
def test_a_program_that_does_not_answer_reads_nothing(
    how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "/nowhere/tesseract" if how == "missing" else program(tmp_path, also="exit 1" if how == "fails" else "")
    if how == "takes too long":

        def late(*_: object, **__: object) -> None:
            raise subprocess.TimeoutExpired("tesseract", 1)

        monkeypatch.setattr(subprocess, "run", late)
    assert TesseractEngine(name).read([picture()]) == [[]]


@pytest.fixture
def fresh() -> Iterator[None]:
    """What was found of the program before is forgotten, and what is found now is too."""
    for each in (tesseract_program, tesseract_engine):
        each.cache_clear()
    yield
    for each in (tesseract_program, tesseract_engine):
        each.cache_clear()


@pytest.mark.usefixtures("fresh")
@pytest.mark.parametrize(
    ("languages", "there"),
    [("eng\nosd\nswe", True), ("eng\nosd", False), ("swedish", False), ("", False), (None, False)],
    ids=["with Swedish", "without", "another name", "no languages", "no program"],
)
def test_the_program_needs_its_swedish_model(
    languages: str | None, there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = "" if languages is None else "List of available languages\n" + languages
    name = program(tmp_path, also=f"printf '%s' '{said}'")
    monkeypatch.setattr(shutil, "which", lambda _: None if languages is None else name)
    assert tesseract_program() == (name if there else None)
    engine = tesseract_engine()
    assert (engine.name if engine else None) == ("tesseract" if there else None)


@pytest.mark.usefixtures("fresh")
def test_a_program_that_cannot_be_run_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: str(tmp_path))
    assert tesseract_program() is None
