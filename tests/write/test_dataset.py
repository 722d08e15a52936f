"""The dataset: one content in every format, whole or not there, the same bytes for the same input."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import pandas as pd
import pyreadstat
import pytest
import yaml

from extractor.privacy.protect import protected
from extractor.write.dataset import FORMATS, write_dataset
from extractor.write.schema import TABLES
from extractor.write.tabular import unguarded
from tests.write.making import claim, count, decision, document

Json = dict[str, Any]

PAYLOADS = (
    "=1+1", '=HYPERLINK("http://example.org")', "+46", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "|cmd", "%0A",
    "'apostrof", "0180", "2024-02", "3 maj", "1,5", "SANT", "rad ett\nrad två", "rad\r\nslut",
    'citat "inne", komma; semikolon',
    "klocka \x07 och \x1b[31m", "\uffff\ufffe", "\u202eomvänd", "😀" * 3, "<script>alert(1)</script>", "_x0041_", "\\N",
    " mellanslag ", "åäö ÅÄÖ",
)  # fmt: skip
LONG = "Lång kommentar å " * 4_000


def made() -> list[tuple[str, Json]]:
    """Two quarters, a copy, a refusal, and a document that is nothing but payloads."""
    payloads = [decision(kommentar=text, beslutsdatum=None, insats=text) for text in (*PAYLOADS, LONG)]
    table = {"kind": "decision_rows", "columns": list(PAYLOADS), "rows": [[text, None] for text in PAYLOADS]}
    refused_name, refused = document("tom.pdf", organisation=None, period=None, laws=[])
    refused["outcome"] |= {"outcome": "refused", "reason": "empty_file", "code": "E102", "source": ""}
    return [
        document("a.pdf", [decision(), decision(kon="M", beslutsdatum="2024-02")], [count(2)], [claim(2)]),
        document("b.pdf", [decision(status="verkställt", verkstallt_datum="2024-09-01")], period="2024-Q3"),
        document("c.docx", [decision()], [count(1)]),
        document("d.pdf", payloads, [count(1, measure="ej_verkställda", orsak=p) for p in PAYLOADS], tables=[table]),
        (refused_name, refused),
    ]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dataset")
    write_dataset(made(), out, formats=FORMATS)
    return out


def parquet(folder: Path, name: str) -> list[tuple[Any, ...]]:
    with duckdb.connect() as base:
        return base.execute("SELECT * FROM read_parquet(?)", [str(folder / "parquet" / f"{name}.parquet")]).fetchall()


def sav(path: Path) -> tuple[pd.DataFrame, Any]:
    return pyreadstat.read_sav(str(path))


@pytest.mark.parametrize("name", TABLES)
def test_every_format_has_the_same_columns_and_rows(written: Path, name: str) -> None:
    columns, rows = [column.name for column in TABLES[name]], len(parquet(written, name))
    with duckdb.connect(str(written / "evb.duckdb"), read_only=True) as base:
        assert len(base.execute(f'SELECT * FROM "{name}"').fetchall()) == rows
    with (written / "csv" / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        head, *body = csv.reader(stream)
        assert head == columns and len(body) == rows
    with (written / "csv-sv" / f"{name}.csv").open(encoding="utf-8-sig", newline="") as stream:
        head, *body = csv.reader(stream, delimiter=";")
        assert head == columns and len(body) == rows
    stata = pd.read_stata(written / "stata" / f"{name}.dta", convert_categoricals=False)
    spss, _ = sav(written / "spss" / f"{name}.sav")
    assert list(stata.columns) == columns == list(spss.columns) and len(stata) == len(spss) == rows
    sheet = openpyxl.load_workbook(written / "excel" / "evb.xlsx", read_only=True)[name]
    lines = list(sheet.iter_rows(values_only=True))
    assert list(lines[0]) == columns and len(lines) == rows + 1


def test_text_is_whole_in_parquet_csv_stata_and_json_and_guarded_in_csv_sv(written: Path) -> None:
    expected = [*PAYLOADS, LONG]
    names = [column.name for column in TABLES["decisions"]]
    place = names.index("kommentar")
    kept = [row[place] for row in parquet(written, "decisions") if row[place]]
    assert kept == expected
    with (written / "csv" / "decisions.csv").open(encoding="utf-8", newline="") as stream:
        plain = [row[place] for row in list(csv.reader(stream))[1:] if row[place]]
    assert [unguarded(cell) for cell in plain] == expected
    assert not [cell for cell in plain if cell.strip()[:1] in set("=+-@|%") or cell[:1] in "\t\r"]
    with (written / "csv-sv" / "decisions.csv").open(encoding="utf-8-sig", newline="") as stream:
        cells = [row[place] for row in list(csv.reader(stream, delimiter=";"))[1:] if row[place]]
    assert [unguarded(cell) for cell in cells] == expected
    assert not [cell for cell in cells if cell.strip()[:1] in set("=+-@|%0123456789") or cell[:1] in "\t\r"]
    stata = pd.read_stata(written / "stata" / "decisions.dta")["kommentar"]
    assert [text for text in stata if text] == expected


def test_workbook_has_no_formula_and_marks_what_it_cannot_hold(written: Path) -> None:
    with zipfile.ZipFile(written / "excel" / "evb.xlsx") as book:
        sheets = [book.read(name).decode() for name in book.namelist() if name.startswith("xl/worksheets/")]
    assert sheets and not any("<f>" in sheet or "<hyperlink" in sheet for sheet in sheets)
    sheet = openpyxl.load_workbook(written / "excel" / "evb.xlsx", read_only=True)["decisions"]
    place = [column.name for column in TABLES["decisions"]].index("kommentar")
    cells = [row[place] for row in sheet.iter_rows(min_row=2, values_only=True) if row[place]]
    assert all(isinstance(cell, str) for cell in cells) and cells[:5] == list(PAYLOADS[:5])
    assert "klocka ␇ och ␛[31m" in cells and max(len(cell) for cell in cells) <= 32_767
    assert cells[-1].endswith(f"[kapad, {len(LONG)} tecken; hela texten i parquet/, csv/ och json/]")


def test_what_was_altered_is_listed(written: Path) -> None:
    with duckdb.connect(str(written / "evb.duckdb"), read_only=True) as base:
        rows = base.execute(
            "SELECT format, kind, count(*) FROM alterations "
            "WHERE concerns_table = 'decisions' AND column_name = 'kommentar' GROUP BY ALL ORDER BY ALL"
        ).fetchall()
        (letters,) = base.execute("SELECT letters FROM alterations WHERE format = 'spss'").fetchall()[0]
    assert rows == [("excel", "control", 4), ("excel", "cut", 1), ("spss", "cut", 1)] and letters == len(LONG)
    spss, _ = sav(written / "spss" / "decisions.sav")
    cut = [text for text in spss["kommentar"] if len(text.encode()) > 30_000]
    assert len(cut) == 1 and cut[0].endswith(" [...]") and len(cut[0].encode()) <= 32_767


def test_the_same_input_gives_the_same_bytes(written: Path, tmp_path: Path) -> None:
    write_dataset(iter(made()), tmp_path, formats=FORMATS)
    ours = {path.relative_to(tmp_path): path for path in tmp_path.rglob("*") if path.is_file()}
    assert set(ours) == {path.relative_to(written) for path in written.rglob("*") if path.is_file()}
    differ = [str(name) for name, path in ours.items() if path.read_bytes() != (written / name).read_bytes()]
    # DuckDB writes memory that it never set, and the record of what evb wrote has times
    assert [name for name in differ if name not in ("evb.duckdb", ".evb/written.json")] == []
    with duckdb.connect() as base:
        for number, folder in enumerate((written, tmp_path)):
            base.execute(f"ATTACH '{folder / 'evb.duckdb'}' AS base{number} (READ_ONLY)")
        for name in TABLES:
            rows = [base.execute(f'SELECT * FROM base{n}."{name}"').fetchall() for n in (0, 1)]
            assert rows[0] == rows[1]


def test_frictionless_finds_nothing_wrong(written: Path) -> None:
    command = [sys.executable, "-W", "ignore", "-m", "frictionless", "validate", "datapackage.json", "--json"]
    result = subprocess.run(command, cwd=written, capture_output=True, text=True, timeout=180)
    report = json.loads(result.stdout)
    assert report["valid"], [task["errors"][:2] for task in report["tasks"] if task["errors"]]
    assert len(report["tasks"]) == len(TABLES) and result.returncode == 0


def test_a_wrong_cell_would_be_found(written: Path, tmp_path: Path) -> None:
    (tmp_path / "csv").mkdir()
    for path in (written / "csv").iterdir():
        (tmp_path / "csv" / path.name).write_bytes(path.read_bytes())
    package = (written / "datapackage.json").read_text(encoding="utf-8")
    (tmp_path / "datapackage.json").write_text(package, encoding="utf-8")
    with (tmp_path / "csv" / "findings.csv").open("a", encoding="utf-8") as stream:
        stream.write("x-f1,ingen,f1,F206,note,x" + "," * 9 + "\n")
    command = [sys.executable, "-W", "ignore", "-m", "frictionless", "validate", "datapackage.json", "--json"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=180)
    assert result.returncode != 0 and not json.loads(result.stdout)["valid"]


def test_manifest_lists_what_went_in_and_every_file(written: Path) -> None:
    told = json.loads((written / "manifest.json").read_text(encoding="utf-8"))
    files = {path.relative_to(written).as_posix() for path in written.rglob("*") if path.is_file()}
    assert set(told["files"]) == files - {"manifest.json", "evb.duckdb", ".evb/written.json"}
    for name, about in told["files"].items():
        data = (written / name).read_bytes()
        assert about == {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    assert [entry["file"] for entry in told["inputs"]] == ["a.pdf", "b.pdf", "c.docx", "d.pdf", "tom.pdf"]
    assert told["files_in"] == 5 and told["outcomes"] == {"ok": 4, "refused": 1}
    assert sum(entry["rows"]["decisions"] for entry in told["inputs"]) == told["rows"]["decisions"]


def test_citation_is_in_the_citation_file_format(written: Path) -> None:
    told = yaml.safe_load((written / "CITATION.cff").read_text(encoding="utf-8"))
    assert told["cff-version"] == "1.2.0" and told["type"] == "dataset" and told["authors"] and told["message"]
    assert "2024-Q2 to 2024-Q3" in told["title"] and "content-" in told["version"]


def test_the_same_bytes_twice_count_once(tmp_path: Path) -> None:
    twice = [document(name, [decision()], source="ab" * 32) for name in ("a.pdf", "kopia.pdf", "till.pdf")]
    sizes = write_dataset(twice, tmp_path, formats=())
    assert sizes["documents"] == sizes["decisions"] == 1
    with duckdb.connect(str(tmp_path / "evb.duckdb"), read_only=True) as base:
        rows = base.execute("SELECT file, also_as FROM documents").fetchall()
    assert rows == [("a.pdf", '["kopia.pdf", "till.pdf"]')]
    told = json.loads((tmp_path / "manifest.json").read_text(encoding="utf-8"))
    assert told["files_in"] == 3 and told["repeated_files"] == 2


def test_one_document_speaks_for_a_quarter(written: Path) -> None:
    with duckdb.connect(str(written / "evb.duckdb"), read_only=True) as base:
        rows = dict(base.execute("SELECT file, same_quarter_as FROM documents").fetchall())
        keys = dict(base.execute("SELECT file, document_id FROM documents").fetchall())
    assert rows["b.pdf"] is None and rows["tom.pdf"] is None and keys["tom.pdf"].startswith("u")
    assert sorted(str(rows[name]) for name in ("a.pdf", "c.docx", "d.pdf")) == sorted(["None", *[keys["d.pdf"]] * 2])


@pytest.mark.parametrize("fails", ["exports.write_excel", "dataset.codebook_html", "dataset.exchange"])
def test_where_writing_fails_the_old_dataset_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    write_dataset(made()[:1], tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(f"extractor.write.{fails}", full)
    with pytest.raises(OSError, match="No space left"):
        write_dataset(made(), tmp_path)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_only_what_evb_wrote_is_replaced_or_removed(tmp_path: Path) -> None:
    write_dataset(made()[:1], tmp_path, formats=FORMATS)
    (tmp_path / "stata" / "counts_2.dta").write_bytes(b"somebody's")
    (tmp_path / "mine.txt").write_text("kept", encoding="utf-8")
    write_dataset(made()[:1], tmp_path, formats=("stata",))
    assert (tmp_path / "stata" / "counts_2.dta").read_bytes() == b"somebody's"
    assert (tmp_path / "stata" / "counts.dta").exists() and not (tmp_path / "spss").exists()
    assert (tmp_path / "mine.txt").exists()


def test_objects_are_streamed(tmp_path: Path) -> None:
    alive = 0

    def objects() -> Iterator[tuple[str, Json]]:
        nonlocal alive
        for number in range(5):
            alive += 1
            yield document(f"{number}", [decision()])
            alive -= 1

    write_dataset(objects(), tmp_path, formats=())
    assert alive == 0


def test_an_unknown_format_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="csv-sv"):
        write_dataset(made(), tmp_path, formats=("sas",))
    assert not list(tmp_path.iterdir())


def test_masked_everywhere_or_nowhere(tmp_path: Path) -> None:
    secret = "811218-9876"
    name, found = document("a.pdf", [decision(kommentar=f"Anna Svensson, {secret}, vill vänta")])
    write_dataset([(name, found)], tmp_path, formats=("csv-sv", "stata", "spss"), mask=True)
    held = [path for path in tmp_path.rglob("*") if path.is_file() and secret.encode() in path.read_bytes()]
    assert held == []
    with duckdb.connect(str(tmp_path / "evb.duckdb"), read_only=True) as base:
        assert base.execute("SELECT kommentar FROM decisions").fetchone() == ("[namn], [personnummer], vill vänta",)
        rows = base.execute("SELECT kind, printed, masked FROM privacy ORDER BY start_at").fetchall()
    assert rows == [("namn", None, True), ("personnummer", None, True)]
    assert protected(found, mask=True)["privacy"][0]["printed"] is None


def test_bytes_do_not_depend_on_the_clock_or_the_zone(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.write.test_dataset import made;"
        "from extractor.write.dataset import FORMATS, write_dataset;"
        "write_dataset(made(), Path(sys.argv[1]), formats=FORMATS)"
    )
    digests = []
    for zone, seed in (("UTC", "1"), ("Pacific/Auckland", "2")):
        out = tmp_path / seed
        environment = {**os.environ, "TZ": zone, "PYTHONHASHSEED": seed}
        subprocess.run([sys.executable, "-c", code, str(out)], check=True, env=environment, timeout=300)
        digests.append(json.loads((out / "manifest.json").read_text(encoding="utf-8")))
    assert digests[0] == digests[1]
