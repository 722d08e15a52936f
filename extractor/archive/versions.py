"""What a result hangs on besides the document: the code, the options, and the rule files that were in play.

Rule files stand in groups. A result names the groups that it made use of; a change of a group lets the results
stand that never needed it (a scan that was refused, a report without comments).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from extractor.rulebook import rules_dir
from extractor.version import __version__

REASONS = ("cues.yaml", "orsaker.yaml", "models/orsak_linear.*")
AUDIT = ("checks.yaml", "claims.yaml", "models/claims.json", "models/findings.json")
PUBLISHING = ("privacy.yaml",)
"""Rules of the exports alone: they never touch what was read."""
_BEFORE_RULES = frozenset({"E101", "E102", "E103", "E104", "E105", "E106", "E108", "E110", "E114", "E115", "E116"})
"""Outcomes that are decided before any rule file is asked."""


@cache
def tool_version() -> str:
    """The version with twelve hexadecimal digits over the code: two checkouts of one version may differ."""
    package = Path(__file__).resolve().parents[1]
    digest = hashlib.sha256()
    for path in sorted(package.rglob("*.py")):
        digest.update(path.relative_to(package).as_posix().encode() + b"\0" + path.read_bytes())
    return f"{__version__}+{digest.hexdigest()[:12]}"


@cache
def rule_groups() -> Mapping[str, str]:
    """Group -> digits over names and bytes of its files; files of no named group belong to `reading`."""
    digests = {group: hashlib.sha256() for group in ("reading", "reasons", "audit", "publishing")}
    root = rules_dir()
    for path in sorted(root.rglob("*")):
        if path.is_file():
            relative = path.relative_to(root)
            digests[_group(relative)].update(relative.as_posix().encode() + b"\0" + path.read_bytes())
    return {group: digest.hexdigest()[:16] for group, digest in digests.items()}


def _group(path: Path) -> str:
    for group, patterns in (("reasons", REASONS), ("audit", AUDIT), ("publishing", PUBLISHING)):
        if any(path.match(pattern) for pattern in patterns):
            return group
    return "reading"


def groups_used(document: Mapping[str, Any]) -> dict[str, str]:
    """The groups of rules that a document object made use of, each with its digits."""
    outcome = document["outcome"]
    used: set[str] = set()
    if outcome["code"] not in _BEFORE_RULES:
        used = {"reading"}
    if outcome["outcome"] in ("ok", "partial"):
        used.add("audit")
        comments = any(record["kommentar"] for record in document["decisions"])
        if comments or any(record["orsak"] for record in document["counts"]):
            used.add("reasons")
    elif outcome["outcome"] == "failed" and used:
        used |= {"audit", "reasons"}
    groups = rule_groups()
    return {group: groups[group] for group in sorted(used)}
