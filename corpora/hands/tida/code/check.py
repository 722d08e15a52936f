"""Every truth against its document and itself: python code/check.py [path of score.py]."""
from __future__ import annotations

import datetime as dt
import html
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pdfplumber
from docx import Document

import build
import render_rl

ROOT = build.ROOT


def text_of(report, path):
    if report.producer == "scan":
        with tempfile.TemporaryDirectory() as tmp:
            src = Path(tmp) / "clean.pdf"
            render_rl.render(report, src)
            return text_pdf(src)
    if path.suffix == ".pdf":
        return text_pdf(path)
    if path.suffix == ".docx":
        doc = Document(path)
        out = [p.text for p in doc.paragraphs]
        for t in doc.tables:
            out += [c.text for row in t.rows for c in row.cells]
        for s in doc.sections:
            out += [p.text for p in s.header.paragraphs + s.footer.paragraphs]
        return " ".join(out)
    raw = path.read_text(encoding="utf-8")
    return html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<style>.*?</style>", " ", raw, flags=re.S)))


def text_pdf(path):
    with pdfplumber.open(path) as pdf:
        return " ".join(p.extract_text() or "" for p in pdf.pages)


def squash(s):
    return re.sub(r"[\s\-–]+", "", s).casefold()


def has(text, words, value):
    """As one string, or (cells that wrap beside others) every word of it."""
    return squash(value) in text or all(squash(w) in words for w in value.split())


def months_back(d, n):
    y, m = divmod(d.year * 12 + d.month - 1 - n, 12)
    last = (dt.date(y + (m == 11), (m + 1) % 12 + 1, 1) - dt.timedelta(days=1)).day
    return dt.date(y, m + 1, min(d.day, last))


def check(r):
    t = r.truth()
    path = ROOT / "documents" / f"{r.stem}.{r.ext}"
    saved = json.loads((ROOT / "truth" / f"{r.stem}.json").read_text(encoding="utf-8"))
    bad = [] if saved == json.loads(json.dumps(t)) else ["truth on disk is old"]
    raw = text_of(r, path)
    text = words = squash(raw)
    for key in ("dnr", "namnd"):
        if t["document"][key] and not has(text, words, t["document"][key]):
            bad.append(f"{key} absent")
    for tab in t["tables"]:
        for row in tab["rows"]:
            assert len(row) == len(tab["columns"]), (r.stem, row)
            bad += [f"cell absent {x}" for x in row if x and not has(text, words, x)]
    for cl in t["claims"] + t["claims_optional"]:
        if not has(text, words, cl["quote"]):
            bad.append(f"claim absent {cl['quote']}")
    for d in t["decisions"]:
        for k in ("insats", "lagrum", "omrade", "kommentar"):
            if d[k] and not has(text, words, d[k]):
                bad.append(f"{k} absent {d[k]}")
    year, q = int(r.document["period"][:4]), int(r.document["period"][-1])
    end = dt.date(year + (q == 4), q * 3 % 12 + 1, 1) - dt.timedelta(days=1)
    for d in t["decisions"]:
        start = d["avbrottsdatum"] or d["beslutsdatum"]
        if start:
            s = dt.date.fromisoformat(start)
            if s > months_back(end, 3) - dt.timedelta(days=1):
                bad.append(f"too young {start}")
            if d["dagar"] is not None and d["dagar"] != (end - s).days:
                bad.append(f"days {start}")
            done = d["verkstallt_datum"] or d["avslutat_datum"]
            if done and not (months_back(dt.date.fromisoformat(done), 3) >= s and months_back(end, 3) < dt.date.fromisoformat(done) <= end):
                bad.append(f"planted? end {done} of {start}")
    # totals: within a table, per measure/period/lag/kon/orsak/manader, parts against the total of the same column
    for tab in t["tables"]:
        mine = [c for c in t["counts"] if c["table"] == tab["id"]]
        cols = {}
        for c in mine:
            cols.setdefault((c["measure"], c["period"], c["kon"], c["orsak"], c["manader"]), []).append(c)
        for k, cs in cols.items():
            parts = sum(c["value"] for c in cs if not c["is_total"])
            tots = [c["value"] for c in cs if c["is_total"]]
            if tots and tots[-1] != parts:
                bad.append(f"planted? {tab['id']} {k}: parts {parts}, total {tots}")
            for om in {c["omrade"] for c in cs if c["is_total"] and c["omrade"]}:
                p = sum(c["value"] for c in cs if c["omrade"] == om and not c["is_total"])
                g = [c["value"] for c in cs if c["omrade"] == om and c["is_total"]]
                if g != [p]:
                    bad.append(f"planted? {om} {k}: parts {p}, total {g}")
    return bad


def main():
    for r in build.reports():
        bad = check(r)
        planted = [d["what"] for d in r.discrepancies]
        print(r.stem, "ok" if not bad else "", *[f"\n   - {b}" for b in bad])
        for p in planted:
            print("   planted:", p)
    if len(sys.argv) > 1:
        print(subprocess.run([sys.executable, sys.argv[1], str(ROOT / "truth"), str(ROOT / "truth"), "--show", "5"], capture_output=True, text=True).stdout)


if __name__ == "__main__":
    main()
