"""What a paper bears as its own: its diary number and its date."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.model import Inferred
from extractor.parse.bears import date_of_paper, dnr_of
from extractor.parse.texts import Text


def paragraphs(texts: tuple[str, ...]) -> list[Text]:
    return [Text(text, "paragraph", 1) for text in texts]


def dnr(*texts: str) -> str | None:
    return dnr_of(paragraphs(texts), {})


def date(period: str | None, *texts: str) -> str | None:
    return date_of_paper(paragraphs(texts), period, {})


@pytest.mark.parametrize(
    ("texts", "number"),
    [
        (("Dnr: SN 2024/00123",), "SN 2024/00123"),
        (("Dnr SN 2024-0012 1.3.2",), "SN 2024-0012"),
        (("dnr 2024/ 123",), "2024/123"),
        (("Diarienummer SN2024/123-4",), "SN2024/123-4"),
        (("Ärendenummer: 2024/0123",), "2024/0123"),
        (("Beteckning: 24SN12",), "24SN12"),
        (("Rapport", "Diarienr", "SON 2023-00321"), "SON 2023-00321"),
        (("Vård- och omsorgsnämnden", "VON 2024/00045"), "VON 2024/00045"),
        (("VON 2024/00045", "Dnr: SN 2023/0001"), "SN 2023/0001"),
        (("Dnr: SN 2024/00001", "Dnr: SN 2023/00002"), "SN 2024/00001"),
        ((*("Text",) * 30, "Dnr:", "VON 2024/00045"), "VON 2024/00045"),
        (("Dnr SN 2024/12 · Datum 2024-04-15",), "SN 2024/12"),
        (("Datum 2024-04-15 | VON 2024/00045",), "VON 2024/00045"),
    ],
)
def test_diary_numbers(texts: tuple[str, ...], number: str) -> None:
    assert dnr(*texts) == number


@pytest.mark.parametrize(
    "texts",
    [
        ("Dnr: 2024-05-01",),
        ("Datum 2024-05-01",),
        ("Telefon 08-123 45 67",),
        ("Socialtjänstlagen (SFS 2001:453)",),
        ("Enligt 16 kap. 6 f § SoL",),
        ("Organisationsnummer 212000-1234",),
        (*("Text",) * 30, "Jämför VON 2024/00045"),
        ("Ingen",),
        (),
    ],
)
def test_what_is_no_diary_number(texts: tuple[str, ...]) -> None:
    assert dnr(*texts) is None


def test_a_number_behind_its_label_is_surer_than_one_by_its_form() -> None:
    labelled: dict[str, Inferred] = {}
    formed: dict[str, Inferred] = {}
    dnr_of(paragraphs(("Dnr: SN 2024/00123",)), labelled)
    dnr_of(paragraphs(("SN 2024/00123",)), formed)
    assert labelled["dnr"].confidence > formed["dnr"].confidence


@settings(deadline=None)
@given(st.integers(2000, 2039), st.integers(10, 99_999), st.sampled_from(("SN", "VON", "ÄN", "SON")))
def test_a_labelled_number_is_read_as_printed(year: int, number: int, board: str) -> None:
    for printed in (f"{board} {year}/{number:05}", f"{board}-{year}-{number:05}", f"{year}/{number:05}"):
        assert dnr(f"Dnr: {printed}") == printed


@pytest.mark.parametrize(
    ("period", "texts", "day"),
    [
        ("2024-Q1", ("Datum 2024-04-15", "Ej verkställda beslut kvartal 1 2024"), "2024-04-15"),
        ("2024-Q1", ("Datum: 15 april 2024",), "2024-04-15"),
        (None, ("Kumla den 15 april 2024",), "2024-04-15"),
        ("2024-Q1", ("Kumla, 2024-04-15",), "2024-04-15"),
        ("2024-Q1", ("2024-04-15", "Omsorgsförvaltningen"), "2024-04-15"),
        ("2024-Q1", ("Läget avser 2024-03-31", "Datum: 2024-04-20"), "2024-04-20"),
        ("2024-Q1", ("Utskrivet 2024-06-01", "Upprättad 2024-04-15"), "2024-04-15"),
        ("2024-Q1", ("Datum: 2024-04-15", "Sammanträde den 20 maj 2024"), "2024-04-15"),
        ("2024-Q1", ("2024-04-15", "Till Socialnämnden", "2024-05-20"), "2024-04-15"),
        ("2024-Q1", ("Till: Socialnämnden", "2024-04-15 Dnr: SOC 2024-000064"), "2024-04-15"),
        (None, ("Godkänd av Anna Andersson, 2024-04-15 och Bo Berg, 2024-04-18",), "2024-04-18"),
        ("2024-Q1", ("Sammanträdesprotokoll", "2024-05-20", "Justerat den 2024-05-27"), "2024-05-27"),
        ("2024-Q1", ("Sammanträdesprotokoll 2024-05-20", "Protokollet justerat 2024-05-28"), "2024-05-28"),
        ("2024-Q1", ("Sammanträde 2024-05-20 · Datum 2024-04-15",), "2024-04-15"),
    ],
)
def test_dates_of_papers(period: str | None, texts: tuple[str, ...], day: str) -> None:
    assert date(period, *texts) == day


@pytest.mark.parametrize(
    ("period", "texts"),
    [
        (None, ("Sammanträde 2024-05-20", "Nämnden beslutar.")),
        ("2024-Q1", ("Sammanträdesprotokoll 2024-05-20",)),
        ("2024-Q1", ("Till Socialnämnden", "2024-05-20")),
        ("2024-Q1", ("Rapporten gäller 2024-01-01 till och med 2024-03-31",)),
        ("2024-Q1", ("Beslutsdatum 2023-01-02", "Verkställt 2023-05-02")),
        (None, ("Datum: april 2024",)),
        (None, ("Ingen dag",)),
        (None, ()),
    ],
)
def test_days_of_meetings_and_measurements_are_not_the_papers(period: str | None, texts: tuple[str, ...]) -> None:
    assert date(period, *texts) is None


def test_days_of_a_list_of_decisions_are_not_the_papers() -> None:
    cells = [Text("2023-01-02", "data", 1), Text("2023-05-02", "data", 1)]
    assert date_of_paper(cells, "2023-Q2", {}) is None


@settings(deadline=None)
@given(st.dates(dt.date(2000, 1, 1), dt.date(2039, 12, 31)))
def test_a_labelled_day_is_read_as_printed(day: dt.date) -> None:
    inferred: dict[str, Inferred] = {}
    assert date_of_paper(paragraphs((f"Datum: {day}",)), None, inferred) == day.isoformat()
    assert inferred["document_date"].confidence > 0.9


@settings(deadline=None)
@given(st.lists(st.text(min_size=1, max_size=60), max_size=5))
def test_no_text_breaks_the_letter_head(texts: list[str]) -> None:
    number, day = dnr(*texts), date("2024-Q1", *texts)
    assert number is None or sum(map(str.isdigit, number)) >= 3
    assert day is None or len(day) == 10
