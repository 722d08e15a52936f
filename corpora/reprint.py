"""Reports of office and web formats on paper: `python -m corpora.reprint DIR... --out PRINTED`.

The same words and figures get another geometry: what a reader makes of a Word file it must make of its print. Word
files are printed by LibreOffice, web pages by Chromium with all that folds opened; the truth is the same.
"""

from __future__ import annotations

import argparse
import re
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from corpora.generator.producers import browser, office
from extractor.evaluate.corpus import Item, items_of

FOLDED = re.compile(rb"<details\b(?![^>]*\bopen\b)", re.IGNORECASE)


def reprint(items: Iterable[Item], out: Path) -> int:
    """Write OUT/<hand>/documents/<stem>.pdf and its truth for each Word file and web page; gives how many.

    Raises FileExistsError where a hand has been printed there before.
    """
    done = 0
    hands: dict[str, list[Item]] = {}
    for item in items:
        if item.path.suffix in (".docx", ".html"):
            hands.setdefault(item.family, []).append(item)
    for hand, some in hands.items():
        documents, truth = out / hand / "documents", out / hand / "truth"
        documents.mkdir(parents=True)
        truth.mkdir()
        office.convert([item.path for item in some if item.path.suffix == ".docx"], documents)
        for item in some:
            if item.path.suffix == ".html":
                _print_page(item.path, documents / f"{item.path.stem}.pdf")
            shutil.copy(item.truth, truth)
        done += len(some)
    return done


def _print_page(page: Path, path: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        opened = Path(folder) / "page.html"
        opened.write_bytes(FOLDED.sub(b"<details open", page.read_bytes()))
        browser.print_page(opened, path)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print what the folders hold and say how much it was."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--out", required=True, type=Path)
    given = parser.parse_args(arguments)
    done = reprint((item for folder in given.folders for item in items_of(folder)), given.out)
    print(f"{done} reports on paper in {given.out}")


if __name__ == "__main__":
    main()
