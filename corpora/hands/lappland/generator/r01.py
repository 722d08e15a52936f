"""Jokkmokk: tjänsteskrivelse, reportlab, a table per law and a small summary table."""
from lib import *
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Table, Spacer
SOL = [("Särskilt boende", "kvinna", "2023-11-14", "Verkställt 2024-05-06", "Flyttade in när plats blev ledig."),
       ("Särskilt boende", "man", "2024-02-20", "Ej verkställt", "Står i kö, ingen ledig plats."),
       ("Särskilt boende", "kvinna", "2024-03-05", "Ej verkställt", "Tackade nej till plats i Vuollerim, vill bo i centralorten."),
       ("Kontaktfamilj", "pojke", "2023-09-28", "Ej verkställt", "Ingen familj har anmält sig trots två annonser."),
       ("Kontaktperson", "man", "2024-01-09", "Ej verkställt", "Väntar på utdrag ur belastningsregistret för den som är tillfrågad."),
       ("Dagverksamhet", "kvinna", "2024-03-12", "Avslutat 2024-06-18", "Den enskilde återtog sin ansökan.")]
LSS = [("Daglig verksamhet", "man", "2023-12-01", "Ej verkställt", "Vill vänta till hösten."),
       ("Ledsagarservice", "kvinna", "2024-02-02", "Ej verkställt", "Ingen sökande till uppdraget."),
       ("Korttidsvistelse", "flicka", "2023-10-17", "Ej verkställt", "Platsen i Boden kan tas i bruk först efter sommaren."),
       ("Avlösarservice i hemmet", "pojke", "2024-03-19", "Verkställt 2024-06-03", "Avlösare anställd.")]
COL = ["Insats", "Gäller", "Beslut fattat", "Läge 2024-06-30", "Anteckning"]


def build():
    r = R("lappland01_jokkmokk_2024_kv2", "pdf", "Jokkmokks kommun", "2510", "Socialnämnden", "SN 2024/118", "2024-Q2", "2024-08-13", ["SoL", "LSS"])
    summ = []
    for n, (lag, rows) in enumerate((("SoL", SOL), ("LSS", LSS)), 1):
        sec = ["Redovisning", f"Beslut enligt {'socialtjänstlagen' if lag == 'SoL' else 'LSS'}"]
        r.t(f"t{n}", sec[1], sec, COL, rows, "decision_rows")
        for ins, kon, dat, lage, kom in rows:
            v = lage.split()[-1] if lage.startswith("Verk") else None
            a = lage.split()[-1] if lage.startswith("Avsl") else None
            r.d(f"t{n}", section=sec, insats=ins, lag=lag, beslutsdatum=dat, kommentar=kom, kon=kon, verkstallt_datum=v, avslutat_datum=a,
                status="verkställt" if v else "avslutat" if a else "kvarstående")
        v, a = sum(x[3].startswith("Verk") for x in rows), sum(x[3].startswith("Avsl") for x in rows)
        summ.append((lag, len(rows), v, a, len(rows) - v - a))
    summ.append(("Summa",) + tuple(sum(s[i] for s in summ) for i in range(1, 5)))
    scol = ["Lag", "Rapporterade till IVO", "Verkställda", "Avslutade", "Återstår"]
    srows = r.t("t3", "Sammanställning", ["Redovisning", "Sammanställning"], scol, summ, "insats_status")
    for s in summ:
        for m, v in zip(("rapporterade", "verkställda", "avslutade", "kvarstående"), s[1:]):
            r.c("t3", m, v, lag=None if s[0] == "Summa" else s[0], is_total=s[0] == "Summa")
    tot, left = summ[2][1], summ[2][4]
    k = sum(x[1] in ("kvinna", "flicka") for x in SOL + LSS)
    p1 = (f"Socialförvaltningen har för andra kvartalet 2024 lämnat {ORD[tot]} beslut till IVO. {ORD[k].capitalize()} av besluten avser kvinnor eller flickor och "
          f"{ORD[tot - k]} avser män eller pojkar. Två av besluten är nu verkställda och ett har avslutats utan att bli verkställt. "
          f"Den 30 juni återstod därmed {ORD[left]} beslut, fyra enligt SoL och tre enligt LSS. I förra rapporten återstod fyra.")
    r.cl(f"har för andra kvartalet 2024 lämnat {ORD[tot]} beslut till IVO", tot, "rapporterade")
    q = f"{ORD[k].capitalize()} av besluten avser kvinnor eller flickor och {ORD[tot - k]} avser män eller pojkar"
    r.cl(q, k, "rapporterade", kon="K"); r.cl(q, tot - k, "rapporterade", kon="M")
    r.cl("Två av besluten är nu verkställda", 2, "verkställda")
    r.cl("ett har avslutats utan att bli verkställt", 1, "avslutade")
    q = f"Den 30 juni återstod därmed {ORD[left]} beslut, fyra enligt SoL och tre enligt LSS"
    r.cl(q, left, "kvarstående"); r.cl(q, summ[0][4], "kvarstående", lag="SoL"); r.cl(q, summ[1][4], "kvarstående", lag="LSS")
    r.cl("I förra rapporten återstod fyra", 4, "kvarstående", period="2024-Q1")
    r.save()
    # --- layout
    B = PS("b", fontName="Times-Roman", fontSize=11, leading=14.5, spaceAfter=7)
    H = PS("h", parent=B, fontName="Times-Bold", fontSize=13, spaceBefore=9, spaceAfter=4)
    H2 = PS("h2", parent=B, fontName="Times-BoldItalic", fontSize=11.5, spaceBefore=7, spaceAfter=3)
    C = PS("c", parent=B, fontSize=9.5, leading=11.5, spaceAfter=0); CB = PS("cb", parent=C, fontName="Times-Bold")

    def T(cols, rows, w):
        data = [[Paragraph(esc(c), CB) for c in cols]] + [[Paragraph(esc(c), CB if str(row[0]) == "Summa" else C) for c in row] for row in rows]
        t = Table(data, colWidths=[x * mm for x in w], repeatRows=1, hAlign="LEFT")
        t.setStyle([("LINEABOVE", (0, 0), (-1, 0), .9, colors.black), ("LINEBELOW", (0, 0), (-1, 0), .5, colors.black), ("LINEBELOW", (0, -1), (-1, -1), .9, colors.black),
                    ("LINEBELOW", (0, 1), (-1, -2), .2, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)])
        return t

    def page(c, d):
        c.setFont("Times-Bold", 15); c.drawString(25 * mm, 277 * mm, "JOKKMOKKS KOMMUN")
        c.setFont("Times-Roman", 9); c.drawString(25 * mm, 272 * mm, "Socialförvaltningen")
        c.drawRightString(188 * mm, 277 * mm, "Tjänsteskrivelse"); c.drawRightString(188 * mm, 272.5 * mm, "2024-08-13"); c.drawRightString(188 * mm, 268 * mm, "Dnr SN 2024/118")
        c.drawRightString(188 * mm, 14 * mm, f"sid {c.getPageNumber()}"); c.line(25 * mm, 18 * mm, 188 * mm, 18 * mm); c.drawString(25 * mm, 14 * mm, "Jokkmokks kommun, Västra Torggatan 11")
    doc = BaseDocTemplate(str(r.out), pagesize=A4, title="Ej verkställda beslut kv 2 2024", author="Socialförvaltningen")
    doc.addPageTemplates(PageTemplate(frames=[Frame(25 * mm, 22 * mm, 163 * mm, 240 * mm, leftPadding=0, rightPadding=0)], onPage=page))
    S = [Paragraph("Till: Socialnämnden", B), Paragraph("Gynnande beslut som inte verkställts, kvartal 2 2024", PS("t", parent=H, fontSize=16, leading=20)),
         Paragraph("Förslag till beslut", H), Paragraph("Socialnämnden godkänner redovisningen och översänder den till kommunfullmäktige och revisorerna.", B),
         Paragraph("Bakgrund", H), Paragraph("Ett beslut som har gått den sökande till mötes ska verkställas utan dröjsmål. Om det inte har skett inom tre månader, eller om en påbörjad insats har brutits och inte kommit igång igen på lika lång tid, ska nämnden anmäla det till Inspektionen för vård och omsorg (16 kap. 6 f § SoL, 28 f § LSS). Anmälan görs en gång per kvartal och beslut för beslut.", B),
         Paragraph("Redovisning", H), Paragraph(p1, B), Paragraph("Beslut enligt socialtjänstlagen", H2), T(COL, SOL, (31, 17, 24, 36, 55)),
         Paragraph("Beslut enligt LSS", H2), T(COL, LSS, (31, 17, 24, 36, 55)), Paragraph("Sammanställning", H2), T(scol, srows, (22, 38, 28, 28, 25)),
         Paragraph("Bedömning", H), Paragraph("Avstånden i kommunen gör att en ledig plats sällan finns där den som väntar vill bo. Förvaltningen fortsätter samtalen med grannkommunerna om köp av korttidsplatser.", B),
         Spacer(1, 18), Paragraph("Socialchef", B)]
    doc.build(S)
