from lib import *
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, PageBreak, KeepTogether
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors

END = "2024-03-31"
R = Report("narke06_tidaholm_2024kv1", "pdf", organisation="Tidaholms kommun", kommunkod="1498", namnd="Social- och omsorgsnämnden", dnr="SON 2024/58",
           period="2024-Q1", document_date="2024-04-16", laws=["SoL", "LSS"])
SOL = [("Särskilt boende för äldre", "2023-10-23", "Nej till erbjuden lägenhet, önskar Midälva."), ("Särskilt boende för äldre", "2023-12-04", "Bor på korttids i väntan på plats."),
       ("Särskilt boende för äldre", "2023-12-18", "Bor på korttids i väntan på plats."), ("Hemtjänst, städ", "2023-11-28", "Släpper inte in personalen.")]
LSS = [("Kontaktperson", "2023-06-12", "Svårt att finna någon med rätt intressen."), ("Kontaktperson", "2023-09-05", "Svårt att finna någon med rätt intressen."),
       ("Avlösarservice i hemmet", "2023-10-02", "Avlösare anställd, börjar i april."), ("Korttidsvistelse", "2023-08-15", "Vårdnadshavaren tackar nej till Hökensås och vill till annan kommun."),
       ("Daglig verksamhet", "2023-11-20", "Deltar inte i uppföljningsmöten."), ("Gruppbostad", "2022-05-31", "Tackat nej till alla erbjudanden, väntar på nybygget.")]
H = {"SoL": "Bistånd enligt 4 kap. 1 § socialtjänstlagen", "LSS": "Insatser enligt 9 § LSS"}
T = {}
for lag, rows in (("SoL", SOL), ("LSS", LSS)):
    rows = sorted(rows, key=lambda r: r[1])
    T[lag] = R.table(H[lag], ["Bilaga till § 43", H[lag]], ["Avser", "Beslut fattat", "Antal dagar t.o.m. 31/3", "Anledning"],
                     [[a, b, f"{days(b, END)} dagar", c] for a, b, c in rows], "decision_rows")
    for a, b, c in rows:
        R.dec(table=T[lag]["id"], section=T[lag]["section"], insats=a, lag=lag, beslutsdatum=b, dagar=days(b, END), kommentar=c)
assert (len(SOL), len(LSS)) == (4, 6)
MED = [("SoL", 4, 2, 1), ("LSS", 6, 1, 0), ("Summa", 10, 3, 1)]
TM = R.table("Utfall kvartal 1 2024", ["Bilaga till § 43", "Utfall kvartal 1 2024"], ["", "Kvarstår 31 mars", "Verkställda under kvartalet", "Avslutade utan verkställighet"],
             [[a, b, c, d] for a, b, c, d in MED], "other")
TM["columns"][0] = None
for a, b, c, d in MED:
    for m, v in (("kvarstående", b), ("verkställda", c), ("avslutade", d)):
        R.count(TM, m, v, lag=a if a != "Summa" else None, is_total=a == "Summa")
Q = ["Den 31 mars 2024 var fyra beslut enligt SoL och fem beslut enligt LSS inte verkställda",
     "Den längsta väntetiden är %d dagar och gäller gruppbostad" % days("2022-05-31", END)]
R.claim(Q[0], 4, "kvarstående", lag="SoL", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
R.claim(Q[0], 5, "kvarstående", lag="LSS", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
R.claim(Q[1], days("2022-05-31", END), "kvarstående", unit="dagar", insats="gruppbostad", agreed=["period", "insats", "kon", "compare_to"])
R.find("text_vs_table", "error", "The minutes say five LSS decisions; the table of outcomes says 6 and the annex lists 6.", 5, 6, [Q[0], "LSS 6 1 0", H["LSS"]], kinds=["text_vs_table", "table_vs_rows"])
R.notes += ["document_date is the tjänsteskrivelse's date under Beslutsunderlag; 2024-05-07 is the meeting's. The first column of the outcome table has no head.",
            "Days run from the decision to 2024-03-31. The title page's measure is kvarstående, a reader may say ej_verkställda (not in agreed)."]


def build():
    p = ParagraphStyle("p", fontName="Helvetica", fontSize=10, leading=13.5, spaceAfter=7)
    h = ParagraphStyle("h", parent=p, fontName="Helvetica-Bold", spaceBefore=8, spaceAfter=2)
    h1 = ParagraphStyle("h1", parent=h, fontSize=12.5, leading=16, spaceAfter=8)
    lines = [("LINEBELOW", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, 1), (-1, -1), 0.25, colors.grey)]
    s = [Paragraph("§ 43   Dnr SON 2024/58", p), Paragraph("Ej verkställda beslut enligt SoL och LSS, kvartal 1 2024", h1),
         Paragraph("Social- och omsorgsnämndens beslut", h), Paragraph("Nämnden godkänner rapporten och överlämnar den till kommunfullmäktige för kännedom.", p),
         Paragraph("Sammanfattning av ärendet", h),
         Paragraph("Beslut som inte verkställts inom tre månader ska enligt 16 kap. 6 f § socialtjänstlagen och 28 f § LSS rapporteras till IVO.", p),
         Paragraph(Q[0] + ". " + Q[1] + ".", p),
         Paragraph("Överläggning", h), Paragraph("Verksamhetschefen svarar på frågor om väntetiden till särskilt boende. Ordföranden konstaterar att det sakans uppdragstagare i hela länet.", p),
         Paragraph("Beslutsunderlag", h), Paragraph("Tjänsteskrivelse daterad 2024-04-16<br/>Bilaga, redovisning till social- och omsorgsnämnden", p),
         Paragraph("Beslutet skickas till", h), Paragraph("Kommunfullmäktige<br/>Revisorerna", p), PageBreak(),
         Paragraph("Bilaga till § 43", h1), KeepTogether([Paragraph(TM["title"], h), rl_table(TM, [70, 110, 140, 150], lines, total_rows=("Summa",), size=9)])]
    for lag in H:
        s.append(KeepTogether([Spacer(1, 6), Paragraph(H[lag], h), rl_table(T[lag], [115, 75, 90, 190], lines, size=9)]))

    def page(c, d):
        c.saveState(); c.setFont("Helvetica-Bold", 11); c.drawString(62, 795, "Tidaholms kommun")
        c.setFont("Helvetica", 9); c.drawString(62, 782, "Social- och omsorgsnämnden"); c.drawString(300, 795, "PROTOKOLLSUTDRAG"); c.drawString(300, 782, "Sammanträdesdatum 2024-05-07")
        c.drawRightString(535, 795, f"{d.page} (2)")
        c.setFont("Helvetica", 7.5); c.line(62, 62, 535, 62); c.drawString(62, 50, "Justerandes sign"); c.drawString(380, 50, "Utdragsbestyrkande")
        c.restoreState()
    SimpleDocTemplate(str(R.path), pagesize=A4, topMargin=85, bottomMargin=80, leftMargin=62, rightMargin=60).build(s, onFirstPage=page, onLaterPages=page)
