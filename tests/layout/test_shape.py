"""What cells and rows look like before their column is known."""

from __future__ import annotations

import pytest

from extractor.evidence.dates import is_date
from extractor.evidence.quarters import is_period
from extractor.layout.shape import CAPTION, is_bucket, is_number, row_shape


@pytest.mark.parametrize(
    ("cells", "shape"),
    [
        (["Beslutsdatum", "Kommentar", "Kön"], "head"),
        (["Löpnr", "Kön", "Besluts-", "Datum för"], "head"),
        (["Typ av insats", "Kv 4", "Kv 1", "Kv 2"], "head"),
        ([None, "2023", "2024", "2024"], "head"),
        (["Insats/bistånd", "5", "6-8", "9-11", "14", "15-", "Orsak"], "head"),
        (["LSS-insats", "män", "kvinnor", "män", "kvinnor"], "head"),
        (["Grupp", "3–6 mån", "7–12 mån", "mer än 12 mån", "Summa beslut"], "head"),
        (["Grupp", "3–6 mån", "7–12 mån", "mer än 12 mån", "Blå"], "open"),
        (["Särskilt boende", "SoL", "4", "K", "Har tackat nej till erbjudet boende."], "body"),
        (["2023-04-18", "Nu verkställt.", "M"], "body"),
        (["1", "Flicka", None, "2022-12-03", "LSS 9 § 3", "Ledsagarservice"], "body"),
        (["Korttidsvistelse LSS", "6", "1", "0", "5"], "body"),
        (["Man", "142", "121", "95"], "body"),
        (["Summa", "215", "185"], "body"),
        (["Kontaktperson LSS", "5*", "1**", None], "body"),
        (["Enligt", "Antal"], "head"),
        (["Hemtjänst", "Antal"], "open"),
        (["Enligt", "Antal", "Blå"], "open"),
        (["verkställda", None], "open"),
        ([None, None], "open"),
    ],
)
def test_row_shapes(cells: list[str | None], shape: str) -> None:
    assert row_shape(cells) == shape


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Tabell 3. Rapporterade beslut", True),
        ("Tabell B. Hur länge besluten har väntat", True),
        ("TABELL 12: Orsaker", True),
        ("Bilaga 1", True),
        ("Tabell 3 visar hur läget är.", True),
        ("Tabellen visar", False),
        ("Tabell över besluten", False),
        ("Diagram", False),
    ],
)
def test_titles_of_tables(text: str, title: bool) -> None:
    assert (CAPTION.match(text) is not None) == title


@pytest.mark.parametrize(
    ("text", "date", "number", "period", "bucket"),
    [
        ("2023-04-18", True, False, True, False),
        ("18 april 2023", True, False, False, False),
        ("5", False, True, False, False),
        ("5*", False, True, False, False),
        ("2024", False, True, True, False),
        ("Kv 1", False, False, True, False),
        ("12-14", False, False, False, True),
        ("> 12 mån", False, False, False, True),
        ("9 § 3", False, False, False, False),
    ],
)
def test_kinds_of_cells(text: str, date: bool, number: bool, period: bool, bucket: bool) -> None:
    assert (is_date(text), is_number(text), is_period(text), is_bucket(text)) == (
        date,
        number,
        period,
        bucket,
    )
