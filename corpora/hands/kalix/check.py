"""Check the hand: every value printed, sums right except where planted, rows agree with counts, truth scores 1.0."""
from __future__ import annotations

import html
import json
import re
import subprocess
import sys
from pathlib import Path

import pypdfium2
from docx import Document

ROOT = Path(__file__).resolve().parent
ALLOWED = {("kalix06_strangnas_2025_kv3", "t1", "2025-Q1")}       # planted in Strängnäs
MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()


def squash(text: str) -> str:
    return re.sub(r"[\s\u00ad\ufffe\u0002-]+", "", text).casefold()


def text_of(path: Path) -> str:
    if path.suffix == ".pdf":
        return "\n".join(p.get_textpage().get_text_range() for p in pypdfium2.PdfDocument(path))
    if path.suffix == ".docx":
        doc = Document(path)
        parts = [p.text for s in doc.sections for p in (*s.header.paragraphs, *s.footer.paragraphs)]
        parts += [p.text for p in doc.element.body.iter() if p.tag.endswith("}t") and p.text]
        return "".join(parts)
    raw = re.sub(r"(?s)<(style|title).*?</\1>", "", path.read_text(encoding="utf-8"))
    return html.unescape(re.sub(r"<[^>]+>", " ", raw))


def forms(iso: str) -> list[str]:
    y, m, d = iso.split("-")
    return [iso, iso[2:].replace("-", ""), f"{int(d)} {MONTHS[int(m) - 1]} {y}", f"{int(d)}/{int(m)}-{y[2:]}"]


def printed(truth: dict, text: str):
    flat = squash(text)
    has = lambda s: squash(str(s)) in flat
    doc = truth["document"]
    for key in ("dnr", "namnd"):
        if doc[key] and not has(doc[key]):
            yield f"document {key} {doc[key]}"
    if not has(doc["organisation"]):
        yield f"organisation {doc['organisation']}"
    if not any(has(f) for f in forms(doc["document_date"])):
        yield f"document_date {doc['document_date']}"
    for t in truth["tables"]:
        for cell in [c for r in t["rows"] for c in r if c] + [part for c in t["columns"] for part in c.split(" / ") if part]:
            if not has(cell):
                yield f"cell {cell!r}"
        if t["title"] and not has(t["title"]):
            yield f"title {t['title']}"
    for d in truth["decisions"]:
        for key in ("insats", "lagrum", "omrade", "kommentar", "dagar", "nr"):
            if d[key] is not None and not has(d[key]):
                yield f"decision {key} {d[key]!r}"
        for key in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
            if d[key] and not any(has(f) for f in forms(d[key])):
                yield f"decision {key} {d[key]}"
        for s in d["section"]:
            if not has(s):
                yield f"section {s}"
    for c in [*truth["claims"], *truth["claims_optional"]]:
        if not has(c["quote"]):
            yield f"quote {c['quote']!r}"


def sums(stem: str, truth: dict):
    """Totals of every table column, by the counts' own dimensions."""
    for t in truth["tables"]:
        cells = [c for c in truth["counts"] if c["table"] == t["id"]]
        dims = lambda c: tuple(c[k] for k in ("measure", "period", "kon", "manader", "orsak"))
        for total in (c for c in cells if c["is_total"]):
            key_orsak = any(c["orsak"] and not c["is_total"] and not c["insats"] for c in cells)
            parts = [c for c in cells if not c["is_total"] and (total["lag"] in (None, c["lag"])) and
                     (dims(c)[:4] == dims(total)[:4] if key_orsak else dims(c) == dims(total))]
            if parts and sum(c["value"] for c in parts) != total["value"] and (stem, t["id"], total["period"]) not in ALLOWED:
                yield f"{t['id']} {dims(total)}: {sum(c['value'] for c in parts)} != {total['value']}"


def main() -> int:
    bad = 0
    for path in sorted((ROOT / "documents").iterdir()):
        truth = json.loads((ROOT / "truth" / f"{path.stem}.json").read_text(encoding="utf-8"))
        problems = [*printed(truth, text_of(path)), *sums(path.stem, truth)]
        bad += len(problems)
        print(path.name, "ok" if not problems else "", *problems, sep="\n   " if problems else " ")
    if len(sys.argv) > 1:                                          # path of score.py
        out = subprocess.run([sys.executable, sys.argv[1], str(ROOT / "truth"), str(ROOT / "truth")], capture_output=True, text=True, check=True)
        print(out.stdout)
    return bool(bad)


if __name__ == "__main__":
    raise SystemExit(main())
