"""One data model per report: the page blocks and the truth are made by the same calls."""
import json
import re
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
MEANING = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
WORDS = "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo".split()
IDS = {  # (name, law) -> id of reference/insatser.yaml
    ("särskilt boende", "SoL"): "sol_sarskilt_boende_aldre", ("kontaktfamilj", "SoL"): "sol_kontaktfamilj",
    ("kontaktperson", "SoL"): "sol_kontaktperson", ("kontaktperson", "LSS"): "lss_kontaktperson",
    ("dagverksamhet", "SoL"): "sol_dagverksamhet", ("boendestöd", "SoL"): "sol_boendestod",
    ("hemtjänst", "SoL"): "sol_hemtjanst", ("växelvård", "SoL"): "sol_vaxelvard",
    ("korttidsboende", "SoL"): "sol_korttidsboende", ("sysselsättning", "SoL"): "sol_sysselsattning",
    ("ledsagning", "SoL"): "sol_ledsagning", ("avlösning i hemmet", "SoL"): "sol_avlosning",
    ("ledsagarservice", "LSS"): "lss_ledsagarservice", ("avlösarservice", "LSS"): "lss_avlosarservice",
    ("avlösarservice i hemmet", "LSS"): "lss_avlosarservice", ("korttidsvistelse", "LSS"): "lss_korttidsvistelse",
    ("korttidstillsyn", "LSS"): "lss_korttidstillsyn", ("gruppbostad", "LSS"): "lss_gruppbostad",
    ("servicebostad", "LSS"): "lss_servicebostad", ("daglig verksamhet", "LSS"): "lss_daglig_verksamhet",
    ("bostad med särskild service för vuxna", "LSS"): "lss_bostad_sarskild_service_vuxna",
    ("bostad med särskild service", "LSS"): "lss_bostad_sarskild_service_vuxna",
    ("boende med särskild service", "SoL"): "sol_bostad_sarskild_service", ("stödboende", "SoL"): "sol_stodboende",
}


def word(n):
    return WORDS[n]


def long_date(iso):
    y, m, *d = iso.split("-")
    return (f"{int(d[0])} " if d else "") + f"{MONTHS[int(m) - 1]} {y}"


def days(a, b):
    return (date.fromisoformat(b) - date.fromisoformat(a)).days


def C(quote, value, measure="ej_verkställda", unit="beslut", what="", agreed=None, **kw):
    out = {"quote": quote, "what": what or quote, "measure": measure, "period": kw.pop("period", "DOC")}
    for f in ("lag", "omrade", "insats", "orsak", "kon"):
        out[f] = kw.pop(f, None)
    out |= {"value": value, "unit": unit, "compare_to": kw.pop("compare_to", None), "agreed": agreed or MEANING}
    assert not kw, kw
    return out


class Report:
    def __init__(self, stem, ext, organisation, kommunkod, namnd, dnr, period, document_date, laws):
        self.stem, self.ext, self.period = stem, ext, period
        self.document = dict(organisation=organisation, kommunkod=kommunkod, stadsdel=None, namnd=namnd, dnr=dnr,
                             period=period, document_date=document_date, laws=laws)
        self.blocks, self.sec = [], []
        self.tables, self.decisions, self.counts, self.claims = [], [], [], []
        self.claims_optional, self.discrepancies, self.discrepancies_optional = [], [], []

    # -- page blocks
    def h(self, level, text):
        if level:
            self.sec = self.sec[:level - 1] + [text]
        self.blocks.append(("h", level, text))

    def _claims(self, text, claims, target=None):
        for c in claims:
            assert c["quote"] in text, (self.stem, c["quote"], text)
            c = dict(c)
            c["period"] = self.period if c["period"] == "DOC" else c["period"]
            (self.claims if target is None else target).append(c)

    def p(self, text, *claims, style=None, optional=()):
        self.blocks.append(("p", text, style))
        self._claims(text, claims)
        self._claims(text, optional, self.claims_optional)

    def ul(self, items, mark="•"):
        self.blocks.append(("ul", items, mark))

    def br(self):
        self.blocks.append(("pagebreak",))

    def table(self, columns, rows, kind, title=None, head=None, widths=None, bold=(), listed=False, tid=None, **look):
        tid = tid or f"t{len(self.tables) + 1}"
        self.tables.append({"id": tid, "title": title or (self.sec[-1] if self.sec else None), "section": list(self.sec),
                            "columns": [] if listed else columns, "rows": rows, "kind": kind})
        if not listed:
            self.blocks.append(("table", dict(columns=columns, rows=rows, head=head, widths=widths, bold=set(bold),
                                              caption=title, **look)))
        return tid

    # -- truth
    def count(self, tid, value, measure="ej_verkställda", is_total=False, **kw):
        rec = {"table": tid, "measure": measure, "period": kw.pop("period", self.period)}
        for f in ("lag", "omrade", "insats", "orsak", "kon", "manader"):
            rec[f] = kw.pop(f, None)
        assert not kw, kw
        self.counts.append(rec | {"value": value, "is_total": is_total})

    def grid(self, tid, rowdims, coldims, **base):
        """A count for each filled cell; rowdims beside the rows, coldims beside the columns (None = no counts)."""
        rows = next(t for t in self.tables if t["id"] == tid)["rows"]
        assert len(rows) == len(rowdims), (tid, len(rows), len(rowdims))
        for row, rd in zip(rows, rowdims):
            for cell, cd in zip(row, coldims):
                if rd is None or cd is None or cell is None:
                    continue
                value = 0 if cell in ("-", "–") else int(cell)
                self.count(tid, value, **(base | rd | cd))

    def dec(self, tid, insats, lag, **kw):
        name = re.sub(r"\s+(SoL|LSS)$", "", insats).casefold()
        rec = {"table": tid, "nr": kw.pop("nr", None), "section": list(self.sec), "omrade": kw.pop("omrade", None),
               "insats": insats, "insats_id": IDS[(name, lag)], "lag": lag}
        for f in ("lagrum", "beslutsdatum", "avbrottsdatum", "manader", "dagar", "kommentar", "kon", "alder"):
            rec[f] = kw.pop(f, None)
        rec["status"] = kw.pop("status", "kvarstående")
        rec |= {"verkstallt_datum": kw.pop("verkstallt_datum", None), "avslutat_datum": kw.pop("avslutat_datum", None),
                "antal": kw.pop("antal", 1)}
        assert not kw, kw
        self.decisions.append(rec)

    def disc(self, kind, what, reported, computed, evidence, severity="error", kinds=None, optional=False):
        rec = dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence,
                   kinds=kinds or [kind])
        (self.discrepancies_optional if optional else self.discrepancies).append(rec)

    @property
    def out(self):
        return HERE / "documents" / f"{self.stem}.{self.ext}"

    def truth(self):
        return {k: getattr(self, k) for k in ("document", "tables", "decisions", "counts", "claims", "claims_optional",
                                              "discrepancies", "discrepancies_optional")}

    def save(self):
        path = HERE / "truth" / f"{self.stem}.json"
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(self.truth(), ensure_ascii=False, indent=1), encoding="utf-8")
