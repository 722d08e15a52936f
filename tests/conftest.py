"""Paths and helpers that tests share."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.read.ocr.choose import engine_name

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The shared material beside the checkout; tests that need it are skipped where it is absent."""
    if not (SHARED / "documents").is_dir():
        pytest.skip("no shared material beside the checkout")
    return SHARED


@pytest.fixture(scope="session")
def samples() -> Path:
    return ROOT / "corpora" / "samples"


needs_ocr = pytest.mark.skipif(engine_name() is None, reason="neither the extra ocr nor tesseract is installed")
