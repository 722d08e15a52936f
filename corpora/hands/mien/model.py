"""One data model per report: the blocks to print and the truth grow together."""
from datetime import date

WORDS = ("noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton "
         "tjugo").split()
MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
DECISION = ("table nr section omrade insats lag lagrum beslutsdatum avbrottsdatum manader dagar kommentar kon alder status "
            "verkstallt_datum avslutat_datum antal").split()
SEX = {"kvinna": ("K", "vuxen"), "man": ("M", "vuxen"), "flicka": ("K", "barn"), "pojke": ("M", "barn"),
       "k": ("K", None), "m": ("M", None)}


def word(n):
    return WORDS[n]


def long_date(iso):
    y, m, d = iso.split("-")
    return f"{int(d)} {MONTHS[int(m) - 1]} {y}"


def days(start, end):
    return (date.fromisoformat(end) - date.fromisoformat(start)).days


class Report:
    def __init__(self, stem, fmt, period, style, **document):
        self.stem, self.fmt, self.period, self.style = stem, fmt, period, style
        base = dict(organisation=None, kommunkod=None, stadsdel=None, namnd=None, dnr=None, period=period,
                    document_date=None, laws=["SoL", "LSS"])
        self.truth = {"document": {**base, **document}, "tables": [], "decisions": [], "counts": [], "claims": [],
                      "discrepancies": [], "claims_optional": [], "discrepancies_optional": []}
        self.blocks, self.section = [], []

    # ---- printing
    def add(self, kind, *args):
        self.blocks.append((kind, *args))

    def h(self, level, text):
        self.section = self.section[:level - 1] + [text]
        self.add("h", level, text)

    def p(self, text, *claims):
        self.add("p", text)
        self.claims(text, claims)

    def ul(self, items):
        self.add("ul", items)

    # ---- truth
    def claims(self, text, claims):
        for c in claims:
            assert c["quote"] in text, (self.stem, c["quote"])
            optional, agreed = c.pop("optional", False), c.pop("agreed", None)
            rec = dict(quote=None, what="", measure="ej_verkställda", period=self.period, lag=None, omrade=None, insats=None,
                       orsak=None, kon=None, value=None, unit="beslut", compare_to=None)
            rec.update(c)
            if agreed:
                rec["agreed"] = agreed
            self.truth["claims_optional" if optional else "claims"].append(rec)

    def _table(self, title, columns, rows, kind, **look):
        tid = f"t{len(self.truth['tables']) + 1}"
        self.truth["tables"].append(dict(id=tid, title=title or (self.section[-1] if self.section else None),
                                         section=list(self.section), columns=columns, rows=rows, kind=kind))
        if title:
            self.add("caption", title)
        self.add("table", columns, rows, look)
        return tid

    def rows(self, title, cols, decisions, **look):
        """cols: [(head, function of a decision dict -> cell or None)]"""
        cells = [[f(d) for _, f in cols] for d in decisions]
        tid = self._table(title, [h for h, _ in cols], cells, "decision_rows", **look)
        for d in decisions:
            self.decision(table=tid, **d)
        return tid

    def decision(self, **d):
        rec = {k: None for k in DECISION}
        rec.update(antal=1, section=list(self.section), status="kvarstående")
        if d.get("sex"):
            rec["kon"], rec["alder"] = SEX[d["sex"].lower()]
        rec.update({k: v for k, v in d.items() if k in DECISION})
        self.truth["decisions"].append(rec)

    def grid(self, title, label_heads, cols, rows, kind, zero="0", turned=False, **look):
        """cols: [(head, dims)]; rows: [(labels, dims, values)]; a value is a number, or None for a blank cell."""
        cells = [list(labels) + [None if v is None else (zero if v == 0 else str(v)) for v in values]
                 for labels, _, values in rows]
        tid = self._table(title, list(label_heads) + [h for h, _ in cols], cells, kind, **look)
        for _, rdims, values in rows:
            for (_, cdims), v in zip(cols, values):
                if v is None:
                    continue
                rec = dict(table=tid, measure="ej_verkställda", period=self.period, lag=None, omrade=None, insats=None,
                           orsak=None, kon=None, manader=None, value=v, is_total=False)
                rec.update(rdims)
                rec.update(cdims)
                rec["is_total"] = bool(rdims.get("is_total") or cdims.get("is_total"))
                self.truth["counts"].append(rec)
        return tid

    def finding(self, kind, severity, what, reported, computed, evidence, optional=False):
        rec = dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence)
        self.truth["discrepancies_optional" if optional else "discrepancies"].append(rec)


def C(quote, value, **dims):
    return dict(quote=quote, value=value, **dims)
