"""Katrineholm kv 4 2024. Chromium print; quarters as rows, insatser as columns; two short tables beside each other; planted: one Summa."""
from lib import *
def build():
    t=T("sormland05_katrineholm_2024_kv4","pdf",organisation="Katrineholms kommun",kommunkod="0483",namnd="Vård- och omsorgsnämnden",dnr="VON/2025:12-739",period="2024-Q4",document_date="2025-01-31",laws=["LSS","SoL"])
    Q=["2023-Q4","2024-Q1","2024-Q2","2024-Q3","2024-Q4"]; ql=lambda q:f"Kv {q[-1]} {q[:4]}"
    L={"Kontaktperson":[9,8,8,11,12],"Ledsagarservice":[2,2,3,1,1],"Avlösarservice":[1,1,0,0,2],"Korttidsvistelse":[3,4,4,2,2],"Korttidstillsyn":[0,0,1,1,0],"Bostad för vuxna":[7,7,6,6,5],"Daglig verksamhet":[4,3,3,5,4]}
    S={"Vård- och omsorgsboende":[11,14,13,9,8],"Dagverksamhet":[0,2,2,1,0],"Hemtjänst":[1,0,0,0,1],"Boendestöd":[2,2,1,3,3],"Sysselsättning":[1,1,2,2,1]}
    def tab(tid,lag,D,title,wrong=None):
        rows=[]
        for i,q in enumerate(Q):
            s=sum(v[i] for v in D.values()); sh=wrong.get(q,s) if wrong else s
            rows.append([ql(q)]+[str(v[i]) for v in D.values()]+[str(sh)])
            for k,v in D.items(): t.cnt(tid,v[i],period=q,lag=lag,insats=k)
            t.cnt(tid,sh,period=q,lag=lag,is_total=True)
        cols=["Kvartal"]+list(D)+["Summa"]; t.table(tid,title,["Resultat",title],cols,rows,"insats_time_series"); return cols,rows
    t1,t2="Tabell 1. LSS, antal ej verkställda beslut","Tabell 2. SoL, antal ej verkställda beslut"
    a=tab("t1","LSS",L,t1); b=tab("t2","SoL",S,t2,{"2024-Q2":19})
    assert sum(v[2] for v in S.values())==18
    lt=[sum(v[i] for v in L.values()) for i in range(5)]; stt=[sum(v[i] for v in S.values()) for i in range(5)]
    assert lt==[26,25,25,26,26] and stt==[15,19,18,15,13], (lt,stt)
    O=[("Brist på plats",6,5),("Brist på uppdragstagare",11,1),("Tackat nej",5,6),("Övrigt",4,1)]
    t3,t4="Tabell 3. Orsak kv 4 2024","Tabell 4. Kön kv 4 2024"
    r3=[[o,str(x),str(y)] for o,x,y in O]+[["Summa","26","13"]]
    t.table("t3",t3,["Resultat",t3],["Orsak","LSS","SoL"],r3,"orsak_time_series")
    for o,x,y in O+[(None,26,13)]:
        for lag,v in (("LSS",x),("SoL",y)): t.cnt("t3",v,lag=lag,orsak=o,is_total=o is None)
    K=[("Kvinnor","K",10,8),("Män","M",16,5)]
    r4=[[o,str(x),str(y)] for o,_,x,y in K]+[["Summa","26","13"]]
    t.table("t4",t4,["Resultat",t4],["Kön","LSS","SoL"],r4,"kon_time_series")
    for o,k,x,y in K+[("Summa",None,26,13)]:
        for lag,v in (("LSS",x),("SoL",y)): t.cnt("t4",v,lag=lag,kon=k,is_total=o=="Summa")
    assert sum(x[1] for x in O)==26 and sum(x[2] for x in O)==13
    c=[]
    def C(q,*x,**k): t.claim(q,*x,**k); return q
    s1=C("Fjärde kvartalet 2024 rapporterades 26 ej verkställda beslut enligt LSS, oförändrat jämfört med kvartalet innan",26,"LSS total",lag="LSS",agreed=["period","lag","insats","orsak","kon","compare_to"])
    t.claim(s1,0,"no change",unit="skillnad",lag="LSS",compare_to="2024-Q3",optional=True)
    s2=C("Enligt SoL rapporterades 13 beslut, vilket är två färre än kvartal 3",13,"SoL total",lag="SoL",agreed=["period","lag","insats","orsak","kon","compare_to"]); t.claim(s2,-2,"change",unit="skillnad",lag="SoL",compare_to="2024-Q3")
    s3=C("Kontaktperson är den insats där flest väntar, 12 av 26 beslut eller 46 procent",12,"kontaktperson",lag="LSS",insats="Kontaktperson")
    t.claim(s3,46,"share",unit="procent",lag="LSS",insats="Kontaktperson"); t.claim(s3,26,"LSS total again",lag="LSS",optional=True)
    s4=C("Jämfört med fjärde kvartalet 2023 har väntan på vård- och omsorgsboende minskat från elva beslut till åtta",11,"vobo a year ago",period="2023-Q4",lag="SoL",insats="vård- och omsorgsboende")
    t.claim(s4,8,"vobo now",lag="SoL",insats="vård- och omsorgsboende")
    s5=C("Sex av de 13 besluten enligt SoL beror på att den enskilde har tackat nej",6,"declined SoL",lag="SoL",orsak="Tackat nej"); t.claim(s5,13,"SoL total again",lag="SoL",optional=True)
    t.disc("table_sum","error","Table 2, Kv 2 2024: the cells add up to 18, the Summa column says 19.",19,18,["Kv 2 2024 13 2 0 1 2 19","Kv 2 2024"])
    def h(cols,rows,cls): return f'<table class={cls}><thead><tr>'+''.join(f'<th>{x}</th>' for x in cols)+'</tr></thead><tbody>'+''.join('<tr>'+''.join(f'<td>{x}</td>' for x in r)+'</tr>' for r in rows)+'</tbody></table>'
    html=f"""<html lang=sv><meta charset=utf-8><style>@page{{size:A4;margin:15mm 17mm}}body{{font:10pt/1.38 'DejaVu Sans Condensed','DejaVu Sans'}}header{{display:flex;justify-content:space-between;border-bottom:2px solid #7b1e3a;padding-bottom:6px;font-size:9pt}}
h1{{font-size:17pt;margin:16px 0 8px;color:#7b1e3a}}h2{{font-size:12.5pt;margin:10px 0 2px}}p{{margin:4px 0 8px}}table{{border-collapse:collapse;font-size:8.2pt;break-inside:avoid}}th,td{{border:1px solid #bbb;padding:2px 4px;text-align:center}}th:first-child,td:first-child{{text-align:left;white-space:nowrap}}
th{{background:#f3e6ea;font-weight:600}}.w{{width:100%;font-size:7.6pt}}.w td:last-child{{font-weight:bold}}.n tr:last-child td{{font-weight:bold}}.cap{{font-weight:bold;font-size:9pt;margin:10px 0 3px}}.two{{display:flex;gap:34px}}ul{{margin:4px 0}}footer{{font-size:8pt;color:#555;margin-top:14px;border-top:1px solid #bbb;padding-top:4px}}</style>
<header><div><b>Katrineholms kommun</b><br>Vård- och omsorgsförvaltningen<br>Stab och utveckling</div><div>Vår handläggare<br>Emelie Torfast<br>verksamhetsutvecklare</div><div>Datum 2025-01-31<br>Vår beteckning VON/2025:12-739<br>Mottagare: Vård- och omsorgsnämnden</div></header>
<h1>Kvartalsrapport ej verkställda beslut</h1><h2>Förvaltningens förslag till beslut</h2><ul><li>Nämnden noterar informationen.</li><li>Statistiken överlämnas till kommunfullmäktige och till revisorerna.</li></ul>
<h2>Bakgrund</h2><p>Beslut om bistånd gäller omedelbart. Blir de inte verkställda inom tre månader, eller avbryts verkställigheten, ska nämnden enligt 16 kap. 6 f § socialtjänstlagen (2001:453) och 28 f § LSS rapportera det till IVO. Tabellerna nedan visar läget vid utgången av respektive kvartal.</p>
<h2>Resultat</h2><p>{s1}. {s2}. {s3}. {s4}.</p>
<div class=cap>{t1}</div>{h(*a,'w')}<div class=cap>{t2}</div>{h(*b,'w')}
<p>{s5}. För LSS dominerar svårigheten att hitta uppdragstagare. I fyra fall går det att ifrågasätta om orsaken verkligen hör till Övrigt.</p>
<div class=two><div><div class=cap>{t3}</div>{h(["Orsak","LSS","SoL"],r3,'n')}</div><div><div class=cap>{t4}</div>{h(["Kön","LSS","SoL"],r4,'n')}</div></div>
<h2>Åtgärder</h2><p>Rekryteringen av kontaktpersoner har flyttats till en gemensam funktion. Under våren prövas uppdrag i grupp, där två brukare delar på en kontaktperson om båda vill.</p>
<p>Beslutet skickas till: kommunfullmäktige, revisionen, akten</p><footer>Katrineholms kommun · 641 80 Katrineholm · vard.omsorg@katrineholm.se</footer></html>"""
    t.claim("I fyra fall går det att ifrågasätta om orsaken verkligen hör till Övrigt",4,"reason other LSS",lag="LSS",orsak="Övrigt",optional=True)
    chromium(html,t.path); t.save()
if __name__=="__main__": build()
