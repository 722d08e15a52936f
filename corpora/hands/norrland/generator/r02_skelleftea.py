# Skellefteå, kv 3 2022: WeasyPrint, statustabell per lag + väntetidstabell; planterat summafel
from bas import *
R = Rapport("norrland02_skelleftea_2022-Q3", "pdf", organisation="Skellefteå kommun", kommunkod="2482", namnd="Socialnämnden",
            dnr="SN 2022/000318", period="2022-Q3", document_date="2022-11-09", laws=["SoL","LSS"])
MS = ["rapporterade","verkställda","avslutade","kvarstående"]
SOL = [("Särskilt boende för äldre",21,9,4,8),("Växelvård",3,1,1,1),("Dagverksamhet",7,2,1,4),("Boendestöd",5,3,0,2),("Kontaktperson",10,1,2,7),("Kontaktfamilj",12,3,1,8),("Strukturerad öppenvård",2,2,0,0)]
LSS = [("Personlig assistans",1,0,0,1),("Ledsagarservice",4,1,1,2),("Kontaktperson",11,2,1,8),("Avlösarservice i hemmet",6,2,0,4),("Korttidsvistelse",7,2,1,4),("Korttidstillsyn",1,1,0,0),("Bostad med särskild service för vuxna",9,2,0,7),("Daglig verksamhet",5,1,2,2)]
for r in SOL+LSS: assert r[1]==r[2]+r[3]+r[4], r
S = lambda rows: [sum(r[i] for r in rows) for i in range(1,5)]
sSOL, sLSS = S(SOL), S(LSS)
pLSS = list(sLSS); pLSS[1] += 2      # planterat: verkställda 13 i stället för 11
print(sSOL, sLSS)
BUCK = [("3–6 månader",13,11),("7–12 månader",9,8),("13–24 månader",6,7),("Längre än 24 månader",2,2)]
assert [sum(b[i] for b in BUCK) for i in (1,2)] == [sSOL[3], sLSS[3]]
tot = [a+b for a,b in zip(sSOL,sLSS)]
COLS = ["Beslut om","Inrapporterat","Varav verkställt","Varav avslutat utan verkställighet","Kvar 30 september"]
t1, t2, t3 = "Tabell 1. Beslut enligt socialtjänstlagen","Tabell 2. Beslut enligt LSS","Tabell 3. Tid sedan beslutet för dem som är kvar 30 september"
H1,H2,H3 = "Socialtjänstlagen","LSS","Hur länge har man väntat"
def tbl(cap, cols, rows, last):
    h = f"<table><caption>{esc(cap)}</caption><thead><tr>"+"".join(f"<th>{esc(c)}</th>" for c in cols)+"</tr></thead><tbody>"
    for r in rows: h += "<tr>"+"".join(f"<td>{esc(c)}</td>" for c in r)+"</tr>"
    return h+"<tr class=s>"+"".join(f"<td>{esc(c)}</td>" for c in last)+"</tr></tbody></table>"
pct = lambda a,b: round(100*a/b)
p_sum = f"Socialkontoret har lämnat uppgifter till IVO om {tot[0]} beslut för tredje kvartalet 2022. {tot[1]} av dem hann verkställas före kvartalets slut och {tot[2]} avslutades av annan anledning, t.ex. att personen flyttat eller tagit tillbaka sin ansökan. Den 30 september återstod därmed {tot[3]} beslut, vilket är sex färre än vid utgången av andra kvartalet."
p_sol = f"För socialtjänstlagen rör det sig om {sSOL[0]} inrapporterade beslut. Särskilt boende för äldre är störst med 21 beslut, {pct(21,sSOL[0])} procent av samtliga. De flesta som väntar vill bo på ett bestämt ställe. Åtta beslut om kontaktfamilj är kvar; det råder fortsatt brist på familjer i de västra kommundelarna."
p_lss = f"{sLSS[0]} beslut enligt LSS är inrapporterade. {sLSS[3]} av dem är kvar den 30 september. Bostad med särskild service påverkas av att gruppbostaden på Norrböle blivit försenad till våren 2023. Åtta beslut om kontaktperson väntar på en lämplig uppdragstagare."
p_tid = f"Fyra beslut har väntat längre än två år. Två gäller bostad, i båda fallen har erbjudanden avböjts."
css = """@page{size:A4;margin:24mm 22mm 22mm 30mm;@bottom-left{content:"Skellefteå kommun · Socialkontoret · 931 85 Skellefteå";font:7.5pt 'Liberation Sans';color:#555}@bottom-right{content:"Sida " counter(page) " av " counter(pages);font:7.5pt 'Liberation Sans'}}
body{font:10pt/1.42 'Liberation Sans';color:#111} h1{font-size:15pt;color:#0b4a3b;margin:6mm 0 4mm} h2{font-size:11.5pt;color:#0b4a3b;margin:5mm 0 1.5mm} p{margin:0 0 2.6mm}
.top{display:flex;justify-content:space-between;border-bottom:2px solid #0b4a3b;padding-bottom:3mm;font-size:9pt} .top b{font-size:13pt}
table{border-collapse:collapse;width:100%;margin:2mm 0 4mm;font-size:9pt;page-break-inside:avoid} caption{text-align:left;font-weight:bold;font-size:8.8pt;margin-bottom:1mm} th{background:#0b4a3b;color:#fff;text-align:right;font-weight:normal;padding:1.4mm 2mm;vertical-align:bottom;width:17%} th:first-child,td:first-child{text-align:left;width:auto} td{padding:1mm 2mm;text-align:right} tbody tr:nth-child(even){background:#e7f0ec} .s td{border-top:1.2px solid #0b4a3b;font-weight:bold}"""
html = f"""<html lang=sv><meta charset=utf-8><style>{css}</style><body><div class=top><div><b>Skellefteå kommun</b><br>Socialkontoret<br>Verksamhetscontroller Siv Burträskmark</div><div>Tjänsteskrivelse<br>2022-11-09<br>Diarienr: SN 2022/000318</div></div>
<p style="margin-top:5mm">Socialnämnden</p><h1>Ej verkställda beslut, rapport för kvartal 3 år 2022</h1>
<h2>Förslag till beslut</h2><p>Socialnämnden godkänner rapporten och överlämnar den till kommunfullmäktige och de förtroendevalda revisorerna.</p>
<h2>Sammanfattning</h2><p>{p_sum}</p>
<h2>Bakgrund</h2><p>Nämnden är skyldig att kvartalsvis underrätta IVO om gynnande beslut som inte verkställts inom tre månader, 16 kap. 6 f § socialtjänstlagen (2001:453) och 28 f § lagen (1993:387) om stöd och service till vissa funktionshindrade. Om IVO finner att någon fått vänta oskäligt länge kan myndigheten ansöka hos förvaltningsrätten om att kommunen ska betala en särskild avgift på mellan 10 000 kronor och 1 000 000 kronor.</p>
<h2>{H1}</h2><p>{p_sol}</p>{tbl(t1,COLS,SOL,["Summa",*sSOL])}
<h2>{H2}</h2><p>{p_lss}</p>{tbl(t2,COLS,LSS,["Summa",*pLSS])}
<h2>{H3}</h2><p>{p_tid}</p>{tbl(t3,["Väntetid","SoL","LSS"],BUCK,["Summa",sSOL[3],sLSS[3]])}
<h2>Barnkonsekvenser</h2><p>Barn berörs när det gäller kontaktfamilj, avlösarservice och korttidsvistelse. Väntan kan innebära att familjen blir utan avlastning under lång tid.</p>
<p style="margin-top:9mm">Per-Erik Fällfors<br>socialchef</p></body></html>"""
from weasyprint import HTML; HTML(string=html).write_pdf(R.out)
for lag,H,cap,rows,last in (("SoL",H1,t1,SOL,sSOL),("LSS",H2,t2,LSS,pLSS)):
    tid = R.table(cap,[H],COLS,[*rows,["Summa",*last]],"insats_status")
    for r in rows:
        for m,v in zip(MS,r[1:]): R.count(tid,m,v,lag=lag,insats=r[0])
    for m,v in zip(MS,last): R.count(tid,m,v,lag=lag,is_total=True)
tid = R.table(t3,[H3],["Väntetid","SoL","LSS"],[*BUCK,["Summa",sSOL[3],sLSS[3]]],"waiting_buckets")
for b,a,c in BUCK:
    R.count(tid,"kvarstående",a,lag="SoL",manader=b); R.count(tid,"kvarstående",c,lag="LSS",manader=b)
R.count(tid,"kvarstående",sSOL[3],lag="SoL",is_total=True); R.count(tid,"kvarstående",sLSS[3],lag="LSS",is_total=True)
C = R.claim
C(f"Socialkontoret har lämnat uppgifter till IVO om {tot[0]} beslut för tredje kvartalet 2022", tot[0],"rapporterade")
C(f"{tot[1]} av dem hann verkställas före kvartalets slut",tot[1],"verkställda")
C(f"{tot[2]} avslutades av annan anledning",tot[2],"avslutade")
C(f"Den 30 september återstod därmed {tot[3]} beslut",tot[3],"kvarstående")
C("vilket är sex färre än vid utgången av andra kvartalet",-6,"kvarstående",unit="skillnad",compare_to="2022-Q2")
C(f"För socialtjänstlagen rör det sig om {sSOL[0]} inrapporterade beslut",sSOL[0],"rapporterade",lag="SoL")
C("Särskilt boende för äldre är störst med 21 beslut",21,"rapporterade",lag="SoL",insats="Särskilt boende för äldre")
C(f"{pct(21,sSOL[0])} procent av samtliga",pct(21,sSOL[0]),"rapporterade",unit="procent",lag="SoL",insats="Särskilt boende för äldre")
C("Åtta beslut om kontaktfamilj är kvar",8,"kvarstående",lag="SoL",insats="kontaktfamilj")
C(f"{sLSS[0]} beslut enligt LSS är inrapporterade",sLSS[0],"rapporterade",lag="LSS")
C(f"{sLSS[3]} av dem är kvar den 30 september",sLSS[3],"kvarstående",lag="LSS")
C("Åtta beslut om kontaktperson väntar på en lämplig uppdragstagare",8,"kvarstående",lag="LSS",insats="kontaktperson",drop=("orsak",))
C("Fyra beslut har väntat längre än två år",4,"kvarstående",what="väntat över 24 månader")
C("Två gäller bostad, i båda fallen har erbjudanden avböjts",2,"kvarstående",insats="bostad",drop=("orsak","lag"))
R.disc("table_sum","error","Tabell 2, kolumnen Varav verkställt: raderna blir 11, Summa säger 13.",13,11,["Summa 44 13 5 28","Tabell 2. Beslut enligt LSS","Varav verkställt"],["table_sum"])
R.disc("table_sum","note","Tabell 2, summaraden: 44 inrapporterade är inte 13 + 5 + 28 = 46; följd av felet i Summa.",44,46,["Summa 44 13 5 28"],["table_sum","table_vs_table"],optional=True)
R.disc("text_vs_table","note","Sammanfattningens 32 verkställda stämmer med raderna (21 + 11), inte med de tryckta summorna 21 + 13 = 34.",32,34,["32 av dem hann verkställas före kvartalets slut","Summa 44 13 5 28"],["text_vs_table"],optional=True)
assert (tot[1],sLSS)==(32,[44,11,5,28]), (tot,sLSS)
R.save()
