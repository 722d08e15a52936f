"""What the audit of one file gave, for whoever writes it down."""

from __future__ import annotations

from dataclasses import dataclass

from extractor.claims_model import Audit
from extractor.model import DocumentRecord

Pictures = tuple[tuple[int, str], ...]
"""Page number and picture, as a data address, of the pieces of pages that one finding stands on."""


@dataclass(frozen=True, slots=True)
class Result:
    """One audited file: what was found, and a piece of each page that a finding stands on.

    `pictures` has an entry for each discrepancy; None where none were drawn.
    """

    name: str
    audit: Audit
    document: DocumentRecord
    media: str = "unknown"
    sha256: str = ""
    pictures: tuple[Pictures, ...] | None = None
