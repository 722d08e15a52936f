"""The check of the brief: values in the text, sums, rows, self-score; draws the pages into build/ when asked with --draw."""
import collections
import html
import json
import re
import subprocess
import sys

import pdfplumber
import pypdfium2
from docx import Document

from core import HERE


def squash(s):
    return re.sub(r"[\s\u00ad]+", "", s).replace("–", "-").casefold()


def text_of(path):
    if path.suffix == ".pdf":
        with pdfplumber.open(path) as pdf:
            pages = [p.extract_text() for p in pdf.pages]
            cells = [c or "" for p in pdf.pages for t in p.extract_tables() for r in t for c in r]
        words = "".join(pages)
        return words + "\n" + "\n".join(cells)
    if path.suffix == ".docx":
        d = Document(path)
        return "\n".join([p.text for s in d.sections for p in s.header.paragraphs] + [p.text for p in d.paragraphs]
                         + [c.text for t in d.tables for r in t.rows for c in r.cells])
    raw = re.sub(r"<style>.*?</style>", "", path.read_text(encoding="utf-8"), flags=re.S)
    return html.unescape(re.sub(r"<[^>]+>", " ", raw))


def missing(truth, text):
    flat = squash(text)
    for c in truth["claims"] + truth["claims_optional"]:
        if squash(c["quote"]) not in flat:
            yield "claim", c["quote"]
    for t in truth["tables"]:
        for r in t["rows"]:
            for c in r:
                if c and squash(c) not in flat and not all(squash(w) in flat for w in c.split()):
                    yield "cell", c
    for d in truth["decisions"]:
        for f in ("insats", "lagrum", "kommentar"):
            if d[f] and not all(squash(w) in flat for w in d[f].split()):
                yield f, d[f]
    for k in ("organisation", "dnr", "namnd"):
        v = truth["document"][k]
        if squash(v) not in flat:
            yield k, v


def sums(truth):
    """Every total in the counts against its parts; returns the breaks."""
    groups = collections.defaultdict(lambda: [0, None])
    for c in truth["counts"]:
        k = (c["table"], c["measure"], c["period"], c["omrade"], c["orsak"], c["manader"], c["kon"])
        if truth["document"]["period"] and any(t["id"] == c["table"] and t["kind"] == "kon_time_series" for t in truth["tables"]):
            k = k[:-1] + ("any",)
        if c["is_total"]:
            groups[k][1] = c["value"]
        else:
            groups[k][0] += c["value"]
    return [(k, v) for k, v in groups.items() if v[1] is not None and v[0] != v[1]]


bad = 0
for path in sorted((HERE / "truth").glob("*.json")):
    truth = json.loads(path.read_text(encoding="utf-8"))
    doc = next((HERE / "documents").glob(path.stem + ".*"))
    miss, broken = list(missing(truth, text_of(doc))), sums(truth)
    planted = [d for d in truth["discrepancies"] if d["severity"] == "error"]
    st = collections.Counter()
    for d in truth["decisions"]:
        st[d["status"]] += d["antal"]
    print(f"{doc.name:<46} dec {len(truth['decisions']):>2} {dict(st)} counts {len(truth['counts'])} claims {len(truth['claims'])}+{len(truth['claims_optional'])} errors {len(planted)}")
    for m in miss:
        bad += 1
        print("   not in the text:", m)
    for k, v in broken:
        print("   sum breaks:", k, v, "" if any(p["kind"] == "table_sum" for p in planted) else "NOT PLANTED")
    if "--draw" in sys.argv:
        pdf = doc
        if doc.suffix == ".docx":
            subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(HERE / "build"), str(doc)], capture_output=True)
            pdf = HERE / "build" / (doc.stem + ".pdf")
        elif doc.suffix == ".html":
            pdf = HERE / "build" / (doc.stem + ".pdf")
            subprocess.run(["chromium", "--headless", "--no-sandbox", f"--print-to-pdf={pdf}", doc.as_uri()], capture_output=True)
        for i, page in enumerate(pypdfium2.PdfDocument(pdf), 1):
            page.render(scale=1.4).to_pil().save(HERE / "build" / f"{path.stem}_{i}.png")
print("missing:", bad)
