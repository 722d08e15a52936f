"""The manifest: what went in, what came out, and the version of the content."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.rulebook import rules_version
from extractor.version import __version__
from extractor.write.manifest import CHUNK, content_hash, manifest, measured

Json = dict[str, Any]


def entry(file: str, source: str = "", outcome: str = "ok", counted: bool = True) -> Json:
    return {"file": file, "source": source, "outcome": outcome, "reason": "read", "counted": counted, "rows": {}}


INPUTS = [
    entry("a.pdf", "aa"),
    entry("kopia.pdf", "aa", counted=False),
    entry("b.pdf", "bb", "refused"),
    entry("å\n.pdf"),
]
FILES = {"csv/b.csv": (2, "22"), "csv/a.csv": (1, "11")}


def told(inputs: list[Json] = INPUTS) -> Json:
    made: Json = json.loads(manifest(inputs, {"documents": 3, "counts": 7}, FILES, {"mask": False}))
    return made


def test_files_and_documents_are_counted_apart() -> None:
    made = told()
    assert (made["files_in"], made["documents"], made["repeated_files"]) == (4, 3, 1)
    assert (made["outcomes"], made["reasons"]) == ({"ok": 3, "refused": 1}, {"read": 4})
    assert (made["rows"], made["options"]) == ({"documents": 3, "counts": 7}, {"mask": False})


def test_versions_of_all_that_had_a_part_are_told() -> None:
    made = told()
    assert (made["evb"], made["rules"], made["content"]) == (__version__, rules_version(), content_hash(INPUTS))
    assert {"duckdb", "pandas", "pypdfium2"} <= set(made["libraries"])


def test_files_stand_in_order_with_bytes_and_hash() -> None:
    assert list(told()["files"].items()) == [
        ("csv/a.csv", {"bytes": 1, "sha256": "11"}), ("csv/b.csv", {"bytes": 2, "sha256": "22"}),
    ]  # fmt: skip


@pytest.mark.parametrize("inputs", [INPUTS, []], ids=["some", "none"])
def test_the_input_is_listed_a_file_a_line(inputs: list[Json]) -> None:
    text = manifest(inputs, {"documents": 0}, {}, {})
    assert json.loads(text)["inputs"] == inputs and text.endswith("}\n")
    assert sum(line.startswith('  {"file"') for line in text.splitlines()) == len(inputs)


def test_the_same_gives_the_same_bytes() -> None:
    again = manifest(INPUTS, {"documents": 3, "counts": 7}, dict(reversed(FILES.items())), {"mask": False})
    assert again == manifest(INPUTS, {"documents": 3, "counts": 7}, FILES, {"mask": False})


SOURCES = st.lists(st.tuples(st.text(max_size=4), st.sampled_from(["", "aa", "bb", "cc"])), max_size=6)


@settings(max_examples=50)
@given(SOURCES, st.randoms(use_true_random=False))
def test_the_content_is_the_same_in_any_order_and_however_often(files: list[tuple[str, str]], random: Any) -> None:
    inputs = [entry(*file) for file in files]
    shuffled = random.sample(inputs, len(inputs)) + inputs[:1]
    assert content_hash(inputs) == content_hash(shuffled)
    assert len(content_hash(inputs)) == 12 and int(content_hash(inputs), 16) >= 0


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ([entry("a.pdf", "aa")], [entry("annat namn.pdf", "aa")], True),
        ([entry("a.pdf", "aa")], [entry("a.pdf", "bb")], False),
        ([entry("a.pdf")], [entry("b.pdf")], False),
        ([entry("a.pdf", "aa")], [entry("a.pdf", "aa"), entry("b.pdf", "bb")], False),
        ([entry("\ud800.pdf")], [entry("b.pdf")], False),
    ],
    ids=["another name", "another content", "names where no byte was read", "a file more", "an odd name"],
)
def test_what_the_content_is(one: list[Json], two: list[Json], same: bool) -> None:
    assert (content_hash(one) == content_hash(two)) is same


@pytest.mark.parametrize("size", [0, 1, CHUNK, CHUNK + 1])
def test_bytes_and_hash_of_a_file(size: int, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * size)
    assert measured(tmp_path / "a") == (size, hashlib.sha256(b"x" * size).hexdigest())
