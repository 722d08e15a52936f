"""python build.py: writes documents/ and truth/ beside this file."""
import json
from pathlib import Path

import render_docx
import render_html
import render_rl
import reports_a
import reports_b
import reports_c

HERE = Path(__file__).parent
MAKE = dict(docx_pdf=render_docx.docx_pdf, write_docx=render_docx.write_docx, write_pdf=render_rl.write_pdf,
            chromium_pdf=render_html.chromium_pdf, write_html=render_html.write_html, soffice_docx=render_html.soffice_docx)
REPORTS = [reports_a.hylte, reports_a.kalix, reports_a.tidaholm, reports_b.almhult, reports_b.vanersborg, reports_b.stromsund,
           reports_c.mora, reports_c.ydre, reports_c.borgholm]


def main():
    (HERE / "documents").mkdir(exist_ok=True)
    (HERE / "truth").mkdir(exist_ok=True)
    for f in REPORTS:
        r = f()
        MAKE[r.producer](r, HERE / "documents" / f"{r.stem}.{r.ext}")
        t = r.truth()
        (HERE / "truth" / f"{r.stem}.json").write_text(json.dumps(t, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(r.stem, *(f"{k}={len(t[k])}" for k in ("tables", "decisions", "counts", "claims", "discrepancies")))


if __name__ == "__main__":
    main()
