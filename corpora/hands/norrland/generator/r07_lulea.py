# Luleå, kv 4 2025: WeasyPrint; femkvartalsserier (insats per lag, kön) på stående sidor, radlista i liggande bilaga. Inget fel.
from bas import *
R=Rapport("norrland07_lulea_2025-Q4","pdf",organisation="Luleå kommun",kommunkod="2580",namnd="Socialnämnden",dnr="2026/54-1.5.2",period="2025-Q4",document_date="2026-02-03",laws=["SoL","LSS"])
# lag, insats, kön, beslut, avbrott, verkställt, avslutat, orsak
A=[("SoL","Vård- och omsorgsboende","Kvinna","2025-02-11","","","","Tackat nej, önskar Örnäset"),
("SoL","Vård- och omsorgsboende","Kvinna","2025-05-30","","2025-10-14","","Saknat plats"),
("SoL","Vård- och omsorgsboende","Man","2025-06-18","","","2025-11-02","Avliden"),
("SoL","Vård- och omsorgsboende","Man","2025-07-03","","","","Tackat nej, vill avvakta"),
("SoL","Vård- och omsorgsboende","Kvinna","2025-08-22","","2025-12-01","","Saknat plats"),
("SoL","Vård- och omsorgsboende","Kvinna","2025-09-10","","","","Tackat nej, inget skäl angivet"),
("SoL","Dagverksamhet","Man","2025-04-09","","","","Hälsan medger inte deltagande"),
("SoL","Boendestöd","Kvinna","","2025-08-04","","","Har avsagt sig besök tills vidare"),
("SoL","Boendestöd","Man","2025-09-02","","2025-12-15","","Personalbrist"),
("SoL","Boendestöd","Man","2025-06-27","","","2025-10-20","Flyttat till annan kommun"),
("SoL","Kontaktfamilj","Flicka","2024-11-19","","","","Ingen lämplig familj, syskonplacering önskas"),
("SoL","Kontaktfamilj","Pojke","2024-11-19","","","","Ingen lämplig familj, syskonplacering önskas"),
("SoL","Kontaktfamilj","Pojke","2025-09-16","","2025-12-19","","Rekrytering tog tid"),
("SoL","Kontaktperson","Man","2025-03-25","","","","Ingen lämplig uppdragstagare"),
("LSS","Ledsagarservice","Kvinna","","2025-05-19","","","Ledsagaren slutade, ny söks"),
("LSS","Kontaktperson","Man","2023-10-06","","","","Tackat nej till samtliga förslag"),
("LSS","Kontaktperson","Man","2025-01-15","","","","Ingen lämplig uppdragstagare"),
("LSS","Kontaktperson","Kvinna","2025-08-28","","2025-12-08","","Rekrytering tog tid"),
("LSS","Korttidsvistelse","Flicka","2025-06-05","","","","Saknar plats på önskade helger"),
("LSS","Korttidsvistelse","Pojke","2025-09-29","","","","Väntar på anpassning av rummet"),
("LSS","Bostad med särskild service","Man","2024-04-30","","","","Tackat nej, önskar servicebostad i centrum"),
("LSS","Bostad med särskild service","Kvinna","2025-02-27","","2025-11-17","","Saknat plats"),
("LSS","Bostad med särskild service","Man","2025-07-01","","","","Saknar plats"),
("LSS","Daglig verksamhet","Man","","2025-02-03","","","Uteblir, motivationsarbete pågår"),
("LSS","Daglig verksamhet","Kvinna","2025-05-12","","","2025-12-31","Återtagit ansökan"),
("LSS","Daglig verksamhet","Man","2025-09-24","","","","Inväntar körtid hos färdtjänsten")]
P={"Ledsagarservice":"9:3","Kontaktperson":"9:4","Korttidsvistelse":"9:6","Bostad med särskild service":"9:9","Daglig verksamhet":"9:10"}
lr=lambda a: f"LSS {P[a[1]]}" if a[0]=="LSS" else ("SoL 11:1" if (a[3] or a[4])>="2025-07-01" else "SoL 4:1")
n=lambda l,i: sum(1 for a in A if a[0]==l and a[1]==i)
HIST={"SoL":{"Vård- och omsorgsboende":(9,11,7,8),"Dagverksamhet":(2,1,0,1),"Boendestöd":(1,2,4,4),"Kontaktfamilj":(2,3,3,2),"Kontaktperson":(3,2,2,1)},
      "LSS":{"Ledsagarservice":(0,1,1,1),"Kontaktperson":(4,5,3,3),"Korttidsvistelse":(1,0,2,2),"Bostad med särskild service":(4,4,5,3),"Daglig verksamhet":(2,2,3,3)}}
Q=["kv 4 2024","kv 1 2025","kv 2 2025","kv 3 2025","kv 4 2025"]; QI=["2024-Q4","2025-Q1","2025-Q2","2025-Q3","2025-Q4"]
ser={l:[[i,*h,n(l,i)] for i,h in x.items()] for l,x in HIST.items()}
tot={l:["Summa"]+[sum(r[j] for r in x) for j in range(1,6)] for l,x in ser.items()}
alla=[tot["SoL"][j]+tot["LSS"][j] for j in range(1,6)]
K5=sum(a[2] in("Kvinna","Flicka") for a in A); KH=[14,15,13,12]
kser=[["Kvinnor och flickor",*KH,K5],["Män och pojkar",*[alla[j]-KH[j] for j in range(4)],len(A)-K5]]
print(tot,alla,kser)
V=sum(bool(a[5]) for a in A); S_=sum(bool(a[6]) for a in A); Kv=len(A)-V-S_
by=lambda l,f: sum(1 for a in A if a[0]==l and f(a))
print(V,S_,Kv)
c1,c2,c3="Tabell 1. Rapporterade beslut enligt SoL per insats","Tabell 2. Rapporterade beslut enligt LSS per insats","Tabell 3. Rapporterade beslut enligt SoL och LSS per kön"
BIL="Bilaga. Rapporterade beslut kvartal 4 2025, avidentifierade"
BC=["Löpnr","Lagrum","Insats","Kön","Beslutsdatum","Datum för avbrott","Verkställt","Avslutat","Orsak till dröjsmålet"]
brow=[[str(i),lr(a),a[1],a[2],a[3],a[4],a[5],a[6],a[7]] for i,a in enumerate(A,1)]
def tb(cap,cols,rows,t=None):
    cols2="".join(f"<th>{c.replace(' 202','<br>202') if c.startswith('kv') else c}</th>" for c in cols)
    return f"<table class=n><caption>{cap}</caption><thead><tr>{cols2}</tr></thead>"+"".join("<tr>"+"".join(f"<td>{c}</td>" for c in r)+"</tr>" for r in rows)+(f"<tr class=t>{''.join(f'<td>{c}</td>' for c in t)}</tr>" if t else "")+"</table>"
pv=round(100*V/len(A)); pk=round(100*K5/len(A)); nej=sum(a[7].startswith("Tackat nej") for a in A)
s1=f"För fjärde kvartalet 2025 har {len(A)} beslut rapporterats till IVO, {tot['SoL'][5]} enligt SoL och {tot['LSS'][5]} enligt LSS. Under kvartalet verkställdes {V} av besluten, motsvarande {pv} procent, och {S_} avslutades. Vid årsskiftet kvarstod {Kv} beslut."
s2=f"Jämfört med kvartal 3 2025 har antalet rapporterade beslut minskat med två, från 28. Jämfört med samma kvartal 2024 är det också två färre."
s3=f"Beslut om vård- och omsorgsboende har minskat från 11 under första kvartalet till sex. Fyra beslut enligt SoL gäller kontaktfamilj eller kontaktperson, hälften av dem två syskon som ska ha samma familj."
s4=f"{pk} procent av besluten rör kvinnor och flickor. I {nej} fall har den enskilde tackat nej."
print(s1,s2,s4)
css="""@page{size:A4;margin:22mm 24mm 20mm;@bottom-center{content:counter(page) "(" counter(pages) ")";font:8pt 'Liberation Sans'}@top-right{content:"Dnr 2026/54-1.5.2";font:8pt 'Liberation Sans'}@top-left{content:"LULEÅ KOMMUN";font:bold 8pt 'Liberation Sans'}} @page b{size:A4 landscape;margin:20mm 16mm 16mm}
body{font:11pt/1.4 'Liberation Serif'} h1{font-size:16pt;margin:0 0 4mm} h2{font-size:12pt;margin:5mm 0 1mm} p{margin:0 0 2.5mm} .bil{page:b;break-before:page} table{border-collapse:collapse;font:9pt 'Liberation Sans'} caption{text-align:left;font-style:italic;padding-bottom:1mm}
.n{width:100%;margin:2mm 0 4mm;break-inside:avoid} .n th{font-weight:normal;border-top:1.5px solid #000;border-bottom:.8px solid #000;text-align:right;padding:1mm 2mm} .n td{text-align:right;padding:.7mm 2mm} .n th:first-child,.n td:first-child{text-align:left} .t td{border-top:.8px solid #000;border-bottom:1.5px solid #000}
.r{width:100%;font-size:8.4pt} .r th{background:#dce6f2;text-align:left;padding:1.2mm 1.6mm;border:.5px solid #7a8ea8} .r td{padding:2mm 1.6mm;border:.5px solid #7a8ea8;vertical-align:top} .r tr{break-inside:avoid}"""
html=f"""<html lang=sv><meta charset=utf-8><style>{css}</style><body><p>Socialförvaltningen<br>Åsa Hertsöström<br>2026-02-03</p><p>Socialnämnden</p>
<h1>Ej verkställda beslut enligt SoL och LSS kvartal 4 2025</h1>
<h2>Socialförvaltningens förslag till beslut</h2><p>Socialnämnden tar emot rapporten och skickar den till kommunfullmäktige.</p>
<h2>Sammanfattning av ärendet</h2><p>{s1}</p><p>{s2}</p>
<h2>Beskrivning av ärendet</h2><p>Skyldigheten att rapportera finns i 34 kap. 1 § socialtjänstlagen (2025:400) och 28 f–h §§ LSS. Beslut som fattades före den 1 juli 2025 prövades enligt den tidigare socialtjänstlagen (2001:453) och har därför ett annat lagrum i bilagan. Samtliga tabeller räknar alla beslut som rapporterats för kvartalet, även de som sedan verkställts eller avslutats.</p>
<h2>Utvecklingen per insats</h2><p>{s3}</p>{tb(c1,['Insats',*Q],ser['SoL'],tot['SoL'])}{tb(c2,['Insats',*Q],ser['LSS'],tot['LSS'])}
<h2>Kön</h2><p>{s4}</p>{tb(c3,['Kön',*Q],kser,['Summa',*alla])}
<h2>Dialog</h2><p>Rapporten har stämts av med verksamhetschefer för äldreomsorg, funktionshinder samt barn och familj. Ingen kostnad uppstår med anledning av beslutet.</p>
<p style="margin-top:8mm">Roger Bensbyberg<br>socialchef</p><p>Beslutet skickas till: Kommunfullmäktige, revisionen</p>
<div class=bil><h2>{BIL}</h2><table class=r><thead><tr>{''.join(f'<th>{c}</th>' for c in BC)}</tr></thead><tbody>{''.join('<tr>'+''.join(f'<td>{c}</td>' for c in r)+'</tr>' for r in brow)}</tbody></table></div></body></html>"""
from weasyprint import HTML; HTML(string=html).write_pdf(R.out)
SEC="Utvecklingen per insats"
for l,c in (("SoL",c1),("LSS",c2)):
    t=R.table(c,[SEC],["Insats",*Q],[*ser[l],tot[l]],"insats_time_series")
    for r in ser[l]+[tot[l]]:
        for p,v in zip(QI,r[1:]): R.count(t,"rapporterade",v,period=p,lag=l,insats=None if r is tot[l] else r[0],is_total=r is tot[l])
t=R.table(c3,["Kön"],["Kön",*Q],[*kser,["Summa",*alla]],"kon_time_series")
for r,k in zip(kser+[["Summa",*alla]],("K","M",None)):
    for p,v in zip(QI,r[1:]): R.count(t,"rapporterade",v,period=p,kon=k,is_total=k is None)
t=R.table(BIL,[BIL],BC,brow,"decision_rows")
for i,a in enumerate(A,1):
    R.dec(t,nr=i,section=[BIL],insats=a[1],lag=a[0],lagrum=lr(a),beslutsdatum=a[3] or None,avbrottsdatum=a[4] or None,kommentar=a[7],**kon(a[2]),status="verkställt" if a[5] else "avslutat" if a[6] else "kvarstående",verkstallt_datum=a[5] or None,avslutat_datum=a[6] or None)
assert (len(A),alla)==(26,[28,31,30,28,26]) , alla
assert sum(a[1] in("Kontaktfamilj","Kontaktperson") and a[0]=="SoL" for a in A)==4 and n("SoL","Vård- och omsorgsboende")==6
C=R.claim; M="rapporterade"
C("För fjärde kvartalet 2025 har 26 beslut rapporterats till IVO",26,M); C(f"{tot['SoL'][5]} enligt SoL",tot['SoL'][5],M,lag="SoL"); C(f"{tot['LSS'][5]} enligt LSS",tot['LSS'][5],M,lag="LSS")
C(f"Under kvartalet verkställdes {V} av besluten",V,"verkställda"); C(f"motsvarande {pv} procent",pv,"verkställda",unit="procent"); C(f"{S_} avslutades",S_,"avslutade"); C(f"Vid årsskiftet kvarstod {Kv} beslut",Kv,"kvarstående")
C("Jämfört med kvartal 3 2025 har antalet rapporterade beslut minskat med två, från 28",-2,M,unit="skillnad",compare_to="2025-Q3")
C("Jämfört med kvartal 3 2025 har antalet rapporterade beslut minskat med två, från 28",28,M,period="2025-Q3")
C("Jämfört med samma kvartal 2024 är det också två färre",-2,M,unit="skillnad",compare_to="2024-Q4")
q="Beslut om vård- och omsorgsboende har minskat från 11 under första kvartalet till sex"
C(q,11,M,period="2025-Q1",insats="vård- och omsorgsboende",drop=("lag",)); C(q,6,M,insats="vård- och omsorgsboende",drop=("lag",))
C("Fyra beslut enligt SoL gäller kontaktfamilj eller kontaktperson",4,M,insats="kontaktfamilj eller kontaktperson",lag="SoL",drop=("insats",))
C(f"{pk} procent av besluten rör kvinnor och flickor",pk,M,unit="procent",kon="K"); C(f"I {nej} fall har den enskilde tackat nej",nej,M,orsak="tackat nej")
C("hälften av dem två syskon som ska ha samma familj",2,M,optional=True,insats="kontaktfamilj",lag="SoL")
R.note("Fjärde kvartalets siffror i tabell 1-3 är radlistan räknad. Avbrottsraderna har bara avbrottsdatum. 'Flicka/pojke' ger alder barn.")
R.save()
