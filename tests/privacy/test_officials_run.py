"""Runs over files that name officials right above and below a table: the name is in no output."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from extractor.api import read
from extractor.privacy import OFFICIALS
from extractor.run import RunOptions, RunSummary, run

KINDS = {
    "label_colon": ["Handläggare: Siv Tranell"],
    "label_then_line": ["Handläggare", "Siv Tranell"],
    "name_then_title": ["Siv Tranell", "Enhetschef"],
    "name_unit_title": ["Siv Tranell", "Socialförvaltningen", "Enhetschef"],
    "greeting": ["Med vänliga hälsningar", "Siv Tranell"],
    "greeting_first_name": ["Mvh", "Siv Tranell", "tel. 0123-45 67 89"],
    "capitals": ["UNDERSKRIFT: SIV TRANELL"],
    "minutes": ["Vid protokollet: Siv Tranell"],
    "chair_party": ["Ordförande Siv Tranell (KD)"],
    "party_alone": ["Siv Tranell (C)"],
    "title_before": ["Biträdande förvaltningschef Siv Tranell"],
    "slash_title": ["Utredare/socionom Siv Tranell"],
    "title_after_dash": ["Siv Tranell – verksamhetsutvecklare"],
    "title_after_comma": ["Siv Tranell, tf. socialchef"],
    "turned_round": ["Handläggare: Tranell, Siv"],
    "then_alone": ["Handläggare: Siv Tranell", "SIV TRANELL"],
    "two_signers": ["Justerare: Ola Modig och Siv Tranell"],
}
HEAD = ["Beslutsdatum", "Insats", "Kön", "Status", "Kommentar"]
ROWS = [
    [f"2023-0{month}-11", "Kontaktperson", "M", "Ej verkställt", "Brist på uppdragstagare"] for month in range(1, 9)
]
TITLE, SAID, UNIT = (
    "Rapportering av ej verkställda beslut, kvartal 2 2023",
    "Nämnden rapporterar 8 beslut.",
    "Socialnämnden",
)


def as_html(lines: list[str]) -> bytes:
    signed = f"<p><b>{'<br>'.join(lines)}</b></p>"
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in [HEAD, *ROWS])
    return f"<html><body><h1>{TITLE}</h1><p>{SAID}</p><h2>{UNIT}</h2>{signed}<table>{rows}</table>{signed}".encode()


def as_text(lines: list[str]) -> bytes:
    widths = [14, 16, 6, 16, 26]
    rows = ["".join(cell.ljust(wide) for cell, wide in zip(row, widths, strict=True)) for row in [HEAD, *ROWS]]
    return "\n".join([*lines, "", TITLE, "", SAID, "", UNIT, "", *lines, "", *rows, "", *lines, ""]).encode()


def as_docx(lines: list[str]) -> bytes:
    import docx

    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "\n".join(lines)
    document.add_heading(TITLE, 1)
    document.add_paragraph(SAID)
    document.add_heading(UNIT, 2)
    for line in lines:
        document.add_paragraph().add_run(line).bold = True
    table = document.add_table(0, len(HEAD))
    for row in [HEAD, *ROWS]:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.add_paragraph("\n".join(lines))
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def as_pdf(lines: list[str]) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    data = io.BytesIO()
    page = Canvas(data, (595, 842))
    top = 800.0

    def write(texts: list[str], size: float = 10, bold: bool = False, left: float = 60) -> None:
        nonlocal top
        page.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        for text in texts:
            page.drawString(left, top, text)
            top -= 1.3 * size

    def gap() -> None:
        nonlocal top
        top -= 14

    write(lines, left=330)
    gap()
    write([TITLE], 14, bold=True)
    gap()
    write([SAID])
    gap()
    write([UNIT], 12, bold=True)
    gap()
    write(lines, bold=True)
    gap()
    for row in [HEAD, *ROWS]:
        page.setFont("Helvetica-Bold" if row is HEAD else "Helvetica", 10)
        for number, cell in enumerate(row):
            page.drawString(60 + 95 * number, top, cell)
        top -= 16
    gap()
    write(lines)
    page.save()
    return data.getvalue()


WRITERS = {"pdf": as_pdf, "html": as_html, "txt": as_text, "docx": as_docx}


def ran(folder: Path, out: Path) -> RunSummary:
    return run([folder], out, RunOptions(), lambda *_: None)


def texts_of(out: Path) -> Iterator[str]:
    """What every published file says: those that are compressed through their tables."""
    import duckdb

    for path in out.rglob("*"):
        if path.is_file() and path.relative_to(out).parts[0] != ".evb":
            yield path.read_bytes().decode("utf-8", "replace")
    with duckdb.connect(str(out / "evb.duckdb"), read_only=True) as base:
        for (name,) in base.execute("SELECT table_name FROM duckdb_tables()").fetchall():
            yield str(base.execute(f'SELECT * FROM "{name}"').fetchall())


@pytest.fixture(scope="module", params=sorted(WRITERS))
def published(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output of one run over a file of every kind."""
    folder = tmp_path_factory.mktemp(request.param)
    for kind, lines in KINDS.items():
        (folder / f"{kind}.{request.param}").write_bytes(WRITERS[request.param](lines))
    assert ran(folder, folder / "out").outcomes["ok"] == len(KINDS)
    return folder / "out"


def test_no_output_names_an_official(published: Path) -> None:
    left = [text for text in texts_of(published) if "tranell" in text.casefold() or "Ola Modig" in text]
    assert left == []


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_what_was_read_stands(published: Path, kind: str) -> None:
    documents = [json.loads(path.read_text(encoding="utf-8")) for path in (published / "json").iterdir()]
    (document,) = (some for some in documents if Path(some["outcome"]["file"]).stem == kind)
    assert OFFICIALS not in document
    assert len(document["decisions"]) == len(ROWS)
    assert [row for table in document["tables"] for row in table["rows"]][-len(ROWS) :] == ROWS
    assert document["document"]["namnd"] == UNIT


def test_a_heading_that_is_only_an_official_is_none(tmp_path: Path) -> None:
    for kind in ("label_colon", "label_then_line", "greeting", "chair_party", "title_after_dash"):
        (tmp_path / f"{kind}.html").write_bytes(as_html(KINDS[kind]))
    tables = [table for found in read(tmp_path).objects for table in found["tables"]]
    assert {table["title"] for table in tables} == {UNIT}
    assert {tuple(table["section"]) for table in tables} == {(TITLE, UNIT)}


def test_the_shared_files(shared: Path, tmp_path: Path) -> None:
    folder = shared / "cases" / "reliability" / "officials"
    if not folder.is_dir():
        pytest.skip("no such cases")
    names = json.loads((folder / "names.json").read_text(encoding="utf-8"))
    assert ran(folder, tmp_path).outcomes["ok"] >= len(names)
    texts = [text.casefold() for text in texts_of(tmp_path)]
    assert [name for name in names.values() if any(name.casefold() in text for text in texts)] == []
