"""The words by which persons are told: what the rule file may say, and the patterns made of it."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from pydantic import ValidationError

from extractor.privacy.rules import Kind, PrivacyRules, privacy_words
from extractor.rulebook import read_yaml


def content() -> dict[str, Any]:
    return dict(read_yaml("privacy.yaml"))


@pytest.mark.parametrize(
    "change",
    [
        {"fornamn": []},
        {"fornamn": ["Anna anna"]},
        {"tvetydiga": ["Bo7"]},
        {"masker": {"namn": "[namn]"}},
        {"masker": dict.fromkeys(get_args(Kind), "namn")},
        {"masker": dict.fromkeys(get_args(Kind), "[namn]") | {"bild": "[bild]"}},
        {"namn": ["Anna"]},
    ],
    ids=["no names", "a name in small letters", "a digit in a name", "kinds without a mask", "no brackets",
         "a kind that is none", "an unknown key"],
)  # fmt: skip
def test_a_rule_file_with_a_mistake_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        PrivacyRules.model_validate(content() | change)


def test_names_may_stand_several_to_a_line() -> None:
    rules = PrivacyRules.model_validate(content() | {"fornamn": ["Anna Karl-Johan", "Olle"]})
    assert rules.fornamn == ("Anna", "Karl-Johan", "Olle")


def test_every_kind_has_a_mask_of_its_own() -> None:
    masks = privacy_words().masks
    assert set(masks) == set(get_args(Kind)) and len(set(masks.values())) == len(masks)


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("på Storgatan 12 i maj", "Storgatan 12"),
        ("Norra Vägen 3B", "Norra Vägen 3B"),
        ("Lillgränd 4 som", "Lillgränd 4"),
        ("Drottninggatan 7 a", "Drottninggatan 7 a"),
        ("S:t Eriksgatan 4", "S:t Eriksgatan 4"),
        ("Storgatan", None),
        ("på storgatan 12", None),
        ("Gatan 1234", None),
        ("Storgatan 12 123 45 Tierp", "Storgatan 12"),
        ("Bostadsgatan 16 §", None),
        ("Bostadsgatan 16\u00a0§", None),
        ("Bostadsgatan 16 f §", None),
        ("Bostadsgatan 165 %", None),
    ],
)
def test_streets(text: str, street: str | None) -> None:
    found = privacy_words().street.search(text)
    assert (found[0] if found else None) == street


@pytest.mark.parametrize(
    ("word", "surname"),
    [("Svensson", True), ("Lindbergs", True), ("Ek", False), ("Hedlund", True), ("beslut", False)],
)
def test_endings_of_last_names(word: str, surname: bool) -> None:
    assert (privacy_words().surname.match(word) is not None) is surname


@pytest.mark.parametrize(
    ("pattern", "text", "named"),
    [
        ("named_unit", "Ekbackens äldreboende", "Ekbackens"),
        ("named_unit", "Solrosens vård- och omsorgsboende", "Solrosens"),
        ("named_unit", "ett äldreboende", None),
        ("unit_named", "gruppbostaden Stjärnan", "Stjärnan"),
        ("unit_named", "gruppbostaden i Tierp", None),
        ("place_unit", "plats på Solgården", "Solgården"),
        ("place_unit", "Solgården", None),
        ("title", "sade fru Tranell.", "Tranell"),
        ("title", "Herr Tranell har avlidit", "Tranell"),
        ("title", "FRU TRANELL ringde", "TRANELL"),
        ("title", "Fru T. Ek ringde", "T. Ek"),
        ("title", "Fru McDonald ringde", "McDonald"),
        ("title", "fru Al-Hassan O'Neill", "Al-Hassan O'Neill"),
        ("title", "Herr Siv Tranell ringde", "Siv Tranell"),
        ("title", "en fru har ringt", None),
    ],
)
def test_named_units_and_titles(pattern: str, text: str, named: str | None) -> None:
    found = getattr(privacy_words(), pattern).search(text)
    assert (found[1] if found else None) == named


@pytest.mark.parametrize(
    ("word", "no_name"), [("Tierp", True), ("Tierps", True), ("Kvartal", True), ("Tranell", False)]
)
def test_places_are_no_persons(word: str, no_name: bool) -> None:
    assert (word in privacy_words().no_name) is no_name


def test_a_name_that_is_a_word_too_is_doubtful() -> None:
    words = privacy_words()
    assert {"Björn", "Bo", "Inga"} <= words.doubtful and not {"Anna", "Fatima"} & words.doubtful
