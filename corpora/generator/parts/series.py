"""Time series: insats, reason or sex by quarter."""

from __future__ import annotations

from dataclasses import dataclass

from ..content import Content, history, partition
from ..doc import Cell, TableLook
from ..report import Finding, Report, table_look
from ..words import period_id, previous
from .notation import show_zero

REASONS = {
    "old": [
        "Resursbrist, ledig plats eller bostad",
        "Resursbrist, personal",
        "Den enskilde har tackat nej",
        "Andra skäl",
    ],
    "new": ["Skäl hos den enskilde", "Skäl hos kommunen", "Skäl utanför kommunen"],
    "short": ["Saknar resurs", "Tackat nej", "Övrigt"],
}


@dataclass
class Series:
    """Rows with one number per quarter, oldest first."""

    labels: list[str]
    values: list[list[int]]
    periods: list[tuple[int, int]]

    @property
    def sums(self) -> list[int]:
        """Sum of each quarter."""
        return [sum(col) for col in zip(*self.values, strict=True)]


def quarters(content: Content, length: int) -> list[tuple[int, int]]:
    """The last quarters, oldest first."""
    return [previous(content.year, content.quarter, b) for b in range(length - 1, -1, -1)]


def by_insats(content: Content, length: int, lag: str | None, law_in_name: bool = False) -> Series:
    """A series per insats that ends with the content's numbers."""
    rows = [i for i in content.insatser if lag is None or i.lag == lag]
    values = [history(content.rng, content.number("rapporterade", i), length) for i in rows]
    return Series([content.label(i, law_in_name) for i in rows], values, quarters(content, length))


def split(content: Content, sums: list[int], labels: list[str], last: list[int] | None = None) -> Series:
    """A series that splits given sums over labels."""
    columns = [partition(content.rng, s, len(labels)) for s in sums]
    if last:
        columns[-1] = last
    return Series(labels, [list(row) for row in zip(*columns, strict=True)], quarters(content, len(sums)))


def by_sex(content: Content, sums: list[int], lag: str | None, labels: list[str]) -> Series:
    """Women and men, ending with the content's."""
    cases = content.of(lag=lag)
    k = sum(c.kon == "K" for c in cases)
    return split(content, sums, labels, [k, len(cases) - k])


def head_of(periods: list[tuple[int, int]], first: str, how: str) -> tuple[list[list[Cell]], list[str]]:
    """The head and the joined column names.

    "stack" is Kv over year, "years" years spanning quarters; "one", "q" and "short" are single rows.
    """
    if how == "stack":
        names = [f"Kv {q} {y}" for y, q in periods]
        return [
            [Cell(first, 1, 2), *[Cell(f"Kv {q}") for _, q in periods]],
            [Cell(str(y)) for y, _ in periods],
        ], [first, *names]
    if how == "years":
        years: list[list[int]] = []
        for y, _ in periods:
            if years and years[-1][0] == y:
                years[-1][1] += 1
            else:
                years.append([y, 1])
        return (
            [
                [Cell(first, 1, 2), *[Cell(str(y), n) for y, n in years]],
                [Cell(f"Kvartal {q}") for _, q in periods],
            ],
            [first, *[f"{y} / Kvartal {q}" for y, q in periods]],
        )
    form = {"one": "Kv {q} {y}", "q": "Q{q} {y}", "short": "{y} kv{q}"}[how]
    names = [form.format(q=q, y=y) for y, q in periods]
    return [[Cell(first), *[Cell(n) for n in names]]], [first, *names]


def series_table(
    r: Report,
    content: Content,
    series: Series,
    what: str,
    how: str,
    first: str,
    lag: str | None,
    caption: str | None = None,
    total: str | None = "Summa",
    zero: str = "0",
    look: TableLook | None = None,
    lags: list[str] | None = None,
) -> str:
    """Print a series; `what` is insats, orsak or kon; `lags` gives the law of each row."""
    only = lag or (content.laws[0] if len(content.laws) == 1 else None)
    sums = series.sums
    note = None
    if total and r.want("table_sum"):
        note = _wrong_sum(r, series, sums, total, caption)
    head, names = head_of(series.periods, first, how)
    rows: list[list[str | None]] = [
        [lb, *[show_zero(n, zero) for n in v]] for lb, v in zip(series.labels, series.values, strict=True)
    ]
    if total:
        rows.append([total, *[show_zero(n, zero) for n in sums]])
    n = len(series.periods)
    name = r.table(
        head,
        rows,
        [2.6] + [1.0] * n,
        f"{what}_time_series",
        columns=names,
        caption=caption,
        numeric=set(range(1, n + 1)),
        bold_rows={len(rows) - 1} if total else set(),
        look=look or table_look(r.rng),
    )
    for k, (label, values) in enumerate(
        zip([*series.labels, None], [*series.values, sums if total else []], strict=True)
    ):
        for (y, q), v in zip(series.periods, values, strict=False):
            if v == 0 and not zero:
                continue
            dims = {
                "lag": only or (lags[k] if lags and k < len(lags) else None),
                "is_total": label is None,
                "period": period_id(y, q),
            }
            if label:
                dims[what] = _kon(label) if what == "kon" else label
            r.count(name, "ej_verkställda", v, **dims)
    if note:
        r.found(*note)
    return name


def _kon(label: str) -> str:
    if label.lower().startswith("ej"):
        return "ej angivet"
    return "K" if label.lower().startswith(("kv", "fl")) else "M"


def _wrong_sum(r: Report, series: Series, sums: list[int], total: str, caption: str | None) -> Finding:
    col = r.rng.randrange(len(sums) - 1)
    right = sums[col]
    sums[col] += r.rng.choice([1, 2, -1])
    y, q = series.periods[col]
    where = f"{caption}, " if caption else ""
    return (
        "table_sum",
        f"{where}kvartal {q} {y}: raderna ger {right}, summaraden {sums[col]}.",
        sums[col],
        right,
        [
            " ".join([total, *map(str, sums)]),
            *[" ".join([lb, *map(str, v)]) for lb, v in zip(series.labels, series.values, strict=True)],
        ],
    )


def disagree(r: Report, series: Series, what: str) -> None:
    """The mistake "table_vs_table": one number is raised, its sum then differs from the other tables."""
    if not r.want("table_vs_table"):
        return
    row, col = r.rng.randrange(len(series.values)), r.rng.randrange(len(series.periods))
    right = series.sums[col]
    series.values[row][col] += 1
    y, q = series.periods[col]
    r.found(
        "table_vs_table",
        f"Tabellen per {what} summerar kvartal {q} {y} till {right + 1}, övriga tabeller till {right}.",
        right + 1,
        right,
        [" ".join([series.labels[row], *map(str, series.values[row])])],
    )
