"""The Python API: the examples of docs/python.md run, and frames have the types of the schema."""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd
import pytest

import extractor
from extractor import api
from extractor.cli import main
from extractor.errors import FileUnreadable
from extractor.write.schema import TABLES
from tests.conftest import ROOT
from tests.write.making import report_html

PAGE = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the samples and the dataset made of them, as the page assumes."""
    folder = tmp_path_factory.mktemp("python")
    samples = folder / "corpora" / "samples"
    samples.mkdir(parents=True)
    for path in (ROOT / "corpora" / "samples").glob("exempel*.*"):
        (samples / path.name).write_bytes(path.read_bytes())
    assert main(["run", str(samples), "--out", str(folder / "dataset"), "--jobs", "1", "--formats", "none"]) == 0
    return folder


def test_the_examples_run(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(place)
    examples = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    names: dict[str, object] = {}
    for example in examples:
        exec(example, names)
    assert len(examples) == 7 and isinstance(names["waiting"], pd.DataFrame) and len(names["waiting"])


def test_frames_have_the_types_of_the_schema(place: Path) -> None:
    expected = {"VARCHAR": "string", "INTEGER": "Int64", "DOUBLE": "Float64", "BOOLEAN": "boolean"}
    with extractor.open_dataset(place / "dataset") as dataset:
        for name, columns in TABLES.items():
            frame = dataset[name]
            for column in columns:
                dtype = frame[column.name].dtype
                if column.values:
                    assert isinstance(dtype, pd.CategoricalDtype) and list(dtype.categories) == list(column.values)
                elif column.type == "DATE":
                    assert str(dtype) == "datetime64[s]"
                else:
                    assert str(dtype) == expected[column.type]
    assert dataset.decisions is dataset["decisions"]


def test_read_and_open_give_the_same_rows(place: Path) -> None:
    opened, read = extractor.open_dataset(place / "dataset"), extractor.read(place / "corpora" / "samples")
    for name in ("decisions", "counts", "claims", "comparison", "waiting_times"):
        frames = [frame[name].sort_values(list(frame[name])[:2]).reset_index(drop=True) for frame in (opened, read)]
        pd.testing.assert_frame_equal(*frames)
    assert "4 documents" in repr(read) and len(read) == len(TABLES)


def test_reading_the_stage_and_calling_the_verb_share_a_name() -> None:
    from extractor.read import source

    assert source.__name__ == "extractor.read.source" and callable(extractor.read)


def test_what_is_not_there_is_said(place: Path) -> None:
    with pytest.raises(FileUnreadable, match="does not exist"):
        api.read(place / "none.pdf")
    with pytest.raises(FileUnreadable, match="write it with evb run"):
        api.open_dataset(place)
    dataset = api.open_dataset(place / "dataset")
    with pytest.raises(AttributeError, match="the tables are documents"):
        _ = dataset.beslut
    with pytest.raises(KeyError):
        dataset["beslut"]


def test_masked_reading(tmp_path: Path) -> None:
    report = tmp_path / "a.html"
    report.write_text(report_html("Anna Svensson har tackat nej", "Brist på personal"), encoding="utf-8")
    plain, masked = api.read(report), api.read(report, mask=True)
    assert "Anna Svensson" in list(plain.privacy.printed) and masked.privacy.masked.all()
    assert not masked.decisions.kommentar.str.contains("Anna Svensson").any()
