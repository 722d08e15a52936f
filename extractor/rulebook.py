"""The one door to `rules/`: where the data files lie and how they are read.

In a wheel the files stand in `extractor/rules/`; in a checkout they stand in `rules/` beside the
package. Nothing else in the package opens a rule file.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from extractor.errors import RuleError

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class StrictModel(BaseModel):
    """A part of a rule file: frozen, and a key that nobody knows is an error, not a silent gap."""

    model_config = ConfigDict(extra="forbid", frozen=True)


ModelT = TypeVar("ModelT", bound=StrictModel)


@cache
def rules_dir() -> Path:
    """The folder that holds the rule files; raises RuleError when the installation lost it."""
    package = Path(__file__).resolve().parent
    for folder in (package / "rules", package.parent / "rules"):
        if (folder / "insatser.yaml").is_file():
            return folder
    raise RuleError(file="rules", key="", why="the folder of rule files is missing from the installation")


def read_yaml(name: str) -> Any:
    """The content of `rules/<name>` as plain values; RuleError names file and line when it is not YAML."""
    path = rules_dir() / name
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except FileNotFoundError as error:
        raise RuleError(file=name, key="", why="the file does not exist") from error
    except yaml.YAMLError as error:
        raise RuleError(file=name, key="", why=f"not valid YAML: {error}") from error


def load_rules(name: str, model: type[ModelT]) -> ModelT:
    """Read `rules/<name>` and check it against `model`; RuleError names the file and the key at fault."""
    try:
        return model.model_validate(read_yaml(name))
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        raise RuleError(file=name, key=key, why=first["msg"]) from error


@cache
def rules_version() -> str:
    """Twelve hexadecimal digits over names and bytes of all rules and models: runs with one version read alike."""
    digest = hashlib.sha256()
    for path in sorted(rules_dir().rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(rules_dir()).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


@cache
def known_words() -> frozenset[str]:
    """Words that reports are written with, in lower case: `rules/ord.txt`."""
    lines = (rules_dir() / "ord.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
