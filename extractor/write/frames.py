"""A table of the dataset as a pandas frame with the types of the schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from extractor.write.column import Column
from extractor.write.schema import TABLES

if TYPE_CHECKING:
    import pandas as pd

_DTYPES = {"VARCHAR": "string", "INTEGER": "Int64", "DOUBLE": "Float64", "BOOLEAN": "boolean", "DATE": "datetime64[s]"}


def frame(base: Any, name: str) -> pd.DataFrame:
    """A whole table: texts as `string`, closed sets as `category`, whole numbers as `Int64`, days as dates."""
    base.execute(f'SELECT * FROM "{name}"')
    return typed(base.df(), TABLES[name])


def typed(raw: pd.DataFrame, columns: tuple[Column, ...]) -> pd.DataFrame:
    """The frame with one dtype per column of the schema; what is not known is `<NA>` or `NaT`."""
    import pandas as pd

    def series(column: Column) -> pd.Series[Any]:
        values = raw[column.name]
        if column.values:
            seen = [value for value in values.dropna().unique() if value not in column.values]
            return values.astype(pd.CategoricalDtype([*column.values, *sorted(seen)]))
        return values.astype(pd.api.types.pandas_dtype(_DTYPES[column.type]))

    return pd.DataFrame({column.name: series(column) for column in columns}, index=raw.index)


def parts(base: Any, name: str, rows: int) -> Iterator[pd.DataFrame]:
    """A table in frames of at most `rows` rows, at least one; memory holds one of them at a time."""
    total = int(base.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
    for start in range(0, max(total, 1), rows):
        base.execute(f'SELECT * FROM "{name}" WHERE rowid >= {start} AND rowid < {start + rows} ORDER BY rowid')
        yield typed(base.df(), TABLES[name])
