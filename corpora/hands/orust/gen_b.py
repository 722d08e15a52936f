"""orust04-06: minutes (ReportLab), cases in words (Word), a web page."""
from model import *
from render import *
from docx import Document
from docx.shared import Pt, Cm
from reportlab.platypus import *
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import glob
def font(n,f):
    p=[x for x in glob.glob("/usr/share/fonts/**/"+f,recursive=True)][0]; pdfmetrics.registerFont(TTFont(n,p))
font("LS","LiberationSans-Regular.ttf"); font("LSB","LiberationSans-Bold.ttf"); font("LR","LiberationSerif-Regular.ttf"); font("LRB","LiberationSerif-Bold.ttf")

def r04():
    r=R("orust04_oskarshamn_2024_kv4","pdf",organisation="Oskarshamns kommun",kommunkod="0882",namnd="Socialnämnden",dnr="SN 2025/41",period="2024-Q4",document_date="2025-02-26")
    A=[("1","Kontaktperson","240308","","K","Uppdragstagare saknas, sökt via anslag och föreningar"),
       ("2","Kontaktperson","","240612","M","Tidigare kontaktperson har flyttat från orten"),
       ("3","Avlösarservice","240819","","M","Föräldrarna vill invänta person med teckenspråk"),
       ("4","Bostad vuxna","230511","","M","Tackat nej till lägenhet i Kristdala"),
       ("5","Bostad vuxna","240116","","K","Ingen ledig bostad"),
       ("6","Daglig verksamhet","","240905","K","Kommer inte till verksamheten, motivationssamtal görs"),
       ("7","Korttidstillsyn","240920","","M","Lokal saknas för äldre elever")]
    B=[("8","Säbo","240704","","K","Önskar endast boende i Figeholm"),("9","Säbo","240826","","M","Inget erbjudande har kunnat lämnas"),
       ("10","Säbo","240911","","K","Tackat ja, väntar på renovering av lägenheten"),("11","Boendestöd","","240729","M","Släpper inte in personalen"),("12","Kontaktfamilj","240403","","K","Matchning pågår")]
    cols=["Nr","Insats","Beslut","Avbrott","Kön","Anmärkning"]
    iso=lambda s: f"20{s[:2]}-{s[2:4]}-{s[4:]}" if s else None
    for tid,lag,rows,title in (("t2","LSS",A,"Bilaga A. Ej verkställda 31 december 2024, LSS"),("t3","SoL",B,"Bilaga B. Ej verkställda 31 december 2024, SoL")):
        pass
    kt=[["LSS","3","4","7"],["SoL","3","2","5"],["Totalt","6","6","12"]]
    kc=["Lag","Kvinnor","Män","Alla"]
    sec="§ 21 Rapport om ej verkställda beslut, fjärde kvartalet 2024"
    r.t("t1","Kvarstående beslut fördelade på kön",[sec,"Sammanfattning"],kc,kt,"kon_time_series")
    for row,lag in zip(kt,("LSS","SoL",None)):
        for kon,v in zip(("K","M",None),row[1:]): r.c("t1","kvarstående",int(v),lag=lag,kon=kon,is_total=lag is None)
    for tid,lag,rows,title in (("t2","LSS",A,"Bilaga A. Ej verkställda 31 december 2024, LSS"),("t3","SoL",B,"Bilaga B. Ej verkställda 31 december 2024, SoL")):
        r.t(tid,title,[title],cols,[list(x) for x in rows],"decision_rows")
        for n,i,b,a,k,c in rows: r.d(tid,nr=int(n),section=[title],insats=i,lag=lag,beslutsdatum=iso(b),avbrottsdatum=iso(a),kon=k,kommentar=c)
    p1="Vid utgången av det fjärde kvartalet 2024 kvarstod tolv beslut som ej verkställda, varav sju enligt LSS och fem enligt SoL."
    r.cl("Vid utgången av det fjärde kvartalet 2024 kvarstod tolv beslut som ej verkställda","kvarstående",12); r.cl("varav sju enligt LSS","kvarstående",7,lag="LSS"); r.cl("fem enligt SoL","kvarstående",5,lag="SoL")
    p2="Under kvartalet verkställdes fyra tidigare rapporterade beslut och ett avslutades på den enskildes begäran."
    r.cl("Under kvartalet verkställdes fyra tidigare rapporterade beslut","verkställda",4); r.cl("ett avslutades på den enskildes begäran","avslutade",1,agreed=["measure","period","lag","insats","kon","compare_to"])
    p3="Tre av de tolv besluten avser avbrott i verkställigheten."
    r.cl("Tre av de tolv besluten avser avbrott i verkställigheten","kvarstående",3,agreed=["measure","period","lag","insats","kon","compare_to"])
    r.cl("de tolv besluten","kvarstående",12,optional=True)
    b=PS("b",fontName="LR",fontSize=11,leading=15,spaceAfter=7); h=PS("h",fontName="LRB",fontSize=12,leading=16,spaceBefore=8,spaceAfter=4); H=PS("H",parent=h,fontSize=14,leading=18); c=PS("c",fontName="LR",fontSize=9.5,leading=12)
    def tb(head,rows,w):
        T=Table([[Paragraph(f"<b>{x}</b>" if False else x,PS("x",fontName="LRB",fontSize=9.5,leading=12)) for x in head]]+[[Paragraph(str(x),c) for x in q] for q in rows],colWidths=w,repeatRows=1,hAlign="LEFT")
        T.setStyle(TableStyle([("LINEBELOW",(0,0),(-1,0),1,colors.black),("LINEBELOW",(0,1),(-1,-1),.3,colors.grey),("VALIGN",(0,0),(-1,-1),"TOP")])); return T
    S=[Paragraph("SAMMANTRÄDESPROTOKOLL",H),Paragraph("Socialnämnden<br/>Sammanträdesdatum 2025-02-19<br/>Plats: Stadshuset, sal Döderhultaren, kl. 13.00–16.10",b),Paragraph("Protokollet justerat 2025-02-26",b),
       Paragraph("§ 20 Val av justerare",h),Paragraph("Socialnämnden beslutar att vice ordföranden jämte ordföranden justerar protokollet.",b),
       Paragraph(sec,h),Paragraph("Dnr SN 2025/41",b),Paragraph("Socialnämndens beslut",h),Paragraph("1. Rapporten läggs till handlingarna.<br/>2. Rapporten överlämnas till kommunfullmäktige och revisorerna.",b),
       Paragraph("Sammanfattning",h),Paragraph("Varje kvartal ska nämnden enligt 16 kap. 6 f § SoL och 28 f § LSS lämna uppgift till IVO om gynnande beslut som inte har verkställts inom tre månader.",b),Paragraph(p1+" "+p2+" "+p3,b),
       Paragraph("Kvarstående beslut fördelade på kön",c),Spacer(1,3),tb(kc,kt,[80,70,70,70]),Spacer(1,8),Paragraph("De enskilda besluten framgår av bilaga A och B.",b),
       Paragraph("Yrkande",h),Paragraph("Ledamot yrkar bifall till förvaltningens förslag. Ordföranden ställer proposition och finner att nämnden bifaller det.",b),
       Paragraph("§ 22 Budgetuppföljning januari",h),Paragraph("Nämnden noterar informationen. Prognosen pekar mot ett underskott på 3,4 miljoner kronor.",b),PageBreak(),
       Paragraph("Bilaga A. Ej verkställda 31 december 2024, LSS",h),tb(cols,A,[26,95,52,52,30,225]),Spacer(1,14),
       Paragraph("Bilaga B. Ej verkställda 31 december 2024, SoL",h),tb(cols,B,[26,95,52,52,30,225]),Spacer(1,10),Paragraph("Datum skrivs år, månad, dag. I kolumnen Avbrott står dagen då en påbörjad insats upphörde.",c)]
    def foot(cv,d):
        cv.setFont("LR",8); cv.drawString(57,30,"Justerandes sign ____________"); cv.drawRightString(538,30,f"Blad {d.page+6}"); cv.drawString(57,812,"Oskarshamns kommun")
    SimpleDocTemplate(str(r.path),pagesize=A4,leftMargin=57,rightMargin=57,topMargin=55,bottomMargin=60,title="Protokoll").build(S,onFirstPage=foot,onLaterPages=foot); r.save()

def r05():
    r=R("orust05_simrishamn_2025_kv3","docx",organisation="Simrishamns kommun",kommunkod="1291",namnd="Socialnämnden",dnr="SOC 2025-388",period="2025-Q3",document_date="2025-10-14")
    S1="Ärenden som inte är verkställda den 30 september 2025"; S2="Ärenden som verkställts under kvartalet"
    C=[(S1,1,"Särskilt boende","SoL","kvinna","14 april 2025","2025-04-14","Hon har fått två erbjudanden och tackat nej till båda. Vill bo nära dottern i Kivik.",None,None),
       (S1,2,"Särskilt boende","SoL","man","2 juni 2025","2025-06-02","Plats med demensinriktning har inte funnits. Ligger först i kön.",None,None),
       (S1,3,"Hemtjänst","SoL","kvinna","28 maj 2025","2025-05-28","Anhöriga sköter hjälpen tills vidare och vill själva bestämma när kommunen ska ta över.",None,None),
       (S1,4,"Kontaktfamilj","SoL","pojke","20 mars 2025","2025-03-20","En familj var tilltänkt men ångrade sig. Sökandet har börjat om.",None,None),
       (S1,5,"Daglig verksamhet","LSS","man","9 januari 2025","2025-01-09","Han deltog på ett studiebesök men uteblev från de fyra följande. Kontakt hålls med god man.",None,None),
       (S1,6,"Kontaktperson","LSS","flicka","26 februari 2025","2025-02-26","Flickan önskar en ung kvinna som kan rida. Ingen sådan har anmält sig.",None,None),
       (S1,7,"Servicebostad","LSS","kvinna","5 november 2024","2024-11-05","Alla lägenheter är uthyrda. Inflyttning kan tidigast ske när Garvaregården byggts ut.",None,None),
       (S2,8,"Särskilt boende","SoL","kvinna","3 mars 2025","2025-03-03","Flyttade in på Bokebacken efter att ha avböjt tidigare plats.","11 augusti 2025","2025-08-11"),
       (S2,9,"Ledsagarservice","LSS","man","17 april 2025","2025-04-17","Ledsagare från annan kommun anställdes.","1 september 2025","2025-09-01")]
    rows=[["SoL","4","1"],["LSS","3","1"],["Tillsammans","7","2"]]
    cols=["Lagstiftning","Återstår 30 september","Verkställda juli–september"]
    r.t("t1","Överblick",["Överblick"],cols,rows,"insats_status")
    for row,lag in zip(rows,("SoL","LSS",None)):
        r.c("t1","kvarstående",int(row[1]),lag=lag,is_total=lag is None); r.c("t1","verkställda",int(row[2]),lag=lag,is_total=lag is None)
    D=Document(); st=D.styles["Normal"]; st.font.name="Carlito"; st.font.size=Pt(11)
    D.add_paragraph("Simrishamns kommun\nSocialförvaltningen"); D.add_paragraph("2025-10-14\nSOC 2025-388"); D.add_paragraph("Till: Socialnämnden")
    D.add_heading("Beslut som dröjer – kvartal 3 2025",1)
    D.add_paragraph("Nio beslut ingår i kvartalets rapport till IVO. Sju av dem återstod som ej verkställda när kvartalet tog slut. Inget beslut har avslutats av annat skäl.")
    r.cl("Nio beslut ingår i kvartalets rapport till IVO","rapporterade",9); r.cl("Sju av dem återstod som ej verkställda när kvartalet tog slut","kvarstående",7); r.cl("Inget beslut har avslutats av annat skäl","avslutade",0,agreed=["measure","period","lag","insats","kon","compare_to"])
    D.add_paragraph("Bestämmelserna finns i 34 kap. socialtjänstlagen (2025:400) och 28 f § LSS. För att ingen ska kunna kännas igen är berättelserna korta.")
    D.add_heading("Överblick",2); T=D.add_table(rows=1,cols=3); T.style="Table Grid"
    for i,x in enumerate(cols): T.rows[0].cells[i].text=x
    for q in rows:
        cs=T.add_row().cells
        for i,x in enumerate(q): cs[i].text=x
    cur=None
    for s,n,ins,lag,kon,dt,iso,txt,vd,viso in C:
        if s!=cur: D.add_heading(s,2); cur=s
        p=D.add_paragraph(); p.add_run(f"Ärende {n}. {ins} enligt {lag}, {kon}. Beslutat den {dt}"+(f", verkställt den {vd}." if vd else ".")).bold=True
        D.add_paragraph(txt)
        r.d(None,nr=n,section=[s],insats=ins,lag=lag,beslutsdatum=iso,kommentar=txt,kon="K" if kon in("kvinna","flicka") else "M",alder="barn" if kon in ("flicka","pojke") else "vuxen",status="verkställt" if vd else "kvarstående",verkstallt_datum=viso)
    D.add_heading("Vad förvaltningen gör nu",2); D.add_paragraph("Boendesamordnaren träffar enhetscheferna varje vecka och går igenom lediga lägenheter. Målet är att ett erbjudande ska lämnas inom två månader.")
    D.add_paragraph("Enhetschef för myndighetsenheten")
    D.save(r.path); r.save()

def r06():
    r=R("orust06_norrtalje_2024_kv3","html",organisation="Norrtälje kommun",kommunkod="0188",namnd="Socialnämnden",dnr="SOC 2024-1906",period="2024-Q3",document_date="2024-11-11")
    Q=["2023-Q3","2023-Q4","2024-Q1","2024-Q2","2024-Q3"]; lab=["kv 3 2023","kv 4 2023","kv 1 2024","kv 2 2024","kv 3 2024"]
    L=[("Bostad för vuxna",22,24,21,20,19),("Daglig verksamhet",11,9,12,14,13),("Kontaktperson",17,15,16,18,16),("Korttidsvistelse",8,8,7,9,8),("Ledsagarservice",4,3,3,2,4),("Personlig assistans",1,0,0,2,0)]
    S=[("Särskilt boende",14,18,20,16,17),("Hemtjänst",3,2,0,1,1),("Boendestöd",6,7,9,8,10),("Kontaktfamilj",5,5,6,6,4),("Kontaktperson",7,9,8,9,11)]
    html=[]
    for tid,lag,rows,title,first,tot in (("t1","LSS",L,"Rapporterade beslut enligt LSS per insats och kvartal","Insats LSS","Alla insatser LSS"),("t2","SoL",S,"Rapporterade beslut enligt SoL per insats och kvartal","Bistånd SoL","Allt bistånd SoL")):
        cs=[sum(x[i] for x in rows) for i in range(1,6)]
        out=[[tot]+list(map(str,cs))]+[[x[0]]+list(map(str,x[1:])) for x in rows]
        r.t(tid,title,["Utveckling över fem kvartal"],[first]+lab,out,"insats_time_series")
        for q,v in zip(Q,cs): r.c(tid,"rapporterade",v,period=q,lag=lag,is_total=True)
        for x in rows:
            for q,v in zip(Q,x[1:]): r.c(tid,"rapporterade",v,period=q,lag=lag,insats=x[0])
        html.append(f'<table><caption>{title}</caption><thead>{head([first]+lab)}</thead><tbody>{rows_html(out,(0,))}</tbody></table>')
        print("06",lag,cs)
    # LSS totals 63,59,59,65,60 ; SoL 35,41,43,40,43
    K=[("Kvinnor","K",27,24),("Män","M",31,19),("Uppgift saknas","ej angivet",2,0)]
    kr=[[a,str(x),str(y)] for a,_,x,y in K]+[["Totalt","60","43"]]
    r.t("t3","Kön, kvartal 3 2024",["Vilka berörs?"],["Kön","LSS","SoL"],kr,"kon_time_series")
    for a,k,x,y in K: r.c("t3","rapporterade",x,lag="LSS",kon=k); r.c("t3","rapporterade",y,lag="SoL",kon=k)
    r.c("t3","rapporterade",60,lag="LSS",is_total=True); r.c("t3","rapporterade",43,lag="SoL",is_total=True)
    p1="Under tredje kvartalet 2024 rapporterade socialnämnden 103 ej verkställda beslut till IVO, 60 enligt LSS och 43 enligt SoL."
    r.cl("Under tredje kvartalet 2024 rapporterade socialnämnden 103 ej verkställda beslut till IVO","rapporterade",103); r.cl("60 enligt LSS","rapporterade",60,lag="LSS"); r.cl("43 enligt SoL","rapporterade",43,lag="SoL")
    p2="För LSS innebär det en minskning med 7 beslut jämfört med kvartal 2 2024."
    r.cl("För LSS innebär det en minskning med 7 beslut jämfört med kvartal 2 2024","rapporterade",-7,"skillnad",lag="LSS",compare_to="2024-Q2")
    r.x("text_vs_table","error","LSS minskade från 65 till 60, alltså med 5 beslut; texten säger 7.",-7,-5,[p2[:-1],"Alla insatser LSS 63 59 59 65 60"])
    p3="Enligt SoL ökade antalet med 3 under samma tid."
    r.cl("Enligt SoL ökade antalet med 3 under samma tid","rapporterade",3,"skillnad",lag="SoL",compare_to="2024-Q2")
    p4="Särskilt boende är vanligast och svarar för 40 procent av SoL-besluten i kvartal 3 2024."
    r.cl("Särskilt boende är vanligast och svarar för 40 procent av SoL-besluten i kvartal 3 2024","rapporterade",40,"procent",lag="SoL",insats="Särskilt boende")
    h=f"""<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Ej verkställda beslut – Norrtälje kommun</title><style>body{{font:16px/1.5 Verdana,sans-serif;margin:0;color:#222}}header,footer{{background:#00425f;color:#fff;padding:12px 30px}}nav{{padding:6px 30px;font-size:13px;background:#eef}}main{{max-width:860px;margin:auto;padding:20px}}table{{border-collapse:collapse;width:100%;margin:18px 0;font-size:14px}}caption{{text-align:left;font-weight:bold;padding-bottom:4px}}th{{background:#eee}}th,td{{padding:5px 8px;border-bottom:1px solid #bbb;text-align:right}}th:first-child,td.l{{text-align:left}}tr.s{{font-weight:bold;background:#f7f3e4}}dl{{font-size:13px}}dt{{float:left;width:150px;clear:left}}</style></head><body>
<header>Norrtälje kommun</header><nav>Start / Kommun och politik / Socialnämnden / Kvartalsrapporter</nav><main><h1>Ej verkställda beslut, kvartal 3 2024</h1>
<dl><dt>Nämnd</dt><dd>Socialnämnden</dd><dt>Diarienummer</dt><dd>SOC 2024-1906</dd><dt>Rapportens datum</dt><dd>11 november 2024</dd></dl>
<p>{p1} {p2} {p3}</p><p>Kommunen är skyldig att rapportera gynnande beslut som inte verkställts inom tre månader (16 kap. 6 f § SoL, 28 f § LSS). I siffrorna ingår både beslut som fortfarande väntar och sådana som hunnit verkställas under kvartalet.</p>
<h2>Utveckling över fem kvartal</h2>{html[0]}{html[1]}<p>{p4}</p>
<h2>Vilka berörs?</h2><table><caption>Kön, kvartal 3 2024</caption>{head(["Kön","LSS","SoL"])}{rows_html(kr,(3,))}</table>
<h2>Vanliga frågor</h2><p><b>Vad är ett gynnande beslut?</b> Ett beslut som helt eller delvis ger dig det du sökt.</p></main><footer>Kontaktcenter Norrtälje kommun. Sidan publicerades av kommunikationsavdelningen.</footer></body></html>"""
    r.path.write_text(h,encoding="utf-8"); r.save()
