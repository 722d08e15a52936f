# Hörby, reportlab, full grid, one table per law
from core import *
from reportlab.lib.pagesizes import A4
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
L = "/usr/share/fonts/truetype/liberation/"
pdfmetrics.registerFont(TTFont("LS", L + "LiberationSerif-Regular.ttf")); pdfmetrics.registerFont(TTFont("LSB", L + "LiberationSerif-Bold.ttf"))
pdfmetrics.registerFont(TTFont("LA", L + "LiberationSans-Regular.ttf")); pdfmetrics.registerFont(TTFont("LAB", L + "LiberationSans-Bold.ttf"))

r = Report("skane01_horby_2024q3", "pdf", organisation="Hörby kommun", kommunkod="1266", namnd="Socialnämnden", dnr="SN 2024/317",
           period="2024-Q3", document_date="2024-10-21", laws=["SoL", "LSS"])
body = ParagraphStyle("b", fontName="LS", fontSize=11, leading=14.5, spaceAfter=7)
h1 = ParagraphStyle("h1", fontName="LAB", fontSize=14.5, leading=18, spaceAfter=8, spaceBefore=4)
h2 = ParagraphStyle("h2", fontName="LAB", fontSize=11, leading=14, spaceBefore=9, spaceAfter=3)
cap = ParagraphStyle("cap", fontName="LAB", fontSize=9, leading=12, spaceBefore=5, spaceAfter=3)
cell = ParagraphStyle("c", fontName="LA", fontSize=9, leading=11)
cellb = ParagraphStyle("cb", fontName="LAB", fontSize=9, leading=11)

TITLE = "Statistik över beslut som inte verkställts i tid, kvartal 3 2024"
MEAS = ["rapporterade", "verkställda", "avslutade", "kvarstående"]
HEAD = ["Redovisade beslut", "Verkställda under kvartalet", "Avslutade utan verkställighet", "Ej verkställda 2024-09-30"]
SOL = [("Särskilt boende för äldre", 6, 2, 1, 3), ("Växelvård", 2, 1, 0, 1), ("Kontaktfamilj", 3, 1, 0, 2), ("Kontaktperson", 2, 0, 1, 1),
       ("Boendestöd", 1, 1, 0, 0)]
LSS = [("Bostad med särskild service för vuxna", 5, 1, 0, 4), ("Korttidsvistelse utanför det egna hemmet", 2, 0, 0, 2), ("Kontaktperson", 4, 1, 1, 2),
       ("Daglig verksamhet", 3, 1, 1, 1), ("Ledsagarservice", 1, 0, 0, 1)]
st = []
st += [Paragraph(TITLE, h1), Paragraph("Förslag till beslut", h2),
       Paragraph("Socialnämnden föreslår att kommunfullmäktige tar del av statistikrapporten för tredje kvartalet 2024 och lägger den till handlingarna.", body),
       Paragraph("Ärendebeskrivning", h2),
       Paragraph("Gynnande nämndsbeslut enligt socialtjänstlagen och LSS ska enligt 16 kap. 6 f § SoL och 28 f § LSS anmälas till Inspektionen för vård och omsorg om insatsen inte kommit igång inom tre månader. Detsamma gäller när en pågående insats avbrutits och inte återupptagits inom samma tid. Fullmäktige får därutöver en avidentifierad redovisning fyra gånger om året.", body)]
st.append(Paragraph(r.tx("Redovisningen för kvartalet {{omfattar sammanlagt 29 beslut||rapporterade|29}}, {{varav 14 enligt SoL och 15 enligt LSS||rapporterade|14|lag=SoL;;rapporterade|15|lag=LSS}}. "
    "{{Åtta beslut har verkställts||verkställda|8}} och {{fyra har avslutats utan att insatsen kommit till stånd||avslutade|4}}. Den 30 september {{återstod 17 beslut att verkställa||kvarstående|17}}, "
    "{{tre färre än vid utgången av kvartal 2||kvarstående|-3|unit=skillnad|compare_to=2024-Q2}}. {{Av de återstående rör nio kvinnor och åtta män||kvarstående|9|kon=K;;kvarstående|8|kon=M}}."), body))


def block(caption, rows, lag, total, intro):
    st.append(Paragraph(caption, h2)); st.append(Paragraph(r.tx(intro), body))
    t = r.table(caption, [TITLE, caption], ["Insats"] + HEAD, [list(x) for x in rows] + [["Summa"] + total], "insats_status")
    for x in rows:
        for m, v in zip(MEAS, x[1:]):
            r.cnt(t, m, v, lag=lag, insats=x[0])
    for m, v in zip(MEAS, total):
        r.cnt(t, m, v, lag=lag, is_total=True)
    data = [[Paragraph("Insats", cellb)] + [Paragraph(h, cellb) for h in HEAD]] + [[Paragraph(x[0], cell)] + [str(v) for v in x[1:]] for x in rows] \
        + [[Paragraph("Summa", cellb)] + [str(v) for v in total]]
    tb = Table(data, colWidths=[165, 72, 78, 82, 74], hAlign="LEFT", repeatRows=1)
    tb.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.6, colors.black), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#d9d9d9")), ("FONTNAME", (1, 1), (-1, -2), "LA"),
        ("FONTNAME", (1, -1), (-1, -1), "LAB"), ("FONTSIZE", (0, 0), (-1, -1), 9), ("ALIGN", (1, 1), (-1, -1), "CENTER"), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]))
    st.append(tb); st.append(Spacer(1, 8))


block("Socialtjänstlagen", SOL, "SoL", [14, 5, 2, 7], "Trycket på särskilt boende är fortsatt högt. Väntan beror i de flesta fall på att ingen plats varit ledig på det boende som den enskilde helst vill till. Familjehemsenheten söker aktivt efter kontaktfamiljer men har haft få intresseanmälningar under sommaren.")
block("Lagen om stöd och service till vissa funktionshindrade", LSS, "LSS", [16, 3, 2, 10], "Bostad med särskild service är den insats där väntetiden blir längst. Det äldsta beslutet är taget i februari 2023. Av kontaktpersonsbesluten har {{ett avslutats på den enskildes begäran||avslutade|1|lag=LSS|insats=Kontaktperson|agreed=measure,period,lag,kon,compare_to}}.")
st += [Paragraph("Förvaltningens bedömning", h2), Paragraph("Förvaltningen gör bedömningen att antalet kommer att minska under hösten då ett nytt trapphusboende tas i bruk. Rekryteringen av kontaktpersoner behöver däremot förstärkas.", body),
       Paragraph("Beslutet skickas till", h2), Paragraph("Kommunfullmäktige<br/>Kommunens revisorer", body), Spacer(1, 16),
       Paragraph("Socialchef&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Enhetschef myndighet", body)]
r.disc("table_sum", "error", "LSS table: the five rows add to 15 reported decisions, Summa says 16.", 16, 15, ["Summa 16 3 2 10", "Redovisade beslut"])
r.disc("text_vs_table", "note", "The text has 15 LSS decisions, the Summa of the LSS table 16 (consequence of the wrong sum).", 15, 16, ["varav 14 enligt SoL och 15 enligt LSS", "Summa 16 3 2 10"])
r.disc("table_sum", "note", "LSS Summa: 16 reported is not 3 + 2 + 10 = 15 (consequence of the wrong sum).", 16, 15, ["Summa 16 3 2 10"], optional=True)


def page(c, doc):
    c.setFont("LAB", 13); c.drawString(62, 790, "HÖRBY KOMMUN"); c.setFont("LA", 9); c.drawString(62, 777, "Socialnämnden")
    c.drawRightString(533, 790, "TJÄNSTESKRIVELSE"); c.drawRightString(533, 777, "Datum 2024-10-21"); c.drawRightString(533, 764, "Dnr SN 2024/317")
    c.drawRightString(533, 751, "Sida %d (2)" % doc.page); c.line(62, 744, 533, 744)
    c.setFont("LA", 7.5); c.drawCentredString(297, 30, "Hörby kommun · 242 80 Hörby · www.horby.se")


SimpleDocTemplate(str(r.path), pagesize=A4, leftMargin=62, rightMargin=62, topMargin=108, bottomMargin=55, title=TITLE).build(st, onFirstPage=page, onLaterPages=page)
r.save()
