"""How a document ends: nothing to report needs a body, a sentence of the report, and no sentence against it."""

from __future__ import annotations

import pytest

from extractor.pipeline import read_document
from extractor.read.source import open_source

TITLE = "<h1>Ej verkställda beslut enligt SoL och LSS, kvartal 3 2023</h1>"
BODY = "<p>Mjölby kommun, socialnämnden</p>"


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (BODY + "<p>Under kvartalet finns inga ej verkställda beslut att rapportera.</p>", "none_reported"),
        (BODY + "<p>Nämnden har inget att rapportera för kvartal 3.</p>", "none_reported"),
        ("<p>Under kvartalet finns inga ej verkställda beslut att rapportera.</p>", "no_records"),
        (BODY + "<p>Kvarngårdens hemtjänst: inget att rapportera.</p>", "no_records"),
        (
            BODY + "<p>Nämnden hade kvartal 3 2023 sammanlagt 29 ej verkställda beslut.</p>"
            "<p>Inga beslut om dagverksamhet finns att rapportera.</p>",
            "no_records",
        ),
        (
            BODY
            + "<p>För kvartal 3 2023 finns inga ej verkställda beslut att rapportera. Vid föregående rapportering, "
            "kvartal 2 2023, fanns två ej verkställda beslut.</p>",
            "none_reported",
        ),
    ],
    ids=["said", "said of the board", "no body", "of a unit", "told otherwise", "earlier quarter"],
)
def test_nothing_to_report(page: str, reason: str) -> None:
    source = open_source("r.html", f"<html><body>{TITLE}{page}</body></html>".encode())
    assert read_document(source, "never", ocr="never").outcome.reason == reason
