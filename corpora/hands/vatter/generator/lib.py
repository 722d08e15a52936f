"""Blocks -> document and truth.  One Report per file r??.py; the truth is read off the same data that is printed."""
import html as H, json, re, subprocess, shutil, tempfile
from datetime import date
from pathlib import Path
HERE = Path(__file__).resolve().parent
DOCS, TRUTH = HERE.parent / 'documents', HERE.parent / 'truth'
MAN = 'januari februari mars april maj juni juli augusti september oktober november december'.split()
ORD = 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv'.split()
def long(d): y, m, dd = map(int, d.split('-')); return f'{dd} {MAN[m-1]} {y}'
def six(d): return d[2:].replace('-', '')
def dagar(a, b): return (date.fromisoformat(b) - date.fromisoformat(a)).days

class Report:
    def __init__(s, stem, fmt, css='', style=None, header='', footer='', **doc):
        s.stem, s.fmt, s.css, s.style, s.header, s.footer = stem, fmt, css, style or {}, header, footer
        s.doc = dict(organisation=None, stadsdel=None, namnd=None, kommunkod=None, dnr=None, period=None, document_date=None, laws=[]) | doc
        s.b, s.stack = [], []
        s.tables, s.decisions, s.counts, s.claims, s.claims_optional, s.discrepancies, s.discrepancies_optional = [], [], [], [], [], [], []
        s.claimtext = []
    def h(s, lvl, t):
        s.b.append(('h', lvl, t))
        if lvl: s.stack = s.stack[:lvl-1] + [t]
    def line(s, t): s.b.append(('small', t))
    def p(s, t, *claims):
        s.b.append(('p', t)); s._claims(t, claims)
    def _claims(s, t, claims):
        for q, v, kw in claims:
            assert q in t, q
            c = dict(quote=q, what=kw.pop('what', ''), measure='ej_verkställda', period=s.doc['period'], lag=None, omrade=None, insats=None, orsak=None, kon=None, value=v, unit='beslut', compare_to=None)
            loose = kw.pop('loose', []); opt = kw.pop('optional', False)
            c |= kw
            if loose: c['agreed'] = [f for f in 'measure period lag insats orsak kon compare_to'.split() if f not in loose]
            (s.claims_optional if opt else s.claims).append(c)
    def ul(s, items): s.b.append(('ul', items))
    def kv(s, pairs): s.b.append(('kv', pairs))
    def br(s): s.b.append(('br',))
    def table(s, cols, rows, kind, title=None, bold=(), widths=None, groups=None):
        """groups: [(text, span)] as a first head row over cols (a group '' joins nothing)."""
        names = list(cols)
        if groups:
            names, i = [], 0
            for g, n in groups:
                names += [f'{g} / {c}' if g else c for c in cols[i:i+n]]; i += n
        tid = f't{len(s.tables)+1}'
        s.tables.append(dict(id=tid, title=title or (s.stack[-1] if s.stack else None), section=list(s.stack), columns=names, rows=[[c if c != '' else None for c in r] for r in rows], kind=kind))
        s.b.append(('t', list(cols), rows, set(bold), widths, groups))
        return tid
    def cnt(s, table, value, **kw):
        s.counts.append(dict(table=table, measure='ej_verkställda', period=s.doc['period'], lag=None, omrade=None, insats=None, orsak=None, kon=None, manader=None, value=value, is_total=False) | kw)
    def dec(s, table, **kw):
        s.decisions.append(dict(table=table, nr=None, section=list(s.stack), omrade=None, insats=None, lag=None, lagrum=None, beslutsdatum=None, avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None, status='kvarstående', verkstallt_datum=None, avslutat_datum=None, antal=1) | kw)
    def err(s, kind, what, reported, computed, evidence, severity='error', optional=False, kinds=None):
        (s.discrepancies_optional if optional else s.discrepancies).append(dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind]))
    def truth(s):
        return {k: v for k, v in dict(document=s.doc, tables=s.tables, decisions=s.decisions, counts=s.counts, claims=s.claims, claims_optional=s.claims_optional, discrepancies=s.discrepancies, discrepancies_optional=s.discrepancies_optional).items()}
    # ---- renderers
    def html(s):
        e = H.escape; o = []
        for b in s.b:
            k = b[0]
            if k == 'h': o.append(f'<h{b[1]+1}>{e(b[2])}</h{b[1]+1}>')
            elif k == 'p': o.append(f'<p>{e(b[1])}</p>')
            elif k == 'small': o.append(f'<div class="l">{e(b[1])}</div>')
            elif k == 'ul': o.append('<ul>' + ''.join(f'<li>{e(i)}</li>' for i in b[1]) + '</ul>')
            elif k == 'kv': o.append('<div class="card">' + ''.join(f'<div><b>{e(a)}:</b> {e(v)}</div>' for a, v in b[1]) + '</div>')
            elif k == 'br': o.append('<div style="page-break-after:always"></div>')
            else:
                _, cols, rows, bold, w, groups = b
                t = '<table><thead>'
                if groups:
                    i = 0; a = ''; c2 = ''
                    for g, n in groups:
                        if g: a += f'<th colspan={n}>{e(g)}</th>'; c2 += ''.join(f'<th>{e(c)}</th>' for c in cols[i:i+n])
                        else: a += ''.join(f'<th rowspan=2>{e(c)}</th>' for c in cols[i:i+n])
                        i += n
                    t += f'<tr>{a}</tr><tr>{c2}</tr>'
                else: t += '<tr>' + ''.join(f'<th{f" style=width:{w[i]}%" if w else ""}>{e(c)}</th>' for i, c in enumerate(cols)) + '</tr>'
                t += '</thead><tbody>'
                for n, r in enumerate(rows):
                    t += f'<tr{" class=sum" if n in bold else ""}>' + ''.join(f'<td{" class=n" if re.fullmatch(r"[-–0-9 ]+", c) and len(c)<5 else ""}>{e(c)}</td>' for c in r) + '</tr>'
                o.append(t + '</tbody></table>')
        return f'<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{e(s.b[0][-1] if isinstance(s.b[0][-1],str) else s.stem)}</title><style>{s.css}</style></head><body>{s.header}\n' + '\n'.join(o) + f'\n{s.footer}</body></html>'
    def docx(s, path):
        from docx import Document
        from docx.shared import Pt, Cm, RGBColor
        st = s.style; d = Document(); sec = d.sections[0]
        sec.page_width, sec.page_height = Cm(21), Cm(29.7)
        sec.left_margin = sec.right_margin = Cm(st.get('margin', 2.3))
        d.styles['Normal'].font.name = st.get('font', 'Liberation Sans'); d.styles['Normal'].font.size = Pt(st.get('size', 10.5))
        d.styles['Normal'].paragraph_format.space_after = Pt(6)
        for i in range(1, 4):
            f = d.styles[f'Heading {i}'].font; f.name = st.get('hfont', st.get('font', 'Liberation Sans')); f.color.rgb = RGBColor.from_string(st.get('color', '000000')); f.size = Pt([15, 12.5, 11][i-1])
            d.styles[f'Heading {i}'].element.rPr.rFonts.attrib.clear(); f.name = st.get('hfont', st.get('font', 'Liberation Sans'))
        if s.header: sec.header.paragraphs[0].text = s.header
        if s.footer: sec.footer.paragraphs[0].text = s.footer
        for b in s.b:
            k = b[0]
            if k == 'h':
                if b[1] == 0: p = d.add_paragraph(); r = p.add_run(b[2]); r.bold = True; r.font.size = Pt(17)
                else: d.add_heading(b[2], b[1])
            elif k == 'p': d.add_paragraph(b[1])
            elif k == 'small': d.add_paragraph(b[1]).paragraph_format.space_after = Pt(0)
            elif k == 'ul':
                for i in b[1]: d.add_paragraph(i, style='List Bullet')
            elif k == 'br': d.add_page_break()
            elif k == 't':
                _, cols, rows, bold, w, groups = b
                t = d.add_table(0, len(cols)); t.style = st.get('table', 'Table Grid'); t.autofit = False
                tw = 21 - 2*st.get('margin', 2.3); ws = [tw*x/sum(w) for x in w] if w else [tw/len(cols)]*len(cols)
                for i, x in enumerate(ws): t.columns[i].width = Cm(x)
                def add(r, bo=False):
                    c = t.add_row().cells
                    for i, x in enumerate(r):
                        c[i].width = Cm(ws[i]); pp = c[i].paragraphs[0]; pp.paragraph_format.space_after = Pt(1); ru = pp.add_run(x); ru.font.size = Pt(st.get('tsize', 9)); ru.bold = bo
                    return t.rows[-1]
                from docx.oxml import OxmlElement
                hr = add(cols, True); pr = hr._tr.get_or_add_trPr(); pr.append(OxmlElement('w:tblHeader'))
                for n, r in enumerate(rows):
                    rr = add(r, n in bold); rr._tr.get_or_add_trPr().append(OxmlElement('w:cantSplit'))
                d.add_paragraph().paragraph_format.space_after = Pt(2)
        d.save(path)
    def reportlab(s, path):
        from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, Spacer, PageBreak, ListFlowable, ListItem
        from reportlab.lib.styles import ParagraphStyle as PS
        from reportlab.lib.pagesizes import A4, landscape
        from reportlab.lib import colors
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont
        def ff(n): return subprocess.run(['fc-match', '-f', '%{file}', n], capture_output=True, text=True).stdout
        pdfmetrics.registerFont(TTFont('N', ff('Liberation Sans Narrow'))); pdfmetrics.registerFont(TTFont('B', ff('Liberation Sans Narrow:bold')))
        N = PS('n', fontName='N', fontSize=10.5, leading=13.5, spaceAfter=6); S = PS('s', parent=N, spaceAfter=0); C = PS('c', fontName='N', fontSize=9, leading=10.6); CB = PS('cb', parent=C, fontName='B')
        hs = [PS(f'h{i}', fontName='B', fontSize=[17, 13, 11.5][i], leading=20, spaceBefore=8, spaceAfter=4) for i in range(3)]
        e = H.escape; f = []
        size = landscape(A4); W = size[0]-100
        for b in s.b:
            k = b[0]
            if k == 'h': f.append(Paragraph(e(b[2]), hs[b[1]]))
            elif k in 'p': f.append(Paragraph(e(b[1]), N))
            elif k == 'small': f.append(Paragraph(e(b[1]), S))
            elif k == 'br': f.append(PageBreak())
            elif k == 't':
                _, cols, rows, bold, w, groups = b
                ws = [W*x/100 for x in w] if w else None
                t = Table([[Paragraph(e(c), CB) for c in cols]] + [[Paragraph(e(c), CB if n in bold else C) for c in r] for n, r in enumerate(rows)], colWidths=ws, repeatRows=1)
                t.setStyle([('LINEBELOW', (0, 0), (-1, -1), .4, colors.grey), ('BACKGROUND', (0, 0), (-1, 0), colors.HexColor('#e3eadf')), ('VALIGN', (0, 0), (-1, -1), 'TOP'), ('TOPPADDING', (0, 0), (-1, -1), 2), ('BOTTOMPADDING', (0, 0), (-1, -1), 3)])
                f += [t, Spacer(1, 8)]
        def page(c, d):
            c.setFont('N', 8); c.drawString(50, 24, s.footer); c.drawRightString(size[0]-50, 24, f'Sida {d.page}')
            c.drawString(50, size[1]-28, s.header)
        SimpleDocTemplate(str(path), pagesize=size, leftMargin=50, rightMargin=50, topMargin=46, bottomMargin=46, title=s.stem).build(f, onFirstPage=page, onLaterPages=page)
    def build(s):
        DOCS.mkdir(exist_ok=True); TRUTH.mkdir(exist_ok=True)
        ext = s.fmt if s.fmt in ('docx', 'html') else 'pdf'; out = DOCS / f'{s.stem}.{ext}'
        with tempfile.TemporaryDirectory() as td:
            td = Path(td)
            if s.fmt == 'html': out.write_text(s.html(), encoding='utf-8')
            elif s.fmt == 'docx': s.docx(out)
            elif s.fmt == 'soffice':
                s.docx(td / f'{s.stem}.docx')
                subprocess.run(['soffice', f'-env:UserInstallation=file://{td}/lo', '--headless', '--convert-to', 'pdf', '--outdir', str(DOCS), str(td / f'{s.stem}.docx')], check=True, capture_output=True)
            elif s.fmt == 'weasyprint':
                from weasyprint import HTML
                HTML(string=s.html()).write_pdf(out)
            elif s.fmt == 'chromium':
                (td / 'a.html').write_text(s.html(), encoding='utf-8')
                subprocess.run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', f'--user-data-dir={td}/p', '--no-pdf-header-footer', f'--print-to-pdf={out}', f'file://{td}/a.html'], check=True, capture_output=True)
            else: s.reportlab(out)
        (TRUTH / f'{s.stem}.json').write_text(json.dumps(s.truth(), ensure_ascii=False, indent=1), encoding='utf-8')
        print(out.name, len(s.tables), 'tables', len(s.decisions), 'dec', len(s.counts), 'counts', len(s.claims), 'claims', len(s.discrepancies), 'disc')
