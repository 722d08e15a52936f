from common import *
from datetime import date
S = "fjallen05_dorotea_2026_kv1"; P = "2026-Q1"
A = [("SoL","11 kap. 1 §","Hemtjänst","2025-11-20","K","kvarstående","Personen vill klara sig med anhörigas hjälp tills vidare. Ny kontakt tas i maj."),
("SoL","4 kap. 1 §","Särskilt boende","2025-06-12","M","kvarstående","Inget ledigt rum på boendet. Har korttidsplats under väntetiden."),
("SoL","11 kap. 1 §","Kontaktperson","2025-10-06","K","avslutat","Den enskilde har avsagt sig insatsen."),
("LSS","9 § 10","Daglig verksamhet","2025-09-15","M","kvarstående","Avböjt erbjuden plats, önskar arbeta med djur."),
("LSS","9 § 3","Ledsagarservice","2025-12-03","M","kvarstående","Rekrytering. Ingen sökande har körkort.")]
q = ["För kvartal 1 2026 har fem beslut rapporterats","tre enligt SoL och två enligt LSS","Ett av de rapporterade besluten har avslutats utan att verkställas"]
def dg(b): return (date(2026,3,31)-date.fromisoformat(b)).days
def box(on, t): return f"<span class=x>{'X' if on else '&nbsp;'}</span>&nbsp;{t}&emsp;"
def build():
    cards = "".join(f"""<section><div class=t>BLANKETT {n} (5)</div><p><b>Lag:</b> {l}</p><p><b>Lagrum:</b> {r}</p><p><b>Beviljad insats:</b> {i}</p>
<p><b>Beslutet fattades:</b> {b}</p><p><b>Dagar från beslut till 31 mars:</b> {dg(b)}</p><p><b>Kön:</b> {box(k=='K','kvinna')}{box(k=='M','man')}</p>
<p><b>Nuläge:</b> {box(s=='kvarstående','ej verkställt')}{box(s=='verkställt','verkställt')}{box(s=='avslutat','avslutat')}</p><p><b>Förklaring:</b> {c}</p></section>""" for n,(l,r,i,b,k,s,c) in enumerate(A,1))
    html_pdf(S, f"""<html lang=sv><meta charset=utf-8><style>@page{{size:A4;margin:18mm 20mm}}body{{font:10.5pt/1.3 'Liberation Sans'}}section{{border:1.5px solid #345;margin:9px 0;padding:0 10px 6px;break-inside:avoid}}
.t{{background:#dde5ec;margin:0 -10px 6px;padding:3px 10px;font-weight:bold;font-size:9pt}}section p{{margin:2px 0}}.x{{display:inline-block;border:1px solid #000;width:11px;height:12px;font-size:9pt;line-height:12px;text-align:center}}h1{{font-size:15pt}}</style>
<p>Dorotea kommun<br>Socialnämnden<br>Dnr: SN-2026-41<br>2026-04-15</p><h1>Uppgifter om ej verkställda beslut kvartal 1 2026</h1>
<p>Sedan den 1 juli 2025 gäller en ny socialtjänstlag (2025:400). Beslut fattade dessförinnan redovisas med det gamla lagrummet. Blanketterna nedan är desamma som lämnats till IVO, utan personuppgifter.</p>
<p>{q[0]}, {q[1]}. {q[2]}.</p>{cards}<p>Socialnämnden föreslås lägga uppgifterna till handlingarna och överlämna dem till kommunfullmäktige.</p><p>Socialchef</p></html>""")
    ds = [D(nr=str(n),insats=i,lag=l,lagrum=r,beslutsdatum=b,dagar=dg(b),kon=k,alder="vuxen",status=s,kommentar=c) for n,(l,r,i,b,k,s,c) in enumerate(A,1)]
    save(S, doc("Dorotea kommun","2425","Socialnämnden","SN-2026-41",P,"2026-04-15",["SoL","LSS"]), [], ds, [],
      [CL(q[0],5,"rapporterade",P),CL(q[1],3,"rapporterade",P,lag="SoL"),CL(q[1],2,"rapporterade",P,lag="LSS"),CL(q[2],1,"avslutade",P)])
