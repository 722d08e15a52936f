from lib import *
from reportlab.platypus import *
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
D = "/usr/share/fonts/truetype/liberation/"
pdfmetrics.registerFont(TTFont("LN", D + "LiberationSans-Regular.ttf")); pdfmetrics.registerFont(TTFont("LNB", D + "LiberationSans-Bold.ttf"))
R = Report("halland02_falkenberg_2024kv3", "Falkenbergs kommun", "1382", "Socialnämnden", "SN 2024/214", "2024-Q3", "2024-10-21", ["SoL", "LSS"])
E_ = "2024-09-30"
# lag, paragraf, insats, kön, beslut, avbrott, orsak, verkställt, avslutat
X = [
("LSS","9 § 4","Kontaktperson","man","2023-05-22",None,"Ingen lämplig uppdragstagare har hittats trots annonsering",None,None),
("LSS","9 § 4","Kontaktperson","kvinna","2024-02-06",None,"Har sagt nej till två förslag, vill ha någon i egen ålder",None,None),
("LSS","9 § 4","Kontaktperson","kvinna","2022-09-14","2024-05-31","Avbrott, kontaktpersonen har flyttat. Rekrytering pågår",None,None),
("LSS","9 § 4","Kontaktperson","man","2024-03-18",None,"Uppdragstagare klar efter sommaren","2024-09-02",None),
("LSS","9 § 3","Ledsagarservice","man","2024-04-11",None,"Svårt att få tag i ledsagare på kvällstid",None,None),
("LSS","9 § 6","Korttidsvistelse","pojke","2024-05-03",None,"Inskolning uppskjuten på familjens begäran",None,None),
("LSS","9 § 6","Korttidsvistelse","flicka","2024-01-29",None,"Plats saknas på korttidshemmet",None,None),
("LSS","9 § 6","Korttidsvistelse","pojke","2023-11-20",None,"Familjen har dragit tillbaka sin ansökan",None,"2024-08-15"),
("LSS","9 § 9","Bostad med särskild service","man","2022-12-01",None,"Ledig bostad saknas",None,None),
("LSS","9 § 9","Bostad med särskild service","man","2023-08-30",None,"Tackat nej till erbjuden lägenhet, vill bo kvar i tätorten",None,None),
("LSS","9 § 9","Bostad med särskild service","kvinna","2024-03-05",None,"Ledig bostad saknas",None,None),
("LSS","9 § 10","Daglig verksamhet","kvinna","2024-06-12",None,"Inlagd för vård, startar när hälsan tillåter",None,None),
("SoL","4 kap 1 §","Särskilt boende","kvinna","2024-05-16",None,"Tackat nej, inväntar boende i Ullared",None,None),
("SoL","4 kap 1 §","Särskilt boende","man","2024-06-04",None,"Erbjuden plats, inflytt skedde under september","2024-09-10",None),
("SoL","4 kap 1 §","Särskilt boende","kvinna","2024-04-08",None,"Den enskilde har avlidit",None,"2024-07-30"),
("SoL","4 kap 1 §","Kontaktfamilj","flicka","2023-10-09",None,"Matchning pågår, familjen är utredd men inte godkänd ännu",None,None),
("SoL","4 kap 1 §","Kontaktfamilj","pojke","2024-02-21",None,"Brist på familjer som kan ta syskon",None,None),
("SoL","4 kap 1 §","Boendestöd","kvinna","2024-06-20",None,"Svarar inte på samtal eller brev",None,None)]
cols = ["Nr","Lag","Paragraf","Insats","Kön","Beslutsdatum","Avbrott fr.o.m.","Dagar t.o.m. 30/9","Orsak","Verkställt","Avslutat"]
rows = []
for i, x in enumerate(X, 1):
    dag = None if x[7] or x[8] else days(x[5] or x[4], E_)
    rows.append([str(i), x[0], x[1], x[2], x[3], x[4], x[5] or "", "" if dag is None else str(dag), x[6], x[7] or "", x[8] or ""])
t = R.table("Blad 1: Lista", ["Ej verkställda beslut kvartal 3 2024"], cols, rows, "decision_rows")
for i, x in enumerate(X, 1):
    R.dec(t, nr=str(i), insats=x[2], lag=x[0], lagrum=x[1], kon="K" if x[3] in ("kvinna","flicka") else "M", alder="barn" if x[3] in ("flicka","pojke") else "vuxen",
          beslutsdatum=x[4], avbrottsdatum=x[5], dagar=int(rows[i-1][7]) if rows[i-1][7] else None, kommentar=x[6], verkstallt_datum=x[7], avslutat_datum=x[8],
          status="verkställt" if x[7] else "avslutat" if x[8] else "kvarstående")
order = []
for x in X:
    if (x[0], x[2]) not in order: order.append((x[0], x[2]))
pc = ["Lag","Insats","Kvarstår","Verkställda","Avslutade","Antal totalt"]
piv = []
for lag, ins in order:
    g = [x for x in X if (x[0], x[2]) == (lag, ins)]
    v, a = sum(1 for x in g if x[7]), sum(1 for x in g if x[8]); k = len(g) - v - a
    if ins == "Kontaktperson": k += 1                         # planted: one decision too many
    piv.append([lag, ins, k, v, a, k + v + a])
tot = [sum(p[j] for p in piv) for j in (2, 3, 4, 5)]
z = lambda n: str(n) if n else ""
prow = [[p[0], p[1]] + [z(n) for n in p[2:]] for p in piv] + [["Totalsumma", ""] + [str(n) for n in tot]]
t2 = R.table("Blad 2: Pivot per insats", ["Ej verkställda beslut kvartal 3 2024"], pc, prow, "insats_status")
ME = ["kvarstående","verkställda","avslutade","rapporterade"]
for p in piv:
    for m, n in zip(ME, p[2:]):
        if n: R.count(t2, m, n, lag=p[0], insats=p[1])
for m, n in zip(ME, tot): R.count(t2, m, n, total=True)
R.disc("table_vs_rows", "error", "The pivot counts four remaining kontaktperson LSS; the list has three (rows 1-3).", 4, 3, ["LSS Kontaktperson 4 1 5", "Kontaktperson 4", "1 LSS 9 § 4 Kontaktperson man 2023-05-22"], ["table_vs_rows", "table_vs_table"])
R.disc("table_vs_rows", "note", "Kontaktperson in all: pivot 5, list 4 (consequence).", 5, 4, ["LSS Kontaktperson 4 1 5"], ["table_vs_rows", "table_vs_table"], optional=True)
R.disc("table_vs_rows", "note", f"Remaining in all: pivot {tot[0]}, list {tot[0]-1} (consequence).", tot[0], tot[0]-1, ["Totalsumma " + " ".join(map(str, tot))], ["table_vs_rows", "table_vs_table"], optional=True)
R.disc("table_vs_rows", "note", f"Total: pivot {tot[3]}, list {tot[3]-1} (consequence).", tot[3], tot[3]-1, ["Totalsumma " + " ".join(map(str, tot))], ["table_vs_rows", "table_vs_table"], optional=True)
P = lambda s, b=False, sz=9: Paragraph(esc(s), ParagraphStyle("x", fontName="LNB" if b else "LN", fontSize=sz, leading=sz * 1.2))
def page(c, d):
    c.setFont("LN", 7.5); c.drawString(36, 22, "Falkenbergs kommun, socialförvaltningen   |   ej_verkstallda_kv3_2024.xlsx"); c.drawRightString(806, 22, f"Sida {d.page}")
d = SimpleDocTemplate(str(DOCS / f"{R.stem}.pdf"), pagesize=landscape(A4), leftMargin=36, rightMargin=36, topMargin=34, bottomMargin=40, title="ej_verkstallda_kv3_2024", author="Socialförvaltningen", creator="Microsoft Excel för Microsoft 365")
H = lambda s, sz=13: Paragraph(esc(s), ParagraphStyle("h", fontName="LNB", fontSize=sz, leading=sz * 1.35, spaceAfter=4))
B = lambda s: Paragraph(esc(s), ParagraphStyle("b", fontName="LN", fontSize=9, leading=12, spaceAfter=5))
grid = [("GRID", (0,0), (-1,-1), .4, colors.HexColor("#8ea9db")), ("BACKGROUND", (0,0), (-1,0), colors.HexColor("#4472c4")), ("VALIGN", (0,0), (-1,-1), "TOP"), ("TOPPADDING", (0,0), (-1,-1), 4), ("BOTTOMPADDING", (0,0), (-1,-1), 5)]
HP = lambda s: Paragraph(esc(s), ParagraphStyle("hp", fontName="LNB", fontSize=8.2, leading=9.8, textColor=colors.white))
T1 = Table([[HP(c) for c in cols]] + [[P(c) for c in r] for r in rows], colWidths=[26,34,60,112,48,74,66,62,164,62,62], repeatRows=1, style=grid + [("ROWBACKGROUNDS", (0,1), (-1,-1), [colors.white, colors.HexColor("#d9e2f3")])])
T2 = Table([[HP(c) for c in pc]] + [[P(c, n == len(prow)-1, 9) for c in r] for n, r in enumerate(prow)], colWidths=[70,180,70,70,70,70], style=grid, hAlign="LEFT")
d.build([H("Ej verkställda beslut kvartal 3 2024"),
  B("Socialnämnden, Falkenbergs kommun. Dnr SN 2024/214. Upprättad 2024-10-21 av socialförvaltningens stab. Underlag till nämnd, revisorer och fullmäktige; inlagt i IVO:s e-tjänst samma dag."),
  B("Dagar räknas från beslutet, eller vid avbrott från den dag avbrottet började. Rader med datum i någon av de två sista kolumnerna är färdiga och får ingen dagräkning."),
  H("Blad 1: Lista", 10), T1, PageBreak(), H("Blad 2: Pivot per insats", 10), T2, Spacer(1, 10),
  B("Tom cell = inget beslut. Frågor om listan ställs till staben. Nästa avläsning görs per den 31 december.")], onFirstPage=page, onLaterPages=page)
R.save()
