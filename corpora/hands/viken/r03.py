from model import *
import docx, docx.oxml.ns
from docx.shared import Pt
from docx.enum.text import WD_ALIGN_PARAGRAPH
def make():
    r = Report("viken03_boras_2023kv4", "docx", organisation="Borås Stad", kommunkod="1490", namnd="Sociala omsorgsnämnden", dnr="SON 2024-00031",
               period="2023-Q4", document_date="2024-01-29", laws=["LSS", "SoL"])
    S = lambda L: [[a, *(None if v is None else str(v) for v in x)] for a, *x in L]
    A = S([("Ledsagarservice",2,3,5),("Kontaktperson",6,4,10),("Korttidsvistelse",None,2,2),("Bostad för vuxna",5,8,13),("Daglig verksamhet",3,4,7),("Summa",16,21,37)])
    B = S([("Boendestöd",4,3,7),("Kontaktfamilj",1,None,1),("Kontaktperson",2,1,3),("Bostad med särskild service",2,2,4),("Sysselsättning",1,2,3),("Summa",10,8,19)])
    O = S([("Brist på ledig plats/bostad",14,4,18),("Brist på uppdragstagare",11,4,15),("Tackat nej till erbjudande",7,6,13),("Går inte att nå eller medverkar inte",3,3,6),("Annat",2,1,3),("Summa",37,18,55)])
    sec = "Antal beslut"
    kc = [None,{"kon":"K"},{"kon":"M"},{}]
    hk = ["Insats","Kvinnor","Män","Totalt"]; hs = ["Bistånd","Kvinnor","Män","Totalt"]; ho = ["Orsak","LSS","SoL","Summa"]
    t1 = r.table("Insatser enligt LSS", [sec,"Insatser enligt LSS"], hk, A, "other"); r.counts(t1, [{"insats":x[0]} for x in A[:-1]]+[{"is_total":True}], kc, measure="ej_verkställda", lag="LSS")
    t2 = r.table("Bistånd enligt SoL", [sec,"Bistånd enligt SoL"], hs, B, "other"); r.counts(t2, [{"insats":x[0]} for x in B[:-1]]+[{"is_total":True}], kc, measure="ej_verkställda", lag="SoL")
    t3 = r.table("Orsaker", ["Orsaker"], ho, O, "other"); r.counts(t3, [{"orsak":x[0]} for x in O[:-1]]+[{"is_total":True}], [None,{"lag":"LSS"},{"lag":"SoL"},{}], measure="ej_verkställda")
    C = r.claim
    q1 = "Den 31 december 2023 fanns sammanlagt 55 beslut som inte hade verkställts inom tre månader"; C(q1,55)
    q2 = "37 av besluten är fattade enligt LSS och 18 enligt SoL"; C(q2,37,lag="LSS"); C(q2,18,lag="SoL")
    q3 = "Besluten gäller 26 kvinnor och 29 män"; C(q3,26,kon="K"); C(q3,29,kon="M")
    q4 = "Vid förra rapporteringen, kvartal 3, var antalet 61"; C(q4,61,period="2023-Q3")
    q5 = "Det betyder en minskning med sex beslut"; C(q5,-6,unit="skillnad",compare_to="2023-Q3")
    q6 = "Brist på ledig plats/bostad är orsaken i 33 procent av fallen"; C(q6,33,unit="procent",orsak="Brist på ledig plats/bostad")
    r.disc("table_sum","error","SoL table: the column Totalt adds to 18, Summa says 19.",19,18,["Summa 10 8 19","Bistånd enligt SoL"],["table_sum","table_vs_table"])
    r.disc("text_vs_table","note","Consequence: the prose gives 18 under SoL, the SoL table 19.",18,19,[q2,"Summa 10 8 19"],["text_vs_table","table_vs_table","table_sum"],opt=True)
    r.disc("table_vs_table","note","Consequence: the table of reasons gives 18 for SoL, the SoL table 19.",19,18,["Summa 37 18 55","Summa 10 8 19"],["table_vs_table"],opt=True)
    d = docx.Document(); st = d.styles["Normal"]; st.font.name = "Liberation Sans"; st.font.size = Pt(10.5)
    s = d.sections[0]; s.header.paragraphs[0].text = "Borås Stad\tSociala omsorgsförvaltningen"; s.footer.paragraphs[0].text = "Besöksadress Sturegatan. Växel 033-00 00 00"
    d.add_paragraph("2024-01-29\nDnr SON 2024-00031\nTill Sociala omsorgsnämnden")
    d.add_heading("Beslut som ej verkställts – fjärde kvartalet 2023", 0)
    d.add_heading("Sammanfattning", 1); d.add_paragraph(f"{q1}. {q2}. {q3}. {q4}. {q5}.")
    d.add_heading("Förslag", 1); d.add_paragraph("Nämnden godkänner redovisningen och översänder den till Kommunfullmäktige och Stadsrevisionen.", style="List Bullet")
    d.add_heading("Bestämmelser", 1); d.add_paragraph("Enligt 16 kap. 6 f § SoL och 28 f § LSS skall nämnden varje kvartal rapportera gynnande beslut som ej verkställts inom tre månader. Uppgifterna till fullmäktige är avidentifierade. Redovisningen räknar beslut, en och samma person kan alltså förekomma mer än en gång.")
    d.add_heading(sec, 1)
    def tab(h, rows, style):
        t = d.add_table(rows=1, cols=len(h)); t.style = style
        for c, x in zip(t.rows[0].cells, h): c.text = x
        for row in rows:
            rw = t.add_row(); cs = rw.cells; pr = rw._tr.get_or_add_trPr(); pr.append(pr.makeelement(docx.oxml.ns.qn('w:cantSplit'), {}))
            for i, x in enumerate(row):
                cs[i].text = x or ""
                if i: cs[i].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        d.add_paragraph()
    d.add_heading("Insatser enligt LSS", 2); tab(hk, A, "Light List Accent 3")
    d.add_heading("Bistånd enligt SoL", 2); tab(hs, B, "Light List Accent 3")
    d.add_paragraph("En tom ruta betyder att inget beslut finns att redovisa.")
    d.add_heading("Orsaker", 1); d.add_paragraph(f"För varje beslut anges endast den huvudsakliga orsaken. {q6}."); tab(ho, O, "Medium Shading 1 Accent 3")
    d.add_heading("Bedömning", 1); d.add_paragraph("Läget har förbättrats något, framför allt tack vare att Daglig verksamhet på Norrby öppnat i oktober. Svårigheten att finna uppdragstagare kvarstår och kommer att behandlas i verksamhetsplanen.")
    d.add_paragraph("\nVerksamhetschef\nmyndighet och kvalitet"); d.save(r.path); r.save()
