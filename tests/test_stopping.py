"""Ctrl-C, SIGTERM, SIGHUP: at once while nothing is open, in order afterwards, and never inside another program."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

from extractor.stopping import Stopped, held, in_order, told


@pytest.fixture(autouse=True)
def no_advice() -> Iterator[None]:
    yield
    in_order()


def ended(code: str) -> tuple[int, str, str]:
    """Exit status and what a process of its own says that runs some code; `me(number)` sends it a signal."""
    begin = (
        "import os, signal, sys; from extractor.stopping import *; from extractor import stopping\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "def me(number): os.kill(os.getpid(), number)\n"
    )
    done = subprocess.run([sys.executable, "-c", begin + code], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(("name", "status"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
def test_while_nothing_is_open_it_ends_where_it_is(name: str, status: int) -> None:
    code = f"at_once()\ntry:\n me(signal.{name})\nfinally:\n print('closed')"
    assert ended(code) == (status, "", "evb: stopped\n")


@pytest.mark.parametrize(("name", "status"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
def test_afterwards_what_is_open_is_closed_on_the_way_out(name: str, status: int) -> None:
    code = (
        f"at_once(); in_order('; igen')\ntry:\n try:\n  me(signal.{name})\n finally:\n  print('closed')\n"
        "except KeyboardInterrupt:\n print(told()); sys.exit(stopping.status())"
    )
    assert ended(code) == (status, "closed\nevb: stopped; igen\n", "")


def test_a_signal_that_was_to_be_ignored_stays_so() -> None:
    code = (
        "signal.signal(signal.SIGHUP, signal.SIG_IGN); at_once(); me(signal.SIGHUP); in_order(); me(signal.SIGHUP)\n"
        "print('alive')"
    )
    assert ended(code) == (0, "alive\n", "")


def test_signals_wait_while_they_are_held() -> None:
    code = (
        "at_once(); in_order()\ntry:\n with held():\n  me(signal.SIGTERM); print('begun')\n print('never')\n"
        "except KeyboardInterrupt:\n print('then')"
    )
    assert ended(code) == (0, "begun\nthen\n", "")


def test_inside_another_program_its_signals_are_left_alone() -> None:
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    in_order("; igen")
    assert {number: signal.getsignal(number) for number in before} == before
    assert told() == "evb: stopped; igen"


def test_a_hold_ends_with_its_block_whatever_was_held_before() -> None:
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [])
    with pytest.raises(KeyError), held():
        assert {signal.SIGINT, signal.SIGTERM, signal.SIGHUP} <= signal.pthread_sigmask(signal.SIG_BLOCK, [])
        with held():
            pass
        assert signal.SIGTERM in signal.pthread_sigmask(signal.SIG_BLOCK, [])
        raise KeyError
    assert signal.pthread_sigmask(signal.SIG_BLOCK, []) == before


def test_to_be_stopped_is_no_fault() -> None:
    assert issubclass(Stopped, KeyboardInterrupt) and not issubclass(Stopped, Exception)
