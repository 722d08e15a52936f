"""What a table is about: the contract's word for what it shows, and whether it is about decisions at all."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.evidence.dates import is_date
from extractor.evidence.laws import is_law_alone
from extractor.evidence.quarters import is_period
from extractor.layout.headwords import names_numbers
from extractor.layout.shape import is_bucket
from extractor.model import Grid, TableKind
from extractor.parse.context import Context
from extractor.parse.counts import MEASURES
from extractor.parse.measures import measure_told
from extractor.parse.rolekinds import Role, fill_of
from extractor.parse.roles import is_row_list
from extractor.vocabulary import fold, insats_lexicon, vocabulary


def kind_of(grid: Grid, roles: Sequence[Role], texts: Sequence[Sequence[str | None]]) -> TableKind:
    """The contract's word for what a table shows."""
    if grid.rendering == "prose":
        return "list_counts"
    columns = [[row[i] if i < len(row) else None for row in texts] for i in range(len(grid.columns))]
    if is_row_list(grid.columns, [fill_of(column) for column in columns]):
        return "decision_rows"
    numbers = [role for role in roles if role.name == "count" and not role.ignored]
    if not numbers:
        return "other"
    if sum(role.manader is not None for role in numbers) >= 2:
        return "waiting_buckets"
    if any(role.kon for role in numbers) and any(role.orsak for role in numbers):
        return "matrix_insats_kon_orsak"
    if sum(role.period is not None for role in numbers) >= 2:
        return _series_kind(roles, texts)
    return "insats_status"


def _series_kind(roles: Sequence[Role], texts: Sequence[Sequence[str | None]]) -> TableKind:
    names = {role.name for role in roles}
    labels = [row[0] for row in texts if row and row[0]]
    words, lexicon = vocabulary(), insats_lexicon()
    sexes = sum(words.kon_of(label) is not None for label in labels)
    if "kon" in names or sexes >= 2:
        return "kon_time_series"
    reasons = sum(words.is_reason(label) and not lexicon.known(label) for label in labels)
    if "orsak" in names or reasons > len(labels) / 3:
        return "orsak_time_series"
    return "insats_time_series"


def has_domain_content(grid: Grid, context: Context) -> bool:
    """Whether a table is about decisions on insatser: by its cells, its heads, or the headings over it."""
    words, lexicon = vocabulary(), insats_lexicon()
    if grid.rendering == "prose":
        return True
    cells = [cell.text for row in grid.rows for cell in row.cells if cell.text]
    corner = {cell.text for row in grid.rows[: grid.head_rows] for cell in row.cells[:1]}  # names what rows are
    if any(lexicon.known(text) for text in cells if text not in corner):
        return True
    names = [words.roles.find(fold(name)) for name in grid.columns if name]
    told = [name for name in names if name not in (None, "utforare", "beslutsdatum", "nr")]
    if len(set(told)) >= 2 or ("beslutsdatum" in names and told):
        return True
    rows_named = any(names_numbers(row.texts[0]) for row in grid.rows[grid.head_rows :] if row.texts and row.texts[0])
    reasons = sum(words.is_reason(text) for text in cells)
    subject = any(words.subject.search(fold(text)) for text in (*grid.columns, *context.inner_first[:2]) if text)
    subject = subject or any(measure_told(text) and "beslut" in fold(text) for text in context.inner_first[:2])
    title = context.inner_first[1:2] == [context.title]
    if title and not rows_named and all(is_period(name) for name in grid.columns[1:]):
        return False  # years of something else, in a report on decisions
    numbers = sum(text.strip().isdigit() for text in cells)
    parts = [part for name in dict.fromkeys(grid.columns) for part in name.split(" / ")]
    dimensions = max(
        sum(words.kon_of(text) is not None and len(text) > 1 for text in cells),
        sum(is_period(part) or is_bucket(part) for part in parts),
        sum(words.measures.find(fold(part)) in MEASURES for part in parts),
        sum(words.measures.find(fold(text)) in MEASURES for text in cells if not text.isdigit()),
        sum(is_bucket(text) and not text.isdigit() and not is_date(text) for text in cells),
    )
    own = any(words.subject.search(fold(text)) for text in (*grid.columns, *context.inner_first[:1]) if text)
    classed = rows_named or dimensions or any(map(is_law_alone, parts))
    if subject and not own and not classed and not any(is_period(row.texts[0] or "") for row in grid.rows):
        return False  # a table of something else, under a title about decisions
    return (reasons >= 2 or subject or dimensions >= 2) and numbers >= 2 and grid.head_rows > 0
