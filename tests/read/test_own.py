"""What evb wrote is told by how it begins; what municipalities write is not."""

from __future__ import annotations

import pytest

from extractor.errors import OwnOutput
from extractor.read.own import written_by_us
from extractor.read.source import open_source


@pytest.mark.parametrize(
    "data",
    [
        b'<!doctype html><html><head><meta name="generator" content="evb"></head>',
        b'<html><head><meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; img-src data:">',
        b'{\n"document": {"organisation": "Mjolby kommun"',
        b'{\n "manifest": 1,\n "evb": "0.1.0"',
        b"record_id,document_id,id,table",
        b"\xef\xbb\xbfdocument_id;file;also_as",
        b"\xef\xbb\xbfFil;Allvar;Kontroll;Slag",
        "# Kodbok: ej verkställda beslut".encode(),
        b'{"time": "2026-01-01T00:00:00Z", "run": "x"',
    ],
)
def test_own_files(data: bytes) -> None:
    assert written_by_us(data)
    with pytest.raises(OwnOutput):
        open_source("kopia", data)


@pytest.mark.parametrize(
    "data",
    [
        b'<html><head><meta name="generator" content="WordPress 6"></head><body>Rapport</body></html>',
        "Ej verkställda beslut kvartal 2".encode(),
        b"Beslutsdatum,Insats,Kommentar",
        b'{"document": "report"}',
    ],
)
def test_files_of_others(data: bytes) -> None:
    assert not written_by_us(data)
