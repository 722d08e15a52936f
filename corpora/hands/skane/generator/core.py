"""One data model per report: what is printed and what is true come from the same lists."""
import json, re
from pathlib import Path
ROOT = Path(__file__).resolve().parent.parent
MON = "januari februari mars april maj juni juli augusti september oktober november december".split()


class Report:
    def __init__(self, stem, ext, **document):
        self.stem, self.ext = stem, ext
        self.path = ROOT / "documents" / f"{stem}.{ext}"
        self.d = {"document": {"stadsdel": None, **document}, "tables": [], "decisions": [], "counts": [], "claims": [],
                  "discrepancies": []}
        self.opt = {"claims_optional": [], "discrepancies_optional": []}
        self.period = document["period"]

    def table(self, title, section, columns, rows, kind):
        tid = f"t{len(self.d['tables']) + 1}"
        self.d["tables"].append({"id": tid, "title": title, "section": section, "columns": columns,
                                 "rows": [[None if c in (None, "") else str(c) for c in r] for r in rows], "kind": kind})
        return tid

    def dec(self, table, **k):
        base = dict(table=table, nr=None, section=[], omrade=None, insats=None, lag=None, lagrum=None, beslutsdatum=None,
                    avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None, status="kvarstående",
                    verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(k) <= set(base), k
        self.d["decisions"].append({**base, **k})

    def cnt(self, table, measure, value, **k):
        base = dict(table=table, measure=measure, period=self.period, lag=None, omrade=None, insats=None, orsak=None, kon=None,
                    manader=None, value=int(value), is_total=False)
        assert set(k) <= set(base), k
        self.d["counts"].append({**base, **k})

    def tx(self, text):
        """'... {{quote||measure|value|k=v|k=v;;measure|value}} ...' -> plain text; the claims are recorded in order."""
        def sub(m):
            quote, spec = m.group(1), m.group(2)
            for one in spec.split(";;"):
                measure, value, *rest = one.split("|")
                c = dict(quote=quote, what="", measure=measure, period=self.period, lag=None, omrade=None, insats=None, orsak=None,
                         kon=None, value=float(value) if "." in value else int(value), unit="beslut", compare_to=None)
                optional = False
                for kv in rest:
                    k, v = kv.split("=")
                    if k == "opt":
                        optional = True
                    elif k == "agreed":
                        c["agreed"] = v.split(",")
                    else:
                        assert k in c, k
                        c[k] = v
                c["what"] = f"{c['measure']} {c['insats'] or ''} {c['lag'] or ''} {c['kon'] or ''}".strip()
                (self.opt["claims_optional"] if optional else self.d["claims"]).append(c)
            return quote
        return re.sub(r"\{\{(.*?)\|\|(.*?)\}\}", sub, text, flags=re.S)

    def disc(self, kind, severity, what, reported, computed, evidence, optional=False):
        rec = dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=[kind])
        (self.opt["discrepancies_optional"] if optional else self.d["discrepancies"]).append(rec)

    def save(self):
        out = {**self.d, **self.opt}
        p = ROOT / "truth" / f"{self.stem}.json"
        p.write_text(json.dumps(out, ensure_ascii=False, indent=1), encoding="utf-8")


def sv(iso):
    y, m, d = iso.split("-")
    return f"{int(d)} {MON[int(m) - 1]} {y}"


def esc(s):
    return "" if s is None else str(s).replace("&", "&amp;").replace("<", "&lt;")


SEX = {"Kvinna": ("K", "vuxen"), "Man": ("M", "vuxen"), "Flicka": ("K", "barn"), "Pojke": ("M", "barn"), "K": ("K", None), "M": ("M", None)}


def sex(w):
    k, a = SEX[w[0].upper() + w[1:]]
    return dict(kon=k, alder=a)
