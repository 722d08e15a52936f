"""Make the documents and their truth: python make.py"""

from __future__ import annotations

import json
from pathlib import Path

import render_docx
import render_html
import render_rl
from kit import Report
from reports_flow import kinda, sater
from reports_list import hagfors, olofstrom
from reports_table import nordmaling, sotenas, tidaholm

HERE = Path(__file__).resolve().parent
RENDERERS = {"kinda": render_html, "nordmaling": render_html, "sotenas": render_html, "sater": render_docx,
             "olofstrom": render_docx, "hagfors": render_docx, "tidaholm": render_rl}


def reports() -> list[Report]:
    """All seven, in order."""
    return [kinda(), sater(), olofstrom(), tidaholm(), sotenas(), nordmaling(), hagfors()]


def main() -> None:
    """Write both folders."""
    for name in ("documents", "truth"):
        (HERE / name).mkdir(exist_ok=True)
    for report in reports():
        RENDERERS[report.look].render(report, HERE / "documents" / f"{report.stem}.{report.ext}")
        text = json.dumps(report.truth, ensure_ascii=False, indent=1)
        (HERE / "truth" / f"{report.stem}.json").write_text(text + "\n", encoding="utf-8")
        print(report.stem)


if __name__ == "__main__":
    main()
