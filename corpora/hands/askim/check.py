"""Check of the hand: truth against the documents' text, sums, rows, claims, dates, and each truth against itself."""
import html
import importlib.util
import json
import re
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import pdfplumber
from docx import Document

HERE = Path(__file__).resolve().parent
MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
PLANTED = {"askim03_eslov_2023_kv4": {("t1", "rapporterade", 33, 31)}}


def text_of(path):
    if path.suffix == ".pdf":
        with pdfplumber.open(path) as pdf:
            return "\n".join(p.extract_text() or "" for p in pdf.pages)
    if path.suffix == ".html":
        return html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"(?s)<style.*?</style>", " ", path.read_text(encoding="utf-8"))))
    d = Document(path)
    seen, out = set(), [p.text for p in d.paragraphs] + [p.text for s in d.sections for p in s.header.paragraphs]
    for t in d.tables:
        for row in t.rows:
            for c in row.cells:
                if c._tc not in seen:
                    seen.add(c._tc)
                    out.append(c.text)
    return "\n".join(out)


def squash(s):
    return re.sub(r"\s+", "", s)


def forms(iso):
    y, m, d = iso.split("-")
    return [iso, f"{int(d)} {MONTHS[int(m) - 1]} {y}", f"{y}{m}{d}"[2:]]


def words_in(needle, flat, bag):
    """The text stands whole, or (a cell wrapped beside others) all its words do."""
    return squash(needle) in flat or not (Counter(re.findall(r"\w+", needle)) - bag)


def sums(t):
    """Each total against its parts, by table and by every dimension that the total has."""
    bad = set()
    for c in t["counts"]:
        if not c["is_total"]:
            continue
        parts = [p["value"] for p in t["counts"] if not p["is_total"] and p["table"] == c["table"] and p["measure"] == c["measure"]
                 and all(c[f] in (None, p[f]) for f in ("lag", "omrade")) and all(c[f] == p[f] for f in ("kon", "orsak", "manader", "period"))]
        if sum(parts) != c["value"]:
            bad.add((c["table"], c["measure"], c["value"], sum(parts)))
    return bad


def main():
    spec = importlib.util.spec_from_file_location("score", HERE / sys.argv[1])
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    n = Counter()
    wrong = 0

    def bad(*a):
        nonlocal wrong
        wrong += 1
        print("  WRONG", *a)

    for f in sorted((HERE / "truth").glob("*.json")):
        t = json.loads(f.read_text(encoding="utf-8"))
        doc = next((HERE / "documents").glob(f.stem + ".*"))
        text = text_of(doc)
        flat, bag = squash(text), Counter(re.findall(r"\w+", text))
        dd = t["document"]
        for k in ("dnr", "namnd", "organisation"):
            if dd[k] and squash(dd[k]).casefold() not in flat.casefold():
                bad(f.stem, k, dd[k])
        if not any(squash(x) in flat for x in forms(dd["document_date"])):
            bad(f.stem, "document_date")
        for tab in t["tables"]:
            for row in tab["rows"]:
                for c in row:
                    if c and not words_in(c, flat, bag):
                        bad(f.stem, tab["id"], c)
        y, q = dd["period"].split("-Q")
        for r in t["decisions"]:
            for k in ("insats", "kommentar", "lagrum", "manader"):
                v = r[k] and r[k].replace(" mån", "")
                if v and not words_in(v, flat, bag):
                    bad(f.stem, k, r[k])
            for k in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
                if r[k] and not any(squash(x) in flat for x in forms(r[k])):
                    bad(f.stem, k, r[k])
            for k in ("beslutsdatum", "avbrottsdatum"):
                qm = int(q) * 3 - 3 or 12
                limit = date(int(y) - (q == "1"), qm, 31 if qm == 12 else 30)
                if r[k] and date.fromisoformat(r[k]) > limit:
                    bad(f.stem, "younger than three months", r[k])
            start, end = r["beslutsdatum"] or r["avbrottsdatum"], r["verkstallt_datum"] or r["avslutat_datum"]
            if end and (date.fromisoformat(end) - date.fromisoformat(start)).days < 93:
                bad(f.stem, "ended too early", end)
        for c in t["claims"] + t["claims_optional"]:
            if squash(c["quote"]) not in flat:
                bad(f.stem, "quote", c["quote"])
        s = sums(t)
        if s != PLANTED.get(f.stem, set()):
            bad(f.stem, "sums", s)
        r = score.score_document(t, t)
        ok = (r["document"]["right"] == 8 and r["decisions"]["exact"]["precision"] == r["decisions"]["exact"]["recall"] == 1
              and r["counts"]["precision"] == r["counts"]["recall"] == 1 and r["tables"]["row_recall"] == 1
              and r["claims"]["recall"] == r["claims"]["meaning"] == r["claims"]["precision"] == 1 and not r["findings"]["missed"]
              and not r["findings"]["errors_unmatched"])
        if not ok:
            bad(f.stem, "score against itself", r)
        for k in ("decisions", "counts", "claims", "tables"):
            n[k] += len(t[k])
        st = Counter()
        for x in t["decisions"]:
            st[x["status"]] += x["antal"]
        print(f.stem, {k: len(t[k]) for k in ("tables", "decisions", "counts", "claims", "discrepancies")}, dict(st))
    print(dict(n), "wrong:", wrong)
    return wrong > 0


if __name__ == "__main__":
    sys.exit(main())
