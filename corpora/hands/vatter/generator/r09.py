from lib import *
r = Report('vatter09_lomma_2025-Q4', 'docx', style=dict(font='DejaVu Sans', size=9.5, color='004B6B', table='Table Grid', tsize=8.5, margin=2), header='Lomma kommun', footer='Socialförvaltningen, 234 81 Lomma', organisation='Lomma kommun', kommunkod='1262', namnd='Socialnämnden', dnr='SN/2026:9', period='2025-Q4', document_date='2026-01-27', laws=['SoL', 'LSS'])
r.line('Skrivelse till socialnämnden'); r.line('Datum 2026-01-27'); r.line('Vår referens SN/2026:9')
r.h(0, 'Redovisning av ej verkställda beslut, 4:e kvartalet 2025')
E_ = '2025-12-31'
D = {'Äldre': [('Särskilt boende, SoL', '2025-05-19', 'K', 'Tackat nej till erbjuden plats. Står kvar i kö till Strandängsgården.'), ('Särskilt boende, SoL', '2025-08-27', 'M', 'Tackade först nej men flyttar in 2026-01-15.'), ('Hemtjänst, SoL', '2025-09-08', 'K', 'Anhöriga hjälper tillsvidare.'), ('Dagverksamhet, SoL', '2025-09-22', 'M', 'Kö.')],
 'Funktionsnedsättning': [('Gruppbostad, LSS', '2024-11-06', 'M', 'Kommunen saknar ledig gruppbostad, köp av extern plats undersöks.'), ('Servicebostad, LSS', '2025-02-24', 'K', 'Erbjuden lägenhet i Bjärred, tackat nej.'), ('Kontaktperson, LSS', '2025-07-10', 'K', 'Uppdragstagare hittad, första mötet inställt på grund av sjukdom.'), ('Ledsagning, SoL', '2025-09-01', 'M', 'Vill endast ha hjälp till matcher, säsongen börjar i april.'), ('Boendestöd, SoL', '2025-09-29', 'K', 'Har ej gått att nå.')],
 'Barn och unga': []}
allr = [(o, *x) for o, v in D.items() for x in v]; N = len(allr); sol = sum(x[1].endswith('SoL') for x in allr); wom = sum(x[3] == 'K' for x in allr)
assert (N, sol, wom) == (9, 6, 5)
r.h(1, 'Sammanfattning')
r.p('Vid årets slut var 9 beslut inte verkställda: 6 SoL och 3 LSS. Fem rör kvinnor och fyra rör män. Därutöver har två beslut som rapporterades förra kvartalet verkställts i oktober, de finns inte med i listorna.',
 ('Vid årets slut var 9 beslut inte verkställda', 9, dict(loose=['measure'])), ('6 SoL', 6, dict(lag='SoL', loose=['measure'])), ('3 LSS', 3, dict(lag='LSS', loose=['measure'])), ('Fem rör kvinnor', 5, dict(kon='K', loose=['measure'])), ('fyra rör män', 4, dict(kon='M', loose=['measure'])), ('två beslut som rapporterades förra kvartalet verkställts i oktober', 2, dict(measure='verkställda')))
r.h(1, 'Besluten')
for o, v in D.items():
    r.h(2, o)
    if not v:
        r.p('Inga beslut att redovisa detta kvartal.', ('Inga beslut att redovisa', 0, dict(omrade=o, optional=True))); continue
    t = r.table(['Insats', 'Lag', 'Beslutad', 'Dagar', 'Kön', 'Kommentar'], [[*x[0].split(', '), x[1], str(dagar(x[1], E_)), x[2], x[3]] for x in v], 'decision_rows', widths=[19, 7, 14, 10, 7, 43])
    for x in v:
        n, lag = x[0].split(', ')
        r.dec(t, omrade=o, insats=n, lag=lag, beslutsdatum=x[1], dagar=dagar(x[1], E_), kon=x[2], kommentar=x[3])
r.p('Dagar avser tiden från beslut till den 31 december 2025.')
r.h(1, 'Insatser med flest beslut')
r.p('Av de nio besluten gäller två särskilt boende. Övriga insatser har ett beslut vardera. Medianväntetiden var %d dagar.' % sorted(dagar(x[2], E_) for x in allr)[N//2],
 ('Av de nio besluten gäller två särskilt boende', 2, dict(insats='särskilt boende', loose=['lag', 'measure'])), ('Av de nio besluten', 9, dict(optional=True)), ('Övriga insatser har ett beslut vardera', 1, dict(optional=True)), ('Medianväntetiden var %d dagar' % sorted(dagar(x[2], E_) for x in allr)[N//2], sorted(dagar(x[2], E_) for x in allr)[N//2], dict(unit='dagar', loose=['measure'])))
r.h(1, 'Rättslig grund'); r.p('Sedan den nya socialtjänstlagen (2025:400) trädde i kraft den 1 juli 2025 finns bestämmelserna i 34 kap. För LSS gäller som tidigare 28 f–h §§.')
r.h(1, 'Förslag till beslut'); r.p('Socialnämnden beslutar att notera informationen och att överlämna den till kommunfullmäktige.')
r.line('Myndighetschef')
r.build()
