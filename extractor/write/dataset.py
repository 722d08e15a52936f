"""Document objects to one dataset: a DuckDB file, Parquet, CSV, Excel, Stata and SPSS, with all that explains them.

Everything is written into a folder beside its place and then renamed file by file: where writing fails, the dataset
of before stands whole.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from extractor.write.build import build
from extractor.write.citation import citation
from extractor.write.codebook import codebook_html, codebook_md
from extractor.write.datapackage import datapackage
from extractor.write.exports import export, tasks_for
from extractor.write.files import document_text, publish_tree, told_plainly, write_text
from extractor.write.formats import DEFAULT, FORMATS
from extractor.write.manifest import content_hash, manifest, measured
from extractor.write.spool import Spooled

__all__ = ["DEFAULT", "FORMATS", "write_dataset"]

Json = dict[str, Any]
STORAGE = "v1.0.0"
"""The oldest DuckDB that can open the file."""
_STAGE = ".evb-rows-"
_FOLDERS = {
    "parquet": "*.parquet", "csv": "*.csv", "csv-sv": "*.csv", "excel": "*.xlsx", "stata": "*.dta", "spss": "*.sav",
}  # fmt: skip


def write_dataset(
    objects: Iterable[tuple[str, Json]],
    out: Path,
    *,
    formats: Iterable[str] = DEFAULT,
    mask: bool = False,
    jobs: int = 0,
) -> dict[str, int]:
    """Publish the dataset below `out`; returns rows per table.

    `objects` are pairs of JSON file name and document object; they are streamed, never held together. DuckDB, Parquet
    and CSV are always written, `formats` names what comes on top (`FORMATS`). `mask` masks what may identify a person,
    in `json/` too where the object is not masked there. `jobs` processes write the files, 0: this one. Raises
    ValueError for a format that is not known, OSError where writing fails; the dataset of before then stands as it was.
    """
    wanted = tuple(name for name in FORMATS if name in set(formats))
    if unknown := sorted(set(formats) - set(FORMATS)):
        raise ValueError(f"no such format: {', '.join(unknown)}; there are {', '.join(FORMATS)}")
    import duckdb

    out.mkdir(parents=True, exist_ok=True)
    for left in out.glob(f"{_STAGE}*"):
        shutil.rmtree(left, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=_STAGE, dir=out) as folder:
        stage, work = Path(folder) / "stage", Path(folder) / "work"
        stage.mkdir()
        work.mkdir()
        with told_plainly(out):
            with duckdb.connect(str(stage / "evb.duckdb"), config={"storage_compatibility_version": STORAGE}) as base:
                sizes, spooled = build(base, _masked(objects, out) if mask else objects, work)
                about = _about(base)
                base.execute("CHECKPOINT")
            export(stage / "evb.duckdb", stage, tasks_for(wanted, sizes), sizes, jobs)
            _explain(stage, sizes, spooled, about, {"formats": list(wanted), "mask": mask})
            written = publish_tree(stage, out)
    _drop_stale(out, written)
    return sizes


def _masked(objects: Iterable[tuple[str, Json]], out: Path) -> Iterator[tuple[str, Json]]:
    """The objects masked; the JSON file of one that was not is masked as well."""
    from extractor.privacy.protect import protected

    for name, document in objects:
        masked = protected(document, mask=True)
        path = out / "json" / name
        if masked is not document and path.is_file():
            write_text(path, document_text(masked))
        yield name, masked


def _about(base: Any) -> tuple[list[str], int]:
    """The quarters that are reported on, and how many bodies of government report."""
    periods = base.execute("SELECT DISTINCT period FROM documents WHERE period IS NOT NULL ORDER BY 1").fetchall()
    bodies = base.execute("SELECT count(DISTINCT organisation) FROM documents").fetchone()
    return [row[0] for row in periods], int(bodies[0])


def _explain(stage: Path, sizes: dict[str, int], spooled: Spooled, about: tuple[list[str], int], options: Json) -> None:
    """Codebook, citation, data package and, last, the manifest that lists all of it."""
    content = content_hash(spooled.inputs)
    write_text(stage / "codebook.sv.md", codebook_md("sv"))
    write_text(stage / "codebook.en.md", codebook_md("en"))
    write_text(stage / "codebook.sv.html", codebook_html("sv"))
    write_text(stage / "codebook.en.html", codebook_html("en"))
    write_text(stage / "CITATION.cff", citation(content, sizes["documents"], *about))
    files = {
        path.relative_to(stage).as_posix(): measured(path)
        for path in sorted(stage.rglob("*"))
        if path.is_file() and path.name != "evb.duckdb"
    }
    write_text(stage / "datapackage.json", datapackage(content, files, sizes))
    files["datapackage.json"] = measured(stage / "datapackage.json")
    write_text(stage / "manifest.json", manifest(spooled.inputs, sizes, files, options))


def _drop_stale(out: Path, written: set[Path]) -> None:
    """Files of an earlier dataset that this one does not have: other formats, further parts of a table."""
    for folder, pattern in _FOLDERS.items():
        for path in (out / folder).glob(pattern):
            if path.relative_to(out) not in written:
                path.unlink()
        if (out / folder).is_dir() and not any((out / folder).iterdir()):
            (out / folder).rmdir()
