"""The one door to the rule files: where they lie, how they are read, and what is told of those that are unsound."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import ValidationError

from extractor import rulebook
from extractor.errors import RuleError
from extractor.rulebook import StrictModel, known_words, load_rules, read_yaml, rules_dir, rules_version


class Part(StrictModel):
    namn: str
    ord: tuple[str, ...] = ()


class Whole(StrictModel):
    version: int
    delar: tuple[Part, ...] = ()


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of rule files of our own."""
    monkeypatch.setattr(rulebook, "rules_dir", lambda: tmp_path)
    rules_version.cache_clear()
    known_words.cache_clear()
    yield tmp_path
    rules_version.cache_clear()
    known_words.cache_clear()


def test_the_rules_are_found_beside_the_package_or_in_it() -> None:
    assert (rules_dir() / "heads.yaml").is_file() and (rules_dir() / "models").is_dir()


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("version: 1\ndelar: []\n", {"version": 1, "delar": []}),
        ("namn: Ärende\n", {"namn": "Ärende"}),
        ("- a\n- b\n", ["a", "b"]),
        ("", None),
    ],
)
def test_the_content_of_a_file(text: str, content: object, rules: Path) -> None:
    (rules / "a.yaml").write_text(text, encoding="utf-8")
    assert read_yaml("a.yaml") == content


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (None, "does not exist"),
        ("version: [1", "not valid YAML"),
        ("a: 1\n b: 2\n", "line 2"),
        ("!!python/object/apply:os.getcwd []", "not valid YAML"),
    ],
    ids=["no file", "never closed", "the line is named", "code is never run"],
)
def test_a_file_that_cannot_be_read_is_named(text: str | None, says: str, rules: Path) -> None:
    if text is not None:
        (rules / "names").mkdir()
        (rules / "names" / "a.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(RuleError, match=says) as caught:
        read_yaml("names/a.yaml")
    assert caught.value.facts["file"] == "names/a.yaml"


def test_rules_in_the_shape_of_their_model(rules: Path) -> None:
    (rules / "a.yaml").write_text("version: 2\ndelar:\n- {namn: Bostad, ord: [boende]}\n", encoding="utf-8")
    found = load_rules("a.yaml", Whole)
    assert found == Whole(version=2, delar=(Part(namn="Bostad", ord=("boende",)),))
    with pytest.raises(ValidationError, match="frozen"):
        found.version = 3


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("delar: []", "version"),
        ("version: två", "version"),
        ("{version: 1, vresion: 1}", "vresion"),
        ("{version: 1, delar: [{namn: Bostad}, {ord: []}]}", "delar.1.namn"),
        ("{version: 1, delar: [{namn: Bostad, ord: boende}]}", "delar.0.ord"),
        ("", ""),
    ],
    ids=["missing", "no number", "a slip of spelling", "in the second part", "a text for a list", "nothing"],
)
def test_the_key_at_fault_is_named(text: str, key: str, rules: Path) -> None:
    (rules / "a.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(RuleError) as caught:
        load_rules("a.yaml", Whole)
    assert (caught.value.facts["file"], caught.value.facts["key"]) == ("a.yaml", key)


def version(rules: Path, **files: str) -> str:
    """The version of a folder with these files; single underscores in names stand for full stops."""
    for path in rules.iterdir():
        path.unlink()
    for name, text in files.items():
        (rules / name.replace("_", ".")).write_text(text, encoding="utf-8")
    rules_version.cache_clear()
    return rules_version()


def test_the_version_changes_with_every_byte_and_every_name(rules: Path) -> None:
    base = version(rules, a_yaml="x: 1", b_csv="x", c_txt="x", d_npz="x")
    assert base == version(rules, d_npz="x", c_txt="x", b_csv="x", a_yaml="x: 1") and len(base) == 12
    others = [
        version(rules, a_yaml="x: 2", b_csv="x", c_txt="x", d_npz="x"),
        version(rules, a_yaml="x: 1", b_csv="y", c_txt="x", d_npz="x"),
        version(rules, a_yaml="x: 1", b_csv="x", c_txt="y", d_npz="x"),
        version(rules, a_yaml="x: 1", b_csv="x", c_txt="x", d_npz="y"),
        version(rules, e_yaml="x: 1", b_csv="x", c_txt="x", d_npz="x"),
        version(rules, a_yaml="x: 1", b_csv="x", c_txt="x"),
    ]
    assert len({base, *others}) == 7


def test_known_words_without_remarks(rules: Path) -> None:
    (rules / "ord.txt").write_text("# words\nbeslut\n\nåldras\n", encoding="utf-8")
    assert known_words() == {"beslut", "åldras"}


def test_the_stored_words_are_words_in_lower_case() -> None:
    assert {"beslut", "hemtjänst"} <= known_words()
    assert not [word for word in known_words() if word != word.lower() or word != word.strip() or " " in word]
