"""Make documents/ and truth/ from r01 ... r09."""
import importlib
import json
import shutil
import tempfile
from pathlib import Path

import to_docx
import to_html
import to_rl
import to_scan

ROOT = Path(__file__).resolve().parent.parent


def reports():
    for i in range(1, 10):
        yield importlib.import_module(f"r{i:02d}").R


def make(r, tmp):
    out = ROOT / "documents" / f"{r.stem}.{r.fmt}"
    if r.make == "reportlab":
        to_rl.render(r, out)
    elif r.make == "docx":
        to_docx.render(r, out)
    elif r.make == "html":
        to_html.render(r, out)
    elif r.make == "chromium":
        to_html.render(r, tmp / f"{r.stem}.html")
        to_html.to_pdf(tmp / f"{r.stem}.html", out)
    else:
        to_docx.render(r, tmp / f"{r.stem}.docx")
        pdf = to_docx.to_pdf(tmp / f"{r.stem}.docx", tmp)
        to_scan.scan(pdf, out) if r.make == "scan" else shutil.copy(pdf, out)
    return out


if __name__ == "__main__":
    for name in ("documents", "truth"):
        (ROOT / name).mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as tmp:
        for r in reports():
            out = make(r, Path(tmp))
            (ROOT / "truth" / f"{r.stem}.json").write_text(json.dumps(r.truth(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
            print(out.name, len(r.decisions), "decisions", len(r.counts), "counts", len(r.claims), "claims")
