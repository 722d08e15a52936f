"""Build the sample reports of this folder: `python -m corpora.samples.build`.

Needs ReportLab, python-docx and Chromium.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from ..generator.producers import browser, html, paper, word
from ..generator.report import Report
from .reports import flode, tidsserie
from .reports_more import lista, webb

HERE = Path(__file__).parent


SAMPLES: list[tuple[str, Callable[[], Report], Callable[..., None]]] = [
    ("exempelkommun_flode.pdf", flode, paper.write),
    ("exempelstad_tidsserie.docx", tidsserie, word.write),
    ("exempelby_lista.pdf", lista, browser.write),
    ("exempelort_webb.html", webb, html.write),
]


def main() -> None:
    """Build all samples and their truth."""
    (HERE / "truth").mkdir(exist_ok=True)
    for name, make, write in SAMPLES:
        report = make()
        write(report.doc, HERE / name)
        text = json.dumps(report.truth(), ensure_ascii=False, indent=1)
        (HERE / "truth" / f"{Path(name).stem}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
