"""The words of the field: text folded, heads and labels known by them, names of insatser with and without their law."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.vocabulary import MAX_NAME, districts, fold, insats_lexicon, strip_law, vocabulary


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Ej verk- ställda:", "ej verkställda"),
        ("Ej\u00a0verk\u00adställda  beslut\n", "ej verkställda beslut"),
        ("Dag- och nattvård", "dag- och nattvård"),
        ("Vård- samt omsorg", "vård- samt omsorg"),
        ("0–3 månader", "0-3 månader"),
        ("Kvartal 4 - 2023", "kvartal 4 - 2023"),
        ("* Summa *", "summa"),
        ("ÄLDREOMSORG (ÄO)", "äldreomsorg (äo)"),
        ("S:a", "s:a"),
        ("-", "-"),
        (" .", ""),
        ("", ""),
    ],
)
def test_folded_text(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text("abåäöÅÄÖ0 -–.,:*\n\u00ad\u00a0", max_size=25))
@settings(max_examples=50)
def test_case_and_spacing_never_matter(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(text) == fold(text.upper()) == fold(f"  {text}\n")


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("Beslutsdatum", "beslutsdatum"),
        ("Datum för gynnande beslut", "beslutsdatum"),
        ("Datum för avbrott", "avbrottsdatum"),
        ("Datum då beslutet verkställdes", "verkstallt_datum"),
        ("Beslutet avslutat", "avslutat_datum"),
        ("Typ av insats", "insats"),
        ("Beslut om insats", "insats"),
        ("Datum för beslut om insats", "beslutsdatum"),
        ("Kön", "kon"),
        ("Orsak till ej verkställt beslut", "kommentar"),
        ("Lagrum", "lagrum"),
        ("Lag", "lag"),
        ("Antal dagar", "dagar"),
        ("Månader sedan beslut", "vantan"),
        ("Födelsedatum", "annat"),
        ("Postnummer och ort", None),
        ("", None),
    ],
)
def test_what_a_column_holds_by_its_head(head: str, role: str | None) -> None:
    assert vocabulary().roles.find(fold(head)) == role


@pytest.mark.parametrize(
    ("head", "measure"),
    [
        ("Kvarstående", "kvarstående"),
        ("Fortfarande ej verkställda", "kvarstående"),
        ("Därav avslutats utan verkställighet", "avslutade"),
        ("Därav verkställts under perioden", "verkställda"),
        ("Verkställda", "verkställda"),
        ("Ej verkställda beslut", "ej_verkställda"),
        ("Antal rapporterade beslut", "rapporterade"),
        ("Rapporterade till IVO", "rapporterade"),
        ("Kommentar", None),
    ],
)
def test_which_decisions_a_number_counts_by_its_head(head: str, measure: str | None) -> None:
    assert vocabulary().measures.find(fold(head)) == measure


@pytest.mark.parametrize(
    ("text", "kon"),
    [
        ("Kvinna", "K"),
        ("Antal kvinnor", "K"),
        ("varav män", "M"),
        ("Flickor", "K"),
        ("Pojkar / män", "M"),
        ("K", "K"),
        ("m.", "M"),
        ("Ej angivet", "ej angivet"),
        ("Kvinnor och män", None),
        ("Kvinnojour", None),
        ("Kvinna, 45 år", None),
        ("Kommentar", None),
        ("", None),
    ],
)
def test_a_cell_that_names_a_sex_and_nothing_else(text: str, kon: str | None) -> None:
    assert vocabulary().kon_of(text) == kon


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Äldreomsorg", True),
        ("Stöd och omsorg", True),
        ("Omsorg om personer med funktionsnedsättning", True),
        ("Individ- och familjeomsorg", True),
        ("Barn och unga", True),
        ("Hemtjänst", False),
        ("Äldreomsorgen rapporterar", False),
        ("och", False),
        ("Kvartal 3 2023", False),
        ("", False),
    ],
)
def test_a_heading_of_a_programme_area(text: str, area: bool) -> None:
    assert vocabulary().is_area(text) is area


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("Summa", True),
        ("Totalt:", True),
        ("S:a LSS", True),
        ("Samtliga insatser", True),
        ("Delsumma", True),
        ("Samtliga som väntar", False),
        ("Totalitet", False),
        ("Hemtjänst", False),
        ("", False),
    ],
)
def test_the_label_of_a_closing_row(text: str, total: bool) -> None:
    assert vocabulary().is_total(text) is total


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Resursbrist, lämplig personal", True),
        ("Den enskilde har tackat nej", True),
        ("Annat skäl", True),
        ("Hos kommunen", True),
        ("Resursbrist " + "x" * 90, False),
        ("Hemtjänst", False),
        ("Uppgift saknas", False),
        ("", False),
    ],
)
def test_a_printed_reason(text: str, reason: bool) -> None:
    assert vocabulary().is_reason(text) is reason


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Ej verkställda beslut kvartal 3", True),
        ("Beslut som inte verkställts inom tre månader", True),
        ("Avbrott i verkställighet", True),
        ("Beslutet får inte verkställas", True),
        ("Beslutet ska verkställas omedelbart", False),
        ("Beslutet omedelbart verkställt", False),
        ("Budget för nästa år", False),
        ("", False),
    ],
)
def test_what_a_report_is_about(text: str, about: bool) -> None:
    assert vocabulary().is_subject(fold(text)) is about


@pytest.mark.parametrize("text", ["-", "–", "Inga", "noll", "Inga beslut"])
def test_what_is_printed_for_nought(text: str) -> None:
    assert fold(text) in vocabulary().zero
    assert fold("0") not in vocabulary().zero and "" not in vocabulary().zero


@pytest.mark.parametrize(
    ("folded", "bare"),
    [
        ("kontaktperson lss", "kontaktperson"),
        ("kontaktperson (lss)", "kontaktperson"),
        ("hemtjänst enligt sol", "hemtjänst"),
        ("hemtjänst, enl. sol", "hemtjänst"),
        ("kontaktperson - lss 9 § 4", "kontaktperson"),
        ("dagverksamhet äo", "dagverksamhet"),
        ("solgården", "solgården"),
        ("boende i ensol", "boende i ensol"),
        ("lss kontaktperson", "lss kontaktperson"),
        ("", ""),
    ],
)
def test_a_name_without_its_law(folded: str, bare: str) -> None:
    assert strip_law(folded) == bare


@pytest.mark.parametrize(
    ("text", "law", "known"),
    [
        ("Hemtjänst", "SoL", True),
        ("Personlig assistans", "LSS", True),
        ("PERSONLIG ASSISTANS (LSS)", "LSS", True),
        ("Kontaktperson", None, True),
        ("Kontaktperson SoL", None, True),
        ("Färdtjänst", None, False),
        ("Hemtjänsten ringde", None, False),
        ("", None, False),
        ("Hemtjänst " + "x" * MAX_NAME, None, False),
    ],
)
def test_names_of_insatser_and_the_law_that_they_tell(text: str, law: str | None, known: bool) -> None:
    assert insats_lexicon().known(text) is known
    assert insats_lexicon().law_of(text) == law


@pytest.mark.parametrize(
    ("text", "begun"),
    [
        ("Korttidsvistelse utanför det", True),
        ("Bostad med särskild", True),
        ("Personlig assistans", False),
        ("Korttidsvistelse", False),
        ("Hemtjänst och", False),
        ("", False),
    ],
    ids=[
        "a line of a name",
        "another",
        "a whole name",
        "a whole name that longer ones begin with",
        "no name goes on so",
        "nothing",
    ],
)
def test_a_label_that_is_broken_over_lines(text: str, begun: bool) -> None:
    assert insats_lexicon().begins(text) is begun


def test_districts_by_their_own_name_and_that_of_their_board() -> None:
    assert {"enskede-årsta-vantör", "enskede-årsta-vantörs stadsdelsnämnd"} <= districts()
    assert "mjölby" not in districts() and "" not in districts()


def test_no_name_is_lost_by_its_first_word() -> None:
    lexicon = insats_lexicon()
    assert [name for name in lexicon.names if not lexicon.may_begin(name.split()[0].strip(".,-"))] == []
    assert not lexicon.may_begin("Xylofon")
