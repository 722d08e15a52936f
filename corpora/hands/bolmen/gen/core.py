"""The data model of one report: blocks to print, and the truth collected while they are written."""
from __future__ import annotations

DOC = ["organisation", "stadsdel", "namnd", "kommunkod", "dnr", "period", "document_date", "laws"]
DEC = ["table", "nr", "section", "omrade", "insats", "lag", "lagrum", "beslutsdatum", "avbrottsdatum", "manader", "dagar",
       "kommentar", "kon", "alder", "status", "verkstallt_datum", "avslutat_datum", "antal"]
CNT = ["table", "measure", "period", "lag", "omrade", "insats", "orsak", "kon", "manader", "value", "is_total"]
CLM = ["quote", "what", "measure", "period", "lag", "omrade", "insats", "orsak", "kon", "value", "unit", "compare_to"]
MEANING = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
KON = {"kvinna": ("K", "vuxen"), "man": ("M", "vuxen"), "flicka": ("K", "barn"), "pojke": ("M", "barn")}


def C(quote, value, measure, unit="beslut", loose=(), opt=False, **dims):
    """A claim; `loose` names meaning fields in which two honest readers may differ."""
    return {"quote": quote, "value": value, "measure": measure, "unit": unit, "loose": tuple(loose), "opt": opt, **dims}


class Report:
    def __init__(self, stem, fmt, make, style, **document):
        self.stem, self.fmt, self.make, self.style = stem, fmt, make, style
        self.document = {k: document.get(k) for k in DOC}
        self.period = document["period"]
        self.blocks, self.tables, self.decisions, self.counts = [], [], [], []
        self.claims, self.claims_optional, self.discrepancies, self.discrepancies_optional = [], [], [], []
        self.notes, self.heads, self.planted_sums = [], [], set()

    def raw(self, kind, *args):
        self.blocks.append((kind, *args))

    def h(self, level, text):
        self.heads = self.heads[: level - 1] + [text]
        self.blocks.append(("h", level, text))

    def section(self):
        return [h for h in self.heads[1:] if h]

    def p(self, text, *claims, kind="p"):
        self.blocks.append((kind, text))
        self._claims(text, claims)

    def _claims(self, text, claims):
        for c in claims:
            assert c["quote"] in text, c["quote"]
            rec = {k: c.get(k) for k in CLM}
            rec["what"] = c.get("what") or "as the clause says"
            rec["period"] = c.get("period", self.period)
            if c["opt"]:
                self.claims_optional.append(rec)
            else:
                rec["agreed"] = [f for f in MEANING if f not in c["loose"]]
                self.claims.append(rec)

    def table(self, title, columns, rows, kind, widths=None, head2=None, caption=True, bullets=False, truth=True):
        """Print a table; head2 = [(text, columns spanned)] is an upper head row. Blank cells are None."""
        tid = f"t{len(self.tables) + 1}"
        cols = list(columns)
        if head2:
            i, joined = 0, []
            for text, n in head2:
                joined += [f"{text} / {c}" if text and c else (text or c) for c in columns[i:i + n]]
                i += n
            cols = joined
        if truth:
            heads = self.section()
            self.tables.append({"id": tid, "title": title or (heads[-1] if heads else None), "section": heads,
                                "columns": [] if bullets else cols, "rows": [list(r) for r in rows], "kind": kind})
        if title and caption:
            self.blocks.append(("caption", title))
        if bullets:
            self.blocks.append(("ul", [f"{a} ({b})" for a, b in rows]))
        else:
            self.blocks.append(("table", columns, rows, widths, head2))
        return tid

    def count(self, tid, column_dims, row_dims=None, totals=(), total_cols=(), first=0, **common):
        """column_dims: {column index: dims}; the row's label is its insats unless row_dims(row) says otherwise."""
        rows = next(t for t in self.tables if t["id"] == tid)["rows"]
        for row in rows:
            total = row[first] in totals
            base = row_dims(row) if row_dims else ({} if total else {"insats": row[first]})
            for i, dims in column_dims.items():
                if row[i] in (None, ""):
                    continue
                value = 0 if row[i] in ("-", "–") else int(row[i])
                rec = dict.fromkeys(CNT)
                rec.update(table=tid, period=self.period, value=value, is_total=total or i in total_cols)
                rec.update(common)
                rec.update(base)
                rec.update(dims)
                self.counts.append(rec)

    def d(self, tid=None, **kw):
        rec = dict.fromkeys(DEC)
        rec.update(table=tid, section=self.section(), antal=1, status="kvarstående")
        rec.update(kw)
        self.decisions.append(rec)

    def disc(self, kind, severity, what, reported, computed, evidence, kinds=None, opt=False):
        rec = {"kind": kind, "severity": severity, "what": what, "reported": reported, "computed": computed,
               "evidence": evidence, "kinds": kinds or [kind]}
        (self.discrepancies_optional if opt else self.discrepancies).append(rec)

    def truth(self):
        return {"document": self.document, "tables": self.tables, "decisions": self.decisions, "counts": self.counts,
                "claims": self.claims, "claims_optional": self.claims_optional, "discrepancies": self.discrepancies,
                "discrepancies_optional": self.discrepancies_optional, "notes": self.notes}
