"""The audit for people: one HTML file that opens without a network, and the same as a workbook and CSV."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extractor.audit.checkbook import checks
from extractor.audit.results import Pictures, Result
from extractor.claims_model import Discrepancy
from extractor.owned import Owned, claim, exchange, staged
from extractor.safe_text import plain
from extractor.write.audit_tables import write_csv, write_workbook
from extractor.write.audit_words import WORDS, cause_text, place_text
from extractor.write.files import write_text

_TEMPLATES = Path(__file__).parent / "templates"
SEVERITIES = ("error", "warning", "note")


@dataclass(frozen=True, slots=True)
class Card:
    """One finding as the page shows it."""

    anchor: str
    severity: str
    check: str
    strength: str
    rule: str
    what: str
    reported: str
    computed: str
    how: str
    cause: str
    evidence: tuple[str, ...]
    place: str
    doubt: bool
    pictures: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How often a check held and broke in a document."""

    check: str
    strength: str
    rule: str
    held: int
    broke: int
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One document as the page shows it."""

    anchor: str
    name: str
    body: str
    period: str
    could_not: str | None
    counts: dict[str, int]
    held: int
    groups: tuple[tuple[str, tuple[Card, ...]], ...]
    tallies: tuple[Tally, ...]


def write_audit_report(results: Sequence[Result], out_dir: Path, lang: str = "sv") -> Path:
    """Write `granskning.html`, `granskning.xlsx` and `granskning.csv` to a folder; returns the HTML file's path.

    Raises OutputNotOurs where the folder holds what evb did not write there.
    """
    claim(out_dir, "audit")
    sheets = [_sheet(number, result, lang) for number, result in enumerate(results, 1)]
    page = render(sheets, lang)
    with staged(out_dir) as work:
        stage = work / "stage"
        write_text(stage / "granskning.html", page)
        write_workbook(results, stage / "granskning.xlsx", lang)
        write_csv(results, stage / "granskning.csv", lang)
        exchange(work, Owned.of(out_dir), "audit")
    return out_dir / "granskning.html"


def render(sheets: Sequence[Sheet], lang: str) -> str:
    """The page: everything from a report is escaped, and only this page's own style and script may run."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style = (_TEMPLATES / "audit.css").read_text(encoding="utf-8")
    script = (_TEMPLATES / "audit.js").read_text(encoding="utf-8")
    policy = (
        f"default-src 'none'; img-src data:; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    totals = Counter({severity: sum(s.counts[severity] for s in sheets) for severity in SEVERITIES})
    template = environment.get_template("audit.html.j2")
    return template.render(
        sheets=sheets,
        t=WORDS[lang],
        lang=lang,
        style=style,
        script=script,
        policy=policy,
        totals=totals,
        severities=SEVERITIES,
    )


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


def _sheet(number: int, result: Result, lang: str) -> Sheet:
    audit = result.audit
    pictures = result.pictures or ((),) * len(audit.discrepancies)
    cards = [
        (plain(cause_text(d, lang)), _card(number, i, d, cut, lang))
        for i, (d, cut) in enumerate(zip(audit.discrepancies, pictures, strict=True), 1)
    ]
    counts: Counter[str] = Counter(d.severity for d in audit.discrepancies)
    document = result.document
    body = ", ".join(part for part in (document.organisation, document.stadsdel or document.namnd) if part)
    return Sheet(
        anchor=f"d{number}",
        name=plain(result.name),
        body=plain(body),
        period=document.period or "",
        could_not=plain(audit.could_not) if audit.could_not else None,
        counts={severity: counts.get(severity, 0) for severity in SEVERITIES},
        held=len(audit.held),
        groups=_groups(cards),
        tallies=_tallies(result, lang),
    )


def _groups(cards: Iterable[tuple[str, Card]]) -> tuple[tuple[str, tuple[Card, ...]], ...]:
    """Findings in order; those of one cause under it, the cause told once."""
    groups: dict[tuple[str, str], list[Card]] = {}
    for cause, card in cards:
        key = (cause, "") if cause else ("", card.anchor)
        groups.setdefault(key, []).append(card)
    return tuple((cause, tuple(members)) for (cause, _), members in groups.items())


def _card(document: int, number: int, finding: Discrepancy, pictures: Pictures, lang: str) -> Card:
    check, words = checks()[finding.check], WORDS[lang]
    return Card(
        anchor=f"d{document}f{number}",
        severity=finding.severity,
        check=check.id,
        strength=words[check.styrka],
        rule=check.sv if lang == "sv" else check.en,
        what=plain(finding.what if lang == "sv" else finding.what_en or finding.what),
        reported=_value(finding.reported),
        computed=_value(finding.computed),
        how=plain(finding.how),
        cause=plain(cause_text(finding, lang)),
        evidence=tuple(plain(text) for text in finding.evidence[:14]),
        place=place_text(finding.places, lang),
        doubt=finding.doubt,
        pictures=pictures,
    )


def _value(value: Any) -> str:
    return "–" if value is None else plain(value)


def _tallies(result: Result, lang: str) -> tuple[Tally, ...]:
    held: dict[str, list[str]] = {}
    for item in result.audit.held:
        held.setdefault(item.check, []).append(plain(item.what))
    broke = Counter(d.check for d in result.audit.discrepancies)
    rows = []
    for check in checks().values():
        if check.id in held or check.id in broke:
            examples = tuple(held.get(check.id, [])[:40])
            rule = check.sv if lang == "sv" else check.en
            rows.append(
                Tally(
                    check.id,
                    WORDS[lang][check.styrka],
                    rule,
                    len(held.get(check.id, [])),
                    broke[check.id],
                    examples,
                )
            )
    return tuple(rows)
