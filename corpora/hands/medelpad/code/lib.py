"""Data model shared by the reports: what is printed is what the truth says."""
import json, subprocess, tempfile, shutil
from pathlib import Path
ROOT = Path(__file__).resolve().parent.parent
DOCS, TRUTH = ROOT / "documents", ROOT / "truth"
IDS = {("LSS", k): v for k, v in {
    "ledsagarservice": "lss_ledsagarservice", "kontaktperson": "lss_kontaktperson", "avlösarservice": "lss_avlosarservice",
    "avlösarservice i hemmet": "lss_avlosarservice", "korttidsvistelse": "lss_korttidsvistelse", "korttidstillsyn": "lss_korttidstillsyn",
    "bostad med särskild service": "lss_boende", "bostad med särskild service för vuxna": "lss_bostad_sarskild_service_vuxna", "bostad med särskild service, vuxna": "lss_bostad_sarskild_service_vuxna",
    "bostad vuxna": "lss_bostad_vuxna", "gruppbostad": "lss_gruppbostad", "servicebostad": "lss_servicebostad",
    "daglig verksamhet": "lss_daglig_verksamhet", "personlig assistans": "lss_personlig_assistans"}.items()}
IDS |= {("SoL", k): v for k, v in {
    "särskilt boende": "sol_sarskilt_boende_aldre", "säbo": "sol_sarskilt_boende_aldre", "särskilt boende för äldre": "sol_sarskilt_boende_aldre", "demensboende": "sol_demensboende",
    "korttidsboende": "sol_korttidsboende", "växelvård": "sol_vaxelvard", "hemtjänst": "sol_hemtjanst", "dagverksamhet": "sol_dagverksamhet",
    "kontaktfamilj": "sol_kontaktfamilj", "kontaktperson": "sol_kontaktperson", "boendestöd": "sol_boendestod", "sysselsättning": "sol_sysselsattning",
    "ledsagning": "sol_ledsagning", "avlösning": "sol_avlosning", "öppenvård": "sol_oppenvard", "stödboende": "sol_stodboende"}.items()}
D0 = ["table", "nr", "section", "omrade", "insats", "insats_id", "lag", "lagrum", "beslutsdatum", "avbrottsdatum", "manader", "dagar",
      "kommentar", "kon", "alder", "status", "verkstallt_datum", "avslutat_datum", "antal"]
C0 = ["table", "measure", "period", "lag", "omrade", "insats", "orsak", "kon", "manader", "value", "is_total"]
Q0 = ["quote", "what", "measure", "period", "lag", "omrade", "insats", "orsak", "kon", "value", "unit", "compare_to"]


class Rep:
    def __init__(self, stem, ext, **document):
        self.stem, self.ext = stem, ext
        base = dict(organisation=None, kommunkod=None, stadsdel=None, namnd=None, dnr=None, period=None, document_date=None, laws=[])
        base.update(document)
        self.t = dict(document=base, tables=[], decisions=[], counts=[], claims=[], claims_optional=[], discrepancies=[], discrepancies_optional=[])
        self.period = base["period"]

    def table(self, title, section, columns, rows, kind):
        i = f"t{len(self.t['tables']) + 1}"
        self.t["tables"].append(dict(id=i, title=title, section=section, columns=columns, kind=kind,
                                     rows=[[None if c in ("", None) else str(c) for c in r] for r in rows]))
        return i

    def dec(self, **k):
        r = {f: None for f in D0}
        r.update(antal=1, status="kvarstående", section=[])
        assert not set(k) - set(D0), k
        r.update(k)
        if r["insats"]:
            r["insats_id"] = IDS.get((r["lag"], r["insats"].casefold()))
            assert r["insats_id"], (r["lag"], r["insats"])
        self.t["decisions"].append(r)

    def count(self, table, value, **k):
        if value in ("", None):
            return
        r = {f: None for f in C0}
        r.update(table=table, period=self.period, value=0 if value in ("-", "–") else int(value), is_total=False)
        assert not set(k) - set(C0), k
        r.update(k)
        self.t["counts"].append(r)

    def claim(self, quote, value, measure, unit="beslut", optional=False, agreed=None, **k):
        r = {f: None for f in Q0}
        r.update(quote=quote, value=value, measure=measure, unit=unit, period=self.period)
        r["what"] = k.pop("what", None) or f"{measure} {k.get('lag') or ''} {k.get('insats') or ''}".strip()
        assert not set(k) - set(Q0), k
        r.update(k)
        if agreed:
            r["agreed"] = agreed
        self.t["claims_optional" if optional else "claims"].append(r)

    def disc(self, kind, what, reported, computed, evidence, severity="error", kinds=None, optional=False):
        self.t["discrepancies_optional" if optional else "discrepancies"].append(
            dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind]))

    @property
    def path(self):
        return DOCS / f"{self.stem}.{self.ext}"

    def save(self):
        (TRUTH / f"{self.stem}.json").write_text(json.dumps(self.t, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(self.stem, {k: len(v) for k, v in self.t.items() if isinstance(v, list)})


NOMEAS = ["period", "lag", "insats", "orsak", "kon", "compare_to"]


def chrome(html, out):
    with tempfile.TemporaryDirectory() as d:
        p = Path(d) / "x.html"
        p.write_text(html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={d}/u", "--no-pdf-header-footer",
                        f"--print-to-pdf={out}", str(p)], check=True, capture_output=True, timeout=120)


def office(docx, out):
    with tempfile.TemporaryDirectory() as d:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{d}/u", "--headless", "--convert-to", "pdf", "--outdir", d, str(docx)],
                       check=True, capture_output=True, timeout=180)
        shutil.move(f"{d}/{Path(docx).stem}.pdf", out)
