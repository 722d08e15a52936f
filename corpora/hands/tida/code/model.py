"""One data model per report: blocks to be drawn and the truth, filled by the same calls."""
from __future__ import annotations

import re

IDS = {
    ("SoL", "särskilt boende"): "sol_sarskilt_boende_aldre", ("SoL", "hemtjänst"): "sol_hemtjanst",
    ("SoL", "dagverksamhet"): "sol_dagverksamhet", ("SoL", "korttidsboende"): "sol_korttidsboende",
    ("SoL", "växelvård"): "sol_vaxelvard", ("SoL", "kontaktperson"): "sol_kontaktperson",
    ("SoL", "kontaktfamilj"): "sol_kontaktfamilj", ("SoL", "boendestöd"): "sol_boendestod",
    ("SoL", "sysselsättning"): "sol_sysselsattning", ("SoL", "ledsagning"): "sol_ledsagning",
    ("SoL", "stödboende"): "sol_stodboende", ("SoL", "avlösning"): "sol_avlosning",
    ("SoL", "öppenvård"): "sol_oppenvard", ("LSS", "kontaktperson"): "lss_kontaktperson",
    ("LSS", "ledsagarservice"): "lss_ledsagarservice", ("LSS", "daglig verksamhet"): "lss_daglig_verksamhet",
    ("LSS", "korttidsvistelse"): "lss_korttidsvistelse", ("LSS", "korttidstillsyn"): "lss_korttidstillsyn",
    ("LSS", "avlösarservice"): "lss_avlosarservice", ("LSS", "avlösarservice i hemmet"): "lss_avlosarservice",
    ("LSS", "personlig assistans"): "lss_personlig_assistans", ("LSS", "gruppbostad"): "lss_gruppbostad",
    ("LSS", "servicebostad"): "lss_servicebostad",
    ("LSS", "bostad med särskild service"): "lss_boende",
    ("LSS", "bostad med särskild service för vuxna"): "lss_bostad_sarskild_service_vuxna",
}
KON = {"kvinna": ("K", "vuxen"), "man": ("M", "vuxen"), "flicka": ("K", "barn"), "pojke": ("M", "barn"),
       "k": ("K", None), "m": ("M", None)}


def insats_id(insats, lag):
    if not insats:
        return None
    return IDS.get((lag, re.sub(r"\s+(SoL|LSS)$", "", insats).lower()))


class Report:
    def __init__(self, stem, ext, producer, style=None, **document):
        self.stem, self.ext, self.producer, self.style = stem, ext, producer, style or {}
        self.document = {"organisation": None, "stadsdel": None, "namnd": None, "kommunkod": None, "dnr": None,
                         "period": None, "document_date": None, "laws": [], **document}
        self.blocks, self.stack, self.stacklaw = [], [], None
        self.tables, self.decisions, self.counts, self.claims = [], [], [], []
        self.claims_optional, self.discrepancies, self.discrepancies_optional = [], [], []
        self.planned_breaks = set()

    # ---- drawn only
    def raw(self, kind, **data):
        self.blocks.append({"kind": kind, **data})

    def h(self, text, level=1):
        self.stack = [s for s in self.stack if s[0] < level] + [(level, text)]
        self.raw("h", text=text, level=level)

    @property
    def section(self):
        return [t for _, t in self.stack]

    # ---- prose
    def p(self, text, *claims, **fmt):
        self.raw("p", text=text, **fmt)
        self.claim_text(text, *claims)

    def claim_text(self, text, *claims):
        for c in claims:
            assert c["quote"] in text, (self.stem, c["quote"])
            optional = c.pop("optional", False)
            c.setdefault("period", self.document["period"])
            (self.claims_optional if optional else self.claims).append(c)

    # ---- tables
    def table(self, columns, rows, kind, title=None, drawn=True, heads=None, total_rows=(), **look):
        tid = f"t{len(self.tables) + 1}"
        self.tables.append({"id": tid, "title": title, "section": self.section, "columns": list(columns),
                            "rows": [list(r) for r in rows], "kind": kind})
        if drawn:
            self.raw("table", id=tid, columns=list(columns), rows=[list(r) for r in rows], heads=heads,
                     total_rows=set(total_rows), **look)
        return tid

    def plain_table(self, columns, rows, **look):
        """A table without domain content: drawn, no part of the truth."""
        self.raw("table", id=None, columns=list(columns), rows=[list(r) for r in rows], heads=None,
                 total_rows=set(), **look)

    def decision(self, table=None, **d):
        rec = {"table": table, "nr": None, "section": self.section, "omrade": None, "insats": None, "insats_id": None,
               "lag": None, "lagrum": None, "beslutsdatum": None, "avbrottsdatum": None, "manader": None, "dagar": None,
               "kommentar": None, "kon": None, "alder": None, "status": "kvarstående", "verkstallt_datum": None,
               "avslutat_datum": None, "antal": 1}
        word = d.pop("kon_printed", None)
        if word:
            rec["kon"], rec["alder"] = KON[word.lower()]
        assert set(d) <= set(rec), d
        rec.update(d)
        rec["insats_id"] = insats_id(rec["insats"], rec["lag"])
        assert rec["insats_id"], (rec["insats"], rec["lag"])
        self.decisions.append(rec)

    def count(self, table, measure, value, is_total=False, **dims):
        if value is None:
            return
        rec = {"table": table, "measure": measure, "period": self.document["period"], "lag": None, "omrade": None,
               "insats": None, "orsak": None, "kon": None, "manader": None, "value": int(value), "is_total": is_total}
        assert set(dims) <= set(rec), dims
        rec.update(dims)
        rec["insats_id"] = insats_id(rec["insats"], rec["lag"])
        self.counts.append(rec)

    def finding(self, kind, severity, what, reported, computed, evidence, kinds=None, optional=False):
        rec = {"kind": kind, "severity": severity, "what": what, "reported": reported, "computed": computed,
               "evidence": evidence, "kinds": kinds or [kind]}
        (self.discrepancies_optional if optional else self.discrepancies).append(rec)

    def truth(self):
        return {"document": self.document, "tables": self.tables, "decisions": self.decisions, "counts": self.counts,
                "claims": self.claims, "claims_optional": self.claims_optional, "discrepancies": self.discrepancies,
                "discrepancies_optional": self.discrepancies_optional}


def c(quote, measure, value, unit="beslut", what=None, **dims):
    rec = {"quote": quote, "what": what or quote, "measure": measure, "lag": None, "omrade": None, "insats": None,
           "orsak": None, "kon": None, "value": value, "unit": unit, "compare_to": None}
    rec.update(dims)
    return rec
