"""The comparison of what tables, rows and sentences say, over all documents; documents are never added together."""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Iterable, Iterator
from typing import Any

from extractor.write.comparison_sources import UNRESOLVED

Json = dict[str, Any]
KEY = ("organisation", "stadsdel", "board", "period", "lag", "insats_id", "unresolved", "measure")
_BASES = ("table", "rows", "prose")


def compared(sources: Iterable[Json]) -> Iterator[Json]:
    """Rows of `comparison` from sources that are sorted by `KEY`."""
    for key, group in itertools.groupby(sources, key=lambda source: tuple(source[name] for name in KEY)):
        yield _row(dict(zip(KEY, key, strict=True)), list(group))


def _row(key: Json, sources: list[Json]) -> Json:
    """The quarter's own report goes before later ones, of several the latest; then tables, rows, prose."""
    sources = sorted(sources, key=lambda s: (s["spoken_for"], s["document_id"]))
    sources.sort(key=lambda s: s["document_date"] or "", reverse=True)
    sources.sort(key=lambda s: (not s["own"], s["spoken_for"]))
    by_basis = {basis: [s for s in sources if s["basis"] == basis] for basis in _BASES}
    own = any(s["own"] for s in sources)
    usable = [s for basis in _BASES for s in by_basis[basis] if s["value"] is not None and s["own"] is own]
    best = usable[0] if usable else next((s for s in sources if s["value"] is not None), None)
    documents = list(dict.fromkeys(s["document_id"] for s in ([best] if best else []) + sources))
    names = sorted({name for s in sources for name in s["names"]})
    return {
        "comparison_id": _digest(key),
        **{name: key[name] for name in ("organisation", "stadsdel", "period", "lag", "insats_id", "measure")},
        "namnd": sources[0]["namnd"],
        "kommunkod": next((s["kommunkod"] for s in sources if s["kommunkod"]), None),
        "insats": "|".join(names) or (key["unresolved"] if key["insats_id"] == UNRESOLVED else None),
        "value": best["value"] if best else None,
        "based_on": best["basis"] if best else None,
        "table_value": _value(by_basis["table"]),
        "table_how": next((s["how"] for s in by_basis["table"] if s["value"] is not None), None),
        "rows_value": _value(by_basis["rows"]),
        "prose_value": _value(by_basis["prose"]),
        "agrees": _agrees(sources),
        "documents": json.dumps(documents),
        "sources": json.dumps([_told(s) for s in sources], ensure_ascii=False),
    }


def _value(sources: list[Json]) -> int | None:
    return next((s["value"] for s in sources if s["value"] is not None), None)


def _agrees(sources: list[Json]) -> bool | None:
    """Whether independent sources agree; a copy of a report confirms nothing but may contradict.

    A source that contradicts itself (no value) disagrees.
    """
    values = {source["value"] for source in sources}
    if len(values) > 1 or None in values:
        return False
    independent = {(s["document_id"], s["basis"]) for s in sources if not s["spoken_for"]}
    return True if len(independent) > 1 else None


def _told(source: Json) -> Json:
    return {name: source[name] for name in ("document_id", "basis", "value", "how", "records")}


def _digest(key: Json) -> str:
    text = json.dumps([key[name] for name in KEY], ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:16]
