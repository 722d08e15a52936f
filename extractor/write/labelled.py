"""Stata and SPSS files with labels on columns and values.

Closed sets are whole numbers with value labels (the first value of the schema is 1), truth is 0 and 1. A table of more
rows than fit in memory at once becomes several files: `counts.dta`, `counts_2.dta` ... The time that these formats
carry in their heads is set to one moment, so that the same data gives the same bytes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extractor.write.column import Column
from extractor.write.frames import parts
from extractor.write.schema import TABLES, TITLES

if TYPE_CHECKING:
    import pandas as pd

ROWS = 50_000
"""Rows of one file: what memory holds at a time."""
STATA_LABEL, STATA_TEXT = 80, 244
"""Letters of a label; bytes of a text of fixed width. Longer texts are strL, which Stata keeps once and whole."""
SPSS_TEXT = 32_767
"""Bytes of a text in SPSS; a longer one is cut and ends with CUT."""
CUT = " [...]"
MOMENT = dt.datetime(2000, 1, 1)
_SAV_STAMP = slice(92, 109)
"""Where the head of a .sav file has its day and time of writing."""
_SAV_MOMENT = b"01 Jan 0000:00:00"
_SPSS_EVE = "1582-10-14"
_TRUTH = {0: "nej", 1: "ja"}


def value_labels(column: Column, seen: pd.Series[Any]) -> dict[int, str]:
    """Code -> label of a column; empty where it is no closed set."""
    if column.type == "BOOLEAN":
        return dict(_TRUTH)
    return dict(enumerate(seen.cat.categories, 1)) if column.values else {}


def write_stata(base: Any, name: str, path: Path) -> None:
    """One table as Stata 14 files (.dta); texts of any length are whole."""
    columns = TABLES[name]
    for number, part in enumerate(parts(base, name, ROWS), 1):
        data, labels = _coded(part, columns)
        long = [
            column.name
            for column in columns
            if column.type == "VARCHAR" and not column.values and _bytes(data[column.name]).max() > STATA_TEXT
        ]
        data.to_stata(
            _numbered(path, number),
            version=118,
            write_index=False,
            time_stamp=MOMENT,
            data_label=TITLES[name][0][:STATA_LABEL],
            convert_dates={column.name: "td" for column in columns if column.type == "DATE"},
            convert_strl=long,
            variable_labels={column.name: short(column.meaning, STATA_LABEL) for column in columns},
            value_labels=labels,  # type: ignore[arg-type]  # the stubs know no whole numbers here
        )


def write_spss(base: Any, name: str, path: Path) -> None:
    """One table as SPSS files (.sav), with the day of writing in their heads set to one moment."""
    import pyreadstat

    columns = TABLES[name]
    for number, part in enumerate(parts(base, name, ROWS), 1):
        data, labels = _coded(part, columns)
        for column in columns:
            if column.type == "VARCHAR" and not column.values:
                data[column.name] = data[column.name].map(fitted)
            elif column.type == "DATE":
                data[column.name] = _days(data[column.name])
            else:
                data[column.name] = data[column.name].astype("float64")
        place = _numbered(path, number)
        pyreadstat.write_sav(
            data,
            str(place),
            file_label=TITLES[name][0][:64],
            column_labels={column.name: short(column.meaning, 250) for column in columns},
            variable_value_labels=labels,
            variable_measure=dict.fromkeys(labels, "nominal"),
            variable_format={column.name: "SDATE10" for column in columns if column.type == "DATE"},
            row_compress=True,
        )
        _still(place)


def _days(values: pd.Series[Any]) -> pd.Series[Any]:
    """Days as SPSS counts them, in seconds since the eve of its calendar; what lies before that is left blank.

    Numbers, because pyreadstat takes a column of Python dates for texts where its first hundred cells are blank.
    """
    import numpy as np
    import pandas as pd

    seconds = values.to_numpy(dtype="datetime64[s]")
    eve = np.datetime64(_SPSS_EVE, "s")
    counted = np.where(seconds > eve, (seconds - eve).astype("float64"), np.nan)  # what is not known is not greater
    return pd.Series(counted, index=values.index)


def fitted(text: str) -> str:
    """A text of at most SPSS_TEXT bytes; one that was longer ends with CUT."""
    raw = text.encode()
    if len(raw) <= SPSS_TEXT:
        return text
    return raw[: SPSS_TEXT - len(CUT)].decode(errors="ignore") + CUT


def short(text: str, limit: int) -> str:
    """A label of at most `limit` letters, cut at a word."""
    return text if len(text) <= limit else text[: limit - 3].rsplit(" ", 1)[0].rstrip(",;:") + "..."


def _numbered(path: Path, number: int) -> Path:
    """The first file of a table as it is, then `counts_2.dta` and on."""
    return path if number == 1 else path.with_stem(f"{path.stem}_{number}")


def _bytes(texts: pd.Series[Any]) -> pd.Series[Any]:
    return texts.map(lambda text: len(text.encode()))


def _coded(part: pd.DataFrame, columns: tuple[Column, ...]) -> tuple[pd.DataFrame, Mapping[str, dict[int, str]]]:
    """The frame with codes for closed sets and truth, texts without nulls (neither format has them)."""
    import pandas as pd

    data: dict[str, pd.Series[Any]] = {}
    labels: dict[str, dict[int, str]] = {}
    for column in columns:
        values = part[column.name]
        known = value_labels(column, values)
        if known:
            labels[column.name] = known
        if column.values:
            codes = values.cat.codes.astype("Int16") + 1
            data[column.name] = codes.mask(codes == 0)
        elif column.type == "BOOLEAN":
            data[column.name] = values.astype("Int8")
        elif column.type == "VARCHAR":
            data[column.name] = values.fillna("").astype(object)
        elif column.type == "DOUBLE":
            data[column.name] = values.astype("float64")
        elif column.type == "INTEGER":
            data[column.name] = values.astype("Int32")
        else:
            data[column.name] = values
    return pd.DataFrame(data), labels


def _still(path: Path) -> None:
    """Set the time in the head of a .sav file to one moment."""
    with path.open("r+b") as stream:
        stream.seek(_SAV_STAMP.start)
        stamp = stream.read(_SAV_STAMP.stop - _SAV_STAMP.start)
        if stamp[2:3] != b" " or stamp[11:12] != b":":
            raise ValueError(f"the head of {path.name} has no time where it should: {stamp!r}")
        stream.seek(_SAV_STAMP.start)
        stream.write(_SAV_MOMENT)
