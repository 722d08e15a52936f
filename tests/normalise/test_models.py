"""The rule files of name matching: what hangs together is taken, what contradicts itself is refused."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from extractor.normalise.models import Insatser, Kon, Omraden, insatser, kon, namnder, omraden, skrivning

Json = dict[str, Any]


def insats(insats_id: str, *names: str, **facts: Any) -> Json:
    """An insats under LSS with the given printed names."""
    return {
        "id": insats_id, "namn": insats_id, "lag": "LSS", "lagrum": "9 § 4", "niva": "insats", "omraden": ["of"],
        "alias": [{"t": name} for name in names],
    } | facts  # fmt: skip


def catalogue(*listed: Json, pairs: tuple[tuple[str, str], ...] = ()) -> Insatser:
    return Insatser.model_validate(
        {"version": 1, "kallor": {"S000": "report 000"}, "insatser": listed, "sparrade_par": pairs}
    )


@pytest.mark.parametrize(
    "listed",
    [
        (),
        (insats("lss_a", "Bostad", "Boende"),),
        (insats("lss_a", "Bostad", "bostad"),),
        (insats("lss_a", "Bostad"), insats("sol_a", "Bostad", lag="SoL")),
        (insats("lss_a", "Bostad"), insats("lss_b", alias=[{"t": "Bostad", "omrade": ["bu"]}])),
        (insats("lss_a"), insats("lss_b", foralder="lss_a")),
        (insats("lss_a", alias=[{"t": "Bostad", "s": ["S000"]}]),),
    ],
    ids=["nothing", "two names", "one name twice", "two laws", "two areas", "a parent", "a source"],
)
def test_what_hangs_together(listed: tuple[Json, ...]) -> None:
    assert [each.id for each in catalogue(*listed).insatser] == [each["id"] for each in listed]


@pytest.mark.parametrize(
    ("listed", "says"),
    [
        ((insats("lss_a"), insats("lss_a")), "twice"),
        ((insats("lss_a", lag="SoL"),), "prefix"),
        ((insats("hsl_a"),), "pattern"),
        ((insats("lss_å"),), "pattern"),
        ((insats("lss_a", foralder="lss_b"),), "no such insats"),
        ((insats("lss_a", alias=[{"t": "Bostad", "s": ["S999"]}]),), "S999"),
        ((insats("lss_a", "Bostad"), insats("lss_b", "BOSTAD")), "under both lss_a and lss_b"),
        ((insats("lss_a", omraden=["skola"]),), "omraden"),
        ((insats("lss_a", niva="grupp"),), "niva"),
        ((insats("lss_a", okand=1),), "okand"),
    ],
    ids=[
        "id twice", "another law", "no law in the id", "a letter that ids lack", "no parent", "no source",
        "a shared name", "no area", "no level", "an unknown key",
    ],
)  # fmt: skip
def test_what_contradicts_itself(listed: tuple[Json, ...], says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        catalogue(*listed)


def test_a_blocked_pair_names_known_insatser() -> None:
    assert catalogue(insats("lss_a"), insats("lss_b"), pairs=(("lss_a", "lss_b"),)).sparrade_par
    with pytest.raises(ValidationError, match="lss_c"):
        catalogue(insats("lss_a"), pairs=(("lss_a", "lss_c"),))


@pytest.mark.parametrize(
    ("model", "content"),
    [
        (Omraden, {"omraden": [{"kod": "xx", "namn": "Skola", "ord": []}], "etiketter": []}),
        (Omraden, {"omraden": [], "etiketter": [{"t": "Skola", "kod": ["xx"]}]}),
        (Kon, {"varden": [{"kod": "kvinna", "ord": ["kvinna"]}]}),
        (Kon, {"varden": [{"kod": "K", "alder": "ung", "ord": ["flicka"]}]}),
    ],
)
def test_codes_outside_the_contract_are_refused(model: type[Omraden | Kon], content: Json) -> None:
    with pytest.raises(ValidationError):
        model.model_validate(content)


def test_the_stored_rules_agree_with_each_other() -> None:
    coded = {rule.kod for rule in omraden().omraden}
    assert {code for each in insatser().insatser for code in each.omraden} <= coded
    assert {code for label in omraden().etiketter for code in label.kod} <= coded
    words = [word for value in kon().varden for word in value.ord]
    assert len(words) == len(set(words)), "a word has one sex"
    assert set(skrivning().fyllord).isdisjoint(skrivning().forkortningar)
    boards = {(name.casefold(), board.namn) for board in namnder().namnder for name in (board.namn, *board.alias)}
    assert len(boards) == len({name for name, _ in boards}), "a name has one board"
