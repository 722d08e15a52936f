"""The formats of the dataset beside DuckDB, Parquet and CSV, which are always there. Imports nothing: the CLI asks."""

FORMATS = ("excel", "stata", "spss", "csv-sv")
DEFAULT = ("excel", "stata", "spss")
