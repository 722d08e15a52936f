"""One data model per report: the blocks that are printed and the truth that follows from them."""
import json
import re
from pathlib import Path

HERE = Path(__file__).resolve().parent
DIMS = ["lag", "omrade", "insats", "orsak", "kon", "manader"]


class Rep:
    def __init__(self, stem, ext, **document):
        self.stem, self.ext, self.blocks, self._sec = stem, ext, [], []
        base = dict(organisation=None, kommunkod=None, stadsdel=None, namnd=None, dnr=None,
                    period=None, document_date=None, laws=[])
        base.update(document)
        self.truth = dict(document=base, tables=[], decisions=[], counts=[], claims=[], claims_optional=[],
                          discrepancies=[], discrepancies_optional=[])
        self.period = base["period"]

    # ------------------------------------------------------------- blocks
    def h(self, text, level=1, section=True):
        self.blocks.append(("h", text, level))
        if section:
            self._sec = self._sec[:level - 1] + [text]

    def p(self, text, *claims, style=None):
        self.blocks.append(("p", text, style))
        self._claims(text, claims)

    def ul(self, items, *claims, ordered=False):
        self.blocks.append(("ul", items, ordered))
        self._claims(" ".join(items), claims)

    def raw(self, kind, *args):
        self.blocks.append((kind, *args))

    def _claims(self, text, claims):
        for c in claims:
            optional = c.pop("_optional", False)
            c["period"] = c["period"] or self.period
            assert c["quote"] in text, (self.stem, c["quote"])
            self.truth["claims_optional" if optional else "claims"].append(c)

    def table(self, columns, rows, kind, title=None, look=None, heads=None, sums=0, show=True):
        """rows: printed cells, None for blank. sums: how many last rows are totals (bold)."""
        tid = f"t{len(self.truth['tables']) + 1}"
        if title is None and self._sec:
            title = self._sec[-1]
        for r in rows:
            assert len(r) == len(columns), r
        self.truth["tables"].append(dict(id=tid, title=title, section=list(self._sec), columns=list(columns),
                                         rows=[list(r) for r in rows], kind=kind))
        if show:
            self.blocks.append(("table", dict(columns=heads or columns, rows=rows, look=look or {}, sums=sums)))
        return tid

    def decision(self, **d):
        base = dict(table=None, nr=None, section=list(self._sec), omrade=None, insats=None, lag=None, lagrum=None,
                    beslutsdatum=None, avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None,
                    alder=None, status="kvarstående", verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert not set(d) - set(base), d
        base.update(d)
        self.truth["decisions"].append(base)

    def count(self, table, measure, value, is_total=False, period=None, **dims):
        rec = dict(table=table, measure=measure, period=period or self.period)
        for k in DIMS:
            rec[k] = dims.pop(k, None)
        assert not dims, dims
        rec.update(value=value, is_total=is_total)
        self.truth["counts"].append(rec)

    def grid(self, tid, rows, cols, row_dims, zero=("-", "–")):
        """cols: {index: dict(measure=..., dims)}; row_dims(row) -> dict of dims with is_total, or None to leave out."""
        for r in rows:
            rd = row_dims(r)
            if rd is None:
                continue
            for i, cd in cols.items():
                cell = r[i]
                if cell is None:
                    continue
                value = 0 if cell in zero else int(re.sub(r"\D", "", cell))
                rec = dict(cd)
                rec.update(rd)
                self.count(tid, rec.pop("measure"), value, **rec)

    def disc(self, kind, severity, what, reported, computed, evidence, kinds=None, optional=False):
        rec = dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed,
                   evidence=evidence, kinds=kinds or [kind])
        self.truth["discrepancies_optional" if optional else "discrepancies"].append(rec)

    def save(self):
        path = HERE / "truth" / f"{self.stem}.json"
        path.write_text(json.dumps(self.truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    @property
    def out(self):
        return HERE / "documents" / f"{self.stem}.{self.ext}"

    @property
    def build(self):
        (HERE / "build").mkdir(exist_ok=True)
        return HERE / "build"


def C(quote, measure, value, unit="beslut", period=None, compare_to=None, what=None, agreed=None, optional=False, **dims):
    rec = dict(quote=quote, what=what or f"{measure} {unit}", measure=measure, period=period, lag=None, omrade=None,
               insats=None, orsak=None, kon=None, value=value, unit=unit, compare_to=compare_to)
    assert not set(dims) - set(rec), dims
    rec.update(dims)
    rec["agreed"] = agreed or ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
    if optional:
        rec["_optional"] = True
    return rec


NOMEASURE = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
NOINSATS = ["measure", "period", "lag", "orsak", "kon", "compare_to"]
NOORSAK = ["measure", "period", "lag", "insats", "kon", "compare_to"]
