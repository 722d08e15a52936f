"""The schema holds for every format, and the pages made from it are those of the documentation."""

from __future__ import annotations

import re

import pytest

from extractor.write.codebook import codebook_html, codebook_md
from extractor.write.schema import FOREIGN_KEYS, PRIMARY_KEYS, TABLES, TITLES
from tests.conftest import ROOT

STATA_RESERVED = {
    "_all", "_b", "_coef", "_cons", "_n", "_rc", "_skip", "byte", "double", "float", "if", "in", "int", "long", "str",
    "strl", "using", "with",
}  # fmt: skip
SPSS_RESERVED = {"all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with"}


@pytest.mark.parametrize("name", TABLES)
def test_columns_have_names_that_every_format_takes(name: str) -> None:
    names = [column.name for column in TABLES[name]]
    assert len(set(names)) == len(names) and re.fullmatch(r"[a-z_]{1,24}", name)
    for column in names:
        assert re.fullmatch(r"[a-z][a-z0-9_]{0,31}", column)
        assert column not in STATA_RESERVED | SPSS_RESERVED


@pytest.mark.parametrize("name", TABLES)
def test_columns_are_explained_in_both_languages(name: str) -> None:
    assert all(TITLES[name]) and PRIMARY_KEYS[name] in {column.name for column in TABLES[name]}
    for column in TABLES[name]:
        assert column.meaning and column.sv and column.type in {"VARCHAR", "INTEGER", "DOUBLE", "BOOLEAN", "DATE"}
        assert len(set(column.values)) == len(column.values)
    for key in FOREIGN_KEYS.get(name, ()):
        assert key.column in {c.name for c in TABLES[name]} and PRIMARY_KEYS[key.table] == key.target


@pytest.mark.parametrize(("page", "lang"), [("codebook.md", "en"), ("codebook.sv.md", "sv")])
def test_codebook_is_in_step_with_the_schema(page: str, lang: str) -> None:
    remedy = "run python -m extractor.write.codebook docs"
    assert (ROOT / "docs" / page).read_text(encoding="utf-8") == codebook_md(lang), remedy  # type: ignore[arg-type]


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_codebook_as_html_names_every_column_and_needs_no_network(lang: str) -> None:
    page = codebook_html(lang)  # type: ignore[arg-type]
    for columns in TABLES.values():
        assert all(f"<td>{column.name}</td>" in page for column in columns)
    assert "http" not in page.replace("http-equiv", "") and "<script" not in page and f'lang="{lang}"' in page
