"""What thresholds for review would do at first sight."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpora.first_sight import Seen, write
from corpora.threshold import Judged, judged, main, rows


def hand(name: str, right: int, wrong: int) -> list[Seen]:
    """Ten documents that read the measure by one way, each with so many values."""
    return [Seen(f"{name}{number}", "counts", "measure", "heading", 0.9, right, wrong) for number in range(10)]


def test_a_hand_is_judged_by_what_the_others_got() -> None:
    values = list(judged({"en": hand("en", 4, 0), "annan": hand("annan", 0, 4)}))
    assert {(one.confidence < 0.5, one.right, one.wrong) for one in values} == {(True, 4, 0), (False, 0, 4)}


@pytest.mark.parametrize(
    ("threshold", "silent", "review"), [(0.5, "10.00%", "0.0%"), (0.8, "5.00%", "50.0%"), (0.95, "0.00%", "100.0%")]
)
def test_shares_of_all_values(threshold: float, silent: str, review: str) -> None:
    found = rows([Judged(0.6, 9, 1), Judged(0.9, 9, 1)], [threshold])
    assert [line.split("|")[2].strip() for line in found[2:]] == [silent, review]


def test_hands_that_were_never_met_are_left_out(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([str(corpus)])
    assert capsys.readouterr().out.startswith("0 hands, 0 values")
    write(corpus, hand("en", 3, 1))
    main([str(corpus)])
    assert capsys.readouterr().out.startswith("1 hands, 40 values, 10 of them wrong")
