"""Shared pieces: the truth builder and small helpers. Layout lives in the report modules."""
import json
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
DOCS, TRUTH = HERE / "documents", HERE / "truth"

IDS = {  # (head of the printed name, law) -> insats_id
    ("särskilt boende", "SoL"): "sol_sarskilt_boende_aldre", ("kontaktfamilj", "SoL"): "sol_kontaktfamilj",
    ("boendestöd", "SoL"): "sol_boendestod", ("ledsagning", "SoL"): "sol_ledsagning", ("hemtjänst", "SoL"): "sol_hemtjanst",
    ("kontaktperson", "SoL"): "sol_kontaktperson", ("kontaktperson", "LSS"): "lss_kontaktperson",
    ("daglig verksamhet", "LSS"): "lss_daglig_verksamhet", ("bostad med särskild service", "LSS"): "lss_bostad_vuxna",
    ("bostad för vuxna", "LSS"): "lss_bostad_vuxna", ("gruppbostad", "LSS"): "lss_gruppbostad",
    ("servicebostad", "LSS"): "lss_servicebostad",
    ("korttidsvistelse", "LSS"): "lss_korttidsvistelse", ("korttidstillsyn", "LSS"): "lss_korttidstillsyn",
    ("avlösarservice", "LSS"): "lss_avlosarservice", ("ledsagarservice", "LSS"): "lss_ledsagarservice",
    ("personlig assistans", "LSS"): "lss_personlig_assistans", ("dagverksamhet", "SoL"): "sol_dagverksamhet",
    ("korttidsboende", "SoL"): "sol_korttidsboende", ("växelvård", "SoL"): "sol_vaxelvard",
    ("sysselsättning", "SoL"): "sol_sysselsattning", ("öppenvård", "SoL"): "sol_oppenvard",
    ("avlösning", "SoL"): "sol_avlosning", ("trygghetslarm", "SoL"): "sol_trygghetslarm",
}


def insats_id(name, lag):
    if not name or not lag:
        return None
    for (head, law), ident in IDS.items():
        if law == lag and name.casefold().startswith(head):
            return ident
    raise KeyError((name, lag))


class Truth:
    def __init__(self, stem, **document):
        self.stem = stem
        base = dict(organisation=None, kommunkod=None, stadsdel=None, namnd=None, dnr=None, period=None,
                    document_date=None, laws=[])
        base.update(document)
        self.d = dict(document=base, tables=[], decisions=[], counts=[], claims=[], discrepancies=[],
                      claims_optional=[], discrepancies_optional=[])
        self.period = base["period"]

    def table(self, title, section, columns, rows, kind):
        tid = f"t{len(self.d['tables']) + 1}"
        rows = [[None if c in ("", None) else str(c) for c in r] for r in rows]
        assert all(len(r) == len(columns) for r in rows if columns), (self.stem, title)
        self.d["tables"].append(dict(id=tid, title=title, section=section, columns=columns, rows=rows, kind=kind))
        return tid

    def decision(self, **k):
        r = dict(table=None, nr=None, section=[], omrade=None, insats=None, insats_id=None, lag=None, lagrum=None,
                 beslutsdatum=None, avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None,
                 status=None, verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(k) <= set(r), set(k) - set(r)
        r.update(k)
        r["insats_id"] = insats_id(r["insats"], r["lag"])
        self.d["decisions"].append(r)

    def count(self, table, measure, value, **k):
        r = dict(table=table, measure=measure, period=self.period, lag=None, omrade=None, insats=None, insats_id=None,
                 orsak=None, kon=None, manader=None, value=value, is_total=False)
        assert set(k) <= set(r), set(k) - set(r)
        r.update(k)
        r["insats_id"] = insats_id(r["insats"], r["lag"])
        self.d["counts"].append(r)

    def claim(self, quote, value, measure, unit="beslut", optional=False, **k):
        r = dict(quote=quote, what=k.pop("what", quote), measure=measure, period=self.period, lag=None, omrade=None,
                 insats=None, orsak=None, kon=None, value=value, unit=unit, compare_to=None,
                 agreed=["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"])
        drop = k.pop("unsure", [])
        assert set(k) <= set(r), set(k) - set(r)
        r.update(k)
        r["agreed"] = [f for f in r["agreed"] if f not in drop]
        self.d["claims_optional" if optional else "claims"].append(r)

    def disc(self, kind, what, reported, computed, evidence, severity="error", kinds=None, optional=False):
        self.d["discrepancies_optional" if optional else "discrepancies"].append(
            dict(kind=kind, kinds=kinds or [kind], severity=severity, what=what, reported=reported, computed=computed,
                 evidence=evidence))

    def save(self):
        TRUTH.mkdir(exist_ok=True)
        (TRUTH / f"{self.stem}.json").write_text(json.dumps(self.d, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def soffice_pdf(docx_path, out_pdf):
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/profile", "--headless", "--convert-to", "pdf",
                        "--outdir", tmp, str(docx_path)], check=True, capture_output=True)
        out_pdf.write_bytes((Path(tmp) / (Path(docx_path).stem + ".pdf")).read_bytes())


def chromium_pdf(html, out_pdf):
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / "in.html"
        src.write_text(html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--no-pdf-header-footer", f"--user-data-dir={tmp}/p",
                        f"--print-to-pdf={out_pdf}", src.as_uri()], check=True, capture_output=True)


def html_table(columns, rows, cls="", last_total=False):
    head = "".join(f"<th>{c}</th>" for c in columns)
    body = ""
    for i, r in enumerate(rows):
        tr = ' class="sum"' if last_total and i == len(rows) - 1 else ""
        body += f"<tr{tr}>" + "".join(f"<td>{'' if c is None else c}</td>" for c in r) + "</tr>\n"
    return f'<table class="{cls}"><thead><tr>{head}</tr></thead><tbody>\n{body}</tbody></table>'
