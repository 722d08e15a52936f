"""Reports of office and web formats printed anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpora import reprint
from corpora.generator.producers import browser
from extractor.evaluate.corpus import Item
from extractor.run import read_path

PAGE = "<html><head><meta charset='utf-8'></head><body><details><summary>SoL</summary><p>{}</p></details></body></html>"


@pytest.fixture
def web_page(tmp_path: Path) -> Item:
    path, truth = tmp_path / "ett.html", tmp_path / "ett.json"
    text = "Ej verkställda beslut enligt SoL kvartal 1 2024 i Vara kommun. Ett beslut om hemtjänst väntar. " * 4
    path.write_text(PAGE.format(text), encoding="utf-8")
    truth.write_text("{}", encoding="utf-8")
    return Item(path, truth, "hand")


@pytest.mark.skipif(not browser.available(), reason="no Chromium")
def test_what_folds_is_opened_and_the_truth_comes_along(web_page: Item, tmp_path: Path) -> None:
    assert reprint.reprint([web_page], tmp_path / "out") == 1
    printed = tmp_path / "out" / "hand" / "documents" / "ett.pdf"
    (read,) = read_path(printed.name, printed)
    assert read["outcome"]["letters"] > 300
    assert (tmp_path / "out" / "hand" / "truth" / "ett.json").is_file()
    with pytest.raises(FileExistsError):
        reprint.reprint([web_page], tmp_path / "out")
