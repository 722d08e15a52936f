"""Check every truth against its document: texts, sums, rows, dates, self score.  usage: check.py [--pictures DIR] [--score SCORE_PY]"""
import argparse
import importlib.util
import json
import re
from datetime import date
from html import unescape

from model import HERE, words

END = {"1": "03-31", "2": "06-30", "3": "09-30", "4": "12-31"}


def text_of(path):
    if path.suffix == ".pdf":
        import pdfplumber
        with pdfplumber.open(path) as pdf:
            return "\n".join(p.extract_text() for p in pdf.pages)
    if path.suffix == ".docx":
        from docx import Document
        d = Document(path)
        cells = [c.text for t in d.tables for row in t.rows for c in row.cells]
        return "\n".join([p.text for p in d.paragraphs] + cells + [p.text for s in d.sections for p in s.header.paragraphs + s.footer.paragraphs])
    return unescape(re.sub(r"<[^>]+>", " ", path.read_text(encoding="utf-8")))


def squeeze(s):
    return re.sub(r"\s+", "", s)


def has(value, text, tokens):
    return squeeze(value) in squeeze(text) or all(w in tokens or w in text for w in value.split())


def printed_dates(d):
    return [d, d[2:].replace("-", ""), words(d)]


def check(path):
    t = json.loads(path.read_text(encoding="utf-8"))
    doc = next((HERE / "documents").glob(path.stem + ".*"))
    text = text_of(doc)
    tokens, bad = set(text.split()), []
    for tab in t["tables"]:
        for row in [tab["columns"], *tab["rows"]]:
            bad += [f"cell {c}" for c in row if c and not has(c, text, tokens)]
    for c in t["claims"] + t["claims_optional"]:
        if not has(c["quote"], text, tokens):
            bad.append("quote " + c["quote"])
    year, q = t["document"]["period"].split("-Q")
    end = date.fromisoformat(f"{year}-{END[q]}")
    start = date(end.year, end.month - 2, 1)
    for d in t["decisions"]:
        for k in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
            if d[k] and not any(squeeze(x) in squeeze(text) for x in printed_dates(d[k])):
                bad.append(f"date {d[k]}")
        for k in ("insats", "kommentar", "lagrum"):
            if d[k] and not has(d[k], text, tokens):
                bad.append(f"{k} {d[k]}")
        late = date.fromisoformat(d["avbrottsdatum"] or d["beslutsdatum"])
        if (end - late).days < 92:
            bad.append(f"too young {d['beslutsdatum']}")
        done = d["verkstallt_datum"] or d["avslutat_datum"]
        if done and not (start <= date.fromisoformat(done) <= end and (date.fromisoformat(done) - late).days > 92):
            bad.append(f"end date {done}")
        if (d["status"] == "verkställt") != bool(d["verkstallt_datum"]) or (d["status"] == "avslutat") != bool(d["avslutat_datum"]):
            bad.append("status")
    groups = {}
    for c in t["counts"]:
        key = (c["table"], c["measure"], c["period"], c["kon"], c["omrade"]) + ((c["lag"],) if c["table"] else ())
        if t["document"]["organisation"] == "Sotenäs kommun":
            key = key[:5]
        bucketed = any(x["manader"] for x in t["counts"] if x["table"] == c["table"] and not x["is_total"])
        rows_are_buckets = bucketed and not any(x["insats"] for x in t["counts"] if x["table"] == c["table"])
        if bucketed and not rows_are_buckets:
            key += (c["manader"],)
        groups.setdefault(key, {True: [], False: []})[c["is_total"]].append(c["value"])
    for key, g in groups.items():
        for total in g[True]:
            if g[False] and total != sum(g[False]):
                bad.append(f"SUM {key}: printed {total}, rows {sum(g[False])}")
    return t, doc, bad


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--pictures")
    ap.add_argument("--score")
    a = ap.parse_args()
    sums = [0, 0, 0]
    for path in sorted((HERE / "truth").glob("*.json")):
        t, doc, bad = check(path)
        sums = [x + len(t[k]) for x, k in zip(sums, ("decisions", "counts", "claims"))]
        print(path.stem, len(t["discrepancies"]), "flaws;", bad or "ok")
        if a.score:
            spec = importlib.util.spec_from_file_location("score", a.score)
            m = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(m)
            s = m.score_document(t, t)
            if not (all(s[k]["precision"] == s[k]["recall"] == 1 for k in ("counts",)) and s["decisions"]["exact"]["recall"] == 1
                    and s["decisions"]["found"] == 1 and s["tables"]["row_recall"] == 1
                    and s["claims"]["recall"] == s["claims"]["meaning"] == s["claims"]["precision"] == 1 and not s["findings"]["errors_unmatched"]):
                print("   SELF", json.dumps(s, ensure_ascii=False))
        if a.pictures and doc.suffix == ".pdf":
            import pypdfium2
            for i, page in enumerate(pypdfium2.PdfDocument(doc), 1):
                page.render(scale=1.3).to_pil().save(f"{a.pictures}/{doc.stem[:8]}_{i}.png")
    print("decisions, counts, claims:", sums)


if __name__ == "__main__":
    main()
