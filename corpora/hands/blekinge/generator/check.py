"""Every value of the truth stands in the document; dates are sane; truth scores 1.0 against itself (needs score.py, given as argument)."""
import html as H
import datetime as dt
import json
import re
import subprocess
import sys
from collections import Counter
import docx
import pdfplumber
from lib import DOCS, TRUTH, MAN


def text(p):
    if p.suffix == ".pdf":
        with pdfplumber.open(p) as d:
            return "\n".join(x.extract_text() for x in d.pages)
    if p.suffix == ".docx":
        d = docx.Document(p)
        out = [x.text for x in d.paragraphs] + [c.text for t in d.tables for row in t.rows for c in row.cells]
        out += [x.text for s in d.sections for x in (*s.header.paragraphs, *s.footer.paragraphs)]
        return "\n".join(out)
    return H.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<style>.*?</style>", " ", p.read_text(encoding="utf-8"), flags=re.S)))


flat = lambda s: re.sub(r"\s+", "", s)
END = {"1": "03-31", "2": "06-30", "3": "09-30", "4": "12-31"}


def notations(iso):
    d = dt.date.fromisoformat(iso)
    return [iso, iso.replace("-", "/"), f"{d:%y%m%d}", f"{d:%y-%m-%d}", f"{d:%d.%m.%Y}", f"{d.day} {MAN[d.month-1]} {d.year}", f"{d.day} {MAN[d.month-1][:3]} {d.year}"]


bad = 0
nd = nc = 0
for p in sorted(DOCS.iterdir()):
    t = json.loads((TRUTH / f"{p.stem}.json").read_text(encoding="utf-8"))
    raw = text(p); f = flat(raw); toks = Counter(re.findall(r"\S+", raw))
    err = []
    for c in t["claims"] + t["claims_optional"]:
        if flat(c["quote"]) not in f:
            err.append(("quote", c["quote"]))
    for tb in t["tables"]:
        if tb["rows"] and tb["columns"] and any(len(r) != len(tb["columns"]) for r in tb["rows"]):
            err.append(("width", tb["id"]))
        for cell in [tb["title"]] + tb["columns"] + [c for r in tb["rows"] for c in r]:
            if cell and not all(flat(w) in f for w in cell.split()):
                err.append(("cell", cell))
    q = t["document"]["period"]
    end = dt.date.fromisoformat(f"{q[:4]}-{END[q[-1]]}")
    for d in t["decisions"]:
        for k in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
            if d[k] and not any(flat(x) in f for x in notations(d[k])):
                err.append((k, d[k]))
            if d[k] and dt.date.fromisoformat(d[k]) > end:
                err.append(("after the period", k, d[k]))
        s = dt.date.fromisoformat(d["beslutsdatum"])
        if (end - s).days < 90:
            err.append(("younger than three months", d["beslutsdatum"]))
        for k in ("kommentar", "insats", "lagrum"):
            if d[k] and not all(flat(w) in f for w in d[k].split()):
                err.append((k, d[k]))
        if d["table"] is None and flat(d["kommentar"]) not in f:
            print("  (comment not contiguous in text, page break?)", p.stem, d["nr"])
    for k in ("dnr", "namnd"):
        v = t["document"][k]
        if v and flat(v.lower()) not in flat(raw.lower()):
            err.append((k, v))
    for d in t["discrepancies"] + t["discrepancies_optional"]:
        if not any(flat(e) in f for e in d["evidence"]):
            err.append(("evidence", d["evidence"]))
    print(p.name, len(t["decisions"]), "decisions", len(t["counts"]), "counts", len(t["claims"]), "claims", len(t["discrepancies"]), "planted", err or "ok")
    bad += len(err); nd += len(t["decisions"]); nc += len(t["counts"])
print(nd, nc, "problems:", bad)
if len(sys.argv) > 1:
    print(subprocess.run([sys.executable, sys.argv[1], str(TRUTH), str(TRUTH)], capture_output=True, text=True).stdout)
