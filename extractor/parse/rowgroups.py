"""The groups that rows of a table of numbers stand in, and the sums among them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations, pairwise

from extractor.evidence.laws import law_in
from extractor.model import Row
from extractor.parse.rolekinds import Role
from extractor.parse.rowlabels import CountTable, RowLabel, row_label, take_label
from extractor.parse.totals import closes_all, closes_group, heads_group, partition
from extractor.parse.values import read_bucket, read_count
from extractor.vocabulary import fold, insats_lexicon, vocabulary

Numbers = list[int | None]


@dataclass(slots=True)
class _Rows:
    """The rows of a table as labels and numbers, and which of them are no data, totals, or lines of a group."""

    labels: list[RowLabel]
    numbers: list[Numbers]
    heads: list[bool]
    lines: list[bool] = field(default_factory=list)
    leads: set[int] = field(default_factory=set)
    """The lines that sum the rows below them, whatever stands above."""

    @property
    def totals(self) -> list[bool]:
        """Which rows are sums of others, no data, or parts that the row above them counts."""
        return [label.is_total or head or label.part for label, head in zip(self.labels, self.heads, strict=True)]


def labels_of(table: CountTable) -> list[RowLabel | None]:
    """What each row is about; None for a row that only names the group below it."""
    table = _without_spans(table)
    labels = [row_label(row, table) for row in table.rows]
    _inherit_parts(labels)
    numbers = [_numbers(row, table.roles) for row in table.rows]
    rows = _Rows(labels, numbers, [_heads_group(row, table.roles) for row in table.rows])
    _tell_areas(rows)
    own = [_names_group(label) for label in labels]
    _fill_groups(labels, table)
    names = any(label.insats is not None or label.orsak is not None for label in labels)
    rows.lines = [names and named and _names_group(label) for named, label in zip(own, labels, strict=True)]
    _tell_totals(rows)
    _tell_flow(rows)
    _take_from_sums(rows)
    _inherit_groups(rows)
    return [None if head else label for label, head in zip(labels, rows.heads, strict=True)]


def _without_spans(table: CountTable) -> CountTable:
    """A table whose waits class nothing: each row tells how long its own decisions have waited, across others."""
    roles = list(table.roles)
    for column, role in enumerate(roles):
        if role.name != "vantan":
            continue
        told = {row.cells[column].text for row in table.rows if column < len(row.cells) and row.cells[column].text}
        spans = [span for text in told if text and (span := read_bucket(text))]
        if any(_overlap(one, other) for one, other in combinations(spans, 2)):
            roles[column] = replace(role, name="other")
    return replace(table, roles=roles)


def _overlap(one: tuple[int, int | None], other: tuple[int, int | None]) -> bool:
    def starts_inside(inner: tuple[int, int | None], outer: tuple[int, int | None]) -> bool:
        return outer[0] <= inner[0] and (outer[1] is None or inner[0] < outer[1])

    return starts_inside(one, other) or starts_inside(other, one)


def _numbers(row: Row, roles: Sequence[Role]) -> Numbers:
    """The counts of a row, by column of counts."""
    found: Numbers = []
    for role, cell in zip(roles, row.cells, strict=False):
        if role.name == "count" and not role.ignored:
            value = read_count(cell.text)
            found.append(value[0] if value else None)
    return found


def _names_group(label: RowLabel) -> bool:
    """Whether a label is a law or an area and nothing else: a line of its group among rows of insatser."""
    group = label.lag or label.omrade
    return bool(group) and not (label.insats or label.orsak or label.kon or label.manader or label.period)


def _tell_totals(rows: _Rows) -> None:
    """Mark the rows that sum others though no word says so: a group's own line, a last row of all."""
    data = [i for i, head in enumerate(rows.heads) if not head]
    stops = [line or total for line, total in zip(rows.lines, rows.totals, strict=True)]
    for index in data:
        label = rows.labels[index]
        if rows.lines[index] and not label.is_total and heads_group(rows.numbers, index, stops):
            label.is_total = True
            rows.leads.add(index)
    totals = rows.totals
    for index in partition(rows.numbers, [not total for total in totals]):
        label = rows.labels[index]
        label.is_total = True
        if label.insats and not insats_lexicon().known(label.insats):
            label.omrade, label.insats = label.omrade or label.insats, None
            rows.lines[index] = True
            rows.leads.add(index)
    if data and not any(rows.labels[i].is_total for i in data) and len(data) > 2:
        last = rows.labels[data[-1]]
        unknown = not (last.insats and insats_lexicon().known(last.insats)) and not last.kon and not last.period
        if unknown and closes_all(rows.numbers, data[-1], totals):
            last.is_total, last.insats, last.orsak, last.lag = True, None, None, None


def _tell_areas(rows: _Rows) -> None:
    """Mark the lines of areas that stand among insatser in one column: most of them sum the rows below them."""
    lexicon, words = insats_lexicon(), vocabulary()
    areas = [
        label.insats is not None and words.is_area(label.insats) and not lexicon.known(label.insats)
        for label in rows.labels
    ]
    stops = [area or total for area, total in zip(areas, rows.totals, strict=True)]
    lines = [i for i, area in enumerate(areas) if area]
    if not any(label.insats and lexicon.known(label.insats) for label in rows.labels):
        return
    if 2 * sum(heads_group(rows.numbers, i, stops) for i in lines) < len(lines):
        return
    for index in lines:
        label = rows.labels[index]
        label.omrade, label.insats, label.is_total = label.omrade or label.insats, None, True
        rows.leads.add(index)


def _tell_flow(rows: _Rows) -> None:
    """Rows of a flow: beside executed and closed ones those not carried out remain, and their sum is all reported."""
    told = {label.measure for label in rows.labels}
    open_ = told & {"ej_verkställda", "kvarstående"}
    if not {"verkställda", "avslutade"} <= told or len(open_) != 1:
        return
    whole = [index for index, label in enumerate(rows.labels) if label.measure == "rapporterade"]
    if whole and not (len(rows.labels) == 4 and closes_all(rows.numbers, whole[0], rows.totals)):
        return
    totals = rows.totals
    for index, label in enumerate(rows.labels):
        if label.measure in open_:
            label.measure = "kvarstående"
        elif label.is_total and label.measure is None and closes_all(rows.numbers, index, totals):
            label.measure = "rapporterade"


def _take_from_sums(rows: _Rows) -> None:
    """Give rows the law or the area of the sum that closes them: `Summa SoL` says what it sums."""
    start = 0
    totals = rows.totals
    for index, label in enumerate(rows.labels):
        if not totals[index]:
            continue
        if (label.lag or label.omrade) and _closes(rows, index, start, totals):
            for other in rows.labels[start:index]:
                other.lag, other.omrade = other.lag or label.lag, other.omrade or label.omrade
        start = index + 1


def _inherit_groups(rows: _Rows) -> None:
    """Give each row what its group tells; a grand total takes nothing of the last group."""
    group, start = RowLabel(), 0
    totals = rows.totals
    for index, label in enumerate(rows.labels):
        if rows.heads[index]:
            group, start = _nested(group, label), index + 1
        elif rows.lines[index] and not (label.is_total and _closes(rows, index, start, totals)):
            group, start = replace(label, is_total=False, sure=1.0), index + 1
        elif label.is_total and not _belongs(rows, index, start, totals):
            group, start = RowLabel(), index + 1
        else:
            _inherit(label, group)


def _nested(group: RowLabel, label: RowLabel) -> RowLabel:
    """A new group: below the last one where it tells another kind of thing, else in its place."""
    inner = bool(label.omrade or label.other) and not label.lag and group.lag is not None and group.omrade is None
    return replace(label, lag=group.lag) if inner and group.other is None else label


def _closes(rows: _Rows, index: int, start: int, totals: Sequence[bool]) -> bool:
    return index not in rows.leads and closes_group(rows.numbers, index, start, totals)


def _belongs(rows: _Rows, index: int, start: int, totals: Sequence[bool]) -> bool:
    """Whether a total is its group's own: it sums the rows of the group and no others, or nothing tells against it."""
    if closes_all(rows.numbers, index, totals) and start > 1:
        return closes_group(rows.numbers, index, start, totals) and not any(
            not total for total in totals[: max(start - 1, 0)]
        )
    return closes_group(rows.numbers, index, start, totals) or not (index and totals[index - 1])


def _fill_groups(labels: Sequence[RowLabel], table: CountTable) -> None:
    """Give rows the law, the area or the year that is printed once for several of them.

    Where a closing sum ends each group and each holds the word once, it is the group's, wherever its cell is set; else
    it holds until the next one. Never for a closing sum of all.
    """
    for column, role in enumerate(table.roles):
        if role.name not in ("lag", "omrade", "period"):
            continue
        texts = [row.cells[column].text if column < len(row.cells) else None for row in table.rows]
        groups = _groups(labels, texts)
        once = groups is not None and all(sum(text is not None for text in texts[a:b]) <= 1 for a, b in groups)
        if once and groups is not None:
            for start, stop in groups:
                told = next((text for text in texts[start:stop] if text), None)
                for index in range(start, stop if told else start):
                    if not texts[index]:
                        take_label(labels[index], role, told or "")
            continue
        above = None
        for row, label, text in zip(table.rows, labels, texts, strict=True):
            above = text or above
            if not text and above and not label.is_total and not _heads_group(row, table.roles):
                take_label(label, role, above)


def _groups(labels: Sequence[RowLabel], texts: Sequence[str | None]) -> list[tuple[int, int]] | None:
    """Stretches of rows that end with a closing sum, or where quarters begin again; None where nothing ends them."""
    cuts = [index + 1 for index, label in enumerate(labels) if label.is_total]
    if len(cuts) < 2:
        quarters = [label.quarter for label in labels]
        cuts = [i for i in range(1, len(labels)) if (quarters[i] or 0) < (quarters[i - 1] or 0)]
        if not cuts or not all(quarters):
            return None
    edges = [0, *cuts, *([len(labels)] if cuts[-1] < len(labels) else [])]
    groups = [(a, b) for a, b in pairwise(edges) if b > a]
    filled = sum(text is not None for text in texts)
    return groups if filled and len(groups) - 2 <= filled <= len(groups) else None


def _heads_group(row: Row, roles: Sequence[Role]) -> bool:
    """A row that labels the rows below it: one filled cell and no number."""
    filled = [text for text in row.texts if text]
    numbers = [cell.text for role, cell in zip(roles, row.cells, strict=False) if role.name == "count" and cell.text]
    return len(filled) == 1 and not numbers and (law_in(filled[0]) is not None or not insats_lexicon().known(filled[0]))


def _inherit(label: RowLabel, group: RowLabel) -> None:
    label.lag = label.lag or group.lag
    label.omrade = (
        label.omrade
        or group.omrade
        or (group.other if group.other and vocabulary().areas.match(fold(group.other)) else None)
    )
    if label.insats is None and not label.is_total:
        label.insats = group.insats
    label.measure = label.measure or group.measure


def _inherit_parts(labels: Sequence[RowLabel]) -> None:
    """A row that begins with `varav` or `därav` is a part of the one before, of its measure and its insats."""
    whole = RowLabel()
    for label in labels:
        if label.part:
            label.measure = label.measure or whole.measure
            label.insats = label.insats or whole.insats
            label.lag, label.period = label.lag or whole.lag, label.period or whole.period
        else:
            whole = label
