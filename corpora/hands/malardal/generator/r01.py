# Tyresö kv 2 2018: ordinary tjänsteskrivelse, a list of decisions per law, Writer
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from lib import *

R = Report("malardal01_tyreso_2018-q2", "pdf", organisation="Tyresö kommun", stadsdel=None, namnd="Socialnämnden", kommunkod="0138",
           dnr="2018/SN 0067-009", period="2018-Q2", document_date="2018-08-20", laws=["SoL", "LSS"])
E_ = "2018-06-30"
SOL = [("Särskilt boende", "Kvinna", "2017-11-07", "Har erbjudits plats på två av kommunens boenden men tackat nej. Väntar på ett bestämt boende."),
       ("Särskilt boende", "Kvinna", "2018-02-19", "Ingen ledig plats med demensinriktning."),
       ("Särskilt boende", "Man", "2018-03-05", "Tackade nej i maj eftersom hustrun bor kvar i villan."),
       ("Dagverksamhet", "Man", "2018-03-12", "Plats erbjuden från augusti, anhöriga önskar vänta till efter sommaren."),
       ("Kontaktfamilj", "Pojke", "2017-09-28", "Svårt att hitta en familj som klarar pojkens allergier. Annons utlagd igen."),
       ("Kontaktfamilj", "Flicka", "2018-01-16", "Utredning av tilltänkt familj pågår."),
       ("Kontaktperson", "Kvinna", "2018-03-01", "Den enskilde har inte kommit till inbokade möten."),
       ("Boendestöd", "Man", "2018-03-22", "Personalbrist i boendestödsgruppen under våren.")]
LSS = [("Bostad med särskild service för vuxna", "Man", "2016-05-24", "Tackat nej till lägenhet på Bollmoravägen. Ny gruppbostad beräknas öppna våren 2019."),
       ("Bostad med särskild service för vuxna", "Kvinna", "2017-12-14", "Ingen ledig bostad."),
       ("Kontaktperson", "Man", "2018-01-09", "Kontaktpersonen har sagt upp sig innan start, rekrytering pågår."),
       ("Kontaktperson", "Kvinna", "2018-02-27", "God man har inte svarat på förslag."),
       ("Korttidsvistelse", "Pojke", "2018-03-15", "Familjen vill skola in i egen takt, inskolning inplanerad."),
       ("Daglig verksamhet", "Kvinna", "2018-03-28", "Sjukskriven, vill börja först i höst.")]
cols = ["Insats", "Avser", "Beslutsdatum", "Antal dagar*", "Orsak till att beslutet inte är verkställt"]

d = Document()
s = d.sections[0]; s.left_margin = s.right_margin = Cm(2.4); s.top_margin = Cm(2); s.page_width = Cm(21); s.page_height = Cm(29.7)
d.styles["Normal"].font.name = "Liberation Serif"; d.styles["Normal"].font.size = Pt(11)
for n in (1, 2):
    st = d.styles[f"Heading {n}"]; st.font.name = "Liberation Sans"; st.font.color.rgb = RGBColor(0, 0, 0); st.font.size = Pt(16 if n == 1 else 12)
h = d.add_table(rows=1, cols=2); a, b = h.rows[0].cells
a.text = "Tyresö kommun\nSocialförvaltningen"
b.text = "TJÄNSTESKRIVELSE\n2018-08-20\nDiarienummer 2018/SN 0067-009"
d.add_paragraph()
d.add_paragraph("Socialnämnden")
d.add_heading("Rapportering av ej verkställda beslut, kvartal 2 2018", 1)
d.add_heading("Förslag till beslut", 2)
d.add_paragraph("Socialnämnden noterar informationen och överlämnar rapporten till kommunfullmäktige och kommunens revisorer.")
d.add_heading("Beskrivning av ärendet", 2)
d.add_paragraph("Enligt 16 kap. 6 f § socialtjänstlagen (SoL) och 28 f § lagen om stöd och service till vissa funktionshindrade (LSS) ska nämnden till "
                "Inspektionen för vård och omsorg (IVO) anmäla gynnande beslut som inte har verkställts inom tre månader. Anmälan görs en gång i kvartalet. "
                "Samma uppgifter, men utan något som kan peka ut en person, ska lämnas till revisorerna och till kommunfullmäktige.")
d.add_paragraph(R.say("Den 30 juni 2018 fanns 14 beslut som inte var verkställda trots att det gått mer än tre månader. Åtta av dem är beslut enligt SoL och sex är beslut enligt LSS. "
    "Vid förra rapporteringen, den 31 mars, var antalet 17.",
    ("Den 30 juni 2018 fanns 14 beslut som inte var verkställda", "kvarstående", 14, dict(loose=["measure"])),
    ("Åtta av dem är beslut enligt SoL", "kvarstående", 8, dict(lag="SoL", loose=["measure"])),
    ("sex är beslut enligt LSS", "kvarstående", 6, dict(lag="LSS", loose=["measure"])),
    ("Vid förra rapporteringen, den 31 mars, var antalet 17", "kvarstående", 17, dict(period="2018-Q1", loose=["measure"]))))
d.add_paragraph(R.say("Under kvartalet har sex tidigare rapporterade beslut verkställts. Ett beslut om särskilt boende har avslutats eftersom den enskilde avled.",
    ("Under kvartalet har sex tidigare rapporterade beslut verkställts", "verkställda", 6),
    ("Ett beslut om särskilt boende har avslutats", "avslutade", 1, dict(insats="särskilt boende", lag="SoL", loose=["lag"]))))
for tid, law, head, rows in (("t1", "SoL", "Beslut enligt SoL", SOL), ("t2", "LSS", "Beslut enligt LSS", LSS)):
    d.add_heading(head, 2)
    printed = [[i, k, b_, str(days(b_, E_)), o] for i, k, b_, o in rows]
    docx_table(d, cols, printed, [3.6, 1.6, 2.4, 1.8, 6.8], right=(3,), size=9.5)
    if law == "SoL":
        d.add_paragraph("* Räknat från beslutsdatum till och med den 30 juni 2018.").runs[0].font.size = Pt(8.5)
    R.table(tid, head, ["Beskrivning av ärendet", head], cols, printed, "decision_rows")
    for i, k, b_, o in rows:
        R.dec(table=tid, section=[head], insats=i, lag=law, beslutsdatum=b_, dagar=days(b_, E_), kommentar=o, **kon(k))
d.add_heading("Bedömning", 2)
d.add_paragraph(R.say("Väntan på särskilt boende har blivit kortare sedan avdelningen på Basilika öppnade. Det äldsta beslutet gäller bostad enligt LSS och fattades för drygt två år sedan. "
    "Tre av de 14 besluten rör barn, två pojkar och en flicka, och i inget av dem bedöms barnet fara illa av dröjsmålet. Familjerna får under tiden annat stöd.",
    ("Tre av de 14 besluten rör barn", "kvarstående", 3, dict(loose=["measure"])),
    ("Tre av de 14 besluten rör barn", "kvarstående", 14, dict(optional=True)),
    ("två pojkar och en flicka", "kvarstående", 2, dict(kon="M", loose=["measure"])),
    ("två pojkar och en flicka", "kvarstående", 1, dict(kon="K", loose=["measure"])),
    ("i inget av dem bedöms barnet fara illa", "kvarstående", 0, dict(optional=True))))
d.add_paragraph("Förslaget får inga ekonomiska konsekvenser.")
d.add_paragraph("\nVera Lindstigen\nFörvaltningschef")
p = s.footer.paragraphs[0]; p.text = "Tyresö kommun · 135 81 Tyresö · 08-000 00 00 · socialforvaltningen@tyreso.example"; p.runs[0].font.size = Pt(8)
R.writer(d); R.save()
