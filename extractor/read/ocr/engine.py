"""What an OCR engine is here: it is handed pieces of text lines and tells letters, each with how sure it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from extractor.read.ocr.picture import Grey


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter read: where along the piece its middle stands (0 left, 1 right), and how sure it is, 0 to 1."""

    text: str
    at: float
    sure: float


class Engine(Protocol):
    """Reads many pictures of one text line each."""

    name: str

    def read(self, pictures: Sequence[Grey]) -> list[list[Letter]]:
        """Letters of each picture from left to right, spaces among them; empty where nothing is read."""
        ...
