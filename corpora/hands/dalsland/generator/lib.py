"""Shared helpers: one data model per report gives both the document and the truth."""
import datetime as dt
import html
import json
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCS, TRUTH = ROOT / "documents", ROOT / "truth"
ORD = ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton", "fjorton",
       "femton", "sexton", "sjutton", "arton", "nitton", "tjugo"]
MAN = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"]
KORT = ["jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sept", "okt", "nov", "dec"]


def iso(d):
    return d


def yymmdd(d):
    return d[2:4] + d[5:7] + d[8:10]


def daymonth(d):
    y, m, k = d.split("-")
    return f"{int(k)} {MAN[int(m) - 1]} {y}"


def dayshort(d):
    y, m, k = d.split("-")
    return f"{int(k)} {KORT[int(m) - 1]} {y}"


def slash(d):
    y, m, k = d.split("-")
    return f"{int(k)}/{int(m)} {y}"


def days(d, end):
    return (dt.date.fromisoformat(end) - dt.date.fromisoformat(d)).days


class R:
    def __init__(self, stem, ext, organisation, kommunkod, namnd, dnr, period, document_date, laws, fmt=iso):
        self.stem, self.ext, self.fmt = stem, ext, fmt
        self.period = period
        self.doc = dict(organisation=organisation, stadsdel=None, namnd=namnd, kommunkod=kommunkod, dnr=dnr, period=period,
                        document_date=document_date, laws=laws)
        self.tables, self.decisions, self.counts, self.claims, self.copt, self.discs, self.dopt = [], [], [], [], [], [], []

    @property
    def path(self):
        return DOCS / f"{self.stem}.{self.ext}"

    def tbl(self, id, title, section, columns, rows, kind):
        rows = [[None if c in (None, "") else str(c) for c in r] for r in rows]
        assert all(len(r) == len(columns) for r in rows), (id, columns, rows)
        t = dict(id=id, title=title, section=section, columns=columns, rows=rows, kind=kind)
        self.tables.append(t)
        return t

    def dec(self, insats, lag, **k):
        d = dict(table=None, nr=None, section=[], omrade=None, insats=insats, insats_id=None, lag=lag, lagrum=None, beslutsdatum=None,
                 avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None, status="kvarstående",
                 verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(k) <= set(d), k
        d.update(k)
        if insats:
            d["insats_id"] = INSATS.get((insats.lower(), lag))
            if d["insats_id"] is None:
                print("no insats_id", insats, lag)
        self.decisions.append(d)
        return d

    def cnt(self, table, measure, value, lag=None, insats=None, orsak=None, kon=None, manader=None, omrade=None, period=None, total=False):
        self.counts.append(dict(table=table, measure=measure, period=period or self.period, lag=lag, omrade=omrade, insats=insats,
                                orsak=orsak, kon=kon, manader=manader, value=value, is_total=total))

    def claim(self, quote, value, measure, what="", lag=None, insats=None, orsak=None, kon=None, omrade=None, period=None, unit="beslut",
              compare_to=None, optional=False, agreed=None):
        c = dict(quote=quote, what=what or measure, measure=measure, period=period or self.period, lag=lag, omrade=omrade, insats=insats,
                 orsak=orsak, kon=kon, value=value, unit=unit, compare_to=compare_to)
        if agreed:
            c["agreed"] = agreed
        (self.copt if optional else self.claims).append(c)

    def disc(self, kind, severity, what, reported, computed, evidence, optional=False):
        (self.dopt if optional else self.discs).append(dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed,
                                                            evidence=evidence))

    def save(self):
        out = dict(document=self.doc, tables=self.tables, decisions=self.decisions, counts=self.counts, claims=self.claims,
                   claims_optional=self.copt, discrepancies=self.discs, discrepancies_optional=self.dopt)
        TRUTH.mkdir(exist_ok=True)
        (TRUTH / f"{self.stem}.json").write_text(json.dumps(out, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def esc(c):
    return "" if c is None else html.escape(c)


def htab(t, cls="", widths=None, bold_last=False, head=None, caption=None, num_from=None):
    """An HTML table of a stored table; head replaces the head row when it spans."""
    out = [f'<table class="{cls}">']
    if caption:
        out.append(f"<caption>{esc(caption)}</caption>")
    if widths:
        out.append("<colgroup>" + "".join(f'<col style="width:{w}">' for w in widths) + "</colgroup>")
    out.append("<thead>" + (head or "<tr>" + "".join(f"<th>{esc(c)}</th>" for c in t["columns"]) + "</tr>") + "</thead><tbody>")
    for i, r in enumerate(t["rows"]):
        last = bold_last and i == len(t["rows"]) - 1
        cells = "".join(f'<td{" class=n" if num_from is not None and j >= num_from else ""}>{esc(c)}</td>' for j, c in enumerate(r))
        out.append(f'<tr{" class=sum" if last else ""}>{cells}</tr>')
    return "".join(out) + "</tbody></table>"


def chromium(src, path):
    with tempfile.TemporaryDirectory() as tmp:
        f = Path(tmp) / "in.html"
        f.write_text(src, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={tmp}/p",
                        f"--print-to-pdf={path}", f.as_uri()], check=True, capture_output=True, timeout=120)


def weasy(src, path):
    import weasyprint
    weasyprint.HTML(string=src).write_pdf(path)


def soffice(docx, path):
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/prof", "--headless", "--convert-to", "pdf", "--outdir", tmp, str(docx)],
                       check=True, capture_output=True, timeout=180)
        Path(path).write_bytes((Path(tmp) / (Path(docx).stem + ".pdf")).read_bytes())


INSATS = {}


def _ins(id, lag, *names):
    for n in names:
        INSATS[(n.lower(), lag)] = id


_ins("sol_sarskilt_boende_aldre", "SoL", "Särskilt boende", "Särskilt boende äldre", "Säbo", "Särskilt boende för äldre", "Vård- och omsorgsboende", "Äldreboende")
_ins("sol_demensboende", "SoL", "Särskilt boende demens", "Demensboende")
_ins("sol_kontaktfamilj", "SoL", "Kontaktfamilj")
_ins("sol_kontaktperson", "SoL", "Kontaktperson", "Kontaktperson SoL")
_ins("sol_dagverksamhet", "SoL", "Dagverksamhet", "Dagverksamhet demens")
_ins("sol_boendestod", "SoL", "Boendestöd")
_ins("sol_hemtjanst", "SoL", "Hemtjänst")
_ins("sol_korttidsboende", "SoL", "Korttidsboende", "Korttidsplats")
_ins("sol_vaxelvard", "SoL", "Växelvård")
_ins("sol_sysselsattning", "SoL", "Sysselsättning")
_ins("sol_ledsagning", "SoL", "Ledsagning")
_ins("sol_stodboende", "SoL", "Stödboende")
_ins("sol_bostad_sarskild_service", "SoL", "Bostad med särskild service", "Boende med särskild service")
_ins("sol_oppenvard", "SoL", "Öppenvård")
_ins("sol_avlosning", "SoL", "Avlösning i hemmet", "Avlösning")
_ins("lss_kontaktperson", "LSS", "Kontaktperson", "Kontaktperson LSS")
_ins("lss_bostad_sarskild_service_vuxna", "LSS", "Bostad med särskild service", "Bostad med särskild service för vuxna", "Bostad m särskild service vuxna", "Boende vuxna")
_ins("lss_bostad_vuxna", "LSS", "Bostad för vuxna")
_ins("lss_gruppbostad", "LSS", "Gruppbostad")
_ins("lss_servicebostad", "LSS", "Servicebostad")
_ins("lss_daglig_verksamhet", "LSS", "Daglig verksamhet")
_ins("lss_korttidsvistelse", "LSS", "Korttidsvistelse", "Korttidsvistelse utanför hemmet", "Korttids")
_ins("lss_korttidstillsyn", "LSS", "Korttidstillsyn")
_ins("lss_ledsagarservice", "LSS", "Ledsagarservice")
_ins("lss_avlosarservice", "LSS", "Avlösarservice", "Avlösarservice i hemmet")
_ins("lss_personlig_assistans", "LSS", "Personlig assistans")
