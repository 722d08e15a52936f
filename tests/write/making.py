"""Small document objects for the tests of the dataset."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

Json = dict[str, Any]


def document(
    name: str,
    decisions: Sequence[Json] = (),
    counts: Sequence[Json] = (),
    claims: Sequence[Json] = (),
    tables: Sequence[Json] = (),
    **facts: Any,
) -> tuple[str, Json]:
    """A JSON name and the object of a document of Exempelby for the second quarter of 2024."""
    source = facts.pop("source", hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest())
    about = {"organisation": "Exempelby", "period": "2024-Q2", "laws": ["SoL"], "inferred": {}} | facts
    outcome = {
        "file": name, "source": source, "media": "pdf", "outcome": "ok", "reason": "read", "code": None, "says": "läst",
        "remedy": "", "pages": 1, "pages_without_text": [], "letters": 10,
    }  # fmt: skip
    return f"{name}.json", {
        "document": about,
        "tables": numbered("t", tables),
        "decisions": numbered("d", decisions),
        "counts": numbered("c", counts),
        "claims": numbered("p", claims),
        "discrepancies": [],
        "findings": [],
        "outcome": outcome,
    }


def numbered(prefix: str, records: Sequence[Json]) -> list[Json]:
    return [{"id": f"{prefix}{number}", **record} for number, record in enumerate(records, 1)]


def decision(**facts: Any) -> Json:
    """A decision line about home help, open, decided on 10 January 2024."""
    return {
        "insats": "Hemtjänst", "insats_id": "sol_hemtjanst", "lag": "SoL", "beslutsdatum": "2024-01-10", "kon": "K",
        "status": "kvarstående", "antal": 1, "needs_review": False, "avbrott": None, "confidence": 1.0,
    } | facts  # fmt: skip


def count(value: int, **facts: Any) -> Json:
    """A reported number of open decisions about home help."""
    return {
        "table": "t1", "measure": "kvarstående", "period": "2024-Q2", "lag": "SoL", "insats": "Hemtjänst",
        "insats_id": "sol_hemtjanst", "value": value, "is_total": False, "printed": str(value), "confidence": 1.0,
    } | facts  # fmt: skip


def claim(value: float, **facts: Any) -> Json:
    """A sentence about open decisions on home help."""
    return {
        "quote": f"{value:g} beslut", "measure": "kvarstående", "period": "2024-Q2", "lag": "SoL",
        "insats": "Hemtjänst", "value": value, "unit": "beslut", "confidence": 0.9,
    } | facts  # fmt: skip


def report_html(*comments: str) -> str:
    """A report with one row per comment."""
    rows = "".join(
        f"<tr><td>2023-01-{day:02d}</td><td>Kontaktperson</td><td>K</td><td>{text}</td></tr>"
        for day, text in enumerate(comments, 10)
    )
    title = "Ej verkställda beslut enligt SoL, kvartal 3 2023"
    return (
        f'<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{title}</title></head>'
        f"<body><h1>{title}</h1>"
        f"<p>Socialnämnden i Tierps kommun rapporterar {len(comments)} ej verkställda beslut.</p><table>"
        f"<tr><th>Beslutsdatum</th><th>Insats</th><th>Kön</th><th>Kommentar</th></tr>{rows}</table></body></html>"
    )
