"""The numbers of a sentence that count decisions, shares or changes; dates, deadlines and paragraphs are
passed over.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from extractor.parse.claim_phrases import longest
from extractor.parse.claim_rules import matchers
from extractor.parse.claim_text import Tokens
from extractor.parse.claim_tokens import (
    is_name,
    is_one_decision,
    is_part_of_whole,
    numerals,
    sex_at,
    value_of,
    word_lists,
)

_ONES = {"en", "ett", "enda"}
_ZERO = {"inga", "inget", "ingen", "noll"}
_LINKS = {"enligt", "om", "avseende", "gällande", "inom", "rörande", "för", "kring"}
_RELATIVE = {"rör", "avser", "gäller", "gällde"}
_APPROXIMATE = {"cirka", "ca", "drygt", "knappt", "närmare", "omkring", "runt", "nästan", "ungefär"}


@dataclass(slots=True)
class Number:
    """A number mention: `at` is its token, `start` to `end` its noun phrase with what belongs to it."""

    at: int
    start: int
    end: int
    value: float
    unit: str
    of: int | None = None
    whole: bool = False
    kon: str | None = None
    bare: bool = True
    printed: str = ""
    approximate: bool = False
    noun: str = ""
    owned: list[tuple[str, int, int]] = field(default_factory=list)
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class Spans:
    """What is already known of a sentence's tokens: names, laws, areas, periods, cues."""

    names: Sequence[tuple[str, int, int]]
    periods: Sequence[tuple[str, int, int]]
    cues: Sequence[tuple[str, int, int]]
    topical: bool

    def at(self, token: int) -> tuple[str, int, int] | None:
        """The name or period that begins at a token."""
        return next((span for span in (*self.names, *self.periods) if span[1] == token), None)

    def covers(self, token: int) -> bool:
        """Whether a period covers a token: its digits are no count."""
        return any(start <= token < end for _, start, end in self.periods)


def numbers_of(doc: Tokens, spans: Spans) -> list[Number]:
    """Every number of a sentence that is a claim, in order."""
    tokens = numerals(doc)
    if not tokens:
        return []
    determiners = {start: end for _, start, end in longest(matchers().determiners(doc))}
    found: list[Number] = []
    done = 0
    for token in tokens:
        if token < done or spans.covers(token):
            continue
        number = _number_at(doc, token, spans, determiners, found)
        if number is not None:
            found.append(number)
            done = max(number.end, token + 1)
    _listed_before(doc, found, spans)
    return sorted(found, key=lambda number: number.at)


def _number_at(
    doc: Tokens, token: int, spans: Spans, determiners: dict[int, int], found: Sequence[Number]
) -> Number | None:
    read = value_of(doc, token)
    if read is None or is_name(doc, token):
        return None
    value, width = read
    lists = word_lists()
    after = token + width
    text = doc.lower[after] if after < len(doc) else ""
    printed = doc.stretch(token, token + width)
    near = doc.lower[max(0, token - 2) : token]
    number = Number(token, token, after, value, "beslut", printed=printed, approximate=bool(_APPROXIMATE & set(near)))
    if text in lists["procent"]:
        number.unit, number.end, number.bare = "procent", after + 1, False
        sex = sex_at(doc, number.end)
        if sex is not None:
            number.kon, number.end = sex
        return _extend(doc, number, spans)
    head = _head(after, determiners)
    noun = doc.lower[head] if head < len(doc) else ""
    if noun in lists["andra"] or text in lists["andra"]:
        return None
    sex = sex_at(doc, head)
    if sex is not None:
        if printed.lower() in _ONES and not (found or (token and doc.lower[token - 1] in lists["barare"])):
            return None
        number.kon, number.end, number.bare = sex[0], sex[1], False
        return _extend(doc, number, spans)
    if noun in lists["beslut"] or (noun in lists["med_matt"] and _means_decisions(spans, after, head)):
        number.end, number.bare, number.noun = head + 1, False, noun
        if printed.lower() in _ONES and not is_one_decision(doc, number.at, number.start, number.end, spans.cues, noun):
            return None
        return _extend(doc, number, spans)
    return _bare(doc, number, spans, found, printed)


def made_number(doc: Tokens, token: int, spans: Spans) -> Number:
    """A number with its phrase, for one that the rules pass over: its noun, its sex and what belongs to them."""
    read = value_of(doc, token)
    assert read is not None
    value, width = read
    after = token + width
    number = Number(token, token, after, value, "beslut", printed=doc.stretch(token, after))
    number.approximate = bool(_APPROXIMATE & set(doc.lower[max(0, token - 2) : token]))
    head = _head(after, {start: end for _, start, end in longest(matchers().determiners(doc))})
    noun = doc.lower[head] if head < len(doc) else ""
    sex = sex_at(doc, head)
    if sex is not None:
        number.kon, number.end, number.bare = sex[0], sex[1], False
    elif noun in word_lists()["beslut"] | word_lists()["med_matt"]:
        number.end, number.bare, number.noun = head + 1, False, noun
    elif noun in word_lists()["andra"]:
        number.end, number.bare = head + 1, False
    return _extend(doc, number, spans)


def _head(token: int, determiners: dict[int, int]) -> int:
    """The first token after words that may stand between a number and its noun."""
    steps = 0
    while token in determiners and steps < 6:
        token = determiners[token]
        steps += 1
    return token


def _means_decisions(spans: Spans, start: int, end: int) -> bool:
    """`51 rapporterade insatserna`: a noun other than decisions counts where a cue stands before it."""
    return any(start <= first and last <= end for _, first, last in spans.cues)


def _bare(doc: Tokens, number: Number, spans: Spans, found: Sequence[Number], printed: str) -> Number | None:
    """A number without a noun: between a carrier and a follower, in a sentence about decisions."""
    lists = word_lists()
    before = doc.lower[number.at - 1] if number.at else ""
    after = doc.lower[number.end] if number.end < len(doc) else "."
    name = spans.at(number.end)
    cue_after = any(start == number.end for _, start, _ in spans.cues)
    word = printed.lower()
    if number.value == 0 and word in _ZERO - {"noll"}:
        return None
    if after == "av":
        return _extend(doc, number, spans) if is_part_of_whole(doc, number.end) else None
    if word == "en":
        return None
    if word in _ONES:
        cue_before = any(end == number.at for _, _, end in spans.cues)
        if not (after in lists["ensam"] or cue_after or (cue_before and after in ("och", "."))):
            return None
    compared = after in ("fler", "färre", "mer", "mindre")
    if not spans.topical and not found and not compared:
        return None
    if "mellan" in (before, doc.lower[number.at - 3] if number.at > 2 else "") and after in (
        "till",
        "och",
        "-",
    ):
        return number
    named = name is not None and name[0] in ("insats", "period") and bool(found)
    if not (named or cue_after or after in lists["foljare"]):
        return None
    carried = before in lists["barare"] or any(end == number.at for _, _, end in spans.cues)
    starts = number.at == 0 and not word[0].isdigit()
    if not (carried or starts or named or compared or (cue_after and not word[0].isdigit())):
        return None
    return _extend(doc, number, spans)


def _extend(doc: Tokens, number: Number, spans: Spans) -> Number:
    """Take in what belongs to the noun: `enligt LSS`, `om kontaktperson`, `som rör bostad för vuxna`,
    `kvartal 3`.
    """
    token = number.end
    while token < len(doc):
        step = token
        if doc.lower[step] == "(":
            break
        if doc.lower[step] in ("beslut", "besluten") and number.unit == "procent":
            step += 1
        if step < len(doc) and doc.lower[step] == "som" and step + 1 < len(doc) and doc.lower[step + 1] in _RELATIVE:
            step += 2
        elif step < len(doc) and (doc.lower[step] in _LINKS or (doc.lower[step] == "av" and number.unit == "procent")):
            step += 1
        step = _skip_words(doc, step, ("insatsen", "insatserna", "form", "av"))
        span = spans.at(step) if step < len(doc) else None
        if span is None:
            break
        number.owned.append(span)
        token = span[2]
    number.end = token
    _mark_whole(doc, number)
    return number


def _skip_words(doc: Tokens, step: int, words: Sequence[str]) -> int:
    if step < len(doc) and doc.lower[step] == "i" and step + 2 < len(doc) and doc.lower[step + 1] == "form":
        return step + 3
    return step + 1 if step < len(doc) and doc.lower[step] in words[:2] else step


def _mark_whole(doc: Tokens, number: Number) -> None:
    """`av de 152`, `av totalt 10`: the number is the whole that others are part of."""
    token = number.at - 1
    while token >= 0 and doc.lower[token] in ("de", "totalt", "sammanlagt", "samtliga", "dessa", "alla"):
        token -= 1
    number.whole = token >= 0 and doc.lower[token] in ("av", "bland")


def _listed_before(doc: Tokens, found: list[Number], spans: Spans) -> None:
    """Bare numbers right before another in a list: `3, 6 respektive 4 beslut`, `12, 19 och nu 18`."""
    first = min((number.at for number in found), default=None)
    taken = {token for number in found for token in range(number.start, number.end)}
    if first is None:
        return
    for number in list(found):
        token = number.at - 1
        while token >= 1 and doc.lower[token] in (",", "och", "respektive", "samt"):
            read = None if spans.covers(token - 1) or token - 1 in taken else value_of(doc, token - 1)
            if read is None or doc.lower[token - 1] in _ONES or is_name(doc, token - 1):
                break
            found.append(Number(token - 1, token - 1, token, read[0], number.unit, printed=doc.texts[token - 1]))
            taken.add(token - 1)
            token -= 2
