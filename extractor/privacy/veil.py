"""What is masked in the words and pictures about one document, for what is written of it beside its object."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from typing import Any, TypeVar

from extractor.privacy.objects import NEVER
from extractor.privacy.officials import Known, Span
from extractor.privacy.protect import Json, bounded, flagged, officials_named
from extractor.privacy.rules import privacy_words

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Veil:
    """Names of officials, and whatever else is masked: text as printed -> its mask."""

    officials: tuple[str, ...] = ()
    masks: Mapping[str, str] = field(default_factory=dict)

    def hidden(self, text: str) -> Iterator[tuple[Span, str]]:
        """Where a text is masked, and with what, in order and without overlap; an official's mask before another."""
        spans = [(span, privacy_words().masks["tjansteman"]) for span in _known(self.officials).spans(text)]
        if self.masks:
            longest = sorted(self.masks, key=lambda word: (-len(word), word))
            pattern = "|".join(bounded(word) for word in longest)
            spans += [(match.span(), self.masks[match[0]]) for match in re.finditer(pattern, text)]
        end = 0
        for (start, stop), mask in sorted(spans, key=lambda each: (each[0][0], -each[0][1])):
            if stop > end:
                yield (max(start, end), stop), mask
                end = stop

    def text(self, text: str) -> str:
        """The text with its masks."""
        for (start, end), mask in reversed(list(self.hidden(text))):
            text = f"{text[:start]}{mask}{text[end:]}"
        return text

    def record(self, record: R) -> R:
        """A dataclass with masks in its texts and lists of texts."""
        changed: dict[str, Any] = {}
        for each in fields(record):  # type: ignore[arg-type]
            value = getattr(record, each.name)
            if isinstance(value, str) and each.name not in NEVER:
                changed[each.name] = self.text(value)
            elif isinstance(value, tuple) and any(isinstance(item, str) for item in value):
                changed[each.name] = tuple(self.text(item) if isinstance(item, str) else item for item in value)
        return replace(record, **changed)  # type: ignore[type-var]


@lru_cache(maxsize=64)
def _known(names: tuple[str, ...]) -> Known:
    return Known(names)


def veil_of(document: Json, mask: bool = False) -> Veil:
    """What `extractor.privacy.protect.protected` masks in an object."""
    return Veil(officials_named(document), flagged(document) if mask else {})
