"""From the state to the files of the dataset: safe names, nothing written twice, nothing of others touched."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.archive.inputs import Known
from extractor.archive.jobs import Answer, Job
from extractor.archive.publish import MAX_NAME, Publishing, entries_of, publish, safe_name
from extractor.archive.state import State
from extractor.errors import OutputNotOurs
from tests.write.making import Json, decision, document

BARE = Publishing(formats=())


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("rapport.pdf", "rapport.pdf"),
        ("arkiv.zip/mapp/rapport å.pdf", "rapport å.pdf"),
        ("mapp\\rapport.pdf", "rapport.pdf"),
        ('a<b>:"|?*.pdf', "a_b______.pdf"),
        ("a\x00\n.pdf", "a__.pdf"),
        (" .dold. ", "dold"),
        ("..", "document"),
        ("mapp/", "mapp"),
        ("", "document"),
    ],
)
def test_the_name_of_a_file(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@given(st.text(max_size=20) | st.text("å/~ 🙂.x", min_size=150, max_size=400))
@settings(max_examples=50)
def test_any_name_becomes_one_that_file_systems_take(name: str) -> None:
    safe = safe_name(name)
    assert safe and len(safe.encode()) <= MAX_NAME and safe not in (".", "..")
    assert not set(safe) & set('/\\<>:"|?*\0\n')


@pytest.mark.parametrize("letter", ["x", "å", "🙂"], ids=["of one byte", "of two", "of four"])
def test_long_names_keep_their_ends(letter: str) -> None:
    safe = safe_name("början" + letter * 170 + "slut.pdf")
    assert safe.startswith("början") and safe.endswith("slut.pdf") and "~" in safe
    assert MAX_NAME - 12 < len(safe.encode()) <= MAX_NAME, "no shorter than it must be"


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    made = State(tmp_path / "out" / ".evb" / "state.sqlite", "how")
    yield made
    made.close()


def kept(state: State, name: str, **facts: object) -> Known:
    """A document of the state with one decision."""
    told = document(name, decisions=[decision(**facts)])[1]
    key = state.keep(Job(name, f"/in/{name}", told["outcome"]["source"]), Answer(document=told))
    assert key is not None
    return Known(name, key)


def test_names_of_objects_are_told_apart(state: State) -> None:
    names = ["a/x.pdf", "b/x.pdf", "c/x.pdf", "d/x.pdf", "e/x.pdf", "x.pdf.docx", "x"]
    found = [entry.json_name for entry in entries_of([kept(state, name) for name in names], state)]
    assert found[:2] == ["x.json", "x.pdf.json"]
    assert len(set(found)) == len(names)
    cases = [
        entry.json_name for entry in entries_of([kept(state, name) for name in ("A.pdf", "a.pdf", "Å", "å")], state)
    ]
    assert cases == ["A.json", "a.pdf.json", "Å.json", "å.pdf.json"], "case does not count on every disk"
    assert entries_of([], state) == []


def objects(out: Path) -> dict[str, Json]:
    return {path.name: json.loads(path.read_text(encoding="utf-8")) for path in (out / "json").iterdir()}


def test_what_is_published_already_is_left_alone(state: State, tmp_path: Path) -> None:
    out = tmp_path / "out"
    entries = entries_of([kept(state, "a.pdf"), kept(state, "b.pdf")], state)
    first = publish(entries, state, out, "settings", BARE)
    written = {path: path.stat().st_mtime_ns for path in out.rglob("*") if path.is_file() and ".evb" not in path.parts}
    assert (first.rows["documents"], first.rows["decisions"]) == (2, 2) and set(objects(out)) == {"a.json", "b.json"}
    assert publish(entries, state, out, "settings", BARE) == first
    assert all(path.stat().st_mtime_ns == time for path, time in written.items())


def test_a_document_that_is_gone_leaves_and_one_that_changed_is_written_anew(state: State, tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(entries_of([kept(state, "a.pdf"), kept(state, "b.pdf")], state), state, out, "settings", BARE)
    (out / "eget.txt").write_text("kvar", encoding="utf-8")
    again = publish(entries_of([kept(state, "b.pdf", insats="Boendestöd")], state), state, out, "settings", BARE)
    assert again.rows["documents"] == 1 and set(objects(out)) == {"b.json"}
    assert objects(out)["b.json"]["decisions"][0]["insats"] == "Boendestöd"
    assert (out / "eget.txt").read_text(encoding="utf-8") == "kvar"


def test_a_file_of_somebody_else_is_never_replaced(state: State, tmp_path: Path) -> None:
    out = tmp_path / "out"
    entries = entries_of([kept(state, "a.pdf")], state)
    publish(entries, state, out, "settings", BARE)
    (out / "json" / "a.json").write_text("ändrat", encoding="utf-8")
    with pytest.raises(OutputNotOurs, match=r"a\.json"):
        publish(entries, state, out, "settings", BARE)
    assert (out / "json" / "a.json").read_text(encoding="utf-8") == "ändrat"


@pytest.mark.parametrize("mask", [False, True])
def test_persons_are_masked_before_a_file_is_written(mask: bool, state: State, tmp_path: Path) -> None:
    entries = entries_of([kept(state, "a.pdf", kommentar="Anna Svensson, 811218-9876, har tackat nej")], state)
    publish(entries, state, tmp_path / "out", "settings", Publishing(formats=(), mask=mask))
    comment = objects(tmp_path / "out")["a.json"]["decisions"][0]["kommentar"]
    assert ("811218-9876" in comment) is not mask and "tackat nej" in comment


def test_what_asks_for_a_look_is_counted(state: State, tmp_path: Path) -> None:
    entries = entries_of([kept(state, "a.pdf", needs_review=True, confidence=0.4), kept(state, "b.pdf")], state)
    doubts = publish(entries, state, tmp_path / "out", "settings", BARE).doubts
    assert (doubts.values, doubts.values_in, doubts.errors) == (1, 1, 0)
    assert publish(entries, state, tmp_path / "out", "settings", BARE).doubts == doubts, "told again though not written"
