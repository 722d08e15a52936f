"""orust01-03: two Chromium prints and a Word file."""
from model import *
from render import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH

def r01():
    r=R("orust01_ockero_2024_kv2","pdf",organisation="Öckerö kommun",kommunkod="1407",namnd="Socialnämnden",dnr="SN 2024-0118",period="2024-Q2",document_date="2024-08-12")
    A=[["Kontaktperson","9 § 4",3,1,0,2],["Korttidsvistelse","9 § 6",2,0,1,1],["Bostad med särskild service","9 § 9",4,1,0,3],["Daglig verksamhet","9 § 10",2,2,0,0]]
    B=[["Särskilt boende",5,3,1,1],["Kontaktfamilj",1,0,0,1]]
    M=["rapporterade","verkställda","avslutade","kvarstående"]
    dash=lambda v: "–" if v==0 else str(v)
    def tot(rows,k): return [sum(x[i] for x in rows) for i in range(k,k+4)]
    ta,tb=tot(A,2),tot(B,1)
    rowsA=[[x[0],x[1]]+[dash(v) for v in x[2:]] for x in A]+[["Summa",None]+[dash(v) for v in ta]]
    rowsB=[[x[0]]+[dash(v) for v in x[1:]] for x in B]+[["Summa"]+[dash(v) for v in tb]]
    cA=["LSS-insats","Lagrum","Rapporterat till IVO","därav verkställt","därav avslutat","Kvar 30 juni"]
    cB=["Bistånd","Rapporterat till IVO","därav verkställt","därav avslutat","Kvar 30 juni"]
    r.t("t1","Insatser enligt LSS",["Utfall kvartal 2","Insatser enligt LSS"],cA,rowsA,"insats_status")
    r.t("t2","Bistånd enligt SoL",["Utfall kvartal 2","Bistånd enligt SoL"],cB,rowsB,"insats_status")
    for x in A:
        for m,v in zip(M,x[2:]): r.c("t1",m,v,lag="LSS",insats=x[0])
    for m,v in zip(M,ta): r.c("t1",m,v,lag="LSS",is_total=True)
    for x in B:
        for m,v in zip(M,x[1:]): r.c("t2",m,v,lag="SoL",insats=x[0])
    for m,v in zip(M,tb): r.c("t2",m,v,lag="SoL",is_total=True)
    beds=[["Solhöjden","28","1"],["Bergmans gård","34","0"],["Gruppbostaden Hönö","6","0"]]
    r.t("t3","Platsläget i egna boenden",["Platsläget i egna boenden"],["Boende","Platser","Tomma 30 juni"],beds,"other")
    q1="Förvaltningen lämnade 17 individrapporter om ej verkställda beslut för kvartal 2 2024, elva enligt LSS och sex enligt SoL."
    r.cl("Förvaltningen lämnade 17 individrapporter om ej verkställda beslut för kvartal 2 2024","rapporterade",17)
    r.cl("elva enligt LSS","rapporterade",11,lag="LSS"); r.cl("sex enligt SoL","rapporterade",6,lag="SoL")
    q2="Vid halvårsskiftet var åtta av besluten fortfarande inte verkställda."
    r.cl(q2[:-1],"kvarstående",8)
    q3="Kvartalet innan rapporterades 15 beslut, ökningen är alltså två beslut."
    r.cl("Kvartalet innan rapporterades 15 beslut","rapporterade",15,period="2024-Q1")
    r.cl("ökningen är alltså två beslut","rapporterade",2,"skillnad",compare_to="2024-Q1")
    q4="Alla tre besluten om bostad med särskild service som står kvar väntar på att servicebostaden på Björkö blir klar."
    r.cl("Alla tre besluten om bostad med särskild service som står kvar","kvarstående",3,lag="LSS",insats="bostad med särskild service",orsak=None,agreed=["measure","period","lag","insats","kon","compare_to"])
    h=f"""<html lang="sv"><meta charset="utf-8"><title>Tjänsteskrivelse</title><style>
@page{{size:A4;margin:22mm 24mm 20mm 24mm;@bottom-right{{content:"Sida " counter(page) " av " counter(pages);font:8pt 'Liberation Sans'}}@bottom-left{{content:"Öckerö kommun, Socialförvaltningen";font:8pt 'Liberation Sans'}}}}
body{{font:10.5pt/1.4 'Liberation Sans'}} .lh{{display:flex;justify-content:space-between;border-bottom:1.5pt solid #1d5a7a;padding-bottom:6pt;margin-bottom:14pt}} h1{{font-size:16pt}} h2{{font-size:12.5pt;margin:14pt 0 3pt}} h3{{font-size:10.5pt;margin:10pt 0 3pt}}
table{{border-collapse:collapse;width:100%;margin:3pt 0 10pt;break-inside:avoid}} th{{background:#dfeaf0;text-align:left;font-size:9pt;vertical-align:bottom}} th,td{{border:.5pt solid #8aa;padding:3pt 5pt}} td.n{{text-align:right}} td.l{{white-space:nowrap}} tr.s td{{font-weight:bold}}</style>
<div class=lh><div><b>ÖCKERÖ KOMMUN</b><br>Socialförvaltningen</div><div>Tjänsteskrivelse<br>2024-08-12<br>Dnr SN 2024-0118</div></div>
<p>Till Socialnämnden</p><h1>Ej verkställda gynnande beslut, kvartal 2 2024</h1>
<h2>Förslag till beslut</h2><p>Socialnämnden tar del av redovisningen och skickar den vidare till kommunfullmäktige och kommunens revisorer.</p>
<h2>Sammanfattning</h2><p>{q1} {q2} {q3}</p>
<h2>Bakgrund</h2><p>Kommunen ska enligt 16 kap. 6 f § socialtjänstlagen och 28 f § LSS anmäla till Inspektionen för vård och omsorg (IVO) när ett gynnande beslut inte har verkställts inom tre månader. Samma sak gäller när en insats har avbrutits och inte kommit igång på nytt inom tre månader. Fullmäktige får en redovisning utan personuppgifter.</p>
<h2>Utfall kvartal 2</h2><h3>Insatser enligt LSS</h3><table>{head(cA)}{rows_html(rowsA,(4,),2)}</table>
<h3>Bistånd enligt SoL</h3><table>{head(cB)}{rows_html(rowsB,(2,))}</table>
<p>Ett streck betyder att inget beslut finns att redovisa. {q4}</p>
<h2>Platsläget i egna boenden</h2><table style="width:60%">{head(["Boende","Platser","Tomma 30 juni"])}{rows_html(beds)}</table>
<h2>Ekonomiska konsekvenser</h2><p>IVO kan ansöka hos förvaltningsrätten om särskild avgift. Något sådant är inte aktuellt just nu.</p>
<p style="margin-top:20pt">Verksamhetschef, myndighet<br>Socialförvaltningen</p></html>"""
    chrome_pdf(h,r.path); r.save()

def r02():
    r=R("orust02_lysekil_2023_kv3","docx",organisation="Lysekils kommun",kommunkod="1484",namnd="Socialnämnden",dnr="SON 2023-000291",period="2023-Q3",document_date="2023-10-19")
    cols=["Insats och lag","Datum för beslut","Kön","Vad som hänt"]
    OPEN="Fortfarande ej verkställda den 30 september 2023"; DONE="Verkställda eller avslutade sedan förra redovisningen"
    data=[("Vård och omsorg om äldre",[
      (OPEN,[("Särskilt boende SoL","2023-05-29","kvinna","Har erbjudits plats på Skärgårdshemmet men vill vänta på en lägenhet i Lysekil.",None),
             ("Särskilt boende SoL","2023-06-02","man","Tackade nej i augusti. Maken och hunden bor kvar hemma, nytt erbjudande planeras.",None),
             ("Särskilt boende SoL","2023-06-14","kvinna","Kö. Ingen ledig plats på demensenhet.",None),
             ("Växelvård SoL","2023-06-21","man","Hustrun vill skjuta på start till efter operation.",None)]),
      (DONE,[("Särskilt boende SoL","2023-03-08","kvinna","Verkställt, flyttade in under augusti.","v"),
             ("Särskilt boende SoL","2023-03-30","man","Avslutat, personen har avlidit.","a")])]),
     ("Stöd till personer med funktionsnedsättning",[
      (OPEN,[("Kontaktperson LSS","2022-11-17","man","Annons ute sedan i våras, två kandidater hoppade av.",None),
             ("Kontaktperson LSS","2023-04-25","kvinna","Vill bara ha någon i egen ålder. Rekrytering pågår.",None),
             ("Bostad med särskild service LSS","2021-09-06","man","Tackat nej till tre lägenheter, önskar bo i Brastad.",None),
             ("Bostad med särskild service LSS","2022-06-13","kvinna","Ingen ledig bostad. Nybygget på Gullmarsvägen är försenat.",None),
             ("Ledsagarservice LSS","2023-05-11","kvinna","Svarar ej på brev eller telefon.",None),
             ("Daglig verksamhet LSS","2023-06-26","man","Sjukskriven, orkar inte börja ännu.",None)]),
      (DONE,[("Daglig verksamhet LSS","2023-02-16","kvinna","Verkställt efter inskolning.","v"),
             ("Kontaktperson LSS","2022-12-20","man","Avslutat. Tog tillbaka sin ansökan.","a"),
             ("Korttidsvistelse LSS","2023-04-03","kvinna","Verkställt, första helgen genomförd i september.","v")])]),
     ("Individ och familj",[
      (OPEN,[("Kontaktfamilj SoL","2023-05-22","pojke","Familj utredd och klar, väntar på vårdnadshavarens svar.",None),
             ("Kontaktfamilj SoL","2023-06-07","flicka","Ingen lämplig familj har hittats.",None)])])]
    D=Document(); st=D.styles["Normal"]; st.font.name="Liberation Serif"; st.font.size=Pt(11)
    D.sections[0].header.paragraphs[0].text="Lysekils kommun • Socialförvaltningen\tDnr SON 2023-000291"
    D.sections[0].footer.paragraphs[0].text="Postadress 453 80 Lysekil"
    D.add_paragraph("Tjänsteskrivelse"); D.add_paragraph("Datum: 2023-10-19"); D.add_paragraph("Mottagare: Socialnämnden")
    D.add_heading("Rapport om beslut som inte verkställts – tredje kvartalet 2023",0)
    D.add_heading("Förvaltningens förslag",1); D.add_paragraph("Socialnämnden godkänner rapporten.")
    D.add_heading("Ärendet i korthet",1)
    p="För tredje kvartalet har 17 beslut rapporterats till IVO. Av dem är tolv fortfarande ej verkställda, tre har verkställts och två har avslutats utan att verkställas."
    D.add_paragraph(p)
    r.cl("För tredje kvartalet har 17 beslut rapporterats till IVO","rapporterade",17)
    r.cl("Av dem är tolv fortfarande ej verkställda","kvarstående",12); r.cl("tre har verkställts","verkställda",3); r.cl("två har avslutats utan att verkställas","avslutade",2)
    D.add_paragraph("Skyldigheten att rapportera finns i 16 kap. 6 f–h §§ SoL och 28 f–h §§ LSS. Uppgifterna är avidentifierade.")
    n=0
    for area,secs in data:
        D.add_heading(area,1)
        for sec,rows in secs:
            n+=1; D.add_heading(sec,2)
            r.t(f"t{n}",sec,[area,sec],cols,[[a,b,k,c] for a,b,k,c,_ in rows],"decision_rows")
            T=D.add_table(rows=1,cols=4); T.style="Light Grid Accent 1"
            for i,c in enumerate(cols): T.rows[0].cells[i].text=c
            for a,b,k,c,s in rows:
                cells=T.add_row().cells
                for i,v in enumerate([a,b,k,c]): cells[i].text=v
                r.d(f"t{n}",section=[area,sec],omrade=area,insats=a,lag="LSS" if a.endswith("LSS") else "SoL",beslutsdatum=b,kommentar=c,kon="K" if k in ("kvinna","flicka") else "M",alder="barn" if k in ("flicka","pojke") else "vuxen",status={"v":"verkställt","a":"avslutat",None:"kvarstående"}[s])
            for i,w in enumerate([4.2,2.6,2.2,7.2]): T.columns[i].width=Cm(w)
            for row in T.rows:
                for i,w in enumerate([4.2,2.6,2.2,7.2]): row.cells[i].width=Cm(w)
        if area.startswith("Individ"):
            D.add_paragraph("Inget tidigare rapporterat beslut inom området har verkställts eller avslutats.")
            r.cl("Inget tidigare rapporterat beslut inom området har verkställts eller avslutats","verkställda/avslutade",0,omrade=area,optional=True)
    D.add_paragraph(); D.add_paragraph("Förvaltningschef\t\t\tKvalitetssamordnare")
    # true counts from rows
    from collections import Counter
    k=Counter(d["status"] for d in r.decisions); assert k=={"kvarstående":12,"verkställt":3,"avslutat":2},k
    D.save(r.path); r.save()

def r03():
    r=R("orust03_varberg_2025_kv1","pdf",organisation="Varbergs kommun",kommunkod="1383",namnd="Socialnämnden",dnr="SN 2025/0077",period="2025-Q1",document_date="2025-05-06")
    B=["3–6","7–12","13–24","25–"]
    L=[("Daglig verksamhet",6,3,1,0),("Kontaktperson",9,5,2,1),("Ledsagarservice",2,1,0,0),("Korttidsvistelse",3,2,0,0),("Bostad med särskild service",4,6,5,2)]
    S=[("Särskilt boende",7,2,0,0),("Boendestöd",5,1,0,0),("Kontaktperson",2,2,1,0),("Kontaktfamilj",3,4,2,0),("Dagverksamhet",1,0,0,0)]
    cols=["Insats"]+B+["Totalt"]
    def tab(tid,title,rows,lag,wrong={}):
        out=[]
        for x in rows:
            tot=wrong.get(x[0],sum(x[1:])); out.append([x[0]]+list(map(str,x[1:]))+[str(tot)])
            for b,v in zip(B,x[1:]): r.c(tid,"kvarstående",v,lag=lag,insats=x[0],manader=b)
            r.c(tid,"kvarstående",tot,lag=lag,insats=x[0])
        cs=[sum(x[i] for x in rows) for i in range(1,5)]; out.append(["Totalt "+lag]+list(map(str,cs))+[str(sum(cs))])
        for b,v in zip(B,cs): r.c(tid,"kvarstående",v,lag=lag,manader=b,is_total=True)
        r.c(tid,"kvarstående",sum(cs),lag=lag,is_total=True)
        r.t(tid,title,["Hur länge har den enskilde väntat?"],cols,out,"waiting_buckets"); return out
    t1=tab("t1","Tabell 1. LSS efter väntetid i månader",L,"LSS",{"Korttidsvistelse":6}); t2=tab("t2","Tabell 2. SoL efter väntetid i månader",S,"SoL")
    r.x("table_sum","error","Tabell 1, Korttidsvistelse: väntetiderna ger 3 + 2 = 5, raden anger 6.",6,5,["Korttidsvistelse 3 2 0 0 6"])
    r.x("table_sum","note","Följdfel: radernas totaler i tabell 1 ger 53, tabellens total är 52.",52,53,["Totalt LSS 24 17 8 3 52"])
    O=[("Ingen ledig plats eller bostad",19,8),("Saknar personal eller uppdragstagare",14,12),("Den enskilde har tackat nej",11,6),("Övriga skäl",8,4)]
    co=["Orsak","LSS","SoL","Båda lagarna"]; ro=[[a,str(x),str(y),str(x+y)] for a,x,y in O]+[["Summa","52","30","82"]]
    r.t("t3","Tabell 3. Huvudorsak",["Varför har besluten inte verkställts?"],co,ro,"orsak_time_series")
    for a,x,y in O+[(None,52,30)]:
        for lag,v in (("LSS",x),("SoL",y),(None,x+y)): r.c("t3","kvarstående",v,lag=lag,orsak=a,is_total=a is None)
    ck=["","Kvinnor","Män","Samtliga"]; kk=[("LSS",23,29),("SoL",17,13)]
    rk=[[a,str(x),str(y),str(x+y)] for a,x,y in kk]+[["Summa","40","42","82"]]
    r.t("t4","Tabell 4. Kön",["Kvinnor och män"],["Lag","Kvinnor","Män","Samtliga"],rk,"kon_time_series")
    for a,x,y in kk+[(None,40,42)]:
        for kon,v in (("K",x),("M",y),(None,x+y)): r.c("t4","kvarstående",v,lag=a,kon=kon,is_total=a is None)
    s1="Den 31 mars 2025 fanns 82 beslut kvar som ej verkställda, 52 enligt LSS och 30 enligt SoL."
    r.cl("Den 31 mars 2025 fanns 82 beslut kvar som ej verkställda","kvarstående",82); r.cl("52 enligt LSS","kvarstående",52,lag="LSS"); r.cl("30 enligt SoL","kvarstående",30,lag="SoL")
    s2="Vid årsskiftet var motsvarande siffra 76."
    r.cl("Vid årsskiftet var motsvarande siffra 76","kvarstående",76,period="2024-Q4")
    s3="Bostad med särskild service utgör 33 procent av LSS-besluten som står kvar."
    r.cl(s3[:-1],"kvarstående",33,"procent",lag="LSS",insats="Bostad med särskild service")
    s4="Elva beslut har varit utan verkställighet mellan 13 och 24 månader och tre beslut i mer än två år."
    r.cl("Elva beslut har varit utan verkställighet mellan 13 och 24 månader","kvarstående",11); r.cl("tre beslut i mer än två år","kvarstående",3)
    s5="I 17 fall har den enskilde tackat nej till det som erbjudits."
    r.cl(s5[:-1],"kvarstående",17,orsak="Den enskilde har tackat nej")
    h=f"""<html lang="sv"><meta charset="utf-8"><style>@page{{size:A4;margin:25mm 28mm 24mm 28mm;@top-left{{content:"Varbergs kommun";font:8pt 'Liberation Serif'}}@top-right{{content:"Dnr SN 2025/0077   " counter(page) " (" counter(pages) ")";font:8pt 'Liberation Serif'}}}}
body{{font:11pt/1.45 'Liberation Serif'}} h1{{font:bold 18pt 'DejaVu Sans';color:#234}} h2{{font:bold 12pt 'DejaVu Sans';margin-top:16pt;color:#234;break-after:avoid}} .meta{{font-size:9.5pt;color:#333}}
figure{{margin:8pt 0 14pt;break-inside:avoid}} figcaption{{font-weight:bold;font-size:10pt;margin-bottom:3pt}} table{{border-collapse:collapse;width:100%;font-size:10pt}} th{{border-bottom:1.2pt solid #000;text-align:right;padding:2pt 4pt}} th:first-child{{text-align:left}} td{{padding:2.5pt 4pt;border-bottom:.4pt solid #bbb}} td.n{{text-align:right}} tr.s td{{border-top:1pt solid #000;font-weight:bold}}</style>
<p class=meta>Socialförvaltningen<br>Rapport<br>2025-05-06</p><h1>Statistik över ej verkställda beslut första kvartalet 2025</h1>
<p class=meta>Socialnämnden</p>
<h2>Läsanvisning</h2><p>Rapporten visar bara beslut som var kvar som ej verkställda vid kvartalets slut. Beslut som hann verkställas eller avslutas under januari–mars räknas inte med. Väntetiden räknas i hela månader från beslutsdagen.</p>
<h2>Läget i stort</h2><p>{s1} {s2} {s4}</p>
<h2>Hur länge har den enskilde väntat?</h2>
<figure><figcaption>Tabell 1. LSS efter väntetid i månader</figcaption><table>{head(cols)}{rows_html(t1,(5,))}</table></figure><p>{s3}</p>
<figure><figcaption>Tabell 2. SoL efter väntetid i månader</figcaption><table>{head(cols)}{rows_html(t2,(5,))}</table></figure>
<h2>Varför har besluten inte verkställts?</h2><p>Handläggaren anger en huvudorsak per beslut. {s5} Det är den enskildes rätt att göra så, och skyldigheten att verkställa består.</p>
<figure><figcaption>Tabell 3. Huvudorsak</figcaption><table>{head(co)}{rows_html(ro,(4,))}</table></figure>
<h2>Kvinnor och män</h2><figure><figcaption>Tabell 4. Kön</figcaption><table>{head(["Lag"]+ck[1:])}{rows_html(rk,(2,))}</table></figure>
<h2>Fortsatt arbete</h2><p>Förvaltningen har startat en gemensam annonskampanj för uppdragstagare tillsammans med grannkommunerna. En ny gruppbostad i Bläshammar beräknas stå färdig till hösten 2026.</p>
<p>Beslutet skickas till: Kommunfullmäktige, Revisionen</p></html>"""
    chrome_pdf(h,r.path); r.save()
