from common import *
from docx import Document
from docx.shared import Pt, Cm
S = "fjallen02_krokom_2023_kv4"; P = "2023-Q4"
COL = ["Insats","Lag","Beslut","Kön","Kommentar"]
OPEN = {"Äldreomsorg":[("Särskilt boende","SoL","14/6-23","K","Sagt nej till två platser, vill bo kvar i sin del av kommunen."),
  ("Särskilt boende","SoL","29/8-23","M","Platsbrist."),("Växelvård","SoL","3/7-23","K","Maken vill vänta.")],
 "Funktionshinder":[("Ledsagarservice","LSS","21/4-23","M","Ingen sökande till uppdraget."),("Kontaktperson","LSS","9/5-23","K","Matchning pågår, andra försöket."),
  ("Korttidstillsyn","LSS","15/9-23","M","Resorna till och från skolan är inte lösta, upphandling av taxi överklagad."),
  ("Gruppbostad","LSS","2/11-22","K","Kö. Nybygget klart tidigast hösten 2024."),("Boendestöd","SoL","25/9-23","K","Svarar varken på brev eller telefon.")],
 "Individ och familj":[("Kontaktfamilj","SoL","30/6-23","M","Familj utredd men hoppade av.")]}
DONE_H = "Borta från listan sedan sist"
DONE = [("Särskilt boende","SoL","19/5-23","M","Verkställt 9/11-23."),("Avlösarservice","LSS","8/6-23","K","Avslutat 4/12-23, familjen har flyttat.")]
def iso(s):
    d, r = s.split("/"); m, y = r.split("-"); return f"20{y}-{int(m):02d}-{int(d):02d}"
q = ["Vid årsskiftet låg nio beslut kvar","De gäller sex kvinnor och tre män","Två beslut har lämnat listan","ett har verkställts och ett har avslutats"]
def build():
    d = Document(); st = d.styles["Normal"]; st.font.name = "Liberation Sans"; st.font.size = Pt(10.5); st.paragraph_format.space_after = Pt(4)
    s = d.sections[0]; s.page_width, s.page_height, s.left_margin, s.right_margin = Cm(21), Cm(29.7), Cm(2.3), Cm(2.3)
    s.footer.paragraphs[0].text = "Krokoms kommun · Socialnämnden · Ej verkställda beslut kvartal 4 2023"
    d.add_paragraph("Krokoms kommun\tSocialförvaltningen\t\t\t\t2024-01-25")
    d.add_paragraph("Diarienummer: SOC 2024-17")
    def hd(t, size=12):
        p = d.add_paragraph(); r = p.add_run(t); r.bold = True; r.font.size = Pt(size); p.paragraph_format.space_before = Pt(10); p.paragraph_format.keep_with_next = True
    hd("Rapport om ej verkställda beslut kvartal 4 2023", 15)
    d.add_paragraph("Till Socialnämnden. Den här listan görs fyra gånger om året, när rapporterna till IVO är inskickade. Ett beslut hamnar här när det gått tre månader utan att insatsen börjat.")
    d.add_paragraph(f"{q[0]}. {q[1]}. {q[2]} sedan förra rapporten: {q[3]}.")
    def line(cells, bold=False):
        p = d.add_paragraph(); f = p.paragraph_format
        for x in (3.6, 5.0, 7.0, 8.2): f.tab_stops.add_tab_stop(Cm(x))
        f.left_indent = Cm(8.2); f.first_line_indent = Cm(-8.2); f.space_after = Pt(2)
        p.add_run("\t".join(cells)).bold = bold
    for h, rows in [*OPEN.items(), (DONE_H, DONE)]:
        hd(h); line(COL, True)
        for r in rows: line(r)
    d.add_paragraph()
    d.add_paragraph("Kommentar från enheten: svårast är det att hitta uppdragstagare utanför centralorten. Vi har haft en informationskväll i november som gav ett par intresseanmälningar.")
    d.add_paragraph("Förslag: Nämnden noterar informationen till protokollet.")
    d.add_paragraph("Enhetschef, myndighetsenheten")
    docx_pdf(S, d)
    ds, ts = [], []
    for n, (h, rows) in enumerate([*OPEN.items(), (DONE_H, DONE)], 1):
        ts.append(T(f"t{n}", h, [h], COL, [list(r) for r in rows], "decision_rows"))
        for i,l,b,k,c in rows:
            v = iso("9/11-23") if c.startswith("Verkställt") else None; a = iso("4/12-23") if c.startswith("Avslutat") else None
            ds.append(D(table=f"t{n}",section=[h],omrade=None if h == DONE_H else h,insats=i,lag=l,beslutsdatum=iso(b),kon=k,kommentar=c,
              status="verkställt" if v else "avslutat" if a else "kvarstående",verkstallt_datum=v,avslutat_datum=a))
    o = [x for x in ds if x["status"] == "kvarstående"]; K = sum(x["kon"] == "K" for x in o); M = len(o)-K
    assert (len(o),K,M) == (9,5,4)
    save(S, doc("Krokoms kommun","2309","Socialnämnden","SOC 2024-17",P,"2024-01-25",["SoL","LSS"]), ts, ds, [],
     [CL(q[0],9,"kvarstående",P),CL(q[1],6,"kvarstående",P,kon="K"),CL(q[1],3,"kvarstående",P,kon="M"),
      CL(q[2],2,"verkställda/avslutade",P),CL(q[3],1,"verkställda",P),CL(q[3],1,"avslutade",P)],
     [X("text_vs_table","error","Prose says six women among the nine open decisions; the lists have five.",6,K,[q[1]],["text_vs_table","table_vs_rows"]),
      X("text_vs_table","error","Prose says three men among the nine open decisions; the lists have four.",3,M,[q[1]],["text_vs_table","table_vs_rows"])])
