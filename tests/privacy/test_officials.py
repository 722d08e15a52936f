"""Names of officials in one text: every way that reports name them, and what only looks so."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.privacy.official_rules import OfficialRules, official_words
from extractor.privacy.officials import Known, head_kind, officials_in
from extractor.rulebook import read_yaml

FOUND = [
    # label with a colon
    ("Handläggare: Siv Tranell", ["Siv Tranell"]),
    ("Handläggare : Siv Tranell", ["Siv Tranell"]),
    ("Handläggare:Siv Tranell Telefon 08-123", ["Siv Tranell"]),
    ("HANDLÄGGARE: SIV TRANELL", ["SIV TRANELL"]),
    ("Handläggare: Tranell", ["Tranell"]),
    ("Handläggare: Tranell, Siv", ["Tranell", "Siv"]),
    ("Handläggare: S. Tranell", ["S. Tranell"]),
    ("Handläggare: Siv Lund", ["Siv Lund"]),  # a place as well
    ("Kontaktperson: Siv Tranell, tfn 0123", ["Siv Tranell"]),
    ("Chef: Siv Tranell", ["Siv Tranell"]),
    ("Enhetschef, Äldreomsorg: Siv Tranell", ["Siv Tranell"]),
    # title before the name
    ("Avdelningschef Siv Tranell", ["Siv Tranell"]),
    ("tf enhetschef K-O Tranell", ["K-O Tranell"]),
    ("Biståndshandläggaren Siv Tranell har svarat", ["Siv Tranell"]),
    ("Handl. Siv Tranell", ["Siv Tranell"]),
    ("Utredare/socionom Siv Tranell", ["Siv Tranell"]),
    ("Utredare/sakkunnig Siv Tranell", ["Siv Tranell"]),
    ("ordförande i socialnämnden Siv Tranell", ["Siv Tranell"]),
    ("Enhetschef äldreomsorg Siv Tranell", ["Siv Tranell"]),
    ("Handläggare Datum Diarienummer Siv Tranell 2023-05-02", ["Siv Tranell"]),
    ("Enhetschef S. Tranell Handläggare O. Modig", ["S. Tranell", "O. Modig"]),
    ("Handläggare: Siv Maria Lena Eva Karin Tranell", ["Siv Maria Lena Eva Karin Tranell"]),
    # name before the title
    ("Siv Tranell, enhetschef", ["Siv Tranell"]),
    ("Siv Tranell – verksamhetsutvecklare", ["Siv Tranell"]),
    ("Siv Tranell/handläggare", ["Siv Tranell"]),
    ("Siv Tranell (handläggare)", ["Siv Tranell"]),
    ("Avser 8 beslut. Siv Tranell Enhetschef", ["Siv Tranell"]),
    ("Kommunstyrelsen Siv Tranell Enhetschef", ["Siv Tranell"]),
    ("SIV TRANELL, SOCIALCHEF", ["SIV TRANELL"]),
    ("S. Tranell, handläggare", ["S. Tranell"]),
    # greetings, signatures, minutes
    ("Med vänlig hälsning Siv Tranell", ["Siv Tranell"]),
    ("Mvh Siv", ["Siv"]),
    ("Mvh/ Siv Tranell", ["Siv Tranell"]),
    ("Underskrift: SIV TRANELL", ["SIV TRANELL"]),
    ("Signerat av: PÄR-OLA ÅKERHIELM", ["PÄR-OLA ÅKERHIELM"]),
    ("Ordförande ........ Siv Tranell", ["Siv Tranell"]),
    ("Vid protokollet: Siv Tranell", ["Siv Tranell"]),
    ("Justerare: Siv Tranell och Ola Modig samt Cia Ek", ["Siv Tranell", "Ola Modig", "Cia Ek"]),
    # parties
    ("Ordförande Kaj-Ove Tranell (S)", ["Kaj-Ove Tranell"]),
    ("Siv Tranell (SD), Ola Modig (V)", ["Siv Tranell", "Ola Modig"]),
    ("Siv Tranell (Sjöbopartiet), ordförande", ["Siv Tranell"]),
    # names from elsewhere
    ("Fatima al-Hassan, utredare", ["Fatima al-Hassan"]),
    ("Sean O'Neill, socialchef", ["Sean O'Neill"]),
    ("Nguyễn Thị Lan, utredare", ["Nguyễn Thị Lan"]),
    ("Ewa-Maria Wójcik-Żak, utredare", ["Ewa-Maria Wójcik-Żak"]),
    ("Ann-Britt af Klercker, kurator", ["Ann-Britt af Klercker"]),
    ("Carl De Geer, kurator", ["Carl De Geer"]),
]
NOTHING = [
    "Handläggare saknas", "Handläggaren har haft kontakt med God man", "Handläggare: Saknas", "Handläggare: Vakant",
    "Handläggare: Enheten för bistånd", "Beslutsfattare: Socialnämnden", "Beslutsfattare Individ- och familjenämnden",
    "Ordförande Socialnämnden", "Ansvarig: Äldreomsorgen", "ANSVARIG NÄMND SOCIALNÄMNDEN", "Enhetschef Hemtjänst Norr",
    "Enhetschef Daglig Verksamhet", "Utredare Barn och Familj", "Verksamhetschef Vård och Omsorg",
    "Samordnare Korttidsboende Solgläntan", "Med vänlig hälsning Nyköpings kommun", "Mvh Kommunkansliet",
    "Kontaktperson Brist På Uppdragstagare", "Kontaktperson: Ej Verkställt", "Särskilt Boende (M)", "Antal Män (M)",
    "Stockholms Stad Farsta, handläggare", "Hägersten Älvsjö handläggare", "EJ VERKSTÄLLDA BESLUT HANDLÄGGARE",
    "Bostad Med Särskild Service, enhetschef", "Boendestöd Team Nord, samordnare", "Sekreterare Paragrafer",
    "Underskrift: ..................", "Ordföranden förklarar mötet avslutat", "Ledsagarservice Handläggare",
    "Siv Tranell har tackat nej", "Upprop, val av justerare och godkännande av dagordningen",
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), FOUND, ids=[text for text, _ in FOUND])
def test_found(text: str, names: list[str]) -> None:
    assert [text[start:end] for start, end in officials_in(text)] == names


@pytest.mark.parametrize("text", NOTHING)
def test_no_false_alarm(text: str) -> None:
    assert officials_in(text) == ()


KINDS = [
    ("Enhetschef", "title"), ("tf. enhetschef, äldreomsorg", "title"), ("Ordförande i socialnämnden", "title"),
    ("Handläggare:", "colon"), ("Kontaktperson:", "colon"), ("Kontaktperson", None), ("Underskrift", "label"),
    ("Med vänlig hälsning", "greeting"), ("Handläggare saknas", None), ("Beslutsdatum", None), ("Insats", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_what_a_text_is_that_holds_no_name(text: str, kind: str | None) -> None:
    assert head_kind(text) == kind


AGAIN = [
    ("SIV MARIA TRANELL", True), ("Siv Tranell", True), ("Tranell, Siv", True), ("Siv Maria Tranells beslut", True),
    ("S. Tranell", True), ("siv.tranell@example.org", True), ("Siv\nMaria\nTranell", True),
    ("enhetschef Tranell", True),
    ("Tranell, handläggare", True), ("Tranell", False), ("Siv", False), ("Enligt Tranell", False),
    ("Siv Tranellsson", False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), AGAIN)
def test_a_known_name_is_found_in_other_spellings(text: str, found: bool) -> None:
    assert bool(Known(("Siv Maria Tranell",)).spans(text)) is found


def test_a_known_name_of_one_word_is_masked_only_where_it_stands_alone() -> None:
    known = Known(("Lund",))
    assert known.spans("LUND") and not known.spans("Gruppbostad i Lund")


@given(st.text(alphabet="AÅBabörs .:,()/-\n\tchefhandläggare", max_size=80))
def test_spans_lie_in_the_text_in_order(text: str) -> None:
    spans = officials_in(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))


LONG = ["a" * 20_000, "Enhetschef " * 3_000, "A " * 10_000, "Siv Tranell " * 3_000, "-" * 9_000, "(S) " * 5_000]


@pytest.mark.parametrize("text", LONG)
def test_long_texts_end(text: str) -> None:
    officials_in(text)


def test_rules_are_sound_and_strict() -> None:
    content = read_yaml("officials.yaml")
    with pytest.raises(ValueError, match="titlarna"):
        OfficialRules.model_validate(content | {"titlarna": []})
    with pytest.raises(ValueError, match="empty word"):
        OfficialRules.model_validate(content | {"titlar": ["chef", " "]})
    assert re.fullmatch(official_words().title, "socialchefen")
