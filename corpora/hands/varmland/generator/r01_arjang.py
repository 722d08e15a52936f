from common import *
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.platypus import *

T = Truth("varmland01_arjang_2025kv1", "pdf", organisation="Årjängs kommun", namnd="Socialnämnden", kommunkod="1765", dnr="SN 2025/88", period="2025-Q1", document_date="2025-04-22", laws=["SoL", "LSS"])
SOL = [  # insats, id, date, orsak, status, end
 ("Särskilt boende", "sol_sarskilt_boende_aldre", "2024-10-14", "Ledig lägenhet har inte funnits på det äldreboende som den sökande vill till", "k", None),
 ("Särskilt boende", "sol_sarskilt_boende_aldre", "2024-11-06", "Erbjöds plats i januari men tackade nej, avståndet till maken", "k", None),
 ("Särskilt boende", "sol_sarskilt_boende_aldre", "2024-11-20", "Väntade in lägenhet på markplan", "v", "2025-02-24"),
 ("Dagverksamhet", "sol_dagverksamhet", "2024-12-03", "Vill vänta till våren när skjutsen går att ordna", "k", None),
 ("Kontaktfamilj", "sol_kontaktfamilj", "2024-08-29", "Ingen familj har kunnat rekryteras", "k", None),
 ("Kontaktfamilj", "sol_kontaktfamilj", "2024-09-12", "Familjen har flyttat till Norge, behovet har upphört", "a", "2025-01-30"),
 ("Boendestöd", "sol_boendestod", "2024-12-11", "Den enskilde svarar inte på kontaktförsök", "k", None),
]
LSS = [
 ("Kontaktperson", "lss_kontaktperson", "2024-05-23", "Tidigare kontaktperson sa upp sig innan start, ny söks", "k", None),
 ("Kontaktperson", "lss_kontaktperson", "2024-10-02", "Matchning tog lång tid", "v", "2025-03-10"),
 ("Korttidsvistelse", "lss_korttidsvistelse", "2024-11-27", "Platserna på korttids är fullbelagda", "k", None),
 ("Bostad med särskild service", "lss_bostad_sarskild_service_vuxna", "2023-12-18", "Tackat nej två gånger, önskar egen trappuppgång", "k", None),
 ("Ledsagarservice", "lss_ledsagarservice", "2024-12-19", "Personal saknas kvällar och helger", "k", None),
]
HEAD = ["Insats", "Beslutet fattat", "Orsak till dröjsmålet", "Läget den 31 mars"]
def lage(s, e): return {"k": "Ej verkställt", "v": f"Verkställt {e}", "a": f"Avslutat {e}"}[s]
def rows(L): return [[i, d, o, lage(s, e)] for i, _, d, o, s, e in L]
nS, nL = len(SOL), len(LSS)
left = sum(r[4] == "k" for r in SOL + LSS); done = sum(r[4] == "v" for r in SOL + LSS); clo = sum(r[4] == "a" for r in SOL + LSS)
assert (nS, nL, left, done, clo) == (7, 5, 9, 2, 1)
PREV = (5, 5)
for tid, lag, head, L in (("t1", "SoL", "Beslut enligt socialtjänstlagen", SOL), ("t2", "LSS", "Beslut enligt LSS", LSS)):
    T.table(tid, head, ["Ärendebeskrivning", head], HEAD, rows(L), "decision_rows")
    for i, iid, d, o, s, e in L:
        T.dec(table=tid, section=["Ärendebeskrivning", head], insats=i, insats_id=iid, lag=lag, beslutsdatum=d, kommentar=o, status={"k": "kvarstående", "v": "verkställt", "a": "avslutat"}[s],
              verkstallt_datum=e if s == "v" else None, avslutat_datum=e if s == "a" else None)
JH = ["Lagstiftning", "Kvartal 4 2024", "Kvartal 1 2025"]
JR = [["SoL", PREV[0], nS], ["LSS", PREV[1], nL], ["Summa", sum(PREV), nS + nL]]
T.table("t3", "Jämförelse med föregående kvartal", ["Ärendebeskrivning", "Jämförelse med föregående kvartal"], JH, JR, "other")
for n, a, b in JR:
    for v, p in ((a, "2024-Q4"), (b, "2025-Q1")):
        T.count("t3", "rapporterade", v, period=p, lag=None if n == "Summa" else n, is_total=n == "Summa")
P1 = "För det första kvartalet 2025 har förvaltningen rapporterat tolv beslut till IVO, sju enligt SoL och fem enligt LSS. Av dessa har två hunnit verkställas och ett har avslutats av annat skäl innan kvartalets slut. Nio beslut är alltså fortfarande inte verkställda."
T.claim("har förvaltningen rapporterat tolv beslut till IVO", 12)
T.claim("sju enligt SoL", 7, lag="SoL"); T.claim("fem enligt LSS", 5, lag="LSS")
T.claim("Av dessa har två hunnit verkställas", 2, "verkställda"); T.claim("ett har avslutats av annat skäl innan kvartalets slut", 1, "avslutade")
T.claim("Nio beslut är alltså fortfarande inte verkställda", 9, "kvarstående")
P2 = "Tabellen visar rapporterade beslut. Jämfört med kvartal 4 är det en ökning med två beslut. Hela ökningen finns inom SoL."
T.claim("Jämfört med kvartal 4 är det en ökning med två beslut", 2, unit="skillnad", compare_to="2024-Q4")

def build():
    ink = colors.HexColor("#1f3d2b")
    b = PS("b", fontName="Times-Roman", fontSize=11, leading=14, spaceAfter=6); h = PS("h", fontName="Helvetica-Bold", fontSize=12, leading=15, spaceBefore=9, spaceAfter=3, textColor=ink)
    h2 = PS("h2", parent=h, fontSize=10.5, textColor=colors.black); t = PS("t", fontName="Helvetica-Bold", fontSize=15, leading=19, spaceAfter=8); c = PS("c", fontName="Times-Roman", fontSize=9.5, leading=11.5); cb = PS("cb", parent=c, fontName="Times-Bold")
    def tab(head, rr, w):
        x = Table([[Paragraph(k, cb) for k in head]] + [[Paragraph(str(k), c) for k in r] for r in rr], colWidths=[k*mm for k in w], repeatRows=1, hAlign="LEFT")
        x.setStyle(TableStyle([("GRID", (0,0), (-1,-1), .5, colors.grey), ("BACKGROUND", (0,0), (-1,0), colors.HexColor("#dfe9df")), ("VALIGN", (0,0), (-1,-1), "TOP")])); return x
    def page(cv, doc):
        cv.saveState(); cv.setFont("Helvetica-Bold", 13); cv.setFillColor(ink)
        if doc.page == 1:
            cv.drawString(22*mm, 280*mm, "ÅRJÄNGS KOMMUN"); cv.setFont("Helvetica", 9); cv.setFillColor(colors.black); cv.drawString(22*mm, 275*mm, "Socialförvaltningen")
            cv.drawString(130*mm, 280*mm, "TJÄNSTESKRIVELSE"); cv.drawString(130*mm, 275*mm, "Datum 2025-04-22"); cv.drawString(130*mm, 270*mm, "Dnr SN 2025/88")
        cv.setFont("Helvetica", 8); cv.setFillColor(colors.grey); cv.drawString(22*mm, 12*mm, "Box 906, 672 29 Årjäng"); cv.drawRightString(188*mm, 12*mm, f"Sida {doc.page}"); cv.restoreState()
    s = [Paragraph("Till socialnämnden", b), Paragraph("Ej verkställda beslut kvartal 1 2025", t), Paragraph("Förslag till beslut", h),
         Paragraph("Socialnämnden noterar informationen och skickar rapporten vidare till kommunfullmäktige och revisorerna.", b), Paragraph("Sammanfattning", h), Paragraph(P1, b), Paragraph("Ärendebeskrivning", h),
         Paragraph("Gynnande beslut som inte har verkställts inom tre månader ska anmälas till Inspektionen för vård och omsorg enligt 16 kap. 6 f § socialtjänstlagen (2001:453) och 28 f § LSS. Detsamma gäller om ett beslut har avbrutits och inte kommit igång igen inom tre månader. Domstolen kan på ansökan av IVO döma ut särskild avgift. Nedan redovisas beslut för beslut. Uppgifter som kan röja någon har tagits bort.", b),
         Paragraph("Beslut enligt socialtjänstlagen", h2), tab(HEAD, rows(SOL), (36, 26, 70, 36)), Paragraph("Beslut enligt LSS", h2), tab(HEAD, rows(LSS), (36, 26, 70, 36)),
         KeepTogether([Paragraph("Jämförelse med föregående kvartal", h2), Paragraph(P2, b), tab(JH, JR, (40, 34, 34))]), Spacer(1, 14),
         Paragraph("Enligt uppdrag<br/><br/>Verksamhetschef myndighet<br/>Socialförvaltningen", b), Paragraph("<i>Beslutet skickas till: Kommunfullmäktige, revisorerna</i>", b)]
    SimpleDocTemplate(str(T.path), pagesize=A4, leftMargin=22*mm, rightMargin=20*mm, topMargin=34*mm, bottomMargin=20*mm, title="Ej verkställda beslut", author="Årjängs kommun").build(s, onFirstPage=page, onLaterPages=page)
    T.save()
if __name__ == "__main__": build()
