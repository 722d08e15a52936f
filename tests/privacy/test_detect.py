"""What may identify a person in a text, and what only looks so."""

from __future__ import annotations

import csv
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.privacy.detect import luhn, stretches
from tests.conftest import ROOT

FOUND = [
    ("811218-9876", [("personnummer", "811218-9876")]),
    ("Pnr 19811218-9876.", [("personnummer", "19811218-9876")]),
    ("198112189876", [("personnummer", "198112189876")]),
    ("811218+9876", [("personnummer", "811218+9876")]),
    ("811218-9875", [("personnummer", "811218-9875")]),  # check digit wrong: still a number of a person
    ("811278-9873", [("personnummer", "811278-9873")]),  # coordination number: day + 60
    ("811218-xxxx", [("personnummer", "811218-xxxx")]),
    ("född 1945-03-02", [("fodelsedatum", "1945-03-02")]),
    ("Född den 2 mars 1945", [("fodelsedatum", "2 mars 1945")]),
    ("Anna Svensson har tackat nej", [("namn", "Anna Svensson")]),
    ("Sonen Karl-Johan Ek vill vänta", [("namn", "Karl-Johan Ek")]),
    ("Maria Lindberg", [("namn", "Maria Lindberg")]),
    ("Anna har tackat nej", [("namn", "Anna")]),
    ("Enligt Annas mamma", [("namn", "Annas")]),
    ("Ärendet rör Karlsson", [("namn", "Karlsson")]),
    ("Erbjuden bostad på Storgatan 12 i maj", [("adress", "Storgatan 12")]),
    ("bor på Norra Vägen 3B", [("adress", "Norra Vägen 3B")]),
    ("S:t Eriksgatan 4", [("adress", "S:t Eriksgatan 4")]),
    ("ring 08-508 20 474", [("telefon", "08-508 20 474")]),
    ("+46 70 123 45 67", [("telefon", "+46 70 123 45 67")]),
    ("skriv till anna.ek@example.org nu", [("epost", "anna.ek@example.org")]),
    ("Handläggare: Xerxes Qvarnfors", [("tjansteman", "Xerxes Qvarnfors")]),
    ("enhetschef Anna Ek beslutade", [("tjansteman", "Anna Ek")]),
    ("Anna Ek, enhetschef", [("tjansteman", "Anna Ek")]),
    ("Plats på Solgården erbjöds", [("enhet", "Solgården")]),
    ("Vill bara bo på Ekbackens äldreboende", [("enhet", "Ekbackens äldreboende")]),
    ("gruppbostaden Stjärnan", [("enhet", "gruppbostaden Stjärnan")]),
]
NOTHING = [
    "230101-0331", "Perioden 20230101-20230331", "Dnr 2023/1234-5", "SON 2024-00123-4567", "2023-04-18",
    "0701234567890123", "1234567890", "Per den 31 december", "Inga platser i maj", "Hans mående är nedsatt",
    "Bo kvar hemma", "Socialnämnden i Karlstad", "Hägersten-Älvsjö", "Maria-Gamla stan", "Nora kommun",
    "Olivia Personlig Assistans", "Kontaktperson enligt SoL", "Den enskilde har tackat nej till gruppbostad",
    "Annat äldreboende", "Nytt korttidsboende erbjuds", "Plats på Hemmet", "Stockholms gruppbostad",
    "Avser 3 beslut", "Vägen 1", "Handläggare saknas", "Handläggaren har haft kontakt med God man", "16 kap. 6 h §",
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FOUND, ids=[text for text, _ in FOUND])
def test_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(s.kind, text[s.start : s.end]) for s in stretches(text, units=True)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_no_false_alarm(text: str) -> None:
    assert not stretches(text, units=True)


def test_units_are_flagged_only_where_few_are_meant() -> None:
    assert not stretches("Solgårdens gruppbostad")


def test_the_check_digit_decides_how_sure() -> None:
    (right,), (wrong,) = stretches("811218-9876"), stretches("811218-9875")
    assert right.confidence > wrong.confidence and luhn("8112189876") and not luhn("8112189875")


def test_false_alarms_on_labelled_comments() -> None:
    """2,678 invented comments hold no names of persons: what is flagged is named units."""
    flagged: dict[str, int] = {}
    for path in sorted((ROOT / "corpora" / "kommentarer").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                for stretch in stretches(row["kommentar"], units=True):
                    flagged[stretch.kind] = flagged.get(stretch.kind, 0) + 1
    assert set(flagged) == {"enhet"}


@given(st.text(alphabet="AÅabörs 0123456789-+.,:@/\n", max_size=80))
def test_stretches_lie_in_the_text_in_order(text: str) -> None:
    found = stretches(text, units=True)
    assert all(0 <= s.start < s.end <= len(text) and 0 < s.confidence <= 1 for s in found)
    assert all(first.end <= second.start for first, second in pairwise(found))
