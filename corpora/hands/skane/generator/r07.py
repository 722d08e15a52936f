# Mörbylånga, reportlab with Helvetica, numbered cases in running text, no table of decisions
from core import *
from reportlab.lib.pagesizes import A4
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
r = Report("skane07_morbylanga_2022q4", "pdf", organisation="Mörbylånga kommun", kommunkod="0840", namnd="Socialnämnden", dnr="2023/000041-709",
           period="2022-Q4", document_date="2023-01-30", laws=["LSS", "SoL"])
p = ParagraphStyle("p", fontName="Times-Roman", fontSize=11.5, leading=15, spaceAfter=6)
case = ParagraphStyle("case", parent=p, leftIndent=18, spaceAfter=2)
ch = ParagraphStyle("ch", parent=p, fontName="Times-Bold", spaceBefore=9, spaceAfter=2)
h1 = ParagraphStyle("h1", fontName="Helvetica-Bold", fontSize=16, leading=20, spaceAfter=10)
h2 = ParagraphStyle("h2", fontName="Helvetica-Bold", fontSize=12, leading=15, spaceBefore=12, spaceAfter=4)
right = ParagraphStyle("r", parent=p, fontName="Helvetica", fontSize=9, leading=12, alignment=2)
T = "Redovisning av försenade beslut inom individ- och familjeomsorg, äldreomsorg och LSS"
# insats, lagrum, law, who, decision, interruption, reason, outcome, date
C = [("Kontaktperson", "LSS 9 § 4", "LSS", "man", "2022-03-14", None, "Uppdragstagare har inte gått att hitta trots annons i två omgångar.", None, None),
     ("Kontaktperson", "LSS 9 § 4", "LSS", "kvinna", None, "2022-06-02", "Tidigare kontaktperson flyttade från ön. Ny person är tillfrågad.", "V", "2022-11-03"),
     ("Korttidsvistelse", "LSS 9 § 6", "LSS", "flicka", "2022-05-19", None, "Vårdnadshavarna har tackat nej till det erbjudna korttidshemmet eftersom resvägen är lång.", None, None),
     ("Daglig verksamhet", "LSS 9 § 10", "LSS", "man", "2022-08-24", None, "Den enskilde svarar inte på kontaktförsök.", "A", "2022-12-12"),
     ("Särskilt boende", "SoL 4 kap. 1 §", "SoL", "kvinna", "2022-09-06", None, "Samtliga platser var belagda under hösten.", "V", "2022-12-15"),
     ("Särskilt boende", "SoL 4 kap. 1 §", "SoL", "man", "2022-09-22", None, "Vill vänta på rum med utsikt mot trädgården; ett rum har erbjudits men avböjts.", None, None),
     ("Kontaktfamilj", "SoL 4 kap. 1 §", "SoL", "pojke", "2021-12-08", None, "Familj saknas. Rekrytering sker tillsammans med grannkommunen.", None, None),
     ("Boendestöd", "SoL 4 kap. 1 §", "SoL", "kvinna", None, "2022-07-11", "Hälsoskäl, önskar paus tills vidare.", None, None)]
st = [Paragraph("Mörbylånga kommun<br/>Socialnämnden<br/>Upprättad den 30 januari 2023<br/>Ärendenummer 2023/000041-709", right), Paragraph(T, h1),
      Paragraph("Avser fjärde kvartalet 2022 (oktober–december)", p), Paragraph("Inledning", h2),
      Paragraph("Beslut om bistånd och insatser ska verkställas skyndsamt. I de fall det dröjer längre än tre månader är nämnden skyldig att underrätta Inspektionen för vård och omsorg (IVO), vilket framgår av 16 kap. 6 f § socialtjänstlagen och 28 f § LSS. Av 6 h § respektive 28 h § följer att även fullmäktige ska hållas underrättat.", p),
      Paragraph("Varje beslut beskrivs nedan i den ordning det kom in. Uppgifterna har avidentifierats.", p)]
H = "Besluten"
st.append(Paragraph(H, h2))
for i, (ins, par, lag, who, bd, av, why, out, dt) in enumerate(C, 1):
    line = f"{who.capitalize()}. " + (f"Beslut fattat den {sv(bd)}." if bd else f"Avbrott i verkställigheten den {sv(av)}.")
    end = {"V": f"Verkställt den {sv(dt)}." if dt else "", "A": f"Avslutat den {sv(dt)} utan att ha verkställts." if dt else "", None: "Inte verkställt."}[out]
    st.append(KeepTogether([Paragraph(f"{i}. {ins} ({par})", ch), Paragraph(line, case), Paragraph(f"<i>Orsak:</i> {why}", case), Paragraph(f"<i>Läge vid årets slut:</i> {end}", case)]))
    r.dec(None, nr=i, section=[T, H], insats=ins, lag=lag, lagrum=par, beslutsdatum=bd, avbrottsdatum=av, kommentar=why, **sex(who),
          status={"V": "verkställt", "A": "avslutat", None: "kvarstående"}[out], verkstallt_datum=dt if out == "V" else None, avslutat_datum=dt if out == "A" else None)
st.append(Paragraph("Sammanfattande kommentar", h2))
st.append(Paragraph(r.tx("{{Åtta beslut redovisas, fyra enligt vardera lagen||rapporterade|8;;rapporterade|4|lag=SoL;;rapporterade|4|lag=LSS}}. {{Två beslut verkställdes under kvartalet||verkställda|2}}, {{ett avslutades||avslutade|1}} och "
    "{{fem är fortfarande inte verkställda||kvarstående|5}}. {{I två av ärendena rör det sig om avbrott||rapporterade|2|orsak=avbrott|agreed=period,lag,insats,kon,compare_to}}."), p))
st.append(Paragraph(r.tx("Jämfört med {{tredje kvartalet, då tio beslut redovisades||rapporterade|10|period=2022-Q3}}, har läget förbättrats. Svårigheten att hitta uppdragstagare kvarstår dock: {{två av de beslut som inte verkställts handlar om detta||kvarstående|2|agreed=period,lag,insats,kon,compare_to}}."), p))
st += [Paragraph("Nästa redovisning lämnas i maj 2023.", p), Spacer(1, 14), Paragraph("Verksamhetschef", p)]


def foot(c, d):
    c.setFont("Helvetica", 8); c.setFillColor(colors.grey); c.drawString(72, 34, "Mörbylånga kommun, 386 80 Mörbylånga"); c.drawRightString(523, 34, f"sid {d.page} av 2")


SimpleDocTemplate(str(r.path), pagesize=A4, leftMargin=72, rightMargin=72, topMargin=56, bottomMargin=64, title=T).build(st, onFirstPage=foot, onLaterPages=foot); r.save()
