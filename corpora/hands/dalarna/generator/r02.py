from lib import *
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
F = "/usr/share/fonts/truetype/liberation/"
import glob
nar = [f for f in glob.glob("/usr/share/fonts/truetype/liberation*/*Narrow*")]
pdfmetrics.registerFont(TTFont("N", [f for f in nar if f.endswith("Narrow-Regular.ttf")][0])); pdfmetrics.registerFont(TTFont("NB", [f for f in nar if f.endswith("Narrow-Bold.ttf")][0]))
r = R("dalarna02_saffle_2023q3", organisation="Säffle kommun", namnd="Socialnämnden", kommunkod="1785", dnr="SOC 2023/0087", period="2023-Q3", document_date="2023-10-24", laws=["SoL", "LSS"])
B = ParagraphStyle("b", fontName="N", fontSize=11, leading=14, spaceAfter=6); H1 = ParagraphStyle("h", parent=B, fontName="NB", fontSize=17, leading=21, spaceAfter=10)
H2 = ParagraphStyle("h2", parent=B, fontName="NB", fontSize=12.5, spaceBefore=9, spaceAfter=3, keepWithNext=1); S = ParagraphStyle("s", parent=B, fontSize=9, leading=10.5, spaceAfter=0); SB = ParagraphStyle("sb", parent=S, fontName="NB"); CAP = ParagraphStyle("c", parent=S, fontName="NB", spaceBefore=4, spaceAfter=2, keepWithNext=1)
SOL = [("Särskilt boende", 6, 4, 2, 2, 1, 3), ("Hemtjänst", 1, 1, 0, 1, 0, 0), ("Dagverksamhet", 3, 2, 1, 0, 1, 2), ("Boendestöd", 2, 0, 2, 1, 0, 1), ("Kontaktfamilj", 2, 1, 1, 0, 0, 2)]
LSS = [("Bostad med särskild service för vuxna", 3, 1, 2, 0, 0, 3), ("Kontaktperson", 3, 2, 1, 1, 0, 2), ("Korttidsvistelse", 1, 0, 1, 0, 0, 1), ("Daglig verksamhet", 1, 1, 0, 0, 1, 0)]
s = lambda L: [sum(x[i] for x in L) for i in range(1, 7)]
for x in SOL + LSS: assert x[1] == x[2] + x[3] == x[4] + x[5] + x[6]
assert s(SOL) == [14, 8, 6, 4, 2, 8] and s(LSS) == [8, 4, 4, 1, 1, 6]
COL = ["Insats", "Rapporterade", "varav kvinnor", "varav män", "Verkställda", "Avslutade", "Kvarstående"]
M = [("rapporterade", None), ("rapporterade", "K"), ("rapporterade", "M"), ("verkställda", None), ("avslutade", None), ("kvarstående", None)]
fl = []
def tab(cols, rows, w, total=True):
    t = Table([[Paragraph(c, SB) for c in cols]] + [[Paragraph(c, SB if (total and i == len(rows)-1) else S) if j == 0 else c for j, c in enumerate(row)] for i, row in enumerate(rows)], colWidths=[x*mm for x in w], repeatRows=1, hAlign="LEFT")
    st = [("LINEBELOW", (0, 0), (-1, 0), 1, colors.HexColor("#7a1f3d")), ("LINEBELOW", (0, 1), (-1, -1), .3, colors.grey), ("FONT", (0, 1), (-1, -1), "N", 9), ("VALIGN", (0, 0), (-1, -1), "BOTTOM"), ("ALIGN", (1, 1), (-1, -1), "RIGHT"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]
    if not total: st.append(("ALIGN", (1, 1), (-1, -1), "LEFT"))
    if total: st.append(("FONT", (0, -1), (-1, -1), "NB", 9))
    t.setStyle(TableStyle(st)); return t
P = lambda t, st=B: fl.append(Paragraph(t, st))
P("Säffle kommun", ParagraphStyle("x", parent=B, fontName="NB", fontSize=13, textColor=colors.HexColor("#7a1f3d")))
P("Socialförvaltningen, staben<br/>Handläggare: Ulla-Britt Ekgård<br/>2023-10-24<br/>Dnr SOC 2023/0087")
P("Socialnämnden", ParagraphStyle("r", parent=B, alignment=2))
P("Rapportering av ej verkställda beslut kvartal 3 2023", H1)
P("Sammanfattning", H2)
P("Säffle kommun har för tredje kvartalet " + r.C("rapporterat sammanlagt 22 beslut till IVO", (22, dict(measure="rapporterade"))) + ", " + r.C("14 enligt SoL", (14, dict(measure="rapporterade", lag="SoL"))) + " samt " + r.C("8 enligt LSS", (8, dict(measure="rapporterade", lag="LSS"))) + ". " + r.C("Tolv av besluten avser kvinnor och tio avser män", (12, dict(measure="rapporterade", kon="K")), (10, dict(measure="rapporterade", kon="M"))) + ". Vid kvartalets utgång " + r.C("kvarstod 14 beslut", (14, dict(measure="kvarstående"))) + " som fortfarande inte var verkställda.")
P("Förslag till beslut", H2); P("Socialnämnden tar del av redovisningen och lägger den till handlingarna. Statistikrapporten delges kommunfullmäktige.")
P("Ärendebeskrivning", H2)
P("Ett gynnande beslut ska verkställas utan dröjsmål. Har det gått mer än tre månader skall beslutet rapporteras. Samma sak gäller om en insats avbrutits och inte kommit igång igen inom tre månader. Uppgifterna nedan kommer från verksamhetssystemet och är uttagna av biståndsenheten den 9 oktober.")
for lag, L, cap in (("SoL", SOL, "Tabell 1. Beslut enligt SoL"), ("LSS", LSS, "Tabell 2. Beslut enligt LSS")):
    tot = s(L)
    if lag == "SoL": tot = [15] + tot[1:]          # planted
    rows = [[x[0]] + [str(v) for v in x[1:]] for x in L] + [["Summa"] + [str(v) for v in tot]]
    t = r.table(cap, ["Ärendebeskrivning"], COL, rows, "insats_status")
    for row in rows:
        for (m, kon), v in zip(M, row[1:]):
            r.count(t, m, int(v), row[0] == "Summa", lag=lag, insats=None if row[0] == "Summa" else row[0], kon=kon)
    P(cap, CAP); fl.append(tab(COL, rows, [52, 22, 19, 17, 20, 19, 21])); fl.append(Spacer(1, 3*mm))
P("Väntetider", H2)
W = [("3–6", 4, 2), ("7–12", 3, 2), ("13–18", 1, 1), ("över 18", 0, 1)]; assert sum(x[1] for x in W) == 8 and sum(x[2] for x in W) == 6
rows = [[a, str(b), str(c)] for a, b, c in W] + [["Summa", "8", "6"]]
P("Tabell 3. Kvarstående beslut efter väntetid", CAP)
t = r.table("Tabell 3. Kvarstående beslut efter väntetid", ["Ärendebeskrivning", "Väntetider"], ["Månader från beslut", "SoL", "LSS"], rows, "waiting_buckets")
for row in rows:
    for lag, v in zip(("SoL", "LSS"), row[1:]):
        r.count(t, "kvarstående", int(v), row[0] == "Summa", lag=lag, manader=None if row[0] == "Summa" else row[0])
fl.append(tab(["Månader från beslut", "SoL", "LSS"], rows, [40, 18, 18]))
P("Kommentarer till siffrorna", H2)
q5 = r.C("Fem av de kvarstående besluten gäller särskilt boende", (5, dict(measure="kvarstående", insats="särskilt boende", agreed=["measure", "period", "kon", "insats", "compare_to"])))
P(q5 + ". Där har den enskilde som regel fått erbjudande men tackat nej eftersom man önskar en viss ort. För bostad med särskild service är det platsbrist, ny gruppbostad beräknas stå klar 2025. Dagverksamheten har haft begränsat antal platser under sommaren.")
P("Jämfört med föregående kvartal är det " + r.C("en minskning med tre rapporterade beslut", (-3, dict(measure="rapporterade", unit="skillnad", compare_to="2023-Q2"))) + ", då " + r.C("25 beslut rapporterades", (25, dict(measure="rapporterade", period="2023-Q2"))) + ".")
P("Tidplan för kommande rapportering", H2)
tt = [["Kvartal 4 2023", "31 januari 2024", "Socialnämnden i februari"], ["Kvartal 1 2024", "30 april 2024", "Socialnämnden i maj"]]
fl.append(tab(["Avser", "Sista dag till IVO", "Redovisas i"], tt, [40, 45, 50], total=False))
fl.append(Spacer(1, 8*mm)); P("Ann-Sofie Lerdal<br/>Förvaltningschef"); 
def foot(c, d):
    c.setFont("N", 8); c.drawString(20*mm, 12*mm, "Säffle kommun  |  Socialförvaltningen  |  661 80 Säffle"); c.drawRightString(190*mm, 12*mm, f"Sida {d.page}")
r.err("table_sum", "error", "Tabell 1: Summa for Rapporterade is 15, the rows add to 14.", 15, 14, ["Summa 15 8 6 4 2 8", "14 enligt SoL"], kinds=["table_sum", "table_vs_table", "text_vs_table"])
r.err("text_vs_table", "error", "The comments give five remaining decisions on särskilt boende, table 1 has 3.", 5, 3, [q5, "Särskilt boende 6 4 2 2 1 3"])
r.err("text_vs_table", "note", "Consequence: the text's 14 under SoL is right by the rows, the printed Summa says 15.", 14, 15, ["14 enligt SoL", "Summa 15 8 6 4 2 8"], optional=True)
r.err("text_vs_table", "note", "Consequence: 22 reported in the text, printed sums 15 + 8 = 23.", 22, 23, ["rapporterat sammanlagt 22 beslut till IVO", "Summa 15 8 6 4 2 8"], optional=True)
r.err("table_sum", "note", "Consequence: 8 women and 6 men make 14, as do 4 + 2 + 8, not the printed 15.", 15, 14, ["Summa 15 8 6 4 2 8"], optional=True, kinds=["table_sum", "table_vs_table"])
SimpleDocTemplate(str(r.out("pdf")), pagesize=A4, leftMargin=20*mm, rightMargin=20*mm, topMargin=18*mm, bottomMargin=20*mm, title="Tjänsteskrivelse", author="Säffle kommun").build(fl, onFirstPage=foot, onLaterPages=foot)
r.save()
