"""Errors with a code, a cause and a remedy: what they say, and that they survive the way between processes."""

from __future__ import annotations

import pickle
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.errors import (
    ExtractorError,
    FileUnreadable,
    MemoryLimit,
    OutputBusy,
    RuleError,
    TooLarge,
    all_errors,
)

KINDS = all_errors()


def facts_of(kind: type[ExtractorError]) -> dict[str, object]:
    """A value for each fact that the cause names."""
    return {name: f"<{name}>" for name in re.findall(r"\{(\w+)\}", kind.cause)}


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (FileUnreadable(why="no such file"), "The file cannot be read: no such file."),
        (TooLarge(why="600 MB, at most 512"), "The document goes over a limit: 600 MB, at most 512."),
        (MemoryLimit(limit=1024), "Reading was stopped at 1024 MB of memory."),
        (RuleError(file="heads.yaml", key="totals.0", why="{not} a list"), "rules/heads.yaml: totals.0: {not} a list."),
    ],
)  # fmt: skip
def test_the_cause_with_its_facts(error: ExtractorError, message: str) -> None:
    assert error.message == message
    assert str(error) == f"{error.code} {message} {error.remedy}"


def test_codes_and_reasons_are_used_once() -> None:
    for names in ([kind.code for kind in KINDS], [kind.reason for kind in KINDS], [kind.cause for kind in KINDS]):
        assert len(set(names)) == len(names)
    assert [kind.code for kind in KINDS] == sorted(kind.code for kind in KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_every_error_says_what_happened_and_what_to_do(kind: type[ExtractorError]) -> None:
    error = kind(**facts_of(kind))
    assert re.fullmatch(r"E\d{3}", kind.code) and re.fullmatch(r"[a-z_]+", kind.reason)
    assert kind.outcome in ("refused", "failed")
    assert error.message.endswith(".") and error.remedy.endswith((".", ")"))
    assert all(f"<{name}>" in error.message for name in facts_of(kind))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_an_error_comes_whole_out_of_another_process(kind: type[ExtractorError]) -> None:
    error = kind(**facts_of(kind))
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is kind and copy.facts == error.facts and str(copy) == str(error)


@given(st.text())
@settings(max_examples=50)
def test_whatever_a_fact_says_is_told_as_it_is(why: str) -> None:
    assert TooLarge(why=why).message == f"The document goes over a limit: {why}."


def test_a_fact_that_is_missing_is_a_fault_of_ours() -> None:
    with pytest.raises(KeyError):
        OutputBusy(folder="ut")
