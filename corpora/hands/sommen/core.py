"""One data model per report: blocks to print and the truth that follows from them."""
import json
from pathlib import Path

HERE = Path(__file__).resolve().parent
KON = {"kvinna": ("K", "vuxen"), "man": ("M", "vuxen"), "flicka": ("K", "barn"), "pojke": ("M", "barn"),
       "k": ("K", None), "m": ("M", None)}
FIELDS = ["insats", "lag", "lagrum", "omrade", "beslutsdatum", "avbrottsdatum", "manader", "dagar", "kommentar", "kon",
          "alder", "status", "verkstallt_datum", "avslutat_datum"]
MON = "januari februari mars april maj juni juli augusti september oktober november december".split()


def longdate(s):
    y, m, d = s.split("-")
    return f"{int(d)} {MON[int(m) - 1]} {y}"


def slash(s):
    y, m, d = s.split("-")
    return f"{int(d)}/{int(m)} {y}"


def compact(s):
    return s.replace("-", "")[2:]


class Rep:
    def __init__(self, name, ext, look, **document):
        self.name, self.ext, self.look, self.doc = name, ext, look, document
        self.blocks, self.tables, self.decisions, self.counts = [], [], [], []
        self.claims, self.found, self.found_opt, self.claims_opt, self.stack = [], [], [], [], []

    # ---- printing
    def h(self, level, text):
        self.stack = [x for x in self.stack if x[0] < level] + [(level, text)]
        self.blocks.append(("h", level, text))

    def p(self, text, *claims, style="p"):
        self.blocks.append((style, text))
        for c in claims:
            assert c["quote"] in text, c["quote"]
            self.claims.append(c)

    def ul(self, items, *claims):
        self.blocks.append(("ul", items))
        for c in claims:
            assert any(c["quote"] in i for i in items), c["quote"]
            self.claims.append(c)

    def add(self, *block):
        self.blocks.append(block)

    def c(self, quote, value, measure="rapporterade", unit="beslut", **kw):
        kw.setdefault("period", self.doc["period"])
        only = self.doc["laws"][0] if len(self.doc["laws"]) == 1 else None
        kw.setdefault("lag", only)
        rec = {"quote": quote, "what": kw.pop("what", quote), "measure": measure}
        agreed = kw.pop("agreed", None)
        for k in ("period", "lag", "omrade", "insats", "orsak", "kon"):
            rec[k] = kw.get(k)
        rec.update(value=value, unit=unit, compare_to=kw.get("compare_to"))
        if agreed:
            rec["agreed"] = agreed
        return rec

    # ---- tables
    def table(self, columns, rows, kind, title=None, widths=None, spans=None, **look):
        tid = f"t{len(self.tables) + 1}"
        sect = [t for _, t in self.stack]
        self.tables.append({"id": tid, "title": title or (sect[-1] if sect else None), "section": sect,
                            "columns": [c.replace("|", " / ") for c in columns], "rows": rows, "kind": kind})
        if title:
            self.blocks.append(("cap", title))
        self.blocks.append(("table", columns, rows, dict(widths=widths, **look)))
        return tid

    def count_table(self, columns, rows, dims, kind, totals=("Summa",), base=None, row_dims=None, **kw):
        """dims: one dict (or None) per column after the first; totals: labels of rows that sum others."""
        tid = self.table(columns, rows, kind, **kw)
        base = {"period": self.doc["period"], **(base or {})}
        for r in rows:
            label, tot = r[0], r[0] in totals
            for cell, d in zip(r[1:], dims):
                if d is None or cell is None:
                    continue
                rec = {"table": tid, **dict.fromkeys(("measure", "period", "lag", "omrade", "insats", "orsak", "kon",
                                                      "manader"))}
                rec.update(base)
                rec.update(d)
                if not tot and row_dims is None:
                    rec["insats"] = label
                if row_dims is not None:
                    rec.update(row_dims(label) or {})
                rec["value"] = 0 if cell in ("-", "–") else int(cell)
                rec["is_total"] = tot
                self.counts.append(rec)
        return tid

    def list_table(self, cols, recs, base=None, **kw):
        """cols: (head, field, printer); the printed cell and the truth come from one record."""
        rows = []
        for r in recs:
            rows.append([None if r.get(f) is None else (fmt(r[f]) if fmt else str(r[f])) for _, f, fmt in cols])
        tid = self.table([c[0] for c in cols], rows, "decision_rows", **kw)
        for r in recs:
            self.decision({**(base or {}), **r}, tid)
        return tid

    def decision(self, r, tid=None):
        r = dict(r)
        if r.get("kon") is not None:
            r["kon"], r["alder"] = KON[r["kon"].lower()]
        rec = {"table": tid, "nr": None if r.get("nr") is None else str(r["nr"]), "section": [t for _, t in self.stack]}
        for f in FIELDS:
            rec[f] = r.get(f)
        rec["antal"] = r.get("antal", 1)
        self.decisions.append(rec)

    def flaw(self, kind, what, reported, computed, evidence, severity="error", optional=False):
        (self.found_opt if optional else self.found).append(
            {"kind": kind, "severity": severity, "what": what, "reported": reported, "computed": computed,
             "evidence": evidence, "kinds": [kind]})

    def truth(self):
        doc = {k: self.doc.get(k) for k in ("organisation", "kommunkod", "stadsdel", "namnd", "dnr", "period",
                                            "document_date", "laws")}
        return {"document": doc, "tables": self.tables, "decisions": self.decisions, "counts": self.counts,
                "claims": self.claims, "claims_optional": self.claims_opt, "discrepancies": self.found,
                "discrepancies_optional": self.found_opt}

    def write(self):
        import render
        render.write(self, HERE / "documents" / f"{self.name}.{self.ext}")
        (HERE / "truth" / f"{self.name}.json").write_text(
            json.dumps(self.truth(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
