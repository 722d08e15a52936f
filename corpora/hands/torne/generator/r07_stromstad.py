from torne import *
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
T = Truth("torne07_stromstad_2022kv4", "Strömstads kommun", "1486", "Socialnämnden", "SN/2023-0009", "2022-Q4", "2023-01-23", ["SoL", "LSS"])
PER = ["2021-Q4", "2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4"]; LAB = ["Q4 -21", "Q1 -22", "Q2 -22", "Q3 -22", "Q4 -22"]
SOL = [("Vård- och omsorgsboende", 6, 8, 9, 5, 7), ("Växelvård", 0, 1, 0, 0, 1), ("Kontaktperson", 3, 3, 4, 4, 4), ("Kontaktfamilj", 2, 2, 1, 1, 2)]
LSS = [("Bostad med särskild service", 5, 5, 6, 6, 6), ("Daglig verksamhet", 2, 1, 1, 0, 2), ("Kontaktperson", 4, 4, 3, 5, 3), ("Ledsagarservice", 1, 0, 0, 1, 1), ("Korttidsvistelse", 0, 0, 2, 1, 0)]
KON = [("Kvinnor", 13, 15, 16, 13, 14), ("Män", 10, 9, 10, 10, 12)]
def tot(rows, name): return (name,) + tuple(sum(r[i] for r in rows) for i in range(1, 6))
ts, tl, tk = tot(SOL, "Totalt SoL"), tot(LSS, "Totalt LSS"), tot(KON, "Samtliga")
assert tuple(a + b for a, b in zip(ts[1:], tl[1:])) == tk[1:], (ts, tl, tk)
assert ts[4:] == (10, 14) and tl[4:] == (13, 12) and tk[1:] == (23, 24, 26, 23, 26)
tabs = [("SoL-beslut som inte verkställts inom tre månader", "Insats SoL", SOL, ts, "insats_time_series", "SoL"), ("LSS-beslut som inte verkställts inom tre månader", "Insats LSS", LSS, tl, "insats_time_series", "LSS"), ("Fördelning kvinnor och män, SoL och LSS tillsammans", "Kön", KON, tk, "kon_time_series", None)]
for i, (ti, h, rows, t, kind, lag) in enumerate(tabs, 1):
    T.table(f"t{i}", ti, ["Utveckling"], [h] + LAB, [*rows, t], kind)
    for r in [*rows, t]:
        dim = {} if r is t else dict(kon=r[0][0]) if kind.startswith("kon") else dict(insats=r[0])
        for p, v in zip(PER, r[1:]): T.count(f"t{i}", "ej_verkställda", v, r is t, lag=lag, period=p, **dim)
q1 = "Fjärde kvartalet 2022 hade Strömstad 26 ej verkställda beslut"
q2 = "14 enligt SoL och 12 enligt LSS"
q3 = "Jämfört med kvartal 3 är det en ökning med tre beslut totalt"
q4 = "SoL-besluten ökade med fem"                                           # planted: 4
q5 = "LSS-besluten minskade med ett"
q6 = "Samma kvartal året innan var antalet 23"
T.claim(q1, 26); T.claim(q2, 14, lag="SoL"); T.claim(q2, 12, lag="LSS"); T.claim(q3, 3, unit="skillnad", compare_to="2022-Q3")
T.claim(q4, 5, unit="skillnad", lag="SoL", compare_to="2022-Q3"); T.claim(q5, -1, unit="skillnad", lag="LSS", compare_to="2022-Q3"); T.claim(q6, 23, period="2021-Q4")
T.find("text_vs_table", "error", "SoL went from 10 to 14: plus four, not five.", 5, 4, [q4, "Totalt SoL 11 14 14 10 14"], ["text_vs_table", "text_vs_text"])
T.find("text_vs_text", "note", "+5 and -1 would make +4, the text says +3 in all (same slip).", 4, 3, [q3, q4, q5], ["text_vs_text"], optional=True)
B = PS("b", fontName="Times-Roman", fontSize=11, leading=14, spaceAfter=6); H = PS("h", parent=B, fontName="Times-Bold", fontSize=17, leading=21, textColor=colors.HexColor("#124"), spaceAfter=6)
H2 = PS("h2", parent=B, fontName="Times-Bold", fontSize=12.5, spaceBefore=6, spaceAfter=3)
def rl(h, rows, t):
    x = Table([[h] + LAB] + [[str(c) for c in r] for r in [*rows, t]], colWidths=[220] + [68] * 5, hAlign="LEFT")
    x.setStyle(TableStyle([("FONT", (0, 0), (-1, -1), "Times-Roman", 10.5), ("FONT", (0, 0), (-1, 0), "Times-Bold", 10.5), ("FONT", (0, -1), (-1, -1), "Times-Bold", 10.5), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#cfdbe8")),
        ("ROWBACKGROUNDS", (0, 1), (-1, -2), [colors.white, colors.HexColor("#f2f5f9")]), ("ALIGN", (1, 0), (-1, -1), "CENTER"), ("LINEABOVE", (0, -1), (-1, -1), .7, colors.black), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]))
    return x
fl = [Paragraph("Strömstads kommun, Socialförvaltningen – 2023-01-23 – SN/2023-0009", B), Paragraph("Ej verkställda beslut, rapport till kommunfullmäktige", H),
      Paragraph(f"{q1}, {q2}. {q3}. {q4} medan {q5[0] + q5[1:]}. {q6}.", B),
      Paragraph("Enligt lag ska nämnden varje kvartal redovisa hur många beslut som inte verkställts inom tre månader från beslutet (16 kap 6 h § SoL, 28 h § LSS). Rapporten innehåller inga uppgifter om enskilda personer.", B), Paragraph("Utveckling", H2)]
for ti, h, rows, t, *_ in tabs: fl += [KeepTogether([Paragraph(ti, H2), rl(h, rows, t), Spacer(1, 6)])]
fl += [Paragraph("Kommentar", H2), Paragraph("Under hösten har flera platser på vård- och omsorgsboende varit stängda på grund av vattenskada på Jägaregården. Platserna öppnas igen under våren. Beträffande kontaktpersoner har ersättningen höjts.", B)]
def foot(c, d): c.setFont("Times-Roman", 9); c.drawRightString(780, 28, f"Sida {d.page} av 2")
SimpleDocTemplate(str(DOCS / f"{T.stem}.pdf"), pagesize=landscape(A4), leftMargin=60, rightMargin=60, topMargin=45, bottomMargin=50, title="Ej verkställda beslut").build(fl, onFirstPage=foot, onLaterPages=foot)
T.save()
