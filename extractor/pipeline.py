"""The table of contents: from the bytes of one document to everything read from it, a stage a line."""

from __future__ import annotations

from dataclasses import replace

from extractor.audit.document import audit_report
from extractor.audit.told import prose_of
from extractor.clock import STOPPED, Clock
from extractor.enrich import enrich
from extractor.errors import Damaged, ExtractorError, InternalFailure, MemoryLimit, NoText
from extractor.layout.sources import PageTally, lay_out
from extractor.model import DocumentRecord, Finding, Layout, Outcome
from extractor.outcome import against_none, judge, layout_refusal, refuse_at_a_glance
from extractor.parse.abreast import parted
from extractor.parse.context import Scope, with_context
from extractor.parse.coverage import findings_of, places_of
from extractor.parse.coveredtexts import account_texts
from extractor.parse.forms import gathered
from extractor.parse.legend import legend_of
from extractor.parse.matters import metadata_of, ours
from extractor.parse.metadata import APART
from extractor.parse.otherlists import laws_of_lists
from extractor.parse.repeats import merge_repeats
from extractor.parse.samesums import with_same_sums
from extractor.parse.sheets import joined
from extractor.parse.tables import Reading, read_tables
from extractor.parse.told import read_told
from extractor.parse.units import units_of
from extractor.privacy.signed import officials_of, without_officials
from extractor.read.damage import damage_of
from extractor.read.ocr.choose import OcrMode
from extractor.read.source import Source
from extractor.recognised import on_the_scan, unsure_places, weigh
from extractor.report import Report
from extractor.second import second_opinion
from extractor.sureness import calibrate

__all__ = ["read_document", "refused"]


def read_document(
    source: Source, opinion: str = "doubt", audited: bool = True, ocr: OcrMode = "auto", clock: Clock = STOPPED
) -> Report:
    """Read one document. Never raises for a bad document: how it ended is `Report.outcome`.

    `opinion` tells when tables of a PDF are read a second time by camelot: `never`, `doubt` or `always`.
    `audited` adds the claims of the prose and the document's disagreements with itself.
    `ocr` tells when pages are read from their pictures: `auto` (where there is no usable text), `never`, `always`.
    `clock` is told of each stage.
    """
    try:
        refuse_at_a_glance(source, ocr)
        clock.lap("glance")
        layout, tally = lay_out(source, ocr, clock)
        refusal = layout_refusal(layout, tally)
        if refusal is not None:
            raise _damage_instead(source, refusal, tally)
        officials = officials_of(layout)
        layout = without_officials(layout, officials)
        whole, (layout, left) = layout, ours(layout)
        document, reading = read_records(layout, bool(tally.recognised), whole)
        reading.findings += left
        calibrate(reading)
        clock.lap("parse")
        if source.media == "pdf":
            second_opinion(source.data, reading, opinion)
        clock.lap("opinion")
        weigh(document, reading, tally.recognised)
        enrich(document, reading)
        report = replace(_report(source, layout, tally, document, reading), officials=officials)
        clock.lap("enrich")
        return on_the_scan(_audited(report, clock) if audited else report, tally.recognised)
    except ExtractorError as error:
        return refused(source.name, source.sha256, source.media, error)
    except MemoryError:
        return refused(source.name, source.sha256, source.media, MemoryLimit(limit="the allowed number of"))
    except (RecursionError, Exception) as error:  # one bad document never ends a run
        return refused(
            source.name, source.sha256, source.media, InternalFailure(why=f"{type(error).__name__}: {error}")
        )


def _damage_instead(source: Source, refusal: ExtractorError, tally: PageTally) -> ExtractorError:
    """The refusal of a document without text, or what is broken in it, where that may be why."""
    if isinstance(refusal, NoText) and tally.unreadable:
        return Damaged(why=f"{len(tally.unreadable)} of its {tally.pages} pages cannot be opened")
    damage = damage_of(source) if isinstance(refusal, NoText) else None
    return Damaged(why=damage) if damage else refusal


def read_records(
    layout: Layout, recognised: bool = False, whole: Layout | None = None
) -> tuple[DocumentRecord, Reading]:
    """The records that the blocks of a document hold; `recognised` where pages were read from their pictures.

    `whole` is the layout of the whole file, where `layout` is a part of it.
    """
    document = metadata_of(layout, whole or layout)
    told = document.inferred.get("period")
    apart = told is not None and told.method == APART
    scope = Scope(period=document.period, laws=document.laws, apart=apart, legend=legend_of(layout.blocks))
    placed = with_context(parted(joined(gathered(layout.blocks))))
    units = units_of(placed)
    reading = read_tables(placed, scope)
    read_told(placed, units, scope.beside(reading.counts), reading)
    for decision in reading.decisions:
        scope.learn(decision.insats, decision.lag)
    reading.counts[:] = with_same_sums(laws_of_lists(reading.counts, scope))
    used = places_of([*reading.decisions, *reading.counts])
    account_texts(reading.coverage, placed, units, used, reading.decisions)
    reading.findings += findings_of(reading.coverage)
    merge_repeats(reading, recognised)
    return document, reading


def _report(source: Source, layout: Layout, tally: PageTally, document: DocumentRecord, reading: Reading) -> Report:
    damage = damage_of(source)
    if damage is not None:
        says = f"The file is damaged: {damage}. Text may be missing"
        reading.findings.append(Finding(code="F212", severity="warning", says=says))
    return Report(
        name=source.name,
        sha256=source.sha256,
        media=source.media,
        outcome=judge(layout, tally, document, reading, damage),
        document=document,
        tables=tuple(reading.tables),
        decisions=tuple(reading.decisions),
        counts=tuple(reading.counts),
        findings=tuple(reading.findings),
        layout=layout,
        unsure=unsure_places(tally.recognised),
    )


def _audited(report: Report, clock: Clock) -> Report:
    """The report with the claims of its prose, and where it disagrees with itself.

    Records that were read stand, whatever becomes of their audit.
    """
    try:
        prose = prose_of(report)
        clock.lap("claims")
        found = audit_report(report, prose).discrepancies
        clock.lap("audit")
    except (MemoryError, RecursionError, Exception) as error:
        says = f"The report was read but could not be audited: {type(error).__name__}: {error}"
        return replace(report, findings=(*report.findings, Finding(code="F211", severity="warning", says=says)))
    outcome = against_none(report.outcome, prose.claims, report.document.period)
    return replace(report, claims=prose.claims, discrepancies=found, outcome=outcome)


def refused(name: str, sha256: str, media: str, error: ExtractorError) -> Report:
    """The report of a document that gave no records, with the reason."""
    outcome = Outcome(
        outcome="refused" if error.outcome == "refused" else "failed",
        reason=error.reason,
        code=error.code,
        says=error.message,
        remedy=error.remedy,
    )
    return Report(name=name, sha256=sha256, media=media, outcome=outcome)
