"""The work of one worker: a job in, an answer out, both plain JSON, whatever is in the document."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

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
