"""The words of `rules/claims.yaml`, compiled for spaCy's matchers over the blank Swedish pipeline."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import field_validator

from extractor.rulebook import StrictModel, load_rules
from extractor.vocabulary import insats_lexicon

Pattern = list[dict[str, Any]]


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


@cache
def nlp() -> Any:
    """The blank Swedish pipeline: a tokenizer and nothing that was trained."""
    import spacy

    return spacy.blank("sv")


def pattern_of(phrase: str, classes: dict[str, list[str]]) -> Pattern:
    """A phrase of the rule file as a token pattern of spaCy's Matcher."""
    pattern: Pattern = []
    for part in phrase.split():
        optional = part.endswith("?") and len(part) > 1
        word = part.removesuffix("?") if optional else part
        token: dict[str, Any] = {"IS_PUNCT": False} if word == "_" else {"LOWER": _words(word, classes)}
        if optional:
            token["OP"] = "?"
        pattern.append(token)
    return pattern


def _words(word: str, classes: dict[str, list[str]]) -> Any:
    options = [option for part in word.split("|") for option in (classes[part[1:]] if part.startswith("@") else [part])]
    if any(option.endswith("*") for option in options):
        joined = "|".join(re.escape(o[:-1]) + r"\w*" if o.endswith("*") else re.escape(o) for o in options)
        return {"REGEX": f"^(?:{joined})$"}
    return {"IN": options}


@dataclass(frozen=True, slots=True)
class Matchers:
    """The compiled patterns: `cues` label measures and changes, `names` the insatser."""

    cues: Any
    changes: Any
    marks: Any
    names: Any
    determiners: Any


@cache
def matchers() -> Matchers:
    """Every matcher of the grammar, over the shared vocabulary of `nlp()`."""
    rules = claim_rules()
    cues = {measure.som: measure.fraser for measure in rules.matt}
    change = rules.forandring
    changes = {"upp": change.upp, "ned": change.ned, "lika": change.lika}
    marks = {
        "jamfor": change.jamfor,
        "folj": rules.folj,
        "arets_borjan": rules.arets_borjan,
        "annat": rules.annat_underlag,
    }
    for relative in rules.relativa:
        marks[f"relativ_{relative.kvartal}"] = relative.fraser
    return Matchers(Phrases(cues), Phrases(changes), Phrases(marks), _names(), Phrases({"d": rules.bestamningar}))


class Phrases:
    """Patterns of spaCy's Matcher, of which only those are run whose every needed word stands in the sentence.

    A call gives (label, first token, end) of every match, overlaps included.
    """

    def __init__(self, phrases: dict[str, list[str]]) -> None:
        from spacy.matcher import Matcher

        self._name = "|".join(phrases)
        self._patterns: list[tuple[str, Any, list[Words]]] = []
        for label, texts in phrases.items():
            for text in texts:
                pattern = pattern_of(text, claim_rules().klasser)
                matcher = Matcher(nlp().vocab)
                matcher.add(label, [pattern])
                needed = [Words(part["LOWER"]) for part in pattern if "LOWER" in part and "OP" not in part]
                self._patterns.append((label, matcher, needed))

    def __call__(self, doc: Any) -> list[tuple[str, int, int]]:
        """Every match in a sentence; kept with the sentence, for it is asked again."""
        known: dict[str, list[tuple[str, int, int]]] = doc.user_data
        if self._name not in known:
            words = words_of(doc)
            known[self._name] = [
                (label, start, end)
                for label, matcher, needed in self._patterns
                if all(part.any_of(words) for part in needed)
                for _, start, end in matcher(doc)
            ]
        return known[self._name]


def text_of(doc: Any) -> str:
    """The text of a sentence, made once."""
    known = doc.user_data
    if "text" not in known:
        known["text"] = doc.text
    return str(known["text"])


def words_of(doc: Any) -> set[str]:
    """The words of a sentence in lower case, made once."""
    known: dict[str, set[str]] = doc.user_data
    if "words" not in known:
        known["words"] = {token.lower_ for token in doc}
    return known["words"]


class Words:
    """The words that one token of a pattern may be: a list of them, or a regular expression."""

    def __init__(self, lower: dict[str, Any]) -> None:
        self._words = frozenset(lower.get("IN", ()))
        self._form = re.compile(lower["REGEX"]) if "REGEX" in lower else None

    def any_of(self, words: set[str]) -> bool:
        """Whether one of the sentence's words is among them."""
        if self._form is not None:
            return any(self._form.search(word) for word in words)
        return not self._words.isdisjoint(words)


def _names() -> Any:
    """Names of insatser as sentences print them: in any case, without their law."""
    from spacy.matcher import PhraseMatcher

    rules = claim_rules()
    matcher = PhraseMatcher(nlp().vocab, attr="LOWER")
    names = sorted(insats_lexicon().names | set(rules.former))
    matcher.add("insats", [nlp().make_doc(name) for name in names if len(name) > 3])
    return matcher


def spans_of(matcher: Any, doc: Any) -> list[tuple[str, int, int]]:
    """Label, first token and end of every match, the longest where they overlap, in reading order."""
    if isinstance(matcher, Phrases):
        return longest(matcher(doc))
    return longest((nlp().vocab.strings[label], start, end) for label, start, end in matcher(doc))


def longest(found: Iterable[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Overlapping spans thinned to the longest, then the first."""
    taken: set[int] = set()
    kept = []
    for label, start, end in sorted(found, key=lambda span: (span[1] - span[2], span[1])):
        if taken.isdisjoint(range(start, end)):
            kept.append((label, start, end))
            taken.update(range(start, end))
    return sorted(kept, key=lambda span: span[1])
