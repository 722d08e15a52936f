"""A task on every document of an input: answers in the order of the input, members in place of their archive."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from extractor.archive.jobs import Answer, Job, Reading
from extractor.archive.limits import Limits
from extractor.archive.members import Opener
from extractor.archive.together import each
from extractor.read.folders import Listed, Listing


@dataclass(frozen=True, slots=True)
class Odd(Reading):
    """A task for which archives are files of that ending, and `1.pdf` ends after `2.pdf` where both are read."""

    def run(self, job: Job, opener: Opener, limits: Limits) -> Answer:  # noqa: ARG002
        last = job.full_name.rsplit("/", 1)[-1]
        if last.endswith(".zip"):
            return Answer(members=["b", "inre.zip", "a"] if len(job.chain) == 0 else ["c"])
        mark = Path(job.path).with_name("2.pdf.done")
        if last == "2.pdf":
            mark.touch()
        while last == "1.pdf" and mark.with_suffix("").exists() and not mark.exists():
            time.sleep(0.01)
        return Answer(document={"name": job.full_name})


def listing(folder: Path, *names: str) -> Listing:
    for name in names:
        (folder / name).write_bytes(name.encode())
    return Listing([Listed(name, folder / name) for name in names])


def read(listed: Listing, jobs: int = 1) -> tuple[list[str], list[str]]:
    """Names of the documents with what was answered, in order; and those that ended, in theirs."""
    ended: list[str] = []
    found = each(listed, Odd(), Limits(seconds=20), jobs, lambda job, _: ended.append(job.full_name))
    for job, answer in found:
        assert answer.document is not None
        assert answer.document.get("name", job.full_name) == job.full_name
    return [job.full_name for job, _ in found], ended


def test_the_order_is_that_of_the_input_whatever_ends_first(tmp_path: Path) -> None:
    names, ended = read(listing(tmp_path, "2.pdf", "1.pdf", "3.pdf"), jobs=2)
    assert names == ["1.pdf", "2.pdf", "3.pdf"]
    assert sorted(ended) == names


def test_members_stand_in_the_place_of_their_archive(tmp_path: Path) -> None:
    names, _ = read(listing(tmp_path, "x.zip", "z.zip", "1.pdf"))
    members = ["a", "b", "inre.zip/c"]
    assert names == ["1.pdf", *(f"x.zip/{name}" for name in members), *(f"z.zip/{name}" for name in members)]


def test_a_file_that_is_not_read_is_answered_in_its_place(tmp_path: Path) -> None:
    listed = listing(tmp_path, "1.pdf", "3.pdf")
    listed.files.append(Listed("2.pdf", tmp_path / "2.pdf"))
    ended: list[str] = []
    found = each(listed, Odd(), Limits(seconds=20), ended=lambda job, _: ended.append(job.name))
    assert sorted(ended) == ["1.pdf", "2.pdf", "3.pdf"]
    documents = [answer.document for _, answer in found]
    assert [job.name for job, _ in found] == ["1.pdf", "2.pdf", "3.pdf"]
    assert documents[1] is not None and documents[1]["outcome"]["code"] == "E101"


@pytest.mark.parametrize("jobs", [1, 4])
def test_nothing_is_nothing(jobs: int) -> None:
    assert each(Listing(), Odd(), Limits(), jobs) == []
