"""Fragments of a table on following pages stitched to one, its rows cut with the whole table in view."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extractor.evidence.dates import is_date
from extractor.layout.heads import head_names
from extractor.layout.lines import join_lines
from extractor.layout.placed import PlacedLine, begins_label, completes, goes_on, row_sense
from extractor.layout.rowcuts import best_rows, score_of
from extractor.layout.rows import anchored_lines, group_rows
from extractor.layout.shape import is_date_or_number
from extractor.layout.spans import unspanned
from extractor.layout.tables import Fragment, row_of_lines
from extractor.layout.wholelabels import merged_rows, with_whole_labels
from extractor.model import Grid, Row
from extractor.vocabulary import fold, insats_lexicon, vocabulary

SAME_EDGE = 4.0
REST_LINES = 8
"""So many lines at a page's top may be the rest of a row of the page before."""
MORE_SENSE = 0.02
CASE_WORDS = 6
"""So many words in the cells of a column, on average, make it one of comments."""
BETTER = 0.3
"""Cuts made with the whole table in view are taken where they score higher by this."""

_FIRST_NOTE = re.compile(r"\*(?:\s|$)")
Group = list[PlacedLine]


def may_continue(one: Fragment, two: Fragment) -> bool:
    """Whether `two`, first on its page, can be the rest of `one`, last on the page before.

    The columns must lie at the same places; a head of its own must be the same head again.
    """
    if two.page != one.page + 1 or len(one.columns) != len(two.columns):
        return False
    if two.continues:
        return True
    if two.head and fold(_head_text(two)) != fold(_head_text(one)):
        return False
    if one.rendering == "grid" and two.rendering == "grid":
        pairs = zip(one.columns.spans, two.columns.spans, strict=True)
        return all(abs(a[0] - b[0]) < SAME_EDGE and abs(a[1] - b[1]) < SAME_EDGE for a, b in pairs)
    return all(len(one.columns.touched(*span)) == 1 for span in two.columns.spans)


def _plain_head(fragment: Fragment) -> str:
    """The names of a head, whether what spans them was told apart or not."""
    return fold(_head_text(fragment).replace(" / ", " "))


def _head_text(fragment: Fragment) -> str:
    return " ".join(head_names(fragment.head, len(fragment.columns)))


def stitched(fragments: list[Fragment]) -> Grid:
    """One table of the fragments that belong together, a row split by a page break made one row with its places."""
    first = fragments[0]
    head = first.head
    again = len(fragments) > 1 and _plain_head(fragments[1]) == _plain_head(first)
    if len(fragments) > 1 and fragments[1].continues and fragments[1].head and head and not again:
        head = [*head[:-1], merged_rows(head[-1], fragments[1].head[0])]  # a page break cut it
    groups = _line_groups(fragments)
    body = _rows_of_cells(fragments) if groups is None else [_row(group, len(first.columns)) for group in groups]
    body = with_whole_labels([unspanned(row) if sum(map(bool, row.texts)) > 1 else row for row in body])
    return Grid(
        rows=(*head, *body),
        rendering=first.rendering,
        head_rows=len(head),
        columns=head_names(head, len(first.columns)),
        doubts=tuple(doubt for fragment in fragments for doubt in fragment.doubts),
    )


def _rows_of_cells(fragments: list[Fragment]) -> list[Row]:
    """The rows of drawn grids: the first row of a page joins the last of the page before where it has no anchor."""
    body = list(fragments[0].body)
    for fragment in fragments[1:]:
        rows = list(fragment.body)
        if rows and body and _is_rest(body[-1], rows[0]):
            body[-1] = merged_rows(body[-1], rows.pop(0))
        body.extend(rows)
    return body


def _line_groups(fragments: list[Fragment]) -> list[Group] | None:
    """The printed lines of each row over all pages; None where a fragment was cut by drawn lines on all sides."""
    if not all(fragment.groups or not fragment.body for fragment in fragments):
        return None
    width = len(fragments[0].columns)
    groups = list(fragments[0].groups)
    for before, fragment in pairwise(fragments):
        joined = bool(before.groups and groups)
        rest, rows = _parted(before, fragment) if joined else ([], _whole_first(fragment.groups, width))
        if rest:
            groups[-1] = groups[-1] + rest
        groups.extend(rows)
    return groups if any(map(_parted_by_lines, fragments)) else _cut_anew(groups, width)


def _parted_by_lines(fragment: Fragment) -> bool:
    """Whether a line is drawn between the rows; the one below the head, or the edge of its shade, parts none."""
    body = [entry.line for group in fragment.groups for entry in group]
    return any(body[0].bottom < edge < body[-1].top for edge in fragment.edges) if body else False


def _whole_first(groups: list[Group], width: int) -> list[Group]:
    """Rows below a head that stands alone on the page before: a first line that breaks off belongs to the second."""
    broken = len(groups) > 1 and not any(anchored_lines(groups[0], width)) and goes_on(groups[0], groups[1], width)
    return [groups[0] + groups[1], *groups[2:]] if broken else list(groups)


def _cut_anew(groups: list[Group], width: int) -> list[Group]:
    """The same lines cut with the whole table in view, where that reads better; rows of blanks forbid it."""
    lines = [line for group in groups for line in group]
    anchored = anchored_lines(lines, width)
    if sum(anchored) >= len(lines) or not _holds_cases(groups, width):
        return groups
    if any(_is_blank_row(group) for group in groups):
        return groups
    found = best_rows(lines, anchored, width)
    if found is None:
        return groups
    score, starts = found
    so_far = [0]
    for group in groups[:-1]:
        so_far.append(so_far[-1] + len(group))
    if score < score_of(lines, so_far, width) + BETTER:
        return groups
    return [lines[a:b] for a, b in zip(starts, [*starts[1:], len(lines)], strict=True)]


def _holds_cases(groups: list[Group], width: int) -> bool:
    """Whether rows are single cases with dates or comments; rows of numbers hang on their labels instead."""
    for column in range(width):
        cells = [join_lines(text for entry in group if (text := entry.text(column))) for group in groups]
        filled = [text for text in cells if text]
        dates = sum(is_date(text) for text in filled)
        words = sum(len(text.split()) for text in filled)
        if filled and (dates * 2 >= len(filled) or words >= CASE_WORDS * len(filled)):
            return True
    return False


def _is_blank_row(group: Group) -> bool:
    """Whether a row is a label alone: an insats without numbers, or a heading between rows."""
    return all(set(entry.parts) <= {0} for entry in group) and begins_label(group)


def _row(group: Group, width: int) -> Row:
    """A row of lines that may stand on several pages."""
    pages = sorted({entry.line.page for entry in group})
    parts = [row_of_lines([entry for entry in group if entry.line.page == page], width) for page in pages]
    row = parts[0]
    for part in parts[1:]:
        row = merged_rows(row, part)
    return row


def _parted(before: Fragment, fragment: Fragment) -> tuple[Group, list[Group]]:
    """A page's lines as the rest of the row that the page break split, if one was, and its own rows.

    Lines at the page's top may be the rest of the row above: the reading whose cells make most sense is taken.
    """
    groups = list(fragment.groups)
    if not groups:
        return [], []
    width, last = len(before.columns), before.groups[-1]
    is_rest = bool(before.body and fragment.body) and _is_rest(before.body[-1], fragment.body[0])
    own = len(groups) > 1 and not _line_between(groups[0], groups[1], fragment.edges)
    goes_down = goes_on(groups[0], groups[1], width) and not goes_on(last, groups[0], width) if own else False
    if is_rest and own and (goes_down or _notes_anew(last, groups[0], width)):
        groups[:2], is_rest = [groups[0] + groups[1]], False
    lines = [line for group in groups for line in group]
    as_read = [last + groups[0], *groups[1:]] if is_rest else [last, *groups]
    best: tuple[Group, list[Group]] | None = None
    most = row_sense(as_read, width)
    for count in range(1, min(REST_LINES, len(lines) - 1) + 1):
        if not completes(last, lines[:count], width):
            continue
        rows = group_rows(lines[count:], width, fragment.edges)
        sense = row_sense([last + lines[:count], *rows], width)
        if sense > most + MORE_SENSE:
            best, most = (lines[:count], rows), sense
    if best is not None:
        return best
    return (groups[0], groups[1:]) if is_rest else ([], groups)


def _notes_anew(last: Group, group: Group, width: int) -> bool:
    """Whether the notes of a cell begin again, with one asterisk: they are those of another row."""
    for column in range(width):
        above, below = (next((text for entry in lines if (text := entry.text(column))), "") for lines in (last, group))
        if above.startswith("*") and _FIRST_NOTE.match(below):
            return True
    return False


def _line_between(one: Group, two: Group, edges: Sequence[float]) -> bool:
    """Whether a line is drawn between two rows."""
    return any(one[-1].line.bottom - 1 <= edge <= two[0].line.top + 1 for edge in edges)


def _is_rest(above: Row, row: Row) -> bool:
    """Whether a page's first row is the rest of the last page's last row: it holds no anchor of its own."""
    texts = row.texts
    if len(texts) != len(above.texts):
        return False  # a cell that spans its row is a heading between rows
    label = texts[0]
    typed = [text for text in texts if text and is_date_or_number(text)]
    if typed:
        return False
    if not label:
        return True
    if vocabulary().is_total(label):
        return False
    before = above.texts[0]
    lexicon = insats_lexicon()
    if before is None or any(texts[1:]):
        return False
    whole = join_lines([before, label])
    return lexicon.known(whole) or label[0].islower() or not lexicon.known(label)
