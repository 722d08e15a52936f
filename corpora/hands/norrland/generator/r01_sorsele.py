# Sorsele, kv 2 2019: tjänsteskrivelse i Word -> Writer-PDF, en lista per lag
from bas import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
R = Rapport("norrland01_sorsele_2019-Q2", "pdf", organisation="Sorsele kommun", kommunkod="2422", namnd="Omsorgsnämnden",
            dnr="ON 2019/41-739", period="2019-Q2", document_date="2019-08-13", laws=["SoL","LSS"])
SOL = [("2018-11-19","Särskilt boende","kvinna","Erbjuden lägenhet på Fjällgården i maj men tackade nej. Vill vänta på att det blir ledigt i Gargnäs."),
       ("2019-01-14","Särskilt boende","man","Ingen ledig plats. Får utökad hemtjänst så länge."),
       ("2019-02-05","Särskilt boende","kvinna","Ingen ledig plats. Har varit på korttidsboendet sedan mars."),
       ("2019-03-21","Kontaktperson","man","Har inte gått att hitta någon som vill åta sig uppdraget. Annons är ute i båda affärerna."),
       ("2019-03-27","Dagverksamhet","kvinna","Skjutsen är inte löst, det är 9 mil enkel väg. Ska gå med skolbussen från höstterminen.")]
LSS = [("2018-10-09","Ledsagarservice","man","Ledsagaren slutade före start. Ny person introduceras i augusti."),
       ("2018-12-12","Daglig verksamhet","kvinna","Verkställt. Började på Verkstan 3 juni 2019."),
       ("2019-03-29","Korttidsvistelse","flicka","Familjen har varit och tittat på stödfamilj i Storuman men har inte bestämt sig än.")]
COL = ["Beslut","Insats","Vem","Hur läget är"]
d = Document(); st = d.styles["Normal"]; st.font.name = "Liberation Serif"; st.font.size = Pt(11.5)
s = d.sections[0]; s.left_margin=s.right_margin=Cm(2.6); s.top_margin=Cm(2); s.page_width=Cm(21); s.page_height=Cm(29.7)
hp = s.header.paragraphs[0]; hp.text = "SORSELE KOMMUN\tTJÄNSTESKRIVELSE"; hp.runs[0].bold = True
fp = s.footer.paragraphs[0]; fp.text = "Sorsele kommun, Burevägen 2, 924 81 Sorsele   tel 0952-140 00   www.sorsele.se"; fp.runs[0].font.size = Pt(8.5); fp.alignment = WD_ALIGN_PARAGRAPH.CENTER
def p(t, b=False, sz=None, after=7):
    q = d.add_paragraph(); r = q.add_run(t); r.bold = b
    if sz: r.font.size = Pt(sz)
    q.paragraph_format.space_after = Pt(after); return q
p("Omsorgskontoret\nDatum 2019-08-13\nDnr ON 2019/41-739", after=10)
p("Till Omsorgsnämnden", after=14)
p("Beslut som inte har blivit verkställda, 1 april–30 juni 2019", True, 15)
p("Förslag till beslut", True)
p("Nämnden tar del av redovisningen och skickar den vidare till kommunfullmäktige och revisorerna.")
p("Varför vi rapporterar", True)
p("Enligt 16 kap. 6 f § socialtjänstlagen och 28 f § LSS ska kommunen varje kvartal anmäla till Inspektionen för vård och omsorg vilka bifallsbeslut som är äldre än tre månader och ännu inte kommit igång. Samma sak gäller om en insats gjort uppehåll och inte kommit i gång igen på tre månader. Fullmäktige ska ha en rapport och revisorerna likaså. Kommunen kan dömas att betala en särskild avgift om någon fått vänta oskäligt länge.")
p("Kvartalet i korthet", True)
T = "Kontoret har anmält åtta beslut till IVO, fem enligt socialtjänstlagen och tre enligt LSS. Ett av LSS-besluten har blivit verkställt under kvartalet. De andra sju väntar fortfarande den sista juni. Avstånden och svårigheten att få tag på folk är som vanligt det som ställer till det mest."
p(T)
def tab(rows):
    t = d.add_table(rows=1, cols=4); t.style = "Table Grid"
    W = [Cm(2.7), Cm(3.1), Cm(1.8), Cm(8.2)]
    for c, h, w in zip(t.rows[0].cells, COL, W):
        c.text = ""; r = c.paragraphs[0].add_run(h); r.italic = True; c.width = w
    for r in rows:
        cs = t.add_row().cells
        for c, v, w in zip(cs, [kort(r[0]), *r[1:]], W): c.text = v; c.width = w
    for row in t.rows:
        row._tr.get_or_add_trPr().append(__import__("docx").oxml.OxmlElement("w:cantSplit"))
        for c in row.cells:
            for q in c.paragraphs: q.paragraph_format.space_after = Pt(1); [setattr(x.font, "size", Pt(10.5)) for x in q.runs]
    bredd(t, [2.7,3.2,1.8,8.1]); d.add_paragraph().paragraph_format.space_after = Pt(2)
for lag, head, rows in (("SoL","Socialtjänstlagen (SoL)",SOL),("LSS","Lagen om stöd och service (LSS)",LSS)):
    p(head, True, after=3).paragraph_format.keep_with_next = True; tab(rows)
    tid = R.table(head, [head], COL, [[kort(r[0]),*r[1:]] for r in rows], "decision_rows")
    for r in rows:
        v = r[3].startswith("Verkställt")
        R.dec(tid, section=[head], insats=r[1], lag=lag, beslutsdatum=r[0], kommentar=r[3], **kon(r[2]), status="verkställt" if v else "kvarstående", verkstallt_datum="2019-06-03" if v else None)
p("Hur det går vidare", True)
p("Enhetscheferna går igenom listan en gång i månaden tillsammans med biståndshandläggaren. Nästa rapport lämnas till nämnden i november och gäller juli, augusti och september.")
q = p("Omsorgskontoret\n\nMaj-Lis Granberget\nbiståndshandläggare"); q.paragraph_format.space_before = Pt(14)
p("Beslutet skickas till\nKommunfullmäktige\nRevisorerna")
C = R.claim
C("Kontoret har anmält åtta beslut till IVO", 8, "rapporterade", "alla anmälda")
C("fem enligt socialtjänstlagen", 5, "rapporterade", "SoL", lag="SoL")
C("tre enligt LSS", 3, "rapporterade", "LSS", lag="LSS")
C("Ett av LSS-besluten har blivit verkställt under kvartalet", 1, "verkställda", "LSS verkställt", lag="LSS")
C("De andra sju väntar fortfarande den sista juni", 7, "kvarstående", "kvar")
assert len(SOL)==5 and len(LSS)==3
f = ROOT/"generator"/"_tmp01.docx"; d.save(f); writer_pdf(f, R.out); f.unlink()
R.save()
