"""Every way in which a document or a rule file can fall short: code, cause, remedy.

Reasons that end a document are data (they become its outcome); only `ExtractorError` and its
children are raised. `docs/errors.md` describes each code, and a test holds the two together.
"""

from __future__ import annotations

from typing import ClassVar


class ExtractorError(Exception):
    """Base of all errors that a user may meet; carries a stable code, the cause and what to do about it."""

    code: ClassVar[str] = "E000"
    reason: ClassVar[str] = "error"
    outcome: ClassVar[str] = "failed"
    cause: ClassVar[str] = "Something went wrong."
    remedy: ClassVar[str] = "Report it with the document, if it may be shared."

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        super().__init__(self.message)

    @property
    def message(self) -> str:
        """The cause with its facts filled in, for people."""
        return self.cause.format_map({k: str(v) for k, v in self.facts.items()})

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.facts))

    def __str__(self) -> str:
        return f"{self.code} {self.message} {self.remedy}"


def _rebuild(kind: type[ExtractorError], facts: dict[str, object]) -> ExtractorError:
    return kind(**facts)


class RuleError(ExtractorError):
    """A rule file is missing, malformed, or says something that the model does not allow."""

    code, reason = "E001", "bad_rules"
    cause = "rules/{file}: {key}: {why}."
    remedy = "Mend the named key; `python -m pytest tests/test_rules.py` checks every rule file."


class OutputBusy(ExtractorError):
    """Another run is writing to the same folder."""

    code, reason = "E002", "output_busy"
    cause = "Another run (process {process}) is writing to {folder}."
    remedy = "Wait for it to end, or give this run another --out."


class ClusterUnusable(ExtractorError):
    """The Dask cluster that was named cannot be used."""

    code, reason = "E003", "cluster_unusable"
    cause = "The cluster at {scheduler} cannot be used: {why}."
    remedy = "See docs/archive.md; without --scheduler the run uses the cores of this machine."


class OutputNotOurs(ExtractorError):
    """The output folder, or a place in it, holds what evb did not write, or what was changed since."""

    code, reason = "E004", "output_not_ours"
    cause = "{folder} holds files that evb did not write, or that were changed since: {files}. Nothing was touched."
    remedy = "Name a new or empty folder with --out, or move these files away first."


class OutputUnusable(ExtractorError):
    """The output cannot stand where it was asked for: it is the input, lies around it, or is no folder."""

    code, reason = "E005", "output_unusable"
    cause = "{folder} cannot be the output: {why}. Nothing was touched."
    remedy = "Name another place with --out."


class NoInput(ExtractorError):
    """Nothing to read: a path that is not there, an empty folder, an address on the network."""

    code, reason = "E006", "no_input"
    cause = "Nothing to read: {why}. Nothing was touched."
    remedy = "Check the path, and that the disk or share it lies on is there."


class StateMissing(ExtractorError):
    """A dataset whose state is gone, so that documents which are not in the input cannot be kept in it."""

    code, reason = "E007", "state_missing"
    cause = "{folder} lists {documents} documents that are not in the input, and what was read of them is gone."
    remedy = "Give all documents of the dataset as input, or take those out with --drop-gone."


class FileUnreadable(ExtractorError):
    """The operating system would not hand over the file."""

    code, reason = "E101", "unreadable_file"
    cause = "The file cannot be read: {why}."
    remedy = "Check that it exists and that you may read it."


class FileEmpty(ExtractorError):
    """Nothing in the file at all."""

    code, reason, outcome = "E102", "empty_file", "refused"
    cause = "The file holds no bytes."
    remedy = "Fetch it again from where it was published."


class UnknownFormat(ExtractorError):
    """Content that is none of the formats that are read."""

    code, reason, outcome = "E103", "unknown_format", "refused"
    cause = "The content is neither PDF, DOCX, HTML, text nor a zip archive of such ({why})."
    remedy = "Convert the document to PDF, DOCX or HTML first."


class Encrypted(ExtractorError):
    """A password is needed to open the document."""

    code, reason, outcome = "E104", "encrypted", "refused"
    cause = "The document is locked with a password."
    remedy = "Save a copy without the password and read that."


class Damaged(ExtractorError):
    """The bytes claim a format but cannot be opened as it."""

    code, reason, outcome = "E105", "damaged", "failed"
    cause = "The document is damaged and cannot be opened: {why}."
    remedy = "Fetch it again, or open it in an editor and save a new copy."


class NoTextLayer(ExtractorError):
    """Pages that are pictures: nothing on them can be read as text."""

    code, reason, outcome = "E106", "no_text_layer", "refused"
    cause = "No text layer: {scanned} of {pages} pages are pictures without text, so nothing on them was read."
    remedy = (
        "Install OCR and read it again: `pip install 'evb[ocr]'`, or Debian's tesseract-ocr and tesseract-ocr-swe "
        "(without `--ocr never`)."
    )


class UnreadableText(ExtractorError):
    """A text layer of symbols that spell no words (a private font without a map)."""

    code, reason, outcome = "E107", "unreadable_text", "refused"
    cause = "The text layer cannot be trusted: {share} of its letters spell no Swedish words (broken font map)."
    remedy = (
        "Install OCR and read it again: `pip install 'evb[ocr]'`, or Debian's tesseract-ocr and tesseract-ocr-swe "
        "(without `--ocr never`); text files and web pages must be fetched again."
    )


class NoText(ExtractorError):
    """Opened, but neither text nor picture on any page."""

    code, reason, outcome = "E108", "no_content", "refused"
    cause = "The document has {pages} pages and not one letter or picture on them."
    remedy = "Check that this is the right file."


class NotAReport(ExtractorError):
    """Readable text that is not about ej verkställda beslut."""

    code, reason, outcome = "E109", "not_a_report", "refused"
    cause = "Read {pages} pages and {letters} letters; nothing on them is about ej verkställda beslut."
    remedy = "Leave it out, or see `docs/errors.md` if it is a report in words that are not known yet."


class TooLarge(ExtractorError):
    """More pages or bytes than the limits allow."""

    code, reason, outcome = "E110", "too_large", "refused"
    cause = "The document goes over a limit: {why}."
    remedy = "Split it; docs/archive.md lists the limits."


class TimeLimit(ExtractorError):
    """The document took longer than it may, and its worker was stopped."""

    code, reason = "E111", "time_limit"
    cause = "Reading was stopped after {seconds} seconds."
    remedy = "Read the document alone with a higher --time-limit; the next run tries it again."


class MemoryLimit(ExtractorError):
    """The document needs more memory than a worker may take."""

    code, reason = "E112", "memory_limit"
    cause = "Reading was stopped at {limit} MB of memory."
    remedy = "Read the document alone with a higher --memory-limit; the next run tries it again."


class WorkerDied(ExtractorError):
    """A library brought the worker process down on this document, again and again."""

    code, reason = "E113", "worker_died"
    cause = "The process that read the document died {times} times ({how})."
    remedy = "Report it with the document, if it may be shared; the next run tries it again."


class EmptyArchive(ExtractorError):
    """An archive without a file that could be a document."""

    code, reason, outcome = "E114", "empty_archive", "refused"
    cause = "The archive holds no document."
    remedy = "Check that this is the right file."


class NotAFile(ExtractorError):
    """A link, a pipe, a device or a locked folder, where a file was expected."""

    code, reason, outcome = "E115", "not_a_file", "refused"
    cause = "It was not read: {why}."
    remedy = "Give the file itself, if it belongs to the input."


class OwnOutput(ExtractorError):
    """A page, table or object that evb itself wrote: it repeats reports and is none."""

    code, reason, outcome = "E116", "own_output", "refused"
    cause = "It is no report: evb itself wrote it."
    remedy = "Leave it out; give the reports that it was made from."


class InternalFailure(ExtractorError):
    """A fault of ours, caught so that the run goes on."""

    code, reason = "E199", "internal_error"
    cause = "The reader failed on this document: {why}."
    remedy = "Report it with the document, if it may be shared; the other documents are not touched."


def all_errors() -> list[type[ExtractorError]]:
    """Every error class with a code of its own, by code."""
    return sorted(ExtractorError.__subclasses__(), key=lambda kind: kind.code)
