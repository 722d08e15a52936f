"""One data model per report: what is printed and what is true come from the same calls."""
MEANING = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
NO_MEASURE = [m for m in MEANING if m != "measure"]
MANAD = "januari februari mars april maj juni juli augusti september oktober november december".split()
KON = {"kvinna": ("K", "vuxen"), "man": ("M", "vuxen"), "flicka": ("K", "barn"), "pojke": ("M", "barn"),
       "k": ("K", None), "m": ("M", None)}
DEC = ["table", "nr", "section", "omrade", "insats", "lag", "lagrum", "beslutsdatum", "avbrottsdatum", "manader", "dagar",
       "kommentar", "kon", "alder", "status", "verkstallt_datum", "avslutat_datum", "antal"]


def iso(d):
    return d


def lang(d):
    y, m, dd = d.split("-")
    return f"{int(dd)} {MANAD[int(m) - 1]} {y}"


def kort(d):
    return d[2:].replace("-", "")


def claim(quote, value, measure, unit="beslut", agreed=None, optional=False, **dims):
    c = dict(quote=quote, what=f"{measure} {unit}", measure=measure, period=None, lag=None, omrade=None, insats=None,
             orsak=None, kon=None, value=value, unit=unit, compare_to=None)
    c.update(dims)
    c["agreed"] = agreed or MEANING
    c["_opt"] = optional
    return c


class Rep:
    def __init__(self, stem, ext, producer, look, fmt=iso, **doc):
        self.stem, self.ext, self.producer, self.look, self.fmt = stem, ext, producer, look, fmt
        self.doc = dict(organisation=None, stadsdel=None, namnd=None, kommunkod=None, dnr=None, period=None,
                        document_date=None, laws=[])
        self.doc.update(doc)
        self.blocks, self.stack = [], []
        self.tables, self.decisions, self.counts, self.claims = [], [], [], []
        self.claims_optional, self.disc, self.disc_optional = [], [], []

    # ---- plain content
    def add(self, kind, *rest):
        self.blocks.append((kind, *rest))

    def title(self, text):
        self.add("title", text)

    def h(self, text, level=1):
        self.stack = self.stack[:level - 1] + [text]
        self.add("h", level, text)

    def _claims(self, text, claims):
        for c in claims:
            assert c["quote"] in text, c["quote"]
            c = dict(c)
            c["period"] = c["period"] or self.doc["period"]
            opt = c.pop("_opt")
            (self.claims_optional if opt else self.claims).append(c)

    def p(self, text, *claims):
        self._claims(text, claims)
        self.add("p", text)

    def bullets(self, items):
        self.add("b", items)

    # ---- records
    def dec(self, **f):
        d = dict.fromkeys(DEC)
        d.update(section=list(self.stack), status="kvarstående", antal=1)
        if len(self.doc["laws"]) == 1:
            d["lag"] = self.doc["laws"][0]
        kw = f.pop("kon_ord", None)
        if kw:
            d["kon"], d["alder"] = KON[kw.lower()]
        d.update(f)
        if d["verkstallt_datum"]:
            d["status"] = "verkställt"
        if d["avslutat_datum"]:
            d["status"] = "avslutat"
        self.decisions.append(d)
        return d

    def table(self, columns, rows, kind, caption=None, widths=None, bold=(), note=None, align=None):
        tid = f"t{len(self.tables) + 1}"
        self.tables.append(dict(id=tid, title=caption or (self.stack[-1] if self.stack else None), section=list(self.stack),
                                columns=columns, rows=rows, kind=kind))
        self.add("t", dict(columns=columns, rows=rows, caption=caption, widths=widths, bold=set(bold), align=align or set()))
        return tid

    def dtable(self, cols, data, base=None, **kw):
        """cols: (head, field); data: dicts.  Dates are printed by self.fmt, sex by its word."""
        rows = []
        tid = f"t{len(self.tables) + 1}"
        for f in data:
            row = []
            for _, key in cols:
                v = f.get(key)
                if v is not None and key in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
                    v = self.fmt(v)
                row.append(None if v is None else str(v))
            rows.append(row)
            g = dict(base or {})
            g.update({k: v for k, v in f.items() if k != "extra"})
            self.dec(table=tid, **g)
        return self.table([c for c, _ in cols], rows, "decision_rows", **kw)

    def ctable(self, heads, valcols, data, base, kind, zero="0", blank_zero=False, **kw):
        """heads: label heads; valcols: (head, dims); data: (labels, dims, values, is_total)."""
        tid = f"t{len(self.tables) + 1}"
        rows, bold = [], []
        for i, (labels, dims, values, total) in enumerate(data):
            row = list(labels)
            for (_, cd), v in zip(valcols, values):
                row.append(None if v is None else zero if v == 0 else str(v))
                if v is None:
                    continue
                c = dict(table=tid, measure="ej_verkställda", period=self.doc["period"], lag=None, omrade=None, insats=None,
                         orsak=None, kon=None, manader=None, value=v, is_total=total)
                for d in (base, dims, cd):
                    c.update(d)
                self.counts.append(c)
            if total or not any(v is not None for v in values):
                bold.append(i)
            rows.append(row)
        n = len(heads)
        return self.table(list(heads) + [h for h, _ in valcols], rows, kind, bold=bold,
                          align=set(range(n, n + len(valcols))), **kw)

    def find(self, kind, what, reported, computed, evidence, severity="error", kinds=None, optional=False):
        d = dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence,
                 kinds=kinds or [kind])
        (self.disc_optional if optional else self.disc).append(d)

    def truth(self):
        return dict(document=self.doc, tables=self.tables, decisions=self.decisions, counts=self.counts, claims=self.claims,
                    claims_optional=self.claims_optional, discrepancies=self.disc, discrepancies_optional=self.disc_optional)
