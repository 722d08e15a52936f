"""`manifest.json`: what went in, what came out, and by which versions and rules. No clock: same input, same bytes."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from extractor.rulebook import rules_version
from extractor.version import __version__

Json = dict[str, Any]
LIBRARIES = ("duckdb", "pandas", "pyreadstat", "xlsxwriter", "pypdfium2", "pdfplumber", "camelot-py", "scikit-learn")
CHUNK = 1 << 20


def manifest(
    inputs: Sequence[Json], sizes: Mapping[str, int], files: Mapping[str, tuple[int, str]], options: Json
) -> str:
    """The manifest as JSON text.

    `inputs`: one entry per file of the input; `sizes`: rows per table; `files`: path -> bytes and SHA-256.
    """
    read = {
        "manifest": 1,
        "evb": __version__,
        "rules": rules_version(),
        "libraries": {name: version(name) for name in LIBRARIES},
        "options": options,
        "content": content_hash(inputs),
        "files_in": len(inputs),
        "documents": sizes["documents"],
        "repeated_files": sum(not entry["counted"] for entry in inputs),
        "outcomes": dict(sorted(Counter(entry["outcome"] for entry in inputs).items())),
        "reasons": dict(sorted(Counter(entry["reason"] for entry in inputs).items())),
        "rows": dict(sizes),
        "files": {path: {"bytes": size, "sha256": digest} for path, (size, digest) in sorted(files.items())},
        "duckdb": "evb.duckdb holds the same tables; its bytes may differ between runs, so it has no hash",
    }
    head = json.dumps(read, ensure_ascii=False, indent=1)[: -len("\n}")]
    body = ",\n".join("  " + json.dumps(entry, ensure_ascii=False) for entry in inputs)
    return f'{head},\n "inputs": [\n{body}\n ]\n}}\n'


def content_hash(inputs: Iterable[Json]) -> str:
    """Twelve hexadecimal digits over the hashes of the input, whatever its order: the version of the content."""
    digest = hashlib.sha256()
    for source in sorted({str(entry["source"] or entry["file"]) for entry in inputs}):
        digest.update(source.encode("utf-8", "surrogatepass") + b"\n")
    return digest.hexdigest()[:12]


def measured(path: Path) -> tuple[int, str]:
    """Bytes and SHA-256 of a file."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            digest.update(chunk)
            size += len(chunk)
    return size, digest.hexdigest()
