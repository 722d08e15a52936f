"""`rules/cues.yaml` made ready for use: word classes, phrases as patterns, spelling repaired word by word."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from pydantic import model_validator

from extractor.errors import RuleError
from extractor.orsaker import orsaker
from extractor.rulebook import StrictModel, load_rules

GAPS = {"..": 3, "...": 6}  # mark of a gap -> words that it may hold
REPAIR_FROM = 8  # letters; shorter words have too many neighbours to be repaired
REPAIR_LEAST = 91.0  # likeness of 100 between a misspelt word and a known form


class Fraser(StrictModel):
    """Phrases of one leaf: `stark` decide, `svag` count when nothing strong is found."""

    stark: tuple[str, ...]
    svag: tuple[str, ...] = ()


class Rang(StrictModel):
    """One leaf that is the primary wherever one of the others stands beside it."""

    fore: str
    efter: tuple[str, ...]


class Cues(StrictModel):
    """`rules/cues.yaml`."""

    version: int
    klasser: dict[str, tuple[str, ...]]
    fraser: dict[str, Fraser]
    status: dict[str, tuple[str, ...]]
    avbrott: dict[Literal["ja", "nej"], tuple[str, ...]]
    atgarder: dict[str, tuple[str, ...]]
    tid: dict[Literal["nu", "tidigare"], tuple[str, ...]]
    lankar: dict[Literal["orsak", "men"], tuple[str, ...]]
    rang: tuple[Rang, ...]

    @model_validator(mode="after")
    def _known_names(self) -> Cues:
        rules = orsaker()
        leaves = {leaf.id for leaf in rules.lov} | {"ingen"}
        named = {*self.fraser, *(leaf for rule in self.rang for leaf in (rule.fore, *rule.efter))}
        if named - leaves:
            raise ValueError(f"no such leaf: {sorted(named - leaves)}")
        if set(self.status) - {status.id for status in rules.status} - {"ej_verkstallt"}:
            raise ValueError("no such status")
        if set(self.atgarder) - {action.id for action in rules.atgarder}:
            raise ValueError("no such action")
        seen: dict[str, str] = {}
        for name, forms in self.klasser.items():
            for form in set(forms):
                if seen.setdefault(form, name) != name:
                    raise ValueError(f"{form!r} stands in both {seen[form]} and {name}")
        return self


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase as word-class symbols, a key of GAPS for an open stretch. `label` is axis:value."""

    label: str
    symbols: tuple[str, ...]
    strong: bool


class CueBook:
    """Word classes and phrases. `symbol(word)` is the class of a word, or the word itself."""

    def __init__(self, cues: Cues) -> None:
        self._exact: dict[str, str] = {}
        self._prefix: dict[str, str] = {}
        for name, forms in cues.klasser.items():
            for form in forms:
                (self._prefix if form.endswith("*") else self._exact)[form.rstrip("*")] = name
        texts = _texts(cues)
        for text, _label, _strong in texts:
            for word in re.findall(r"[^\s\[\]|]+", text):
                if word.endswith("*"):
                    self._prefix.setdefault(word.rstrip("*"), word.rstrip("*"))
        self._longest = max((len(prefix) for prefix in self._prefix), default=0)
        self._cache: dict[str, str] = {}
        self.rang = {rule.fore: frozenset(rule.efter) for rule in cues.rang}
        self._folded = {_fold(form): name for form, name in self._exact.items() if len(form) > 3}
        self._forms = [form for form in (*self._exact, *self._prefix) if len(form) >= REPAIR_FROM]
        self.phrases = tuple(
            Phrase(label, symbols, strong) for text, label, strong in texts for symbols in sorted(self._expand(text))
        )
        _refuse_contradictions(self.phrases)
        self._literals = {symbol for phrase in self.phrases for symbol in phrase.symbols}

    def symbol(self, word: str) -> str:
        """The class of a word: by its form, its beginning, without diacritics, or by one slip of spelling."""
        known = self._cache.get(word)
        if known is None:
            bare = word.casefold()
            known = self._cache[word] = self._find(bare.rstrip(".") or bare)
        return known

    def _find(self, word: str) -> str:
        found = self._by_form(word)
        if found is not None or not re.search(r"[a-zåäö]", word) or len(word) < 3:
            return found or word
        mended = re.sub(r"(?<=[a-zåäö])1|1(?=[a-zåäö])", "l", re.sub(r"(?<=[a-zåäö])0|0(?=[a-zåäö])", "o", word))
        found = self._by_form(mended) or self._folded.get(_fold(mended))
        if found is not None or word in getattr(self, "_literals", ()) or len(word) < REPAIR_FROM:
            return found or word
        return self._repaired(mended) or word

    def _by_form(self, word: str) -> str | None:
        if word in self._exact:
            return self._exact[word]
        for end in range(min(len(word), self._longest), 2, -1):
            if word[:end] in self._prefix:
                return self._prefix[word[:end]]
        return None

    def _repaired(self, word: str) -> str | None:
        from rapidfuzz import fuzz, process

        best = process.extractOne(word, self._forms, scorer=fuzz.ratio, score_cutoff=REPAIR_LEAST)
        return self._by_form(best[0]) or self._prefix.get(best[0]) if best else None

    def _expand(self, text: str) -> set[tuple[str, ...]]:
        """Every way to read a phrase: alternatives and optional words written out, words as symbols."""
        parts: list[list[tuple[str, ...]]] = []
        for piece in re.findall(r"\[[^\]]*\]\??|\S+", text):
            optional = piece.endswith("?")
            piece = piece.removesuffix("?")
            if piece in GAPS:
                parts.append([(piece,)])
                continue
            words = piece.strip("[]").split("|") if piece.startswith("[") else [piece]
            ways: list[tuple[str, ...]] = [(self._pattern_symbol(word),) for word in words]
            parts.append([*ways, ()] if optional else ways)
        return {tuple(itertools.chain.from_iterable(way)) for way in itertools.product(*parts)}

    def _pattern_symbol(self, word: str) -> str:
        return self._prefix[word.rstrip("*")] if word.endswith("*") else (self._by_form(word) or word)


def _refuse_contradictions(phrases: tuple[Phrase, ...]) -> None:
    """RuleError when the same words say two things on one axis, which classes make easy to miss."""
    seen: dict[tuple[str, tuple[str, ...]], str] = {}
    for phrase in phrases:
        axis = phrase.label.partition(":")[0]
        if axis != "atgard" and seen.setdefault((axis, phrase.symbols), phrase.label) != phrase.label:
            raise RuleError(
                file="cues.yaml",
                key=" ".join(phrase.symbols),
                why=f"read as both {seen[axis, phrase.symbols]} and {phrase.label}",
            )


def _texts(cues: Cues) -> list[tuple[str, str, bool]]:
    """Every phrase with its label and strength."""
    texts = [(text, f"orsak:{leaf}", True) for leaf, group in cues.fraser.items() for text in group.stark]
    texts += [(text, f"orsak:{leaf}", False) for leaf, group in cues.fraser.items() for text in group.svag]
    axes: tuple[tuple[str, Mapping[str, tuple[str, ...]]], ...] = (
        ("status", cues.status),
        ("avbrott", {str(key): many for key, many in cues.avbrott.items()}),
        ("atgard", cues.atgarder),
        ("tid", {str(key): many for key, many in cues.tid.items()}),
        ("lank", {str(key): many for key, many in cues.lankar.items()}),
    )
    texts += [(text, f"{axis}:{value}", True) for axis, group in axes for value, many in group.items() for text in many]
    return texts


def _fold(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


@cache
def cuebook() -> CueBook:
    """The cue book, read and checked once."""
    return CueBook(load_rules("cues.yaml", Cues))
