from common import *
# Norrtälje: five-quarter series per law, a turned flow table (laws as columns), sex by law; Chromium
P = '2025-Q4'
R = Rep('kusten06_norrtalje_2025_kv4', organisation='Norrtälje kommun', kommunkod='0188', namnd='Socialnämnden', dnr='SOC 2026-11', period=P, document_date='2026-02-03', laws=['SoL', 'LSS'])
Q = ['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']
SOL = [('Boendestöd', (12, 14, 11, 9, 13)), ('Kontaktfamilj', (7, 6, 6, 8, 7)), ('Kontaktperson', (4, 4, 5, 3, 3)), ('Korttidsboende', (0, 1, 0, 0, 2)), ('Sysselsättning', (3, 2, 2, 5, 4)), ('Särskilt boende', (21, 26, 24, 19, 17)), ('Öppenvård', (2, 0, 1, 1, 0))]
LSS = [('Avlösarservice i hemmet', (5, 6, 6, 7, 6)), ('Bostad med särskild service för barn', (1, 1, 1, 2, 2)), ('Bostad med särskild service för vuxna', (18, 17, 19, 22, 24)), ('Daglig verksamhet', (9, 8, 10, 8, 11)), ('Kontaktperson', (14, 15, 13, 13, 12)), ('Korttidsvistelse', (6, 6, 4, 5, 5)), ('Ledsagarservice', (8, 9, 9, 7, 8))]
COL = ['Insats', '2024 / Kv 4', '2025 / Kv 1', '2025 / Kv 2', '2025 / Kv 3', '2025 / Kv 4']
def colsum(rows): return tuple(sum(r[1][i] for r in rows) for i in range(5))
sS, sL = colsum(SOL), colsum(LSS)
TT = {'SoL': 'Tabell 1: Ej verkställda beslut enligt SoL, fem kvartal', 'LSS': 'Tabell 2: Ej verkställda beslut enligt LSS, fem kvartal'}
outs = {}
for tid, lag, rows, s in (('t1', 'SoL', SOL, sS), ('t2', 'LSS', LSS, sL)):
    outs[lag] = [[n]+[str(x) for x in v] for n, v in rows+[('Totalt', s)]]
    for n, v in rows+[(None, s)]:
        for q, x in zip(Q, v): R.cnt(tid, 'ej_verkställda', x, period=q, lag=lag, insats=n, is_total=n is None)
    R.table(tid, TT[lag], ['Resultat', TT[lag]], COL, outs[lag], 'insats_time_series')
FL = [('Rapporterade', 'rapporterade', (sS[4], sL[4])), ('Verkställda', 'verkställda', (15, 9)), ('Avslutade utan att ha verkställts', 'avslutade', (6, 4)), ('Kvarstående den 31 december', 'kvarstående', None)]
FL[3] = FL[3][:2]+(tuple(FL[0][2][i]-FL[1][2][i]-FL[2][2][i] for i in (0, 1)),)
T3 = 'Tabell 3: Vad hände med besluten under kvartal 4?'
o3 = [[n]+[str(x) for x in v] for n, _, v in FL]; R.table('t3', T3, ['Resultat', T3], ['', 'SoL', 'LSS'], o3, 'insats_status')
for n, m, v in FL:
    for l, x in zip(('SoL', 'LSS'), v): R.cnt('t3', m, x, lag=l)
T4 = 'Tabell 4: Beslut kvartal 4 fördelade på kön'
kL, mL = 31, sL[4]-31-3                        # planted: LSS men three too few
K = [('SoL', (25, 21)), ('LSS', (kL, mL))]
assert sum(K[0][1]) == sS[4]
o4 = [[l, str(a), str(b), str(a+b)] for l, (a, b) in K]; R.table('t4', T4, ['Resultat', T4], ['Lag', 'Kvinnor och flickor', 'Män och pojkar', 'Samtliga'], o4, 'kon_time_series')
for l, (a, b_) in K:
    R.cnt('t4', 'ej_verkställda', a, lag=l, kon='K'); R.cnt('t4', 'ej_verkställda', b_, lag=l, kon='M'); R.cnt('t4', 'ej_verkställda', a+b_, lag=l)
R.err('table_vs_table', f'Table 4 has {kL+mL} LSS decisions in quarter 4, tables 2 and 3 have {sL[4]}.', kL+mL, sL[4], [' '.join(o4[1]), 'Totalt '+' '.join(outs['LSS'][-1][1:]), f'Rapporterade {sS[4]} {sL[4]}'])
dS1, dS4 = sS[4]-sS[3], sS[4]-sS[0]; dL1 = sL[4]-sL[3]; dL4 = sL[4]-sL[0]
assert dS1 > 0 > dS4 and dL1 > 0 and dL4 > 0, (sS, sL)
c1 = f'Under kvartal 4 2025 var antalet ej verkställda beslut {sS[4]} enligt SoL och {sL[4]} enligt LSS'
c2 = f'Enligt SoL har antalet ökat med {w(dS1)} beslut jämfört med kvartal 3'
c3 = f'minskat med {w(-dS4)} jämfört med samma kvartal 2024'
bad = dL4-2
c4 = f'För LSS är ökningen {w(dL1)} beslut på ett kvartal och {w(bad) if bad <= 12 else bad} på ett år'
R.err('text_vs_table', f'The text gives the LSS increase over a year as {bad}; table 2 gives {sL[0]} and {sL[4]}, which is {dL4}.', bad, dL4, [c4, 'Totalt '+' '.join(outs['LSS'][-1][1:])])
R.claim(c1, 'ej_verkställda', sS[4], lag='SoL'); R.claim(c1, 'ej_verkställda', sL[4], lag='LSS')
R.claim(c2, 'ej_verkställda', dS1, 'skillnad', lag='SoL', compare_to='2025-Q3'); R.claim(c3, 'ej_verkställda', dS4, 'skillnad', lag='SoL', compare_to='2024-Q4')
R.claim(c4, 'ej_verkställda', dL1, 'skillnad', lag='LSS', compare_to='2025-Q3'); R.claim(c4, 'ej_verkställda', bad, 'skillnad', lag='LSS', compare_to='2024-Q4')
sb = dict(SOL)['Särskilt boende']; c5 = f'Särskilt boende utgör {round(100*sb[4]/sS[4])} procent av SoL-besluten och har sjunkit tre kvartal i rad, från {sb[1]} till {sb[4]}'
assert sb[1] > sb[2] > sb[3] > sb[4]
R.claim(c5, 'ej_verkställda', round(100*sb[4]/sS[4]), 'procent', lag='SoL', insats='Särskilt boende'); R.claim(c5, 'ej_verkställda', sb[1], lag='SoL', insats='Särskilt boende', period='2025-Q1'); R.claim(c5, 'ej_verkställda', sb[4], lag='SoL', insats='Särskilt boende')
bo = dict(LSS)['Bostad med särskild service för vuxna']; c6 = f'Bostad med särskild service för vuxna är den vanligaste LSS-insatsen med {bo[4]} beslut, det högsta antalet hittills'
R.claim(c6, 'ej_verkställda', bo[4], lag='LSS', insats='Bostad med särskild service för vuxna')
c7 = f'Av de rapporterade SoL-besluten hann {15} av {sS[4]} verkställas före årsskiftet'
R.claim(c7, 'verkställda', 15, lag='SoL'); R.claim(c7, 'rapporterade', sS[4], lag='SoL')
def ser(lag): return '<table><thead><tr><th rowspan=2 class=l>Insats</th><th>2024</th><th colspan=4>2025</th></tr><tr>'+''.join(f'<th>{x}</th>' for x in ('Kv 4', 'Kv 1', 'Kv 2', 'Kv 3', 'Kv 4'))+'</tr></thead>'+''.join(f'<tr{" class=t" if r[0]=="Totalt" else ""}>'+''.join(f'<td>{c}</td>' for c in r)+'</tr>' for r in outs[lag])+'</table>'
def simple(head, o): return '<table class=n><thead><tr>'+''.join(f'<th{" class=l" if i==0 else ""}>{x}</th>' for i, x in enumerate(head))+'</tr></thead>'+''.join('<tr>'+''.join(f'<td>{c}</td>' for c in r)+'</tr>' for r in o)+'</table>'
H = f'''<!doctype html><html lang=sv><meta charset=utf-8><style>@page{{size:A4;margin:18mm 22mm 18mm 22mm}}body{{font:11pt/1.45 "Liberation Serif",serif;margin:0}}h1,h2,h3,.lh,th{{font-family:"Liberation Sans"}}h1{{font-size:18pt;margin:8mm 0 4mm}}h2{{font-size:13pt;margin:6mm 0 1mm;border-bottom:1px solid #999}}h3{{font-size:10pt;margin:5mm 0 1mm;break-after:avoid}}p{{margin:0 0 3mm}}.lh{{display:grid;grid-template-columns:1fr 1fr 1fr;font-size:8.5pt;line-height:1.35}}table{{border-collapse:collapse;width:100%;font-size:10pt;break-inside:avoid;margin-bottom:4mm}}table.n{{width:75%}}th{{font-size:8.5pt;background:#efe9dc;border:1px solid #b6ab93;padding:3px 6px}}th.l{{text-align:left}}td{{border:1px solid #b6ab93;padding:3px 6px;text-align:center}}td:first-child{{text-align:left}}.t td{{font-weight:bold;background:#f7f4ec}}</style>
<div class=lh><div><b>NORRTÄLJE KOMMUN</b><br>Socialkontoret<br>Staben</div><div><b>TJÄNSTEUTLÅTANDE</b><br>Datum: 2026-02-03<br>Handläggare: Joar Stenhav</div><div style="text-align:right">Dnr SOC 2026-11<br><br>Till socialnämnden</div></div>
<h1>Rapport om ej verkställda beslut, kvartal 4 2025</h1>
<h2>Förslag till beslut</h2><p>Socialnämnden godkänner rapporten och skickar den till kommunfullmäktige och de förtroendevalda revisorerna.</p>
<h2>Sammanfattning</h2><p>{c1}. {c2} men {c3}. {c4}. Ökningen inom LSS gäller främst boende.</p>
<h2>Bakgrund</h2><p>Sedan den 1 juli 2025 finns bestämmelserna för socialtjänstens del i 34 kap. i den nya socialtjänstlagen (2025:400). För LSS gäller som tidigare 28 f–h §§. Beslut som fattats före den 1 juli 2025 redovisas tillsammans med de nya. Rapporteringsperioderna framgår nedan.</p>
<h3>Rapportering till IVO 2026</h3>{simple(['Avser', 'Lämnas senast'], [['Kvartal 4 2025', '31 januari'], ['Kvartal 1 2026', '30 april'], ['Kvartal 2 2026', '31 augusti'], ['Kvartal 3 2026', '31 oktober']])}
<h2>Resultat</h2><h3>{TT['SoL']}</h3>{ser('SoL')}<p>{c5}. Att kön kortats beror på att Flygfyren öppnade en avdelning till under våren. Korttidsboende förekommer sällan.</p>
<h3>{TT['LSS']}</h3>{ser('LSS')}<p>{c6}. Två gruppbostäder har fått bygglov. I övrigt är det svårt att rekrytera i norra kommundelen och på öarna.</p>
<h3>{T3}</h3>{simple(['', 'SoL', 'LSS'], o3)}<p>{c7}. Avslut beror i regel på att någon avlidit eller ångrat sin ansökan.</p>
<h3>{T4}</h3>{simple(['Lag', 'Kvinnor och flickor', 'Män och pojkar', 'Samtliga'], o4)}
<p style="margin-top:10mm">Sigrid Vassholm<br>socialdirektör</p></html>'''
R.table('t0', 'Rapportering till IVO 2026', ['Bakgrund', 'Rapportering till IVO 2026'], ['Avser', 'Lämnas senast'], [['Kvartal 4 2025', '31 januari'], ['Kvartal 1 2026', '30 april'], ['Kvartal 2 2026', '31 augusti'], ['Kvartal 3 2026', '31 oktober']], 'other')
(WORK/'r06.html').write_text(H, encoding='utf-8'); chromium(WORK/'r06.html', DOC/f'{R.stem}.pdf'); R.save('pdf')
