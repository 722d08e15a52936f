"""Document objects to one dataset: a DuckDB file, Parquet, CSV, Excel, Stata and SPSS, with all that explains them.

Everything is written into a folder of its own and then changes places with the dataset of before: where that fails,
the dataset of before stands whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extractor.owned import Owned, Stamp, claim, exchange, staged
from extractor.write.build import build
from extractor.write.citation import citation
from extractor.write.codebook import codebook_html, codebook_md
from extractor.write.datapackage import datapackage
from extractor.write.exports import export, tasks_for
from extractor.write.files import told_plainly, write_text
from extractor.write.formats import DEFAULT, FORMATS
from extractor.write.manifest import content_hash, manifest, measured
from extractor.write.spool import Spooled

__all__ = ["DEFAULT", "FORMATS", "make_dataset", "wanted_formats", "write_dataset"]

Json = dict[str, Any]
STORAGE = "v1.0.0"
"""The oldest DuckDB that can open the file."""


def write_dataset(
    objects: Iterable[tuple[str, Json]],
    out: Path,
    *,
    formats: Iterable[str] = DEFAULT,
    mask: bool = False,
    jobs: int = 0,
    raw_text: bool = False,
) -> dict[str, int]:
    """Publish the dataset below `out`, without its `json/`; returns rows per table.

    `objects` are pairs of JSON file name and document object; they are streamed, never held together. DuckDB, Parquet
    and CSV are always written, `formats` names what comes on top (`FORMATS`). `mask` masks what may identify a person.
    `jobs` processes write the files, 0: this one. `raw_text` leaves texts in CSV as they are, formulas too. Raises
    ValueError for a format that is not known, OutputNotOurs where `out` holds what evb did not write, OSError where
    writing fails; the dataset of before then stands as it was.
    """
    wanted = wanted_formats(formats)
    claim(out, "dataset")
    with staged(out) as work:
        sizes = make_dataset(objects, work, Making(wanted, mask, jobs, raw_text))
        exchange(work, Owned.of(out), "dataset")
    return sizes


def wanted_formats(formats: Iterable[str]) -> tuple[str, ...]:
    """The formats in their order; raises ValueError for one that is not known."""
    if unknown := sorted(set(formats) - set(FORMATS)):
        raise ValueError(f"no such format: {', '.join(unknown)}; there are {', '.join(FORMATS)}")
    return tuple(name for name in FORMATS if name in set(formats))


@dataclass(frozen=True, slots=True)
class Making:
    """How a dataset is made: see `write_dataset`."""

    formats: tuple[str, ...] = DEFAULT
    mask: bool = False
    jobs: int = 0
    raw_text: bool = False


def make_dataset(
    objects: Iterable[tuple[str, Json]], work: Path, how: Making, standing: Mapping[str, Stamp] | None = None
) -> dict[str, int]:
    """Make every file of a dataset below `work/stage`, beside what lies there; returns rows per table.

    `standing` are files that stand in the dataset already and belong to it unchanged.
    """
    import duckdb

    stage, rows = work / "stage", work / "rows"
    rows.mkdir()
    with told_plainly(work):
        with duckdb.connect(str(stage / "evb.duckdb"), config={"storage_compatibility_version": STORAGE}) as base:
            sizes, spooled = build(base, _masked(objects) if how.mask else objects, rows)
            about = _about(base)
            base.execute("CHECKPOINT")
        export(stage / "evb.duckdb", stage, tasks_for(how.formats, sizes), sizes, how.jobs, how.raw_text)
        _explain(stage, sizes, spooled, about, how, standing or {})
    return sizes


def _masked(objects: Iterable[tuple[str, Json]]) -> Iterable[tuple[str, Json]]:
    from extractor.privacy.protect import protected

    return ((name, protected(document, mask=True)) for name, document in objects)


def _about(base: Any) -> tuple[list[str], int]:
    """The quarters that are reported on, and how many bodies of government report."""
    periods = base.execute("SELECT DISTINCT period FROM documents WHERE period IS NOT NULL ORDER BY 1").fetchall()
    bodies = base.execute("SELECT count(DISTINCT organisation) FROM documents").fetchone()
    return [row[0] for row in periods], int(bodies[0])


def _explain(
    stage: Path,
    sizes: dict[str, int],
    spooled: Spooled,
    about: tuple[list[str], int],
    how: Making,
    standing: Mapping[str, Stamp],
) -> None:
    """Codebook, citation, data package and, last, the manifest that lists all of it."""
    content = content_hash(spooled.inputs)
    write_text(stage / "codebook.sv.md", codebook_md("sv"))
    write_text(stage / "codebook.en.md", codebook_md("en"))
    write_text(stage / "codebook.sv.html", codebook_html("sv"))
    write_text(stage / "codebook.en.html", codebook_html("en"))
    write_text(stage / "CITATION.cff", citation(content, sizes["documents"], *about))
    options = {"formats": list(how.formats), "mask": how.mask, "raw_text": how.raw_text}
    files = {name: (stamp.size, stamp.sha256) for name, stamp in standing.items()} | {
        path.relative_to(stage).as_posix(): measured(path)
        for path in sorted(stage.rglob("*"))
        if path.is_file() and path.name != "evb.duckdb"
    }
    write_text(stage / "datapackage.json", datapackage(content, files, sizes))
    files["datapackage.json"] = measured(stage / "datapackage.json")
    write_text(stage / "manifest.json", manifest(spooled.inputs, sizes, files, options))
