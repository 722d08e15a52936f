"""Where a record stands, as plain fields."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from extractor.model import Place

Json = dict[str, Any]


def place_fields(places: Iterable[Place]) -> Json:
    """The first place as `page`, `bbox`, `paragraph`, and all of them where there are several."""
    many = list(places)
    first = many[0] if many else Place()
    fields: Json = {
        "page": first.page,
        "bbox": list(first.bbox) if first.bbox else None,
        "paragraph": first.paragraph,
    }
    if len(many) > 1:
        fields["places"] = [
            {"page": p.page, "bbox": list(p.bbox) if p.bbox else None, "paragraph": p.paragraph} for p in many
        ]
    return fields
