"""Reasons and the way from a leaf to what a publisher prints: rules that hang together, and what may not be guessed."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from pydantic import ValidationError

from extractor.errors import RuleError
from extractor.orsaker import Orsaker, crosswalk, leaf_ids, orsaker
from extractor.rulebook import read_yaml


def changed(*way: Any, to: Any) -> dict[str, Any]:
    """The rule file with one value changed; the way to it, as keys and places."""
    content: dict[str, Any] = copy.deepcopy(read_yaml("orsaker.yaml"))
    part: Any = content
    for step in way[:-1]:
        part = part[step]
    part[way[-1]] = to
    return content


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (changed("korsvag", 0, "lov", to="okand"), "exactly one line"),
        (changed("korsvag", 1, "lov", to="tackat_nej"), "exactly one line"),
        (changed("lov", 0, "id", to="inte_valt_utforare"), "exactly one line"),
        (changed("korsvag", to=[]), "exactly one line"),
        (changed("korsvag", 0, "gotland_tre", to="annat"), "no such category in gotland_tre"),
        (changed("korsvag", 0, "ivo_ny", to=["hos_regionen", None]), "no such category in ivo_ny"),
        (changed("korsvag", 0, "tvetydig", to={"vasteras": ["plats", "vind"]}), "no such category in vasteras"),
        (changed("korsvag", 0, "tvetydig", to={"vesteras": ["plats"]}), "no such taxonomy"),
        (changed("korsvag", 0, "ivo_ny", to=["hos_enskilde", "tackat ja"]), "no such finer reason"),
        (changed("korsvag", 0, "ivo_ny", to=[None, "tackat nej till erbjudande"]), "no such finer reason"),
        (changed("taxonomier", "ny", to=read_yaml("orsaker.yaml")["taxonomier"]["vasteras"]), "taxonomier must be"),
        (changed("taxonomier", to={}), "taxonomier must be"),
        (changed("korsvag", 0, "styrka", to="säker"), "styrka"),
        (changed("lov", 0, "not", to="x"), "not"),
    ],
    ids=[
        "unknown leaf", "a leaf twice", "an id twice", "no way", "category of another taxonomy", "no such category",
        "an ambiguity that is none", "an ambiguity in no taxonomy", "no such finer reason", "finer than nothing",
        "a taxonomy without a way", "no taxonomy", "strength", "an unknown key",
    ],
)  # fmt: skip
def test_rules_that_do_not_hang_together_are_refused(content: dict[str, Any], says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        Orsaker.model_validate(content)


def test_leaves_in_order_and_the_rest_last() -> None:
    assert leaf_ids()[-1] == "oklart" and len(set(leaf_ids())) == len(leaf_ids())
    assert [leaf.id for leaf in orsaker().lov if leaf.rest] == ["oklart"]


@pytest.mark.parametrize(
    ("leaf", "taxonomy", "category", "name", "finer", "others"),
    [
        ("tackat_nej", "gotland_tre", "tackat_nej", "Tackat nej", None, ()),
        ("tackat_nej", "ivo_ny", "hos_enskilde", "Hos den enskilde", "tackat nej till erbjudande", ()),
        ("brist_plats", "fyra_gamla", "plats", "Resursbrist, t.ex. ledig bostad", None, ()),
        ("brist_plats", "vasteras", "plats", "Resursbrist ledig bostad", None, ()),
        ("brist_personal", "fyra_gamla", "personal", "Resursbrist, lämplig personal", None, ("plats",)),
        ("annan_huvudman", "ivo_ny", "utanfor_kommunen", "Utanför kommunen", "annan huvudman har ansvaret", ()),
        ("vill_avvakta", "ivo_ny", "hos_enskilde", "Hos den enskilde", None, ()),
        ("oklart", "vasteras", None, None, None, ()),
        ("oklart", "ivo_ny", None, None, None, ()),
        ("oklart", "gotland_tre", "annan", "Annan orsak", None, ()),
    ],
)
def test_what_a_publisher_prints_for_a_leaf(
    leaf: str, taxonomy: str, category: str | None, name: str | None, finer: str | None, others: tuple[str, ...]
) -> None:
    way = crosswalk(leaf, taxonomy)
    assert (way.kategori, way.namn, way.delskal, way.andra) == (category, name, finer, others)
    assert (way.lov, way.taxonomi) == (leaf, taxonomy)


@pytest.mark.parametrize(("leaf", "taxonomy"), [("okand", "vasteras"), ("tackat_nej", "okand"), ("", "")])
def test_what_is_not_known_is_refused(leaf: str, taxonomy: str) -> None:
    with pytest.raises(RuleError, match=f"{leaf}/{taxonomy}"):
        crosswalk(leaf, taxonomy)


def test_finer_reasons_are_those_that_the_taxonomy_lists() -> None:
    listed = orsaker().taxonomier["ivo_ny"].delskal
    for leaf in leaf_ids():
        way = crosswalk(leaf, "ivo_ny")
        assert way.delskal is None or (way.kategori is not None and way.delskal in listed[way.kategori])
