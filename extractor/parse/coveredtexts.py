"""The account of a document's texts: which tell of decisions, or print numbers of a table, and gave no record."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.evidence.dates import find_dates
from extractor.evidence.marks import MARK
from extractor.evidence.mentions import find_insatser, find_sexes, find_waits
from extractor.model import Block, Cell, Decision, Grid, Heading, Paragraph, Place, Row
from extractor.parse.context import Context, insats_around, months_around
from extractor.parse.coverage import MAX_LINE, MIN_ROWS, SEVERAL, Coverage, Left, counts_domain
from extractor.parse.units import (
    MAY_BE,
    Unit,
    begins_insats,
    compares,
    features_of,
    in_list,
    is_numbered,
    probability,
)
from extractor.vocabulary import insats_lexicon

_COUNT_LINE = re.compile(
    rf"^{MARK}?(?P<name>[A-ZÅÄÖa-zåäö].*?)[\s:,.(–-]+(?P<value>\d{{1,4}}(?:\s+(?:\d{{1,4}}|[–-]))*)"
    r"\s*(?:st|beslut|ärenden|personer)?\.?\)?$"
)
_PLURAL = re.compile(r"(?:kvinnor|män|männen|flickor|pojkar)(?:na)?$", re.IGNORECASE)
_ROW = re.compile(r"(?P<label>\D{2,60}?)\s+(?P<numbers>\d{1,4}(?:\s+(?:\d{1,4}|[–-]|\d{1,3}\s?%)){2,})")
_NUMBERED = re.compile(r"\b(?:kvartal(?:et)?|kv|tertial|år(?:et)?|kap|bilaga|sidan?|nr)\.?$", re.IGNORECASE)
"""Words whose number is none of a row's."""
MOSTLY = 0.35
"""The share of the words of a text that are numbers, from which it is a table."""
NEAR = 2
"""Texts before and after one among which others of its form tell that it is of their kind."""


def account_texts(
    coverage: Coverage,
    placed: Sequence[tuple[Block, Context]],
    units: Sequence[Unit],
    used: set[Place],
    decisions: Sequence[Decision] = (),
) -> None:
    """The texts outside tables that tell of a single decision, or count the decisions of an insats.

    What says again since when one of the `decisions` waits is explained by it, and so is what counts several and picks
    one of them, unless it has the form of a case.
    """
    told = [any(place in used for place in unit.places) for unit in units]
    for index, unit in enumerate(units):
        near = range(max(0, index - NEAR), min(len(units), index + NEAR + 1))
        among = any(told[i] and _alike(units[i], unit) for i in near)
        if told[index]:
            coverage.used += 1
        elif not among and _tells_case(unit, among) and (compares(unit.whole) or _is_told(unit, decisions)):
            coverage.explained += 1
        elif in_list(units, index) or (
            _tells_case(unit, among) and (among or probability(features_of(units, index)) >= MAY_BE)
        ):
            coverage.left.append(Left("a text that tells of a decision", unit.places[0], unit.whole))
    for block, _ in placed:
        if not isinstance(block, Grid) and (_is_row(block.text) or _holds_table(block.text)):
            coverage.left.append(Left("a line of numbers", block.place, block.text))
    lines = [
        (block, counted) for block, _ in placed if not isinstance(block, Grid) and (counted := counts_insats(block))
    ]
    for block, _ in lines if len(lines) > 1 else ():
        if block.place in used:
            coverage.used += 1
        else:
            coverage.left.append(Left("a line that counts an insats", block.place, block.text))


def _is_row(text: str) -> bool:
    """Whether a text is a row of a table: a short label of the domain, numbers, and nothing else."""
    match = _ROW.fullmatch(text.strip())
    return (
        match is not None
        and not _NUMBERED.search(match["label"])
        and counts_domain(Row((Cell(match["label"]), Cell(match["numbers"])), ()))
    )


def _holds_table(text: str) -> bool:
    """Whether a text is a table run together: names of insatser, and numbers among hardly more other words."""
    words = text.split()
    numbers = sum(re.fullmatch(r"\d{1,4}|[–-]", word) is not None for word in words)
    return numbers >= 2 * SEVERAL and numbers >= MOSTLY * len(words) and len(find_insatser(text)) >= MIN_ROWS


def _is_told(unit: Unit, decisions: Sequence[Decision]) -> bool:
    """Whether all days and waits of a text are those of decisions that were read."""
    days = {date.iso for date in find_dates(unit.whole)}
    waits = {wait.number for wait in find_waits(unit.whole) if wait.unit == "dagar"}
    known = {day for one in decisions for day in (one.beslutsdatum, one.avbrottsdatum) if day}
    return bool(days or waits) and days <= known and waits <= {one.dagar for one in decisions}


def _alike(one: Unit, other: Unit) -> bool:
    """Whether two texts have the same form: bullets, numbered cases, or headings with their text."""
    form, same = ((unit.bullet, is_numbered(unit.whole), unit.head is not None) for unit in (one, other))
    return form == same and (any(form) or (begins_insats(one) and begins_insats(other)))


def _tells_case(unit: Unit, among: bool) -> bool:
    """Whether a text has the anchors of one decision: an insats, one person, and since when or how long.

    `among` texts of the same form that were read the insats may be called by a name that is not known.
    """
    named = bool(find_insatser(unit.whole) or insats_around(unit.context))
    sexes = find_sexes(unit.whole)
    many = [_PLURAL.search(unit.whole[sex.start : sex.end]) and sex.antal is None for sex in sexes]
    single = bool(sexes) and not any(many) and all((sex.antal or 1) == 1 for sex in sexes)
    days = [date for date in find_dates(unit.whole) if len(date.iso) == 10]
    timed = bool(days) or any(wait.unit == "dagar" for wait in find_waits(unit.whole))
    timed = timed or months_around(unit.context) is not None
    return timed and (
        (single and (named or among)) or (named and is_numbered(unit.text)) or (among and begins_insats(unit))
    )


def counts_insats(block: Heading | Paragraph) -> bool:
    """Whether a line names an insats and a number and nothing else: `Kontaktperson (4)`, `Avlösarservice: 2 beslut`."""
    match = _COUNT_LINE.match(block.text.strip()) if len(block.text.split()) <= MAX_LINE else None
    return match is not None and insats_lexicon().known(match["name"].strip(" :,.(–-"))
