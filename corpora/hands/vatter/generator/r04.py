from lib import *
r = Report('vatter04_oskarshamn_2024-Q3', 'reportlab', header='Oskarshamns kommun, socialnämnden        Dnr SN 2024/000187', footer='Bilaga till tjänsteskrivelse 2024-10-21', organisation='Oskarshamns kommun', kommunkod='0882', namnd='Socialnämnden', dnr='SN 2024/000187', period='2024-Q3', document_date='2024-10-21', laws=['SoL', 'LSS'])
r.h(0, 'Icke verkställda beslut tredje kvartalet 2024')
# lag, insats, beslut, avbrott, kon, orsak, utfall
D = '''SoL|Särskilt boende|2023-11-20||kvinna|Väntar på Ekgläntan, tackat nej till annat boende tre gånger|
SoL|Särskilt boende|2024-01-15||man|Tackat nej, vill bo kvar hemma så länge hustrun orkar|
SoL|Särskilt boende|2024-03-11||kvinna|Ingen ledig plats|V 2024-08-19
SoL|Särskilt boende|2024-04-08||kvinna|Ingen ledig plats|V 2024-07-29
SoL|Särskilt boende|2024-04-22||man|Ingen ledig plats inom demens|A 2024-09-02
SoL|Särskilt boende|2024-05-06||kvinna|Avvaktar erbjudande i Kristdala|
SoL|Särskilt boende|2024-05-30||man|Har fått erbjudande, inflyttning i oktober|
SoL|Korttidsboende|2024-05-13||kvinna|Anhörig har ställt in perioden vid flera tillfällen|
SoL|Dagverksamhet|2024-02-26||man|Kö till demensdagvården|V 2024-09-16
SoL|Dagverksamhet||2024-04-30|kvinna|Sjukhusvistelse, därefter inte orkat återuppta|
SoL|Hemtjänst|2024-06-17||kvinna|Kommer inte överens om tider, önskar annan utförare|
SoL|Kontaktfamilj|2023-08-28||flicka|Två familjer har utretts men ingen har godkänts|
SoL|Kontaktfamilj|2024-03-18||pojke|Rekrytering pågår|V 2024-08-05
SoL|Kontaktperson|2024-01-29||pojke|Ungdomen vill inte träffa den föreslagna|A 2024-07-08
SoL|Kontaktperson|2024-05-20||kvinna|Rekrytering pågår|
SoL|Boendestöd|2024-04-15||man|Medverkar inte, öppnar inte dörren|
SoL|Sysselsättning|2024-06-03||man|Vill börja efter semestern, ny start inplanerad v 42|
LSS|Ledsagarservice|2024-02-05||man|Bara velat ha en viss ledsagare|
LSS|Ledsagarservice||2024-05-31|kvinna|Ledsagaren slutade, ny söks|
LSS|Kontaktperson|2023-06-12||man|Brist på uppdragstagare|
LSS|Kontaktperson|2023-10-09||kvinna|Brist på uppdragstagare|V 2024-09-01
LSS|Kontaktperson|2024-02-19||kvinna|Avböjt två förslag|
LSS|Kontaktperson||2024-03-31|man|Uppdraget sades upp av kontaktpersonen, den enskilde vill ta en paus|
LSS|Kontaktperson|2024-06-10||man|Brist på uppdragstagare|
LSS|Avlösarservice i hemmet|2024-04-02||pojke|Föräldrarna vill ha avlösning endast på helger|
LSS|Korttidsvistelse|2024-01-08||flicka|Korttidshemmet är fullt|
LSS|Korttidsvistelse|2024-05-27||pojke|Skolas in från september|V 2024-09-23
LSS|Bostad med särskild service för vuxna|2022-12-05||man|Inga lediga lägenheter i gruppbostad|
LSS|Bostad med särskild service för vuxna|2023-09-18||kvinna|Tackat nej, vill vänta på det nya boendet i Döderhult|
LSS|Bostad med särskild service för vuxna|2024-06-24||man|Inga lediga lägenheter i gruppbostad|
LSS|Daglig verksamhet|2024-03-25||kvinna|Studerar på folkhögskola till jul|
LSS|Daglig verksamhet||2024-06-28|man|Sjukskriven|'''.split('\n')
D = [x.split('|') for x in D]
N = len(D); sol = sum(x[0] == 'SoL' for x in D); v = sum(x[6].startswith('V') for x in D); a = sum(x[6].startswith('A') for x in D)
k = sum(x[4] in ('kvinna', 'flicka') for x in D); br = sum(bool(x[3]) for x in D); kids = sum(x[4] in ('flicka', 'pojke') for x in D)
assert N == 32
r.p(f'I underlaget finns {N} beslut, varav {sol} SoL-beslut och {N-sol} LSS-beslut. {ORD[v].capitalize()} beslut har blivit verkställda under juli–september och {ORD[a]} har avslutats. Den 30 september var {N-v-a} beslut fortfarande inte verkställda.',
 (f'I underlaget finns {N} beslut', N, dict(measure='rapporterade')), (f'{sol} SoL-beslut', sol, dict(measure='rapporterade', lag='SoL')), (f'{N-sol} LSS-beslut', N-sol, dict(measure='rapporterade', lag='LSS')), (f'{ORD[v].capitalize()} beslut har blivit verkställda', v, dict(measure='verkställda')), (f'{ORD[a]} har avslutats', a, dict(measure='avslutade')), (f'Den 30 september var {N-v-a} beslut fortfarande inte verkställda', N-v-a, dict(measure='kvarstående')))
pk = round(100*k/N)
r.p(f'Kvinnor och flickor står för {pk} procent av besluten. {ORD[kids].capitalize()} beslut rör barn. Ett beslut kan gälla en person som också har ett annat beslut i listan, så antalet personer är lägre: 29 personer.',
 (f'Kvinnor och flickor står för {pk} procent av besluten', pk, dict(measure='rapporterade', kon='K', unit='procent')), (f'{ORD[kids].capitalize()} beslut rör barn', kids, dict(measure='rapporterade', loose=['measure'])), ('29 personer', 29, dict(optional=True, unit='personer', measure='rapporterade')))
r.p('Listan är sorterad efter lag och insats. Förklaring till sista kolumnen: V = verkställt, A = avslutat av annan orsak än verkställighet, tomt = kvarstår. Bakgrund och regler framgår av tjänsteskrivelsen.')
r.h(1, 'Förteckning')
t = r.table(['Löpnr', 'Lag', 'Insats', 'Beslut fattat', 'Avbrott', 'Avser', 'Orsak till att beslutet inte är verkställt', 'V/A datum'], [[str(i+1)] + x for i, x in enumerate(D)], 'decision_rows', widths=[5, 5, 19, 9, 9, 7, 35, 11])
for i, x in enumerate(D):
    w = x[6][:1]; d = x[6][2:] or None
    r.dec(t, nr=i+1, lag=x[0], insats=x[1], beslutsdatum=x[2] or None, avbrottsdatum=x[3] or None, kon='K' if x[4] in ('kvinna', 'flicka') else 'M', alder='barn' if x[4] in ('flicka', 'pojke') else 'vuxen', kommentar=x[5], status={'V': 'verkställt', 'A': 'avslutat', '': 'kvarstående'}[w], verkstallt_datum=d if w == 'V' else None, avslutat_datum=d if w == 'A' else None)
r.h(1, 'Noteringar')
r.p('Ärende 1 har rapporterats till IVO sedan första kvartalet. Kommunen har fått en skriftlig fråga om ärende 28 och svarat på den i augusti.')
r.line('Enhetschef biståndsenheten')
r.build()
