"""One data model per report: a list of blocks that is both rendered and turned into the truth."""
import re
from dataclasses import dataclass, field

MANADER = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
           "oktober", "november", "december"]


@dataclass
class H:
    text: str
    lvl: int = 1          # 0 = the document's own title, no part of the section path


@dataclass
class P:
    text: str
    claims: list = field(default_factory=list)
    style: str = ""       # "", "small", "bold", "sign"


@dataclass
class L:
    items: list
    claims: list = field(default_factory=list)
    ordered: bool = False


@dataclass
class LH:
    left: list
    right: list


@dataclass
class PB:
    pass


@dataclass
class Card:
    pairs: list           # (label, printed value)
    roles: list
    ctx: dict = field(default_factory=dict)
    head: str = ""
    conv: object = None


@dataclass
class LC:
    items: list           # (name, printed number)
    dims: dict
    by: str = "orsak"
    fmt: str = "{} – {}"
    totals: tuple = ()


@dataclass
class T:
    cols: list            # joined heads, as in the truth
    rows: list
    kind: str
    title: str = None     # caption; None = nearest heading
    caption: bool = False
    head: list = None     # head rows of (text, colspan, rowspan); None = one row of cols
    widths: list = None
    roles: list = None    # decision fields per column
    ctx: dict = field(default_factory=dict)
    conv: object = None
    cc: list = None       # count dimensions per column, None = no count
    rc: object = None     # row -> dimensions, None = no count
    span: list = field(default_factory=list)   # columns whose blank cells belong to the cell above
    right: list = field(default_factory=list)  # numeric columns, set to the right
    totals: tuple = ("Summa", "Totalt")


def iso(s):
    return s


def yymmdd(s):
    return f"20{s[:2]}-{s[2:4]}-{s[4:]}"


def words(s):
    """'12 mars 2024' or 'mars 2024' -> ISO, partial dates stay partial."""
    m = re.fullmatch(r"(?:(\d+) )?(\w+) (\d{4})", s)
    out = f"{m[3]}-{MANADER.index(m[2]) + 1:02d}"
    return out + (f"-{int(m[1]):02d}" if m[1] else "")


def slash(s):
    """'14/3 2023' -> ISO."""
    m = re.fullmatch(r"(\d+)/(\d+) (\d{4})", s)
    return f"{m[3]}-{int(m[2]):02d}-{int(m[1]):02d}"


DATES = ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum")
EMPTY = dict(table=None, nr=None, section=[], omrade=None, insats=None, lag=None, lagrum=None, beslutsdatum=None,
             avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None,
             status="kvarstående", verkstallt_datum=None, avslutat_datum=None, antal=1)
KON = {"k": "K", "kvinna": "K", "flicka": "K", "m": "M", "man": "M", "pojke": "M"}
ALDER = {"kvinna": "vuxen", "man": "vuxen", "flicka": "barn", "pojke": "barn"}


def decision(cells, roles, ctx, conv, tid, section):
    d = dict(EMPTY, table=tid, section=list(section), **{})
    d.update(ctx)
    for cell, role in zip(cells, roles):
        if role is None or cell is None:
            continue
        if role in DATES:
            d[role] = (conv or iso)(cell)
        elif role == "kon":
            d["kon"], d["alder"] = KON[cell.lower()], ALDER.get(cell.lower())
        elif role in ("nr", "dagar", "antal"):
            d[role] = int(re.search(r"\d+", cell)[0])
        else:
            d[role] = cell
    if d["verkstallt_datum"]:
        d["status"] = "verkställt"
    elif d["avslutat_datum"]:
        d["status"] = "avslutat"
    if d["lagrum"] and not d["lag"]:
        d["lag"] = "LSS" if "LSS" in d["lagrum"] or d["lagrum"].startswith("9 §") else "SoL"
    return d


COUNT = dict(table=None, measure=None, period=None, lag=None, omrade=None, insats=None, orsak=None, kon=None,
             manader=None, value=None, is_total=False)
CLAIM = dict(quote=None, what=None, measure=None, period=None, lag=None, omrade=None, insats=None, orsak=None,
             kon=None, value=None, unit="beslut", compare_to=None)


def number(cell):
    if cell is None:
        return None
    return 0 if cell in ("-", "–") else int(cell.replace(" ", ""))


def claim(quote, value, measure, what="", **kw):
    return dict(CLAIM, quote=quote, value=value, measure=measure, what=what or quote, **kw)


def find(kind, severity, what, reported, computed, evidence):
    return dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence,
                kinds=[kind])


def put_in(out, put_dims):
    base = dict(COUNT)
    base.update(put_dims)
    out.append(base)


def truth(rep):
    doc = rep["document"]
    out = dict(document=doc, tables=[], decisions=[], counts=[], claims=[],
               claims_optional=rep.get("claims_optional", []), discrepancies=rep.get("findings", []),
               discrepancies_optional=rep.get("findings_optional", []), notes=rep.get("notes", []))
    path, n = [], 0
    for b in rep["blocks"]:
        if isinstance(b, H) and b.lvl:
            path = path[:b.lvl - 1] + [b.text]
        elif isinstance(b, (P, L)):
            text = b.text if isinstance(b, P) else " ".join(b.items)
            for c in b.claims:
                assert c["quote"] in text, c["quote"]
                c = dict(c)
                c["period"] = c["period"] or doc["period"]
                skip = c.pop("vag", ())
                c["agreed"] = [f for f in ("measure", "period", "lag", "insats", "orsak", "kon", "compare_to")
                               if f not in skip]
                out["claims"].append(c)
        elif isinstance(b, Card):
            sec = path + ([b.head] if b.head else [])
            out["decisions"].append(decision([v for _, v in b.pairs], b.roles, b.ctx, b.conv, None, sec))
        elif isinstance(b, LC):
            n += 1
            out["tables"].append(dict(id=f"t{n}", title=path[-1], section=list(path), columns=[],
                                      rows=[list(i) for i in b.items], kind="list_counts"))
            for name, v in b.items:
                dims = {"is_total": True} if name in b.totals else {b.by: name}
                put_in(out["counts"], dict(table=f"t{n}", period=doc["period"], value=number(v), **b.dims, **dims))
        elif isinstance(b, T):
            n += 1
            tid = f"t{n}"
            out["tables"].append(dict(id=tid, title=b.title or (path[-1] if path else None), section=list(path),
                                      columns=b.cols, rows=b.rows, kind=b.kind))
            if b.roles:
                last = [None] * len(b.cols)
                for row in b.rows:
                    cells = [c if c is not None or i not in b.span else last[i] for i, c in enumerate(row)]
                    last = cells
                    out["decisions"].append(decision(cells, b.roles, b.ctx, b.conv, tid, path))
            if b.cc:
                for row in b.rows:
                    dims = b.rc(row) if b.rc else (dict(is_total=True) if row[0] in b.totals else dict(insats=row[0]))
                    if dims is None:
                        continue
                    for cell, col in zip(row, b.cc):
                        v = number(cell) if col is not None else None
                        if v is not None:
                            put_in(out["counts"], {**dict(table=tid, period=doc["period"], value=v), **b.ctx,
                                                   **dims, **col})
    return out
