"""Forms that count, `Antal ej verkställda beslut: 3` among lines of `Label: value`, made into tables: a row a form."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extractor.layout.inner import names_group
from extractor.model import Block, Cell, Grid, Heading, Paragraph, Row
from extractor.parse.labelentries import LABEL
from extractor.parse.lists import lists_to_grids
from extractor.parse.values import read_count
from extractor.vocabulary import fold, insats_lexicon, vocabulary

_NUMBER = re.compile(r"(?:(?:nr|ärende|beslut|fall)\.? ?)?\d{1,4}[.):]?", re.IGNORECASE)
LONG_TEXT = 8
"""Words from which the second column of a numbered list is text."""
MIN_KNOWN = 2
"""Lines of a form whose labels name a column or a measure."""

FORM_LEVEL = 9
"""The level of a name over a form inside a table: below all headings in type."""

Entry = tuple[str, str, Paragraph]


def gathered(blocks: Sequence[Block]) -> list[Block]:
    """Blocks with forms and lists that count made into grids, and numbered texts set as a table made paragraphs."""
    apart = [part for block in blocks for part in _forms_apart(block)]
    return lists_to_grids(forms_to_grids([part for block in apart for part in _texts_of(block)]))


def _forms_apart(block: Block) -> list[Block]:
    """The labels with values of each form, below the name of its insats; other blocks stay."""
    if not isinstance(block, Grid) or len(block.columns) != 2 or block.head_rows:
        return [block]
    told = [[text for text in row.texts if text] for row in block.rows]
    names = [index for index, texts in enumerate(told) if len(texts) == 1 and insats_lexicon().known(texts[0])]
    labels = [texts[0] for texts in told if len(texts) == 2]
    if not names or not labels or not all(label.endswith(":") for label in labels):
        return [block]
    parts: list[Block] = []
    for start, stop in pairwise([-1, *names, len(told)]):
        if start >= 0:
            parts.append(Heading(told[start][0], FORM_LEVEL, block.rows[start].places[0]))
        if stop - start > 1:
            parts.append(replace(block, rows=block.rows[start + 1 : stop]))
    return parts


def _texts_of(block: Block) -> list[Block]:
    """The rows of a grid of numbers and long texts, and headings between them, as paragraphs; other blocks stay."""
    if not isinstance(block, Grid) or len(block.columns) != 2 or block.head_rows:
        return [block]
    rows = [(row, [text for text in row.texts if text]) for row in block.rows]
    pairs = [texts for _, texts in rows if len(texts) == 2]
    groups = sum(len(texts) == 1 and names_group(texts[0]) for _, texts in rows)
    numbered = all(_NUMBER.fullmatch(number.strip()) is not None for number, _ in pairs)
    words = sum(len(text.split()) for _, text in pairs)
    if not pairs or len(pairs) + groups < len(rows) or not numbered or words < LONG_TEXT * len(pairs):
        return [block]
    return [
        Paragraph(texts[0], row.places[0])
        if len(texts) == 1
        else Paragraph(f"{texts[0].strip().rstrip('.')}. {texts[1]}", row.places[0], texts[0])
        for row, texts in rows
    ]


def forms_to_grids(blocks: Sequence[Block]) -> list[Block]:
    """Blocks with each run of label lines that counts decisions replaced by a grid, its labels the heads.

    A form ends where a label comes again. Lines that tell of single decisions are left as they are.
    """
    result: list[Block] = []
    run: list[Entry] = []
    for block in [*blocks, None]:
        match = LABEL.match(block.text) if isinstance(block, Paragraph) else None
        if match and isinstance(block, Paragraph):
            run.append((match["label"].strip(), match["value"].strip(), block))
            continue
        result += _closed(run)
        run = []
        if block is not None:
            result.append(block)
    return result


def _closed(run: Sequence[Entry]) -> list[Block]:
    forms: list[list[Entry]] = []
    for entry in run:
        if not forms or entry[0] in (label for label, _, _ in forms[-1]):
            forms.append([])
        forms[-1].append(entry)
    labels = list(dict.fromkeys(label for label, _, _ in run))
    if not forms or not all(_counts(form) for form in forms):
        return [paragraph for _, _, paragraph in run]
    head = Row(tuple(Cell(label) for label in labels), (run[0][2].place,))
    return [Grid((head, *(_row(form, labels) for form in forms)), "plain", 1, tuple(labels))]


def _counts(form: Sequence[Entry]) -> bool:
    """Whether a form gives a number of decisions, and nothing of a single one: no sex, no date."""
    words = vocabulary()
    named = [(words.roles.find(fold(label)), words.measures.find(fold(label)), value) for label, value, _ in form]
    single = {role for role, _, _ in named} & {"beslutsdatum", "kon", "verkstallt_datum", "avslutat_datum"}
    counted = [read_count(value) for _, measure, value in named if measure is not None]
    known = sum(role not in (None, "annat") or measure is not None for role, measure, _ in named)
    return bool(counted) and None not in counted and known >= MIN_KNOWN and not single


def _row(form: Sequence[Entry], labels: Sequence[str]) -> Row:
    told = {label: (value, paragraph) for label, value, paragraph in form}
    cells = tuple(Cell(told[label][0], (told[label][1].place,)) if label in told else Cell(None) for label in labels)
    return Row(cells, (form[0][2].place,))
