"""Checks of the hand: python code/check.py PATH_TO_score.py [FOLDER_FOR_PICTURES]"""
import calendar
import importlib.util
import json
import re
import sys
import unicodedata
from datetime import date, timedelta
from html.parser import HTMLParser
from pathlib import Path

import docx
import pypdfium2

from lib import MONTHS, ROOT

FORMS = [lambda y, m, d: f"{y}-{m:02}-{d:02}", lambda y, m, d: f"{y % 100:02}{m:02}{d:02}", lambda y, m, d: f"{d} {MONTHS[m - 1]} {y}"]


def squash(s):
    return re.sub(r"[\s\u00ad\u0002-]+", "", unicodedata.normalize("NFC", str(s)))


def text_of(path):
    if path.suffix == ".html":
        out = []
        p = HTMLParser()
        p.handle_data = out.append
        p.feed(path.read_text(encoding="utf-8"))
        return " ".join(out)
    if path.suffix == ".docx":
        d = docx.Document(str(path))
        return " ".join(t.text or "" for t in d.element.body.iter() if t.tag.endswith("}t"))
    pdf = pypdfium2.PdfDocument(str(path))
    text = " ".join(pg.get_textpage().get_text_range() for pg in pdf)
    if not text.strip():
        import r08_arjeplog
        return r08_arjeplog.build().source_text
    return text


def limit(period):
    y, q = int(period[:4]), int(period[-1])
    m = q * 3
    end = date(y, m, calendar.monthrange(y, m)[1])
    y2, m2 = (y, m - 3) if m > 3 else (y - 1, 12)
    return end, date(y2, m2, min(end.day, calendar.monthrange(y2, m2)[1])) - timedelta(days=1)


def sums(t, truth):
    """Total rows and total columns of a table's counts against their parts."""
    bad = []
    cs = [c for c in truth["counts"] if c["table"] == t["id"]]
    dims = ("measure", "period", "lag", "kon", "manader", "orsak")
    for c in cs:
        if not c["is_total"]:
            continue
        same = [x for x in cs if not x["is_total"] and all(c[d] is None or x[d] == c[d] for d in dims) and (c["kon"] or not x["kon"] or not any(y["kon"] is None for y in cs if not y["is_total"]))
                and (c["orsak"] or not x["orsak"] or all(y["orsak"] for y in cs if not y["is_total"]))]
        if sum(x["value"] for x in same) != c["value"]:
            bad.append((t["id"], c["measure"], c["value"], sum(x["value"] for x in same)))
    return bad


def main(score_path, pictures=None):
    spec = importlib.util.spec_from_file_location("score", score_path)
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    for f in sorted((ROOT / "truth").glob("*.json")):
        truth = json.loads(f.read_text(encoding="utf-8"))
        doc = next((ROOT / "documents").glob(f.stem + ".*"))
        flat = squash(text_of(doc))
        notes = []

        def seen(value, where, forms=None):
            if value is not None and not any(squash(x) in flat for x in (forms or [value])):
                notes.append(f"not in text: {where}: {value}")
        d = truth["document"]
        for k in ("namnd", "dnr"):
            seen(d[k], k, [d[k], (d[k] or "").lower()])
        for k in ("document_date",):
            seen(d[k], k, [g(*map(int, d[k].split("-"))) for g in FORMS])
        seen(d["organisation"], "organisation", [d["organisation"], d["organisation"].upper()])
        for t in truth["tables"]:
            for row in [t["columns"], *t["rows"]]:
                assert len(row) == len(t["columns"])
                for c in row:
                    seen(c, t["id"])
            notes += [f"sum: {b}" for b in sums(t, truth)]
            cells = sum(1 for x in truth["counts"] if x["table"] == t["id"])
            rows = sum(1 for x in truth["decisions"] if x["table"] == t["id"])
            if rows and rows != len(t["rows"]):
                notes.append(f"{t['id']}: {rows} decisions of {len(t['rows'])} rows")
            if not rows and not cells:
                notes.append(f"{t['id']}: neither counts nor decisions ({t['title']})")
        end, last = limit(d["period"])
        for x in truth["decisions"]:
            for k in ("insats", "lagrum", "kommentar", "omrade"):
                seen(x[k], k)
            for k in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
                if x[k]:
                    seen(x[k], k, [g(*map(int, x[k].split("-"))) for g in FORMS])
            start = date.fromisoformat(x["avbrottsdatum"] or x["beslutsdatum"])
            if start > last:
                notes.append(f"too young: {start}")
            stop = x["verkstallt_datum"] or x["avslutat_datum"]
            if stop and not (end - timedelta(days=92) < date.fromisoformat(stop) <= end and (date.fromisoformat(stop) - start).days > 92):
                notes.append(f"end date: {start} {stop}")
            if (x["status"] == "kvarstående") == bool(stop):
                notes.append(f"status: {x}")
            if x["dagar"] is not None and x["dagar"] != (end - start).days:
                notes.append(f"days: {start} {x['dagar']} {(end - start).days}")
        for c in truth["claims"] + truth["claims_optional"]:
            seen(c["quote"], "claim")
        for c in truth["discrepancies"]:
            for e in c["evidence"]:
                seen(e, "evidence")
        s = score.score_document(truth, truth)
        ones = [s["document"]["right"] == 8, s["decisions"]["exact"]["recall"] == 1, s["counts"]["recall"] == 1, s["counts"]["precision"] == 1, s["tables"]["row_recall"] == 1,
                s["claims"]["recall"] == 1, s["claims"]["meaning"] == 1, s["claims"]["precision"] == 1, s["findings"]["errors_unmatched"] == 0, not s["findings"]["missed"]]
        print(f.stem, "self 1.0" if all(ones) else f"SELF {ones} {s['findings']}", f"{len(truth['discrepancies'])} planted", *["\n   " + n for n in notes])
        if pictures and doc.suffix == ".pdf":
            for i, pg in enumerate(pypdfium2.PdfDocument(str(doc))):
                pg.render(scale=1.3).to_pil().save(Path(pictures) / f"{f.stem[:9]}_{i + 1}.png")


if __name__ == "__main__":
    main(*sys.argv[1:])
