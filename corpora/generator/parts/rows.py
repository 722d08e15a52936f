"""Row lists: one decision a row."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..content import Case, Content
from ..doc import TableLook
from ..report import Report, table_look
from ..words import show_date, true_date
from .notation import BUCKETS, bucket_of, show_kon, show_lagrum, true_age

WIDTHS = {
    "nr": 0.6,
    "arende": 1.0,
    "beslut": 1.15,
    "avbrott": 1.15,
    "lagrum": 1.3,
    "insats": 2.0,
    "kon": 0.8,
    "orsak": 3.6,
    "verkstallt": 1.2,
    "avslutat": 1.2,
    "dagar": 0.9,
    "status": 1.2,
    "manader": 1.0,
    "omrade": 1.5,
    "lag": 0.7,
}
STATUS_WORDS = {"kvarstående": "Kvarstår", "verkställt": "Verkställt", "avslutat": "Avslutat"}


@dataclass
class Spec:
    """Columns (kind, head) and notations of a row list."""

    columns: list[tuple[str, str]]
    date: str = "iso"
    kon: str = "KM"
    lagrum: str = "law_first"
    blank: str | None = None  # what stands for "no"
    exclusive: bool = True  # an interrupted decision shows only the day of interruption
    widths: dict[str, float] = field(default_factory=dict)
    law_in_name: bool = True
    bucket: str = "coarse"

    @property
    def kinds(self) -> set[str]:
        """The kinds of columns."""
        return {k for k, _ in self.columns}


def cell(content: Content, case: Case, kind: str, spec: Spec, nr: int) -> str | None:
    """The printed cell of a column."""
    shows_break = case.avbrott is not None and "avbrott" in spec.kinds
    if kind == "nr":
        return str(nr)
    if kind == "arende":
        return f"Ä{content.year % 100}-{100 + nr * 7 % 900}"
    if kind == "beslut":
        return spec.blank if shows_break and spec.exclusive else show_date(case.beslut, spec.date)
    if kind == "avbrott":
        return show_date(case.avbrott, spec.date) if case.avbrott else spec.blank
    if kind == "verkstallt":
        return show_date(case.end, spec.date) if case.status == "verkställt" and case.end else spec.blank
    if kind == "avslutat":
        return show_date(case.end, spec.date) if case.status == "avslutat" and case.end else spec.blank
    simple = {
        "lagrum": lambda: show_lagrum(case, spec.lagrum),
        "insats": lambda: content.label(case.insats, spec.law_in_name),
        "kon": lambda: show_kon(case, spec.kon),
        "orsak": lambda: case.kommentar,
        "dagar": lambda: str(content.days(case)),
        "status": lambda: STATUS_WORDS[case.status],
        "manader": lambda: bucket_of(content, case, BUCKETS[spec.bucket]).name,
        "omrade": lambda: content.areas[case.insats.group],
        "lag": lambda: case.insats.lag,
    }
    return simple[kind]()


def facts(content: Content, case: Case, spec: Spec, nr: int, **context: Any) -> dict[str, Any]:
    """What a printed row says, as the contract wants it."""
    kinds = spec.kinds
    shows_break = case.avbrott is not None and "avbrott" in kinds
    ended = case.end if case.end else None
    out: dict[str, Any] = {
        "insats": content.label(case.insats, spec.law_in_name),
        "insats_id": case.insats.id,
        "lag": case.insats.lag,
        "status": case.status,
    }
    if "nr" in kinds:
        out["nr"] = nr
    if "beslut" in kinds and not (shows_break and spec.exclusive):
        out["beslutsdatum"] = true_date(case.beslut, spec.date)
    if shows_break and case.avbrott:
        out["avbrottsdatum"] = true_date(case.avbrott, spec.date)
    if "kon" in kinds:
        out["kon"], out["alder"] = case.kon, true_age(case, spec.kon)
    if "orsak" in kinds:
        out["kommentar"], out["orsak"] = case.kommentar, case.orsak
    if "lagrum" in kinds:
        out["lagrum"] = show_lagrum(case, spec.lagrum)
    if "dagar" in kinds:
        out["dagar"] = content.days(case)
    if "manader" in kinds:
        out["manader"] = bucket_of(content, case, BUCKETS[spec.bucket]).name
    if "omrade" in kinds:
        out["omrade"] = content.areas[case.insats.group]
    for kind, status in (("verkstallt", "verkställt"), ("avslutat", "avslutat")):
        if kind in kinds and case.status == status and ended:
            out[f"{kind}_datum"] = true_date(ended, spec.date)
    out.update(context)
    return out


def row_table(
    r: Report,
    content: Content,
    cases: list[Case],
    spec: Spec,
    first: int = 1,
    look: TableLook | None = None,
    caption: str | None = None,
    **context: Any,
) -> str:
    """Print the cases as a table. `context` gives what headings say of every row (omrade, insats ...)."""
    rows = [[cell(content, c, k, spec, first + i) for k, _ in spec.columns] for i, c in enumerate(cases)]
    widths = [{**WIDTHS, **spec.widths}[k] for k, _ in spec.columns]
    look = look or table_look(r.rng, numbers="left")
    centred = ("nr", "dagar", "kon") if look.numbers == "center" else ("nr", "dagar")
    numeric = {i for i, (k, _) in enumerate(spec.columns) if k in centred}
    name = r.table(
        [h for _, h in spec.columns],
        rows,
        widths,
        "decision_rows",
        caption=caption,
        numeric=numeric,
        look=look,
    )
    for i, c in enumerate(cases):
        r.decision(name, **facts(content, c, spec, first + i, **context))
    return name


def plant(r: Report, content: Content, spec: Spec) -> None:
    """Mistakes inside rows; call before the rows are printed and after the numbers are counted."""
    left = content.of(status="kvarstående")
    if "orsak" in spec.kinds and left and r.want("row_content"):
        case = r.rng.choice(left)
        case.kommentar += r.rng.choice([" Nu verkställt.", " Insatsen är verkställd.", " Verkställt."])
        r.found(
            "row_content",
            "Raden står bland kvarstående beslut men kommentaren säger att beslutet är verkställt.",
            "kvarstående",
            "verkställt",
            [case.kommentar],
        )
    if "beslut" in spec.kinds and r.want("date_recent"):
        plain_cases = [c for c in left if c.avbrott is None]
        if plain_cases:
            case = r.rng.choice(plain_cases)
            case.beslut = content.end.replace(day=r.rng.randint(2, 25))
            shown = show_date(case.beslut, spec.date)
            r.found(
                "date",
                "Beslutet är yngre än tre månader vid kvartalets slut och borde inte vara med.",
                case.beslut.isoformat(),
                None,
                [shown, content.label(case.insats)],
                "warning",
                "date_recent",
            )
    ended = [c for c in content.of(status="verkställt") if c.avbrott is None and c.end]
    if {"beslut", "verkstallt"} <= spec.kinds and ended and r.want("date_order"):
        case = r.rng.choice(ended)
        assert case.end
        case.end = case.beslut.replace(year=case.beslut.year - 1, day=min(case.beslut.day, 28))
        r.found(
            "date",
            "Verkställt före beslutsdagen.",
            case.end.isoformat(),
            case.beslut.isoformat(),
            [show_date(case.end, spec.date), show_date(case.beslut, spec.date)],
            "error",
            "date_order",
        )
