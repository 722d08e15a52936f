from common import *
R = Rep('slatten04_kumla_2026q1','docx',organisation='Kumla kommun',kommunkod='1881',namnd='Socialnämnden',dnr='SN 2026/41',period='2026-Q1',document_date='2026-05-04',laws=['SoL','LSS'])
# insats, lagrum, beslut, avbrott, kön, orsak, läge, datum, skälgrupp (E enskilde, K kommunen, U utanför)
SOL=[
('Särskilt boende','11 kap. 1 § SoL','2025-11-06','','K','Bor kvar på korttids i väntan på plats på Akvarellen.','V','2026-02-16','K'),
('Särskilt boende','11 kap. 1 § SoL','2025-12-11','','K','Tackat nej till erbjuden lägenhet, anhöriga vill avvakta.','','','E'),
('Särskilt boende','11 kap. 1 § SoL','2025-12-19','','M','Ingen ledig plats på demensenhet.','','','K'),
('Boendestöd','4 kap. 1 § SoL','2025-05-28','','M','Öppnar inte dörren när boendestödjarna kommer. Nytt försök tillsammans med öppenvården.','','','E'),
('Boendestöd','11 kap. 1 § SoL','2025-10-02','','K','Personalbrist i gruppen under hösten.','V','2026-01-26','K'),
('Kontaktfamilj','11 kap. 1 § SoL','2025-09-15','','K','Registerutdrag dröjer för den tänkta familjen. Startade 2026-04-13, alltså efter kvartalets slut.','','','U'),
('Sysselsättning','4 kap. 1 § SoL','2024-11-20','2025-10-01','M','Deltagit fram till oktober. Inlagd på sjukhus.','A','2026-03-02','E'),
]
LSS=[
('Ledsagarservice','9 § 3 LSS','2025-11-24','','K','Ledsagare finns men vill bara åka på helger, den enskilde önskar vardagar.','','','K'),
('Kontaktperson','9 § 4 LSS','2019-04-08','2025-08-31','M','Kontaktpersonen har slutat efter sex år. Annonsering pågår.','','','K'),
('Kontaktperson','9 § 4 LSS','2025-10-20','','M','Vill ha en jämnårig man med samma idrottsintresse.','','','E'),
('Kontaktperson','9 § 4 LSS','2025-12-01','','K','Ingen lämplig sökande.','V','2026-03-19','K'),
('Korttidsvistelse','9 § 6 LSS','2025-09-29','','K','Plats finns hos extern utförare, familjen inväntar tid för studiebesök.','','','E'),
('Bostad med särskild service för vuxna','9 § 9 LSS','2025-02-13','','M','Avvaktar nybyggnation i Kvarntorp, inflyttning 2027.','','','K'),
('Bostad med särskild service för vuxna','9 § 9 LSS','2025-06-10','','K','Avböjt två lägenheter. Har fått muntlig information om att fler erbjudanden kan dröja.','','','E'),
('Daglig verksamhet','9 § 10 LSS','2025-12-15','','M','Regionens utlåtande om arbetsförmåga saknas.','','','U'),
('Daglig verksamhet','9 § 10 LSS','2023-03-01','2025-11-17','K','Arbetskamrater har flyttat till annan enhet och hon vill inte vara kvar. Byte planeras.','','','E'),
]
cols=['Insats','Lagrum','Beslut','Avbrott','Kön','Orsak','Läge 2026-03-31']
stt={'':'kvarstående','V':'verkställt','A':'avslutat'}
lage=lambda r:{'':'Kvarstår','V':'Verkställt '+r[7],'A':'Avslutat '+r[7]}[r[6]]
def rows(L):
    out=[]
    for i,r in enumerate(L):
        out.append([r[0] if i==0 or L[i-1][0]!=r[0] else '',r[1],r[2],r[3],r[4],r[5],lage(r)])
    return out
caps={'SoL':'Beslut enligt SoL','LSS':'Beslut enligt LSS'}
for tid,lag,L in (('t1','SoL',SOL),('t2','LSS',LSS)):
    R.table(tid,caps[lag],['Ärendet','Individärenden'],cols,rows(L),'decision_rows')
    for r in L:
        R.dec(tid,section=['Ärendet','Individärenden',caps[lag]],insats=r[0],lag=lag,lagrum=r[1],beslutsdatum=r[2],avbrottsdatum=r[3],kommentar=r[5],**konf(r[4]),
              status=stt[r[6]],verkstallt_datum=r[7] if r[6]=='V' else None,avslutat_datum=r[7] if r[6]=='A' else None)
ALLR=SOL+LSS; n=lambda f,L=ALLR:sum(1 for r in L if f(r))
kr=[[lag,n(lambda r:r[4]=='K',L),n(lambda r:r[4]=='M',L),len(L)] for lag,L in (('SoL',SOL),('LSS',LSS))]; kr.append(['Summa']+[kr[0][i]+kr[1][i] for i in (1,2,3)])
R.table('t3','Rapporterade beslut, kvinnor och män',['Ärendet','Sammanfattande siffror'],['Lag','Kvinnor','Män','Totalt'],kr,'other')
for r in kr:
    for k,v in zip(('K','M',None),r[1:]): R.count('t3','rapporterade',v,lag=r[0] if r[0]!='Summa' else None,kon=k,is_total=r[0]=='Summa')
sk=[[nm,n(lambda r:r[8]==c,SOL),n(lambda r:r[8]==c,LSS),n(lambda r:r[8]==c)] for nm,c in (('Hos den enskilde','E'),('Hos kommunen','K'),('Utanför kommunen','U'))]
sk.append(['Summa']+[sum(x[i] for x in sk) for i in (1,2,3)])
R.table('t4','Rapporterade beslut efter huvudsakligt skäl',['Ärendet','Sammanfattande siffror'],['Huvudsakligt skäl','SoL','LSS','Båda lagarna'],sk,'other')
for r in sk:
    for lag,v in zip(('SoL','LSS',None),r[1:]): R.count('t4','rapporterade',v,lag=lag,orsak=r[0] if r[0]!='Summa' else None,is_total=r[0]=='Summa')
nv,na,nk,nab=n(lambda r:r[6]=='V'),n(lambda r:r[6]=='A'),n(lambda r:r[6]==''),n(lambda r:r[3])
D=newdoc('Liberation Sans',10.5,(2,1.8,2,2),head='7A1F3D',hsizes=(16,13,11))
p=D.sections[0].header.paragraphs[0]; r=p.add_run('KUMLA KOMMUN   Socialförvaltningen\tTjänsteskrivelse\tSida '); r.font.size=Pt(8.5); field(p,'PAGE',8.5)
r=D.sections[0].footer.paragraphs[0].add_run('Kumla kommun, 692 80 Kumla   |   Tfn 019-00 00 00   |   Org.nr 000000-0000'); r.font.size=Pt(8)
p=D.add_paragraph(); p.add_run('Datum\t2026-05-04\nDiarienummer\tSN 2026/41\nMottagare\tSocialnämnden')
D.add_heading('Ej verkställda beslut första kvartalet 2026',1)
D.add_heading('Förvaltningens förslag',2); D.add_paragraph('Socialnämnden noterar rapporten och skickar den till kommunfullmäktige och revisionen.')
D.add_heading('Sammanfattning',2)
D.add_paragraph(R.c(f'Socialförvaltningen har rapporterat {len(ALLR)} beslut till IVO för kvartal 1 2026',(len(ALLR),dict(measure='rapporterade')))+'. '+
 R.c(f'{W(nv)} beslut har kommit igång under kvartalet',(nv,dict(measure='verkställda')))+', '+R.c(f'ett har avslutats',(na,dict(measure='avslutade')))+' och '+R.c(f'{w(nk)} är fortfarande inte verkställda',(nk,dict(measure='kvarstående')))+'. '+
 R.c(f'{W(nab)} av de rapporterade besluten gäller avbrott',(nab,dict(measure='rapporterade',orsak='avbrott',agreed=['measure','period','lag','insats','kon','compare_to'])))+' där insatsen redan varit igång. '+
 R.c('I förra rapporten, för kvartal 4 2025, var det 13 beslut',(13,dict(measure='rapporterade',period='2025-Q4',agreed=NOM)))+'.')
assert na==1
D.add_heading('Ärendet',2)
D.add_paragraph('Skyldigheten att rapportera står i 34 kap. 1 § socialtjänstlagen (2025:400) och 28 f § LSS. Beslut som togs före den 1 juli 2025 har sin grund i den upphävda socialtjänstlagen och visas med det lagrum som gällde då. Som avbrott räknas att en påbörjad insats upphört och inte har kunnat återupptas inom tre månader; för dessa anges både det ursprungliga beslutets datum och avbrottets. ')
D.add_heading('Individärenden',2)
wid=[2.6,2.0,2.05,2.05,1.0,4.9,2.3]
for lag,L in (('SoL',SOL),('LSS',LSS)):
    D.add_heading(caps[lag],3)
    T=dtable(D,cols,rows(L),wid,8.5,headfill='EAD9DF')
    i=0
    while i<len(L):
        j=i
        while j+1<len(L) and L[j+1][0]==L[i][0]: j+=1
        if j>i:
            a,b=T.cell(i+1,0),T.cell(j+1,0)
            for q in range(i+2,j+2):
                pass
            m=a.merge(b)
            for q in m.paragraphs[1:]: q._p.getparent().remove(q._p)
        i=j+1
D.add_paragraph()
D.add_heading('Sammanfattande siffror',2)
D.add_heading('Rapporterade beslut, kvinnor och män',3); dtable(D,['Lag','Kvinnor','Män','Totalt'],kr,[3,2.2,2.2,2.2],9.5,headfill='EAD9DF',numcols=(1,2,3),boldlast=True)
D.add_paragraph()
D.add_heading('Rapporterade beslut efter huvudsakligt skäl',3); dtable(D,['Huvudsakligt skäl','SoL','LSS','Båda lagarna'],sk,[4.6,2,2,2.8],9.5,headfill='EAD9DF',numcols=(1,2,3),boldlast=True)
pe=round(100*sk[0][3]/len(ALLR))
D.add_paragraph()
D.add_paragraph(R.c(f'I {pe} procent av besluten ligger det huvudsakliga skälet hos den enskilde',(pe,dict(measure='rapporterade',unit='procent',orsak='hos den enskilde',agreed=NOM)))+'. Indelningen följer IVO:s e-tjänst och görs av handläggaren. Bostäder i Kvarntorp beskrivs i lokalförsörjningsplanen.')
D.add_heading('Barnperspektivet',2); D.add_paragraph('Kontaktfamilj och korttidsvistelse rör barn. Förvaltningen följer upp dem var fjortonde dag.')
D.add_paragraph('\nEva Fiktiv\t\t\tPer Låtsas\nförvaltningschef\t\tenhetschef myndighet')
R.disc('row_content','note','A remaining row says that the insats started on 2026-04-13, after the end of the quarter: remaining is right.','Kvarstår','2026-04-13',['Registerutdrag dröjer för den tänkta familjen. Startade 2026-04-13, alltså efter kvartalets slut.'],['row_content','date'],opt=True)
D.save(R.path); R.save(); soffice(R.path)
