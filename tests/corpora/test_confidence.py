"""Measuring how often each way of reading a value is right."""

from __future__ import annotations

from corpora.confidence import PRIOR, Seen, compared, fit


def seen(how: str, strength: float, right: int, wrong: int) -> list[Seen]:
    return [Seen("counts", "measure", how, strength, True)] * right + [
        Seen("counts", "measure", how, strength, False)
    ] * wrong


def test_a_way_has_the_share_that_was_right() -> None:
    table = fit([*seen("heading", 0.9, 80, 20), *seen("row", 0.9, 100, 0)])["counts"]["measure"]
    assert 0.79 < table["heading"][1][0] < 0.82
    assert table["row"][1][0] > 0.98


def test_a_few_right_ones_prove_little() -> None:
    table = fit([*seen("heading", 0.9, 0, 96), *seen("row", 0.9, 2, 0)])["counts"]["measure"]
    assert table["row"][1][0] < 2 / (2 + PRIOR) + 0.05


def test_a_strength_that_tells_gives_a_curve() -> None:
    values = [*seen("learnt", 0.4, 10, 30), *seen("learnt", 0.7, 30, 10), *seen("learnt", 0.95, 60, 0)]
    strengths, shares = fit(values)["counts"]["measure"]["learnt"]
    assert strengths[0] == 0.0 and shares == sorted(shares)
    assert shares[0] < 0.5 < shares[-1] <= 1.0


def test_values_are_compared_with_the_record_that_they_are_of() -> None:
    truth = {"decisions": [{"insats": "Hemtjänst", "beslutsdatum": "2024-03-12", "kon": "K", "lag": "SoL"}]}
    how = {"method": "column", "confidence": 0.9}
    read = {
        "decisions": [
            {"insats": "Hemtjänst", "beslutsdatum": "2024-03-12", "kon": "M", "lag": "SoL", "antal": 1,
             "inferred": {"insats": how, "kon": how, "antal": how, "nr": how}}
        ]
    }  # fmt: skip
    assert [(one.field, one.right) for one in compared(truth, read)] == [
        ("insats", True), ("kon", False), ("antal", True)
    ]  # fmt: skip
