"""Data model of one report: the same calls make what is printed and what is true."""
import re

MEANING = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
IDS = {
    "LSS": {"kontaktperson": "lss_kontaktperson", "daglig verksamhet": "lss_daglig_verksamhet",
            "bostad med särskild service för vuxna": "lss_bostad_sarskild_service_vuxna",
            "bostad med särskild service, vuxna": "lss_bostad_sarskild_service_vuxna",
            "ledsagarservice": "lss_ledsagarservice", "korttidsvistelse": "lss_korttidsvistelse",
            "korttidstillsyn": "lss_korttidstillsyn", "avlösarservice i hemmet": "lss_avlosarservice",
            "avlösarservice": "lss_avlosarservice", "gruppbostad": "lss_gruppbostad",
            "servicebostad": "lss_servicebostad"},
    "SoL": {"särskilt boende": "sol_sarskilt_boende_aldre", "särskilt boende för äldre": "sol_sarskilt_boende_aldre",
            "vård- och omsorgsboende": "sol_sarskilt_boende_aldre",
            "kontaktfamilj": "sol_kontaktfamilj", "boendestöd": "sol_boendestod", "kontaktperson": "sol_kontaktperson",
            "dagverksamhet": "sol_dagverksamhet", "hemtjänst": "sol_hemtjanst", "växelvård": "sol_vaxelvard",
            "korttidsboende": "sol_korttidsboende", "sysselsättning": "sol_sysselsattning",
            "stödboende": "sol_stodboende", "öppenvård": "sol_oppenvard", "ledsagning": "sol_ledsagning"}}


def C(quote, value, measure, unit="beslut", what="", drop=(), **dims):
    return dict(quote=quote, value=value, measure=measure, unit=unit, what=what, drop=drop, **dims)


class Report:
    def __init__(self, stem, producer, **document):
        self.stem, self.producer, self.document = stem, producer, document
        self.flow, self.path, self.look = [], [], {}
        self.truth = {"document": document, "tables": [], "decisions": [], "counts": [], "claims": [],
                      "claims_optional": [], "discrepancies": [], "discrepancies_optional": []}

    # ---- running text
    def h(self, level, text):
        self.path = [x for x in self.path if x[0] < level] + [(level, text)]
        self.flow.append(("h", level, text))

    def section(self):
        return [t for lv, t in self.path if lv > 1] or [t for _, t in self.path]

    def claims(self, text, claims, optional=()):
        for group, key in ((claims, "claims"), (optional, "claims_optional")):
            for c in group:
                c = dict(c)
                assert c["quote"] in text, c["quote"]
                drop = c.pop("drop")
                full = {"quote": c["quote"], "what": c["what"] or c["quote"], "measure": c["measure"],
                        "period": self.document["period"], "lag": None, "omrade": None, "insats": None, "orsak": None,
                        "kon": None, "value": c["value"], "unit": c["unit"], "compare_to": None}
                full.update(c)
                full["what"] = full["what"] or full["quote"]
                if key == "claims":
                    full["agreed"] = [f for f in MEANING if f not in drop]
                self.truth[key].append(full)

    def p(self, text, *claims, style=None, optional=()):
        self.flow.append(("p", text, style))
        self.claims(text, claims, optional)

    def ul(self, items, *claims, ordered=False):
        self.flow.append(("ul", items, ordered))
        self.claims(" ¶ ".join(items), claims)

    def raw(self, *block):
        self.flow.append(block)

    # ---- tables
    def _table(self, kind, columns, rows, title, heads, look):
        tid = f"t{len(self.truth['tables']) + 1}"
        nearest = self.path[-1][1] if self.path else None
        self.truth["tables"].append({"id": tid, "title": title or nearest, "section": self.section(),
                                     "columns": columns, "rows": rows, "kind": kind})
        if title and look.get("caption", True):
            self.flow.append(("cap", title))
        self.flow.append(("table", heads or [[(c, 1) for c in columns]], rows, look))
        return tid

    def other_table(self, columns, rows, title=None, **look):
        return self._table("other", columns, rows, title, None, look)

    def counts(self, kind, columns, coldims, rows, title=None, heads=None, base=None, **look):
        """rows: (label, dims, cells); coldims: one dict per number column, None for a column of text."""
        printed = [[label] + [None if c is None else str(c) for c in cells] for label, _, cells in rows]
        tid = self._table(kind, columns, printed, title, heads, look)
        for _, dims, cells in rows:
            for cd, cell in zip(coldims, cells):
                if cd is None or cell is None:
                    continue
                rec = {"table": tid, "measure": None, "period": self.document["period"], "lag": None, "omrade": None,
                       "insats": None, "orsak": None, "kon": None, "manader": None,
                       "value": 0 if cell in ("–", "-") else int(cell), "is_total": False}
                for d in (base or {}, dims, cd):
                    rec.update(d)
                self.truth["counts"].append(rec)
        return tid

    def decision(self, tid, **given):
        d = {"table": tid, "nr": None, "section": self.section(), "omrade": None, "insats": None, "insats_id": None,
             "lag": None, "lagrum": None, "beslutsdatum": None, "avbrottsdatum": None, "manader": None, "dagar": None,
             "kommentar": None, "kon": None, "alder": None, "status": "kvarstående", "verkstallt_datum": None,
             "avslutat_datum": None, "antal": 1}
        given = {k: v for k, v in given.items() if not k.startswith("_")}
        assert not set(given) - set(d), set(given) - set(d)
        d.update(given)
        d["insats_id"] = IDS[d["lag"]][d["insats"].lower()]
        self.truth["decisions"].append(d)

    def decisions(self, columns, recs, title=None, base=None, **look):
        recs = [{**(base or {}), **r} for r in recs]
        rows = [[f(r) or None for _, f in columns] for r in recs]
        tid = self._table("decision_rows", [c for c, _ in columns], rows, title, None, look)
        for r in recs:
            self.decision(tid, **r)
        return tid

    def wrong(self, kind, what, reported, computed, evidence, severity="error", kinds=(), optional=False):
        self.truth["discrepancies_optional" if optional else "discrepancies"].append(
            {"kind": kind, "severity": severity, "what": what, "reported": reported, "computed": computed,
             "evidence": evidence, "kinds": list(dict.fromkeys([kind, *kinds]))})

    def json(self):
        t = dict(self.truth)
        return {k: v for k, v in t.items() if v or not k.endswith("_optional")}


def field(name):
    return lambda r: r.get(name)


MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()


def long_date(iso):
    y, m, d = iso.split("-")
    return f"{int(d)} {MONTHS[int(m) - 1]} {y}"


def short_date(iso):
    return iso[2:].replace("-", "") if iso else None


def squash(text):
    return re.sub(r"\s+", " ", text)
