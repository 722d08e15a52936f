"""Which numbers of a sentence are claims, and of what kind: weighed from all that is seen of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractor.parse.claim_features import beside, measure_features, unit_features
from extractor.parse.claim_model import claim_models
from extractor.parse.claim_numbers import Number, made_number
from extractor.parse.claim_sentence import Sentence, Window, spans_of
from extractor.parse.claim_subject import Around
from extractor.parse.claim_tokens import numerals, value_of

NO_CLAIM = "none"
NO_MEASURE = "None"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number that may be a claim: its sentence, token and value, and the features that tell its kind.

    `measure` are those that tell what it counts; only numbers that were taken for claims have them.
    """

    sentence: str
    token: int
    value: float
    features: frozenset[str]
    measure: frozenset[str] = frozenset()


def candidates_of(sentence: Sentence) -> list[Candidate]:
    """Every number of a sentence but those of its periods."""
    doc = sentence.doc
    rules = {number.at: number.unit for number in sentence.numbers}
    covered = {token for mention in sentence.periods for token in range(mention.start, mention.end)}
    read: list[tuple[int, float, set[str]]] = []
    done = 0
    for token in numerals(doc):
        found = value_of(doc, token) if token >= done and token not in covered else None
        if found is None:
            continue
        value, width = found
        done = token + width
        read.append((token, value, unit_features(sentence, token, width, value, rules.get(token, NO_CLAIM))))
    seen = [features for _, _, features in read]
    return [
        Candidate(sentence.text, token, value, frozenset(features | beside(seen, index)))
        for index, (token, value, features) in enumerate(read)
    ]


def weighed(sentence: Sentence) -> Sentence:
    """The sentence with the numbers that are claims, each with its kind and how sure that is."""
    rules = {number.at: number for number in sentence.numbers}
    numbers: list[Number] = []
    for candidate in candidates_of(sentence):
        kind, sure = claim_models().unit.best(candidate.features)
        if kind == NO_CLAIM:
            continue
        number = rules.get(candidate.token) or made_number(sentence.doc, candidate.token, spans_of(sentence))
        numbers.append(replace(number, unit=kind, sure=sure))
    return replace(sentence, numbers=tuple(numbers))


def weighed_measure(window: Window, around: Around, rule: str | None) -> tuple[str | None, float]:
    """What a number counts, None for something else than decisions not carried out, and how sure that is."""
    if rule is None and window.sentence.outside:
        return None, 1.0
    measure, sure = claim_models().measure.best(measure_features(window, around, rule))
    return (None if measure == NO_MEASURE else measure), sure


def seen_in(read: Sentence, sentence: Sentence, around: Around, rules: Sequence[str | None]) -> list[Candidate]:
    """The numbers of a sentence as they were weighed, to learn from: `read` by the rules, `sentence` with its claims.

    `rules` is what the rules make of the measure of each claim.
    """
    told = {
        number.at: frozenset(measure_features(Window(sentence, index), around, rules[index]))
        for index, number in enumerate(sentence.numbers)
    }
    return [replace(one, measure=told.get(one.token, frozenset())) for one in candidates_of(read)]
