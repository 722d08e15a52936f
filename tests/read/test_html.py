"""Web pages: headings, paragraphs, lists and tables; what is set around them, and what is not shown."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.errors import Damaged
from extractor.model import Block, Grid, Heading, Paragraph
from extractor.read.html import read_html

Rows = list[list[str | None]]


def blocks(body: str) -> list[Block]:
    return read_html(f"<!DOCTYPE html><html><body>{body}</body></html>".encode())[0]


def told(found: Sequence[Block]) -> list[str]:
    """Blocks in short: `h2 text`, `p text`, `• text`."""
    texts = []
    for block in found:
        assert not isinstance(block, Grid)
        mark = f"h{block.level}" if isinstance(block, Heading) else block.bullet or "p"
        texts.append(f"{mark} {block.text}")
    return texts


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("<h1>Rapport</h1><p>Tre beslut väntar.</p>", ["h1 Rapport", "p Tre beslut väntar."]),
        ("<h3>Ej\n  verkställda</h3>", ["h3 Ej verkställda"]),
        ("<p>Tre <b>beslut</b> väntar<br>i maj.</p>", ["p Tre beslut väntar i maj."]),
        ("<ul><li>Hemtjänst</li><li>Boende</li></ul>", ["• Hemtjänst", "• Boende"]),
        ("<div>Före<p>Mitt</p>Efter</div>", ["p Före", "p Mitt", "p Efter"]),
        ("<p><strong>Hemtjänst</strong></p><p>Väntar.</p>", ["h8 Hemtjänst", "p Väntar."]),
        ("<p><strong>Det väntar.</strong></p>", ["p Det väntar."]),
        ("<button aria-expanded='false'>LSS</button><div>Väntar.</div>", ["h7 LSS", "p Väntar."]),
        ("<button>Skriv ut</button><p>Väntar.</p>", ["p Väntar."]),
        ("<details><summary>SoL</summary><p>Väntar.</p></details>", ["h7 SoL", "p Väntar."]),
        ("<script>x()</script><style>p{}</style><p>Väntar.</p><form>Sök</form>", ["p Väntar."]),
        ("<dl><dt>Insats</dt><dd>Hemtjänst</dd><dt>Kön:</dt><dd>Man</dd></dl>", ["p Insats: Hemtjänst", "p Kön: Man"]),
        ("<dl><dt>Insats</dt><dd> </dd><dt></dt><dd>Man</dd><dt></dt><dd></dd></dl>", ["p Insats:", "p Man"]),
        ("<dl><dt>SoL</dt><dd>Ett.</dd><dd>Två.</dd></dl>", ["h9 SoL", "p Ett.", "p Två."]),
        ("<table><tr><td><h2>Läget</h2><p>Väntar.</p></td><td></td></tr></table>", ["h2 Läget", "p Väntar."]),
        ("<table><tr><td>Väntar.</td></tr></table>", ["p Väntar."]),
        ("<p>  </p><h2></h2>", []),
        ("", []),
    ],
    ids=[
        "heading and text", "white", "a break", "a list", "loose text", "heavy type alone", "a heavy sentence",
        "a part that opens", "another button", "details", "not shown", "fields", "blank fields", "terms",
        "a table that places", "a table of one cell", "blank", "nothing",
    ],
)  # fmt: skip
def test_markup_becomes_blocks(body: str, found: list[str]) -> None:
    assert told(blocks(body)) == found


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        ("<tr><th>Lag</th><th>Kvar</th></tr><tr><td>SoL</td><td>5</td></tr>", [["Lag", "Kvar"], ["SoL", "5"]]),
        ("<tr><td>Boende</td><td></td></tr><tr><td>Hem</td></tr>", [["Boende", None], ["Hem", None]]),
        ("<tr><td rowspan=2>SoL</td><td>Boende</td></tr><tr><td>Hem</td></tr>", [["SoL", "Boende"], [None, "Hem"]]),
        ("<tr><td>A</td><td rowspan=2>B</td></tr><tr><td>C</td></tr>", [["A", "B"], ["C", None]]),
        ("<tr><td>Väntar<br>på plats</td><td>x</td></tr>", [["Väntar på plats", "x"]]),
        ("<tr><td>Skäl:<ul><li>ett</li><li>två</li></ul></td><td>x</td></tr>", [["Skäl: - ett - två", "x"]]),
        ("<tr><td>A</td><td><table><tr><td>B</td><td>C</td></tr></table></td></tr>", None),
    ],
    ids=["a head and a row", "blanks", "a label over rows", "a cell over rows at the side", "a break",
         "a list in a cell", "a table in a table"],
)  # fmt: skip
def test_rows_of_tables(table: str, rows: Rows | None) -> None:
    found = blocks(f"<table>{table}</table>")
    grids = [block for block in found if isinstance(block, Grid)]
    if rows is None:
        assert [[row.texts for row in grid.rows] for grid in grids] == [[["B", "C"]]]
        assert told([block for block in found if not isinstance(block, Grid)]) == ["p A"]
    else:
        (grid,) = grids
        assert [row.texts for row in grid.rows] == rows


def test_a_cell_that_spans_columns_says_so() -> None:
    (grid,) = blocks("<table><caption>Läget</caption><tr><th>Insats</th><th colspan=2>2024</th></tr>"
                     "<tr><td></td><td>K</td><td>M</td></tr></table>")  # fmt: skip
    assert isinstance(grid, Grid)
    assert (grid.caption, [cell.colspan for cell in grid.rows[0].cells]) == ("Läget", [1, 2])


@pytest.mark.parametrize("span", ["9999999999", "-3", "0", "två", ""])
def test_a_span_that_makes_no_sense_is_kept_small(span: str) -> None:
    (grid,) = blocks(f"<table><tr><td colspan='{span}'>A</td><td>B</td></tr></table>")
    assert isinstance(grid, Grid)
    assert [cell.text for cell in grid.rows[0].cells][:2] == ["A", "B"]
    assert 1 <= grid.rows[0].cells[0].colspan <= 1000


def test_tables_made_of_boxes() -> None:
    cells = "".join(
        f"<div role='row'><div role='cell'>{a}</div><div role='cell'>{b}</div></div>" for a, b in ("AB", "CD")
    )
    (grid,) = blocks(f"<div role='table'>{cells}</div>")
    assert isinstance(grid, Grid) and [row.texts for row in grid.rows] == [["A", "B"], ["C", "D"]]


def test_places_count_up() -> None:
    rows = "<tr><td>C</td><td>D</td></tr><tr><td>E</td><td>F</td></tr>"
    heading, text, grid, last = blocks(f"<h1>A</h1><p>B</p><table>{rows}</table><p>G</p>")
    assert isinstance(heading, Heading) and isinstance(text, Paragraph) and isinstance(last, Paragraph)
    assert isinstance(grid, Grid)
    places = [heading.place, text.place, *(row.places[0] for row in grid.rows), last.place]
    assert [place.paragraph for place in places] == [1, 2, 3, 4, 5]


def test_title_and_navigation_are_set_apart() -> None:
    head, body = "<head><title>Rapport \n 2024</title></head>", "<nav>Start <a>Omsorg</a></nav><p>Väntar.</p>"
    found, around = read_html(f"<html>{head}<body>{body}</body></html>".encode())
    assert told(found) == ["p Väntar."]
    assert around[0] == "Rapport 2024"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_letters_are_read_in_any_encoding(encoding: str) -> None:
    found, _ = read_html("<html><body><p>Väntar på åtgärd</p></body></html>".encode(encoding))
    assert told(found) == ["p Väntar på åtgärd"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_an_xml_declaration_is_no_hindrance(encoding: str) -> None:
    declared = '<?xml version="1.0" encoding="iso-8859-1"?><!DOCTYPE html>'
    found, _ = read_html(f"{declared}<html><body><p>Väntar på åtgärd</p></body></html>".encode(encoding))
    assert told(found) == ["p Väntar på åtgärd"]


def test_what_holds_no_markup_is_damaged() -> None:
    with pytest.raises(Damaged):
        read_html(b"   ")


PARTS = [
    "<p>", "</p>", "<td>", "<tr>", "<table>", "</table>", "<ul>", "<li>", "a", "å", "<b>", "</b>", "<br>", "<!--",
    "-->", "&nbsp;", "<h1>", "<div>",
]  # fmt: skip


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(PARTS), max_size=25))
def test_broken_markup_is_read_as_far_as_it_goes(parts: list[str]) -> None:
    for block in blocks("<p>x</p>" + "".join(parts)):
        assert isinstance(block, Grid) or (
            isinstance(block, Heading | Paragraph) and block.text == block.text.strip() != ""
        )
