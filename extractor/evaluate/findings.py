"""The audit of a built corpus against the mistakes that were planted in it, across documents included."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from extractor.audit_run import audit_files
from extractor.evaluate.corpus import items_of
from extractor.evaluate.scoring import norm
from extractor.read.folders import Listed, Listing
from extractor.write.audit_objects import discrepancy_object

Json = Mapping[str, Any]
CLOSE = 0.6
"""Two numbers this near are the same: shares are printed rounded."""
_WORD = re.compile(r"\W+")


@dataclass(slots=True)
class FindingScore:
    """Planted mistakes of one severity: how many there are, were found, were missed where, and were cried wolf."""

    planted: int = 0
    found: int = 0
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)


def evaluate_findings(folder: Path) -> dict[str, FindingScore]:
    """Audit every document of a corpus, alone and together: severity -> score."""
    scores = {severity: FindingScore() for severity in ("error", "warning")}
    items = {item.path.name: item for item in items_of(folder)}
    listing = Listing([Listed(name, item.path) for name, item in items.items()])
    for result in audit_files([folder], listing=listing):
        if result.name not in items:
            continue
        truth = json.loads(items[result.name].truth.read_text(encoding="utf-8"))
        told = [discrepancy_object(finding) for finding in result.audit.discrepancies]
        follows = truth.get("discrepancies_optional", [])
        count_findings(result.name, truth["discrepancies"], told, scores, follows)
    return scores


def count_findings(
    name: str,
    planted: Sequence[Json],
    told: Sequence[Json],
    scores: Mapping[str, FindingScore],
    follows: Sequence[Json] = (),
) -> None:
    """Add one document: each planted mistake is answered by one finding at most, and what is left over is false.

    A finding with the numbers of a planted mistake, or of what follows from one, is another sight of it, not false.
    """
    free = list(told)
    for mistake in sorted(planted, key=lambda m: _same_number(m["reported"], m["computed"]) is None):
        score = scores.get(str(mistake["severity"]))
        answer = max((f for f in free if answers(f, mistake)), key=lambda f: _shared(f, mistake), default=None)
        if answer is not None:
            free.remove(answer)
        if score is not None:
            score.planted += 1
            score.found += answer is not None
            if answer is None:
                score.missed.append(f"{name}: {mistake['what']}")
    for severity, score in scores.items():
        false = [f for f in free if f["severity"] == severity and not _another_sight(f, [*planted, *follows])]
        score.false += [f"{name}: {f['what']}" for f in false]


def answers(finding: Json, mistake: Json) -> bool:
    """Whether a finding tells a planted mistake: the same numbers and a quote or the kind; else both of these."""
    numbers = [_same_number(finding[side], mistake[side]) for side in ("reported", "computed")]
    if False in numbers:
        return False
    kind = finding["kind"] in (mistake["kind"], *mistake.get("kinds", ()))
    place = _shared(finding, mistake) > 0
    return (kind or place) if all(numbers) else (kind and place)


def is_told(finding: Json, mistake: Json) -> bool:
    """Whether a finding tells a planted mistake, or is another sight of it."""
    return answers(finding, mistake) or _another_sight(finding, [mistake])


def _another_sight(finding: Json, mistakes: Sequence[Json]) -> bool:
    return any(all(_same_number(finding[side], m[side]) for side in ("reported", "computed")) for m in mistakes)


def _same_number(one: Any, two: Any) -> bool | None:
    if not isinstance(one, int | float) or not isinstance(two, int | float):
        return None
    return abs(one - two) <= CLOSE


def _shared(finding: Json, mistake: Json) -> int:
    """How many letters of the quotes that both give are the same stretch."""
    pairs = [(_letters(a), _letters(b)) for a in finding["evidence"] for b in mistake["evidence"]]
    met = [min(len(a), len(b)) for a, b in pairs if a and b and (a in b or b in a)]
    return max(met, default=0)


def _letters(text: object) -> str:
    return _WORD.sub("", str(norm(text) or ""))


def table_of_findings(scores: Mapping[str, FindingScore]) -> str:
    """The figures as text, with what was missed and what was false."""
    lines = ["", "planted mistakes found by the audit (documents alone and together):"]
    for severity, score in scores.items():
        lines.append(f"  {severity}s: {score.found} of {score.planted} found, {len(score.false)} false")
        lines += [f"    missed  {text}" for text in score.missed]
        lines += [f"    false   {text}" for text in score.false]
    return "\n".join(lines)
