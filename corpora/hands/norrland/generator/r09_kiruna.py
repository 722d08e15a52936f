# Kiruna, kv 1 2026: Word -> Writer-PDF; område för område, flödestabell + lista över kvarstående; två planterade fel
from bas import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.oxml.ns import qn; from docx.oxml import OxmlElement
R=Rapport("norrland09_kiruna_2026-Q1","pdf",organisation="Kiruna kommun",kommunkod="2584",namnd="Socialnämnden",dnr="S-2026-0388",period="2026-Q1",document_date="2026-05-04",laws=["SoL","LSS"])
AO=[("Särskilt boende SoL",11,4,2,5),("Korttidsboende SoL",2,2,0,0),("Dagverksamhet SoL",3,1,0,2),("Hemtjänst SoL",1,0,1,0)]
FN=[("Bostad med särskild service LSS",4,0,0,4),("Kontaktperson LSS",3,1,0,2),("Ledsagarservice LSS",1,1,0,0),("Daglig verksamhet LSS",3,0,2,1),("Boendestöd SoL",2,1,0,1)]
IF=[("Kontaktfamilj SoL",3,1,0,2),("Öppenvård SoL",1,1,0,0)]
for r in AO+FN+IF: assert r[1]==sum(r[2:]),r
LAO=[("Särskilt boende SoL","2024-12-17","Kvinna","Nekade plats på Rosengården i januari. Vill till Vittangi."),("Särskilt boende SoL","2025-08-05","Man","Ingen plats för par. Väntar tillsammans med hustrun."),("Särskilt boende SoL","2025-08-05","Kvinna","Ingen plats för par. Väntar tillsammans med maken."),("Särskilt boende SoL","2025-12-11","Kvinna","Erbjudande lämnat 25 mars, svar har inte kommit."),
     ("Dagverksamhet SoL","2025-10-02","Man","Orkar inte just nu efter höftoperation."),("Dagverksamhet SoL","2025-12-22","Kvinna","Kö. Väntas få börja i maj.")]
LFN=[("Bostad med särskild service LSS","2023-05-24","Man","Husen flyttas med stadsomvandlingen, ny gruppbostad försenad."),("Bostad med särskild service LSS","2024-09-12","Kvinna","Samma som ovan, vill bo i den nya gruppbostaden."),("Bostad med särskild service LSS","2025-06-18","Kvinna","Tackat nej till servicebostad i Lombololo."),("Bostad med särskild service LSS","2025-11-06","Man","Inflyttad och verkställt 2026-03-16."),
     ("Kontaktperson LSS","2025-03-04","Man","Samisktalande kontaktperson önskas, annonserat i Sápmi."),("Kontaktperson LSS","2025-10-29","Kvinna","Träffade ett förslag i februari men ville inte gå vidare."),
     ("Daglig verksamhet LSS","2025-09-15","Man","Avbrott efter byte av grupp. Har inte velat komma tillbaka."),("Boendestöd SoL","2025-12-03","Man","Svarar inte på brev eller telefon.")]
LIF=[("Kontaktfamilj SoL","2025-05-27","Pojke","Två familjer har utretts, ingen blev godkänd."),("Kontaktfamilj SoL","2025-12-18","Flicka","Familj finns, umgänget startar i april.")]
AR=[("Äldreomsorg",AO,LAO),("Funktionsnedsättning",FN,LFN),("Individ- och familjeomsorg",IF,LIF)]
MS=["rapporterade","verkställda","avslutade","kvarstående"]
FC=["Insats","Rapporterade","Verkställda","Avslutade","Kvarstående"]; LC=["Beslutsdatum","Insats","Kön","Kommentar"]
tot=lambda x:[sum(r[i] for r in x) for i in range(1,5)]
TT=[sum(tot(a[1])[i] for a in AR) for i in range(4)]; print(TT,[tot(a[1]) for a in AR])
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.3); s.top_margin=Cm(2.2); s.bottom_margin=Cm(1.8)
st=d.styles["Normal"]; st.font.name="Liberation Sans"; st.font.size=Pt(10); st.paragraph_format.space_after=Pt(5)
ht=s.header.add_table(1,2,Cm(16.4)); ht.rows[0].cells[0].text="Kiruna kommun\nGiron · Kiruna · Kiiruna"; ht.rows[0].cells[1].text="TJÄNSTESKRIVELSE\nDatum 2026-05-04\nDiarienummer S-2026-0388"; ht.rows[0].cells[1].paragraphs[0].alignment=AL.RIGHT
def fld(p,code):
    for t,x in (("begin",None),(None,code),("end",None)):
        r=p.add_run()
        if t: e=OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"),t)
        else: e=OxmlElement("w:instrText"); e.text=x
        r._r.append(e)
fp=s.footer.paragraphs[0]; fp.add_run("Socialförvaltningen, 981 85 Kiruna\t\tSida "); fld(fp,"PAGE"); fp.add_run(" av "); fld(fp,"NUMPAGES")
def hd(t,sz=11.5,keep=True):
    p=d.add_paragraph(); r=p.add_run(t); r.bold=True; r.font.size=Pt(sz); r.font.color.rgb=RGBColor(0x7a,0x1f,0x1f); p.paragraph_format.space_before=Pt(8); p.paragraph_format.space_after=Pt(3); p.paragraph_format.keep_with_next=keep
def shade(c,col):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),col); c._tc.get_or_add_tcPr().append(e)
def tab(cols,rows,w,num=False,last=False):
    t=d.add_table(rows=1,cols=len(cols)); t.style="Table Grid"
    for c,v in zip(t.rows[0].cells,cols): c.text=v; shade(c,"EAD9D0"); c.paragraphs[0].runs[0].bold=True
    for r in rows:
        for c,v in zip(t.add_row().cells,r): c.text=str(v)
    tr=t.rows[0]._tr.get_or_add_trPr(); e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); tr.append(e)
    bredd(t,w)
    for i,r in enumerate(t.rows):
        r._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for j,c in enumerate(r.cells):
            for q in c.paragraphs:
                q.paragraph_format.space_after=Pt(0)
                if i<len(t.rows)-1 and num: q.paragraph_format.keep_with_next=True
                if num and j: q.alignment=AL.RIGHT
                for x in q.runs: x.font.size=Pt(9.2); x.bold=x.bold or (last and i==len(t.rows)-1)
    d.add_paragraph().paragraph_format.space_after=Pt(0)
P=d.add_paragraph
P("Socialnämnden"); hd("Rapport ej verkställda beslut – första kvartalet 2026",15)
hd("Förslag till beslut"); P("Socialnämnden beslutar att godkänna rapporten och att delge kommunfullmäktige och revisorerna den.")
hd("Sammanfattning")
s1=f"Socialnämnden har rapporterat {TT[0]} beslut till IVO för perioden 1 januari–31 mars 2026. Av dessa har tolv verkställts och fem avslutats. {TT[3]} beslut kvarstår. I den förra rapporten kvarstod 22 beslut."
P(s1); P("Bestämmelserna finns i 34 kap. socialtjänstlagen (2025:400) och i 28 f–h §§ LSS. Ett beslut ska rapporteras när det har gått tre månader utan att det verkställts, eller när en påbörjad insats varit avbruten lika länge.")
OC=["Område","Rapporterade","Verkställda","Avslutade","Kvarstående"]; OR=[[a[0],*tot(a[1])] for a in AR]+[["Hela nämnden",*TT]]
tab(OC,OR,[6,2.6,2.6,2.6,2.6],True,True)
TX={"Äldreomsorg":"Elva av besluten avser särskilt boende. Sju beslut kvarstår inom äldreomsorgen vid kvartalets utgång.","Funktionsnedsättning":"Inom området har 13 beslut rapporterats, varav elva enligt LSS. Åtta är kvar. Bostadsbristen hänger ihop med stadsomvandlingen, och den nya gruppbostaden beräknas nu vara inflyttningsklar i oktober 2026.","Individ- och familjeomsorg":"Fyra beslut har rapporterats och två är kvar, båda rör kontaktfamilj."}
for a,x,l in AR:
    hd(a,12.5); P(TX[a]).paragraph_format.keep_with_next=True
    tab(FC,[*x,["Delsumma",*tot(x)]],[6,2.6,2.6,2.6,2.6],True,True)
    hd(f"Kvar den 31 mars 2026, {a.lower()}",10); tab(LC,[(r[1],r[0],r[2],r[3]) for r in l],[2.5,4.9,1.7,7.3])
hd("Konsekvenser för barn"); P("Två av de kvarstående besluten gäller barn. Förvaltningen har daglig kontakt med familjerna vid behov.")
p=P("Ann-Britt Soppelasaari\nförvaltningschef"); p.paragraph_format.space_before=Pt(16)
f=ROOT/"generator"/"_tmp09.docx"; d.save(f); writer_pdf(f,R.out); f.unlink()
t=R.table(None,["Sammanfattning"],OC,OR,"insats_status")
for r in OR:
    for m,v in zip(MS,r[1:]): R.count(t,m,v,omrade=None if r is OR[-1] else r[0],is_total=r is OR[-1])
for a,x,l in AR:
    t=R.table(a,[a],FC,[*x,["Delsumma",*tot(x)]],"insats_status")
    for r in x:
        for m,v in zip(MS,r[1:]): R.count(t,m,v,lag=r[0][-3:],omrade=a,insats=r[0])
    for m,v in zip(MS,tot(x)): R.count(t,m,v,omrade=a,is_total=True)
    H=f"Kvar den 31 mars 2026, {a.lower()}"
    t=R.table(H,[a,H],LC,[(r[1],r[0],r[2],r[3]) for r in l],"decision_rows")
    for r in l: R.dec(t,section=[a,H],omrade=a,insats=r[0],lag=r[0][-3:],beslutsdatum=r[1],kommentar=r[3],**kon(r[2]),status="kvarstående")
assert TT==[34,12,5,17],TT
assert tot(AO)[3]==7 and tot(FN)==[13,3,2,8] and sum(r[1] for r in FN if r[0].endswith("LSS"))==11 and tot(IF)==[4,2,0,2]
C=R.claim
C("Socialnämnden har rapporterat 34 beslut till IVO för perioden 1 januari–31 mars 2026",34,"rapporterade"); C("Av dessa har tolv verkställts",12,"verkställda"); C("fem avslutats",5,"avslutade"); C("17 beslut kvarstår",17,"kvarstående"); C("I den förra rapporten kvarstod 22 beslut",22,"kvarstående",period="2025-Q4")
C("Elva av besluten avser särskilt boende",11,"rapporterade",omrade="Äldreomsorg",insats="särskilt boende",drop=("lag","measure")); C("Sju beslut kvarstår inom äldreomsorgen vid kvartalets utgång",7,"kvarstående",omrade="Äldreomsorg",drop=("lag",))
C("Inom området har 13 beslut rapporterats",13,"rapporterade",omrade="Funktionsnedsättning"); C("varav elva enligt LSS",11,"rapporterade",omrade="Funktionsnedsättning",lag="LSS"); C("Åtta är kvar",8,"kvarstående",omrade="Funktionsnedsättning")
C("Fyra beslut har rapporterats",4,"rapporterade",omrade="Individ- och familjeomsorg",drop=("lag",)); C("två är kvar, båda rör kontaktfamilj",2,"kvarstående",omrade="Individ- och familjeomsorg",drop=("lag","insats"))
C("Två av de kvarstående besluten gäller barn",2,"kvarstående")
R.disc("table_vs_rows","error","Särskilt boende SoL har 5 kvarstående i tabellen men bara 4 rader i listan över kvarstående.",5,4,["Särskilt boende SoL 11 4 2 5","Kvar den 31 mars 2026, äldreomsorg"],["table_vs_rows"])
R.disc("row_content","error","En rad under Kvar den 31 mars (bostad med särskild service LSS, 2025-11-06) säger att beslutet är verkställt 2026-03-16.","kvarstående","verkställt",["Inflyttad och verkställt 2026-03-16.","Bostad med särskild service LSS 4 0 0 4"],["row_content"])
R.disc("table_vs_rows","note","Äldreomsorgens delsumma kvarstående 7 mot 6 rader; följd.",7,6,["Delsumma 17 7 3 7","Sju beslut kvarstår inom äldreomsorgen vid kvartalets utgång","Kvar den 31 mars 2026, äldreomsorg"],["table_vs_rows","text_vs_table"],optional=True)
R.disc("table_vs_rows","note","Hela nämndens kvarstående 17 mot 16 rader i de tre listorna; följd.",17,16,["Hela nämnden 34 12 5 17","17 beslut kvarstår"],["table_vs_rows","text_vs_table"],optional=True)
R.disc("table_vs_rows","note","Räknas raden 2025-11-06 som verkställd kvarstår 3 av 4 bostadsbeslut.",4,3,["Bostad med särskild service LSS 4 0 0 4","Inflyttad och verkställt 2026-03-16."],["table_vs_rows","row_content"],optional=True)
R.note("Raden som säger 'verkställt 2026-03-16' under Kvar har status kvarstående (avsnittet avgör) och verkstallt_datum null.")
R.save()
