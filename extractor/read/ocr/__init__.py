"""Pages that are pictures: straightened, their lines and words found, read by an engine, handed on as pages."""
