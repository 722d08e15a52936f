"""A picture of what was read on a page: what it is drawn of, and which files it is never written over."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image

from extractor.archive.limits import Limits
from extractor.errors import ExtractorError, FileUnreadable, OutputUnusable, UnknownFormat
from extractor.inspect import RESOLUTION, draw_page

TABLE = (200, 16, 46)
"""The colour in which tables are framed."""


@pytest.fixture
def report(samples: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(samples / "exempelby_lista.pdf", tmp_path / "rapport.pdf"))


def test_the_page_with_its_tables_and_a_legend(report: Path, tmp_path: Path) -> None:
    out = tmp_path / "ny" / "sida.png"
    says, *tables = draw_page(report, 1, out)
    assert says.startswith("page 1 of rapport.pdf: ") and "words" in says
    (table,) = tables
    assert table.startswith("t1 decision_rows, 8 rows here; columns: ") and "beslutsdatum" in table
    with Image.open(out) as picture:
        width, height = picture.size
        colours = {colour for _, colour in picture.convert("RGB").getcolors(width * height) or ()}
    upright_a4 = (round(595.3 * RESOLUTION / 72), round(841.9 * RESOLUTION / 72))
    assert sorted((width, height)) == pytest.approx(sorted(upright_a4), abs=2)
    assert TABLE in colours


def test_an_earlier_picture_is_drawn_over(report: Path, tmp_path: Path) -> None:
    out = tmp_path / "sida.png"
    draw_page(report, 1, out)
    before = out.read_bytes()
    out.write_bytes(before + b"\0")
    draw_page(report, 1, out)
    assert out.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "content"),
    [("semester.png", b"\x89PNG\r\n\x1a\n" + b"x" * 200), ("brev.txt", b"Hej"), ("mapp", None), ("rapport.pdf", b"")],
    ids=["another picture", "a text", "a folder", "the report itself"],
)
def test_nothing_of_others_is_written_over(name: str, content: bytes | None, report: Path, tmp_path: Path) -> None:
    out = tmp_path / name
    if content is None:
        out.mkdir()
    elif content:
        out.write_bytes(content)
    before = report.read_bytes()
    with pytest.raises(OutputUnusable):
        draw_page(report, 1, out)
    assert report.read_bytes() == before and (content is None or not content or out.read_bytes() == content)


@pytest.mark.parametrize(
    ("content", "page", "error", "says"),
    [
        (None, 2, FileUnreadable, "there is no page 2"),
        (None, 0, FileUnreadable, "there is no page 0"),
        (b"<html><body><p>text</p></body></html>", 1, UnknownFormat, "PDF pages only"),
        (b"", 1, ExtractorError, "no bytes"),
    ],
    ids=["after the last", "before the first", "no PDF", "nothing"],
)
def test_what_cannot_be_drawn(
    content: bytes | None, page: int, error: type[ExtractorError], says: str, report: Path, tmp_path: Path
) -> None:
    if content is not None:
        report.write_bytes(content)
    with pytest.raises(error, match=says):
        draw_page(report, page, tmp_path / "sida.png", limits=Limits(seconds=30))
    assert not (tmp_path / "sida.png").exists()
