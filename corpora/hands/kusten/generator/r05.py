from common import *
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Spacer, PageBreak, NextPageTemplate, KeepTogether
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
# Simrishamn: minutes with the report as annex, numbered cases in prose with the reason after "Orsak:"
g = FONTS/'truetype/gentium-basic'
for n, f in (('Gen', 'GenBasR'), ('GenB', 'GenBasB'), ('GenI', 'GenBasI')): pdfmetrics.registerFont(TTFont(n, str(g/f'{f}.ttf')))
P = '2013-Q2'
R = Rep('kusten05_simrishamn_2013_kv2', organisation='Simrishamns kommun', kommunkod='1291', namnd='Socialnämnden', dnr='SN 2013/118', period=P, document_date='2013-08-27', laws=['SoL', 'LSS'])
# insats, lagrum, person, beslut, orsak, slut (verk/avsl, date)
SOL = [('Särskilt boende', '4 kap. 1 § SoL', 'kvinna', '2012-10-09', 'Har tackat nej till plats på Jonebergsgården och väntar på Skönadal.', None),
 ('Särskilt boende', '4 kap. 1 § SoL', 'man', '2013-01-28', 'Vårdas på lasarettet i Ystad sedan i maj. Familjen har bett nämnden att vänta.', None),
 ('Särskilt boende', '4 kap. 1 § SoL', 'kvinna', '2013-02-15', 'Ingen ledig plats förrän i juni.', ('v', '2013-06-17')),
 ('Kontaktfamilj', '4 kap. 1 § SoL', 'flicka', '2012-12-04', 'Två familjer har tillfrågats, men avståndet till skolan blev för långt.', None),
 ('Kontaktfamilj', '4 kap. 1 § SoL', 'pojke', '2012-12-04', 'Syskon till ärende 4, samma skäl.', None),
 ('Kontaktperson', '4 kap. 1 § SoL', 'man', '2013-01-22', 'Den enskilde har flyttat till Tomelilla och behovet har upphört här.', ('a', '2013-05-31'))]
LSS = [('Bostad med särskild service för vuxna', '9 § 9 LSS', 'man', '2011-09-14', 'Alla tolv lägenheter på de båda gruppbostäderna är uthyrda.', None),
 ('Ledsagarservice', '9 § 3 LSS', 'kvinna', '2013-02-06', 'Ledsagaren avbröt sin anställning i provperioden.', None),
 ('Daglig verksamhet', '9 § 10 LSS', 'man', '2013-01', 'Saknar motivation. Personal träffar honom varannan vecka.', None)]
n = len(SOL+LSS)
cap = {'kvinna': ('K', 'vuxen'), 'man': ('M', 'vuxen'), 'flicka': ('K', 'barn'), 'pojke': ('M', 'barn')}
b = PS('b', fontName='Gen', fontSize=11.5, leading=15.5, spaceAfter=7); h = PS('h', parent=b, fontName='GenB', fontSize=12.5, spaceBefore=8, spaceAfter=3); hh = PS('hh', parent=h, fontSize=17, leading=21, spaceAfter=10)
case = PS('c', parent=b, leftIndent=18, firstLineIndent=-18, spaceAfter=6)
nv = sum(bool(r[5]) and r[5][0] == 'v' for r in SOL+LSS); na = sum(bool(r[5]) and r[5][0] == 'a' for r in SOL+LSS)
q1 = f'{W(n)} beslut, varav {w(len(SOL))} enligt socialtjänstlagen och {w(len(LSS))} enligt LSS, har anmälts som ej verkställda för andra kvartalet 2013'
q2 = f'Ett av besluten har verkställts och ett har avslutats sedan den enskilde lämnat kommunen'
assert nv == na == 1
q3 = f'Vid föregående rapportering, den 31 mars, var antalet {w(12)}'
q4 = f'{W(n-nv-na)} beslut kvarstår'
S = []; p = lambda t, s=b: S.append(Paragraph(t, s))
def claims(extra):
    R.claim(q1, 'rapporterade', n); R.claim(q1, 'rapporterade', len(SOL), lag='SoL'); R.claim(q1, 'rapporterade', len(LSS), lag='LSS')
    if extra:
        R.claim(q2, 'verkställda', nv); R.claim(q2, 'avslutade', na); R.claim(q4, 'kvarstående', n-nv-na); R.claim(q3, 'rapporterade', 12, period='2013-Q1')
p('Simrishamns kommun', h); p('Socialnämnden'); p('SAMMANTRÄDESPROTOKOLL (utdrag)', hh); p('Sammanträdesdatum 22 augusti 2013'); p('SN § 97 &nbsp;&nbsp; Dnr SN 2013/118'); p('Rapport om ej verkställda beslut', h)
p('Ärendebeskrivning', h); p('Kommunen ska enligt 16 kap. 6 f § socialtjänstlagen och 28 f § LSS rapportera gynnande beslut som inte verkställts inom tre månader. Från den 1 juni 2013 är det Inspektionen för vård och omsorg, IVO, som tar emot rapporterna. Tidigare var det Socialstyrelsen.')
p(q1+'. Ärendena beskrivs i bilagan.'); claims(False)
p('Socialnämnden beslutar', h); p('att godkänna rapporten, samt'); p('att överlämna den till kommunfullmäktige och kommunens revisorer.'); p('Beslutet skickas till', h); p('Kommunfullmäktige, revisorerna')
S.append(Spacer(1, 60)); p('Protokollet justerat 2013-08-27'); p('<font name="GenI">Justerandes signatur .................... &nbsp;&nbsp; Utdragsbestyrkande ....................</font>')
S.append(PageBreak()); p('Bilaga till SN § 97', b); p('Ej verkställda beslut, rapport till IVO för april–juni 2013', hh)
p(q1+'. '+q2+'. '+q4+'. '+q3+'.'); claims(True)
p('Några av de väntande har andra insatser under tiden, men det ändrar inte rapporteringsskyldigheten. Namn och personnummer finns bara i den rapport som går till IVO.')
i = 0; hl = {'SoL': 'Beslut enligt socialtjänstlagen', 'LSS': 'Beslut enligt LSS'}
for lag, rows in (('SoL', SOL), ('LSS', LSS)):
    p(hl[lag], h)
    for x in rows:
        i += 1; dat = lang(x[3]) if len(x[3]) > 7 else f'{MAN[int(x[3][5:])-1]} {x[3][:4]}'
        end = '' if not x[5] else f' {"Verkställt" if x[5][0] == "v" else "Avslutat"} den {lang(x[5][1])}.'
        S.append(KeepTogether(Paragraph(f'{i}.&nbsp; <font name="GenB">{x[0]}</font>, {x[1]}, {x[2]}. Beslut {"den " if len(x[3]) > 7 else "i "}{dat}.{end} Orsak: {x[4]}', case)))
        k, a = cap[x[2]]
        R.dec(nr=i, section=['Ej verkställda beslut, rapport till IVO för april–juni 2013', hl[lag]], insats=x[0], lag=lag, lagrum=x[1], beslutsdatum=x[3], kommentar=x[4], kon=k, alder=a,
              status='kvarstående' if not x[5] else {'v': 'verkställt', 'a': 'avslutat'}[x[5][0]], verkstallt_datum=x[5][1] if x[5] and x[5][0] == 'v' else None, avslutat_datum=x[5][1] if x[5] and x[5][0] == 'a' else None)
p('Kommentar', h); p('Nämnden har aldrig ålagts särskild avgift. Det äldsta ärendet gäller bostad enligt LSS och är från hösten 2011; en tredje gruppbostad finns med i investeringsplanen för 2015.')
def deco(c, doc):
    c.saveState(); c.setFont('Gen', 9); c.drawRightString(A4[0]-2.2*cm, A4[1]-1.4*cm, f'Sida {doc.page} av 2'); c.line(2.5*cm, 1.7*cm, A4[0]-2.2*cm, 1.7*cm); c.drawString(2.5*cm, 1.2*cm, 'Simrishamns kommun, socialnämnden, 272 80 Simrishamn'); c.restoreState()
class D(BaseDocTemplate): pass
doc = D(str(DOC/f'{R.stem}.pdf'), pagesize=A4, title='Protokollsutdrag'); doc.addPageTemplates(PageTemplate(frames=[Frame(2.5*cm, 2*cm, A4[0]-4.7*cm, A4[1]-4.2*cm, id='f')], onPage=deco)); doc.build(S)
R.notes.append('The minutes bear no date of their own but the meeting\'s; document_date is the approval (justerat). Case 9 has a month only as its date. In a case kommentar is what follows "Orsak:".')
R.save('pdf')
