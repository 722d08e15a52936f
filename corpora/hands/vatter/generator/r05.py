from lib import *
r = Report('vatter05_vadstena_2025-Q3', 'html', css='body{font-family:Verdana,sans-serif;max-width:46em;margin:2em auto;color:#222} h1{color:#00557f} li{margin:.5em 0} .l{color:#666}', header='<header><a href="/">Vadstena kommun</a> &rsaquo; <a href="/omsorg">Omsorg och stöd</a> &rsaquo; Statistik</header>', footer='<footer><hr>Sidan uppdaterad: 2025-10-17<br>Vadstena kommun, 592 80 Vadstena</footer>',
 organisation='Vadstena kommun', kommunkod='0584', namnd='Socialnämnden', dnr='2025/96-730', period='2025-Q3', document_date='2025-10-17', laws=['SoL', 'LSS'])
r.h(0, 'Beslut som väntar på att verkställas')
r.line('Socialnämndens redovisning, diarienummer 2025/96-730')
r.p('Här redovisar socialnämnden de beslut som per den 30 september 2025 inte hade verkställts inom tre månader. Uppgifterna lämnas även till IVO. Antalet dagar är räknat från beslutsdagen till och med sista september.')
E = '2025-09-30'
D = [('SoL', 'Särskilt boende', 'kvinna', '2025-04-14', 'Har tackat nej till en plats och vill vänta på Vätterviks nya avdelning.'), ('SoL', 'Särskilt boende', 'man', '2025-06-02', 'Ingen plats har kunnat erbjudas ännu.'), ('SoL', 'Kontaktfamilj', 'flicka', '2025-05-12', 'En familj är utredd, första träffen är bokad i oktober.'), ('SoL', 'Hemtjänst', 'kvinna', '2025-06-23', 'Hon har bott hos sin dotter under sommaren.'),
 ('LSS', 'Daglig verksamhet', 'man', '2025-01-27', 'Önskar en inriktning som inte finns i kommunen, samverkan med Motala pågår.'), ('LSS', 'Kontaktperson', 'man', '2025-03-10', 'Det saknas uppdragstagare.'), ('LSS', 'Kontaktperson', 'pojke', '2025-06-16', 'Det saknas uppdragstagare.')]
r.h(1, 'Antal beslut')
r.p('Totalt är det sju beslut. Vid förra redovisningen, den 30 juni, var de sex. Av de sex har tre verkställts under kvartalet och ett avslutats för att personen avlidit.', ('Totalt är det sju beslut', 7, {}), ('den 30 juni, var de sex', 6, dict(period='2025-Q2')), ('Av de sex har tre verkställts under kvartalet', 3, dict(measure='verkställda')), ('ett avslutats för att personen avlidit', 1, dict(measure='avslutade', orsak='personen avlidit', loose=['orsak'])))
for lag, head in (('SoL', 'Socialtjänstlagen (SoL)'), ('LSS', 'Lagen om stöd och service (LSS)')):
    r.h(1, head)
    if lag == 'SoL': r.p('Fyra beslut gäller bistånd enligt 11 kap. 1 § socialtjänstlagen (2025:400).', ('Fyra beslut gäller bistånd', 4, dict(lag='SoL')))
    else: r.p('Tre beslut gäller insatser enligt 9 § LSS.', ('Tre beslut gäller insatser enligt 9 § LSS', 3, dict(lag='LSS')))
    items = []
    for l, ins, who, d, k in D:
        if l != lag: continue
        n = dagar(d, E)
        items.append(f'{ins}, {who}, beslut {long(d)} ({n} dagar). {k}')
        r.dec(None, insats=ins, lag=l, beslutsdatum=d, dagar=n, kon='K' if who in ('kvinna', 'flicka') else 'M', alder='barn' if who in ('flicka', 'pojke') else 'vuxen', kommentar=k)
    r.ul(items)
m = max(dagar(x[3], E) for x in D)
r.p(f'Längst har personen som söker daglig verksamhet väntat, {m} dagar.', (f'personen som söker daglig verksamhet väntat, {m} dagar', m, dict(insats='daglig verksamhet', lag='LSS', unit='dagar', loose=['insats', 'measure', 'lag'])))
r.h(1, 'Varför redovisas detta?')
r.p('Kommuner måste rapportera beslut som inte verkställts i tid. Skyldigheten finns i 34 kap. socialtjänstlagen och i 28 f § LSS. En kommun som dröjer oskäligt länge kan få betala särskild avgift.')
r.h(1, 'Kontakt'); r.p('Kontaktcenter, telefon 0143-000 00.')
r.build()
