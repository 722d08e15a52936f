"""The words that reports are written with, for the correction of what OCR reads: `python -m corpora.wordlist`.

Taken from the project's own texts: names in `rules/`, labelled comments, the generator's phrases.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ("rules/insatser.yaml", "rules/names/*", "rules/*.csv", "corpora/kommentarer/*.csv", "corpora/generator/*.py")
LEAST = 3
_WORD = re.compile(r"(?<![\w.])[A-Za-zÅÄÖåäöÉéÜü]{3,}(?![\w(])")
_HEAD = """\
# Words that reports are written with, one a line, lower case: made by python -m corpora.wordlist from our own texts.
"""


def words() -> list[str]:
    """Every word of the sources in lower case, sorted."""
    found: Counter[str] = Counter()
    for pattern in SOURCES:
        for path in sorted(ROOT.glob(pattern)):
            found.update(word.casefold() for word in _WORD.findall(path.read_text(encoding="utf-8")))
    return sorted(word for word in found if len(word) >= LEAST)


def main() -> None:
    """Write `rules/ord.txt`."""
    (ROOT / "rules" / "ord.txt").write_text(_HEAD + "\n".join(words()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
