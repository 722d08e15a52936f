"""One data model per report: every block that is drawn also writes its part of the truth."""
from __future__ import annotations

import re

UP, LEFT = "^", "<"          # a body cell joined with the cell above / to the left
WORDS = "noll ett två tre fyra fem sex sju åtta nio tio elva tolv".split()
MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()


def word(n: int, big: bool = False) -> str:
    text = WORDS[n] if 0 <= n < len(WORDS) else str(n)
    return text[:1].upper() + text[1:] if big else text


def long_date(iso: str) -> str:
    year, month, day = iso.split("-")
    return f"{int(day)} {MONTHS[int(month) - 1]} {year}"


def short_date(iso: str) -> str:
    return iso[2:].replace("-", "")


class Report:
    def __init__(self, stem, producer, style, **document):
        self.stem, self.producer, self.style = stem, producer, style
        self.document = {"stadsdel": None, "dnr": None, "document_date": None, **document}
        self.period = document["period"]
        self.blocks, self.heads, self.stack = [], [], []
        self.truth = {"document": self.document, "tables": [], "decisions": [], "counts": [], "claims": [],
                      "discrepancies": [], "claims_optional": [], "discrepancies_optional": [], "notes": []}

    # ---- blocks -----------------------------------------------------------
    def add(self, kind, **payload):
        self.blocks.append((kind, payload))

    def h(self, text, level=1):
        self.stack = [x for x in self.stack if x[0] < level and self.heads] + [(level, text)]
        self.heads = [x[1] for x in self.stack]
        self.add("h", text=text, level=level)

    def p(self, text, **kw):
        self.add("p", text=text, **kw)

    def bullets(self, items, numbered=False):
        self.add("list", items=items, numbered=numbered)

    def table(self, columns, rows, kind, title=None, head=None, widths=None, caption=None, **kw):
        """rows: printed cells; None is blank, UP and LEFT are joined cells."""
        tid = f"t{len(self.truth['tables']) + 1}"
        printed = [[None if c in (None, UP, LEFT) else str(c) for c in row] for row in rows]
        self.truth["tables"].append({"id": tid, "title": title or caption or (self.heads[-1] if self.heads else None),
                                     "section": list(self.heads), "columns": list(columns), "rows": printed, "kind": kind})
        self.add("table", head=head or [[c for c in columns]], rows=rows, widths=widths, caption=caption, **kw)
        return tid

    # ---- truth ------------------------------------------------------------
    def decision(self, **kw):
        base = dict(table=None, nr=None, section=list(self.heads), omrade=None, insats=None, insats_id=None, lag=None, lagrum=None,
                    beslutsdatum=None, avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None,
                    status="kvarstående", verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(kw) <= set(base), set(kw) - set(base)
        base.update(kw)
        self.truth["decisions"].append(base)

    def count(self, table, measure, value, **kw):
        base = dict(table=table, measure=measure, period=self.period, lag=None, omrade=None, insats=None, orsak=None,
                    kon=None, manader=None, value=value, is_total=False)
        assert set(kw) <= set(base), set(kw) - set(base)
        base.update(kw)
        self.truth["counts"].append(base)

    def claim(self, quote, measure, value, what="", optional=False, agreed=None, **kw):
        base = dict(quote=quote, what=what or quote, measure=measure, period=self.period, lag=None, omrade=None, insats=None,
                    orsak=None, kon=None, value=value, unit="beslut", compare_to=None)
        assert set(kw) <= set(base), set(kw) - set(base)
        base.update(kw)
        if agreed:
            base["agreed"] = agreed
        self.truth["claims_optional" if optional else "claims"].append(base)

    def finding(self, kind, severity, what, reported, computed, evidence, optional=False, kinds=None):
        self.truth["discrepancies_optional" if optional else "discrepancies"].append(
            dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence,
                 kinds=kinds or [kind]))

    def note(self, text):
        self.truth["notes"].append(text)

    # ---- text for the check ----------------------------------------------
    def prose(self):
        out = []
        for kind, b in self.blocks:
            out += [b["text"]] if kind in ("h", "p") else list(b.get("items", []))
        return "\n".join(out)


def plain(text: str) -> str:
    return re.sub(r"</?b>", "", text)
