# Härjedalen, kv 4 2021: webbsida (HTML), kvartalsserie, läge-tabell, punktlistor med antal
from bas import *
R=Rapport("norrland06_harjedalen_2021-Q4","html",organisation="Härjedalens kommun",kommunkod="2361",namnd="Socialnämnden",dnr=None,period="2021-Q4",document_date="2022-02-08",laws=["SoL","LSS"])
SER=[("Socialtjänstlagen",9,12,11,14),("LSS",7,7,5,6),("Tillsammans",16,19,16,20)]
LAG=[("Rapporterade",14,6),("Verkställda",4,1),("Avslutade",1,1),("Väntar fortfarande",9,4)]
SOL=[("Särskilt boende",6),("Hemtjänst",1),("Kontaktfamilj",4),("Kontaktperson",2),("Boendestöd",1)]
LSS=[("Kontaktperson",3),("Ledsagarservice",1),("Korttidsvistelse",2)]
ORS=[("Det finns ingen ledig plats",4),("Vi hittar ingen kontaktperson, kontaktfamilj eller avlösare",5),("Personen har tackat nej eller vill vänta",3),("Övrigt",1)]
assert sum(v for _,v in SOL)==14 and sum(v for _,v in LSS)==6 and sum(v for _,v in ORS)==13 and all(SER[0][i]+SER[1][i]==SER[2][i] for i in range(1,5))
QC=["Lag","Januari–mars","April–juni","Juli–september","Oktober–december"]
cap="Antal rapporterade beslut under 2021"; LC=["Läge 31 december","SoL","LSS"]; cap2="Vad har hänt med besluten?"
i1="Under årets sista kvartal rapporterade socialnämnden 20 beslut till IVO. Det är fyra fler än kvartalet innan. Ökningen handlar framför allt om särskilt boende, där antalet gått från tre till sex."
i2="Fem beslut har kommit igång och två har avslutats av andra skäl, till exempel för att familjen har flyttat från kommunen. Vid nyår var det 13 som fortfarande väntade."
i3="Av dem som väntar är åtta kvinnor eller flickor och fem män eller pojkar. Två har väntat mer än ett år."
H1="Rapporter 2021"; H2="Vilka insatser gäller det?"; HS,HL="Enligt socialtjänstlagen, kvartal 4","Enligt LSS, kvartal 4"; H3="Varför dröjer det?"
ul=lambda x:"<ul>\n"+"\n".join(f"<li>{a}: <strong>{b}</strong></li>" for a,b in x)+"\n</ul>"
tr=lambda r,h="td":"<tr>"+"".join(f"<{h}{' scope=row' if i==0 and h=='td' else ''}>{c}</{h}>" for i,c in enumerate(r))+"</tr>"
html=f"""<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>Beslut som väntar på att verkställas, kvartal 4 2021 - Härjedalens kommun</title>
<style>body{{font-family:Verdana,sans-serif;max-width:900px;margin:auto;color:#222}} nav,footer{{background:#1f4e5f;color:#fff;padding:8px 14px;font-size:13px}} nav a{{color:#fff;margin-right:14px}} .crumb{{font-size:12px;color:#555}} table{{border-collapse:collapse;margin:10px 0}} caption{{text-align:left;font-weight:bold;padding:4px 0}} th,td{{border-bottom:1px solid #bbb;padding:4px 12px;text-align:left}} .ingress{{font-size:17px}} .kort{{background:#f2efe6;padding:10px 14px;margin:18px 0}}</style></head>
<body><nav><a href="/">Härjedalens kommun</a><a href="/omsorg">Omsorg och stöd</a><a href="/bygga">Bygga och bo</a><a href="/kontakt">Kontakt</a></nav>
<p class="crumb">Start / Omsorg och stöd / Kvalitet och uppföljning / Beslut som väntar</p>
<main><h1>Beslut som väntar på att verkställas, kvartal 4 2021</h1>
<p class="ingress">{i1}</p>
<p>Kommunen måste berätta för Inspektionen för vård och omsorg, IVO, när någon har fått ett ja på sin ansökan men inte fått stödet inom tre månader. Det står i socialtjänstlagen (16 kap. 6 f §) och i LSS (28 f §). Siffrorna lämnas också till kommunfullmäktige.</p>
<h2>{H1}</h2>
<table><caption>{cap}</caption><thead>{tr(QC,'th')}</thead><tbody>
{chr(10).join(tr(r) for r in SER)}
</tbody></table>
<p>{i2}</p>
<table><caption>{cap2}</caption><thead>{tr(LC,'th')}</thead><tbody>
{chr(10).join(tr(r) for r in LAG)}
</tbody></table>
<p>{i3}</p>
<h2>{H2}</h2><p>Siffrorna gäller alla som rapporterades under kvartalet.</p>
<h3>{HS}</h3>{ul(SOL)}
<h3>{HL}</h3>{ul(LSS)}
<h2>{H3}</h2><p>Gäller de beslut som fortfarande väntade den 31 december.</p>{ul(ORS)}
<aside class="kort"><h2>Vill du bli kontaktperson?</h2><p>Ring socialtjänsten på 0680-161 00 så berättar vi mer. Du får ersättning och stöd.</p></aside>
</main><footer>Publicerad: 8 februari 2022. Sidansvarig: Socialnämnden, Härjedalens kommun, Medborgarhuset, 842 80 Sveg</footer></body></html>"""
R.out.write_text(html,encoding="utf-8")
TOP="Beslut som väntar på att verkställas, kvartal 4 2021"
t=R.table(cap,[TOP,H1],QC,SER,"insats_time_series")
for r in SER:
    for q,v in enumerate(r[1:],1): R.count(t,"rapporterade",v,period=f"2021-Q{q}",lag={"Socialtjänstlagen":"SoL","LSS":"LSS"}.get(r[0]),is_total=r[0]=="Tillsammans")
t=R.table(cap2,[TOP,H1],LC,LAG,"other")
for r,m in zip(LAG,("rapporterade","verkställda","avslutade","kvarstående")):
    for l,v in (("SoL",r[1]),("LSS",r[2])): R.count(t,m,v,lag=l)
for l,H,x in (("SoL",HS,SOL),("LSS",HL,LSS)):
    t=R.table(H,[TOP,H2,H],[],x,"list_counts")
    for a,b in x: R.count(t,"rapporterade",b,lag=l,insats=a)
t=R.table(H3,[TOP,H3],[],ORS,"list_counts")
for a,b in ORS: R.count(t,"kvarstående",b,orsak=a)
C=R.claim
C("Under årets sista kvartal rapporterade socialnämnden 20 beslut till IVO",20,"rapporterade"); C("Det är fyra fler än kvartalet innan",4,"rapporterade",unit="skillnad",compare_to="2021-Q3")
q="Ökningen handlar framför allt om särskilt boende, där antalet gått från tre till sex"
C(q,3,"rapporterade",period="2021-Q3",insats="särskilt boende",drop=("lag",)); C(q,6,"rapporterade",insats="särskilt boende",drop=("lag",))
C("Fem beslut har kommit igång",5,"verkställda"); C("två har avslutats av andra skäl",2,"avslutade",drop=("orsak",)); C("Vid nyår var det 13 som fortfarande väntade",13,"kvarstående")
q="Av dem som väntar är åtta kvinnor eller flickor och fem män eller pojkar"
C(q,8,"kvarstående",kon="K"); C(q,5,"kvarstående",kon="M"); C("Två har väntat mer än ett år",2,"kvarstående")
R.note("Inget diarienummer på sidan: dnr null. Läge-tabellens rader är mått, inte insatser; raden Rapporterade är ingen summarad (is_total false).")
R.save()
