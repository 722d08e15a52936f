from common import *
import weasyprint
# Strömstad: tables of counts, a reason matrix per law (blank cells), waiting times, WeasyPrint
P = '2024-Q2'
R = Rep('kusten04_stromstad_2024_kv2', organisation='Strömstads kommun', kommunkod='1486', namnd='Omsorgsnämnden', dnr='ON 2024-0083', period=P, document_date='2024-08-12', laws=['SoL', 'LSS'])
OR = ['Saknar plats', 'Saknar personal', 'Tackat nej', 'Vill vänta', 'Övrigt']
SOL = [('Särskilt boende äldre', (6, 0, 5, 2, 1)), ('Korttidsboende', (1, 0, 0, 0, 0)), ('Hemtjänst', (0, 0, 1, 1, 0)), ('Dagverksamhet', (0, 0, 2, 3, 0)), ('Boendestöd', (0, 1, 3, 0, 2)), ('Ledsagning', (0, 2, 0, 0, 0))]
LSS = [('Bostad vuxna', (7, 0, 3, 1, 0)), ('Daglig verksamhet', (0, 0, 2, 1, 1)), ('Kontaktperson', (0, 5, 1, 0, 0)), ('Avlösarservice', (0, 2, 0, 0, 0)), ('Korttidsvistelse', (1, 1, 0, 0, 2))]
# months since decision: 3–6, 7–12, 13–24, 25 eller mer
BU = ['3–6', '7–12', '13–24', '25 eller fler']
WAIT = [('SoL', (17, 9, 4, 0)), ('LSS', (8, 9, 6, 4))]
def matrix(tid, lag, rows, title, planted=0):
    out = []
    for n, v in rows+[('Summa', None)]:
        v = v or tuple(sum(r[1][i] for r in rows) for i in range(len(OR))); s = sum(v)+(planted if n == 'Summa' else 0); t = n == 'Summa'
        out.append([n]+[str(x) if x else None for x in v]+[str(s)])
        for o, x in zip(OR, v):
            if x: R.cnt(tid, 'ej_verkställda', x, lag=lag, insats=None if t else n, orsak=o, is_total=t)
        R.cnt(tid, 'ej_verkställda', s, lag=lag, insats=None if t else n, is_total=t)
    R.table(tid, title, ['Resultat', title], ['Insats']+['Huvudsaklig orsak / '+o for o in OR]+['Alla'], out, 'matrix_insats_kon_orsak'); return out
T1, T2, T3 = 'Tabell 1. Socialtjänstlagen', 'Tabell 2. Lagen om stöd och service till vissa funktionshindrade', 'Tabell 3. Hur länge besluten har väntat'
o1 = matrix('t1', 'SoL', SOL, T1); o2 = matrix('t2', 'LSS', LSS, T2, planted=1)
nS, nL = sum(sum(r[1]) for r in SOL), sum(sum(r[1]) for r in LSS); assert nS == sum(WAIT[0][1]) and nL == sum(WAIT[1][1]), (nS, nL)
R.err('table_sum', 'Table 2: the insatser add up to 27 (also the five reasons in the same row, and table 3), the Summa row says 28.', nL+1, nL, ['Summa 8 8 6 2 3 28'])
assert o2[-1] == ['Summa', '8', '8', '6', '2', '3', str(nL+1)], o2[-1]
o3 = []
for l, v in WAIT+[('Båda lagarna', tuple(a+b for a, b in zip(WAIT[0][1], WAIT[1][1])))]:
    o3.append([l]+[str(x) for x in v])
    for b, x in zip(BU, v): R.cnt('t3', 'ej_verkställda', x, lag=l if len(l) == 3 else None, manader=b, is_total=len(l) > 3)
R.table('t3', T3, ['Resultat', T3], ['Lag']+['Antal månader sedan beslutet / '+b for b in BU], o3, 'waiting_buckets')
R.note('table_vs_table', 'Consequence: table 3 has 27 LSS decisions, the Summa row of table 2 has 28.', nL+1, nL, ['Summa 8 8 6 2 3 28', 'LSS 8 9 6 4'])
q = {}
q[1] = f'Vid halvårsskiftet hade omsorgsnämnden {nS+nL} gynnande beslut som inte verkställts inom lagstadgad tid, varav {nS} enligt SoL'
q[2] = f'Det är en minskning med {w(5)} beslut sedan den 31 mars, då motsvarande siffra var {nS+nL+5}'
p1 = round(100*(5+0+1+2+3)/nS); wrong = 47
ja = sum(r[1][2] for r in SOL)
q[3] = f'Att den enskilde tackat nej är den största orsaken inom SoL och gäller {ja} beslut, eller {wrong} procent'
bo = LSS[0][1]; q[4] = f'För bostad vuxna är orsaken i {w(bo[2])} fall ett nej och i {w(bo[0])} fall att ingen plats är ledig'
q[6] = f'{WAIT[1][1][3]} beslut är äldre än två år. Samtliga gäller LSS'
R.claim(q[1], 'ej_verkställda', nS+nL); R.claim(q[1], 'ej_verkställda', nS, lag='SoL')
R.claim(q[2], 'ej_verkställda', -5, 'skillnad', compare_to='2024-Q1'); R.claim(q[2], 'ej_verkställda', nS+nL+5, period='2024-Q1')
R.claim(q[3], 'ej_verkställda', ja, lag='SoL', orsak='tackat nej'); R.claim(q[3], 'ej_verkställda', wrong, 'procent', lag='SoL', orsak='tackat nej')
R.claim(q[4], 'ej_verkställda', bo[2], lag='LSS', insats='bostad vuxna', orsak='tackat nej', agreed=['measure', 'period', 'lag', 'insats', 'kon', 'compare_to']); R.claim(q[4], 'ej_verkställda', bo[0], lag='LSS', insats='bostad vuxna', agreed=['measure', 'period', 'lag', 'insats', 'kon', 'compare_to'])
R.claim(q[6], 'ej_verkställda', WAIT[1][1][3], lag='LSS', agreed=['measure', 'period', 'insats', 'orsak', 'kon', 'compare_to'])
R.err('percent', f'{ja} of {nS} is {100*ja/nS:.1f} percent, not {wrong}.', wrong, round(100*ja/nS, 1), [q[3], o1[-1][0]+' '+' '.join(x or '' for x in o1[-1][1:])], kinds=['percent', 'text_vs_table'])
def html(out, group, subs, first, last=None):
    h = f'<table><thead><tr><th rowspan=2>{first}</th><th colspan={len(subs)} class=g>{group}</th>'+(f'<th rowspan=2>{last}</th>' if last else '')+'</tr><tr>'+''.join(f'<th>{s}</th>' for s in subs)+'</tr></thead>'
    return h+''.join(f'<tr class="{"s" if r[0] in ("Summa", "Båda lagarna") else ""}">'+''.join(f'<td>{c or ""}</td>' for c in r)+'</tr>' for r in out)+'</table>'
H = f'''<html lang=sv><meta charset=utf-8><style>
@page{{size:A4;margin:24mm 20mm 22mm 20mm;@top-left{{content:"STRÖMSTADS KOMMUN";font:bold 9pt Lato;color:#0b4f6c}}@top-right{{content:"Dnr ON 2024-0083";font:9pt Lato}}@bottom-center{{content:"Sida " counter(page) " av " counter(pages);font:8pt Lato;color:#555}}}}
body{{font:10.5pt/1.42 Lato;color:#222}}h1{{font-size:19pt;color:#0b4f6c;line-height:1.15;margin:0 0 4mm}}h2{{font-size:13pt;color:#0b4f6c;margin:6mm 0 1mm}}p{{margin:0 0 2.5mm}}
.cap{{font-weight:bold;margin:5mm 0 1mm;break-after:avoid}}table{{border-collapse:collapse;width:100%;font-size:9.5pt;break-inside:avoid}}th{{background:#0b4f6c;color:#fff;text-align:left;padding:1.3mm 2mm;font-weight:600;vertical-align:bottom}}th.g{{text-align:center;border-bottom:.5pt solid #fff}}td{{padding:1.1mm 2mm;border-bottom:.5pt solid #b9c9d0}}td:not(:first-child){{text-align:right}}tr.s td{{font-weight:bold;border-top:1pt solid #0b4f6c}}
.meta{{font-size:9pt;border-top:1pt solid #0b4f6c;border-bottom:1pt solid #0b4f6c;padding:2mm 0;margin-bottom:5mm;display:flex;gap:12mm}}</style>
<h1>Ej verkställda beslut<br>andra kvartalet 2024</h1><div class=meta><div><b>Datum</b><br>2024-08-12</div><div><b>Till</b><br>Omsorgsnämnden</div><div><b>Från</b><br>Omsorgsförvaltningen, kvalitetsenheten</div></div>
<h2>Sammanfattning</h2><p>{q[1]}. {q[2]}. Minskningen beror främst på att tolv lägenheter på Jägarens äldreboende kunnat öppnas igen efter vattenskadan.</p>
<h2>Om rapporteringen</h2><p>Förvaltningen ska fyra gånger om året anmäla till Inspektionen för vård och omsorg (IVO) de beslut som ännu inte har verkställts när tre månader har gått. Nämnden ska också lämna en statistikrapport till kommunfullmäktige och revisorerna (16 kap. 6 h § SoL, 28 h § LSS). Bara ett skäl får anges för varje beslut. En tom ruta i tabellerna betyder att inget beslut har den orsaken.</p>
<h2>Resultat</h2><div class=cap>{T1}</div>{html(o1, "Huvudsaklig orsak", OR, "Insats", "Alla")}
<p style="margin-top:3mm">{q[3]}. Ofta har man önskat ett bestämt boende, eller så vill make/maka inte att flytten ska ske ännu. Den som vill vänta står kvar med sitt beslut.</p>
<div class=cap>{T2}</div>{html(o2, "Huvudsaklig orsak", OR, "Insats", "Alla")}
<p style="margin-top:3mm">{q[4]}. En ny gruppbostad i Skee beräknas stå klar 2026. Kontaktpersoner är svåra att rekrytera trots höjt arvode.</p>
<div class=cap>{T3}</div>{html(o3, "Antal månader sedan beslutet", BU, "Lag")}
<p style="margin-top:3mm">{q[6]}. Till dem lämnas nya erbjudanden så snart något blir ledigt.</p>
<h2>Förslag till beslut</h2><p>Omsorgsnämnden noterar informationen och överlämnar rapporten till kommunfullmäktige.</p>
<p style="margin-top:12mm">Elin Fjällbro<br>kvalitetsutvecklare</p></html>'''
weasyprint.HTML(string=H).write_pdf(DOC/f'{R.stem}.pdf'); R.save('pdf')
