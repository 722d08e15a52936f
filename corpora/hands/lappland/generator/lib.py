"""Shared helper: one model per report, which gives both the document's tables and the truth."""
import html, json, subprocess, shutil, tempfile
from pathlib import Path
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DOCS, TRUTH = ROOT / "documents", ROOT / "truth"
DEC = ["table", "nr", "section", "omrade", "insats", "lag", "lagrum", "beslutsdatum", "avbrottsdatum", "manader", "dagar", "kommentar",
       "kon", "alder", "status", "verkstallt_datum", "avslutat_datum", "antal"]
CNT = ["table", "measure", "period", "lag", "omrade", "insats", "orsak", "kon", "manader", "value", "is_total"]
KON = {"kvinna": ("K", "vuxen"), "man": ("M", "vuxen"), "flicka": ("K", "barn"), "pojke": ("M", "barn"), "k": ("K", None), "m": ("M", None)}
ORD = ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"]
MAN = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"]


def lang(iso):
    y, m, d = iso.split("-")
    return f"{int(d)} {MAN[int(m) - 1]} {y}"


class R:
    def __init__(self, stem, ext, organisation, kommunkod, namnd, dnr, period, document_date, laws):
        self.stem, self.ext, self.period = stem, ext, period
        self.out = DOCS / f"{stem}.{ext}"
        self.j = {"document": {"organisation": organisation, "kommunkod": kommunkod, "stadsdel": None, "namnd": namnd, "dnr": dnr, "period": period,
                               "document_date": document_date, "laws": laws},
                  "tables": [], "decisions": [], "counts": [], "claims": [], "claims_optional": [], "discrepancies": [], "discrepancies_optional": []}
        self.title_of = {}

    def t(self, id, title, section, columns, rows, kind):
        rows = [[None if c in ("", None) else str(c) for c in r] for r in rows]
        self.j["tables"].append({"id": id, "title": title, "section": section, "columns": columns, "rows": rows, "kind": kind})
        return rows

    def d(self, table, **k):
        r = {f: None for f in DEC}
        r.update(table=table, antal=1, section=[])
        kon = k.pop("kon", None)
        if kon:
            r["kon"], r["alder"] = KON[kon.lower()]
        assert not set(k) - set(DEC), k
        r.update(k)
        self.j["decisions"].append(r)

    def c(self, table, measure, value, **k):
        r = {f: None for f in CNT}
        r.update(table=table, measure=measure, value=value, period=self.period, is_total=False)
        assert not set(k) - set(CNT), k
        r.update(k)
        self.j["counts"].append(r)

    def cl(self, quote, value, measure="ej_verkställda", unit="beslut", opt=False, **k):
        r = {"quote": quote, "what": k.pop("what", quote[:60]), "measure": measure, "period": self.period, "lag": None, "omrade": None, "insats": None,
             "orsak": None, "kon": None, "value": value, "unit": unit, "compare_to": None}
        agreed = k.pop("agreed", None)
        assert not set(k) - set(r), k
        r.update(k)
        if agreed:
            r["agreed"] = agreed
        self.j["claims_optional" if opt else "claims"].append(r)

    def x(self, kind, severity, what, reported, computed, evidence, opt=False):
        self.j["discrepancies_optional" if opt else "discrepancies"].append(
            {"kind": kind, "severity": severity, "what": what, "reported": reported, "computed": computed, "evidence": evidence, "kinds": [kind]})

    def save(self):
        TRUTH.mkdir(exist_ok=True)
        (TRUTH / f"{self.stem}.json").write_text(json.dumps(self.j, ensure_ascii=False, indent=1), encoding="utf-8")


def esc(s):
    return html.escape(str(s))


def tab(columns, rows, cls="", head=None, last_bold=False):
    h = head or "<tr>" + "".join(f"<th>{esc(c)}</th>" for c in columns) + "</tr>"
    b = ""
    for i, r in enumerate(rows):
        tag = "sum" if last_bold and i == len(rows) - 1 else ""
        b += f'<tr class="{tag}">' + "".join(f"<td>{esc(c) if c is not None else ''}</td>" for c in r) + "</tr>\n"
    return f'<table class="{cls}"><thead>{h}</thead><tbody>{b}</tbody></table>'


def chromium_pdf(htmltext, out):
    with tempfile.TemporaryDirectory() as tmp:
        p = Path(tmp) / "a.html"
        p.write_text(htmltext, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/prof", "--no-pdf-header-footer",
                        f"--print-to-pdf={out}", p.as_uri()], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)


def soffice_pdf(docx, out):
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/prof", "--headless", "--convert-to", "pdf", "--outdir", tmp, str(docx)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
        shutil.copy(Path(tmp) / (Path(docx).stem + ".pdf"), out)


def docx_table(doc, columns, rows, style, widths=None, size=9, repeat=True):
    from docx.shared import Pt, Cm
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    t = doc.add_table(rows=1, cols=len(columns))
    t.style = style
    if widths:
        t.autofit = False
        for i, w in enumerate(widths):
            t.columns[i].width = Cm(w)
    for i, c in enumerate(columns):
        t.rows[0].cells[i].text = c
    for r in rows:
        cells = t.add_row().cells
        for i, c in enumerate(r):
            cells[i].text = c or ""
    for n, row in enumerate(t.rows):
        for i, cell in enumerate(row.cells):
            if widths:
                cell.width = Cm(widths[i])
            for p in cell.paragraphs:
                p.paragraph_format.space_after = Pt(1)
                for run in p.runs:
                    run.font.size = Pt(size)
                    if n == 0:
                        run.font.bold = True
        pr = row._tr.get_or_add_trPr()
        pr.append(OxmlElement("w:cantSplit"))
        if n == 0 and repeat:
            e = OxmlElement("w:tblHeader"); e.set(qn("w:val"), "true"); pr.append(e)
    return t
