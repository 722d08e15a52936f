"""Which kind of cell a column of a given role holds."""

from __future__ import annotations

_TYPES = {
    "beslutsdatum": "date",
    "avbrottsdatum": "date",
    "verkstallt_datum": "date",
    "avslutat_datum": "date",
    "nr": "nr",
    "kon": "kon",
    "lagrum": "lagrum",
    "lag": "lag",
    "insats": "insats",
    "dagar": "number",
}


def column_type(role: str | None, measure: str | None) -> str:
    """`date`, `number`, `kon`, `insats` and so on for a column; `text` where nothing narrower is known."""
    if role in _TYPES:
        return _TYPES[role]
    return "number" if measure is not None and role is None else "text"
