"""Motala kv 3 2025. DOCX (python-docx); flow table per law, list of decisions older than a year; planted percentage."""
from lib import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
def build():
    t=T("sormland06_motala_2025_kv3","docx",organisation="Motala kommun",kommunkod="0583",namnd="Socialnämnden",dnr="25/SN 0301",period="2025-Q3",document_date="2025-11-03",laws=["LSS","SoL"])
    SOL=[("Särskilt boende",14,5,2),("Korttidsboende",3,2,1),("Dagverksamhet",6,3,0),("Hemtjänst",2,2,0),("Kontaktfamilj",9,1,1),("Kontaktperson",5,1,0)]
    LSS=[("Ledsagarservice",4,1,0),("Kontaktperson",13,2,2),("Avlösarservice i hemmet",3,0,1),("Korttidsvistelse",7,2,0),("Korttidstillsyn",1,1,0),("Bostad med särskild service för vuxna",10,1,0),("Daglig verksamhet",5,2,1)]
    d=Document(); st=d.styles["Normal"]; st.font.name="Calibri"; st.font.size=Pt(11)
    for n in ("Heading 1","Heading 2"): d.styles[n].font.name="Calibri"; d.styles[n].font.color.rgb=RGBColor(0x20,0x50,0x40)
    s=d.sections[0]; s.left_margin=s.right_margin=Cm(2.3)
    s.header.paragraphs[0].text="Motala kommun\tSocialförvaltningen\t25/SN 0301"; s.footer.paragraphs[0].text="Motala kommun, 591 86 Motala, socialforvaltningen@motala.se"
    P=lambda x,st=None:d.add_paragraph(x,style=st)
    P("Tjänsteskrivelse 2025-11-03")
    title="Ej verkställda beslut, rapport nr 3/2025 (juli–september)"; d.add_heading(title,1)
    d.add_heading("Förslag till beslut",2); P("Socialnämnden föreslås besluta följande. Rapporten läggs till handlingarna."); P("Rapporten översänds till kommunfullmäktige samt de förtroendevalda revisorerna.")
    d.add_heading("Sammanfattning",2)
    q1="Förvaltningen har för tredje kvartalet 2025 rapporterat 82 beslut till IVO"; q2="39 enligt SoL och 43 enligt LSS"; q3="23 beslut har kommit igång under kvartalet"; q4="åtta har avslutats utan att verkställas"
    q5="51 beslut kvarstår, eller 72 procent av de rapporterade"; q6="Av de kvarstående avser 24 kvinnor eller flickor och 27 män eller pojkar"
    q7="Andra kvartalet rapporterades 77 beslut, det är en ökning med fem"
    P(f"{q1}, {q2}. {q3} medan {q4}. {q5}. {q6}. {q7}.")
    d.add_heading("Bakgrund",2)
    P("Sedan den 1 juli 2025 gäller en ny socialtjänstlag (2025:400). Skyldigheten att rapportera finns nu i 34 kap. SoL och är i sak den samma som förrut. För LSS gäller 28 f–h §§ som tidigare. Beslut som fattats före den 1 juli 2025 bygger på 4 kap. 1 § i den gamla lagen men redovisas här utan åtskillnad.")
    P("Begreppet avslutad betyder i rapporten att beslutet upphört, t.ex. för att den enskilde flyttat, avlidit eller tagit tillbaka sin ansökan.")
    cols=["Insats","Rapporterade","Därav verkställda","Därav avslutade","Kvar 30/9"]; ms=["rapporterade","verkställda","avslutade","kvarstående"]
    def grid(cols,rows,ws,size=10,boldlast=True,style="Light Grid Accent 3"):
        tb=d.add_table(1,len(cols)); tb.style=style; tb.autofit=False
        for i,c in enumerate(cols): tb.cell(0,i).text=""; r=tb.cell(0,i).paragraphs[0].add_run(c); r.bold=True; r.font.size=Pt(size)
        for k,row in enumerate(rows):
            cs=tb.add_row().cells
            for i,c in enumerate(row):
                cs[i].text=""; r=cs[i].paragraphs[0].add_run(c or ""); r.font.size=Pt(size); r.bold=boldlast and k==len(rows)-1
                if boldlast and i: cs[i].paragraphs[0].alignment=WD_ALIGN_PARAGRAPH.RIGHT
        widths(tb,ws)
        P("")
    def flow(tid,lag,head,data):
        d.add_heading(head,2); full=[(a,r,v,x,r-v-x) for a,r,v,x in data]; full.append(("Totalt",)+tuple(sum(f[i] for f in full) for i in (1,2,3,4)))
        rows=[[f[0]]+[str(x) for x in f[1:]] for f in full]; grid(cols,rows,(4.6,3.4,2.8,2.8,2.6)); t.table(tid,head,[title,head],cols,rows,"insats_status")
        for f in full:
            for m,v in zip(ms,f[1:]): t.cnt(tid,v,m,f[0]=="Totalt",lag=lag,insats=None if f[0]=="Totalt" else f[0])
        return full[-1]
    a=flow("t1","SoL","Beslut enligt SoL",SOL); P("Särskilt boende utgör den största gruppen. Flera av dem som väntar har tackat nej till plats på annan ort i kommunen, t.ex. Borensberg eller Tjällmo.")
    b=flow("t2","LSS","Beslut enligt LSS",LSS); assert a[1:]==(39,14,4,21) and b[1:]==(43,9,4,30)
    h3="Beslut äldre än ett år"; d.add_heading(h3,2); q8="Tolv av de kvarstående besluten fattades, eller avbröts, före den 1 oktober 2024"; P(f"{q8}.")
    R=[("SoL","Särskilt boende","2024-04-25",0,"kvinna","Vill till Samuelsberg. Har nekat Strandvägen och Bråstorp."),
       ("SoL","Kontaktfamilj","2023-11-09",0,"pojke","Familj saknas trots annons."),
       ("SoL","Kontaktfamilj","2024-06-18",0,"flicka","Umgänge med pappan prövas i domstol, insatsen vilar tills dom kommer."),
       ("SoL","Kontaktperson","2024-05-14",1,"man","Uppdraget avbröts av uppdragstagaren. Mannen svarar inte när vi ringer."),
       ("LSS","Ledsagarservice","2024-08-01",0,"kvinna","Önskar kvinnlig ledsagare med eget körkort."),
       ("LSS","Kontaktperson","2022-09-12",0,"man","Tackade nej till fjärde förslaget i juni."),
       ("LSS","Kontaktperson","2024-01-30",0,"kvinna","Matchad, men den nya kontaktpersonen blev sjuk. Söks på nytt."),
       ("LSS","Kontaktperson","2024-03-22",1,"man",None),
       ("LSS","Korttidsvistelse","2024-07-11",0,"pojke","Kö till Ekängen."),
       ("LSS","Bostad med särskild service för vuxna","2022-02-16",0,"man","Flyttar in i nybygget kv. Lärkan i februari 2026, avtal skrivet."),
       ("LSS","Bostad med särskild service för vuxna","2023-06-29",0,"kvinna","Samma nybygge."),
       ("LSS","Bostad med särskild service för vuxna","2024-02-08",0,"man","Avvaktar själv, vill bo kvar hos föräldrarna ett tag till.")]
    cols3=["Lag","Insats","Beslut","Avser","Orsak och åtgärd"]; rows=[]
    for lag,ins,dt,av,k,kom in R:
        rows.append([lag,ins,dt+(" (avbrott)" if av else ""),k,kom])
        t.dec(table="t3",section=[title,h3],insats=ins,lag=lag,beslutsdatum=None if av else dt,avbrottsdatum=dt if av else None,kommentar=kom,kon="K" if k in("kvinna","flicka") else "M",alder="barn" if k in("pojke","flicka") else "vuxen")
    grid(cols3,rows,(1.3,4.2,2.6,1.8,6.6),9,False,"Table Grid"); t.table("t3",h3,[title,h3],cols3,rows,"decision_rows")
    h4="Särskild avgift"; d.add_heading(h4,2); P("Domar som vunnit laga kraft.")
    r4=[["2023","1","90 000"],["2024","0","0"],["2025 t.o.m. september","2","145 000"]]; grid(["År","Antal domar","Summa kr"],r4,(5,3,3),10,False,"Table Grid"); t.table("t4",h4,[title,h4],["År","Antal domar","Summa kr"],r4,"other")
    P("Caroline Östbring, socialchef"); P("Mattias Renlund, utredare"); P("Expedieras: KF, revisorerna")
    t.claim(q1,82,"total","rapporterade");t.claim(q2,39,"SoL","rapporterade",lag="SoL");t.claim(q2,43,"LSS","rapporterade",lag="LSS");t.claim(q3,23,"carried out","verkställda");t.claim(q4,8,"closed","avslutade")
    t.claim(q5,51,"remaining","kvarstående");t.claim(q5,72,"share remaining","kvarstående",unit="procent");t.claim(q6,24,"women","kvarstående",kon="K");t.claim(q6,27,"men","kvarstående",kon="M")
    t.claim(q7,77,"previous","rapporterade",period="2025-Q2");t.claim(q7,5,"change","rapporterade",unit="skillnad",compare_to="2025-Q2");t.claim(q8,12,"older than a year","kvarstående")
    t.disc("percent","error","51 of 82 is 62 percent, the text says 72.",72,62.2,[q5,q1])
    d.save(t.path); t.save()
if __name__=="__main__": build()
