"""One data model per report: what is printed and what is true come from the same calls."""
import json
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DEC = ["table", "nr", "section", "omrade", "insats", "lag", "lagrum", "beslutsdatum", "avbrottsdatum", "manader", "dagar",
       "kommentar", "kon", "alder", "status", "verkstallt_datum", "avslutat_datum", "antal"]
CNT = ["table", "measure", "period", "lag", "omrade", "insats", "orsak", "kon", "manader", "value", "is_total"]
CLM = ["quote", "what", "measure", "period", "lag", "omrade", "insats", "orsak", "kon", "value", "unit", "compare_to"]
SEX = {"kvinna": ("K", "vuxen"), "man": ("M", "vuxen"), "flicka": ("K", "barn"), "pojke": ("M", "barn"), "k": ("K", None), "m": ("M", None)}


class Rep:
    def __init__(self, stem, ext, **doc):
        self.stem, self.ext = stem, ext
        self.doc = {"organisation": None, "kommunkod": None, "stadsdel": None, "namnd": None, "dnr": None, "period": None,
                    "document_date": None, "laws": []} | doc
        self.blocks, self.sec = [], []
        self.tables, self.decisions, self.counts, self.claims, self.optional = [], [], [], [], []
        self.discrepancies, self.disc_optional = [], []

    # ---- what is printed
    def add(self, kind, **b):
        self.blocks.append({"kind": kind, **b})

    def h(self, level, text, **kw):
        self.sec = self.sec[:level - 1] + [text]
        self.add("h", level=level, text=text, **kw)

    def p(self, text, **kw):
        self.add("p", text=text, **kw)

    def ul(self, items, **kw):
        self.add("ul", items=items, **kw)

    def table(self, title, columns, rows, kind, widths=None, head=None, spans=(), caption=False, listed=True, **kw):
        tid = f"t{len(self.tables) + 1}"
        if listed:
            self.tables.append({"id": tid, "title": title, "section": list(self.sec), "columns": columns, "rows": rows, "kind": kind})
        self.add("table", title=title, head=head or [columns], spans=list(spans), rows=rows, widths=widths, caption=caption, **kw)
        return tid

    # ---- what is true
    def dec(self, table=None, sex=None, **f):
        r = dict.fromkeys(DEC) | {"table": table, "section": list(self.sec), "antal": 1} | f
        if sex:
            r["kon"], r["alder"] = SEX[sex.lower()]
        self.decisions.append(r)

    def cnt(self, table, measure, value, **f):
        self.counts.append(dict.fromkeys(CNT) | {"table": table, "measure": measure, "value": value, "period": self.doc["period"],
                                                 "is_total": False} | f)

    def claim(self, quote, value, measure, unit="beslut", optional=False, unsure=(), **f):
        c = dict.fromkeys(CLM) | {"quote": quote, "measure": measure, "value": value, "unit": unit, "period": self.doc["period"]} | f
        c["agreed"] = [k for k in ("measure", "period", "lag", "insats", "orsak", "kon", "compare_to") if k not in unsure]
        assert quote in self.blocks[-1].get("text", "") or any(quote in i for i in self.blocks[-1].get("items", [])), quote
        (self.optional if optional else self.claims).append(c)

    def disc(self, kind, severity, what, reported, computed, evidence, optional=False):
        d = {"kind": kind, "severity": severity, "what": what, "reported": reported, "computed": computed, "evidence": evidence, "kinds": [kind]}
        (self.disc_optional if optional else self.discrepancies).append(d)

    def path(self, ext=None):
        return ROOT / "documents" / f"{self.stem}.{ext or self.ext}"

    def save(self):
        out = {"document": self.doc, "tables": self.tables, "decisions": self.decisions, "counts": self.counts, "claims": self.claims,
               "claims_optional": self.optional, "discrepancies": self.discrepancies, "discrepancies_optional": self.disc_optional}
        (ROOT / "truth" / f"{self.stem}.json").write_text(json.dumps(out, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def iso(text):
    """Printed Swedish date to ISO, for the notations used in these reports."""
    months = "januari februari mars april maj juni juli augusti september oktober november december".split()
    text = text.strip()
    if m := re.fullmatch(r"(\d{4})-(\d\d)(-\d\d)?", text):
        return text
    if m := re.fullmatch(r"(\d\d)(\d\d)(\d\d)", text):
        return f"20{m[1]}-{m[2]}-{m[3]}"
    if m := re.fullmatch(r"(\d\d)\.(\d\d)\.(\d{4})", text):
        return f"{m[3]}-{m[2]}-{m[1]}"
    if m := re.fullmatch(r"(\d+)/(\d+)[ -](\d{4})", text):
        return f"{m[3]}-{int(m[2]):02d}-{int(m[1]):02d}"
    if m := re.fullmatch(r"(?:den )?(\d+) (\w+) (\d{4})", text):
        return f"{m[3]}-{months.index(m[2]) + 1:02d}-{int(m[1]):02d}"
    if m := re.fullmatch(r"(\w+) (\d{4})", text):
        return f"{m[2]}-{months.index(m[1]) + 1:02d}"
    raise ValueError(text)
