"""What a table is about."""

from __future__ import annotations

import pytest

from extractor.model import Cell, Grid, Row
from extractor.parse.context import Context
from extractor.parse.roles import roles_of
from extractor.parse.tabletopics import has_domain_content, kind_of

Printed = tuple[str, ...]


def grid(head: Printed, *rows: Printed) -> Grid:
    made = [Row(tuple(map(Cell, texts)), ()) for texts in (head, *rows)]
    return Grid(tuple(made), "native", 1, head)


NUMBERS = grid(("Insats", "SoL", "LSS"), ("Hemtjänst", "2", "0"), ("Boendestöd", "1", "0"))
PLACES = grid(("Boende", "Platser", "Lediga 31 december"), ("Solrosen", "42", "0"), ("Brinken", "28", "1"))
YEARS = grid(("Kvartal", "SoL", "LSS"), ("Kv 1 2024", "12", "8"), ("Kv 2 2024", "14", "9"))
DESK = grid(("Kontakt", "Telefontid"), ("Myndighetsenheten", "9-11"), ("Växeln", "8-16"))


@pytest.mark.parametrize(
    ("table", "own", "about"),
    [
        (NUMBERS, "Besluten", True),
        (PLACES, "Platser i särskilt boende", False),
        (YEARS, "Utvecklingen", True),
        (DESK, "Har du frågor?", False),
    ],
    ids=["insatser", "places in homes", "laws over quarters", "a desk"],
)
def test_a_table_under_a_report_on_decisions(table: Grid, own: str, about: bool) -> None:
    context = Context(section=("Uppföljning av ej verkställda beslut", own))
    assert has_domain_content(table, context) == about


@pytest.mark.parametrize(
    ("table", "kind"),
    [
        (NUMBERS, "insats_status"),
        (grid(("Insats", "Kv 1 2024", "Kv 2 2024"), ("Hemtjänst", "2", "3")), "insats_time_series"),
        (grid(("Kön", "Kv 1 2024", "Kv 2 2024"), ("Kvinnor", "2", "3"), ("Män", "1", "1")), "kon_time_series"),
        (grid(("Insats", "3-5 mån", "6-8 mån"), ("Hemtjänst", "2", "3")), "waiting_buckets"),
        (grid(("Insats", "Beslutsdatum", "Kön"), ("Hemtjänst", "2024-01-02", "K")), "decision_rows"),
    ],
    ids=["numbers", "quarters", "sexes over quarters", "waits", "decisions"],
)
def test_what_a_table_shows(table: Grid, kind: str) -> None:
    texts = [row.texts for row in table.rows[1:]]
    assert kind_of(table, roles_of(table, texts), texts) == kind
