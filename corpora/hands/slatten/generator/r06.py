from common import *
R=Rep('slatten06_falkoping_2024q2','html',organisation='Falköpings kommun',kommunkod='1499',namnd='Socialnämnden',dnr='SN 2024/00097',period='2024-Q2',document_date='2024-08-15',laws=['LSS','SoL'])
BK=['3–5','6–8','9–11','12–']
LSS=[('Bostad med särskild service för vuxna',[1,2,1,4],3,5),('Daglig verksamhet',[3,1,'',''],1,3),('Kontaktperson',[4,2,'',1],4,3),('Korttidsvistelse',[1,1,'',''],'',2),('Ledsagarservice',[2,'',1,''],2,1)]
SOL=[('Boendestöd',[2,1,'',''],3,''),('Dagverksamhet',[2,1,'',''],1,2),('Kontaktfamilj',[3,'',2,1],2,4),('Särskilt boende',[9,2,1,''],8,4)]
z=lambda v:v or 0
cols=['Insats']+['Månader sedan beslut / '+b for b in BK]+['Totalt','Kön / Kvinnor','Kön / Män']
caps={'LSS':'Ej verkställda beslut enligt LSS per den 30 juni 2024','SoL':'Ej verkställda beslut enligt SoL per den 30 juni 2024'}
TOT={};TAB={}
for tid,lag,L in (('t1','LSS',LSS),('t2','SoL',SOL)):
    rows=[]
    for n,b,k,m in L:
        t=sum(map(z,b)); assert t==z(k)+z(m),(n,t)
        rows.append([n,*b,t,k,m])
    s=['Summa']+[sum(z(r[i]) for r in rows) for i in range(1,8)]; TOT[lag]=s; rows.append(s); TAB[lag]=rows
    R.table(tid,caps[lag],['Så ser det ut just nu'],cols,rows,'waiting_buckets')
    for r in rows:
        kw=dict(lag=lag,insats=None if r[0]=='Summa' else r[0],is_total=r[0]=='Summa')
        for b,v in zip(BK,r[1:5]):
            if v!='': R.count(tid,'ej_verkställda',v,manader=b,**kw)
        R.count(tid,'ej_verkställda',r[5],**kw)
        for kon,v in (('K',r[6]),('M',r[7])):
            if v!='': R.count(tid,'ej_verkställda',v,kon=kon,**kw)
tl,ts=TOT['LSS'][5],TOT['SoL'][5]; al=tl+ts; prev=53
c1=R.c(f'Den 30 juni 2024 hade Falköpings kommun {al} beslut som inte var verkställda inom tre månader',(al,{}))
c2=R.c(f'{tl} av dem är LSS-beslut och lika många, {ts}, är beslut enligt socialtjänstlagen',(tl,dict(lag='LSS')),(ts,dict(lag='SoL')))
c3=R.c(f'Vid förra mätningen, den 31 mars 2024, var de {prev}',(prev,dict(period='2024-Q1')))
c4=R.c(f'En minskning med {w(prev-al)}, alltså',(al-prev,dict(unit='skillnad',compare_to='2024-Q1')))
c5=R.c('har 19 tidigare rapporterade beslut verkställts',(19,dict(measure='verkställda')))
c6=R.c('13 enligt socialtjänstlagen och sex enligt LSS',(13,dict(measure='verkställda',lag='SoL')),(6,dict(measure='verkställda',lag='LSS')))
c7=R.c('Fyra beslut har avslutats av andra skäl',(4,dict(measure='avslutade')))
old=z(LSS[0][1][3]); c8=R.c(f'{W(old)} personer har väntat på bostad i ett år eller mer',(old,dict(lag='LSS',insats='bostad',unit='beslut')),(old,dict(lag='LSS',insats='bostad',unit='personer')),opt=True)
kk=z(TOT['LSS'][6])+z(TOT['SoL'][6]); pk=round(100*kk/al)
c9=R.c(f'Hälften av besluten, {pk} procent, gäller kvinnor',(pk,dict(unit='procent',kon='K')))
def tb(lag):
    h=f'<table class="t"><caption>{caps[lag]}</caption><thead><tr><th rowspan="2" scope="col">Insats</th><th colspan="4" scope="colgroup">Månader sedan beslut</th><th rowspan="2" scope="col">Totalt</th><th colspan="2" scope="colgroup">Kön</th></tr><tr>'+''.join(f'<th scope="col">{b}</th>' for b in BK)+'<th scope="col">Kvinnor</th><th scope="col">Män</th></tr></thead><tbody>'
    for r in TAB[lag]: h+=('<tr class="sum">' if r[0]=='Summa' else '<tr>')+f'<th scope="row">{r[0]}</th>'+''.join(f'<td>{v if v!="" else "&nbsp;"}</td>' for v in r[1:])+'</tr>\n'
    return h+'</tbody></table>'
html=f'''<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>Ej verkställda beslut, kvartal 2 2024 – Falköpings kommun</title>
<style>body{{font-family:"Open Sans",Arial,sans-serif;margin:0;color:#222}}header{{background:#00447c;color:#fff;padding:14px 32px}}nav a{{color:#00447c;margin-right:14px}}.crumb{{padding:8px 32px;font-size:13px;background:#eef3f8}}main{{max-width:860px;margin:0 auto;padding:16px 32px}}table.t{{border-collapse:collapse;width:100%;margin:18px 0}}caption{{text-align:left;font-weight:bold;padding:6px 0}}.t th,.t td{{border:1px solid #c5d0db;padding:5px 8px;text-align:right}}.t th{{background:#eef3f8}}.t th[scope=row],.t th[rowspan]{{text-align:left}}.t th[scope=row]{{font-weight:normal;background:#fff}}tr.sum th,tr.sum td{{font-weight:bold!important}}aside{{background:#f6f6f0;padding:10px 16px;margin:24px 0}}footer{{background:#333;color:#ddd;padding:18px 32px;font-size:13px}}</style></head>
<body><header><strong>Falköpings kommun</strong></header>
<nav class="crumb"><a href="/">Start</a> <a href="/omsorg">Omsorg &amp; stöd</a> <a href="/omsorg/kvalitet">Kvalitet och uppföljning</a> Ej verkställda beslut</nav>
<main><article><h1>Ej verkställda beslut, kvartal 2 2024</h1>
<p class="lead">Socialnämnden berättar varje kvartal hur många beslut om stöd och hjälp som inte har blivit av i tid. Uppgifterna är desamma som kommunfullmäktige och revisorerna får.</p>
<p>Publicerad: 15 augusti 2024<br>Diarienummer: SN 2024/00097</p>
<h2>Så ser det ut just nu</h2>
<p>{c1}. {c2}. {c3}. {c4}.</p>
{tb('LSS')}
<p>{c8}. Två nya servicebostäder är under byggnad på Mössebergssidan.</p>
{tb('SoL')}
<p>{c9}. En tom ruta betyder att det inte finns något beslut. Månaderna räknas från den dag beslutet fattades, eller från den dag då insatsen avbröts.</p>
<h2>Vad har hänt sedan sist?</h2>
<p>Sedan den 31 mars {c5}, {c6}. {c7}.</p>
<h2>Vad säger lagen?</h2>
<p>Kommunen är skyldig att verkställa gynnande beslut utan oskäligt dröjsmål. Beslut som är äldre än tre månader ska rapporteras till Inspektionen för vård och omsorg (IVO) enligt 16 kap. 6 f § socialtjänstlagen och 28 f § LSS. Om väntan blir för lång kan en förvaltningsdomstol bestämma att kommunen ska betala en avgift på mellan 10 000 och 1 000 000 kronor.</p>
<aside><h3>När rapporterar vi?</h3><table><tr><th>Kvartal</th><th>Till IVO senast</th><th>Till nämnden</th></tr><tr><td>1</td><td>30 april</td><td>maj</td></tr><tr><td>2</td><td>31 juli</td><td>augusti</td></tr><tr><td>3</td><td>31 oktober</td><td>november</td></tr><tr><td>4</td><td>31 januari</td><td>februari</td></tr></table></aside>
<h2>Kontakt</h2><p>Socialförvaltningen, växel 0515-00 00 00. Telefontid 8–16 vardagar.</p>
<p><em>Hjälpte informationen på sidan dig? Ja / Nej</em></p></article></main>
<footer>Falköpings kommun, 521 81 Falköping · Om webbplatsen · Kakor · Tillgänglighetsredogörelse<br>Sidan granskad av webbredaktionen</footer></body></html>'''
R.note('The table of reporting days (Kvartal / Till IVO senast) is about something else and is not in the truth.')
R.path.write_text(html,encoding='utf-8'); R.save()
