"""check.py [NN]: every value of the truth is in the document's text; sums, rows, claims; each truth scores 1.0 against itself."""
import sys, json, re, glob, subprocess, html
from pathlib import Path
sys.path.insert(0, str(Path(__file__).parent)); from common import *
def text(f):
    f = Path(f)
    if (WORK/(f.stem+'_text.pdf')).exists(): f = WORK/(f.stem+'_text.pdf')     # a scan: the PDF that was scanned
    if f.suffix == '.pdf':
        import pypdfium2; p = pypdfium2.PdfDocument(str(f)); return '\n'.join(p[i].get_textpage().get_text_range() for i in range(len(p)))
    if f.suffix == '.docx':
        import docx; x = docx.Document(str(f)); return '\n'.join(t.text or '' for t in x.element.body.iter() if t.tag.endswith('}t'))+'\n'.join(p.text for s in x.sections for q in (s.header, s.footer) for p in list(q.paragraphs)+[p for t in q.tables for r in t.rows for c in r.cells for p in c.paragraphs])
    return html.unescape(re.sub(r'<[^>]+>', ' ', f.read_text(encoding='utf-8')))
def sq(s): return re.sub(r'[\s\u00ad\u00a0\ufffe\x02-]', '', str(s).replace('–', '-')).casefold()
bad = 0
def say(*a):
    global bad; bad += 1; print('  !!', *a)
for f in sorted(glob.glob(str(TRU/f'kusten{sys.argv[1] if len(sys.argv) > 1 else ""}*.json'))):
    o = json.load(open(f)); src = DOC/o['file']; t = sq(text(src)); print(Path(f).stem, len(o['tables']), 'tables', len(o['decisions']), 'dec', len(o['counts']), 'counts', len(o['claims']), 'claims', len(o['discrepancies']), 'errors')
    assert src.exists()
    for tb in o['tables']:
        for r in tb['rows']:
            for c in r:
                if c and sq(c) not in t: say('cell', tb['id'], c)
        for c in tb['columns']:
            for part in re.split(' / ', c):
                if sq(part) not in t and not all(sq(x) in t for x in part.split()): say('column', part)
        if tb['title'] and sq(tb['title']) not in t: say('title', tb['title'])
        for x in tb['section']:
            if sq(x) not in t: say('section', x)
    rowtext = {tb['id']: [sq(' '.join(c or '' for c in r)) for r in tb['rows']] for tb in o['tables']}
    for x in o['decisions']:
        for k in ('insats', 'lagrum', 'kommentar', 'omrade', 'dagar', 'manader'):
            if x[k] is not None and sq(x[k]) not in t: say('decision', k, x[k])
        if x['table'] and x['table'] in rowtext:
            rt = rowtext[x['table']]
            if x['kommentar'] and not any(sq(x['kommentar']) in r for r in rt): say('kommentar not in table', x['kommentar'])
        for k in ('beslutsdatum', 'avbrottsdatum', 'verkstallt_datum', 'avslutat_datum'):
            v = x[k]
            if not v: continue
            if len(v) == 10:
                y = d(v); forms = [v, v.replace('-', ''), v[2:].replace('-', ''), lang(v), f'{y.day}/{y.month} {y.year}', f'{y.day}/{y.month}', f'{y.day}-{MAN[y.month-1][:3]}-{v[2:4]}', f'{y.day}.{y.month}.{y.year}', f'{y.day}/{y.month} -{v[2:4]}', f'{y.day} {MAN[y.month-1][:3]} {y.year}', f'{y.day} {MAN[y.month-1]}']
            else: forms = [v, f'{MAN[int(v[5:])-1]} {v[:4]}']
            if not any(sq(z) in t for z in forms): say('date', k, v)
            if k in ('beslutsdatum', 'avbrottsdatum') and len(v) == 10 and not late(v, o['document']['period']): say('too young', v)
            if k[0] in 'va' and k not in ('avbrottsdatum',) and x['beslutsdatum'] and v <= x['beslutsdatum']: say('end before start', v)
    for x in o['claims']+o['claims_optional']:
        if sq(x['quote']) not in t: say('quote', x['quote'])
        v = x['value']; a = abs(v); q = x['quote'].casefold()
        if not (re.search(rf'(?<!\d){str(a).replace(".", ",")}(?!\d)', q) or (isinstance(a, int) and a <= 20 and re.search(rf'\b({ORD[a]}|{"en" if a == 1 else ORD[a]}|ingen|inga|inget)\b', q))): say('value', v, x['quote'])
    n = {}
    for x in o['claims']: n[x['quote']] = n.get(x['quote'], 0)
    for e in o['discrepancies']+o['discrepancies_optional']:
        for q in e['evidence']:
            if sq(q) not in t and not any(sq(q) in r for rs in rowtext.values() for r in rs): say('evidence', q)
    for k in ('dnr',):
        if o['document'][k] and sq(o['document'][k]) not in t: say('doc', k)
    for k in ('namnd', 'organisation'):
        if o['document'][k] and sq(o['document'][k]) not in t: print('   (doc', k, 'not verbatim)', o['document'][k])
    # column sums: a total row equals the rows before it with the same other dimensions
    dims = ('measure', 'period', 'orsak', 'kon', 'manader')
    for tb in {c['table'] for c in o['counts']}:
        cs = [c for c in o['counts'] if c['table'] == tb]
        for c in cs:
            if c['is_total']:
                same = [b for b in cs if not b['is_total'] and all(b[k] == c[k] for k in dims) and (c['lag'] is None or b['lag'] == c['lag']) and (c['omrade'] is None or b['omrade'] == c['omrade'])]
                s = sum(b['value'] for b in same)
                if same and s != c['value']: print('   sum differs:', tb, {k: c[k] for k in dims+('lag', 'insats')}, c['value'], 'parts', s)
    r = subprocess.run([sys.executable, '../../../../shared/contract/score.py', f, f, '--json'], capture_output=True, text=True); z = list(json.loads(r.stdout).values())[0]
    ok = z['document']['right'] == 8 and z['decisions']['exact']['recall'] == z['counts']['recall'] == z['tables']['row_recall'] == z['claims']['recall'] == z['claims']['meaning'] == z['claims']['precision'] == 1 and z['decisions']['exact']['precision'] == 1 and z['findings']['errors_unmatched'] == 0 and not z['findings']['missed']
    if not ok: say('self score', z)
print('problems:', bad)
