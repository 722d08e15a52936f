"""One data model per report: the tables that are drawn are the tables of the truth."""
import datetime as dt
import json
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCS, TRUTH = ROOT / "documents", ROOT / "truth"
AGREED = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
TOTAL = ("summa", "totalt", "samtliga")
DASH = ("–", "-", "—")


def val(cell):
    return 0 if cell in DASH else int(str(cell).replace(" ", ""))


def days(start, end):
    return (dt.date.fromisoformat(end) - dt.date.fromisoformat(start)).days


class Truth:
    def __init__(self, name, organisation, kommunkod, namnd, dnr, period, document_date, laws, stadsdel=None):
        self.name, self.period = name, period
        self.document = dict(organisation=organisation, stadsdel=stadsdel, namnd=namnd, kommunkod=kommunkod, dnr=dnr,
                             period=period, document_date=document_date, laws=laws)
        self.tables, self.decisions, self.counts, self.claims = [], [], [], []
        self.claims_optional, self.discrepancies, self.discrepancies_optional, self.notes = [], [], [], []

    def table(self, title, section, columns, rows, kind):
        t = dict(id=f"t{len(self.tables) + 1}", title=title, section=section, columns=columns, rows=rows, kind=kind)
        self.tables.append(t)
        return t

    def dec(self, table, insats, lag, section, status="kvarstående", **kw):
        d = dict(table=table["id"] if table else None, nr=None, section=section, omrade=None, insats=insats, lag=lag,
                 lagrum=None, beslutsdatum=None, avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None,
                 alder=None, status=status, verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(kw) <= set(d), kw
        d.update(kw)
        self.decisions.append(d)

    def count(self, table, value, measure, period=None, is_total=False, **kw):
        c = dict(table=table["id"], measure=measure, period=period or self.period, lag=None, omrade=None, insats=None,
                 orsak=None, kon=None, manader=None, value=value, is_total=is_total)
        assert set(kw) <= set(c), kw
        c.update(kw)
        self.counts.append(c)

    def grid(self, table, cols, row_dim="insats", **base):
        """cols: per number column (from the second on) a dict of dimensions, or None; blank cells give no count."""
        for row in table["rows"]:
            total = row[0].lower().startswith(TOTAL)
            for cell, dims in zip(row[1:], cols):
                if dims is None or cell is None:
                    continue
                d = {"measure": "ej_verkställda", **base, **dims, "is_total": total}
                if not total:
                    d[row_dim] = row[0]
                self.count(table, val(cell), **d)

    def claim(self, quote, value, measure, unit="beslut", what=None, optional=False, agreed=None, **kw):
        c = dict(quote=quote, what=what or f"{measure} {value}", measure=measure, period=self.period, lag=None, omrade=None,
                 insats=None, orsak=None, kon=None, value=value, unit=unit, compare_to=None, agreed=agreed or AGREED)
        assert set(kw) <= set(c), kw
        c.update(kw)
        (self.claims_optional if optional else self.claims).append(c)

    def disc(self, kind, severity, what, reported, computed, evidence, kinds=None, optional=False):
        d = dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence,
                 kinds=kinds or [kind])
        (self.discrepancies_optional if optional else self.discrepancies).append(d)

    def save(self):
        keys = ("document", "tables", "decisions", "counts", "claims", "claims_optional", "discrepancies",
                "discrepancies_optional", "notes")
        TRUTH.mkdir(exist_ok=True)
        (TRUTH / f"{self.name}.json").write_text(
            json.dumps({k: getattr(self, k) for k in keys}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
