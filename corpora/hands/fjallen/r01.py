from common import *
S = "fjallen01_orsa_2024_kv2"; P = "2024-Q2"
SOL = [("Särskilt boende","2023-11-07","K","Har avböjt plats på ett boende och vill vänta på ett annat."),
 ("Särskilt boende","2024-02-19","M","Ingen ledig plats att erbjuda."),
 ("Särskilt boende","2024-03-12","K","Erbjuden plats i juni, svar inväntas från dottern."),
 ("Kontaktfamilj","2023-09-25","K","Uppdragstagare saknas, annons har varit ute två gånger."),
 ("Dagverksamhet","2024-01-30","M","Vill avvakta till efter sommaren.")]
LSS = [("Bostad med särskild service för vuxna","2022-10-03","M","Väntar på att gruppbostaden ska bli inflyttningsklar. Hyresvärden har skjutit på datumet."),
 ("Kontaktperson","2023-12-18","K","Den tilltänkta kontaktpersonen drog sig ur, ny söks."),
 ("Daglig verksamhet","2024-02-27","M","Har inte kommit till de studiebesök som bokats.")]
KLAR = [("Särskilt boende (SoL)","2023-10-16","2024-05-06","K","SoL"),("Korttidsvistelse (LSS)","2023-11-29","2024-04-15","M","LSS")]
H1,H2,H3,H4 = "Läget den 30 juni","Beslut enligt socialtjänstlagen","Beslut enligt LSS","Beslut som kommit igång under kvartalet"
COL = ["Insats","Datum för beslut","Kön","Skäl till att beslutet väntar"]; COL3 = ["Insats","Datum för beslut","Startade","Kön"]
q = ["Den 30 juni 2024 kvarstod åtta beslut","fem av dem enligt SoL och tre enligt LSS","Det är två fler än vid utgången av mars 2024","Under kvartalet har två tidigare rapporterade beslut verkställts"]
def tab(cols, rows):
    return "<table><tr>"+"".join(f"<th>{c}</th>" for c in cols)+"</tr>"+"".join("<tr>"+"".join(f"<td>{c}</td>" for c in r)+"</tr>" for r in rows)+"</table>"
def build():
    html_pdf(S, f"""<html lang=sv><meta charset=utf-8><style>@page{{size:A4;margin:22mm 24mm}}body{{font:11pt/1.35 'Liberation Serif'}}
h1{{font:bold 15pt 'Liberation Sans';margin:22px 0 8px}}h2{{font:bold 11.5pt 'Liberation Sans';margin:16px 0 4px}}
table{{border-collapse:collapse;width:100%;font-size:10pt;margin:6px 0 12px}}td,th{{border:1px solid #000;padding:3px 6px;text-align:left;vertical-align:top}}tr{{break-inside:avoid}}
td:nth-child(2){{white-space:nowrap}} .hd{{display:flex;justify-content:space-between;border-bottom:1px solid #888;padding-bottom:6px}} .b{{font:bold 13pt 'Liberation Sans'}}</style>
<div class=hd><div><span class=b>ORSA KOMMUN</span><br>Socialförvaltningen</div><div>TJÄNSTESKRIVELSE<br>Datum 2024-08-14<br>Dnr SN 2024/0112</div></div>
<p>Till socialnämnden</p><h1>Beslut som inte verkställts i tid, andra kvartalet 2024</h1>
<h2>Förslag till beslut</h2><p>Socialnämnden tar emot redovisningen och sänder den vidare till kommunfullmäktige och revisorerna.</p>
<h2>Bakgrund</h2><p>Nämnden är enligt 16 kap. 6 f–h §§ SoL och 28 f–h §§ LSS skyldig att varje kvartal tala om vilka gynnande beslut som blivit liggande i mer än tre månader. Uppgifterna om enskilda har redan gått till IVO. Vid för långa dröjsmål kan kommunen få betala en särskild avgift.</p>
<h2>{H1}</h2><p>{q[0]}, {q[1]}. {q[2]}. {q[3]}.</p>
<h2>{H2}</h2>{tab(COL,SOL)}<h2>{H3}</h2>{tab(COL,LSS)}<h2>{H4}</h2>{tab(COL3,[k[:4] for k in KLAR])}
<p>Förvaltningen fortsätter att annonsera efter uppdragstagare. Bemanningsenheten har fått i uppgift att bistå.</p><p style="margin-top:28px">Områdeschef myndighet</p><p>Skickas till: Kommunfullmäktige, revisorerna</p></html>""")
    ds = [D(table=t,section=[h],insats=i,lag=l,beslutsdatum=b,kon=k,kommentar=c,status="kvarstående") for t,h,l,rs in (("t1",H2,"SoL",SOL),("t2",H3,"LSS",LSS)) for i,b,k,c in rs]
    ds += [D(table="t3",section=[H4],insats=i,lag=l,beslutsdatum=b,verkstallt_datum=v,kon=k,status="verkställt") for i,b,v,k,l in KLAR]
    assert len(SOL)+len(LSS) == 8 and len(KLAR) == 2
    save(S, doc("Orsa kommun","2034","Socialnämnden","SN 2024/0112",P,"2024-08-14",["SoL","LSS"]),
     [T("t1",H2,[H2],COL,[list(r) for r in SOL],"decision_rows"),T("t2",H3,[H3],COL,[list(r) for r in LSS],"decision_rows"),T("t3",H4,[H4],COL3,[list(r[:4]) for r in KLAR],"decision_rows")],
     ds, [], [CL(q[0],8,"kvarstående",P),CL(q[1],5,"kvarstående",P,lag="SoL"),CL(q[1],3,"kvarstående",P,lag="LSS"),
      CL(q[2],2,"kvarstående",P,"skillnad",compare_to="2024-Q1"),CL(q[3],2,"verkställda",P)])
