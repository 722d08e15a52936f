"""Lines outside tables: headings, paragraphs, and cases that follow one another."""

from __future__ import annotations

import pytest

from extractor.layout.headings import blocks_of_lines, body_style, is_heading
from extractor.layout.lines import lines_of
from extractor.model import Page, Style, Word

STYLES = [Style("serif", 10.0, False), Style("serif", 10.0, True)]


def texts(*printed: str, pitch: float = 12.5) -> list[str]:
    """The blocks of lines set close below one another, five points a letter; heavy after `#`."""
    words = []
    for number, line in enumerate(printed):
        left, top = 50.0, 100.0 + pitch * number
        for word in line.removeprefix("#").split():
            words.append(Word(word, left, top, left + 5 * len(word), top + 10, int(line.startswith("#"))))
            left += 5 * len(word) + 2.5
    lines = lines_of(Page(1, 800, 800, words, [], STYLES, letters=500))
    blocks = blocks_of_lines(lines, {1: STYLES[0]}, {}, before_table=False)
    return [block.text for block in blocks]


LONG = "Särskilt boende enligt SoL, kvinna, beslut 2022-07-07: avslutat 2022-11-19. Återtog ansökan."
SHORT = "Särskilt boende enligt SoL, man, beslut 2022-06-02: verkställt 2022-11-28."
PROSE = "Nämnden har under kvartalet rapporterat beslut som inte har verkställts inom tre månader och"


@pytest.mark.parametrize(
    ("printed", "blocks"),
    [
        ((LONG, SHORT), [LONG, SHORT]),
        (("Hemtjänst SoL, beslut 2024-11-14. Tackat nej.", "Boendestöd SoL, beslut 2024-12-19. Ingen plats."),
         ["Hemtjänst SoL, beslut 2024-11-14. Tackat nej.", "Boendestöd SoL, beslut 2024-12-19. Ingen plats."]),
        (("Hemtjänst, man, 121 dagar: har tackat nej", "Boendestöd, kvinna, 188 dagar: ingen har hittats"),
         ["Hemtjänst, man, 121 dagar: har tackat nej", "Boendestöd, kvinna, 188 dagar: ingen har hittats"]),
        ((PROSE, "ser över sina rutiner."), [f"{PROSE} ser över sina rutiner."]),
        ((LONG, "Ny ansökan väntas."), [f"{LONG} Ny ansökan väntas."]),
        (("#Rubrik", PROSE), ["Rubrik", PROSE]),
    ],
    ids=["a case below a case", "cases without a person", "cases without a full stop", "a wrapped sentence",
         "the rest of a comment", "a heading"],
)  # fmt: skip
def test_lines_join_to_paragraphs(printed: tuple[str, ...], blocks: list[str]) -> None:
    assert texts(*printed) == blocks


@pytest.mark.parametrize(
    ("text", "heavy", "heading"),
    [
        ("Lag: SoL", 1, False),
        ("Beslutsdatum: 2024-01-02", 1, False),
        ("Ärende 1: Hemtjänst", 3, True),
        ("Beslut enligt SoL", 3, True),
        ("Beslut enligt SoL", 0, False),
    ],
    ids=["a label and its value", "a label and a day", "heavy throughout", "no colon", "plain"],
)
def test_a_heavy_label_before_its_value_is_no_heading(text: str, heavy: int, heading: bool) -> None:
    words, left = [], 50.0
    for number, word in enumerate(text.split()):
        words.append(Word(word, left, 100.0, left + 5 * len(word), 110.0, int(number < heavy)))
        left += 5 * len(word) + 2.5
    (line,) = lines_of(Page(1, 800, 800, words, [], STYLES, letters=500))
    assert is_heading(line, STYLES[0]) is heading


SMALL, BODY = Style("serif", 9.0, False), Style("serif", 10.5, False)


@pytest.mark.parametrize(("sentences", "body"), [(6, BODY), (2, SMALL)], ids=["enough of it", "hardly any"])
def test_how_a_paper_is_set_its_running_text_tells(sentences: int, body: Style) -> None:
    printed = [(f"En mening med sju ord eller fler {n}", 1) for n in range(sentences)]
    printed += [("Cell", 0), ("Längre ord i en cell", 0)] * 20
    words = []
    for number, (text, style) in enumerate(printed):
        for place, word in enumerate(text.split()):
            words.append(Word(word, 50.0 + 40 * place, 20.0 * number, 87.0 + 40 * place, 20.0 * number + 10, style))
    lines = lines_of(Page(1, 800, 2000, words, [], [SMALL, BODY], letters=500))
    assert body_style(lines) == body


@pytest.mark.parametrize(
    ("last", "first", "left", "apart"),
    [
        ("Övrigt – 6", "De flesta har tackat nej", 50.0, True),
        ("Övrigt – 6", "de flesta har tackat nej", 50.0, False),
        ("väntar på en ledig plats", "Solgården i tätorten", 50.0, False),
        ("väntar på en ledig plats", "Nämnden ser över det", 20.0, True),
    ],
    ids=["below an item that counts", "its rest", "a sentence goes on", "further left"],
)
def test_what_a_page_break_parts(last: str, first: str, left: float, apart: bool) -> None:
    lines = []
    for number, (text, x) in enumerate([(last, 50.0), (first, left)], start=1):
        words = []
        for word in text.split():
            words.append(Word(word, x, 100.0, x + 5 * len(word), 110.0, 0))
            x += 5 * len(word) + 2.5
        lines += lines_of(Page(number, 800, 800, words, [], STYLES, letters=500))
    blocks = blocks_of_lines(lines, {1: STYLES[0], 2: STYLES[0]}, {}, before_table=False)
    assert (len(blocks) == 2) == apart
