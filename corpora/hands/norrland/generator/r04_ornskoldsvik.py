# Örnsköldsvik, kv 2 2024: Chromium, matris per lag (kön x orsak, tvåradigt huvud, tankstreck = 0) + de äldsta besluten; två planterade fel
from bas import *
R=Rapport("norrland04_ornskoldsvik_2024-Q2","pdf",organisation="Örnsköldsviks kommun",kommunkod="2284",namnd="Omsorgsnämnden",dnr="ON/2024:117",period="2024-Q2",document_date="2024-08-20",laws=["SoL","LSS"])
SOL=[("Vård- och omsorgsboende",9,6,4,0,10,1),("Korttidsboende",1,1,2,0,0,0),("Hemtjänst",1,0,0,1,0,0),("Dagverksamhet",3,2,1,0,2,2),("Boendestöd",2,3,0,1,1,3),("Kontaktperson",4,5,0,7,1,1)]
LSS=[("Bostad med särskild service, vuxna",5,8,9,0,3,1),("Korttidsvistelse",2,4,2,1,2,1),("Ledsagarservice",1,2,0,2,0,1),("Kontaktperson",7,6,0,8,3,2),("Daglig verksamhet",2,5,1,0,2,4)]
full=lambda r:[r[0],r[1],r[2],r[1]+r[2],*r[3:]]
for r in SOL+LSS: assert r[1]+r[2]==sum(r[3:]),r
SOL=[full(r) for r in SOL]; LSS=[full(r) for r in LSS]
tot=lambda rows:["Totalt"]+[sum(r[i] for r in rows) for i in range(1,8)]
TS,TL=tot(SOL),tot(LSS); print(TS,TL)
ORS=["Ledig plats saknas","Personal saknas","Tackat nej","Annat"]
COL=["Insats","Antal / Kvinnor","Antal / Män","Antal / Alla"]+["Orsak / "+o for o in ORS]
z=lambda v:"–" if v==0 else str(v)
def mat(cap,rows,t):
    h=f"<h3>{cap}</h3><table><tr><th rowspan=2 class=l>Insats</th><th colspan=3>Antal</th><th colspan=4>Orsak</th></tr><tr>"+"".join(f"<th>{c}</th>" for c in ["Kvinnor","Män","Alla"]+ORS)+"</tr>"
    for r in rows+[t]: h+=f"<tr{' class=t' if r is t else ''}><td class=l>{r[0]}</td>"+"".join(f"<td>{z(v)}</td>" for v in r[1:])+"</tr>"
    return h+"</table>"
OLD=[("Bostad med särskild service, vuxna","LSS","mars 2021","2021-03","Man","Flera erbjudanden, senast i april. Vill enbart bo i Bredbyn."),
 ("Kontaktperson","LSS","november 2021","2021-11","Kvinna","Matchning har misslyckats två gånger."),
 ("Vård- och omsorgsboende","SoL","juni 2022","2022-06","Kvinna","Tackar nej och vill stå kvar i kön."),
 ("Kontaktperson","SoL","augusti 2022","2022-08","Man","Önskar någon i egen ålder med fiskeintresse. Rekrytering pågår."),
 ("Daglig verksamhet","LSS","september 2022","2022-09","Man","Sjukskriven sen i vintras.")]
OC=["Insats","Lag","Beslutad","Kön","Kommentar"]
H1,H2,H3="Beslut enligt SoL","Beslut enligt LSS","De fem äldsta besluten"
c1,c2="Tabell A – SoL, ej verkställda 2024-06-30","Tabell B – LSS, ej verkställda 2024-06-30"
s0=f"Den 30 juni 2024 fanns {TS[3]+TL[3]} beslut som inte hade verkställts inom tre månader. {TS[3]} av dem är fattade enligt SoL och {TL[3]} enligt LSS."
s1=f"Antalet har stigit från 33 vid förra mättillfället den 31 mars. 22 av besluten gäller kvinnor och 17 gäller män. I 14 fall har den enskilde tackat nej till ett erbjudande, varav tio rör vård- och omsorgsboende. Sju av nio beslut om kontaktperson beror på att personal saknas."
s2=f"Antalet är oförändrat sedan 31 mars. Bostad med särskild service och kontaktperson utgör vardera 31 procent av besluten enligt LSS. Tackat nej är orsaken i 18 procent av LSS-besluten."
css="""@page{size:A4;margin:20mm 20mm 20mm 20mm} body{font:10.5pt/1.45 'DejaVu Serif';color:#222;margin:0} h1{font:bold 17pt 'DejaVu Sans';margin:10px 0 14px} h2{font:bold 12pt 'DejaVu Sans';margin:16px 0 4px;border-bottom:1px solid #888} h3{font:bold 9pt 'DejaVu Sans';margin:10px 0 3px} p{margin:0 0 7px}
table{border-collapse:collapse;width:100%;font:8.6pt 'DejaVu Sans';break-inside:avoid} th,td{border:1px solid #999;padding:2.5px 5px;text-align:center} th{background:#eee;font-weight:600} .l{text-align:left} .t td{font-weight:bold;background:#f6f6f6} dl{display:grid;grid-template-columns:90px 1fr;font:9pt 'DejaVu Sans';margin:0} dt{color:#666} dd{margin:0} .o td{text-align:left;vertical-align:top} section{break-inside:avoid}"""
html=f"""<html lang=sv><meta charset=utf-8><title>Ej verkställda beslut</title><style>{css}</style><body>
<dl><dt>Från</dt><dd>Omsorgsförvaltningen, Örnsköldsviks kommun</dd><dt>Till</dt><dd>Omsorgsnämnden</dd><dt>Datum</dt><dd>2024-08-20</dd><dt>Ärende nr</dt><dd>ON/2024:117</dd></dl>
<h1>Redovisning av ej verkställda beslut kvartal 2 2024</h1>
<p><b>Förslag:</b> Omsorgsnämnden beslutar att översända redovisningen till kommunfullmäktige och revisionen.</p>
<h2>Ärendet i korthet</h2><p>{s0} Redovisningen visar läget den dagen; sådant som hann verkställas under våren är inte medräknat.</p>
<p>Redovisningen görs med stöd av 16 kap. 6 h § SoL och 28 h § LSS. Den enskildes identitet framgår inte. En orsak anges för varje beslut, den som handläggaren bedömer väger tyngst.</p>
<h2>{H1}</h2><p>{s1}</p>{mat(c1,SOL,TS)}
<section><h2>{H2}</h2><p>{s2} Personal saknas gäller uppdragstagare och inte anställd personal.</p>{mat(c2,LSS,TL)}</section>
<section><h2>{H3}</h2><table class=o><tr>{''.join(f'<th class=l>{c}</th>' for c in OC)}</tr>{''.join('<tr>'+''.join(f'<td>{c}</td>' for c in (o[0],o[1],o[2],o[4],o[5]))+'</tr>' for o in OLD)}</table></section>
<section><h2>Bedömning</h2><p>Förvaltningen ser ingen risk att besluten om hemtjänst och korttidsboende drar ut på tiden. Däremot kommer bristen på bostäder att bestå till dess att Själevadsprojektet är klart 2026.</p>
<p style="margin-top:26px">Ing-Marie Sidensjöberg<br>förvaltningschef</p></section></body></html>"""
chromium_pdf(html,R.out)
for lag,H,c,rows,t in (("SoL",H1,c1,SOL,TS),("LSS",H2,c2,LSS,TL)):
    tid=R.table(c,[H],COL,[[r[0],*map(z,r[1:])] for r in rows+[t]],"matrix_insats_kon_orsak")
    for r in rows+[t]:
        k=dict(lag=lag,insats=None if r is t else r[0],is_total=r is t)
        for v,g in zip(r[1:4],("K","M",None)): R.count(tid,"ej_verkställda",v,kon=g,**k)
        for v,o in zip(r[4:],ORS): R.count(tid,"ej_verkställda",v,orsak=o,**k)
tid=R.table(H3,[H3],OC,[[o[0],o[1],o[2],o[4],o[5]] for o in OLD],"decision_rows")
for o in OLD: R.dec(tid,section=[H3],insats=o[0],lag=o[1],beslutsdatum=o[3],kommentar=o[5],**kon(o[4]))
C=R.claim; E="ej_verkställda"; A=TS[3]+TL[3]
C(f"Den 30 juni 2024 fanns {A} beslut som inte hade verkställts inom tre månader",A,E,drop=("measure",))
C(f"{TS[3]} av dem är fattade enligt SoL",TS[3],E,lag="SoL",drop=("measure",)); C(f"{TL[3]} enligt LSS",TL[3],E,lag="LSS",drop=("measure",))
C("Antalet har stigit från 33 vid förra mättillfället den 31 mars",33,E,period="2024-Q1",lag="SoL",drop=("measure",))
C("22 av besluten gäller kvinnor",22,E,lag="SoL",kon="K",drop=("measure",)); C("17 gäller män",17,E,lag="SoL",kon="M",drop=("measure",))
C("I 14 fall har den enskilde tackat nej till ett erbjudande",14,E,lag="SoL",orsak="tackat nej",drop=("measure","orsak"))
C("varav tio rör vård- och omsorgsboende",10,E,lag="SoL",insats="vård- och omsorgsboende",orsak="tackat nej",drop=("measure","orsak"))
C("Sju av nio beslut om kontaktperson beror på att personal saknas",7,E,lag="SoL",insats="kontaktperson",orsak="personal saknas",drop=("measure","orsak"))
C("Sju av nio beslut om kontaktperson beror på att personal saknas",9,E,lag="SoL",insats="kontaktperson",drop=("measure","orsak"))
C("Antalet är oförändrat sedan 31 mars",0,E,unit="skillnad",lag="LSS",compare_to="2024-Q1",drop=("measure",))
q="Bostad med särskild service och kontaktperson utgör vardera 31 procent av besluten enligt LSS"
C(q,31,E,unit="procent",lag="LSS",insats="Bostad med särskild service",drop=("measure",)); C(q,31,E,unit="procent",lag="LSS",insats="kontaktperson",drop=("measure",))
C("Tackat nej är orsaken i 18 procent av LSS-besluten",18,E,unit="procent",lag="LSS",orsak="Tackat nej",drop=("measure",))
assert TS[1:]==[20,17,37,7,9,14,7] and TL[1:]==[17,25,42,12,11,10,9] and round(1300/42)==31
C("De fem äldsta besluten",5,E,optional=True)
R.disc("text_vs_table","error","Texten säger 22 kvinnor bland SoL-besluten, tabell A säger 20 (20 + 17 = 37).",22,20,["22 av besluten gäller kvinnor","Totalt 20 17 37 7 9 14 7"],["text_vs_table"])
R.disc("percent","error","Tackat nej anges till 18 procent av LSS-besluten; 10 av 42 är 23,8 procent.",18,23.8,["Tackat nej är orsaken i 18 procent av LSS-besluten","Totalt 17 25 42 12 11 10 9"],["percent","text_vs_table"])
R.disc("text_vs_text","note","22 kvinnor och 17 män blir 39, inte 37; följd av felet.",39,37,["22 av besluten gäller kvinnor och 17 gäller män"],["text_vs_text","text_vs_table"],optional=True)
R.save()
