"""Lower bounds of dependencies: none allows a version with a known hole, and every dependency has one."""

from __future__ import annotations

import csv
import tomllib
from importlib.metadata import PackageNotFoundError, version

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.version import Version

from tests.conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
NEEDED = [
    Requirement(text)
    for group in (PROJECT["dependencies"], *PROJECT["optional-dependencies"].values())
    for text in group
]
with (ROOT / "docs" / "security" / "vulnerable_versions.csv").open(encoding="utf-8", newline="") as stream:
    HOLES = list(csv.DictReader(stream))


def lowest(requirement: Requirement) -> Version:
    """The lowest version that a requirement allows."""
    (bound,) = [each for each in requirement.specifier if each.operator == ">="]
    return Version(bound.version)


@pytest.mark.parametrize("requirement", NEEDED, ids=str)
def test_every_dependency_has_a_lower_bound(requirement: Requirement) -> None:
    assert lowest(requirement)


@pytest.mark.parametrize("hole", HOLES, ids=lambda hole: f"{hole['package']} {hole['id']}")
def test_no_bound_allows_a_version_with_a_known_hole(hole: dict[str, str]) -> None:
    affected, mended = SpecifierSet(hole["affected"]), Version(hole["fixed_in"])
    assert mended not in affected and hole["why"]
    bounds = [lowest(each) for each in NEEDED if each.name.lower() == hole["package"]]
    if hole["package"] == "pdfminer.six":  # pdfplumber pins it, to a sound version since 0.11.9
        assert [lowest(each) >= Version("0.11.9") for each in NEEDED if each.name == "pdfplumber"] == [True]
    else:
        assert bounds and all(bound >= mended for bound in bounds)


@pytest.mark.parametrize("hole", HOLES, ids=lambda hole: f"{hole['package']} {hole['id']}")
def test_nothing_installed_has_a_known_hole(hole: dict[str, str]) -> None:
    try:
        installed = Version(version(hole["package"]))
    except PackageNotFoundError:
        pytest.skip(f"{hole['package']} is not installed")
    assert installed not in SpecifierSet(hole["affected"])
