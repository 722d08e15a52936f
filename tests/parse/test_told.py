"""Decisions told outside tables: bullets, numbered cases, stories, label lines."""

from __future__ import annotations

import pytest

from extractor.model import Block, Decision, Heading, Paragraph, Place
from extractor.parse.context import Scope, with_context
from extractor.parse.tables import Reading
from extractor.parse.told import bare_name, read_told
from extractor.parse.units import units_of

SOL, LSS = "Ej verkställda beslut enligt SoL", "Ej verkställda beslut enligt LSS"


def told(*texts: str, bullet: str | None = "-", scope: Scope | None = None) -> list[Decision]:
    """The decisions of paragraphs; a text after `# ` is a heading."""
    blocks: list[Block] = []
    for number, text in enumerate(texts):
        place = Place(1, (50.0, 100.0 + 40 * number, 400.0, 111.0 + 40 * number))
        if text.startswith("# "):
            blocks.append(Heading(text[2:], 2, place))
        else:
            blocks.append(Paragraph(text, place, bullet))
    reading = Reading()
    read(blocks, scope or Scope(), reading)
    return reading.decisions


def read(blocks: list[Block], scope: Scope, reading: Reading) -> None:
    placed = with_context(blocks)
    read_told(placed, units_of(placed), scope, reading)


def test_bullets_are_decisions() -> None:
    found = told(
        f"# {SOL}",
        "Hemtjänst, kvinna, beslut 2023-04-18. Tackat nej till plats.",
        "Boendestöd, man, 214 dagar. Personalbrist.",
    )
    assert [(d.insats, d.lag, d.beslutsdatum, d.dagar, d.kon, d.kommentar) for d in found] == [
        ("Hemtjänst", "SoL", "2023-04-18", None, "K", "Tackat nej till plats."),
        ("Boendestöd", "SoL", None, 214, "M", "Personalbrist."),
    ]
    assert [(d.id, d.table, d.antal, d.status) for d in found] == [
        ("d1", None, 1, "kvarstående"),
        ("d2", None, 1, "kvarstående"),
    ]


def test_the_wait_may_stand_in_the_heading() -> None:
    found = told(
        "# Ej verkställda beslut per den 31 mars 2024",
        "# Väntat 3–5 månader",
        "Kontaktperson LSS, kvinna. Ny kontaktperson börjar i maj.",
        "Dagverksamhet SoL, man. Önskar fredagar.",
        "# Väntat mer än 12 månader",
        "Ledsagarservice LSS, två män. Personalbrist.",
    )
    assert [(d.insats, d.lag, d.kon, d.antal, d.manader, d.kommentar) for d in found] == [
        ("Kontaktperson LSS", "LSS", "K", 1, "3–5", "Ny kontaktperson börjar i maj."),
        ("Dagverksamhet SoL", "SoL", "M", 1, "3–5", "Önskar fredagar."),
        ("Ledsagarservice LSS", "LSS", "M", 2, "mer än 12", "Personalbrist."),
    ]


def test_a_slot_may_count_decisions() -> None:
    found = told(
        f"# {LSS}",
        "Ledsagarservice, beslut den 20 januari 2025, 161 dagar, kvinna: Tackat nej.",
        "Daglig verksamhet, två beslut av den 10 mars 2025, 112 dagar: Går terminen ut och börjar därefter.",
    )
    assert [(d.antal, d.beslutsdatum, d.dagar) for d in found] == [(1, "2025-01-20", 161), (2, "2025-03-10", 112)]


def test_a_mark_may_stand_before_the_number_of_decisions() -> None:
    found = told(
        f"# {LSS}",
        "# Kontaktperson",
        "• Två beslut, 2023-10-02 (kvinnor) – Ingen uppdragstagare funnen.",
        "• 2023-06-27 (flicka) – Inskolning har påbörjats men avbrutits på grund av sjukdom.",
    )
    assert [(d.antal, d.beslutsdatum, d.status) for d in found] == [
        (2, "2023-10-02", "kvarstående"),
        (1, "2023-06-27", "kvarstående"),
    ]


def test_numbered_cases_keep_their_numbers() -> None:
    found = told(
        f"# {LSS}",
        "1. Kontaktperson, kvinna, beslut 2023-04-18. Tackat nej.",
        "2. Ledsagarservice, man, beslut 2023-05-02. Personalbrist.",
        bullet=None,
    )
    assert [(d.nr, d.insats, d.lag) for d in found] == [(1, "Kontaktperson", "LSS"), (2, "Ledsagarservice", "LSS")]


def test_cases_counted_by_their_numbers_alone() -> None:
    found = told(f"# {SOL}", "2-3. Hemtjänst, kvinnor, beslut 2023-01-05 och 2023-02-06. Personalbrist.", bullet=None)
    assert [(d.nr, d.kon, d.beslutsdatum) for d in found] == [(2, "K", "2023-01-05"), (3, "K", "2023-02-06")]


def test_stories_are_their_own_comments() -> None:
    texts = (
        "En kvinna i Sundby har sedan den 18 april 2023 väntat på hemtjänst enligt SoL. Hon har tackat nej två gånger.",
        "En man som bor hos sin bror fick den 2 maj 2023 boendestöd enligt SoL. Ingen personal finns.",
    )
    found = told("# Kvarstående beslut", *texts, bullet=None)
    assert [(d.insats, d.lag, d.beslutsdatum, d.kommentar) for d in found] == [
        ("hemtjänst", "SoL", "2023-04-18", texts[0]),
        ("boendestöd", "SoL", "2023-05-02", texts[1]),
    ]


def test_cases_told_in_slots_have_the_rest_as_comment() -> None:
    texts = (
        "Hemtjänst enligt SoL beviljades en kvinna den 18 april 2023. Hon har tackat nej till två erbjudanden.",
        "Beslut om boendestöd enligt SoL för en man fattades den 2 maj 2023. Ingen personal finns.",
    )
    found = told("# Kvarstående beslut", *texts, bullet=None)
    assert [d.kommentar for d in found] == ["Hon har tackat nej till två erbjudanden.", "Ingen personal finns."]


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        ("Boendestöd: två män, beslut 2023-01-05 och 2023-02-06. Personalbrist.",
         [("M", 1, "2023-01-05", None), ("M", 1, "2023-02-06", None)]),
        ("Hemtjänst: tre kvinnor, 214, 187 och 120 dagar. Tackat nej.",
         [("K", 1, None, 214), ("K", 1, None, 187), ("K", 1, None, 120)]),
        ("Kontaktperson: två kvinnor, 100 dagar vardera. Ingen utförare.",
         [("K", 1, None, 100), ("K", 1, None, 100)]),
        ("Hemtjänst: en kvinna och en man, beslut 2023-04-18. Tackat nej.",
         [("K", 1, "2023-04-18", None), ("M", 1, "2023-04-18", None)]),
        ("Hemtjänst: tre kvinnor, beslut 2023-04-18. Tackat nej.", [("K", 3, "2023-04-18", None)]),
    ],
    ids=["days apart", "waits apart", "each", "two sexes", "one line of three"],
)  # fmt: skip
def test_a_text_of_several_decisions(text: str, cases: list[tuple[str, int, str | None, int | None]]) -> None:
    found = told(f"# {SOL}", text)
    assert [(d.kon, d.antal, d.beslutsdatum, d.dagar) for d in found] == cases


@pytest.mark.parametrize(
    ("heading", "text", "state"),
    [
        (SOL, "Hemtjänst, kvinna, beslut 2023-01-05. Verkställt 2023-05-02.", ("verkställt", "2023-05-02", None)),
        (SOL, "Hemtjänst, kvinna, beslut 2023-01-05. Avslutat 2023-05-02.", ("avslutat", None, "2023-05-02")),
        (SOL, "Hemtjänst, kvinna, beslut 2023-01-05. Läge: ej verkställt.", ("kvarstående", None, None)),
        (SOL, "Hemtjänst, kvinna, beslut 2023-01-05. Personalbrist.", ("kvarstående", None, None)),
        ("Verkställda beslut enligt SoL", "Hemtjänst, kvinna, beslut 2023-01-05, verkställt 2023-05-02.",
         ("verkställt", "2023-05-02", None)),
        ("Avslutade beslut enligt SoL", "Hemtjänst, kvinna, beslut 2023-01-05. Tackat nej.", ("avslutat", None, None)),
    ],
)  # fmt: skip
def test_what_became_of_a_case(heading: str, text: str, state: tuple[str, str | None, str | None]) -> None:
    found = told(f"# {heading}", text, "Boendestöd, man, beslut 2023-02-05. Personalbrist.")
    assert (found[0].status, found[0].verkstallt_datum, found[0].avslutat_datum) == state


def test_a_break_is_a_day_of_its_own() -> None:
    (found,) = told(f"# {SOL}", "Hemtjänst, kvinna, beslut 2023-01-05, avbrott 2023-05-02. Väntar på plats.")
    assert (found.beslutsdatum, found.avbrottsdatum) == ("2023-01-05", "2023-05-02")


def test_the_insats_may_stand_in_the_heading() -> None:
    found = told("# Ej verkställda beslut", "# Hemtjänst", "Kvinna, beslut 2023-04-18. Tackat nej.",
                 "# Boendestöd", "Man, beslut 2023-05-02. Personalbrist.")  # fmt: skip
    assert [(d.insats, d.kon) for d in found] == [("Hemtjänst", "K"), ("Boendestöd", "M")]


@pytest.mark.parametrize(
    "texts",
    [
        ("Nämnden ska rapportera beslut som inte verkställts inom tre månader till IVO.",),
        ("Totalt rapporterades 27 beslut om hemtjänst, 14 kvinnor och 13 män, per den 30 juni 2023.",),
        ("Mätdatum är 2023-06-30.", "Rapporten gäller kvartal 2 2023."),
        (),
    ],
)
def test_texts_about_a_report_tell_of_no_decision(texts: tuple[str, ...]) -> None:
    assert told("# Bakgrund", *texts, bullet=None) == []


def test_decisions_are_numbered_on_from_those_of_the_tables() -> None:
    reading = Reading(decisions=[Decision(id="d1", table="t1", section=(), places=())])
    text = "Hemtjänst, kvinna, beslut 2023-04-18. Tackat nej."
    read([Heading(SOL, 2, Place(1)), Paragraph(text, Place(1), "-")], Scope(), reading)
    assert [d.id for d in reading.decisions] == ["d1", "d2"]
    assert reading.decisions[1].printed == (text,)


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("kontaktperson enligt SoL", "kontaktperson"),
        ("biträde av personlig assistent (LSS)", "biträde av personlig assistent"),
        ("Hemtjänst, enl. SoL", "Hemtjänst"),
        ("Kontaktperson LSS", "Kontaktperson LSS"),
        ("Hemtjänst", "Hemtjänst"),
    ],
)
def test_names_without_the_law_of_their_sentence(printed: str, name: str) -> None:
    assert bare_name(printed) == name
