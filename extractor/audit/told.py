"""What the sentences of a report that was just read tell in numbers and directions."""

from __future__ import annotations

from extractor.claims_model import Prose
from extractor.parse.claim_weighed import Candidate
from extractor.parse.claims import read_prose
from extractor.parse.context import Scope
from extractor.report import Report


def prose_of(report: Report, seen: list[Candidate] | None = None) -> Prose:
    """The claims and statements of a document that was just read; every number that was weighed is added to `seen`."""
    if report.layout is None:
        return Prose()
    scope = Scope(period=report.document.period, laws=report.document.laws)
    for count in report.counts:
        scope.learn(count.insats, count.lag)
    return read_prose(report.layout, report.document, scope, {count.measure for count in report.counts}, seen)
