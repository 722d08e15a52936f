"""What single tokens of a sentence are: numbers, names that only look like numbers, words for a sex."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from spacy.lang.lex_attrs import is_punct

from extractor.evidence.numbers import NUMBER_WORDS
from extractor.parse.claim_phrases import Span
from extractor.parse.claim_rules import claim_rules
from extractor.parse.claim_text import Tokens
from extractor.vocabulary import vocabulary

_DIGITS = re.compile(r"\d{1,6}(?:,\d{1,2})?\Z")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")


@cache
def word_lists() -> dict[str, frozenset[str]]:
    """The word lists of the rule file that numbers are read by."""
    rules = claim_rules()
    return {
        "beslut": frozenset(rules.enheter["beslut"]) | frozenset(rules.enheter["avbrott"]),
        "med_matt": frozenset(rules.enheter["med_matt"]),
        "procent": frozenset(rules.enheter["procent"]),
        "andra": frozenset(rules.andra_enheter),
        "barare": frozenset(rules.barare),
        "foljare": frozenset(rules.foljare),
        "ensam": frozenset(rules.ensam_en),
        "namn": frozenset(rules.namn),
    }


def numerals(doc: Tokens) -> list[int]:
    """The tokens that may be numbers: digits and number words."""
    return [token for token, word in enumerate(doc.lower) if word[:1].isdecimal() or word in NUMBER_WORDS]


def value_of(doc: Tokens, token: int) -> tuple[float, int] | None:
    """The value of digits or a number word at a token, and how many tokens it takes."""
    text = doc.lower[token]
    if _DIGITS.match(text) and not _YEAR.match(text):
        after = doc.texts[token + 1] if token + 1 < len(doc) else ""
        spaced = doc.is_spaced(token) and text.isdecimal() and len(text) <= 3 and re.fullmatch(r"\d{3}", after)
        if spaced and not (token and _DIGITS.match(doc.texts[token - 1])):
            return float(text + after), 2
        return float(text.replace(",", ".")), 1
    if text in NUMBER_WORDS:
        return float(NUMBER_WORDS[text]), 1
    return None


def is_one_decision(doc: Tokens, at: int, start: int, end: int, cues: Sequence[Span], noun: str) -> bool:
    """Whether `ett beslut` counts: something is said of it outside its phrase, and no preposition makes it
    an article.
    """
    before = doc.lower[at - 1] if at else ""
    after = doc.lower[end] if end < len(doc) else ""
    change = claim_rules().forandring
    if after in (*change.upp, *change.ned) or (before in ("i", "") and not noun.startswith("avbrott")):
        return True
    if noun.startswith("avbrott"):
        return at == 0
    if before in (
        "till",
        "för",
        "fått",
        "få",
        "efter",
        "fattat",
        "uppmärksamma",
        "av",
        "från",
        "på",
        "när",
        "om",
    ) and not word_of_change_before(doc, at):
        return False
    told = any(last <= start or first >= end for _, first, last in cues)
    return (
        told
        or word_of_change_before(doc, at)
        or (before == "med" and at > 1)
        or before in ("enbart", "endast", "redovisas")
    )


def word_of_change_before(doc: Tokens, token: int) -> bool:
    """Whether a word of change stands within the three tokens before."""
    near = doc.lower[max(0, token - 3) : token]
    change = claim_rules().forandring
    return any(word in near for word in (*change.upp, *change.ned, *change.lika))


def is_part_of_whole(doc: Tokens, after: int) -> bool:
    """`av de 136`, `av totalt 10`, `av dessa`, `av de ej verkställda besluten`: the number before is a
    part.
    """
    if after >= len(doc) or doc.lower[after] != "av":
        return False
    lists = word_lists()
    for token in range(after + 1, min(after + 6, len(doc))):
        text = doc.lower[token]
        if value_of(doc, token) is not None:
            return token + 1 < len(doc) and not is_punct(doc.texts[token + 1])
        if text in lists["beslut"]:
            return True
        if text in ("dem", "dessa"):
            return True
        if text in ("vanligaste", "orsakerna", "flera"):
            return False
    return False


def is_name(doc: Tokens, token: int) -> bool:
    """Whether a number names something: `tabell 3`, `16 kap.`, `sida 4 av 9`, `1 (2)`, an item of a list."""
    before = doc.lower[token - 1] if token else ""
    if before in ("/", "§", "(") and token > 1 and doc.is_number(token - 2):
        return True
    if before == "av" and token > 2 and doc.lower[token - 3] in word_lists()["namn"]:
        return True
    if before == ":" and token > 1 and doc.texts[token - 2].isalpha():
        return True
    after = doc.lower[token + 1] if token + 1 < len(doc) else ""
    if before.rstrip(".") in word_lists()["namn"] or after in ("§", "§§", "kap", "kap.", "a", "f", "§§,"):
        return True
    return (
        after in ("(", "/", ":", "–", "-")
        and token + 2 < len(doc)
        and doc.is_number(token + 2)
        and before not in word_lists()["barare"]
    )


def sex_at(doc: Tokens, token: int) -> tuple[str, int] | None:
    """The sex that is named at a token, and where its words end: `män eller pojkar`, `kvinnor/flickor`."""
    if token >= len(doc) or len(doc.texts[token]) < 3:
        return None
    kon = vocabulary().kon_of(doc.texts[token])
    if kon not in ("K", "M"):
        return None
    end = token + 1
    while end + 1 < len(doc) and doc.lower[end] in ("/", "eller", "och") and len(doc.texts[end + 1]) > 2:
        if vocabulary().kon_of(doc.texts[end + 1]) != kon:
            break
        end += 2
    return kon, end
