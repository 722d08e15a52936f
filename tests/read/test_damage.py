"""Files that open though bytes are lost: the loss is told, and whole files are believed."""

from __future__ import annotations

import re
import zlib
from pathlib import Path

import pytest

from extractor.pipeline import read_document
from extractor.read.damage import damage_of
from extractor.read.source import open_source

BUILT = Path(__file__).resolve().parents[2] / "corpora" / "built" / "documents"
WHOLE = sorted(path for path in BUILT.iterdir() if path.suffix in (".pdf", ".html"))


@pytest.mark.parametrize("path", WHOLE, ids=lambda path: path.name)
def test_whole_files_are_believed(path: Path) -> None:
    assert damage_of(open_source(path.name, path.read_bytes())) is None


@pytest.mark.parametrize("name", ["flode_01.pdf", "grupperad_01.pdf", "flode_rader_02.pdf"])
def test_a_broken_stream_is_told(name: str) -> None:
    data = bytearray((BUILT / name).read_bytes())
    first = re.search(rb"(?<!end)stream\r?\n", data)
    assert first is not None
    data[first.end() + 40 : first.end() + 56] = bytes(16)
    report = read_document(open_source(name, bytes(data)), audited=False)
    assert report.outcome.outcome != "ok"
    assert report.outcome.reason in ("damaged", "damaged_parts")
    assert damage_of(open_source(name, bytes(data))) is not None


def test_a_web_page_cut_off_inside_a_table_is_told() -> None:
    data = (BUILT / "kvartal_rader_02.html").read_bytes()
    report = read_document(open_source("a.html", data[: len(data) // 2]), audited=False)
    assert (report.outcome.outcome, report.outcome.reason) == ("partial", "damaged_parts")
    assert "F212" in [finding.code for finding in report.findings]


def test_streams_of_locked_files_are_not_judged() -> None:
    stream = zlib.compress(b"x" * 100)[:-6]
    body = b"1 0 obj <</Filter /FlateDecode>> stream\n" + stream + b"\nendstream"
    assert damage_of(open_source("a.pdf", b"%PDF-1.4 " + body)) == "1 of 1 compressed parts cannot be unpacked whole"
    assert damage_of(open_source("a.pdf", b"%PDF-1.4 " + body + b"/Encrypt 5 0 R")) is None
