"""Tranås kv 1 2024. WeasyPrint; two short tables beside each other, list with days waited; planted date error."""
from lib import *
def build():
    t = T("sormland08_tranas_2024_kv1", "pdf", organisation="Tranås kommun", kommunkod="0687", namnd="Socialnämnden",
          dnr="SN 24/0153", period="2024-Q1", document_date="2024-04-19", laws=["LSS","SoL"])
    E = "2024-03-31"
    # verksamhet, lag, insats, beslut, kön, anm, status, datum
    R = [
     ("ÄO","SoL","Permanent särskilt boende","2023-09-04","K","Vill vänta på Norrbacka, tackat nej ×2",None,None),
     ("ÄO","SoL","Permanent särskilt boende","2023-10-16","K","Tackat nej. Klarar sig med hemtjänst tills vidare",None,None),
     ("ÄO","SoL","Permanent särskilt boende","2023-11-20","M","Inflyttad","v","2024-02-26"),
     ("ÄO","SoL","Permanent särskilt boende","2023-12-11","M","Ingen ledig plats",None,None),
     ("ÄO","SoL","Växelvård","2023-11-06","K","Maken sjuk, paret återkommer",None,None),
     ("IFO","SoL","Kontaktperson","2023-08-22","M","Ej rekryterad",None,None),
     ("IFO","SoL","Kontaktperson","2023-11-27","K","Uppdrag tillsatt","v","2023-03-04"),
     ("IFO","SoL","Kontaktfamilj","2023-10-02","K","Barnet flyttat till annan kommun","a","2024-01-29"),
     ("FO","LSS","Avlösarservice","2023-07-14","M","Mamman vill bara ha en viss person, som slutat",None,None),
     ("FO","LSS","Kontaktperson","2023-06-08","M","Ej rekryterad",None,None),
     ("FO","LSS","Kontaktperson","2023-12-04","K","Möte bokat i april",None,None),
     ("FO","LSS","Bostad vuxna","2022-12-21","M","Väntar på servicebostad, kv Hästhoven",None,None),
     ("FO","LSS","Bostad vuxna","2023-03-15","K","d:o",None,None),
     ("FO","LSS","Daglig verksamhet","2023-10-30","K","Startat halvtid","v","2024-03-11"),
    ]
    A = ["Permanent särskilt boende","Växelvård","Kontaktperson","Kontaktfamilj"]; B = ["Avlösarservice","Kontaktperson","Bostad vuxna","Daglig verksamhet"]
    def n(lag, ins): return sum(r[1]==lag and r[2]==ins for r in R)
    TA = [[a, n("SoL",a)] for a in A] + [["Summa SoL", sum(n("SoL",a) for a in A)]]
    TB = [[a, n("LSS",a)] for a in B] + [["Summa LSS", sum(n("LSS",a) for a in B)]]
    H1, H2 = "Anmälda beslut", "Förteckning"
    t.table("t1","Beslut enligt SoL",[H1,"Beslut enligt SoL"],["Bistånd","Antal"],TA,"list_counts")
    t.table("t2","Beslut enligt LSS",[H1,"Beslut enligt LSS"],["Insats","Antal"],TB,"list_counts")
    for tid, lag, tab in (("t1","SoL",TA),("t2","LSS",TB)):
        for a, v in tab: t.cnt(tid, v, "rapporterade", a.startswith("Summa"), lag=lag, insats=None if a.startswith("Summa") else a)
    cols = ["Verks.","Lag","Insats","Beslutsdag","Dagar","K/M","Anmärkning","Verkställt","Avslutat"]
    rows = []
    for r in R:
        open_ = r[6] is None; d = days(r[3],E) if open_ else None
        rows.append([r[0],r[1],r[2],dots(r[3]),d,r[4],r[5],dots(r[7]) if r[6]=="v" else None,dots(r[7]) if r[6]=="a" else None])
        t.dec(table="t3",section=[H2],omrade=r[0],insats=r[2],lag=r[1],beslutsdatum=r[3],dagar=d,kon=r[4],kommentar=r[5],
              status={"v":"verkställt","a":"avslutat",None:"kvarstående"}[r[6]],verkstallt_datum=r[7] if r[6]=="v" else None,avslutat_datum=r[7] if r[6]=="a" else None)
    t.table("t3",H2,[H2],cols,rows,"decision_rows")
    q1="Under första kvartalet 2024 anmäldes 14 beslut till IVO"; q2="8 enl. SoL och 6 enl. LSS"; q3="Av dessa har 3 verkställts"; q4="1 avslutats"; q5="10 beslut är alltså fortfarande ej verkställda"
    assert TA[-1][1]==8 and TB[-1][1]==6
    t.claim(q1,14,"total","rapporterade");t.claim(q2,8,"SoL","rapporterade",lag="SoL");t.claim(q2,6,"LSS","rapporterade",lag="LSS")
    t.claim(q3,3,"carried out","verkställda");t.claim(q4,1,"closed","avslutade");t.claim(q5,10,"remaining","kvarstående")
    t.disc("date","error","Kontaktperson SoL, beslut 27.11.2023: carried out 4.3.2023, before the decision (2024 is meant).","2023-03-04","2023-11-27",
           ["IFO SoL Kontaktperson 27.11.2023 K Uppdrag tillsatt 4.3.2023","27.11.2023","4.3.2023"])
    def tb(cols, rows, cls):
        return f'<table class="{cls}"><thead><tr>'+"".join(f"<th>{c}</th>" for c in cols)+"</tr></thead><tbody>"+"".join("<tr>"+"".join(f"<td>{'' if c is None else c}</td>" for c in r)+"</tr>" for r in rows)+"</tbody></table>"
    html=f"""<html lang=sv><meta charset=utf-8><style>@page{{size:A4;margin:22mm 16mm 20mm;@bottom-left{{content:"Tranås kommun · socialförvaltningen";font:8pt 'Liberation Sans'}}@bottom-right{{content:counter(page) "(" counter(pages) ")";font:8pt 'Liberation Sans'}}}}
body{{font:10pt/1.4 'Liberation Sans'}}h1{{font-size:15pt;color:#1c4f7c;margin:14pt 0 6pt}}h2{{font-size:11.5pt;color:#1c4f7c;margin:12pt 0 3pt}}h3{{font-size:10pt;margin:0 0 3pt}}
.meta td{{padding:0 22pt 0 0;font-size:9pt}}.par{{display:flex;gap:12mm}}.par>div{{flex:1}}.s{{border-collapse:collapse;width:100%}}.s th,.s td{{border-bottom:.6pt solid #888;text-align:left;padding:2pt 3pt}}.s td:last-child,.s th:last-child{{text-align:right}}.s tr:last-child td{{font-weight:bold;border-top:1pt solid #000}}
.l{{border-collapse:collapse;width:100%;font-size:8.3pt}}.l th{{white-space:nowrap;background:#1c4f7c;color:#fff;text-align:left;padding:3pt}}.l td{{padding:2.5pt 3pt;vertical-align:top;border-bottom:.4pt solid #aaa}}.l tr{{break-inside:avoid}}.l tr:nth-child(even) td{{background:#edf3f8}}.l td:nth-child(5){{text-align:right}}</style>
<table class=meta><tr><td>TRANÅS KOMMUN<br>Socialförvaltningen</td><td>TJÄNSTESKRIVELSE<br>19.4.2024</td><td>Ärendenummer<br>SN 24/0153</td><td>Mottagare<br>Socialnämnden</td></tr></table>
<h1>Rapport till IVO, ej verkställda beslut kvartal 1</h1>
<h2>Beslutsförslag</h2><p>Socialnämnden tar del av rapporten och sänder den vidare till fullmäktige.</p>
<h2>Bakgrund</h2><p>Socialnämnden ska enl. 16 kap 6 f–h §§ SoL och 28 f–h §§ LSS rapportera gynnande beslut som ej verkställts inom tre månader. Rapporteringsskyldigheten gäller även avbrott. Kommun som dröjer oskäligt länge kan få betala särskild avgift, lägst 10 000 kr och högst 1 mkr. Tre månader ska inte ses som en tillåten väntetid.</p>
<h2>{H1}</h2><p>{q1}, {q2}. {q3} och {q4}. {q5}.</p>
<div class=par><div><h3>Beslut enligt SoL</h3>{tb(["Bistånd","Antal"],TA,"s")}</div><div><h3>Beslut enligt LSS</h3>{tb(["Insats","Antal"],TB,"s")}</div></div>
<h2>{H2}</h2><p>Dagar räknas från beslutsdagen till och med kvartalets slut (31.3.2024). För beslut som är verkställda eller avslutade anges inga dagar. ÄO = äldreomsorg, FO = funktionshinderomsorg, IFO = individ- och familjeomsorg.</p>
{tb(cols,rows,"l")}
<p style="margin-top:18pt">Ann-Katrin Forsmark<br>kvalitetsutvecklare</p></html>"""
    weasy(html,t.path); t.save()
if __name__ == "__main__": build()
