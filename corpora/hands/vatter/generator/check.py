"""Truth against document text; dates; the self-score is the contract's score.py truth truth."""
import json, re, sys, html
from pathlib import Path
R = Path(__file__).resolve().parent.parent
MAN = 'januari februari mars april maj juni juli augusti september oktober november december'.split()
def text(p):
    if p.suffix == '.pdf':
        import pypdfium2
        return '\n'.join(pg.get_textpage().get_text_bounded() for pg in pypdfium2.PdfDocument(p)).replace('\ufffe', '-')
    if p.suffix == '.html': return html.unescape(re.sub('<[^>]+>', ' ', p.read_text()))
    from docx import Document
    d = Document(p); return '\n'.join([x.text for x in d.paragraphs] + [c.text for t in d.tables for r in t.rows for c in r.cells] + [x.text for x in d.sections[0].header.paragraphs])
bad = 0
for p in sorted((R/'documents').iterdir()):
    t = json.loads((R/'truth'/f'{p.stem}.json').read_text()); raw = text(p); flat = re.sub(r'\s+', '', raw); lat = set(raw.split())
    def has(x): return re.sub(r'\s+', '', str(x)) in flat or all(w in lat for w in str(x).split())
    miss = []
    for c in t['claims']+t['claims_optional']: miss += [c['quote']] if not has(c['quote']) else []
    for tb in t['tables']:
        for r in tb['rows']: miss += [c for c in r if c and not has(c)]
    q = t['document']['period']; y, n = int(q[:4]), int(q[-1]); lim = {1: f'{y-1}-12-30', 2: f'{y}-03-30', 3: f'{y}-06-29', 4: f'{y}-09-29'}[n]
    lo, hi = f'{y}-{3*n-2:02}-01', f'{y}-{3*n:02}-31'
    for d in t['decisions']:
        for k in ('insats', 'kommentar', 'lagrum', 'dagar'):
            if d[k] and not has(d[k]): miss.append(d[k])
        for k in ('beslutsdatum', 'avbrottsdatum', 'verkstallt_datum', 'avslutat_datum'):
            v = d[k]
            if v:
                a, b, c = v.split('-')
                if not any(has(f) for f in (v, v[2:].replace('-', ''), f'{int(c)} {MAN[int(b)-1]} {a}')): miss.append(v)
                if k[0] == 'b' or k[:3] == 'avb':
                    if v > lim: miss.append(('late', v))
                elif not lo <= v <= hi: miss.append(('outside', v))
    for k in ('dnr',): miss += [t['document'][k]] if not has(t['document'][k]) else []
    print(p.name, 'OK' if not miss else miss); bad += bool(miss)
sys.exit(bad)
