"""Text from documents and file names on its way out: harmless on a terminal, inert in a spreadsheet."""

from __future__ import annotations

import re
import unicodedata

FORMULA = r"^[\s\x0b\p{Z}]*[=+\-@|%\x{ff1d}\x{ff0b}\x{ff0d}\x{ff20}]|^[\t\r\n']"
"""What a spreadsheet may take for a formula, in the dialect of DuckDB; a lone dash is a printed nought.

A text that begins with an apostrophe is guarded too, so that one apostrophe can always be taken off again.
"""
_FORMULA = re.compile("^[\\s\x0b]*[=+\\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n']")
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn")
"""Control letters, marks that turn the writing direction or show nothing, halves of letters, letters of no meaning."""
_SPACE = re.compile(r"\s+")


def printable(text: object) -> str:
    """Text as a terminal may have it: what is not seen, or turns what stands around it, becomes U+FFFD.

    >>> printable("rapport_\\u202efdp.exe"), printable("a\\x1b[31mb")
    ('rapport_�fdp.exe', 'a�[31mb')
    """
    return "".join(
        letter if (letter.isascii() and letter.isprintable()) or unicodedata.category(letter) not in _HIDDEN else "�"
        for letter in str(text)
    )


def plain(text: object) -> str:
    """Text without such letters, in one line."""
    kept = "".join(letter if unicodedata.category(letter) not in _HIDDEN else " " for letter in str(text))
    return _SPACE.sub(" ", kept).strip()


def is_formula(text: str) -> bool:
    """Whether a spreadsheet may take the text for a formula.

    >>> is_formula("=1+1"), is_formula("-2+3"), is_formula("-"), is_formula("Summa")
    (True, True, False, False)
    """
    return _FORMULA.match(text) is not None and text.strip() != "-"


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
    return f"'{text}" if is_formula(text) else text
