"""Truth collector and small helpers shared by the nine reports of the hand askim."""
import json
import re
import subprocess
import tempfile
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCS, TRUTH = ROOT / "documents", ROOT / "truth"
MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
ALL = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
IDS = {("särskilt boende", "SoL"): "sol_sarskilt_boende_aldre", ("demensboende", "SoL"): "sol_demensboende",
       ("växelvård", "SoL"): "sol_vaxelvard", ("kontaktperson", "SoL"): "sol_kontaktperson",
       ("boendestöd", "SoL"): "sol_boendestod", ("kontaktfamilj", "SoL"): "sol_kontaktfamilj",
       ("korttidsboende", "SoL"): "sol_korttidsboende", ("dagverksamhet", "SoL"): "sol_dagverksamhet",
       ("sysselsättning", "SoL"): "sol_sysselsattning", ("ledsagning", "SoL"): "sol_ledsagning",
       ("hemtjänst", "SoL"): "sol_hemtjanst", ("avlösning", "SoL"): "sol_avlosning",
       ("stödboende", "SoL"): "sol_stodboende",
       ("daglig verksamhet", "LSS"): "lss_daglig_verksamhet", ("kontaktperson", "LSS"): "lss_kontaktperson",
       ("bostad med särskild service för vuxna", "LSS"): "lss_bostad_sarskild_service_vuxna",
       ("korttidsvistelse", "LSS"): "lss_korttidsvistelse", ("ledsagarservice", "LSS"): "lss_ledsagarservice",
       ("avlösarservice", "LSS"): "lss_avlosarservice", ("avlösarservice i hemmet", "LSS"): "lss_avlosarservice",
       ("gruppbostad", "LSS"): "lss_gruppbostad", ("servicebostad", "LSS"): "lss_servicebostad",
       ("korttidstillsyn", "LSS"): "lss_korttidstillsyn"}


def longdate(iso):
    y, m, d = iso.split("-")
    return f"{int(d)} {MONTHS[int(m) - 1]} {y}"


class Truth:
    def __init__(self, stem, organisation, kommunkod, namnd, dnr, period, document_date, laws):
        self.stem, self.period = stem, period
        self.data = {"document": {"organisation": organisation, "kommunkod": kommunkod, "stadsdel": None, "namnd": namnd,
                                  "dnr": dnr, "period": period, "document_date": document_date, "laws": laws},
                     "tables": [], "decisions": [], "counts": [], "claims": [], "discrepancies": [],
                     "claims_optional": [], "discrepancies_optional": []}

    def table(self, tid, kind, columns, rows, title=None, section=()):
        rows = [[None if c in (None, "") else str(c) for c in r] for r in rows]
        assert all(len(r) == len(columns or r) for r in rows), tid
        self.data["tables"].append({"id": tid, "title": title, "section": list(section), "columns": list(columns),
                                    "rows": rows, "kind": kind})
        return rows

    def dec(self, table=None, section=(), **kw):
        rec = dict(table=table, nr=None, section=list(section), omrade=None, insats=None, insats_id=None, lag=None,
                   lagrum=None, beslutsdatum=None, avbrottsdatum=None, manader=None, dagar=None, kommentar=None,
                   kon=None, alder=None, status="kvarstående", verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(kw) <= set(rec), kw
        rec.update(kw)
        name = re.sub(r" \((SoL|LSS)\)$", "", rec["insats"]).casefold()
        rec["insats_id"] = IDS[(name, rec["lag"])]
        self.data["decisions"].append(rec)

    def count(self, table, value, **kw):
        rec = dict(table=table, measure="ej_verkställda", period=self.period, lag=None, omrade=None, insats=None,
                   orsak=None, kon=None, manader=None, value=value, is_total=False)
        assert set(kw) <= set(rec), kw
        rec.update(kw)
        self.data["counts"].append(rec)

    def grid(self, table, rows, row_dims, col_dims):
        """One count per printed number: rows as printed (first cell the label), dims by row and by column (None: no count)."""
        for row, rd in zip(rows, row_dims, strict=True):
            for cell, cd in zip(row[1:], col_dims, strict=True):
                if cell in (None, "") or cd is None:
                    continue
                value = 0 if cell in "–-" else int(re.match(r"\d+", cell).group())
                self.count(table, value, **{**rd, **cd})

    def claim(self, quote, value, measure="ej_verkställda", unit="beslut", loose=(), optional=False, what=None, **kw):
        rec = dict(quote=quote, what=what or quote, measure=measure, period=self.period, lag=None, omrade=None,
                   insats=None, orsak=None, kon=None, value=value, unit=unit, compare_to=None)
        assert set(kw) <= set(rec), kw
        rec.update(kw)
        rec["agreed"] = [f for f in ALL if f not in loose]
        self.data["claims_optional" if optional else "claims"].append(rec)

    def disc(self, kind, severity, what, reported, computed, evidence, kinds=(), optional=False):
        self.data["discrepancies_optional" if optional else "discrepancies"].append(
            dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed,
                 evidence=list(evidence), kinds=list(kinds) or [kind]))

    def save(self):
        TRUTH.mkdir(exist_ok=True)
        (TRUTH / f"{self.stem}.json").write_text(json.dumps(self.data, ensure_ascii=False, indent=1), encoding="utf-8")

    def out(self, ext):
        DOCS.mkdir(exist_ok=True)
        return DOCS / f"{self.stem}.{ext}"


def html_table(columns, rows, cls="", foot=()):
    head = "".join(f"<th>{escape(c)}</th>" for c in columns)
    body = ""
    for i, r in enumerate(rows):
        mark = ' class="sum"' if i in foot else ""
        body += f"<tr{mark}>" + "".join(f"<td>{escape(str(c)) if c is not None else ''}</td>" for c in r) + "</tr>\n"
    return f'<table class="{cls}"><thead><tr>{head}</tr></thead><tbody>\n{body}</tbody></table>'


def chromium_pdf(html, out):
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / "in.html"
        src.write_text(html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                        f"--user-data-dir={tmp}/profile", f"--print-to-pdf={out}", str(src)], check=True,
                       capture_output=True, timeout=120)


def soffice_pdf(doc, out):
    """Save a python-docx document and let LibreOffice print it."""
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / (Path(out).stem + ".docx")
        doc.save(src)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/profile", "--headless", "--convert-to", "pdf",
                        "--outdir", str(Path(out).parent), str(src)], check=True, capture_output=True, timeout=180)


def docx_table(doc, columns, rows, widths=None, style="Table Grid", bold_last=False, right=()):
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Cm
    t = doc.add_table(rows=0, cols=len(columns))
    t.style = style
    if widths:
        t.autofit = False
        for col, w in zip(t.columns, widths):
            col.width = Cm(w)
    for i, row in enumerate([columns, *rows]):
        cells = t.add_row().cells
        for j, value in enumerate(row):
            p = cells[j].paragraphs[0]
            run = p.add_run("" if value is None else str(value))
            run.bold = i == 0 or (bold_last and i == len(rows))
            p.paragraph_format.space_after = 0
            if j in right:
                p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            if widths:
                cells[j].width = Cm(widths[j])
    return t
