"""Writes documents/ and truth/ from the data models in reports_*.py."""
import json
import shutil
import subprocess
import tempfile
from pathlib import Path

import render_docx
import render_html
import render_rl
import reports_a
import reports_b
import reports_c

HERE = Path(__file__).resolve().parent
DOCS, TRUTH = HERE / "documents", HERE / "truth"


def main():
    for folder in (DOCS, TRUTH):
        folder.mkdir(exist_ok=True)
    for build in reports_a.REPORTS + reports_b.REPORTS + reports_c.REPORTS:
        r = build()
        ext = r.fmt.split("-")[0]
        out = DOCS / f"{r.stem}.{ext}"
        with tempfile.TemporaryDirectory() as tmp:
            tmp = Path(tmp)
            if r.fmt == "docx":
                render_docx.write(r, out)
            elif r.fmt == "html":
                out.write_text(render_html.render(r), encoding="utf-8")
            elif r.fmt == "pdf-rl":
                render_rl.write(r, out)
            elif r.fmt == "pdf-so":
                src = tmp / f"{r.stem}.docx"
                render_docx.write(r, src)
                subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/lo", "--headless", "--convert-to", "pdf", "--outdir",
                                str(tmp), str(src)], check=True, capture_output=True, timeout=180)
                shutil.copy(tmp / f"{r.stem}.pdf", out)
            else:
                src = tmp / f"{r.stem}.html"
                src.write_text(render_html.render(r), encoding="utf-8")
                subprocess.run(["chromium", "--headless", "--no-sandbox", f"--user-data-dir={tmp}/ch", "--no-pdf-header-footer",
                                f"--print-to-pdf={out}", src.as_uri()], check=True, capture_output=True, timeout=180)
        (TRUTH / f"{r.stem}.json").write_text(json.dumps(r.truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        t = r.truth
        print(r.stem, ext, *(f"{k} {len(t[k])}" for k in ("tables", "decisions", "counts", "claims", "discrepancies")))


if __name__ == "__main__":
    main()
