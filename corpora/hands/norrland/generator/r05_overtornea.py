# Övertorneå, kv 4 2017: DOCX, liggande PM med en radlista (datum ÅÅMMDD) och en liten summering
from bas import *
from docx import Document
from docx.shared import Pt, Cm
from docx.enum.section import WD_ORIENT
R = Rapport("norrland05_overtornea_2017-Q4","docx",organisation="Övertorneå kommun",kommunkod="2518",namnd="Socialnämnden",dnr="SN 2018-0014",period="2017-Q4",document_date="2018-01-22",laws=["SoL","LSS"])
A=[("SoL 4:1","Säbo, demens","K","170512",None,None,"Avvaktar, maken vårdar hemma. Erbjuden plats sept o nov."),
 ("SoL 4:1","Säbo","K","170703","171016",None,"Flyttat in på Särkivaaragården."),
 ("SoL 4:1","Säbo","M","170831",None,"171204","Avliden."),
 ("SoL 4:1","Säbo","M","170911",None,None,"Kö. Korttidsplats under tiden."),
 ("SoL 4:1","Hemtjänst, ledsagning","K","170815","171120",None,"Svårt m bemanning i norra byarna. Löst."),
 ("SoL 4:1","Kontaktperson","M","170615",None,None,"Finsktalande önskas. Ingen hittad."),
 ("LSS 9:4","Kontaktperson","M","160922",None,None,"Tackat nej till 2 förslag."),
 ("LSS 9:4","Kontaktperson","K","170720",None,"171030","Återtagit sin ansökan."),
 ("LSS 9:6","Korttidsvistelse","M","170418",None,None,"Plats köps i Pajala, start i feb."),
 ("LSS 9:10","Daglig verksamhet","M","170929",None,None,"Studerar t.o.m. våren. Vill behålla beslutet."),
 ("LSS 9:10","Daglig verksamhet","K","170626","171002",None,None)]
iso=lambda s: None if not s else f"20{s[:2]}-{s[2:4]}-{s[4:]}"
COL=["Nr","Lagrum","Beslutet gäller","Kön","Beslutsdat","Verkst","Avsl","Anm"]
rows=[[str(i+1),*a] for i,a in enumerate(A)]
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(2); s.top_margin=Cm(1.8); s.bottom_margin=Cm(1.5)
st=d.styles["Normal"]; st.font.name="Calibri"; st.font.size=Pt(11); st.paragraph_format.space_after=Pt(5)
s.header.paragraphs[0].text="ÖVERTORNEÅ KOMMUN – Socialförvaltningen"; s.footer.paragraphs[0].text="Tingshusvägen 2, 957 85 Övertorneå. Ylitornion kunta / Övertorneå kommun"
d.add_heading("PM ej verkställda beslut, IV kvartalet 2017",1)
d.add_paragraph("Datum: 2018-01-22\tDnr: SN 2018-0014\tTill: Socialnämnden, kommunrevisionen (för kännedom)")
p1="Här kommer höstens sista lista. Den innehåller 11 beslut som var äldre än tre månader någon gång under oktober, november och december. Datum skrivs ÅÅMMDD. Ruta utan datum = har inte hänt ännu."
d.add_paragraph(p1)
def tab(cols,rows,w):
    t=d.add_table(rows=1,cols=len(cols)); t.style="Light Grid Accent 1"
    for c,v in zip(t.rows[0].cells,cols): c.text=v
    for r in rows:
        for c,v in zip(t.add_row().cells,r): c.text="" if v is None else str(v)
    bredd(t,w)
    for r in t.rows:
        for c in r.cells:
            for q in c.paragraphs: q.paragraph_format.space_after=Pt(0); [setattr(x.font,"size",Pt(10)) for x in q.runs]
d.add_heading("Lista över besluten",2); tab(COL,rows,[1.1,2.2,4.6,1.3,2.9,2.1,2.1,9.4])
d.add_heading("Räknat ihop",2)
def row(lag):
    x=[a for a in A if lag is None or a[0].startswith(lag)]; f=lambda g: sum(1 for a in x if g(a))
    return [lag or "Båda lagarna",len(x),f(lambda a:a[2]=="K"),f(lambda a:a[2]=="M"),f(lambda a:a[4]),f(lambda a:a[5]),f(lambda a:not a[4] and not a[5])]
SUM=[row("SoL"),row("LSS"),row(None)]; SC=["Lag","Rapporterade","Kvinnor","Män","Verkställda","Avslutade","Återstår 31/12"]
tab(SC,SUM,[4.2,3.2,2.6,2.6,3.2,3.2,3.6]); print(SUM)
p2="Förra gången, vid utgången av september, återstod fem beslut. Nu är det sex. Inga nya ansökningar om särskild avgift har kommit från IVO."
q=d.add_paragraph(p2); q.paragraph_format.space_before=Pt(8)
d.add_paragraph("Förslag: nämnden tackar för informationen.\n\nEila Kuivakangas-Rantatalo, biståndshandläggare")
d.save(R.out)
H1,H2="Lista över besluten","Räknat ihop"
T="PM ej verkställda beslut, IV kvartalet 2017"
tid=R.table(H1,[T,H1],COL,rows,"decision_rows")
for i,a in enumerate(A):
    R.dec(tid,nr=i+1,section=[T,H1],insats=a[1],lag=a[0][:3],lagrum=a[0],beslutsdatum=iso(a[3]),kommentar=a[6],kon=a[2],status="verkställt" if a[4] else "avslutat" if a[5] else "kvarstående",verkstallt_datum=iso(a[4]),avslutat_datum=iso(a[5]))
t2=R.table(H2,[T,H2],SC,SUM,"other")
for r in SUM:
    k=dict(lag=r[0] if r[0]!="Båda lagarna" else None,is_total=r[0]=="Båda lagarna")
    R.count(t2,"rapporterade",r[1],**k); R.count(t2,"rapporterade",r[2],kon="K",**k); R.count(t2,"rapporterade",r[3],kon="M",**k)
    for m,v in zip(("verkställda","avslutade","kvarstående"),r[4:]): R.count(t2,m,v,**k)
assert SUM[2][1:]==[11,5,6,3,2,6] or print(SUM)
C=R.claim
C("Den innehåller 11 beslut som var äldre än tre månader",11,"rapporterade",drop=("measure",))
C("vid utgången av september, återstod fem beslut",5,"kvarstående",period="2017-Q3")
C("Nu är det sex",6,"kvarstående")
R.save()
