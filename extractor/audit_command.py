"""`evb audit`: a short table on a terminal, the contract's JSON, or a report for people in a folder."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from extractor.archive.lock import locked
from extractor.audit.results import Result
from extractor.audit_run import AuditOptions, audit_files
from extractor.owned import LOCKS, clear, home_of
from extractor.progress import progress_of
from extractor.run import checked
from extractor.safe_text import plain
from extractor.write.audit_objects import discrepancy_object
from extractor.write.audit_words import WORDS

NOTHING_FOUND, FOUND, COULD_NOT = 0, 1, 2
_WIDTH = 110


def audit_paths(
    paths: Sequence[Path],
    options: AuditOptions,
    as_json: bool = False,
    out: Path | None = None,
    lang: str = "sv",
) -> int:
    """Audit files, folders and archives. Exit status: 0 nothing found, 1 findings, 2 could not audit."""
    listing = checked(paths, out, "audit")
    with progress_of(len(listing.files), quiet=len(listing.files) == 1) as progress:
        results = audit_files(
            paths, replace(options, keep=out is not None), listing,
            lambda job, outcome: progress(job.full_name, outcome, False),
        )  # fmt: skip
    for result in results:
        if result.audit.could_not:
            print(f"{plain(result.name)}: {plain(result.audit.could_not)}", file=sys.stderr)
    if as_json:
        print(json.dumps(audit_object(results), ensure_ascii=False, indent=1))
    elif out is None:
        print("\n".join(terminal_lines(results, lang)))
    if out is not None:
        from extractor.write.audit_html import write_audit_report

        with locked(home_of(out) / LOCKS["audit"]):
            clear(out)
            path = write_audit_report(results, out, lang)
        print(path, file=sys.stderr)
    return exit_status(results)


def audit_object(results: Sequence[Result]) -> dict[str, object]:
    """File name -> its discrepancies, those across the given documents included."""
    return {r.name: [discrepancy_object(d, r.sha256) for d in r.audit.discrepancies] for r in results}


def exit_status(results: Sequence[Result]) -> int:
    """1 where anything was found; else 2 where a file could not be audited or none was given; else 0."""
    if any(result.audit.discrepancies for result in results):
        return FOUND
    return COULD_NOT if not results or any(result.audit.could_not for result in results) else NOTHING_FOUND


def terminal_lines(results: Sequence[Result], lang: str) -> list[str]:
    """The short table: per document a heading with its tally, then a line a finding."""
    words = WORDS[lang]
    lines: list[str] = []
    for result in results:
        audit = result.audit
        if audit.could_not:
            lines.append(f"{plain(result.name)}  {words['could_not']}")
            continue
        counts = Counter(d.severity for d in audit.discrepancies)
        tally = ", ".join(f"{words[s].lower()} {counts[s]}" for s in ("error", "warning", "note"))
        lines.append(f"{plain(result.name)}  {tally}, {words['held'].lower()} {len(audit.held)}")
        told: set[str] = set()
        for d in audit.discrepancies:
            if d.cause and d.cause not in told:
                told.add(d.cause)
                lines.append(f"  {words['cause']}: {plain(d.cause)}")
            what = plain(d.what if lang == "sv" else d.what_en or d.what)
            cut = what if len(what) <= _WIDTH else what[: _WIDTH - 1] + "…"
            reported, computed = ("–" if value is None else plain(value) for value in (d.reported, d.computed))
            lines.append(f"  {words[d.severity]:<9}{d.check:<6}{reported:>12} / {computed:<12} {cut}")
    return lines
