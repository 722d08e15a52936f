"""What a hand got before anybody looked at it."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpora.first_sight import NAME, Seen, main, read, seen_in, write


def test_values_are_compared_with_the_record_that_they_are_of() -> None:
    truth = {"decisions": [{"insats": "Hemtjänst", "beslutsdatum": "2024-03-12", "kon": "K", "lag": "SoL"}]}
    how = {"method": "column", "confidence": 0.9}
    made = {
        "decisions": [
            {"insats": "Hemtjänst", "beslutsdatum": "2024-03-12", "kon": "M", "lag": "SoL", "antal": 1,
             "inferred": {"insats": how, "kon": how, "antal": how, "nr": how}}
        ]
    }  # fmt: skip
    assert [(one.field, one.right, one.wrong) for one in seen_in("a", truth, made)] == [
        ("antal", 1, 0), ("insats", 1, 0), ("kon", 0, 1)
    ]  # fmt: skip


def test_what_is_written_is_read(tmp_path: Path) -> None:
    seen = [Seen("b", "counts", "lag", "row", 0.98, 3, 1), Seen("a", "decisions", "kon", "column", 0.912345, 0, 2)]
    write(tmp_path, seen)
    assert read(tmp_path) == sorted(seen)


def test_a_hand_that_was_never_met_told_nothing(tmp_path: Path) -> None:
    assert read(tmp_path) == []


def test_a_hand_is_met_once(corpus: Path) -> None:
    main([str(corpus)])
    told = (corpus / NAME).read_text("utf-8")
    assert {one.document for one in read(corpus)} == {"lista", "ord"}
    with pytest.raises(SystemExit):
        main([str(corpus)])
    assert (corpus / NAME).read_text("utf-8") == told
