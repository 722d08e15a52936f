"""The audit of several files: each read, its claims found, checked alone and then together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from extractor.audit.across import audit_across
from extractor.audit.document import audit_document, with_across
from extractor.audit.material import Material, material_of
from extractor.audit.told import prose_of
from extractor.claims_model import Audit
from extractor.errors import ExtractorError, InternalFailure, NotAFile
from extractor.model import DocumentRecord
from extractor.read.folders import Listed, list_files
from extractor.read.ocr.choose import OcrMode
from extractor.read.source import Source, Unopened, read_file, sources_in


@dataclass(frozen=True, slots=True)
class Result:
    """One audited file: what was found, and the bytes that its page pictures are drawn from."""

    name: str
    audit: Audit
    document: DocumentRecord
    media: str = "unknown"
    sha256: str = ""
    data: bytes | None = None


@dataclass(frozen=True, slots=True)
class _Read:
    result: Result
    material: Material | None


def audit_files(paths: Sequence[Path], keep: bool = False, ocr: OcrMode = "auto") -> list[Result]:
    """Every document below `paths`, audited alone and together; `keep` holds the bytes for page
    pictures; `ocr` tells when pages are read from their pictures."""
    reads = list(_reads(paths, keep, ocr))
    materials = [read.material for read in reads if read.material is not None]
    across = audit_across(materials)
    results = []
    for read in reads:
        result = read.result
        audit = with_across(result.audit, across.get(result.name, []))
        results.append(Result(result.name, audit, result.document, result.media, result.sha256, result.data))
    return results


def _reads(paths: Sequence[Path], keep: bool, ocr: OcrMode) -> Iterator[_Read]:
    taken: set[str] = set()
    for listed in list_files(paths).files:
        for item in _sources(listed):
            unique = _unique(item.name, taken)
            if isinstance(item, Unopened):
                yield _failed(unique, item.error.message)
            else:
                yield _one(unique, item, keep, ocr)


def _sources(listed: Listed) -> Iterable[Source | Unopened]:
    try:
        if listed.problem:
            raise NotAFile(why=listed.problem)
        return list(sources_in(listed.name, read_file(listed.path)))
    except ExtractorError as error:
        return [Unopened(name=listed.name, error=error)]


def _unique(name: str, taken: set[str]) -> str:
    number, unique = 1, name
    while unique in taken:
        number += 1
        unique = f"{name} ({number})"
    taken.add(unique)
    return unique


def _failed(name: str, why: str) -> _Read:
    return _Read(Result(name, Audit(name=name, could_not=why), DocumentRecord()), None)


def _one(name: str, source: Source, keep: bool, ocr: OcrMode) -> _Read:
    from extractor.pipeline import read_document

    report = read_document(source, audited=False, ocr=ocr)
    if report.outcome.outcome in ("refused", "failed"):
        return _failed(name, report.outcome.says)
    try:
        material = material_of(report, prose_of(report))
        material.name = name
        audit = audit_document(material)
    except (MemoryError, RecursionError, Exception) as error:  # one bad document never ends a run
        return _failed(name, InternalFailure(why=f"{type(error).__name__}: {error}").message)
    data = source.data if keep and source.media == "pdf" else None
    return _Read(Result(name, audit, report.document, source.media, source.sha256, data), material)
