"""Where the time of a run went, by stage and by document, over all of its workers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from extractor.clock import STAGES

SLOWEST = 10
"""So many documents are told, the slowest first."""
ROW = "  {:<9}{:>10}{:>8}"


@dataclass(slots=True)
class Profile:
    """Seconds on the clock of the documents that a run has read: `stages` together, `documents` each by name.

    Documents that two workers read at once count both, so the stages may sum to more than the run took.
    """

    stages: dict[str, float] = field(default_factory=dict)
    documents: list[tuple[float, str, Mapping[str, float]]] = field(default_factory=list)

    def add(self, name: str, stages: Mapping[str, float]) -> None:
        """A document that was read."""
        for stage, seconds in stages.items():
            self.stages[stage] = self.stages.get(stage, 0.0) + seconds
        self.documents.append((sum(stages.values()), name, stages))

    @property
    def slowest(self) -> list[tuple[float, str, Mapping[str, float]]]:
        """The documents that took longest: seconds, name, seconds by stage."""
        return sorted(self.documents, key=lambda document: (-document[0], document[1]))[:SLOWEST]

    def lines(self) -> Iterator[str]:
        """The two tables for people."""
        if not self.documents:
            yield "no document was read: all were known from earlier runs"
            return
        whole = sum(self.stages.values()) or 1.0
        yield ROW.format("stage", "seconds", "share")
        for stage in (*STAGES, "write"):
            if stage in self.stages:
                yield ROW.format(stage, f"{self.stages[stage]:.2f}", f"{self.stages[stage] / whole:.1%}")
        yield ROW.format("in all", f"{whole:.2f}", "")
        yield "slowest documents, with the stage that took most:"
        for seconds, name, stages in self.slowest:
            longest = max(stages, key=lambda stage: stages[stage], default="")
            yield f"  {seconds:8.2f} s  {longest:<9} {name}"
