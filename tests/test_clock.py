"""Where the time of a document goes: each stage gets what has passed since the one before it."""

from __future__ import annotations

import time

import pytest

from extractor.clock import STOPPED, Clock


@pytest.mark.parametrize(
    ("laps", "seconds"),
    [
        ((), {}),
        (((2.0, "open"), (5.0, "read")), {"open": 2.0, "read": 3.0}),
        (((1.0, "read"), (1.0, "layout")), {"read": 1.0, "layout": 0.0}),
        (((1.0, "read"), (3.0, "layout"), (7.0, "read")), {"read": 5.0, "layout": 2.0}),
    ],
    ids=["nothing", "one after the other", "no time", "a stage that comes again"],
)
def test_seconds_by_stage(
    laps: tuple[tuple[float, str], ...], seconds: dict[str, float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "perf_counter", lambda: 100.0)
    clock = Clock()
    for now, stage in laps:
        monkeypatch.setattr(time, "perf_counter", lambda now=now: 100.0 + now)
        clock.lap(stage)
    assert clock.seconds == seconds and list(clock.seconds) == list(seconds)


def test_the_clock_of_those_who_do_not_ask_never_moves() -> None:
    STOPPED.lap("read")
    assert STOPPED.seconds == {}
