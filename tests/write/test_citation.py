"""How the dataset is cited: a file in the Citation File Format, whatever stands in its texts."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.rulebook import rules_version
from extractor.version import __version__
from extractor.write.citation import citation


def test_a_citation_has_what_the_format_asks_for() -> None:
    told = yaml.safe_load(citation("abc123", 4, ["2024-Q1"], 2))
    assert (told["cff-version"], told["type"]) == ("1.2.0", "dataset")
    assert told["title"] and told["message"] and told["authors"][0]["name"]
    assert {"ej verkställda beslut", "SoL", "LSS"} == set(told["keywords"])
    (software,) = told["references"]
    assert (software["type"], software["title"], software["version"]) == ("software", "evb", __version__)


@pytest.mark.parametrize(
    ("periods", "span"),
    [
        (["2024-Q2"], "2024-Q2 to 2024-Q2"),
        (["2024-Q3", "2022-Q4", "2024-Q1"], "2022-Q4 to 2024-Q3"),
        ([], None),
    ],
    ids=["one quarter", "in any order", "none"],
)
def test_the_title_tells_how_much_of_what_time(periods: Sequence[str], span: str | None) -> None:
    title = yaml.safe_load(citation("abc123", 40, periods, 12))["title"]
    assert "40 reports of 12" in title
    assert title.endswith(f", {span}") if span else " to " not in title


def test_the_version_tells_tool_rules_and_content() -> None:
    told = yaml.safe_load(citation("abc123", 4, [], 2))
    assert told["version"] == f"evb-{__version__}-rules-{rules_version()}-content-abc123"
    assert "abc123" in told["abstract"]
    assert citation("abc123", 4, [], 2) == citation("abc123", 4, [], 2) != citation("def456", 4, [], 2)


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=30), st.lists(st.text(max_size=10), max_size=3))
def test_no_text_breaks_the_format(content: str, periods: list[str]) -> None:
    plain = "".join(letter for letter in content if letter.isprintable())
    kept = ["".join(letter for letter in period if letter.isprintable()) for period in periods]
    told = yaml.safe_load(citation(plain, 1, kept, 1))
    assert told["version"].endswith(f"content-{plain}") and told["type"] == "dataset"
