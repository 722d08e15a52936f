"""What the text layer of a page is worth: none on a scan, symbols in place of letters from private fonts."""

from __future__ import annotations

import re

from extractor.printed import Page

SCAN_SHARE = 0.3
"""A page without letters is a scan when pictures cover at least this share of it."""
STAMP_LETTERS = 30
"""So few letters on a picture are a stamp or a page number laid over a scan."""
GARBLED_SHARE = 0.35
"""From this share of strange letters on a text layer is not to be trusted."""
SAMPLE = 30_000
_STRANGE = re.compile(r"[^\s\u0020-\u25ff]|[\u007f-\u009f\ue000-\uf8ff]|[\u0370-\u1eff]")
_COMMON = re.compile(
    r"\b(?:och|att|som|för|inte|med|till|av|den|det|har|är|under|om|enligt|beslut|inom|the|of|and|kap|lss|sol|kommun|datum)\b"
)


def is_scan(page: Page) -> bool:
    """Whether a page is a picture with no more than a stamp of text on it."""
    return page.letters <= STAMP_LETTERS and page.picture_share >= SCAN_SHARE


def garbled_share(text: str) -> float:
    """How much of a text looks like symbols instead of words, 0 to 1.

    Letters outside the Latin alphabets and private-use code points count; a long text without one common
    word of Swedish or English counts wholly.
    """
    sample = text[:SAMPLE]
    letters = "".join(sample.split())
    dense = len(letters)
    if not dense:
        return 0.0
    share = len(_STRANGE.findall(letters)) / dense
    digits = sum(map(str.isdigit, sample))
    if dense >= 400 and not _COMMON.search(sample.casefold()) and digits < dense / 2:
        return max(share, 0.9)
    return share
