"""The audit on its way out: the text of a report never becomes markup, a formula or a terminal command."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from extractor.audit.results import Result
from extractor.audit_command import exit_status, terminal_lines
from extractor.claims_model import Audit, Discrepancy, Held
from extractor.model import DocumentRecord
from extractor.safe_text import inert, plain
from extractor.write.audit_html import write_audit_report
from extractor.write.audit_pictures import PageCutter, printed_forms

PAYLOADS = (
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "=HYPERLINK(\"http://x\")",
    "+1+1", "@SUM(A1)", "-2+3",
    "\x1b[31mröd\x1b[0m", "\u202eomvänd", "{{ 7 * 7 }}", "</style><script>1</script>",
)  # fmt: skip
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


def finding(severity: str, text: str) -> Discrepancy:
    return Discrepancy(
        kind="table_sum",
        severity=severity,
        check="R2",
        what=text,
        what_en=text,
        reported=text,
        computed=3,
        evidence=(text,),
        cause=text,
    )  # type: ignore[arg-type]


@pytest.fixture
def results() -> list[Result]:
    first = Audit(
        name="a",
        discrepancies=tuple(finding("error", p) for p in PAYLOADS),
        held=(Held(check="R5", what="<b>hel</b>"),),
    )
    second = Audit(name="b", discrepancies=(finding("warning", "en varning"), finding("note", "en notering")))
    third = Audit(name="c", could_not="<i>gick inte</i>")
    document = DocumentRecord(organisation="<u>Exempelby</u>", period="2024-Q2")
    return [Result(a.name + ".pdf<x>", a, document) for a in (first, second, third)]


def test_html_holds_no_markup_from_the_report(results: list[Result], tmp_path: Path) -> None:
    page = write_audit_report(results, tmp_path).read_text(encoding="utf-8")
    assert page.count("<script>") == 1 and "<img" not in page and "<u>" not in page and "<i>gick" not in page
    assert "{{ 7 * 7 }}" in page and "\x1b" not in page and "\u202e" not in page
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy is not None and "default-src &#39;none&#39;" in policy[1] and "unsafe" not in policy[1]
    assert not re.search(r'(?:src|href)="(?!data:|#)', page)


def test_english_report(results: list[Result], tmp_path: Path) -> None:
    page = write_audit_report(results, tmp_path, "en").read_text(encoding="utf-8")
    assert '<html lang="en">' in page and "The rows of a column add up to the printed total." in page


def test_workbook_and_csv_hold_no_formulas(results: list[Result], tmp_path: Path) -> None:
    write_audit_report(results, tmp_path)
    with zipfile.ZipFile(tmp_path / "granskning.xlsx") as book:
        sheets = [book.read(name).decode() for name in book.namelist() if name.startswith("xl/worksheets/")]
        assert sheets and not any("<f>" in sheet or "<hyperlink" in sheet for sheet in sheets)
    with (tmp_path / "granskning.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream, delimiter=";"))
    assert len(rows) == 1 + len(PAYLOADS) + 2
    assert not [cell for row in rows for cell in row if cell[:1] in ("=", "+", "@", "-", "\t")]


def test_terminal_lines_are_plain(results: list[Result]) -> None:
    text = "\n".join(terminal_lines(results, "sv"))
    assert "\x1b" not in text and "\u202e" not in text and "Kunde inte granskas" in text


def test_exit_status(results: list[Result]) -> None:
    clean = Result("d.pdf", Audit(name="d"), DocumentRecord())
    assert (exit_status([clean]), exit_status(results), exit_status([clean, results[2]]), exit_status([])) == (
        0,
        1,
        2,
        2,
    )


def test_plain_and_inert() -> None:
    assert plain("a\x1b[2Jb\n c") == "a [2Jb c"
    assert inert(-4) == -4 and inert(None) == "" and str(inert("=1")).startswith("'")
    assert printed_forms(34.8) >= {"34.8", "34,8"} and "två" in printed_forms(-2)


def test_a_finding_links_to_its_page_picture(samples: Path, tmp_path: Path) -> None:
    from dataclasses import replace

    from extractor.model import Place

    data = (samples / "exempelby_lista.pdf").read_bytes()
    place = Place(page=1, bbox=(60.0, 100.0, 300.0, 112.0))
    placed = replace(finding("error", "en rad"), places=(place,))
    pictures = tuple(PageCutter(data).cut(placed.places, ("en rad", 3)))
    result = Result("a.pdf", Audit(name="a", discrepancies=(placed,)), DocumentRecord(), "pdf", "", (pictures,))
    page = write_audit_report([result], tmp_path).read_text(encoding="utf-8")
    assert 'href="#d1f1-p1"' in page and '<figure id="d1f1-p1"><img src="data:image/png;base64,' in page


@pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")
def test_browser_filters_and_links_to_a_finding(results: list[Result], tmp_path: Path) -> None:
    page = write_audit_report(results, tmp_path)
    command = [
        str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}",
        "--dump-dom",
        f"{page.as_uri()}#severity=warning&document=d2",
    ]  # fmt: skip
    dom = subprocess.run(command, capture_output=True, text=True, timeout=90, check=True).stdout
    shown = re.findall(r'<article class="finding (\w+)"[^>]*?id="(\w+)"(?![^>]*hidden)[^>]*>', dom)
    assert [severity for severity, _ in shown] == ["warning"]
    assert "1 fynd visas" in dom
