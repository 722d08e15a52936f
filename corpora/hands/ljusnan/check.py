#!/usr/bin/env python3
"""Each value of the truth is in the document; sums, dates and rows agree except where planted.  usage: check.py [SCORE.PY]"""
import html
import json
import re
import subprocess
import sys
from collections import defaultdict
from datetime import date

import docx
import pdfplumber

from lib import DOCS, HERE, TRUTH


def text_of(path):
    if path.suffix == ".pdf":
        with pdfplumber.open(path) as pdf:
            return "\n".join(" ".join(w["text"] for w in p.extract_words(use_text_flow=True)) for p in pdf.pages)
    if path.suffix == ".html":
        return html.unescape(re.sub(r"<[^>]+>", " ", path.read_text(encoding="utf-8")))
    d = docx.Document(str(path))
    parts = [n.text or "" for root in (d.element.body, d.sections[0].header._element, d.sections[0].footer._element)
             for n in root.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t")]
    return "\n".join(parts)


def squeeze(s):
    return re.sub(r"\s+", "", s).casefold()


def limit(period):
    """Latest decision date that is three months and a day old at the quarter's end."""
    y, q = int(period[:4]), int(period[-1])
    return {1: date(y - 1, 12, 30), 2: date(y, 3, 30), 3: date(y, 6, 29), 4: date(y, 9, 29)}[q].isoformat()


bad = 0
for path in sorted(TRUTH.glob("*.json")):
    t = json.loads(path.read_text(encoding="utf-8"))
    doc = next(DOCS.glob(path.stem + ".*"))
    text = squeeze(text_of(doc))
    says = []
    for what, values in (("claim", [c["quote"] for c in t["claims"] + t["claims_optional"]]),
                         ("cell", [c for tab in t["tables"] for r in [tab["columns"], *tab["rows"]] for c in r if c]),
                         ("title", [tab["title"] for tab in t["tables"]]),
                         ("document", [t["document"][k] for k in ("dnr", "namnd") if t["document"][k]]),
                         ("comment", [d["kommentar"] for d in t["decisions"]])):
        says += [f"{what} not in text: {v}" for v in values if squeeze(v) not in text]
    groups = defaultdict(lambda: [0, []])
    for c in t["counts"]:
        if c["is_total"] and c["lag"] is None and any(x["is_total"] and x["lag"] for x in t["counts"] if x["table"] == c["table"]):
            continue
        lag = c["lag"] if any(x["is_total"] and x["lag"] for x in t["counts"] if x["table"] == c["table"]) else None
        g = groups[c["table"], c["measure"], c["period"], lag, c["kon"], c["manader"], c["orsak"]]
        if c["is_total"]:
            g[1].append(c["value"])
        else:
            g[0] += c["value"]
    planted = {(f["reported"], f["computed"]) for f in t["discrepancies"] + t["discrepancies_optional"]}
    for k, (s, totals) in groups.items():
        says += [f"sum {k}: {s} against {v}" for v in totals if v != s and (v, s) not in planted]
    rows, status = len(t["decisions"]), defaultdict(int)
    for d in t["decisions"]:
        status[d["status"]] += 1
        day = d["beslutsdatum"] or d["avbrottsdatum"]
        if day[:10] > limit(t["document"]["period"]):
            says.append(f"too young: {day}")
        end = d["verkstallt_datum"] or d["avslutat_datum"]
        if end and (date.fromisoformat(end) - date.fromisoformat(day)).days < 91:
            says.append(f"never late: {day} {end}")
    if rows:
        for c in t["claims"]:
            want = {"rapporterade": rows, "verkställda": status["verkställt"], "avslutade": status["avslutat"], "kvarstående": status["kvarstående"],
                    "ej_verkställda": status["kvarstående"]}[c["measure"]]
            if c["unit"] != "beslut" or c["period"] != t["document"]["period"] or any(c[k] for k in ("insats", "orsak", "omrade")):
                continue
            if not want and "tidigare rapporterade" in c["quote"]:
                continue  # only what remains is listed
            if c["lag"] or c["kon"]:
                want = sum(1 for d in t["decisions"] if (not c["lag"] or d["lag"] == c["lag"]) and (not c["kon"] or d["kon"] == c["kon"])
                           and (c["measure"] in ("rapporterade", "ej_verkställda") or d["status"] == {"verkställda": "verkställt"}.get(c["measure"])))
            if want != c["value"] and (c["value"], want) not in planted:
                says.append(f"claim {c['value']} against {want} rows: {c['quote']}")
    print(path.stem, "ok" if not says else "")
    for s in says:
        print("   ", s)
    bad += len(says)
if len(sys.argv) > 1:
    print(subprocess.run([sys.executable, sys.argv[1], str(TRUTH), str(TRUTH), "--show", "3"], capture_output=True, text=True).stdout)
sys.exit(bool(bad))
