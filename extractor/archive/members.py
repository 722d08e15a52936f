"""One node of the input: a file, or a member of an archive, opened in place and with limits."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

from extractor.errors import Damaged, EmptyArchive, FileUnreadable, TooLarge
from extractor.read.source import (
    MAX_DEPTH,
    MAX_MEMBERS,
    Source,
    is_skipped,
    member_bytes,
    open_source,
    read_file,
)

Chain = tuple[str, ...]
"""The way to a document: names of members, one for each archive inside an archive; empty for the file itself."""
_ZIP = b"PK\x03\x04"


@dataclass(slots=True)
class Opener:
    """Opens nodes of one file after the other; the archives of the last file stay open, as its members follow.

    A large archive is never read whole: its members are read from their places in the file.
    """

    path: Path | None = None
    archives: dict[Chain, zipfile.ZipFile] = field(default_factory=dict)

    def open(self, name: str, path: Path, chain: Chain) -> Source | list[str]:
        """The document at `chain` of a file, or the member names of the archive there; raises ExtractorError."""
        if path != self.path:
            self.close()
            self.path = path
        if not chain:
            return self._file(name, path)
        data = self._member(path, chain)
        full = "/".join((name, *chain))
        source = open_source(full, data)
        if source.media != "zip":
            return source
        if len(chain) >= MAX_DEPTH:
            raise TooLarge(why=f"archives nested more than {MAX_DEPTH} deep")
        self.archives[chain] = _zip_of(io.BytesIO(data))
        return _names(self.archives[chain])

    def _file(self, name: str, path: Path) -> Source | list[str]:
        try:
            with path.open("rb") as stream:
                begins = stream.read(4)
        except OSError as error:
            raise FileUnreadable(why=error.strerror or type(error).__name__) from error
        if begins == _ZIP:
            archive = _zip_of(path)
            if not {"word/document.xml", "[Content_Types].xml", "mimetype"} & set(archive.namelist()):
                self.archives[()] = archive
                return _names(archive)
            archive.close()
        source = open_source(name, read_file(path))
        if source.media == "zip":
            raise EmptyArchive()
        return source

    def _member(self, path: Path, chain: Chain) -> bytes:
        outer = chain[:-1]
        if outer not in self.archives:
            self.archives[outer] = _zip_of(io.BytesIO(self._member(path, outer)) if outer else path)
        archive = self.archives[outer]
        try:
            info = archive.getinfo(chain[-1])
        except KeyError as error:
            raise Damaged(why="the archive has changed since it was listed") from error
        return member_bytes(archive, info)

    def close(self) -> None:
        """Close every archive."""
        for archive in self.archives.values():
            archive.close()
        self.archives.clear()


def _zip_of(file: Path | io.BytesIO) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(file)
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise Damaged(why="the zip container has no readable directory") from error


def _names(archive: zipfile.ZipFile) -> list[str]:
    """Names of the members that may be documents, in order and each once; raises TooLarge."""
    every = sorted({info.filename for info in archive.infolist() if not info.is_dir()})
    if len(every) > MAX_MEMBERS:
        raise TooLarge(why=f"{len(every)} files in one archive")
    names = [name for name in every if not is_skipped(name)]
    if not names:
        raise EmptyArchive()
    return names
