from common import *
from html import escape as E
# Kalmar: a page of the web site (HTML), a table of counts by sex and cards (dl) for the single decisions
P = '2023-Q1'
R = Rep('kusten08_kalmar_2023_kv1', organisation='Kalmar kommun', kommunkod='0880', namnd='Omsorgsnämnden', dnr='ON 2023/0062', period=P, document_date='2023-05-04', laws=['SoL', 'LSS'])
# lag, insats, beslut, avbrott, kön, kommentar, utfall
X = [('SoL', 'Vård- och omsorgsboende', '2022-09-12', None, 'Kvinna', 'Har fått tre erbjudanden och avböjt samtliga.', None),
 ('SoL', 'Vård- och omsorgsboende', '2022-11-28', None, 'Kvinna', 'Kö till demensplats.', '2023-03-13'),
 ('SoL', 'Vård- och omsorgsboende', '2022-12-05', None, 'Man', 'Väntar på att hustrun också ska få beslut.', None),
 ('SoL', 'Dagverksamhet', '2022-10-19', None, 'Man', 'Ingen ledig plats på torsdagar, vill inte ha annan dag.', None),
 ('SoL', 'Boendestöd', '2021-08-30', '2022-11-15', 'Kvinna', 'Har tackat nej till besök sedan hon bytte boendestödjare.', None),
 ('SoL', 'Ledsagning', '2022-12-20', None, 'Man', 'Ledsagare saknas på Öland.', None),
 ('LSS', 'Daglig verksamhet', '2020-02-03', '2022-08-22', 'Man', 'Mår för dåligt för att gå till verksamheten.', None),
 ('LSS', 'Daglig verksamhet', '2022-11-07', None, 'Man', 'Fått praktik i stället.', None),
 ('LSS', 'Kontaktperson', '2022-04-25', None, 'Kvinna', 'Lång tid att hitta någon som talar dari.', '2023-02-20'),
 ('LSS', 'Kontaktperson', '2022-10-31', None, 'Kvinna', 'Önskar en jämnårig kontaktperson.', None),
 ('LSS', 'Kontaktperson', '2022-12-14', None, 'Man', 'Går ej att nå.', None),
 ('LSS', 'Bostad med särskild service för vuxna', '2021-06-16', None, 'Man', 'Inget passande boende, stort behov av avskildhet.', None)]
n = len(X); nv = sum(bool(x[6]) for x in X); av = sum(bool(x[3]) for x in X); nS = sum(x[0] == 'SoL' for x in X)
T1, T2, S2 = 'Antal beslut per insats', 'Beslut för beslut', 'Ej verkställda beslut januari–mars 2023'
names = list(dict.fromkeys((x[0], x[1]) for x in X)); out = []
for lag, i in names+[(None, None)]:
    z = [x for x in X if i is None or (x[0], x[1]) == (lag, i)]; v = [sum(x[4] == 'Kvinna' for x in z), sum(x[4] == 'Man' for x in z)]; v.append(sum(v))
    out.append([f'{i} ({lag})' if i else 'Alla insatser']+[str(q) for q in v])
    for k, q in zip(('K', 'M', None), v): R.cnt('t1', 'rapporterade', q, lag=lag, insats=out[-1][0] if i else None, kon=k, is_total=i is None)
R.table('t1', T1, [S2, T1], ['Insats', 'Kvinnor', 'Män', 'Rapporterade beslut'], out, 'insats_status')
PV = [('Norrliden', '2'), ('Funkabo', '–'), ('Lindsdal', '5')]
q1 = f'Omsorgsnämnden har lämnat uppgifter om {n} beslut till IVO för det första kvartalet 2023. {W(nS)} gäller SoL och {w(n-nS)} LSS'
q2 = f'{W(nv)} beslut verkställdes innan kvartalet var slut. Övriga {w(n-nv)} är inte verkställda'
q3 = f'I {w(av)} av fallen hade insatsen startat men sedan blivit avbruten'
q4 = f'Det är tre färre än för kvartal 4 2022, då vi rapporterade {n+3}'
for l, v in ((None, n), ('SoL', nS), ('LSS', n-nS)): R.claim(q1, 'rapporterade', v, lag=l)
R.claim(q2, 'verkställda', nv); R.claim(q2, 'kvarstående', n-nv, agreed=['period', 'lag', 'insats', 'orsak', 'kon', 'compare_to'])
R.claim(q3, 'rapporterade', av, agreed=['period', 'lag', 'insats', 'kon', 'compare_to']); R.claim(q4, 'rapporterade', -3, 'skillnad', compare_to='2022-Q4'); R.claim(q4, 'rapporterade', n+3, period='2022-Q4')
cards = ''
for i, (lag, ins, b, a, k, c, v) in enumerate(X, 1):
    f = [('Lag', lag), ('Beslutsdatum', b), ('Avbrott sedan', a), ('Avser', k.lower()), ('Verkställt', v), ('Kommentar', c)]
    cards += f'<article class="card" id="b{i}"><h4>{i}. {E(ins)}</h4><dl>'+''.join(f'<dt>{t}</dt><dd>{E(z)}</dd>' for t, z in f if z)+'</dl></article>\n'
    R.dec(nr=i, section=[S2, T2], insats=ins, lag=lag, beslutsdatum=b, avbrottsdatum=a, kommentar=c, kon=k[0].replace('K', 'K'), alder='vuxen', status='verkställt' if v else 'kvarstående', verkstallt_datum=v)
H = f'''<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>{S2} - Kalmar kommun</title><meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{{font-family:Arial,Helvetica,sans-serif;margin:0;color:#1a1a1a}}header,footer{{background:#003e6b;color:#fff;padding:12px 24px}}header a{{color:#fff;margin-right:18px}}nav.crumb{{padding:8px 24px;font-size:.85em}}main{{max-width:820px;padding:0 24px}}table{{border-collapse:collapse}}td,th{{border-bottom:1px solid #ccc;padding:5px 12px;text-align:left}}.card{{border:1px solid #cdd8e0;border-left:5px solid #003e6b;margin:10px 0;padding:4px 14px}}dl{{display:grid;grid-template-columns:140px 1fr;margin:0 0 8px}}dt{{font-weight:bold}}dd{{margin:0}}</style></head>
<body><header><strong>Kalmar kommun</strong> &nbsp; <a href="#">Bygga &amp; bo</a><a href="#">Barn &amp; utbildning</a><a href="#">Omsorg &amp; hjälp</a><a href="#">Kommun &amp; politik</a></header>
<nav class="crumb">Start / Kommun &amp; politik / Nämnder / Omsorgsnämnden / Statistik</nav>
<main><h1>{S2}</h1>
<p class="ingress"><strong>Här redovisar omsorgsnämnden de beslut om stöd som inte har kommit igång inom tre månader. Uppgifterna är avidentifierade.</strong></p>
<p>{q1}. {q4}. {q2}. {q3}.</p>
<p>Rapporten lämnas också till kommunfullmäktige och de förtroendevalda revisorerna (ärende ON 2023/0062), med stöd av 16 kap. 6 h § socialtjänstlagen och 28 h § LSS.</p>
<h2>{T1}</h2>
<table><thead><tr><th>Insats</th><th>Kvinnor</th><th>Män</th><th>Rapporterade beslut</th></tr></thead><tbody>
{''.join('<tr>'+''.join(f'<td>{E(c)}</td>' for c in r)+'</tr>' for r in out[:-1])}
</tbody><tfoot><tr>{''.join(f'<td><strong>{c}</strong></td>' for c in out[-1])}</tr></tfoot></table>
<h2>{T2}</h2><p>Kvinna och man används för alla över 18 år. Saknas raden Verkställt är beslutet inte verkställt.</p>
{cards}
<h2>Lediga lägenheter i gruppbostad</h2><p>Den 31 mars fanns lediga lägenheter enligt följande:</p>
<table><thead><tr><th>Område</th><th>Lägenheter</th></tr></thead><tbody>{''.join(f'<tr><td>{a}</td><td>{b}</td></tr>' for a, b in PV)}</tbody></table>
<p><em>Sidan publicerad: 2023-05-04. Sidansvarig: omsorgsförvaltningen</em></p></main>
<footer>Kalmar kommun, Box 611, 391 26 Kalmar. Telefon 0480-00 00 00. Om kakor och tillgänglighet</footer></body></html>'''
(DOC/f'{R.stem}.html').write_text(H, encoding='utf-8')
R.table('t2', 'Lediga lägenheter i gruppbostad', ['Lediga lägenheter i gruppbostad'], ['Område', 'Lägenheter'], [list(x) for x in PV], 'other')
R.notes.append('Table t2 counts flats, not decisions. The insats cell of t1 carries the law in brackets.')
R.save('html'); chromium(DOC/f'{R.stem}.html', WORK/'r08_view.pdf')
