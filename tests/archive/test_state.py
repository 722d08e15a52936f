"""What earlier runs found: results by content, code and rules, archives by their members, files of the dataset."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from extractor.archive.jobs import Answer, Job
from extractor.archive.state import Held, State
from tests.write.making import decision, document

FILE = "f" * 64
RULES = {"reading": "r1", "audit": "a1"}


@pytest.fixture(autouse=True)
def rules(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    groups = dict(RULES)
    monkeypatch.setattr("extractor.archive.state.rule_groups", lambda: groups)
    return groups


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    made = State(tmp_path / ".evb" / "state.sqlite", "code and options")
    yield made
    made.close()


def job(*chain: str) -> Job:
    return Job("a.pdf", "/in/a.pdf", FILE, chain)


def answer(lasting: bool = True, source: str = FILE, **facts: Any) -> Answer:
    _, told = document("a.pdf", [decision(**facts)], source=source)
    return Answer(document=told, groups=RULES, lasting=lasting)


def test_a_result_is_known_by_its_file(state: State) -> None:
    assert state.result(FILE, ()) is None and state.members(FILE, ()) is None
    key = state.keep(job(), answer())
    assert key is not None and state.result(FILE, ()) == key
    assert state.result("0" * 64, ()) is None and state.result(FILE, ("a.pdf",)) is None
    assert state.has(key) and state.is_current(key) and not state.has("annan")


def test_its_document_comes_back_under_the_name_of_this_run(state: State) -> None:
    key = state.keep(job(), answer(kommentar="Tackat nej åäö"))
    assert key is not None
    found = state.document(key, "b.zip/c.pdf")
    assert found["outcome"]["file"] == "b.zip/c.pdf"
    assert found["decisions"][0]["kommentar"] == "Tackat nej åäö"
    ending = state.ending(key)
    assert (ending.media, ending.outcome, ending.reason, ending.says) == ("pdf", "ok", "read", "läst")


def test_the_stamp_changes_with_the_content_and_not_with_the_name(state: State) -> None:
    stamps = []
    for told in (answer(), answer(), answer(antal=2)):
        key = state.keep(job(), told)
        assert key is not None
        stamps.append(state.ending(key).stamp)
    renamed = answer()
    assert renamed.document is not None
    renamed.document["outcome"]["file"] = "annat.pdf"
    key = state.keep(job(), renamed)
    assert key is not None
    assert stamps[0] == stamps[1] == state.ending(key).stamp != stamps[2]


@pytest.mark.parametrize(
    ("group", "digits", "known"),
    [("reading", "r1", True), ("reading", "r2", False), ("audit", "a2", False), ("reasons", "x", True)],
    ids=["the same rules", "other rules", "others of the audit", "a group that it made no use of"],
)
def test_a_result_stands_while_its_rules_do(
    group: str, digits: str, known: bool, state: State, rules: dict[str, str]
) -> None:
    state.keep(job(), answer())
    rules[group] = digits
    assert (state.result(FILE, ()) is not None) is known


def test_a_result_of_other_code_or_options_is_there_but_not_used(state: State, tmp_path: Path) -> None:
    key = state.keep(job(), answer())
    assert key is not None
    state.close()
    other = State(tmp_path / ".evb" / "state.sqlite", "other code")
    assert other.result(FILE, ()) is None and other.has(key) and not other.is_current(key)
    other.close()


def test_what_may_end_otherwise_is_tried_again(state: State) -> None:
    key = state.keep(job(), answer(lasting=False))
    assert key is not None and state.has(key)
    assert state.result(FILE, ()) is None


def test_members_of_archives(state: State) -> None:
    assert state.keep(job(), Answer(members=["å.pdf", "i.zip"])) is None
    assert state.keep(job("i.zip"), Answer(members=[])) is None
    assert state.members(FILE, ()) == ["å.pdf", "i.zip"]
    assert state.members(FILE, ("i.zip",)) == []
    assert state.members(FILE, ("å.pdf",)) is None and state.result(FILE, ()) is None


def test_equal_members_of_two_archives_share_a_result(state: State) -> None:
    one = state.keep(Job("a.zip", "/in/a.zip", "1" * 64, ("x.pdf",)), answer())
    two = state.keep(Job("b.zip", "/in/b.zip", "2" * 64, ("y.pdf",)), answer())
    assert one == two == state.result("1" * 64, ("x.pdf",)) == state.result("2" * 64, ("y.pdf",))


def test_documents_whose_bytes_were_never_seen_stay_apart(state: State) -> None:
    keys = {state.keep(job(name), answer(source="")) for name in ("x.pdf", "y.pdf")}
    assert len(keys) == 2


def test_files_of_the_dataset_and_notes(state: State) -> None:
    files = [Held("/in/b.pdf", "b.pdf", (("b.pdf", "k"),)), Held("/in/a.zip", "a.zip", (("a.zip/å", "l"),))]
    state.hold(files)
    assert state.held() == files[::-1]
    state.hold(files[:1])
    assert state.held() == files[:1]
    assert state.meta("published") is None
    state.note({"published": "{}"})
    state.note({"published": "1", "annat": "2"})
    assert (state.meta("published"), state.meta("annat")) == ("1", "2")


def test_results_are_forgotten_only_once_there_are_many(state: State) -> None:
    keys = [f"{number:064d}" for number in range(3)]
    for key in keys:
        state.keep(Job("a.pdf", "/in/a.pdf", key), answer(source=key))
    state.drop_others({keys[0]})
    assert all(state.has(key) for key in keys)
    with state.base:
        row = state.base.execute("SELECT * FROM results LIMIT 1").fetchone()
        many = ((f"old{number}", *row[1:]) for number in range(1100))
        state.base.executemany(f"INSERT INTO results VALUES ({', '.join('?' * len(row))})", many)
    state.drop_others({keys[0]})
    assert [state.has(key) for key in (*keys, "old0")] == [True, False, False, False]


def test_a_run_that_goes_on_finds_what_was_kept(state: State, tmp_path: Path) -> None:
    key = state.keep(job(), answer())
    again = State(tmp_path / ".evb" / "state.sqlite", state.how)
    assert again.result(FILE, ()) == key and again.set_aside is None
    again.close()


def test_a_broken_state_is_set_aside_and_kept(tmp_path: Path) -> None:
    path = tmp_path / ".evb" / "state.sqlite"
    path.parent.mkdir()
    for number in (1, 2):
        path.write_bytes(b"trasig " * 1000)
        state = State(path, "how")
        assert state.set_aside == path.with_name(f"state.sqlite.broken-{number}")
        assert state.set_aside.read_bytes().startswith(b"trasig") and state.result(FILE, ()) is None
        state.close()


def test_a_state_of_another_format_is_begun_anew(state: State, tmp_path: Path) -> None:
    state.keep(job(), answer())
    state.close()
    base = sqlite3.connect(tmp_path / ".evb" / "state.sqlite")
    base.execute("PRAGMA user_version=99")
    base.close()
    again = State(tmp_path / ".evb" / "state.sqlite", state.how)
    assert again.result(FILE, ()) is None and again.set_aside is None
    assert again.keep(job(), answer()) is not None
    again.close()
