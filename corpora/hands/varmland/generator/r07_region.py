from common import *
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.platypus import *
T = Truth("varmland07_region-varmland_2024kv2", "pdf", organisation="Region Värmland", namnd="Hälso- och sjukvårdsnämnden", kommunkod=None, dnr="HSN/240615", period="2024-Q2", document_date="2024-08-14", laws=["LSS"])
RS = "Råd och stöd"
MOT = [("Barn- och ungdomshabiliteringen", 3, 4, 5), ("Vuxenhabiliteringen", 4, 2, 2), ("Syncentralen", 0, 1, 1), ("Hörselvården", 1, 0, 0)]
QH = ["Mottagning", "Kv 2 2023", "Kv 1 2024", "Kv 2 2024"]; Q = ["2023-Q2", "2024-Q1", "2024-Q2"]
tot = [sum(r[j] for r in MOT) for j in (1, 2, 3)]; assert tot == [8, 7, 8]
C1, C2, C3 = "Tabell 1: Rapporterade beslut om råd och stöd", "Tabell 2: Rapporterade beslut efter kön, kvartal 2 2024", "Tabell 3: Beslut som rapporterats för kvartal 2 2024"
HA = "Redovisning"
T.table("t1", C1, [HA], QH, [list(r) for r in MOT] + [["Totalt", *tot]], "other")
for r in [*MOT, ("Totalt", *tot)]:
    for q, v in zip(Q, r[1:]): T.count("t1", "rapporterade", v, period=q, lag="LSS", omrade=None if r[0] == "Totalt" else r[0], insats="råd och stöd", is_total=r[0] == "Totalt")
L = [("9 § 1", "2023-10-09", "Flicka", "Psykolog saknas, tjänsten är vakant sedan september", None), ("9 § 1", "2023-12-14", "Pojke", "Psykolog saknas, tjänsten är vakant sedan september", None), ("9 § 1", "2024-01-22", "Pojke", "Kö till logoped", "2024-05-28"),
     ("9 § 1", "2024-02-05", "Pojke", "Kö till logoped", None), ("9 § 1", "2024-03-11", "Flicka", "Familjen har bett att få vänta till skolstarten", None), ("9 § 1", "2023-11-16", "Man", "Har uteblivit från bokade besök vid flera tillfällen", None),
     ("9 § 1", "2024-02-27", "Kvinna", "Sjukfrånvaro bland kuratorerna", "2024-06-12"), ("9 § 1", "2024-03-18", "Kvinna", "Tolk på rätt dialekt har inte gått att få", None)]
LH = ["Nr", "Lagrum", "Insats", "Beslutsdatum", "Person", "Skäl", "Verkställt"]
LR = [[n, a, RS, d, p, o, v] for n, (a, d, p, o, v) in enumerate(L, 1)]; W = ("Flicka", "Kvinna")
k = sum(r[2] in W for r in L); assert (k, len(L)) == (4, 8)
KH = ["Kön", "Antal", "Andel"]; KR = [["Kvinnor och flickor", k, f"{k*100//8} %"], ["Män och pojkar", 8 - k, f"{(8-k)*100//8} %"], ["Totalt", 8, "100 %"]]
T.table("t2", C2, [HA], KH, KR, "other")
for r, kon in zip(KR, ("K", "M", None)): T.count("t2", "rapporterade", r[1], lag="LSS", kon=kon, is_total=r[0] == "Totalt")
assert sum(r[2] in ("Flicka", "Pojke") for r in L) == 5
T.table("t3", C3, [HA], LH, LR, "decision_rows")
for n, (a, d, p, o, v) in enumerate(L, 1):
    T.dec(table="t3", nr=n, section=[HA], insats=RS, insats_id="lss_radgivning_stod", lag="LSS", lagrum=a, beslutsdatum=d, kommentar=o, kon="K" if p in W else "M", alder="barn" if p in ("Flicka", "Pojke") else "vuxen", status="verkställt" if v else "kvarstående", verkstallt_datum=v)
P = "För andra kvartalet 2024 rapporterar regionen åtta beslut om råd och stöd till IVO. Det är ett beslut mer än kvartal 1 2024 och lika många som kvartal 2 2023. Fem av besluten gäller barn. Två av de åtta besluten blev verkställda före den 30 juni, sex är det inte."
kw = dict(lag="LSS", insats="råd och stöd", agreed=["measure", "period", "orsak", "kon", "compare_to"])
T.claim("För andra kvartalet 2024 rapporterar regionen åtta beslut om råd och stöd till IVO", 8, **kw); T.claim("Det är ett beslut mer än kvartal 1 2024", 1, unit="skillnad", compare_to="2024-Q1", **kw)
T.claim("Fem av besluten gäller barn", 5, **kw); T.claim("Två av de åtta besluten blev verkställda före den 30 juni", 2, "verkställda", **kw); T.claim("sex är det inte", 6, "kvarstående", **kw)
T.claim("lika många som kvartal 2 2023", 0, unit="skillnad", lag="LSS", insats="råd och stöd", compare_to="2023-Q2", optional=True); T.claim("Två av de åtta besluten", 8, lag="LSS", insats="råd och stöd", optional=True)
def build():
    b = PS("b", fontName="Times-Roman", fontSize=11.5, leading=15, spaceAfter=6); h = PS("h", fontName="Times-Bold", fontSize=13.5, leading=17, spaceBefore=10, spaceAfter=4); cap = PS("cap", fontName="Times-Italic", fontSize=10.5, leading=13, spaceBefore=9, spaceAfter=3)
    c = PS("c", fontName="Helvetica", fontSize=8.8, leading=11); cb = PS("cb", parent=c, fontName="Helvetica-Bold", textColor=colors.white)
    def tab(head, rr, w):
        t = Table([[Paragraph(x, cb) for x in head]] + [[Paragraph("" if x is None else str(x), c) for x in r] for r in rr], colWidths=[x*mm for x in w], hAlign="LEFT", repeatRows=1)
        t.setStyle(TableStyle([("BACKGROUND", (0,0), (-1,0), colors.HexColor("#5b2a6e")), ("ROWBACKGROUNDS", (0,1), (-1,-1), [colors.white, colors.HexColor("#f2ecf5")]), ("VALIGN", (0,0), (-1,-1), "TOP"), ("BOX", (0,0), (-1,-1), .7, colors.HexColor("#5b2a6e"))])); return t
    def page(cv, d):
        cv.saveState(); cv.setFont("Times-Roman", 9); cv.drawString(24*mm, 283*mm, "Region Värmland"); cv.drawRightString(188*mm, 283*mm, "Dnr HSN/240615"); cv.drawCentredString(105*mm, 11*mm, f"Sida {d.page} av 2"); cv.restoreState()
    s = [Paragraph("<b>TJÄNSTESKRIVELSE</b><br/>Datum: 2024-08-14<br/>Hälso- och sjukvårdsnämnden", b), Spacer(1, 6), Paragraph("<font size=17>Ej verkställda beslut enligt LSS, andra kvartalet 2024</font>", PS("x", parent=b, leading=21)),
         Paragraph("Förslag till beslut", h), Paragraph("Hälso- och sjukvårdsnämnden noterar rapporten och överlämnar den till regionfullmäktige och revisorerna.", b), Paragraph("Sammanfattning", h), Paragraph(P, b),
         Paragraph("Regionens ansvar", h), Paragraph("Regionen svarar för rådgivning och annat personligt stöd enligt 9 § 1 LSS, i dagligt tal råd och stöd. Övriga insatser i 9 § är kommunernas. Om ett gynnande beslut inte har verkställts inom tre månader ska det rapporteras till Inspektionen för vård och omsorg enligt 28 f § LSS.", b),
         Paragraph(HA, h), KeepTogether([Paragraph(C1, cap), tab(QH, [list(r) for r in MOT] + [["Totalt", *tot]], (62, 26, 26, 26))]), KeepTogether([Paragraph(C2, cap), tab(KH, KR, (62, 26, 26))]), PageBreak(), Paragraph(C3, cap), tab(LH, LR, (10, 16, 25, 25, 18, 49, 23)), Spacer(1, 10),
         Paragraph("Bemanning", h), Paragraph("Rekrytering av två psykologer pågår. En av dem har tackat ja och börjar i oktober.", b), Paragraph("Områdeschef habilitering och hjälpmedel", b)]
    SimpleDocTemplate(str(T.path), pagesize=A4, leftMargin=24*mm, rightMargin=20*mm, topMargin=22*mm, bottomMargin=20*mm).build(s, onFirstPage=page, onLaterPages=page); T.save()
if __name__ == "__main__": build()
