"""Shared helpers: the truth object, number words, dates, converters. Each report has its own r##.py with its data model."""
import json, os, subprocess, calendar, datetime as dt
from pathlib import Path
ROOT = Path(__file__).resolve().parent.parent
DOC, TRU, WORK = ROOT/'documents', ROOT/'truth', ROOT/'work'
os.environ['FONTCONFIG_FILE'] = str(ROOT/'fonts.conf')
FONTS = ROOT/'fonts/x/usr/share/fonts'
ORD = 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo'.split()
MAN = 'januari februari mars april maj juni juli augusti september oktober november december'.split()
def w(n, en=False): return ('en' if en and n == 1 else ORD[n]) if n <= 12 else str(n)
def W(n): return w(n).capitalize()
def d(iso): return dt.date.fromisoformat(iso)
def lang(iso): x = d(iso); return f'{x.day} {MAN[x.month-1]} {x.year}'
def qend(p): y, q = p.split('-Q'); m = int(q)*3; return dt.date(int(y), m, calendar.monthrange(int(y), m)[1])
def days(iso, p): return (qend(p)-d(iso)).days
def late(iso, p):
    """three months and a day before the quarter's end at the latest"""
    e = qend(p); m = e.month-3; y = e.year
    if m <= 0: m += 12; y -= 1
    return d(iso) <= dt.date(y, m, min(e.day, calendar.monthrange(y, m)[1])) - dt.timedelta(days=0 if e.day > calendar.monthrange(y, m)[1] else 1)

class Rep:
    def __init__(s, stem, **doc):
        s.stem = stem
        s.doc = dict(organisation=None, kommunkod=None, stadsdel=None, namnd=None, dnr=None, period=None, document_date=None, laws=[])
        assert set(doc) <= set(s.doc); s.doc.update(doc)
        s.tables, s.decs, s.counts, s.claims, s.copt, s.dis, s.dopt, s.notes = [], [], [], [], [], [], [], []
    def table(s, id, title, section, columns, rows, kind):
        rows = [[None if c in (None, '') else str(c) for c in r] for r in rows]
        assert all(len(r) == len(rows[0]) for r in rows), id
        assert not columns or len(columns) == len(rows[0]), (id, len(columns), len(rows[0]))
        s.tables.append(dict(id=id, title=title, section=section, columns=columns, rows=rows, kind=kind))
    def dec(s, **k):
        b = dict(table=None, nr=None, section=[], omrade=None, insats=None, lag=None, lagrum=None, beslutsdatum=None, avbrottsdatum=None,
                 manader=None, dagar=None, kommentar=None, kon=None, alder=None, status='kvarstående', verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(k) <= set(b), set(k)-set(b); b.update(k); s.decs.append(b)
    def cnt(s, table, measure, value, **k):
        if value is None: return
        b = dict(table=table, measure=measure, period=s.doc['period'], lag=None, omrade=None, insats=None, orsak=None, kon=None, manader=None, value=int(value), is_total=False)
        assert set(k) <= set(b); b.update(k); s.counts.append(b)
    def _c(s, quote, measure, value, unit='beslut', **k):
        b = dict(quote=quote, what=k.pop('what', measure), measure=measure, period=s.doc['period'], lag=None, omrade=None, insats=None, orsak=None, kon=None, value=value, unit=unit, compare_to=None)
        b['agreed'] = k.pop('agreed', ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"])
        assert set(k) <= set(b), k; b.update(k); return b
    def claim(s, *a, **k): s.claims.append(s._c(*a, **k))
    def opt(s, *a, **k): s.copt.append(s._c(*a, **k))
    def _e(s, kind, severity, what, reported, computed, evidence, kinds=None):
        return dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind])
    def err(s, *a, **k): s.dis.append(s._e(a[0], 'error', *a[1:], **k))
    def note(s, *a, sev='note', **k): s.dopt.append(s._e(a[0], sev, *a[1:], **k))
    def save(s, ext):
        o = dict(document=s.doc, tables=s.tables, decisions=s.decs, counts=s.counts, claims=s.claims, claims_optional=s.copt,
                 discrepancies=s.dis, discrepancies_optional=s.dopt, notes=s.notes, file=f'{s.stem}.{ext}')
        (TRU/f'{s.stem}.json').write_text(json.dumps(o, ensure_ascii=False, indent=1), encoding='utf-8')

def soffice(src, out, flt='pdf'):
    subprocess.run(['soffice', '-env:UserInstallation=file://'+str(WORK/'lo'), '--headless', '--convert-to', flt, '--outdir', str(WORK), str(src)],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=170)
    (WORK/(Path(src).stem+'.pdf')).replace(out)
def chromium(html, out):
    subprocess.run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--user-data-dir='+str(WORK/'chr'), '--no-pdf-header-footer', f'--print-to-pdf={out}', 'file://'+str(html)],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=170)

# python-docx bits
def shade(cell, hexcol):
    from docx.oxml.ns import qn; from docx.oxml import OxmlElement
    e = OxmlElement('w:shd'); e.set(qn('w:val'), 'clear'); e.set(qn('w:fill'), hexcol); cell._tc.get_or_add_tcPr().append(e)
def field(par, code):
    from docx.oxml.ns import qn; from docx.oxml import OxmlElement
    r = par.add_run()
    for t, x in (('begin', None), (None, code), ('end', None)):
        if t: e = OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'), t)
        else: e = OxmlElement('w:instrText'); e.text = x; e.set(qn('xml:space'), 'preserve')
        r._r.append(e)
    return r
def headrow(row):
    from docx.oxml.ns import qn; from docx.oxml import OxmlElement
    e = OxmlElement('w:tblHeader'); e.set(qn('w:val'), 'true'); row._tr.get_or_add_trPr().append(e)
def nosplit(row):
    from docx.oxml.ns import qn; from docx.oxml import OxmlElement
    e = OxmlElement('w:cantSplit'); row._tr.get_or_add_trPr().append(e)
def widths(t, cm):
    from docx.shared import Cm
    t.autofit = False
    for c, x in zip(t.columns, cm): c.width = Cm(x)
    for r in t.rows:
        for c, x in zip(r.cells, cm): c.width = Cm(x)
def calc(src, out):
    """LibreOffice Calc from a private copy of LibreOffice with the Calc package laid in (work/locopy);
    without it the system's soffice, which then needs the package libreoffice-calc-nogui"""
    if not (WORK/'locopy').exists(): return soffice(src, out)
    x = WORK/'lox/usr/lib'; env = dict(os.environ, LD_LIBRARY_PATH=':'.join(map(str, (x/'x86_64-linux-gnu', x/'x86_64-linux-gnu/blas', x/'x86_64-linux-gnu/lapack', x/'lp_solve'))))
    subprocess.run([str(WORK/'locopy/program/soffice'), '-env:UserInstallation=file://'+str(WORK/'lo3'), '--headless', '--convert-to', 'pdf', '--outdir', str(WORK), str(src)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=170, env=env)
    (WORK/(Path(src).stem+'.pdf')).replace(out)
