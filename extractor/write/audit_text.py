"""Text of a report on its way out: as plain letters for a terminal, as inert cells for a spreadsheet."""

from __future__ import annotations

import re
import unicodedata

_FORMULA = re.compile(r"^[\s]*[=+\-@|%]|^[\t\r\n]")
_SPACE = re.compile(r"\s+")


def plain(text: object) -> str:
    """Text without control letters, escape sequences and marks that turn the writing direction; one line."""
    kept = "".join(
        letter if unicodedata.category(letter) not in ("Cc", "Cf", "Cs", "Co", "Cn") else " " for letter in str(text)
    )
    return _SPACE.sub(" ", kept).strip()


def inert(value: object) -> object:
    """A cell that no spreadsheet takes for a formula: numbers stay numbers, dangerous text gets an apostrophe.

    >>> inert("=1+1"), inert(-3), inert("Summa")
    ("'=1+1", -3, 'Summa')
    """
    if value is None:
        return ""
    if isinstance(value, int | float):
        return value
    text = plain(value)
    return f"'{text}" if _FORMULA.match(text) else text
