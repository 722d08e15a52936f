"""Document objects made fit for publication: flags of what may identify a person, and masks.

The flags stand in the object under `privacy`, so that they survive in `json/` and a masked object is never searched
anew. Officials' names are masked in every object; the rest where asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from extractor.privacy import OFFICIALS
from extractor.privacy.detect import SURE_OFFICIAL, Stretch, apart, stretches
from extractor.privacy.objects import changed, leaves, named_in, unnamed
from extractor.privacy.officials import Known
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

    An object that has flags is taken as searched: a masked one comes back as it is. The names of officials that an
    object brings along from its reading (`OFFICIALS`) are taken out of it.
    """
    known = document.get("privacy")
    if known is not None and (not mask or all(flag["masked"] for flag in known)):
        return document
    body = {name: value for name, value in document.items() if name not in ("privacy", OFFICIALS)}
    officials = Known(officials_named(document))
    hits = list(_hits(body, officials))
    flags = known if known is not None else [_flag(number, hit) for number, hit in enumerate(hits, 1)]
    flags = [_closed(flag) if _is_hidden(flag, mask) else flag for flag in flags]
    for _ in range(PASSES):
        before, body = body, unnamed(body, officials)
        if mask:
            body = _masked(body, [hit for hit in hits if hit.column != "file" and hit.stretch.kind != "tjansteman"])
        if body == before:
            break
        hits = list(_hits(body, officials)) if mask else []
    return body | {"privacy": flags}


def officials_named(document: Json) -> tuple[str, ...]:
    """The names of officials that an object brings along from its reading, and those told in its own texts."""
    brought = document.get(OFFICIALS, ())
    body = {name: value for name, value in document.items() if name not in ("privacy", OFFICIALS)}
    told = [hit.printed for hit in _hits(body, Known(brought)) if hit.stretch.kind == "tjansteman"]
    return tuple(dict.fromkeys((*brought, *told)))


def flagged(document: Json) -> dict[str, str]:
    """What `protected` masks with `mask` beside officials: the text as printed -> its mask."""
    masks = privacy_words().masks
    body = {name: value for name, value in document.items() if name not in ("privacy", OFFICIALS)}
    hits = _hits(body, Known(officials_named(document)))
    hidden = [hit for hit in hits if hit.column != "file" and hit.stretch.kind != "tjansteman"]
    return {hit.printed: masks[hit.stretch.kind] for hit in hidden}


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


def _hits(document: Json, officials: Known) -> Iterator[_Hit]:
    first = {**document.get("document", {}), **document.get("outcome", {})}
    yield from _in_record("documents", None, first, officials)
    for table in TABLES_OF_RECORDS:
        for number, record in enumerate(document.get(table, ()), 1):
            key = record.get("id") or f"{PREFIXES.get(table, '')}{number}"
            yield from _in_record(table, key, record, officials)


TABLES_OF_RECORDS = tuple(name for name in TEXTS if name != "documents")


def _in_record(table: str, key: str | None, record: Json, officials: Known) -> Iterator[_Hit]:
    units = _stands_for_few(table, record)
    heads = record.get("columns", ()) if table == "tables" else ()
    for column in TEXTS[table]:
        for way, text, label in leaves(record.get(column), heads if column == "rows" else ()):
            for stretch in _search(text, label, units, officials):
                yield _Hit(table, key, column, way, text, stretch)


def _stands_for_few(table: str, record: Json) -> bool:
    number = {"decisions": record.get("antal", 1), "counts": record.get("value")}.get(table)
    if table == "claims" and record.get("unit") == "beslut":
        number = record.get("value")
    return isinstance(number, int | float) and 0 < number < FEW


def _search(text: str, label: str | None, units: bool, officials: Known) -> tuple[Stretch, ...]:
    """The stretches of a text; officials first, as nothing else may bare a part of their names."""
    spans = named_in(text, label, officials)
    found = stretches(text, units)
    if not spans:
        return found
    first = [Stretch(start, end, "tjansteman", SURE_OFFICIAL) for start, end in spans]
    return tuple(apart([*first, *(item for item in found if item.kind != "tjansteman")], text))


def bounded(word: str) -> str:
    """A single word is no part of a longer one; a full name, a number or an address is masked wherever it stands."""
    return rf"\b{word}\b" if word.isalpha() else re.escape(word)


def _masked(document: Json, hits: list[_Hit]) -> Json:
    """The object without the hidden stretches, wherever in it the same text stands again."""
    if not hits:
        return document
    masks = privacy_words().masks
    words = {hit.printed: masks[hit.stretch.kind] for hit in sorted(hits, key=lambda h: h.stretch.confidence)}
    longest = sorted(words, key=lambda word: (-len(word), word))
    pattern = re.compile("|".join(bounded(word) for word in longest))
    return changed(document, lambda text, _: pattern.sub(lambda match: words[match[0]], text))
