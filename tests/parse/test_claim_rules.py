"""The words of the rule file: what it may say, and what its matchers find in sentences."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from extractor.parse.claim_phrases import longest
from extractor.parse.claim_rules import ClaimRules, claim_rules, matchers, named_in
from extractor.parse.claim_text import Tokens
from extractor.rulebook import read_yaml


@pytest.mark.parametrize(
    "change",
    [
        {"matt": [{"som": "ingående", "fraser": ["in"]}]},
        {"matt": [{"som": "verkställda", "frasser": ["in"]}]},
        {"nyckel": []},
        {"barare": "till"},
        {"relativa": [{"kvartal": "ett", "fraser": []}]},
    ],
    ids=["no such measure", "a misspelt key", "an unknown key", "no list", "no number"],
)
def test_a_rule_file_with_a_mistake_is_refused(change: dict[str, Any]) -> None:
    content = read_yaml("claims.yaml")
    assert ClaimRules.model_validate(content) == claim_rules()
    with pytest.raises(ValidationError):
        ClaimRules.model_validate(content | change)


@pytest.mark.parametrize("key", ["matt", "forandring", "orsak", "forkortningar"])
def test_a_rule_file_without_a_list_is_refused(key: str) -> None:
    content = {name: value for name, value in read_yaml("claims.yaml").items() if name != key}
    with pytest.raises(ValidationError):
        ClaimRules.model_validate(content)


def labels(text: str, kind: str) -> list[str]:
    return [label for label, _, _ in longest(getattr(matchers(), kind)(Tokens(text)))]


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Sju beslut har verkställts", ["verkställda"]),
        ("Sju beslut har inte verkställts", ["allman"]),
        ("Sju beslut är fortfarande inte verkställda", ["kvarstående"]),
        ("Sju beslut avslutades utan att ha verkställts", ["avslutade"]),
        ("Sju beslut har verkställts eller avslutats", ["verkställda/avslutade"]),
        ("Sju beslut rapporterades som ej verkställda", ["rapporterade"]),
        ("Sju tidigare rapporterade beslut kvarstår", ["inget", "kvarstående"]),
        ("Sju beslut", []),
    ],
)
def test_the_longest_phrase_tells_the_measure(text: str, cues: list[str]) -> None:
    assert labels(text, "cues") == cues


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Antalet har ökat", ["upp"]),
        ("Antalet har inte förändrats", ["lika"]),
        ("Det är ingen förändring", ["lika"]),
        ("Fyra färre än förra kvartalet", ["ned"]),
        ("Antalet är stort", []),
    ],
)
def test_words_of_change(text: str, changes: list[str]) -> None:
    assert labels(text, "changes") == changes


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("jämfört med samma period förra året", ["jamfor", "relativ_4"]),
        ("än föregående kvartal", ["jamfor", "relativ_1"]),
        ("i början av året", ["arets_borjan"]),
        ("för att sedan vara", ["folj"]),
        ("beviljade insatser", ["annat"]),
        ("kvartal 3", []),
    ],
)
def test_marks_of_time_and_of_other_figures(text: str, marks: list[str]) -> None:
    assert labels(text, "marks") == marks


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Beslut om Hemtjänst väntar", ["Hemtjänst"]),
        ("Beslut om KONTAKTPERSON och gruppbostäder", ["KONTAKTPERSON", "gruppbostäder"]),
        ("Bostad med särskild service för vuxna", ["Bostad med särskild service för vuxna"]),
        ("Hemtjänstens personal", []),
        ("", []),
    ],
)
def test_names_of_insatser(text: str, names: list[str]) -> None:
    doc = Tokens(text)
    assert [doc.stretch(start, end) for _, start, end in named_in(doc, matchers().names)] == names
