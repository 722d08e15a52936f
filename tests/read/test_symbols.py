"""Signs from private fonts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.read.symbols import with_signs


@pytest.mark.parametrize(
    ("printed", "shown"), [("\uf0b7 Hemtjänst", "• Hemtjänst"), ("\uf0fe Ja \uf0a8 Nej", "☑ Ja ☐ Nej"), ("Å", "Å")]
)
def test_signs_are_those_that_show(printed: str, shown: str) -> None:
    assert with_signs(printed) == shown


@given(st.text())
def test_no_letter_comes_or_goes(text: str) -> None:
    assert len(with_signs(text)) == len(text)
