"""The lines of files that store no pages, broken and parted as they are shown."""

from __future__ import annotations

import io

import pytest

from extractor.privacy.lines import printed_lines
from extractor.read.source import Source


def chunks(media: str, data: bytes) -> list[list[str]]:
    lines = printed_lines(Source("a", data, "0" * 64, media))  # type: ignore[arg-type]
    return [[text for _, text in line] for line in lines if line]


HTML = [
    ("<p><b>Handläggare<br>Siv Tranell</b></p>", [["Handläggare"], ["Siv Tranell"]]),
    ("<div>Siv <i>Tranell</i></div><div>Enhetschef</div>", [["Siv Tranell"], ["Enhetschef"]]),
    ("<table><tr><td>Handläggare</td><td>Siv\nTranell</td></tr></table>", [["Handläggare", "Siv Tranell"]]),
    (
        "<table><tr><td>Siv Tranell<br>Enhetschef</td><td>Ola Modig<br>Ordförande</td></tr></table>",
        [["Siv Tranell", "Ola Modig"], ["Enhetschef", "Ordförande"]],
    ),
    ("<script>var a='Handläggare'</script><!-- x --><p>Å</p>", [["Å"]]),
]


@pytest.mark.parametrize(("markup", "lines"), HTML)
def test_html(markup: str, lines: list[list[str]]) -> None:
    assert chunks("html", f"<html><body>{markup}</body></html>".encode()) == lines


def test_text_is_parted_where_white_is_wide() -> None:
    text = "Handläggare          Datum\r\nSiv Tranell\t\t2023-05-02\n"
    assert chunks("text", text.encode()) == [["Handläggare", "Datum"], ["Siv Tranell", "2023-05-02"]]


def test_docx_with_breaks_tabs_cells_and_headers() -> None:
    import docx

    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Siv Tranell\tHandläggare"
    paragraph = document.add_paragraph("Med vänlig hälsning")
    paragraph.runs[0].add_break()
    paragraph.add_run("Ola Modig")
    cells = document.add_table(1, 2).rows[0].cells
    cells[0].text, cells[1].text = "Cia Ek\nKurator", "2023"
    data = io.BytesIO()
    document.save(data)
    found = chunks("docx", data.getvalue())
    assert ["Siv Tranell", "Handläggare"] in found
    assert [line for line in found if line != ["Siv Tranell", "Handläggare"]] == [
        ["Med vänlig hälsning"], ["Ola Modig"], ["Cia Ek", "2023"], ["Kurator"]
    ]  # fmt: skip


@pytest.mark.parametrize("media", ["docx", "html", "pdf"])
def test_what_cannot_be_read_gives_no_lines(media: str) -> None:
    assert chunks(media, b"") == []
