"""One report = one Report object: blocks to print and the truth that goes with them."""
import re
from collections import Counter

MONTHS = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"]
INSATS_ID = {
    ("personlig assistans", "LSS"): "lss_personlig_assistans", ("ledsagarservice", "LSS"): "lss_ledsagarservice",
    ("kontaktperson", "LSS"): "lss_kontaktperson", ("avlösarservice", "LSS"): "lss_avlosarservice",
    ("avlösarservice i hemmet", "LSS"): "lss_avlosarservice", ("korttidsvistelse", "LSS"): "lss_korttidsvistelse",
    ("korttidstillsyn", "LSS"): "lss_korttidstillsyn", ("daglig verksamhet", "LSS"): "lss_daglig_verksamhet",
    ("bostad med särskild service för vuxna", "LSS"): "lss_bostad_sarskild_service_vuxna",
    ("bostad med särskild service, vuxna", "LSS"): "lss_bostad_sarskild_service_vuxna",
    ("bostad för vuxna", "LSS"): "lss_bostad_vuxna", ("gruppbostad", "LSS"): "lss_gruppbostad", ("servicebostad", "LSS"): "lss_servicebostad",
    ("särskilt boende", "SoL"): "sol_sarskilt_boende_aldre", ("demensboende", "SoL"): "sol_demensboende",
    ("särskilt boende för äldre", "SoL"): "sol_sarskilt_boende_aldre", ("hemtjänst", "SoL"): "sol_hemtjanst",
    ("korttidsboende", "SoL"): "sol_korttidsboende", ("växelvård", "SoL"): "sol_vaxelvard", ("dagverksamhet", "SoL"): "sol_dagverksamhet",
    ("boendestöd", "SoL"): "sol_boendestod", ("sysselsättning", "SoL"): "sol_sysselsattning", ("kontaktperson", "SoL"): "sol_kontaktperson",
    ("kontaktfamilj", "SoL"): "sol_kontaktfamilj", ("öppenvård", "SoL"): "sol_oppenvard", ("ledsagning", "SoL"): "sol_ledsagning",
    ("träningslägenhet", "SoL"): "sol_traningslagenhet", ("stödboende", "SoL"): "sol_stodboende", ("avlösning", "SoL"): "sol_avlosning"}
DIMS = ["lag", "omrade", "insats", "orsak", "kon"]


def iso(d): return d
def yymmdd(d): return d[2:4] + d[5:7] + d[8:10]
def long(d): return (f"{int(d[8:10])} " if len(d) > 7 else "") + f"{MONTHS[int(d[5:7]) - 1]} {d[:4]}"
def slash(d): return f"{int(d[8:10])}/{int(d[5:7])} {d[:4]}"


class Report:
    def __init__(self, stem, ext, producer, **doc):
        self.stem, self.ext, self.producer = stem, ext, producer
        base = dict(organisation=None, kommunkod=None, stadsdel=None, namnd=None, dnr=None, period=None, document_date=None, laws=[])
        self.truth = {"document": {**base, **doc}, "tables": [], "decisions": [], "counts": [], "claims": [], "claims_optional": [],
                      "discrepancies": [], "discrepancies_optional": []}
        self.period, self.blocks, self.stack, self.style = doc["period"], [], [], {}

    # ---- plain blocks
    def h(self, level, text, outline=True):
        self.blocks.append(("h", level, text))
        if outline:
            self.stack = self.stack[:level - 1] + [text]

    def p(self, text, *claims, **opts):
        """claims: (quote, measure, value, {dims})"""
        self.blocks.append(("p", text, opts))
        for c in claims:
            self.claim(text, *c)

    def ul(self, items, *claims, ordered=False):
        self.blocks.append(("ol" if ordered else "ul", items))
        for c in claims:
            self.claim(" ".join(items), *c)

    def claim(self, text, quote, measure, value, dims=None):
        assert quote in text, (self.stem, quote)
        d = dict(dims or {})
        optional, agreed = d.pop("optional", False), d.pop("agreed", None)
        rec = {"quote": quote, "what": d.pop("what", measure), "measure": measure, "period": d.pop("period", self.period)}
        rec.update({k: d.pop(k, None) for k in DIMS})
        rec.update(value=value, unit=d.pop("unit", "beslut"), compare_to=d.pop("compare_to", None))
        if agreed:
            rec["agreed"] = agreed
        assert not d, d
        self.truth["claims_optional" if optional else "claims"].append(rec)

    def letterhead(self, left, right): self.blocks.append(("letterhead", left, right))
    def br(self): self.blocks.append(("br",))
    def raw(self, html): self.blocks.append(("raw", html))

    # ---- tables
    def table(self, columns, rows, kind, title=None, caption=None, in_truth=True, **opts):
        tid = None
        if in_truth:
            tid = f"t{len(self.truth['tables']) + 1}"
            self.truth["tables"].append({"id": tid, "title": caption or title or (self.stack[-1] if self.stack else None), "section": list(self.stack),
                                         "columns": columns, "rows": [[c if c != "" else None for c in r] for r in rows], "kind": kind})
        self.blocks.append(("table", columns, [[("" if c is None else c) for c in r] for r in rows], {**opts, "caption": caption}))
        return tid

    def decision(self, table=None, nr=None, **f):
        keys = ["omrade", "insats", "lag", "lagrum", "beslutsdatum", "avbrottsdatum", "manader", "dagar", "kommentar", "kon", "alder",
                "status", "verkstallt_datum", "avslutat_datum"]
        rec = {"table": table, "nr": nr, "section": list(self.stack)}
        rec.update({k: f.pop(k, None) for k in keys})
        rec["antal"] = f.pop("antal", 1)
        assert not f, f
        rec["insats_id"] = INSATS_ID[(rec["insats"].lower(), rec["lag"])]
        self.truth["decisions"].append(rec)

    def counts(self, table, row_dims, col_dims, values, total_rows=()):
        """values[i][j]: int, or None for a blank cell"""
        for i, (rd, vals) in enumerate(zip(row_dims, values)):
            for cd, v in zip(col_dims, vals):
                if v is None:
                    continue
                rec = {"table": table, "measure": None, "period": self.period, "lag": None, "omrade": None, "insats": None, "orsak": None,
                       "kon": None, "manader": None}
                rec.update(rd)
                rec.update(cd)
                rec.update(value=v, is_total=i in total_rows)
                assert rec["measure"]
                self.truth["counts"].append(rec)

    def finding(self, kind, severity, what, reported, computed, evidence, optional=False, kinds=()):
        self.truth["discrepancies_optional" if optional else "discrepancies"].append(
            {"kind": kind, "severity": severity, "what": what, "reported": reported, "computed": computed, "evidence": evidence,
             "kinds": sorted({kind, *kinds})})

    # ---- for asserting that the prose agrees with the rows
    def tally(self, field="status", **where):
        return Counter(d[field] for d in self.truth["decisions"] if all(d[k] == v for k, v in where.items()))

    def text(self):
        out = []
        for b in self.blocks:
            if b[0] in ("h",):
                out.append(b[2])
            elif b[0] == "p":
                out.append(b[1])
            elif b[0] in ("ul", "ol"):
                out += b[1]
            elif b[0] == "table":
                out += [b[3].get("caption") or ""] + b[1] + [c for r in b[2] for c in r]
            elif b[0] == "letterhead":
                out += b[1] + b[2]
            elif b[0] == "raw":
                out.append(re.sub("<[^>]+>", " ", b[1]))
        return "\n".join(str(o) for o in out)
