from common import *
S = "fjallen08_atvidaberg_2025_kv3"; P = "2025-Q3"
PER = ["2024-Q3","2024-Q4","2025-Q1","2025-Q2","2025-Q3"]; COLS = ["2024 / Kv 3","2024 / Kv 4","2025 / Kv 1","2025 / Kv 2","2025 / Kv 3"]
HS,HL,HO = "Socialtjänstlagen (SoL)","Lagen om stöd och service (LSS)","Orsaker under tredje kvartalet"
SOL = [["Särskilt boende",6,5,4,4,3],["Kontaktfamilj",2,2,3,3,4],["Boendestöd",0,1,1,0,2]]
LSS = [["Kontaktperson",3,4,4,5,4],["Daglig verksamhet",1,0,2,2,1],["Korttidsvistelse",2,2,1,1,0],["Bostad för vuxna",4,4,5,5,5]]
OR = [("Platsbrist",7),("Saknas lämplig person",5),("Avböjt erbjudande",4),("Annat",3)]
q = ["Under tredje kvartalet 2025 hade kommunen 19 ej verkställda beslut","Nio av dem gäller SoL och tio LSS","Jämfört med kvartalet innan har besluten enligt SoL ökat med två","medan de enligt LSS har minskat med tre","För ett år sedan, tredje kvartalet 2024, var antalet 18"]
def build():
    ts = lambda rs, w: [w]+[sum(r[j] for r in rs) for j in range(1,6)]
    s, l = ts(SOL,"Summa"), ts(LSS,"Totalt"); assert s[1:]==[8,8,8,7,9] and l[1:]==[10,10,12,13,10]
    def tab(h, first, rs):
        return f"""<h2>{h}</h2><div class="responsive"><table><thead><tr><th rowspan="2">{first}</th><th colspan="2">2024</th><th colspan="3">2025</th></tr><tr><th>Kv 3</th><th>Kv 4</th><th>Kv 1</th><th>Kv 2</th><th>Kv 3</th></tr></thead><tbody>"""+"".join("<tr>"+"".join(f"<td>{c}</td>" for c in r)+"</tr>\n" for r in rs)+"</tbody></table></div>"
    DOCS.mkdir(exist_ok=True)
    (DOCS / f"{S}.html").write_text(f"""<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Ej verkställda beslut kvartal 3 2025 - Åtvidabergs kommun</title>
<style>body{{font-family:Verdana,sans-serif;max-width:760px;margin:auto}}nav li{{display:inline;margin-right:12px}}td,th{{padding:4px 10px;border-bottom:1px solid #ccc;text-align:left}}footer{{font-size:80%;margin-top:30px;background:#eee;padding:10px}}</style></head><body>
<header><a href="#">Åtvidabergs kommun</a><nav><ul><li><a href="#">Omsorg och stöd</a></li><li><a href="#">Barn och utbildning</a></li><li><a href="#">Bygga och bo</a></li></ul></nav></header>
<p class="crumb">Start / Kommun och politik / Socialnämnden / Uppföljning</p><main><h1>Ej verkställda beslut kvartal 3 2025</h1>
<p><em>Senast uppdaterad: 2025-11-03</em></p><p>Socialnämnden följer varje kvartal upp hur många beslut som inte har verkställts inom tre månader. Rapporteringen till IVO regleras sedan i somras i 34 kap. socialtjänstlagen och i 28 f § LSS. På den här sidan visas bara antal, aldrig uppgifter om personer.</p>
<p>{q[0]}. {q[1]}. {q[2]}, {q[3]}. {q[4]}.</p>
{tab(HS,'Bistånd',SOL+[s])}{tab(HL,'Insats',LSS+[l])}
<h2>{HO}</h2><ul>{''.join(f'<li>{a} ({b})</li>' for a,b in OR)}</ul><p>Varje beslut räknas under en enda orsak.</p>
<h2>Har du frågor?</h2><p>Ring kontaktcenter, telefon 0120-830 00.</p></main><footer>Åtvidabergs kommun, Box 206, 597 25 Åtvidaberg. Så behandlar vi personuppgifter. Tillgänglighetsredogörelse.</footer></body></html>""", encoding="utf-8")
    cs = [C(table=t,measure="ej_verkställda",period=PER[j],lag=lag,insats=None if r is tr else r[0],value=r[j+1],is_total=r is tr) for t,lag,rs,tr in (("t1","SoL",SOL+[s],s),("t2","LSS",LSS+[l],l)) for r in rs for j in range(5)]
    cs += [C(table="t3",measure="ej_verkställda",period=P,orsak=a,value=b) for a,b in OR]
    save(S, doc("Åtvidabergs kommun","0561","Socialnämnden",None,P,"2025-11-03",["SoL","LSS"]),
     [T("t1",HS,[HS],["Bistånd"]+COLS,[[str(c) for c in r] for r in SOL+[s]],"insats_time_series"),T("t2",HL,[HL],["Insats"]+COLS,[[str(c) for c in r] for r in LSS+[l]],"insats_time_series"),T("t3",HO,[HO],[],[[a,str(b)] for a,b in OR],"list_counts")], [], cs,
     [CL(q[0],19,"ej_verkställda",P),CL(q[1],9,"ej_verkställda",P,lag="SoL"),CL(q[1],10,"ej_verkställda",P,lag="LSS"),CL(q[2],2,"ej_verkställda",P,"skillnad",lag="SoL",compare_to="2025-Q2"),
      CL(q[3],-3,"ej_verkställda",P,"skillnad",lag="LSS",compare_to="2025-Q2"),CL(q[4],18,"ej_verkställda","2024-Q3")])
