"""The files of a run in order and each once, and which of their documents are known already."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from extractor.archive.inputs import InputFile, Known, input_files, nodes_of, order_of
from extractor.archive.jobs import Job
from extractor.read.folders import Listed, Listing


def listing(*paths: Path, problem: str | None = None) -> Listing:
    return Listing([Listed(path.name, path, problem) for path in paths])


def test_files_in_the_order_of_the_dataset() -> None:
    names = ["b.PDF", "a.txt", "a.zip", "a.html", "b.htm", "a.docx", "a.pdf", "utan"]
    ordered = sorted(names, key=lambda name: order_of(name, name))
    assert ordered == ["a.pdf", "b.PDF", "a.docx", "a.html", "b.htm", "a.txt", "a.zip", "utan"]
    assert order_of("a.pdf", "/x/a.pdf") < order_of("a.pdf", "/y/a.pdf"), "files of one name by their path"


def test_every_file_once_with_the_hash_of_its_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.pdf").write_bytes(b"x" * 3_000_000)
    (tmp_path / "b.pdf").write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    found = list(input_files(listing(tmp_path / "b.pdf", Path("a.pdf"), tmp_path / "a.pdf")))
    assert [file.name for file in found] == ["a.pdf", "b.pdf"]
    assert found[0].sha256 == hashlib.sha256(b"x" * 3_000_000).hexdigest()
    assert all(file.error is None for file in found)


def test_equal_files_in_two_places_are_two(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / name).write_bytes(b"samma")
    one, two = input_files(listing(tmp_path / "a.pdf", tmp_path / "b.pdf"))
    assert one.sha256 == two.sha256


def test_a_file_given_by_two_ways_is_one(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.pdf").write_bytes(b"x")
    (tmp_path / "in" / "b.pdf").symlink_to("a.pdf")
    (tmp_path / "link").symlink_to("in")
    ways = [tmp_path / "in", tmp_path / "in" / ".." / "in", tmp_path / "link"]
    found = list(input_files(listing(*(way / name for way in ways for name in ("a.pdf", "b.pdf")))))
    assert [file.name for file in found] == ["a.pdf", "b.pdf"]


def test_what_is_no_file_is_told_and_never_waited_on(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "b.pdf")
    (tmp_path / "c.pdf").mkdir()
    found = list(input_files(listing(*(tmp_path / f"{name}.pdf" for name in "abc"))))
    assert [file.error and file.error.code for file in found] == ["E101", "E115", "E115"]
    assert all(file.sha256.startswith("unread:") for file in found)
    assert len({file.sha256 for file in found}) == 3, "two that are not read stay two"


def test_a_problem_of_the_listing_is_told_and_the_file_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"x")
    (file,) = input_files(listing(tmp_path / "a.pdf", problem="it is a link"))
    assert file.error is not None and file.error.code == "E115" and "it is a link" in file.error.message


class Remembered:
    """A state that knows archives by their members, and results."""

    def __init__(self, members: dict[tuple[str, ...], list[str]], results: dict[tuple[str, ...], str]) -> None:
        self._members, self._results = members, results

    def members(self, _file: str, chain: tuple[str, ...]) -> list[str] | None:
        return self._members.get(chain)

    def result(self, _file: str, chain: tuple[str, ...]) -> str | None:
        return self._results.get(chain)


def nodes(members: dict[tuple[str, ...], list[str]], results: dict[tuple[str, ...], str]) -> list[object]:
    file = InputFile("a.zip", Path("/in/a.zip"), "0" * 64)
    return list(nodes_of(file, Remembered(members, results)))  # type: ignore[arg-type]


def job(*chain: str) -> Job:
    return Job("a.zip", "/in/a.zip", "0" * 64, chain)


@pytest.mark.parametrize(
    ("members", "results", "found"),
    [
        ({}, {}, [job()]),
        ({}, {(): "r"}, [Known("a.zip", "r")]),
        ({(): ["x", "y"]}, {("y",): "r"}, [job("x"), Known("a.zip/y", "r")]),
        ({(): ["x", "y"], ("x",): ["z"]}, {("y",): "r"}, [job("x", "z"), Known("a.zip/y", "r")]),
        ({(): ["x"], ("x",): []}, {}, []),
    ],
    ids=["new", "known", "a member", "an archive inside", "nothing in it"],
)
def test_known_documents_and_what_must_be_read(
    members: dict[tuple[str, ...], list[str]], results: dict[tuple[str, ...], str], found: list[object]
) -> None:
    assert nodes(members, results) == found
