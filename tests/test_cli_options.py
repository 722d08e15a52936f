"""Options that several commands share: workers, limits, formats."""

from __future__ import annotations

import argparse
import os

import pytest

from extractor.archive.limits import Limits
from extractor.cli_options import formats, how_far, jobs, limits, what_is_written
from extractor.write.formats import DEFAULT, FORMATS


def parsed(*arguments: str) -> argparse.Namespace:
    command = argparse.ArgumentParser(exit_on_error=False)
    jobs(command)
    how_far(command)
    what_is_written(command)
    return command.parse_args(arguments)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("none", ()),
        ("all", FORMATS),
        ("stata", ("stata",)),
        ("stata,csv-sv", ("stata", "csv-sv")),
        (" stata , csv-sv ,", ("stata", "csv-sv")),
    ],
)
def test_formats_that_a_list_names(text: str, named: tuple[str, ...]) -> None:
    assert formats(text) == named
    assert parsed("--formats", text).formats == named


@pytest.mark.parametrize(("text", "unknown"), [("sas", "sas"), ("stata,sas,xls", "sas, xls"), ("STATA", "STATA")])
def test_a_format_that_is_not_known_is_named_with_those_that_are(text: str, unknown: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match=f"no such format: {unknown};") as caught:
        formats(text)
    assert all(name in str(caught.value) for name in FORMATS)


def test_limits_are_those_of_a_worker_where_none_are_named() -> None:
    usual = parsed()
    assert Limits(usual.time_limit, usual.memory_limit) == Limits()
    named = parsed("--time-limit", "2.5", "--memory-limit", "300")
    assert Limits(named.time_limit, named.memory_limit) == Limits(2.5, 300)


def test_all_cores_and_the_usual_formats_where_nothing_is_named() -> None:
    usual = parsed()
    assert (usual.jobs, usual.formats, usual.fail_on) == (os.cpu_count(), DEFAULT, "partial")
    assert not any((usual.mask, usual.raw_text, usual.drop_gone, usual.profile))


def test_commands_that_only_read_have_limits_and_nothing_else() -> None:
    command = argparse.ArgumentParser(exit_on_error=False)
    limits(command)
    assert set(vars(command.parse_args([]))) == {"time_limit", "memory_limit"}


@pytest.mark.parametrize(
    ("option", "text"),
    [
        ("--time-limit", "nan"),
        ("--time-limit", "inf"),
        ("--time-limit", "0"),
        ("--time-limit=-1", None),
        ("--memory-limit", "0"),
        ("--memory-limit=-1", None),
    ],
)
def test_a_limit_that_lets_nothing_through_or_everything_is_refused(option: str, text: str | None) -> None:
    with pytest.raises(argparse.ArgumentError, match="is no limit: it must be"):
        parsed(*filter(None, (option, text)))


@pytest.mark.parametrize("arguments", [["--fail-on", "warning"], ["--time-limit", "snart"], ["--jobs", "1.5"]])
def test_what_is_no_value_is_refused(arguments: list[str]) -> None:
    with pytest.raises(argparse.ArgumentError):
        parsed(*arguments)
