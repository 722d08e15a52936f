from common import *
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.platypus import *
T = Truth("varmland05_malung-salen_2024kv1", "pdf", organisation="Malung-Sälens kommun", namnd="Socialnämnden", kommunkod="2023", dnr="SOC 2024-47", period="2024-Q1", document_date="2024-04-17", laws=["SoL", "LSS"])
# insats, id, kvar 31/12, nya, verkst, avsl  -> kvar 31/3
A = [("Äldreomsorg", "SoL", [("Särskilt boende, demens", "sol_demensboende", 3, 2, 2, 1), ("Särskilt boende, somatik", "sol_sarskilt_boende_aldre", 4, 1, 1, 0), ("Dagverksamhet", "sol_dagverksamhet", 1, 0, 1, 0)]),
     ("Funktionsnedsättning", "LSS", [("Kontaktperson", "lss_kontaktperson", 5, 1, 0, 1), ("Ledsagarservice", "lss_ledsagarservice", 1, 1, 0, 0), ("Daglig verksamhet", "lss_daglig_verksamhet", 2, 0, 1, 0), ("Gruppbostad", "lss_gruppbostad", 2, 0, 0, 0)]),
     ("Individ- och familjeomsorg", "SoL", [("Kontaktfamilj", "sol_kontaktfamilj", 2, 2, 1, 0), ("Öppenvård", "sol_oppenvard", 0, 1, 0, 1), ("Träningslägenhet", "sol_traningslagenhet", 1, 0, 0, 0)])]
HEAD = ["Typ av beslut", "Kvar 31/12 2023", "Nya", "Verkställda", "Avslutade", "Kvar 31/3 2024"]
def z(v): return "–" if v == 0 else str(v)
HE = "Läget i verksamheterna"
tabs = []
for n, (om, lag, L) in enumerate(A, 1):
    rr = [[i, a, b, c, d, a + b - c - d] for i, _, a, b, c, d in L]; rr.append(["Summa " + om.lower()] + [sum(r[j] for r in rr) for j in range(1, 6)])
    h = f"{om} ({lag})"; pr = [[r[0]] + [z(v) for v in r[1:]] for r in rr]; tabs.append((h, pr, rr))
    T.table(f"t{n}", h, [HE, h], HEAD, pr, "insats_status")
    for r in rr:
        tt = r[0].startswith("Summa")
        for m, p, v in (("kvarstående", "2023-Q4", r[1]), ("verkställda", "2024-Q1", r[3]), ("avslutade", "2024-Q1", r[4]), ("kvarstående", "2024-Q1", r[5])):
            T.count(f"t{n}", m, v, period=p, lag=lag, omrade=om, insats=None if tt else r[0], is_total=tt)
sums = [t[2][-1][1:] for t in tabs]; G = [sum(s[j] for s in sums) for j in range(5)]
assert G == [21, 8, 6, 3, 20], G
LW = [("Äldreomsorg", "SoL", "Särskilt boende, somatik", "sol_sarskilt_boende_aldre", "7", "Står bara i kö till Orrelid och vill inte flytta någon annanstans"),
      ("Funktionsnedsättning", "LSS", "Kontaktperson", "lss_kontaktperson", "9", "Rekrytering har inte lyckats. Ny annons i april."),
      ("Funktionsnedsättning", "LSS", "Kontaktperson", "lss_kontaktperson", "14", "Har tackat nej till tre förslag"),
      ("Funktionsnedsättning", "LSS", "Gruppbostad", "lss_gruppbostad", "11", "Ingen ledig lägenhet. Nybyggnation försenad."),
      ("Funktionsnedsättning", "LSS", "Gruppbostad", "lss_gruppbostad", "22", "Vill bo kvar hos föräldrarna tills vidare, vill ändå ha kvar sitt beslut"),
      ("Individ- och familjeomsorg", "SoL", "Träningslägenhet", "sol_traningslagenhet", "8", "Vistas på behandlingshem")]
H2 = "Beslut som väntat mer än sex månader"; LH = ["Verksamhet", "Typ av beslut", "Mån", "Anledning"]
T.table("t4", H2, [HE, H2], LH, [[a, i, m, k] for a, l, i, _, m, k in LW], "decision_rows")
for a, l, i, iid, m, k in LW: T.dec(table="t4", section=[HE, H2], omrade=a, insats=i, insats_id=iid, lag=l, manader=m, kommentar=k)
P1 = "Vid utgången av mars 2024 hade nämnden 20 beslut som väntat längre än tre månader på verkställighet. Vid årsskiftet var de 21, alltså en minskning med ett beslut. Sex beslut har verkställts under januari till mars och tre har avslutats."
T.claim("Vid utgången av mars 2024 hade nämnden 20 beslut som väntat längre än tre månader på verkställighet", 20, "kvarstående"); T.claim("Vid årsskiftet var de 21", 21, "kvarstående", period="2023-Q4")
T.claim("alltså en minskning med ett beslut", -1, "kvarstående", "skillnad", compare_to="2023-Q4"); T.claim("Sex beslut har verkställts under januari till mars", 6, "verkställda"); T.claim("tre har avslutats", 3, "avslutade")
k_kp = tabs[1][2][0][5]; k_fn = sums[1][4]
P2 = f"Flest väntande finns inom funktionsnedsättning, där kontaktperson är svårast att få till: {k_kp} av områdets {k_fn} beslut."
T.claim(f"{k_kp} av områdets {k_fn} beslut", k_kp, "kvarstående", lag="LSS", omrade="Funktionsnedsättning", insats="kontaktperson", agreed=["measure", "period", "kon", "compare_to"])
T.claim(f"{k_kp} av områdets {k_fn} beslut", k_fn, "kvarstående", lag="LSS", omrade="Funktionsnedsättning", agreed=["measure", "period", "kon", "compare_to"])
P3 = "Sex beslut har väntat mer än ett halvår. De två äldsta är från 2022 och 2023 och gäller gruppbostad (22 månader) respektive kontaktperson (14 månader)."
T.claim("Sex beslut har väntat mer än ett halvår", 6, "kvarstående", agreed=["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"])
T.claim("De två äldsta är från 2022 och 2023", 2, "kvarstående", optional=True)
def build():
    b = PS("b", fontName="Helvetica", fontSize=10, leading=13.5, spaceAfter=5); h = PS("h", fontName="Helvetica-Bold", fontSize=13, leading=17, spaceBefore=10, spaceAfter=3); h2 = PS("h2", fontName="Helvetica-BoldOblique", fontSize=10.5, leading=14, spaceBefore=8, spaceAfter=2)
    c = PS("c", fontName="Helvetica", fontSize=9, leading=11); cb = PS("cb", parent=c, fontName="Helvetica-Bold"); r_ = PS("r", parent=c, alignment=2); rb = PS("rb", parent=cb, alignment=2)
    def tab(head, rr, w, num=True):
        last = num
        body = [[Paragraph(k, rb if num and j else cb) for j, k in enumerate(head)]]
        for n, r in enumerate(rr):
            L = last and n == len(rr) - 1
            body.append([Paragraph(k, (rb if L else r_) if num and j else (cb if L else c)) for j, k in enumerate(r)])
        t = Table(body, colWidths=[k*mm for k in w], repeatRows=1, hAlign="LEFT")
        st = [("LINEABOVE", (0,0), (-1,0), 1.2, colors.black), ("LINEBELOW", (0,0), (-1,0), .6, colors.black), ("LINEBELOW", (0,-1), (-1,-1), 1.2, colors.black), ("VALIGN", (0,0), (-1,-1), "BOTTOM" if num else "TOP")]
        if last: st.append(("LINEABOVE", (0,-1), (-1,-1), .6, colors.black))
        t.setStyle(TableStyle(st)); return t
    def page(cv, doc):
        cv.saveState(); cv.setFont("Helvetica", 8); cv.drawString(25*mm, 285*mm, "Malung-Sälens kommun"); cv.drawCentredString(105*mm, 285*mm, "SOC 2024-47"); cv.drawRightString(190*mm, 285*mm, f"{doc.page} (2)"); cv.line(25*mm, 283*mm, 190*mm, 283*mm); cv.restoreState()
    s = [Paragraph("2024-04-17", b), Paragraph("<font size=16><b>Uppföljning av ej verkställda beslut, kvartal 1</b></font>", PS("t", parent=b, leading=22)), Paragraph("Handläggare: kvalitetssamordnare<br/>Mottagare: Socialnämnden", b),
         Paragraph("Sammanfattning", h), Paragraph(P1, b), Paragraph(P2, b), Paragraph("Så läses tabellerna", h),
         Paragraph("Ett streck betyder noll. Nya är beslut som under kvartalet passerat tre månader, de behöver alltså inte vara fattade under kvartalet. Kvar i slutet = kvar i början + nya − verkställda − avslutade. Uppgifterna är desamma som har lämnats till IVO enligt 16 kap. 6 f § SoL och 28 f § LSS.", b), Paragraph(HE, h)]
    for hd, pr, _ in tabs: s.append(KeepTogether([Paragraph(hd, h2), tab(HEAD, pr, (58, 25, 14, 24, 22, 22))]))
    s += [KeepTogether([Paragraph(H2, h2), Paragraph(P3, b), tab(LH, [[a, i, m, k] for a, l, i, _, m, k in LW], (42, 42, 13, 68), False)]), Paragraph("Förslag till beslut", h), Paragraph("Socialnämnden tackar för informationen. Uppföljningen delges kommunfullmäktige och revisionen.", b)]
    SimpleDocTemplate(str(T.path), pagesize=A4, leftMargin=25*mm, rightMargin=20*mm, topMargin=20*mm, bottomMargin=18*mm).build(s, onFirstPage=page, onLaterPages=page); T.save()
if __name__ == "__main__": build()
