"""The marks that items of lists begin with, whatever sign an office has chosen."""

from __future__ import annotations

import re

MARK = r"(?:[^\w\s()\"'”’§<%/&+.,:;?!\[\]]{1,2}\s*)"
"""A mark and the white behind it, as a pattern; no sign that a sentence or a number begins with."""
_MARK = re.compile(MARK)


def unmarked(text: str) -> str:
    """A text without the mark that it begins with.

    >>> unmarked("✦ Kontaktperson, 203 dagar"), unmarked("- 4 beslut"), unmarked("(två beslut)")
    ('Kontaktperson, 203 dagar', '4 beslut', '(två beslut)')
    """
    match = _MARK.match(text)
    return text[match.end() :] if match else text
