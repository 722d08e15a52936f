"""A printed insats name to one id of `rules/insatser.yaml`, with the level, the score and the runner-up.

The law is parted from the name first; then the name is looked for in named levels, each weaker than
the one before: exact, alias, form (abbreviation, compound, definite form), fuzzy. Where an honest
expert would refuse, so does this: UNRESOLVED, or NOT_AN_INSATS for heads, totals and providers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from extractor.normalise.catalogue import Catalogue, Entry, Level, choose
from extractor.normalise.context import Context, area_codes, area_law, covers, read_context
from extractor.normalise.lagrum import split_lag
from extractor.normalise.text import clean, fold

UNRESOLVED = "UNRESOLVED"
NOT_AN_INSATS = "NOT_AN_INSATS"
FUZZY_LEAST = 85.0  # of 100; below it a likeness is not offered
FUZZY_LEAST_SHORT = 90.0  # names under nine letters differ by one letter too easily
MARGIN_LEAST = 4.0
MARGIN_BLOCKED = 14.0  # a runner-up that is the other half of a blocked pair
RIVALS_WEIGHED = 12
_SCORE: dict[Level, float] = {"exact": 100.0, "alias": 100.0, "form": 97.0}
_CONFIDENCE: dict[Level, float] = {"exact": 0.99, "alias": 0.97, "form": 0.94}
_NO_LAW = 0.04  # taken off the confidence where the law is read from the name alone
_AREAS = "äo|ifo|oof|of|fo|sp|bou|socialpsykiatri|äldreomsorg|äldre"
_AGES = "barn och unga|barn/unga|vuxna/barn|barn|vuxna|vuxen|unga|ungdom"
_AREA_TAIL = re.compile(rf"[\s,(/-]+({_AREAS}|{_AGES})\)?$")
_PARTS = re.compile(r"\s+(?:och/eller|och|eller|samt|resp\.?|respektive)\s+|\s*[/,&+]\s*")


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


class InsatsNormaliser:
    """Matches printed insats names; build once (`insats_normaliser()`), share freely: it holds no state."""

    def __init__(self) -> None:
        self._names = Catalogue()

    def match(
        self, printed: str, *, lag: str | None = None, omrade: str | None = None, lagrum: str | None = None
    ) -> InsatsMatch:
        """The insats that `printed` names, given what the document says of law, area and section."""
        split = split_lag(clean(printed))
        context = read_context(split, lag, omrade, lagrum)
        name = fold(split.name)
        if context.lag == "annan":
            return _refused(printed, None, "a law outside SoL and LSS")
        if not name:
            return self._by_section(printed, context) or _not_an_insats(printed, "no name beside the law")
        steps = (
            self._named,
            self._area_suffix,
            self._several,
            self._no_insats,
            self._by_word,
            self._likeness,
        )
        for step in steps:
            answer = step(printed, name, context)
            if answer is not None:
                return answer
        return _refused(printed, context.lag, "no known name is like it")

    def _named(self, printed: str, name: str, context: Context) -> InsatsMatch | None:
        """Levels exact, alias and form: the name itself is known."""
        pool: list[Entry] = []
        levels: tuple[Level, ...] = ("exact", "alias", "form")
        for level in levels:
            found = self._names.find(name, level)
            pool = found or pool
            chosen = choose(found, context) if found else None
            if chosen is not None:
                own = level != "exact" or self._names.is_own_name(chosen, name)
                return self._hit(printed, chosen, level if own else "alias", context)
        return self._cannot_choose(printed, pool, context) if pool else None

    def _cannot_choose(self, printed: str, pool: list[Entry], context: Context) -> InsatsMatch:
        by_section = self._by_section(printed, context)
        if by_section is not None:
            return by_section
        ids = sorted({e.insats.id for e in pool})
        named = ", ".join(ids)
        if context.lag is not None and all(e.insats.lag != context.lag for e in pool):
            why = f"the name is known, but not under {context.lag} ({context.lag_from}): {named}"
        elif len(ids) > 1:
            why = f"the name alone does not decide between {named}"
        else:
            why = f"needs a law or an area: {named}"
        return InsatsMatch(printed, UNRESOLVED, context.lag, "ambiguous", 100.0, (ids[0], 100.0), 0.0, 0.0, why)

    def _hit(self, printed: str, entry: Entry, level: Level, context: Context) -> InsatsMatch:
        insats, score, confidence = entry.insats, _SCORE[level], _CONFIDENCE[level]
        stated = self._by_section(printed, context)
        if stated is not None and "-" in insats.lagrum:  # the section is narrower than the name
            return stated
        if stated is not None and not covers(insats.lagrum, context.punkt):
            why = f"section 9 § {context.punkt} outranks the name, which says {insats.id}"
            return replace(stated, confidence=0.55, runner_up=(insats.id, score), reason=why)
        if context.lag is None:
            confidence -= _NO_LAW
            reason = f"{level}: {entry.alias.t!r}; no other law has the name without saying so ({insats.lag})"
        else:
            reason = f"{level}: {entry.alias.t!r}, law {context.lag} from {context.lag_from}"
        return InsatsMatch(printed, insats.id, insats.lag, level, score, None, score, round(confidence, 3), reason)

    def _area_suffix(self, printed: str, name: str, context: Context) -> InsatsMatch | None:
        """A tail that is an area or an age and no part of the name ("Dagverksamhet ÄO")."""
        tail = _AREA_TAIL.search(name)
        bare = name[: tail.start()].strip(" ,(-") if tail else ""
        if tail is None or not bare:
            return None
        codes = tuple(dict.fromkeys((*area_codes(tail.group(1)), *context.omraden)))
        narrowed = replace(context, omraden=codes)
        if narrowed.lag is None:
            narrowed = replace(narrowed, lag=area_law(codes), lag_from="area")
        answer = self._named(printed, bare, narrowed)
        if answer is None or not answer.resolved:
            return answer
        return replace(
            answer,
            level="form",
            score=_SCORE["form"],
            confidence=min(answer.confidence, 0.93),
            reason=f"{answer.reason}, {tail.group(1)!r} read as area or age",
        )

    def _several(self, printed: str, name: str, context: Context) -> InsatsMatch | None:
        """Two insatser in one cell are refused, two names of one insats are not."""
        parts = [part.strip() for part in _PARTS.split(name) if part.strip()]
        answers = [self._named(printed, part, context) for part in parts] if len(parts) > 1 else []
        known = [answer for answer in answers if answer is not None]
        if not known:
            return None
        ids = {answer.insats_id for answer in known}
        if len(known) == len(parts) and len(ids) == 1 and known[0].resolved:
            return replace(known[0], level="form", score=95.0, confidence=0.9)
        why = "more than one name in the cell: " + ", ".join(parts)
        return InsatsMatch(printed, UNRESOLVED, context.lag, "ambiguous", 100.0, None, 0.0, 0.0, why)

    def _no_insats(self, printed: str, name: str, _context: Context) -> InsatsMatch | None:
        from extractor.normalise.names import kind_of_other_name

        kind = self._names.kind_of_no_insats(name) or kind_of_other_name(name)
        return None if kind is None else _not_an_insats(printed, kind)

    def _by_section(self, printed: str, context: Context) -> InsatsMatch | None:
        """LSS 9 § n names one insats by itself (9 § 8 and 9 § 9 name the category)."""
        if context.punkt is None or context.lag != "LSS":
            return None
        by_id = self._names.by_id
        named = [i for i in by_id.values() if i.lagrum == f"9 § {context.punkt}"]
        top = [i for i in named if i.foralder is None or by_id[i.foralder].lagrum != i.lagrum]
        if not top:
            return None
        why = f"section LSS 9 § {context.punkt} names the insats"
        return InsatsMatch(printed, top[0].id, "LSS", "alias", 100.0, None, 100.0, 0.9, why)

    def _by_word(self, printed: str, name: str, context: Context) -> InsatsMatch | None:
        """An unknown word beside a section: the section decides, unless a likeness agrees better."""
        by_section = self._by_section(printed, context)
        if by_section is None:
            return None
        like = self._likeness(printed, name, context)
        if like is not None and like.resolved and covers(self._names.by_id[like.insats_id].lagrum, context.punkt):
            return like
        return replace(by_section, confidence=0.7, reason=by_section.reason + "; the word itself is unknown")

    def _likeness(self, printed: str, name: str, context: Context) -> InsatsMatch | None:
        """Level fuzzy: a misspelt name, compared with names of the right law and area only."""
        query = "".join(self._names.words(name))
        names = self._names.like_names
        ranked = self._names.ranked(query)
        allowed = [(like, s) for like, s in ranked if any(e.fits(context) for e in names[like])]
        if not allowed or len(query) < 5:
            return None
        like, score = allowed[0]
        floor = FUZZY_LEAST if len(query) > 8 else FUZZY_LEAST_SHORT
        nearest = names[like][0]
        refusal = _too_far(printed, nearest, score, context)
        if score < floor:
            return refusal
        best = choose(names[like], context)
        if best is None:
            why = f"like {nearest.alias.t!r}, which needs a law or an area"
            return replace(refusal, level="ambiguous", reason=why)
        rivals = [
            (entry, s)
            for other, s in ranked
            if other != like
            for entry in names[other]
            if entry.insats.id != best.insats.id and (entry.fits(context) or s > score)
        ]
        verdict = self._weigh(best, score, rivals[:RIVALS_WEIGHED])
        if verdict:
            return replace(refusal, level="ambiguous", reason=verdict)
        return _fuzzy_hit(printed, best, score, floor, rivals, context)

    def _weigh(self, best: Entry, score: float, rivals: list[tuple[Entry, float]]) -> str:
        """Why the best likeness must not be taken; empty when it may."""
        for entry, other in rivals:
            blocked = frozenset((entry.insats.id, best.insats.id)) in self._names.blocked
            if score - other < (MARGIN_BLOCKED if blocked else MARGIN_LEAST):
                why = "a pair that likeness must not decide" if blocked else "as like"
                return f"too near {entry.alias.t!r} ({entry.insats.id}): {why}"
        return ""


def _fuzzy_hit(
    printed: str, best: Entry, score: float, floor: float, rivals: list[tuple[Entry, float]], context: Context
) -> InsatsMatch:
    up = (rivals[0][0].insats.id, round(rivals[0][1], 1)) if rivals else None
    confidence = 0.6 + 0.3 * (score - floor) / (100 - floor) - (_NO_LAW if context.lag is None else 0.0)
    margin = round(score - (up[1] if up else 0.0), 1)
    reason = f"fuzzy: like {best.alias.t!r} ({score:.0f} of 100)"
    insats = best.insats
    return InsatsMatch(
        printed, insats.id, insats.lag, "fuzzy", round(score, 1), up, margin, round(confidence, 3), reason
    )


def _too_far(printed: str, nearest: Entry, score: float, context: Context) -> InsatsMatch:
    up = (nearest.insats.id, round(score, 1))
    why = f"nearest name {nearest.alias.t!r} is too far off"
    return InsatsMatch(printed, UNRESOLVED, context.lag, "none", round(score, 1), up, 0.0, 0.0, why)


def _refused(printed: str, lag: str | None, why: str) -> InsatsMatch:
    return InsatsMatch(printed, UNRESOLVED, lag, "none", 0.0, None, 0.0, 0.0, why)


def _not_an_insats(printed: str, kind: str) -> InsatsMatch:
    sure = 0.9 if kind == "pattern" else 0.97
    why = f"not an insats: {kind}"
    return InsatsMatch(printed, NOT_AN_INSATS, None, "exact", 100.0, None, 100.0, sure, why)


@cache
def insats_normaliser() -> InsatsNormaliser:
    """The shared normaliser; the rule files are read at the first call."""
    return InsatsNormaliser()
