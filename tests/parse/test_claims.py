"""Claims in prose: what counts as one, what it is about, and what is none. Every sentence here is invented."""

from __future__ import annotations

import pytest

from extractor.claims_model import Claim
from extractor.model import DocumentRecord, Heading, Layout, Paragraph, Place
from extractor.parse.claims import read_claims, read_prose
from extractor.parse.context import Scope

NOW = "2024-Q2"


def layout_of(*texts: str, heading: str | None = None) -> Layout:
    blocks = [Paragraph(text, Place(page=1)) for text in texts]
    above = [Heading(heading, 2, Place(page=1))] if heading else []
    return Layout((*above, *blocks), (), 1, 500)


def claims(*texts: str, heading: str | None = None, laws: tuple[str, ...] = ("SoL", "LSS")) -> list[Claim]:
    document = DocumentRecord(period=NOW, laws=laws)
    return read_claims(layout_of(*texts, heading=heading), document, Scope(period=NOW, laws=laws))


def values(*texts: str) -> list[tuple[float, str]]:
    return [(claim.value, claim.unit) for claim in claims(*texts)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Under kvartalet rapporterades 27 beslut till IVO.", [(27, "beslut")]),
        ("Under kvartalet rapporterades elva beslut till IVO.", [(11, "beslut")]),
        ("Besluten gällde en pojke.", [(1, "beslut")]),
        ("Besluten gällde 14 kvinnor respektive 13 män.", [(14, "beslut"), (13, "beslut")]),
        ("Hemtjänst utgör 12,5 procent av de ej verkställda besluten.", [(12.5, "procent")]),
        ("Det är en minskning med tre beslut jämfört med kvartal 1.", [(-3, "skillnad")]),
        ("Det är 4 fler än kvartal 1 2024.", [(4, "skillnad")]),
        ("Orsaken i 7 av 19 ej verkställda beslut är att den enskilde tackat nej.", [(7, "beslut"), (19, "beslut")]),
        ("Inga kvarstående beslut finns inom området.", [(0, "beslut")]),
        ("Av dem verkställdes ett och ett avslutades.", [(1, "beslut"), (1, "beslut")]),
        ("Totalt 31 beslut varav nio har verkställts.", [(31, "beslut"), (9, "beslut")]),
    ],
)  # fmt: skip
def test_numbers_of_decisions_shares_and_changes_are_claims(text: str, expected: list[tuple[float, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Beslut som inte verkställts inom tre månader ska rapporteras till IVO.",
        "Enligt 16 kap. 6 f § SoL och 28 h § LSS ska beslut rapporteras.",
        "Ärendet behandlades den 14 maj 2024 och i tabell 3 redovisas besluten.",
        "Mätdatum är 2024-06-30 och rapporten gäller kvartal 2, 2024.",
        "Bostaden är den vanligaste insatsen där den enskilde har ett ej verkställt beslut.",
        "Rapporten om ej verkställda beslut skickades in trots två påminnelser, sida 4 av 9.",
    ],
)
def test_deadlines_paragraphs_dates_and_pages_are_none(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Sju beslut har verkställts.", "verkställda"),
        ("Sju beslut har avslutats utan verkställighet.", "avslutade"),
        ("Sju beslut kvarstår som ej verkställda.", "kvarstående"),
        ("Sju tidigare rapporterade ej verkställda beslut har verkställts.", "verkställda"),
        ("Sju beslut har rapporterats som ej verkställda.", "rapporterade"),
        ("Sju beslut är fortsatt ej verkställda.", "kvarstående"),
        ("Sju beslut har verkställts och/eller avslutats.", "verkställda/avslutade"),
        ("Nämnden har sju ej verkställda beslut.", "ej_verkställda"),
    ],
)
def test_measure_comes_from_the_predicate(text: str, measure: str) -> None:
    assert [claim.measure for claim in claims(text)] == [measure]


@pytest.mark.parametrize(
    ("words", "compare_to"),
    [
        ("föregående kvartal", "2024-Q1"),
        ("samma period förra året", "2023-Q2"),
        ("kvartal 4, 2023", "2023-Q4"),
        ("kvartal 1", "2024-Q1"),
        ("kvartal 3", "2023-Q3"),
    ],
)
def test_a_change_knows_what_it_is_measured_from(words: str, compare_to: str) -> None:
    (claim,) = claims(f"Det är en ökning med sex beslut jämfört med {words}.")
    assert (claim.value, claim.period, claim.compare_to) == (6, NOW, compare_to)


def test_series_go_on_quarter_by_quarter() -> None:
    text = "Vid kvartal 1 var det 16 ej verkställda beslut för att resterande kvartal vara 12 respektive 19 beslut."
    document = DocumentRecord(period="2024-Q3", laws=("LSS",))
    found = read_claims(layout_of(text), document, Scope(period="2024-Q3", laws=("LSS",)))
    assert [(c.value, c.period) for c in found] == [(16, "2024-Q1"), (12, "2024-Q2"), (19, "2024-Q3")]


def test_law_and_insats_come_from_the_clause_the_paragraph_and_the_section() -> None:
    first, second = claims("Hemtjänst står för 9 procent och boendestöd för 14 procent av besluten enligt SoL.")
    assert (first.insats, second.insats, first.lag, second.lag) == ("Hemtjänst", "boendestöd", "SoL", "SoL")
    (under,) = claims("Totalt rapporterades åtta beslut.", heading="DAGLIG VERKSAMHET", laws=("LSS",))
    assert (under.insats, under.lag) == ("DAGLIG VERKSAMHET", "LSS")
    both = claims("Av de 40 beslut som rör hemtjänst har den enskilde i 12 fall tackat nej.")
    assert [(c.insats, c.orsak, c.whole) for c in both] == [
        ("hemtjänst", None, True),
        ("hemtjänst", "tackat nej", False),
    ]


def test_each_of_several_bears_a_shared_number() -> None:
    found = claims("Hemtjänst och boendestöd utgör 18 procent vardera av besluten enligt SoL.")
    assert [(c.insats, c.value) for c in found] == [("Hemtjänst", 18), ("boendestöd", 18)]


def test_other_grounds_have_no_measure() -> None:
    found = claims(
        "I statistiken för 2022 är fler män (61 procent) än kvinnor (39 procent) beviljade insatser enligt LSS."
    )
    assert [(c.measure, c.period, c.kon) for c in found] == [(None, "2022", "M"), (None, "2022", "K")]


def test_directions_are_statements_and_no_claims() -> None:
    document = DocumentRecord(period=NOW, laws=("SoL",))
    text = "Antalet ej verkställda beslut har ökat för insatserna hemtjänst och boendestöd."
    prose = read_prose(layout_of(text), document, Scope(period=NOW, laws=("SoL",)))
    assert prose.claims == ()
    assert [(s.kind, s.subjects, s.value) for s in prose.statements] == [("riktning", ("hemtjänst", "boendestöd"), 1)]


def test_a_sentence_that_stands_twice_gives_its_claims_twice() -> None:
    assert len(claims("Sju beslut kvarstår.", "Sju beslut kvarstår.")) == 2


@pytest.mark.parametrize(
    ("second", "lag"),
    [
        ("Under kvartalet verkställdes nio beslut.", None),
        ("Nio av besluten gäller kvinnor.", "LSS"),
        ("Ledsagning utgör nio procent.", "LSS"),
        ("Detta är en ökning med nio beslut jämfört med kvartal 1.", "LSS"),
    ],
    ids=["a new matter", "points back", "names an insats", "a change"],
)
def test_the_law_of_the_sentence_before_holds_where_one_goes_on_from_it(second: str, lag: str | None) -> None:
    (found,) = [one for one in claims(f"Sju beslut enligt LSS kvarstår. {second}") if one.value == 9]
    assert found.lag == lag
