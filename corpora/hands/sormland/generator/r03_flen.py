"""Flen kv 1 2025. WeasyPrint; list with ditto marks and reason codes, cut by pages in the middle of rows; planted: code table one short."""
from lib import *
def build():
    t=T("sormland03_flen_2025_kv1","pdf",organisation="Flens kommun",kommunkod="0482",namnd="Socialnämnden",dnr="SN 2025/44",period="2025-Q1",document_date="2025-04-28",laws=["LSS","SoL"])
    OK={"A":"Ledig plats/bostad saknas","B":"Uppdragstagare saknas","C":"Den enskilde har avböjt erbjudande","D":"Annat"}
    # insats, lag, beslut, avbrott, kod, kön, not
    R=[("Särskilt boende","SoL","2024-09-18",None,"C","kv","Avböjt två gånger, först med hänvisning till avståndet till anhöriga och sedan för att rummet låg på bottenplan. Anhöriga är informerade om att beslutet kan komma att omprövas."),
       ("Särskilt boende","SoL","2024-11-05",None,"C","man",None),
       ("Särskilt boende","SoL","2024-12-02",None,"A","kv","Vistas på korttids tills plats finns. Har önskat Skjortan, men tar det som blir."),
       ("Särskilt boende","SoL","2024-12-20",None,"A","man","-"),
       ("Kontaktfamilj","SoL","2024-02-13",None,"B","po","Två familjer har utretts. Den ena drog sig ur, den andra bedömdes efter utredning inte lämplig. Socialsekreteraren träffar pojken varannan vecka i stället och mormor hjälper till vissa helger."),
       ("Kontaktfamilj","SoL","2024-08-27",None,"B","fl","Syskon till ovan, samma familj söks."),
       ("Kontaktperson","SoL","2024-06-10",None,"B","kv",None),
       ("Boendestöd","SoL",None,"2024-10-14","D","man","Inlagd på behandlingshem sedan oktober. Boendestödet tar vid när han skrivs ut, prel. i maj."),
       ("Kontaktperson","LSS","2023-12-01",None,"B","man","Vill ha en jämnårig med intresse för datorspel. Annonserat i sociala medier, på anslagstavlor och i kommunens personaltidning utan resultat."),
       ("Kontaktperson","LSS","2024-05-16",None,"B","kv","Har sagt ja till ett möte med föreslagen person, datum ej satt"),
       ("Kontaktperson","LSS",None,"2024-12-09","B","kv","Tidigare kontaktperson flyttade. Hon vill pausa till sommaren men vill inte att beslutet avslutas."),
       ("Ledsagarservice","LSS","2024-10-30",None,"D","man","God man har inte återkommit trots tre påstötningar (brev, mejl, telefon)."),
       ("Korttidsvistelse","LSS","2024-07-04",None,"A","po","Korttidshemmet är fullt alla helger. Vardagsplats har erbjudits men fungerar inte med skolan. Barnet står först i kön när en äldre ungdom slutar efter vårterminen, då kan insatsen börja i full omfattning."),
       ("Korttidsvistelse","LSS","2024-11-21",None,"A","fl","Kö, se ovan."),
       ("Bostad med särskild service vuxna","LSS","2022-10-03",None,"A","man","Bor kvar på folkhögskola till juni 2025. Har varit på visning av servicebostad i Malmköping och var positiv, men hyresvärden drog tillbaka lägenheten på grund av stambyte. Kommunen har därefter inte haft någon annan ledig lägenhet. IVO har begärt in yttrande i ärendet."),
       ("Bostad med särskild service vuxna","LSS","2023-05-22",None,"A","kv","Behöver gruppbostad med liten grupp och våld-/hotkompetens, finns inte i länet i dag. Förfrågan ute hos sju externa utförare, varav fyra har sagt nej. De andra har inte hörts av. Ny förfrågan går ut i maj. Kvinnan bor under tiden kvar i sin lägenhet med utökat boendestöd, vilket hon själv säger inte räcker."),
       ("Bostad med särskild service vuxna","LSS","2024-09-09",None,"C","man","Nej till Bruksgatan"),
       ("Daglig verksamhet","LSS","2024-12-11",None,"D","kv","Sjukskriven för höftoperation.")]
    KON={"kv":("K","vuxen"),"man":("M","vuxen"),"fl":("K","barn"),"po":("M","barn")}
    real={k:sum(r[4]==k for r in R) for k in OK}; shown=dict(real); shown["B"]-=1
    h1,h2="Skäl till att besluten inte verkställts","Lista över samtliga ej verkställda beslut"
    kt=[[k,OK[k],str(shown[k])] for k in OK]+[[None,"Summa",str(sum(shown.values()))]]
    t.table("t1",h1,[h1],["Kod","Skäl","Antal"],kt,"list_counts")
    for k in OK: t.cnt("t1",shown[k],orsak=OK[k])
    t.cnt("t1",sum(shown.values()),is_total=True)
    cols=["#","Insats","Lag","Beslutsdatum","Avbrott fr.o.m.","Skäl","","Notering från handläggare"]
    rows=[]; prev=None
    for i,r in enumerate(R):
        same=prev is not None and prev[:2]==r[:2]
        rows.append([f"{i+1}.", "”" if same else r[0], "”" if same else r[1], slash(r[2]) if r[2] else None, slash(r[3]) if r[3] else None, r[4], r[5], r[6]]); prev=r
        k,a=KON[r[5]]
        t.dec(table="t2",nr=i+1,section=[h2],insats=r[0],lag=r[1],beslutsdatum=r[2],avbrottsdatum=r[3],kommentar=None if r[6]=="-" else r[6],kon=k,alder=a)
    t.table("t2",h2,[h2],cols,rows,"decision_rows")
    q1="18 beslut har väntat mer än tre månader den 31 mars 2025"; q2="8 av dem gäller SoL och 10 LSS"; q3="två av besluten är avbrott i pågående insats"
    q4="Under kvartalet verkställdes fem beslut som rapporterats tidigare och ett avslutades eftersom personen avled"
    assert len(R)==18 and sum(r[1]=="SoL" for r in R)==8 and sum(r[3] is not None for r in R)==2
    t.claim(q1,18,"total");t.claim(q2,8,"SoL",lag="SoL");t.claim(q2,10,"LSS",lag="LSS");t.claim(q3,2,"interruptions",agreed=["period","lag","insats","kon","compare_to"])
    t.claim(q4,5,"carried out","verkställda");t.claim(q4,1,"closed","avslutade")
    t.disc("table_vs_rows","error",f"Code B: the table says {shown['B']}, the list has {real['B']} rows with code B.",shown["B"],real["B"],[f"B Uppdragstagare saknas {shown['B']}"])
    t.disc("table_vs_rows","note","Summa 17 of the code table against 18 rows and 18 in the text (consequence of the line for B).",17,18,["Summa 17",q1])
    t.disc("text_vs_table","note","The text says 18 decisions, the code table sums to 17 (consequence).",18,17,[q1,"Summa 17"],optional=True)
    e=lambda c:"" if c is None else c
    html=f"""<html lang=sv><meta charset=utf-8><style>@page{{size:A4;margin:24mm 17mm 22mm;@top-left{{content:"Flens kommun";font:bold 9pt 'DejaVu Serif'}}@top-right{{content:"SN 2025/44   Sida " counter(page) " av " counter(pages);font:8pt 'DejaVu Serif'}}}}
body{{font:9.6pt/1.5 'DejaVu Serif'}}h1{{font-size:14pt}}h2{{font-size:11pt;margin-bottom:3pt}}table{{border-collapse:collapse}}.k td,.k th{{border:.5pt solid #000;padding:2pt 7pt;text-align:left}}
.l{{width:100%;font-size:8pt;line-height:1.95;table-layout:fixed}}.l td,.l th{{border:.5pt solid #000;padding:3pt 4pt;vertical-align:top;text-align:left}}.l th{{background:#ddd}}
.l tr{{break-inside:auto}}.l td{{orphans:1;widows:1}}</style>
<p>Socialförvaltningen<br>Datum: 2025-04-28</p><h1>Ej verkställda beslut – rapport för första kvartalet 2025</h1>
<p>Socialnämnden föreslås besluta att rapporten överlämnas till kommunfullmäktige.</p>
<h2>Vad rapporten handlar om</h2><p>Kommunen är enligt lag skyldig att tala om för IVO när någon som fått rätt till en insats inte har fått den inom tre månader. Rapporten görs fyra gånger per år. Här redovisas samma uppgifter i avidentifierad form.</p>
<p>{q1}. {q2}. Observera att {q3}. {q4}.</p>
<h2>{h1}</h2><table class=k><tr><th>Kod<th>Skäl<th>Antal</tr>{''.join('<tr>'+''.join(f'<td>{e(c)}</td>' for c in r)+'</tr>' for r in kt)}</table>
<h2>{h2}</h2><p>Bokstaven i kolumnen Skäl förklaras i tabellen ovan. kv = kvinna, fl = flicka, po = pojke. ” betyder samma som raden ovanför.</p>
<table class=l><colgroup><col style="width:6.5mm"><col style="width:30mm"><col style="width:10mm"><col style="width:25mm"><col style="width:21mm"><col style="width:9.5mm"><col style="width:10mm"><col></colgroup><thead><tr>{''.join(f'<th>{c}</th>' for c in cols)}</tr></thead><tbody>{''.join('<tr>'+''.join(f'<td>{e(c)}</td>' for c in r)+'</tr>' for r in rows)}</tbody></table>
<p>Åsa Brännlid, enhetschef myndighet</p></html>"""
    weasy(html,t.path); t.save()
if __name__=="__main__": build()
