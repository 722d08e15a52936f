"""Shared bookkeeping: one Report object gathers the truth while a module builds its document."""
import datetime as dt
import json
import shutil
import subprocess
import tempfile
from pathlib import Path

BASE = Path(__file__).resolve().parent.parent
DOCS, TRUTH = BASE / "documents", BASE / "truth"
ALL = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]


class Report:
    def __init__(self, stem, ext, organisation, kommunkod, namnd, dnr, period, document_date, laws):
        self.stem, self.ext, self.period = stem, ext, period
        self.t = {"document": {"organisation": organisation, "stadsdel": None, "namnd": namnd, "kommunkod": kommunkod, "dnr": dnr,
                               "period": period, "document_date": document_date, "laws": laws},
                  "tables": [], "decisions": [], "counts": [], "claims": [], "claims_optional": [],
                  "discrepancies": [], "discrepancies_optional": []}

    @property
    def path(self):
        return DOCS / f"{self.stem}.{self.ext}"

    def table(self, title, section, columns, rows, kind):
        tid = f"t{len(self.t['tables']) + 1}"
        rows = [[(str(c) if c not in (None, "") else None) for c in r] for r in rows]
        self.t["tables"].append({"id": tid, "title": title, "section": section, "columns": columns, "rows": rows, "kind": kind})
        return tid

    def dec(self, table, insats, lag, **kw):
        d = {"table": table, "nr": None, "section": [], "omrade": None, "insats": insats, "lag": lag, "lagrum": None, "beslutsdatum": None,
             "avbrottsdatum": None, "manader": None, "dagar": None, "kommentar": None, "kon": None, "alder": None, "status": "kvarstående",
             "verkstallt_datum": None, "avslutat_datum": None, "antal": 1}
        assert set(kw) <= set(d), kw
        d.update(kw)
        self.t["decisions"].append(d)

    def count(self, table, measure, value, **kw):
        c = {"table": table, "measure": measure, "period": self.period, "lag": None, "omrade": None, "insats": None, "orsak": None,
             "kon": None, "manader": None, "value": value, "is_total": False}
        assert set(kw) <= set(c), kw
        c.update(kw)
        self.t["counts"].append(c)

    def claim(self, quote, value, measure, what, optional=False, drop=(), **kw):
        c = {"quote": quote, "what": what, "measure": measure, "period": self.period, "lag": None, "omrade": None, "insats": None,
             "orsak": None, "kon": None, "value": value, "unit": "beslut", "compare_to": None}
        assert set(kw) <= set(c), kw
        c.update(kw)
        if not optional:
            c["agreed"] = [f for f in ALL if f not in drop]
        self.t["claims_optional" if optional else "claims"].append(c)

    def disc(self, kind, severity, what, reported, computed, evidence, optional=False, kinds=None):
        self.t["discrepancies_optional" if optional else "discrepancies"].append(
            {"kind": kind, "severity": severity, "what": what, "reported": reported, "computed": computed, "evidence": evidence,
             "kinds": kinds or [kind]})

    def save(self):
        TRUTH.mkdir(exist_ok=True)
        (TRUTH / f"{self.stem}.json").write_text(json.dumps(self.t, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def iso(s):
    return dt.date.fromisoformat(s)


MAN = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"]


def lang(s):
    d = iso(s)
    return f"{d.day} {MAN[d.month - 1]} {d.year}"


def soffice_pdf(docx, out):
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{tmp}/prof", "--convert-to", "pdf", "--outdir", tmp, str(docx)],
                       check=True, capture_output=True, timeout=120)
        shutil.copy(Path(tmp) / (Path(docx).stem + ".pdf"), out)


def chromium_pdf(html, out):
    with tempfile.TemporaryDirectory() as tmp:
        p = Path(tmp) / "sida.html"
        p.write_text(html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/prof", "--no-pdf-header-footer",
                        f"--print-to-pdf={out}", p.as_uri()], check=True, capture_output=True, timeout=120)
