"""Hjo kv 2 2022. HTML page as a web editor publishes it; list with whole months waited, counts in parentheses."""
from lib import *
def build():
    t=T("sormland07_hjo_2022_kv2","html",organisation="Hjo kommun",kommunkod="1497",namnd="Vård- och omsorgsnämnden",dnr="VON 2022-61",period="2022-Q2",document_date="2022-07-14",laws=["LSS","SoL"])
    R=[("Kontaktfamilj","SoL 4 kap 1 §","SoL","7",None,"Familjen vi hittade fick förhinder."),("Kontaktfamilj","SoL 4 kap 1 §","SoL","4",None,"Väntar på utdrag ur register innan start."),
       ("Dagverksamhet","SoL 4 kap 1 §","SoL","11",None,"Verksamheten var stängd en del av pandemin och personen har sedan inte velat börja."),("Särskilt boende","SoL 4 kap 1 §","SoL","5",None,"Erbjuden plats, ville avvakta till efter sommaren."),
       ("Korttidsboende","SoL 4 kap 1 §","SoL","3",None,"Verkställt."),
       ("Kontaktperson","LSS 9 § 4","LSS","14",None,"Ingen lämplig person."),("Kontaktperson","LSS 9 § 4","LSS","över 24",None,"Vill bara ha sin förra kontaktperson tillbaka, inte möjligt."),
       ("Kontaktperson","LSS 9 § 4","LSS","6",None,"Kontaktperson klar, introduktion i augusti."),("Daglig verksamhet","LSS 9 § 10","LSS","9",None,"Återtog sin ansökan, beslutet avslutat."),
       ("Boende för vuxna","LSS 9 § 9","LSS","18",None,"Kommunen har ingen ledig bostad, samverkan med Tibro och Karlsborg om plats.")]
    st={4:"verkställt",8:"avslutat"}
    h0,h1,h2="Ej verkställda beslut april–juni 2022","Så många beslut gäller det","Beslut för beslut"
    def agg(lag):
        o={}
        for r in R:
            if r[2]==lag:o[r[0]]=o.get(r[0],0)+1
        return o
    S,L=agg("SoL"),agg("LSS")
    for tid,lag,h,o in (("t1","SoL","Socialtjänstlagen",S),("t2","LSS","Lagen om stöd och service (LSS)",L)):
        t.table(tid,h,[h0,h1,h],[],[[k,str(v)] for k,v in o.items()],"list_counts")
        for k,v in o.items(): t.cnt(tid,v,"rapporterade",lag=lag,insats=k)
    cols=["Insats","Lagrum","Månader","Kommentar"]; rows=[[r[0],r[1],r[3],r[5]] for r in R]; t.table("t3",h2,[h0,h2],cols,rows,"decision_rows")
    for i,r in enumerate(R): t.dec(table="t3",section=[h0,h2],insats=r[0],lag=r[2],lagrum=r[1],manader=r[3],kommentar=r[5],status=st.get(i,"kvarstående"))
    q1="tio beslut till Inspektionen för vård och omsorg"; q2="Ett av dem har verkställts innan kvartalet var slut och ett har avslutats"; q3="Åtta är fortfarande inte verkställda"; q4="Besluten gäller nio personer"; q5="Första kvartalet 2022 anmäldes tolv beslut"
    t.claim(q1,10,"total","rapporterade");t.claim(q2,1,"carried out","verkställda");t.claim(q2,1,"closed","avslutade");t.claim(q3,8,"remaining","kvarstående");t.claim(q4,9,"persons, not decisions","rapporterade",optional=True);t.claim(q5,12,"previous quarter","rapporterade",period="2022-Q1")
    li=lambda o:"<ul>"+"".join(f"<li>{k} ({v})</li>" for k,v in o.items())+"</ul>"
    html=f"""<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>{h0} - Hjo kommun</title>
<style>body{{font-family:Verdana,sans-serif;max-width:46em;margin:auto;color:#222}} nav,footer{{font-size:.8em;background:#eef;padding:.6em}} table{{border-collapse:collapse}} td,th{{border-bottom:1px solid #ccc;text-align:left;padding:.35em .6em;vertical-align:top}} .ingress{{font-weight:bold}}</style></head>
<body><nav>Hjo kommun / Kommun och politik / Nämnder / Vård- och omsorgsnämnden / Handlingar</nav>
<main><h1>{h0}</h1>
<p class="ingress">Fyra gånger om året redovisar vård- och omsorgsnämnden de beslut om stöd som inte har blivit av inom tre månader.</p>
<p>Under andra kvartalet har nämnden anmält {q1}. {q2}, det beslutet återtogs av den enskilde. {q3}. {q4}, eftersom en person har två beslut. {q5}.</p>
<h2>{h1}</h2><h3>Socialtjänstlagen</h3>{li(S)}<h3>Lagen om stöd och service (LSS)</h3>{li(L)}
<h2>{h2}</h2><p>Månader är hela månader från beslutet till den 30 juni 2022, eller till dess att beslutet verkställdes eller avslutades.</p>
<table><thead><tr>{''.join(f'<th scope="col">{c}</th>' for c in cols)}</tr></thead><tbody>
{chr(10).join('<tr>'+''.join(f'<td>{c}</td>' for c in r)+'</tr>' for r in rows)}
</tbody></table>
<h2>Vad händer nu?</h2><p>Nämnden behandlar rapporten den 25 augusti. Därefter lämnas den till kommunfullmäktige. IVO kan begära att domstol beslutar om en särskild avgift om någon fått vänta oskäligt länge.</p></main>
<footer>Diarienummer VON 2022-61. Sidan publicerades 2022-07-14 av Vård- och omsorgsförvaltningen. Var informationen till hjälp? Ja / Nej</footer></body></html>
"""
    t.path.write_text(html,encoding="utf-8"); t.save()
if __name__=="__main__": build()
