"""A run over files, folders and archives: every document ends in exactly one outcome, and the run goes on."""

from __future__ import annotations

import json
import os
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from extractor.archive.cluster import Cluster
from extractor.archive.holding import Holding, holding
from extractor.archive.inputs import InputFile, Known, input_files, nodes_of
from extractor.archive.jobs import Answer, Job, Reading, ReadOptions, failed
from extractor.archive.limits import Limits
from extractor.archive.lock import locked
from extractor.archive.profile import Profile
from extractor.archive.publish import Entry, Publishing, entries_of, publish
from extractor.archive.runlog import RunLog
from extractor.archive.state import Held, State
from extractor.archive.supervisor import Supervisor
from extractor.archive.together import each
from extractor.archive.versions import rule_groups, tool_version
from extractor.errors import ExtractorError, NoInput, OutputUnusable
from extractor.owned import LOCKS, Kind, claim, clear, home_of
from extractor.read.folders import Listed, Listing, list_files, shown
from extractor.read.ocr.choose import OcrMode, engine_name
from extractor.read.source import Source, Unopened, read_file, sources_in
from extractor.write.doubts import Doubts

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:/")
_FALLS_SHORT = {"ok": 0, "partial": 1, "refused": 2, "failed": 3}


@dataclass(slots=True)
class RunSummary:
    """What a run did, for the closing lines and the exit status."""

    outcomes: Counter[str] = field(default_factory=Counter)
    reasons: Counter[tuple[str, str]] = field(default_factory=Counter)
    short: list[tuple[str, str, str, str]] = field(default_factory=list)
    rows: dict[str, int] = field(default_factory=dict)
    doubts: Doubts = field(default_factory=Doubts)
    left_out: Mapping[str, str] = field(default_factory=dict)
    kept: int = 0
    """Documents of earlier runs that the input does not give, and that stay in the dataset."""
    kept_old: int = 0
    """Of these, documents that were read by other code, options or rules than those of this run."""
    dropped: int = 0
    state_set_aside: Path | None = None
    read: int = 0
    known: int = 0
    """Documents that an earlier run had read; of equal files that are new, one is read and none was known."""
    fail_on: str = "partial"
    profile: Profile = field(default_factory=Profile)

    @property
    def documents(self) -> int:
        """All documents that the run met."""
        return sum(self.outcomes.values())

    @property
    def exit_status(self) -> int:
        """0 when nothing fell short that `fail_on` asks for, 1 when something did, 2 when nothing was read at all.

        `errors` asks for what `partial` does and for no error of the audit, `review` for no doubtful value either.
        """
        if not self.documents or self.outcomes["ok"] + self.outcomes["partial"] == 0:
            return 2
        if self.fail_on == "never":
            return 0
        if self.fail_on in ("errors", "review") and self.doubts.errors:
            return 1
        if self.fail_on == "review" and self.doubts.values:
            return 1
        limit = _FALLS_SHORT.get(self.fail_on, 1)
        return int(any(_FALLS_SHORT[outcome] >= limit for outcome, count in self.outcomes.items() if count))


@dataclass(frozen=True, slots=True)
class RunOptions:
    """How to run: worker processes, their limits, how documents are read and published, what makes the run fail."""

    jobs: int = 1
    reading: ReadOptions = field(default_factory=ReadOptions)
    limits: Limits = field(default_factory=Limits)
    fail_on: str = "partial"
    scheduler: str | None = None
    publishing: Publishing = field(default_factory=Publishing)
    drop_gone: bool = False
    """Whether documents that the input does not give any more leave the dataset."""
    profile: bool = False
    """Whether `run.jsonl` tells how long each stage of each document took."""


Progress = Callable[[str, str, bool], None]
"""Called with the name and the outcome of each document, and whether an earlier run had read it."""


def run(
    paths: list[Path], out: Path, options: RunOptions, progress: Progress, listing: Listing | None = None
) -> RunSummary:
    """Read every document below `paths` that is not known yet, and publish the dataset below `out`.

    `listing` is what `checked` told of the same paths, where it was asked before. A run may be killed at any moment;
    the next one goes on from what is in the state. Raises what `checked` raises, OutputBusy where another run writes to
    `out`, OSError where the disk is full; the dataset of before then stands.
    """
    listing = listing or checked(paths, out)
    with locked(home_of(out) / LOCKS["dataset"]):
        clear(out)
        log = RunLog(out / "run.jsonl")
        how = json.dumps([tool_version(), asdict(options.reading), engine_name(options.reading.ocr)])
        state = State(home_of(out) / "state.sqlite", how)
        try:
            return _Run(listing, out, options, progress, state, log).summary()
        except KeyboardInterrupt:
            log.write("stopped")
            raise
        except Exception as error:
            log.write("error", says=str(error) or type(error).__name__)
            raise
        finally:
            state.close()
            log.close()


def checked(paths: Sequence[Path], out: Path | None, kind: Kind = "dataset") -> Listing:
    """The files below `paths`, where there are any and `out` may be written; nothing is made or changed.

    Raises NoInput where a path is not there or nothing lies below them, OutputUnusable where an input lies in the
    output, OutputNotOurs where the output holds files that evb did not write.
    """
    for path in paths:
        if not os.path.lexists(path):
            raise NoInput(why=_not_there(path))
        if out is not None and path.resolve().is_relative_to(out.resolve()):
            inside = "it is the input" if path.resolve() == out.resolve() else f"the input {path} lies in it"
            raise OutputUnusable(folder=out, why=inside)
    if out is not None:
        claim(out, kind)
    listing = list_files(paths, exclude=out)
    if not listing.files:
        also = f" ({len(listing.left_out)} left out: {', '.join(sorted(set(listing.left_out.values())))})"
        raise NoInput(why=f"no document lies below {', '.join(map(str, paths))}{also if listing.left_out else ''}")
    return listing


def _not_there(path: Path) -> str:
    if _ADDRESS.match(str(path)):
        return f"{path} is an address on the network, and evb reads no network; fetch the file first"
    return f"{path} is not there"


class _Run:
    def __init__(
        self, listing: Listing, out: Path, options: RunOptions, progress: Progress, state: State, log: RunLog
    ) -> None:
        self.out, self.options, self.progress, self.state, self.log = out, options, progress, state, log
        self.listing = listing
        self.read = 0
        self.profile = Profile()
        self._fallen: dict[tuple[str, tuple[str, ...]], str] = {}
        """Results of this run that the next one is to try again, by file and chain."""

    def summary(self) -> RunSummary:
        start = time.monotonic()
        settings = asdict(self.options)
        self.log.write("start", tool=tool_version(), rules=dict(rule_groups()), options=settings)
        files = list(input_files(self.listing))
        self._read_new(files)
        now = [Held(shown(str(file.path.absolute())), file.name, tuple(self._settled(file))) for file in files]
        held = holding(now, self.state, self.out, self.options.drop_gone)
        entries = entries_of([Known(*document) for file in held.files for document in file.documents], self.state)
        self.log.write("publish", documents=len(entries))
        summary = self._count(entries, held)
        self.state.hold(held.files)  # before the files change: a run that is killed between forgets none of them
        before = time.monotonic()
        how, jobs = self.options.publishing, self.options.jobs
        published = publish(entries, self.state, self.out, self._publishing(), how, jobs)
        summary.rows, summary.doubts = published.rows, published.doubts
        self.state.drop_others({entry.result for entry in entries})
        self.profile.stages["write"] = time.monotonic() - before
        if self.options.profile:
            self.log.write("profile", stages=_rounded(self.profile.stages))
        self.log.write(
            "end", outcomes=dict(summary.outcomes), rows=summary.rows, read=self.read,
            seconds=round(time.monotonic() - start, 3),
        )  # fmt: skip
        return summary

    def _publishing(self) -> str:
        """What the published files hang on besides the results: all rules, for masks, codebook and manifest."""
        return json.dumps([dict(rule_groups()), asdict(self.options.publishing)])

    def _read_new(self, files: list[InputFile]) -> None:
        """Read what is not known yet; members of archives follow as archives are opened."""
        supervisor = self._supervisor()
        by_hash = {file.sha256: file for file in files}
        for job, answer in supervisor.run(self._jobs(files)):
            if answer.members is not None:
                self.state.keep(job, answer)
                members = nodes_of(by_hash[job.sha256], self.state, job.chain)
                supervisor.add(node for node in members if isinstance(node, Job))
            else:
                self._keep(job, answer)

    def _supervisor(self) -> Supervisor[Answer] | Cluster:
        options = self.options
        if options.scheduler is not None:
            return Cluster(options.scheduler, options.reading, options.limits)
        return Supervisor(options.jobs, Reading(options.reading), options.limits)

    def _jobs(self, files: list[InputFile]) -> Iterator[Job]:
        """Jobs for what is not known; what is known is told. The same file under two names is read once."""
        asked: set[str] = set()
        for file in files:
            first = file.sha256 not in asked
            asked.add(file.sha256)
            for node in nodes_of(file, self.state):
                if isinstance(node, Known):
                    self.progress(node.name, self.state.ending(node.result).outcome, True)
                elif file.error is not None:
                    self._keep(node, failed(node, file.error, lasting=False))
                elif first:
                    yield node

    def _keep(self, job: Job, answer: Answer) -> None:
        key = self.state.keep(job, answer)
        assert key is not None and answer.document is not None
        self._fallen[(job.sha256, job.chain)] = key
        outcome = answer.document["outcome"]
        self.read += 1
        stages = answer.stages or {"refused": answer.seconds}  # its worker may not have lived to tell
        self.profile.add(job.full_name, stages)
        told = {"stages": _rounded(stages)} if self.options.profile else {}
        self.log.write(
            "document", file=job.full_name, outcome=outcome["outcome"], reason=outcome["reason"],
            seconds=round(answer.seconds, 3), **told,
        )  # fmt: skip
        self.progress(job.full_name, str(outcome["outcome"]), False)

    def _settled(self, file: InputFile) -> Iterator[tuple[str, str]]:
        """The documents of a file, each with its result."""
        for node in nodes_of(file, self.state):
            if isinstance(node, Known):
                yield node.name, node.result
            else:
                yield node.full_name, self._fallen[(node.sha256, node.chain)]

    def _count(self, entries: list[Entry], held: Holding) -> RunSummary:
        summary = RunSummary(read=self.read, fail_on=self.options.fail_on, profile=self.profile)
        read_now = set(self._fallen.values())
        for entry in entries:
            ending = self.state.ending(entry.result)
            summary.outcomes[ending.outcome] += 1
            summary.known += entry.result not in read_now
            summary.reasons[(ending.outcome, ending.reason)] += 1
            if ending.outcome != "ok":
                summary.short.append((entry.name, ending.reason, ending.says, ending.remedy))
        kept = [key for file in held.kept for _, key in file.documents]
        summary.kept, summary.kept_old = len(kept), sum(not self.state.is_current(key) for key in kept)
        summary.dropped = sum(len(file.documents) for file in held.dropped)
        summary.left_out, summary.state_set_aside = self.listing.left_out, self.state.set_aside
        return summary


def _rounded(stages: Mapping[str, float]) -> dict[str, float]:
    return {stage: round(seconds, 4) for stage, seconds in stages.items()}


def read_within(path: Path, reading: ReadOptions, limits: Limits) -> list[dict[str, Any]]:
    """The document objects of one file, one per member of an archive, read by a worker process within limits."""
    answers = each(Listing([Listed(shown(path.name), path)]), Reading(reading), limits)
    return [answer.document for _, answer in answers if answer.document is not None]


def read_path(name: str, path: Path, second_opinion: str = "doubt", ocr: OcrMode = "auto") -> list[dict[str, Any]]:
    """The document objects of one file: one, or one per member of an archive. Read in this process, without limits."""
    from extractor.pipeline import read_document, refused
    from extractor.write.contract import report_object

    def read(item: Source | Unopened) -> dict[str, Any]:
        if isinstance(item, Unopened):
            return report_object(refused(item.name, item.sha256, "unknown", item.error))
        return report_object(read_document(item, second_opinion, ocr=ocr))

    try:
        data = read_file(path)
    except ExtractorError as error:
        return [read(Unopened(name, error))]
    return [read(item) for item in sources_in(name, data)]
