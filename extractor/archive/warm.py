"""Loaded once in the process that workers are forked from: modules, rules and models, so that a new worker is ready.

Importing this module reads a small report, which brings every table of words into memory.
"""

from __future__ import annotations

import gc

from extractor.pipeline import read_document
from extractor.read.source import open_source
from extractor.write.contract import report_object

_REPORT = """\
<html><body><h1>Ej verkställda beslut enligt LSS, kvartal 1 2024</h1><p>Exempelby kommun, Socialnämnden</p>
<p>Under kvartalet rapporterades 1 beslut.</p><table>
<tr><th>Insats</th><th>Beslutsdatum</th><th>Kön</th><th>Kommentar</th></tr>
<tr><td>Kontaktperson LSS</td><td>2023-09-01</td><td>K</td><td>Tackat nej till erbjuden kontaktperson.</td></tr>
</table></body></html>"""


def warm_up() -> None:
    """Read a report that needs all of the rules."""
    report_object(read_document(open_source("exempel.html", _REPORT.encode())))


warm_up()
gc.collect()
gc.freeze()  # rules and models live as long as the process: the collector need not walk through them again and again
