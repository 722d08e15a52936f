from common import *
from docx import Document
from docx.shared import Pt, Cm
S = "fjallen07_hjo_2024_kv3"; P = "2024-Q3"
HA, HB = "Kvartalet i siffror","Beslut som kvarstår 30 september 2024"
CA = ["Insats","Lag","Inrapporterade","Verkställda","Avslutade av annat skäl","Kvar 30 sept"]
RA = [["Särskilt boende","SoL",5,2,1,2],["Dagverksamhet","SoL",1,0,0,1],["Boendestöd","SoL",2,1,0,1],["Kontaktperson","LSS",3,0,1,2],["Ledsagarservice","LSS",2,0,0,2],["Bostad med särskild service","LSS",1,0,0,1]]
CB = ["Nr","Insats","Lag","Beslutsdatum","Avbrott från","Könstillhörighet","Anmärkning"]
RB = [("1","Särskilt boende","SoL","2024-04-08",None,"Kvinna","Tackade nej i augusti. Vill ha rum på bottenplan."),("2","Särskilt boende","SoL","2024-06-24",None,"Man","Kö."),
("3","Dagverksamhet","SoL","2024-05-29",None,"Kvinna","Orkar inte börja än, enligt henne själv."),("4","Boendestöd","SoL","2023-12-05","2024-05-13","Man","Inlagd på sjukhus i långa perioder. Avbrottet består."),
("5","Kontaktperson","LSS","2024-02-20",None,"Kvinna","Tre förslag har presenterats, inget har passat."),("6","Kontaktperson","LSS","2024-06-17",None,"Kvinna",None),
("7","Ledsagarservice","LSS","2023-11-14","2024-06-03","Man","Ledsagaren slutade, rekrytering pågår."),("8","Ledsagarservice","LSS","2024-03-27",None,"Man","Använder inte alla timmar, vill ha kvar beslutet."),
("9","Bostad med särskild service","LSS","2022-05-18",None,"Kvinna","Plats i nytt boende från januari.")]
q = ["Av de 14 inrapporterade besluten har tre verkställts och två avslutats av annat skäl","Nio beslut kvarstår","De gäller fem kvinnor och fyra män","I två av de nio kvarstående besluten, 22 procent, är det fråga om avbrott"]
def build():
    tot = ["Summa",None]+[sum(r[j] for r in RA) for j in range(2,6)]; assert tot[2:] == [14,3,2,9]
    rows = [[None if c is None else str(c) for c in r] for r in RA+[tot]]
    d = Document(); st = d.styles["Normal"]; st.font.name = "Arial"; st.font.size = Pt(10.5)
    s = d.sections[0]; s.left_margin = s.right_margin = Cm(2); s.footer.paragraphs[0].text = "Hjo kommun, Torggatan 2, 544 30 Hjo"
    t = d.add_table(1,2); t.rows[0].cells[0].text = "HJO KOMMUN\nVård- och omsorgsförvaltningen"; t.rows[0].cells[1].text = "2024-10-17\nDnr VON 2024-92"
    d.add_paragraph(); d.add_paragraph("Vård- och omsorgsnämnden")
    d.add_heading("Kvartalsrapport ej verkställda beslut juli–september 2024", 1)
    d.add_heading("Förslag till beslut", 2); d.add_paragraph("Vård- och omsorgsnämnden godkänner kvartalsrapporten.", style="List Bullet"); d.add_paragraph("Rapporten lämnas till kommunfullmäktige.", style="List Bullet")
    d.add_heading(HA, 2); d.add_paragraph(f"{q[0]}. {q[1]}. {q[2]}.")
    def table(cols, rs, style, widths):
        t = d.add_table(1, len(cols)); t.style = style; t.autofit = False
        for c, w in zip(t.columns, widths): c.width = Cm(w)
        for c, x in zip(t.rows[0].cells, cols): c.text = x
        for r in rs:
            for c, x in zip(t.add_row().cells, r): c.text = x or ""
        for row in t.rows:
            for c, w in zip(row.cells, widths):
                c.width = Cm(w)
                for p in c.paragraphs:
                    for u in p.runs: u.font.size = Pt(9)
    table(CA, rows, "Light List Accent 1", [4.6,1.6,3,2.5,3,2.3])
    d.add_heading(HB, 2); d.add_paragraph(f"{q[3]}."); table(CB, RB, "Table Grid", [0.9,3.3,1.2,2.6,2.3,3.0,4.0])
    d.add_paragraph(); d.add_paragraph("Med avbrott menas att insatsen varit igång men upphört och inte återupptagits inom tre månader."); d.add_paragraph("Biståndschef")
    DOCS.mkdir(exist_ok=True); d.save(DOCS / f"{S}.docx")
    MS = ["rapporterade","verkställda","avslutade","kvarstående"]
    cs = [C(table="t1",measure=MS[j],period=P,lag=r[1],insats=None if r[0]=="Summa" else r[0],value=r[j+2],is_total=r[0]=="Summa") for r in RA+[tot] for j in range(4)]
    ds = [D(table="t2",nr=n,section=[HB],insats=i,lag=l,beslutsdatum=b,avbrottsdatum=a,kon="K" if k=="Kvinna" else "M",alder="vuxen",kommentar=c,status="kvarstående") for n,i,l,b,a,k,c in RB]
    assert [sum(x["kon"]==k for x in ds) for k in "KM"] == [5,4] and len(ds)==9
    for i,_,_,_,_,kv in RA: assert sum(x["insats"]==i for x in ds)==kv
    save(S, doc("Hjo kommun","1497","Vård- och omsorgsnämnden","VON 2024-92",P,"2024-10-17",["SoL","LSS"]),
     [T("t1",HA,[HA],CA,rows,"insats_status"),T("t2",HB,[HB],CB,[list(r) for r in RB],"decision_rows")], ds, cs,
     [CL(q[0],14,"rapporterade",P),CL(q[0],3,"verkställda",P),CL(q[0],2,"avslutade",P),CL(q[1],9,"kvarstående",P),CL(q[2],5,"kvarstående",P,kon="K"),CL(q[2],4,"kvarstående",P,kon="M"),
      CL(q[3],2,"kvarstående",P,orsak="avbrott",agreed=["measure","period","lag","insats","kon","compare_to"]),CL(q[3],22,"kvarstående",P,"procent",orsak="avbrott",agreed=["measure","period","lag","insats","kon","compare_to"])],
     claims_opt=[CL(q[3],9,"kvarstående",P)])
