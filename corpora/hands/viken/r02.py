from model import *
from reportlab.lib.pagesizes import A4
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
SOL = [("2024-06-11",None,"Boendestöd","K","Den enskilde svarar inte på brev eller telefon. Nytt hembesök planeras.",None),
 ("2024-09-02",None,"Boendestöd","M","Utföraren hade inte personal vid uppstart.","2025-02-10"),
 (None,"2024-10-21","Kontaktperson","M","Tidigare kontaktperson har slutat, rekrytering pågår.",None),
 ("2024-11-05",None,"Kontaktperson","K","Rekrytering pågår. Önskar någon i egen ålder.",None),
 ("2024-03-19",None,"Särskilt boende för äldre","K","Tackat nej till två erbjudna boenden, vill vänta på plats i Fisksätra.",None),
 ("2024-12-12",None,"Särskilt boende för äldre","M","Brist på plats med demensinriktning.","2025-03-17"),
 ("2024-12-27",None,"Dagverksamhet","K","Kö till verksamheten.",None),
 ("2024-10-30",None,"Dagverksamhet","K","Har varit inlagd på sjukhus och orkar inte börja ännu.",None)]
LSS = [("2023-05-16",None,"Bostad med särskild service för vuxna","9 § 9","M","Önskar servicebostad nära föräldrarna, ingen ledig.",None),
 ("2023-11-08",None,"Bostad med särskild service för vuxna","9 § 9","K","Erbjuden plats i februari, har inte svarat.",None),
 ("2024-04-22",None,"Bostad med särskild service för vuxna","9 § 9","M","Resursbrist, ingen ledig bostad.","2025-01-15"),
 ("2024-08-14",None,"Bostad med särskild service för vuxna","9 § 9","K","Resursbrist, ingen ledig bostad.",None),
 ("2024-05-29",None,"Kontaktperson","9 § 4","K","Tackat nej till föreslagen kontaktperson.",None),
 ("2024-09-25",None,"Kontaktperson","9 § 4","M","Svårt att rekrytera.",None),
 (None,"2024-12-01","Kontaktperson","9 § 4","M","Avbrott. Kontaktpersonen har flyttat från kommunen.",None),
 ("2024-11-19",None,"Ledsagarservice","9 § 3","K","God man vill avvakta.",None),
 ("2024-10-07",None,"Ledsagarservice","9 § 3","M","Utförare saknade ledsagare med teckenspråk.","2025-03-03"),
 ("2024-12-18",None,"Daglig verksamhet","9 § 10","K","Studiebesök gjorda, har inte valt verksamhet.",None),
 (None,"2024-09-30","Daglig verksamhet","9 § 10","M","Avbrott på grund av sjukdom.",None),
 ("2024-07-04",None,"Korttidsvistelse","9 § 6","M","Familjen önskar enbart helger, dessa är fullbelagda.",None)]
def make():
    r = Report("viken02_nacka_2025kv1", "pdf", organisation="Nacka kommun", kommunkod="0182", namnd="Social- och äldrenämnden", dnr="SÄN 2025/112",
               period="2025-Q1", document_date="2025-04-22", laws=["SoL", "LSS"])
    for n, f in (("S","LiberationSans-Regular"),("SB","LiberationSans-Bold")):
        pdfmetrics.registerFont(TTFont(n, font(f)))
    P = ParagraphStyle("p", fontName="S", fontSize=10, leading=14, spaceAfter=6); H = ParagraphStyle("h", fontName="SB", fontSize=12, leading=15, spaceBefore=10, spaceAfter=4, textColor=colors.HexColor("#00508c"))
    H1 = ParagraphStyle("h1", fontName="SB", fontSize=17, leading=21, spaceBefore=14, spaceAfter=8); c = ParagraphStyle("c", fontName="S", fontSize=8.2, leading=10); cb = ParagraphStyle("cb", fontName="SB", fontSize=8.2, leading=10, textColor=colors.white)
    cols = ["Nr","Beslut","Avbrott","Insats","Lagrum","Kön","Skäl till att beslutet väntar","Verkställt"]
    story, n = [], 0
    q0 = "Rapporten omfattar 20 beslut"; q1 = "åtta enligt SoL"; q2 = "13 enligt LSS"; q3 = "Fyra av besluten har verkställts under kvartalet"; q4 = "16 är alltjämt inte verkställda"
    q5 = "Tre av besluten avser avbrott"
    C = r.claim; C(q0+", varav "+q1+" och "+q2, 20, "rapporterade"); C(q1, 8, "rapporterade", lag="SoL"); C(q2, 13, "rapporterade", lag="LSS"); C(q3, 4, "verkställda"); C(q4, 16, "kvarstående"); C(q5, 3, "rapporterade", orsak="avbrott", agreed=["period","lag","insats","kon","compare_to"])
    story += [Paragraph("Rapport om beslut som inte har verkställts", H1), Paragraph("Kvartal 1, 2025 (1 januari – 31 mars)", P),
      Paragraph("Förslag till beslut", H), Paragraph("Social- och äldrenämnden noterar informationen till protokollet.", P),
      Paragraph("Sammanfattning", H), Paragraph(f"{q0}, varav {q1} och {q2}. {q3}. {q4}. {q5}, det vill säga att insatsen har kommit igång men sedan upphört i mer än tre månader.", P),
      Paragraph("Bakgrund", H), Paragraph("Kommunen är skyldig att anmäla till IVO och till kommunens revisorer när ett gynnande beslut inte har verkställts inom tre månader. Anmälan görs per beslut och varje kvartal till dess att beslutet är verkställt eller avslutat av annat skäl. I listorna nedan står en rad för varje beslut. Kön anges med K för kvinna och M för man. Kolumnen Verkställt är tom när beslutet fortfarande väntar.", P)]
    for lag, L in (("SoL", SOL), ("LSS", LSS)):
        head = "Beslut enligt socialtjänstlagen (SoL)" if lag == "SoL" else "Beslut enligt lagen om stöd och service till vissa funktionshindrade (LSS)"
        rows = []
        for x in L:
            if lag == "SoL": x = (x[0], x[1], x[2], "4 kap. 1 §", *x[3:])
            b, a, ins, lr, kon, kom, v = x; n += 1
            rows.append([str(n), b, a, ins, lr, kon, kom, v])
        tid = r.table(head, [head], cols, rows, "decision_rows")
        for x in rows:
            r.dec(table=tid, nr=int(x[0]), section=[head], insats=x[3], lag=lag, lagrum=x[4], beslutsdatum=x[1], avbrottsdatum=x[2], kommentar=x[6], kon=x[5], status="verkställt" if x[7] else "kvarstående", verkstallt_datum=x[7])
        data = [[Paragraph(h, cb) for h in cols]] + [[Paragraph(v or "", c) for v in x] for x in rows]
        t = Table(data, colWidths=[8*mm,19*mm,19*mm,32*mm,17*mm,9*mm,50*mm,20*mm], repeatRows=1)
        t.setStyle(TableStyle([("BACKGROUND",(0,0),(-1,0),colors.HexColor("#00508c")),("VALIGN",(0,0),(-1,-1),"TOP"),("LINEBELOW",(0,1),(-1,-1),.4,colors.grey),("LEFTPADDING",(0,0),(-1,-1),3),("RIGHTPADDING",(0,0),(-1,-1),3),("ROWBACKGROUNDS",(0,1),(-1,-1),[colors.white,colors.HexColor("#eef4f9")])]))
        story += [Paragraph(head, H), t]
    story += [Paragraph("Fortsatt arbete", H), Paragraph("Biståndsenheten följer upp varje väntande beslut månadsvis. Arbetet med att hitta fler kontaktpersoner fortsätter, bland annat tillsammans med grannkommunerna. Nästa rapport lämnas i juli.", P), Spacer(1,14), Paragraph("Enhetschef, myndighet äldre och funktionsnedsättning", P)]
    r.disc("text_vs_table","error","Summary says 13 decisions under LSS; the LSS list has 12 rows (nr 9-20), and 20 - 8 = 12.",13,12,[q2,q0+", varav "+q1+" och "+q2,head],["text_vs_table","table_vs_rows","text_vs_text"])
    r.disc("text_vs_text","note","8 + 13 = 21, not 20 (consequence).",20,21,[q0+", varav "+q1+" och "+q2],["text_vs_text","text_vs_table"],opt=True)
    def page(cv, d):
        cv.saveState(); cv.setFont("SB",11); cv.drawString(20*mm,283*mm,"NACKA KOMMUN"); cv.setFont("S",8.5)
        cv.drawString(20*mm,278.5*mm,"Social- och äldrenämnden"); cv.drawRightString(190*mm,283*mm,"2025-04-22"); cv.drawRightString(190*mm,278.5*mm,"Dnr SÄN 2025/112")
        cv.drawCentredString(105*mm,10*mm,f"Sida {d.page}"); cv.restoreState()
    BaseDocTemplate
    d = SimpleDocTemplate(str(r.path), pagesize=A4, leftMargin=18*mm, rightMargin=18*mm, topMargin=26*mm, bottomMargin=18*mm, title="Ej verkställda beslut")
    d.build(story, onFirstPage=page, onLaterPages=page); r.save()
