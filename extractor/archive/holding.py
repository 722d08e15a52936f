"""Which files a dataset holds: those of this input, and those of earlier runs that it does not give.

A dataset grows: a run over one more file adds it, and a share that is not mounted takes nothing out. What the input
does not give any more leaves only where that is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from extractor.archive.inputs import order_of
from extractor.archive.state import Held, State
from extractor.errors import StateMissing
from extractor.owned import our_manifest


@dataclass(frozen=True, slots=True)
class Holding:
    """The files of the dataset in their order, and those among them, or taken out, that the input does not give."""

    files: list[Held]
    kept: list[Held] = field(default_factory=list)
    dropped: list[Held] = field(default_factory=list)


def holding(now: Sequence[Held], state: State, out: Path, drop_gone: bool) -> Holding:
    """The input together with what earlier runs left; with `drop_gone` the input alone.

    Raises StateMissing where the dataset lists documents that can be neither read again nor kept.
    """
    paths, names = {file.path for file in now}, {name for file in now for name, _ in file.documents}
    results = {key for file in now for _, key in file.documents}

    def is_gone(file: Held) -> bool:
        if file.path in paths or all(key in results for _, key in file.documents):
            return False  # the same file, or the same content in another place
        return bool(file.path) or not any(name in names for name, _ in file.documents)

    gone = [file for file in _before(state, out) if is_gone(file)]
    if drop_gone:
        return Holding(list(now), dropped=gone)
    lost = sum(not state.has(key) for file in gone for _, key in file.documents)
    if lost:
        raise StateMissing(folder=out, documents=lost)
    return Holding(sorted([*now, *gone], key=lambda file: order_of(file.name, file.path)), kept=gone)


def _before(state: State, out: Path) -> Iterable[Held]:
    """The files that the dataset holds; without a state that tells, its documents as its manifest lists them."""
    held = state.held()
    if held:
        return held
    inputs = (our_manifest(out) or {}).get("inputs", [])
    return [Held("", each["file"], ((each["file"], each["source"]),)) for each in inputs if each.get("source")]
