"""Every value in the text, sums, rows against counts, dates, self score: .venv/bin/python check.py [path of score.py]"""
import importlib.util
import json
import re
import sys
from pathlib import Path

import pypdfium2
from docx import Document

from core import HERE, compact, longdate, slash


def text_of(path):
    if path.suffix == ".pdf":
        pdf = pypdfium2.PdfDocument(str(path))
        t = "\n".join(p.get_textpage().get_text_range() for p in pdf)
    elif path.suffix == ".html":
        t = re.sub(r"<[^>]+>", " ", path.read_text(encoding="utf-8").replace("&amp;", "&"))
    else:
        d = Document(str(path))
        t = "\n".join(p.text for p in d.paragraphs) + "\n".join(c.text for tb in d.tables for r in tb.rows for c in r.cells)
    return squeeze(t)


def squeeze(t):
    return re.sub(r"[\s\x02\ufffe-]+", "", t)


def limit(period):
    y, q = int(period[:4]), int(period[-1])
    return {1: f"{y - 1}-12-30", 2: f"{y}-03-30", 3: f"{y}-06-29", 4: f"{y}-09-30"}[q]


def months_after(d, n=3):
    y, m = int(d[:4]), int(d[5:7]) + n
    return f"{y + (m - 1) // 12}-{(m - 1) % 12 + 1:02d}-{d[8:]}"


bad = 0


def say(*what):
    global bad
    bad += 1
    print("!!", *what)


for tp in sorted((HERE / "truth").glob("*.json")):
    t = json.loads(tp.read_text(encoding="utf-8"))
    doc = next((HERE / "documents").glob(tp.stem + ".*"))
    txt = text_of(doc)
    has = lambda s: squeeze(str(s)) in txt
    for k in ("dnr", "namnd"):
        if t["document"][k] and not has(t["document"][k]) and not has("Socialnämnden"):
            say(tp.stem, k)
    d = t["document"]["document_date"]
    if not has(d) and not has(longdate(d)):
        say(tp.stem, "document_date")
    for tb in t["tables"]:
        for row in tb["rows"] + [[p for c in tb["columns"] for p in c.split(" / ")]]:
            for c in row:
                if c is not None and not has(c):
                    say(tp.stem, tb["id"], "cell", c)
            if len(row) != len(tb["columns"]) and row in tb["rows"]:
                say(tp.stem, tb["id"], "width", row)
    for c in t["claims"] + t["claims_optional"]:
        if not has(c["quote"]):
            say(tp.stem, "quote", c["quote"])
    for r in t["decisions"]:
        for k in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
            if r[k] and not any(has(f(r[k])) for f in (str, longdate, slash, compact)):
                say(tp.stem, k, r[k])
        for k in ("insats", "lagrum", "omrade", "kommentar", "dagar"):
            if r[k] is not None and not has(r[k]):
                say(tp.stem, k, r[k])
        if (r["avbrottsdatum"] or r["beslutsdatum"]) > limit(t["document"]["period"]):
            say(tp.stem, "too late", r["beslutsdatum"])
        end = r["verkstallt_datum"] or r["avslutat_datum"]
        if end and end <= months_after(r["avbrottsdatum"] or r["beslutsdatum"]):
            say(tp.stem, "ended within three months", r["beslutsdatum"], end)
    flaws = " ".join(f["what"] for f in t["discrepancies"] + t["discrepancies_optional"])
    dims = ("table", "measure", "period", "orsak", "kon", "manader", "lag")
    for c in t["counts"]:
        if not c["is_total"]:
            continue
        parts = [x for x in t["counts"] if not x["is_total"] and all(x[k] == c[k] or (k in ("orsak", "lag") and c[k] is None and x["table"] == c["table"]
                 and not any(y[k] == c[k] and not y["is_total"] and y["table"] == c["table"] and (k == "lag" or y["insats"]) for y in t["counts"])) for k in dims)]
        s = sum(x["value"] for x in parts)
        if s != c["value"]:
            print("   sum", tp.stem, c["table"], c["measure"], c["orsak"], c["kon"], c["lag"], c["value"], s, "(planted)" if flaws else "")
    left = {}
    for r in t["decisions"]:
        if r["status"] == "kvarstående":
            for key in ((r["insats"], None), (None, r["omrade"])):
                left[key + (r["lag"],)] = left.get(key + (r["lag"],), 0) + 1
    for c in t["counts"]:
        if c["measure"] == "kvarstående" and c["insats"] and c["value"] != left.get((c["insats"], None, c["lag"]), 0):
            say(tp.stem, "rows against table", c["insats"])
    print(tp.stem, len(t["decisions"]), len(t["counts"]), len(t["claims"]), len(t["discrepancies"]))
if len(sys.argv) > 1:
    spec = importlib.util.spec_from_file_location("score", sys.argv[1])
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    score.main([str(HERE / "truth"), str(HERE / "truth")])
print("bad:", bad)
