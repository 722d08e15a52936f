"""What a table counts, told by another table of the same sum."""

from __future__ import annotations

import pytest

from extractor.model import Count, Inferred
from extractor.parse.samesums import with_same_sums

TOLD, UNTOLD = Inferred("column head", 0.98), Inferred("heading", 0.95)
Fact = tuple[str, str, int, str]


def made(table: str, measure: str, how: Inferred, *values: int, period: str = "2025-Q1") -> list[Count]:
    return [
        Count(id="c", table=table, places=(), measure=measure, value=value, printed=str(value), period=period,
              inferred={"measure": how})
        for value in values
    ]  # fmt: skip


REASONS = made("t2", "ej_verkställda", UNTOLD, 30, 29, 59)


@pytest.mark.parametrize(
    ("counts", "measure"),
    [
        ([*made("t1", "rapporterade", TOLD, 32, 27, 59), *REASONS], "rapporterade"),
        ([*made("t1", "kvarstående", UNTOLD, 32, 27, 59), *REASONS], "kvarstående"),
        ([*made("t1", "rapporterade", TOLD, 32, 26, 58), *REASONS], "ej_verkställda"),
        ([*made("t1", "rapporterade", TOLD, 59, 70), *REASONS], "ej_verkställda"),
        ([*made("t1", "rapporterade", TOLD, 59), *made("t3", "kvarstående", TOLD, 59), *REASONS], "ej_verkställda"),
        ([*made("t1", "rapporterade", TOLD, 59, period="2024-Q4"), *REASONS], "ej_verkställda"),
        ([*made("t1", "rapporterade", TOLD, 59), *made("t2", "ej_verkställda", TOLD, 59)], "ej_verkställda"),
        ([*made("t1", "rapporterade", TOLD, 5), *made("t2", "ej_verkställda", UNTOLD, 5)], "ej_verkställda"),
        ([*made("t1", "rapporterade", TOLD, 59), *REASONS, *made("t2", "ej_verkställda", UNTOLD, 60, period="2024-Q4")],
         "ej_verkställda"),
    ],
    ids=["the same sum", "told by a title", "another sum", "no sum there", "two tables differ", "another quarter",
         "its own names tell", "a small number", "one quarter of two"],
)  # fmt: skip
def test_a_table_counts_what_one_of_the_same_sum_counts(counts: list[Count], measure: str) -> None:
    told = {count.measure for count in with_same_sums(counts) if count.table == "t2"}
    assert told == {measure}


def test_what_was_told_stays() -> None:
    counts = [*made("t1", "rapporterade", TOLD, 59), *REASONS]
    assert with_same_sums(counts)[:1] == counts[:1]
    assert with_same_sums([]) == []
