"""Data model: one Report holds what is printed and the truth about it."""
import json
from pathlib import Path
HERE = Path(__file__).parent
AG = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]


class Report:
    def __init__(self, stem, ext, organisation, kommunkod, namnd, dnr, period, date, laws):
        self.stem, self.ext, self.period = stem, ext, period
        self.t = {"document": dict(organisation=organisation, stadsdel=None, namnd=namnd, kommunkod=kommunkod, dnr=dnr,
                                   period=period, document_date=date, laws=laws),
                  "tables": [], "decisions": [], "counts": [], "claims": [], "discrepancies": [],
                  "claims_optional": [], "discrepancies_optional": []}

    @property
    def path(self):
        return HERE / "documents" / f"{self.stem}.{self.ext}"

    def table(self, id, title, section, columns, rows, kind):
        t = dict(id=id, title=title, section=section, columns=columns, rows=[[None if c in ("", None) else str(c) for c in r] for r in rows], kind=kind)
        self.t["tables"].append(t)
        return t

    def dec(self, table, section, insats, lag, **k):
        d = dict(table=table, nr=None, section=section, omrade=None, insats=insats, lag=lag, lagrum=None, beslutsdatum=None, avbrottsdatum=None,
                 manader=None, dagar=None, kommentar=None, kon=None, alder=None, status="kvarstående", verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(k) <= set(d), k
        d.update(k)
        self.t["decisions"].append(d)

    def count(self, table, value, measure="ej_verkställda", total=False, **k):
        c = dict(table=table, measure=measure, period=self.period, lag=None, omrade=None, insats=None, orsak=None, kon=None, manader=None, value=value, is_total=total)
        assert set(k) <= set(c), k
        c.update(k)
        self.t["counts"].append(c)

    def claim(self, quote, value, measure="ej_verkställda", what="", unit="beslut", optional=False, not_agreed=(), **k):
        c = dict(quote=quote, what=what or measure, measure=measure, period=self.period, lag=None, omrade=None, insats=None, orsak=None, kon=None,
                 value=value, unit=unit, compare_to=None)
        assert set(k) <= set(c), k
        c.update(k)
        c["agreed"] = [f for f in AG if f not in not_agreed]
        self.t["claims_optional" if optional else "claims"].append(c)

    def finding(self, kind, what, reported, computed, evidence, severity="error", kinds=(), optional=False):
        self.t["discrepancies_optional" if optional else "discrepancies"].append(
            dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=sorted({kind, *kinds})))

    def save(self):
        (HERE / "truth" / f"{self.stem}.json").write_text(json.dumps(self.t, ensure_ascii=False, indent=1), encoding="utf-8")
