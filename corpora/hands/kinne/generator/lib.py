"""Small shared library: one Report gathers the truth while its file draws the page from the same data."""
import html, json, os, re, subprocess, tempfile, zipfile
from pathlib import Path
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DOCS, TRUTH = ROOT / "documents", ROOT / "truth"
AGREED = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
esc = html.escape

class Report:
    def __init__(s, stem, ext, **document):
        s.stem, s.ext = stem, ext
        d = dict(organisation=None, kommunkod=None, stadsdel=None, namnd=None, dnr=None, period=None, document_date=None, laws=[])
        d.update(document)
        s.period = d["period"]
        s.d = {"document": d, "tables": [], "decisions": [], "counts": [], "claims": [], "claims_optional": [],
               "discrepancies": [], "discrepancies_optional": []}
    @property
    def path(s):
        DOCS.mkdir(exist_ok=True)
        return DOCS / f"{s.stem}.{s.ext}"
    def table(s, title, section, columns, rows, kind):
        tid = f"t{len(s.d['tables']) + 1}"
        rows = [[None if c in (None, "") else str(c) for c in r] for r in rows]
        s.d["tables"].append(dict(id=tid, title=title, section=section, columns=columns, rows=rows, kind=kind))
        return tid
    def dec(s, table, insats, insats_id, lag, **kw):
        r = dict(table=table, nr=None, section=[], omrade=None, insats=insats, insats_id=insats_id, lag=lag, lagrum=None,
                 beslutsdatum=None, avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None,
                 status="kvarstående", verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert not set(kw) - set(r), kw
        r.update(kw); s.d["decisions"].append(r)
    def count(s, table, measure, value, **kw):
        r = dict(table=table, measure=measure, period=s.period, lag=None, omrade=None, insats=None, orsak=None, kon=None,
                 manader=None, value=value, is_total=False)
        assert not set(kw) - set(r), kw
        r.update(kw); s.d["counts"].append(r)
    def claim(s, quote, value, measure="ej_verkställda", unit="beslut", optional=False, agreed=None, **kw):
        r = dict(quote=quote, what="", measure=measure, period=s.period, lag=None, omrade=None, insats=None, orsak=None,
                 kon=None, value=value, unit=unit, compare_to=None, agreed=agreed or AGREED)
        assert not set(kw) - set(r), kw
        r.update(kw); s.d["claims_optional" if optional else "claims"].append(r)
    def disc(s, kind, severity, what, reported, computed, evidence, kinds=None, optional=False):
        s.d["discrepancies_optional" if optional else "discrepancies"].append(dict(kind=kind, severity=severity, what=what,
            reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind]))
    def save(s):
        TRUTH.mkdir(exist_ok=True)
        (TRUTH / f"{s.stem}.json").write_text(json.dumps(s.d, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

def html_table(columns, rows, cls="", widths=None, total=("Summa", "Totalt", "Delsumma", "Samtliga")):
    col = "".join(f'<col style="width:{w}">' for w in widths or [])
    out = [f'<table class="{cls}">', f"<colgroup>{col}</colgroup>" if col else "", "<thead><tr>", *(f"<th>{esc(c)}</th>" for c in columns), "</tr></thead><tbody>"]
    for r in rows:
        tot = ' class="sum"' if str(r[0] or "").startswith(total) else ""
        out.append(f"<tr{tot}>" + "".join(f"<td>{esc(str(c)) if c not in (None, '') else ''}</td>" for c in r) + "</tr>")
    return "".join(out) + "</tbody></table>"

def page(body, css, title=""):
    return f'<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{esc(title)}</title><style>{css}</style></head><body>{body}</body></html>'

def weasy(markup, path):
    import weasyprint
    weasyprint.HTML(string=markup).write_pdf(str(path))

def chromium(markup, path):
    with tempfile.TemporaryDirectory() as t:
        f = Path(t) / "in.html"; f.write_text(markup, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={t}/p", "--no-pdf-header-footer",
                        f"--print-to-pdf={path}", f.as_uri()], check=True, capture_output=True, timeout=120)

def soffice_pdf(src, path):
    with tempfile.TemporaryDirectory() as t:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{t}/p", "--headless", "--convert-to", "pdf", "--outdir", t, str(src)],
                       check=True, capture_output=True, timeout=180)
        Path(path).write_bytes((Path(t) / (Path(src).stem + ".pdf")).read_bytes())

def shade(cell, fill):
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:fill"), fill); cell._tc.get_or_add_tcPr().append(e)

def docx_table(doc, columns, rows, widths_cm, style="Table Grid", size=9, head_fill=None, right=()):
    from docx.shared import Cm, Pt
    t = doc.add_table(rows=1 + len(rows), cols=len(columns)); t.style = style; t.autofit = False
    for j, w in enumerate(widths_cm): t.columns[j].width = Cm(w)
    for i, r in enumerate([columns] + rows):
        for j, c in enumerate(r):
            cell = t.cell(i, j); cell.width = Cm(widths_cm[j])
            p = cell.paragraphs[0]; run = p.add_run("" if c is None else str(c)); run.font.size = Pt(size)
            p.paragraph_format.space_after = Pt(1)
            if j in right: p.alignment = 2
            if i == 0 or str(r[0] or "").startswith(("Summa", "Totalt", "Alla")): run.bold = True
            if i == 0 and head_fill: shade(cell, head_fill)
    return t
