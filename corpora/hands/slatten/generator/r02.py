from common import *
import weasyprint
R = Rep('slatten02_eslov_2025q2', 'pdf', organisation='Eslövs kommun', kommunkod='1285', namnd='Vård- och omsorgsnämnden',
        dnr='VOO.2025.0241', period='2025-Q2', document_date='2025-08-18', laws=['SoL', 'LSS'])
# insats, rapporterade, verkställda, avslutade
SOL=[('Särskilt boende',14,5,3),('Korttidsboende',3,2,1),('Dagverksamhet',4,1,0),('Hemtjänst',2,1,1),('Boendestöd',5,2,0)]
LSS=[('Avlösarservice i hemmet',1,0,0),('Bostad med särskild service',7,1,0),('Daglig verksamhet',6,1,1),('Kontaktperson',5,2,1),('Korttidsvistelse',2,0,0),('Ledsagarservice',3,0,0)]
MEAS=['rapporterade','verkställda','avslutade','kvarstående']
cols=['Insats','Rapporterade','Varav verkställda','Varav avslutade av annat skäl','Kvarstår 2025-06-30']
full=lambda r:(r[0],*r[1:4],r[1]-r[2]-r[3])
summ=lambda L:[sum(full(r)[i] for r in L) for i in range(1,5)]
sS,sL=summ(SOL),summ(LSS); tot=[a+b for a,b in zip(sS,sL)]
printed_L=sL[:]; printed_L[3]+=1            # planted: the LSS subtotal of what remains is one too many
rows=[['Socialtjänstlagen',*['']*4]]+[list(full(r)) for r in SOL]+[['Summa SoL',*sS]]+[['LSS',*['']*4]]+[list(full(r)) for r in LSS]+[['Summa LSS',*printed_L]]+[['Totalt',*tot]]
R.table('t1','Tabell 1. Ej verkställda beslut kvartal 2 2025, per insats',['Sammanställning'],cols,rows,'insats_status')
for lag,L,s in (('SoL',SOL,sS),('LSS',LSS,printed_L)):
    for r in L:
        for m,v in zip(MEAS,full(r)[1:]): R.count('t1',m,v,lag=lag,insats=r[0])
    for m,v in zip(MEAS,s): R.count('t1',m,v,lag=lag,is_total=True)
for m,v in zip(MEAS,tot): R.count('t1',m,v,is_total=True)
KF={'SoL':(17,sS[0]-17),'LSS':(10,sL[0]-10)}
k=[sum(x[i] for x in KF.values()) for i in (0,1)]
rows2=[[a,*b,sum(b)] for a,b in KF.items()]+[['Totalt',*k,sum(k)]]
R.table('t2','Tabell 2. Rapporterade beslut per lag och kön',['Sammanställning'],['Lag','Kvinnor','Män','Samtliga'],rows2,'other')
for r in rows2:
    for kon,v in zip(('K','M',None),r[1:]): R.count('t2','rapporterade',v,lag=r[0] if r[0] in KF else None,kon=kon,is_total=r[0]=='Totalt')
prev=46; diff=tot[0]-prev; said=4        # planted: the increase is six
q1=R.c(f'har {tot[0]} beslut rapporterats som ej verkställda inom tre månader',(tot[0],dict(measure='rapporterade')))
q2=R.c(f'I rapporten för första kvartalet 2025 fanns {prev} beslut',(prev,dict(measure='rapporterade',period='2025-Q1',agreed=NOM)))
q3=R.c(f'antalet har alltså ökat med {w(said)}',(said,dict(measure='rapporterade',unit='skillnad',compare_to='2025-Q1',agreed=NOM)))
q4=R.c(f'{tot[1]} beslut har verkställts under kvartalet',(tot[1],dict(measure='verkställda')))
q5=R.c(f'{w(tot[2])} har avslutats av annat skäl',(tot[2],dict(measure='avslutade')))
q6=R.c(f'{tot[3]} beslut återstod att verkställa den 30 juni',(tot[3],dict(measure='kvarstående')))
pk=round(100*k[0]/tot[0])
q7=R.c(f'Kvinnorna står för {pk} procent av de rapporterade besluten',(pk,dict(measure='rapporterade',unit='procent',kon='K')))
q8=R.c('Det beslut som väntat längst, en bostad med särskild service, hade den 30 juni varit ej verkställt i 611 dagar',(611,dict(unit='dagar',lag='LSS',insats='bostad med särskild service',agreed=['period','kon','compare_to'])))
q9=R.c(f'I {w(SOL[0][3])} av fallen om särskilt boende hann den sökande avlida innan inflyttning',(SOL[0][3],dict(measure='avslutade',lag='SoL',insats='särskilt boende',orsak='avlida',agreed=['measure','period','insats','kon','compare_to'])))
R.disc('table_sum','error','Table 1, Summa LSS, Kvarstår: the rows sum to 18, printed is 19.',printed_L[3],sL[3],['Summa LSS',f"Summa LSS {' '.join(map(str,printed_L))}",'Tabell 1. Ej verkställda beslut kvartal 2 2025, per insats'])
R.disc('text_vs_text','error','The increase from 46 to 52 is six, not four.',said,diff,[q3,q2,q1,f'Totalt {" ".join(map(str,tot))}'],['text_vs_text','text_vs_table'])
R.disc('table_sum','note','Consequence of the wrong Summa LSS: 12 + 19 = 31, Totalt says 30.',tot[3],sS[3]+printed_L[3],['Totalt',f"Totalt {' '.join(map(str,tot))}",'Summa LSS'],opt=True)
R.disc('table_sum','note','Consequence: in the row Summa LSS 24 - 4 - 2 = 18, not 19.',printed_L[3],sL[3],['Summa LSS',f"Summa LSS {' '.join(map(str,printed_L))}"],['table_sum','table_vs_rows','row_content'],opt=True)
R.disc('table_sum','note','Consequence: in the row Summa LSS 4 + 2 + 19 = 25, not 24.',sL[0],sL[0]+1,['Summa LSS',f"Summa LSS {' '.join(map(str,printed_L))}"],['table_sum','row_content'],opt=True)
R.note('Group lines (Socialtjänstlagen, LSS) are rows without numbers in the table, as printed.')
def tr(r):
    cls='g' if r[1]=='' else ('s' if r[0].startswith(('Summa','Totalt')) else '')
    if cls=='g': return f'<tr class="g"><td colspan="5">{r[0]}</td></tr>'
    return f'<tr class="{cls}">'+''.join(f'<td{" class=n" if i else ""}>{c}</td>' for i,c in enumerate(r))+'</tr>'
html=f'''<html lang="sv"><style>
@page{{size:A4;margin:2.2cm 2.4cm 2.4cm;@bottom-left{{content:"Eslövs kommun · Vård och Omsorg · 241 80 Eslöv";font:8pt "Liberation Sans"}}@bottom-right{{content:counter(page) " (" counter(pages) ")";font:8pt "Liberation Sans"}}}}
body{{font:10.5pt/1.42 "Liberation Sans"}} h1{{font-size:17pt;color:#1d5136;margin:14pt 0 4pt}} h2{{font-size:12pt;color:#1d5136;margin:14pt 0 2pt}} p{{margin:3pt 0 7pt}}
.top{{display:flex;justify-content:space-between;border-bottom:2pt solid #1d5136;padding-bottom:5pt}} .cap{{font-weight:bold;font-size:9.5pt;margin:12pt 0 3pt}}
table{{border-collapse:collapse;width:100%;font-size:9.5pt}} th{{text-align:left;border-bottom:1.2pt solid #333;padding:3pt 5pt;vertical-align:bottom}} td{{border-bottom:.4pt solid #aaa;padding:2.4pt 5pt}} .n{{text-align:right}} th+th{{text-align:right}} .g td{{background:#e3ece6;font-weight:bold}} .s td{{font-weight:bold}}
</style><body><div class="top"><div><b>Eslövs kommun</b><br>Vård och Omsorg</div><div>Datum: 2025-08-18<br>Ärendenummer: VOO.2025.0241</div></div>
<h1>Rapportering av ej verkställda gynnande beslut, andra kvartalet 2025</h1>
<p>Till vård- och omsorgsnämnden</p>
<h2>Ärendebeskrivning</h2>
<p>Kommunen ska fyra gånger om året anmäla gynnande beslut som blivit liggande mer än tre månader. Detsamma gäller insatser som avbrutits och inte kommit igång igen på tre månader. För de beslut som nu redovisas gällde den äldre socialtjänstlagen, 16 kap. 6 f–h §§; från den 1 juli 2025 finns reglerna i 34 kap. i den nya lagen (2025:400). För LSS gäller 28 f–h §§. Kommunfullmäktige och revisorerna får statistiken utan uppgifter om enskilda.</p>
<p>För kvartalet {q1}. {q2}, {q3}. {q4[0].upper()+q4[1:]} och {q5}. {q6[0].upper()+q6[1:]} 2025.</p>
<h2>Sammanställning</h2>
<div class="cap">Tabell 1. Ej verkställda beslut kvartal 2 2025, per insats</div>
<table><thead><tr>{''.join(f'<th>{c}</th>' for c in cols)}</tr></thead>{''.join(tr(r) for r in rows)}</table>
<p style="font-size:8.5pt">Beslut som avslutats av annat skäl är sådana där den enskilde avlidit, flyttat från kommunen eller tagit tillbaka sin ansökan.</p>
<h2>Kommentarer</h2>
<p>{q9}. Kön till särskilt boende har annars kortats sedan Trollsjögårdens nya avdelning öppnade i maj. {q8}. Där har flera erbjudanden lämnats. Inom ledsagning och kontaktperson är det som vanligt svårt att rekrytera uppdragstagare, i synnerhet i kommunens östra delar.</p>
<div class="cap">Tabell 2. Rapporterade beslut per lag och kön</div>
<table style="width:62%"><thead><tr><th>Lag</th><th>Kvinnor</th><th>Män</th><th>Samtliga</th></tr></thead>{''.join(tr(r) for r in rows2)}</table>
<p style="margin-top:8pt">{q7}. Skillnaden mot männen är liten och har varierat mellan kvartalen.</p>
<h2>Förslag till beslut</h2><p>Vård- och omsorgsnämnden lägger rapporten till handlingarna samt översänder den till kommunfullmäktige.</p>
<p style="margin-top:26pt">Britta Påhittad<br>Förvaltningschef</p></body></html>'''
weasyprint.HTML(string=html).write_pdf(R.path); R.save()
