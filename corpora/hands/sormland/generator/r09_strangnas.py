"""Strängnäs kv 3 2023. python-docx printed by LibreOffice; areas, a small list per insats, matrix of waits at the end. Nothing planted."""
from lib import *
import tempfile
from docx import Document
from docx.shared import Pt, Cm
def build():
    t=T("sormland09_strangnas_2023_kv3","pdf",organisation="Strängnäs kommun",kommunkod="0486",namnd="Socialnämnden",dnr="SN/2023:214-003",period="2023-Q3",document_date="2023-10-17",laws=["LSS","SoL"])
    AR=[("Äldreomsorg",[("Särskilt boende SoL","SoL",[("2022-12-14",None,"kvinna","Vill endast flytta till Mariefred."),("2023-04-20",None,"man","Tackat nej till en plats, står kvar på önskelistan."),("2023-05-31",None,"kvinna","Ingen plats har kunnat erbjudas."),("2023-06-15",None,"kvinna","Inflyttning bestämd till mitten av oktober.")]),
                     ("Korttidsboende SoL","SoL",[("2023-06-26",None,"man","Avvaktar, anhörig sköter omsorgen.")])]),
        ("Funktionsnedsättning och socialpsykiatri",[("Boendestöd SoL","SoL",[(None,"2023-02-07","kvinna","Avbrott. Svarar inte på telefon, handläggaren besöker."),("2023-06-02",None,"man","Har inte valt utförare.")]),
                     ("Kontaktperson LSS","LSS",[("2021-08-18",None,"man","Önskemål om geografi och ålder kan inte tillgodoses."),("2023-01-12",None,"kvinna","Flera presenterade, ingen har passat."),("2023-03-29",None,"man","Svårrekryterat."),(None,"2023-06-01","kvinna","Avbrott sedan kontaktpersonen fått nytt jobb.")]),
                     ("Korttidsvistelse LSS","LSS",[("2023-05-08",None,"pojke","Inskolning under hösten."),("2023-02-22",None,"flicka","Tackade nej till plats i Eskilstuna.")]),
                     ("Bostad med särskild service LSS","LSS",[("2022-05-19",None,"man","Inget lämpligt boende. Söker extern placering."),("2022-09-01",None,"kvinna","Tackat nej till erbjuden gruppbostad, för stor enhet.")]),
                     ("Daglig verksamhet LSS","LSS",[("2023-06-20",None,"man","Sommaruppehåll, börjar vecka 41.")])]),
        ("Individ- och familjeomsorg",[("Kontaktfamilj SoL","SoL",[("2022-10-27",None,"flicka","Rekrytering pågår."),("2023-06-08",None,"pojke",None)])])]
    d=Document(); st=d.styles["Normal"]; st.font.name="Liberation Serif"; st.font.size=Pt(11); s=d.sections[0]; s.page_width=Cm(21); s.page_height=Cm(29.7); s.left_margin=Cm(3); s.right_margin=Cm(2.5)
    s.header.paragraphs[0].text="STRÄNGNÄS KOMMUN\tSocialkontoret\tSN/2023:214-003"
    def P(x): p=d.add_paragraph(x); p.paragraph_format.space_after=Pt(6); return p
    def H(x,size,u=False,caps=False):
        p=d.add_paragraph(); r=p.add_run(x); r.bold=not u; r.italic=u; r.font.size=Pt(size); p.paragraph_format.space_before=Pt(9); p.paragraph_format.space_after=Pt(2); p.paragraph_format.keep_with_next=True
    def grid(rows,ws,heads=1,merge=None):
        tb=d.add_table(len(rows),len(rows[0])); tb.style="Table Grid"; tb.autofit=False
        for i,r in enumerate(rows):
            for j,c in enumerate(r):
                cell=tb.cell(i,j); cell.text=""
                run=cell.paragraphs[0].add_run(c or ""); run.font.size=Pt(9.5); run.bold=i<heads; cell.paragraphs[0].paragraph_format.keep_with_next=i<len(rows)-1
        widths(tb,ws)
        if merge:
            for p,q,x in [(*merge,)]+[((0,j),(1,j),rows[0][j]) for j in (0,len(ws)-1)]:
                m=tb.cell(*p).merge(tb.cell(*q)); m.text=x; m.paragraphs[0].runs[0].bold=True; m.paragraphs[0].runs[0].font.size=Pt(9.5)
        return tb
    P("Tjänsteutlåtande\n17 oktober 2023"); H("Information om ej verkställda beslut 30 september 2023",15)
    H("Beslutsförslag",12); P("Socialnämnden beslutar att lägga informationen till handlingarna. Statistikrapporten överlämnas till kommunfullmäktige.")
    n=sum(len(x[2]) for a in AR for x in a[1]); sol=sum(len(x[2]) for a in AR for x in a[1] if x[1]=="SoL"); assert (n,sol)==(18,9),(n,sol)
    q1="Vid kvartalets utgång fanns det 18 beslut som inte verkställts inom tre månader"; q2="hälften, nio beslut, enligt vardera SoL och LSS"; q3="Två av dem är avbrott"; q4="Fyra beslut som rapporterades i juni har verkställts sedan dess"; q5="Den 30 juni 2023 var antalet ej verkställda 20"; q6="Ingen har väntat så länge som en man som fick beslut om kontaktperson i augusti 2021"
    H("Sammanfattning",12); P(f"{q1}, {q2}. {q3}. {q4}. {q5}. {q6}.")
    H("Beskrivning av ärendet",12); P("Socialkontoret lämnar varje kvartal uppgifter till IVO enligt 16 kap. 6 f § SoL och 28 f § LSS. Här följer de beslut som är aktuella, ordnade efter verksamhet och insats.")
    E=(2023,9)
    def bucket(x): m=(E[0]-int(x[:4]))*12+E[1]-int(x[5:7]); return 0 if m<=6 else 1 if m<=12 else 2
    cols=["Beslutsdatum","Avbrottsdatum","Kön","Orsak"]; k=0; mat=[]
    for area,ins in AR:
        H(area,12.5)
        for name,lag,rows in ins:
            H(name,11,True); k+=1; b=[0,0,0]
            pr=[[words(x[0]) if x[0] else None,words(x[1]) if x[1] else None,x[2],x[3]] for x in rows]
            grid([cols]+pr,(3.4,3.4,1.8,6.9)); t.table(f"t{k}",name,["Beskrivning av ärendet",area,name],cols,pr,"decision_rows")
            for x in rows:
                b[bucket(x[0] or x[1])]+=1
                t.dec(table=f"t{k}",section=["Beskrivning av ärendet",area,name],omrade=area,insats=name,lag=lag,beslutsdatum=x[0],avbrottsdatum=x[1],kommentar=x[3],kon="K" if x[2] in("kvinna","flicka") else "M",alder="barn" if x[2] in("flicka","pojke") else "vuxen")
            mat.append((name,lag,b))
    hm="Väntetider"; H(hm,12); P("Räknat i hela månader från beslutet, vid avbrott från avbrottet, till den 30 september. Tom ruta betyder att ingen väntar.")
    B=["3–6","7–12","13–"]; f=lambda v:str(v) if v else None
    rows=[[nm]+[f(v) for v in b]+[str(sum(b))] for nm,_,b in mat]; tot=[sum(b[i] for _,_,b in mat) for i in range(3)]; rows.append(["Alla"]+[str(v) for v in tot]+[str(sum(tot))])
    grid([["Insats","","","","Totalt"],["",*B,""]]+rows,(6.2,2.2,2.2,2.2,2.4),2,((0,1),(0,3),"Väntetid i månader"))
    tid=f"t{k+1}"; t.table(tid,hm,["Beskrivning av ärendet",hm],["Insats"]+[f"Väntetid i månader / {x}" for x in B]+["Totalt"],rows,"waiting_buckets")
    for nm,lag,b in mat+[("Alla",None,tot)]:
        T_=nm=="Alla"
        for bb,v in zip(B,b):
            if v: t.cnt(tid,v,"ej_verkställda",T_,lag=lag,insats=None if T_ else nm,manader=bb)
        t.cnt(tid,sum(b),is_total=T_,lag=lag,insats=None if T_ else nm)
    hv="Verkställda sedan förra rapporten"; H(hv,12)
    V=[("Särskilt boende","SoL","2023-01-25","2023-07-10"),("Särskilt boende","SoL","2023-03-06","2023-08-21"),("Ledsagarservice","LSS","2022-11-30","2023-09-04"),("Kontaktfamilj","SoL","2022-06-21","2023-08-18")]
    vc=["Insats","Lag","Beslut","Verkställt"]; pr=[[a,b,words(c),words(e)] for a,b,c,e in V]; grid([vc]+pr,(5,2,4,4)); t.table(f"t{k+2}",hv,["Beskrivning av ärendet",hv],vc,pr,"decision_rows")
    for a,b,c,e in V: t.dec(table=f"t{k+2}",section=["Beskrivning av ärendet",hv],insats=a,lag=b,beslutsdatum=c,status="verkställt",verkstallt_datum=e)
    H("Konsekvenser för barn",12); P("Fyra av besluten gäller barn. Förseningen innebär att familjerna får mindre avlastning än de har rätt till.")
    t.claim("Fyra av besluten gäller barn",4,"children",agreed=["period","lag","insats","orsak","kon","compare_to"])
    P("\nHelén Nordvall\nsocialchef"); t.claim(q1,18,"total");t.claim(q2,9,"SoL",lag="SoL");t.claim(q2,9,"LSS",lag="LSS");t.claim(q2,50,"share",unit="procent",lag="SoL",optional=True);t.claim(q2,50,"share",unit="procent",lag="LSS",optional=True);t.claim(q3,2,"interruptions");t.claim(q4,4,"carried out","verkställda");t.claim(q5,20,"previous quarter",period="2023-Q2")
    with tempfile.TemporaryDirectory() as td: fpath=Path(td)/"r.docx"; d.save(fpath); soffice(fpath,t.path)
    t.save()
if __name__=="__main__": build()
