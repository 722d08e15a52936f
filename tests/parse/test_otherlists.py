"""Laws of records from the lists of the document that name their insats."""

from __future__ import annotations

import pytest

from extractor.model import Count, Decision, Inferred
from extractor.parse.context import Scope
from extractor.parse.otherlists import NOT_TOLD, ONE_LAW, OTHER_LIST, laws_of_lists

SCOPE = Scope()
for name, law in (("Boendestöd", "SoL"), ("Kontaktperson", "SoL"), ("Kontaktperson", "LSS")):
    SCOPE.learn(name, law)


def decision(insats: str, lag: str | None, how: str | None) -> Decision:
    inferred = {"lag": Inferred(how, 0.8)} if how else {}
    return Decision(id="d1", table=None, section=(), places=(), insats=insats, lag=lag, inferred=inferred)


def count(insats: str, lag: str | None, how: str | None) -> Count:
    inferred = {"lag": Inferred(how, 0.8)} if how else {}
    return Count(
        id="c1", table=None, places=(), measure="kvarstående", value=1, printed="1", insats=insats, lag=lag,
        inferred=inferred,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("insats", "lag", "how", "found"),
    [
        ("Boendestöd", None, NOT_TOLD, "SoL"),
        ("Boendestöd", "LSS", ONE_LAW, "SoL"),
        ("Boendestöd", "LSS", "heading", "LSS"),
        ("Kontaktperson", None, NOT_TOLD, None),
        ("Ledsagarservice", "LSS", ONE_LAW, "LSS"),
    ],
)
def test_what_only_the_catalogue_told_is_told_by_other_lists(
    insats: str, lag: str | None, how: str, found: str | None
) -> None:
    for record in (decision(insats, lag, how), count(insats, lag, how)):
        (one,) = laws_of_lists([record], SCOPE)
        assert one.lag == found
        assert (one.inferred["lag"] == OTHER_LIST) == (found != lag)


def test_a_total_takes_no_law_and_a_decision_without_one_does() -> None:
    assert laws_of_lists([count("Boendestöd", None, None)], SCOPE)[0].lag is None
    assert laws_of_lists([decision("Boendestöd", None, None)], SCOPE)[0].lag == "SoL"


def test_a_column_over_both_laws_takes_the_law_of_none() -> None:
    both = [count("Boendestöd", law, "column head") for law in ("SoL", "LSS")]
    assert [one.lag for one in laws_of_lists([*both, count("Boendestöd", None, NOT_TOLD)], SCOPE)] == [
        "SoL",
        "LSS",
        None,
    ]
