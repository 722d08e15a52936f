"""Officials told by what stands beside, above and below, and headings that are no more than their names."""

from __future__ import annotations

import pytest

from extractor.model import Block, Grid, Heading, Layout, Paragraph, Place, PrintedLine
from extractor.privacy.signed import officials_of, without_officials

NAME = "Siv Tranell"
HERE = Place(paragraph=1)


def printed(text: str) -> tuple[PrintedLine, ...]:
    """Lines parted by line feeds, chunks by bars; a chunk begins where it stands in its line, six points a letter."""
    lines = []
    for line in text.split("\n"):
        place, chunks = 0, []
        for chunk in line.split("|"):
            if chunk.strip():
                chunks.append((6.0 * (place + len(chunk) - len(chunk.lstrip())), chunk.strip()))
            place += len(chunk) + 1
        lines.append(tuple(chunks))
    return tuple(lines)


def named(text: str) -> list[str]:
    return list(officials_of(Layout((), (), None, 0, lines=printed(text))))


FOUND = [
    ("Handläggare\nSiv Tranell", [NAME]),
    ("Handläggare\n\nSiv Tranell", [NAME]),
    ("Handläggare|Datum\nSiv Tranell|2023-05-02", [NAME]),
    ("Karlstads kommun  |Handläggare\n                  |Siv Tranell", [NAME]),
    ("Handläggare|Siv Tranell", [NAME]),
    ("Handläggare:|Tranell", ["Tranell"]),
    ("Siv Tranell\nEnhetschef", [NAME]),
    ("Siv Tranell\nSocialförvaltningen\nEnhetschef", [NAME]),
    ("Siv Tranell|Ola Modig\nEnhetschef|Ordförande", [NAME, "Ola Modig"]),
    ("Siv Tranell|Enhetschef", [NAME]),
    ("Med vänlig hälsning\nSiv Tranell", [NAME]),
    ("Med vänlig hälsning\n\n..........\nSiv Tranell", [NAME]),
    ("Med vänlig hälsning\nSocialförvaltningen\nSiv Tranell", [NAME]),
    ("Med vänlig hälsning\nSiv Tranell|Ola Modig", [NAME, "Ola Modig"]),
    ("Mvh\nSiv", ["Siv"]),
    ("Underskrifter\nSekreterare|........|Siv Tranell", [NAME]),
    ("Ordförande\nSiv Tranell\nSekreterare\nOla Modig", [NAME, "Ola Modig"]),
    ("Siv Tranell\nOrdförande\nOla Modig\nSekreterare", [NAME, "Ola Modig"]),
    ("Närvarande:\nSiv Tranell (S)\nOla Modig\nCia Ek\n\nPlats", [NAME, "Ola Modig", "Cia Ek"]),
    ("Underskrift\nSIV TRANELL", ["SIV TRANELL"]),
    ("Handläggare\nSiv Tranell Tel 0123-45 67 89", [NAME]),
    ("Ordförande|Kaj-Ove Tranell (S)", ["Kaj-Ove Tranell"]),
    ("Handläggare|Utredare, myndighetsenheten", []),
    ("Datum|Handläggare|Till\n2014-02-05|Controllerenheten|Socialnämnden", []),
    ("Upplands Väsby\nHandläggare", []),
    ("Kommunstyrelsen\nOrdförande\nSocialnämnden", []),
    ("Med vänlig hälsning\nNyköpings kommun", []),
    ("Kontaktperson\nSiv Tranell", []),  # an insats
    ("Beslut om Gruppbostad\nEnhetschef\nDaglig verksamhet", []),
]


@pytest.mark.parametrize(("text", "names"), FOUND, ids=[text for text, _ in FOUND])
def test_who_is_named(text: str, names: list[str]) -> None:
    assert named(text) == names


def test_names_are_found_in_joined_lines_and_running_heads_too() -> None:
    blocks: tuple[Block, ...] = (Paragraph("Handläggare: Siv Tranell", HERE),)
    assert officials_of(Layout(blocks, ("Ola Modig, enhetschef",), 1, 0)) == (NAME, "Ola Modig")


TABLE = Grid((), "native")
DROPPED: list[tuple[list[Block], list[str]]] = [
    ([Heading("Vuxna", 2, HERE), Heading("Handläggare: Siv Tranell", 8, HERE), TABLE], ["Vuxna"]),
    ([Heading("Vuxna", 2, HERE), Heading("Siv Tranell", 8, HERE), Heading("Enhetschef", 8, HERE), TABLE], ["Vuxna"]),
    ([Heading("Med vänlig hälsning Siv Tranell", 8, HERE), TABLE], []),
    ([Heading("Ordförande Siv Tranell (S) 2023-05-02", 8, HERE), TABLE], []),
    ([Paragraph("Siv Tranell", HERE), TABLE], []),
    ([Paragraph("Siv Tranell", HERE), Paragraph("Text.", HERE)], ["Siv Tranell", "Text."]),
    ([Heading("Siv Tranell om hemtjänsten", 2, HERE), TABLE], ["Siv Tranell om hemtjänsten"]),
    ([Heading("Enhetschef", 2, HERE), TABLE], ["Enhetschef"]),
    ([], []),
]


@pytest.mark.parametrize(("blocks", "left"), DROPPED)
def test_a_line_that_only_names_an_official_is_no_heading(blocks: list[Block], left: list[str]) -> None:
    layout = without_officials(Layout(tuple(blocks), (), None, 0), (NAME,))
    assert [block.text for block in layout.blocks if not isinstance(block, Grid)] == left


def test_a_caption_that_only_names_an_official_is_none() -> None:
    grid = Grid((), "native", caption="Handläggare: Siv Tranell")
    layout = without_officials(Layout((grid,), (), None, 0), (NAME,))
    assert layout.blocks == (TABLE,)
