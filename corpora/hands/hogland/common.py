"""Shared helpers: the truth container, days, chromium printing. No layout lives here."""
import json, subprocess, tempfile, html as H
from datetime import date
from pathlib import Path
ROOT = Path(__file__).resolve().parent
DOCS, TRUTH = ROOT/'documents', ROOT/'truth'
MEANING = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
esc = H.escape

class R:
    def __init__(s, stem, ext, **doc):
        s.stem, s.ext = stem, ext
        s.path = DOCS/f'{stem}.{ext}'
        s.period = doc['period']
        s.document = {k: doc.get(k) for k in ['organisation','kommunkod','stadsdel','namnd','dnr','period','document_date','laws']}
        s.tables, s.decisions, s.counts, s.claims, s.copt, s.disc, s.dopt = [], [], [], [], [], [], []
    def table(s, title, section, columns, rows, kind):
        tid = f't{len(s.tables)+1}'
        s.tables.append(dict(id=tid, title=title, section=section, columns=columns,
            rows=[[None if c is None else str(c) for c in r] for r in rows], kind=kind))
        return tid
    def dec(s, **k):
        base = dict(table=None, nr=None, section=[], omrade=None, insats=None, lag=None, lagrum=None, beslutsdatum=None,
            avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None, status=None,
            verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert not set(k)-set(base), k
        s.decisions.append({**base, **k})
    def cnt(s, table, value, measure='ej_verkställda', is_total=False, **k):
        base = dict(table=table, measure=measure, period=s.period, lag=None, omrade=None, insats=None, orsak=None, kon=None, manader=None)
        assert not set(k)-set(base), k
        s.counts.append({**base, **k, 'value': value, 'is_total': is_total})
    def claim(s, quote, value, unit='beslut', measure='ej_verkställda', what='', free=(), opt=False, **k):
        base = dict(period=s.period, lag=None, omrade=None, insats=None, orsak=None, kon=None, compare_to=None)
        assert not set(k)-set(base), k
        c = dict(quote=quote, what=what, measure=measure, **{**base, **k}, value=value, unit=unit)
        if opt: s.copt.append(c)
        else:
            c['agreed'] = [f for f in MEANING if f not in free]
            s.claims.append(c)
    def err(s, kind, what, reported, computed, evidence, severity='error', kinds=None, opt=False):
        (s.dopt if opt else s.disc).append(dict(kind=kind, severity=severity, what=what, reported=reported,
            computed=computed, evidence=evidence, kinds=kinds or [kind]))
    def save(s):
        TRUTH.mkdir(exist_ok=True)
        d = dict(document=s.document, tables=s.tables, decisions=s.decisions, counts=s.counts, claims=s.claims,
                 claims_optional=s.copt, discrepancies=s.disc, discrepancies_optional=s.dopt)
        (TRUTH/f'{s.stem}.json').write_text(json.dumps(d, ensure_ascii=False, indent=1)+'\n', encoding='utf-8')

def days(a, b): return (date.fromisoformat(b)-date.fromisoformat(a)).days
MAN = 'januari februari mars april maj juni juli augusti september oktober november december'.split()
def long_date(iso):
    y, m, d = iso.split('-'); return f'{int(d)} {MAN[int(m)-1]} {y}'
def print_html(src, path):
    with tempfile.TemporaryDirectory() as t:
        f = Path(t)/'rapport.html'; f.write_text(src, encoding='utf-8')
        subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer',
            f'--user-data-dir={t}/prof', f'--print-to-pdf={path}', f.as_uri()], check=True, capture_output=True, timeout=90)
