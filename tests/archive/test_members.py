"""Files and members of archives, opened in place and with limits."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from extractor.archive.members import Opener
from extractor.errors import Damaged, EmptyArchive, ExtractorError, FileUnreadable, TooLarge
from extractor.read.source import Source

PAGE = b"<html><body><p>Ej verkst\xc3\xa4llda beslut</p></body></html>"


def zipped(members: dict[str, bytes]) -> bytes:
    """A zip archive of members by their names."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


@pytest.fixture
def opener() -> Iterator[Opener]:
    made = Opener()
    yield made
    made.close()


def opened(opener: Opener, path: Path, content: bytes, *chain: str) -> Source | list[str]:
    path.write_bytes(content)
    return opener.open(path.name, path, chain)


@pytest.mark.parametrize(
    ("content", "names"),
    [
        (zipped({"b.html": PAGE, "a.html": PAGE}), ["a.html", "b.html"]),
        (zipped({"m/b.html": PAGE, "inre.zip": b"x"}), ["inre.zip", "m/b.html"]),
        (
            zipped({"a.html": PAGE, "__MACOSX/a.html": b"x", "m/Thumbs.db": b"x", "m/.dold": b"x", "tom/": b""}),
            ["a.html"],
        ),
    ],
    ids=["in order", "folders and archives", "what file systems leave"],
)
def test_an_archive_gives_the_names_of_its_documents(
    content: bytes, names: list[str], opener: Opener, tmp_path: Path
) -> None:
    assert opened(opener, tmp_path / "a.zip", content) == names


def test_documents_by_their_way_through_archives(opener: Opener, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    inner = zipped({"c.html": PAGE + b"<!-- c -->"})
    assert opened(opener, path, zipped({"b.html": PAGE, "i.zip": inner})) == ["b.html", "i.zip"]
    assert opener.open("a.zip", path, ("i.zip",)) == ["c.html"]
    one, two = opener.open("a.zip", path, ("b.html",)), opener.open("a.zip", path, ("i.zip", "c.html"))
    assert isinstance(one, Source) and isinstance(two, Source)
    assert (one.name, one.media, one.data) == ("a.zip/b.html", "html", PAGE)
    assert (two.name, two.data) == ("a.zip/i.zip/c.html", PAGE + b"<!-- c -->")


def test_a_member_is_found_without_its_archives_being_listed_first(opener: Opener, tmp_path: Path) -> None:
    content = zipped({"i.zip": zipped({"j.zip": zipped({"c.html": PAGE})})})
    found = opened(opener, tmp_path / "a.zip", content, "i.zip", "j.zip", "c.html")
    assert isinstance(found, Source) and found.data == PAGE


def test_the_next_file_is_not_taken_for_the_last_one(opener: Opener, tmp_path: Path) -> None:
    opened(opener, tmp_path / "a.zip", zipped({"x.html": PAGE}))
    assert opened(opener, tmp_path / "b.zip", zipped({"x.html": PAGE + b" "})) == ["x.html"]
    found = opener.open("b.zip", tmp_path / "b.zip", ("x.html",))
    assert isinstance(found, Source) and found.data == PAGE + b" "
    again = opener.open("a.zip", tmp_path / "a.zip", ("x.html",))
    assert isinstance(again, Source) and again.data == PAGE


@pytest.mark.parametrize("name", ["a.html", "a.zip", "utan"])
def test_a_file_is_what_it_holds_and_not_what_it_is_called(name: str, opener: Opener, tmp_path: Path) -> None:
    found = opened(opener, tmp_path / name, PAGE)
    assert isinstance(found, Source) and (found.name, found.media) == (name, "html")


def test_a_word_document_is_no_archive_of_documents(opener: Opener, tmp_path: Path) -> None:
    content = zipped({"word/document.xml": b"<w/>", "word/bild.html": PAGE})
    found = opened(opener, tmp_path / "a.docx", content)
    assert isinstance(found, Source) and found.media == "docx"


NESTED = zipped({"i.zip": zipped({"j.zip": zipped({"k.zip": zipped({"c.html": PAGE})})})})


@pytest.mark.parametrize(
    ("content", "chain", "error"),
    [
        (zipped({}), (), EmptyArchive),
        (zipped({".dold": b"x"}), (), EmptyArchive),
        (zipped({"i.zip": zipped({})}), ("i.zip",), EmptyArchive),
        (b"PK\x03\x04 trasig", (), Damaged),
        (zipped({"i.zip": b"PK\x03\x04 trasig"}), ("i.zip",), Damaged),
        (zipped({"a.html": PAGE}), ("b.html",), Damaged),
        (NESTED, ("i.zip", "j.zip", "k.zip"), TooLarge),
        (zipped({"a.html": b"<p>" + b" " * 2_000_000}), ("a.html",), TooLarge),
    ],
    ids=["empty", "nothing but hidden", "empty inside", "broken", "broken inside", "changed", "too deep", "too dense"],
)
def test_what_cannot_be_opened(
    content: bytes, chain: tuple[str, ...], error: type[ExtractorError], opener: Opener, tmp_path: Path
) -> None:
    with pytest.raises(error):
        opened(opener, tmp_path / "a.zip", content, *chain)


def test_three_deep_is_not_too_deep(opener: Opener, tmp_path: Path) -> None:
    assert opened(opener, tmp_path / "a.zip", NESTED, "i.zip", "j.zip") == ["k.zip"]


def test_a_file_that_is_gone(opener: Opener, tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable, match="No such file"):
        opener.open("a.pdf", tmp_path / "a.pdf", ())
