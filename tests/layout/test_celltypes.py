"""What kind of cell a column of a given meaning holds."""

from __future__ import annotations

import pytest

from extractor.layout.celltypes import column_type
from extractor.layout.textrows import types_of
from extractor.vocabulary import fold, vocabulary


@pytest.mark.parametrize(
    ("role", "measure", "kind"),
    [
        ("avbrottsdatum", None, "date"),
        ("verkstallt_datum", "verkställda", "date"),
        ("avslutat_datum", "avslutade", "date"),
        ("dagar", None, "number"),
        (None, "kvarstående", "number"),
        ("kommentar", "avslutade", "text"),
        ("kommentar", None, "text"),
        ("vantan", None, "text"),
        (None, None, "text"),
    ],
    ids=[
        "a date", "a date before a measure", "an end before a measure", "days", "a measure", "a text that names one",
        "a text", "a wait in words", "unknown",
    ],
)  # fmt: skip
def test_a_role_goes_before_a_measure(role: str | None, measure: str | None, kind: str) -> None:
    assert column_type(role, measure) == kind


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("Beslutsdatum", "date"),
        ("Verkställt datum", "date"),
        ("Löpnr", "nr"),
        ("Kön", "kon"),
        ("Lagrum", "lagrum"),
        ("Lag", "lag"),
        ("Typ av insats", "insats"),
        ("Antal dagar", "number"),
        ("Kvarstående", "number"),
        ("Kommentar", "text"),
        ("Blå", "text"),
    ],
)
def test_printed_heads(head: str, kind: str) -> None:
    words, folded = vocabulary(), fold(head)
    assert column_type(words.roles.find(folded), words.measures.find(folded)) == kind
    assert types_of([head]) == [kind]
