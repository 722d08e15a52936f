"""The codebook as Markdown and as HTML: every table, its keys, and the numbers of closed lists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from extractor.normalise.models import insatser
from extractor.orsaker import orsaker
from extractor.write.codebook import Lang, codebook_html, codebook_md, write_docs
from extractor.write.column import Column
from extractor.write.schema import TABLES, TITLES

LANGS: tuple[Lang, ...] = ("sv", "en")


def rows(page: str) -> dict[str, list[list[str]]]:
    """The cells of each section of a page in Markdown."""
    found: dict[str, list[list[str]]] = {}
    for part in page.split("\n## ")[1:]:
        title, *lines = part.splitlines()
        cells = [re.split(r"(?<!\\) ?\| ?", line.strip("|").strip()) for line in lines if line.startswith("| ")]
        found[title] = cells[2:]  # below the head and its rule
    return found


def means(column: Column, lang: Lang) -> str:
    return (column.sv if lang == "sv" else column.meaning).replace("|", "\\|")


@pytest.mark.parametrize("lang", LANGS)
def test_every_table_has_its_columns_in_order(lang: Lang) -> None:
    told = rows(codebook_md(lang))
    assert list(told)[: len(TABLES)] == list(TABLES)
    for name, columns in TABLES.items():
        assert [row[:3] for row in told[name]] == [[c.name, c.type, means(c, lang)] for c in columns]


@pytest.mark.parametrize("lang", LANGS)
def test_values_of_closed_lists_have_the_numbers_that_stata_and_spss_use(lang: Lang) -> None:
    page = codebook_md(lang)
    assert "| 1 K, 2 M, 3 ej angivet |" in page and "| 1 kvarstående, 2 verkställt, 3 avslutat |" in page
    assert ("| period | VARCHAR | Kvartal, ÅÅÅÅ-Qn |  |" in page) == (lang == "sv")  # an open list has no numbers


@pytest.mark.parametrize(("lang", "key", "belongs"), [("sv", "Nyckel", "Hör till"), ("en", "Key", "Belongs to")])
def test_keys_are_told(lang: Lang, key: str, belongs: str) -> None:
    page = codebook_md(lang)
    assert f"{key}: record_id." in page and f"{belongs}: document_id -> documents.document_id." in page
    assert f"{belongs}: next_record_id -> decisions.record_id." in page


@pytest.mark.parametrize("lang", LANGS)
def test_ids_of_the_rules_are_listed(lang: Lang) -> None:
    page = codebook_md(lang)
    assert all(f"| {entry.id} |" in page for entry in insatser().insatser)
    assert all(f"| {leaf.id} |" in page for leaf in orsaker().lov)


@pytest.mark.parametrize("lang", LANGS)
def test_both_forms_say_the_same(lang: Lang) -> None:
    page = codebook_html(lang)
    for name in TABLES:
        assert f'<h2 id="{name}">{name}</h2>' in page and f'<a href="#{name}">{name}</a>' in page
        assert TITLES[name][lang == "sv"] in codebook_md(lang)
    assert page.count("<tr><td>") == sum(map(len, rows(codebook_md(lang)).values()))


def test_the_pages_of_the_documentation_are_written(tmp_path: Path) -> None:
    write_docs(tmp_path)
    assert (tmp_path / "codebook.md").read_text(encoding="utf-8") == codebook_md("en")
    assert (tmp_path / "codebook.sv.md").read_text(encoding="utf-8") == codebook_md("sv")
