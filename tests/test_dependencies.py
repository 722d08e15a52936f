"""The lower bounds in pyproject.toml and what is installed exclude every version listed as vulnerable."""

from __future__ import annotations

import csv
import importlib.metadata
import tomllib
from collections.abc import Iterator

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.conftest import ROOT

COLUMNS = ["package", "id", "affected", "fixed_in", "reached", "why", "source"]
LIST = ROOT / "docs" / "security" / "vulnerable_versions.csv"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _listed() -> list[dict[str, str]]:
    with LIST.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def _requirements() -> Iterator[tuple[str, Requirement]]:
    project = PROJECT["project"]
    groups = {"dependencies": project["dependencies"], **project["optional-dependencies"]}
    groups["build-system"] = PROJECT["build-system"]["requires"]
    for group, texts in groups.items():
        for text in texts:
            yield group, Requirement(text)


def _lowest(requirement: Requirement) -> Version | None:
    bounds = [Version(one.version) for one in requirement.specifier if one.operator in (">=", "==", "~=")]
    return max(bounds, default=None)


REQUIREMENTS = list(_requirements())
LISTED = _listed()
DIRECT = {canonicalize_name(requirement.name) for _group, requirement in REQUIREMENTS}


@pytest.mark.parametrize("group,requirement", REQUIREMENTS, ids=lambda value: str(value))
def test_every_dependency_has_a_lower_bound_above_what_is_vulnerable(group: str, requirement: Requirement) -> None:
    lowest = _lowest(requirement)
    assert lowest is not None, f"{requirement.name} in {group} has no lower bound"
    for row in LISTED:
        if canonicalize_name(row["package"]) == canonicalize_name(requirement.name):
            assert lowest >= Version(row["fixed_in"]), f"{requirement} in {group} lets in {row['id']}"


@pytest.mark.parametrize("row", LISTED, ids=lambda row: f"{row['package']}-{row['id']}-{row['affected']}")
def test_what_is_installed_is_not_vulnerable(row: dict[str, str]) -> None:
    try:
        installed = Version(importlib.metadata.version(row["package"]))
    except importlib.metadata.PackageNotFoundError:
        return
    assert installed not in SpecifierSet(row["affected"], prereleases=True), row["why"]


@pytest.mark.parametrize("row", LISTED, ids=lambda row: f"{row['package']}-{row['id']}-{row['affected']}")
def test_a_listed_row_is_whole(row: dict[str, str]) -> None:
    assert list(row) == COLUMNS and all(row.values())
    assert row["id"].startswith(("CVE-", "GHSA-", "PYSEC-")) and row["reached"] in ("yes", "no")
    affected = SpecifierSet(row["affected"], prereleases=True)
    assert any(one.operator in ("<", "<=") for one in affected) and Version(row["fixed_in"]) not in affected
    assert row["reached"] == "no" or canonicalize_name(row["package"]) in DIRECT, "a bound in pyproject.toml is missing"


def test_the_list_is_in_order_and_names_nothing_twice() -> None:
    names = [canonicalize_name(row["package"]) for row in LISTED]
    assert names == sorted(names)
    assert len({(row["package"], row["id"], row["affected"]) for row in LISTED}) == len(LISTED)
