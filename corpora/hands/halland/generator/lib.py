"""Shared: the truth's form, and helpers to make DOCX, PDF (LibreOffice, Chromium)."""
import json, subprocess, shutil, tempfile, datetime as dt, html
from pathlib import Path
ROOT = Path(__file__).resolve().parent.parent
DOCS, TRUTH = ROOT / "documents", ROOT / "truth"
DOCS.mkdir(exist_ok=True); TRUTH.mkdir(exist_ok=True)
CLAIM = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]

class Report:
    def __init__(s, stem, organisation, kommunkod, namnd, dnr, period, date, laws):
        s.stem, s.period = stem, period
        s.document = dict(organisation=organisation, kommunkod=kommunkod, stadsdel=None, namnd=namnd, dnr=dnr,
                          period=period, document_date=date, laws=laws)
        s.tables, s.decisions, s.counts, s.claims, s.claims_optional = [], [], [], [], []
        s.discrepancies, s.discrepancies_optional = [], []
    def table(s, title, section, columns, rows, kind):
        t = dict(id=f"t{len(s.tables)+1}", title=title, section=section, columns=columns,
                 rows=[[None if c in ("", None) else str(c) for c in r] for r in rows], kind=kind)
        s.tables.append(t); return t["id"]
    def count(s, table, measure, value, period=None, lag=None, omrade=None, insats=None, orsak=None, kon=None, manader=None, total=False):
        s.counts.append(dict(table=table, measure=measure, period=period or s.period, lag=lag, omrade=omrade, insats=insats,
                             orsak=orsak, kon=kon, manader=manader, value=value, is_total=total))
    def dec(s, table, **k):
        d = dict(table=table, nr=None, section=[], omrade=None, insats=None, lag=None, lagrum=None, beslutsdatum=None,
                 avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None, status=None,
                 verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(k) <= set(d), set(k) - set(d)
        d.update(k); s.decisions.append(d)
    def claim(s, quote, value, what="", unit="beslut", measure="ej_verkställda", period=None, lag=None, omrade=None, insats=None,
              orsak=None, kon=None, compare_to=None, agreed=None, optional=False):
        c = dict(quote=quote, what=what, measure=measure, period=period or s.period, lag=lag, omrade=omrade, insats=insats,
                 orsak=orsak, kon=kon, value=value, unit=unit, compare_to=compare_to, agreed=agreed or CLAIM)
        (s.claims_optional if optional else s.claims).append(c)
    def disc(s, kind, severity, what, reported, computed, evidence, kinds=None, optional=False):
        d = dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind])
        (s.discrepancies_optional if optional else s.discrepancies).append(d)
    def save(s):
        o = {k: getattr(s, k) for k in ("document", "tables", "decisions", "counts", "claims", "claims_optional", "discrepancies", "discrepancies_optional")}
        (TRUTH / f"{s.stem}.json").write_text(json.dumps(o, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(s.stem, len(s.decisions), "decisions", len(s.counts), "counts", len(s.claims), "claims", len(s.discrepancies), "discr")

def days(a, b): return (dt.date.fromisoformat(b) - dt.date.fromisoformat(a)).days
MON = "jan feb mars april maj juni juli aug sep okt nov dec".split()
MONL = "januari februari mars april maj juni juli augusti september oktober november december".split()
def longdate(iso, names=MONL):
    y, m, d = iso.split("-"); return f"{int(d)} {names[int(m)-1]} {y}"
WORDS = "noll ett två tre fyra fem sex sju åtta nio tio elva tolv".split()
esc = html.escape

def chromium_pdf(markup, out):
    with tempfile.TemporaryDirectory() as d:
        p = Path(d) / "in.html"; p.write_text(markup, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={d}/u",
                        f"--print-to-pdf={out}", p.as_uri()], check=True, capture_output=True, timeout=120)
def office_pdf(docx, out):
    with tempfile.TemporaryDirectory() as d:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{d}/prof", "--headless", "--convert-to", "pdf", "--outdir", d, str(docx)],
                       check=True, capture_output=True, timeout=180)
        shutil.move(str(Path(d) / (Path(docx).stem + ".pdf")), out)

# ---- python-docx helpers
def shade(cell, color):
    from docx.oxml.ns import qn
    from docx.oxml import OxmlElement
    e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:color"), "auto"); e.set(qn("w:fill"), color)
    cell._tc.get_or_add_tcPr().append(e)
def repeat_head(row):
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    e = OxmlElement("w:tblHeader"); e.set(qn("w:val"), "true"); row._tr.get_or_add_trPr().append(e)
    
def no_split(row):
    from docx.oxml import OxmlElement
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
def docx_table(doc, columns, rows, widths, style="Table Grid", size=9, head="D9E2F3", bold_last=False, right=()):
    from docx.shared import Cm, Pt
    from docx.enum.text import WD_ALIGN_PARAGRAPH as A
    t = doc.add_table(rows=0, cols=len(columns)); t.style = style; t.autofit = False
    for col, w in zip(t.columns, widths): col.width = Cm(w)
    for n, r in enumerate([columns] + rows):
        row = t.add_row(); no_split(row)
        for i, c in enumerate(r):
            cell = row.cells[i]; cell.width = Cm(widths[i]); p = cell.paragraphs[0]
            p.paragraph_format.space_after = Pt(1); p.paragraph_format.space_before = Pt(1)
            run = p.add_run("" if c is None else str(c)); run.font.size = Pt(size)
            if n == 0:
                run.bold = True
                if head: shade(cell, head)
            if bold_last and n == len(rows): run.bold = True
            if i in right: p.alignment = A.RIGHT
        if n == 0: repeat_head(row)
    return t
def footer_pages(section, text):
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    p = section.footer.paragraphs[0]; p.add_run(text + "\t\tSida ")
    for code in ("PAGE", None, "NUMPAGES"):
        if code is None: p.add_run(" av "); continue
        for typ, txt in (("begin", None), (None, code), ("end", None)):
            r = p.add_run()
            if typ: e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), typ)
            else: e = OxmlElement("w:instrText"); e.set(qn("xml:space"), "preserve"); e.text = txt
            r._r.append(e)

def font(style, name):
    from docx.oxml.ns import qn
    style.font.name = name; f = style.element.rPr.rFonts
    for a in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        if f.get(qn("w:" + a)) is not None: del f.attrib[qn("w:" + a)]
    f.set(qn("w:hAnsi"), name); f.set(qn("w:cs"), name)
