"""The work of one worker: a job in, an answer out, and how both travel."""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.archive.jobs import Answer, Job, Pickled, Reading, ReadOptions, answer, answer_of, failed, job_of, packed
from extractor.archive.limits import Limits
from extractor.archive.members import Opener
from extractor.errors import Damaged, TimeLimit
from tests.archive.conftest import REPORT

names = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | names, lambda inner: st.dictionaries(names, inner, max_size=3)
)


def job_for(path: Path, *chain: str) -> Job:
    content = path.read_bytes() if path.is_file() else b""
    return Job(path.name, str(path), hashlib.sha256(content).hexdigest(), chain)


def read(job: Job, limits: Limits | None = None) -> Answer:
    return answer(job, Opener(), ReadOptions(), limits or Limits())


def ending(found: Answer) -> tuple[str, str]:
    assert found.document is not None
    return found.document["outcome"]["outcome"], found.document["outcome"]["reason"]


@pytest.mark.parametrize(
    ("chain", "name"), [((), "a.zip"), (("b.pdf",), "a.zip/b.pdf"), (("i.zip", "x/b.pdf"), "a.zip/i.zip/x/b.pdf")]
)
def test_the_name_for_people(chain: tuple[str, ...], name: str) -> None:
    assert Job("a.zip", "/in/a.zip", "0", chain).full_name == name


@given(names, names, st.lists(names, max_size=3))
@settings(max_examples=50)
def test_a_job_comes_out_as_it_went_in(name: str, path: str, chain: list[str]) -> None:
    job = Job(name, path, "0" * 64, tuple(chain))
    assert job_of(packed(job)) == job


@given(st.lists(names, max_size=3), st.dictionaries(names, values, max_size=3), st.booleans())
@settings(max_examples=50)
def test_an_answer_comes_out_as_it_went_in(members: list[str], document: dict[str, object], lasting: bool) -> None:
    told = Answer(members, document, {"reading": "x"}, 1.5, lasting, {"read": 0.5})
    assert Reading().unpack(Reading().pack(told)) == told
    assert Pickled[Answer]().unpack(Pickled[Answer]().pack(told)) == told


def test_half_characters_become_question_marks() -> None:
    assert answer_of(packed(Answer(document={"says": "halv \ud83d"}))).document == {"says": "halv ?"}


def test_a_report_is_read_to_its_object(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(REPORT.format(lag="LSS", quarter=2), encoding="utf-8")
    found = read(job_for(path))
    assert found.document is not None and found.members is None and found.lasting
    assert len(found.document["decisions"]) == 2 and found.document["outcome"]["file"] == "a.html"
    assert found.document["outcome"]["source"] == job_for(path).sha256
    assert set(found.groups or {}) == {"reading", "audit", "reasons"}


def test_an_archive_is_listed_and_not_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("b.html", REPORT.format(lag="LSS", quarter=2))
        archive.writestr("a.html", REPORT.format(lag="SoL", quarter=2))
    found = read(job_for(tmp_path / "a.zip"))
    assert (found.members, found.document) == (["a.html", "b.html"], None)
    member = read(job_for(tmp_path / "a.zip", "b.html"))
    assert member.document is not None and member.document["outcome"]["file"] == "a.zip/b.html"


@pytest.mark.parametrize(
    ("content", "end", "lasting"),
    [
        (None, ("failed", "unreadable_file"), False),
        (b"", ("refused", "empty_file"), True),
        (b"PK\x03\x04 trasig", ("failed", "damaged"), True),
        ("Recept på sju sorters kakor, med mandel. ".encode() * 9, ("refused", "not_a_report"), True),
    ],
    ids=["not there", "empty", "damaged", "something else"],
)
def test_bad_content_is_an_answer_too(
    content: bytes | None, end: tuple[str, str], lasting: bool, tmp_path: Path
) -> None:
    if content is not None:
        (tmp_path / "a.txt").write_bytes(content)
    found = read(job_for(tmp_path / "a.txt"))
    assert ending(found) == end
    assert found.lasting is lasting, "only what may be there the next time is tried again"


def test_too_many_records_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(REPORT.format(lag="LSS", quarter=2), encoding="utf-8")
    found = read(job_for(path), Limits(output_mb=0))
    assert ending(found) == ("refused", "too_large")
    assert found.document is not None and found.document["decisions"] == []


@pytest.mark.parametrize(
    ("job", "source"),
    [
        (Job("a.pdf", "/in/a.pdf", "0" * 64), "0" * 64),
        (Job("a.zip", "/in/a.zip", "0" * 64, ("b.pdf",)), ""),
        (Job("a.pdf", "/in/a.pdf", "unread:0123456789abcdef"), ""),
    ],
    ids=["a file", "a member", "never read"],
)
def test_only_bytes_that_were_seen_have_a_hash(job: Job, source: str) -> None:
    found = failed(job, Damaged(why="x"))
    assert found.document is not None and found.document["outcome"]["source"] == source
    assert found.document["outcome"]["file"] == job.full_name
    assert Reading().failed(job, TimeLimit(seconds=1), False, 1.0) == replace(
        failed(job, TimeLimit(seconds=1)), lasting=False, seconds=1.0
    )
