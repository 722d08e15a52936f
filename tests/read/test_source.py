"""What a file is, by its content; archives; bad input."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest

from extractor.errors import FileEmpty, TooLarge, UnknownFormat
from extractor.read.folders import list_files
from extractor.read.source import Source, Unopened, media_of, sources_in


@pytest.mark.parametrize(
    ("data", "media"),
    [
        (b"%PDF-1.7\n...", "pdf"),
        (b"\xef\xbb\xbf junk\n%PDF-1.4", "pdf"),
        (b"<!DOCTYPE html><html><body>x</body></html>", "html"),
        ("Ej verkställda beslut".encode(), "text"),
        ("Ej verkställda beslut".encode("cp1252"), "text"),
        ("Ej verkställda beslut".encode("utf-16"), "text"),
    ],
)
def test_kind_is_told_by_content(data: bytes, media: str) -> None:
    assert media_of(data) == media


@pytest.mark.parametrize(("data", "error"), [(b"", FileEmpty), (b"\x89PNG\r\n\x1a\n\x00\x00", UnknownFormat)])
def test_what_is_no_document(data: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        media_of(data)


def zipped(**members: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/"), data)
    return stream.getvalue()


def test_members_of_an_archive_are_documents_of_their_own() -> None:
    inner = zipped(b=b"Ej verkst\xc3\xa4llda beslut")
    found = list(sources_in("a.zip", zipped(x__one=b"text one", two=inner, empty=b"")))
    assert [(item.name, type(item)) for item in found] == [
        ("a.zip/empty", Unopened),
        ("a.zip/two/b", Source),
        ("a.zip/x/one", Source),
    ]


def test_a_bomb_is_refused() -> None:
    (item,) = sources_in("bomb.zip", zipped(zeros=b"0" * 50_000_000))
    assert isinstance(item, Unopened) and isinstance(item.error, TooLarge)


def test_links_out_of_the_input_and_own_output_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "secret.txt").write_text("not asked for")
    (tmp_path / "in" / "a.txt").write_text("a")
    (tmp_path / "in" / "out").mkdir()
    (tmp_path / "in" / "out" / "old.txt").write_text("own output")
    (tmp_path / "in" / "link.txt").symlink_to(tmp_path / "secret.txt")
    os.mkfifo(tmp_path / "in" / "pipe")
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in")
    listed = list_files([tmp_path / "in"], exclude=tmp_path / "in" / "out").files
    assert [item.name for item in listed if item.problem is None] == ["a.txt"]
    assert [item.name for item in listed if item.problem] == ["link.txt", "loop", "pipe"]
    assert list_files([tmp_path / "in"], exclude=tmp_path / "in").files == []
