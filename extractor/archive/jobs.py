"""The work of one worker: a job in, an answer out, whatever is in the document.

What is done with a job is a task: reading to records (`Reading`, whose answers are plain JSON), or what else a command
wants of documents within the same limits.
"""

from __future__ import annotations

import json
import pickle
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from extractor.archive.limits import MB, Limits
from extractor.archive.members import Chain, Opener
from extractor.archive.versions import groups_used
from extractor.clock import Clock
from extractor.errors import ExtractorError, TooLarge
from extractor.read.ocr.choose import OcrMode

Json = dict[str, Any]
SHA256_DIGITS = 64


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How documents are read; a result of other options is another result."""

    second_opinion: str = "doubt"
    ocr: OcrMode = "auto"


@dataclass(frozen=True, slots=True)
class Job:
    """One node of the input: a file by its name for people, path and SHA-256, or a member of the archive that it is."""

    name: str
    path: str
    sha256: str
    chain: Chain = ()

    @property
    def full_name(self) -> str:
        """The name of the document for people: `archive.zip/folder/report.pdf`."""
        return "/".join((self.name, *self.chain))


class Told(Protocol):
    """What every answer tells: the members of the archive that the job turned out to be, or None."""

    @property
    def members(self) -> list[str] | None:
        """Names of members, each a job of its own."""


A = TypeVar("A", bound=Told)


class Task(Protocol[A]):
    """What workers do with jobs, and how their answers travel."""

    def run(self, job: Job, opener: Opener, limits: Limits) -> A:
        """Do one job, in a worker; never raises for bad content."""

    def failed(self, job: Job, error: ExtractorError, lasting: bool = True, seconds: float = 0.0) -> A:
        """The answer of a job that could not be done."""

    def pack(self, answer: A) -> bytes:
        """An answer for the way out of a worker."""

    def unpack(self, data: bytes) -> A:
        """An answer that came from a worker of ours."""


class Pickled(Generic[A]):
    """For tasks whose answers are too rich for JSON: they travel, from our own workers only, as Python objects."""

    def pack(self, answer: A) -> bytes:
        """For the way out of a worker of ours."""
        return pickle.dumps(answer)

    def unpack(self, data: bytes) -> A:
        """From a worker of ours."""
        answer: A = pickle.loads(data)
        return answer


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a job: the members of an archive, or a document object with the rules it made use of.

    `lasting` is false where another try may end otherwise (time, memory, a process that died). `stages` are seconds by
    stage (`extractor.clock`).
    """

    members: list[str] | None = None
    document: Json | None = None
    groups: Mapping[str, str] | None = None
    seconds: float = 0.0
    lasting: bool = True
    stages: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """The task of a run: each document to its object."""

    options: ReadOptions = field(default_factory=ReadOptions)

    def run(self, job: Job, opener: Opener, limits: Limits) -> Answer:
        """Read one node; never raises for bad content."""
        return answer(job, opener, self.options, limits)

    def failed(self, job: Job, error: ExtractorError, lasting: bool = True, seconds: float = 0.0) -> Answer:
        """The answer of a node that gave no document, with the reason."""
        return failed(job, error, lasting, seconds)

    def pack(self, answer: Answer) -> bytes:
        """The answer as JSON."""
        return packed(answer)

    def unpack(self, data: bytes) -> Answer:
        """The answer of its JSON."""
        return answer_of(data)


def answer(job: Job, opener: Opener, options: ReadOptions, limits: Limits) -> Answer:
    """Read one node; never raises for bad content."""
    start = time.perf_counter()
    clock = Clock()
    try:
        opened = opener.open(job.name, Path(job.path), job.chain)
    except ExtractorError as error:
        return failed(job, error, lasting=error.code != "E101")
    if isinstance(opened, list):
        return Answer(members=opened, seconds=time.perf_counter() - start)
    from extractor.pipeline import read_document
    from extractor.write.contract import report_object

    clock.lap("open")
    report = read_document(opened, options.second_opinion, ocr=options.ocr, clock=clock)
    if report.outcome.outcome in ("refused", "failed"):
        clock.lap("refused")
    document = report_object(report)
    size = len(json.dumps(document, ensure_ascii=False))
    if size > limits.output_mb * MB:
        return failed(job, TooLarge(why=f"{size // MB} MB of records, at most {limits.output_mb} are kept"))
    clock.lap("object")
    seconds = time.perf_counter() - start
    lasting = document["outcome"]["code"] != "E112"
    return Answer(
        document=document, groups=groups_used(document), seconds=seconds, lasting=lasting, stages=clock.seconds
    )


def failed(job: Job, error: ExtractorError, lasting: bool = True, seconds: float = 0.0) -> Answer:
    """The answer of a node that gave no document, with the reason."""
    from extractor.pipeline import refused
    from extractor.write.contract import report_object

    source = job.sha256 if not job.chain and len(job.sha256) == SHA256_DIGITS else ""
    document = report_object(refused(job.full_name, source, "unknown", error))
    return Answer(document=document, groups=groups_used(document), seconds=seconds, lasting=lasting)


def packed(value: Job | Answer) -> bytes:
    """A value as JSON for the way between processes; half characters of a broken text become question marks."""
    if isinstance(value, Job):
        return json.dumps(asdict(value)).encode()
    return json.dumps(asdict(value), ensure_ascii=False).encode("utf-8", "replace")


def job_of(data: bytes) -> Job:
    """A job from its JSON."""
    plain = json.loads(data)
    return Job(**{**plain, "chain": tuple(plain["chain"])})


def answer_of(data: bytes) -> Answer:
    """An answer from its JSON."""
    return Answer(**json.loads(data))
