"""What earlier runs found, in SQLite: results by content, code, options and rules; nodes by the file they stand in.

Every answer is committed as it comes, so a run that is killed loses what its workers had in hand and nothing more.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from extractor.archive.jobs import Answer, Job
from extractor.archive.members import Chain
from extractor.archive.versions import rule_groups

Json = dict[str, Any]
FORMAT = 1
_TABLES = """
CREATE TABLE IF NOT EXISTS nodes (
  file TEXT NOT NULL, chain TEXT NOT NULL, members TEXT, result TEXT, PRIMARY KEY (file, chain)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS results (
  result TEXT PRIMARY KEY, how TEXT NOT NULL, groups TEXT NOT NULL, stamp TEXT NOT NULL, media TEXT NOT NULL,
  outcome TEXT NOT NULL, reason TEXT NOT NULL, says TEXT NOT NULL, remedy TEXT NOT NULL, object BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS held (path TEXT PRIMARY KEY, name TEXT NOT NULL, documents TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a document ended, with a stamp that changes when anything in its object does."""

    stamp: str
    media: str
    outcome: str
    reason: str
    says: str
    remedy: str


class Held(NamedTuple):
    """One file of the dataset: its path on this machine, its name, and name and result of each of its documents."""

    path: str
    name: str
    documents: tuple[tuple[str, str], ...]


class State:
    """The state of one output folder. `how` is the code and the options that results must come from."""

    def __init__(self, path: Path, how: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.how = how
        self.set_aside: Path | None = None
        """Where a state that could not be opened lies now; everything is read again."""
        try:
            self._open(path)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError) and "malformed" not in str(error):
                raise  # a full disk, a locked file: nothing is wrong with the state
            self.base.close()
            self.set_aside = _set_aside(path)
            self._open(path)

    def _open(self, path: Path) -> None:
        self.base = sqlite3.connect(path, isolation_level=None)
        self.base.execute("PRAGMA journal_mode=WAL")
        self.base.execute("PRAGMA synchronous=NORMAL")
        if self.base.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("malformed")
        if self.base.execute("PRAGMA user_version").fetchone()[0] not in (0, FORMAT):
            self.base.executescript("DROP TABLE nodes; DROP TABLE results; DROP TABLE meta; DROP TABLE IF EXISTS held;")
        self.base.executescript(_TABLES)
        self.base.execute(f"PRAGMA user_version={FORMAT}")

    def close(self) -> None:
        """Fold the journal into the file and close it."""
        self.base.close()

    def members(self, file: str, chain: Chain) -> list[str] | None:
        """The members of a node that is known to be an archive."""
        row = self._node(file, chain)
        return json.loads(row[0]) if row and row[0] else None

    def result(self, file: str, chain: Chain) -> str | None:
        """The key of a node's result, where one of the same code, options and rules is there."""
        row = self._node(file, chain)
        if row is None or row[1] is None:
            return None
        found = self.base.execute("SELECT how, groups FROM results WHERE result=?", (row[1],)).fetchone()
        if found is None or found[0] != self.how:
            return None
        now = rule_groups()
        fits = all(now.get(group) == digits for group, digits in json.loads(found[1]).items())
        return str(row[1]) if fits else None

    def _node(self, file: str, chain: Chain) -> tuple[str | None, str | None] | None:
        row: tuple[str | None, str | None] | None = self.base.execute(
            "SELECT members, result FROM nodes WHERE file=? AND chain=?", (file, _text(chain))
        ).fetchone()
        return row

    def keep(self, job: Job, answer: Answer) -> str | None:
        """Store an answer; the key of its result, None for an archive."""
        key: str | None = None
        if answer.document is not None:
            key = _key(job, answer.document)
            with _Transaction(self.base):
                self.base.execute(
                    "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (key, self.how, json.dumps(dict(answer.groups or {})), *_row(answer.document)),
                )
                self._point(job, None, key if answer.lasting else None)
        else:
            with _Transaction(self.base):
                self._point(job, json.dumps(answer.members, ensure_ascii=False), None)
        return key

    def _point(self, job: Job, members: str | None, key: str | None) -> None:
        self.base.execute(
            "INSERT OR REPLACE INTO nodes VALUES (?, ?, ?, ?)", (job.sha256, _text(job.chain), members, key)
        )

    def document(self, key: str, name: str) -> Json:
        """The document object of a result under the name that it has in this run."""
        blob = self.base.execute("SELECT object FROM results WHERE result=?", (key,)).fetchone()[0]
        document: Json = json.loads(zlib.decompress(blob))
        document["outcome"]["file"] = name
        return document

    def ending(self, key: str) -> Ending:
        """How the document of a result ended, without its records."""
        found = self.base.execute(
            "SELECT stamp, media, outcome, reason, says, remedy FROM results WHERE result=?", (key,)
        ).fetchone()
        return Ending(*found)

    def has(self, key: str) -> bool:
        """Whether a result is there, of whatever code and rules."""
        return self.base.execute("SELECT 1 FROM results WHERE result=?", (key,)).fetchone() is not None

    def is_current(self, key: str) -> bool:
        """Whether a result is of this code and these options."""
        found = self.base.execute("SELECT how FROM results WHERE result=?", (key,)).fetchone()
        return found is not None and found[0] == self.how

    def held(self) -> list[Held]:
        """The files of the dataset as the last run published it."""
        rows = self.base.execute("SELECT path, name, documents FROM held ORDER BY path").fetchall()
        return [Held(path, name, tuple((n, key) for n, key in json.loads(text))) for path, name, text in rows]

    def hold(self, files: Iterable[Held]) -> None:
        """Remember the files of the dataset."""
        rows = [(file.path, file.name, json.dumps(file.documents, ensure_ascii=True)) for file in files]
        with _Transaction(self.base):
            self.base.execute("DELETE FROM held")
            self.base.executemany("INSERT OR REPLACE INTO held VALUES (?, ?, ?)", rows)

    def meta(self, name: str) -> str | None:
        """A note of an earlier run."""
        row = self.base.execute("SELECT value FROM meta WHERE name=?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def note(self, values: Mapping[str, str]) -> None:
        """Write notes for later runs."""
        with _Transaction(self.base):
            self.base.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", values.items())

    def drop_others(self, keys: set[str]) -> None:
        """Forget results that the last run did not publish, once there are many: of old code, rules and input."""
        count = self.base.execute("SELECT count(*) FROM results").fetchone()[0]
        if count <= 2 * len(keys) + 1000:
            return
        stale = [row[0] for row in self.base.execute("SELECT result FROM results") if row[0] not in keys]
        with _Transaction(self.base):
            self.base.executemany("DELETE FROM results WHERE result=?", ((key,) for key in stale))
        self.base.execute("VACUUM")


def _set_aside(path: Path) -> Path:
    """Move a broken state out of the way, with its journal; it is kept, for whoever wants to look at it."""
    number = 1
    while (place := path.with_name(f"{path.name}.broken-{number}")).exists():
        number += 1
    path.replace(place)
    for ending in ("-wal", "-shm"):
        Path(f"{path}{ending}").unlink(missing_ok=True)
    return place


class _Transaction:
    def __init__(self, base: sqlite3.Connection) -> None:
        self.base = base

    def __enter__(self) -> None:
        self.base.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: object, *_: object) -> None:
        self.base.execute("COMMIT" if kind is None else "ROLLBACK")


def _text(chain: Chain) -> str:
    return json.dumps(chain, ensure_ascii=False)


def _key(job: Job, document: Json) -> str:
    """Results are kept by the content of the document; one whose bytes were never seen, by its place."""
    return str(document["outcome"]["source"]) or f"{job.sha256}:{_text(job.chain)}"


def _row(document: Json) -> tuple[object, ...]:
    """What a result's row holds beside its key: a stamp of the content, how it ended, the object itself."""
    plain = {**document, "outcome": {**document["outcome"], "file": ""}}
    text = json.dumps(plain, ensure_ascii=False).encode()
    told = [str(document["outcome"][name]) for name in ("media", "outcome", "reason", "says", "remedy")]
    return (hashlib.sha256(text).hexdigest()[:16], *told, zlib.compress(text, 3))
