"""The audit of several files: each read by a worker within limits, checked alone and then together, persons masked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from extractor.archive.jobs import Job, Pickled
from extractor.archive.limits import Limits
from extractor.archive.members import Opener
from extractor.archive.together import each
from extractor.audit.across import audit_across
from extractor.audit.document import audit_document, with_across
from extractor.audit.material import Material, material_of
from extractor.audit.results import Pictures, Result
from extractor.audit.told import prose_of
from extractor.claims_model import Audit, Discrepancy
from extractor.errors import ExtractorError, InternalFailure, MemoryLimit
from extractor.model import DocumentRecord
from extractor.pipeline import read_document
from extractor.privacy.veil import Veil, veil_of
from extractor.read.folders import Listing, list_files
from extractor.read.ocr.choose import OcrMode
from extractor.read.source import Source
from extractor.report import Report
from extractor.write.audit_pictures import PageCutter
from extractor.write.contract import report_object


@dataclass(frozen=True, slots=True)
class AuditOptions:
    """How documents are read and audited: `keep` draws the pictures of findings, `mask` masks more than officials."""

    ocr: OcrMode = "auto"
    keep: bool = False
    mask: bool = False
    limits: Limits = field(default_factory=Limits)
    jobs: int = 1


@dataclass(frozen=True, slots=True)
class _Read:
    """One document on its way: its result, what it is compared by, and what is masked in it."""

    result: Result
    material: Material | None = None
    veil: Veil = field(default_factory=Veil)
    members: list[str] | None = None


Place = tuple[str, tuple[str, ...]]
"""A document of the input: its path, and the way to it where the path is an archive."""


def _place(job: Job) -> Place:
    return job.path, job.chain


@dataclass(frozen=True, slots=True)
class _ReadTask(Pickled[_Read]):
    """Read a document and audit it alone."""

    options: AuditOptions

    def run(self, job: Job, opener: Opener, limits: Limits) -> _Read:
        """Never raises for bad content."""
        try:
            opened = opener.open(job.name, Path(job.path), job.chain)
            if isinstance(opened, list):
                return replace(_failed(job.full_name, ""), members=opened)
            return _audited(opened, self.options)
        except ExtractorError as error:
            return _failed(job.full_name, error.message)
        except MemoryError:
            return _failed(job.full_name, MemoryLimit(limit=limits.memory_mb).message)

    def failed(self, job: Job, error: ExtractorError, lasting: bool = True, seconds: float = 0.0) -> _Read:  # noqa: ARG002
        """A document that could not be audited, and why."""
        return _failed(job.full_name, f"{error.message} {error.remedy}")


def _failed(name: str, why: str) -> _Read:
    return _Read(Result(name, Audit(name=name, could_not=why), DocumentRecord()))


def _audited(source: Source, options: AuditOptions) -> _Read:
    report = read_document(source, audited=False, ocr=options.ocr)
    if report.outcome.outcome in ("refused", "failed"):
        return _failed(source.name, report.outcome.says)
    try:
        material = material_of(report, prose_of(report))
        audit = audit_document(material)
    except (MemoryError, RecursionError, Exception) as error:  # one bad document never ends a run
        return _failed(source.name, InternalFailure(why=f"{type(error).__name__}: {error}").message)
    result = Result(source.name, audit, report.document, source.media, source.sha256)
    return _Read(result, material, _veil(report, audit, options.mask))


def _veil(report: Report, audit: Audit, mask: bool) -> Veil:
    """What is masked in the words of the document and of its audit."""
    return veil_of(report_object(replace(report, discrepancies=audit.discrepancies)), mask)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """The pictures of each finding of one document, in their order."""

    pictures: tuple[Pictures, ...] = ()
    members: list[str] | None = None


@dataclass(frozen=True, slots=True)
class _DrawTask(Pickled[_Drawn]):
    """Cut the pieces of pages that the findings of a document stand on."""

    wanted: Mapping[Place, tuple[tuple[Discrepancy, ...], Veil]]
    ocr: OcrMode

    def run(self, job: Job, opener: Opener, limits: Limits) -> _Drawn:  # noqa: ARG002
        """Never raises for bad content: a page that cannot be drawn costs its picture, never the report."""
        try:
            opened = opener.open(job.name, Path(job.path), job.chain)
        except ExtractorError:
            return _Drawn()
        if isinstance(opened, list):
            return _Drawn(members=opened)
        findings, veil = self.wanted.get(_place(job), ((), Veil()))
        if not findings or opened.media != "pdf":
            return _Drawn()
        cutter = PageCutter(opened.data, veil, self.ocr)
        return _Drawn(tuple(tuple(cutter.cut(d.places, (d.reported, d.computed))) for d in findings))

    def failed(self, job: Job, error: ExtractorError, lasting: bool = True, seconds: float = 0.0) -> _Drawn:  # noqa: ARG002
        """No pictures."""
        return _Drawn()


def audit_files(
    paths: Sequence[Path],
    options: AuditOptions | None = None,
    listing: Listing | None = None,
    ended: Callable[[Job, str], None] = lambda _job, _outcome: None,
) -> list[Result]:
    """Every document below `paths`, audited alone and together, persons masked.

    `listing` is what `paths` hold where that is known; `ended` is told of each document with `ok` or `failed`.
    """
    options = options or AuditOptions()
    listing = listing or list_files(paths)
    reads = each(
        listing, _ReadTask(options), options.limits, options.jobs,
        lambda job, read: ended(job, "failed" if read.result.audit.could_not else "ok"),
    )  # fmt: skip
    return _together(listing, reads, options)


def _together(listing: Listing, reads: Sequence[tuple[Job, _Read]], options: AuditOptions) -> list[Result]:
    """Checks between documents, pictures, masks."""
    names = _apart([job.full_name for job, _ in reads])
    for name, (_, read) in zip(names, reads, strict=True):
        if read.material is not None:
            read.material.name = name
    across = audit_across([read.material for _, read in reads if read.material is not None])
    audits = [
        with_across(replace(read.result.audit, name=name), across.get(name, []))
        for name, (_, read) in zip(names, reads, strict=True)
    ]
    wanted = {
        _place(job): (audit.discrepancies, read.veil)
        for (job, read), audit in zip(reads, audits, strict=True)
        if audit.discrepancies and read.result.media == "pdf"
    }
    drawn = _drawn(listing, wanted, options) if options.keep else {}
    every = Veil(
        tuple(dict.fromkeys(name for _, read in reads for name in read.veil.officials)),
        {word: mask for _, read in reads for word, mask in read.veil.masks.items()},
    )
    return [
        replace(
            read.result, name=name, audit=_veiled(audit, read.veil, every), pictures=drawn.get(_place(job)),
            document=read.veil.record(read.result.document),
        )
        for name, (job, read), audit in zip(names, reads, audits, strict=True)
    ]  # fmt: skip


def _apart(names: Sequence[str]) -> list[str]:
    """Names of which no two are alike."""
    taken: dict[str, None] = {}
    for name in names:
        number, unique = 1, name
        while unique in taken:
            number += 1
            unique = f"{name} ({number})"
        taken[unique] = None
    return list(taken)


def _drawn(
    listing: Listing, wanted: Mapping[Place, tuple[tuple[Discrepancy, ...], Veil]], options: AuditOptions
) -> dict[Place, tuple[Pictures, ...]]:
    """The pictures of the findings, drawn by workers: a page can be as hostile to draw as to read."""
    paths = {path for path, _ in wanted}
    some = Listing([file for file in listing.files if str(file.path) in paths])
    if not some.files:
        return {}
    answers = each(some, _DrawTask(wanted, options.ocr), options.limits, options.jobs)
    return {_place(job): answer.pictures for job, answer in answers if answer.pictures}


def _veiled(audit: Audit, own: Veil, every: Veil) -> Audit:
    """The audit with what is masked; a finding between documents may quote any of them."""
    discrepancies = tuple((every if d.kind == "cross_document" else own).record(d) for d in audit.discrepancies)
    return replace(audit, discrepancies=discrepancies, held=tuple(own.record(held) for held in audit.held))
