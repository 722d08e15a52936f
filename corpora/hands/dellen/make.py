"""Make every document and its truth from the models in reports/.  usage: make.py [stem part ...]"""
import importlib
import json
import sys

from model import HERE
import render_docx
import render_html
import render_rl

MAKERS = {"soffice": render_docx.soffice, "docx": render_docx.docx, "chromium": render_html.chromium, "reportlab": render_rl.reportlab,
          "html": lambda r, target: target.write_text(render_html.html(r), encoding="utf-8")}


def main(parts):
    for path in sorted((HERE / "reports").glob("r[0-9]*.py")):
        r = importlib.import_module(f"reports.{path.stem}").build()
        if parts and not any(p in r.stem for p in parts):
            continue
        MAKERS[r.producer](r, HERE / "documents" / f"{r.stem}.{r.ext}")
        (HERE / "truth" / f"{r.stem}.json").write_text(json.dumps(r.truth(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(r.stem, r.producer, len(r.tables), "tables", len(r.decisions), "decisions", len(r.counts), "counts", len(r.claims), "claims")


if __name__ == "__main__":
    main(sys.argv[1:])
