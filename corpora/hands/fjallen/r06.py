from common import *
S = "fjallen06_mellerud_2023_kv3"; P = "2023-Q3"; H = "Sammanställning"
T1 = "Tabell A. Ej verkställda beslut per insats och kön"; T2 = "Tabell B. Hur länge besluten har väntat"; T3 = "Tabell C. Orsaker"; T4 = "Tabell D. Platser i särskilt boende, september 2023"
C1 = ["Insats","Kvinnor","Män","Båda könen"]
R1 = [["Enligt SoL",None,None,None],["Särskilt boende","4","2","6"],["Korttidsboende","1","–","1"],["Kontaktfamilj","2","3","5"],["Boendestöd","1","2","3"],["Summa SoL","8","7","15"],
 ["Enligt LSS",None,None,None],["Bostad med särskild service","2","3","5"],["Kontaktperson","3","4","7"],["Ledsagarservice","–","2","2"],["Daglig verksamhet","1","1","2"],["Korttidsvistelse","1","–","1"],["Summa LSS","7","9","17"],["Totalt","15","17","32"]]
C2 = ["Månader sedan beslutet","SoL","LSS"]; R2 = [["3–5","7","6"],["6–8","5","4"],["9–11","2","3"],["12 eller fler","1","4"],["Alla","15","17"]]
C3 = ["Orsak","Antal beslut"]; R3 = [["Ingen ledig plats","9"],["Uppdragstagare saknas","8"],["Den enskilde har tackat nej","10"],["Annat","5"],["Summa","32"]]
C4 = ["Boende","Platser","Belagda"]; R4 = [["Älvhaga","34","34"],["Centrum","22","21"],["Dals Rostock","18","18"]]
q = ["har 32 beslut inte verkställts inom tre månader","15 av besluten är fattade enligt SoL och 17 enligt LSS","Det är fyra beslut fler än kvartal 2 2023","Kvinnor står för 47 procent av besluten","I 31 procent av fallen har den enskilde tackat nej till det som erbjudits"]
val = lambda s: 0 if s == "–" else int(s)
def tab(cap, cols, rows, w):
    return f"<table style='width:{w}'><caption>{cap}</caption><thead><tr>"+"".join(f"<th>{c}</th>" for c in cols)+"</tr></thead>"+"".join(
      f"<tr class='{'s' if r[0].startswith(('Summa','Totalt','Alla')) else 'g' if r[1] is None else ''}'>"+"".join(f"<td>{c or ''}</td>" for c in r)+"</tr>" for r in rows)+"</table>"
def build():
    html_pdf(S, f"""<html lang=sv><meta charset=utf-8><style>@page{{size:A4;margin:20mm 25mm}}body{{font:10.5pt/1.4 'DejaVu Sans Condensed'}}h1{{font-size:16pt;color:#1d5b3a}}h2{{font-size:12pt;color:#1d5b3a}}
table{{border-collapse:collapse;margin:10px 0 18px;break-inside:avoid}}caption{{text-align:left;font-weight:bold;font-size:9.5pt;padding-bottom:3px}}th{{background:#1d5b3a;color:#fff;font-weight:normal}}th,td{{padding:3px 9px;text-align:right}}th:first-child,td:first-child{{text-align:left}}
tr:nth-child(even) td{{background:#f0f5f1}}.s td{{font-weight:bold;border-top:1px solid #1d5b3a}}.g td{{font-style:italic}}.top{{font-size:9pt;color:#444}}</style>
<div class=top>Melleruds kommun &nbsp;|&nbsp; Socialnämnden &nbsp;|&nbsp; Diarienummer SN 2023/310 &nbsp;|&nbsp; 2023-10-26</div>
<h1>Ej verkställda beslut, kvartal 3 2023</h1><h2>Inledning</h2><p>Fullmäktige ska få statistik över beslut enligt socialtjänstlagen och LSS som dröjt mer än tre månader. Redovisningen innehåller inga uppgifter om enskilda. Rapporten till IVO lämnades i oktober.</p>
<h2>{H}</h2><p>Under kvartal 3 2023 {q[0]}. {q[1]}. {q[2]}. {q[3]}. {q[4]}.</p>{tab(T1,C1,R1,'100%')}{tab(T2,C2,R2,'60%')}{tab(T3,C3,R3,'60%')}
<h2>Övrigt</h2><p>Beläggningen på kommunens boenden följs månadsvis, se nedan. Siffrorna avser samtliga boende och inte de som väntar.</p>{tab(T4,C4,R4,'55%')}
<h2>Beslutsförslag</h2><p>Socialnämnden godkänner rapporten och överlämnar den till kommunfullmäktige.</p><p>Verksamhetsutvecklare</p></html>""")
    cs = []; lag = None
    for r in R1:
        if r[1] is None: lag = r[0].split()[-1]; continue
        tot = r[0].startswith(("Summa","Totalt"))
        for j,k in ((1,"K"),(2,"M"),(3,None)):
            cs.append(C(table="t1",measure="ej_verkställda",period=P,lag=None if r[0]=="Totalt" else lag,insats=None if tot else r[0],kon=k,value=val(r[j]),is_total=tot))
    for r in R2:
        for j,l in ((1,"SoL"),(2,"LSS")): cs.append(C(table="t2",measure="ej_verkställda",period=P,lag=l,manader=None if r[0]=="Alla" else r[0],value=val(r[j]),is_total=r[0]=="Alla"))
    for r in R3: cs.append(C(table="t3",measure="ej_verkställda",period=P,orsak=None if r[0]=="Summa" else r[0],value=val(r[1]),is_total=r[0]=="Summa"))
    AG = ["measure","period","lag","insats","kon","compare_to"]
    save(S, doc("Melleruds kommun","1461","Socialnämnden","SN 2023/310",P,"2023-10-26",["SoL","LSS"]),
     [T("t1",T1,[H],C1,R1,"matrix_insats_kon_orsak"),T("t2",T2,[H],C2,R2,"waiting_buckets"),T("t3",T3,[H],C3,R3,"list_counts"),T("t4",T4,["Övrigt"],C4,R4,"other")], [], cs,
     [CL(q[0],32,"ej_verkställda",P),CL(q[1],15,"ej_verkställda",P,lag="SoL"),CL(q[1],17,"ej_verkställda",P,lag="LSS"),CL(q[2],4,"ej_verkställda",P,"skillnad",compare_to="2023-Q2"),
      CL(q[3],47,"ej_verkställda",P,"procent",kon="K"),CL(q[4],31,"ej_verkställda",P,"procent",orsak="tackat nej",agreed=AG)],
     [X("table_sum","error","Summa LSS, Män is printed 9; the five LSS rows add to 10.",9,10,["Summa LSS 7 9 17"])],[],
     [X("table_sum","note","Summa LSS: 7 and 9 give 16, the row says 17.",17,16,["Summa LSS 7 9 17"]),X("table_sum","note","Totalt Män 17; the two printed sums 7 and 9 give 16.",17,16,["Totalt 15 17 32"])])
