from common import *
import random
R=Rep('slatten05_enkoping_2015q4','pdf',organisation='Enköpings kommun',kommunkod='0381',namnd='Vård- och omsorgsnämnden',dnr='VON2016/22',period='2015-Q4',document_date='2016-01-27',laws=['SoL','LSS'])
rnd=random.Random(515); E='2015-12-31'
POOL={
'ÄO':[('Särskilt boende','SoL','4:1',9,['Tackat nej','Ingen ledig plats','Ingen ledig plats','Vill vänta','Tackat nej, önskar Kryddgården','Inväntar maka']),
      ('Korttidsplats','SoL','4:1',3,['Ingen ledig plats','Sjukhusvistelse']),('Dagvård','SoL','4:1',4,['Har ej hört av sig','Vill vänta','Saknar färdtjänst'])],
'FO':[('Boende vuxna','LSS','9:9',7,['Bostad saknas','Bostad saknas','Tackat nej','Tackat nej, för långt från anhöriga','Vill ha egen lägenhet']),
      ('Daglig verksamhet','LSS','9:10',6,['Ej motiverad','Sjukdom','Byte av grupp pågår','Studerar']),('Kontaktperson','LSS','9:4',5,['Rekrytering','Rekrytering','Kontaktperson sagt upp sig']),
      ('Ledsagarservice','LSS','9:3',5,['Rekrytering','Ej nåbar','Tackat nej till föreslagen ledsagare']),('Korttidsvistelse','LSS','9:6',3,['Kö','Föräldrar vill vänta'])],
'IFO':[('Kontaktfamilj','SoL','4:1',4,['Rekrytering','Familjen har tackat nej','Matchning pågår'])],
}
rows=[]
for om,L in POOL.items():
    for ins,lag,lr,k,cs in L:
        for _ in range(k):
            b=dt.date(2015,9,29)-dt.timedelta(days=int(rnd.triangular(0,560,40)))
            av=''
            if ins in('Daglig verksamhet','Kontaktperson','Dagvård') and rnd.random()<.4:
                av=(dt.date(2015,9,25)-dt.timedelta(days=rnd.randint(0,150))); 
                if (av-b).days<60: b=av-dt.timedelta(days=rnd.randint(200,900))
                av=av.isoformat()
            b=b.isoformat(); st=rnd.choices(['','V','A'],[6,3,1])[0]; e=''
            if st:
                lo=max(dt.date(2015,10,1), d(av or b)+dt.timedelta(days=95)); hi=dt.date(2015,12,30)
                if lo>=hi: st=''
                else: e=(lo+dt.timedelta(days=rnd.randint(0,(hi-lo).days))).isoformat()
            dg=days(av or b,e or E)
            rows.append(dict(om=om,ins=ins,lag=lag,lr=lr,b=b,av=av,dg=dg,k=rnd.choice('KM'),c=rnd.choice(cs),v=e if st=='V' else '',a=e if st=='A' else ''))
cols=['Nr','Verks.','Insats','Lag','Lagrum','Beslutsdatum','Avbrott','Dagar','Kön','Orsak','Verkställt','Avslutat']
P=[[i,r['om'],r['ins'],r['lag'],r['lr'],r['b'],r['av'],r['dg'],r['k'],r['c'],r['v'],r['a']] for i,r in enumerate(rows,1)]
title='Ej verkställda beslut enligt SoL och LSS, 4:e kvartalet 2015'
R.table('t1',title,[title],cols,P,'decision_rows')
for i,r in enumerate(rows,1):
    R.dec('t1',nr=i,section=[title],omrade=r['om'],insats=r['ins'],lag=r['lag'],lagrum=r['lr'],beslutsdatum=r['b'],avbrottsdatum=r['av'],dagar=r['dg'],kommentar=r['c'],kon=r['k'],
          status='verkställt' if r['v'] else 'avslutat' if r['a'] else 'kvarstående',verkstallt_datum=r['v'],avslutat_datum=r['a'])
summ=[]; bad='Ledsagarservice'
for om,L in POOL.items():
    for ins,lag,lr,k,_ in L:
        X=[r for r in rows if r['ins']==ins]; v=sum(bool(r['v']) for r in X); a=sum(bool(r['a']) for r in X); t=len(X)
        x=1 if ins==bad else 0
        summ.append([ins,lag,t+x,v,a,t-v-a+x])       # planted: one decision too many on the line Ledsagarservice
tot=[sum(s[i] for s in summ) for i in range(2,6)]
c2=['Insats','Lag','Rapporterade','Verkställda','Avslutade','Kvar 2015-12-31']
R.table('t2','Sammanställning 4:e kvartalet 2015',['Sammanställning 4:e kvartalet 2015'],c2,summ+[['Summa','',*tot]],'insats_status')
M=['rapporterade','verkställda','avslutade','kvarstående']
for s in summ:
    for m,v in zip(M,s[2:]): R.count('t2',m,v,lag=s[1],insats=s[0])
for m,v in zip(M,tot): R.count('t2',m,v,is_total=True)
lb=next(s for s in summ if s[0]==bad); real=[r for r in rows if r['ins']==bad]; rk=sum(1 for r in real if not r['v'] and not r['a'])
R.disc('table_vs_rows','error',f'Ledsagarservice: the summary says {lb[2]} reported, the list has {len(real)} rows.',lb[2],len(real),[bad,'Ledsagarservice LSS '+' '.join(map(str,lb[2:]))])
R.disc('table_vs_rows','note',f'Consequence: Ledsagarservice remaining {lb[5]} in the summary, {rk} in the list.',lb[5],rk,[bad,'Ledsagarservice LSS '+' '.join(map(str,lb[2:]))],opt=True)
R.disc('table_vs_rows','note','Consequence: Summa reported against the rows of the list.',tot[0],len(rows),['Summa','Summa '+' '.join(map(str,tot))],['table_vs_rows','text_vs_table'],opt=True)
kvar=sum(1 for r in rows if not r['v'] and not r['a'])
R.disc('table_vs_rows','note','Consequence: Summa remaining against the rows of the list.',tot[3],kvar,['Summa','Summa '+' '.join(map(str,tot))],opt=True)

# No Calc on the machine: the sheet look (grid, repeated head row, sheet name and page in the footer) is drawn with ReportLab.
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Table, TableStyle, Paragraph, Spacer, NextPageTemplate, PageBreak
from reportlab.lib.styles import ParagraphStyle as S
from reportlab.lib.units import cm
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
def fc(n): return subprocess.run(['fc-match','-f','%{file}',n],capture_output=True,text=True).stdout
pdfmetrics.registerFont(TTFont('N',fc('Liberation Sans Narrow'))); pdfmetrics.registerFont(TTFont('NB',fc('Liberation Sans Narrow:bold')))
c=S('c',fontName='N',fontSize=9,leading=10.5); hb=S('hb',parent=c,fontName='NB'); rr=S('r',parent=c,alignment=2); big=S('big',fontName='NB',fontSize=14,leading=18); t10=S('t',parent=c,fontSize=10,leading=13,spaceAfter=4)
def block(head,data,widths,right=(),boldlast=False):
    rows=[[Paragraph(h,hb) for h in head]]
    for n,r in enumerate(data):
        rows.append([Paragraph((f'<font name="NB">{v}</font>' if boldlast and n==len(data)-1 else str(v)) if v!='' else '', rr if j in right else c) for j,v in enumerate(r)])
    T=Table(rows,colWidths=[x*cm for x in widths],repeatRows=1,hAlign='LEFT')
    T.setStyle(TableStyle([('GRID',(0,0),(-1,-1),.4,colors.HexColor('#666666')),('BACKGROUND',(0,0),(-1,0),colors.HexColor('#C6D9F1')),('VALIGN',(0,0),(-1,-1),'TOP'),('TOPPADDING',(0,0),(-1,-1),1.5),('BOTTOMPADDING',(0,0),(-1,-1),2),('LEFTPADDING',(0,0),(-1,-1),3),('RIGHTPADDING',(0,0),(-1,-1),3)]))
    return T
el=[Paragraph('Enköpings kommun, Vård- och omsorgsnämnden',S('x',parent=c,fontSize=11,leading=14)),Paragraph(title,big),
 Paragraph('VON2016/22 &nbsp;&nbsp;&nbsp; Upprättad 2016-01-27 &nbsp;&nbsp;&nbsp; Dagar räknas från beslut, eller från avbrott om sådant finns, till verkställighet/avslut eller 2015-12-31.',t10),
 block(cols,P,(.9,1.3,3.3,1.1,1.5,2.3,2.2,1.3,1.1,6.2,2.2,2.2),(0,7)),NextPageTemplate('Summering'),PageBreak(),
 Paragraph('Sammanställning 4:e kvartalet 2015',big),Spacer(1,6),block(c2,summ+[['Summa','',*tot]],(4.6,1.5,2.9,2.7,2.5,3.3),(2,3,4,5),True),Spacer(1,14)]
for t in ['ÄO = äldreomsorg, FO = funktionshinderomsorg, IFO = individ- och familjeomsorg. Lagrum: 4:1 = 4 kap 1 § SoL, 9:3 = 9 § 3 LSS osv.',
 R.c('Närmast föregående kvartal rapporterades 41 beslut',(41,dict(measure='rapporterade',period='2015-Q3')))+'.',
 'Listan är avidentifierad och lämnas till kommunfullmäktige och revisorerna.','Vid pennan: S. Uppdiktad, biståndshandläggare']: el.append(Paragraph(t,t10))
def foot(name):
    def f(cv,doc):
        cv.setFont('N',8); cv.drawString(1.6*cm,1*cm,name); cv.drawRightString(28.1*cm,1*cm,f'Sida {doc.page}')
    return f
D=BaseDocTemplate(str(R.path),pagesize=(29.7*cm,21*cm),leftMargin=1.6*cm,rightMargin=1.6*cm,topMargin=1.5*cm,bottomMargin=1.7*cm,title='Lista')
fr=lambda:Frame(1.6*cm,1.7*cm,26.5*cm,17.8*cm,0,0,0,0)
D.addPageTemplates([PageTemplate('Lista',[fr()],onPage=foot('Lista')),PageTemplate('Summering',[fr()],onPage=foot('Summering'))])
D.build(el); R.save()
