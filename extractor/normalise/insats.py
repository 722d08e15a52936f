"""A printed insats name to one id of `rules/insatser.yaml`, with the level, the score and the runner-up.

The law is parted from the name first; then the name is looked for in named levels, each weaker than
the one before: exact, alias, form (abbreviation, compound, definite form), fuzzy. Where an honest
expert would refuse, so does this: UNRESOLVED, or NOT_AN_INSATS for heads, totals and providers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Literal

from extractor.normalise.lagrum import SplitName, split_lag
from extractor.normalise.text import clean, expand, fold, form_key

if TYPE_CHECKING:
    from extractor.normalise.models import Alias, Insats

Level = Literal["exact", "alias", "form", "fuzzy", "ambiguous", "none"]
UNRESOLVED = "UNRESOLVED"
NOT_AN_INSATS = "NOT_AN_INSATS"
FUZZY_LEAST = 85.0           # of 100; below it a likeness is not offered
FUZZY_LEAST_SHORT = 90.0     # names under nine letters differ by one letter too easily
MARGIN_LEAST = 4.0
MARGIN_BLOCKED = 14.0        # a runner-up that is the other half of a blocked pair
_CONFIDENCE: dict[Level, float] = {"exact": 0.99, "alias": 0.97, "form": 0.94, "fuzzy": 0.85, "ambiguous": 0.0, "none": 0.0}
_AREA_TAIL = re.compile(r"[\s,(/-]+(äo|ifo|oof|of|fo|sp|bou|socialpsykiatri|äldreomsorg|äldre|barn|vuxna|vuxen|unga|ungdom|barn och unga|barn/unga|vuxna/barn)\)?$")
_PARTS = re.compile(r"\s+(?:och|eller|samt|resp\.?|respektive|och/eller)\s+|\s*[/,&+]\s*")


@dataclass(frozen=True, slots=True)
class InsatsMatch:
    """What a printed name was taken to be. `insats_id` is an id, UNRESOLVED or NOT_AN_INSATS.

    `score` 0-100 is the likeness of the name that decided (the best one found when nothing did),
    `runner_up` the next best insats, `margin` the distance to it; `confidence` 0-1 is that of the id
    (0 when UNRESOLVED: no answer is given). `reason` says in words what decided.
    """

    printed: str
    insats_id: str
    lag: str | None
    level: Level
    score: float
    runner_up: tuple[str, float] | None
    margin: float
    confidence: float
    reason: str

    @property
    def resolved(self) -> bool:
        """True when the name was taken to be one insats."""
        return self.insats_id not in (UNRESOLVED, NOT_AN_INSATS)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One name of one insats, as the index holds it."""

    insats: Insats
    alias: Alias
    joined: str


@dataclass(frozen=True, slots=True)
class _Context:
    """What is known around the name: law and how it is known, LSS point, area codes."""

    lag: str | None
    lag_from: str
    punkt: int | None
    omraden: tuple[str, ...]


class InsatsNormaliser:
    """Matches printed insats names; build once (`insats_normaliser()`), share freely: it holds no state."""

    def __init__(self) -> None:
        from extractor.normalise import models

        rules, writing = models.insatser(), models.skrivning()
        self._short_forms = writing.forkortningar
        self._fillers = frozenset(writing.fyllord)
        self._endings = writing.andelser
        self._blocked = {frozenset(pair) for pair in rules.sparrade_par}
        self._by_id = {insats.id: insats for insats in rules.insatser}
        self._names: dict[Level, dict[str, list[_Entry]]] = {"exact": {}, "alias": {}, "form": {}}
        self._like_names: dict[str, list[_Entry]] = {}
        for insats in rules.insatser:
            self._index(insats)
        listed = writing.inte_insats
        self._not_insats = {
            fold(word): kind
            for kind, words in (("head", listed.rubriker), ("total", listed.summor), ("sex", listed.kon),
                                ("reason", listed.orsaker), ("provider", listed.utforare))
            for word in words
        }
        self._not_patterns = tuple(re.compile(pattern, re.IGNORECASE) for pattern in listed.monster)

    def match(
        self, printed: str, *, lag: str | None = None, omrade: str | None = None, lagrum: str | None = None
    ) -> InsatsMatch:
        """The insats that `printed` names, given what the document says of law, area and section (all optional)."""
        split = split_lag(clean(printed))
        context = _context(split, lag, omrade, lagrum)
        name = fold(split.name)
        if context.lag == "annan":
            return _refused(printed, None, "a law outside SoL and LSS")
        if not name:
            return self._by_section(printed, context) or _not_an_insats(printed, "no name beside the law")
        for look in (self._named, self._area_suffix, self._several, self._no_insats, self._by_section_word, self._likeness):
            answer = look(printed, name, context)
            if answer is not None:
                return answer
        return _refused(printed, context.lag, "no known name is like it")

    def _index(self, insats: Insats) -> None:
        from extractor.normalise.models import Alias

        bound = {fold(alias.t) for alias in insats.alias if alias.krav_lag}
        for alias in insats.alias:
            split = split_lag(alias.t)
            name = fold(split.name) or fold(alias.t)
            if split.lag and not alias.krav_lag:       # "LSS-boende" says its law, the bare word does not
                alias = alias.model_copy(update={"krav_lag": True})
            words = self._words(name)
            entry = _Entry(insats, alias, "".join(words))
            self._like_names.setdefault(entry.joined, []).append(entry)
            self._names["alias"].setdefault(name, []).append(entry)
            self._names["form"].setdefault(form_key(words, self._endings), []).append(entry)
        local = {fold(alias.t) for alias in insats.alias if alias.omrade}     # "Bostad" alone is not "Bostad (IFO)"
        for own in {fold(insats.namn), fold(_without_brackets(insats.namn))} - local:
            self._names["exact"].setdefault(own, []).append(
                _Entry(insats, Alias(t=insats.namn, krav_lag=own in bound), "".join(self._words(own))))

    def _words(self, name: str) -> tuple[str, ...]:
        return expand(name, self._short_forms, self._fillers)

    def _named(self, printed: str, name: str, context: _Context) -> InsatsMatch | None:
        """Levels exact, alias and form: the name itself is known."""
        key = form_key(self._words(name), self._endings)
        levels: tuple[tuple[Level, str], ...] = (("exact", name), ("alias", name), ("form", key))
        pool: list[_Entry] = []
        for level, text in levels:
            found = self._names[level].get(text, []) if text else []
            if not found:
                continue
            pool = [*found, *self._names["alias"].get(name, [])]   # a shared name is weighed with all its bearers
            chosen = self._choose(pool, context)
            if chosen is not None:
                reached: Level = "alias" if level == "exact" and chosen not in found else level
                return self._hit(printed, chosen, reached, 97.0 if level == "form" else 100.0, context)
        if not pool:
            return None
        return self._cannot_choose(printed, pool, context)

    def _choose(self, entries: list[_Entry], context: _Context) -> _Entry | None:
        """The one insats that the entries and the context agree on, or None."""
        left = [e for e in entries if context.lag is None or e.insats.lag == context.lag]
        bound = [e for e in left if e.alias.omrade and set(e.alias.omrade) & set(context.omraden)]
        left = bound or [e for e in left if not e.alias.omrade]
        if context.punkt:
            left = [e for e in left if _covers(e.insats.lagrum, context.punkt)] or left
        if context.lag is None:
            left = [e for e in left if not e.alias.krav_lag]
        return left[0] if left and len({e.insats.id for e in left}) == 1 else None

    def _cannot_choose(self, printed: str, pool: list[_Entry], context: _Context) -> InsatsMatch:
        ids = sorted({e.insats.id for e in pool})
        by_section = self._by_section(printed, context)
        if by_section is not None:
            return by_section
        suggestion = (ids[0], 100.0)
        if context.lag is not None and all(e.insats.lag != context.lag for e in pool):
            why = f"the name is known, but not under {context.lag} ({context.lag_from}): {', '.join(ids)}"
        else:
            why = f"the name alone does not decide between {', '.join(ids)}" if len(ids) > 1 else f"needs a law or an area: {ids[0]}"
        return InsatsMatch(printed, UNRESOLVED, context.lag, "ambiguous", 100.0, suggestion, 0.0, 0.0, why)

    def _hit(self, printed: str, entry: _Entry, level: Level, score: float, context: _Context) -> InsatsMatch:
        insats = entry.insats
        confidence = _CONFIDENCE[level]
        reason = f"{level}: {entry.alias.t!r}"
        if context.lag is None:
            confidence -= 0.04
            reason += f", and no other law has the name without saying so ({insats.lag})"
        else:
            reason += f", law {context.lag} from {context.lag_from}"
        stated = self._by_section(printed, context)
        if stated is not None and "-" in insats.lagrum:     # the section is narrower than the name
            return stated
        if stated is not None and not _covers(insats.lagrum, context.punkt or 0):
            why = f"section 9 § {context.punkt} outranks the name, which says {insats.id}"
            return replace(stated, confidence=0.55, runner_up=(insats.id, score), reason=why)
        return InsatsMatch(printed, insats.id, insats.lag, level, score, None, score, confidence, reason)

    def _area_suffix(self, printed: str, name: str, context: _Context) -> InsatsMatch | None:
        """"Dagverksamhet ÄO": the tail is an area or an age, no part of the name."""
        tail = _AREA_TAIL.search(name)
        if tail is None or not name[: tail.start()].strip():
            return None
        codes = tuple(dict.fromkeys((*_area_codes(tail.group(1)), *context.omraden)))
        narrowed = replace(context, omraden=codes)
        if narrowed.lag is None:
            narrowed = replace(narrowed, lag=_area_law(codes), lag_from="area")
        answer = self._named(printed, name[: tail.start()].strip(" ,(-"), narrowed)
        if answer is None or not answer.resolved:
            return answer
        return replace(answer, level="form", score=min(answer.score, 97.0), confidence=min(answer.confidence, 0.93),
                       reason=answer.reason + f", {tail.group(1)!r} read as area or age")

    def _several(self, printed: str, name: str, context: _Context) -> InsatsMatch | None:
        """Two insatser in one cell are refused, two names of one insats are not."""
        parts = [part.strip() for part in _PARTS.split(name) if part.strip()]
        if len(parts) < 2:
            return None
        answers = [self._named(printed, part, context) for part in parts]
        known = [answer for answer in answers if answer is not None]
        if not known:
            return None
        ids = {answer.insats_id for answer in known}
        if len(known) == len(parts) and len(ids) == 1 and known[0].resolved:
            return replace(known[0], level="form", score=95.0, confidence=0.9)
        why = "more than one name in the cell: " + ", ".join(parts)
        return InsatsMatch(printed, UNRESOLVED, context.lag, "ambiguous", 100.0, None, 0.0, 0.0, why)

    def _no_insats(self, printed: str, name: str, _context: _Context) -> InsatsMatch | None:
        kind = self._not_insats.get(name)
        if kind is None and any(pattern.fullmatch(name) for pattern in self._not_patterns):
            kind = "pattern"
        if kind is None:
            from extractor.normalise.names import match_namnd, match_omrade, match_organisation, match_orsakskategori

            if match_organisation(name).level in ("exact", "alias"):
                kind = "organisation"
            elif match_namnd(name).level in ("exact", "form"):
                kind = "board"
            elif match_omrade(name).level == "exact":
                kind = "programme area"
            elif match_orsakskategori(name).level in ("exact", "alias"):
                kind = "reason"
        return None if kind is None else _not_an_insats(printed, kind)

    def _by_section(self, printed: str, context: _Context) -> InsatsMatch | None:
        """LSS 9 § n names one insats by itself (9 § 8 and 9 § 9 name the category)."""
        if context.punkt is None or context.lag != "LSS":
            return None
        named = [i for i in self._by_id.values() if i.lagrum == f"9 § {context.punkt}"]
        top = [i for i in named if i.foralder is None or self._by_id[i.foralder].lagrum != i.lagrum]
        if not top:
            return None
        return InsatsMatch(printed, top[0].id, "LSS", "alias", 100.0, None, 100.0, 0.9,
                           f"section LSS 9 § {context.punkt} names the insats")

    def _by_section_word(self, printed: str, name: str, context: _Context) -> InsatsMatch | None:
        """An unknown word beside a section: the section decides, unless a likeness agrees better."""
        by_section = self._by_section(printed, context)
        if by_section is None:
            return None
        like = self._likeness(printed, name, context)
        if like is not None and like.resolved and _covers(self._by_id[like.insats_id].lagrum, context.punkt or 0):
            return like
        return replace(by_section, confidence=0.7, reason=by_section.reason + "; the word itself is unknown")

    def _likeness(self, printed: str, name: str, context: _Context) -> InsatsMatch | None:
        """Level fuzzy: a misspelt name, compared with names of the right law and area only."""
        query = "".join(self._words(name))
        ranked = self._ranked(query)
        allowed = [(like, s) for like, s in ranked if any(_fits(entry, context) for entry in self._like_names[like])]
        if not allowed or len(query) < 5:
            return None
        like, score = allowed[0]
        floor = FUZZY_LEAST if len(query) > 8 else FUZZY_LEAST_SHORT
        nearest = self._like_names[like][0]
        refusal = InsatsMatch(printed, UNRESOLVED, context.lag, "none", round(score, 1),
                              (nearest.insats.id, round(score, 1)), 0.0, 0.0, f"nearest name {nearest.alias.t!r} is too far off")
        if score < floor:
            return refusal
        best = self._choose(self._like_names[like], context)
        if best is None:
            return replace(refusal, level="ambiguous", reason=f"like {nearest.alias.t!r}, which needs a law or an area")
        rivals = [(entry, s) for other, s in ranked if other != like for entry in self._like_names[other]
                  if entry.insats.id != best.insats.id and (_fits(entry, context) or s > score)]
        up = (rivals[0][0].insats.id, round(rivals[0][1], 1)) if rivals else None
        verdict = self._weigh(best, score, rivals[:12])
        if verdict:
            return replace(refusal, level="ambiguous", reason=verdict)
        confidence = 0.6 + 0.3 * (score - floor) / (100 - floor) - (0.05 if context.lag is None else 0.0)
        return InsatsMatch(printed, best.insats.id, best.insats.lag, "fuzzy", round(score, 1), up,
                           round(score - (up[1] if up else 0.0), 1), round(confidence, 3), f"fuzzy: like {best.alias.t!r} ({score:.0f} of 100)")

    def _ranked(self, query: str) -> list[tuple[str, float]]:
        """All names by likeness, best first; deterministic on ties."""
        from rapidfuzz import fuzz

        scored = [(joined, float(fuzz.ratio(query, joined))) for joined in self._like_names]
        return sorted(scored, key=lambda pair: (-pair[1], pair[0]))

    def _weigh(self, best: _Entry, score: float, rivals: list[tuple[_Entry, float]]) -> str:
        """Why the best likeness must not be taken; empty when it may."""
        for entry, other in rivals:
            blocked = frozenset((entry.insats.id, best.insats.id)) in self._blocked
            if score - other < (MARGIN_BLOCKED if blocked else MARGIN_LEAST):
                why = "a pair that likeness must not decide" if blocked else "as like"
                return f"too near {entry.alias.t!r} ({entry.insats.id}): {why}"
        return ""


def _fits(entry: _Entry, context: _Context) -> bool:
    """True when the law and the area that are known leave room for the name."""
    by_area = not entry.alias.omrade or set(entry.alias.omrade) & set(context.omraden)
    return bool(by_area) and context.lag in (None, entry.insats.lag)


def _context(split: SplitName, lag: str | None, omrade: str | None, lagrum: str | None) -> _Context:
    """Law by rank: the section beside the name, the name's own suffix, column Lagrum, given law, area."""
    column = split_lag(lagrum) if lagrum else SplitName("", None, None)
    punkt = split.punkt or (column.punkt if split.lag in (None, "LSS") else None)
    codes = _area_codes(omrade) if omrade else ()
    given = split_lag(lag).lag if lag else None
    for law, origin in ((split.lag, "the name"), (column.lag, "column lagrum"), (given, "context")):
        if law is not None:
            return _Context(law, origin, punkt, codes)
    return _Context(_area_law(codes), "area", punkt, codes)


def _area_codes(text: str) -> tuple[str, ...]:
    from extractor.normalise.names import match_omrade

    return match_omrade(text).codes


def _area_law(codes: tuple[str, ...]) -> str | None:
    """SoL when every area found works under SoL only."""
    from extractor.normalise import models

    laws = {rule.lag for rule in models.omraden().omraden if rule.kod in codes}
    return next(iter(laws)) if len(laws) == 1 else None


def _covers(lagrum: str, punkt: int) -> bool:
    """True when an LSS section ("9 § 4", "9 § 8-9") holds the point."""
    numbers = [int(part) for part in re.findall(r"\d+", lagrum.partition("§")[2])]
    return bool(numbers) and numbers[0] <= punkt <= numbers[-1]


def _without_brackets(name: str) -> str:
    return re.sub(r"\s*\([^)]*\)", "", name)


def _refused(printed: str, lag: str | None, why: str) -> InsatsMatch:
    return InsatsMatch(printed, UNRESOLVED, lag, "none", 0.0, None, 0.0, 0.0, why)


def _not_an_insats(printed: str, kind: str) -> InsatsMatch:
    sure = 0.9 if kind == "pattern" else 0.97
    return InsatsMatch(printed, NOT_AN_INSATS, None, "exact", 100.0, None, 100.0, sure, f"not an insats: {kind}")


@cache
def insats_normaliser() -> InsatsNormaliser:
    """The shared normaliser; the rule files are read at the first call."""
    return InsatsNormaliser()
