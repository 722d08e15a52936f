"""What the tables of a report say that a number is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.audit.ledger import Ledger, Source
from extractor.audit.material import Material
from tests.audit.making import BEFORE, NOW, Made, count, material, record, series

SOL = series("t1", {"Hemtjänst": [4, 6], "Boendestöd": [5, 4]}, [9, 10])
LSS = series("t2", {"Ledsagarservice": [1, 2], "Kontaktperson": [3, 3]}, [4, 5], lag="LSS")
BOTH = {"laws": ("SoL", "LSS")}


def status(id: str = "t1", **facts: object) -> Made:
    """Decisions carried out, closed and remaining of one insats; what was reported is printed nowhere."""
    numbers = {"verkställda": 2, "avslutade": 1, "kvarstående": 4}
    counts = [count(n, id, measure=m, insats="Hemtjänst", **facts) for m, n in numbers.items()]
    counts += [count(n, id, measure=m, is_total=True, **facts) for m, n in numbers.items()]
    rows = (("Hemtjänst", "2", "1", "4"), ("Summa", "2", "1", "4"))
    return Made(record(id, ("Insats", "Verkställda", "Avslutade", "Kvarstående"), *rows), tuple(counts))


def values(sources: list[Source]) -> list[int]:
    return [source.value for source in sources]


@pytest.mark.parametrize(
    ("made", "dimension"),
    [
        (SOL, "insats"),
        (series("t1", {"Personalbrist": [4, 6]}, [4, 6], "orsak"), "orsak"),
        (series("t1", {"K": [4, 6], "M": [1, 1]}, [5, 7], "kon"), "kon"),
        (Made(record("t1", ("", "Antal"), ("Hemtjänst", "5"), kind="list_counts"), (count(5, insats="Hemtjänst"),)),
         "list"),
        (Made(record("t1", ("", "Antal"), ("Kö", "5"), kind="list_counts"), (count(5, orsak="Kö"),)), "list_orsak"),
        (Made(record("t1", ("", "Antal"), ("Äldreomsorg", "5")), (count(5, omrade="Äldreomsorg"),)), "omrade"),
        (Made(record("t1", ("", "Antal"), ("Kvinnor", "5")), (count(5, kon="K"),)), "kon"),
    ],
)  # fmt: skip
def test_what_the_rows_of_a_table_are(made: Made, dimension: str) -> None:
    assert Ledger(material(made)).scopes["t1"].dimension == dimension


def test_the_scope_of_a_table_is_its_laws_and_areas() -> None:
    made = Made(
        record("t1", ("", "Antal"), ("Hemtjänst", "5"), ("Ledsagning", "2"), ("Summa", "7")),
        (count(5, insats="Hemtjänst", omrade="Äldreomsorg"), count(2, insats="Ledsagning", lag="LSS"),
         count(7, lag=None, is_total=True)),
    )  # fmt: skip
    scope = Ledger(material(made)).scopes["t1"]
    assert (set(scope.laws), set(scope.areas)) == ({"SoL", "LSS"}, {"Äldreomsorg", None})


@pytest.mark.parametrize(
    ("total", "period", "found"),
    [
        ([9, 10], NOW, [10]),
        ([9, 10], BEFORE, [9]),
        ([9, 12], NOW, [12, 10]),
        (None, NOW, [10]),
        ([9, 10], "2020-Q1", []),
    ],
    ids=["once where both agree", "another quarter", "printed and added", "added alone", "no such quarter"],
)
def test_the_total_of_a_table(total: list[int] | None, period: str, found: list[int]) -> None:
    ledger = Ledger(material(series("t1", {"Hemtjänst": [4, 6], "Boendestöd": [5, 4]}, total)))
    assert values(ledger.table_total(ledger.views[0], "ej_verkställda", period)) == found


@pytest.mark.parametrize(
    ("lag", "found"), [("SoL", [10]), ("LSS", [5]), (None, [15])], ids=["one law", "the other", "all"]
)
def test_tables_that_part_a_report_by_law_are_added_up(lag: str | None, found: list[int]) -> None:
    assert values(Ledger(material(SOL, LSS, document=BOTH)).totals("ej_verkställda", NOW, lag, None)) == found


def test_tables_of_the_same_decisions_are_never_added_up() -> None:
    sexes = series("t2", {"K": [5, 6], "M": [4, 4]}, [9, 10], "kon")
    again = series("t3", {"Hemtjänst": [4, 6], "Boendestöd": [5, 4]}, [9, 10])
    for made in ((SOL, sexes), (SOL, again), (SOL, sexes, again)):
        found = values(Ledger(material(*made)).totals("ej_verkställda", NOW, "SoL", None))
        assert set(found) <= {10}


def test_what_the_tables_leave_out_is_not_told() -> None:
    ledger = Ledger(material(SOL, document=BOTH))
    assert ledger.totals("ej_verkställda", NOW, "LSS", None) == []
    assert ledger.totals("kvarstående", NOW, "SoL", None) == []
    assert ledger.totals("ej_verkställda", NOW, "SoL", "Äldreomsorg") == []


def test_what_was_reported_is_what_was_carried_out_closed_and_remains() -> None:
    ledger = Ledger(material(status()))
    assert values(ledger.totals("rapporterade", NOW, "SoL", None)) == [7]
    assert values(ledger.cells("rapporterade", NOW, "SoL", "Hemtjänst")) == [7]
    assert values(ledger.totals("kvarstående", NOW, "SoL", None)) == [4]
    assert ledger.measures == {"verkställda", "avslutade", "kvarstående"}


@pytest.mark.parametrize(
    ("insats", "lag", "period", "found"),
    [
        ("Hemtjänst", "SoL", NOW, [6]),
        ("hemtjänst", "SoL", BEFORE, [4]),
        ("Hemtjänst SoL", "SoL", NOW, [6]),
        ("Hemtjänst", None, NOW, [6]),
        ("Hemtjänst", "LSS", NOW, []),
        ("Ledsagning", "SoL", NOW, []),
    ],
    ids=["as printed", "in small letters", "with its law", "without a law", "under another law", "another insats"],
)
def test_the_number_of_one_insats(insats: str, lag: str | None, period: str, found: list[int]) -> None:
    assert values(Ledger(material(SOL)).cells("ej_verkställda", period, lag, insats)) == found


def test_the_numbers_of_reasons_and_sexes() -> None:
    reasons = series("t2", {"Personalbrist": [4, 6], "Tackat nej till plats": [5, 4]}, [9, 10], "orsak")
    sexes = series("t3", {"K": [5, 6], "M": [4, 4]}, [9, 10], "kon")
    ledger = Ledger(material(SOL, reasons, sexes))
    assert values(ledger.cells("ej_verkställda", NOW, "SoL", orsak="personalbrist")) == [6]
    assert values(ledger.cells("ej_verkställda", NOW, "SoL", orsak="tackat nej")) == [4]
    assert values(ledger.cells("ej_verkställda", NOW, "SoL", kon="K")) == [6]
    assert ledger.cells("ej_verkställda", NOW, "SoL", orsak="resursbrist") == []


def test_an_insats_of_several_areas_has_its_numbers_and_their_sum() -> None:
    areas = [
        Made(record(f"t{n}", ("Insats", "Antal"), ("Hemtjänst", str(value))),
             (count(value, f"t{n}", insats="Hemtjänst", omrade=area),))
        for n, value, area in ((1, 3, "Norr"), (2, 4, "Söder"))
    ]  # fmt: skip
    ledger = Ledger(material(*areas))
    assert values(ledger.cells("ej_verkställda", NOW, "SoL", "Hemtjänst")) == [3, 4, 7]
    assert values(ledger.cells("ej_verkställda", NOW, "SoL", "Hemtjänst", omrade="Söder")) == [4]


def test_a_source_is_a_side_of_a_check() -> None:
    side = Source(7, ("Summa 7",)).side
    assert (side.value, side.evidence, side.doubt) == (7, ("Summa 7",), None)


def test_a_report_without_tables_tells_nothing() -> None:
    empty = Ledger(Material("a.pdf", material().document))
    assert (empty.views, empty.totals("kvarstående", NOW, None, None), empty.cells("kvarstående", NOW, None)) == (
        [], [], [],
    )  # fmt: skip


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(0, 50), min_size=1, max_size=4), st.integers(0, 300))
def test_every_total_is_the_printed_one_or_what_the_rows_add_up_to(rows: list[int], total: int) -> None:
    names = ("Hemtjänst", "Boendestöd", "Ledsagning", "Avlösning")
    made = series("t1", {name: [0, value] for name, value in zip(names, rows, strict=False)}, [0, total])
    found = values(Ledger(material(made)).totals("ej_verkställda", NOW, "SoL", None))
    assert set(found) == {total, sum(rows)} and len(found) == len(set(found))
