"""How sex, sections of law and zeros are written."""

from __future__ import annotations

from dataclasses import dataclass

from ..content import Case, Content
from ..words import months_before, quarter_end

KON = {
    "KM": ("K", "M", "K", "M"),
    "words": ("Kvinna", "Man", "Flicka", "Pojke"),
    "small": ("kvinna", "man", "flicka", "pojke"),
    "KvM": ("Kv", "M", "Kv", "M"),
    "adult": ("Kvinna", "Man", "Kvinna", "Man"),
    "KMFP": ("K", "M", "F", "P"),
}


def show_kon(case: Case, how: str) -> str:
    """The sex as printed."""
    return KON[how][(2 if case.child else 0) + (case.kon == "M")]


def true_age(case: Case, how: str) -> str | None:
    """ "barn" or "vuxen" where the printed word says so."""
    if how in ("words", "small", "KMFP"):
        return "barn" if case.child else "vuxen"
    return "vuxen" if how == "adult" else None


def section_of(case: Case) -> tuple[str, str]:
    """Chapter and section: the new act for decisions from July 2025."""
    if case.insats.lag == "LSS":
        return "9", case.insats.section
    return ("11" if case.beslut.isoformat() >= "2025-07-01" else "4"), "1"


def show_lagrum(case: Case, how: str) -> str:
    """The section of law as printed."""
    a, b = section_of(case)
    lss = case.insats.lag == "LSS"
    if how == "law_first":
        return f"LSS {a} § {b}" if lss else f"SoL {a} kap. {b} §"
    if how == "law_last":
        return f"{a} § {b} LSS" if lss else f"{a} kap. {b} § SoL"
    if how == "colon":
        return f"{a}:{b} LSS" if lss else f"{a}:{b} SoL"
    if how == "point":
        return f"{a} § p. {b} LSS" if lss else f"{a} kap {b} § SoL"
    raise ValueError(how)


def show_zero(value: int, how: str) -> str | None:
    """A count as printed: `how` is what stands for zero ("" leaves the cell blank)."""
    return str(value) if value else (how or None)


@dataclass
class Bucket:
    """A class of waiting time in whole months, with its printed name."""

    name: str
    low: int
    high: int | None

    def holds(self, months: int) -> bool:
        """Whether so many months belong here."""
        return months >= self.low and (self.high is None or months <= self.high)


BUCKETS: dict[str, list[Bucket]] = {
    "coarse": [Bucket("3-6", 0, 6), Bucket("7-12", 7, 12), Bucket("13-", 13, None)],
    "four": [Bucket("0-3", 0, 3), Bucket("4-6", 4, 6), Bucket("7-12", 7, 12), Bucket(">12", 13, None)],
    "words": [
        Bucket("3–6 mån", 0, 6),
        Bucket("7–12 mån", 7, 12),
        Bucket("13–24 mån", 13, 24),
        Bucket("mer än 24 mån", 25, None),
    ],
    "halves": [
        Bucket("3-5 månader", 0, 5),
        Bucket("6-11 månader", 6, 11),
        Bucket("12 månader eller mer", 12, None),
    ],
    "years": [
        Bucket("Upp till ett halvår", 0, 6),
        Bucket("Mellan ett halvår och ett år", 7, 12),
        Bucket("Mer än 12", 13, None),
    ],
}


def bucket_of(content: Content, case: Case, buckets: list[Bucket]) -> Bucket:
    """The class that a case belongs to."""
    return next(b for b in buckets if b.holds(content.months(case)))


def reported_before(content: Content, case: Case) -> bool:
    """Whether the case was already late at the end of the previous quarter."""
    return case.since < months_before(quarter_end(*content.before), 3)
