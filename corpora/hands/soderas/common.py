"""Small helpers: one object per report holds the data; the page and the truth are both made from it."""
import json, subprocess, shutil
from pathlib import Path
HERE = Path(__file__).resolve().parent
DOC, TRUTH, BUILD = HERE / "documents", HERE / "truth", HERE / "build"
for _d in (DOC, TRUTH, BUILD): _d.mkdir(exist_ok=True)
IDS = [("särskilt boende", "sol_sarskilt_boende_aldre"), ("växelvård", "sol_vaxelvard"), ("dagverksamhet", "sol_dagverksamhet"), ("boendestöd", "sol_boendestod"),
       ("hemtjänst", "sol_hemtjanst"), ("kontaktfamilj", "sol_kontaktfamilj"), ("öppenvård", "sol_oppenvard"), ("korttidsboende", "sol_korttidsboende"),
       ("sysselsättning", "sol_sysselsattning"), ("ledsagarservice", "lss_ledsagarservice"), ("ledsagning", "sol_ledsagning"), ("avlösarservice", "lss_avlosarservice"),
       ("korttidsvistelse", "lss_korttidsvistelse"), ("korttidstillsyn", "lss_korttidstillsyn"), ("daglig verksamhet", "lss_daglig_verksamhet"),
       ("personlig assistans", "lss_personlig_assistans"), ("gruppbostad", "lss_gruppbostad"), ("servicebostad", "lss_servicebostad"), ("träningslägenhet", "sol_traningslagenhet")]


def insats_id(name, lag):
    n = (name or "").lower()
    if "kontaktperson" in n: return {"SoL": "sol_kontaktperson", "LSS": "lss_kontaktperson"}.get(lag)
    if "bostad med särskild service" in n or n == "bostad vuxna":
        return "sol_bostad_sarskild_service" if lag == "SoL" else ("lss_bostad_sarskild_service_vuxna" if "vuxna" in n and "särskild" in n else "lss_bostad_vuxna" if "vuxna" in n else "lss_boende")
    return next((i for k, i in IDS if k in n), None)


class R:
    def __init__(self, stem, ext, **document):
        self.stem, self.ext = stem, ext
        d = dict(organisation=None, kommunkod=None, stadsdel=None, namnd=None, dnr=None, period=None, document_date=None, laws=[])
        d.update(document)
        self.t = dict(document=d, tables=[], decisions=[], counts=[], claims=[], claims_optional=[], discrepancies=[], discrepancies_optional=[])
        self.p = d["period"]

    def table(self, id, title, columns, rows, kind, section=()):
        self.t["tables"].append(dict(id=id, title=title, section=list(section), columns=columns, rows=rows, kind=kind))

    def count(self, table, value, measure="ej_verkställda", period=None, is_total=False, **k):
        d = dict(table=table, measure=measure, period=period or self.p, lag=None, omrade=None, insats=None, orsak=None, kon=None, manader=None)
        d.update(k); d.update(value=value, is_total=is_total)
        d["insats_id"] = insats_id(d["insats"], d["lag"])
        self.t["counts"].append(d)

    def dec(self, insats, lag, status="kvarstående", **k):
        d = dict(table=None, nr=None, section=[], omrade=None, insats=insats, insats_id=insats_id(insats, lag), lag=lag, lagrum=None, beslutsdatum=None, avbrottsdatum=None,
                 manader=None, dagar=None, kommentar=None, kon=None, alder=None, status=status, verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(k) <= set(d), k
        d.update(k); self.t["decisions"].append(d)

    def claim(self, quote, value, what, unit="beslut", measure="ej_verkställda", period=None, optional=False, **k):
        d = dict(quote=quote, what=what, measure=measure, period=period or self.p, lag=None, omrade=None, insats=None, orsak=None, kon=None, value=value, unit=unit, compare_to=None)
        d.update(k); self.t["claims_optional" if optional else "claims"].append(d)

    def disc(self, kind, what, reported, computed, evidence, severity="error", optional=False, kinds=None):
        self.t["discrepancies_optional" if optional else "discrepancies"].append(
            dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind]))

    @property
    def path(self): return DOC / f"{self.stem}.{self.ext}"

    def save(self):
        (TRUTH / f"{self.stem}.json").write_text(json.dumps(self.t, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


KA = {"kvinna": ("K", "vuxen"), "man": ("M", "vuxen"), "flicka": ("K", "barn"), "pojke": ("M", "barn")}


def chromium(html, out, footer=False):
    src = BUILD / (out.stem + ".html"); src.write_text(html, encoding="utf-8")
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={out}", src.as_uri()], check=True, capture_output=True, timeout=120)


def office(docx, out):
    subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(BUILD), str(docx)], check=True, capture_output=True, timeout=150)
    shutil.move(str(BUILD / (docx.stem + ".pdf")), out)
