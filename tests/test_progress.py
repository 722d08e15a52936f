"""What a person sees of a run: a line a document, and a summary that says what to look at."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from extractor.archive.profile import Profile
from extractor.progress import EVERY, MAX_LISTED, progress_of, show_profile, show_summary
from extractor.run import RunSummary
from extractor.write.doubts import Doubts

OUT = Path("dataset")


def shown(capsys: pytest.CaptureFixture[str], total: int, *documents: tuple[str, str, bool]) -> list[str]:
    with progress_of(total) as progress:
        for document in documents:
            progress(*document)
    said = capsys.readouterr()
    assert said.out == "", "results go to standard output, and these are none"
    return said.err.splitlines()


@pytest.mark.parametrize(
    ("total", "documents", "lines"),
    [
        (2, [("a.pdf", "ok", False), ("b.pdf", "refused", False)], ["1/2 a.pdf: ok", "2/2 b.pdf: refused"]),
        (2, [("a.pdf", "ok", True), ("b.pdf", "ok", False)], ["2/2 b.pdf: ok"]),
        (1, [("z/a", "ok", False), ("z/b", "ok", False)], ["1/1 z/a: ok", "2/2 z/b: ok"]),
        (1, [("a\x1b[2J\n.pdf", "ok", False)], ["1/1 a\ufffd[2J\ufffd.pdf: ok"]),
        (0, [], []),
    ],
    ids=["as they end", "known ones are counted, not told", "members of an archive", "a name that steers", "nothing"],
)
def test_a_line_a_document(
    total: int, documents: list[tuple[str, str, bool]], lines: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert shown(capsys, total, *documents) == lines


def test_the_rate_is_told_now_and_then(capsys: pytest.CaptureFixture[str]) -> None:
    lines = shown(capsys, 1000, *[("a.pdf", "ok", False)] * (2 * EVERY + 1))
    rates = [line for line in lines if "/s, about " in line and line.endswith(" left")]
    assert len(rates) == 2 and len(lines) == 2 * EVERY + 3


def test_quietly_nothing_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    with progress_of(1, quiet=True) as progress:
        progress("a.pdf", "ok", False)
    assert capsys.readouterr().err == ""


def summary(capsys: pytest.CaptureFixture[str], **facts: Any) -> str:
    about: dict[str, Any] = {"outcomes": Counter(ok=2), "read": 2, "rows": {"decisions": 5, "counts": 7, "tables": 2}}
    show_summary(RunSummary(**(about | facts)), OUT)
    return capsys.readouterr().err


def test_documents_by_how_they_ended_and_what_they_gave(capsys: pytest.CaptureFixture[str]) -> None:
    said = summary(capsys, outcomes=Counter(refused=1, ok=3, failed=0), read=1, known=3)
    assert "4 documents: 3 ok, 1 refused; 3 known from earlier runs" in said
    assert "5 decisions, 7 counts in 2 tables; dataset in dataset" in said


def test_where_nothing_asks_for_a_look_nothing_is_asked(capsys: pytest.CaptureFixture[str]) -> None:
    said = summary(capsys, read=1)
    assert len(said.strip().splitlines()) == 2
    assert "known from earlier" not in said


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        ({"outcomes": Counter(ok=1), "read": 1}, "1 document: 1 ok\n"),
        ({"kept": 3}, "3 documents of earlier runs not in this input stay in the dataset; --drop-gone takes them out"),
        ({"kept": 1}, "1 document of earlier runs not in this input stays in the dataset; --drop-gone takes it out"),
        ({"kept": 1, "kept_old": 1}, "stays in the dataset (1 as an earlier version read it);"),
        ({"kept": 3, "kept_old": 2}, "stay in the dataset (2 as an earlier version read them);"),
        ({"dropped": 2}, "2 documents not in this input taken out"),
        ({"state_set_aside": Path("s.broken-1")}, "it lies in s.broken-1, and all was read again"),
        ({"left_out": {"a.csv": ".csv"}}, "left out, no format of reports (.csv): 1 file (a.csv)"),
        ({"left_out": dict.fromkeys(("a", "b", "c", "d"), "hidden")}, "left out, hidden: 4 files (a, b, c ...)"),
        (
            {"doubts": Doubts(values=1, values_in=1)},
            "1 value asks for review in 1 document: evb doubts dataset --values",
        ),
        ({"doubts": Doubts(values=75, values_in=1)}, "75 values ask for review in 1 document: "),
        (
            {"doubts": Doubts(errors=16, warnings=1, disagreements_in=4)},
            "16 errors, 1 warning in 4 documents: evb doubts dataset --audit",
        ),
        ({"doubts": Doubts(warnings=1, disagreements_in=1)}, "0 errors, 1 warning in 1 document: "),
    ],
)
def test_what_to_look_at(facts: dict[str, Any], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert says in summary(capsys, **facts)


def test_what_was_not_read_is_named_with_its_remedy_and_not_endlessly(capsys: pytest.CaptureFixture[str]) -> None:
    short = [(f"{number}\x07.pdf", "empty_file", "Tom\x1b.", "Hämta igen.") for number in range(MAX_LISTED + 2)]
    said = summary(capsys, outcomes=Counter(ok=1, refused=len(short)), read=len(short) + 1, short=short)
    assert "  0\ufffd.pdf: empty_file. Tom\ufffd. Hämta igen." in said
    assert said.count("empty_file") == MAX_LISTED and "and 2 more" in said


def test_where_the_time_went(capsys: pytest.CaptureFixture[str]) -> None:
    profile = Profile()
    profile.add("a\x1b.pdf", {"read": 1.5})
    show_profile(profile)
    said = capsys.readouterr().err
    assert "read" in said and "1.5" in said and "\x1b" not in said
