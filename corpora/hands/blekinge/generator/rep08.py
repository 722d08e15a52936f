"""08 Torsås, kv 3 2023: landscape, many narrow columns, status by symbols and reasons by codes with a key (reportlab); planted error in the overview."""
import subprocess
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle
from lib import Report

r = Report("blekinge08_torsas_2023_kv3", "pdf", "Torsås kommun", "0834", "Socialnämnden", "23/SN0177", "2023-Q3", "2023-10-19", ["SoL", "LSS"])
SYM = {"kvarstående": "●", "verkställt": "○", "avslutat": "×"}
k, v, a = "kvarstående", "verkställt", "avslutat"
# lag, §, insats, kön, beslut, avbrott, slutdatum, läge, skäl, anm
L = [("SoL", "4:1", "Säbo", "K", "23-01-17", "", "", k, 2, "Vill till Mariahemmet"), ("SoL", "4:1", "Säbo", "M", "23-02-09", "", "23-08-14", v, 1, ""), ("SoL", "4:1", "Säbo", "K", "23-04-03", "", "", k, 1, ""),
     ("SoL", "4:1", "Säbo", "K", "23-05-30", "", "23-09-02", a, 5, "Avliden"), ("SoL", "4:1", "Växelvård", "M", "23-03-28", "", "", k, 2, ""), ("SoL", "4:1", "Kontaktfam", "P", "22-11-15", "", "", k, 3, "Utredning av familj klar i nov"),
     ("SoL", "4:1", "Kontaktfam", "F", "23-05-08", "", "23-09-18", v, 3, ""), ("SoL", "4:1", "Hemtjänst", "M", "23-06-20", "", "", k, 4, "Släpper ej in personal"),
     ("LSS", "9:3", "Ledsagare", "K", "22-09-12", "23-04-30", "", k, 3, ""), ("LSS", "9:3", "Ledsagare", "M", "23-02-22", "", "", k, 3, "Ny ledsagare börjar v 43"), ("LSS", "9:4", "Kontaktpers", "M", "23-01-10", "", "23-07-06", v, 3, ""),
     ("LSS", "9:4", "Kontaktpers", "K", "23-03-06", "", "", k, 2, ""), ("LSS", "9:4", "Kontaktpers", "M", "23-06-12", "", "", k, 3, ""), ("LSS", "9:6", "Korttidsv", "F", "23-04-18", "", "", k, 1, "Kalmar har kö"),
     ("LSS", "9:9", "Bost m särsk serv", "M", "21-12-01", "", "", k, 1, "Köpt plats söks"), ("LSS", "9:9", "Bost m särsk serv", "K", "23-02-14", "", "23-09-25", a, 5, "Flyttat till annan kommun"),
     ("LSS", "9:10", "Dagl verks", "M", "22-08-24", "23-05-15", "", k, 4, ""), ("LSS", "9:10", "Dagl verks", "K", "23-05-02", "", "23-08-28", v, 2, "")]
KON = {"K": ("K", "vuxen"), "M": ("M", "vuxen"), "F": ("K", "barn"), "P": ("M", "barn")}
COLS = ["Nr", "Lag", "§", "Insats", "Kön", "Beslut", "Avbrott", "Verkst", "Avslut", "Läge", "Skäl", "Anm"]
D = lambda s: "20" + s if s else None
rows = [(i, x[0], x[1], x[2], x[3], x[4], x[5], x[6] if x[7] == v else "", x[6] if x[7] == a else "", SYM[x[7]], x[8], x[9]) for i, x in enumerate(L, 1)]
H = "Lista över samtliga rapporterade beslut"
n = lambda lag, s: sum(x[0] == lag and x[7] == s for x in L)
real = {lag: [n(lag, s) for s in SYM] for lag in ("SoL", "LSS")}
assert real == {"SoL": [5, 2, 1], "LSS": [7, 2, 1]}, real
shown = {"SoL": [5, 2, 1], "LSS": [7, 3, 1]}          # planted: 3 for 2, and its consequences in sums
OV = [(lag, *z, sum(z)) for lag, z in shown.items()]
OV.append(("Summa", *(sum(x[i] for x in OV) for i in range(1, 5))))
OC = ["Lag", "● Kvarstår", "○ Verkställt", "× Avslutat", "Rapporterade"]
OT = "Översikt juli–september 2023"
t0 = r.table(OT, [OT], OC, OV, "insats_status")
for x in OV:
    for m, val in zip(["kvarstående", "verkställda", "avslutade", "rapporterade"], x[1:]):
        r.count(t0, m, val, lag=None if x[0] == "Summa" else x[0], is_total=x[0] == "Summa")
REA = {1: "Plats saknas", 2: "Tackat nej/vill vänta", 3: "Uppdragstagare saknas", 4: "Medverkar inte", 5: "Annat"}
m = lambda lag, c: sum(x[0] == lag and x[8] == c and x[7] == k for x in L)
RT = [(c, t, m("SoL", c), m("LSS", c)) for c, t in REA.items()]
RT.append(("", "Summa", sum(x[2] for x in RT), sum(x[3] for x in RT)))
assert RT[-1][2:] == (5, 7)
RC = ["Kod", "Skäl", "SoL", "LSS"]
RH = "Skäl för de beslut som kvarstår"
t1 = r.table(RH, [RH], RC, RT, "other")
for x in RT:
    for lag, val in zip(("SoL", "LSS"), x[2:]):
        r.count(t1, "kvarstående", val, lag=lag, orsak=None if x[1] == "Summa" else x[1], is_total=x[1] == "Summa")
t2 = r.table(H, [H], COLS, rows, "decision_rows")
for i, x in enumerate(L, 1):
    kk, al = KON[x[3]]
    r.dec(t2, x[2], x[0], nr=i, section=[H], lagrum=x[1], beslutsdatum=D(x[4]), avbrottsdatum=D(x[5]), kon=kk, alder=al, status=x[7], verkstallt_datum=D(x[6]) if x[7] == v else None,
          avslutat_datum=D(x[6]) if x[7] == a else None, kommentar=x[9] or None)
P1 = "Förvaltningen har för tredje kvartalet 2023 rapporterat 18 beslut till IVO, 8 enligt SoL och 10 enligt LSS. Av dessa kvarstår 12 beslut den 30 september."
q = "Förvaltningen har för tredje kvartalet 2023 rapporterat 18 beslut till IVO, 8 enligt SoL och 10 enligt LSS"
r.claim(q, 18, "rapporterade", "reported"); r.claim(q, 8, "rapporterade", "SoL", lag="SoL"); r.claim(q, 10, "rapporterade", "LSS", lag="LSS")
r.claim("Av dessa kvarstår 12 beslut den 30 september", 12, "kvarstående", "remaining")
r.disc("table_vs_rows", "error", "Overview: LSS carried out 3; the list has 2 LSS rows with the symbol of carried out (nr 11 and 18).", 3, 2, ["LSS 7 3 1 11", "○ Verkställt"], kinds=["table_vs_rows", "table_vs_table"])
for kind, what, ra, cb, ev in (("text_vs_table", "LSS reported: text 10, overview 11 (consequence).", 10, 11, [q, "LSS 7 3 1 11"]), ("text_vs_table", "Reported in all: text 18, overview 19 (consequence).", 18, 19, [q, "Summa 12 5 2 19"]),
                               ("table_vs_rows", "LSS reported 11 in the overview, 10 rows (consequence).", 11, 10, ["LSS 7 3 1 11"]), ("table_vs_rows", "Reported 19 in the overview, 18 rows (consequence).", 19, 18, ["Summa 12 5 2 19"]),
                               ("table_vs_rows", "Carried out 5 in the overview, 4 rows (consequence).", 5, 4, ["Summa 12 5 2 19"])):
    r.disc(kind, "note", what, ra, cb, ev, optional=True, kinds=["text_vs_table", "table_vs_rows", "table_vs_table"])


def build():
    for nm, q in (("DV", "DejaVu Sans:style=Book"), ("DVB", "DejaVu Sans:style=Bold")):
        pdfmetrics.registerFont(TTFont(nm, subprocess.run(["fc-match", "-f", "%{file}", q], capture_output=True, text=True, check=True).stdout))
    b = ParagraphStyle("b", fontName="DV", fontSize=9, leading=12.5); s = ParagraphStyle("s", parent=b, fontSize=7.5, leading=9.2); sb = ParagraphStyle("sb", parent=s, fontName="DVB")
    h = ParagraphStyle("h", parent=b, fontName="DVB", fontSize=10.5, spaceBefore=9, spaceAfter=3)

    def tab(cols, rws, w):
        t = Table([[Paragraph(c, sb) for c in cols]] + [[Paragraph(str(c), s) for c in x] for x in rws], colWidths=w, repeatRows=1, hAlign="LEFT")
        t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), .4, colors.HexColor("#8899aa")), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#dde6ee")), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                               ("TOPPADDING", (0, 0), (-1, -1), 1.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5), ("LEFTPADDING", (0, 0), (-1, -1), 3), ("RIGHTPADDING", (0, 0), (-1, -1), 3)]))
        return t

    def page(c, doc):
        c.setFont("DV", 7); c.drawString(40, 24, "Torsås kommun, Socialförvaltningen  |  23/SN0177"); c.drawRightString(802, 24, f"{doc.page} (2)")
    st = [Paragraph("Torsås kommun – Tjänsteskrivelse till socialnämnden", h), Paragraph("2023-10-19 &nbsp;&nbsp; Dnr 23/SN0177", b), Paragraph("Ej verkställda beslut SoL/LSS kvartal III 2023", ParagraphStyle("t", parent=h, fontSize=14, leading=18)),
          Paragraph("Socialnämnden ska enligt 16 kap 6 f § SoL och 28 f § LSS rapportera beslut som inte verkställts inom 3 mån, och avbrott som varat lika länge. Förslag: nämnden noterar redovisningen och sänder den till KF samt revisionen.", b),
          Spacer(1, 4), Paragraph(P1, b), Paragraph(OT, h), tab(OC, OV, [70, 85, 85, 85, 85]), Paragraph(RH, h), tab(RC, RT, [40, 190, 60, 60]),
          Spacer(1, 16), Paragraph("Förvaltningschef", b), Spacer(1, 400),
          Paragraph(H, h), Paragraph("Läge: ● = kvarstår &nbsp; ○ = verkställt &nbsp; × = avslutat utan verkställighet. Kön: K kvinna, M man, F flicka, P pojke. Skäl: kod enligt tabellen på sidan 1. Datum ÅÅ-MM-DD.", s), Spacer(1, 4),
          tab(COLS, rows, [24, 32, 34, 100, 30, 56, 56, 56, 56, 34, 32, 180])]
    st = [x for x in st if not (isinstance(x, Spacer) and x.height == 400)]
    from reportlab.platypus import PageBreak
    st.insert(st.index(next(x for x in st if isinstance(x, Paragraph) and x.text == H)), PageBreak())
    SimpleDocTemplate(str(r.path), pagesize=landscape(A4), leftMargin=40, rightMargin=40, topMargin=34, bottomMargin=40, title="Ej verkställda beslut kvartal III 2023").build(st, onFirstPage=page, onLaterPages=page)


if __name__ == "__main__":
    build(); r.save()
