"""Gnesta kv 3 2024. Word-like tjänsteskrivelse made with python-docx, printed by LibreOffice; table per law by sex, bullets for the oldest."""
from lib import *
import tempfile
from docx import Document
from docx.shared import Pt, Cm
from docx.enum.text import WD_ALIGN_PARAGRAPH
def build():
    t = T("sormland01_gnesta_2024_kv3","pdf",organisation="Gnesta kommun",kommunkod="0461",namnd="Socialnämnden",dnr="SN.2024.118",
          period="2024-Q3",document_date="2024-10-21",laws=["LSS","SoL"])
    SOL=[("Särskilt boende",4,2),("Korttidsboende",1,0),("Hemtjänst",1,1),("Kontaktfamilj",2,1)]
    LSS=[("Ledsagarservice",1,2),("Kontaktperson",3,4),("Korttidsvistelse utanför det egna hemmet",1,0),("Bostad med särskild service för vuxna",2,3),("Daglig verksamhet",0,2)]
    cols=["Insats","Kvinnor","Män","Totalt"]; z=lambda n:"-" if n==0 else str(n)
    d=Document(); st=d.styles["Normal"]; st.font.name="Liberation Sans"; st.font.size=Pt(10.5)
    sec=d.sections[0]; sec.left_margin=sec.right_margin=Cm(2.6); sec.top_margin=Cm(2); sec.bottom_margin=Cm(1.8)
    sec.footer.paragraphs[0].text="Postadress: 646 80 Gnesta   Telefon: 0158-275 000   www.gnesta.se"
    sec.footer.paragraphs[0].runs[0].font.size=Pt(8)
    def P(x,b=False,style=None): 
        p=d.add_paragraph(style=style); r=p.add_run(x); r.bold=b; p.paragraph_format.space_after=Pt(6); return p
    def H(x):
        p=d.add_paragraph(); r=p.add_run(x); r.bold=True; r.font.size=Pt(12); p.paragraph_format.space_before=Pt(10); p.paragraph_format.space_after=Pt(3); p.paragraph_format.keep_with_next=True
    hd=d.add_table(1,2); hd.cell(0,0).text="GNESTA KOMMUN\nSocialförvaltningen"; hd.cell(0,1).text="Tjänsteskrivelse\nUpprättad: 2024-10-21\nDiarienummer: SN.2024.118"
    P("")
    p=P("Ej verkställda beslut enligt SoL och LSS, kvartal 3 2024",True); p.runs[0].font.size=Pt(16)
    q1="Den 30 september 2024 fanns 30 beslut som inte hade verkställts inom tre månader"
    q2="12 av dem är fattade enligt SoL och 18 enligt LSS"
    q3="Vid föregående rapportering, per den 30 juni, var det 27 beslut"
    q4="ökningen är alltså tre beslut"
    q5="Sedan dess har sex beslut verkställts"
    q6="två har avslutats på den enskildes egen begäran"
    H("Förslag till beslut"); P("Socialnämnden godkänner rapporten och överlämnar den till kommunfullmäktige och kommunens revisorer.")
    H("Sammanfattning"); P(f"{q1}. {q2}. {q3}, {q4}. {q5} och {q6}.")
    H("Ärendet"); P("Om en kommun inte verkställer ett gynnande beslut i tid ska det rapporteras till Inspektionen för vård och omsorg (IVO). Detsamma gäller om en insats avbryts och det dröjer mer än tre månader innan den återupptas. Rapportreringen sker varje kvartal. Till fullmäktige lämnas en statistikrapport utan personuppgifter enligt 16 kap. 6 h § socialtjänstlagen respektive 28 h § LSS.")
    def tab(tid,lag,title,data):
        H(title); rows=[[a,z(k),z(m),str(k+m)] for a,k,m in data]; K=sum(x[1] for x in data); M=sum(x[2] for x in data)
        rows.append(["Summa",str(K),str(M),str(K+M)])
        tb=d.add_table(1,4); tb.style="Table Grid"
        for i,c in enumerate(cols): tb.cell(0,i).text=""; tb.cell(0,i).paragraphs[0].add_run(c).bold=True; shade(tb.cell(0,i),"D9E8D0")
        for r in rows:
            cs=tb.add_row().cells
            for i,c in enumerate(r):
                cs[i].text=""; rr=cs[i].paragraphs[0].add_run(c); rr.bold=r[0]=="Summa"
                if i: cs[i].paragraphs[0].alignment=WD_ALIGN_PARAGRAPH.CENTER
        widths(tb,(8,2.4,2.4,2.4))
        t.table(tid,title,["Ärendet",title],cols,rows,"insats_status")
        for a,k,m in data+[("Summa",K,M)]:
            tot=a=="Summa"
            for kon,v in (("K",k),("M",m),(None,k+m)): t.cnt(tid,v,is_total=tot,lag=lag,insats=None if tot else a,kon=kon)
        return K,M
    h1,h2="Beslut enligt socialtjänstlagen","Beslut enligt LSS"
    tab("t1","SoL",h1,SOL); tab("t2","LSS",h2,LSS)
    h3="Beslut som väntat längst"
    H(h3); P("Fem beslut är äldre än ett år:")
    B=[("Bostad med särskild service för vuxna","LSS","2022-03",None,"Erbjuden lägenhet två gånger, tackat nej båda gångerna."),
       ("Bostad med särskild service för vuxna","LSS","2022-11",None,"Inget boende finns i kommunen som passar, köp av extern plats utreds."),
       ("Kontaktperson","LSS","2023-01",None,"Flera har tillfrågats men ingen vill ha uppdraget."),
       ("Kontaktfamilj","SoL","2023-05",None,"Placerad i kö. Rekrytering pågår tillsammans med Trosa."),
       ("Ledsagarservice","LSS",None,"2023-06","Ledsagaren slutade och ny har inte kunnat anställas.")]
    for ins,lag,b,a,k in B:
        P(f"{ins}, {'beslut' if b else 'avbrott'} {words(b or a)}. {k}",style="List Bullet")
        t.dec(section=["Ärendet",h3],insats=ins,lag=lag,beslutsdatum=b,avbrottsdatum=a,kommentar=k)
    H("Bedömning"); P("Antalet ej verkställda beslut är fortsatt högt i förhållande till kommunens storlek. Det är framför allt kontaktpersoner och särskilt boende som drar upp siffran. I flera ärenden har erbjudande lämnats men den enskilde har valt att vänta.")
    H("Ekonomiska konsekvenser"); P("Risk för särskild avgift finns i tre ärenden. Inga medel är avsatta.")
    P("Socialförvaltningen"); P("Lotta Wikmyr\t\t\tPer Sandelius"); P("förvaltningschef\t\tcontroller")
    t.claim(q1,30,"total");t.claim(q2,12,"SoL",lag="SoL");t.claim(q2,18,"LSS",lag="LSS");t.claim(q3,27,"previous",period="2024-Q2")
    t.claim(q4,3,"change",unit="skillnad",compare_to="2024-Q2");t.claim(q5,6,"carried out","verkställda");t.claim(q6,2,"closed","avslutade")
    t.claim("Fem beslut är äldre än ett år",5,"older than a year");t.claim("Risk för särskild avgift finns i tre ärenden",3,"cases at risk of a fee",optional=True)
    assert sum(x[1]+x[2] for x in LSS)==18 and sum(x[1]+x[2] for x in SOL)==12
    with tempfile.TemporaryDirectory() as td:
        f=Path(td)/"r.docx"; d.save(f); soffice(f,t.path)
    t.save()
if __name__=="__main__": build()
