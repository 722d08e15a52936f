"""Lines of a table body to its rows: which wrapped lines belong together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from extractor.evidence.dates import is_date
from extractor.layout.lines import join_lines
from extractor.layout.placed import PlacedLine, goes_on, row_sense
from extractor.layout.shape import holds_broken_dates, is_date_or_number, is_number, shares_typed
from extractor.vocabulary import insats_lexicon, vocabulary

ROW_GAP = 0.22
"""A gap larger than the usual one by this many font sizes may part two rows."""
ANCHOR_SHARE = 0.6
BAND_SHARE = 0.8
MIN_LABELS = 3
"""Labels with a colon, from which each begins a row."""
MIN_RUNNING = 4
"""Numbers that rise by one, from which a column numbers the rows."""


def group_rows(
    lines: list[PlacedLine], width: int, edges: Sequence[float], continues: bool = False
) -> list[list[PlacedLine]]:
    """The lines of each row, in order; a heading inside the table is a row of its own (`runs_between_headings`)."""
    groups: list[list[PlacedLine]] = []
    for number, run in enumerate(runs_between_headings(lines)):
        if run[0].heading:
            groups.append(run)
        else:
            groups += _group_run(run, width, edges, continues and number == 0)
    return groups


def runs_between_headings(lines: Sequence[PlacedLine]) -> list[list[PlacedLine]]:
    """Consecutive lines that are all headings, or none."""
    return [list(run) for _, run in groupby(lines, key=lambda entry: entry.heading)]


def _group_run(
    lines: list[PlacedLine], width: int, edges: Sequence[float], continues: bool = False
) -> list[list[PlacedLine]]:
    """The lines of each row of a run without headings. `edges` are the heights of drawn lines across it, if any.

    Drawn lines decide first, then gaps where they fall into step with the anchors (a date, a running
    number, a count), then the anchors alone: at the first, the last or the middle line of their rows.
    Where the table `continues` one from the page before, lines above the first anchor and the first drawn line are the
    rest of its last row.
    """
    anchored = anchored_lines(lines, width)
    groups = []
    if continues and any(anchored):
        rest = min(anchored.index(True), _between(lines, edges)[0][1])
        if rest:
            groups.append(lines[:rest])
            lines, anchored = lines[rest:], anchored[rest:]
    for start, stop in _between(lines, edges):
        part, flags = lines[start:stop], anchored[start:stop]
        if sum(flags) <= 1 and len(edges) >= 2:
            groups.append(part)
        else:
            groups.extend(_by_gaps_or_anchors(part, flags, width))
    return groups


def anchored_lines(lines: list[PlacedLine], width: int) -> list[bool]:
    """Which lines hold an anchor: something of a column that prints once a row."""
    columns = [[text for line in lines if (text := line.text(column))] for column in range(width)]
    running = next((i for i in range(width) if is_running(columns[i])), None)
    if running is not None:
        return [line.text(running).strip(" .)").isdecimal() for line in lines]
    labels = [text for text in columns[0] if text.endswith(":")] if columns else []
    if len(labels) >= MIN_LABELS and len(labels) > ANCHOR_SHARE * len(columns[0]):
        return [line.text(0).endswith(":") for line in lines]
    shares = shares_typed(columns)
    anchors = [i for i in range(width) if shares[i] >= ANCHOR_SHARE]
    if anchors:
        return [any(is_date_or_number(line.text(column)) for column in anchors) for line in lines]
    sparse = _sparse_column(columns)
    return [sparse is not None and bool(line.text(sparse)) for line in lines]


def is_running(cells: Sequence[str]) -> bool:
    """Whether the cells of a column number the rows: each is one more than the one above."""
    numbers = [int(text.strip(" .)")) for text in cells if text.strip(" .)").isdecimal() and len(text) <= 5]
    if len(numbers) < MIN_RUNNING or len(numbers) < len(cells):
        return False
    return all(two == one + 1 for one, two in pairwise(numbers))


def _sparse_column(columns: list[list[str]]) -> int | None:
    """The column of short words that is filled least often: it prints once a row (`Ja`, `K`, `SoL`)."""
    short = [
        i
        for i, texts in enumerate(columns)
        if len(texts) >= 2 and all(len(text.split()) <= 2 for text in texts) and not holds_broken_dates(texts)
    ]
    return min(short, key=lambda i: len(columns[i]), default=None)


def _between(lines: list[PlacedLine], edges: Sequence[float]) -> list[tuple[int, int]]:
    """Runs of lines with no drawn line between them."""
    cuts = [0]
    for index in range(1, len(lines)):
        above = (lines[index - 1].line.top + lines[index - 1].line.bottom) / 2
        below = (lines[index].line.top + lines[index].line.bottom) / 2
        if any(above < edge < below for edge in edges):
            cuts.append(index)
    return list(zip(cuts, [*cuts[1:], len(lines)], strict=True)) if lines else []


def _by_gaps_or_anchors(lines: list[PlacedLine], flags: list[bool], width: int) -> list[list[PlacedLine]]:
    if not any(flags):
        return _by_labels(lines, width)
    bands = _gap_bands(lines)
    single = sum(sum(flags[a:b]) == 1 for a, b in bands)
    if len(bands) > 1 and single >= BAND_SHARE * len(bands) and single >= sum(flags) * BAND_SHARE:
        groups: list[list[PlacedLine]] = []
        for start, stop in bands:
            count = sum(flags[start:stop])
            if count > 1:
                groups.extend(_by_anchors(lines[start:stop], flags[start:stop], width))
            elif count == 0 and groups and not _new_label(groups[-1], lines[start], width):
                groups[-1] = groups[-1] + lines[start:stop]
            else:
                groups.append(lines[start:stop])
        if len(groups) > 1 and not any(flags[: len(groups[0])]) and goes_on(groups[0], groups[1], width):
            groups[:2] = [groups[0] + groups[1]]
        if single == len(bands):
            return groups
        # gaps that leave lines without an anchor may lie inside rows: the anchors' reading competes
        anchored = _by_anchors(lines, flags, width)
        return max(groups, anchored, key=lambda rows: round(row_sense(rows, width) * len(rows), 3))
    return _by_anchors(lines, flags, width)


def _gap_bands(lines: list[PlacedLine]) -> list[tuple[int, int]]:
    pitches = [two.line.top - one.line.top for one, two in pairwise(lines)]
    if not pitches:
        return [(0, len(lines))]
    base = sorted(pitches)[len(pitches) // 10]
    limit = base + ROW_GAP * lines[0].line.size
    cuts = [0, *(i + 1 for i, pitch in enumerate(pitches) if pitch > limit)]
    return list(zip(cuts, [*cuts[1:], len(lines)], strict=True))


def _by_labels(lines: list[PlacedLine], width: int) -> list[list[PlacedLine]]:
    """Rows of a table without dates or numbers: parted by gaps, else a row where the first column prints anew."""
    bands = _gap_bands(lines)
    if len(bands) > 1:
        return [lines[a:b] for a, b in bands]
    groups: list[list[PlacedLine]] = []
    for line in lines:
        if groups and (not line.text(0) or not _new_label(groups[-1], line, width)):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _by_anchors(lines: list[PlacedLine], flags: list[bool], width: int) -> list[list[PlacedLine]]:
    """Rows by their anchors: at the first, last or middle line, as the lines suggest and the cells confirm.

    Readings compete: another one is taken only where its cells make more sense.
    """
    first = flags.index(True)
    last = len(flags) - 1 - flags[::-1].index(True)
    readings = [_from_top(lines, flags, width), _to_bottom(lines, flags), _around_middle(lines, flags)]
    if all(flags) or sum(flags) == 1:
        return readings[0]
    likely = 0 if first == 0 else 1 if last == len(flags) - 1 else 2
    order = [readings[likely], *(reading for i, reading in enumerate(readings) if i != likely)]
    return max(order, key=lambda groups: round(row_sense(groups, width), 3))


def _from_top(lines: list[PlacedLine], flags: list[bool], width: int) -> list[list[PlacedLine]]:
    groups: list[list[PlacedLine]] = []
    anchors_in_last = 0
    for line, flag in zip(lines, flags, strict=True):
        starts = (flag and anchors_in_last > 0) or not groups
        if not flag and groups and line.text(0) and _new_label(groups[-1], line, width):
            starts = True
        if starts:
            groups.append([line])
            anchors_in_last = int(flag)
        else:
            groups[-1].append(line)
            anchors_in_last += flag
    return groups


def _to_bottom(lines: list[PlacedLine], flags: list[bool]) -> list[list[PlacedLine]]:
    groups: list[list[PlacedLine]] = [[]]
    for line, flag in zip(lines, flags, strict=True):
        groups[-1].append(line)
        if flag:
            groups.append([])
    return [group for group in groups if group]


def _around_middle(lines: list[PlacedLine], flags: list[bool]) -> list[list[PlacedLine]]:
    """Rows whose anchors stand half way down: each row reaches as far below its anchor as above it.

    Rows follow one another without gaps, so the end of one is the start of the next.
    """
    anchors = [entry.line for entry, flag in zip(lines, flags, strict=True) if flag]
    top = lines[0].line.top
    groups: list[list[PlacedLine]] = [[] for _ in anchors]
    ends = []
    for anchor, following in zip(anchors, [*anchors[1:], None], strict=True):
        middle = (anchor.top + anchor.bottom) / 2
        end = 2 * middle - top if top < middle else anchor.bottom
        if following is not None:
            end = min(max(end, anchor.bottom), following.top)
        ends.append(end)
        top = end
    for entry in lines:
        middle = (entry.line.top + entry.line.bottom) / 2
        index = next((i for i, end in enumerate(ends) if middle < end), len(ends) - 1)
        groups[index].append(entry)
    return [group for group in groups if group]


def _new_label(group: list[PlacedLine], line: PlacedLine, width: int) -> bool:
    """Whether an unanchored line with a label of its own begins a row (one of blanks), or wraps the label above."""
    lexicon, words = insats_lexicon(), vocabulary()
    label = line.text(0)
    so_far = join_lines(entry.text(0) for entry in group)
    if not label or is_date(so_far) or is_number(so_far):
        return False
    if any(line.text(column) for column in range(1, width)) and not lexicon.known(label):
        return False
    whole = join_lines([so_far, label])
    if lexicon.known(whole) or label[0].islower() or lexicon.begins(whole):
        return False
    if words.is_total(so_far) and not lexicon.known(label):
        return False
    return (lexicon.known(label) and (lexicon.known(so_far) or words.is_total(so_far))) or words.is_total(label)
