"""Every known name of every insats, indexed by level, and what is known not to be an insats."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from extractor.normalise.context import Context, covers
from extractor.normalise.lagrum import split_lag
from extractor.normalise.text import expand, fold, form_key

if TYPE_CHECKING:
    from extractor.normalise.models import Alias, Insats

Level = Literal["exact", "alias", "form", "fuzzy", "ambiguous", "none"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One name of one insats; `joined` is its words written together, for likeness."""

    insats: Insats
    alias: Alias
    joined: str

    def fits(self, context: Context) -> bool:
        """True when the law and the area that are known leave room for the name."""
        by_area = not self.alias.omrade or set(self.alias.omrade) & set(context.omraden)
        return bool(by_area) and context.lag in (None, self.insats.lag)


class Catalogue:
    """The rule files as look-up tables; built once, never changed."""

    def __init__(self) -> None:
        from extractor.normalise import models

        rules, writing = models.insatser(), models.skrivning()
        self._short_forms = writing.forkortningar
        self._fillers = frozenset(writing.fyllord)
        self._endings = writing.andelser
        self.blocked = {frozenset(pair) for pair in rules.sparrade_par}
        self.by_id = {insats.id: insats for insats in rules.insatser}
        self.like_names: dict[str, list[Entry]] = {}
        self._names: dict[Level, dict[str, list[Entry]]] = {"exact": {}, "alias": {}, "form": {}}
        for insats in rules.insatser:
            self._index(insats)
        listed = writing.inte_insats
        kinds = (
            ("head", listed.rubriker),
            ("total", listed.summor),
            ("sex", listed.kon),
            ("reason", listed.orsaker),
            ("provider", listed.utforare),
        )
        self._not_insats = {fold(word): kind for kind, words in kinds for word in words}
        self._not_patterns = tuple(re.compile(pattern, re.IGNORECASE) for pattern in listed.monster)

    def words(self, name: str) -> tuple[str, ...]:
        """The words of a folded name, abbreviations written out, small words dropped."""
        return expand(name, self._short_forms, self._fillers)

    def find(self, name: str, level: Level) -> list[Entry]:
        """The bearers of a folded name at a level (exact, alias, form), with all who share it as an alias."""
        key = form_key(self.words(name), self._endings) if level == "form" else name
        found = self._names[level].get(key, []) if key else []
        return [*found, *self._names["alias"].get(name, [])] if found else []

    def is_own_name(self, entry: Entry, name: str) -> bool:
        """True when the folded name is the canonical one of the entry's insats."""
        return entry in self._names["exact"].get(name, [])

    def ranked(self, query: str) -> list[tuple[str, float]]:
        """All joined names by likeness to a joined query (0-100), best first; deterministic on ties."""
        from rapidfuzz import fuzz

        scored = [(joined, float(fuzz.ratio(query, joined))) for joined in self.like_names]
        return sorted(scored, key=lambda pair: (-pair[1], pair[0]))

    def kind_of_no_insats(self, name: str) -> str | None:
        """What a folded name is when it is listed as no insats (head, total, provider ...), else None."""
        kind = self._not_insats.get(name)
        if kind is None and any(pattern.fullmatch(name) for pattern in self._not_patterns):
            return "pattern"
        return kind

    def _index(self, insats: Insats) -> None:
        from extractor.normalise.models import Alias

        bound = {fold(alias.t) for alias in insats.alias if alias.krav_lag}
        for alias in insats.alias:
            split = split_lag(alias.t)
            name = fold(split.name) or fold(alias.t)
            if split.lag and not alias.krav_lag:  # "LSS-boende" says its law, the bare word does not
                alias = alias.model_copy(update={"krav_lag": True})
            words = self.words(name)
            entry = Entry(insats, alias, "".join(words))
            self.like_names.setdefault(entry.joined, []).append(entry)
            self._names["alias"].setdefault(name, []).append(entry)
            self._names["form"].setdefault(form_key(words, self._endings), []).append(entry)
        local = {fold(alias.t) for alias in insats.alias if alias.omrade}  # "Bostad" is not "Bostad (IFO)"
        for own in sorted({fold(insats.namn), fold(re.sub(r"\s*\([^)]*\)", "", insats.namn))} - local):
            named = Alias(t=insats.namn, krav_lag=own in bound)
            self._names["exact"].setdefault(own, []).append(Entry(insats, named, "".join(self.words(own))))


def choose(entries: list[Entry], context: Context) -> Entry | None:
    """The one insats that the bearers of a name and the context agree on, or None."""
    left = [e for e in entries if context.lag is None or e.insats.lag == context.lag]
    bound = [e for e in left if e.alias.omrade and set(e.alias.omrade) & set(context.omraden)]
    left = bound or [e for e in left if not e.alias.omrade]
    if context.punkt:
        left = [e for e in left if covers(e.insats.lagrum, context.punkt)] or left
    if context.lag is None:
        left = [e for e in left if not e.alias.krav_lag]
    return left[0] if left and len({e.insats.id for e in left}) == 1 else None
