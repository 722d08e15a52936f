"""Every value of the truth stands in the document; dates are late enough; truths score 1.0 against themselves."""
import json
import re
import subprocess
import sys
from datetime import date
from html import unescape
from pathlib import Path

import pypdfium2
from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph

from core import long_date, short_date

ROOT = Path(__file__).resolve().parent.parent


def text_of(path):
    if path.suffix == ".pdf":
        return "\n".join(p.get_textpage().get_text_bounded() for p in pypdfium2.PdfDocument(path))
    if path.suffix == ".docx":
        d, out = Document(path), []
        for s in d.sections:
            out += [p.text for p in (*s.header.paragraphs, *s.footer.paragraphs)]
        for el in d.element.body:
            if el.tag.endswith("}p"):
                out.append(Paragraph(el, d).text)
            elif el.tag.endswith("}tbl"):
                out += [" ".join(c.text for c in row.cells) for row in Table(el, d).rows]
        return "\n".join(out)
    return unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<style>.*?</style>", "", path.read_text(encoding="utf-8"), flags=re.S)))


def squash(s):
    return re.sub(r"[\s\u00a0\u0002\ufffe-]+", "", s).replace("–", "").casefold()


def main():
    bad = 0
    for tfile in sorted((ROOT / "truth").glob("*.json")):
        doc = next((ROOT / "documents").glob(tfile.stem + ".*"))
        truth, text = json.loads(tfile.read_text(encoding="utf-8")), text_of(doc)
        flat = squash(text)

        def need(value, where):
            nonlocal bad
            if value is not None and squash(str(value)) not in flat:
                bad += 1
                print(doc.name, where, repr(value))
        d = truth["document"]
        if not any(squash(x) in flat for x in (d["document_date"], long_date(d["document_date"]))):
            bad += 1
            print(doc.name, "document_date")
        need(d["dnr"], "dnr")
        need(d["namnd"][:-2], "namnd")
        need(d["organisation"].split()[0], "organisation")
        for t in truth["tables"]:
            for row in [t["columns"], *t["rows"]]:
                for c in row:
                    for part in (c or "").split(" / "):
                        if t["kind"].endswith("series") and row is t["columns"]:
                            continue
                        need(part, t["id"])
        year, q = d["period"].split("-Q")
        limit = date(int(year), int(q) * 3 - 2, 1)      # at least three whole months: a day in an earlier quarter ...
        for r in truth["decisions"]:
            for f in ("insats", "lagrum", "kommentar", "manader", "dagar"):
                need(r[f], f)
            for f in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
                v = r[f]
                if v and not any(squash(x) in flat for x in (v, long_date(v), short_date(v))):
                    bad += 1
                    print(doc.name, f, v)
            start = r["beslutsdatum"] or r["avbrottsdatum"]
            end = r["verkstallt_datum"] or r["avslutat_datum"]
            if date.fromisoformat(start) >= limit or (end and end <= start):
                bad += 1
                print(doc.name, "too young", r)
            if end and (date.fromisoformat(end) - date.fromisoformat(start)).days < 92:
                bad += 1
                print(doc.name, "carried out in time", r)
            if end and not (date.fromisoformat(end) >= limit and end <= f"{year}-{int(q) * 3:02d}-31"):
                bad += 1
                print(doc.name, "ended outside the quarter", r)
        for c in truth["counts"]:
            for f in ("insats", "orsak", "manader", "value"):
                if f != "value" or c["value"]:
                    need(c[f], f)
        for c in truth["claims"] + truth["claims_optional"]:
            need(c["quote"], "claim")
        totals(truth, doc.name)
    for a, b in [(ROOT / "truth", ROOT / "truth")]:
        scorer = Path(sys.argv[1]) if len(sys.argv) > 1 else None
        if scorer:
            print(subprocess.run([sys.executable, str(scorer), str(a), str(b), "--show", "5"], capture_output=True, text=True).stdout)
    print("bad:", bad)


def totals(truth, name):
    """Total rows against their parts: only planted errors may differ."""
    for t in truth["tables"]:
        mine = [c for c in truth["counts"] if c["table"] == t["id"]]
        for c in mine:
            if c["is_total"]:
                parts = [x for x in mine if not x["is_total"] and all(x[f] == c[f] for f in ("measure", "period", "manader"))
                         and (c["kon"] == x["kon"]) and (c["orsak"] in (None, x["orsak"]))]
                if sum(x["value"] for x in parts) != c["value"]:
                    print("sum differs:", name, t["id"], c["measure"], c["value"], sum(x["value"] for x in parts))


if __name__ == "__main__":
    main()
