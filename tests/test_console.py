"""The console script: its exit status, a reader that went away, and Ctrl-C before anything is loaded."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest


def entry(before: str, *arguments: str) -> subprocess.Popen[str]:
    """The console script, with some code run before it."""
    code = f"import sys; {before}\nfrom extractor.console import entry; entry()"
    command = [sys.executable, "-c", code, *arguments]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=environment)


def with_main(body: str) -> str:
    """Code that puts something in place of the command."""
    return f"import extractor.cli as c\ndef main():\n {body}\nc.main = main"


@pytest.mark.parametrize("status", [0, 1, 2])
def test_the_status_is_that_of_the_command(status: int) -> None:
    with entry(with_main(f"print('ut'); return {status}")) as process:
        out, err = process.communicate()
    assert (process.returncode, out, err) == (status, "ut\n", "")


def test_arguments_are_those_of_the_command_line() -> None:
    with entry("", "--version") as process:
        assert process.communicate()[0].startswith("evb ")
    assert process.returncode == 0


@pytest.mark.parametrize("lines", [1, 100_000], ids=["told at the end", "told on the way"])
def test_a_reader_that_went_away_is_no_fault(lines: int) -> None:
    with entry(with_main(f"sys.stdin.read()\n for _ in range({lines}): print('rad')\n return 0")) as process:
        assert process.stdout is not None
        process.stdout.close()
        process.stdout = None
        err = process.communicate()[1]
    assert process.returncode == 1 and err == ""


@pytest.mark.parametrize(
    ("ready", "number", "status", "says"),
    [
        ("", signal.SIGINT, 130, "evb: stopped\n"),
        ("", signal.SIGTERM, 143, "evb: stopped\n"),
        ("from extractor.stopping import in_order; in_order('; igen')\n ", signal.SIGINT, 130, "evb: stopped; igen\n"),
        ("from extractor.stopping import in_order; in_order('; igen')\n ", signal.SIGHUP, 129, "evb: stopped; igen\n"),
    ],
    ids=["loading", "loading, another signal", "working", "working, another signal"],
)
def test_a_signal_ends_it_with_one_line(ready: str, number: signal.Signals, status: int, says: str) -> None:
    heeded = "import signal; signal.signal(signal.SIGINT, signal.SIG_DFL); "
    body = f"{ready}print('klar', flush=True)\n import time; time.sleep(30)"
    with entry(heeded + with_main(body)) as process:
        assert process.stdout is not None and process.stdout.readline() == "klar\n"
        process.send_signal(number)
        err = process.communicate(timeout=20)[1]
    assert (process.returncode, err) == (status, says)
