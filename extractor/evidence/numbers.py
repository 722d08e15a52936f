"""Number words and digits of Swedish text."""

from __future__ import annotations

from collections.abc import Iterable

from extractor.vocabulary import fold

_OTHERS = {"noll": 0, "inga": 0, "inget": 0, "ingen": 0, "enda": 1, "båda": 2}
_ONES = {
    "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9,
}  # fmt: skip
_TEENS = {
    "tio": 10, "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17,
    "arton": 18, "aderton": 18, "nitton": 19,
}  # fmt: skip
_TENS = {
    "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70, "åttio": 80, "nittio": 90,
}  # fmt: skip


def _number_words() -> dict[str, int]:
    """Every word for a number up to 999, and its value."""
    compound = {ten + one: value + unit for ten, value in _TENS.items() for one, unit in _ONES.items()}
    below = _ONES | _TEENS | _TENS | compound
    hundreds = {"hundra": 100} | {f"{one}hundra": 100 * unit for one, unit in _ONES.items() if one != "en"}
    above = {hundred + rest: value + more for hundred, value in hundreds.items() for rest, more in below.items()}
    return _OTHERS | below | hundreds | above


def _any(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(words)})"


NUMBER_WORDS = _number_words()
_BELOW = f"{_any(_TENS)}{_any(_ONES)}?|{_any(_TEENS)}|{_any(_ONES)}"
NUMBER = f"{_any(_OTHERS)}|{_any(_ONES)}?hundra(?:{_BELOW})?|{_BELOW}"


def number_word(word: str) -> int | None:
    """The value of a Swedish number word or digits: `nio` is 9."""
    folded = fold(word)
    if folded.isdecimal() and len(folded) <= 6:
        return int(folded)
    return NUMBER_WORDS.get(folded)
