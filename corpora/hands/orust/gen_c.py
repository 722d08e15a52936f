"""orust07-09: landscape list (ReportLab), bullets with waits (Word), matrices (Word printed by LibreOffice)."""
from gen_b import *
from datetime import date
from docx.oxml.ns import qn
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH

def r07():
    r=R("orust07_stromstad_2025_kv2","pdf",organisation="Strömstads kommun",kommunkod="1486",namnd="Socialnämnden",dnr="SN/2025-0163",period="2025-Q2",document_date="2025-08-20")
    s="SoL 4 kap. 1 §"
    X=[("Äldre",s,"Särskilt boende","Kvinna","2025-01-14","","Ingen ledig plats","2025-06-02",""),
       ("Äldre",s,"Särskilt boende","Man","2025-02-11","","Tackat nej","",""),
       ("Äldre",s,"Särskilt boende","Kvinna","2025-02-26","","Ingen ledig plats","",""),
       ("Äldre",s,"Särskilt boende","Kvinna","2025-03-04","","Önskar visst boende","","2025-05-19"),
       ("Äldre",s,"Särskilt boende","Man","2025-03-18","","Ingen ledig plats","",""),
       ("Äldre",s,"Dagverksamhet","Kvinna","","2025-01-30","Sjukdom","",""),
       ("Äldre",s,"Dagverksamhet","Man","2025-03-25","","Önskar vänta till hösten","",""),
       ("FO","LSS 9 § 3","Ledsagarservice","Kvinna","2024-10-22","","Saknar uppdragstagare","",""),
       ("FO","LSS 9 § 4","Kontaktperson","Kvinna","2024-05-06","","Saknar uppdragstagare","",""),
       ("FO","LSS 9 § 4","Kontaktperson","Man","2024-11-28","","Saknar uppdragstagare","2025-04-15",""),
       ("FO","LSS 9 § 4","Kontaktperson","Man","","2024-12-13","Kontaktpersonen slutade","",""),
       ("FO","LSS 9 § 4","Kontaktperson","Pojke","2025-01-21","","Matchning pågår","",""),
       ("FO","LSS 9 § 5","Avlösarservice","Flicka","2025-02-05","","Familjen önskar vänta","",""),
       ("FO","LSS 9 § 6","Korttidsvistelse","Pojke","2024-09-17","","Ingen ledig plats","",""),
       ("FO","LSS 9 § 6","Korttidsvistelse","Flicka","2025-03-11","","Tackat nej","",""),
       ("FO","LSS 9 § 9","Gruppbostad","Man","2022-08-30","","Tackat nej","",""),
       ("FO","LSS 9 § 9","Gruppbostad","Man","2023-12-05","","Ingen ledig bostad","",""),
       ("FO","LSS 9 § 9","Gruppbostad","Kvinna","2024-06-19","","Ingen ledig bostad","",""),
       ("FO","LSS 9 § 9","Servicebostad","Kvinna","2025-01-08","","Ingen ledig bostad","2024-05-26",""),
       ("FO","LSS 9 § 10","Daglig verksamhet","Man","","2025-02-17","Medverkar inte","",""),
       ("FO","LSS 9 § 10","Daglig verksamhet","Man","2025-02-24","","Medverkar inte","","2025-06-11"),
       ("IFO",s,"Kontaktfamilj","Flicka","2024-12-02","","Matchning pågår","",""),
       ("IFO",s,"Kontaktfamilj","Pojke","2025-03-06","","Saknar uppdragstagare","",""),
       ("IFO",s,"Boendestöd","Kvinna","2025-03-13","","Svårt att få kontakt","","")]
    cols=["Löp","Verksamhet","Lagrum","Insats","Kön","Beslut fattat","Avbrott fr.o.m.","Orsak till dröjsmålet","Verkställt","Avslutat"]
    title="Förteckning över rapporterade beslut"; rows=[]
    for n,x in enumerate(X,1):
        rows.append([str(n)]+list(x))
        r.d("t1",nr=n,section=[title],omrade=x[0],insats=x[2],lag=x[1][:3],lagrum=x[1],beslutsdatum=x[4] or None,avbrottsdatum=x[5] or None,kommentar=x[6],kon="K" if x[3] in("Kvinna","Flicka") else "M",alder="barn" if x[3] in ("Flicka","Pojke") else "vuxen",verkstallt_datum=x[7] or None,avslutat_datum=x[8] or None,status="verkställt" if x[7] else "avslutat" if x[8] else "kvarstående")
    r.t("t1",title,[title],cols,rows,"decision_rows")
    r.x("date","error","Löp 19: verkställt 2024-05-26, före beslutet 2025-01-08.","2024-05-26","2025-01-08",["19 FO LSS 9 § 9 Servicebostad Kvinna 2025-01-08 Ingen ledig bostad 2024-05-26"])
    r.x("date","note","Löp 19: verkställighetsdatum utanför kvartalet.","2024-05-26","2025-04-01..2025-06-30",["19 FO LSS 9 § 9 Servicebostad Kvinna 2025-01-08 Ingen ledig bostad 2024-05-26"],optional=True)
    t2t="Antal per insats och kön"; rr=[]; order=[]
    for d in r.decisions:
        k=(d["lag"],d["insats"]); 
        if k not in order: order.append(k)
    order.sort(key=lambda k:(k[0]!="LSS",k[1])); c2=["Lag","Insats","Kvinnor/flickor","Män/pojkar","Antal"]
    for lag,ins in order:
        v=[sum(d["lag"]==lag and d["insats"]==ins and d["kon"]==k for d in r.decisions) for k in "KM"]
        rr.append([lag,ins,str(v[0]),str(v[1]),str(sum(v))])
        for k,n in zip(("K","M",None),v+[sum(v)]): r.c("t2","rapporterade",n,lag=lag,insats=ins,kon=k)
    v=[sum(d["kon"]==k for d in r.decisions) for k in "KM"]; rr.append(["Totalt",None,str(v[0]),str(v[1]),str(sum(v))])
    for k,n in zip(("K","M",None),v+[sum(v)]): r.c("t2","rapporterade",n,kon=k,is_total=True)
    r.t("t2",t2t,[t2t],c2,rr,"matrix_insats_kon_orsak")
    print("07",v)
    from collections import Counter
    kk=Counter(d["status"] for d in r.decisions); assert (kk["verkställt"],kk["avslutat"],kk["kvarstående"])==(3,2,19),kk
    p=f"Rapporten för andra kvartalet 2025 omfattar 24 beslut. Tre av dem verkställdes, två avslutades och 19 kvarstår."
    r.cl("Rapporten för andra kvartalet 2025 omfattar 24 beslut","rapporterade",24); r.cl("Tre av dem verkställdes","verkställda",3); r.cl("två avslutades","avslutade",2); r.cl("19 kvarstår","kvarstående",19)
    b=PS("b",fontName="LS",fontSize=10,leading=14,spaceAfter=6); h=PS("h",fontName="LSB",fontSize=12,leading=16,spaceBefore=10,spaceAfter=5); H=PS("H",fontName="LSB",fontSize=16,leading=20,spaceAfter=8); c=PS("c",fontName="LS",fontSize=8.5,leading=11); cb=PS("cb",fontName="LSB",fontSize=8.5,leading=11,textColor=colors.white)
    def tb(head,rows,w):
        T=Table([[Paragraph(x,cb) for x in head]]+[[Paragraph(x or "",c) for x in q] for q in rows],colWidths=w,repeatRows=1,hAlign="LEFT")
        T.setStyle(TableStyle([("BACKGROUND",(0,0),(-1,0),colors.HexColor("#4a5d23")),("ROWBACKGROUNDS",(0,1),(-1,-1),[colors.white,colors.HexColor("#f1f3ea")]),("GRID",(0,0),(-1,-1),.3,colors.HexColor("#aaaaaa")),("VALIGN",(0,0),(-1,-1),"TOP")])); return T
    S=[Paragraph("Rapportering av ej verkställda beslut enligt SoL och LSS",H),Paragraph("Strömstads kommun, Socialnämnden. Diarienummer SN/2025-0163. Upprättad 2025-08-20.",b),Paragraph(p+" Beslut fattade före den 1 juli 2025 redovisas med den äldre socialtjänstlagens paragraf.",b),Paragraph("FO betyder omsorg om personer med funktionsnedsättning, IFO individ- och familjeomsorg. Tomt fält i de två sista kolumnerna betyder att beslutet ännu väntar.",b),
       Paragraph(title,h),tb(cols,rows,[30,65,80,95,52,72,78,140,70,70]),Paragraph(t2t,h),tb(c2,rr,[60,140,100,90,60]),Spacer(1,10),Paragraph("Socialchef",b)]
    def foot(cv,d):
        cv.setFont("LS",8); cv.drawString(42,26,"SN/2025-0163"); cv.drawRightString(800,26,f"sid {d.page}")
    SimpleDocTemplate(str(r.path),pagesize=landscape(A4),leftMargin=42,rightMargin=42,topMargin=45,bottomMargin=48,title="EVB").build(S,onFirstPage=foot,onLaterPages=foot); r.save()

def r08():
    r=R("orust08_solvesborg_2024_kv1","docx",organisation="Sölvesborgs kommun",kommunkod="1083",namnd="Omsorgsnämnden",dnr="ON 2024/59",period="2024-Q1",document_date="2024-04-22")
    E=date(2024,3,31)
    G=[("Kontaktperson LSS","LSS",[("Kvinna","2023-09-14","Ingen lämplig person har anmält intresse",1),("Man","2023-11-02","Vill byta tid, ny träff bokad",1),("Man","2023-12-18","Rekrytering pågår",1)]),
       ("Gruppbostad LSS","LSS",[("Två kvinnor","2023-10-09","Väntar båda på ledig lägenhet i samma hus",2),("Man","2023-05-30","Har sagt nej två gånger, vill bo centralt",1)]),
       ("Daglig verksamhet LSS","LSS",[("Kvinna","2023-12-11","Går kvar i skolan till sommaren",1),("Man","2023-11-27","Mår dåligt, uppföljning planerad",1)]),
       ("Särskilt boende SoL","SoL",[("Man","2023-12-04","Tackat nej till plats i Mjällby",1),("Kvinna","2023-12-20","Har fått erbjudande, betänketid",1)]),
       ("Hemtjänst SoL","SoL",[("Kvinna","2023-12-07","Vill klara sig själv ett tag till",1)]),
       ("Avlösning SoL","SoL",[("Man","2023-11-20","Personalbrist i hemtjänstgruppen",1)])]
    printed={}
    D=Document(); st=D.styles["Normal"]; st.font.name="DejaVu Sans"; st.font.size=Pt(10)
    D.sections[0].header.paragraphs[0].text="SÖLVESBORGS KOMMUN"; D.sections[0].footer.paragraphs[0].text="Omsorgsförvaltningen, ON 2024/59"
    p=D.add_paragraph("Sölvesborg 2024-04-22"); p.alignment=WD_ALIGN_PARAGRAPH.RIGHT
    D.add_heading("Omsorgsnämnden: ej verkställda beslut per den 31 mars 2024",1)
    D.add_paragraph("Så här många beslut kvarstod som ej verkställda på mätdagen, fördelade på insats. Antal inom parentes.")
    rows=[]; sm="Antal per insats"
    D.add_heading(sm,2)
    for n,lag,b in G:
        v=printed.get(n,sum(x[3] for x in b)); rows.append([n,str(v)]); D.add_paragraph(f"{n} ({v})"); r.c("t1","kvarstående",v,lag=lag,insats=n)
    tot=sum(int(x[1]) for x in rows); D.add_paragraph(f"Sammanlagt ({tot})"); rows.append(["Sammanlagt",str(tot)]); r.c("t1","kvarstående",tot,is_total=True)
    r.t("t1",sm,[sm],[],rows,"list_counts")
    D.add_heading("Genomgång av besluten",2)
    D.add_paragraph("Väntetiden är räknad i dagar från beslutet till och med den 31 mars 2024.")
    for n,lag,b in G:
        D.add_heading(n,3)
        for who,dt,c,a in b:
            dg=(E-date.fromisoformat(dt)).days
            D.add_paragraph(f"{who}, beslut {dt}, väntat {dg} dagar: {c}.",style="List Bullet")
            r.d(None,section=["Genomgång av besluten",n],insats=n,lag=lag,beslutsdatum=dt,dagar=dg,kommentar=c+".",kon="M" if who=="Man" else "K",alder="vuxen",antal=a)
    D.add_heading("Verkställt sedan förra mätdagen",2)
    t="Fyra beslut som fanns med vid årsskiftet har verkställts under första kvartalet. Ett beslut om kontaktperson enligt LSS har avslutats då personen flyttat."
    D.add_paragraph(t)
    r.cl("Fyra beslut som fanns med vid årsskiftet har verkställts under första kvartalet","verkställda",4); r.cl("Ett beslut om kontaktperson enligt LSS har avslutats då personen flyttat","avslutade",1,lag="LSS",insats="kontaktperson",agreed=["measure","period","lag","insats","kon","compare_to"])
    D.add_heading("Förslag",2); D.add_paragraph("Omsorgsnämnden noterar uppgifterna och lämnar dem vidare till fullmäktige och revisorer enligt 16 kap. 6 h § SoL och 28 h § LSS.")
    D.add_paragraph("Biståndschef"); D.save(r.path); r.save(); print("08",tot)

def r09():
    r=R("orust09_pitea_2025_kv4","pdf",organisation="Piteå kommun",kommunkod="2581",namnd="Socialnämnden",dnr="26SN14",period="2025-Q4",document_date="2026-01-29")
    O=["Brist på plats","Brist på personal","Tackat nej","Annat"]
    L=[("Kontaktperson",4,5,0,6,2,1),("Bostad för vuxna",2,5,4,0,3,0),("Korttidsvistelse",1,2,1,1,1,0),("Daglig verksamhet",3,2,0,0,2,3),("Ledsagarservice",1,0,0,1,0,0)]
    S=[("Särskilt boende",6,3,5,0,4,0),("Boendestöd",2,1,0,2,0,1),("Kontaktfamilj",1,2,0,2,1,0),("Växelvård",0,1,1,0,0,0)]
    D=Document(); st=D.styles["Normal"]; st.font.name="Liberation Sans"; st.font.size=Pt(10.5)
    sec=D.sections[0]; sec.page_width,sec.page_height=Cm(21),Cm(29.7); sec.left_margin=sec.right_margin=Cm(2.3)
    sec.header.paragraphs[0].text="PITEÅ KOMMUN\t\tTJÄNSTESKRIVELSE"; sec.footer.paragraphs[0].text="Socialförvaltningen, 941 85 Piteå"
    D.add_paragraph("Datum 2026-01-29\nDiarienr 26SN14"); D.add_paragraph("Socialnämnden")
    D.add_heading("Beslut som ej verkställts inom tre månader, okt–dec 2025",1)
    D.add_heading("Förslag till beslut",2); D.add_paragraph("Socialnämnden tar del av informationen.")
    D.add_heading("Ärendebeskrivning",2)
    D.add_paragraph("Socialnämnden rapporterar kvartalsvis till IVO. Reglerna finns i 34 kap. 1 § socialtjänstlagen och 28 f § LSS. Avser kvartal 4 2025. Tabellerna nedan tar upp alla beslut som rapporterats, alltså även dem som hunnit bli verkställda innan kvartalet var slut. En ruta utan siffra betyder noll. Varje beslut har en orsak.".replace(" En ruta utan siffra betyder noll.",""))
    sL=sum(x[1]+x[2] for x in L); sS=sum(x[1]+x[2] for x in S); tL=sum(x[5] for x in L)
    for x in L+S: assert x[1]+x[2]==sum(x[3:]),x
    q=f"Totalt rapporterades {sL+sS} beslut, {sL} enligt LSS och {sS} enligt SoL."
    q2=f"Av LSS-besluten berodde 32 procent på att den enskilde tackat nej till erbjudandet."
    q3="Motsvarande kvartal 2024 rapporterades 36 beslut."
    D.add_paragraph(q+" "+q3); D.add_paragraph(q2)
    r.cl(f"Totalt rapporterades {sL+sS} beslut","rapporterade",sL+sS); r.cl(f"{sL} enligt LSS","rapporterade",sL,lag="LSS"); r.cl(f"{sS} enligt SoL","rapporterade",sS,lag="SoL")
    r.cl(q3[:-1],"rapporterade",36,period="2024-Q4"); r.cl(q2[:-1],"rapporterade",32,"procent",lag="LSS",orsak="tackat nej")
    pc=round(100*tL/sL,1); assert pc==32.0
    print("09",sL,sS,tL,pc)
    def tab(tid,lag,rows,title):
        D.add_heading(title,3)
        T=D.add_table(rows=2,cols=7); T.style="Table Grid"; T.alignment=WD_TABLE_ALIGNMENT.CENTER
        T.cell(0,0).merge(T.cell(1,0)).text="Insats"; T.cell(0,1).merge(T.cell(0,2)).text="Antal beslut"; T.cell(0,3).merge(T.cell(0,6)).text="Orsak"
        for i,x in enumerate(["Kvinnor","Män"]+O,1): T.cell(1,i).text=x
        cs=[sum(x[i] for x in rows) for i in range(1,7)]; out=[]
        for x in rows+[("Summa",*cs)]:
            row=[x[0]]+[str(v) if v else None for v in x[1:]]; out.append(row); c=T.add_row().cells
            for i,v in enumerate(row):
                c[i].text=v or ""
                if i: c[i].paragraphs[0].alignment=WD_ALIGN_PARAGRAPH.CENTER
            tt=x[0]=="Summa"
            for k,v in zip(("K","M"),x[1:3]):
                if v: r.c(tid,"rapporterade",v,lag=lag,insats=None if tt else x[0],kon=k,is_total=tt)
            for o,v in zip(O,x[3:]):
                if v: r.c(tid,"rapporterade",v,lag=lag,insats=None if tt else x[0],orsak=o,is_total=tt)
        T.autofit=False
        for i,w in enumerate([3.8,1.9,1.7,2.2,2.4,2.1,1.8]): T.columns[i].width=Cm(w)
        for row in T.rows:
            for i,w in enumerate([3.8,1.9,1.7,2.2,2.4,2.1,1.8]): row.cells[i].width=Cm(w)
            for c in row.cells:
                for p in c.paragraphs:
                    for u in p.runs: u.font.size=Pt(9.5)
        r.t(tid,title,["Ärendebeskrivning",title],["Insats","Antal beslut / Kvinnor","Antal beslut / Män"]+["Orsak / "+o for o in O],out,"matrix_insats_kon_orsak")
        return cs
    cs=tab("t1","LSS",L,"LSS kvartal 4 2025"); tab("t2","SoL",S,"SoL kvartal 4 2025")
    D.add_heading("Kommentar",2); D.add_paragraph("Bristen på kontaktpersoner är störst. Under våren provas en gemensam rekrytering med föreningslivet. Nya lägenheter för LSS på Bergsviken kan tas i bruk efter sommaren.")
    D.add_paragraph("Avdelningschef Stöd och omsorg")
    tmp=HERE/(r.stem+".docx"); D.save(tmp); office_pdf(tmp,r.path); tmp.unlink(); r.save()
