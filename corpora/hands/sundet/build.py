"""Writes documents/ and truth/ from the reports' data models."""
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import render_docx
import render_html
import render_rl
from reports import a, b, c

ALL = [a.krokom, a.saffle, a.vaggeryd, b.lidkoping, b.hallefors, b.monsteras, c.nordmaling, c.timra, c.robertsfors]
HOW = {"reportlab": render_rl.render, "chromium": render_html.render_pdf, "web": render_html.render, "python-docx": render_docx.render,
       "soffice": render_docx.render_pdf, "scan": render_docx.render_scan}

if __name__ == "__main__":
    for d in ("documents", "truth"):
        (HERE / d).mkdir(exist_ok=True)
    for make in ALL:
        r = make()
        HOW[r.producer](r, HERE / "documents" / f"{r.stem}.{r.ext}")
        (HERE / "truth" / f"{r.stem}.json").write_text(json.dumps(r.truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(r.stem, len(r.truth["decisions"]), len(r.truth["counts"]), len(r.truth["claims"]))
