"""Values in text, sums, rows against counts, periods, self-score; renders pages to check_pages/. python check.py [--pages]"""
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import pypdfium2

ROOT = Path(__file__).resolve().parent


def text_of(path, pages=None):
    if path.suffix == ".html":
        raw = re.sub(r"<style>.*?</style>|<[^>]+>", " ", path.read_text(encoding="utf-8"), flags=re.S)
        return raw.replace("&amp;", "&")
    if path.suffix == ".docx":
        with tempfile.TemporaryDirectory() as tmp:
            subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/p", "--headless", "--convert-to", "pdf", "--outdir", tmp, str(path)], check=True, capture_output=True)
            return text_of(Path(tmp) / (path.stem + ".pdf"), pages)
    out = []
    pdf = pypdfium2.PdfDocument(path)
    for i, page in enumerate(pdf):
        out.append(page.get_textpage().get_text_range())
        if pages:
            page.render(scale=1.3).to_pil().save(pages / f"{path.stem}_{i + 1}.png")
    pdf.close()
    return "\n".join(out)


def squash(t):
    return re.sub(r"[\s\u00ad\ufffe\u0002]+|-(?=\s*\n)", "", t).replace("–", "-")


def check(path, truth, pages):
    bad, text = [], squash(text_of(path, pages))
    for t in truth["tables"]:
        for row in [t["columns"], *t["rows"]]:
            bad += [f"cell not printed: {c}" for c in row if c and not all(squash(p) in text for p in c.split(" / "))]
        assert all(len(r) == len(t["columns"]) for r in t["rows"])
    for d in truth["decisions"]:
        bad += [f"{k} not printed: {d[k]}" for k in ("kommentar", "insats", "lagrum", "omrade", "dagar") if d[k] is not None and squash(str(d[k])) not in text]
    for c in truth["claims"] + truth["claims_optional"]:
        if squash(c["quote"]) not in text:
            bad.append(f"quote not printed: {c['quote']}")
    if truth["document"]["dnr"] and squash(truth["document"]["dnr"]) not in text:
        bad.append("dnr not printed")
    for c in truth["counts"]:
        if c["is_total"]:
            parts = [x for x in truth["counts"] if not x["is_total"] and all(x[f] == c[f] for f in ("table", "measure", "period", "kon", "orsak"))]
            if c["lag"] or any(x["lag"] is None for x in parts):
                parts = [x for x in parts if x["lag"] == c["lag"]]
            if sum(x["value"] for x in parts) != c["value"]:
                bad.append(f"SUM {c['table']} {c['measure']} {c['lag']}: rows {sum(x['value'] for x in parts)}, total {c['value']}")
    p = truth["document"]["period"]
    y, q = int(p[:4]), int(p[-1])
    limit = {1: f"{y - 1}-12-30", 2: f"{y}-03-29", 3: f"{y}-06-29", 4: f"{y}-09-29"}[q]
    for d in truth["decisions"]:
        start = d["beslutsdatum"] or d["avbrottsdatum"]
        if start and start > limit:
            bad.append(f"too late: {start}")
        for e in (d["verkstallt_datum"], d["avslutat_datum"]):
            if e and (int(e[:4]) * 12 + int(e[5:7])) * 31 + int(e[8:]) < (int(start[:4]) * 12 + int(start[5:7]) + 3) * 31 + int(start[8:]):
                bad.append(f"end {e} under three months after {start}")
    print(path.name, dict(Counter((d["lag"], d["status"]) for d in truth["decisions"])), dict(Counter(d["kon"] for d in truth["decisions"])))
    planted = [f"{x['kind']} {x['reported']} for {x['computed']}" for x in truth["discrepancies"]]
    print("   planted:", planted or "-", "\n   found:", bad or "-")


def main():
    pages = ROOT / "check_pages" if "--pages" in sys.argv else None
    if pages:
        pages.mkdir(exist_ok=True)
    for path in sorted((ROOT / "documents").iterdir()):
        check(path, json.loads((ROOT / "truth" / f"{path.stem}.json").read_text(encoding="utf-8")), pages)


main()
