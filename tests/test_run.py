"""Runs: what the exit status tells, what is refused before anything is done, and one file read at once."""

from __future__ import annotations

import zipfile
from collections import Counter
from pathlib import Path

import pytest

from extractor.archive.jobs import ReadOptions
from extractor.archive.limits import Limits
from extractor.errors import NoInput, OutputNotOurs, OutputUnusable
from extractor.run import RunSummary, checked, read_path, read_within
from extractor.write.doubts import Doubts
from tests.write.making import report_html

NO_DOUBT, ERRORS, VALUES = Doubts(), Doubts(errors=1), Doubts(values=1)


@pytest.mark.parametrize(
    ("outcomes", "doubts", "fail_on", "status"),
    [
        ({"ok": 3}, NO_DOUBT, "partial", 0),
        ({"ok": 3, "failed": 0}, NO_DOUBT, "failed", 0),
        ({"ok": 3, "partial": 1}, NO_DOUBT, "partial", 1),
        ({"ok": 3, "partial": 1}, NO_DOUBT, "refused", 0),
        ({"ok": 3, "refused": 1}, NO_DOUBT, "partial", 1),
        ({"ok": 3, "refused": 1}, NO_DOUBT, "refused", 1),
        ({"ok": 3, "refused": 1}, NO_DOUBT, "failed", 0),
        ({"ok": 3, "failed": 1}, NO_DOUBT, "failed", 1),
        ({"ok": 3, "failed": 1}, ERRORS, "never", 0),
        ({"ok": 3}, ERRORS, "partial", 0),
        ({"ok": 3}, ERRORS, "errors", 1),
        ({"ok": 3}, VALUES, "errors", 0),
        ({"ok": 3}, VALUES, "review", 1),
        ({"ok": 3}, ERRORS, "review", 1),
        ({"ok": 3, "partial": 1}, NO_DOUBT, "errors", 1),
        ({"ok": 3, "partial": 1}, NO_DOUBT, "review", 1),
        ({"refused": 1, "failed": 1}, NO_DOUBT, "never", 2),
        ({"partial": 1, "failed": 1}, NO_DOUBT, "never", 0),
        ({}, NO_DOUBT, "never", 2),
    ],
)
def test_exit_status(outcomes: dict[str, int], doubts: Doubts, fail_on: str, status: int) -> None:
    summary = RunSummary(outcomes=Counter(outcomes), doubts=doubts, fail_on=fail_on)
    assert summary.exit_status == status
    assert summary.documents == sum(outcomes.values())


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.html").write_text(report_html("Tackat nej", "Brist på personal"), encoding="utf-8")
    return folder


def test_what_lies_below_the_paths(reports: Path, tmp_path: Path) -> None:
    (reports / "b.csv").write_text("x", encoding="utf-8")
    listing = checked([reports, reports / "b.csv"], tmp_path / "ut")
    assert [file.name for file in listing.files] == ["a.html", "b.csv"], "a file that is given by its path is taken"
    assert listing.left_out == {"b.csv": ".csv"}
    assert not (tmp_path / "ut").exists(), "nothing is made"


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("saknas", "saknas is not there"),
        ("https://example.se/rapport.pdf", "address on the network"),
        ("smb:/server/rapport.pdf", "address on the network"),
        ("tom", "no document lies below"),
        ("dold", "1 left out: .csv"),
    ],
)
def test_nothing_to_read(path: str, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tom").mkdir()
    (tmp_path / "dold").mkdir()
    (tmp_path / "dold" / "a.csv").write_text("x", encoding="utf-8")
    with pytest.raises(NoInput, match=says):
        checked([Path(path)], None)


@pytest.mark.parametrize("where", [".", "..", "../ut/../in"])
def test_the_input_never_lies_in_the_output(where: str, reports: Path) -> None:
    with pytest.raises(OutputUnusable, match="input"):
        checked([reports], reports / where)


def test_the_output_may_lie_below_the_input_and_is_left_out(reports: Path) -> None:
    (reports / "ut").mkdir()
    assert [file.name for file in checked([reports], reports / "ut").files] == ["a.html"]


def test_an_output_that_holds_files_of_others_or_is_one(reports: Path, tmp_path: Path) -> None:
    (tmp_path / "ut").mkdir()
    (tmp_path / "ut" / "brev.txt").write_text("x", encoding="utf-8")
    with pytest.raises(OutputNotOurs, match=r"brev\.txt"):
        checked([reports], tmp_path / "ut")
    with pytest.raises(OutputUnusable, match="it is a file"):
        checked([reports], tmp_path / "ut" / "brev.txt")


def test_one_file_read_here_and_by_a_worker_gives_the_same(reports: Path) -> None:
    here = read_path("a.html", reports / "a.html")
    assert read_within(reports / "a.html", ReadOptions(), Limits()) == here
    assert len(here) == 1 and len(here[0]["decisions"]) == 2


def test_every_document_of_an_archive_and_each_with_its_end(reports: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(reports / "a.html", "b/a.html")
        archive.writestr("a.txt", "")
    for found in (
        read_path("a.zip", tmp_path / "a.zip"), read_within(tmp_path / "a.zip", ReadOptions(), Limits()),
    ):  # fmt: skip
        assert [(each["outcome"]["file"], each["outcome"]["outcome"]) for each in found] == [
            ("a.zip/a.txt", "refused"), ("a.zip/b/a.html", "ok"),
        ]  # fmt: skip


def test_a_file_that_is_not_there_is_an_outcome(tmp_path: Path) -> None:
    (found,) = read_path("a.pdf", tmp_path / "a.pdf")
    assert (found["outcome"]["outcome"], found["outcome"]["reason"]) == ("failed", "unreadable_file")
