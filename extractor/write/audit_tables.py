"""The findings and the checks as an Excel workbook and as CSV; no cell of either is ever a formula."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from extractor.audit.checkbook import checks
from extractor.audit.results import Result
from extractor.safe_text import inert
from extractor.write.audit_words import WORDS, cause_text, place_text
from extractor.write.files import published, write_text

_COLUMNS = (
    "file", "severity", "check", "kind", "what", "reported", "computed", "how", "cause", "place", "evidence",
    "confidence", "doubt",
)  # fmt: skip


def finding_rows(results: Sequence[Result], lang: str) -> list[list[object]]:
    """One row per finding, in the order of `_COLUMNS`."""

    rows: list[list[object]] = []
    for result in results:
        for d in result.audit.discrepancies:
            rows.append(
                [
                    result.name, WORDS[lang][d.severity], d.check, d.kind,
                    d.what if lang == "sv" else d.what_en or d.what,
                    d.reported, d.computed, d.how, cause_text(d, lang), place_text(d.places, lang),
                    " | ".join(d.evidence[:14]),
                    d.confidence, WORDS[lang]["doubt"] if d.doubt else "",
                ]
            )  # fmt: skip
    return rows


def write_csv(results: Sequence[Result], path: Path, lang: str) -> None:
    """Semicolons and a byte order mark, as Swedish spreadsheets expect."""
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";", lineterminator="\n")
    writer.writerow([WORDS[lang][name] for name in _COLUMNS])
    for row in finding_rows(results, lang):
        writer.writerow([inert(cell) for cell in row])
    write_text(path, "\ufeff" + stream.getvalue())


def write_workbook(results: Sequence[Result], path: Path, lang: str) -> None:
    """Three sheets: findings, checks that held and broke, documents."""
    import xlsxwriter

    words = WORDS[lang]
    options = {
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "in_memory": True,
    }
    with published(path) as part:
        book = xlsxwriter.Workbook(str(part), options)
        head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        wrap = book.add_format({"text_wrap": True, "valign": "top"})
        _sheet(
            book,
            words["sheet_findings"],
            [words[n] for n in _COLUMNS],
            finding_rows(results, lang),
            head,
            wrap,
            (30, 10, 8, 16, 60, 14, 14, 26, 30, 12, 60, 10, 14),
        )
        _sheet(
            book,
            words["sheet_checks"],
            [words[n] for n in ("file", "check", "strength", "what", "held", "broke_list")],
            _check_rows(results, lang),
            head,
            wrap,
            (30, 8, 24, 80, 10, 14),
        )
        _sheet(
            book,
            words["sheet_documents"],
            [words[n] for n in ("file", "body", "period", "error", "warning", "note", "held", "could_not")],
            _document_rows(results),
            head,
            wrap,
            (40, 40, 10, 8, 8, 8, 8, 50),
        )
        book.close()


def _sheet(
    book: Any,
    name: str,
    head: Sequence[str],
    rows: Sequence[Sequence[object]],
    bold: Any,
    wrap: Any,
    widths: Sequence[int],
) -> None:
    sheet = book.add_worksheet(name)
    for column, (title, width) in enumerate(zip(head, widths, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, title, bold)
    for number, row in enumerate(rows, 1):
        for column, cell in enumerate(row):
            value = inert(cell)
            if isinstance(value, int | float):
                sheet.write_number(number, column, value, wrap)
            else:
                sheet.write_string(number, column, str(value)[:32_000], wrap)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(rows), 1), len(head) - 1)


def _check_rows(results: Sequence[Result], lang: str) -> list[list[object]]:
    rows: list[list[object]] = []
    for result in results:
        held = Counter(item.check for item in result.audit.held)
        broke = Counter(item.check for item in result.audit.discrepancies)
        for check in checks().values():
            if held[check.id] or broke[check.id]:
                text = check.sv if lang == "sv" else check.en
                rows.append([result.name, check.id, WORDS[lang][check.styrka], text, held[check.id], broke[check.id]])
    return rows


def _document_rows(results: Sequence[Result]) -> list[list[object]]:
    rows: list[list[object]] = []
    for result in results:
        counts = Counter(d.severity for d in result.audit.discrepancies)
        document = result.document
        body = ", ".join(p for p in (document.organisation, document.stadsdel or document.namnd) if p)
        rows.append(
            [
                result.name, body, document.period or "", counts["error"], counts["warning"], counts["note"],
                len(result.audit.held), result.audit.could_not or "",
            ]
        )  # fmt: skip
    return rows
