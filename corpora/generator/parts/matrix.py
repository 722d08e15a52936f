"""Matrices: insats against sex and reason, with blanks for zero."""

from __future__ import annotations

from typing import Any

from ..catalog import Insats
from ..content import Content, partition
from ..doc import Cell, TableLook
from ..report import Finding, Report, table_look
from .notation import show_zero

SEXES = [("Kvinnor", "Män"), ("Antal kvinnor", "Antal män"), ("Kv", "M"), ("Flickor/kvinnor", "Pojkar/män")]
REASONS = [
    ["Saknar bostad", "Saknar personal", "Tackat nej", "Annat"],
    ["Resursbrist", "Den enskilde har tackat nej", "Övriga skäl"],
    ["Ingen ledig plats", "Rekryteringssvårigheter", "Eget önskemål", "Annan orsak"],
]


def matrix(
    r: Report,
    content: Content,
    insatser: list[Insats],
    sexes: int = 0,
    reasons: int = 0,
    total_col: bool = True,
    breaks: bool = True,
    zero: str = "",
    lag: str | None = None,
    law_in_name: bool = True,
    look: TableLook | None = None,
    first: str = "Insats",
    total: str = "Totalt",
    groups: tuple[str, str] = ("Ej verkställda beslut", "Skäl"),
    women_first: bool = True,
    caption: str | None = None,
) -> str:
    """Print a matrix over the decisions that are left."""
    women, men = SEXES[sexes]
    names = REASONS[reasons]
    order = [(women, "K"), (men, "M")] if women_first else [(men, "M"), (women, "K")]
    only = lag or (content.laws[0] if len(content.laws) == 1 else None)
    columns: list[tuple[str, dict[str, Any]]] = [(h, {"kon": k}) for h, k in order]
    if total_col:
        columns.append(("Summa", {"is_total": True}))
    columns += [(n, {"orsak": n}) for n in names]
    if breaks:
        columns.append(("Varav avbrott", {"orsak": "Varav avbrott"}))
    lines = [_line(content, i, [k for _, k in order], total_col, len(names), breaks) for i in insatser]
    sums = [sum(col) for col in zip(*lines, strict=True)]
    labels = [content.label(i, law_in_name) for i in insatser]
    note = _plant(r, lines, sums, labels, total, total_col, columns)
    rows: list[list[str | None]] = [
        [lb, *[show_zero(n, zero) for n in line]] for lb, line in zip([*labels, total], [*lines, sums], strict=True)
    ]
    left = 2 + total_col
    head = [
        [Cell(first, 1, 2), Cell(groups[0], left), Cell(groups[1], len(columns) - left)],
        [Cell(h) for h, _ in columns],
    ]
    joined = [first, *[f"{groups[0] if i < left else groups[1]} / {h}" for i, (h, _) in enumerate(columns)]]
    name = r.table(
        head,
        rows,
        [2.4] + [1.0] * len(columns),
        "matrix_insats_kon_orsak",
        columns=joined,
        caption=caption,
        numeric=set(range(1, len(columns) + 1)),
        bold_rows={len(rows) - 1},
        look=look or table_look(r.rng),
    )
    for insats, label, line in [*zip(insatser, labels, lines, strict=True), (None, None, sums)]:
        for (_, dims), n in zip(columns, line, strict=True):
            if n or zero:
                flags = {"is_total": insats is None, **dims}
                r.count(
                    name,
                    "ej_verkställda",
                    n,
                    lag=insats.lag if insats else only,
                    insats=label,
                    **{**flags, "is_total": insats is None},
                )
    if note:
        r.found(*note)
    return name


def _line(content: Content, insats: Insats, kons: list[str], total_col: bool, reasons: int, breaks: bool) -> list[int]:
    cases = content.of(insats, "kvarstående")
    out = [sum(c.kon == k for c in cases) for k in kons]
    out += [len(cases)] if total_col else []
    out += partition(content.rng, len(cases), reasons)
    return out + ([sum(c.avbrott is not None for c in cases)] if breaks else [])


def _plant(
    r: Report,
    lines: list[list[int]],
    sums: list[int],
    labels: list[str],
    total: str,
    total_col: bool,
    columns: list[tuple[str, dict[str, Any]]],
) -> Finding | None:
    if r.want("table_sum"):
        col = r.rng.randrange(2)
        right = sums[col]
        sums[col] += 1
        r.also("table_sum", "summaraden är fel", sum(sums[:2]), sum(sums[:2]) - 1, [total], 2)
        r.also("table_sum", "summaraden är fel", sum(sums[:2]) - 1, sum(sums[:2]), [total], 2)
        return (
            "table_sum",
            f"{columns[col][0]} summerar till {right}, i summaraden står {sums[col]}.",
            sums[col],
            right,
            [" ".join([total, *[str(s) for s in sums if s]])],
        )
    if total_col and r.want("kon_row"):
        row = r.rng.randrange(len(lines))
        line = lines[row]
        parts = line[0] + line[1]
        line[2] += 1
        sums[2] += 1
        for a, b in ((sums[2], sums[2] - 1), (sums[2] - 1, sums[2])):
            r.also("table_sum", "summan över kön", a, b, [total], 3)
        return (
            "table_sum",
            f"{labels[row]}: kvinnor och män blir {parts}, summan anges till {line[2]}.",
            line[2],
            parts,
            [" ".join([labels[row], *[str(n) for n in line if n]])],
            "error",
            "kon_row",
        )
    return None
