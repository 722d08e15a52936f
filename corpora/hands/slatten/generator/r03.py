from common import *
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, KeepTogether, Table, HRFlowable
from reportlab.lib.styles import ParagraphStyle as S
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
F='/usr/share/fonts/truetype/'
import subprocess
def fc(n): return subprocess.run(['fc-match','-f','%{file}',n],capture_output=True,text=True).stdout
for n,q in (('DS','DejaVu Serif'),('DSB','DejaVu Serif:bold'),('DSI','DejaVu Serif:italic'),('LN','Liberation Sans Narrow'),('LNB','Liberation Sans Narrow:bold')): pdfmetrics.registerFont(TTFont(n,fc(q)))
pdfmetrics.registerFontFamily('DS',normal='DS',bold='DSB',italic='DSI',boldItalic='DSB')
R = Rep('slatten03_mjolby_2021q1','pdf',organisation='Mjölby kommun',kommunkod='0586',namnd='Omsorgs- och socialnämnden',dnr='OMS/2021:64',
        period='2021-Q1',document_date='2021-04-22',laws=['SoL','LSS'])
# insats, lagrum, kön, beslut, avbrott, text, status, datum
C=[
('Kontaktfamilj','4 kap. 1 § SoL','flicka','2020-08-24',None,'Familjen har fått två förslag på kontaktfamilj och tackat nej till båda. Utredaren har haft nytt möte med vårdnadshavarna i februari. Man vill helst ha en familj på landet med djur.','',None),
('Kontaktperson','4 kap. 1 § SoL','man','2020-10-06',None,'Träffar har ställts in på grund av smittläget. Den tänkta kontaktpersonen tillhör riskgrupp och vill vänta på vaccin.','',None),
('Särskilt boende','4 kap. 1 § SoL','kvinna','2020-11-19',None,'Blev erbjuden lägenhet på Slomarpsgården i december men vågade inte flytta under pandemin. Nytt erbjudande i mars, som hon tog emot.','V','2021-03-15'),
('Särskilt boende','4 kap. 1 § SoL','man','2020-12-02',None,'Makarna vill flytta tillsammans. Parboende är fullt.','',None),
('Dagverksamhet','4 kap. 1 § SoL','kvinna','2020-06-15','2020-11-02','Verksamheten stängdes på grund av covid-19 och har inte öppnat igen. Anhöriga avlastas med hemtjänst så länge.','',None),
('Dagverksamhet','4 kap. 1 § SoL','man','2020-09-28','2020-11-02','Samma skäl som i föregående ärende. Mannen har nu flyttat till särskilt boende och behöver inte insatsen.','A','2021-02-08'),
('Daglig verksamhet','9 § 10 LSS','kvinna','2020-09-14',None,'Praktikplats i butik var klar men drogs tillbaka. Arbetskonsulenten söker ny plats.','',None),
('Daglig verksamhet','9 § 10 LSS','man','2019-05-20','2020-04-01','Har själv valt att stanna hemma under pandemin. Kontaktas varje månad.','',None),
('Ledsagarservice','9 § 3 LSS','kvinna','2020-12-10',None,'Ingen ledsagare har kunnat rekryteras. Första träffen hölls i mars.','V','2021-03-22'),
('Korttidsvistelse','9 § 6 LSS','pojke','2020-10-30',None,'Inskolning påbörjad men fick brytas när pojken blev sjuk.','',None),
('Bostad med särskild service för vuxna','9 § 9 LSS','man','2020-02-12',None,'Kommunen har ingen ledig bostad som passar. Köp av plats i annan kommun har prövats utan resultat, två kommuner har svarat nej.','',None),
]
st={'':'kvarstående','V':'verkställt','A':'avslutat'}
W0=17*cm
h1=S('h1',fontName='LNB',fontSize=19,leading=23,spaceAfter=6); h2=S('h2',fontName='LNB',fontSize=13,leading=16,spaceBefore=12,spaceAfter=4)
b=S('b',fontName='DS',fontSize=9.6,leading=14,spaceAfter=7); ch=S('ch',parent=b,fontName='DSB',spaceAfter=1,spaceBefore=6); ln=S('ln',parent=b,fontName='DSI',spaceAfter=1); sm=S('sm',fontName='LN',fontSize=9,leading=11)
lagof=lambda x:'SoL' if 'SoL' in x else 'LSS'
el=[Table([[Paragraph('MJÖLBY KOMMUN<br/>Omsorgs- och socialförvaltningen',sm),Paragraph('Datum 2021-04-22<br/>Diarienummer OMS/2021:64<br/>Handläggare: utredare myndighet',sm)]],colWidths=[10*cm,7*cm]),Spacer(1,16)]
el.append(Paragraph('Beslut som inte verkställts inom tre månader – rapport för januari–mars 2021',h1)); el.append(Paragraph('Omsorgs- och socialnämnden',b))
nS=[c for c in C if lagof(c[1])=='SoL']; nL=[c for c in C if lagof(c[1])=='LSS']; ab=[c for c in C if c[4]]
n=lambda s:sum(c[6]==s for c in C)
el.append(Paragraph('Inledning',h2))
el.append(Paragraph('Nämnden ska enligt 16 kap 6 f § socialtjänstlagen och 28 f § LSS varje kvartal meddela Inspektionen för vård och omsorg vilka gynnande beslut som inte har verkställts. Rapporten till fullmäktige görs avidentifierad och nedan beskrivs varje ärende kort. Ärendena är numrerade i löpande följd och numret har ingen koppling till personakten.',b))
el.append(Paragraph(R.c(f'Under det första kvartalet 2021 rapporterades {w(len(C))} beslut',(len(C),dict(measure='rapporterade')))+', '+
 R.c(f'varav {w(len(nS))} fattats med stöd av socialtjänstlagen och {w(len(nL))} med stöd av LSS',(len(nS),dict(measure='rapporterade',lag='SoL')),(len(nL),dict(measure='rapporterade',lag='LSS')))+'. '+
 R.c(f'{W(len(ab))} av besluten har varit igång men avbrutits',(len(ab),dict(measure='rapporterade',orsak='avbrutits',agreed=['period','lag','insats','kon','compare_to'])))+', i samtliga fall på grund av pandemin. '+
 R.c(f'Vid kvartalets slut var {w(n(""))} beslut fortfarande inte verkställda',(n(''),dict(measure='kvarstående')))+'.',b))
no=0
for lag,L,hd in (('SoL',nS,'Ärenden enligt socialtjänstlagen'),('LSS',nL,'Ärenden enligt LSS')):
    el.append(Paragraph(hd,h2))
    for i,lr,k,bd,av,tx,s,dat in L:
        no+=1
        line=f'{k.capitalize()}. Beslutsdatum {lang(bd)}.'+(f' Avbrott från {lang(av)}.' if av else '')
        end={'':'Läge: ej verkställt.','V':f'Läge: verkställt {lang(dat) if dat else ""}.','A':f'Läge: avslutat {lang(dat) if dat else ""}.'}[s]
        el.append(KeepTogether([Paragraph(f'Ärende {no}. {i}, {lr}',ch),Paragraph(line,ln),Paragraph(tx,S('t',parent=b,spaceAfter=1)),Paragraph(end,b)]))
        R.dec(None,nr=no,section=[hd],insats=i,lag=lag,lagrum=lr,beslutsdatum=bd,avbrottsdatum=av,kommentar=tx,**konf(k),status=st[s],verkstallt_datum=dat if s=='V' else None,avslutat_datum=dat if s=='A' else None)
el.append(Paragraph('Bedömning',h2))
el.append(Paragraph('Pandemin präglar fortfarande redovisningen. Dagverksamheterna beräknas öppna stegvis från slutet av maj när de äldre har fått sin andra dos. Förvaltningen bedömer att riskerna för särskild avgift är små, utom möjligen i ärende 11 där väntan har pågått i över ett år.',b))
el.append(Paragraph('Förslag till beslut',h2)); el.append(Paragraph('Rapporten noteras.',b)); el.append(Spacer(1,20)); el.append(Paragraph('Enligt uppdrag<br/>Lars Exempelsson<br/>avdelningschef myndighet',b))
def foot(c,doc):
    c.setFont('LN',8); c.drawString(2*cm,1.3*cm,'Mjölby kommun   595 80 Mjölby   www.mjolby.se'); c.drawRightString(19*cm,1.3*cm,f'Sida {doc.page}')
SimpleDocTemplate(str(R.path),pagesize=(21*cm,29.7*cm),leftMargin=2*cm,rightMargin=2*cm,topMargin=1.8*cm,bottomMargin=2*cm,title='Ej verkställda beslut').build(el,onFirstPage=foot,onLaterPages=foot)
R.save()
