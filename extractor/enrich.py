"""What the printed words of records mean: names to ids, comments to reasons, these beside printed totals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from extractor.classify.reported import printed_categories, reported_differences
from extractor.model import Count, Decision, DocumentRecord, Inferred
from extractor.normalise.insats import UNRESOLVED, InsatsMatch, insats_normaliser
from extractor.normalise.names import match_omrade
from extractor.review import needs_review

if TYPE_CHECKING:
    from extractor.classify.orsak import OrsakResult
    from extractor.parse.tables import Reading

AROUND = 0.15
"""Taken off the confidence of a name that only a heading or the board decides."""
QUOTED = 60
"""Letters of each deciding phrase that are kept in a reason."""


class _Named(Protocol):
    @property
    def insats(self) -> str | None: ...
    @property
    def lag(self) -> str | None: ...
    @property
    def omrade(self) -> str | None: ...
    @property
    def table(self) -> str | None: ...


def enrich(document: DocumentRecord, reading: Reading) -> None:
    """Add ids, reasons and the mark for review to every decision and count, and findings on printed totals.

    The reading is updated in place. What was read stays as it is: every answer has its own field, with
    method and confidence in `inferred`.
    """
    names = _Names(document, reading)
    answers = _answers(reading.decisions)
    reading.decisions[:] = [_decision(decision, names, answers.get(decision.id)) for decision in reading.decisions]
    categories = printed_categories(reading.counts)
    reading.counts[:] = [_count(count, names) for count in reading.counts]
    for index, count in enumerate(reading.counts):
        match = categories.get((count.table, count.orsak)) if count.orsak else None
        if match is not None and match.id is not None:
            how = Inferred(match.level, round(match.score / 100, 3), f"printed category {match.namn!r}")
            reading.counts[index] = replace(
                count, orsak_kategori=match.id, inferred={**count.inferred, "orsak_kategori": how}
            )
    reading.findings += reported_differences(reading.decisions, reading.counts, document.period)


class _Names:
    """The insatser of one document: each name with its law and area is looked up once."""

    def __init__(self, document: DocumentRecord, reading: Reading) -> None:
        self._law = document.laws[0] if len(document.laws) == 1 else None
        self._board = document.namnd
        self._sections = {
            table.id: tuple(filter(None, (table.title, *reversed(table.section)))) for table in reading.tables
        }
        self._known: dict[tuple[str | None, ...], InsatsMatch] = {}

    def match(self, record: _Named, section: Sequence[str] = (), lagrum: str | None = None) -> InsatsMatch | None:
        """What the record's insats is; None where it names none."""
        if not record.insats:
            return None
        around = (*reversed(section), *self._sections.get(record.table or "", ()), self._board or "")
        key = (record.insats, record.lag, record.omrade, lagrum, *around)
        if key not in self._known:
            self._known[key] = self._look_up(record.insats, record.lag or self._law, record.omrade, lagrum, around)
        return self._known[key]

    def _look_up(
        self, insats: str, lag: str | None, omrade: str | None, lagrum: str | None, around: Iterable[str]
    ) -> InsatsMatch:
        normaliser = insats_normaliser()
        match = normaliser.match(insats, lag=lag, omrade=omrade, lagrum=lagrum)
        if match.insats_id != UNRESOLVED or match.level != "ambiguous" or omrade:
            return match
        for text in around:
            if not match_omrade(text).codes:
                continue
            narrowed = normaliser.match(insats, lag=lag, omrade=text, lagrum=lagrum)
            if not narrowed.resolved:
                break  # the nearest heading that names an area has the word
            reason = f"{narrowed.reason}; area from {text!r}"
            return replace(narrowed, confidence=round(narrowed.confidence - AROUND, 3), reason=reason)
        return match


def _name(match: InsatsMatch) -> Inferred:
    """How the id came about; for a refusal, how sure the refusal's reason makes us: not at all."""
    second = f"; next {match.runner_up[0]} {match.runner_up[1]:.0f}" if match.runner_up else ""
    return Inferred(match.level, match.confidence, f"{match.reason}; score {match.score:.0f} of 100{second}")


def _answers(decisions: Sequence[Decision]) -> dict[str, OrsakResult]:
    """The reasons of all comments, classified together; spaCy is loaded only where there are comments."""
    told = [decision for decision in decisions if decision.kommentar]
    if not told:
        return {}
    from extractor.classify.orsak import Comment, orsak_classifier

    comments = [Comment(decision.kommentar or "", decision.insats, decision.lag) for decision in told]
    results = orsak_classifier().classify_many(comments)
    return {decision.id: result for decision, result in zip(told, results, strict=True)}


def _decision(decision: Decision, names: _Names, answer: OrsakResult | None) -> Decision:
    match = names.match(decision, decision.section, decision.lagrum)
    inferred = dict(decision.inferred)
    if match is not None:
        inferred["insats_id"] = _name(match)
    decision = replace(decision, insats_id=match.insats_id if match else None)
    if answer is not None:
        inferred["orsak"] = _reason(answer)
        past = [leaf for leaf, old in zip(answer.orsaker, answer.historisk, strict=True) if old]
        decision = replace(
            decision,
            orsak=answer.orsak,
            orsaker_alla="|".join(answer.orsaker),
            orsaker_historiska="|".join(past) or None,
            orsak_status=answer.status,
            avbrott=answer.avbrott,
            atgarder="|".join(answer.atgarder) or None,
        )
    doubt = answer is not None and answer.needs_review
    return replace(decision, inferred=inferred, needs_review=doubt or _in_doubt(inferred, leave_out="orsak"))


def _count(count: Count, names: _Names) -> Count:
    match = names.match(count)
    inferred = dict(count.inferred)
    if match is not None:
        inferred["insats_id"] = _name(match)
    insats_id = match.insats_id if match else None
    return replace(count, insats_id=insats_id, inferred=inferred, needs_review=_in_doubt(inferred))


def _in_doubt(inferred: dict[str, Inferred], leave_out: str = "") -> bool:
    """Whether a value is less sure than the threshold; a reason has a threshold of its own."""
    return any(needs_review(how.confidence) for name, how in inferred.items() if name != leave_out)


def _reason(answer: OrsakResult) -> Inferred:
    said = "; ".join(f"{found.says} {_short(found.text)!r}" for found in answer.evidence)
    return Inferred(answer.method, answer.confidence, said)


def _short(text: str) -> str:
    return text if len(text) <= QUOTED else text[: QUOTED - 2].rstrip() + " …"
