"""Reports to JSON, DuckDB, Parquet and CSV. Nothing is half written: files are published by rename."""
