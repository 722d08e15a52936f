"""A tiny corpus of two web pages with their truth."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

HEAD = "<!DOCTYPE html><html><head><meta charset='utf-8'></head><body>"
TITLE = "<h1>Ej verkställda beslut enligt SoL i Tierps kommun, kvartal 2 2023</h1>"
CASES = [
    ("Hemtjänst", "2023-01-18", "K", "Tackat nej till plats."),
    ("Boendestöd", "2023-02-02", "M", "Ingen ledig plats finns."),
    ("Kontaktperson", "2023-03-11", "K", "Väntar på utförare."),
]
PROSE = ("Nämnden ska rapportera beslut som inte verkställts inom tre månader.", "Rapporten gäller kvartal 2 2023.")


def _row(cells: tuple[str, ...], tag: str = "td") -> str:
    return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in cells) + "</tr>"


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A folder as the training commands want it: a list of decisions, and the same decisions told in words."""
    table = _row(("Insats", "Beslutsdatum", "Kön", "Kommentar"), "th") + "".join(map(_row, CASES))
    words = {"K": "kvinna", "M": "man"}
    told = [f"{insats}, {words[kon]}, beslut {day}. {text}" for insats, day, kon, text in CASES]
    pages = {
        "lista": f"{HEAD}{TITLE}<table>{table}</table></body></html>",
        "ord": f"{HEAD}{TITLE}{''.join(f'<p>{text}</p>' for text in (*PROSE, *told))}</body></html>",
    }
    names = ("insats", "beslutsdatum", "kon", "kommentar")
    truth = {
        "decisions": [dict(zip(names, case, strict=True)) | {"antal": 1, "status": "kvarstående"} for case in CASES]
    }
    for folder in ("documents", "truth"):
        (tmp_path / "korpus" / folder).mkdir(parents=True)
    for name, page in pages.items():
        (tmp_path / "korpus" / "documents" / f"{name}.html").write_text(page, encoding="utf-8")
        (tmp_path / "korpus" / "truth" / f"{name}.json").write_text(json.dumps(truth), encoding="utf-8")
    return tmp_path / "korpus"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A folder of rules to write models to, instead of the package's own."""
    (tmp_path / "rules" / "models").mkdir(parents=True)
    return tmp_path / "rules"
