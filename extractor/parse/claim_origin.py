"""Where each word about a number comes from: the sentence itself, the sentences before, a heading, the document.

The confidences lie below the shares of such values that were right in reports whose truth is known
(`docs/accuracy.md`), further below where there were few.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from extractor.evidence.laws import law_in
from extractor.model import Inferred
from extractor.parse.claim_sentence import Sentence
from extractor.parse.claim_subject import Around
from extractor.parse.claim_told import Told, section_insats
from extractor.parse.context import area_around, law_around
from extractor.vocabulary import fold

NUMBER = Inferred("number of the sentence", 0.95)
SENTENCE = Inferred("words of the sentence", 0.95)
EARLIER = Inferred("sentences before", 0.85)
HEADING = Inferred("heading", 0.93)
QUARTER = Inferred("the report's quarter", 0.96)
GENERAL = Inferred("what the report calls ej verkställda", 0.93)
NAME = Inferred("name of insats", 0.97)
RELATIVE = Inferred("relative to the report's quarter", 0.9)


def origins(told: Told, sentence: Sentence, around: Around) -> dict[str, Inferred]:
    """Method and confidence of every value that is told about a number."""
    found = {"value": NUMBER, **dict(_origins(told, sentence, around))}
    return {
        name: replace(how, confidence=round(told.sure[name], 3)) if name in told.sure else how
        for name, how in found.items()
    }


def _origins(told: Told, sentence: Sentence, around: Around) -> Iterator[tuple[str, Inferred]]:
    if told.measure is not None:
        yield "measure", _measure(told, sentence, around)
    if told.period is not None:
        yield "period", _period(told.period, sentence, around)
    if told.compare_to is not None:
        yield "compare_to", _period(told.compare_to, sentence, around)
    if told.lag is not None:
        yield "lag", _law(told, sentence, around)
    if told.insats is not None:
        named = any(fold(sentence.span_text(span)) == fold(told.insats) for span in sentence.insatser)
        yield "insats", SENTENCE if named else HEADING if told.insats == section_insats(around.context) else EARLIER
    if told.omrade is not None:
        named = any(fold(sentence.span_text(span)) == fold(told.omrade) for span in sentence.areas)
        yield "omrade", SENTENCE if named else HEADING if told.omrade == area_around(around.context) else EARLIER
    if told.kon is not None:
        yield "kon", SENTENCE
    if told.orsak is not None:
        yield "orsak", SENTENCE if fold(told.orsak) in fold(sentence.text) else EARLIER


def _measure(told: Told, sentence: Sentence, around: Around) -> Inferred:
    if any(label == told.measure for label, _, _ in sentence.cues):
        return SENTENCE
    return GENERAL if told.measure in (around.general, "ej_verkställda") else EARLIER


def _period(period: str, sentence: Sentence, around: Around) -> Inferred:
    mentions = [mention for mention in sentence.periods if period in mention.quarters]
    if mentions:
        return RELATIVE if all(mention.relative for mention in mentions) else SENTENCE
    return QUARTER if period == around.now else EARLIER


def _law(told: Told, sentence: Sentence, around: Around) -> Inferred:
    if any(label == told.lag for label, _, _ in sentence.laws):
        return SENTENCE
    if told.insats and law_in(told.insats) == told.lag:
        return NAME
    return HEADING if law_around(around.context) == told.lag else EARLIER
