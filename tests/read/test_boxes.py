"""Tables that web pages draw with boxes instead of table markup."""

from __future__ import annotations

import pytest
from lxml import html

from extractor.pipeline import read_document
from extractor.read.boxes import rows_of_boxes
from extractor.read.source import open_source
from extractor.report import Report

HEAD = ("Insats", "Beslutsdatum", "Kön", "Kommentar")
ROWS = (("Hemtjänst", "2023-04-18", "K", "Tackat nej."), ("Boendestöd", "2023-05-02", "M", "Ingen plats."))
COUNTS = (("Insats", "Kvinnor", "Män"), ("Hemtjänst", "5", "3"), ("Boendestöd", "2", "1"))


def boxes(rows: tuple[tuple[str, ...], ...], outer: str = "div", row: str = "div", cell: str = "span") -> str:
    inner = "".join(f"<{row}>{''.join(f'<{cell}>{text}</{cell}>' for text in texts)}</{row}>" for texts in rows)
    return f"<{outer}>{inner}</{outer}>"


def placed(rows: tuple[tuple[str, ...], ...], skip: tuple[tuple[int, int], ...] = ()) -> str:
    """Boxes that follow one another, each saying its column, without those that are skipped."""
    cells = [
        f"<div style='grid-column: {column + 1}'>{text}</div>"
        for number, texts in enumerate(rows)
        for column, text in enumerate(texts)
        if (number, column) not in skip
    ]
    return f"<div>{''.join(cells)}</div>"


def texts(markup: str) -> list[dict[int, str]] | None:
    rows = rows_of_boxes(html.fragment_fromstring(markup))
    return None if rows is None else [{i: str(cell.text_content()) for i, cell in row.items()} for row in rows]


ALL = [dict(enumerate(row)) for row in (HEAD, *ROWS)]


@pytest.mark.parametrize(
    ("markup", "rows"),
    [
        (boxes((HEAD, *ROWS)), ALL),
        (boxes((HEAD, *ROWS), cell="div"), ALL),
        (boxes((HEAD, *ROWS), cell="p"), ALL),
        (boxes((HEAD, *ROWS), "ul", "li"), ALL),
        (boxes((HEAD, *ROWS), "section"), ALL),
        (placed((HEAD, *ROWS)), ALL),
        (placed((HEAD, *ROWS), skip=((2, 2),)), [ALL[0], ALL[1], {i: t for i, t in ALL[2].items() if i != 2}]),
    ],
    ids=["rows of spans", "rows of boxes", "rows of paragraphs", "a list", "a section", "a grid", "a grid with a gap"],
)
def test_rows_of_boxes(markup: str, rows: list[dict[int, str]]) -> None:
    assert texts(markup) == rows


@pytest.mark.parametrize(
    "markup",
    [
        boxes((HEAD, ROWS[0])),
        boxes((("Insats", "Antal"), ("Hemtjänst", "5"), ("Boendestöd", "2"))),
        boxes((HEAD, ROWS[0], ROWS[1][:3])),
        boxes((HEAD, *ROWS), "article"),
        boxes((HEAD, *ROWS), row="section"),
        boxes((HEAD, *ROWS)).replace("Hemtjänst", "<ul><li>Hemtjänst</li></ul>"),
        boxes((HEAD, *ROWS), cell="table"),
        "<div><p>Nämnden rapporterar.</p><p>Beslut väntar.</p><p>Se nedan.</p></div>",
        "<div>Nämnden rapporterar.</div>",
        "<div><div>Hemtjänst</div><div>5</div><div>3</div></div>",
        "<div></div>",
    ],
    ids=["two rows", "two columns", "ragged", "an article", "rows of sections", "a list in a box",
         "tables in a box", "paragraphs", "text",
         "boxes without columns", "nothing"],
)  # fmt: skip
def test_boxes_that_are_no_table(markup: str) -> None:
    assert texts(markup) is None


def test_comments_of_the_page_are_no_boxes() -> None:
    assert texts(boxes((HEAD, *ROWS)).replace("<div><div>", "<div><!-- tabell --><div>", 1)) == ALL


def read(markup: str) -> Report:
    title = "<h1>Ej verkställda beslut enligt SoL i Tierps kommun, kvartal 2 2023</h1>"
    page = f"<!DOCTYPE html><html><head><meta charset='utf-8'></head><body>{title}{markup}</body></html>"
    return read_document(open_source("a.html", page.encode()))


@pytest.mark.parametrize("markup", [boxes((HEAD, *ROWS)), placed((HEAD, *ROWS))], ids=["rows", "grid"])
def test_a_list_of_boxes_is_read_as_a_table_is(markup: str) -> None:
    assert [(one.insats, one.beslutsdatum, one.kon, one.kommentar) for one in read(markup).decisions] == list(ROWS)


def test_numbers_of_boxes_are_counts() -> None:
    found = [(one.insats, one.kon, one.value) for one in read(boxes(COUNTS)).counts]
    assert found == [("Hemtjänst", "K", 5), ("Hemtjänst", "M", 3), ("Boendestöd", "K", 2), ("Boendestöd", "M", 1)]
