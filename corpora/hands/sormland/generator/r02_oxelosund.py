"""Oxelösund kv 4 2023. reportlab, landscape list with long comments over several lines."""
from lib import *
from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
def build():
    t = T("sormland02_oxelosund_2023_kv4", "pdf", organisation="Oxelösunds kommun", kommunkod="0481", namnd="Vård- och omsorgsnämnden",
          dnr="VON.2024.7", period="2023-Q4", document_date="2024-01-24", laws=["LSS", "SoL"])
    H = "Bilaga. Ej verkställda beslut 2023-10-01 – 2023-12-31"
    # lag, lagrum, insats, beslut, avbrott, kön, kommentar, status, datum
    R = [
     ("SoL","4:1","Särskilt boende","2023-06-12",None,"K","Erbjöds plats på Björntorp i oktober. Tackade nej, vill bara till boendet i centrum där systern bor. Står kvar i kön och får hemtjänst fyra ggr/dygn i väntan.",None,None),
     ("SoL","4:1","Särskilt boende","2023-07-03",None,"M","Ingen ledig plats under hösten. Flyttade in på demensenheten i november.","v","2023-11-20"),
     ("SoL","4:1","Särskilt boende","2023-08-14",None,"M","Två erbjudanden. Det första avböjdes av dottern (för långt från bussen), det andra av honom själv. Biståndshandläggaren har frågat om beslutet ska stå kvar, svar inväntas.",None,None),
     ("SoL","4:1","Dagverksamhet","2023-05-22",None,"K","Var på sjukhus större delen av tiden. Avled i december.","a","2023-12-08"),
     ("SoL","4:1","Kontaktfamilj","2023-03-30",None,"M","Utredd familj hoppade av två veckor före start. Ny annons ute sedan september, hittills en intresseanmälan som inte höll.",None,None),
     ("SoL","4:1","Kontaktfamilj","2023-08-28",None,"K","Familj finns, umgänget börjar efter jullovet.",None,None),
     ("LSS","9:4","Kontaktperson",None,"2023-04-30","M","Kontaktpersonen sa upp sig. Han önskar någon som kan fotboll och som är under 30, det har inte gått att hitta i en så liten kommun. Annonserat i Nyköping också.",None,None),
     ("LSS","9:4","Kontaktperson","2022-11-17",None,"K","Har träffat tre föreslagna personer och sagt nej till alla. Ny matchning påbörjad.",None,None),
     ("LSS","9:4","Kontaktperson","2023-06-19",None,"M","Startade v. 46.","v","2023-11-14"),
     ("LSS","9:6","Korttidsvistelse",None,"2023-08-15","K","Vistelsen bröts när vårdnadshavarna bytte skola åt henne. De vill komma tillbaka till vårterminen. Platsen hålls.",None,None),
     ("LSS","9:9","Bostad med särskild service","2021-10-05",None,"M","Ny gruppbostad på Inskogen är försenad, inflytt beräknas tidigast kvartal 3 2024. Har fått erbjudande om servicebostad men behöver personal dygnet runt. Ekonomisk konsekvens: IVO har ansökt om särskild avgift, mål pågår i förvaltningsrätten.",None,None),
     ("LSS","9:9","Bostad med särskild service","2022-09-26",None,"K","Se ovan, samma bygge. Bor hemma hos föräldrarna, avlastning varannan helg.",None,None),
     ("LSS","9:10","Daglig verksamhet","2023-04-03",None,"K","Har fått arbete med lönebidrag, behovet kvarstår inte.","a","2023-10-31"),
    ]
    cols = ["Nr","Lag","Insats","Beslut","Avbrott","Kön","Vad som hänt i ärendet","Verkst/avsl"]
    pdfmetrics.registerFont(TTFont("S", "/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf"))
    pdfmetrics.registerFont(TTFont("SB", "/usr/share/fonts/truetype/liberation/LiberationSerif-Bold.ttf"))
    b = ParagraphStyle("b", fontName="S", fontSize=10.5, leading=14, spaceAfter=6)
    c = ParagraphStyle("c", fontName="S", fontSize=9, leading=11)
    h = ParagraphStyle("h", fontName="SB", fontSize=13, leading=17, spaceBefore=8, spaceAfter=6)
    hb = ParagraphStyle("hb", fontName="SB", fontSize=9, leading=11)
    p1 = ("Nämnden ska enligt 16 kap. 6 f § SoL och 28 f § LSS varje kvartal anmäla till IVO de beslut som inte har verkställts inom tre månader, "
          "likaså när verkställigheten har avbrutits och inte kommit igång igen. Fullmäktige och revisorerna får samma uppgifter utan namn.")
    q1 = "För fjärde kvartalet har förvaltningen anmält 13 beslut"
    q2 = "sex enligt SoL och sju enligt LSS"
    q3 = "Två av besluten har verkställts"
    q4 = "och två har avslutats av annan anledning"
    q5 = "så att nio står kvar vid årsskiftet"
    q6 = "I förra rapporten (kvartal 3) var antalet anmälda beslut 11"
    p2 = f"{q1}, {q2}. {q3} {q4}, {q5}. {q6}."
    rows = [[i+1, f"{r[0]} {r[1]}", r[2], yymmdd(r[3]), yymmdd(r[4]), r[5], r[6], f"{r[7]} {yymmdd(r[8])}" if r[7] else None] for i, r in enumerate(R)]
    t.table("t1", H, [H], cols, rows, "decision_rows")
    for i, r in enumerate(R):
        t.dec(table="t1", nr=i+1, section=[H], insats=r[2], lag=r[0], lagrum=f"{r[0]} {r[1]}", beslutsdatum=r[3], avbrottsdatum=r[4], kommentar=r[6], kon=r[5],
              status={"v":"verkställt","a":"avslutat",None:"kvarstående"}[r[7]], verkstallt_datum=r[8] if r[7]=="v" else None, avslutat_datum=r[8] if r[7]=="a" else None)
    assert sum(r[0]=="SoL" for r in R)==6 and len(R)==13 and sum(r[7]=="v" for r in R)==2 and sum(r[7]=="a" for r in R)==2
    t.claim(q1, 13, "total", "rapporterade"); t.claim(q2, 6, "SoL", "rapporterade", lag="SoL"); t.claim(q2, 7, "LSS", "rapporterade", lag="LSS")
    t.claim(q3, 2, "carried out", "verkställda"); t.claim(q4, 2, "closed", "avslutade"); t.claim(q5, 9, "remaining", "kvarstående")
    t.claim(q6, 11, "previous quarter", "rapporterade", period="2023-Q3")
    S = [Paragraph("Oxelösunds kommun<br/>Vård- och omsorgsförvaltningen", b), Paragraph("2024-01-24 &nbsp;&nbsp;&nbsp; Dnr VON.2024.7", b),
         Paragraph("Till vård- och omsorgsnämnden", b), Paragraph("Anmälan av ej verkställda beslut, fjärde kvartalet 2023", h),
         Paragraph(p1, b), Paragraph(p2, b),
         Paragraph("Förslag: Nämnden lägger redovisningen till handlingarna och skickar den till kommunfullmäktige och revisionen.", b),
         Paragraph("Monika Alm Särnholm, avdelningschef bistånd", b), Paragraph(H, h)]
    data = [[Paragraph(x, hb) for x in cols]] + [[Paragraph(str(x), c) if x is not None else "" for x in r] for r in rows]
    tb = Table(data, colWidths=[x*mm for x in (9,18,38,17,17,11,118,24)], repeatRows=1)
    tb.setStyle(TableStyle([("VALIGN",(0,0),(-1,-1),"TOP"),("LINEBELOW",(0,0),(-1,0),1,colors.black),("LINEBELOW",(0,1),(-1,-1),.3,colors.grey),("TOPPADDING",(0,0),(-1,-1),3)]))
    S += [tb, Spacer(1, 8), Paragraph("Datum skrivs ååmmdd. v = verkställt, a = avslutat utan att ha verkställts. SoL 4:1 = 4 kap. 1 § socialtjänstlagen, LSS 9:4 = 9 § punkt 4 osv. K kvinna/flicka, M man/pojke.", c)]
    def foot(cv, doc):
        cv.setFont("S", 8); cv.drawString(18*mm, 9*mm, "Oxelösunds kommun, 613 81 Oxelösund"); cv.drawRightString(279*mm, 9*mm, f"sid {doc.page}")
    SimpleDocTemplate(str(t.path), pagesize=landscape(A4), leftMargin=18*mm, rightMargin=18*mm, topMargin=15*mm, bottomMargin=16*mm, title="Ej verkställda beslut").build(S, onFirstPage=foot, onLaterPages=foot)
    t.save()
if __name__ == "__main__": build()
