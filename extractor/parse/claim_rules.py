"""The words of `rules/claims.yaml`, ready to be found in sentences."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import field_validator

from extractor.parse.claim_phrases import Phrases, Span, longest
from extractor.parse.claim_text import Tokens, nlp
from extractor.rulebook import StrictModel, load_rules
from extractor.vocabulary import insats_lexicon


class _Measure(StrictModel):
    som: str
    fraser: list[str]


class _Change(StrictModel):
    upp: list[str]
    ned: list[str]
    lika: list[str]
    med: list[str]
    jamfor: list[str]


class _Relative(StrictModel):
    kvartal: int
    fraser: list[str]


class _Reason(StrictModel):
    ord: list[str]
    fore: list[str]
    slut: list[str]
    aldrig: list[str]


class ClaimRules(StrictModel):
    """The shape of `rules/claims.yaml`."""

    version: int
    klasser: dict[str, list[str]]
    matt: list[_Measure]
    enheter: dict[str, list[str]]
    bestamningar: list[str]
    andra_enheter: list[str]
    barare: list[str]
    foljare: list[str]
    ensam_en: list[str]
    namn: list[str]
    forandring: _Change
    relativa: list[_Relative]
    arets_borjan: list[str]
    arsskifte: list[str]
    halvarsskifte: list[str]
    samma_kvartal: list[str]
    folj: list[str]
    ateruppta: list[str]
    vardera: list[str]
    annat_underlag: list[str]
    tecken: list[str]
    orsak: _Reason
    inte_insats: list[str]
    former: dict[str, str]
    forkortningar: list[str]

    @field_validator("matt")
    @classmethod
    def _known(cls, measures: list[_Measure]) -> list[_Measure]:
        known = {
            "inget", "verkställda/avslutade", "avslutade", "verkställda", "kvarstående", "rapporterade", "allman",
            "svag_rapporterade",
        }  # fmt: skip
        for measure in measures:
            if measure.som not in known:
                raise ValueError(f"not a measure: {measure.som!r}")
        return measures


@cache
def claim_rules() -> ClaimRules:
    """The rule file, read and checked once."""
    return load_rules("claims.yaml", ClaimRules)


@dataclass(frozen=True, slots=True)
class Matchers:
    """The compiled patterns: `cues` label measures and changes, `names` the insatser."""

    cues: Phrases
    changes: Phrases
    marks: Phrases
    names: Any
    determiners: Phrases


@cache
def matchers() -> Matchers:
    """Every matcher of the grammar."""
    rules = claim_rules()

    def phrases(labelled: dict[str, list[str]]) -> Phrases:
        return Phrases(labelled, rules.klasser)

    cues = {measure.som: measure.fraser for measure in rules.matt}
    change = rules.forandring
    changes = {"upp": change.upp, "ned": change.ned, "lika": change.lika}
    marks = {
        "jamfor": change.jamfor,
        "folj": rules.folj,
        "arets_borjan": rules.arets_borjan,
        "arsskifte": rules.arsskifte,
        "halvarsskifte": rules.halvarsskifte,
        "samma_kvartal": rules.samma_kvartal,
        "annat": rules.annat_underlag,
    }
    for relative in rules.relativa:
        marks[f"relativ_{relative.kvartal}"] = relative.fraser
    return Matchers(phrases(cues), phrases(changes), phrases(marks), _names(), phrases({"d": rules.bestamningar}))


def _names() -> Any:
    """Names of insatser as sentences print them: in any case, without their law."""
    from spacy.matcher import PhraseMatcher

    rules = claim_rules()
    matcher = PhraseMatcher(nlp().vocab, attr="LOWER")
    names = sorted(insats_lexicon().names | set(rules.former))
    matcher.add("insats", [nlp().make_doc(name) for name in names if len(name) > 3])
    return matcher


def named_in(tokens: Tokens, names: Any) -> list[Span]:
    """The names that a matcher of names finds in a sentence, the longest where they overlap."""
    strings = nlp().vocab.strings
    return longest((strings[label], start, end) for label, start, end in names(tokens.doc))
