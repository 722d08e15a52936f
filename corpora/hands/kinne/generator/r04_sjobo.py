from lib import *
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.lib.units import cm
R = Report("kinne04_sjobo_2022_kv3", "pdf", organisation="Sjöbo kommun", kommunkod="1265", namnd="Vård- och omsorgsnämnden", dnr="2022/214",
           period="2022-Q3", document_date="2022-10-20", laws=["SoL", "LSS"])
COL = ["Insats", "Rapporterade", "Verkställda", "Avslutade", "Kvarstår 30/9"]
MEAS = ["rapporterade", "verkställda", "avslutade", "kvarstående"]
G = [("Äldreomsorg", [("Särskilt boende SoL", 7, 2, 1, "sol_sarskilt_boende_aldre"), ("Korttidsboende SoL", 2, 1, 0, "sol_korttidsboende"), ("Dagverksamhet SoL", 5, 1, 1, "sol_dagverksamhet")]),
     ("Funktionsnedsättning", [("Bostad för vuxna LSS", 4, 0, 0, "lss_bostad_vuxna"), ("Daglig verksamhet LSS", 3, 1, 0, "lss_daglig_verksamhet"), ("Kontaktperson LSS", 6, 2, 1, "lss_kontaktperson"), ("Avlösarservice LSS", 2, 0, 1, "lss_avlosarservice"), ("Boendestöd SoL", 3, 1, 0, "sol_boendestod")])]
rows, heads, sums, T = [], [], [], [0] * 4
title = "Beslut per område och insats"
cnt = []
for g, data in G:
    heads.append(len(rows)); rows.append([g, None, None, None, None]); S = [0] * 4
    for n, a, v, s, _ in data:
        vals = [a, v, s, a - v - s]; rows.append([n, *map(str, vals)]); S = [x + y for x, y in zip(S, vals)]
        cnt += [(m, x, dict(lag=n[-3:], omrade=g, insats=n)) for m, x in zip(MEAS, vals)]
    T = [x + y for x, y in zip(T, S)]
    if g == "Funktionsnedsättning": true_v = S[1]; S[1] += 1   # planted: Verkställda 5 instead of 4
    shown = S; sums.append(len(rows)); rows.append(["Delsumma", *map(str, S)])
    cnt += [(m, x, dict(omrade=g, is_total=True)) for m, x in zip(MEAS, S)]
sums.append(len(rows)); rows.append(["Totalt", *map(str, T)])
cnt += [(m, x, dict(is_total=True)) for m, x in zip(MEAS, T)]
t = R.table(title, [title], COL, rows, "insats_status")
for m, x, k in cnt:
    R.count(t, m, x, **k)
R.disc("table_sum", "error", "Delsumma for Funktionsnedsättning, Verkställda: the rows give 4, printed 5.", shown[1], true_v,
       ["Delsumma " + " ".join(map(str, shown)), "Bostad för vuxna LSS 4 0 0 4"], ["table_sum", "table_vs_table"])
R.disc("table_sum", "note", "Consequence: 18 reported less 5 and 2 leaves 11, printed 12.", shown[3], shown[0] - shown[1] - shown[2], ["Delsumma " + " ".join(map(str, shown))], ["table_sum"], optional=True)
R.disc("table_sum", "note", "Consequence: the subtotals of Verkställda add up to 9, Totalt says 8.", T[1], T[1] + 1, ["Totalt " + " ".join(map(str, T)), "Delsumma " + " ".join(map(str, shown))], ["table_sum"], optional=True)
B = ParagraphStyle("b", fontName="Times-Roman", fontSize=11, leading=14.5, spaceAfter=6)
H = ParagraphStyle("h", fontName="Helvetica-Bold", fontSize=11, leading=14, spaceBefore=8, spaceAfter=3)
H1 = ParagraphStyle("h1", parent=H, fontSize=15, leading=19, spaceBefore=14, spaceAfter=8)
q = f"Under kvartalet har {T[0]} beslut rapporterats till IVO. När kvartalet var slut återstod {T[3]} beslut att verkställa."
R.claim(f"har {T[0]} beslut rapporterats till IVO", T[0], "rapporterade"); R.claim(f"återstod {T[3]} beslut att verkställa", T[3], "kvarstående")
def deco(c, doc):
    c.setFont("Helvetica-Bold", 12); c.drawString(2.4*cm, 28.1*cm, "SJÖBO KOMMUN"); c.setFont("Helvetica", 9)
    c.drawString(2.4*cm, 27.65*cm, "Vård- och omsorgsförvaltningen"); c.drawRightString(18.6*cm, 28.1*cm, "2022-10-20"); c.drawRightString(18.6*cm, 27.65*cm, "Dnr 2022/214")
    c.line(2.4*cm, 27.4*cm, 18.6*cm, 27.4*cm); c.drawCentredString(10.5*cm, 1.3*cm, f"{doc.page}"); c.setTitle("Rapport")
P = lambda s, st=B: Paragraph(s, st)
f = [P("Ej verkställda beslut tredje kvartalet 2022", H1), P("Till vård- och omsorgsnämnden"),
 P("Bakgrund", H), P("Nämnden ska varje kvartal lämna en rapport till Inspektionen för vård och omsorg över de beslut om bistånd enligt 4 kap. 1 § socialtjänstlagen respektive insatser enligt 9 § LSS som inte blivit verkställda inom tre månader. Rapporten ska också gå till kommunfullmäktige och till revisorerna, men då utan uppgifter som kan kopplas till enskild person."),
 P("Resultat", H), P(q), P(title, H)]
tb = Table([COL] + [[c or "" for c in r] for r in rows], colWidths=[6.2*cm] + [2.5*cm]*4)
st = [("FONT", (0,0), (-1,-1), "Helvetica", 9.5), ("FONT", (0,0), (-1,0), "Helvetica-Bold", 9.5), ("ALIGN", (1,0), (-1,-1), "CENTER"), ("BOX", (0,0), (-1,-1), .8, colors.black), ("INNERGRID", (0,0), (-1,-1), .3, colors.grey), ("BACKGROUND", (0,0), (-1,0), colors.HexColor("#f0d9a8"))]
for i in heads: st += [("SPAN", (0,i+1), (-1,i+1)), ("FONT", (0,i+1), (-1,i+1), "Helvetica-Oblique", 9.5), ("BACKGROUND", (0,i+1), (-1,i+1), colors.HexColor("#f7f3ea"))]
for i in sums: st += [("FONT", (0,i+1), (-1,i+1), "Helvetica-Bold", 9.5)]
tb.setStyle(TableStyle(st)); f += [tb, Spacer(1, 8)]
f += [P("Kommentar", H), P("De vanligaste skälen är att den enskilde tackat nej till det som erbjudits, att det saknas lediga lägenheter inom LSS samt att det tar tid att rekrytera uppdragstagare. Dagverksamheten på Ekbacka har haft begränsat antal platser sedan i våras men är nu åter i full drift."),
 P("Förslag till beslut", H), P("Vård- och omsorgsnämnden beslutar att godkänna rapporten samt att överlämna den till kommunfullmäktige och kommunrevisionen."), Spacer(1, 14), P("Bo Fabelin<br/>Utredare")]
SimpleDocTemplate(str(R.path), pagesize=(21*cm, 29.7*cm), leftMargin=2.4*cm, rightMargin=2.4*cm, topMargin=2.6*cm, bottomMargin=2.2*cm).build(f, onFirstPage=deco, onLaterPages=deco)
R.save()
