from torne import *
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
T = Truth("torne03_eslov_2023kv4", "Eslövs kommun", "1285", "Vård- och omsorgsnämnden", "VoO.2024.0021", "2023-Q4", "2024-01-29", ["SoL", "LSS"])
SOL = [("Särskilt boende", 11, 4, 2, 5), ("Hemtjänst", 2, 1, 1, 0), ("Dagverksamhet", 3, 1, 0, 2), ("Boendestöd", 4, 0, 1, 3), ("Sysselsättning", 1, 0, 0, 1)]
LSS = [("Bostad för vuxna", 9, 1, 0, 8), ("Daglig verksamhet", 6, 3, 1, 2), ("Kontaktperson", 7, 1, 2, 4), ("Ledsagarservice", 2, 0, 1, 1), ("Avlösarservice i hemmet", 1, 0, 0, 1), ("Personlig assistans", 0, 0, 0, 0)]
for r in SOL + LSS: assert r[1] == r[2] + r[3] + r[4], r
S = [sum(r[i] for r in SOL) for i in range(1, 5)]; L = [sum(r[i] for r in LSS) for i in range(1, 5)]
assert S == [21, 6, 4, 11] and L == [25, 5, 4, 16]
SP = [23] + S[1:]                                    # planted: 23 for 21
COL = ["Insats", "Inrapporterade", "varav verkställda", "varav avslutade", "Kvarstår 2023-12-31"]
MEAS = ["rapporterade", "verkställda", "avslutade", "kvarstående"]
tabs = []
for i, (lag, rows, tot, ti) in enumerate((("SoL", SOL, SP, "Tabell 1. Ej verkställda beslut enligt SoL, kv 4 2023"), ("LSS", LSS, L, "Tabell 2. Ej verkställda beslut enligt LSS, kv 4 2023")), 1):
    rr = [tuple(r) for r in rows] + [("Totalt",) + tuple(tot)]
    T.table(f"t{i}", ti, ["Redogörelse"], COL, rr, "insats_status")
    tabs.append((ti, rr))
    for r in rows:
        for m, v in zip(MEAS, r[1:]): T.count(f"t{i}", m, v, lag=lag, insats=r[0])
    for m, v in zip(MEAS, tot): T.count(f"t{i}", m, v, True, lag=lag)
q1 = "har nämnden lämnat uppgifter om 46 beslut"
q2 = "21 av dessa är fattade med stöd av SoL och 25 med stöd av LSS"
q3 = "Elva beslut har verkställts och åtta har avslutats av annan anledning"
q4 = "Vid årsskiftet kvarstod 27 beslut"
q5 = "Särskilt boende svarar för 11 beslut"
T.claim(q1, 46, "rapporterade"); T.claim(q2, 21, "rapporterade", lag="SoL"); T.claim(q2, 25, "rapporterade", lag="LSS")
T.claim(q3, 11, "verkställda"); T.claim(q3, 8, "avslutade"); T.claim(q4, 27, "kvarstående"); T.claim(q5, 11, "rapporterade", insats="Särskilt boende", soft=("lag", "insats"))
assert S[0] + L[0] == 46 and S[1] + L[1] == 11 and S[2] + L[2] == 8 and S[3] + L[3] == 27
T.claim("Inget av besluten avser barn", 0, "rapporterade", optional=True)
T.find("table_sum", "error", "Table 1 Totalt, Inrapporterade: 23 printed, rows add to 21.", 23, 21, ["Totalt 23 6 4 11", "Tabell 1. Ej verkställda beslut enligt SoL, kv 4 2023"])
T.find("table_sum", "note", "Table 1 Totalt: 6 + 4 + 11 = 21, not 23 (same slip).", 23, 21, ["Totalt 23 6 4 11"])
T.find("text_vs_table", "note", "The text has 21 SoL decisions, table 1 Totalt 23 (same slip).", 21, 23, [q2, "Totalt 23 6 4 11"])
T.find("text_vs_table", "note", "The text has 46 in all, the tables' Totalt 23 + 25 = 48 (same slip).", 46, 48, [q1, "Totalt 23 6 4 11"], optional=True)
B = PS("b", fontName="Helvetica", fontSize=10, leading=13.5, spaceAfter=7); H1 = PS("h1", parent=B, fontName="Helvetica-Bold", fontSize=15, leading=19, spaceBefore=10, spaceAfter=8)
H2 = PS("h2", parent=B, fontName="Helvetica-Bold", fontSize=11.5, spaceBefore=9, spaceAfter=4); CAP = PS("c", parent=B, fontName="Helvetica-Oblique", fontSize=9, spaceAfter=3, spaceBefore=6)
CELL = PS("ce", parent=B, fontSize=9, leading=11, spaceAfter=0)
def rl(rr):
    t = Table([[Paragraph(f"<b>{c}</b>", CELL) for c in COL]] + [[str(c) for c in r] for r in rr], colWidths=[150, 80, 80, 80, 85], hAlign="LEFT", repeatRows=1)
    t.setStyle(TableStyle([("FONT", (0, 1), (-1, -1), "Helvetica", 9), ("FONT", (0, -1), (-1, -1), "Helvetica-Bold", 9), ("ALIGN", (1, 1), (-1, -1), "RIGHT"),
        ("LINEABOVE", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, 0), (-1, 0), .6, colors.black), ("LINEABOVE", (0, -1), (-1, -1), .6, colors.black), ("LINEBELOW", (0, -1), (-1, -1), 1, colors.black),
        ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]))
    return t
fl = [Paragraph("Vård och Omsorg<br/>2024-01-29", B), Paragraph("Statistikrapport ej verkställda beslut fjärde kvartalet 2023", H1),
      Paragraph("Ärendebeskrivning", H2), Paragraph("Enligt 16 kap. 6 h § socialtjänstlagen ska nämnden varje kvartal lämna en statistikrapport till kommunfullmäktige över de gynnande beslut som inte verkställts inom tre månader. En motsvarande bestämmelse finns i 28 h § LSS. Rapporten är avidentifierad.", B),
      Paragraph("Redogörelse", H2), Paragraph(f"För fjärde kvartalet 2023 {q1}. {q2}. {q3}. {q4}. {q5} och är den insats som det dröjer mest med, framför allt för att den enskilde vill vänta på ett visst boende.", B)]
for ti, rr in tabs: fl += [KeepTogether([Paragraph(ti, CAP), rl(rr), Spacer(1, 8)])]
fl += [Paragraph("Jämställdhet och barnperspektiv", H2), Paragraph("Statistiken förs inte uppdelad på kön. Inget av besluten avser barn.", B),
       Paragraph("Förslag till beslut", H2), Paragraph("- Vård- och omsorgsnämnden godkänner statistikrapporten<br/>- Rapporten översänds till kommunfullmäktige", B), Spacer(1, 14), Paragraph("Utredare Påhittad Persson<br/>Avdelningen för myndighetsutövning", B)]
def foot(c, d):
    c.setFont("Helvetica", 8); c.drawString(60, 800, "Eslövs kommun"); c.drawRightString(535, 800, "VoO.2024.0021"); c.drawString(60, 32, "Eslövs kommun  Postadress: 241 80 Eslöv"); c.drawRightString(535, 32, f"{d.page} (1)")
SimpleDocTemplate(str(DOCS / f"{T.stem}.pdf"), pagesize=A4, leftMargin=60, rightMargin=60, topMargin=60, bottomMargin=60, title="Statistikrapport").build(fl, onFirstPage=foot, onLaterPages=foot)
T.save()
