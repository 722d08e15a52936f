"""Data model: one Report holds the blocks that are printed and the truth that follows from them."""
from __future__ import annotations

import json
from pathlib import Path

HERE = Path(__file__).resolve().parent
DOCS, TRUTH = HERE / "documents", HERE / "truth"
MEANING = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
COUNT = ["measure", "period", "lag", "omrade", "insats", "orsak", "kon", "manader", "value", "is_total"]
DECISION = ["table", "nr", "section", "omrade", "insats", "lag", "lagrum", "beslutsdatum", "avbrottsdatum", "manader", "dagar",
            "kommentar", "kon", "alder", "status", "verkstallt_datum", "avslutat_datum", "antal"]
KON = {"kvinna": ("K", "vuxen"), "man": ("M", "vuxen"), "flicka": ("K", "barn"), "pojke": ("M", "barn"),
       "k": ("K", None), "m": ("M", None), "kv": ("K", None)}


class Report:
    def __init__(self, stem, ext, period, **document):
        self.stem, self.ext, self.period = stem, ext, period
        self.document = {"organisation": None, "kommunkod": None, "stadsdel": None, "namnd": None, "dnr": None,
                         "period": period, "document_date": None, "laws": [], **document}
        self.blocks, self.path = [], []
        self.tables, self.decisions, self.counts = [], [], []
        self.claims, self.claims_optional, self.discrepancies, self.discrepancies_optional = [], [], [], []
        self.notes = []

    # ---- printed blocks
    def add(self, kind, **kw):
        self.blocks.append({"kind": kind, **kw})

    def h(self, level, text, section=True):
        self.add("h", level=level, text=text)
        if section:
            self.path = [x for x in self.path if x[0] < level] + [(level, text)]

    @property
    def section(self):
        return [t for lv, t in self.path if lv > 1] or [t for _, t in self.path]

    def p(self, text, *claims, style="p", ignore=()):
        self.add("p", text=text, style=style, claims=[c["quote"] for c in claims], ignore=list(ignore))
        self.take(text, claims)

    def take(self, text, claims):
        for c in claims:
            assert c["quote"] in text, (self.stem, c["quote"])
            c = dict(c)
            c["period"] = c["period"] or self.period
            optional = c.pop("optional")
            (self.claims_optional if optional else self.claims).append(c)

    def ul(self, items, claims=()):
        self.add("ul", items=list(items), claims=[c["quote"] for c in claims], ignore=[])
        for c in claims:
            self.take(" ".join(items), [c])

    def table(self, columns, rows, kind="other", title=None, head=None, truth=True, widths=None, caption=None, bold_last=False, align=None):
        rows = [list(r) for r in rows]
        self.add("table", columns=columns, rows=rows, head=head, widths=widths, caption=caption, bold_last=bold_last, align=align)
        if not truth:
            return None
        tid = f"t{len(self.tables) + 1}"
        self.tables.append({"id": tid, "title": title or caption or (self.path[-1][1] if self.path else None), "section": self.section,
                            "columns": list(columns), "rows": [[None if c in ("", None) else c for c in r] for r in rows], "kind": kind})
        return tid

    # ---- truth that follows from the printed cells
    def grid(self, tid, cols, rowdims, totals=(), **common):
        """cols: index -> dims of the column; rowdims: row (list) -> dims; a row whose first cell is in totals is a total."""
        t = next(t for t in self.tables if t["id"] == tid)
        for row in t["rows"]:
            total = row[0] in totals
            for i, dims in cols.items():
                if row[i] is None:
                    continue
                d = {"period": self.period, "is_total": total, **common, **dims}
                d.update({} if total and rowdims is None else (rowdims(row) or {}))
                d["value"] = 0 if row[i] in "–-" else int(row[i])
                self.counts.append({"table": tid, **{k: d.get(k, False if k == "is_total" else None) for k in COUNT}})

    def decide(self, **kw):
        d = {"section": self.section, "antal": 1, **kw}
        who = d.pop("who", None)
        if who:
            d["kon"], d["alder"] = KON[who.casefold()]
        self.decisions.append({k: d.get(k) for k in DECISION})

    def error(self, kind, what, reported, computed, evidence, severity="error", optional=False, kinds=None):
        (self.discrepancies_optional if optional else self.discrepancies).append(
            {"kind": kind, "severity": severity, "what": what, "reported": reported, "computed": computed, "evidence": evidence,
             "kinds": kinds or [kind]})

    def truth(self):
        return {k: getattr(self, k) for k in ("document", "tables", "decisions", "counts", "claims", "claims_optional",
                                               "discrepancies", "discrepancies_optional", "notes")}

    def save(self):
        TRUTH.mkdir(exist_ok=True)
        (TRUTH / f"{self.stem}.json").write_text(json.dumps(self.truth(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def C(quote, measure, value, what="", unit="beslut", period=None, compare_to=None, lag=None, omrade=None, insats=None, orsak=None,
      kon=None, loose=(), optional=False):
    """One claim; loose names the meaning fields on which two honest readers may differ."""
    return {"quote": quote, "what": what or f"{measure} {value}", "measure": measure, "period": period, "lag": lag, "omrade": omrade,
            "insats": insats, "orsak": orsak, "kon": kon, "value": value, "unit": unit, "compare_to": compare_to,
            "agreed": [f for f in MEANING if f not in loose], "optional": optional}
