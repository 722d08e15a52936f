"""The Python API: documents and datasets as pandas frames with the types of the schema."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extractor.errors import FileUnreadable
from extractor.read.ocr.choose import OcrMode
from extractor.write.schema import TABLES, Column

if TYPE_CHECKING:
    import pandas as pd

    from extractor.read.folders import Listed

__all__ = ["Dataset", "open_dataset", "read"]

Json = dict[str, Any]


class Dataset(Mapping[str, "pd.DataFrame"]):
    """The tables of a dataset: `dataset.decisions` or `dataset["decisions"]` is a pandas frame, read when asked for.

    Texts are `string`, closed sets of values `category`, whole numbers `Int64`, other numbers `Float64`, truth
    `boolean`, whole days `datetime64`. What a document does not give is `<NA>`, never 0.
    """

    documents: pd.DataFrame
    tables: pd.DataFrame
    decisions: pd.DataFrame
    counts: pd.DataFrame
    claims: pd.DataFrame
    discrepancies: pd.DataFrame
    findings: pd.DataFrame
    privacy: pd.DataFrame
    comparison: pd.DataFrame
    waiting_times: pd.DataFrame
    decision_history: pd.DataFrame
    alterations: pd.DataFrame

    def __init__(self, base: Any, objects: list[Json] | None = None, manifest: Json | None = None) -> None:
        self._base = base
        self._frames: dict[str, pd.DataFrame] = {}
        self.objects = objects or []
        """The document objects of `read` (docs/dataset.md); empty for a dataset that was opened."""
        self.manifest = manifest or {}
        """What `manifest.json` says; empty for documents that were read."""

    def __getitem__(self, name: str) -> pd.DataFrame:
        if name not in TABLES:
            raise KeyError(name)
        if name not in self._frames:
            from extractor.write.frames import frame

            self._frames[name] = frame(self._base, name)
        return self._frames[name]

    def __getattr__(self, name: str) -> pd.DataFrame:
        if name.startswith("_") or name not in TABLES:
            raise AttributeError(f"no table or attribute {name!r}; the tables are {', '.join(TABLES)}")
        return self[name]

    def __iter__(self) -> Iterator[str]:
        return iter(TABLES)

    def __len__(self) -> int:
        return len(TABLES)

    def __repr__(self) -> str:
        return f"<Dataset of {len(self['documents'])} documents: {', '.join(TABLES)}>"

    def sql(self, query: str) -> pd.DataFrame:
        """The answer of DuckDB to a query over the tables."""
        answer: pd.DataFrame = self._base.execute(query).df()
        return answer

    def columns(self, name: str) -> tuple[Column, ...]:
        """The columns of a table: name, type, meaning in English and Swedish, values of closed sets."""
        return TABLES[name]

    def close(self) -> None:
        """Let go of the files; frames that were read stay."""
        self._base.close()

    def __enter__(self) -> Dataset:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def read(path: str | Path, second_opinion: str = "doubt", mask: bool = False, ocr: OcrMode = "auto") -> Dataset:
    """Read a document, a folder or an archive; how each ended stands in `documents.outcome`.

    `second_opinion` and `ocr` are as for `evb run`, `mask` masks what may identify a person. Never raises for a bad
    document; raises FileUnreadable where nothing lies at `path`.
    """
    import duckdb

    from extractor.privacy.protect import protected
    from extractor.read.folders import list_files
    from extractor.run import read_path
    from extractor.write.build import build

    place = Path(path)
    if not place.exists():
        raise FileUnreadable(why=f"{place} does not exist")
    objects = [
        protected(found, mask)
        for listed in list_files([place]).files
        for found in (
            read_path(listed.name, listed.path, second_opinion, ocr) if listed.problem is None else [_not_read(listed)]
        )
    ]
    base = duckdb.connect()
    with tempfile.TemporaryDirectory(prefix="evb-") as folder:
        build(base, ((str(found["outcome"]["file"]), found) for found in objects), Path(folder))
    base.execute("RESET memory_limit; SET temp_directory=''")  # the folder is gone, and the frames are wanted whole
    return Dataset(base, objects=objects)


def _not_read(listed: Listed) -> Json:
    """The object of a file of a folder that is not read: a link, a pipe, a folder that cannot be opened."""
    from extractor.pipeline import refused
    from extractor.write.contract import report_object

    return report_object(refused(listed.name, "", "unknown", FileUnreadable(why=listed.problem)))


def open_dataset(folder: str | Path) -> Dataset:
    """Open a dataset that `evb run` wrote; raises FileUnreadable where a table of it is missing."""
    import duckdb

    place = Path(folder)
    missing = [name for name in TABLES if not (place / "parquet" / f"{name}.parquet").is_file()]
    if missing:
        raise FileUnreadable(why=f"{place} has no parquet/{missing[0]}.parquet; write it with evb run")
    base = duckdb.connect()
    for name in TABLES:
        file = str(place / "parquet" / f"{name}.parquet").replace("'", "''")
        base.execute(f"CREATE VIEW \"{name}\" AS SELECT * FROM read_parquet('{file}')")
    about = place / "manifest.json"
    manifest = json.loads(about.read_text(encoding="utf-8")) if about.is_file() else {}
    return Dataset(base, manifest=manifest)
