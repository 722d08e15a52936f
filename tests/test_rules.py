"""Rule files: every one is sound, and an unsound one is refused with file, key and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from extractor import rulebook
from extractor.errors import RuleError, all_errors
from extractor.rulebook import load_rules, read_yaml, rules_dir, rules_version
from extractor.vocabulary import HeadRules, insats_lexicon, vocabulary
from tests.conftest import ROOT


@pytest.mark.parametrize("path", sorted(rules_dir().rglob("*.yaml")), ids=lambda path: path.name)
def test_rule_file_is_yaml(path: Path) -> None:
    assert read_yaml(str(path.relative_to(rules_dir()))) is not None


def test_vocabulary_and_lexicon_load() -> None:
    assert vocabulary().roles.find("beslutsdatum") == "beslutsdatum"
    assert insats_lexicon().known("Korttidsvistelse LSS")
    assert len(rules_version()) == 12


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"unknown_key": []}, "unknown_key"),
        ({"totals": "summa"}, "totals"),
        ({"roles": [{"role": "nr", "patterns": ["("]}]}, "roles.0.patterns"),
    ],
)
def test_unsound_rules_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: dict[str, object], named: str
) -> None:
    content = read_yaml("heads.yaml") | change
    (tmp_path / "heads.yaml").write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
    monkeypatch.setattr(rulebook, "rules_dir", lambda: tmp_path)
    with pytest.raises(RuleError) as caught:
        load_rules("heads.yaml", HeadRules)
    assert named in str(caught.value) and "heads.yaml" in str(caught.value)


@pytest.mark.parametrize("error", all_errors(), ids=lambda error: error.code)
def test_error_is_documented(error: type) -> None:
    page = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")
    assert f"## {error.code}" in page and error.remedy in page and f"`{error.reason}`" in page
