"""Whose files: what evb wrote below an output folder, so that nothing else there is ever removed or replaced.

The record lies beside the files, in `.evb/written.json`: path -> size, time of change and SHA-256 as they were written.
A file is ours while it is as the record tells it; one that was changed since belongs to whoever changed it.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NamedTuple

from extractor.errors import OutputNotOurs, OutputUnusable

Kind = Literal["dataset", "audit"]
HOME = ".evb"
"""The folder of ours inside an output folder: state, lock, record, files under way. For its owner alone."""
RECORD = "written.json"
MANIFEST = "manifest.json"
LOCKS: dict[Kind, str] = {"dataset": "lock", "audit": "audit.lock"}
"""Held while an output is written; told apart, for one that was killed before it wrote anything else."""
LITTER = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
"""What file systems leave; a folder that holds nothing else is empty."""
_STAGE = "stage-"
_OLD_STAGE = ".evb-rows-"
"""How earlier versions named their temporary folders, beside the dataset."""
_CHUNK = 1 << 20
_LISTED = 5


class Stamp(NamedTuple):
    """A file as it was written: bytes, time of change in nanoseconds (-1: not known), SHA-256 (empty: not known)."""

    size: int
    changed: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Owned:
    """The files of evb below `folder`: path -> how it may look (two ways while an exchange is under way)."""

    folder: Path
    files: Mapping[str, tuple[Stamp, ...]]

    @classmethod
    def of(cls, folder: Path) -> Owned:
        """What the record tells; of a dataset without one, what its manifest and its state tell."""
        record = _record(folder)
        if record is not None:
            files = {name: tuple(Stamp(*stamp) for stamp in stamps) for name, stamps in record["files"].items()}
            return cls(folder, files)
        return cls(folder, _told_by_manifest(folder))

    def owns(self, name: str) -> bool:
        """Whether the file is as evb wrote it."""
        stamps, path = self.files.get(name, ()), self.folder / name
        try:
            stat = path.lstat()
            sized = [stamp for stamp in stamps if stamp.size == stat.st_size]
            if any(stamp.changed == stat.st_mtime_ns for stamp in sized):
                return True
            return any(stamp.sha256 for stamp in sized) and stamp_of(path).sha256 in {s.sha256 for s in sized}
        except OSError:
            return False

    def changed(self) -> list[str]:
        """Files that stand there and are not as evb wrote them."""
        return [name for name in self.files if os.path.lexists(self.folder / name) and not self.owns(name)]

    def whole(self) -> bool:
        """Whether every file lies there as it was written."""
        return bool(self.files) and all(self.owns(name) for name in self.files)


def stamp_of(path: Path) -> Stamp:
    """A file's stamp; raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
        stat = os.fstat(stream.fileno())
    return Stamp(stat.st_size, stat.st_mtime_ns, digest.hexdigest())


def kind_of(folder: Path) -> Kind | None:
    """What evb wrote into this folder itself, if anything."""
    record = _record(folder)
    if record is not None:
        return "audit" if record["kind"] == "audit" else "dataset"
    if (folder / HOME / LOCKS["audit"]).is_file():
        return "audit"
    started = any((folder / HOME / name).is_file() for name in ("state.sqlite", LOCKS["dataset"]))
    return "dataset" if started or our_manifest(folder) is not None else None


def claim(folder: Path, kind: Kind) -> None:
    """Raise where `folder` can be no output of this kind: it is a file, or holds what evb did not write so.

    OutputUnusable, OutputNotOurs; nothing is made or changed.
    """
    if not folder.exists():
        return
    if not folder.is_dir():
        raise OutputUnusable(folder=folder, why="it is a file, not a folder")
    held = sorted(path.name for path in folder.iterdir() if path.name.lower() not in LITTER)
    if not held:
        return
    if kind_of(folder) != kind:
        raise OutputNotOurs(folder=folder, files=_named(held))
    changed = Owned.of(folder).changed()
    if changed:
        raise OutputNotOurs(folder=folder, files=_named(changed))


def home_of(folder: Path) -> Path:
    """The folder of ours inside an output folder, made where it is missing, and closed to others."""
    home = folder / HOME
    home.mkdir(parents=True, exist_ok=True)
    with suppress(OSError):  # file systems without rights of their own
        home.chmod(0o700)
    return home


def clear(folder: Path) -> None:
    """Remove what runs that were killed have left under way. Only for whoever holds the lock of the folder."""
    for left in [*(folder / HOME).glob(f"{_STAGE}*"), *folder.glob(f"{_OLD_STAGE}*")]:
        shutil.rmtree(left, ignore_errors=True)


@contextmanager
def staged(folder: Path) -> Iterator[Path]:
    """A temporary folder on the file system of `folder`, removed at the end; its `stage` is what `exchange` takes."""
    with tempfile.TemporaryDirectory(prefix=_STAGE, dir=home_of(folder), ignore_cleanup_errors=True) as name:
        (Path(name) / "stage").mkdir()
        yield Path(name)


def exchange(work: Path, owned: Owned, kind: Kind, kept: Mapping[str, Stamp] | None = None) -> None:
    """Put the files below `work/stage` in their places below the folder, all or none; `manifest.json` goes last.

    Files of an earlier exchange that are neither there nor `kept` are removed, where they are as they were written.
    Raises OutputNotOurs where a file that is not ours stands in a place, OSError where a file cannot be moved (what
    was moved goes back).
    """
    stage, folder = work / "stage", owned.folder
    new = {path.relative_to(stage).as_posix(): path for path in sorted(stage.rglob("*")) if path.is_file()}
    strangers = [name for name in new if os.path.lexists(folder / name) and not owned.owns(name)]
    if strangers:
        raise OutputNotOurs(folder=folder, files=_named(strangers))
    stamps = {name: (_flushed(path),) for name, path in new.items()}
    staying = {name: (stamp,) for name, stamp in (kept or {}).items()}
    stale = [name for name in owned.files if name not in new and name not in staying and owned.owns(name)]
    both = {name: (*owned.files.get(name, ()), *stamps.get(name, ())) for name in {*owned.files, *stamps}}
    _write_record(folder, kind, both)
    before = work / "before"
    order = sorted(new, key=lambda name: (name == MANIFEST, name))
    _move([*((name, new[name]) for name in order), *((name, None) for name in stale)], folder, before)
    _write_record(folder, kind, {**staying, **stamps})
    for parent in {(folder / name).parent for name in stale} - {folder}:
        with suppress(OSError):  # holds files still
            parent.rmdir()


def _move(moves: Iterable[tuple[str, Path | None]], folder: Path, before: Path) -> None:
    """Every file to its place; what stood there, to `before`. Where one fails, all goes back."""
    undo: list[tuple[Path, Path]] = []
    try:
        for name, source in moves:
            place = folder / name
            place.parent.mkdir(parents=True, exist_ok=True)
            if os.path.lexists(place):
                (before / name).parent.mkdir(parents=True, exist_ok=True)
                place.replace(before / name)
                undo.append((before / name, place))
            if source is not None:
                source.replace(place)
                undo.append((place, source))
    except BaseException:
        for here, back in reversed(undo):
            with suppress(OSError):
                here.replace(back)
        raise


def _flushed(path: Path) -> Stamp:
    with path.open("rb") as stream:
        os.fsync(stream.fileno())
    return stamp_of(path)


def _write_record(folder: Path, kind: Kind, files: Mapping[str, tuple[Stamp, ...]]) -> None:
    path = home_of(folder) / RECORD
    text = json.dumps({"record": 1, "kind": kind, "files": {name: files[name] for name in sorted(files)}})
    part = path.with_suffix(".part")
    part.write_text(text, encoding="utf-8")
    part.replace(path)


def _record(folder: Path) -> dict[str, Any] | None:
    found = _json(folder / HOME / RECORD)
    return found if isinstance(found, dict) and found.get("record") == 1 else None


def our_manifest(folder: Path) -> dict[str, Any] | None:
    """The manifest of a dataset of ours in this folder."""
    found = _json(folder / MANIFEST)
    if not isinstance(found, dict) or found.get("manifest") != 1:
        return None
    return found if {"evb", "files", "inputs"} <= set(found) else None


def _json(path: Path) -> object:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _told_by_manifest(folder: Path) -> dict[str, tuple[Stamp, ...]]:
    """The files of a dataset without a record: by hash from its manifest, by size and time from an earlier state."""
    found = our_manifest(folder)
    if found is None:
        return {}
    files: dict[str, tuple[Stamp, ...]] = {
        name: (Stamp(file["bytes"], -1, file["sha256"]),) for name, file in found["files"].items()
    }
    with suppress(OSError):
        files[MANIFEST] = (stamp_of(folder / MANIFEST),)
    others = {"evb.duckdb", *(f"json/{entry['json']}" for entry in found["inputs"])} - set(files)
    for name, (size, changed) in _told_by_state(folder / HOME / "state.sqlite").items():
        if name in others:
            files[name] = (Stamp(size, changed, ""),)
    for name in others - set(files):
        files[name] = ()
    if not files["evb.duckdb"] and _is_our_base(folder / "evb.duckdb", found.get("rows", {})):
        files["evb.duckdb"] = (stamp_of(folder / "evb.duckdb"),)
    return files


def _is_our_base(path: Path, rows: Mapping[str, int]) -> bool:
    """Whether a DuckDB file has the tables that the manifest tells of, with as many rows, and no others."""
    if not path.is_file():
        return False
    import duckdb

    try:
        with duckdb.connect(str(path), read_only=True) as base:
            names = [row[0] for row in base.execute("SELECT table_name FROM duckdb_tables()").fetchall()]
            found = {name: base.execute(f'SELECT count(*) FROM "{name}"').fetchone() for name in names}
    except duckdb.Error:
        return False
    return {name: row[0] for name, row in found.items() if row} == dict(rows)


def _told_by_state(path: Path) -> dict[str, list[int]]:
    if not path.is_file():
        return {}
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as base:
            row = base.execute("SELECT value FROM meta WHERE name='published'").fetchone()
            told: dict[str, list[int]] = json.loads(row[0]).get("files", {}) if row else {}
    except (sqlite3.Error, ValueError):
        return {}
    return told


def _named(names: list[str]) -> str:
    more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
    return ", ".join(names[:_LISTED]) + more
