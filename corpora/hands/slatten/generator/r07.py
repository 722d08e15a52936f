from common import *
R=Rep('slatten07_trelleborg_2017q3','pdf',organisation='Trelleborgs kommun',kommunkod='1287',namnd='Socialnämnden',dnr='SN 2017/402',period='2017-Q3',document_date='2017-11-02',laws=['LSS','SoL'])
PER=['2016-Q3','2016-Q4','2017-Q1','2017-Q2','2017-Q3']
LSS=[('Avlösarservice',[1,0,0,2,1]),('Bostad med särskild service',[9,10,12,11,13]),('Daglig verksamhet',[4,4,3,5,4]),('Kontaktperson',[6,5,7,8,8]),('Korttidsvistelse',[2,3,3,1,3]),('Ledsagarservice',[3,2,0,1,2])]
SOL=[('Boendestöd',[0,1,2,2,0]),('Kontaktfamilj',[5,6,6,4,5]),('Kontaktperson',[3,3,2,4,4]),('Strukturerad öppenvård',[2,0,1,0,1]),('Särskilt boende',[11,8,6,9,7])]
cols=['Insats']+[f'{p[:4]} / Kv {p[-1]}' for p in PER]
caps={'LSS':'Tabell 1 – LSS, antal ej verkställda beslut','SoL':'Tabell 2 – SoL, antal ej verkställda beslut'}
S={};TAB={}
dash=lambda v:'–' if v==0 else v
for tid,lag,L in (('t1','LSS',LSS),('t2','SoL',SOL)):
    S[lag]=[sum(r[1][i] for r in L) for i in range(5)]
    TAB[lag]=[[n,*map(dash,v)] for n,v in L]+[['Summa',*S[lag]]]
    R.table(tid,caps[lag],['Utveckling över tid'],cols,TAB[lag],'insats_time_series')
    for n,v in L+[('Summa',S[lag])]:
        for p,x in zip(PER,v): R.count(tid,'ej_verkställda',x,period=p,lag=lag,insats=None if n=='Summa' else n,is_total=n=='Summa')
l,s=S['LSS'][4],S['SoL'][4]
OR=[('Resursbrist',15,4),('Den enskilde har tackat nej',7,8),('Annat skäl',9,5)]
assert sum(o[1] for o in OR)==l and sum(o[2] for o in OR)==s
T3=[[n,a,b,a+b] for n,a,b in OR]+[['Summa',l,s,l+s]]
R.table('t3','Tabell 3 – Skäl till dröjsmål, kvartal 3 2017',['Skäl och kön'],['Skäl','LSS','SoL','Samtliga'],T3,'other')
for r in T3:
    for lag,v in zip(('LSS','SoL',None),r[1:]): R.count('t3','ej_verkställda',v,lag=lag,orsak=None if r[0]=='Summa' else r[0],is_total=r[0]=='Summa')
KN=[('Kvinna',13,10),('Man',18,7)]; T4=[[n,a,b,a+b] for n,a,b in KN]+[['Summa',l,s,l+s]]
assert 31==l and 17==s
R.table('t4','Tabell 4 – Kön, kvartal 3 2017',['Skäl och kön'],['Kön','LSS','SoL','Samtliga'],T4,'other')
for r in T4:
    for lag,v in zip(('LSS','SoL',None),r[1:]): R.count('t4','ej_verkställda',v,lag=lag,kon={'Kvinna':'K','Man':'M'}.get(r[0]),is_total=r[0]=='Summa')
up=l-S['LSS'][3]; said=5
q1=R.c(f'Enligt LSS finns {l} ej verkställda beslut',(l,dict(lag='LSS')))
q2=R.c(f'en ökning med {w(said)} jämfört med kvartal 2',(said,dict(lag='LSS',unit='skillnad',compare_to='2017-Q2')))
q3=R.c(f'Enligt SoL är antalet {s}',(s,dict(lag='SoL')))
q4=R.c(f'{w(S["SoL"][3]-s)} färre än kvartalet innan',(s-S['SoL'][3],dict(lag='SoL',unit='skillnad',compare_to='2017-Q2')))
q5=R.c(f'{w(S["SoL"][0]-s)} färre än samma kvartal 2016',(s-S['SoL'][0],dict(lag='SoL',unit='skillnad',compare_to='2016-Q3')))
pb=round(100*13/l); q6=R.c(f'Bostad med särskild service utgör {pb} procent av LSS-besluten',(pb,dict(lag='LSS',insats='bostad med särskild service',unit='procent')))
tn=T3[1][3]; al=l+s; q7a=R.c(f'I {tn} av de sammanlagt {al} besluten har den enskilde tackat nej till ett erbjudande',(tn,dict(orsak='den enskilde har tackat nej',agreed=['measure','period','lag','insats','kon','compare_to'])),(al,dict()))
q7=R.c('vilket motsvarar 38 procent',(38,dict(orsak='den enskilde har tackat nej',unit='procent',agreed=['measure','period','lag','insats','kon','compare_to'])))
q8=R.c('Av LSS-besluten gäller 18 män och pojkar',(18,dict(lag='LSS',kon='M')))
sb=SOL[4][1]; q9=R.c(f'Särskilt boende har minskat från {sb[3]} till {w(sb[4])} beslut sedan förra kvartalet',(sb[3],dict(lag='SoL',insats='särskilt boende',period='2017-Q2')),(sb[4],dict(lag='SoL',insats='särskilt boende')))
R.disc('text_vs_table','error','LSS went from 28 (Kv 2 2017) to 31 (Kv 3 2017), which is three more, not five.',said,up,[q2,q1,'Summa '+' '.join(map(str,S['LSS'])),caps['LSS']],['text_vs_table','text_vs_text'])
R.disc('percent','error','15 of 48 is 31 percent, not 38.',38,31.25,[q7,q7a,'Den enskilde har tackat nej 7 8 15'],['percent','text_vs_table'])
def ser(lag): return f'<div class="cap">{caps[lag]}</div><table class="w"><thead><tr><th rowspan="2">Insats</th><th colspan="2" class="y">2016</th><th colspan="3" class="y">2017</th></tr><tr>'+''.join(f'<th>Kv {p[-1]}</th>' for p in PER)+'</tr></thead>'+''.join(f'<tr{" class=s" if r[0]=="Summa" else ""}>'+''.join(f'<td>{c}</td>' for c in r)+'</tr>' for r in TAB[lag])+'</table>'
def sm(cap,h,rows): return f'<div class="half"><div class="cap">{cap}</div><table><thead><tr>'+''.join(f'<th>{c}</th>' for c in h)+'</tr></thead>'+''.join(f'<tr{" class=s" if r[0]=="Summa" else ""}>'+''.join(f'<td>{c}</td>' for c in r)+'</tr>' for r in rows)+'</table></div>'
html=f'''<!DOCTYPE html><html lang="sv"><meta charset="utf-8"><title>Ej verkställda beslut</title><style>@page{{size:A4;margin:20mm 20mm 18mm}}body{{font:10.4pt/1.4 "Liberation Serif"}}h1{{font:bold 15pt "Liberation Sans"}}h2{{font:bold 11.5pt "Liberation Sans";margin:14pt 0 3pt}}.lh{{display:grid;grid-template-columns:1fr 1fr 1fr;font:9pt "Liberation Sans";border-bottom:1px solid #000;padding-bottom:6pt}}p{{margin:2pt 0 7pt}}table{{border-collapse:collapse;width:calc(100% - 3px);font:9.4pt "Liberation Sans";break-inside:avoid}}th,td{{border:1px solid #888;padding:2.5pt 6pt;text-align:center}}td:first-child,tr:first-child th:first-child{{text-align:left}}thead th{{background:#fff4cf}}.s td{{font-weight:bold;border-top:2px solid #444}}.cap{{font:italic 9.4pt "Liberation Sans";margin:10pt 0 3pt;break-after:avoid}}.half{{margin-bottom:10pt;width:82%}}</style>
<body><div class="lh"><div><b>Trelleborgs kommun</b><br>Socialförvaltningen</div><div>Tjänsteskrivelse<br>2017-11-02</div><div>Dnr SN 2017/402<br>Handläggare: kvalitetsutvecklare</div></div>
<h1>Statistikrapport om ej verkställda beslut kvartal 3, 2017</h1><p>Till: Socialnämnden, för vidare befordran till kommunfullmäktige</p>
<h2>Förslag till beslut</h2><p>Socialnämnden tar del av statistikrapporten och överlämnar den till fullmäktige och kommunrevisionen.</p>
<h2>Sammanfattning</h2><p>{q1}, {q2}. {q3}, {q4} och {q5}. {q9}. En förklaring är att äldreboendet i Anderslöv nu är fullt bemannat.</p>
<h2>Utveckling över tid</h2><p>Tabellerna visar samtliga beslut som vid kvartalets slut var äldre än tre månader utan att ha verkställts. Ett streck betyder att inget beslut fanns.</p>{ser('LSS')}
<p style="margin-top:6pt">{q6}. Nämnden har i mål- och resursplanen avsatt medel för ett nytt boende 2019.</p>{ser('SoL')}
<h2>Skäl och kön</h2><p>{q7a}, {q7}. {q8}.</p>{sm('Tabell 3 – Skäl till dröjsmål, kvartal 3 2017',['Skäl','LSS','SoL','Samtliga'],T3)}{sm('Tabell 4 – Kön, kvartal 3 2017',['Kön','LSS','SoL','Samtliga'],T4)}
<h2>Lagstöd</h2><p>Skyldigheten att lämna statistik regleras i 16 kap. 6 h § SoL och 28 h § LSS. Av statistiken ska framgå vilka typer av bistånd besluten gäller och hur lång tid som förflutit, däremot inte vem beslutet rör.</p>
<p style="margin-top:24pt">Inga Verklig<br>socialchef</p></body></html>'''
src=TMP/(R.stem+'.html'); src.write_text(html,encoding='utf-8')
subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer',f'--user-data-dir={TMP}/chr',f'--print-to-pdf={R.path}',f'file://{src}'],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=180); R.save()
