"""Which field each day of a text belongs to."""

from __future__ import annotations

import pytest

from extractor.parse.datefields import dates_by_part, tells_break


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("2023-04-18", {"beslutsdatum": ["2023-04-18"]}),
        ("Beslut 2023-04-18, avbrott 2023-06-01, verkställt 2023-08-01.",
         {"beslutsdatum": ["2023-04-18"], "avbrottsdatum": ["2023-06-01"], "verkstallt_datum": ["2023-08-01"]}),
        ("Avslutades 2023-05-01, beslut 2023-01-01",
         {"avslutat_datum": ["2023-05-01"], "beslutsdatum": ["2023-01-01"]}),
        ("Beslut fattades den 18 april 2023. Den enskilde avled 2023-06-01.",
         {"beslutsdatum": ["2023-04-18"], "avslutat_datum": ["2023-06-01"]}),
        ("Beslutet fattades 2023-04-18. Erbjuden plats 2023-06-01 och 2023-07-01.",
         {"beslutsdatum": ["2023-04-18"], "other": ["2023-06-01", "2023-07-01"]}),
        ("Kvinna 2023-04-18, och man, 2023-05-18", {"beslutsdatum": ["2023-04-18", "2023-05-18"]}),
        ("Möte hålls 2023-09-01", {"other": ["2023-09-01"]}),
        ("Beslut om hemtjänst avbröts 2023-06-01", {"avbrottsdatum": ["2023-06-01"]}),
        ("2023-06-01 avslutades beslutet", {"avslutat_datum": ["2023-06-01"]}),
        ("2023-06-01 påbörjades insatsen som avslutades sedan", {"verkstallt_datum": ["2023-06-01"]}),
        ("Ingen dag", {}),
        ("2023-12-21 (kvinna) – Inväntar ledig plats", {"beslutsdatum": ["2023-12-21"]}),
    ],
)  # fmt: skip
def test_each_day_goes_to_the_word_that_stands_nearest(text: str, fields: dict[str, list[str]]) -> None:
    assert dates_by_part(text) == fields


@pytest.mark.parametrize(
    ("text", "told"), [("Avbröts i maj", True), ("Insatsen ligger nere", True), ("Väntar på plats", False)]
)
def test_an_interruption_by_its_words(text: str, told: bool) -> None:
    assert tells_break(text) == told
