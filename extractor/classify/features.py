"""A comment as numbers: hashed words, word pairs and letter groups, and beside them what the rules found.

The same code runs at training and at run time; nothing here needs scikit-learn.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from extractor.classify.verdict import Verdict
from extractor.orsaker import leaf_ids

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BUCKETS = 1 << 14
LETTERS = (3, 4, 5)  # lengths of letter groups, counted within a word with its edges
RULE_FEATURES_PER_LEAF = 3  # primary, found strongly, found at all


def rule_width() -> int:
    """Number of rule features: three per leaf, one for nothing found, one for certain, two for the status."""
    return RULE_FEATURES_PER_LEAF * len(leaf_ids()) + 4


def text_buckets(symbols: Sequence[str]) -> NDArray[np.int32]:
    """Distinct bucket numbers of a comment, given its words as class symbols (see `CueBook.symbol`)."""
    import numpy as np

    found: set[int] = set()
    before = "^"
    for word in symbols:
        found.update(_word_buckets(word))
        found.add(_pair_bucket(before, word))
        before = word
    return np.fromiter(sorted(found), dtype=np.int32, count=len(found))


def rule_features(verdict: Verdict) -> NDArray[np.float32]:
    """What the rules found, as a row of `rule_width()` numbers."""
    import numpy as np

    leaves = leaf_ids()
    place = {leaf: n for n, leaf in enumerate(leaves)}
    row = np.zeros(rule_width(), dtype=np.float32)
    if verdict.leaves:
        row[place[verdict.leaves[0]]] = 1.0
    for cue in verdict.cues:
        if cue.axis == "orsak":
            row[len(leaves) * (1 if cue.strong else 2) + place[cue.value]] = 1.0
    tail = RULE_FEATURES_PER_LEAF * len(leaves)
    row[tail] = float(not verdict.leaves)
    row[tail + 1] = float(verdict.certain)
    row[tail + 2] = float(verdict.status.startswith(("avslutat", "verkstallt")))
    row[tail + 3] = float(not verdict.leaves and bool(verdict.cues))
    return row


@lru_cache(maxsize=20_000)
def _word_buckets(word: str) -> tuple[int, ...]:
    edged = f"<{word}>"
    groups = {f"w {word}"}
    groups.update(f"c {edged[i : i + n]}" for n in LETTERS for i in range(len(edged) - n + 1))
    return tuple(_bucket(group) for group in groups)


@lru_cache(maxsize=20_000)
def _pair_bucket(first: str, second: str) -> int:
    return _bucket(f"p {first} {second}")


def _bucket(text: str) -> int:
    return zlib.crc32(text.encode()) % BUCKETS
