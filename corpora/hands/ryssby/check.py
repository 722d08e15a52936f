"""Checks the hand: values are on the page, sums and rows agree except where planted, truth scores 1.0 against itself; renders pages."""
import importlib.util
import json
import re
import sys
import unicodedata
from collections import Counter
from datetime import date
from html import unescape

import docx
import pdfplumber
import pypdfium2

from model import HERE


def text_of(path):
    if path.suffix == ".pdf":
        raw = HERE / "before_scan" / path.name
        with pdfplumber.open(raw if raw.exists() else path) as pdf:
            return "\n".join(p.extract_text() or "" for p in pdf.pages) + "\n" + "\n".join(
                " ".join(str(c or "") for c in row) for p in pdf.pages for t in p.extract_tables() for row in t)
    if path.suffix == ".html":
        return unescape(re.sub(r"<[^>]+>", " ", path.read_text(encoding="utf-8")))
    d = docx.Document(path)
    tabs = "\n".join(" ".join(c.text for c in row.cells) for t in d.tables for row in t.rows)
    return "\n".join(p.text for p in d.paragraphs) + "\n" + tabs


def squeeze(s):
    return re.sub(r"[\s\u00ad]+", "", unicodedata.normalize("NFC", str(s))).casefold()


def add_months(d, n):
    y, m = divmod(d.year * 12 + d.month - 1 + n, 12)
    return date(y, m + 1, min(d.day, [31, 29 if y % 4 == 0 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m]))


def quarter_end(p):
    y, q = int(p[:4]), int(p[-1])
    return add_months(date(y, 3, 31), 3 * (q - 1)).replace(day=[31, 30, 30, 31][q - 1])


def check(stem, t, page):
    bad = []
    flat = squeeze(page)
    want = [c for tab in t["tables"] for row in tab["rows"] for c in row if c] + [c["quote"] for c in t["claims"] + t["claims_optional"]]
    want += [d["kommentar"] for d in t["decisions"] if d["kommentar"]] + [t["document"]["dnr"], t["document"]["document_date"], t["document"]["namnd"]]
    # evidence that spans a wrapped row is found by its words
    for x in t["discrepancies"]:
        want += [w for e in x["evidence"] for w in str(e).split()]
    bad += [f"not on the page: {w}" for w in want if squeeze(w) not in flat]
    # totals: each total is the sum of the parts in its table with the same other dimensions
    for c in t["counts"]:
        if not c["is_total"]:
            continue
        same = [x for x in t["counts"] if x["table"] == c["table"] and not x["is_total"] and (c["lag"] in (None, x["lag"]))
                and all(x[f] == c[f] for f in ("measure", "period", "manader")) and (x["kon"] == c["kon"] or (c["kon"] is None and x["table"] and
                not any(y["kon"] is None for y in t["counts"] if y["table"] == c["table"] and not y["is_total"])))]
        if sum(x["value"] for x in same) != c["value"]:
            bad.append(f"sum {c['table']} {c['measure']} {c['period']} {c['lag']} {c['manader']}: {c['value']} against {sum(x['value'] for x in same)}")
    keys = Counter(tuple(str(c[f]) for f in ("table", "measure", "period", "lag", "insats", "orsak", "kon", "manader", "omrade", "is_total")) for c in t["counts"])
    bad += [f"twice: {k}" for k, n in keys.items() if n > 1]
    end = quarter_end(t["document"]["period"])
    for d in t["decisions"]:
        start = d["avbrottsdatum"] or d["beslutsdatum"]
        if not start or len(start) < 10:
            continue
        s = date.fromisoformat(start)
        if not add_months(s, 3) < end:
            bad.append(f"too young: {start}")
        done = d["verkstallt_datum"] or d["avslutat_datum"]
        if (done is None) != (d["status"] == "kvarstående"):
            bad.append(f"status: {d}")
        if done and not (add_months(s, 3) <= date.fromisoformat(done) <= end and date.fromisoformat(done) > add_months(end, -3)):
            bad.append(f"end date: {start} {done}")
        if s.weekday() > 4:
            print(stem, "weekend", start)
        if d["dagar"] and (end - s).days != d["dagar"]:
            bad.append(f"days: {start} {d['dagar']} {(end - s).days}")
    return bad


def main(score_path):
    spec = importlib.util.spec_from_file_location("score", score_path)
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    out = HERE / "pages"
    out.mkdir(exist_ok=True)
    for path in sorted((HERE / "documents").iterdir()):
        t = json.loads((HERE / "truth" / f"{path.stem}.json").read_text(encoding="utf-8"))
        bad = check(path.stem, t, text_of(path))
        s = score.score_document(t, t)
        parts = [s["decisions"]["exact"]["recall"], s["counts"]["recall"], s["tables"]["row_recall"], s["claims"]["recall"], s["claims"]["meaning"], s["claims"]["precision"]]
        if min(parts) < 1 or s["document"]["wrong"] or s["findings"]["errors_unmatched"] or s["findings"]["missed"]:
            bad.append(f"self score {s}")
        print(path.name, "planted:", len(t["discrepancies"]), "|", "; ".join(bad) or "ok")
        if path.suffix == ".pdf":
            pdf = pypdfium2.PdfDocument(str(path))
            for i in range(len(pdf)):
                pdf[i].render(scale=1.1).to_pil().save(out / f"{path.stem}_{i + 1}.png")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else HERE.parent.parent / "contract/score.py")
