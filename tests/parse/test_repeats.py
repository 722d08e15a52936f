"""The same table twice in a file: once exactly, and once read from pictures with a letter amiss."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extractor.model import Cell, Decision, Row, TableRecord
from extractor.parse.repeats import merge_repeats
from extractor.parse.tables import Reading

COMMENT = "Har lämnat mötet i förtid. Handläggaren har fortsatt dialog."


def reading(*comments: str) -> Reading:
    made = Reading()
    for number, comment in enumerate(comments, 1):
        row = Row((Cell("2023-04-18"), Cell("Hemtjänst"), Cell(comment)), ())
        facts = {"title": None, "section": (), "columns": (), "roles": (), "rendering": "grid", "confidence": 1.0}
        made.tables.append(TableRecord(id=f"t{number}", kind="decision_rows", rows=(row,), **facts))  # type: ignore[arg-type]
        for kon in ("K", "M"):
            about = {"id": f"d{number}{kon}", "section": (), "places": (), "table": f"t{number}"}
            made.decisions.append(Decision(insats="Hemtjänst", kon=kon, kommentar=comment, **about))  # type: ignore[arg-type]
    return made


@pytest.mark.parametrize(
    ("second", "recognised", "left"),
    [
        (COMMENT, False, 2),
        (COMMENT.replace("förtid.", "förtid:"), False, 4),
        (COMMENT.replace("förtid.", "förtid:"), True, 2),
        ("Tackat nej till plats.", True, 4),
    ],
)
def test_repeated_tables_count_once(second: str, recognised: bool, left: int) -> None:
    made = reading(COMMENT, second)
    merge_repeats(made, recognised)
    assert len(made.decisions) == left


def test_of_two_readings_the_fuller_stays_in_the_place_of_the_first() -> None:
    made = reading(COMMENT, COMMENT.replace("förtid.", "förtid:"))
    made.decisions[0] = replace(made.decisions[0], kon=None)
    merge_repeats(made, recognised=True)
    assert [(one.id, one.table, one.kon) for one in made.decisions] == [("d1K", "t1", "K"), ("d1M", "t1", "M")]


def test_a_copy_of_which_less_was_read_gives_way() -> None:
    made = reading(COMMENT, COMMENT)
    del made.decisions[0]
    merge_repeats(made, recognised=True)
    assert [(one.table, one.kon) for one in made.decisions] == [("t2", "K"), ("t2", "M")]
