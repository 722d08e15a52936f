"""Facts about a report: its period, weighed between titles and text, its laws, and whose facts stand where."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.model import Block, Heading, Layout, Paragraph, Place
from extractor.parse.metadata import read_metadata

TITLE = "Ej verkställda beslut enligt SoL och LSS"


def layout(*printed: str, running: tuple[str, ...] = ()) -> Layout:
    """Paragraphs in order; a text after `# ` is a heading."""
    blocks: list[Block] = []
    for number, text in enumerate(printed):
        place = Place(1, (50.0, 40.0 + 20 * number, 400.0, 52.0 + 20 * number))
        blocks.append(Heading(text[2:], 1, place) if text.startswith("# ") else Paragraph(text, place))
    return Layout(tuple(blocks), running, 1, 500)


@pytest.mark.parametrize(
    ("printed", "period"),
    [
        ((f"# {TITLE}, kvartal 3 2024",), "2024-Q3"),
        ((f"# {TITLE}, kvartal 3 2024", "Kvartal 2 2024 var talet nio.", "Kvartal 2 2024 var det bra."), "2024-Q3"),
        ((f"# {TITLE}", "För första kvartalet 2026 redovisas tio beslut. Talet för kvartal 4 2025 var 13."), "2026-Q1"),
        ((f"# {TITLE}, kvartal 4", "Datum: 2025-01-20", "Talen avser den 31 december 2024."), "2024-Q4"),
        ((f"# {TITLE}, helåret 2024", "Kvartal 1 2024 var 9, kvartal 2 2024 var 8."), "2024"),
        ((f"# {TITLE} kvartal 2", "Under 2023 har nämnden ändrat rutinen."), "2023-Q2"),
        ((f"# {TITLE}", "Rapporten lämnas varje kvartal."), None),
    ],
    ids=["title", "title against text", "first of a text", "bare quarter", "whole year", "apart", "none"],
)
def test_the_period(printed: tuple[str, ...], period: str | None) -> None:
    record = read_metadata(layout(*printed))
    assert record.period == period
    assert ("period" in record.inferred) == (period is not None)


@pytest.mark.parametrize(
    ("printed", "laws"),
    [
        ((f"# {TITLE}",), ("SoL", "LSS")),
        (("# Ej verkställda beslut enligt LSS", "Socialtjänstlagen nämns i bakgrunden."), ("LSS",)),
        (("# Rapport", "Beslut enligt socialtjänstlagen redovisas."), ("SoL",)),
        (("# Rapport",), ()),
    ],
)
def test_the_laws(printed: tuple[str, ...], laws: tuple[str, ...]) -> None:
    assert read_metadata(layout(*printed)).laws == laws


def test_whose_report_it_is() -> None:
    record = read_metadata(layout("Tierps kommun", "Till socialnämnden", "Dnr SOC 2024-17", f"# {TITLE}"))
    assert (record.organisation, record.kommunkod, record.namnd, record.dnr) == (
        "Tierps kommun", "0360", "Socialnämnden", "SOC 2024-17",
    )  # fmt: skip
    assert set(record.inferred) >= {"organisation", "kommunkod", "namnd", "dnr"}


def test_a_running_head_tells_facts_too() -> None:
    assert read_metadata(layout(f"# {TITLE}", running=("Hofors kommun",))).organisation == "Hofors kommun"


@given(st.lists(st.text(max_size=80), max_size=5))
@settings(max_examples=30, deadline=None)
def test_no_text_breaks_the_facts(printed: list[str]) -> None:
    record = read_metadata(layout(*printed))
    assert set(record.inferred) <= set(record.__slots__)
