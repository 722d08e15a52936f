"""Cases told in words: whose, which day, how long, and what is left as the comment."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.parse.parts import numbered_body, parts_of, sentences, waiting_range

NO_PLACE = "Ingen ledig plats."


@pytest.mark.parametrize(
    ("text", "insats", "sexes", "dates", "waits", "kommentar"),
    [
        (f"Hemtjänst, kvinna, beslut 2023-04-18. {NO_PLACE}",
         "Hemtjänst", [("K", None)], ["2023-04-18"], [], NO_PLACE),
        (f"Boendestöd, man, 214 dagar. {NO_PLACE}",
         "Boendestöd", [("M", None)], [], [214], NO_PLACE),
        ("Kontaktperson enligt LSS, beslut 2022-05-06. Man. Har tackat nej två gånger.",
         "Kontaktperson enligt LSS", [("M", None)], ["2022-05-06"], [], "Har tackat nej två gånger."),
        (f"Boendestöd, beslut den 10 mars 2025, 112 dagar, man: {NO_PLACE}",
         "Boendestöd", [("M", None)], ["2025-03-10"], [112], NO_PLACE),
        (f"Boendestöd: två män, beslut 2023-01-05 och 2023-02-06. {NO_PLACE}",
         "Boendestöd", [("M", 2)], ["2023-01-05", "2023-02-06"], [], NO_PLACE),
        (f"Boendestöd: två män, 214 respektive 187 dagar. {NO_PLACE}",
         "Boendestöd", [("M", 2)], [], [214, 187], NO_PLACE),
        (f"Hemtjänst: en kvinna och en man, beslut 2023-04-18. {NO_PLACE}",
         "Hemtjänst", [("K", 1), ("M", 1)], ["2023-04-18"], [], NO_PLACE),
        (f"Hemtjänst. Beslut 2023-04-18. Kvinna. Verkställt 2023-06-01. {NO_PLACE}",
         "Hemtjänst", [("K", None)], ["2023-04-18"], [], NO_PLACE),
        (f"Beslut om hemtjänst fattades 2023-04-18. Den avser en kvinna. Skäl till att det dröjer: {NO_PLACE}",
         "hemtjänst", [("K", 1)], ["2023-04-18"], [], NO_PLACE),
        ("Hemtjänst, kvinna, beslut 2023-04-18.",
         "Hemtjänst", [("K", None)], ["2023-04-18"], [], None),
        ("Nämnden sammanträdde i maj.", None, [], [], [], "Nämnden sammanträdde i maj."),
        ("", None, [], [], [], None),
    ],
)  # fmt: skip
def test_parts_of_a_case(
    text: str,
    insats: str | None,
    sexes: list[tuple[str, int | None]],
    dates: list[str],
    waits: list[int],
    kommentar: str | None,
) -> None:
    parts = parts_of(text)
    assert (parts.insats.printed if parts.insats else None) == insats
    assert [(sex.kon, sex.antal) for sex in parts.sexes] == sexes
    assert parts.dates.get("beslutsdatum", []) == dates
    assert (parts.waits, parts.kommentar) == (waits, kommentar)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1. Hemtjänst, kvinna, 2023-04-18.", (1, 1)),
        ("12) Hemtjänst, kvinna, 2023-04-18.", (12, 12)),
        ("Ärende 3: Hemtjänst, kvinna, 2023-04-18.", (3, 3)),
        ("Beslut nr 4. Hemtjänst, kvinna, 2023-04-18.", (4, 4)),
        ("2-3. Boendestöd: två män, 214 dagar.", (2, 3)),
        ("- Fall 7: Hemtjänst, kvinna, 2023-04-18.", (7, 7)),
        ("Hemtjänst, kvinna, 2023-04-18.", None),
        ("2023-04-18: Hemtjänst, kvinna.", None),
    ],
)
def test_numbers_of_cases(text: str, numbers: tuple[int, int] | None) -> None:
    assert parts_of(text).numbers == numbers


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("1. Hemtjänst", "Hemtjänst"),
        ("Ärende 3: Hemtjänst", "Hemtjänst"),
        ("• Hemtjänst", "Hemtjänst"),
        ("– Hemtjänst", "Hemtjänst"),
        ("Hemtjänst", "Hemtjänst"),
    ],
)
def test_bodies_without_number_and_bullet(text: str, body: str) -> None:
    assert numbered_body(text)[1] == body


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Boendestöd (3–5): Tackat nej.", "3–5"),
        ("Kontaktperson LSS (12–): Svarar inte.", "12–"),
        ("Boendestöd, > 12 mån: Tackat nej.", "> 12 mån"),
        ("Boendestöd (SoL) (6-11) – Tackat nej.", "6-11"),
        ("Boendestöd (5)", None),
        ("Boendestöd, två beslut", None),
        ("Ingen insats (3–5): nej", None),
    ],
)
def test_a_range_of_months_behind_the_name(text: str, printed: str | None) -> None:
    assert waiting_range(text) == printed
    assert parts_of(text).months == printed


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Hemtjänst, kvinna, elva månader. Väntar på plats.", "elva månader"),
        ("Hemtjänst, kvinna, 5 mån. Väntar på plats.", "5 mån"),
        ("Korttidstillsyn för skolungdom över 12 år, pojke, sju månader. Väntar.", "sju månader"),
        ("Korttidstillsyn för skolungdom över 12 år, pojke, 2023-04-18. Väntar.", None),
        ("Hemtjänst, kvinna, 214 dagar. Väntar i två månader.", None),
    ],
)
def test_months_waited(text: str, months: str | None) -> None:
    assert parts_of(text).months == months


@pytest.mark.parametrize(
    ("text", "each"),
    [("Boendestöd, två män, 214 dagar vardera.", True), ("Boendestöd, två män, 214 och 187 dagar.", False)],
)
def test_a_wait_of_each(text: str, each: bool) -> None:
    assert parts_of(text).each is each


@pytest.mark.parametrize(
    ("text", "kommentar", "status"),
    [
        (f"Hemtjänst, kvinna, beslut 2023-04-18. {NO_PLACE} Läge: ej verkställt.", NO_PLACE, "ej verkställt."),
        ("Hemtjänst, kvinna, beslut 2023-04-18. Status: verkställt.", None, "verkställt."),
        (f"Hemtjänst, kvinna, beslut 2023-04-18. {NO_PLACE}", NO_PLACE, None),
    ],
)
def test_a_state_by_its_label_is_no_comment(text: str, kommentar: str | None, status: str | None) -> None:
    parts = parts_of(text)
    assert (parts.kommentar, parts.status) == (kommentar, status)


def test_a_story_is_its_own_comment() -> None:
    text = "En kvinna beviljades hemtjänst 2023-04-18. Hon har tackat nej."
    parts = parts_of(text, story=True)
    assert parts.kommentar == text
    assert parts.dates == {"beslutsdatum": ["2023-04-18"]}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Enligt 4 kap. 1 § SoL. Han väntar. Nej!", 3),
        ("Beslut nr. 4 är kvar.", 1),
        ("Se 9 § p. 4 LSS.", 1),
        ("Tackat nej. Ny plats erbjuds.", 2),
        ("", 0),
    ],
)
def test_sentences(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@settings(deadline=None)
@given(st.dates(dt.date(1990, 1, 1), dt.date(2049, 12, 31)), st.integers(2, 9999))
def test_the_day_and_the_wait_of_a_case_are_read_as_printed(day: dt.date, wait: int) -> None:
    parts = parts_of(f"Hemtjänst, kvinna, beslut {day}, {wait} dagar. {NO_PLACE}")
    assert (parts.dates, parts.waits) == ({"beslutsdatum": [day.isoformat()]}, [wait])
    assert parts.kommentar == NO_PLACE


@settings(deadline=None)
@given(st.text(max_size=100), st.booleans())
def test_no_text_breaks_the_parts(text: str, story: bool) -> None:
    parts = parts_of(text, story)
    assert parts.kommentar is None or parts.kommentar
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "lagrum"),
    [
        ("Beslut om kontaktperson enligt 9 § 4 LSS fattades den 6 mars 2025. Beslutet avser en man.", "9 § 4 LSS"),
        ("Kontaktperson (9 § 4 LSS), man, beslut 2025-03-06.", "9 § 4 LSS"),
        ("Kontaktperson nekades och rapporterades enligt 9 § 4 LSS den 6 mars 2025.", None),
    ],
)
def test_a_section_of_law_beside_the_insats(text: str, lagrum: str | None) -> None:
    found = parts_of(text).lagrum
    assert (found.printed if found else None) == lagrum


@pytest.mark.parametrize(
    ("text", "insats", "comment"),
    [
        ("Särskilt boende, man, 341 dagar – tackat nej tre gånger", "Särskilt boende", "tackat nej tre gånger"),
        ("Hemtjänst i form av ledsagning, kvinna, 98 dagar – inväntar att hon ska komma hem",
         "Hemtjänst i form av ledsagning", "inväntar att hon ska komma hem"),
        ("Boendestöd: två män, 214 dagar", "Boendestöd", None),
    ],
)  # fmt: skip
def test_a_comment_behind_a_dash_may_begin_in_lower_case(text: str, insats: str, comment: str | None) -> None:
    parts = parts_of(text)
    assert parts.insats and parts.insats.printed == insats
    assert parts.kommentar == comment
