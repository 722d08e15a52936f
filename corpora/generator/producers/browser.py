"""Print HTML to PDF with headless Chromium."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from ..doc import Document
from . import html

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-pdf-header-footer",
]


def available() -> bool:
    """Whether Chromium is installed."""
    return shutil.which("chromium") is not None


def print_page(page: Path, path: Path) -> None:
    """Write the PDF of one web page."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["chromium", *FLAGS, f"--user-data-dir={folder}/profile", f"--print-to-pdf={path.resolve()}", str(page)],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=120,
        )


def write(doc: Document, path: Path) -> None:
    """Write the PDF of one document."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(html.render(doc), encoding="utf-8")
        print_page(page, path)
