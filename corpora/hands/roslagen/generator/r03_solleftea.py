from lib import *
R = Report("roslagen03_solleftea_2023_kv4", "Sollefteå kommun", "2283", "Vård- och omsorgsnämnden", "VON-2024-18", "2023-Q4", "2024-01-24", ["SoL", "LSS"])
OPEN = [("Särskilt boende", "SoL", "2023-06-08", "Kvinna", "Erbjöds plats på Nipängen i augusti men avböjde, vill bo närmare sin dotter i Junsele. Nytt erbjudande lämnas när det blir ledigt där."),
        ("Särskilt boende", "SoL", "2023-08-21", "Man", "Har legat inlagd på sjukhus större delen av hösten. Plats finns reserverad från mitten av januari."),
        ("Korttidsboende", "SoL", "2023-09-14", "Man", "Den enskilde har varit hos släktingar i Norge under hösten och ville själv skjuta på starten."),
        ("Kontaktperson", "LSS", "2023-03-30", "Kvinna", "Den tidigare kontaktpersonen flyttade. Förvaltningen har annonserat två gånger utan resultat."),
        ("Daglig verksamhet", "LSS", "2023-09-05", "Man", "Deltog i studiebesök på två arbetsplatser, har därefter inte hört av sig. Handläggaren söker fortsatt kontakt."),
        ("Korttidsvistelse", "LSS", "2023-07-11", "Pojke", "Föräldrarna önskar en stödfamilj i stället för korttidshemmet. Utredning av en familj i Långsele pågår.")]
DONE = [("Särskilt boende", "SoL", "2023-05-16", "Kvinna", "verkställt", "2023-10-19", "Inflyttad."),
        ("Ledsagarservice", "LSS", "2023-06-27", "Man", "avslutat", "2023-11-06", "Den enskilde tog tillbaka sin ansökan.")]
K = {"Kvinna": ("K", "vuxen"), "Man": ("M", "vuxen"), "Pojke": ("M", "barn"), "Flicka": ("K", "barn")}
c, A = R.c, "kvarstående"
NM = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
s1 = c("Nämnden har sex beslut som inte var verkställda vid årsskiftet", (6, A, dict(agreed=NM)))
s2 = c("tre enligt SoL och tre enligt LSS", (3, A, dict(lag="SoL", agreed=NM)), (3, A, dict(lag="LSS", agreed=NM)))
s3 = c("Ett beslut verkställdes och ett avslutades under oktober–december", (1, "verkställda", {}), (1, "avslutade", {}))
s4 = c("Vid förra rapporteringen, som avsåg tredje kvartalet, var det åtta", (8, A, dict(period="2023-Q3", agreed=["period", "lag", "insats", "kon"])))
h1, h2 = "Beslut som väntar", "Beslut som verkställts eller avslutats"
for i, (n, l, d, k, t) in enumerate(OPEN, 1):
    R.dec(nr=i, section=[h1], insats=n, lag=l, beslutsdatum=d, kon=K[k][0], alder=K[k][1], kommentar=t)
for i, (n, l, d, k, s, e, t) in enumerate(DONE, 7):
    R.dec(nr=i, section=[h2], insats=n, lag=l, beslutsdatum=d, kon=K[k][0], alder=K[k][1], kommentar=t, status=s,
          **{"verkstallt_datum" if s == "verkställt" else "avslutat_datum": e})
R.save()
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
b = PS("b", fontName="Helvetica", fontSize=10.5, leading=14.5, spaceAfter=6)
h = PS("h", parent=b, fontName="Helvetica-Bold", fontSize=13, leading=16, spaceBefore=10)
k_ = PS("k", parent=b, fontName="Helvetica-Bold", spaceAfter=1, spaceBefore=6, keepWithNext=1)
i_ = PS("i", parent=b, leftIndent=8 * mm, spaceAfter=2)
st = [Paragraph("Ej verkställda gynnande beslut, fjärde kvartalet 2023", PS("t", parent=h, fontSize=16, leading=20, spaceBefore=0, spaceAfter=8)),
      Paragraph("Förslag: Vård- och omsorgsnämnden beslutar att ta del av rapporten.", b),
      Paragraph(f"{s1}, {s2}. {s3}. {s4}.", b),
      Paragraph("Med ej verkställt beslut menas här ett beviljat bistånd enligt 4 kap. 1 § SoL eller en insats enligt 9 § LSS som inte har kommit igång inom tre månader. "
                "Nämnden är skyldig att anmäla detta till Inspektionen för vård och omsorg en gång i kvartalet. Nedan beskrivs varje beslut för sig. Uppgifterna är avidentifierade.", b),
      Paragraph(h1, h)]
for i, (n, l, d, k, t) in enumerate(OPEN, 1):
    st += [KeepTogether([Paragraph(f"{i}. {n}, {l}", k_), Paragraph(f"Beslut den {sv(d)}. {k}.", i_), Paragraph(t, i_)])]
st += [Paragraph(h2, h)]
for i, (n, l, d, k, s, e, t) in enumerate(DONE, 7):
    st += [KeepTogether([Paragraph(f"{i}. {n}, {l}", k_), Paragraph(f"Beslut den {sv(d)}. {k}. {s.capitalize()} den {sv(e)}.", i_), Paragraph(t, i_)])]
st += [Spacer(1, 8 * mm), Paragraph("Sollefteå dag som ovan", b), Paragraph("Verksamhetschef Myndighet", b)]
def deco(cv, doc):
    cv.setFont("Helvetica-Bold", 11); cv.drawString(25 * mm, 282 * mm, "SOLLEFTEÅ KOMMUN")
    cv.setFont("Helvetica", 9); cv.drawString(25 * mm, 277.5 * mm, "Vård- och omsorgsförvaltningen")
    cv.drawRightString(188 * mm, 282 * mm, "Datum 2024-01-24"); cv.drawRightString(188 * mm, 277.5 * mm, "Vår beteckning VON-2024-18")
    cv.line(25 * mm, 274 * mm, 188 * mm, 274 * mm)
    cv.setFont("Helvetica", 8); cv.drawCentredString(105 * mm, 12 * mm, f"– {doc.page} –")
SimpleDocTemplate(str(R.out("pdf")), pagesize=A4, leftMargin=25 * mm, rightMargin=22 * mm, topMargin=31 * mm, bottomMargin=22 * mm, title="VON-2024-18").build(st, deco, deco)
