from lib import *
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, KeepTogether
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors

END = "2024-09-30"
R = Report("narke01_lekeberg_2024kv3", "pdf", organisation="Lekebergs kommun", kommunkod="1814", namnd="Socialnämnden", dnr="SN 24-00187",
           period="2024-Q3", document_date="2024-10-22", laws=["SoL", "LSS"])
SOL = [("Särskilt boende", "2024-04-11", "Kvinna", "Fick erbjudande i juni men ville vänta på plats i Fjugesta."),
       ("Särskilt boende", "2024-05-27", "Man", "Ingen ledig lägenhet på demensenheten."),
       ("Kontaktfamilj", "2023-11-30", "Flicka", "Rekrytering pågår, två familjer har tackat nej till uppdraget."),
       ("Boendestöd", "2024-06-05", "Man", "Den enskilde svarar inte på telefon eller brev.")]
LSS = [("Bostad med särskild service för vuxna", "2022-10-19", "Kvinna", "Tackat nej till två erbjudanden om gruppbostad, vill bo närmare sin syster."),
       ("Bostad med särskild service för vuxna", "2024-02-14", "Man", "Kommunen har ingen ledig plats. Ny gruppbostad beräknas klar våren 2025."),
       ("Kontaktperson", "2024-01-08", "Kvinna", "Lämplig uppdragstagare saknas."),
       ("Kontaktperson", "2024-03-21", "Man", "Lämplig uppdragstagare saknas."),
       ("Korttidsvistelse utanför det egna hemmet", "2024-05-02", "Pojke", "Inskolning påbörjas i oktober."),
       ("Daglig verksamhet", "2024-06-17", "Kvinna", "Sjukskriven, vill starta när hon mår bättre.")]
DONE = [("Särskilt boende", "SoL", "2024-02-26", "2024-07-15"), ("Ledsagarservice", "LSS", "2024-03-04", "2024-08-19"),
        ("Korttidstillsyn", "LSS", "2024-03-18", "2024-08-20")]
KON = dict(Kvinna=("K", "vuxen"), Man=("M", "vuxen"), Flicka=("K", "barn"), Pojke=("M", "barn"))
COLS = ["Nr", "Beslutet avser", "Beslutsdatum", "Dagar", "Kön", "Skäl till dröjsmålet"]
nr, T = 0, {}
for lag, rows in (("SoL", SOL), ("LSS", LSS)):
    head = {"SoL": "Beslut enligt socialtjänstlagen", "LSS": "Beslut enligt LSS"}[lag]
    out = []
    for ins, d, kon, kom in rows:
        nr += 1
        out.append([nr, ins, d, days(d, END), kon, kom])
    T[lag] = R.table(head, ["Kvarstående ej verkställda beslut den 30 september 2024", head], COLS, out, "decision_rows")
    for o in out:
        R.dec(table=T[lag]["id"], nr=o[0], section=T[lag]["section"], insats=o[1], lag=lag, beslutsdatum=o[2], dagar=o[3], kommentar=o[5],
              kon=KON[o[4]][0], alder=KON[o[4]][1])
TD = R.table("Beslut som verkställts under kvartalet", ["Beslut som verkställts under kvartalet"], ["Beslutet avser", "Lag", "Beslutsdatum", "Verkställt"], DONE, "decision_rows")
for ins, lag, d, v in DONE:
    R.dec(table=TD["id"], section=TD["section"], insats=ins, lag=lag, beslutsdatum=d, verkstallt_datum=v, status="verkställt")
n = {lag: (len(T[lag]["rows"]), sum(x[1] == lag for x in DONE)) for lag in ("SoL", "LSS")}
SUMROWS = [["Socialtjänstlagen", n["SoL"][0], n["SoL"][1]], ["LSS", n["LSS"][0], n["LSS"][1]],
           ["Totalt", n["SoL"][0] + n["LSS"][0], n["SoL"][1] + n["LSS"][1]]]
TS = R.table("Sammanställning", ["Sammanställning"], ["Lag", "Kvarstår ej verkställda", "Verkställda under kvartalet"], SUMROWS, "other")
for r, lag in zip(SUMROWS, ("SoL", "LSS", None)):
    R.count(TS, "kvarstående", r[1], lag=lag, is_total=lag is None)
    R.count(TS, "verkställda", r[2], lag=lag, is_total=lag is None)
S1 = "Den 30 september fanns det tio beslut kvar som inte var verkställda, fyra enligt socialtjänstlagen och sex enligt LSS."
S2 = "Tre beslut som rapporterats tidigare har verkställts under kvartalet."
assert SUMROWS[2][1:] == [10, 3]
R.claim(S1[:-1], 10, "kvarstående"); R.claim(S1[:-1], 4, "kvarstående", lag="SoL"); R.claim(S1[:-1], 6, "kvarstående", lag="LSS")
R.claim(S2[:-1], 3, "verkställda")
R.notes.append("Antal dagar räknas från beslutsdatum till 2024-09-30.")


def build():
    B = lambda **k: ParagraphStyle("x", fontName="Times-Roman", fontSize=11, leading=14, spaceAfter=7, **k)
    p, h = B(), ParagraphStyle("h", fontName="Helvetica-Bold", fontSize=11.5, leading=14, spaceBefore=8, spaceAfter=3)
    h1 = ParagraphStyle("h1", fontName="Helvetica-Bold", fontSize=15, leading=19, spaceAfter=8)
    cap = ParagraphStyle("cap", fontName="Helvetica-Bold", fontSize=9.5, leading=12, spaceBefore=6, spaceAfter=3)
    box = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e3ece0"))]
    W = [26, 104, 74, 38, 46, 176]
    s = [Paragraph("Ej verkställda beslut kvartal 3 2024", h1),
         Paragraph("Förslag till beslut", h),
         Paragraph("Socialnämnden tar emot redovisningen och skickar den vidare till kommunfullmäktige och revisorerna.", p),
         Paragraph("Ärendet", h),
         Paragraph("Om ett gynnande beslut inte har verkställts inom tre månader ska nämnden anmäla det till Inspektionen för vård och omsorg (IVO). "
                   "Detsamma gäller om verkställigheten avbrutits och inte kommit igång igen inom samma tid. Reglerna finns i 16 kap. 6 f–h §§ "
                   "socialtjänstlagen och 28 f–h §§ LSS.", p),
         Paragraph(S1 + " " + S2, p),
         Paragraph("Kvarstående ej verkställda beslut den 30 september 2024", h),
         Paragraph("I kolumnen Dagar anges antalet dagar från beslutet till kvartalets sista dag.", p),
         Paragraph(T["SoL"]["title"], cap), rl_table(T["SoL"], W, box), Paragraph(T["LSS"]["title"], cap), rl_table(T["LSS"], W, box),
         KeepTogether([Paragraph(TD["title"], h), rl_table(TD, [170, 50, 90, 90], box)]),
         KeepTogether([Paragraph(TS["title"], h), rl_table(TS, [120, 110, 130], box, total_rows=("Totalt",))]),
         Spacer(1, 10), KeepTogether([Paragraph("Barnperspektivet", h), Paragraph("Barn som väntar på insats ska prioriteras i rekryteringen av uppdragstagare. Enheten följer upp detta månadsvis.", p),
         Spacer(1, 16), Paragraph("Tora Lindebrant<br/>Kvalitetssamordnare", p), Paragraph("<i>Beslutet skickas till: kommunfullmäktige, revisorerna</i>", p)])]

    def page(c, d):
        c.saveState()
        c.setFont("Helvetica-Bold", 10); c.drawString(65, 800, "LEKEBERGS KOMMUN")
        c.setFont("Helvetica", 8.5); c.drawString(65, 788, "Socialförvaltningen")
        c.drawString(330, 800, "TJÄNSTESKRIVELSE"); c.drawString(330, 788, "2024-10-22"); c.drawString(430, 788, "Dnr SN 24-00187"); c.drawRightString(530, 800, f"Sida {d.page}")
        c.line(65, 780, 530, 780)
        c.setFont("Helvetica", 7); c.drawCentredString(297, 30, "Lekebergs kommun  |  Box 70, 716 81 Fjugesta  |  kommun@exempel.lekeberg.se")
        c.restoreState()
    SimpleDocTemplate(str(R.path), pagesize=A4, topMargin=80, bottomMargin=60, leftMargin=65, rightMargin=62, title="Ej verkställda beslut").build(s, onFirstPage=page, onLaterPages=page)
