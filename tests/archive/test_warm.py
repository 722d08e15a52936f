"""What is loaded before workers are forked: everything that a report with comments needs."""

from __future__ import annotations

import subprocess
import sys


def test_a_worker_that_is_forked_loads_nothing_more_for_a_report() -> None:
    code = (
        "import extractor.archive.warm, sys; from extractor.pipeline import read_document;"
        "from extractor.read.source import open_source; from extractor.write.contract import report_object;"
        "before = set(sys.modules);"
        "page = '<h1>Ej verkställda beslut enligt SoL, kvartal 2 2024</h1><p>Nämnden redovisar 2 beslut.</p><table>'"
        "'<tr><th>Insats</th><th>Beslutsdatum</th><th>Kommentar</th></tr><tr><td>Hemtjänst</td><td>2024-01-10</td>'"
        "'<td>Personalbrist.</td></tr></table>';"
        "found = report_object(read_document(open_source('a.html', page.encode())));"
        "print(len(found['decisions']), found['decisions'][0]['orsak'], sorted(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1 brist_personal []"
    assert done.stderr == ""
