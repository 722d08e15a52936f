from common import *
import weasyprint
R=Rep('slatten09_motala_2018q4','pdf',organisation='Motala kommun',kommunkod='0583',namnd='Socialnämnden',dnr='18/SN 0203',period='2018-Q4',document_date='2019-02-06',laws=['LSS','SoL'])
# insats, K, M, plats, personal, nej, annat, avbrott
LSS=[('Bostad med särskild service för vuxna',4,6,7,'',2,1,''),('Daglig verksamhet',2,5,'','',3,4,4),('Kontaktperson',3,2,'',4,'',1,2),('Korttidsvistelse',1,3,1,1,1,1,1),('Ledsagarservice',2,1,'',3,'','',1)]
SOL=[('Boendestöd',1,2,'',1,1,1,1),('Hemtjänst','',1,'','','',1,1),('Kontaktfamilj',2,3,'',4,1,'',''),('Korttidsboende','',1,1,'','','',''),('Särskilt boende',9,4,8,'',5,'','')]
z=lambda v:v or 0
OR=['Ledig plats saknas','Personal saknas','Tackat nej','Annat']
cols=['Insats','Antal beslut / Kvinnor','Antal beslut / Män']+['Skäl / '+o for o in OR]+['Avbrott']
cap={'LSS':'Bilaga 1. Ej verkställda beslut LSS, kvartal 4 2018','SoL':'Bilaga 2. Ej verkställda beslut SoL, kvartal 4 2018'}
S={};TAB={}
for tid,lag,L in (('t1','LSS',LSS),('t2','SoL',SOL)):
    for r in L: assert z(r[1])+z(r[2])==sum(map(z,r[3:7])) and z(r[7])<=z(r[1])+z(r[2]),r
    S[lag]=['Summa']+[sum(z(r[i]) for r in L) for i in range(1,8)]; TAB[lag]=[list(r) for r in L]+[S[lag]]
    R.table(tid,cap[lag],[cap[lag]],cols,TAB[lag],'matrix_insats_kon_orsak')
    for r in TAB[lag]:
        kw=dict(lag=lag,insats=None if r[0]=='Summa' else r[0],is_total=r[0]=='Summa')
        for k,v in zip('KM',r[1:3]):
            if v!='': R.count(tid,'ej_verkställda',v,kon=k,**kw)
        for o,v in zip(OR+['Avbrott'],r[3:8]):
            if v!='': R.count(tid,'ej_verkställda',v,orsak=o,**kw)
VK=[('SoL 4 kap. 1 §','Särskilt boende','SoL','2018-07-24','2018-11-05'),('SoL 4 kap. 1 §','Särskilt boende','SoL','2018-08-13','2018-11-30'),('SoL 4 kap. 1 §','Kontaktfamilj','SoL','2018-03-12','2018-12-14'),
    ('LSS 9 § 3','Ledsagarservice','LSS','2018-06-11','2018-10-08'),('LSS 9 § 6','Korttidsvistelse','LSS','2018-05-28','2018-10-26'),('LSS 9 § 9','Bostad med särskild service för vuxna','LSS','2017-02-20','2018-12-01')]
c3=['Lagrum','Insats','Beslut','Verkställt','Antal dagar']
r3=[[a,i,b,v,days(b,v)] for a,i,_,b,v in VK]
R.table('t3','Beslut som verkställts under kvartalet',['Beslut som verkställts under kvartalet'],c3,r3,'decision_rows')
for a,i,lag,b,v in VK: R.dec('t3',section=['Beslut som verkställts under kvartalet'],insats=i,lag=lag,lagrum=a,beslutsdatum=b,verkstallt_datum=v,dagar=days(b,v),status='verkställt')
nl,ns=sum(S['LSS'][1:3]),sum(S['SoL'][1:3]); al=nl+ns; prev=47; k=S['LSS'][1]+S['SoL'][1]; pk=round(100*k/al)
a1=R.c(f'Vid årsskiftet fanns {al} ej verkställda beslut',(al,{}))
a2=R.c(f'{nl} enligt LSS och {ns} enligt SoL',(nl,dict(lag='LSS')),(ns,dict(lag='SoL')))
a3=R.c(f'{w(al-prev)} fler än vid utgången av kvartal 3',(al-prev,dict(unit='skillnad',compare_to='2018-Q3')))
a4=R.c(f'{k} av besluten, eller {pk} procent, rör kvinnor',(k,dict(kon='K')),(pk,dict(kon='K',unit='procent')))
a5=R.c(f'{W(len(VK))} beslut har verkställts under kvartalet',(len(VK),dict(measure='verkställda')))
ab=S['LSS'][7]+S['SoL'][7]
a6=R.c(f'I {w(ab)} fall handlar det om avbrott',(ab,dict(orsak='avbrott',agreed=['measure','period','lag','insats','kon','compare_to'])))
pl=S['LSS'][3]+S['SoL'][3]
a7=R.c(f'Brist på platser är det vanligaste skälet ({pl} beslut)',(pl,dict(orsak='brist på platser',agreed=['measure','period','lag','insats','kon','compare_to'])))
sb=9+4; ps=round(100*sb/ns)
a8=R.c(f'Mer än hälften av SoL-besluten, {ps} procent, avser särskilt boende',(ps,dict(lag='SoL',insats='särskilt boende',unit='procent')))
R.note('Avbrott overlaps the four reasons and is not a fifth: the reasons alone add up to women + men.')
def mx(lag): return f'<section class="b"><h2>{cap[lag]}</h2><table class="m"><thead><tr><th rowspan="2" class="l">Insats</th><th colspan="2">Antal beslut</th><th colspan="4">Skäl</th><th rowspan="2">Avbrott</th></tr><tr><th>Kvinnor</th><th>Män</th>'+''.join(f'<th>{o}</th>' for o in OR)+'</tr></thead>'+''.join(f'<tr{" class=s" if r[0]=="Summa" else ""}>'+''.join(f'<td{" class=l" if i==0 else ""}>{v}</td>' for i,v in enumerate(r))+'</tr>' for r in TAB[lag])+'</table><p class="f">Ett skäl anges för varje beslut. Kolumnen Avbrott visar hur många av besluten som gäller insatser som hade påbörjats men upphört.</p></section>'
html=f'''<html lang="sv"><style>@page{{size:A4;margin:2.4cm 2.3cm;@bottom-center{{content:"Sida " counter(page) " av " counter(pages);font:8pt "DejaVu Sans Condensed"}}@top-right{{content:"18/SN 0203";font:8pt "DejaVu Sans Condensed"}}}}@page liggande{{size:A4 landscape;margin:2cm}}
body{{font:10pt/1.45 "DejaVu Sans Condensed"}}h1{{font:15pt "DejaVu Serif"}}h2{{font:bold 11pt "DejaVu Serif";margin:12pt 0 3pt}}p{{margin:2pt 0 7pt}}.b{{page:liggande;break-before:page}}.b+.b{{break-before:auto;margin-top:22pt}}table{{border-collapse:collapse;font-size:9pt;width:100%}}th,td{{padding:3pt 6pt}}.m td,.m th{{border:.5pt solid #777;text-align:center}}.m .l{{text-align:left;width:30%}}.m th{{background:#ddd}}.s td{{font-weight:bold}}.v{{border-top:1pt solid #000;border-bottom:1pt solid #000}}.v th{{text-align:left;border-bottom:.7pt solid #000}}.f{{font-size:8pt;margin-top:5pt}}</style><body>
<p><b>Motala kommun</b><br>Socialförvaltningen, Controllerenheten</p><p style="text-align:right">Tjänsteskrivelse<br>Datum 2019-02-06<br>Diarienr 18/SN 0203</p>
<h1>Rapport till socialnämnden om ej verkställda beslut, fjärde kvartalet 2018</h1>
<h2>Ärendet i korthet</h2><p>{a1}, {a2}. Det är {a3}. {a4}. {a5}; de besluten räknas inte in bland de {R.c(f'{al} som återstår',(al,dict(measure='kvarstående',agreed=NOM)),opt=True)}.</p>
<h2>Analys</h2><p>{a7}. {a8}. Av förvaltningens genomgång framgår att väntan på särskilt boende sällan blir längre än ett halvår, medan den som söker bostad enligt LSS får räkna med betydligt mer. {a6}. De redovisas i en egen kolumn i bilagorna, och har alltså också fått ett av de fyra skälen.</p>
<h2>Beslut som verkställts under kvartalet</h2><table class="v"><tr>{''.join(f'<th>{c}</th>' for c in c3)}</tr>{''.join('<tr>'+''.join(f'<td>{c}</td>' for c in r)+'</tr>' for r in r3)}</table>
<h2>Lagstiftning</h2><p>Rapporten lämnas med stöd av 16 kap. 6 f–h §§ socialtjänstlagen och 28 f–h §§ LSS. Beslut om ekonomiskt bistånd omfattas inte av rapporteringen.</p>
<h2>Förslag</h2><p>Socialnämnden lägger informationen till handlingarna och sänder statistiken till kommunfullmäktige.</p><p style="margin-top:22pt">Nils Hitte-Påsson<br>socialchef</p>
{mx('LSS')}{mx('SoL')}</body></html>'''
weasyprint.HTML(string=html).write_pdf(R.path); R.save()
