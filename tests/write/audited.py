"""Small findings and results of an audit, for the tests of what is written of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from extractor.audit.results import Result
from extractor.claims_model import Audit, Discrepancy, Held
from extractor.model import DocumentRecord

SHIFTED = "Kolumnerna är förskjutna ett kvartal: varje kolumn har föregående kvartals tal."
"""A cause that the rules tell in both languages."""


def finding(what: str = "Summan är 5, raderna ger 4.", **facts: Any) -> Discrepancy:
    """A column whose total does not hold."""
    fields: dict[str, Any] = {
        "kind": "table_sum", "severity": "error", "check": "R2", "reported": 5, "computed": 4, "how": "1 + 3 = 4",
        "what": what, "what_en": "The total is 5, the rows give 4.", "evidence": ("Summa 5",),
    } | facts  # fmt: skip
    return Discrepancy(**fields)


def result(
    *found: Discrepancy, name: str = "a.pdf", held: Iterable[Held] = (), could_not: str | None = None, **facts: Any
) -> Result:
    """An audited file of Exempelby for the second quarter of 2024; `facts` are those of the document."""
    document = DocumentRecord(**({"organisation": "Exempelby", "period": "2024-Q2"} | facts))
    return Result(name, Audit(name=name, discrepancies=found, held=tuple(held), could_not=could_not), document)
