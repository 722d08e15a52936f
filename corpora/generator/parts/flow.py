"""Flow tables: what was reported, carried out, closed and left, per insats."""

from __future__ import annotations

from typing import Any

from ..catalog import Insats
from ..content import Content
from ..report import Finding, Report, table_look
from ..words import period_id
from .notation import reported_before, show_zero

# sets of columns: (head, measure); "innan" is what was left from the quarter before, "nya" what has come
SETS: dict[str, list[tuple[str, str]]] = {
    "kvar": [
        ("Kvar sedan tidigare", "innan"),
        ("Nya", "nya"),
        ("Verkställda", "verkställda"),
        ("Avslutade", "avslutade"),
        ("Kvarstår", "kvarstående"),
    ],
    "plain": [
        ("Rapporterade", "rapporterade"),
        ("Varav verkställda", "verkställda"),
        ("Varav avslutade", "avslutade"),
        ("Kvarstående", "kvarstående"),
    ],
    "left_first": [
        ("Fortfarande ej verkställda", "kvarstående"),
        ("Verkställda under kvartalet", "verkställda"),
        ("Avslutade av annat skäl", "avslutade"),
        ("Summa rapporterade", "rapporterade"),
    ],
    "two": [("Inrapporterade beslut", "rapporterade"), ("Ännu inte verkställda", "kvarstående")],
    "ivo": [
        ("Antal rapporterade till IVO", "rapporterade"),
        ("Har verkställts", "verkställda"),
        ("Har avslutats", "avslutade"),
        ("Återstår vid kvartalets slut", "kvarstående"),
    ],
    "broken": [
        ("Rappor\u00ad\nterade", "rapporterade"),
        ("Verk\u00ad\nställda", "verkställda"),
        ("Avslu\u00ad\ntade", "avslutade"),
        ("Kvar\u00ad\nstående", "kvarstående"),
    ],
}
FIRST = ["Insats", "Typ av insats", "Insats/bistånd", "Beviljad insats", "Biståndstyp"]
TOTALS = ["Summa", "Totalt", "Samtliga insatser", "Totalt antal", "SUMMA"]


def value(content: Content, insats: Insats, measure: str) -> int:
    """A number of one insats."""
    if measure == "innan":
        return sum(reported_before(content, c) for c in content.of(insats))
    if measure == "nya":
        return content.number("rapporterade", insats) - value(content, insats, "innan")
    return content.number(measure, insats)


def plant_row(r: Report, content: Content) -> None:
    """The mistake "table_vs_rows": the tables will give one decision more than the rows.

    Call before anything is printed.
    """
    if not r.want("table_vs_rows"):
        return
    insats = r.rng.choice(content.insatser)
    mine = content.numbers[insats.id]
    old = mine["kvarstående"]
    mine["kvarstående"] += 1
    mine["rapporterade"] += 1
    r.found(
        "table_vs_rows",
        f"Tabellen anger {old + 1} kvarstående beslut om {content.label(insats)}, förteckningen har {old}.",
        old + 1,
        old,
        [content.label(insats)],
    )
    what = f"ett beslut om {content.label(insats)} för mycket i tabellen"
    for dims in ({}, {"lag": insats.lag}, {"group": insats.group}, {"insats": insats}):
        for measure in ("kvarstående", "rapporterade"):
            n = content.number(measure, **dims)
            r.also("table_vs_rows", what, n, n - 1, [content.label(insats)], 3)
            r.also("table_vs_rows", what, n - 1, n, [content.label(insats)], 2)


def flow_table(
    r: Report,
    content: Content,
    columns: str = "plain",
    zero: str = "0",
    lag: str | None = None,
    group: str | None = None,
    omrade: str | None = None,
    insatser: list[Insats] | None = None,
    law_in_name: bool = True,
    total: str | None = None,
    **more: Any,
) -> str:
    """Print a flow table for a law, an area or all."""
    rows_of = insatser or [
        i for i in content.insatser if (lag is None or i.lag == lag) and (group is None or i.group == group)
    ]
    spec = SETS[columns]
    numbers = [[value(content, i, m) for _, m in spec] for i in rows_of]
    sums = [sum(col) for col in zip(*numbers, strict=True)]
    only = lag or (content.laws[0] if len(content.laws) == 1 else None)
    labels = [content.label(i, law_in_name) for i in rows_of]
    wrong_row = _plant_identity(r, spec, numbers, sums, labels) if columns != "kvar" and columns != "two" else None
    total = total or r.rng.choice(TOTALS)
    wrong = _plant_sum(r, spec, numbers, sums, total) if wrong_row is None else None
    cells: list[list[str | None]] = [
        [label, *[show_zero(n, zero) for n in line]] for label, line in zip(labels, numbers, strict=True)
    ]
    cells.append([total, *[show_zero(n, zero) for n in sums]])
    look = more.pop("look", None) or table_look(r.rng)
    name = r.table(
        [r.rng.choice(FIRST), *[h for h, _ in spec]],
        cells,
        [2.6] + [1.2] * len(spec),
        "insats_status",
        numeric=set(range(1, len(spec) + 1)),
        bold_rows={len(cells) - 1} if r.rng.random() < 0.7 else set(),
        look=look,
        **more,
    )
    for insats, line, label in zip([*rows_of, None], [*numbers, sums], [*labels, None], strict=True):
        for (_, measure), n in zip(spec, line, strict=True):
            _count(r, content, name, measure, n, zero, insats.lag if insats else only, label, omrade)
    for note in (wrong_row, wrong):
        if note:
            r.found(*note)
    return name


def _count(
    r: Report,
    content: Content,
    name: str,
    measure: str,
    n: int,
    zero: str,
    lag: str | None,
    label: str | None,
    omrade: str | None,
) -> None:
    if measure == "nya" or (n == 0 and not zero):
        return
    dims: dict[str, Any] = {"lag": lag, "insats": label, "omrade": omrade, "is_total": label is None}
    if measure == "innan":
        measure, dims["period"] = "kvarstående", period_id(*content.before)
    r.count(name, measure, n, **dims)


def _plant_sum(
    r: Report, spec: list[tuple[str, str]], numbers: list[list[int]], sums: list[int], total: str
) -> Finding | None:
    if len(numbers) < 2 or not r.want("table_sum"):
        return None
    col = r.rng.choice([i for i, (_, m) in enumerate(spec) if m not in ("innan", "nya")])
    right = sums[col]
    sums[col] += r.rng.choice([1, 1, -1]) if right > 0 else 1
    return (
        "table_sum",
        f"Kolumnen {spec[col][0]} summerar till {right}, i summaraden står {sums[col]}.",
        sums[col],
        right,
        [" ".join([total, *map(str, sums)]), spec[col][0]],
    )


def _plant_identity(
    r: Report, spec: list[tuple[str, str]], numbers: list[list[int]], sums: list[int], labels: list[str]
) -> Finding | None:
    if not r.want("flow_identity"):
        return None
    where = {m: i for i, (_, m) in enumerate(spec)}
    row = r.rng.randrange(len(numbers))
    line = numbers[row]
    line[where["verkställda"]] += 1
    sums[where["verkställda"]] += 1
    parts = line[where["verkställda"]] + line[where["avslutade"]] + line[where["kvarstående"]]
    whole = line[where["rapporterade"]]
    what = f"{labels[row]}: verkställda, avslutade och kvarstående blir {parts}, rapporterade är {whole}."
    evidence = [" ".join([labels[row], *map(str, line)])]
    total_parts = sum(sums[where[m]] for m in ("verkställda", "avslutade", "kvarstående"))
    r.also("table_sum", what, sums[where["rapporterade"]], total_parts, evidence, 2)
    r.also("table_sum", what, total_parts, sums[where["rapporterade"]], evidence, 2)
    for a, b in (
        (sums[where["verkställda"]], sums[where["verkställda"]] - 1),
        (line[where["verkställda"]], line[where["verkställda"]] - 1),
    ):
        r.also("table_sum", what, a, b, evidence, 2)
        r.also("table_sum", what, b, a, evidence, 1)
    return ("table_sum", what, whole, parts, evidence, "error", "flow_identity")
