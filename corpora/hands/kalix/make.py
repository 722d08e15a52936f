"""Make documents/ and truth/ from the reports."""
from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path

import render_docx
import render_html
import render_rl

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "reports"))
PRODUCERS = {"k01": (render_docx.render_soffice, "pdf"), "k02": (render_docx.render, "docx"), "k03": (render_rl.render, "pdf"),
             "k04": (render_html.render, "html"), "k05": (render_html.render_chromium, "pdf"), "k06": (render_docx.render_soffice, "pdf"),
             "k07": (render_docx.render, "docx"), "k08": (render_rl.render, "pdf"), "k09": (render_html.render_chromium, "pdf")}


def main():
    for folder in ("documents", "truth"):
        (ROOT / folder).mkdir(exist_ok=True)
    for name, (render, ending) in PRODUCERS.items():
        report = importlib.import_module(name).build()
        render(report, ROOT / "documents" / f"{report.stem}.{ending}")
        truth = json.dumps(report.truth(), ensure_ascii=False, indent=1)
        (ROOT / "truth" / f"{report.stem}.json").write_text(truth + "\n", encoding="utf-8")
        print(report.stem, ending, len(report.decisions), len(report.counts), len(report.claims))


if __name__ == "__main__":
    main()
