"""What a result hangs on besides the document: the code, and the groups of rule files that it made use of."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from extractor.archive import versions
from extractor.archive.versions import groups_used, rule_groups, tool_version
from extractor.rulebook import rules_dir
from extractor.version import __version__
from tests.write.making import claim, count, decision, document

ALL = {"reading", "reasons", "audit", "publishing"}


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the rule files that may be changed."""
    folder = tmp_path / "rules"
    shutil.copytree(rules_dir(), folder)
    monkeypatch.setattr(versions, "rules_dir", lambda: folder)
    rule_groups.cache_clear()
    yield folder
    rule_groups.cache_clear()


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("heads.yaml", "reading"),
        ("insatser.yaml", "reading"),
        ("names/kon.yaml", "reading"),
        ("ord.txt", "reading"),
        ("organisationer.csv", "reading"),
        ("cues.yaml", "reasons"),
        ("orsaker.yaml", "reasons"),
        ("models/orsak_linear.npz", "reasons"),
        ("models/orsak_linear.json", "reasons"),
        ("models/columns.json", "reading"),
        ("models/confidence.json", "reading"),
        ("models/units.json", "reading"),
        ("checks.yaml", "audit"),
        ("claims.yaml", "audit"),
        ("models/claims.json", "audit"),
        ("privacy.yaml", "publishing"),
    ],
)
def test_a_changed_file_changes_its_group_and_no_other(name: str, group: str, rules: Path) -> None:
    before = dict(rule_groups())
    with (rules / name).open("ab") as stream:
        stream.write(b"\n")
    rule_groups.cache_clear()
    after = rule_groups()
    assert set(before) == set(after) == ALL
    assert {each for each in ALL if before[each] != after[each]} == {group}


def test_a_file_that_is_renamed_or_new_is_a_change(rules: Path) -> None:
    told = [rule_groups()["reading"]]
    (rules / "names" / "kon.yaml").rename(rules / "names" / "kon2.yaml")
    rule_groups.cache_clear()
    told.append(rule_groups()["reading"])
    (rules / "names" / "tom.yaml").touch()
    rule_groups.cache_clear()
    assert len({*told, rule_groups()["reading"]}) == 3


def ended(outcome: str, code: str | None = None, **records: Any) -> dict[str, Any]:
    _, told = document("a.pdf", **records)
    told["outcome"] |= {"outcome": outcome, "code": code}
    return told


@pytest.mark.parametrize(
    ("told", "used"),
    [
        (ended("ok", decisions=[decision(kommentar="Tackat nej")]), {"reading", "audit", "reasons"}),
        (ended("ok", decisions=[decision(kommentar=None)]), {"reading", "audit"}),
        (ended("ok", counts=[count(3, orsak="Resursbrist")]), {"reading", "audit", "reasons"}),
        (ended("partial", counts=[count(3, orsak=None)], claims=[claim(3)]), {"reading", "audit"}),
        (ended("refused", "E106"), set()),
        (ended("refused", "E102"), set()),
        (ended("refused", "E109"), {"reading"}),
        (ended("refused", "E107"), {"reading"}),
        (ended("refused", "E114"), set()),
        (ended("refused", "E115"), set()),
        (ended("failed", "E105"), set()),
        (ended("failed", "E199"), {"reading", "audit", "reasons"}),
    ],
    ids=[
        "comments", "no comments", "printed reasons", "neither", "a scan", "an empty file", "no report", "no words",
        "an empty archive", "no file", "damaged",
        "a fault of ours",
    ],
)  # fmt: skip
def test_groups_that_a_result_made_use_of(told: dict[str, Any], used: set[str]) -> None:
    told["decisions"] = [{"kommentar": None} | each for each in told["decisions"]]
    told["counts"] = [{"orsak": None} | each for each in told["counts"]]
    found = groups_used(told)
    assert set(found) == used
    assert found == {group: rule_groups()[group] for group in used}


def test_the_version_tells_code_from_code() -> None:
    assert re.fullmatch(re.escape(__version__) + r"\+[0-9a-f]{12}", tool_version())
