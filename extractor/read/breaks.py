"""Forced line breaks inside a paragraph: white space in running text, but lines of their own in a card of labels."""

from __future__ import annotations

import re
from collections.abc import Sequence

MIN_LABELS = 2
_LABELLED = re.compile(r"[A-ZÅÄÖ][\wåäöÅÄÖ ]{1,30}:\s+\S")
_WHITE = re.compile(r"\s+")


def parted(lines: Sequence[str]) -> list[str]:
    """The texts of a paragraph that breaks part: each line where labels with their values stand on them, else one.

    >>> parted(["Boendestöd, man", "Beslutsdatum: 2 maj", "Läge: ej verkställt"])
    ['Boendestöd, man', 'Beslutsdatum: 2 maj', 'Läge: ej verkställt']
    """
    texts = [text for line in lines if (text := _WHITE.sub(" ", line).strip())]
    labels = sum(_LABELLED.match(text) is not None for text in texts)
    return texts if labels >= MIN_LABELS else [" ".join(texts)] if texts else []
