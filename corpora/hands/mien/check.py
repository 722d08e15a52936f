"""Checks that the truth is printed, adds up where nothing is planted, and scores 1.0 against itself."""
import html
import json
import re
import subprocess
import sys
from pathlib import Path

import pdfplumber
from docx import Document
from model import long_date

HERE = Path(__file__).resolve().parent


def text_of(path):
    if path.suffix == ".pdf":
        return "\n".join(w for p in pdfplumber.open(path).pages for w in [p.extract_text()])
    if path.suffix == ".docx":
        d = Document(path)
        sec = d.sections[0]
        cells = [c.text for t in d.tables for r in t.rows for c in r.cells]
        return "\n".join([p.text for p in [*sec.header.paragraphs, *d.paragraphs]] + cells)
    return html.unescape(re.sub(r"<[^>]+>", " ", path.read_text(encoding="utf-8")))


def words(text):
    return set(re.findall(r"[\wåäöÅÄÖ]+", text))


def main():
    problems = 0
    for truth in sorted((HERE / "truth").glob("*.json")):
        t = json.loads(truth.read_text(encoding="utf-8"))
        doc = next((HERE / "documents").glob(truth.stem + ".*"))
        text = text_of(doc)
        seen = words(text) | words(text.replace("-\n", "-").replace("-\n", ""))

        def need(value, where):
            nonlocal problems
            missing = [w for w in words(str(value)) if w not in seen]
            if missing:
                problems += 1
                print(truth.stem, where, "not printed:", value, missing)
        d = t["document"]
        for k in ("organisation", "dnr", "document_date", "namnd"):
            if d[k] and not (k in ("namnd", "organisation") and d[k].lower() in " ".join(text.lower().split())):
                need(d[k], k)
        for tab in t["tables"]:
            for row in tab["rows"]:
                assert len(row) == len(tab["columns"]), (truth.stem, tab["id"])
                for c in filter(None, row):
                    need(c, tab["id"])
        for r in t["decisions"]:
            for k in ("insats", "lagrum", "kommentar", "dagar"):
                if r[k] is not None:
                    need(r[k], k)
            for k in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
                if r[k] and r[k] not in text:
                    need(long_date(r[k]), k)
            assert (r["status"] == "verkställt") == bool(r["verkstallt_datum"]) and r["lag"]
        for c in t["claims"]:
            need(c["quote"], "claim")
        totals(truth.stem, t)
    if len(sys.argv) > 1:                                   # path of contract/score.py
        score = Path(sys.argv[1])
        folder = str(HERE / "truth")
        print(subprocess.run([sys.executable, str(score), folder, folder], capture_output=True, text=True).stdout)
    print("problems:", problems)
    return problems


def totals(stem, t):
    """Sums over the plain rows against each total row; prints what differs (the planted ones must be here and nothing else)."""
    for tab in t["tables"]:
        cs = [c for c in t["counts"] if c["table"] == tab["id"]]
        key = ("measure", "period", "kon", "orsak", "manader")
        for c in cs:
            if not c["is_total"]:
                continue
            parts = [x for x in cs if not x["is_total"] and all(x[k] == c[k] or (k in ("kon", "orsak") and c[k] is None
                     and tab["kind"] in ("kon_time_series", "list_counts")) for k in key)
                     and c["lag"] in (None, x["lag"]) and c["omrade"] in (None, x["omrade"])]
            s = sum(x["value"] for x in parts)
            if s != c["value"]:
                print("  sum differs:", stem, tab["id"], c["measure"], c["period"], c["lag"], c["value"], "rows", s)
    n = len(t["decisions"])
    if n:
        by = {s: sum(1 for r in t["decisions"] if r["status"] == s) for s in ("kvarstående", "verkställt", "avslutat")}
        print("  rows:", stem, n, by, [(c["measure"], c["lag"], c["value"]) for c in t["claims"]])


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
