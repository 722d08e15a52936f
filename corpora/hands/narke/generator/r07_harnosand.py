from lib import *
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, KeepTogether
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib import colors
import random

R = Report("narke07_harnosand_2024kv2", "pdf", organisation="Härnösands kommun", kommunkod="2280", namnd="Socialnämnden", dnr="SN 2024-000142",
           period="2024-Q2", document_date="2024-07-08", laws=["SoL", "LSS"])
rnd = random.Random(7)
KINDS = [("SoL", "4:1", "Kontaktfamilj", "barn", 3), ("SoL", "4:1", "Särskilt boende", "vuxen", 8), ("SoL", "4:1", "Boendestöd", "vuxen", 3), ("LSS", "9 § 3", "Ledsagarservice", "vuxen", 3),
         ("LSS", "9 § 4", "Kontaktperson", "vuxen", 6), ("LSS", "9 § 5", "Avlösarservice i hemmet", "barn", 2), ("LSS", "9 § 6", "Korttidsvistelse", "barn", 4), ("LSS", "9 § 9", "Bostad vuxna", "vuxen", 5), ("LSS", "9 § 10", "Daglig verksamhet", "vuxen", 4)]
WHY = {"Kontaktfamilj": ["Saknar uppdragstagare", "Matchning pågår"], "Särskilt boende": ["Saknar plats", "Tackat nej", "Önskar visst boende"], "Boendestöd": ["Får inte kontakt", "Personalbrist", "Vill vänta"],
       "Ledsagarservice": ["Saknar uppdragstagare", "Tackat nej"], "Kontaktperson": ["Saknar uppdragstagare", "Matchning pågår", "Tackat nej"], "Avlösarservice i hemmet": ["Personalbrist"],
       "Korttidsvistelse": ["Vill vänta", "Saknar plats"], "Bostad vuxna": ["Saknar plats", "Tackat nej", "Ny bostad klar i höst"], "Daglig verksamhet": ["Hälsoskäl", "Vill byta verksamhet"]}
ROWS, nr = [], 0
base = dt.date(2024, 3, 29)
for lag, lr, ins, ald, n in KINDS:
    for _ in range(n):
        nr += 1
        ref = base - dt.timedelta(days=int(rnd.expovariate(1 / 170)))
        ref = (ref - dt.timedelta(days=max(0, ref.weekday() - 4))).isoformat()
        avb = rnd.random() < 0.2
        kon = rnd.choice(["flicka", "pojke"] if ald == "barn" else ["kvinna", "man"])
        why = rnd.choice(WHY[ins]); u = rnd.random(); v = a = None
        late = max(dt.date(2024, 4, 2), dt.date.fromisoformat(ref) + dt.timedelta(days=95))
        if u < 0.28 and late < dt.date(2024, 6, 26):
            x = (late + dt.timedelta(days=rnd.randint(0, (dt.date(2024, 6, 28) - late).days))).isoformat()
            x = dt.date.fromisoformat(x)
            x = (x + dt.timedelta(days=(7 - x.weekday()) if x.weekday() > 4 else 0)).isoformat()
            if u < 0.18: v = x
            else: a = x
        ROWS.append([nr, kon, lag, lr, ins, None if avb else ref, ref if avb else None, why, v, a])
COLS = ["Nr", "Kön", "Lag", "Lagrum", "Insats", "Beslutsdatum", "Avbrott sedan", "Huvudsakligt skäl", "Verkställt", "Avslutat"]
cnt = lambda lag, i: sum(1 for r in ROWS if r[2] == lag and (i == 0 or (i == 1 and r[8]) or (i == 2 and r[9]) or (i == 3 and not r[8] and not r[9])))
SR = [[lag, *[cnt(lag, i) for i in range(4)]] for lag in ("SoL", "LSS")]
SR.append(["Summa", *[a + b for a, b in zip(SR[0][1:], SR[1][1:])]])
TS = R.table("Sammanfattning av kvartal 2 2024", ["Sammanfattning av kvartal 2 2024"], ["Lagstiftning", "Inrapporterade beslut", "varav verkställda", "varav avslutade", "kvar att verkställa 2024-06-30"], SR, "other")
for r in SR:
    for m, v in zip(("rapporterade", "verkställda", "avslutade", "kvarstående"), r[1:]):
        R.count(TS, m, v, lag=r[0] if r[0] != "Summa" else None, is_total=r[0] == "Summa")
T = R.table("Förteckning", ["Förteckning"], COLS, ROWS, "decision_rows")
for r in ROWS:
    R.dec(table=T["id"], nr=r[0], section=["Förteckning"], insats=r[4], lag=r[2], lagrum=r[3], beslutsdatum=r[5], avbrottsdatum=r[6], kommentar=r[7], kon="K" if r[1] in ("flicka", "kvinna") else "M",
          alder="barn" if r[1] in ("flicka", "pojke") else "vuxen", status="verkställt" if r[8] else "avslutat" if r[9] else "kvarstående", verkstallt_datum=r[8], avslutat_datum=r[9])
R.notes += ["Each row has a decision date or an interruption date. The list is cut by pages, head repeated.", "'Huvudsakligt skäl' is taken as the comment."]


def build():
    p = ParagraphStyle("p", fontName="Helvetica", fontSize=9.5, leading=12.5, spaceAfter=6)
    h = ParagraphStyle("h", parent=p, fontName="Helvetica-Bold", fontSize=11, leading=14, spaceBefore=6, spaceAfter=3)
    h1 = ParagraphStyle("h1", parent=h, fontSize=15, leading=18)
    zebra = [("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#c9d7e8")), ("ROWBACKGROUNDS", (0, 1), (-1, -1), [colors.white, colors.HexColor("#eef2f7")]), ("BOX", (0, 0), (-1, -1), 0.6, colors.HexColor("#557"))]
    s = [Paragraph("Kvartalsrapport om beslut som inte verkställts i tid", h1), Paragraph("Härnösands kommun, socialnämnden. Avser kvartal 2 2024. Dnr SN 2024-000142. Upprättad 2024-07-08.", p),
         Paragraph("Rapporten omfattar beslut om bistånd enligt 4 kap. 1 § SoL och insatser enligt 9 § LSS. Ett beslut följs tills det är verkställt eller avslutat. Om en påbörjad insats har brutits anges "
                   "datum för avbrottet i stället för beslutets datum.", p),
         KeepTogether([Paragraph(TS["title"], h), rl_table(TS, [90, 120, 100, 100, 160], zebra, size=9, total_rows=("Summa",))]), Paragraph(T["title"], h),
         rl_table(T, [28, 46, 36, 50, 125, 75, 75, 130, 70, 70], zebra, size=9), Spacer(1, 8),
         Paragraph("Uppgifterna är hämtade ur verksamhetssystemet den 3 juli.", p)]

    def page(c, d):
        c.saveState(); c.setFont("Helvetica", 7.5); c.drawString(50, 24, "Ej verkställda beslut kv 2 2024"); c.drawRightString(790, 24, f"sid {d.page}"); c.restoreState()
    SimpleDocTemplate(str(R.path), pagesize=landscape(A4), topMargin=45, bottomMargin=45, leftMargin=50, rightMargin=50).build(s, onFirstPage=page, onLaterPages=page)
