"""Check: truth against itself (score.py, path as argument), values in the text, sums, rows."""
import json, re, sys, importlib.util
from collections import Counter
from pathlib import Path
import pdfplumber, docx
from html.parser import HTMLParser
from common import DOCS, TRUTH, long_date
N=lambda s: re.sub(r'\s+',' ',str(s)).strip()
def text(p):
    if p.suffix=='.pdf':
        import pypdfium2 as pf
        return '\n'.join(pg.get_textpage().get_text_range().replace('\ufffe','') for pg in pf.PdfDocument(p))
    if p.suffix=='.docx':
        d=docx.Document(p); return '\n'.join([x.text for x in d.paragraphs]+[c.text for t in d.tables for r in t.rows for c in r.cells])
    out=[]
    class X(HTMLParser):
        def handle_data(s,x): out.append(x)
    X().feed(p.read_text(encoding='utf-8')); return ' '.join(out)
bad=0; D=C=0
sc=None
if len(sys.argv)>1:
    sp=importlib.util.spec_from_file_location('score',sys.argv[1]); sc=importlib.util.module_from_spec(sp); sp.loader.exec_module(sc)
for f in sorted(TRUTH.glob('*.json')):
    g=json.loads(f.read_text(encoding='utf-8')); p=next(DOCS.glob(f.stem+'.*')); T=N(text(p)); L=T.casefold(); S=re.sub(r'\s','',L)
    miss=[]
    def need(v,w):
        if v is not None and re.sub(r'\s','',str(v).casefold()) not in S: miss.append((w,v))
    d=g['document']
    for k in('organisation','namnd','dnr','document_date'): need(d[k].removesuffix(' kommun') if k=='organisation' else d[k],k)
    for t in g['tables']:
        for x in t['columns']: need(x,'col')
        for row in t['rows']:
            assert len(row)==len(t['columns'])
            for c in row: need(c,'cell')
    for r in g['decisions']:
        for k in('insats','lagrum','kommentar','nr','dagar','omrade'): need(r[k],k)
        for k in('beslutsdatum','avbrottsdatum','verkstallt_datum','avslutat_datum'):
            v=r[k]
            if v and len(v)==10 and not any(re.sub(r'\s','',x) in S for x in(v,long_date(v),v[2:].replace('-',''))): miss.append((k,v))
    for r in g['counts']:
        for k in('insats','orsak','manader'): need(r[k],k)
    for c in g['claims']: need(c['quote'],'quote')
    for x in g['discrepancies']+g['discrepancies_optional']: need(x['evidence'][0],'evidence')
    # totals: rows against sums
    for t in g['tables']:
        cs=[c for c in g['counts'] if c['table']==t['id']]
        for tot in [c for c in cs if c['is_total']]:
            same=[c for c in cs if not c['is_total'] and all(c[k]==tot[k] for k in('measure','period','orsak','kon','manader')) and (tot['lag'] in(None,c['lag'])) and tot['omrade'] in(None,c['omrade'])]
            if t['columns'] and t['columns'][-1]=='Båda lagarna' or f.stem.startswith('hogland01') and t['id']=='t3':
                same=[c for c in cs if not c['is_total'] and c['lag']==tot['lag']]
            s=sum(c['value'] for c in same)
            if s!=tot['value']: print(f.stem,t['id'],'total',tot['value'],'rows',s,'(planted)' if any(x['reported']==tot['value'] and x['computed']==s for x in g['discrepancies']) else 'WRONG')
    D+=len(g['decisions']); C+=len(g['counts'])
    if miss: bad+=1; print(f.stem,'MISSING',miss[:8])
    if sc:
        r=sc.score_document(g,g)
        ok=r['document']['right']==8 and r['decisions']['exact']['recall']==1 and r['decisions']['found']==1 and r['counts']['recall']==1 and r['tables']['row_recall']==1 and r['claims']['meaning']==1 and r['claims']['precision']==1 and not r['findings']['missed'] and r['findings']['errors_unmatched']==0
        if not ok: bad+=1; print(f.stem,'self score below 1',r)
    print(f.stem,'decisions',len(g['decisions']),dict(Counter(x['status'] for x in g['decisions'])),'counts',len(g['counts']),'claims',len(g['claims']),'errors',sum(x['severity']=='error' for x in g['discrepancies']))
print('total decisions',D,'counts',C,'bad',bad); sys.exit(bool(bad))
