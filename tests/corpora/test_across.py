"""Measuring hands with models that were learnt without them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from corpora.across import main


@pytest.fixture
def hands(corpus: Path, tmp_path: Path) -> Path:
    """Three hands with the reports of the tiny corpus."""
    folder = tmp_path / "hands"
    for name in ("en", "annan", "tredje"):
        shutil.copytree(corpus, folder / name)
    return folder


def test_each_hand_has_its_line(hands: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([str(hands)])
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("`")[1] for line in lines] == ["annan", "en", "tredje"]
    documents = len(list((hands / "en" / "documents").iterdir()))
    gold = sum(len(json.loads(path.read_text("utf-8"))["decisions"]) for path in (hands / "en" / "truth").iterdir())
    for line in lines:
        assert f"| {documents} |" in line and f" of {gold} |" in line
