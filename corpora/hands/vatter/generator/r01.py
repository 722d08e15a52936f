from lib import *
r = Report('vatter01_tierp_2024-Q2', 'weasyprint', organisation='Tierps kommun', kommunkod='0360', namnd='Socialnämnden', dnr='SN 2024/118', period='2024-Q2', document_date='2024-08-14', laws=['SoL', 'LSS'],
 css='@page{size:A4;margin:22mm 24mm;@bottom-right{content:"Sida " counter(page) " (" counter(pages) ")";font-size:8pt}@bottom-left{content:"Besöksadress: Centralgatan 7 | socialforvaltningen@tierp.example";font-size:8pt}} body{font-family:"Liberation Serif";font-size:11pt} h1{font-size:16pt} h2{font-size:12.5pt;margin-bottom:2pt} h3{font-size:11pt;font-style:italic} table{border-collapse:collapse;width:100%;margin:4pt 0 10pt;break-inside:avoid} th{border-bottom:1.2pt solid #333;text-align:left;font-size:9.5pt;padding-right:8pt;vertical-align:bottom} td{border-bottom:.4pt solid #999;padding:2pt 3pt;font-size:10pt} td.n{text-align:right;padding-right:14pt} .sum td{font-weight:bold} .l{font-size:10pt}')
r.line('Tierps kommun'); r.line('Socialförvaltningen'); r.line('Tjänsteskrivelse'); r.line('Datum: 2024-08-14'); r.line('Diarienummer: SN 2024/118'); r.line('Till: Socialnämnden')
r.h(0, 'Gynnande beslut som inte verkställts, andra kvartalet 2024')
SOL = [('Särskilt boende', 4, 1, 4), ('Dagverksamhet', 1, 0, 2), ('Kontaktfamilj', 0, 1, 1), ('Boendestöd', 0, 0, 1)]
LSS = [('Bostad med särskild service för vuxna', 1, 0, 3), ('Kontaktperson', 2, 1, 2), ('Ledsagarservice', 0, 0, 2), ('Korttidsvistelse utanför det egna hemmet', 0, 1, 0)]
def tot(x): return [sum(sum(y[1:]) for y in x)] + [sum(y[i] for y in x) for i in (1, 2, 3)]
S, L = tot(SOL), tot(LSS); T = [a+b for a, b in zip(S, L)]
r.h(1, 'Förslag till beslut'); r.p('Socialnämnden tackar för informationen och överlämnar statistikrapporten till kommunfullmäktige och kommunens revisorer.')
r.h(1, 'Sammanfattning')
r.p(f'Till IVO har det rapporterats {T[0]} beslut för andra kvartalet. Av dem är {S[0]} enligt socialtjänstlagen och {L[0]} enligt LSS. Sammantaget har {ORD[T[1]]} beslut hunnit verkställas och {ORD[T[2]]} har avslutats av annat skäl, så att {T[3]} beslut kvarstod den 30 juni.',
 (f'Till IVO har det rapporterats {T[0]} beslut för andra kvartalet', T[0], dict(measure='rapporterade')), (f'Av dem är {S[0]} enligt socialtjänstlagen', S[0], dict(measure='rapporterade', lag='SoL')), (f'{L[0]} enligt LSS', L[0], dict(measure='rapporterade', lag='LSS')),
 (f'har {ORD[T[1]]} beslut hunnit verkställas', T[1], dict(measure='verkställda')), (f'{ORD[T[2]]} har avslutats av annat skäl', T[2], dict(measure='avslutade')), (f'{T[3]} beslut kvarstod den 30 juni', T[3], dict(measure='kvarstående')))
r.p('Kvartalet innan rapporterades 24 beslut. Det är alltså en ökning med tre.', ('Kvartalet innan rapporterades 24 beslut', 24, dict(measure='rapporterade', period='2024-Q1')), ('en ökning med tre', T[0]-24, dict(measure='rapporterade', unit='skillnad', compare_to='2024-Q1')))
r.h(1, 'Bakgrund')
r.p('Nämnden är skyldig att rapportera beslut om bistånd enligt 4 kap. 1 § SoL och insatser enligt 9 § LSS som inte har verkställts inom tre månader från dagen för beslutet. Detsamma gäller om verksställigheten avbrutits och inte återupptagits inom tre månader. Bestämmelserna finns i 16 kap. 6 f–h §§ SoL och 28 f–h §§ LSS. Den som får vänta oskäligt länge kan göra att kommunen får betala en särskild avgift.')
r.h(1, 'Redovisning kvartal 2')
z = lambda v: '–' if v == 0 else str(v)
for head, rows, lag in (('Beslut enligt SoL', SOL, 'SoL'), ('Beslut enligt LSS', LSS, 'LSS')):
    r.h(2, head)
    t = tot(rows)
    tid = r.table(['Insats', 'Rapporterade kv 2', 'varav verkställda', 'varav avslutade', 'Kvarstår 30/6'], [[n, z(a+b+c), z(a), z(b), z(c)] for n, a, b, c in rows] + [['Summa'] + [z(x) for x in t]], 'insats_status', bold=[len(rows)], widths=[40, 15, 15, 15, 15])
    for n, a, b, c in rows:
        for m, v in zip(('rapporterade', 'verkställda', 'avslutade', 'kvarstående'), (a+b+c, a, b, c)): r.cnt(tid, v, measure=m, lag=lag, insats=n)
    for m, v in zip(('rapporterade', 'verkställda', 'avslutade', 'kvarstående'), t): r.cnt(tid, v, measure=m, lag=lag, is_total=True)
r.p('Det är framför allt platser i särskilt boende som saknas. Fyra personer väntar på en lägenhet på det nya boendet som öppnar i november.', ('Fyra personer väntar på en lägenhet på det nya boendet', 4, dict(optional=True, insats='särskilt boende', measure='kvarstående')))
r.h(1, 'Barnperspektivet'); r.p('Kontaktfamilj rör barn. Förvaltningen har prioriterat rekryteringen och annonserar löpande.')
r.h(1, 'Övrigt: utredningstider')
r.table(['Enhet', 'Mål (dagar)', 'Utfall (dagar)'], [['Äldreomsorg', '30', '27'], ['Funktionshinder', '60', '71']], 'other')
r.line('Beslutet skickas till: Kommunfullmäktige, revisorerna'); r.line(''); r.line('Förvaltningschef')
r.build()
