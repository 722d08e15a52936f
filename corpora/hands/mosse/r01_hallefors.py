"""Hällefors: a plain tjänsteskrivelse in Times, a row table per law with a column for where the case stands (reportlab)."""
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from lib import DOCS, Truth

STEM = "mosse01_hallefors_2024kv2"
SOL = [("Särskilt boende", "2023-11-20", "K", "Har erbjudits plats vid två tillfällen men tackat nej, vill bo kvar på samma sida av sjön.", "Ej verkställt"),
       ("Särskilt boende", "2024-02-08", "M", "Ingen ledig plats på demensenhet.", "Verkställt 2024-06-11"),
       ("Kontaktfamilj", "2023-09-14", "K", "Svårt att rekrytera en familj som motsvarar barnets behov.", "Ej verkställt"),
       ("Boendestöd", "2024-02-12", "M", "Den enskilde har inte gått att nå trots brev och telefonsamtal.", "Avslutat 2024-05-27"),
       ("Ledsagning", "2024-01-30", "K", "Uppdragstagare saknas.", "Ej verkställt")]
LSS = [("Kontaktperson", "9 § 4", "2023-06-05", "M", "Tidigare kontaktperson har slutat, ny ej funnen. Annonsering pågår.", "Ej verkställt"),
       ("Kontaktperson", "9 § 4", "2024-03-12", "K", "Önskar en jämnårig kvinna med hästintresse.", "Ej verkställt"),
       ("Daglig verksamhet", "9 § 10", "2023-10-25", "M", "Vill avvakta till efter sommaren.", "Ej verkställt"),
       ("Bostad med särskild service", "9 § 9", "2022-12-15", "K", "Väntar på nybygget i Grythyttan som blivit försenat.", "Ej verkställt"),
       ("Korttidsvistelse", "9 § 6", "2024-02-19", "M", "Plats fanns inte under våren.", "Verkställt 2024-06-03"),
       ("Avlösarservice", "9 § 5", "2024-03-26", "M", "Personalbrist hos utföraren.", "Ej verkställt")]
H_SOL = ["Insats", "Beslutsdatum", "Kön", "Skäl till dröjsmålet", "Läge"]
H_LSS = ["Insats", "Paragraf", "Beslutsdatum", "Kön", "Skäl till dröjsmålet", "Läge"]
STATUS = {"Ej verkställt": "kvarstående", "Verkställt": "verkställt", "Avslutat": "avslutat"}
TITLE = "Beslut som inte verkställts, andra kvartalet 2024"
T_SOL, T_LSS = "Insatser enligt socialtjänstlagen", "Insatser enligt LSS"
P_SUM = ("Sammanlagt redovisas elva beslut, varav fem enligt SoL och sex enligt LSS. Fem av besluten rör kvinnor och sex rör män. "
         "Två beslut har verkställts under kvartalet och ett har avslutats. Därmed återstår åtta beslut som ännu inte är verkställda "
         "den 30 juni.")
P_LAW = ("Enligt 16 kap. 6 f § socialtjänstlagen (2001:453) och 28 f § lagen om stöd och service till vissa funktionshindrade "
         "ska kommunen varje kvartal anmäla de gynnande beslut som inte har verkställts inom tre månader från beslutsdagen. Anmälan "
         "görs till Inspektionen för vård och omsorg, IVO, och till kommunens revisorer. Fullmäktige får en avidentifierad sammanställning.")


def truth():
    t = Truth(STEM, organisation="Hällefors kommun", kommunkod="1863", namnd="Välfärdsnämnden", dnr="VN 24/00112",
              period="2024-Q2", document_date="2024-08-19", laws=["SoL", "LSS"])
    for lag, title, head, rows in (("SoL", T_SOL, H_SOL, SOL), ("LSS", T_LSS, H_LSS, LSS)):
        tid = t.table(title, [TITLE, "Redovisning", title], head, rows, "decision_rows")
        for r in rows:
            ins, par, dat, kon, kom, lage = r if lag == "LSS" else (r[0], None, *r[1:])
            word, _, end = lage.partition(" ") if lage[0] != "E" else (lage, "", "")
            t.decision(table=tid, section=[TITLE, "Redovisning", title], insats=ins, lag=lag, lagrum=par, beslutsdatum=dat,
                       kommentar=kom, kon=kon, status=STATUS[word], verkstallt_datum=end if word == "Verkställt" else None,
                       avslutat_datum=end if word == "Avslutat" else None)
    q = "Sammanlagt redovisas elva beslut, varav fem enligt SoL och sex enligt LSS"
    t.claim(q, 11, "rapporterade")
    t.claim(q, 5, "rapporterade", lag="SoL")
    t.claim(q, 6, "rapporterade", lag="LSS")
    t.claim("Fem av besluten rör kvinnor och sex rör män", 5, "rapporterade", kon="K")
    t.claim("Fem av besluten rör kvinnor och sex rör män", 6, "rapporterade", kon="M")
    t.claim("Två beslut har verkställts under kvartalet och ett har avslutats", 2, "verkställda")
    t.claim("Två beslut har verkställts under kvartalet och ett har avslutats", 1, "avslutade")
    t.claim("Därmed återstår åtta beslut som ännu inte är verkställda den 30 juni", 8, "kvarstående")
    t.save()


def document():
    body = ParagraphStyle("b", fontName="Times-Roman", fontSize=11, leading=14.5, spaceAfter=7)
    cell = ParagraphStyle("c", fontName="Times-Roman", fontSize=9.5, leading=11.5)
    ch = ParagraphStyle("ch", parent=cell, fontName="Times-Bold")
    h1 = ParagraphStyle("h1", fontName="Times-Bold", fontSize=16, leading=20, spaceBefore=14, spaceAfter=8)
    h2 = ParagraphStyle("h2", fontName="Times-Bold", fontSize=12, leading=15, spaceBefore=9, spaceAfter=4)
    small = ParagraphStyle("s", fontName="Times-Roman", fontSize=9.5, leading=12)

    def tab(head, rows, widths):
        data = [[Paragraph(x, ch) for x in head]] + [[Paragraph(x, cell) for x in r] for r in rows]
        tb = Table(data, colWidths=[w * mm for w in widths], repeatRows=1)
        tb.setStyle(TableStyle([("LINEABOVE", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, 0), (-1, 0), .6, colors.black),
                                ("LINEBELOW", (0, -1), (-1, -1), 1, colors.black), ("LINEBELOW", (0, 1), (-1, -2), .2, colors.grey),
                                ("VALIGN", (0, 0), (-1, -1), "TOP")]))
        return tb

    def page(c, d):
        c.setFont("Times-Roman", 8)
        c.drawString(25 * mm, 13 * mm, "Hällefors kommun  712 83 Hällefors")
        c.drawRightString(185 * mm, 13 * mm, f"{d.page} (2)")

    lh = Table([[Paragraph("<b>HÄLLEFORS KOMMUN</b><br/>Välfärdsförvaltningen", body),
                 Paragraph("<b>TJÄNSTESKRIVELSE</b><br/>2024-08-19<br/>Dnr VN 24/00112", body)]], colWidths=[100 * mm, 60 * mm])
    s = [lh, Spacer(1, 4 * mm), Paragraph("Till välfärdsnämnden", body), Paragraph(TITLE, h1),
         Paragraph("Förslag till beslut", h2), Paragraph("Välfärdsnämnden godkänner redovisningen och lämnar den vidare till "
                   "kommunfullmäktige och revisorerna.", body),
         Paragraph("Varför nämnden rapporterar", h2), Paragraph(P_LAW, body),
         Paragraph("Redovisning", h2), Paragraph(P_SUM, body),
         Paragraph(T_SOL, h2), tab(H_SOL, SOL, (29, 24, 11, 65, 31)), Spacer(1, 3 * mm),
         Paragraph(T_LSS, h2), tab(H_LSS, LSS, (29, 18, 24, 11, 50, 28)), Spacer(1, 4 * mm),
         Paragraph("Förvaltningens kommentar", h2),
         Paragraph("Uppdragstagare är fortsatt svåra att hitta. Förvaltningen deltar i länets gemensamma rekrytering och hoppas på "
                   "fler intresserade efter sommaren. När det gäller bostäder är läget beroende av byggtakten.", body),
         Spacer(1, 8 * mm), Paragraph("Socialchef&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Enhetschef myndighet", small)]
    SimpleDocTemplate(str(DOCS / f"{STEM}.pdf"), pagesize=A4, leftMargin=25 * mm, rightMargin=25 * mm, topMargin=18 * mm,
                      bottomMargin=22 * mm, title=TITLE).build(s, onFirstPage=page, onLaterPages=page)


if __name__ == "__main__":
    truth()
    document()
