"""Check truth against documents: python check.py [path of the contract's score.py]. Writes pictures/ of the PDFs with --pictures."""
import html
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pdfplumber
from docx import Document

from lib.truth import DOCS, ROOT, TRUTH, val

flat = lambda s: re.sub(r"\s+", " ", s.replace("\u00a0", " ")).strip()
WORDS = re.compile(r"[\w§:/.–-]+")


def text_of(p):
    if p.suffix == ".pdf":
        with pdfplumber.open(p) as d:
            return flat(" ".join(x.extract_text() for x in d.pages))
    if p.suffix == ".docx":
        d = Document(p)
        parts = [x.text for x in d.element.body.iter() if x.tag.endswith("}t") or x.tag.endswith("}p")
                 for x in [type("o", (), {"text": (x.text or "") if x.tag.endswith("}t") else " "})]]
        s = d.sections[0]
        return flat("".join(parts) + " " + s.header.paragraphs[0].text + " " + s.footer.paragraphs[0].text)
    return flat(html.unescape(re.sub(r"<[^>]+>", " ", p.read_text(encoding="utf-8").split("<body>")[1])))


def check(p):
    t = json.loads((TRUTH / f"{p.stem}.json").read_text(encoding="utf-8"))
    text, bad = text_of(p), []
    have = Counter(WORDS.findall(text))
    need = Counter(w for tb in t["tables"] for r in tb["rows"] for c in r if c for w in WORDS.findall(c))
    short = {w: n for w, n in need.items() if have[w] < n}
    if short:
        bad.append(f"table words short: {short}")
    for c in t["claims"] + t["claims_optional"]:
        if flat(c["quote"]) not in text:
            bad.append(f"quote not in text: {c['quote']}")
        if c["period"] is None or c["unit"] not in ("beslut", "procent", "skillnad", "dagar"):
            bad.append(f"claim {c}")
    for d in t["decisions"]:
        miss = [w for w in WORDS.findall(d["kommentar"] or "") if w not in have]
        miss += [d["insats"]] * (d["insats"].split()[0] not in text)
        if miss:
            bad.append(f"decision not in text: {miss}")
    for tb in t["tables"]:
        n = sum(d["table"] == tb["id"] for d in t["decisions"])
        if tb["kind"] == "decision_rows" and n != len(tb["rows"]):
            bad.append(f"{tb['id']}: {n} decisions, {len(tb['rows'])} rows")
        if any(len(r) != len(tb["columns"]) for r in tb["rows"]):
            bad.append(f"{tb['id']}: width")
        last = tb["rows"][-1]
        if last[0].lower().startswith(("summa", "totalt")):
            for j in range(1, len(last)):
                if last[j] and last[j].isdigit() or last[j] == "–":
                    s = sum(val(r[j]) for r in tb["rows"][:-1] if r[j])
                    if s != val(last[j]):
                        planted = any(d["severity"] == "error" and (d["reported"], d["computed"]) == (val(last[j]), s) for d in t["discrepancies"])
                        (print if planted else bad.append)(f"  {tb['id']} column {tb['columns'][j]}: {s} against {last[j]}{' (planted)' if planted else ''}")
        cells = sum(1 for r in tb["rows"] for c in r[1:] if c and (c.isdigit() or c == "–"))
        counts = sum(c["table"] == tb["id"] for c in t["counts"])
        if tb["kind"] not in ("decision_rows", "other") and cells != counts:
            bad.append(f"{tb['id']}: {cells} cells, {counts} counts")
    print(p.name, len(t["decisions"]), "decisions", len(t["counts"]), "counts", len(t["claims"]), "claims", len(text), "characters", "OK" if not bad else "")
    for b in bad:
        print("   BAD", b)
    return not bad


files = sorted(x for x in DOCS.iterdir())
ok = all([check(p) for p in files])
if "--pictures" in sys.argv:
    import pypdfium2
    (ROOT / "pictures").mkdir(exist_ok=True)
    for p in files:
        if p.suffix == ".pdf":
            for i, page in enumerate(pypdfium2.PdfDocument(p), 1):
                page.render(scale=1.3).to_pil().save(ROOT / "pictures" / f"{p.stem[:9]}_{i}.png")
score = next((a for a in sys.argv[1:] if not a.startswith("-")), None)
if score:
    print(subprocess.run([sys.executable, score, str(TRUTH), str(TRUTH)], capture_output=True, text=True).stdout)
sys.exit(not ok)
