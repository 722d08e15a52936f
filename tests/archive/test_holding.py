"""Which files a dataset holds: those of the input, and those of earlier runs that it does not give."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from extractor.archive.holding import holding
from extractor.archive.state import Held
from extractor.errors import StateMissing


class Known:
    """A state that remembers files, and results by their keys."""

    def __init__(self, held: list[Held], results: str) -> None:
        self._held, self._results = held, set(results)

    def held(self) -> list[Held]:
        return self._held

    def has(self, key: str) -> bool:
        return key in self._results


def file(path: str, key: str) -> Held:
    name = path.rsplit("/", 1)[-1]
    return Held(path, name, ((name, key),))


A, B, C = file("/in/a.pdf", "A"), file("/in/b.pdf", "B"), file("/in/c.pdf", "C")


@pytest.mark.parametrize(
    ("before", "now", "files", "kept"),
    [
        ([A, B], [C], "ABC", "AB"),
        ([A, B], [A, B], "AB", ""),
        ([A], [file("/in/a.pdf", "X")], "X", ""),  # the same file with another content
        ([A], [file("/moved/a.pdf", "A")], "A", ""),  # the same content in another place
        ([A], [file("/other/a.pdf", "X")], "AX", "A"),  # another file of the same name
        ([], [A], "A", ""),
    ],
    ids=["added", "the same", "changed", "moved", "same name", "first"],
)
def test_what_stays(before: list[Held], now: list[Held], files: str, kept: str, tmp_path: Path) -> None:
    state = Known(before, "ABC")
    found = holding(now, state, tmp_path, drop_gone=False)  # type: ignore[arg-type]
    assert sorted(each.documents[0][1] for each in found.files) == sorted(files)
    assert "".join(each.documents[0][1] for each in found.kept) == kept
    alone = holding(now, state, tmp_path, drop_gone=True)  # type: ignore[arg-type]
    assert alone.files == now and len(alone.dropped) == len(kept) and alone.kept == []


@pytest.mark.parametrize(("results", "lost"), [("A", False), ("", True)])
def test_a_dataset_without_a_state_is_told_by_its_manifest(results: str, lost: bool, tmp_path: Path) -> None:
    inputs = [{"file": "a.pdf", "source": "A"}, {"file": "tom.pdf", "source": ""}]
    about = {"manifest": 1, "evb": "0.1.0", "files": {}, "inputs": inputs}
    (tmp_path / "manifest.json").write_text(json.dumps(about), encoding="utf-8")
    state = Known([], results)
    if lost:
        with pytest.raises(StateMissing, match="1 documents"):
            holding([B], state, tmp_path, drop_gone=False)  # type: ignore[arg-type]
    else:
        assert len(holding([B], state, tmp_path, drop_gone=False).kept) == 1  # type: ignore[arg-type]
    same_name = holding([file("/new/a.pdf", "X")], state, tmp_path, drop_gone=False)  # type: ignore[arg-type]
    assert same_name.kept == []  # no path is known, so the name tells
