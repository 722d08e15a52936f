"""How sure records are that were read from pictures, and where they stand."""

from __future__ import annotations

import pytest

from extractor.model import Count, Decision, DocumentRecord, Inferred, Page, Place, Word
from extractor.parse.tables import Reading
from extractor.recognised import unsure_places, weigh

WORDS = [
    Word("2023-04-18", 50, 100, 110, 112, 0, 0.97),
    Word("Tackat", 120, 100, 160, 112, 0, 0.99),
    Word("nej.", 165, 100, 190, 112, 0, 0.72, "nej,"),
    Word("K", 400, 100, 408, 112, 0, 0.95),
    Word("7", 50, 200, 56, 212, 0, 0.55),
]
PAGES = {1: Page(1, 600, 800, WORDS, [], [], reader="ocr")}


@pytest.fixture
def reading() -> Reading:
    row = Place(1, (45, 98, 420, 114))
    decision = Decision(
        id="d1",
        table="t1",
        section=(),
        places=(row,),
        beslutsdatum="2023-04-18",
        kommentar="Tackat nej.",
        kon="K",
        insats="Hemtjänst",
        printed=("2023-04-18", "Tackat nej.", "K"),
        inferred={"insats": Inferred("heading", 0.95)},
    )
    count = Count(
        id="c1", table="t2", places=(Place(1, (45, 198, 60, 214)),), measure="kvarstående", value=7, printed="7"
    )
    read = Reading()
    read.decisions.append(decision)
    read.counts.append(count)
    return read


def test_values_are_as_sure_as_their_least_sure_letter(reading: Reading) -> None:
    weigh(DocumentRecord(), reading, PAGES)
    how = reading.decisions[0].inferred
    assert {name: (how[name].method, how[name].confidence) for name in ("beslutsdatum", "kommentar", "kon")} == {
        "beslutsdatum": ("ocr", 0.97),
        "kommentar": ("ocr", 0.72),
        "kon": ("ocr", 0.95),
    }
    assert how["insats"] == Inferred("heading", 0.95)
    assert "'nej,' for 'nej.'" in how["kommentar"].reason
    assert reading.counts[0].inferred["value"].confidence == 0.55


def test_a_period_that_was_not_read_asks_for_review(reading: Reading) -> None:
    weigh(DocumentRecord(), reading, PAGES)
    assert reading.counts[0].inferred["period"].confidence < 0.8


def test_records_of_pages_with_text_stay(reading: Reading) -> None:
    before = list(reading.decisions)
    weigh(DocumentRecord(), reading, {})
    weigh(DocumentRecord(), reading, {2: PAGES[1]})
    assert reading.decisions == before


def test_only_figures_are_unsure() -> None:
    assert unsure_places(PAGES) == (Place(1, (50, 200, 56, 212)),)
