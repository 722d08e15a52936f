from lib import *
r = Report('vatter07_ange_2023-Q2', 'weasyprint', css='@page{size:A4;margin:25mm 22mm;@top-right{content:"ÅNGE KOMMUN";font:bold 9pt "DejaVu Sans";color:#2a5}@bottom-center{content:counter(page) "(" counter(pages) ")";font-size:8pt}} body{font-family:"DejaVu Sans";font-size:9.5pt} h1{font-size:14pt} h2{font-size:11pt;color:#2a5} table{border-collapse:collapse;width:100%;break-inside:avoid} td,th{border:1px solid #777;padding:3px 5px} th{background:#dfe} td.n{text-align:center} .sum{background:#eee;font-weight:bold}',
 organisation='Ånge kommun', kommunkod='2260', namnd='Socialnämnden', dnr='SN 23/77', period='2023-Q2', document_date='2023-08-09', laws=['SoL', 'LSS'])
r.line('Tjänsteskrivelse'); r.line('Upprättad 9 augusti 2023'); r.line('Ärendenummer SN 23/77')
r.h(0, 'Statistikrapport ej verkställda beslut per 30 juni 2023')
A = [('Särskilt boende', 3, 1, 0), ('Korttidsboende', 1, 0, 0), ('Kontaktperson', 0, 2, 1), ('Stödboende', 0, 0, 1)]
B = [('Kontaktperson', 1, 1, 1), ('Daglig verksamhet', 2, 1, 0), ('Bostad med särskild service', 0, 0, 2)]
sa, sb = [sum(x[i] for x in A) for i in (1, 2, 3)], [sum(x[i] for x in B) for i in (1, 2, 3)]
ta, tb = sum(sa), sum(sb); assert (ta, tb) == (9, 8)
r.h(1, 'Beslutsunderlag')
r.p('Fullmäktige ska få en rapport per kvartal över hur många beslut som inte verkställts, vilka typer av bistånd det rör sig om och hur lång tid som har gått från dagen för respektive beslut (16 kap. 6 h § SoL och 28 h § LSS).')
r.p('I Ånge fanns vid halvårsskiftet nio beslut enligt SoL som inte verkställts. Enligt LSS var det sju beslut.', ('nio beslut enligt SoL som inte verkställts', 9, dict(lag='SoL')), ('Enligt LSS var det sju beslut', 7, dict(lag='LSS')))
r.err('text_vs_table', 'The text gives 7 LSS decisions; the LSS table adds up to 8.', 7, 8, ['Enligt LSS var det sju beslut', 'Summa 3 2 3 8', 'Summa'])
cols = ['Insats', '3–6 mån', '7–12 mån', '13 mån –', 'Summa']
z = lambda v: str(v) if v else ''
for head, rows, s, lag in (('SoL', A, sa, 'SoL'), ('LSS', B, sb, 'LSS')):
    r.h(1, f'{head} – antal beslut efter väntetid')
    t = r.table(cols, [[n] + [z(v) for v in x] + [str(sum(x))] for n, *x in rows] + [['Summa'] + [str(v) for v in s] + [str(sum(s))]], 'waiting_buckets', bold=[len(rows)], widths=[40, 15, 15, 15, 15])
    for n, *x in rows:
        for m, v in zip(cols[1:4], x):
            if v: r.cnt(t, v, lag=lag, insats=n, manader=m)
        r.cnt(t, sum(x), lag=lag, insats=n)
    for m, v in zip(cols[1:4], s): r.cnt(t, v, lag=lag, manader=m, is_total=True)
    r.cnt(t, sum(s), lag=lag, is_total=True)
r.h(1, 'Orsaker')
r.p('Orsakerna är summerade för båda lagarna.')
O = [('Ledig bostad saknas', 6), ('Personal eller uppdragstagare saknas', 5), ('Den enskilde har tackat nej', 4), ('Övrigt', 2)]
assert sum(v for _, v in O) == 17
t = r.table(['Orsak', 'Antal beslut'], [[a, str(b)] for a, b in O] + [['Totalt', '17']], 'list_counts', bold=[4], widths=[70, 30])
for a, b in O: r.cnt(t, b, orsak=a)
r.cnt(t, 17, is_total=True)
r.err('text_vs_table', 'The two numbers of the text add to 16, the reason table to 17.', 16, 17, ['Enligt LSS var det sju beslut', 'Totalt 17'], severity='note', optional=True)
r.h(1, 'Kommentar från verksamheten'); r.p('Sommaren har gjort att några inflyttningar skjutits upp. Renoveringen av Furubacken, som tar 18 månader, påverkar tillgången på lägenheter.')
r.h(1, 'Förslag'); r.p('Socialnämnden föreslår att fullmäktige tar del av rapporten.')
r.line('Kvalitetsutvecklare')
r.build()
