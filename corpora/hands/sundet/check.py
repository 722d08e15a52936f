"""Values of the truth stand in the document's text; sums and dates hold except where planted; each truth scores 1.0 with itself.
usage: check.py SCORE.PY [PICTURES-DIR]"""
import json
import re
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

import pypdfium2
from docx import Document

from build import ALL, HERE
import render_docx

bare = lambda s: re.sub(r"[\s\u00ad]+", "", s)


def text_of(path, report):
    if report.producer == "scan":  # the picture has no text: the same page before the scanner
        with tempfile.TemporaryDirectory() as tmp:
            render_docx.render_pdf(report, Path(tmp) / path.name)
            path = Path(tmp) / path.name
            return "\n".join(p.get_textpage().get_text_range() for p in pypdfium2.PdfDocument(str(path)))
    if path.suffix == ".pdf":
        return "\n".join(p.get_textpage().get_text_range() for p in pypdfium2.PdfDocument(str(path)))
    if path.suffix == ".docx":
        d = Document(str(path))
        return "\n".join([p.text for p in d.paragraphs] + [c.text for t in d.tables for row in t.rows for c in row.cells] + [d.sections[0].header.paragraphs[0].text])
    return re.sub(r"<[^>]+>", "\n", path.read_text(encoding="utf-8"))


def limit(period):
    y, q = int(period[:4]), int(period[-1])
    return {1: date(y - 1, 12, 30), 2: date(y, 3, 29), 3: date(y, 6, 29), 4: date(y, 9, 29)}[q].isoformat()


def main():
    score, shots = sys.argv[1], Path(sys.argv[2]) if len(sys.argv) > 2 else None
    bad = []
    for make in ALL:
        r = make()
        path = HERE / "documents" / f"{r.stem}.{r.ext}"
        truth = json.loads((HERE / "truth" / f"{r.stem}.json").read_text(encoding="utf-8"))
        assert truth == json.loads(json.dumps(r.truth)), r.stem
        text = bare(text_of(path, r))
        want = [truth["document"]["dnr"], truth["document"]["namnd"], truth["document"]["organisation"].split()[0]]
        want += [c for t in truth["tables"] for row in t["rows"] for c in row if c] + [part for t in truth["tables"] for c in t["columns"] for part in c.split(" / ")]
        want += [d["kommentar"] for d in truth["decisions"]] + [c["quote"] for c in truth["claims"] + truth["claims_optional"]]
        for w in want:
            if bare(w).lower() not in text.lower():
                bad.append(f"{r.stem}: not on the page: {w}")
        for d in truth["decisions"]:
            start = max(x for x in (d["beslutsdatum"], d["avbrottsdatum"]) if x)
            if start > limit(truth["document"]["period"]):
                bad.append(f"{r.stem}: too young {d['insats']} {start}")
            end = d["verkstallt_datum"] or d["avslutat_datum"]
            if end and len(start) == 10 and (date.fromisoformat(end) - date.fromisoformat(start)).days < 92:
                bad.append(f"{r.stem}: ended before it was late {d['insats']} {start} {end}")
        for t in truth["tables"]:
            rows = [c for c in truth["counts"] if c["table"] == t["id"]]
            cells = sum(1 for row in t["rows"] for c in row[1:] if c and re.fullmatch(r"\d+|–", c))
            if t["kind"] != "decision_rows" and cells != len(rows):
                bad.append(f"{r.stem} {t['id']}: {cells} cells, {len(rows)} counts")
            for c in rows:
                if c["is_total"]:
                    same = [x["value"] for x in rows if not x["is_total"] and all(x[k] == c[k] for k in ("measure", "period", "orsak", "kon", "manader"))]
                    if sum(same) != c["value"]:
                        print(f"  sum: {r.stem} {t['id']} {sum(same)} against printed {c['value']}:", "planted" if truth["discrepancies"] else "UNPLANNED")
    out = json.loads(subprocess.run([sys.executable, score, str(HERE / "truth"), str(HERE / "truth"), "--json"], capture_output=True, text=True, check=True).stdout)
    for n, s in out.items():
        ones = [s["decisions"]["exact"]["recall"], s["decisions"]["exact"]["precision"], s["counts"]["recall"], s["tables"]["row_recall"], s["claims"]["recall"], s["claims"]["meaning"], s["claims"]["precision"]]
        if any(x != 1 for x in ones) or s["document"]["right"] != s["document"]["of"] or s["findings"]["errors_unmatched"]:
            bad.append(f"{n}: {ones}")
    if shots:
        shots.mkdir(exist_ok=True)
        for p in sorted((HERE / "documents").glob("*.pdf")):
            for i, page in enumerate(pypdfium2.PdfDocument(str(p)), 1):
                page.render(scale=1.2).to_pil().save(shots / f"{p.stem}_{i}.png")
    print("\n".join(bad) or "all well")
    return bool(bad)


if __name__ == "__main__":
    raise SystemExit(main())
