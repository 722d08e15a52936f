"""Text on its way out: the two guards against formulas, in Python and in DuckDB, say the same."""

from __future__ import annotations

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.safe_text import FORMULA, inert, is_formula, plain, printable

BEGINNINGS = st.sampled_from(["", " ", "\t", "\r", "\n", "\x0b", "'"])
TEXTS = st.tuples(BEGINNINGS, st.sampled_from([*"=+-@|%'1aå ", "＝", ""]), st.text("=-+1a ", max_size=4)).map("".join)


@given(TEXTS)
def test_both_guards_say_the_same(text: str) -> None:
    pattern = FORMULA.replace("'", "''")
    asked = f"SELECT regexp_matches(?, '{pattern}') AND trim(?) <> '-'"
    found = duckdb.execute(asked, [text, text.strip()]).fetchone()
    assert found == (is_formula(text),)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("rapport_\u202efdp.exe", "rapport_�fdp.exe"),
        ("a\u2066b\u200fc\x1b[31m", "a�b�c�[31m"),
        ("r\udce5.pdf", "r�.pdf"),
        ("Åmål é", "Åmål é"),
    ],
)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_plain_and_inert() -> None:
    assert plain("a\x1b[2Jb\n c") == "a [2Jb c"
    assert (inert("=1"), inert("-"), inert(-3), inert(None)) == ("'=1", "-", -3, "")
