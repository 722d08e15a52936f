"""Shared parts: the truth collector, number words, date forms, DOCX and conversion helpers."""
import json, subprocess, datetime as dt
from pathlib import Path
ROOT = Path(__file__).resolve().parent.parent
DOCS, TRUTH, TMP = ROOT/'documents', ROOT/'truth', ROOT/'generator'/'tmp'
for p in (DOCS, TRUTH, TMP): p.mkdir(parents=True, exist_ok=True)
ORD = "noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo".split()
def w(n, neut=True):
    return ('ett' if n == 1 and neut else ORD[n]) if n <= 20 else str(n)
def W(n, neut=True):
    s = w(n, neut); return s[0].upper()+s[1:]
MAN = "januari februari mars april maj juni juli augusti september oktober november december".split()
def d(iso): return dt.date.fromisoformat(iso)
def slash(iso): x = d(iso); return f"{x.day}/{x.month} {x.year}"
def lang(iso): x = d(iso); return f"{x.day} {MAN[x.month-1]} {x.year}"
def six(iso): return iso[2:].replace('-', '')
def days(a, b): return (d(b)-d(a)).days
ALL = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
NOM = [f for f in ALL if f != "measure"]

class Rep:
    def __init__(self, stem, ext, **document):
        self.stem, self.ext = stem, ext
        self.period = document['period']
        self.t = dict(document=dict(dict(organisation=None, kommunkod=None, stadsdel=None, namnd=None, dnr=None,
                      period=None, document_date=None, laws=[]), **document), tables=[], decisions=[], counts=[], claims=[],
                      claims_optional=[], discrepancies=[], discrepancies_optional=[], notes=[])
    def table(self, id, title, section, columns, rows, kind):
        self.t['tables'].append(dict(id=id, title=title, section=section, columns=columns,
            rows=[[None if c in ('', None) else str(c) for c in r] for r in rows], kind=kind))
    def dec(self, table, **k):
        base = dict(table=table, nr=None, section=[], omrade=None, insats=None, lag=None, lagrum=None, beslutsdatum=None,
            avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None, status='kvarstående',
            verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(k) <= set(base), set(k)-set(base)
        self.t['decisions'].append({**base, **{a: (None if b == '' else b) for a, b in k.items()}})
    def count(self, table, measure, value, **k):
        base = dict(table=table, measure=measure, period=self.period, lag=None, omrade=None, insats=None, orsak=None,
                    kon=None, manader=None, value=value, is_total=False)
        assert set(k) <= set(base), k
        self.t['counts'].append({**base, **k})
    def _claim(self, quote, value, unit='beslut', measure='ej_verkställda', agreed=None, what=None, **k):
        base = dict(quote=quote, what=what or '', measure=measure, period=self.period, lag=None, omrade=None, insats=None,
                    orsak=None, kon=None, value=value, unit=unit, compare_to=None)
        assert set(k) <= set(base), k
        return {**base, **k, 'agreed': agreed or ALL}
    def c(self, quote, *claims, opt=False):
        """Register each claim (value, {fields}) on this clause, and return the clause."""
        for v, k in claims:
            self.t['claims_optional' if (opt or k.pop('opt', False)) else 'claims'].append(self._claim(quote, v, **k))
        return quote
    def disc(self, kind, severity, what, reported, computed, evidence, kinds=None, opt=False):
        self.t['discrepancies_optional' if opt else 'discrepancies'].append(dict(kind=kind, severity=severity, what=what,
            reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind]))
    def note(self, s): self.t['notes'].append(s)
    @property
    def path(self): return DOCS/f"{self.stem}.{self.ext}"
    def save(self):
        (TRUTH/f"{self.stem}.json").write_text(json.dumps(self.t, ensure_ascii=False, indent=1), encoding='utf-8')
        print('saved', self.stem, {k: len(v) for k, v in self.t.items() if isinstance(v, list)})

KON = dict(Kvinna=('K','vuxen'), Man=('M','vuxen'), Flicka=('K','barn'), Pojke=('M','barn'), K=('K',None), M=('M',None))
def konf(p):
    k = KON[p[0].upper()+p[1:]]; return dict(kon=k[0], alder=k[1])

def soffice(src, outdir=TMP):
    subprocess.run(['soffice', f'-env:UserInstallation=file://{TMP}/lo', '--headless', '--convert-to', 'pdf', '--outdir', str(outdir), str(src)],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=240)
    return Path(outdir)/(Path(src).stem+'.pdf')

# ---- python-docx helpers
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
def newdoc(font='Liberation Sans', size=11, margins=(2.5,2.5,2.5,2.5), head='000000', hsizes=(16,13,11.5)):
    D = Document(); s = D.styles['Normal']; s.font.name = font; s.font.size = Pt(size)
    s.element.rPr.rFonts.set(qn('w:eastAsia'), font); s.paragraph_format.space_after = Pt(7)
    for i, hs in enumerate(hsizes, 1):
        h = D.styles[f'Heading {i}']; h.font.name = font; h.font.size = Pt(hs); h.font.color.rgb = RGBColor.from_string(head); h.font.bold = True
        [h.element.rPr.rFonts.attrib.pop(qn('w:'+a),None) for a in ('asciiTheme','hAnsiTheme','eastAsiaTheme','cstheme')]; h.element.rPr.rFonts.set(qn('w:ascii'), font); h.element.rPr.rFonts.set(qn('w:hAnsi'), font)
        h.paragraph_format.space_before = Pt(13-2*i+4); h.paragraph_format.space_after = Pt(4)
    x = D.sections[0]; x.page_width, x.page_height = Cm(21), Cm(29.7)
    x.top_margin, x.right_margin, x.bottom_margin, x.left_margin = (Cm(m) for m in margins)
    return D
def shade(cell, hexcol):
    e = OxmlElement('w:shd'); e.set(qn('w:val'), 'clear'); e.set(qn('w:color'), 'auto'); e.set(qn('w:fill'), hexcol); cell._tc.get_or_add_tcPr().append(e)
def put(cell, text, size=None, bold=False, align=None, italic=False):
    p = cell.paragraphs[0]; p.paragraph_format.space_after = Pt(1)
    r = p.add_run(text or ''); r.bold = bold; r.italic = italic
    if size: r.font.size = Pt(size)
    if align: p.alignment = align
    return p
def dtable(D, head, rows, widths, size=9.5, headfill='D9D9D9', style='Table Grid', numcols=(), boldlast=False, repeat=True):
    T = D.add_table(rows=1, cols=len(head)); T.style = style; T.autofit = False
    for i, h in enumerate(head):
        put(T.rows[0].cells[i], h, size, True)
        if headfill: shade(T.rows[0].cells[i], headfill)
    if repeat:
        e = OxmlElement('w:tblHeader'); e.set(qn('w:val'), 'true'); T.rows[0]._tr.get_or_add_trPr().append(e)
    for n, r in enumerate(rows):
        cells = T.add_row().cells
        for i, c in enumerate(r):
            put(cells[i], '' if c is None else str(c), size, boldlast and n == len(rows)-1, WD_ALIGN_PARAGRAPH.RIGHT if i in numcols else None)
    for i, x in enumerate(widths): T.columns[i].width = Cm(x)
    for row in T.rows:
        e = OxmlElement('w:cantSplit'); row._tr.get_or_add_trPr().append(e)
        for i, x in enumerate(widths): row.cells[i].width = Cm(x)
    return T
def field(p, code, size=8):
    for typ, txt in (('begin', None), (None, code), ('end', None)):
        r = p.add_run(); r.font.size = Pt(size)
        if typ: e = OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'), typ)
        else: e = OxmlElement('w:instrText'); e.set(qn('xml:space'), 'preserve'); e.text = txt
        r._r.append(e)
