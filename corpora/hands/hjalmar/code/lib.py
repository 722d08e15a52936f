"""One data model per report: what is printed and what is true are said in the same call."""
from __future__ import annotations

import json
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MEANING = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
DECISION = dict(table=None, nr=None, section=None, omrade=None, insats=None, lag=None, lagrum=None, beslutsdatum=None,
                avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None, status="kvarstående",
                verkstallt_datum=None, avslutat_datum=None, antal=1)
WORDS = "noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo".split()
MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
SEX = {"kvinna": ("K", "vuxen"), "man": ("M", "vuxen"), "flicka": ("K", "barn"), "pojke": ("M", "barn")}


def word(n, cap=False, ett=False):
    w = "ett" if n == 1 and ett else WORDS[n]
    return w.capitalize() if cap else w


def claim(quote, value, measure="ej_verkställda", unit="beslut", not_agreed=(), optional=False, what=None, **dims):
    return dict(quote=quote, value=value, measure=measure, unit=unit, not_agreed=not_agreed, optional=optional,
                what=what or f"{measure}, {unit}", dims=dims)


class Report:
    def __init__(self, stem, ext, **document):
        self.stem, self.ext = stem, ext
        doc = dict(organisation=None, kommunkod=None, stadsdel=None, namnd=None, dnr=None, period=None, document_date=None, laws=[])
        doc.update(document)
        self.period = doc["period"]
        self.truth = dict(document=doc, tables=[], decisions=[], counts=[], claims=[], discrepancies=[],
                          claims_optional=[], discrepancies_optional=[])
        self.blocks, self.stack, self.lag = [], [], doc["laws"][0] if len(doc["laws"]) == 1 else None
        self.omrade = None

    # ---- printed blocks
    def h(self, level, text, look=None):
        self.stack = self.stack[:level - 1] + [text]
        self.blocks.append(("h", level, text, look))

    def p(self, text, *claims, look=None):
        self.blocks.append(("p", text, look))
        self.claims(text, *claims)

    def claims(self, text, *claims):
        for c in claims:
            assert c["quote"] in text, (c["quote"], text)
            rec = dict(quote=c["quote"], what=c["what"], measure=c["measure"], period=self.period, lag=self.lag, omrade=self.omrade,
                       insats=None, orsak=None, kon=None, value=c["value"], unit=c["unit"], compare_to=None)
            rec.update(c["dims"])
            if c["not_agreed"]:
                rec["agreed"] = [f for f in MEANING if f not in c["not_agreed"]]
            self.truth["claims_optional" if c["optional"] else "claims"].append(rec)

    def raw(self, kind, *data):
        self.blocks.append((kind, *data))

    def bullets(self, items, look=None):
        self.blocks.append(("ul", items, look))

    def br(self):
        self.blocks.append(("br",))

    def table(self, columns, rows, kind, title=None, look=None, caption=None, rowdims=None, coldims=None, measure="ej_verkställda", total=()):
        """rowdims/coldims: dimensions of each row/column; a column without dims is no count. total: numbers of total rows."""
        tid = f"t{len(self.truth['tables']) + 1}"
        section = list(self.stack)
        self.truth["tables"].append(dict(id=tid, title=title or caption or (section[-1] if section else None), section=section,
                                         columns=columns, rows=[[c if c not in ("",) else None for c in r] for r in rows], kind=kind))
        self.blocks.append(("t", columns, rows, dict(caption=caption, total=set(total), **(look or {}))))
        for i, row in enumerate(rows if coldims else []):
            for j, cell in enumerate(row):
                dims = coldims[j]
                if dims is None or cell in (None, ""):
                    continue
                rec = dict(table=tid, measure=measure, period=self.period, lag=self.lag, omrade=self.omrade, insats=None, orsak=None,
                           kon=None, manader=None, value=0 if cell in "-–" else int(cell), is_total=i in total)
                rec.update(rowdims[i] if rowdims else {})
                rec.update(dims)
                self.truth["counts"].append(rec)
        return tid

    def decision(self, **fields):
        rec = dict(DECISION, section=list(self.stack), lag=self.lag, omrade=self.omrade)
        rec.update(fields)
        self.truth["decisions"].append(rec)

    def wrong(self, kind, what, reported, computed, evidence, severity="error", optional=False, kinds=None):
        rec = dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind])
        self.truth["discrepancies_optional" if optional else "discrepancies"].append(rec)

    # ---- output
    @property
    def path(self):
        return ROOT / "documents" / f"{self.stem}.{self.ext}"

    def save(self):
        out = dict(self.truth)
        (ROOT / "truth" / f"{self.stem}.json").write_text(json.dumps(out, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def col(rows, j):
    return [r[j] for r in rows]


def isum(rows, j):
    return str(sum(int(r[j]) for r in rows if r[j] not in ("", "-", "–", None)))
