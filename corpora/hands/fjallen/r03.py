from common import *
from docx import Document
from docx.shared import Pt
S = "fjallen03_ydre_2025_kv1"; P = "2025-Q1"
CASES = [("Beslut enligt socialtjänstlagen som väntar","SoL","kvarstående",[
 (1,"Särskilt boende","kvinna","2024-08-14",None,"Kvinnan står först i kön till demensenheten men det har inte blivit någon ledig lägenhet. Hon har hemtjänst dygnet runt under tiden."),
 (2,"Särskilt boende","man","2024-11-04",None,"Mannen erbjöds plats i januari och tackade nej. Han vill inte flytta förrän huset är sålt."),
 (3,"Kontaktfamilj","flicka","2024-06-27",None,"En familj i grannkommunen är under utredning. Flickans mamma är informerad."),
 (4,"Boendestöd","kvinna","2024-12-09",None,"Boendestödjaren är sjukskriven och någon ersättare har inte gått att få tag på.")]),
 ("Beslut enligt LSS som väntar","LSS","kvarstående",[
 (5,"Ledsagarservice","man","2023-03-20","2024-12-11","Ledsagaren slutade med kort varsel. Två personer har intervjuats men ingen passade."),
 (6,"Korttidsvistelse","pojke","2024-10-30",None,"Föräldrarna vill att pojken skolas in under sommarlovet, inte tidigare.")]),
 ("Verkställt sedan förra rapporten","SoL","verkställt",[
 (7,"Kontaktperson enligt SoL","kvinna","2024-09-02",None,"Verkställdes den 3 februari 2025.")])]
q = ["Kommunen har rapporterat sju beslut till IVO för årets första kvartal","Sex av dem väntar fortfarande och ett har hunnit bli verkställt","Fyra av de väntande besluten är fattade enligt SoL och två enligt LSS","Föregående kvartal var de väntande besluten tre till antalet"]
def build():
    d = Document(); st = d.styles["Normal"]; st.font.name = "Calibri"; st.font.size = Pt(11)
    d.sections[0].header.paragraphs[0].text = "YDRE KOMMUN\tSocialnämnden\tDiarienr 2025-00084"
    d.add_paragraph("Österbymo den 10 april 2025")
    d.add_heading("Redovisning av beslut som inte har verkställts inom tre månader, första kvartalet 2025", 1)
    d.add_paragraph("Varje kvartal ska nämnden redogöra för gynnande beslut som ännu inte lett till någon insats. Skyldigheten finns i 16 kap. 6 f § socialtjänstlagen (SoL) och 28 f § lagen om stöd och service till vissa funktionshindrade (LSS). Är det avbrott räknas tiden från avbrottet.")
    d.add_paragraph(f"{q[0]}. {q[1]}. {q[2]}. {q[3]}.")
    ds = []
    for h, lag, status, cs in CASES:
        d.add_heading(h, 2)
        for nr, ins, k, b, a, txt in cs:
            p = d.add_paragraph(); lead = f"Ärende {nr}. {ins}, {k}, beslut den {lang(b)}" + (f", avbrott den {lang(a)}" if a else "") + "."
            p.add_run(lead).italic = True; p.add_run(" " + txt)
            ds.append(D(nr=str(nr),section=[h],insats=ins,lag=lag,beslutsdatum=b,avbrottsdatum=a,kommentar=txt,kon="K" if k in("kvinna","flicka") else "M",
              alder="vuxen" if k in("kvinna","man") else "barn",status=status,verkstallt_datum="2025-02-03" if status=="verkställt" else None))
    d.add_heading("Bedömning", 2)
    d.add_paragraph("Förvaltningen ser inget mönster i ärendena. Kommunen är liten och varje uppsägning märks. Inget av ärendena bedöms i dag riskera särskild avgift.")
    d.add_paragraph("Handläggare: förvaltningssekreteraren")
    DOCS.mkdir(exist_ok=True); d.save(DOCS / f"{S}.docx")
    save(S, doc("Ydre kommun","0512","Socialnämnden","2025-00084",P,"2025-04-10",["SoL","LSS"]), [], ds, [],
     [CL(q[0],7,"rapporterade",P),CL(q[1],6,"kvarstående",P),CL(q[1],1,"verkställda",P),CL(q[2],4,"kvarstående",P,lag="SoL"),CL(q[2],2,"kvarstående",P,lag="LSS"),CL(q[3],3,"kvarstående","2024-Q4")])
