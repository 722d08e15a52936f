"""python check.py [score.py]: text holds every value, sums agree except where planted, rows agree with counts, score 1.0."""
import importlib.util
import json
import re
import sys
from collections import defaultdict
from html.parser import HTMLParser
from pathlib import Path

import docx
import pdfplumber

from kit import HERE, MANADER

KNOWN_SUMS = {("vidoster02_bollnas_2023kv4", "t1", "kvarstående")}


class Strip(HTMLParser):
    def __init__(self):
        super().__init__()
        self.parts = []

    def handle_data(self, data):
        self.parts.append(data)


def text(path):
    if path.suffix == ".pdf":
        with pdfplumber.open(path) as pdf:
            return "\n".join(p.extract_text() for p in pdf.pages) + "\n" + "\n".join(
                c or "" for p in pdf.pages for t in p.extract_tables() for r in t for c in r)
    if path.suffix == ".docx":
        d = docx.Document(path)
        return "\n".join([p.text for p in d.paragraphs] + [c.text for t in d.tables for r in t.rows for c in r.cells])
    s = Strip()
    s.feed(path.read_text(encoding="utf-8"))
    return " ".join(s.parts)


def squeeze(s):
    return re.sub(r"\s+", "", s)


def words_in(value, t):
    """the whole in the text, or (a cell wrapped between other cells) all its words"""
    return squeeze(value) in squeeze(t) or all(w in t for w in value.split())


def date_in(iso, t):
    y, m, d = iso.split("-")
    forms = (iso, iso.replace("-", ""), iso[2:].replace("-", ""), f"{int(d)}/{int(m)}{y}", f"{int(d)}{MANADER[int(m) - 1]}{y}")
    return any(f in squeeze(t) for f in forms)


bad = 0
score = None
if len(sys.argv) > 1:
    spec = importlib.util.spec_from_file_location("score", sys.argv[1])
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)


def say(*a):
    global bad
    bad += 1
    print("FEL", *a)


for f in sorted((HERE / "truth").glob("*.json")):
    g = json.loads(f.read_text(encoding="utf-8"))
    doc = next(Path(HERE / "documents").glob(f.stem + ".*"))
    t = text(doc)
    m = g["document"]
    for v in (m["organisation"], m["dnr"]):
        if v and squeeze(v).lower() not in squeeze(t).lower():
            say(f.stem, "meta", v)
    if m["namnd"].lower() not in t.lower().replace("\n", " ") or not date_in(m["document_date"], t):
        say(f.stem, "nämnd/datum")
    for tb in g["tables"]:
        for cell in tb["columns"] + [c for r in tb["rows"] for c in r if c]:
            if not all(words_in(x, t) for x in cell.split(" / ")):
                say(f.stem, tb["id"], "cell", cell)
    for d in g["decisions"]:
        for k in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
            if d[k] and not date_in(d[k], t):
                say(f.stem, k, d[k])
        for k in ("kommentar", "insats", "lagrum"):
            if d[k] and not words_in(d[k], t):
                say(f.stem, k, d[k])
    for c in g["claims"] + g["claims_optional"]:
        if squeeze(c["quote"]) not in squeeze(t):
            say(f.stem, "claim", c["quote"])
    parts, totals = defaultdict(int), {}
    for c in g["counts"]:
        k = (c["table"], c["measure"], c["period"] if f.stem[8:10] in ("07", "09") else None, c["kon"], c["manader"])
        series = g["tables"][int(c["table"][1:]) - 1]["kind"] == "insats_time_series" or all(
            x["insats"] is None and x["orsak"] is None for x in g["counts"] if x["table"] == c["table"])
        if not series:
            k += (c["lag"],)
        (totals.__setitem__(k, c["value"]) if c["is_total"] else parts.__setitem__(k, parts[k] + c["value"]))
    for k, v in totals.items():
        if parts[k] != v and (f.stem, k[0], k[1]) not in KNOWN_SUMS:
            say(f.stem, "sum", k, v, parts[k])
    limit = {"1": "-01-01", "2": "-04-01", "3": "-07-01", "4": "-10-01"}[m["period"][-1]]
    for d in g["decisions"]:
        x = d["avbrottsdatum"] or d["beslutsdatum"]
        if x >= m["period"][:4] + limit and not any(e["kind"] == "date" for e in g["discrepancies"]):
            say(f.stem, "date", x)
    if score:
        r = score.score_document(g, g)
        ok = (r["document"]["right"] == 8 and all(r["decisions"]["exact"][k] == 1 for k in ("precision", "recall")) and r["counts"]["recall"] == 1
              and r["tables"]["row_recall"] == 1 and r["claims"]["meaning"] == 1 and not r["findings"]["missed"])
        if not ok:
            say(f.stem, "score", r)
    print(f"{doc.name:44} {len(g['tables'])} tables {len(g['decisions']):3} decisions {len(g['counts']):3} counts {len(g['claims']):2} claims {len(g['discrepancies'])} errors")
print("fel:", bad)
sys.exit(bool(bad))
