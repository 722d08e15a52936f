"""The words that reports are written with, for the correction of what OCR reads: `python -m corpora.wordlist`.

Taken from the project's own texts: names in `rules/` and labelled comments. The phrases of the generator are left out,
so that figures on invented reports are not flattered.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAMES = ("rules/insatser.yaml", "rules/names/*", "rules/*.csv")
COMMENTS = "corpora/kommentarer/*.csv"
OFTEN = 3
"""A word of comments counts from so many times on: people misspell, and a misspelling is no word."""
_WORD = re.compile(r"(?<![\w.])[A-Za-zÅÄÖåäöÉéÜü]{3,}(?![\w(])")
_HEAD = """\
# Words that reports are written with, one a line, lower case: made by python -m corpora.wordlist from our own texts.
"""


def words() -> list[str]:
    """Every word of the sources in lower case, sorted."""
    often = {word for word, count in _counted(_comments()).items() if count >= OFTEN}
    return sorted(often | set(_counted(_names())))


def _names() -> Iterator[str]:
    for pattern in NAMES:
        for path in sorted(ROOT.glob(pattern)):
            yield path.read_text(encoding="utf-8")


def _comments() -> Iterator[str]:
    for path in sorted(ROOT.glob(COMMENTS)):
        with path.open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                yield f"{row['kommentar']} {row['insats']}"


def _counted(texts: Iterable[str]) -> Counter[str]:
    return Counter(word.casefold() for text in texts for word in _WORD.findall(text))


def main() -> None:
    """Write `rules/ord.txt`."""
    (ROOT / "rules" / "ord.txt").write_text(_HEAD + "\n".join(words()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
