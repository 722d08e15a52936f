"""Check: python check.py SCORE_PY [PICTURES]. Every value in the text, dates, sums, self-score; pages to pictures on request."""
import calendar
import importlib.util
import json
import re
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from html.parser import HTMLParser
from pathlib import Path

import docx
import pdfplumber
import pypdfium2

from lib import DOCS, TRUTH, soffice_pdf

bad = []


def squash(s):
    return re.sub(r"\s+", " ", s.replace("\u00a0", " ")).strip()


def text_of(path):
    if path.suffix == ".pdf":
        with pdfplumber.open(path) as pdf:
            return squash(" ".join(p.extract_text() or "" for p in pdf.pages))
    if path.suffix == ".docx":
        d = docx.Document(path)
        parts = [p.text for s in d.sections for p in [*s.header.paragraphs, *s.footer.paragraphs]] + [p.text for p in d.paragraphs]
        return squash(" ".join(parts + [c.text for t in d.tables for r in t.rows for c in r.cells]))
    class P(HTMLParser):
        out = ""
        def handle_data(self, data):
            self.out += " " + data
    p = P()
    p.feed(path.read_text(encoding="utf-8"))
    return squash(p.out)


def need(stem, text, value):
    for w in squash(str(value)).split():
        if w not in text:
            bad.append(f"{stem}: not on the page: {w!r} of {value!r}")


def limit(period):
    y, q = int(period[:4]), int(period[-1])
    m = 3 * q
    end = date(y, m, calendar.monthrange(y, m)[1])
    y2, m2 = (y, m - 3) if m > 3 else (y - 1, 12)
    return date(y2, m2, min(end.day, calendar.monthrange(y2, m2)[1])) - timedelta(1), end


def plus3(d):
    y, m = (d.year, d.month + 3) if d.month < 10 else (d.year + 1, d.month - 9)
    return date(y, m, min(d.day, calendar.monthrange(y, m)[1]))


def main():
    spec = importlib.util.spec_from_file_location("score", sys.argv[1])
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    tot = [0, 0, 0, 0]
    for doc in sorted(DOCS.iterdir()):
        g = json.loads((TRUTH / f"{doc.stem}.json").read_text(encoding="utf-8"))
        text = text_of(doc)
        for t in g["tables"]:
            for v in [t["title"], *t["columns"], *(c for r in t["rows"] for c in r)]:
                need(doc.stem, text, v or "")
        lim, end = limit(g["document"]["period"])
        for d in g["decisions"]:
            for f in ("insats", "kommentar", "manader", "lagrum", "dagar"):
                need(doc.stem, text, d[f] if d[f] is not None else "")
            start = d["avbrottsdatum"] or d["beslutsdatum"]
            if start and len(start) == 10:
                s = date.fromisoformat(start)
                if s > lim:
                    bad.append(f"{doc.stem}: {start} is later than {lim}")
                stop = d["verkstallt_datum"] or d["avslutat_datum"]
                if stop and not plus3(s) < date.fromisoformat(stop) <= end:
                    bad.append(f"{doc.stem}: {start} -> {stop}")
        for c in g["claims"] + g["claims_optional"]:
            if squash(c["quote"]) not in text:
                bad.append(f"{doc.stem}: quote not found: {c['quote']}")
        for c in g["counts"]:
            t = next(t for t in g["tables"] if t["id"] == c["table"])
            if not any((str(c["value"]) == x or (x == "–" and c["value"] == 0)) for r in t["rows"] for x in r):
                bad.append(f"{doc.stem}: count {c['value']} not in {t['id']}")
        # sums: the total of each dimension against its parts
        groups = {}
        for c in g["counts"]:
            k = (c["table"], c["measure"], c["period"], c["kon"] if not any(x["kon"] for x in g["counts"] if x["table"] == c["table"] and x["is_total"] is False and x["insats"] is None and x["lag"] is None) else "-",
                 c["manader"], c["lag"] if c["orsak"] or any(x["orsak"] for x in g["counts"] if x["table"] == c["table"]) else "-")
            groups.setdefault(k, []).append(c)
        for k, cs in groups.items():
            tots = [c["value"] for c in cs if c["is_total"]]
            parts = sum(c["value"] for c in cs if not c["is_total"])
            if tots and max(tots) != parts:
                print(f"  sum differs (planted?) {doc.stem} {k}: {tots} / {parts}")
        s = score.score_document(g, g)
        f = s["findings"]
        ok = (s["document"]["right"] == s["document"]["of"] and s["decisions"]["exact"]["recall"] == s["counts"]["recall"] == 1
              and s["tables"]["row_recall"] == s["claims"]["recall"] == s["claims"]["meaning"] == s["claims"]["precision"] == 1 and not f["missed"]
              and not f["errors_unmatched"])
        if not ok:
            bad.append(f"{doc.stem}: does not score 1.0 against itself: {s}")
        n = [1, len(g["decisions"]), len(g["counts"]), len(g["claims"])]
        tot = [a + b for a, b in zip(tot, n)]
        print(doc.name, n[1:], "planted", sum(d["severity"] == "error" for d in g["discrepancies"]))
        if len(sys.argv) > 2:
            out = Path(sys.argv[2])
            out.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory() as tmp:
                pdf = doc
                if doc.suffix == ".docx":
                    pdf = Path(tmp) / "x.pdf"
                    soffice_pdf(doc, pdf)
                elif doc.suffix == ".html":
                    pdf = Path(tmp) / "x.pdf"
                    subprocess.run(["chromium", "--headless", "--no-sandbox", f"--user-data-dir={tmp}/p", f"--print-to-pdf={pdf}", doc.as_uri()],
                                   check=True, capture_output=True)
                pages = pypdfium2.PdfDocument(str(pdf))
                for i in range(len(pages)):
                    pages[i].render(scale=1.3).to_pil().save(out / f"{doc.stem}_{i + 1}.png")
                pages.close()
    print("reports, decisions, counts, claims:", tot)
    print("\n".join(bad) or "all well")
    return bool(bad)


if __name__ == "__main__":
    raise SystemExit(main())
