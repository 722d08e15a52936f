from common import *

def r01():
    r = R('hogland01_eksjo_2024-kv2','pdf', organisation='Eksjö kommun', kommunkod='0686', namnd='Socialnämnden', dnr='SN 2024/118',
          period='2024-Q2', document_date='2024-08-19', laws=['LSS','SoL'])
    lss=[('Bostad med särskild service för vuxna',2,3),('Kontaktperson',1,2),('Daglig verksamhet',1,1),('Korttidsvistelse',1,0),('Ledsagarservice',0,1)]
    sol=[('Särskilt boende för äldre',3,1),('Boendestöd',2,0),('Kontaktfamilj',1,1),('Dagverksamhet',0,1)]
    out=[]
    sec='Ärendebeskrivning'
    for n,(lag,data) in enumerate((('LSS',lss),('SoL',sol)),1):
        title=f'Tabell {n}. Ej verkställda beslut enligt {lag} den 30 juni 2024'
        k=sum(x[1] for x in data); m=sum(x[2] for x in data)
        rows=[[a,b,c,b+c] for a,b,c in data]+[[f'Summa {lag}',k,m,k+m]]
        t=r.table(title,[sec],['Insats','Kvinnor','Män','Totalt'],rows,'insats_status')
        for row in rows:
            tot=row[0].startswith('Summa')
            for v,kon in zip(row[1:],('K','M',None)):
                r.cnt(t,v,lag=lag,insats=None if tot else row[0],kon=kon,is_total=tot)
        out.append((title,['Insats','Kvinnor','Män','Totalt'],rows))
    ors=[('Ingen ledig plats',5,4),('Svårt att rekrytera uppdragstagare',4,2),('Erbjudande har avböjts',2,2),('Övrigt',1,1)]
    rows=[[a,b,c,b+c] for a,b,c in ors]; rows.append(['Summa']+[sum(x[i] for x in rows) for i in (1,2,3)])
    title='Tabell 3. Huvudsaklig orsak'
    cols=['Orsak','LSS','SoL','Båda lagarna']
    t=r.table(title,[sec],cols,rows,'other')
    for row in rows:
        tot=row[0]=='Summa'
        for v,lag in zip(row[1:],('LSS','SoL',None)): r.cnt(t,v,lag=lag,orsak=None if tot else row[0],is_total=tot)
    out.append((title,cols,rows))
    F=('measure',)
    r.claim('Vid halvårsskiftet hade socialnämnden 21 gynnande beslut som inte hade verkställts inom tre månader',21,free=F)
    r.claim('varav 12 enligt LSS och 9 enligt SoL',12,lag='LSS',free=F)
    r.claim('varav 12 enligt LSS och 9 enligt SoL',9,lag='SoL',free=F)
    r.claim('Det är tre färre än vid utgången av kvartal 1',-3,'skillnad',compare_to='2024-Q1',free=F)
    r.claim('Av de 21 besluten gäller 11 kvinnor och 10 män',21,free=F)
    r.claim('Av de 21 besluten gäller 11 kvinnor och 10 män',11,kon='K',free=F)
    r.claim('Av de 21 besluten gäller 11 kvinnor och 10 män',10,kon='M',free=F)
    r.claim('Vanligast är att ledig plats saknas, nio beslut eller 43 procent',9,orsak='Ingen ledig plats',free=F+('orsak',))
    r.claim('Vanligast är att ledig plats saknas, nio beslut eller 43 procent',43,'procent',orsak='Ingen ledig plats',free=F+('orsak',))
    def tab(x):
        title,cols,rows=x
        h=''.join(f'<th>{c}</th>' for c in cols)
        b=''.join('<tr%s>'%(' class=s' if q[0].startswith('Summa') else '')+''.join(f'<td>{c}</td>' for c in q)+'</tr>' for q in rows)
        return f'<div class=keep><p class=cap>{title}</p><table><tr>{h}</tr>{b}</table></div>'
    print_html(f'''<!doctype html><html lang=sv><meta charset=utf-8><title>Tjänsteskrivelse</title><style>
@page{{size:A4;margin:20mm 24mm 22mm 30mm}} body{{font:11pt/1.35 "Liberation Serif";}} h1{{font:bold 15pt "Liberation Sans";margin:10mm 0 4mm}}
h2{{font:bold 11.5pt "Liberation Sans";margin:5mm 0 1mm}} p{{margin:0 0 2.5mm}} .top{{display:grid;grid-template-columns:1fr 40mm 36mm;font:9pt "Liberation Sans";row-gap:1mm}}
table{{border-collapse:collapse;width:128mm;margin:0 0 5mm;font:10pt "Liberation Sans"}} th{{text-align:left;border-bottom:1.2pt solid #000}} td,th{{padding:1mm 2mm}}
td:not(:first-child),th:not(:first-child){{text-align:right;width:20mm}} tr.s td{{border-top:.6pt solid #000;font-weight:bold}} .cap{{font:italic 9.5pt "Liberation Sans";margin:2mm 0 1mm}} .keep{{break-inside:avoid}}</style>
<div class=top><b>EKSJÖ KOMMUN</b><span><b>Tjänsteskrivelse</b></span><span>2024-08-19</span><span>Sociala sektorn</span><span>Dnr SN 2024/118</span><span></span><span>Handläggare: kvalitetsutvecklare</span><span>Till: Socialnämnden</span><span></span></div>
<h1>Gynnande beslut som inte verkställts, kvartal 2 2024</h1>
<h2>Förslag till beslut</h2><p>Socialnämnden tar del av redovisningen och sänder den vidare till kommunfullmäktige och kommunens revisorer.</p>
<h2>Sammanfattning</h2><p>Vid halvårsskiftet hade socialnämnden 21 gynnande beslut som inte hade verkställts inom tre månader, varav 12 enligt LSS och 9 enligt SoL. Det är tre färre än vid utgången av kvartal 1.</p>
<h2>Bakgrund</h2><p>Nämnden är enligt 16 kap. 6 f § socialtjänstlagen och 28 f § lagen om stöd och service till vissa funktionshindrade skyldig att till Inspektionen för vård och omsorg (IVO) anmäla beslut som inte har satts i verket i tid. Fullmäktige får en sammanställning utan personuppgifter.</p>
<h2>Ärendebeskrivning</h2><p>Tabellerna visar läget den sista dagen i kvartalet. Kontaktfamilj redovisas efter barnets kön.</p>{tab(out[0])}{tab(out[1])}
<p>Av de 21 besluten gäller 11 kvinnor och 10 män. Vanligast är att ledig plats saknas, nio beslut eller 43 procent. Det nya gruppboendet på Kvarnarp väntas öppna under våren och bör korta kön.</p>{tab(out[2])}
<h2>Barnrättsperspektiv</h2><p>Barn berörs endast av besluten om kontaktfamilj och korttidsvistelse.</p>
<p style="margin-top:10mm">Socialchef</p><h2>Skickas till</h2><p>Kommunfullmäktige<br>Revisorerna</p></html>''',r.path)
    r.save()

def r07():
    r = R('hogland07_mariestad_2023-kv3','pdf', organisation='Mariestads kommun', kommunkod='1493', namnd='Socialnämnden', dnr='SN 2023/00241',
          period='2023-Q3', document_date='2023-10-16', laws=['SoL','LSS'])
    # id, insats, lag, datum, avser, status, forklaring
    C=[('A1','Kontaktfamilj','SoL','2023-03-03','Flicka','Väntar','Två familjer har utretts men båda drog sig ur. Ny annons ute.'),
       ('A2','Öppenvårdsbehandling','SoL','2023-05-22','Man','Verkställt 4 september 2023','Startade sent på grund av sommarstängning.'),
       ('A3','Särskilt boende','SoL','2023-06-12','Kvinna','Väntar','Har tackat nej till Björkgården, vill vänta på plats i centralorten.'),
       ('A4','Särskilt boende','SoL','2023-04-11','Kvinna','Avslutat 19 juli 2023','Den enskilde avled innan inflyttning.'),
       ('B1','Ledsagarservice','LSS','2022-11-08','Man','Väntar','Ingen ledsagare med rätt språk har gått att få tag på.'),
       ('B2','Kontaktperson','LSS','2023-02-14','Man','Väntar','Kontaktpersonen slutade i våras. Rekrytering pågår.'),
       ('B3','Bostad med särskild service, barn','LSS','2023-01-30','Pojke','Väntar','Plats saknas inom kommunen och hos grannkommunerna.'),
       ('B4','Daglig verksamhet','LSS','2023-06-01','Kvinna','Verkställt 18 september 2023','Var sjukskriven under sommaren.')]
    F=('measure',)
    intro='Åtta individrapporter har skickats till IVO för kvartalet, fyra enligt socialtjänstlagen (A) och fyra enligt LSS (B)'
    r.claim(intro,8,measure='rapporterade',free=F); r.claim(intro,4,measure='rapporterade',lag='SoL',free=F); r.claim(intro,4,measure='rapporterade',lag='LSS',free=F)
    q='Två av besluten har hunnit verkställas och ett har avslutats'
    r.claim(q,2,measure='verkställda'); r.claim(q,1,measure='avslutade')
    r.claim('Fem beslut väntar alltjämt',5,measure='kvarstående',free=F)
    r.claim('Längst har ett beslut om ledsagarservice väntat, 326 dagar',326,'dagar',measure='kvarstående',insats='ledsagarservice',lag='LSS',free=('measure','lag'))
    cards={'A':'','B':''}
    for i,ins,lag,d,av,st,f in C:
        vd=ad=None; end='2023-09-30'; status='kvarstående'
        if st.startswith('Verk'): vd={'A2':'2023-09-04','B4':'2023-09-18'}[i]; status='verkställt'; end=vd
        if st.startswith('Avs'): ad='2023-07-19'; status='avslutat'; end=ad
        assert vd is None or long_date(vd) in st
        n=days(d,end)
        if i=='B1': assert n==326,n
        sec='A. Socialtjänstlagen' if i[0]=='A' else 'B. Lagen om stöd och service till vissa funktionshindrade'
        r.dec(nr=i,section=['Redovisning',sec],insats=ins,lag=lag,beslutsdatum=d,dagar=n,kon='K' if av in('Flicka','Kvinna') else 'M',
              alder='barn' if av in('Flicka','Pojke') else 'vuxen',kommentar=f,status=status,verkstallt_datum=vd,avslutat_datum=ad)
        L=[('Insats',ins),('Beslut fattat',long_date(d)),('Avser',av),('Tid från beslut',f'{n} dagar'),('Status',st),('Förklaring',f)]
        cards[i[0]]+=f'<div class=card><div class=id>{i}</div>'+''.join(f'<p><b>{a}:</b> {b}</p>' for a,b in L)+'</div>'
    print_html(f'''<!doctype html><html lang=sv><meta charset=utf-8><title>Rapport</title><style>@page{{size:A4;margin:18mm}} body{{font:10.5pt/1.4 "DejaVu Sans Condensed";color:#222}}
.band{{background:#24506b;color:#fff;padding:4mm 6mm;display:flex;justify-content:space-between}} h1{{font-size:17pt;color:#24506b}} h2{{font-size:13pt;color:#24506b;margin:4mm 0 2mm}} h3{{font-size:11pt;margin:4mm 0 2mm}}
.grid{{display:grid;grid-template-columns:1fr 1fr;gap:4mm}} .card{{border:1px solid #8aa6b5;border-radius:2mm;padding:2mm 4mm 2mm;break-inside:avoid}} .card p{{margin:.4mm 0;font-size:9.5pt}} .id{{font-weight:bold;color:#24506b;border-bottom:1px solid #8aa6b5}}</style>
<div class=band><b>Mariestads kommun</b><span>Socialförvaltningen</span><span>SN 2023/00241</span></div>
<h1>Beslut som inte verkställts i tid – juli till september 2023</h1><p>Till: Socialnämnden &nbsp; Skriven: 2023-10-16</p>
<p>{intro}. {q}. Fem beslut väntar alltjämt. Längst har ett beslut om ledsagarservice väntat, 326 dagar.</p>
<p>Tiden räknas från beslutet till kvartalets sista dag, eller till den dag då beslutet verkställdes eller avslutades.</p>
<h2>Redovisning</h2><h3>A. Socialtjänstlagen</h3><div class=grid>{cards['A']}</div><h3>B. Lagen om stöd och service till vissa funktionshindrade</h3><div class=grid>{cards['B']}</div>
<h2>Vad händer nu?</h2><p>Förvaltningen arbetar tillsammans med HR med en kampanj för att få fler uppdragstagare. Nämnden får en ny rapport efter årsskiftet.</p></html>''',r.path)
    r.save()

def r09():
    r = R('hogland09_hudiksvall_2024-kv1','pdf', organisation='Hudiksvalls kommun', kommunkod='2184', namnd='Social- och omsorgsnämnden', dnr='SON 2024-55',
          period='2024-Q1', document_date='2024-04-18', laws=['LSS','SoL'])
    G=[('Kontaktfamilj','SoL','Kontaktfamilj SoL',[('nov 2023','2023-11','Flicka','Rekrytering pågår, ingen lämplig familj ännu.'),('okt 2023','2023-10','Pojke','Familj hittad men umgänget har inte kommit igång.')]),
       ('Särskilt boende','SoL','Särskilt boende SoL',[('dec 2023','2023-12','Kvinna','Erbjuden plats i Iggesund, tackade nej.'),('dec 2023','2023-12','Kvinna','Ingen ledig lägenhet.'),('nov 2023','2023-11','Man','Vill bo kvar hemma tills vidare.')]),
       ('Ledsagarservice','LSS','Ledsagarservice LSS',[('maj 2023','2023-05','Man','Avbrott sedan ledsagaren flyttade.')]),
       ('Kontaktperson','LSS','Kontaktperson LSS',[('sept 2023','2023-09','Kvinna','Önskar en jämnårig kvinna, svårt att hitta.'),('aug 2023','2023-08','Man','Svarar inte på brev eller telefon.'),('juni 2023','2023-06','Man','Ny person presenteras i april.')])]
    kk=lambda a:'K' if a in('Flicka','Kvinna') else 'M'
    heads=[g[0] for g in G]
    K=[sum(kk(x[2])=='K' for x in g[3]) for g in G]; M=[sum(kk(x[2])=='M' for x in g[3]) for g in G]; T=[a+b for a,b in zip(K,M)]
    lab=['Kvinnor och flickor','Män och pojkar','Alla']
    rows=[[l]+v+[sum(v)] for l,v in zip(lab,(K,M,T))]
    cols=['Kön','Kontaktfamilj SoL','Särskilt boende SoL','Ledsagarservice LSS','Kontaktperson LSS','Totalt']
    S1='Läget den 31 mars 2024'
    t=r.table(S1,[S1],cols,rows,'other')
    for row,kon in zip(rows,('K','M',None)):
        for v,g,c in zip(row[1:5],G,cols[1:5]): r.cnt(t,v,lag=g[1],insats=c,kon=kon)
        r.cnt(t,row[5],kon=kon,is_total=True)
    body=''
    for g in G:
        cs=['Beslut togs','Avser','Vad har hänt']
        t=r.table(g[2],['Besluten ett för ett',g[2]],cs,[[x[0],x[2],x[3]] for x in g[3]],'decision_rows')
        for p,iso,a,k in g[3]:
            r.dec(table=t,section=['Besluten ett för ett',g[2]],insats=g[2],lag=g[1],beslutsdatum=iso,kommentar=k,kon=kk(a),
                  alder='barn' if a in('Flicka','Pojke') else 'vuxen',status='kvarstående')
        body+=f'<div class=k><h3>{g[2]}</h3><table class=l><tr>'+''.join(f'<th>{c}</th>' for c in cs)+'</tr>'+''.join(f'<tr><td>{x[0]}<td>{x[2]}<td>{x[3]}</tr>' for x in g[3])+'</table></div>'
    F=('measure',)
    r.claim('Totalt nio beslut var ej verkställda vid mätdatum',9,free=F)
    r.claim('Fem av dem gäller insatser enligt socialtjänstlagen och fyra insatser enligt LSS',5,lag='SoL',free=F)
    r.claim('Fem av dem gäller insatser enligt socialtjänstlagen och fyra insatser enligt LSS',4,lag='LSS',free=F)
    r.claim('Föregående kvartal rapporterades elva beslut',11,measure='rapporterade',period='2023-Q4',free=F)
    r.claim('Två beslut avser barn',2,free=F)
    print_html(f'''<!doctype html><html lang=sv><meta charset=utf-8><title>Ej verkställda</title><style>@page{{size:A4;margin:25mm 22mm}} body{{font:11pt/1.4 "Liberation Sans"}} h1{{font-size:16pt;font-weight:normal;border-bottom:2pt solid #7a1f2b;padding-bottom:1mm}}
h2{{font-size:12.5pt;color:#7a1f2b;margin:6mm 0 2mm}} h3{{font-size:11pt;margin:4mm 0 1mm}} table{{border-collapse:collapse;width:100%}} td,th{{border:.5pt solid #777;padding:1.2mm 2mm;text-align:left;vertical-align:top}} th{{background:#eee;font-weight:normal;font-size:9.5pt}}
.m td:not(:first-child){{text-align:center}} .l td:nth-child(1){{width:24mm}} .l td:nth-child(2){{width:20mm}} .k{{break-inside:avoid}} .lh td{{border:0;padding:0 0 1mm}}</style>
<table class=lh><tr><td><b>Hudiksvalls kommun</b><td>Rapport<td>Datum: 2024-04-18</tr><tr><td>Social- och omsorgsförvaltningen<td>Mottagare: Social- och omsorgsnämnden<td><span style="white-space:nowrap">Diarienr: SON 2024-55</span></tr></table>
<h1>Ej verkställda beslut första kvartalet 2024</h1>
<p>Totalt nio beslut var ej verkställda vid mätdatum. Fem av dem gäller insatser enligt socialtjänstlagen och fyra insatser enligt LSS. Föregående kvartal rapporterades elva beslut. Två beslut avser barn.</p>
<p>Förvaltningen föreslår att nämnden godkänner rapporten. Enligt 16 kap. 6 h § SoL och 28 h § LSS ska den lämnas också till fullmäktige.</p>
<h2>{S1}</h2><table class=m><tr>{''.join(f'<th>{c}</th>' for c in cols)}</tr>{''.join('<tr>'+''.join(f'<td>{c}</td>' for c in q)+'</tr>' for q in rows)}</table>
<h2>Besluten ett för ett</h2><p>Av integritetsskäl anges endast månad för beslutet.</p>{body}
<p style="margin-top:12mm">Förvaltningschef &nbsp;&nbsp;&nbsp; Utredare</p></html>''',r.path)
    r.save()

def r06():
    r = R('hogland06_ljungby_2024-kv4','html', organisation='Ljungby kommun', kommunkod='0781', namnd='Socialnämnden', dnr='SN 2024/0319',
          period='2024-Q4', document_date='2025-02-03', laws=['LSS','SoL'])
    ors=['Brist på bostad eller plats','Brist på personal','Tackat nej till erbjudande','Annat skäl']
    L=[('Bostad med särskild service',5,0,1,0),('Kontaktperson',0,3,1,1),('Korttidsvistelse',1,0,0,0),('Daglig verksamhet',0,0,1,1)]
    S=[('Särskilt boende',3,0,2,0),('Hemtjänst',0,1,0,0),('Kontaktperson',0,1,0,1)]
    dash=lambda v:'–' if v==0 else str(v)
    tabs=''; tot={}
    for lag,data,name in (('LSS',L,'Stöd och service enligt LSS'),('SoL',S,'Bistånd enligt socialtjänstlagen')):
        cols=['Insats' if lag=='LSS' else 'Bistånd']+ors+['Antal beslut']
        raw=[list(x)+[sum(x[1:])] for x in data]; sm=['Samtliga']+[sum(x[i] for x in raw) for i in range(1,6)]; raw.append(sm); tot[lag]=sm
        rows=[[x[0]]+[dash(v) for v in x[1:]] for x in raw]
        t=r.table(name,['Resultat',name],cols,rows,'matrix_insats_kon_orsak')
        for x in raw:
            for v,o in zip(x[1:],ors+[None]): r.cnt(t,v,lag=lag,insats=None if x[0]=='Samtliga' else x[0],orsak=o,is_total=x[0]=='Samtliga')
        tabs+=f'<h3>{name}</h3>\n<div class="table-responsive"><table class="sv-table"><thead><tr>'+''.join(f'<th scope="col">{c}</th>' for c in cols)+'</tr></thead><tbody>'+''.join(f'<tr><th scope="row">{q[0]}</th>'+''.join(f'<td>{c}</td>' for c in q[1:])+'</tr>' for q in rows)+'</tbody></table></div>\n'
    a,b=tot['LSS'],tot['SoL']; assert a[5]==14 and b[5]==8 and [a[i]+b[i] for i in (1,2,3,4)]==[9,5,5,3]
    ser=[('LSS',[17,16,15,a[5]]),('SoL',[6,9,11,b[5]])]; ser.append(('Båda lagarna',[x+y for x,y in zip(ser[0][1],ser[1][1])]))
    name='Utveckling under året'; P=['2024-Q1','2024-Q2','2024-Q3','2024-Q4']
    cols=['Lag','Kv1 2024','Kv2 2024','Kv3 2024','Kv4 2024']
    t=r.table(name,['Resultat',name],cols,[[x]+v for x,v in ser],'insats_time_series')
    for x,v in ser:
        for p,n in zip(P,v): r.cnt(t,n,period=p,lag=x if x in('LSS','SoL') else None,is_total=x=='Båda lagarna')
    st=f'<h3>{name}</h3>\n<table class="sv-table"><tr>'+''.join(f'<td><strong>{c}</strong></td>' for c in cols)+'</tr>'+''.join(f'<tr><td>{x}</td>'+''.join(f'<td>{n}</td>' for n in v)+'</tr>' for x,v in ser)+'</table>'
    F=('measure',)
    q='Vid årets slut fanns 22 beslut som inte verkställts inom tre månader, 14 enligt LSS och 8 enligt SoL'
    r.claim(q,22,free=F); r.claim(q,14,lag='LSS',free=F); r.claim(q,8,lag='SoL',free=F)
    r.claim('Jämfört med kvartal 3 är det fyra färre',-4,'skillnad',compare_to='2024-Q3',free=F)
    r.claim('besluten enligt SoL har minskat från elva till åtta',11,lag='SoL',period='2024-Q3',free=F)
    r.claim('besluten enligt SoL har minskat från elva till åtta',8,lag='SoL',free=F)
    q='Brist på bostad eller plats är skälet i 41 procent av fallen, brist på personal i 23 procent, att den enskilde tackat nej i 23 procent och annat skäl i 14 procent'
    for v,o in zip((41,23,23,14),ors): r.claim(q,v,'procent',orsak=o,free=F+('orsak',))
    r.claim('Under kvartalet verkställdes sju tidigare rapporterade beslut',7,measure='verkställda')
    r.path.write_text(f'''<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>Ej verkställda beslut, fjärde kvartalet 2024 - Ljungby kommun</title>
<style>body{{font-family:Verdana,sans-serif;max-width:900px;margin:0 auto;color:#1a1a1a}}nav,footer{{background:#e8efe6;padding:12px;font-size:.85em}}nav a{{margin-right:1.2em}}table{{border-collapse:collapse;margin:0 0 1.4em}}td,th{{padding:6px 10px;border-bottom:1px solid #b9c7b4;text-align:right;font-weight:normal}}td:first-child,th:first-child{{text-align:left}}thead th{{background:#3f6b3a;color:#fff;font-size:.85em}}</style></head>
<body><nav><a href="#">Start</a><a href="#">Omsorg och hjälp</a><a href="#">Kommun och politik</a></nav>
<main><h1>Ej verkställda beslut, fjärde kvartalet 2024</h1>
<p><em>Rapport från socialnämnden, diarienummer SN 2024/0319, daterad 2025-02-03</em></p>
<p>När kommunen har beviljat en insats ska den normalt komma igång utan dröjsmål. Har det gått tre månader ska socialnämnden berätta det för Inspektionen för vård och omsorg, IVO. Den här sidan är den sammanställning som går till kommunfullmäktige.</p>
<h2>Resultat</h2>
<p>{'Vid årets slut fanns 22 beslut som inte verkställts inom tre månader, 14 enligt LSS och 8 enligt SoL'}. Jämfört med kvartal 3 är det fyra färre; besluten enligt SoL har minskat från elva till åtta.</p>
<p>{q}. På grund av avrundning blir summan 101. Under kvartalet verkställdes sju tidigare rapporterade beslut.</p>
{tabs}<p><small>Streck (–) betyder att inget beslut finns.</small></p>
{st}
<h2>Vill du veta mer?</h2><p>Kontakta socialförvaltningens stab via kommunens växel.</p></main>
<footer>Sidan granskad 2025-02-06 · Ljungby kommun, Olofsgatan 9</footer></body></html>
''',encoding='utf-8')
    r.save()

if __name__=='__main__':
    DOCS.mkdir(exist_ok=True)
    for f in (r01,r06,r07,r09): f()
