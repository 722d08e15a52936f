"""Files that are whole or not there, JSON of odd letters, and faults of the disk told as such."""

from __future__ import annotations

import errno
import json
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.write.files import FULL, INTERRUPTED, document_text, json_text, published, told_plainly, write_text


@pytest.mark.parametrize("before", [None, "gammalt"], ids=["a new file", "a file that stood there"])
def test_a_file_is_there_when_it_is_whole(before: str | None, tmp_path: Path) -> None:
    path = tmp_path / "a" / "b.txt"
    if before is not None:
        write_text(path, before)
    with published(path) as part:
        part.write_text("nytt", encoding="utf-8")
        assert part.parent == path.parent and (path.read_text("utf-8") if path.exists() else None) == before
    assert path.read_text(encoding="utf-8") == "nytt"
    assert [each.name for each in path.parent.iterdir()] == ["b.txt"]


@pytest.mark.parametrize("before", [None, "gammalt"], ids=["a new file", "a file that stood there"])
def test_where_writing_fails_what_was_there_stands(before: str | None, tmp_path: Path) -> None:
    path = tmp_path / "b.txt"
    if before is not None:
        write_text(path, before)

    def fails() -> None:
        with published(path) as part:
            part.write_text("halvt", encoding="utf-8")
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        fails()
    assert [(each.name, each.read_text("utf-8")) for each in tmp_path.iterdir()] == (
        [] if before is None else [("b.txt", before)]
    )


def test_a_block_that_writes_nothing_publishes_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), published(tmp_path / "b.txt"):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["rad ett\nrad två\n", "rad\r\nslut", "åäö 😀", ""])
def test_texts_are_utf8_with_the_line_ends_that_they_have(text: str, tmp_path: Path) -> None:
    write_text(tmp_path / "a.txt", text)
    assert (tmp_path / "a.txt").read_bytes() == text.encode()


HALVES = st.characters(max_codepoint=0xDBFF, min_codepoint=0xD7FF)
"""Halves of surrogate pairs, first ones alone: two halves that meet are a letter."""
ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.text(HALVES, max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=50)
@given(ANY)
def test_json_comes_back_as_it_was_and_is_utf8(value: object) -> None:
    text = json_text(value)
    assert json.loads(text) == value and text.encode("utf-8")


@settings(max_examples=50)
@given(st.dictionaries(st.text(max_size=6), ANY | st.lists(ANY, max_size=4), max_size=4))
def test_a_document_comes_back_as_it_was(document: dict[str, object]) -> None:
    assert json.loads(document_text(document)) == document


def test_each_record_has_a_line_of_its_own() -> None:
    lines = document_text({"document": {"period": None}, "counts": [{"value": 1}, {"value": 2}], "claims": []})
    assert lines.splitlines() == [
        "{",
        '"document": {"period": null},',
        '"counts": [',
        ' {"value": 1},',
        ' {"value": 2}',
        "],",
        '"claims": []',
        "}",
    ]


@pytest.mark.parametrize(
    ("raised", "free", "told"),
    [
        (OSError(errno.EACCES, "not yours"), 0, OSError),
        (RuntimeError("bad block"), FULL - 1, OSError),
        (RuntimeError("bad block"), FULL, RuntimeError),
        (RuntimeError(INTERRUPTED), 10 * FULL, KeyboardInterrupt),
        (KeyboardInterrupt(), 0, KeyboardInterrupt),
    ],
    ids=["a fault of the disk", "a full disk", "another fault", "Ctrl-C in a query", "Ctrl-C"],
)
def test_faults_are_told_as_what_they_are(
    raised: BaseException, free: int, told: type[BaseException], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    with pytest.raises(told) as caught, told_plainly(tmp_path):
        raise raised
    if isinstance(raised, RuntimeError) and told is OSError:
        assert isinstance(caught.value, OSError) and caught.value.errno == errno.ENOSPC
        assert "RuntimeError" in str(caught.value)


def test_nothing_is_told_where_all_went_well(tmp_path: Path) -> None:
    with told_plainly(tmp_path):
        write_text(tmp_path / "a.txt", "bra")
    assert (tmp_path / "a.txt").exists()
