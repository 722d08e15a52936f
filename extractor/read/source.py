"""What a file is, decided by its content: PDF, DOCX, HTML, text, or a zip archive of such."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from extractor.errors import (
    Damaged,
    EmptyArchive,
    ExtractorError,
    FileEmpty,
    FileUnreadable,
    NotAFile,
    OwnOutput,
    TooLarge,
    UnknownFormat,
)
from extractor.read.own import written_by_us

Media = Literal["pdf", "docx", "html", "text", "zip"]

MAX_FILE_BYTES = 512 * 1024 * 1024
MAX_MEMBER_BYTES = 256 * 1024 * 1024
MAX_TEXT_BYTES = {"html": 64 * 1024 * 1024, "text": 16 * 1024 * 1024}
"""No report is a page or a text so large; ten times their bytes are needed to read them."""
MAX_MEMBERS = 100_000
MAX_RATIO = 200
MAX_DEPTH = 3

DOCUMENTS = frozenset(
    {".pdf", ".docx", ".html", ".htm", ".xhtml", ".txt", ".text", ".zip"}
    # read by nobody yet, but documents: they are refused by name
    | {".doc", ".docm", ".dot", ".dotx", ".odt", ".rtf", ".xlsx", ".xlsm", ".xls", ".ods", ".pptx", ".ppt", ".odp"}
    | {".eml", ".msg", ".mht", ".mhtml", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".7z", ".rar", ".tar", ".gz", ".tgz"}
)
"""Endings of files that are taken from folders; whatever begins like a document is taken too."""
_SKIPPED = {"__macosx", ".ds_store", "thumbs.db", "desktop.ini"}
_HTML = re.compile(rb"<\s*(!doctype\s+html|html|head|body|table|div|p|h[1-6])\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Source:
    """One document: a name for people (`archive.zip/report.pdf` in an archive), its bytes, hash and kind."""

    name: str
    data: bytes
    sha256: str
    media: Media

    @property
    def stem(self) -> str:
        """The file name without folder and ending."""
        return Path(self.name).stem


@dataclass(frozen=True, slots=True)
class Unopened:
    """A file of the input that could not become a `Source`, and the error that says why."""

    name: str
    error: ExtractorError
    sha256: str = ""


def looks_like_document(begins: bytes) -> bool:
    """Whether the first bytes of a file are those of a PDF, an office file or archive, or a web page."""
    page = _HTML.match(begins.removeprefix(b"\xef\xbb\xbf").lstrip())
    return b"%PDF-" in begins or begins.startswith(b"PK\x03\x04") or page is not None


def media_of(data: bytes) -> Media:
    """The kind of document that `data` is; raises FileEmpty or UnknownFormat.

    A PDF may start with rubbish (mail headers, byte order marks): readers look for its mark in the first KiB.
    """
    if not data:
        raise FileEmpty()
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        return _zip_media(data)
    media: Media = "html" if _HTML.search(data[:4096].replace(b"\x00", b"")) else "text"
    if len(data) > MAX_TEXT_BYTES[media]:
        raise TooLarge(why=f"{len(data)} bytes of {media}, at most {MAX_TEXT_BYTES[media]} are read")
    if media == "text":
        decode_text(data)
    return media


def _zip_media(data: bytes) -> Media:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise Damaged(why="the zip container has no readable directory") from error
    if "word/document.xml" in names:
        return "docx"
    if "[Content_Types].xml" in names or "mimetype" in names:
        raise UnknownFormat(why="an office file that is not DOCX")
    return "zip"


def decode_text(data: bytes) -> str:
    """Bytes as text: UTF-8, UTF-16 with a mark, or Windows-1252; raises UnknownFormat for binary content."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError as error:
            raise UnknownFormat(why="broken UTF-16") from error
    sample = data[:65536]
    if b"\x00" in sample:
        raise UnknownFormat(why="binary content")
    controls = sum(byte < 32 and byte not in (9, 10, 12, 13) for byte in sample)
    if controls > len(sample) * 0.01:
        raise UnknownFormat(why="binary content")
    for encoding in ("utf-8-sig", "cp1252", "latin-1"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UnknownFormat(why="no known text encoding")


def open_source(name: str, data: bytes) -> Source:
    """A `Source` of bytes already in memory; raises ExtractorError where the content is no document."""
    media = media_of(data)
    if media in ("html", "text") and written_by_us(data):
        raise OwnOutput()
    return Source(name, data, hashlib.sha256(data).hexdigest(), media)


def read_file(path: Path) -> bytes:
    """All bytes of a regular file; raises NotAFile, FileUnreadable or TooLarge."""
    try:
        if not path.is_file():
            raise NotAFile(why="it is no regular file") if path.exists() else FileUnreadable(why="no such file")
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            raise TooLarge(why=f"{size} bytes, at most {MAX_FILE_BYTES} are read")
        return path.read_bytes()
    except OSError as error:
        raise FileUnreadable(why=error.strerror or type(error).__name__) from error


def sources_in(name: str, data: bytes, depth: int = 0) -> Iterator[Source | Unopened]:
    """The document in `data`, or every document of the archive that it is; never raises for bad content."""
    digest = hashlib.sha256(data).hexdigest()
    try:
        source = open_source(name, data)
    except ExtractorError as error:
        yield Unopened(name, error, digest)
        return
    if source.media != "zip":
        yield source
    elif depth >= MAX_DEPTH:
        yield Unopened(name, TooLarge(why=f"archives nested more than {MAX_DEPTH} deep"), digest)
    else:
        yield from _members(source, depth)


def _members(source: Source, depth: int) -> Iterator[Source | Unopened]:
    with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
        infos = [info for info in archive.infolist() if not info.is_dir()]
        if len(infos) > MAX_MEMBERS:
            yield Unopened(source.name, TooLarge(why=f"{len(infos)} files in one archive"), source.sha256)
            return
        infos = [info for info in infos if not is_skipped(info.filename)]
        if not infos:
            yield Unopened(source.name, EmptyArchive(), source.sha256)
        for info in sorted(infos, key=lambda item: item.filename):
            name = f"{source.name}/{info.filename}"
            try:
                data = member_bytes(archive, info)
            except ExtractorError as error:
                yield Unopened(name, error)
                continue
            yield from sources_in(name, data, depth + 1)


def is_skipped(name: str) -> bool:
    """Whether a member of an archive is none of its documents: what file systems leave, and hidden files."""
    parts = [part.lower() for part in name.split("/")]
    return bool(_SKIPPED & set(parts)) or parts[-1].startswith(".")


def member_bytes(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """One member, read with limits: a small file that claims to unpack to a huge one is refused."""
    from extractor.errors import Encrypted

    if info.flag_bits & 0x1:
        raise Encrypted()
    too_dense = info.file_size > 1_000_000 and info.file_size > MAX_RATIO * max(info.compress_size, 1)
    if info.file_size > MAX_MEMBER_BYTES or too_dense:
        raise TooLarge(why=f"the archive member unpacks to {info.file_size} bytes")
    try:
        with archive.open(info) as stream:
            data = stream.read(MAX_MEMBER_BYTES + 1)
    except Exception as error:  # zipfile lets zlib, struct and OS errors through
        raise Damaged(why=f"archive member: {type(error).__name__}") from error
    if len(data) > MAX_MEMBER_BYTES:
        raise TooLarge(why="the archive member unpacks to more than it says")
    return data
