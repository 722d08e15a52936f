"""The version of the package is the one that it is built and described under."""

from __future__ import annotations

import re
import tomllib

from extractor.version import __version__
from tests.conftest import ROOT


def test_the_package_is_built_under_this_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == __version__


def test_it_has_three_numbers() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)
