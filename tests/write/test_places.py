"""Where a record stands, as plain fields."""

from __future__ import annotations

import json

import pytest

from extractor.model import Place
from extractor.write.places import place_fields

BOX = (1.5, 2.0, 3.0, 4.0)
ONE, TWO, LINE = Place(1, BOX), Place(2), Place(paragraph=7)


@pytest.mark.parametrize(
    ("places", "first", "all_"),
    [
        ([ONE], (1, [1.5, 2.0, 3.0, 4.0], None), None),
        ([TWO], (2, None, None), None),
        ([LINE], (None, None, 7), None),
        ([ONE, TWO], (1, [1.5, 2.0, 3.0, 4.0], None), [(1, [1.5, 2.0, 3.0, 4.0], None), (2, None, None)]),
        ([TWO, ONE], (2, None, None), [(2, None, None), (1, [1.5, 2.0, 3.0, 4.0], None)]),
        ([], (None, None, None), None),
    ],
    ids=["on a page", "a page without a box", "a paragraph", "over a page break", "the first one first", "nowhere"],
)
def test_the_first_place_and_all_where_there_are_several(
    places: list[Place], first: tuple[object, ...], all_: list[tuple[object, ...]] | None
) -> None:
    for given in (places, iter(places)):
        fields = place_fields(given)
        assert (fields["page"], fields["bbox"], fields["paragraph"]) == first
        told = fields.get("places")
        assert (told and [(each["page"], each["bbox"], each["paragraph"]) for each in told]) == all_
        assert json.loads(json.dumps(fields)) == fields
