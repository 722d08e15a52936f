"""Corrections of what was recognised, only where they are forced; the recognised letters are kept beside the word.

Forced means: the reading itself cannot be (a day that does not exist, a letter in a column of figures, a word that is
none) and exactly one reading can. A corrected word is never surer than `CORRECTED`; what is merely likely stays as read
and is marked for review by its confidence.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from extractor.model import Word
from extractor.rulebook import known_words

CORRECTED = 0.9
GUESSED = 0.7
"""A word put right by a letter that is not one of the usual confusions: below the threshold for review."""
IMPOSSIBLE = 0.3
"""A date that does not exist, or a sign among figures that is none."""
SURE_ENOUGH = 0.9
"""A word that was read more surely is left as it is, known or not: reports have names and mistakes of their own."""
_FIGURES = str.maketrans({"O": "0", "o": "0", "Q": "0", "D": "0", "l": "1", "I": "1", "|": "1", "i": "1", "!": "1"})
_LONE = {"O": "0", "o": "0", "l": "1", "I": "1", "|": "1", "i": "1", "!": "1"}
_DATE_LIKE = re.compile(r"(?=.*\d.*\d.*\d)[\dOoQDlI|i!]{4}[-–—.][\dOoQDlI|i!]{2}[-–—.][\dOoQDlI|i!]{2}")
_DATE = re.compile(r"((?:19|20)\d\d)-(\d\d)-(\d\d)")
_MONTH_YEAR = re.compile(
    r"(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)((?:19|20)\d\d\W*)",
    re.IGNORECASE,
)
_SECTION = re.compile(r"\d{1,2}|(?:SoL|LSS)[.,;]?")
_GLUED = re.compile(r"(\d{1,2}|enligt|enl\.)((?:SoL|LSS)\W*)")
_CORE = re.compile(r"^(\W*)(.*?)(\W*)$", re.DOTALL)
_FIGURE_CELL = re.compile(r"^(?:\d{1,4}\*{0,2}|[-–—])$")
_PLAIN = str.maketrans("åäáàâãāöóòôõőéèêüúûñç", "aaaaaaaooooooeeeuuunc")


def corrected(words: Sequence[Word]) -> list[Word]:
    """The words of a page, those put right that had to be."""
    return [_word(word) for word in _sections(_figures(words))]


def _put_right(word: Word, text: str, sure: float) -> Word:
    return word._replace(text=text, sure=min(max(word.sure, sure), sure), raw=word.raw or word.text)


def _word(word: Word) -> Word:
    word = _without_specks(word)
    if _DATE_LIKE.fullmatch(word.text.strip(".,;:")):
        return _date(word)
    glued = _GLUED.fullmatch(word.text) or _MONTH_YEAR.fullmatch(word.text)
    if glued:
        return _put_right(word, f"{glued[1]} {glued[2]}", CORRECTED)
    if any(letter.isdigit() for letter in word.text):
        return word
    return _known(word)


def _without_specks(word: Word) -> Word:
    """Without a dot or tick before or in a word, where no word has one: dirt on the paper."""
    plain = word.text.lstrip(".,'’") if word.text[-1:].isalpha() or len(word.text) > 4 else word.text
    if re.fullmatch(r"[^\W\d_]+['’.][^\W\d_]+", plain):
        joined = re.sub(r"['’.]", "", plain)
        plain = joined if joined.casefold() in known_words() else plain
    return _put_right(word, plain, word.sure) if plain and plain != word.text else word


def _date(word: Word) -> Word:
    """A date that exists: letters that look like figures put right; one that cannot exist is marked."""
    ending = word.text[len(word.text.rstrip(".,;:")) :]
    plain = re.sub(r"[–—.]", "-", word.text.rstrip(".,;:").translate(_FIGURES))
    match = _DATE.fullmatch(plain)
    if match is None or not _exists(*map(int, match.groups())):
        return word._replace(sure=min(word.sure, IMPOSSIBLE))
    if "." in word.text.rstrip(".,;:") or plain == word.text.rstrip(".,;:"):
        return word
    return _put_right(word, plain + ending, CORRECTED)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        dt.date(year, month, day)
    except ValueError:
        return False
    return True


def _figures(words: Sequence[Word]) -> list[Word]:
    """Letters that stand alone in a column or row of figures: O is 0, l is 1."""
    alone = _alone(words)
    figures = [words[i] for i in alone if _FIGURE_CELL.match(words[i].text)]
    result = list(words)
    for index in alone:
        word = words[index]
        beside = sum(_in_column(word, other) for other in figures), sum(_in_row(word, other) for other in figures)
        if word.text in _LONE and max(beside) >= 2:
            result[index] = _put_right(word, _LONE[word.text], CORRECTED)
    return result


def _in_row(word: Word, other: Word) -> bool:
    return abs(word.top - other.top) < 0.4 * (word.bottom - word.top)


def _sections(words: Sequence[Word]) -> list[Word]:
    """The sign of a section between its number and what follows: `9 S 2 LSS` is `9 § 2 LSS`."""
    result = list(words)
    order = sorted(range(len(words)), key=lambda i: (round(words[i].top), words[i].x0))
    for left, index, right in zip(order, order[1:], order[2:], strict=False):
        before, word, after = words[left], words[index], words[right]
        level = round(before.top) == round(word.top) == round(after.top)
        if level and word.text in ("S", "s", "$") and before.text.isdigit() and _SECTION.fullmatch(after.text):
            result[index] = _put_right(word, "§", CORRECTED)
    return result


def _alone(words: Sequence[Word]) -> list[int]:
    """Words with white of more than a word space on both sides."""
    order = sorted(range(len(words)), key=lambda i: (round(words[i].top), words[i].x0))
    tight: set[int] = set()
    for left, right in pairwise(order):
        one, two = words[left], words[right]
        if round(one.top) == round(two.top) and two.x0 - one.x1 < 0.7 * (one.bottom - one.top):
            tight |= {left, right}
    return [index for index in order if index not in tight]


def _in_column(word: Word, other: Word) -> bool:
    near = abs(word.top - other.top) <= 12 * (word.bottom - word.top)
    return near and min(word.x1, other.x1) - max(word.x0, other.x0) >= -1.0


def _known(word: Word) -> Word:
    """A word that is none, made the only known word that it can be; as it is where there is none or a choice.

    A word that was read surely stays, but is marked for review where it is one letter away from a known one: a letter
    that the engine leaves out leaves no trace in its confidence.
    """
    match = _CORE.match(word.text)
    before, core, after = match.groups() if match else ("", word.text, "")
    folded = core.casefold()
    if not core.isalpha() or folded in known_words():
        return word
    if len(core) < 4:
        return word._replace(sure=min(word.sure, GUESSED)) if core.islower() and len(core) > 1 else word
    if folded.endswith("i") and folded[:-1] in known_words():
        return _put_right(word, f"{before}{core[:-1]} {core[-1]}{after}", GUESSED)
    if word.sure >= SURE_ENOUGH:
        doubtful = len(core) >= 5 and core[1:].islower() and not _compound(folded) and bool(_near(folded))
        return word._replace(sure=GUESSED) if doubtful else word
    alike = _by_letters().get(folded.translate(_PLAIN), ())
    if len(alike) == 1:
        return _put_right(word, before + _cased(alike[0], core) + after, CORRECTED if word.sure >= 0.5 else GUESSED)
    near = _near(folded) if len(core) >= 7 and not alike else []
    if len(near) == 1:
        return _put_right(word, before + _cased(near[0], core) + after, GUESSED)
    return word


def _compound(folded: str) -> bool:
    """Whether a word is made of two known ones, with or without an s between."""
    known = known_words()
    return any(
        folded[:cut] in known and (folded[cut:] in known or (folded[cut] == "s" and folded[cut + 1 :] in known))
        for cut in range(4, len(folded) - 3)
    )


@lru_cache(maxsize=8192)
def _near(folded: str) -> list[str]:
    """Known words one letter away, two at most."""
    from rapidfuzz import process
    from rapidfuzz.distance import Levenshtein

    found = process.extract(folded, known_words(), scorer=Levenshtein.distance, score_cutoff=1, limit=2)
    return [str(text) for text, _, _ in found]


def _cased(word: str, like: str) -> str:
    if like.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if like[:1].isupper() else word


@cache
def _by_letters() -> dict[str, tuple[str, ...]]:
    """Known words by their letters without rings, dots and accents."""
    groups: dict[str, list[str]] = defaultdict(list)
    for word in sorted(known_words()):
        groups[word.translate(_PLAIN)].append(word)
    return {plain: tuple(words) for plain, words in groups.items()}
