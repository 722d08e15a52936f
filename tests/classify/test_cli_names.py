from __future__ import annotations

import csv
from pathlib import Path

import pytest

from extractor.cli_names import classify_csv, normalise_csv
from extractor.errors import FileUnreadable, RuleError


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_normalise_csv(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text("id,printed,lag,omrade,lagrum\n1,SÄBO,,,LSS 9 § 9\n2,Kontaktperson,,,\n3,Summa,LSS,,\n", "utf-8")
    assert normalise_csv(source, tmp_path / "out.csv") == 3
    rows = read(tmp_path / "out.csv")
    assert [row["insats_id"] for row in rows] == ["lss_bostad_vuxna", "UNRESOLVED", "NOT_AN_INSATS"]
    assert list(rows[0])[:3] == ["id", "insats_id", "score"]


def test_only_the_first_two_columns_are_needed(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text("id,printed\n1,Hemtjänst\n", "utf-8")
    normalise_csv(source, tmp_path / "out.csv")
    assert read(tmp_path / "out.csv")[0]["insats_id"] == "sol_hemtjanst"


def test_classify_csv(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text(
        'id,kommentar,insats,lag\na,"Avbrott. Tackat nej, specifika önskemål.",Kontaktperson,LSS\nb,,,\n',
        "utf-8",
    )
    assert classify_csv(source, tmp_path / "out.csv") == 2
    first, second = read(tmp_path / "out.csv")
    assert list(first)[:6] == ["id", "orsak", "orsaker_alla", "status", "avbrott", "confidence"]
    assert (first["orsak"], first["orsaker_alla"]) == ("tackat_nej", "tackat_nej|specifika_onskemal")
    assert (first["avbrott"], first["status"]) == ("true", "kvarstar")
    assert second["orsak"] == "oklart"


def test_no_cell_becomes_a_formula_and_ids_stay(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text('id,kommentar\n=1+1,"=HYPERLINK(""x"")"\n-1,"@SUM(A1) tackat nej"\n', "utf-8")
    classify_csv(source, tmp_path / "out.csv")
    rows = read(tmp_path / "out.csv")
    assert [row["id"] for row in rows] == ["'=1+1", "-1"]
    assert not [cell for row in rows for cell in row.values() if cell[:1] in ("=", "@", "+")]


def test_missing_column_and_missing_file_are_named(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text("id\n1\n", "utf-8")
    with pytest.raises(RuleError, match="printed"):
        normalise_csv(source, tmp_path / "out.csv")
    with pytest.raises(FileUnreadable):
        classify_csv(tmp_path / "nowhere.csv", tmp_path / "out.csv")
