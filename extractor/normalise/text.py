"""Printed text brought to a comparable shape, in steps that can be named: folded, expanded, form key."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache

_MARKS = re.compile(r"^[\s•·∙▪●○◦*†‡#>]+|^(?:[-–—]\s*)+|^\d{1,2}[.)]\s+(?=\D)|[\s*†‡¹²³]+$")
_COUNT_TAIL = re.compile(r"\s*[:(]?\s*\b\d+\s*(?:st\.?|stycken|beslut)?\s*\)?$|\s+[-–]+$")
_SECTION_TAIL = re.compile(r"(?:§\s*(?:p(?:unkt)?\.?\s*)?|\b9\s?[:.]\s?|\bkap\.?\s*)\d+\s*\)?$")
_WRAP = re.compile(r"(?<=[a-zåäö])(?:\u00ad|[-‐]\s+(?!och\b|eller\b|resp))(?=[a-zåäö])")
_WORD = re.compile(r"[0-9a-zåäöéü]+")
SHORTEST_STEM = 6


def clean(printed: str) -> str:
    """One line without bullets, footnote marks or a trailing count; words broken at a line end are joined.

    >>> clean("- Korttids-\\nvistelse (4)")
    'Korttidsvistelse'
    """
    text = unicodedata.normalize("NFC", printed).replace("\u00a0", " ")
    text = _WRAP.sub("", text)
    text = re.sub(r"\s+", " ", text)
    text = _MARKS.sub("", _MARKS.sub("", text)).strip()
    return _uncounted(text) if re.search(r"[^\W\d]", text) else text


def _uncounted(text: str) -> str:
    """A name without the counts at its end, one after the other; the number of a section is none."""
    while not _SECTION_TAIL.search(text):
        shorter = _COUNT_TAIL.sub("", text).strip(" :;,.")
        if shorter in (text, ""):
            break
        text = shorter
    return text


def fold(text: str) -> str:
    """Casefolded with plain hyphens and single spaces; spelling is kept."""
    text = unicodedata.normalize("NFC", text).casefold()
    text = re.sub(r"[‐‑–—−]", "-", text)
    text = re.sub(r"\s*([-/])\s*", r"\1", text)
    return re.sub(r"\s+", " ", text).strip(" .,:;")


def expand(text: str, short_forms: Mapping[str, str], fillers: frozenset[str]) -> tuple[str, ...]:
    """The words of a folded name with abbreviations written out and small words dropped."""
    words = [short_forms.get(word, word) for word in _WORD.findall(text)]
    return tuple(word for word in words if word not in fillers)


def form_key(words: Sequence[str], endings: tuple[str, ...]) -> str:
    """One string for definite forms, plurals, compounds, hyphens ("dag verksamheten", "Dagverksamhet")."""
    return _stem("".join(_stem(word, endings) for word in words), endings)


@lru_cache(maxsize=4096)
def _stem(word: str, endings: tuple[str, ...]) -> str:
    while True:
        for ending in endings:
            if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
                word = word[: -len(ending)]
                break
        else:
            return word
