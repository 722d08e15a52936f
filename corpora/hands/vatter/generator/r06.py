from lib import *
r = Report('vatter06_hagfors_2022-Q4', 'chromium', css='@page{size:A4;margin:20mm 25mm} body{font-family:"DejaVu Serif";font-size:10pt;line-height:1.4} h1{font-size:15pt;border-bottom:2px solid #365} h2{font-size:12pt;color:#365} h3{font-size:10.5pt;margin:10pt 0 2pt} .card{border-left:3px solid #9b9;padding-left:8px;break-inside:avoid} .l{font-size:9pt;text-align:right}', footer='<p style="margin-top:30px;font-size:8pt;border-top:1px solid #999">Hagfors kommun · Dalavägen 10 · 683 80 Hagfors · org.nr 212000-1868</p>',
 organisation='Hagfors kommun', kommunkod='1783', namnd='Individ- och omsorgsutskottet', dnr='KS 2023/31', period='2022-Q4', document_date='2023-01-19', laws=['SoL', 'LSS'])
r.line('HAGFORS KOMMUN'); r.line('Individ- och omsorgsutskottet'); r.line('2023-01-19'); r.line('Dnr KS 2023/31')
r.h(0, 'Ej verkställda gynnande beslut, oktober–december 2022')
r.h(1, 'Inledning')
r.p('Utskottet ska fyra gånger om året få veta vilka beslut som inte kommit igång inom tre månader. Rapporten har lämnats till IVO den 16 januari. För kvartalet finns sex beslut, fyra enligt SoL och två enligt LSS. Ett av besluten har verkställts under perioden och ett har avslutats. Fyra kvarstår alltså.',
 ('För kvartalet finns sex beslut', 6, dict(measure='rapporterade', loose=['measure'])), ('fyra enligt SoL', 4, dict(measure='rapporterade', lag='SoL', loose=['measure'])), ('två enligt LSS', 2, dict(measure='rapporterade', lag='LSS', loose=['measure'])), ('Ett av besluten har verkställts under perioden', 1, dict(measure='verkställda')), ('ett har avslutats', 1, dict(measure='avslutade')), ('Fyra kvarstår alltså', 4, dict(measure='kvarstående')))
r.p('Personerna är avidentifierade. Under tredje kvartalet var antalet fem.', ('Under tredje kvartalet var antalet fem', 5, dict(measure='rapporterade', period='2022-Q3', loose=['measure'])))
r.h(1, 'Ärenden')
D = [('SoL', 'Särskilt boende', '2022-05-24', '', 'Kvinna', 'Erbjuden plats i Ekshärad men tackade nej, vill bo i Hagfors.', 'Ej verkställt'), ('SoL', 'Särskilt boende', '2022-08-11', '', 'Man', 'Platsbrist under hösten.', 'Verkställt den 5 december 2022'), ('SoL', 'Kontaktfamilj', '2022-02-17', '', 'Pojke', 'Ingen familj har anmält intresse trots annonser i lokaltidningen.', 'Ej verkställt'), ('SoL', 'Boendestöd', '', '2022-08-30', 'Man', 'Inlagd på sjukhus, oklart när insatsen kan starta igen.', 'Ej verkställt'),
 ('LSS', 'Ledsagarservice', '2022-06-08', '', 'Kvinna', 'Har inte velat träffa ny ledsagare. Tog tillbaka sin ansökan.', 'Avslutat den 21 november 2022'), ('LSS', 'Bostad med särskild service', '2021-10-13', '', 'Man', 'Kommunen har inga lediga lägenheter i servicebostad. Ombyggnad klar tidigast hösten 2023.', 'Ej verkställt')]
def iso(t):
    d, m, y = t.split()[-3:]; return f'{y}-{MAN.index(m)+1:02}-{int(d):02}'
for i, (lag, ins, b, a, who, k, st) in enumerate(D, 1):
    r.h(2, f'Ärende {i}')
    r.kv([('Insats', ins), ('Lag', lag)] + ([('Beslutsdatum', long(b))] if b else []) + ([('Avbrott i verkställigheten från', long(a))] if a else []) + [('Avser', who), ('Orsak', k), ('Läge vid årsskiftet', st)])
    r.dec(None, nr=i, insats=ins, lag=lag, beslutsdatum=b or None, avbrottsdatum=a or None, kon='K' if who == 'Kvinna' else 'M', alder='barn' if who == 'Pojke' else 'vuxen', kommentar=k, status={'E': 'kvarstående', 'V': 'verkställt', 'A': 'avslutat'}[st[0]], verkstallt_datum=iso(st) if st[0] == 'V' else None, avslutat_datum=iso(st) if st[0] == 'A' else None)
r.h(1, 'Lagstöd'); r.p('Rapporteringen görs enligt 16 kap. 6 f och 6 g §§ socialtjänstlagen (2001:453) samt 28 f och 28 g §§ lag (1993:387) om stöd och service till vissa funktionshindrade.')
r.h(1, 'Förslag till beslut'); r.p('Utskottet lägger rapporten till handlingarna.')
r.p('Biståndshandläggare, för avdelning vård')
r.build()
