"""Document objects made fit for publication: flags of what may identify a person, and masks.

The flags stand in the object under `privacy`, so that they survive in `json/` and a masked object is never searched
anew. Officials' names are masked in every object; the rest where asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, TypeVar

from extractor.privacy.detect import Stretch, is_official_label, stretches
from extractor.privacy.rules import privacy_words

Json = dict[str, Any]
Way = tuple[str | int, ...]

FEW = 5
"""A named unit is flagged where a record stands for fewer decisions than this."""
PASSES = 4
"""A mask may bare what its text was grown together with; so often a masked object is searched again."""
TEXTS: dict[str, tuple[str, ...]] = {
    "documents": ("file", "namnd", "says"),
    "tables": ("title", "section", "columns", "rows", "doubts"),
    "decisions": ("section", "omrade", "insats", "kommentar", "printed"),
    "counts": ("omrade", "insats", "orsak", "printed"),
    "claims": ("quote", "what", "insats", "orsak"),
    "discrepancies": ("what", "what_en", "reported", "computed", "how", "evidence", "cause"),
    "findings": ("says", "printed"),
}
"""The columns that hold running text, by table."""
PREFIXES = {"discrepancies": "a", "findings": "f"}
_NEVER = frozenset({"file", "source", "id", "table", "period", "dnr", "json", "media", "outcome", "code"})
"""Keys whose values are never masked: they tie records together."""


@dataclass(frozen=True, slots=True)
class _Hit:
    table: str
    record: str | None
    column: str
    item: Way
    text: str
    stretch: Stretch

    @property
    def printed(self) -> str:
        return self.text[self.stretch.start : self.stretch.end]


def protected(document: Json, mask: bool = False) -> Json:
    """The object with its flags under `privacy` and officials masked; with `mask`, everything flagged is.

    An object that has flags is taken as searched: a masked one comes back as it is.
    """
    known = document.get("privacy")
    if known is not None and (not mask or all(flag["masked"] for flag in known)):
        return document
    body = {name: value for name, value in document.items() if name != "privacy"}
    hits = list(_hits(body))
    flags = known if known is not None else [_flag(number, hit) for number, hit in enumerate(hits, 1)]
    flags = [_closed(flag) if _is_hidden(flag, mask) else flag for flag in flags]
    for _ in range(PASSES):
        hidden = [hit for hit in hits if hit.column != "file" and (mask or hit.stretch.kind == "tjansteman")]
        if not hidden:
            break
        body = _masked(body, hidden)
        hits = list(_hits(body))
    return body | {"privacy": flags}


def _is_hidden(flag: Json, mask: bool) -> bool:
    return bool(flag["column"] != "file" and (mask or flag["kind"] == "tjansteman"))


def _closed(flag: Json) -> Json:
    return flag | {"printed": None, "masked": True}


def _flag(number: int, hit: _Hit) -> Json:
    return {
        "id": f"x{number}",
        "table": hit.table,
        "record": hit.record,
        "column": hit.column,
        "item": ".".join(map(str, hit.item)) or None,
        "kind": hit.stretch.kind,
        "printed": hit.printed,
        "start": hit.stretch.start,
        "end": hit.stretch.end,
        "confidence": hit.stretch.confidence,
        "masked": False,
    }


def _hits(document: Json) -> Iterator[_Hit]:
    first = {**document.get("document", {}), **document.get("outcome", {})}
    yield from _in_record("documents", None, first)
    for table in TABLES_OF_RECORDS:
        for number, record in enumerate(document.get(table, ()), 1):
            key = record.get("id") or f"{PREFIXES.get(table, '')}{number}"
            yield from _in_record(table, key, record)


TABLES_OF_RECORDS = tuple(name for name in TEXTS if name != "documents")


def _in_record(table: str, key: str | None, record: Json) -> Iterator[_Hit]:
    units = _stands_for_few(table, record)
    for column in TEXTS[table]:
        for way, text, before in _leaves(record.get(column)):
            for stretch in _search(text, before, units):
                yield _Hit(table, key, column, way, text, stretch)


def _stands_for_few(table: str, record: Json) -> bool:
    number = {"decisions": record.get("antal", 1), "counts": record.get("value")}.get(table)
    if table == "claims" and record.get("unit") == "beslut":
        number = record.get("value")
    return isinstance(number, int | float) and 0 < number < FEW


def _leaves(value: Any, way: Way = ()) -> Iterator[tuple[Way, str, str]]:
    """Every text below `value`: the way to it, the text, and the text of the cell before it."""
    if isinstance(value, str):
        yield way, value, ""
    elif isinstance(value, list):
        for number, item in enumerate(value):
            before = value[number - 1] if number and isinstance(value[number - 1], str) else ""
            if isinstance(item, str):
                yield (*way, number), item, before
            else:
                yield from _leaves(item, (*way, number))


def _search(text: str, before: str, units: bool) -> tuple[Stretch, ...]:
    """The stretches of a text; below or beside the cell `Handläggare` a name is that of an official."""
    found = stretches(text, units)
    if before and is_official_label(before, privacy_words()):
        return tuple(Stretch(s.start, s.end, "tjansteman", 0.9) if s.kind == "namn" else s for s in found)
    return found


def _bounded(word: str) -> str:
    """A single word is no part of a longer one; a full name, a number or an address is masked wherever it stands."""
    return rf"\b{word}\b" if word.isalpha() else re.escape(word)


def _masked(document: Json, hits: list[_Hit]) -> Json:
    """The object without the hidden stretches, wherever in it the same text stands again."""
    masks = privacy_words().masks
    words = {hit.printed: masks[hit.stretch.kind] for hit in sorted(hits, key=lambda h: h.stretch.confidence)}
    longest = sorted(words, key=lambda word: (-len(word), word))
    pattern = re.compile("|".join(_bounded(word) for word in longest))

    def clean(value: Any) -> Any:
        if isinstance(value, str):
            return pattern.sub(lambda match: words[match[0]], value)
        if isinstance(value, list):
            return [clean(item) for item in value]
        if isinstance(value, dict):
            return {key: item if key in _NEVER else clean(item) for key, item in value.items()}
        return value

    return {key: clean(value) for key, value in document.items()}


R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Veil:
    """What is masked in the words about one document: text as printed -> its mask."""

    masks: Mapping[str, str] = field(default_factory=dict)

    def text(self, text: str) -> str:
        """The text with its masks."""
        if not self.masks:
            return text
        longest = sorted(self.masks, key=lambda word: (-len(word), word))
        return re.sub("|".join(_bounded(word) for word in longest), lambda match: self.masks[match[0]], text)

    def record(self, record: R) -> R:
        """A dataclass with masks in its texts and lists of texts."""
        changed: dict[str, Any] = {}
        for each in fields(record) if self.masks else ():  # type: ignore[arg-type]
            value = getattr(record, each.name)
            if isinstance(value, str) and each.name not in _NEVER:
                changed[each.name] = self.text(value)
            elif isinstance(value, tuple) and any(isinstance(item, str) for item in value):
                changed[each.name] = tuple(self.text(item) if isinstance(item, str) else item for item in value)
        return replace(record, **changed) if changed else record  # type: ignore[type-var]


def veil_of(document: Json, mask: bool = False) -> Veil:
    """What `protected` masks in an object, as a veil for what else is told of the document."""
    masks = privacy_words().masks
    found: dict[str, str] = {}
    body = {name: value for name, value in document.items() if name != "privacy"}
    for _ in range(PASSES):
        hidden = [hit for hit in _hits(body) if hit.column != "file" and (mask or hit.stretch.kind == "tjansteman")]
        if not hidden:
            break
        found |= {hit.printed: masks[hit.stretch.kind] for hit in hidden}
        body = _masked(body, hidden)
    return Veil(found)
