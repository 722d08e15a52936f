"""Data model of a report: one object holds what is printed and the truth about it."""
import json
import re
from pathlib import Path

HERE = Path(__file__).resolve().parent
DOCS, TRUTH = HERE / "documents", HERE / "truth"
MONTHS = ("januari februari mars april maj juni juli augusti september oktober november december").split()
KON = {"kvinna": ("K", "vuxen"), "man": ("M", "vuxen"), "flicka": ("K", "barn"), "pojke": ("M", "barn"),
       "k": ("K", None), "m": ("M", None)}
AGREED = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
IDS = {("SoL", "särskilt boende"): "sol_sarskilt_boende_aldre", ("SoL", "kontaktfamilj"): "sol_kontaktfamilj",
       ("SoL", "dagverksamhet"): "sol_dagverksamhet", ("SoL", "kontaktperson"): "sol_kontaktperson",
       ("SoL", "hemtjänst"): "sol_hemtjanst", ("SoL", "boendestöd"): "sol_boendestod",
       ("SoL", "korttidsboende"): "sol_korttidsboende", ("SoL", "sysselsättning"): "sol_sysselsattning",
       ("SoL", "trygghetslarm"): "sol_trygghetslarm", ("LSS", "kontaktperson"): "lss_kontaktperson",
       ("LSS", "ledsagarservice"): "lss_ledsagarservice", ("LSS", "korttidsvistelse"): "lss_korttidsvistelse",
       ("LSS", "daglig verksamhet"): "lss_daglig_verksamhet", ("LSS", "avlösarservice"): "lss_avlosarservice",
       ("LSS", "bostad med särskild service för vuxna"): "lss_bostad_sarskild_service_vuxna",
       ("LSS", "bostad med särskild service"): "lss_boende", ("LSS", "gruppbostad"): "lss_gruppbostad",
       ("LSS", "bostad vuxna"): "lss_bostad_vuxna", ("LSS", "korttidstillsyn"): "lss_korttidstillsyn"}


def insats_id(lag, insats):
    name = (insats or "").lower()
    hits = [v for (l, k), v in IDS.items() if l == lag and name.startswith(k)]
    return hits[0] if hits else None


def iso(printed):
    """'14 mars 2022', 'mars 2024', '240318' or an ISO date to ISO."""
    if not printed:
        return None
    m = re.fullmatch(r"(\d\d)(\d\d)(\d\d)", printed)
    if m:
        return f"20{m[1]}-{m[2]}-{m[3]}"
    m = re.fullmatch(r"(?:(\d{1,2}) )?([a-zå]+) (\d{4})", printed)
    if m:
        month = f"{m[3]}-{MONTHS.index(m[2]) + 1:02d}"
        return f"{month}-{int(m[1]):02d}" if m[1] else month
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", printed), printed
    return printed


class Report:
    def __init__(self, stem, ext, organisation, kommunkod, namnd, dnr, period, document_date, laws=("SoL", "LSS")):
        self.stem, self.ext, self.period = stem, ext, period
        self.document = {"organisation": organisation, "kommunkod": kommunkod, "stadsdel": None, "namnd": namnd,
                         "dnr": dnr, "period": period, "document_date": document_date, "laws": sorted(laws)}
        self.tables, self.decisions, self.counts, self.claims, self.optional = [], [], [], [], []
        self.findings, self.findings_optional = [], []

    @property
    def path(self):
        return DOCS / f"{self.stem}.{self.ext}"

    def table(self, title, section, columns, rows, kind):
        t = {"id": f"t{len(self.tables) + 1}", "title": title, "section": section, "columns": columns,
             "rows": [[c if c else None for c in r] for r in rows], "kind": kind}
        self.tables.append(t)
        return t

    def dec(self, table=None, **f):
        kon, alder = KON.get((f.pop("kon_printed", None) or "").lower(), (None, None))
        base = dict.fromkeys("nr section omrade insats insats_id lag lagrum beslutsdatum avbrottsdatum manader dagar "
                             "kommentar kon alder status verkstallt_datum avslutat_datum".split())
        base.update(table=table["id"] if table else None, kon=kon, alder=alder, status="kvarstående", antal=1)
        base.update(f)
        base["insats_id"] = insats_id(base["lag"], base["insats"])
        for k in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
            base[k] = iso(base[k])
        if base["verkstallt_datum"]:
            base["status"] = "verkställt"
        if base["avslutat_datum"]:
            base["status"] = "avslutat"
        self.decisions.append(base)

    def count(self, table, measure, cell, is_total=False, **f):
        """cell as printed: a dash is zero, a blank no count."""
        if cell is None or cell == "":
            return
        value = 0 if cell in ("-", "–") else int(cell)
        base = dict.fromkeys("lag omrade insats insats_id orsak kon manader".split())
        base.update(table=table["id"], measure=measure, period=self.period, value=value, is_total=is_total)
        base.update(f)
        base["insats_id"] = insats_id(base["lag"], base["insats"])
        self.counts.append(base)

    def grid(self, table, heads, first=1, lag=None, total="Summa", **f):
        """Counts of a table with the insats in its first column; heads: one dict per number column."""
        for row in table["rows"]:
            is_total = row[0].startswith(total)
            for cell, dims in zip(row[first:], heads):
                if dims:
                    self.count(table, cell=cell, is_total=is_total, insats=None if is_total else row[0], lag=lag, **dims, **f)

    def claim(self, quote, value, measure, unit="beslut", optional=False, skip=(), what=None, **f):
        base = dict.fromkeys("lag omrade insats orsak kon compare_to".split())
        base.update(quote=quote, what=what or f"{measure} {value} {unit}", measure=measure, period=self.period,
                    value=value, unit=unit, agreed=[a for a in AGREED if a not in skip])
        base.update(f)
        (self.optional if optional else self.claims).append(base)

    def finding(self, kind, what, reported, computed, evidence, severity="error", optional=False, kinds=()):
        item = {"kind": kind, "kinds": [kind, *kinds], "severity": severity, "what": what, "reported": reported,
                "computed": computed, "evidence": evidence}
        (self.findings_optional if optional else self.findings).append(item)

    def save(self, notes=()):
        out = {"document": self.document, "tables": self.tables, "decisions": self.decisions, "counts": self.counts,
               "claims": self.claims, "claims_optional": self.optional, "discrepancies": self.findings,
               "discrepancies_optional": self.findings_optional, "notes": list(notes)}
        TRUTH.mkdir(exist_ok=True)
        (TRUTH / f"{self.stem}.json").write_text(json.dumps(out, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
