"""python check.py: truth against the documents' own text, sums, limits of dates."""
import calendar
import json
import re
import sys
import zipfile
from datetime import date
from html import unescape
from pathlib import Path

import pdfplumber

HERE = Path(__file__).parent


def text(p):
    if p.suffix == ".pdf":
        with pdfplumber.open(p) as d:
            return "\n".join(pg.extract_text() or "" for pg in d.pages)
    if p.suffix == ".docx":
        z = zipfile.ZipFile(p)
        x = "".join(z.read(n).decode() for n in z.namelist() if re.match(r"word/(document|header\d|footer\d)\.xml", n))
        return unescape(re.sub(r"<[^>]+>", "", re.sub(r"</w:p>|<w:br/>|<w:tab/>", " ", x)))
    return unescape(re.sub(r"<style.*?</style>|<[^>]+>", " ", p.read_text(encoding="utf-8")))


def squash(s):
    return re.sub(r"\s+", "", s)


def quarter_limit(period):
    y, q = int(period[:4]), int(period[-1])
    m = 3 * q - 3 or 12
    y -= q == 1
    return date(y, m, min(calendar.monthrange(y, 3 * q)[1], calendar.monthrange(y, m)[1]))


def check(doc, t):
    bad, raw = [], text(doc)
    flat, words = squash(raw), set(re.findall(r"\S+", raw))
    for c in t["claims"] + t["claims_optional"]:
        if squash(c["quote"]) not in flat:
            bad.append(f"quote not in text: {c['quote']}")
    for tb in t["tables"]:
        for row in tb["rows"] + [tb["columns"]]:
            for cell in row:
                if cell and squash(cell) not in flat and not all(any(w in x for x in words) for w in cell.split()):
                    bad.append(f"cell not in text: {cell}")
            if len(row) != len(tb["columns"]):
                bad.append(f"width: {row}")
    for d in t["decisions"]:
        for f in ("insats", "kommentar", "omrade"):
            if d[f] and not all(any(w in x for x in words) for w in d[f].split()):
                bad.append(f"{f} not in text: {d[f]}")
        lim = quarter_limit(t["document"]["period"])
        start = d["avbrottsdatum"] or d["beslutsdatum"]
        if date.fromisoformat(start) >= lim:
            bad.append(f"date {start} not before {lim}")
        end = d["verkstallt_datum"] or d["avslutat_datum"]
        if end and (date.fromisoformat(end) - date.fromisoformat(start)).days < 93:
            bad.append(f"ended too early {start} {end}")
    for k in ("dnr", "organisation"):
        if t["document"][k] and squash(t["document"][k].replace("s kommun", "").replace(" kommun", "")).lower() not in flat.lower():
            bad.append(f"{k} not in text")
    planted = json.dumps(t["discrepancies"], ensure_ascii=False)
    for c in (x for x in t["counts"] if x["is_total"]):
        part = [x for x in t["counts"] if not x["is_total"] and all(x[k] == c[k] for k in ("table", "measure", "period", "kon", "manader"))]
        part = [x for x in part if c["omrade"] in (None, x["omrade"])]
        same = [x for x in part if x["lag"] == c["lag"]]
        s = sum(x["value"] for x in (same if same and (c["lag"] or len(same) != len(part) and any(x["orsak"] for x in same)) else part))
        if s != c["value"] and not (f'"reported": {c["value"]}' in planted and f'"computed": {s}' in planted):
            bad.append(f"sum {c}: {s}")
    return bad


def main():
    n = 0
    for p in sorted((HERE / "truth").glob("*.json")):
        t = json.loads(p.read_text(encoding="utf-8"))
        doc = next((HERE / "documents").glob(p.stem + ".*"))
        for b in check(doc, t):
            n += 1
            print(p.stem, b)
    print("problems:", n)
    return n > 0


if __name__ == "__main__":
    sys.exit(main())
