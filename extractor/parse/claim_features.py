"""What is seen of a number in a sentence: its words, its neighbours, what is named around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.parse.claim_numbers import Number
from extractor.parse.claim_sentence import TOPIC, Sentence, Span, Window
from extractor.parse.claim_subject import Around
from extractor.parse.claim_tokens import is_name, sex_at, word_lists
from extractor.parse.measures import measure_told

NEAR, FAR = 2, 6
"""Tokens beside a number, and those further off, in which names and cues tell of it."""
PLACED = 4
"""Tokens before and after that are seen with their place."""
NOUN = 4
"""Tokens after a number among which its noun stands."""
_KINDS = {"insats": "insats", "SoL": "lag", "LSS": "lag", "both": "lag", "area": "area"}
_ONE = frozenset({"en", "ett", "enda"})
_LISTS = ("beslut", "procent", "andra", "med_matt")
_LARGE, _LARGEST = 400, 1900
_BEFORE, _AFTER, _OWN = 8, 8, 12


def unit_features(sentence: Sentence, token: int, width: int, value: float, rule: str) -> set[str]:
    """The features of a number of `width` tokens that tell its kind; `rule` is what the rules take it for."""
    doc, low = sentence.doc, sentence.doc.lower
    end, length = token + width, len(sentence.doc)
    found = {f"rule:{rule}", f"w:{_written(low[token], value)}"}
    for step in range(1, PLACED + 1):
        found.add(f"l{step}:{_shape(low[token - step]) if token >= step else '^'}")
        found.add(f"r{step}:{_shape(low[end + step - 1]) if end + step <= length else '$'}")
    found |= {f"bl:{_shape(word)}" for word in low[max(0, token - FAR - 1) : token]}
    found |= {f"br:{_shape(word)}" for word in low[end : end + FAR + 1]}
    found |= set(_nouns(sentence, end))
    found |= set(_named(sentence, token, end))
    told = {
        "large": _LARGE < value < _LARGEST,
        "largest": value >= _LARGEST,
        "bracket": token > 0 and low[token - 1] == "(",
        "name": is_name(doc, token),
        "topic": TOPIC.search(sentence.text) is not None,
        "outside": sentence.outside,
    }
    return found | {name for name, holds in told.items() if holds}


def beside(features: Sequence[set[str]], index: int) -> set[str]:
    """What the numbers before and after one are, for its own kind."""
    found = {f"of:{min(len(features), 4)}"}
    for name, place in (("before", index - 1), ("after", index + 1)):
        if 0 <= place < len(features):
            found |= {f"{name}/{one}" for one in features[place] if one.startswith(("n0:", "n1:", "r1:"))}
    return found


def measure_features(window: Window, around: Around, rule: str | None) -> set[str]:
    """The features of a number that tell what it counts; `rule` is what the rules make of it."""
    sentence, number = window.sentence, window.number
    low = sentence.doc.lower
    left, right = window.in_left(sentence.cues), window.in_right(sentence.cues)
    found = {f"rule:{rule}", f"general:{around.general}", f"u:{number.unit}"}
    found |= {f"o:{word}" for word in _letters(low[number.start : number.end])[:_OWN]}
    found |= {f"r:{word}" for word in _letters(low[number.end : window.right_end])[:_AFTER]}
    found |= {f"l:{word}" for word in _letters(low[window.left_start : number.start])[-_BEFORE:]}
    found |= {f"i{place}:{word}" for place, word in enumerate(low[:2])}
    for name, cues in (("rc", right), ("lc", left), ("sc", sentence.cues)):
        found |= {f"{name}:{label}" for label, _, _ in cues}
    found |= {f"r0:{right[0][0]}", f"r1:{right[-1][0]}"} if right else set()
    found |= {f"l1:{left[-1][0]}"} if left else set()
    found |= {f"h:{told}" for text in around.context.inner_first[:2] if (told := measure_told(text))}
    found |= {f"t:{measure}" for measure in around.printed}
    return found | set(_flags(window, number, not left and not right))


def _flags(window: Window, number: Number, cueless: bool) -> Iterator[str]:
    told = {
        "nocue": cueless, "first": window.index == 0, "whole": number.whole, "kon": number.kon is not None,
        "change": bool(window.sentence.changes), "outside": window.sentence.outside,
    }  # fmt: skip
    return (name for name, holds in told.items() if holds)


def _shape(word: str) -> str:
    return "#" if word[:1].isdigit() else word


def _written(word: str, value: float) -> str:
    if word[0].isdigit():
        return "digits"
    return "one" if word in _ONE else "zero" if value == 0 else "word"


def _letters(words: Sequence[str]) -> list[str]:
    return [word for word in words if word.isalpha() or word == "/"]


def _nouns(sentence: Sentence, end: int) -> Iterator[str]:
    lists = word_lists()
    for step in range(min(NOUN, len(sentence.doc) - end)):
        word = sentence.doc.lower[end + step]
        yield from (f"n{step}:{name}" for name in _LISTS if word in lists[name])
        if sex_at(sentence.doc, end + step):
            yield f"n{step}:kon"


def _named(sentence: Sentence, token: int, end: int) -> Iterator[str]:
    """Laws, insatser, areas, periods, cues and words of change, by how near they stand."""
    for label, first, last in _spans(sentence):
        yield f"s:{label}"
        if end <= first <= end + NEAR:
            yield f"nr:{label}"
        if end <= first <= end + FAR:
            yield f"fr:{label}"
        if token - NEAR <= last <= token:
            yield f"nl:{label}"
        if token - FAR - 1 <= last <= token:
            yield f"fl:{label}"


def _spans(sentence: Sentence) -> Iterator[Span]:
    for label, first, last in (*sentence.insatser, *sentence.laws, *sentence.areas):
        yield _KINDS.get(label, label), first, last
    yield from (("period", mention.start, mention.end) for mention in sentence.periods)
    yield from ((f"cue {label}", first, last) for label, first, last in sentence.cues)
    yield from ((f"change {label}", first, last) for label, first, last in sentence.changes)
