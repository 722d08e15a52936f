from common import *
# Piteå: the case system's export pasted in Excel, printed from LibreOffice Calc, landscape, three sheets, repeated heads
import openpyxl
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
P = '2022-Q4'
R = Rep('kusten03_pitea_2022_kv4', organisation='Piteå kommun', kommunkod='2581', namnd='Socialnämnden', dnr='22SN388', period=P, document_date='2023-01-18', laws=['SoL', 'LSS'])
# verksamhet, insats, beslut, avbrott, kön, anteckning, status, slutdatum
SOL = [('ÄO', 'Vård- och omsorgsboende', '2022-03-03', None, 'K', 'Erb Öjagården 220519, tackar nej. Vill bo på Berggården', 'Pågår', None),
 ('ÄO', 'Vård- och omsorgsboende', '2022-05-24', None, 'K', 'Väntar på plats', 'Verkställt', '2022-10-11'),
 ('ÄO', 'Vård- och omsorgsboende', '2022-06-09', None, 'M', 'Väntar på plats', 'Verkställt', '2022-11-02'),
 ('ÄO', 'Vård- och omsorgsboende', '2022-06-30', None, 'M', 'Korttidsplats under tiden', 'Verkställt', '2022-12-19'),
 ('ÄO', 'Vård- och omsorgsboende', '2022-07-05', None, 'K', 'Avled innan inflyttning', 'Avslutat', '2022-11-23'),
 ('ÄO', 'Vård- och omsorgsboende', '2022-08-11', None, 'K', 'Två erbjudanden, nej till båda', 'Pågår', None),
 ('ÄO', 'Vård- och omsorgsboende', '2022-09-20', None, 'M', 'Väntar på plats, hemtjänst utökad', 'Pågår', None),
 ('ÄO', 'Dagverksamhet', '2022-08-29', None, 'M', 'Vill inte börja förrän snön är borta', 'Pågår', None),
 ('FO', 'Boendestöd', '2021-11-15', '2022-06-01', 'K', 'Tog emot stöd ett halvår, har sedan avböjt alla besök', 'Pågår', None),
 ('FO', 'Kontaktperson', '2022-04-06', None, 'M', 'Ingen uppdragstagare', 'Pågår', None),
 ('IFO', 'Kontaktfamilj', '2022-02-17', None, 'M', 'Utredd familj drog sig ur i sista stund', 'Pågår', None),
 ('IFO', 'Kontaktfamilj', '2022-05-18', None, 'K', 'Familj finns, start efter sommaren försenad', 'Verkställt', '2022-10-22'),
 ('IFO', 'Strukturerad öppenvård', '2022-07-14', None, 'M', 'Uteblir. Kontaktad per brev och sms', 'Avslutat', '2022-12-30')]
LSS = [('FO', 'Bostad med särskild service', '2019-10-08', None, 'M', 'Vill ha lägenhet i centrala Piteå, har avböjt Hortlax och Norrfjärden', 'Pågår', None),
 ('FO', 'Bostad med särskild service', '2021-02-25', None, 'K', 'Nybygget försenat', 'Pågår', None),
 ('FO', 'Bostad med särskild service', '2021-12-13', None, 'K', 'Nybygget försenat', 'Pågår', None),
 ('FO', 'Daglig verksamhet', '2018-05-02', '2022-03-14', 'M', 'Slutade på Skogsgruppen, vill prova något annat men vet inte vad', 'Pågår', None),
 ('FO', 'Daglig verksamhet', '2022-06-14', None, 'M', 'Provar eget arbete', 'Avslutat', '2022-10-31'),
 ('FO', 'Kontaktperson', '2020-09-22', '2022-01-31', 'K', 'Kontaktpersonen flyttade, ny ej hittad', 'Pågår', None),
 ('FO', 'Kontaktperson', '2022-03-29', None, 'M', 'Ny kontaktperson klar', 'Verkställt', '2022-12-05'),
 ('FO', 'Ledsagarservice', '2022-08-04', None, 'K', 'Sjukskrivning i personalgruppen', 'Pågår', None),
 ('FO', 'Avlösarservice', '2022-09-13', None, 'M', 'Föräldrarna vill ha samma avlösare som syskonet', 'Pågår', None)]
def dd(x): y = d(x); return f'{y.day}-{MAN[y.month-1][:3]}-{x[2:4]}'
COL = ['Nr', 'Verks.', 'Insats', 'Beslut', 'Avbrott', 'Kön', 'Anteckning', 'Status', 'Slutdatum']
wb = openpyxl.Workbook(); thin = Side(style='thin', color='777777'); bx = Border(thin, thin, thin, thin)
def setup(ws, title, w_):
    ws.page_setup.orientation = 'landscape'; ws.page_setup.paperSize = 9; ws.page_setup.fitToWidth = 1; ws.page_setup.fitToHeight = 0; ws.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    ws.oddHeader.left.text = 'Piteå kommun, Socialförvaltningen'; ws.oddHeader.right.text = 'Dnr 22SN388'; ws.oddFooter.left.text = 'Upprättad 2023-01-18'; ws.oddFooter.right.text = 'Sida &P av &N'
    ws.page_margins.top = 1.1; ws.page_margins.header = 0.4
    ws['A1'] = title; ws['A1'].font = Font(name='Carlito', size=14, bold=True)
    for i, x in enumerate(w_): ws.column_dimensions['ABCDEFGHIJ'[i]].width = x
def grid(ws, r0, rows, wrapcol=None, boldrows=()):
    for i, r in enumerate(rows):
        for j, x in enumerate(r):
            c = ws.cell(r0+i, j+1, int(x) if isinstance(x, str) and x.isdigit() else x); c.border = bx; c.font = Font(name='Carlito', size=11, bold=(i == 0 or i in boldrows)); c.alignment = Alignment(wrap_text=True, vertical='top', horizontal='left' if not (isinstance(x, str) and x.isdigit()) else 'right')
            if i == 0: c.fill = PatternFill('solid', fgColor='FFF2CC')
# summary sheet
ws = wb.active; ws.title = 'Sammanställning'; TS = 'Ej verkställda beslut kv 4 2022 – sammanställning'
setup(ws, TS, (10, 34, 15, 15, 15, 15))
ws['A2'] = 'Socialnämndens rapport till kommunfullmäktige enligt 16 kap. 6 h § SoL och 28 h § LSS. Avser 1 oktober–31 december 2022.'
C1 = ['Lag', 'Insats', 'Rapporterat', 'Verkställt', 'Avslutat', 'Kvar 31/12']
out, reg = [], []
for lag, rows in (('SoL', SOL), ('LSS', LSS)):
    names = list(dict.fromkeys(r[1] for r in rows))
    for n in names+[None]:
        x = [r for r in rows if n in (None, r[1])]; v = [len(x)]+[sum(r[6] == s for r in x) for s in ('Verkställt', 'Avslutat', 'Pågår')]
        out.append([lag if n else f'Summa {lag}', n]+[str(z) for z in v]); reg.append((lag, n, v))
tot = [sum(v[i] for l, n, v in reg if n is None) for i in range(4)]; reg.append((None, None, tot)); out.append(['Totalt', None]+[str(z) for z in tot])
for l, n, v in reg:
    for m, z in zip(('rapporterade', 'verkställda', 'avslutade', 'kvarstående'), v): R.cnt('t1', m, z, lag=l, insats=n, is_total=n is None)
R.table('t1', TS, [TS], C1, out, 'insats_status')
grid(ws, 4, [C1]+out, boldrows=[i+1 for i, r in enumerate(out) if r[1] is None])
k = 4+len(out)+2; av = sum(bool(r[3]) for r in SOL+LSS); old = min(r[2] for r in SOL+LSS if not r[3] and r[6] == 'Pågår')
q1 = f'I {av} av de {tot[0]} rapporterade besluten är det fråga om avbrott i en insats som redan kommit igång.'
pc = round(100*tot[3]/tot[0]); q2 = f'{pc} % av det rapporterade var fortfarande inte verkställt vid årsskiftet, {reg[-1][2][3]-31:+d} beslut jämfört med kv 3 då {31} stod kvar.'.replace('-', '−')
vo = [r for r in SOL if r[1].startswith('Vård')]; q3 = f'Vård- och omsorgsboende: {len(vo)} beslut, {sum(r[6]=="Verkställt" for r in vo)} inflyttade.'
for i, t in enumerate(('Noteringar', q1, q2, q3, 'ÄO = äldreomsorg, FO = stöd till personer med funktionsnedsättning, IFO = individ- och familjeomsorg.')):
    ws.cell(k+i, 1, t).font = Font(name='Carlito', size=11, bold=i == 0)
R.claim(q1, 'rapporterade', av, orsak='avbrott', agreed=['measure', 'period', 'lag', 'insats', 'kon', 'compare_to']); R.claim(q1, 'rapporterade', tot[0])
R.claim(q2, 'kvarstående', pc, 'procent'); R.claim(q2, 'kvarstående', tot[3]-31, 'skillnad', compare_to='2022-Q3'); R.claim(q2, 'kvarstående', 31, period='2022-Q3')
R.claim(q3, 'rapporterade', len(vo), insats='Vård- och omsorgsboende', lag='SoL', agreed=['measure', 'period', 'insats', 'orsak', 'kon', 'compare_to'])
R.claim(q3, 'verkställda', sum(r[6] == 'Verkställt' for r in vo), insats='Vård- och omsorgsboende', lag='SoL', agreed=['measure', 'period', 'insats', 'orsak', 'kon', 'compare_to'])
for tid, lag, rows, off in (('t2', 'SoL', SOL, 0), ('t3', 'LSS', LSS, len(SOL))):
    ws = wb.create_sheet(f'Beslut {lag}'); T = f'Beslut enligt {lag}, rapporterade kv 4 2022'; setup(ws, T, (6, 8, 28, 12, 12, 6, 52, 13, 12))
    out = [[str(i+1+off), r[0], r[1], dd(r[2]), dd(r[3]) if r[3] else None, r[4], r[5], r[6], dd(r[7]) if r[7] else None] for i, r in enumerate(rows)]
    grid(ws, 3, [COL]+out); ws.print_title_rows = '3:3'
    for i, r in enumerate(rows): ws.row_dimensions[4+i].height = 31 if len(r[5]) > 46 else 16
    R.table(tid, T, [T], COL, out, 'decision_rows')
    for i, r in enumerate(rows):
        R.dec(table=tid, nr=i+1+off, section=[T], omrade=r[0], insats=r[1], lag=lag, beslutsdatum=r[2], avbrottsdatum=r[3], kon=r[4], kommentar=r[5],
              status={'Pågår': 'kvarstående', 'Verkställt': 'verkställt', 'Avslutat': 'avslutat'}[r[6]], verkstallt_datum=r[7] if r[6] == 'Verkställt' else None, avslutat_datum=r[7] if r[6] == 'Avslutat' else None)
R.notes.append('omrade is the abbreviation as printed (ÄO, FO, IFO). Slutdatum is verkstallt_datum or avslutat_datum after the row\'s Status. Rows with both a decision and an interruption date have both.')
wb.save(WORK/'r03.xlsx'); calc(WORK/'r03.xlsx', DOC/f'{R.stem}.pdf'); R.save('pdf')
