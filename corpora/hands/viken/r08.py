from model import *
import docx
from datetime import date
from docx.shared import Pt, Cm
E_ = date(2025,12,31)
KV = [("SoL","Särskilt boende","2025-05-14","K","Tackat nej en gång, önskar Södra Sandby."),("SoL","Särskilt boende","2025-09-08","M","Inget erbjudande har kunnat lämnas."),
 ("SoL","Dagverksamhet","2025-08-21","K","Väntar på färdtjänstbeslut."),("SoL","Hemtjänst","2025-09-17","M","Vill inte ha hjälp av okänd personal just nu."),
 ("LSS","Bostad med särskild service","2024-02-12","M","Erbjuden lägenhet i november, avböjd av god man."),("LSS","Bostad med särskild service","2025-03-28","K","Ledig bostad saknas."),
 ("LSS","Kontaktperson","2025-04-02","M","Annonsering pågår."),("LSS","Kontaktperson","2025-06-30","K","Intresserad kontaktperson finns, utdrag ur registret inväntas."),
 ("LSS","Ledsagarservice","2025-07-09","K","Den enskilde är bortrest."),("LSS","Daglig verksamhet","2025-09-29","M","Provar en plats två dagar i veckan.")]
VK = [("SoL","Särskilt boende","2025-06-18","K","2025-11-03"),("SoL","Dagverksamhet","2025-07-24","M","2025-10-27"),("LSS","Kontaktperson","2025-02-19","K","2025-12-01"),("LSS","Daglig verksamhet","2025-08-06","M","2025-06-15")]
AV = [("SoL","Särskilt boende","2025-04-25","M","2025-10-09","Avliden."),("LSS","Ledsagarservice","2025-05-30","K","2025-12-18","Återtog sin ansökan.")]
def make():
    r = Report("viken08_lund_2025kv4", "docx", organisation="Lunds kommun", kommunkod="1281", namnd="Vård- och omsorgsnämnden", dnr="VOO 2026/0017",
               period="2025-Q4", document_date="2026-01-21", laws=["SoL", "LSS"])
    H = ["Kvarstående beslut","Verkställda under kvartalet","Avslutade utan verkställighet"]
    days = lambda b: str((E_ - date.fromisoformat(b)).days)
    c1 = ["Lag","Insats","Datum för beslut","Dagar","K/M","Kommentar"]; c2 = ["Lag","Insats","Datum för beslut","K/M","Verkställt"]; c3 = ["Lag","Insats","Datum för beslut","K/M","Avslutat","Kommentar"]
    R1 = [[l,i,slash(b),days(b),k,m] for l,i,b,k,m in KV]; R2 = [[l,i,slash(b),k,slash(v)] for l,i,b,k,v in VK]; R3 = [[l,i,slash(b),k,slash(v),m] for l,i,b,k,v,m in AV]
    tids = [r.table(h,[h],c,R,"decision_rows") for h,c,R in zip(H,(c1,c2,c3),(R1,R2,R3))]
    for l,i,b,k,m in KV: r.dec(table=tids[0],section=[H[0]],insats=i,lag=l,beslutsdatum=b,dagar=int(days(b)),kon=k,kommentar=m,status="kvarstående")
    for l,i,b,k,v in VK: r.dec(table=tids[1],section=[H[1]],insats=i,lag=l,beslutsdatum=b,kon=k,status="verkställt",verkstallt_datum=v)
    for l,i,b,k,v,m in AV: r.dec(table=tids[2],section=[H[2]],insats=i,lag=l,beslutsdatum=b,kon=k,status="avslutat",avslutat_datum=v,kommentar=m)
    C = r.claim
    q1 = "16 beslut har rapporterats för fjärde kvartalet 2025"; C(q1,16,"rapporterade"); q2 = "Tio kvarstår"; C(q2,10,"kvarstående"); q3 = "fyra har verkställts"; C(q3,4,"verkställda"); q4 = "två har avslutats av andra skäl"; C(q4,2,"avslutade")
    q5 = "Av de kvarstående är sex fattade enligt LSS"; C(q5,6,"kvarstående",lag="LSS")
    ld = max(int(days(x[2])) for x in KV); q6 = f"Det äldsta beslutet har väntat i {ld} dagar"; C(q6,ld,"kvarstående","dagar",agreed=["period","orsak","kon","compare_to"])
    r.disc("date","error","Daglig verksamhet (LSS): carried out 15/6 2025, before the decision of 6/8 2025.","2025-06-15","2025-08-06",["LSS Daglig verksamhet 6/8 2025 M 15/6 2025","15/6 2025"],["date","row_content"])
    r.disc("date","note","The same date lies outside the quarter.","2025-06-15","2025-Q4",["LSS Daglig verksamhet 6/8 2025 M 15/6 2025","15/6 2025"],["date","row_content","period_reference"],opt=True)
    d = docx.Document(); st = d.styles["Normal"]; st.font.name = "Liberation Serif"; st.font.size = Pt(11)
    d.sections[0].left_margin = d.sections[0].right_margin = Cm(2)
    d.sections[0].header.paragraphs[0].text = "Vård- och omsorgsförvaltningen\t\tTjänsteskrivelse"
    d.sections[0].footer.paragraphs[0].text = "Lunds kommun, Box 41, 221 00 Lund"
    p = d.add_paragraph(); p.add_run("Lunds kommun").bold = True; d.add_paragraph("Datum 2026-01-21\t\tDnr VOO 2026/0017\n\nVård- och omsorgsnämnden")
    d.add_heading("Rapport om ej verkställda beslut enligt SoL och LSS",1)
    d.add_paragraph(f"{q1}. {q2}, {q3} och {q4}. {q5}. {q6}, räknat till och med den 31 december.")
    d.add_paragraph("Rapporteringsskyldigheten följer av 34 kap. 1 § socialtjänstlagen och 28 f § LSS. I listorna anges K för kvinna och M för man. Besluten är ordnade först efter lag och sedan insats, inte efter ålder.")
    def tab(h,c,R,W,style):
        d.add_heading(h,2); t = d.add_table(rows=1,cols=len(c)); t.style = style; t.autofit = False
        for row in [c]+R:
            cs = t.rows[0].cells if row is c else t.add_row().cells
            for k, w in enumerate(W): t.columns[k].width = Cm(w)
            for x, v, w in zip(cs,row,W):
                x.text = ""; u = x.paragraphs[0].add_run(v); u.font.size = Pt(9.5); x.width = Cm(w); u.bold = row is c
    tab(H[0],c1,R1,[1.4,4.2,2.8,1.6,1.2,5.8],"Light Grid"); d.add_paragraph()
    tab(H[1],c2,R2,[1.4,5.2,3.2,1.4,3.2],"Light Grid"); d.add_paragraph()
    tab(H[2],c3,R3,[1.4,4.2,2.8,1.4,2.8,4.4],"Light Grid")
    d.add_heading("Barnets bästa",2); d.add_paragraph("En prövning av barnets bästa bedöms inte vara aktuell i ärendet.")
    d.add_heading("Förslag till beslut",2); d.add_paragraph("att godkänna rapporten\natt delge kommunfullmäktige och revisionen")
    d.add_paragraph("\nFörvaltningschef\t\t\tEnhetschef"); d.save(r.path); r.save()
