"""How the reading of a document ended: exactly one outcome, with a reason that can be counted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from extractor.claims_model import Claim
from extractor.errors import ExtractorError, NotAReport, NoText, NoTextLayer, UnreadableText
from extractor.layout.sources import PageTally
from extractor.model import DocumentRecord, Grid, Layout, Outcome
from extractor.parse.tables import Reading
from extractor.read.ocr.choose import OcrMode
from extractor.read.source import Source
from extractor.read.textlayer import GARBLED_SHARE, garbled_share
from extractor.vocabulary import fold, vocabulary

MIN_LETTERS = 200
_LOOK = "Look at the pages: the numbers may stand in sentences only, or in an unknown layout."
_NONE_REPORTED = re.compile(
    r"\b(?:inga|ingen|inte några|finns inga|saknas|noll|0)\b[^.]{0,80}"
    r"\b(?:ej|inte|icke)[ -](?:har )?verkställ\w*"
    r"|(?:ej|inte|icke)[ -]verkställ\w*[^.]{0,60}\b(?:saknas|finns inte|finns inga|noll|inga|0)\b"
    r"|\binga (?:beslut|ärenden)\b[^.]{0,80}\b(?:rapportera|redovisa|anmäl)"
    r"|\b(?:nämnden|förvaltningen|kommunen|staden|regionen|kontoret|kvartalet|kvartal \d|beslut)\b[^.:\n]{0,60}"
    r"\b(?:inget|ingenting) att rapportera"
)
"""A sentence that says it of the report; that some unit or other matter has nothing to report says nothing of it."""


def refuse_at_a_glance(source: Source, ocr: OcrMode) -> None:
    """Raise NotAReport for a PDF whose bare text, the same that would be read, has no word of the subject."""
    if source.media != "pdf":
        return
    from extractor.read.glance import glance

    seen = glance(source.data, lambda text: vocabulary().is_subject(fold(text)), ocr)
    if seen is not None:
        raise NotAReport(pages=seen.pages, letters=seen.letters)


def layout_refusal(layout: Layout, tally: PageTally) -> ExtractorError | None:
    """The error that ends a document before its records are read, or None."""
    if layout.letters == 0:
        if tally.scanned:
            return NoTextLayer(scanned=len(tally.scanned), pages=tally.pages)
        return NoText(pages=tally.pages)
    if tally.pages and tally.scanned and layout.letters < MIN_LETTERS:
        return NoTextLayer(scanned=len(tally.scanned), pages=tally.pages)
    text = layout_text(layout)
    share = garbled_share(text)
    if share > GARBLED_SHARE:
        return UnreadableText(share=f"{share:.0%}")
    if not vocabulary().is_subject(fold(text)):
        if tally.scanned:
            return NoTextLayer(scanned=len(tally.scanned), pages=tally.pages)
        return NotAReport(pages=tally.pages or "no", letters=layout.letters)
    return None


def layout_text(layout: Layout) -> str:
    """All body text of a document, a line a block or cell."""
    parts: list[str] = []
    for block in layout.blocks:
        if isinstance(block, Grid):
            parts += [cell.text for row in block.rows for cell in row.cells if cell.text]
        else:
            parts.append(block.text)
    return "\n".join(parts)


def judge(
    layout: Layout, tally: PageTally, document: DocumentRecord, reading: Reading, damage: str | None = None
) -> Outcome:
    """The outcome of a document whose records were read: `ok`, or `partial` with what fell short."""
    recognised = tuple(sorted(tally.recognised))
    seen = f"read {tally.pages or 'no'} pages, {layout.letters} letters"
    if recognised:
        seen += f", {len(recognised)} pages by OCR"
    numbers = f"{len(reading.tables)} tables, {len(reading.decisions)} decisions, {len(reading.counts)} counts"
    missing = tuple(sorted(tally.scanned + tally.unreadable))
    unread = sum(table.unread for table in reading.tables)
    ended = partial(
        Outcome,
        pages=tally.pages or None,
        pages_without_text=missing,
        letters=layout.letters,
        pages_ocr=recognised,
        evidence=reading.coverage.evidence,
    )
    if missing:
        says = f"{seen}; {len(missing)} pages hold no text: {numbers}."
        remedy = NoTextLayer.remedy
        return ended(outcome="partial", reason="pages_without_text", code="E106", says=says, remedy=remedy)
    if damage:
        says = f"{seen}; the file is damaged ({damage}): {numbers}."
        remedy = "Fetch it again; what could be read of it stands, and text may be missing."
        return ended(outcome="partial", reason="damaged_parts", code="F212", says=says, remedy=remedy)
    if unread:
        says = f"{seen}; {unread} tables about decisions could not be read: {numbers}."
        remedy = "See the findings F205 and F207 for the unknown words; `evb inspect` shows the page."
        return ended(outcome="partial", reason="unread_tables", code="F205", says=says, remedy=remedy)
    left = len(reading.coverage.left)
    if left:
        says = f"{seen}; {left} things that tell of decisions were not read: {numbers}."
        remedy = "See the findings F214: each tells what is left, and where it stands."
        return ended(outcome="partial", reason="evidence_left", code="F214", says=says, remedy=remedy)
    if reading.decisions or reading.counts:
        return ended(outcome="ok", reason="read", code=None, says=f"{seen}: {numbers}.", remedy="")
    body = document.organisation or document.namnd or document.stadsdel
    if body and _NONE_REPORTED.search(fold(layout_text(layout))):
        says = f"{seen}; the text says that there is nothing to report."
        return ended(outcome="ok", reason="none_reported", code=None, says=says, remedy="")
    says = f"{seen}; no table and no list of decisions found."
    return ended(outcome="partial", reason="no_records", code="F208", says=says, remedy=_LOOK)


_OPEN = ("ej_verkställda", "kvarstående", "rapporterade")


def against_none(outcome: Outcome, claims: Iterable[Claim], period: str | None) -> Outcome:
    """`none_reported` stands where a sentence says zero of all, or none tells of open decisions of the report's period.

    What was decided or carried out, and what an earlier report told, is nothing against it.
    """
    own = [c for c in claims if c.unit == "beslut" and c.measure in _OPEN and not c.outside and c.period == period]
    of_all = any(c.value == 0 and not (c.insats or c.omrade or c.orsak or c.kon or c.part) for c in own)
    told = [] if of_all else [c for c in own if c.value > 0]
    if outcome.reason != "none_reported" or not told:
        return outcome
    says = outcome.says.rsplit(";", 1)[0] + "; one sentence says that there is nothing to report, another tells of "
    says += f"{told[0].value:g} decisions; no table and no list of decisions found."
    return replace(outcome, outcome="partial", reason="no_records", code="F208", says=says, remedy=_LOOK)
