"""Data model: a report is a flow of blocks; the truth is collected while the blocks are made."""
import datetime as dt
import json
from pathlib import Path

HERE = Path(__file__).resolve().parent
MANADER = "januari februari mars april maj juni juli augusti september oktober november december".split()
ORD = "noll ett två tre fyra fem sex sju åtta nio tio elva tolv".split()
ALLA = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
UTAN_MATT = ALLA[1:]
STATUS = ["rapporterade", "verkställda", "avslutade", "kvarstående"]


def ordtal(n):
    return ORD[n] if n < len(ORD) else str(n)


def lang(iso):
    y, m, d = iso.split("-")
    return f"{int(d)} {MANADER[int(m) - 1]} {y}"


def kort(iso):
    return iso[2:].replace("-", "")


def snedstreck(iso):
    y, m, d = iso.split("-")
    return f"{int(d)}/{int(m)} {y}"


def dagar(iso, slut):
    return (dt.date.fromisoformat(slut) - dt.date.fromisoformat(iso)).days


def C(quote, value, unit="beslut", measure="ej_verkställda", agreed=None, **kw):
    c = dict(quote=quote, what=kw.pop("what", quote), measure=measure, period=kw.pop("period", None), lag=None, omrade=None,
             insats=None, orsak=None, kon=None, value=value, unit=unit, compare_to=None, agreed=agreed or ALLA)
    c["optional"] = kw.pop("optional", False)
    c.update(kw)
    return c


class Rep:
    def __init__(self, stem, ext, organisation, kommunkod, namnd, dnr, period, date, laws, only_law=None):
        self.stem, self.ext, self.period = stem, ext, period
        self.blocks, self.heads = [], []
        self.truth = dict(document=dict(organisation=organisation, stadsdel=None, namnd=namnd, kommunkod=kommunkod, dnr=dnr,
                                        period=period, document_date=date, laws=laws),
                          tables=[], decisions=[], counts=[], claims=[], claims_optional=[], discrepancies=[],
                          discrepancies_optional=[])

    def raw(self, kind, **kw):
        self.blocks.append((kind, kw))

    def h(self, level, text, printed=True):
        self.heads = self.heads[:level - 1] + [text]
        self.blocks.append(("h", dict(level=level, text=text)))

    def p(self, text, *claims, style=None):
        self.blocks.append(("p", dict(text=text, style=style)))
        self._claims(text, claims)

    def ul(self, items, *claims, numbered=False):
        self.blocks.append(("ul", dict(items=items, numbered=numbered)))
        self._claims(" | ".join(items), claims)

    def _claims(self, text, claims):
        for c in claims:
            assert c["quote"] in text, (self.stem, c["quote"])
            c = dict(c)
            opt = c.pop("optional")
            c["period"] = c["period"] or self.period
            self.truth["claims_optional" if opt else "claims"].append(c)

    def table(self, columns, rows, kind, title=None, caption=None, head=None, widths=None, look=None, silent=False):
        """columns: joined heads; head: printed head rows [[(text, span)]] when there are two; caption: printed above."""
        tid = f"t{len(self.truth['tables']) + 1}"
        heads = [h for h in self.heads if h]
        self.truth["tables"].append(dict(id=tid, title=caption or title or (heads[-1] if heads else None), section=heads,
                                         columns=columns, rows=[[None if c is None else str(c) for c in r] for r in rows], kind=kind))
        self.blocks.append(("t", dict(columns=columns, rows=rows, head=head, widths=widths, caption=caption, look=look or {})))
        return tid

    def dec(self, table=None, status="kvarstående", **kw):
        d = dict(table=table, nr=None, section=[h for h in self.heads if h], omrade=None, insats=None, lag=None, lagrum=None,
                 beslutsdatum=None, avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None,
                 status=status, verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert not set(kw) - set(d), set(kw) - set(d)
        d.update(kw)
        self.truth["decisions"].append(d)

    def count(self, table, value, measure, is_total=False, **kw):
        c = dict(table=table, measure=measure, period=self.period, lag=None, omrade=None, insats=None, orsak=None, kon=None,
                 manader=None, value=value, is_total=is_total)
        assert not set(kw) - set(c), set(kw) - set(c)
        c.update(kw)
        self.truth["counts"].append(c)

    def fel(self, kind, what, reported, computed, evidence, severity="error", optional=False, kinds=None):
        d = dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence,
                 kinds=kinds or [kind])
        self.truth["discrepancies_optional" if optional else "discrepancies"].append(d)

    def save(self):
        (HERE / "truth" / f"{self.stem}.json").write_text(json.dumps(self.truth, ensure_ascii=False, indent=1), encoding="utf-8")

    @property
    def out(self):
        return HERE / "documents" / f"{self.stem}.{self.ext}"
