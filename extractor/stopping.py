"""Ctrl-C, SIGTERM, SIGHUP: a command ends cleanly, whenever they come. Imports nothing that takes time."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
_SIGNALS = tuple(getattr(signal, name) for name in _NAMES if hasattr(signal, name))
_came = signal.SIGINT
_advice = ""
_heeded = False
"""Whether this process is the command itself; inside another program its signals are left alone."""


class Stopped(KeyboardInterrupt):
    """The command was asked to stop; what is open closes on the way out."""


def at_once() -> None:
    """While a command only loads what it needs: nothing is open yet, so end where we are."""
    global _heeded
    _heeded = True
    _on_signals(_end)


def in_order(advice: str = "") -> None:
    """From here on a signal is raised, so that files, workers and locks are let go in their order.

    `advice` is what is told with the last line.
    """
    global _advice
    _advice = advice
    if _heeded:
        _on_signals(_raise)


def told() -> str:
    """The last line of a command that was stopped."""
    return f"evb: stopped{_advice}"


def status() -> int:
    """The exit status that tells the signal: 130 for Ctrl-C, 143 for SIGTERM, 129 for SIGHUP."""
    return 128 + int(_came)


@contextmanager
def held() -> Iterator[None]:
    """Signals wait while the block runs; processes that it starts never get them: who started them, ends them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _on_signals(handler: object) -> None:
    for number in _SIGNALS:
        if signal.getsignal(number) is not signal.SIG_IGN:  # nohup, and shells for what runs in the background
            signal.signal(number, handler)  # type: ignore[arg-type]


def _end(number: int, _frame: object) -> None:
    sys.stderr.write("evb: stopped\n")
    sys.stderr.flush()
    os._exit(128 + number)


def _raise(number: int, _frame: object) -> None:
    global _came
    _came = signal.Signals(number)
    raise Stopped
