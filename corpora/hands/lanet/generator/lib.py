"""Shared helpers of the hand "lanet": the truth's records, producers (soffice, chromium), text of a document.

Each report has a module of its own (r01.py ...) with its data, wording and look; nothing here writes a word of any report.
"""
from __future__ import annotations

import calendar
import datetime as dt
import json
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCS, TRUTH = ROOT / "documents", ROOT / "truth"

ORD = ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
       "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo"]
MANAD = ["", "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"]


def word(n):
    return ORD[n]


def Word(n):
    return ORD[n].capitalize()


def last_reportable(end):
    """The latest decision date that is three months and one day old at the quarter's end."""
    y, m = (end.year, end.month - 3) if end.month > 3 else (end.year - 1, end.month + 9)
    d = min(end.day, calendar.monthrange(y, m)[1])
    return dt.date(y, m, d) - dt.timedelta(days=1)


def quarter_end(period):
    y, q = int(period[:4]), int(period[-1])
    m = q * 3
    return dt.date(y, m, calendar.monthrange(y, m)[1])


class Truth:
    def __init__(self, **document):
        self.d = {"document": document, "tables": [], "decisions": [], "counts": [], "claims": [], "claims_optional": [],
                  "discrepancies": [], "discrepancies_optional": []}
        self.period = document["period"]

    def table(self, id, title, section, columns, rows, kind):
        rows = [[None if c in (None, "") else str(c) for c in r] for r in rows]
        assert all(len(r) == len(columns) for r in rows if columns), (id, rows)
        self.d["tables"].append(dict(id=id, title=title, section=section, columns=columns, rows=rows, kind=kind))

    def decision(self, **k):
        base = dict(table=None, nr=None, section=[], omrade=None, insats=None, insats_id=None, lag=None, lagrum=None,
                    beslutsdatum=None, avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None,
                    status="kvarstående", verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(k) <= set(base), set(k) - set(base)
        self.d["decisions"].append({**base, **{a: (None if b == "" else b) for a, b in k.items()}})

    def count(self, table, measure, value, **k):
        base = dict(table=table, measure=measure, period=self.period, lag=None, omrade=None, insats=None, orsak=None, kon=None,
                    manader=None, value=value, is_total=False)
        assert set(k) <= set(base), k
        self.d["counts"].append({**base, **k})

    def claim(self, quote, measure, value, what, optional=False, agreed=None, **k):
        base = dict(quote=quote, what=what, measure=measure, period=self.period, lag=None, omrade=None, insats=None, orsak=None,
                    kon=None, value=value, unit="beslut", compare_to=None)
        assert set(k) <= set(base), k
        r = {**base, **k}
        if agreed is not None:
            r["agreed"] = agreed
        self.d["claims_optional" if optional else "claims"].append(r)

    def finding(self, kind, what, reported, computed, evidence, severity="error", kinds=None, optional=False):
        self.d["discrepancies_optional" if optional else "discrepancies"].append(
            dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind]))

    def write(self, stem, notes=()):
        TRUTH.mkdir(exist_ok=True)
        d = dict(self.d)
        d["notes"] = list(notes)
        (TRUTH / f"{stem}.json").write_text(json.dumps(d, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


MEANING = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]


def without(*names):
    """The agreed meaning of a claim, less the fields where two honest readers could differ."""
    return [f for f in MEANING if f not in names]


def soffice_pdf(src: Path, dst: Path):
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/profile", "--headless", "--convert-to", "pdf",
                        "--outdir", tmp, str(src)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
        shutil.move(str(Path(tmp) / (src.stem + ".pdf")), dst)


def chromium_pdf(html: str, dst: Path):
    with tempfile.TemporaryDirectory() as tmp:
        f = Path(tmp) / "a.html"
        f.write_text(html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={tmp}/p",
                        f"--print-to-pdf={dst}", f.as_uri()], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)


def text_of(path: Path) -> str:
    if path.suffix == ".pdf":
        import pypdfium2
        pdf = pypdfium2.PdfDocument(str(path))
        t = "\n".join(p.get_textpage().get_text_range() for p in pdf)
        return t.replace("\ufffe", "-").replace("\x02", "-")
    if path.suffix == ".docx":
        import docx
        d = docx.Document(str(path))
        out = []
        for s in d.sections:
            for part in (s.header, s.footer, s.first_page_header, s.first_page_footer):
                out += [p.text for p in part.paragraphs] + [c.text for t in part.tables for r in t.rows for c in r.cells]
        for el in d.element.body.iter():
            if el.tag.endswith("}p"):
                out.append("".join(x.text or "" for x in el.iter() if x.tag.endswith("}t")))
        return "\n".join(out)
    from bs4 import BeautifulSoup
    soup = BeautifulSoup(path.read_text(encoding="utf-8"), "lxml")
    for s in soup(["script", "style"]):
        s.decompose()
    return soup.get_text("\n")
