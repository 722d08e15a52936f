"""Papers of a file that cannot be about ej verkställda beslut: found by their words, before any table is looked for.

Most pages of an archive are such. They keep their headings and paragraphs, by which they are known and left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from extractor.evidence.dates import is_date
from extractor.layout.lines import Line, join_lines
from extractor.vocabulary import fold, insats_lexicon, vocabulary

MIN_ROWS = 3
"""Lines with a date and something apart from it that may be a list of decisions."""
MIN_NAMED = 2
"""Lines with an insats and a number apart from it that may be a table of them."""
HEADS = frozenset(
    {"insats", "lag", "lagrum", "beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum", "kon",
     "kommentar", "dagar", "vantan"}
)  # fmt: skip
"""Columns that lists of decisions have; budgets and key figures have some of the others."""


def is_aside(pages: Iterable[Sequence[Line]]) -> bool:
    """Whether no line of a paper has a word of the subject, counts an insats, or may be the head or row of a list."""
    dated = named = 0
    for lines in pages:
        if vocabulary().is_subject(fold(join_lines(line.text for line in lines))):
            return False
        for line in lines:
            if len(line.chunks) < 2 or line.text.startswith("§"):
                continue
            cells = line.texts
            if _heads(cells) >= 2:
                return False
            dated += any(is_date(cell) for cell in cells)
            named += any(cell.isdigit() for cell in cells) and any(insats_lexicon().known(cell) for cell in cells)
    return dated < MIN_ROWS and named < MIN_NAMED


def _heads(cells: Sequence[str]) -> int:
    """How many cells of a line are names of columns as lists of decisions have them, or of measures."""
    words = vocabulary()
    folded = [fold(cell) for cell in cells]
    return sum(words.roles.find(cell) in HEADS or words.measures.find(cell) is not None for cell in folded)
