"""`evb audit`: its exit status, the short table on a terminal, the contract's JSON, and a report in a folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from extractor.audit.results import Result
from extractor.audit_command import audit_object, audit_paths, exit_status, terminal_lines
from extractor.audit_run import AuditOptions
from extractor.claims_model import Audit, Discrepancy, Held
from extractor.errors import NoInput, OutputNotOurs
from extractor.model import DocumentRecord, Severity


def found(severity: Severity = "error", what: str = "Summan är 9, raderna ger 8.", **facts: Any) -> Discrepancy:
    about: dict[str, Any] = {
        "kind": "table_sum",
        "check": "R1",
        "reported": 9,
        "computed": 8,
        "what_en": "The sum is 9, not 8.",
    }
    return Discrepancy(severity=severity, what=what, **(about | facts))


def result(*found: Discrepancy, name: str = "a.pdf", held: int = 0, could_not: str | None = None) -> Result:
    audit = Audit(name=name, discrepancies=found, held=(Held(check="R1", what="x"),) * held, could_not=could_not)
    return Result(name, audit, DocumentRecord(), "pdf", "0" * 64)


SILENT, FOUND, BROKEN = result(), result(found("note")), result(could_not="skadad")


@pytest.mark.parametrize(
    ("results", "status"),
    [
        ([SILENT, SILENT], 0),
        ([SILENT, FOUND], 1),
        ([FOUND, BROKEN], 1),
        ([SILENT, BROKEN], 2),
        ([BROKEN], 2),
        ([], 2),
    ],
    ids=["nothing found", "a note is enough", "found though one is broken", "one broken", "broken", "no document"],
)
def test_exit_status(results: list[Result], status: int) -> None:
    assert exit_status(results) == status


def test_the_table_tallies_each_document() -> None:
    lines = terminal_lines([result(found(), found("note"), found("note"), held=7), BROKEN], "sv")
    assert lines[0] == "a.pdf  fel 1, varning 0, notering 2, höll 7"
    assert [line.split()[:2] for line in lines[1:4]] == [["Fel", "R1"], ["Notering", "R1"], ["Notering", "R1"]]
    assert lines[1].endswith("9 / 8            Summan är 9, raderna ger 8.")
    assert lines[4:] == ["a.pdf  Kunde inte granskas"]


def test_in_english_the_finding_is_told_in_english_where_it_can_be() -> None:
    lines = terminal_lines([result(found("warning"), found("warning", what_en=""))], "en")
    assert lines[1].endswith("The sum is 9, not 8.") and lines[2].endswith("Summan är 9, raderna ger 8.")
    assert "warning 2" in lines[0].lower() and "varning" not in lines[0].lower()


def test_what_has_no_number_shows_a_dash() -> None:
    lines = terminal_lines([result(found(reported=None, computed=None), found(computed=0))], "sv")
    assert [line[17:38].strip() for line in lines[1:]] == ["– / –", "9 / 0"]


def test_a_cause_is_told_once() -> None:
    same, other = found(cause="Raden Bostad saknas."), found(cause="Annan orsak.")
    lines = terminal_lines([result(same, same, other, found())], "sv")
    causes = [line for line in lines if "Raden Bostad saknas." in line or "Annan orsak." in line]
    assert len(causes) == 2 and len(lines) == 1 + 4 + 2


def test_what_documents_say_cannot_steer_the_terminal_or_break_the_table() -> None:
    text = "röd \x1b[31m rad\nny " + "x" * 500
    lines = terminal_lines([result(found(what=text, reported="a\x1b]b"), name="a\n\x1b[2J.pdf")], "sv")
    assert len(lines) == 2 and not any("\x1b" in line or "\n" in line for line in lines)
    assert len(lines[1]) < 200 and lines[1].endswith("…")


def test_the_object_has_every_file_with_its_discrepancies() -> None:
    told: dict[str, Any] = audit_object([result(found()), result(name="b.pdf"), result(name="c.pdf", could_not="x")])
    assert list(told) == ["a.pdf", "b.pdf", "c.pdf"] and told["b.pdf"] == told["c.pdf"] == []
    (one,) = told["a.pdf"]
    assert (one["kind"], one["severity"], one["reported"], one["computed"]) == ("table_sum", "error", 9, 8)
    assert one["source"] == "0" * 64


PAGE = """<html><body><h1>Ej verkställda beslut enligt SoL, kvartal 2 2024</h1><p>Exempelby kommun, socialnämnden</p>
<table><tr><th>Insats</th><th>Antal ej verkställda beslut</th></tr><tr><td>Hemtjänst</td><td>3</td></tr>
<tr><td>Boendestöd</td><td>4</td></tr><tr><td>Summa</td><td>{total}</td></tr></table></body></html>"""


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A report in which the sum is one too many."""
    path = tmp_path / "in" / "rapport.html"
    path.parent.mkdir()
    path.write_text(PAGE.format(total=8), encoding="utf-8")
    return path


def test_json_on_standard_output(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert audit_paths([report], AuditOptions(), as_json=True) == 1
    said = capsys.readouterr()
    assert [each["kind"] for each in json.loads(said.out)["rapport.html"]] == ["table_sum"] and said.err == ""


def test_a_sound_report_and_one_that_cannot_be_audited(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report.write_text(PAGE.format(total=7), encoding="utf-8")
    assert audit_paths([report], AuditOptions()) == 0
    assert "fel 0" in capsys.readouterr().out
    report.write_bytes(b"")
    assert audit_paths([report], AuditOptions()) == 2
    said = capsys.readouterr()
    assert "Kunde inte granskas" in said.out and "rapport.html: The file holds no bytes" in said.err


def test_a_report_for_people_goes_into_its_folder_and_over_no_file_of_others(
    report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "granskning"
    assert audit_paths([report], AuditOptions(), out=out) == 1
    said = capsys.readouterr()
    assert said.out == "" and Path(said.err.strip()).is_file()
    theirs = tmp_path / "annat"
    theirs.mkdir()
    (theirs / "brev.txt").write_text("x", encoding="utf-8")
    with pytest.raises(OutputNotOurs):
        audit_paths([report], AuditOptions(), out=theirs)


def test_no_input(tmp_path: Path) -> None:
    with pytest.raises(NoInput):
        audit_paths([tmp_path / "saknas"], AuditOptions())
