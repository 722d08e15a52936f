from model import *
import docx
from docx.shared import Pt, Cm
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
def make():
    r = Report("viken05_haninge_2024", "docx", organisation="Haninge kommun", kommunkod="0136", namnd="Äldrenämnden", dnr="ÄN 2025/8",
               period="2024", document_date="2025-02-03", laws=["SoL"])
    Q = ["2024-Q1","2024-Q2","2024-Q3","2024-Q4"]; cols = ["Kv 1","Kv 2","Kv 3","Kv 4"]
    def block(L): return [[a, *("–" if v == 0 else str(v) for v in x)] for a, *x in L] + [["Summa", *(str(sum(x[i] for x in L)) for i in (1,2,3,4))]]
    A = block([("Särskilt boende",14,11,17,12),("Korttidsboende",3,4,2,2),("Dagverksamhet",6,9,8,5),("Hemtjänst",1,0,0,2),("Ledsagning",2,2,3,3)])
    B = block([("Särskilt boende",5,8,4,9),("Korttidsboende",1,0,3,2),("Dagverksamhet",2,3,4,6),("Hemtjänst",0,1,0,0),("Ledsagning",1,0,1,0)])
    O = block([("Saknar ledig plats",10,8,14,9),("Tackat nej",11,13,10,9),("Avvaktar på egen begäran",3,4,4,5),("Övrigt",2,1,2,1)])
    assert A[-1][1:] == O[-1][1:] == ["26","26","30","24"] and B[-1][1:] == ["9","12","12","17"]
    qd = [None] + [{"period": q} for q in Q]
    H = ["Kvarstående beslut vid kvartalets slut","Beslut som verkställdes under kvartalet","Varför besluten väntar"]
    tt = ["Antal kvarstående ej verkställda beslut den sista dagen i kvartalet, 2024","Antal ej verkställda beslut som verkställdes under respektive kvartal 2024","Kvarstående beslut efter huvudsakligt skäl, 2024"]
    heads = ["Biståndets art","Biståndets art","Skäl"]
    for h, t, hd, rows, key, m in zip(H, tt, heads, (A,B,O), ("insats","insats","orsak"), ("kvarstående","verkställda","kvarstående")):
        tid = r.table(t, [h], [hd]+[f"2024 / {c}" for c in cols], rows, "orsak_time_series" if key=="orsak" else "insats_time_series")
        r.counts(tid, [{key: x[0]} for x in rows[:-1]] + [{"is_total": True}], qd, measure=m, lag="SoL")
    C = r.claim; L = dict(lag="SoL")
    q1 = "Vid årets slut kvarstod 24 beslut"; C(q1,24,"kvarstående",period="2024-Q4",**L)
    q2 = "Under hela 2024 verkställdes 50 beslut som tidigare hade rapporterats"; C(q2,50,"verkställda",**L)
    q3 = "Under årets fjärde kvartal var det 17 beslut som verkställdes"; C(q3,17,"verkställda",period="2024-Q4",**L)
    q4 = "Mellan kvartal 2 och kvartal 3 ökade antalet kvarstående beslut med sex"; C(q4,6,"kvarstående","skillnad",period="2024-Q3",compare_to="2024-Q2",**L)
    q5 = "Hälften av de kvarstående besluten i kvartal 4, tolv stycken, gäller särskilt boende"; C(q5,12,"kvarstående",period="2024-Q4",insats="särskilt boende",**L); C(q5,50,"kvarstående","procent",period="2024-Q4",insats="särskilt boende",opt=True,**L)
    q6 = "I kvartal 2 hade 13 av de 26 tackat nej"; C(q6,13,"kvarstående",period="2024-Q2",orsak="tackat nej",**L); C(q6,26,"kvarstående",period="2024-Q2",opt=True,**L)
    r.disc("text_vs_table","error","Prose says the remaining decisions grew by six from Q2 to Q3; the table gives 30 - 26 = 4.",6,4,[q4,"Summa 26 26 30 24"])
    d = docx.Document(); st = d.styles["Normal"]; st.font.name = "DejaVu Sans"; st.font.size = Pt(9.5)
    t = d.add_table(rows=1, cols=2); t.rows[0].cells[0].text = "Haninge kommun\nÄldreförvaltningen"; t.rows[0].cells[1].text = "Tjänsteutlåtande\n2025-02-03\nÄN 2025/8"; t.rows[0].cells[1].paragraphs[0].alignment = AL.RIGHT
    p = d.add_paragraph(); p.add_run("\nÅterrapportering av ej verkställda beslut helåret 2024").bold = True; p.runs[0].font.size = Pt(15)
    def h(x): p = d.add_paragraph(); u = p.add_run(x.upper() if x in ("Bakgrund","Slutsats") else x); u.bold = True; u.font.size = Pt(11); p.paragraph_format.space_before = Pt(10); p.paragraph_format.keep_with_next = True; p.style = d.styles["Heading 2"] if x in H else d.styles["Normal"]
    h("Bakgrund"); d.add_paragraph("Äldrenämnden har under året lämnat fyra kvartalsrapporter. På begäran av nämndens ordförande har uppgifterna samlats på ett ställe, så att det går att se hur det har utvecklats över tid. Enbart beslut enligt socialtjänstlagen förekommer inom nämndens ansvar. Med kvarstående avses beslut som är äldre än tre månader och som alltjämt inte har verkställts. Ett streck i tabellerna betyder noll.")
    d.add_paragraph(f"{q1}. {q2}.")
    txt = {0: f"{q4}. Det förklaras av renoveringen på Vallagården, då inflyttning stoppades. {q5}.", 1: f"{q3}, sedan boendet åter tagit emot nya hyresgäster.", 2: f"{q6}. Därefter har fler väntat på att en plats ska bli ledig."}
    for i, rows in enumerate((A,B,O)):
        h(H[i]); d.add_paragraph(txt[i]); c = d.add_paragraph(tt[i]); c.style = d.styles["Caption"]; c.paragraph_format.keep_with_next = True
        t = d.add_table(rows=2, cols=5); t.style = "Table Grid"; t.autofit = False
        a = t.cell(0,0).merge(t.cell(1,0)); a.text = heads[i]; m = t.cell(0,1).merge(t.cell(0,4)); m.text = "2024"; m.paragraphs[0].alignment = AL.CENTER
        for k, x in enumerate(cols): t.cell(1,k+1).text = x
        for row in rows:
            cs = t.add_row().cells
            for k, v in enumerate(row):
                cs[k].text = v
                if k: cs[k].paragraphs[0].alignment = AL.RIGHT
                if row[0] == "Summa": cs[k].paragraphs[0].runs[0].bold = True
        for k, w in enumerate([5.5,2.4,2.4,2.4,2.4]):
            t.columns[k].width = Cm(w)
            for row in list(t.rows)[2:]: row.cells[k].width = Cm(w)
    h("Slutsats"); d.add_paragraph("Förvaltningens bild är att läget är stabilt. Den som har tackat nej får ett nytt erbjudande inom en månad. Utlåtandet föranleder inget beslut utöver att nämnden tar del av det.")
    d.add_paragraph("Avdelningschef myndighetsutövning"); d.save(r.path); r.save()
