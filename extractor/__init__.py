"""Reads Swedish reports on ej verkställda beslut into data with provenance.

    dataset = extractor.read("report.pdf")            # a file, a folder or an archive
    dataset = extractor.open_dataset("dataset")       # what `evb run` wrote

Both give an `extractor.api.Dataset`: its tables are pandas frames (docs/python.md).
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from extractor.version import __version__

if TYPE_CHECKING:
    from extractor.api import Dataset
    from extractor.read.ocr.choose import OcrMode

__all__ = ["__version__", "open_dataset", "read"]


def open_dataset(folder: str | Path) -> Dataset:
    """The dataset that `evb run --out folder` wrote, as frames; see `extractor.api.open_dataset`."""
    from extractor import api

    return api.open_dataset(folder)


class _CallableReader(ModuleType):
    """The package `extractor.read`, which reads when it is called: the stage and the verb share one name."""

    def __call__(
        self, path: str | Path, second_opinion: str = "doubt", mask: bool = False, ocr: OcrMode = "auto"
    ) -> Dataset:
        """What the documents at `path` hold, as frames; see `extractor.api.read`."""
        from extractor import api

        return api.read(path, second_opinion, mask, ocr)


import_module("extractor.read").__class__ = _CallableReader
