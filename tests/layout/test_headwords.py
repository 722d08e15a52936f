"""Names of columns of numbers, and what a cell among numbers prints."""

from __future__ import annotations

import pytest

from extractor.layout.headwords import is_age, is_dimension, is_known, is_value, understood


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5", True), ("5*", True), ("1 200", True), ("-", True), ("34,8 %", True), ("+3", True), ("−2", True),
        ("<4", True), ("±0", True), ("..", True), ("x", True), ("ökar", True), ("K", False), ("Kv 1", False),
        ("Hemtjänst", False), ("2023-04-18", False), ("", False),
    ],
)  # fmt: skip
def test_values_among_numbers(text: str, value: bool) -> None:
    assert is_value(text) is value


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("18–64 år", True), ("65 år och äldre", True), ("0-17 år", True), ("Vuxna", True), ("Barn och unga", True),
        ("Över 65 år", True), ("Samtliga åldrar", True), ("3-6 mån", False), ("2 år", False), ("2023", False),
    ],
)  # fmt: skip
def test_classes_of_ages(text: str, age: bool) -> None:
    assert is_age(text) is age


@pytest.mark.parametrize(
    ("text", "dimension", "known"),
    [
        ("SoL", True, True), ("2023", True, True), ("Kv 1", True, True), ("Kvinnor", True, True),
        ("18-64 år", True, True), ("Kvarstående", True, True), ("Personalbrist", True, True),
        ("Äldreomsorg", True, True), ("Hemtjänst", False, True), ("3-6", False, True), ("Kommentar", False, True),
        ("Blå", False, False), ("", False, False),
    ],
)  # fmt: skip
def test_names_of_columns(text: str, dimension: bool, known: bool) -> None:
    assert (is_dimension(text), is_known(text)) == (dimension, known)


@pytest.mark.parametrize(
    ("names", "share"),
    [
        (["Insats", "Kv 1", "Blå"], 0.5),
        (["Blå", "SoL / K", "SoL / M"], 1.0),
        (["Insats", "SoL / Blå", "", "K", "M"], 0.5),
        (["Insats"], 0.0),
    ],
)
def test_the_share_of_names_that_are_understood(names: list[str], share: float) -> None:
    assert understood(names) == share
