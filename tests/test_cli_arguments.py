"""The arguments of every command: what they are read to, and what is refused before anything is done."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from extractor.cli_arguments import parser
from extractor.version import __version__

COMMANDS = (
    "extract", "run", "doubts", "privacy", "audit", "inspect", "normalise", "classify", "train", "evaluate",
)  # fmt: skip


def parsed(*arguments: str) -> argparse.Namespace:
    return parser().parse_args(arguments)


@pytest.mark.parametrize(
    ("arguments", "facts"),
    [
        ("extract a.pdf", {"file": Path("a.pdf"), "json": False, "second_opinion": "doubt", "ocr": "auto"}),
        ("extract a.pdf --json --ocr never", {"json": True, "ocr": "never"}),
        ("run a b.zip --out d", {"paths": [Path("a"), Path("b.zip")], "out": Path("d"), "scheduler": None}),
        ("run a --out d", {"fail_on": "partial", "drop_gone": False, "mask": False, "profile": False}),
        ("run a --out d --formats none --fail-on never", {"formats": (), "fail_on": "never"}),
        ("doubts d", {"dataset": Path("d"), "values": False, "audit": False}),
        ("privacy d", {"dataset": Path("d")}),
        ("audit a b --lang en --mask", {"paths": [Path("a"), Path("b")], "out": None, "lang": "en", "mask": True}),
        ("audit a", {"lang": "sv", "json": False}),
        ("inspect a.pdf --out p.png", {"page": 1, "out": Path("p.png")}),
        ("inspect a.pdf --page 3 --out p.png", {"page": 3}),
        ("normalise --csv n.csv --out i.csv", {"csv": Path("n.csv"), "out": Path("i.csv")}),
        ("train", {"out": None}),
        ("evaluate --corpus c --names", {"corpus": Path("c"), "names": True}),
    ],
)
def test_arguments_and_what_holds_without_them(arguments: str, facts: dict[str, object]) -> None:
    options = parsed(*arguments.split())
    assert {name: getattr(options, name) for name in facts} == facts
    assert options.command == arguments.split()[0]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("", "COMMAND"),
        ("read a.pdf", "invalid choice"),
        ("extract", "FILE"),
        ("extract a.pdf b.pdf", "unrecognized"),
        ("extract a.pdf --ocr sometimes", "--ocr"),
        ("run a", "--out"),
        ("run --out d", "PATH"),
        ("run a --out d --jobs två", "--jobs"),
        ("run a --out d --fail-on warnings", "--fail-on"),
        ("doubts d --values --audit", "not allowed with"),
        ("audit a --lang fi", "--lang"),
        ("inspect a.pdf", "--out"),
        ("inspect a.pdf --page x --out p.png", "--page"),
        ("classify --csv c.csv", "--out"),
    ],
)
def test_what_is_refused(arguments: str, says: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parsed(*arguments.split())
    assert caught.value.code == 2 and says in capsys.readouterr().err


@pytest.mark.parametrize("command", COMMANDS)
def test_the_example_of_a_command_can_be_run_as_it_stands(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parsed(command, "--help")
    example = capsys.readouterr().out.partition("example:\n")[2]
    lines = [line.strip().split("  ")[0] for line in example.splitlines() if line.strip().startswith("evb ")]
    assert lines
    for line in lines:
        assert parsed(*line.partition(" > ")[0].split()[1:]).command == command


def test_help_names_every_command_and_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parsed("--help")
    listed = capsys.readouterr().out.partition("COMMAND\n")[2].partition("\n\n")[0]
    assert tuple(line.split()[0] for line in listed.splitlines() if line[4:5].strip()) == COMMANDS


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parsed("--version")
    assert caught.value.code == 0 and capsys.readouterr().out == f"evb {__version__}\n"
