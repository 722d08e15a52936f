"""Vadstena kv 2 2024. A letter, each decision one sentence; reportlab."""
from lib import *
from reportlab.lib.pagesizes import A4
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
def build():
    t = T("sormland04_vadstena_2024_kv2", "pdf", organisation="Vadstena kommun", kommunkod="0584", namnd="Socialnämnden",
          dnr=None, period="2024-Q2", document_date="2024-08-09", laws=["LSS","SoL"])
    HS, HL = "Socialtjänstlagen", "LSS"
    R = [ # lag, insats, beslut, avbrott, kön, ålder, status, verkst, sentence, lagrum
     ("SoL","demensboende","2024-01-12",None,"K","vuxen","kvarstående",None,"En kvinna beviljades den {b} plats på demensboende men väntar kvar hemma, eftersom hon vill till samma avdelning som sin make."),
     ("SoL","särskilt boende","2024-02-27",None,"M","vuxen","verkställt","2024-06-17","En man fick den {b} beslut om särskilt boende och flyttade in på Vätterngården den {v}, när ett rum blev ledigt."),
     ("SoL","kontaktfamilj","2023-10",None,"M","barn","kvarstående",None,"För en pojke som sedan {b} har rätt till kontaktfamilj har vi sökt i både Motala och Ödeshög utan att finna någon."),
     ("SoL","boendestöd",None,"2024-03-04","M","vuxen","kvarstående",None,"Beslutet om boendestöd till en man är avbrutet sedan den {a} då han inte öppnade dörren, och motiverande samtal förs genom hans gode man."),
     ("LSS","kontaktperson","2023-11-14",None,"K","vuxen","kvarstående",None,"Kontaktperson för en kvinna, beslutad den {b}, har inte kunnat rekryteras."),
     ("LSS","ledsagarservice","2024-03-20",None,"M","vuxen","verkställt","2024-06-25","En man som beviljades ledsagarservice den {b} har fått insatsen från och med den {v}."),
     ("LSS","korttidstillsyn","2024-03-11",None,"K","barn","kvarstående",None,"En flicka har sedan den {b} beslut om korttidstillsyn, som börjar i höst när skolskjutsen är löst."),
     ("LSS","bostad med särskild service för vuxna","2022-05-30",None,"M","vuxen","kvarstående",None,"En man har ända sedan den {b} väntat på bostad med särskild service för vuxna och har hittills avböjt tre lägenheter, den senaste i maj."),
    ]
    p = ParagraphStyle("p", fontName="Times-Roman", fontSize=11.5, leading=16, spaceAfter=8)
    s = ParagraphStyle("s", parent=p, leftIndent=10*mm)
    h = ParagraphStyle("h", fontName="Times-BoldItalic", fontSize=12, leading=16, spaceBefore=6, spaceAfter=4)
    r_ = ParagraphStyle("r", parent=p, alignment=2)
    q0 = "åtta beslut som vid halvårsskiftet eller någon gång under kvartalet hade väntat längre än tre månader"
    q1 = "Det är fyra enligt vardera lagen"
    q2 = "två av dem har hunnit verkställas"
    q3 = "ingen har avslutats på annat sätt"
    S = [Paragraph("Vadstena den 9 augusti 2024", r_), Paragraph("Kommunfullmäktige<br/>Kommunens revisorer", p), Spacer(1,6),
         Paragraph("<b>Angående beslut som inte verkställts, april–juni 2024</b>", p),
         Paragraph("Socialnämnden är skyldig att en gång i kvartalet berätta för er vilka bifallna ansökningar som vi inte har förmått omsätta i praktiken. "
                   f"Till Inspektionen för vård och omsorg har vi den här gången anmält {q0}. {q1}, {q2} och {q3}.", p),
         Paragraph("Eftersom ärendena är få och kommunen liten lämnar vi inga tabeller utan en mening om vart och ett.", p)]
    num = 0
    for lag, head in (("SoL",HS),("LSS",HL)):
        S.append(Paragraph(head, h))
        for r in [x for x in R if x[0]==lag]:
            txt = r[8].format(b=words(r[2]) if r[2] else "", a=words(r[3]) if r[3] else "", v=words(r[7]) if r[7] else "")
            S.append(Paragraph(txt, s))
            t.dec(section=[head], insats=r[1], lag=lag, beslutsdatum=r[2], avbrottsdatum=r[3], kon=r[4], alder=r[5], status=r[6], verkstallt_datum=r[7], kommentar=txt)
    S += [Paragraph("Någon särskild avgift har nämnden inte ålagts under första halvåret.", p), Spacer(1,10), Paragraph("För socialnämnden", p), Spacer(1,16), Paragraph("Inger Hallenstam<br/>ordförande", p)]
    t.claim(q0, 8, "total", "rapporterade"); t.claim(q1, 4, "SoL", "rapporterade", lag="SoL"); t.claim(q1, 4, "LSS", "rapporterade", lag="LSS")
    t.claim(q2, 2, "carried out", "verkställda"); t.claim(q3, 0, "closed", "avslutade", optional=True)
    SimpleDocTemplate(str(t.path), pagesize=A4, leftMargin=30*mm, rightMargin=28*mm, topMargin=25*mm, bottomMargin=22*mm).build(S)
    t.save()
if __name__ == "__main__": build()
