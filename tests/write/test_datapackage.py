"""The description of the CSV tables: types, keys, closed lists, and the files they describe."""

from __future__ import annotations

import json
from typing import Any

import pytest

from extractor.write.datapackage import datapackage
from extractor.write.schema import FOREIGN_KEYS, PRIMARY_KEYS, TABLES

Json = dict[str, Any]
FILES = {f"csv/{name}.csv": (100 + number, f"{number:064x}") for number, name in enumerate(TABLES)}
SIZES = {name: 7 * number for number, name in enumerate(TABLES)}


def package() -> Json:
    made: Json = json.loads(datapackage("abc123", FILES | {"parquet/counts.parquet": (1, "x")}, SIZES))
    return made


def resource(name: str) -> Json:
    (found,) = (each for each in package()["resources"] if each["name"] == name)
    return dict(found)


def field(table: str, name: str) -> Json:
    (found,) = (each for each in resource(table)["schema"]["fields"] if each["name"] == name)
    return dict(found)


def test_every_table_is_described_and_no_other_file() -> None:
    made = package()
    assert (made["profile"], made["version"]) == ("tabular-data-package", "abc123")
    assert [each["path"] for each in made["resources"]] == [f"csv/{name}.csv" for name in TABLES]


@pytest.mark.parametrize("name", TABLES)
def test_a_resource_tells_its_file_and_its_columns(name: str) -> None:
    made = resource(name)
    assert (made["bytes"], made["hash"]) == (FILES[f"csv/{name}.csv"][0], f"sha256:{FILES[f'csv/{name}.csv'][1]}")
    assert (made["rows"], made["encoding"], made["dialect"]["delimiter"]) == (SIZES[name], "utf-8", ",")
    assert [each["name"] for each in made["schema"]["fields"]] == [column.name for column in TABLES[name]]
    assert made["schema"]["missingValues"] == [""]


@pytest.mark.parametrize(
    ("table", "name", "kind"),
    [
        ("decisions", "kommentar", "string"),
        ("decisions", "antal", "integer"),
        ("decisions", "confidence", "number"),
        ("decisions", "needs_review", "boolean"),
        ("decisions", "beslutsdatum", "string"),
        ("decisions", "beslutsdatum_day", "date"),
    ],
)
def test_types_are_those_of_the_standard(table: str, name: str, kind: str) -> None:
    assert field(table, name)["type"] == kind


def test_truth_is_as_it_stands_in_the_csv_files() -> None:
    made = field("counts", "is_total")
    assert (made["trueValues"], made["falseValues"]) == (["true"], ["false"])


def test_closed_lists_are_enumerated_and_open_ones_are_not() -> None:
    assert field("decisions", "lag")["constraints"] == {"enum": ["SoL", "LSS"]}
    assert "constraints" not in field("decisions", "insats")


@pytest.mark.parametrize("name", TABLES)
def test_keys_are_unique_and_lead_to_other_tables(name: str) -> None:
    schema = resource(name)["schema"]
    assert schema["primaryKey"] == [PRIMARY_KEYS[name]]
    required = [each["name"] for each in schema["fields"] if each.get("constraints", {}).get("unique")]
    assert required == [PRIMARY_KEYS[name]]
    led = [(key["fields"], key["reference"]["resource"], key["reference"]["fields"]) for key in schema["foreignKeys"]]
    assert led == [([key.column], key.table, [key.target]) for key in FOREIGN_KEYS.get(name, ())]


def test_a_table_without_a_file_is_not_passed_over() -> None:
    with pytest.raises(KeyError):
        datapackage("abc123", {}, SIZES)
