"""Document objects to files of lines: nothing twice, and which document speaks for a body and quarter."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from extractor.write.schema import READ
from extractor.write.spool import SOURCES, Spooled, spool
from tests.write.making import count, decision, document

Json = dict[str, Any]
Made = tuple[str, Json]


def lines(folder: Path, name: str) -> list[Json]:
    return [json.loads(line) for line in (folder / f"{name}.ndjson").read_text(encoding="utf-8").splitlines()]


def spooled(folder: Path, *made: Made) -> tuple[Spooled, list[Json]]:
    return spool(made, folder), lines(folder, "documents")


def test_every_table_has_a_file_and_every_record_a_line(tmp_path: Path) -> None:
    done, documents = spooled(tmp_path, document("a.pdf", [decision(), decision()], [count(4)]), document("b.pdf"))
    assert {path.name for path in tmp_path.iterdir()} == {f"{name}.ndjson" for name in (*READ, SOURCES)}
    assert [row["file"] for row in documents] == ["a.pdf", "b.pdf"]
    assert (len(lines(tmp_path, "decisions")), len(lines(tmp_path, "counts")), lines(tmp_path, "claims")) == (2, 1, [])
    sizes = [len(line.encode()) for path in tmp_path.iterdir() for line in path.read_text("utf-8").splitlines()]
    assert done.longest == max(sizes)


def test_the_input_tells_what_each_file_gave(tmp_path: Path) -> None:
    same = "ab" * 32
    done, _ = spooled(
        tmp_path, document("a.pdf", [decision()], source=same), document("b.pdf", [decision()], source=same)
    )
    first, second = done.inputs
    assert (first["file"], first["counted"], first["rows"]["decisions"]) == ("a.pdf", True, 1)
    assert (second["file"], second["counted"], second["rows"]["decisions"]) == ("b.pdf", False, 0)
    assert (second["json"], second["source"], second["outcome"]) == ("b.pdf.json", same, "ok")


def test_the_same_bytes_count_once_under_their_first_name(tmp_path: Path) -> None:
    same = [document(name, [decision()], source="ab" * 32) for name in ("a.pdf", "kopia.pdf", "till.pdf")]
    _, documents = spooled(tmp_path, *same, document("b.pdf", [decision()]))
    assert [(row["file"], row["also_as"]) for row in documents] == [
        ("a.pdf", '["kopia.pdf", "till.pdf"]'), ("b.pdf", None),
    ]  # fmt: skip
    assert len(lines(tmp_path, "decisions")) == 2


def spoken_for(folder: Path, *made: Made) -> dict[str, str | None]:
    """Each file and the one that speaks in its place."""
    _, documents = spooled(folder, *made)
    names = {row["document_id"]: row["file"] for row in documents}
    return {row["file"]: names.get(row["same_quarter_as"]) for row in documents}


PLAIN = document("plain.pdf", [decision()])


@pytest.mark.parametrize(
    "better",
    [
        document("better.pdf", [decision()], document_date="2024-07-01"),
        document("better.pdf", [decision()], document_date="2024"),
        document("better.pdf", [decision(), decision()]),
        document("better.pdf", [decision()], [count(1)]),
    ],
    ids=["later", "of a known year", "with more rows", "with more numbers"],
)
def test_the_better_one_speaks_for_the_quarter(better: Made, tmp_path: Path) -> None:
    for number, made in enumerate(itertools.permutations((PLAIN, better))):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert spoken_for(folder, *made) == {"plain.pdf": "better.pdf", "better.pdf": None}


def outcome(made: Made, **facts: Any) -> Made:
    made[1]["outcome"] |= facts
    return made


def test_the_one_read_best_speaks_whatever_else_it_has(tmp_path: Path) -> None:
    rows = [decision()] * 5
    half = outcome(document("half.pdf", rows, document_date="2024-12-01"), outcome="partial")
    assert spoken_for(tmp_path, half, PLAIN) == {"half.pdf": "plain.pdf", "plain.pdf": None}


def test_the_latest_of_several_days_speaks(tmp_path: Path) -> None:
    made = [
        document(f"{day}.pdf", [decision()], document_date=day) for day in ("2024-07-02", "2024-10-01", "2024-09-30")
    ]
    told = spoken_for(tmp_path, *made)
    assert told == {"2024-07-02.pdf": "2024-10-01.pdf", "2024-10-01.pdf": None, "2024-09-30.pdf": "2024-10-01.pdf"}


@pytest.mark.parametrize("part", ["2024", "2024-12"])
def test_a_whole_date_speaks_before_a_part_of_it(part: str, tmp_path: Path) -> None:
    made = [document(f"{day}.pdf", [decision()], document_date=day) for day in (part, "2024-12-01")]
    assert spoken_for(tmp_path, *made) == {f"{part}.pdf": "2024-12-01.pdf", "2024-12-01.pdf": None}


def test_of_equals_the_pdf_speaks(tmp_path: Path) -> None:
    word = outcome(document("a.docx", [decision()]), media="docx")
    assert spoken_for(tmp_path, word, PLAIN) == {"a.docx": "plain.pdf", "plain.pdf": None}


@pytest.mark.parametrize(
    "other",
    [
        document("b.pdf", period="2024-Q3"),
        document("b.pdf", laws=["LSS"]),
        document("b.pdf", laws=["LSS", "SoL"]),
        document("b.pdf", organisation="Annanby"),
        document("b.pdf", stadsdel="Norra"),
        document("b.pdf", namnd="Äldrenämnden"),
        document("b.pdf", organisation=None),
        document("b.pdf", period=None),
        outcome(document("b.pdf"), outcome="refused"),
    ],
    ids=["quarter", "law", "laws", "body", "district", "board", "no body", "no quarter", "refused"],
)
def test_others_speak_for_themselves(other: Made, tmp_path: Path) -> None:
    assert spoken_for(tmp_path, PLAIN, other) == {"plain.pdf": None, "b.pdf": None}


def test_names_of_bodies_are_the_same_in_any_case(tmp_path: Path) -> None:
    other = document("b.pdf", [decision()] * 2, organisation="EXEMPELBY", laws=["SoL"])
    assert spoken_for(tmp_path, PLAIN, other) == {"plain.pdf": "b.pdf", "b.pdf": None}


def test_documents_are_never_held_together(tmp_path: Path) -> None:
    alive = most = 0

    def made() -> Iterator[Made]:
        nonlocal alive, most
        for number in range(4):
            alive += 1
            most = max(most, alive)
            yield document(f"{number}.pdf", [decision()])
            alive -= 1

    spool(made(), tmp_path)
    assert most == 1 and len(lines(tmp_path, "documents")) == 4


def test_nothing_gives_empty_files(tmp_path: Path) -> None:
    done, documents = spooled(tmp_path)
    assert (done.longest, done.inputs, documents) == (0, [], [])
