"""Every known name of every insats, asked by level, and the choice among those who bear a name."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.normalise.catalogue import Catalogue, Entry, Level, choose
from extractor.normalise.context import Context
from extractor.normalise.models import Alias, Insats, Lag, Omrade

NAMES = Catalogue()


def context(lag: str | None = None, *areas: str, point: int | None = None) -> Context:
    return Context(lag, "context", point, areas)


def entry(
    insats: str, lag: Lag = "LSS", lagrum: str = "9 § 4", needs_law: bool = False, areas: tuple[Omrade, ...] = ()
) -> Entry:
    alias = Alias(t="Bostad", krav_lag=needs_law, omrade=areas)
    made = Insats(
        id=f"{lag.lower()}_{insats}", namn="Bostad", lag=lag, lagrum=lagrum, niva="insats", omraden=(), alias=(alias,)
    )
    return Entry(made, alias, "bostad")


@pytest.mark.parametrize(
    ("name", "level", "found"),
    [
        ("personlig assistans", "exact", {"lss_personlig_assistans"}),
        ("kontaktperson", "exact", {"lss_kontaktperson", "sol_kontaktperson"}),
        ("personlig assistent", "exact", set()),
        ("personlig assistent", "alias", {"lss_personlig_assistans"}),
        ("kontakt personen", "alias", set()),
        ("kontakt personen", "form", {"lss_kontaktperson", "sol_kontaktperson"}),
        ("färdtjänst", "form", set()),
        ("", "form", set()),
    ],
)
def test_who_bears_a_name(name: str, level: Level, found: set[str]) -> None:
    assert {each.insats.id for each in NAMES.find(name, level)} == found


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("typ av insats", "head"),
        ("summa", "total"),
        ("flickor", "sex"),
        ("resursbrist", "reason"),
        ("attendo", "provider"),
        ("2024-01-10", "pattern"),
        ("omsorgen i nora ab", "pattern"),
        ("hemtjänst", None),
        ("kontaktperson", None),
        ("absolut", None),
    ],
)
def test_what_is_no_insats(name: str, kind: str | None) -> None:
    assert NAMES.kind_of_no_insats(name) == kind


@pytest.mark.parametrize(("lag", "own"), [("SoL", True), ("LSS", False)])
def test_a_name_is_one_insatss_own_and_anothers_alias(lag: str, own: bool) -> None:
    chosen = choose(NAMES.find("familjehem", "exact"), context(lag))
    assert chosen is not None and chosen.insats.lag == lag
    assert NAMES.is_own_name(chosen, "familjehem") is own


@given(st.text(alphabet="abdehjmnstäöå", max_size=20))
@settings(max_examples=30, deadline=None)
def test_all_names_are_ranked_the_likest_first(query: str) -> None:
    ranked = NAMES.ranked(query)
    assert {name for name, _ in ranked} == set(NAMES.like_names)
    scores = [score for _, score in ranked]
    assert scores == sorted(scores, reverse=True) and all(0 <= score <= 100 for score in scores)


def test_a_slip_of_spelling_is_near_its_name() -> None:
    assert NAMES.ranked("kortidsvistelse")[0][0] == "korttidsvistelse"


@pytest.mark.parametrize(
    ("entries", "around", "chosen"),
    [
        ([entry("a"), entry("a", "SoL")], context("SoL"), "sol_a"),
        ([entry("a"), entry("a", "SoL")], context(), None),
        ([entry("a"), entry("b")], context("LSS"), None),
        ([entry("a"), entry("a")], context("LSS"), "lss_a"),
        ([entry("a", needs_law=True)], context(), None),
        ([entry("a", needs_law=True)], context("LSS"), "lss_a"),
        ([entry("a"), entry("b", areas=("bu",))], context("LSS", "bu"), "lss_b"),
        ([entry("a"), entry("b", areas=("bu",))], context("LSS", "of"), "lss_a"),
        ([entry("b", areas=("bu",))], context("LSS"), None),
        ([entry("a", lagrum="9 § 8"), entry("b", lagrum="9 § 9")], context("LSS", point=9), "lss_b"),
        ([entry("a", lagrum="9 § 8")], context("LSS", point=3), "lss_a"),
        ([], context("LSS"), None),
    ],
    ids=[
        "by law", "two laws", "two insatser", "one insats twice", "needs a law", "has the law", "by area",
        "another area", "area unknown", "by point", "no point fits", "nobody",
    ],
)  # fmt: skip
def test_the_one_that_name_and_context_agree_on(entries: list[Entry], around: Context, chosen: str | None) -> None:
    found = choose(entries, around)
    assert (found and found.insats.id) == chosen


@pytest.mark.parametrize(
    ("around", "fits"),
    [
        (context(), False),
        (context("LSS", "bu"), True),
        (context(None, "bu", "of"), True),
        (context("SoL", "bu"), False),
    ],
)
def test_a_name_of_one_area_fits_there_and_under_its_law(around: Context, fits: bool) -> None:
    assert entry("a", areas=("bu",)).fits(around) is fits
