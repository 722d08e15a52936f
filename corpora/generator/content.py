"""The content model: an invented, consistent set of decisions of one board for one quarter."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta

from . import phrases, phrases_more
from .catalog import AREAS, BOARDS, INSATSER, ORGANISATIONS, Insats
from .words import MONTHS, months_before, months_between, period_id, previous, quarter_end, quarter_start

STATUSES = ["kvarstående", "verkställt", "avslutat"]
MEASURES = {
    "rapporterade": None,
    "verkställda": "verkställt",
    "avslutade": "avslutat",
    "kvarstående": "kvarstående",
}


@dataclass
class Case:
    """One decision."""

    insats: Insats
    kon: str
    child: bool
    beslut: date
    avbrott: date | None
    status: str
    end: date | None
    orsak: str
    kommentar: str

    @property
    def since(self) -> date:
        """The day from which the wait is counted."""
        return self.avbrott or self.beslut


@dataclass
class Content:
    """Everything a family may print."""

    rng: random.Random
    organisation: str
    kommunkod: str
    ort: str
    namnd: str
    year: int
    quarter: int
    laws: list[str]
    cases: list[Case]
    names: dict[str, str]
    areas: dict[str, str]
    law_form: str  # how the law is joined to a name: "Kontaktperson LSS"
    dnr: str
    document_date: date
    numbers: dict[str, dict[str, int]] = field(default_factory=dict)  # insats id -> measure -> number as printed

    @property
    def end(self) -> date:
        """Last day of the quarter."""
        return quarter_end(self.year, self.quarter)

    @property
    def period(self) -> str:
        """YYYY-Qn."""
        return period_id(self.year, self.quarter)

    @property
    def before(self) -> tuple[int, int]:
        """The previous quarter."""
        return previous(self.year, self.quarter)

    @property
    def insatser(self) -> list[Insats]:
        """Insatser with decisions, in the order of the catalogue."""
        present = {c.insats.id for c in self.cases}
        return [i for i in INSATSER if i.id in present]

    def of(
        self,
        insats: Insats | None = None,
        status: str | None = None,
        lag: str | None = None,
        group: str | None = None,
    ) -> list[Case]:
        """The cases of an insats, status, law or area."""
        return [
            c
            for c in self.cases
            if (insats is None or c.insats is insats)
            and (status is None or c.status == status)
            and (lag is None or c.insats.lag == lag)
            and (group is None or c.insats.group == group)
        ]

    def label(self, insats: Insats, law: bool = True) -> str:
        """The printed name, with the law where both laws are reported."""
        name = self.names[insats.id]
        if not law or len(self.laws) < 2 or name.endswith(insats.lag):
            return name
        return self.law_form.format(name=name, lag=insats.lag)

    def tally(self) -> None:
        """Count the cases into `numbers`."""
        self.numbers = {i.id: {m: len(self.of(i, s)) for m, s in MEASURES.items()} for i in self.insatser}

    def number(
        self, measure: str, insats: Insats | None = None, lag: str | None = None, group: str | None = None
    ) -> int:
        """A number as the report prints it."""
        return sum(
            self.numbers[i.id][measure]
            for i in self.insatser
            if (insats is None or i is insats) and (lag is None or i.lag == lag) and (group is None or i.group == group)
        )

    def months(self, case: Case) -> int:
        """Whole months that a case has waited at the end of the quarter."""
        return months_between(case.since, self.end)

    def days(self, case: Case) -> int:
        """Days that a case has waited at the end of the quarter."""
        return (self.end - case.since).days


def _fits(text: str, insats: Insats) -> str | None:
    if text.startswith("p:"):
        return text[2:] if insats.place else None
    if text.startswith("u:"):
        return None if insats.place else text[2:]
    return text


def _pick(rng: random.Random, options: list[str], insats: Insats) -> str:
    return rng.choice([t for t in (_fits(o, insats) for o in options) if t is not None])


def comment(
    rng: random.Random,
    insats: Insats,
    status: str,
    interrupted: bool,
    ort: str,
    end: date | None,
    quarter: int,
) -> tuple[str, str]:
    """The leaf of the reason and a comment in somebody's own words."""
    fitting = [
        leaf for leaf, texts in phrases.CAUSES.items() if leaf != "oklart" and any(_fits(t, insats) for t in texts)
    ]
    leaf = rng.choice(
        fitting
        + (
            ["brist_plats", "tackat_nej", "specifika_onskemal"]
            if insats.place
            else ["brist_personal", "inte_valt_utforare"]
        )
    )
    parts = [_pick(rng, phrases_more.INTERRUPTED, insats)] if interrupted and rng.random() < 0.7 else []
    short = rng.random()
    if status == "kvarstående" or short < 0.6:
        parts.append(_pick(rng, phrases.CAUSES[leaf], insats))
    if status == "kvarstående":
        parts.append(rng.choice(phrases_more.ACTIONS))
        if short < 0.12:
            parts.append(
                _pick(rng, phrases.CAUSES[rng.choice(["oklart", "vill_avvakta", "motivationsarbete"])], insats)
            )
    elif status == "verkställt":
        parts.append(_pick(rng, phrases_more.DONE, insats))
    else:
        parts.append(_pick(rng, phrases_more.CLOSED, insats))
    months = [MONTHS[(quarter * 3 - 1 - back) % 12] for back in range(5)]
    text = " ".join(p for p in dict.fromkeys(parts) if p)
    text = text.format(
        manad=rng.choice(months),
        manad_q=MONTHS[end.month - 1] if end else months[1],
        ort=ort,
        enhet=rng.choice(phrases_more.UNITS),
        intresse=rng.choice(phrases_more.INTERESTS),
        sprak=rng.choice(phrases_more.LANGUAGES),
    )
    return leaf, text


def _status(rng: random.Random) -> str:
    return rng.choices(STATUSES, [64, 21, 15])[0]


def make_case(
    rng: random.Random,
    insats: Insats,
    year: int,
    quarter: int,
    ort: str,
    taken: set[date],
    status: str | None = None,
) -> Case:
    """One decision that had to be reported for the quarter; its dates are not among those taken."""
    end = quarter_end(year, quarter)
    limit = months_before(end, 3) - timedelta(days=1)
    status = status or _status(rng)
    interrupted = rng.random() < 0.22
    while True:
        since = limit - timedelta(days=int(min(rng.expovariate(1 / 190), 1300)))
        if since not in taken:
            break
    taken.add(since)
    first = since - timedelta(days=rng.randint(40, 700)) if interrupted else since
    done = None
    if status != "kvarstående":
        start = max(quarter_start(year, quarter), months_before(since, -3) + timedelta(days=1))
        done = start + timedelta(days=rng.randint(0, max((end - start).days, 0)))
    leaf, text = comment(rng, insats, status, interrupted, ort, done, quarter)
    child = insats.child and (rng.random() < 0.4 or insats.id.endswith("barn"))
    return Case(insats, rng.choice("KM"), child, first, since if interrupted else None, status, done, leaf, text)


def make(
    rng: random.Random,
    laws: tuple[str, ...] = ("SoL", "LSS"),
    size: int = 24,
    kinds: int = 7,
    groups: tuple[str, ...] = ("of", "aldre", "ifo"),
    when: tuple[int, int] | None = None,
    organisation: tuple[str, str, str] | None = None,
) -> Content:
    """Invent the content of one report."""
    year, quarter = when or (rng.randint(2021, 2025), rng.randint(1, 4))
    name, code, ort = organisation or rng.choice(ORGANISATIONS)
    pool = [i for i in INSATSER if i.lag in laws and i.group in groups]
    chosen = rng.sample(pool, min(kinds, len(pool)))
    for law in laws:
        if not any(i.lag == law for i in chosen):
            chosen[laws.index(law)] = rng.choice([i for i in pool if i.lag == law])
    variant = rng.randrange(3)
    names = {i.id: i.names[variant] for i in INSATSER}
    taken: set[date] = set()
    weights = [rng.uniform(0.4, 2.5) for _ in chosen]
    insats_of = list(chosen) + rng.choices(chosen, weights, k=max(size - len(chosen), 0))
    cases = [make_case(rng, i, year, quarter, ort, taken) for i in insats_of]
    cases.sort(key=lambda c: ([i.id for i in INSATSER].index(c.insats.id), c.beslut))
    end = quarter_end(year, quarter)
    content = Content(
        rng,
        name,
        code,
        ort,
        rng.choice(BOARDS),
        year,
        quarter,
        list(laws),
        cases,
        names,
        {g: rng.choice(v) for g, v in AREAS.items()},
        # behind a comma a law is no part of the name: independent authors all leave it out
        rng.choice(["{name} {lag}", "{name} ({lag})", "{name} enligt {lag}", "{name} {lag}"]),
        f"{rng.choice(['SN', 'VON', 'ON', 'KS', 'NOS'])} "
        f"{end.year}{rng.choice(['/', '-', ':'])}{rng.randint(20, 990):05d}",
        end + timedelta(days=rng.randint(20, 75)),
    )
    content.tally()
    return content


def partition(rng: random.Random, total: int, parts: int) -> list[int]:
    """Split a number into so many parts at random."""
    out = [0] * parts
    weights = [rng.uniform(0.3, 2) for _ in out]
    for _ in range(total):
        out[rng.choices(range(parts), weights)[0]] += 1
    return out


def history(rng: random.Random, last: int, length: int) -> list[int]:
    """A series that ends with the given number."""
    out = [last]
    while len(out) < length:
        out.insert(0, max(0, out[0] + rng.randint(-3, 3)))
    return out
