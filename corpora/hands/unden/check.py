"""Check the reports: python check.py [path of score.py]

Every printed value of the truth stands in the document's text, sums hold except where an error is planted, rows and
decisions agree, and (with score.py) each truth scores 1.0 against itself.
"""

from __future__ import annotations

import html
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import docx

HERE = Path(__file__).resolve().parent
WAITS = {"3–6": (3, 6), "7–12": (7, 12), "13–24": (13, 24), "25–": (25, 999)}


def flat(text: str) -> str:
    """One space between words."""
    return re.sub(r"\s+", " ", text).strip()


def text_of(path: Path) -> str:
    """The document's text, read without the code that made it."""
    if path.suffix == ".pdf":
        runs = [subprocess.run(["pdftotext", *opt, str(path), "-"], check=True, capture_output=True, text=True).stdout
                for opt in ([], ["-layout"])]
        return flat(" ".join(runs))
    if path.suffix == ".docx":
        return flat(" ".join(str(e.text) for e in docx.Document(str(path)).element.body.iter() if e.tag.endswith("}t")
                             or e.tag.endswith("}p")).replace("None", " "))
    raw = re.sub(r"<style>.*?</style>", " ", path.read_text(encoding="utf-8"), flags=re.S)
    return flat(html.unescape(re.sub(r"<[^>]+>", " ", raw)))


def bad_sums(truth: dict[str, Any]) -> list[str]:
    """Total lines that are not the sum of the lines of their own group, as 'printed/right'."""
    groups: dict[tuple[Any, ...], dict[str, list[int]]] = {}
    for c in truth["counts"]:
        column = (c["table"], c["measure"], c["period"], c["kon"] if kon_is_column(truth, c) else None, c["manader"])
        keys = [c["lag"]] if c["lag"] else []
        if c["is_total"]:
            groups.setdefault((column, c["lag"]), {"parts": [], "total": []})["total"].append(c["value"])
            continue
        for lag in [*keys, None]:
            groups.setdefault((column, lag), {"parts": [], "total": []})["parts"].append(c["value"])
    return [f"{g['total'][0]}/{sum(g['parts'])}" for g in groups.values()
            if g["total"] and g["parts"] and g["total"][0] != sum(g["parts"])]


def kon_is_column(truth: dict[str, Any], count: dict[str, Any]) -> bool:
    """Whether women and men stand in columns in the count's table."""
    table = next(t for t in truth["tables"] if t["id"] == count["table"])
    return bool(table["kind"] == "matrix_insats_kon_orsak")


def check(path: Path) -> list[str]:
    """All faults of one report."""
    truth = json.loads((HERE / "truth" / f"{path.stem}.json").read_text(encoding="utf-8"))
    text, faults = text_of(path), []
    wanted = [c["quote"] for c in [*truth["claims"], *truth["claims_optional"]]]
    for t in truth["tables"]:
        wanted += [t["title"], *t["section"], *(p for c in t["columns"] for p in c.split(" / "))]
        wanted += [cell for row in t["rows"] for cell in row if cell]
    wanted += [d[k] for d in truth["decisions"] for k in ("insats", "kommentar", "manader", "lagrum") if d[k]]
    wanted += [truth["document"][k] for k in ("dnr", "namnd") if truth["document"][k]]
    low, tight = text.casefold(), re.sub(r"[\s-]", "", text).casefold()
    for w in wanted:
        if flat(w).casefold() not in low and re.sub(r"[\s-]", "", w).casefold() not in tight:
            faults.append(f"not in the text: {w}")
    planted = Counter(f"{d['reported']}/{d['computed']}" for d in truth["discrepancies"] if d["kind"] == "table_sum")
    if Counter(bad_sums(truth)) != planted:
        faults.append(f"sums {bad_sums(truth)} against planted {dict(planted)}")
    for t in truth["tables"]:
        faults += [f"{t['id']}: width" for row in t["rows"] if len(row) != len(t["columns"])]
        rows = sum(d["table"] == t["id"] for d in truth["decisions"])
        if t["kind"] == "decision_rows" and rows != len(t["rows"]):
            faults.append(f"{t['id']}: {rows} decisions for {len(t['rows'])} rows")
    year, quarter = int(truth["document"]["period"][:4]), int(truth["document"]["period"][-1])
    for d in truth["decisions"]:
        if d["manader"]:
            y, m = map(int, d["beslutsdatum"].split("-"))
            gone, (low_m, high_m) = (year - y) * 12 + quarter * 3 - m, WAITS[d["manader"]]
            if not low_m <= gone <= high_m:
                faults.append(f"{d['beslutsdatum']} is {gone} months old, not {d['manader']}")
        start = d["avbrottsdatum"] or d["beslutsdatum"]
        limit = f"{year - (quarter == 1)}-{(quarter * 3 - 3) or 12:02}-30"
        if start > limit:
            faults.append(f"{start} is not three months old")
    return faults


def main() -> int:
    """Print the faults and return their number."""
    count = 0
    for path in sorted((HERE / "documents").iterdir()):
        faults = check(path)
        count += len(faults)
        print(path.stem, faults or "ok")
    if len(sys.argv) > 1:
        out = subprocess.run([sys.executable, sys.argv[1], str(HERE / "truth"), str(HERE / "truth"), "--show", "9"],
                             check=True, capture_output=True, text=True).stdout
        print(out)
    return count


if __name__ == "__main__":
    raise SystemExit(main())
