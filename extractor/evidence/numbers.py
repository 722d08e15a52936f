"""Number words and digits of Swedish text."""

from __future__ import annotations

from extractor.vocabulary import fold

NUMBER_WORDS = {
    word: value
    for value, words in {
        0: ("noll", "inga", "inget", "ingen"), 1: ("ett", "en", "enda"), 2: ("två", "båda"), 3: ("tre",),
        4: ("fyra",), 5: ("fem",), 6: ("sex",), 7: ("sju",), 8: ("åtta",), 9: ("nio",), 10: ("tio",),
        11: ("elva",), 12: ("tolv",), 13: ("tretton",), 14: ("fjorton",), 15: ("femton",), 16: ("sexton",),
        17: ("sjutton",), 18: ("arton", "aderton"), 19: ("nitton",), 20: ("tjugo",),
        21: ("tjugoen", "tjugoett"), 22: ("tjugotvå",), 23: ("tjugotre",), 24: ("tjugofyra",),
        25: ("tjugofem",), 26: ("tjugosex",), 27: ("tjugosju",), 28: ("tjugoåtta",), 29: ("tjugonio",),
        30: ("trettio",), 40: ("fyrtio",), 50: ("femtio",),
    }.items()
    for word in words
}  # fmt: skip
NUMBER = "|".join(sorted((word for word in NUMBER_WORDS if len(word) > 1), key=len, reverse=True))


def number_word(word: str) -> int | None:
    """The value of a Swedish number word or digits: `nio` is 9."""
    folded = fold(word)
    if folded.isdecimal() and len(folded) <= 6:
        return int(folded)
    return NUMBER_WORDS.get(folded)
