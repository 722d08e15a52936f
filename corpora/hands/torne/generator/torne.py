"""Shared small parts: the truth object, tables in HTML/DOCX/ReportLab, and output.  Folders are found from this file."""
import json, subprocess, tempfile, html
from pathlib import Path
ROOT = Path(__file__).resolve().parent.parent
DOCS, TRUTH = ROOT / "documents", ROOT / "truth"
MEANING = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
ORD = {1: "ett", 2: "två", 3: "tre", 4: "fyra", 5: "fem", 6: "sex", 7: "sju", 8: "åtta", 9: "nio", 10: "tio", 11: "elva", 12: "tolv"}


class Truth:
    def __init__(self, stem, organisation, kommunkod, namnd, dnr, period, date, laws):
        self.stem, self.period = stem, period
        self.d = dict(document=dict(organisation=organisation, stadsdel=None, namnd=namnd, kommunkod=kommunkod, dnr=dnr,
                                    period=period, document_date=date, laws=laws),
                      tables=[], decisions=[], counts=[], claims=[], claims_optional=[], discrepancies=[], discrepancies_optional=[])

    def table(self, id, title, section, columns, rows, kind):
        self.d["tables"].append(dict(id=id, title=title, section=section, columns=columns,
                                     rows=[[None if c in ("", None) else str(c) for c in r] for r in rows], kind=kind))

    def dec(self, table=None, section=(), **k):
        r = dict(table=table, nr=None, section=list(section), omrade=None, insats=None, lag=None, lagrum=None, beslutsdatum=None,
                 avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None, status="kvarstående",
                 verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(k) <= set(r), k
        r.update(k)
        self.d["decisions"].append(r)

    def count(self, table, measure, value, is_total=False, **k):
        r = dict(table=table, measure=measure, period=self.period, lag=None, omrade=None, insats=None, orsak=None, kon=None,
                 manader=None, value=value, is_total=is_total)
        assert set(k) <= set(r), k
        r.update(k)
        self.d["counts"].append(r)

    def claim(self, quote, value, measure="ej_verkställda", unit="beslut", optional=False, soft=(), **k):
        r = dict(quote=quote, what="", measure=measure, period=self.period, lag=None, omrade=None, insats=None, orsak=None, kon=None,
                 value=value, unit=unit, compare_to=None)
        assert set(k) <= set(r), k
        r.update(k)
        if not optional:
            r["agreed"] = [f for f in MEANING if f not in soft]
        self.d["claims_optional" if optional else "claims"].append(r)

    def find(self, kind, severity, what, reported, computed, evidence, kinds=None, optional=False):
        self.d["discrepancies_optional" if optional else "discrepancies"].append(
            dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind]))

    def save(self):
        TRUTH.mkdir(exist_ok=True)
        (TRUTH / f"{self.stem}.json").write_text(json.dumps(self.d, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def esc(s):
    return html.escape("" if s is None else str(s))


def htable(columns, rows, last=False, head=None, widths=None):
    h = head or "<tr>" + "".join(f"<th>{esc(c)}</th>" for c in columns) + "</tr>"
    cg = "<colgroup>" + "".join(f'<col style="width:{w}">' for w in widths) + "</colgroup>" if widths else ""
    b = ""
    for i, r in enumerate(rows):
        b += f"<tr{' class=sum' if last and i == len(rows) - 1 else ''}>" + "".join(f"<td>{esc(c)}</td>" for c in r) + "</tr>\n"
    return f"<table>{cg}<thead>{h}</thead><tbody>\n{b}</tbody></table>"


def page(body, css, title):
    return f'<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8"><title>{esc(title)}</title><style>{css}</style></head><body>\n{body}\n</body></html>\n'


def chromium(stem, text):
    with tempfile.TemporaryDirectory() as t:
        f = Path(t) / "a.html"
        f.write_text(text, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={t}/p",
                        f"--print-to-pdf={DOCS / (stem + '.pdf')}", f.as_uri()], check=True, capture_output=True, timeout=120)


def weasy(stem, text):
    import weasyprint
    weasyprint.HTML(string=text).write_pdf(DOCS / f"{stem}.pdf")


def soffice(stem, docx):
    with tempfile.TemporaryDirectory() as t:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{t}/p", "--headless", "--convert-to", "pdf", "--outdir", str(DOCS), str(docx)],
                       check=True, capture_output=True, timeout=180)


def dtable(doc, columns, rows, widths=None, style="Table Grid", size=9, bold_last=False, shade=None):
    from docx.shared import Pt, Cm
    from docx.oxml.ns import qn
    from docx.oxml import OxmlElement
    t = doc.add_table(rows=0, cols=len(columns))
    t.style = style
    t.autofit = False
    for i, r in enumerate([columns] + rows):
        cells = t.add_row().cells
        for j, c in enumerate(r):
            p = cells[j].paragraphs[0]
            p.paragraph_format.space_after = Pt(1)
            run = p.add_run("" if c is None else str(c))
            run.font.size = Pt(size)
            run.bold = i == 0 or (bold_last and i == len(rows))
            if widths:
                cells[j].width = Cm(widths[j])
            if i == 0 and shade:
                s = OxmlElement("w:shd"); s.set(qn("w:val"), "clear"); s.set(qn("w:fill"), shade)
                cells[j]._tc.get_or_add_tcPr().append(s)
        if i == 0:
            h = OxmlElement("w:tblHeader"); h.set(qn("w:val"), "true")
            t.rows[0]._tr.get_or_add_trPr().append(h)
    if widths:
        for col, w in zip(t.columns, widths): col.width = Cm(w)
    return t
