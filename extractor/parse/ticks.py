"""Boxes of forms: what is ticked or crossed, and prompts left standing."""

from __future__ import annotations

import re

_TICKED = re.compile(r"[☒☑✓✔✗✘🗹⊠]\s*([^☐☒☑✓✔✗✘🗹⊠]+)")
BOXES = re.compile(r"[☐☒☑🗹⊠]")
CROSSED = re.compile(r"(?:^|\s)[Xx]\s+(?=[a-zåäö])(\w+)")
_PLACEHOLDER = re.compile(r"^(?:Ange|Klicka|Välj|Skriv|Ange text|Datum)\b[^.]{0,40}\.$")


def value_of(text: str) -> str:
    """A value without its boxes: what is ticked of several words, nothing where a form's prompt was left standing."""
    if BOXES.search(text):
        return ", ".join(part.strip(" ,;") for part in _TICKED.findall(text))
    crossed = CROSSED.findall(text)
    if len(crossed) == 1 and len(text.split()) <= 8:
        return str(crossed[0])
    return "" if _PLACEHOLDER.match(text.strip()) else text.strip()
