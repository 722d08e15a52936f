from lib import *
r = Report('vatter08_gallivare_2024-Q4', 'chromium', css='@page{size:A4;margin:18mm 20mm} body{font-family:"Liberation Sans";font-size:10.5pt} h1{font-size:16pt;color:#123c69} h2{font-size:12pt;color:#123c69;margin-bottom:3px} h3{font-size:10.5pt} table{width:100%;border-collapse:collapse;break-inside:avoid;font-size:9.5pt} th{background:#123c69;color:#fff;padding:3px} td{padding:3px;border-bottom:1px solid #ccd} td.n{text-align:right} .sum td{font-weight:bold;border-top:1.5px solid #123c69} .l{display:block}',
 organisation='Gällivare kommun', kommunkod='2523', namnd='Socialnämnden', dnr='SOC/2025:14', period='2024-Q4', document_date='2025-02-03', laws=['SoL', 'LSS'])
r.line('Gällivare kommun, Socialförvaltningen'); r.line('TJÄNSTESKRIVELSE'); r.line('Dokumentdatum 2025-02-03      Diarienr SOC/2025:14')
r.h(0, 'Uppföljning av ej verkställda beslut kvartal 4 2024')
Q = ['2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']; C = ['Kv 4 2023', 'Kv 1 2024', 'Kv 2 2024', 'Kv 3 2024', 'Kv 4 2024']
S = [('Särskilt boende', 6, 8, 7, 5, 9), ('Hemtjänst', 1, 0, 0, 2, 1), ('Kontaktfamilj/kontaktperson', 3, 3, 4, 4, 4), ('Sysselsättning', 0, 1, 1, 1, 0)]
L = [('Bostad för vuxna', 5, 5, 6, 6, 6), ('Daglig verksamhet', 2, 3, 1, 2, 4), ('Korttidstillsyn', 0, 0, 1, 1, 0), ('Ledsagarservice', 2, 1, 1, 2, 3)]
ss = [sum(x[i] for x in S) for i in range(1, 6)]; sl = [sum(x[i] for x in L) for i in range(1, 6)]
assert (ss, sl) == ([10, 12, 12, 12, 14], [9, 9, 9, 11, 13])
r.h(1, 'Sammanfattning')
r.p('Antalet ej verkställda beslut var 27 för fjärde kvartalet, 14 enligt SoL och 13 enligt LSS. Det är fyra fler än kvartalet före och åtta fler än för ett år sedan.',
 ('Antalet ej verkställda beslut var 27 för fjärde kvartalet', 27, {}), ('14 enligt SoL', 14, dict(lag='SoL')), ('13 enligt LSS', 13, dict(lag='LSS')), ('fyra fler än kvartalet före', 4, dict(unit='skillnad', compare_to='2024-Q3')), ('åtta fler än för ett år sedan', 8, dict(unit='skillnad', compare_to='2023-Q4')))
r.h(1, 'Varför ärendet kommer till nämnden'); r.p('Rapporteringen följer av 16 kap. 6 h § socialtjänstlagen och 28 h § LSS. Beslut ska vara verkställda utan dröjsmål och rapporteras efter tre månader. Stora avstånd i kommunen gör att vissa insatser tar längre tid att få på plats.')
r.h(1, 'Utveckling över fem kvartal')
for head, rows, s, lag in (('Beslut enligt SoL', S, ss, 'SoL'), ('Beslut enligt LSS', L, list(sl), 'LSS')):
    r.h(2, head)
    if lag == 'LSS': s[2] = 10
    t = r.table(['Insats'] + C, [[n] + [str(v) for v in x] for n, *x in rows] + [['Summa'] + [str(v) for v in s]], 'insats_time_series', bold=[len(rows)])
    for n, *x in rows:
        for q, v in zip(Q, x): r.cnt(t, v, period=q, lag=lag, insats=n)
    for q, v in zip(Q, s): r.cnt(t, v, period=q, lag=lag, is_total=True)
r.err('table_sum', 'LSS, Kv 2 2024: the rows add to 9 (6 + 1 + 1 + 1), Summa says 10.', 10, 9, ['Summa 9 9 10 11 13', '10', 'Kv 2 2024'])
r.h(1, 'Könsfördelning kvartal 4')
t = r.table(['Lag', 'Kvinnor', 'Män', 'Totalt'], [['SoL', '8', '6', '14'], ['LSS', '4', '9', '13'], ['Summa', '12', '15', '27']], 'kon_time_series', bold=[2])
for lag, k, m, a in (('SoL', 8, 6, 14), ('LSS', 4, 9, 13), (None, 12, 15, 27)):
    for kon, v in (('K', k), ('M', m), (None, a)): r.cnt(t, v, lag=lag, kon=kon, is_total=lag is None)
r.p('Av de 27 besluten gäller 12, eller 44 procent, kvinnor. Inom LSS är knappt en tredjedel kvinnor.', ('Av de 27 besluten', 27, dict(optional=True)), ('gäller 12, eller 44 procent, kvinnor', 12, dict(kon='K')), ('44 procent, kvinnor', 44, dict(kon='K', unit='procent')))
r.h(1, 'Ekonomi'); r.p('Kommunen har inte ålagts att betala någon särskild avgift under 2024.')
r.h(1, 'Förslag till beslut'); r.p('Socialnämnden beslutar att godkänna rapporten för kvartal 4 2024.')
r.line('Utredare'); r.line('Expedieras till: kommunfullmäktige, kommunrevisionen')
r.build()
