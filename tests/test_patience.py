"""Slow work asks for time before each step, and whoever listens last is told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from extractor.patience import ask_for_time, listen


@pytest.fixture(autouse=True)
def nobody() -> Iterator[None]:
    yield
    listen(None)


def test_nobody_need_listen() -> None:
    listen(None)
    ask_for_time()


def test_each_step_asks_once_and_the_last_listener_is_told() -> None:
    told: list[str] = []
    listen(lambda: told.append("one"))
    ask_for_time()
    listen(lambda: told.append("two"))
    ask_for_time()
    ask_for_time()
    listen(None)
    ask_for_time()
    assert told == ["one", "two", "two"]


def test_what_the_listener_raises_ends_the_work() -> None:
    def refuse() -> None:
        raise TimeoutError

    listen(refuse)
    with pytest.raises(TimeoutError):
        ask_for_time()
