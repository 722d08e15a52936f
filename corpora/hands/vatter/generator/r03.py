from lib import *
r = Report('vatter03_kungalv_2025-Q1', 'soffice', style=dict(font='Liberation Serif', hfont='Liberation Sans', color='1F4E79', table='Table Grid', size=11), header='Kungälvs kommun – Tjänsteutlåtande', footer='KUNGÄLVS KOMMUN   Stadshuset, 442 81 Kungälv', organisation='Kungälvs kommun', kommunkod='1482', namnd='Social- och arbetsmarknadsnämnden', dnr='SAN2025/0231', period='2025-Q1', document_date='2025-04-28', laws=['SoL', 'LSS'])
r.line('Diarienummer SAN2025/0231'); r.line('Handläggarens namn och datum: utredare, 2025-04-28'); r.line('Social- och arbetsmarknadsnämnden')
r.h(0, 'Ej verkställda beslut SoL och LSS, januari–mars 2025')
D = {'Vård och äldreomsorg': [('4 kap. 1 § SoL', 'Särskilt boende', '2024-09-17', '', 'K', 'Kvarstår'), ('4 kap. 1 § SoL', 'Särskilt boende', '2024-10-02', '', 'K', 'Verkställt 2025-02-11'), ('4 kap. 1 § SoL', 'Särskilt boende', '2024-11-21', '', 'M', 'Kvarstår'), ('4 kap. 1 § SoL', 'Särskilt boende', '2024-12-05', '', 'K', 'Avslutat 2025-03-03'), ('4 kap. 1 § SoL', 'Växelvård', '2024-08-29', '', 'M', 'Verkställt 2025-01-20'), ('4 kap. 1 § SoL', 'Dagverksamhet', '', '2024-11-08', 'K', 'Kvarstår'), ('4 kap. 1 § SoL', 'Ledsagning', '2024-12-12', '', 'K', 'Kvarstår')],
 'Funktionsstöd': [('9 § 3 LSS', 'Ledsagarservice', '2024-05-16', '', 'M', 'Kvarstår'), ('9 § 4 LSS', 'Kontaktperson', '2023-12-19', '', 'M', 'Kvarstår'), ('9 § 4 LSS', 'Kontaktperson', '', '2024-10-31', 'K', 'Kvarstår'), ('9 § 6 LSS', 'Korttidsvistelse', '2024-06-24', '', 'M', 'Verkställt 2025-03-14'), ('9 § 9 LSS', 'Bostad med särskild service', '2023-03-28', '', 'M', 'Kvarstår'), ('9 § 9 LSS', 'Bostad med särskild service', '2024-02-06', '', 'K', 'Kvarstår'), ('9 § 10 LSS', 'Daglig verksamhet', '', '2024-09-02', 'M', 'Avslutat 2025-01-31'), ('4 kap. 1 § SoL', 'Boendestöd', '2024-11-14', '', 'K', 'Kvarstår')],
 'Barn och familj': [('4 kap. 1 § SoL', 'Kontaktfamilj', '2024-07-01', '', 'M', 'Kvarstår'), ('4 kap. 1 § SoL', 'Kontaktfamilj', '', '2024-12-20', 'K', 'Kvarstår'), ('4 kap. 1 § SoL', 'Kontaktperson', '2024-10-23', '', 'K', 'Verkställt 2025-02-27')]}
allr = [x for v in D.values() for x in v]; N = len(allr)
vk = sum(x[5].startswith('V') for x in allr); av = sum(x[5].startswith('A') for x in allr); br = sum(bool(x[3]) for x in allr)
assert (N, vk, av, br) == (18, 4, 2, 4), (N, vk, av, br)
r.h(1, 'Sammanfattning')
r.p('För det första kvartalet 2025 rapporterade kommunen 18 beslut till IVO. I fyra av ärendena handlar det om ett avbrott i verkställigheten. Fyra beslut har verkställts under perioden och två har avslutats utan att verkställas. Vid kvartalets slut återstod därmed tolv beslut.',
 ('rapporterade kommunen 18 beslut till IVO', 18, dict(measure='rapporterade')), ('I fyra av ärendena handlar det om ett avbrott', 4, dict(measure='rapporterade', orsak='avbrott i verkställigheten', loose=['orsak', 'measure'])), ('Fyra beslut har verkställts under perioden', 4, dict(measure='verkställda')), ('två har avslutats utan att verkställas', 2, dict(measure='avslutade')), ('Vid kvartalets slut återstod därmed tolv beslut', 12, dict(measure='kvarstående')))
r.h(1, 'Fördelning på verksamhet och kön')
rows = []
for o, v in D.items(): rows.append((o, sum(x[4] == 'K' for x in v), sum(x[4] == 'M' for x in v), len(v)))
K, M = sum(x[1] for x in rows), sum(x[2] for x in rows)
tid = r.table(['Verksamhet', 'Kvinnor', 'Män', 'Alla'], [[o, str(a), str(b), str(c)] for o, a, b, c in rows] + [['Totalt', str(K), str(M), '17']], 'other', bold=[3], widths=[46, 18, 18, 18])
for o, a, b, c in rows:
    for kon, v in (('K', a), ('M', b), (None, c)): r.cnt(tid, v, measure='rapporterade', omrade=o, kon=kon)
for kon, v in (('K', K), ('M', M), (None, 17)): r.cnt(tid, v, measure='rapporterade', kon=kon, is_total=True)
row = f'Totalt {K} {M} 17'
r.err('table_sum', 'The areas add to 18 (7 + 8 + 3) and the women and men to 18, the total row prints 17.', 17, 18, [row, 'Vård och äldreomsorg 5 2 7', '17', 'Totalt'], kinds=['table_sum'])
r.err('text_vs_table', 'The text has 18 reported decisions, the table total 17.', 17, 18, ['rapporterade kommunen 18 beslut till IVO', row, '17'], severity='note', optional=True, kinds=['text_vs_table'])
r.err('table_vs_rows', 'The lists hold 18 decisions, the table total says 17.', 17, 18, [row, '17'], severity='note', optional=True, kinds=['table_vs_rows'])
r.h(1, 'Regelverket'); r.p('Rapporteringsskyldigheten följer av socialtjänstlagen och LSS. Ett beslut ska rapporteras när mer än tre månader gått sedan beslutet fattades eller sedan verkställigheten avbröts. Förvaltningsrätten kan döma ut en särskild avgift på mellan 10 000 kronor och 1 000 000 kronor.')
r.h(1, 'Förteckning över besluten')
for o, v in D.items():
    r.h(2, o)
    t = r.table(['Lagrum', 'Insats', 'Beslutsdatum', 'Avbrott sedan', 'Kön', 'Läge 2025-03-31'], [list(x) for x in v], 'decision_rows', widths=[17, 27, 15, 15, 7, 22])
    for x in v:
        w, d = (x[5].split() + [None])[:2]
        r.dec(t, omrade=o, lag=x[0][-3:], lagrum=x[0], insats=x[1], beslutsdatum=x[2] or None, avbrottsdatum=x[3] or None, kon=x[4], status={'Kvarstår': 'kvarstående', 'Verkställt': 'verkställt', 'Avslutat': 'avslutat'}[w], verkstallt_datum=d if w == 'Verkställt' else None, avslutat_datum=d if w == 'Avslutat' else None)
r.h(1, 'Förvaltningens bedömning'); r.p('Bristen på bostäder med särskild service är känd och finns med i lokalförsörjningsplanen. Rekryteringen av kontaktpersoner går fortsatt trögt.')
r.h(1, 'Förslag till beslut'); r.p('Social- och arbetsmarknadsnämnden noterar informationen till protokollet.')
r.build()
