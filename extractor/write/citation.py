"""`CITATION.cff`: how to cite the dataset, in the Citation File Format 1.2."""

from __future__ import annotations

import json
from collections.abc import Sequence

from extractor.rulebook import rules_version
from extractor.version import __version__


def citation(content: str, documents: int, periods: Sequence[str], organisations: int) -> str:
    """The citation file; whoever publishes the dataset adds authors, date and address.

    `content` is the hash of the input, `periods` the quarters that the documents report on.
    """
    span = f", {min(periods)} to {max(periods)}" if periods else ""
    title = f"Ej verkställda beslut: {documents} reports of {organisations} municipalities and regions{span}"
    abstract = (
        f"Read by evb {__version__} with rules {rules_version()} from documents with the joint hash {content}. "
        "manifest.json lists every document with its SHA-256."
    )
    lines = (
        "cff-version: 1.2.0",
        "type: dataset",
        f"title: {_text(title)}",
        f"message: {_text('If you use this dataset, cite it with its version, and the reports that you quote.')}",
        "authors:",
        f"  - name: {_text('The publisher of this dataset')}",
        f"version: {_text(f'evb-{__version__}-rules-{rules_version()}-content-{content}')}",
        f"abstract: {_text(abstract)}",
        "keywords:",
        "  - ej verkställda beslut",
        "  - SoL",
        "  - LSS",
        "references:",
        "  - type: software",
        "    title: evb",
        f"    version: {_text(__version__)}",
        "    authors:",
        "      - name: The authors of evb",
        "    license: MIT",
    )
    return "\n".join(lines) + "\n"


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
