"""The texts of a document object one by one, each with the label it stands under, and officials taken out of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from extractor.privacy.names import name_from
from extractor.privacy.officials import Known, Span, head_kind
from extractor.privacy.rules import privacy_words

Json = dict[str, Any]
Way = tuple[str | int, ...]
Change = Callable[[str, str | None], str]
"""A text and the label beside or over it, to the text as it may be shown."""

NEVER = frozenset({"file", "source", "id", "table", "period", "dnr", "json", "media", "outcome", "code"})
"""Keys whose values are never masked: they tie records together."""


def leaves(value: Any, heads: Sequence[Any] = (), way: Way = ()) -> Iterator[tuple[Way, str, str | None]]:
    """Every text below `value`: the way to it, the text, and the title or label in the cell before it or over it.

    `heads` are the heads of the columns where `value` holds the rows of a table.
    """
    if isinstance(value, str):
        yield way, value, None
    elif isinstance(value, list):
        for number, item in enumerate(value):
            if isinstance(item, str):
                yield (*way, number), item, _label(value, number, heads)
            else:
                yield from leaves(item, heads, (*way, number))


def _label(row: Sequence[Any], number: int, heads: Sequence[Any]) -> str | None:
    """The cell that tells that another holds an official: the head of its column, or the cell before or behind it."""
    over = heads[number] if number < len(heads) else None
    around = [over, row[number - 1] if number else None, row[number + 1] if number + 1 < len(row) else None]
    for place, cell in enumerate(around):
        if isinstance(cell, str) and (kind := head_kind(cell)) and (place < 2 or kind == "title"):
            return cell
    return None


def named_in(text: str, label: str | None, officials: Known) -> tuple[Span, ...]:
    """Where officials are named in a text; where a label tells of one, a name at its beginning is theirs."""
    spans = officials.spans(text)
    if label is None or any(start == 0 for start, _ in spans):
        return spans
    start = len(text) - len(text.lstrip())
    end = name_from(text, start, sure=head_kind(label) == "colon")
    return spans if end is None else ((start, end), *(span for span in spans if span[0] >= end))


def unnamed(document: Json, officials: Known) -> Json:
    """The object without the names of officials, in whatever text of it they stand."""
    mask = privacy_words().masks["tjansteman"]

    def hide(text: str, label: str | None) -> str:
        for start, end in reversed(named_in(text, label, officials)):
            text = f"{text[:start]}{mask}{text[end:]}"
        return text

    return changed(document, hide)


def changed(document: Json, change: Change) -> Json:
    """The object with every text changed that is no key of a record."""
    return {key: _changed(value, change) for key, value in document.items()}


def _changed(value: Any, change: Change, heads: Sequence[Any] = (), label: str | None = None) -> Any:
    if isinstance(value, str):
        return change(value, label)
    if isinstance(value, list):
        return [_changed(item, change, heads, _label(value, number, heads)) for number, item in enumerate(value)]
    if isinstance(value, dict):
        columns = value.get("columns") or ()
        return {
            key: item if key in NEVER else _changed(item, change, columns if key == "rows" else ())
            for key, item in value.items()
        }
    return value
