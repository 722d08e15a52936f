"""One data model per report: blocks to print, and the truth that follows from them."""
from __future__ import annotations

from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
MEANING = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
DECISION = ["table", "nr", "section", "omrade", "insats", "insats_id", "lag", "lagrum", "beslutsdatum", "avbrottsdatum",
            "manader", "dagar", "kommentar", "kon", "alder", "status", "verkstallt_datum", "avslutat_datum", "antal"]
COUNT = ["table", "measure", "period", "lag", "omrade", "insats", "orsak", "kon", "manader"]
IDS = {
    ("särskilt boende", "SoL"): "sol_sarskilt_boende_aldre", ("särskilt boende äldre", "SoL"): "sol_sarskilt_boende_aldre",
    ("kontaktperson", "LSS"): "lss_kontaktperson", ("kontaktperson", "SoL"): "sol_kontaktperson",
    ("kontaktfamilj", "SoL"): "sol_kontaktfamilj", ("daglig verksamhet", "LSS"): "lss_daglig_verksamhet",
    ("ledsagarservice", "LSS"): "lss_ledsagarservice", ("dagverksamhet", "SoL"): "sol_dagverksamhet",
    ("boendestöd", "SoL"): "sol_boendestod", ("hemtjänst", "SoL"): "sol_hemtjanst",
    ("korttidsvistelse", "LSS"): "lss_korttidsvistelse", ("korttidstillsyn", "LSS"): "lss_korttidstillsyn",
    ("avlösarservice", "LSS"): "lss_avlosarservice", ("avlösarservice i hemmet", "LSS"): "lss_avlosarservice",
    ("bostad med särskild service för vuxna", "LSS"): "lss_bostad_sarskild_service_vuxna",
    ("bostad med särskild service", "LSS"): "lss_boende", ("gruppbostad", "LSS"): "lss_gruppbostad",
    ("servicebostad", "LSS"): "lss_servicebostad", ("personlig assistans", "LSS"): "lss_personlig_assistans",
    ("sysselsättning", "SoL"): "sol_sysselsattning", ("korttidsboende", "SoL"): "sol_korttidsboende",
    ("stödboende", "SoL"): "sol_stodboende",
}


def words(d: str) -> str:
    """ISO date as 'den 3 maj 2024' without 'den'."""
    x = date.fromisoformat(d)
    return f"{x.day} {MONTHS[x.month - 1]} {x.year}"


def short(d: str) -> str:
    """ISO date as 240503."""
    return d[2:].replace("-", "")


def days(a: str, b: str) -> int:
    return (date.fromisoformat(b) - date.fromisoformat(a)).days


def claim(quote, value, measure="ej_verkställda", unit="beslut", what=None, agreed=None, **dims):
    return {"quote": quote, "value": value, "measure": measure, "unit": unit, "what": what or quote, "agreed": agreed or MEANING, **dims}


class Table:
    def __init__(self, head, columns, rows, widths=None, bold=(), title=None, groups=(), numeric=()):
        self.head, self.columns, self.rows = head, columns, rows
        self.widths, self.bold, self.title, self.groups, self.numeric = widths, set(bold), title, set(groups), set(numeric)


class Report:
    """`doc` is the truth's document object; `style` tells the renderer about the look."""

    def __init__(self, stem, ext, producer, doc, style):
        self.stem, self.ext, self.producer, self.doc, self.style = stem, ext, producer, {"stadsdel": None, **doc}, style
        self.blocks, self.sections = [], []
        self.tables, self.decisions, self.counts, self.claims = [], [], [], []
        self.discrepancies, self.discrepancies_optional, self.claims_optional, self.notes = [], [], [], []

    # ---- printing
    def add(self, kind, *args):
        self.blocks.append((kind, *args))

    def h(self, level, text):
        self.sections = [s for s in self.sections if s[0] < level] + [(level, text)]
        self.add("h", level, text)

    def section(self):
        return [t for _, t in self.sections if t]

    def p(self, text, *claims, cls=""):
        self.add("p", text, cls)
        self._claims(text, claims)

    def ul(self, items, claims=(), ordered=False):
        self.add("ol" if ordered else "ul", items)
        self._claims(" ".join(items), claims)

    def _claims(self, text, claims, to=None):
        for c in claims:
            if c["quote"] not in text:
                raise ValueError(f"{self.stem}: quote not in text: {c['quote']}")
            full = {k: None for k in ("lag", "omrade", "insats", "orsak", "kon", "compare_to")}
            self.claims.append({**full, "period": self.doc["period"], **c})

    # ---- truth
    def _table(self, kind, columns, rows, title):
        tid = f"t{len(self.tables) + 1}"
        self.tables.append({"id": tid, "title": title or (self.section() or [None])[-1], "section": self.section(),
                            "columns": columns, "rows": rows, "kind": kind})
        return tid

    def count(self, tid, value, total=False, **dims):
        rec = {k: None for k in COUNT}
        self.counts.append({**rec, "table": tid, "period": self.doc["period"], **dims, "value": value, "is_total": total})

    def decision(self, **f):
        rec = {k: None for k in DECISION}
        rec.update({"section": self.section(), "status": "kvarstående", "antal": 1}, **f)
        rec["insats_id"] = IDS[(rec["insats"].lower().removesuffix(" lss").removesuffix(" sol"), rec["lag"])]
        self.decisions.append(rec)

    def counts_table(self, label, cols, rows, base, kind="insats_status", title=None, zero="0", head=None, widths=None,
                     total_prefix=("Summa", "Totalt", "Delsumma", "Total", "Samtliga", "Alla")):
        """cols: (head, dims or None); rows: (label, dims, values) or (label,) for a group line. None = blank."""
        out, bold, groups = [], [], []
        tid = self._table(kind, [label] + [c[0] for c in cols], out, title)
        for i, row in enumerate(rows):
            if len(row) == 1:
                out.append([row[0]] + [None] * len(cols))
                groups.append(i)
                continue
            name, dims, values = row
            total = name.split()[0] in total_prefix
            bold += [i] if total else []
            cells = [v if isinstance(v, str) or v is None else (zero if v == 0 else str(v)) for v in values]
            out.append([name] + cells)
            for (_, cd), v in zip(cols, values):
                if cd is not None and v is not None and not isinstance(v, str):
                    self.count(tid, v, total, **{**base, **cd, **dims})
        h = head or [[(c, 1, 1) for c in [label] + [c[0] for c in cols]]]
        self.add("t", Table(h, None, out, widths, bold, title, groups, range(1, len(cols) + 1)))
        return tid

    def rows_table(self, cols, recs, base, title=None, widths=None, kind="decision_rows"):
        """cols: (head, function of the record giving the printed cell); recs: decision fields plus _extras for print only."""
        rows = [[f(r) or None for _, f in cols] for r in recs]
        tid = self._table(kind, [c for c, _ in cols], rows, title)
        for r in recs:
            self.decision(table=tid, **{**base, **{k: v for k, v in r.items() if not k.startswith("_")}})
        self.add("t", Table([[(c, 1, 1) for c, _ in cols]], None, rows, widths, (), title))
        return tid

    def other_table(self, columns, rows, title=None, widths=None):
        self._table("other", columns, rows, title)
        self.add("t", Table([[(c, 1, 1) for c in columns]], None, rows, widths, (), title))

    def flaw(self, kind, what, reported, computed, evidence, severity="error", optional=False, kinds=None):
        rec = {"kind": kind, "severity": severity, "what": what, "reported": reported, "computed": computed,
               "evidence": evidence, "kinds": kinds or [kind]}
        (self.discrepancies_optional if optional else self.discrepancies).append(rec)

    def truth(self):
        return {"document": self.doc, "tables": self.tables, "decisions": self.decisions, "counts": self.counts,
                "claims": self.claims, "discrepancies": self.discrepancies, "claims_optional": self.claims_optional,
                "discrepancies_optional": self.discrepancies_optional, "notes": self.notes}
