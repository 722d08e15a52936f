from lib import *
import random
R = Report("roslagen08_kavlinge_2024_kv4", "Kävlinge kommun", "1261", "Socialnämnden", "SN 2025/12", "2024-Q4", "2025-01-28", ["SoL", "LSS"])
H = ["Nr", "Lagrum", "Insats", "Kön", "Beslutsdatum", "Avbrott fr.o.m.", "Verkställt", "Avslutat", "Anmärkning"]
# lagrum, insats, kön, beslut, avbrott, verkställt, avslutat, anmärkning
D = [("SoL 4:1", "Särskilt boende", "Kvinna", "2024-05-21", None, "2024-10-14", None, None),
     ("SoL 4:1", "Särskilt boende", "Kvinna", "2024-06-04", None, None, None, "Tackat nej två gånger, önskar Billingshäll"),
     ("SoL 4:1", "Särskilt boende", "Man", "2024-06-18", None, None, "2024-11-20", "Avliden"),
     ("SoL 4:1", "Särskilt boende", "Man", "2024-07-09", None, "2024-11-04", None, None),
     ("SoL 4:1", "Särskilt boende", "Kvinna", "2024-08-13", None, None, None, "Tackat nej"),
     ("SoL 4:1", "Särskilt boende", "Kvinna", "2024-08-30", None, "2024-12-02", None, None),
     ("SoL 4:1", "Särskilt boende", "Kvinna", "2024-09-10", None, None, None, "Kö"),
     ("SoL 4:1", "Särskilt boende", "Man", "2024-09-24", None, None, None, "Kö"),
     ("SoL 4:1", "Kontaktfamilj", "Flicka", "2024-02-15", None, None, None, "Saknas kontaktfamilj"),
     ("SoL 4:1", "Kontaktfamilj", "Flicka", "2024-02-15", None, None, None, "Saknas kontaktfamilj (syskon)"),
     ("SoL 4:1", "Kontaktfamilj", "Pojke", None, "2024-06-30", None, None, "Kontaktfamiljen har sagt upp sig, ny utreds"),
     ("SoL 4:1", "Kontaktperson", "Man", "2024-04-03", None, None, "2024-12-17", "Vill inte längre ha insatsen"),
     ("SoL 4:1", "Kontaktperson", "Kvinna", "2024-09-17", None, None, None, "Matchning pågår"),
     ("SoL 4:1", "Boendestöd", "Man", "2024-09-02", None, None, None, "Öppnar inte dörren"),
     ("SoL 4:1", "Sysselsättning", "Man", "2024-08-20", None, "2024-11-25", None, None),
     ("LSS 9 § 3", "Ledsagarservice", "Kvinna", None, "2024-03-11", None, None, "Ledsagaren har slutat"),
     ("LSS 9 § 3", "Ledsagarservice", "Man", "2024-09-05", None, None, None, "Önskar manlig ledsagare under 30 år"),
     ("LSS 9 § 4", "Kontaktperson", "Man", "2023-11-28", None, None, None, "Svårt att rekrytera"),
     ("LSS 9 § 4", "Kontaktperson", "Man", "2024-01-17", None, "2024-10-30", None, None),
     ("LSS 9 § 4", "Kontaktperson", "Kvinna", None, "2024-05-31", None, None, "Matchning pågår"),
     ("LSS 9 § 4", "Kontaktperson", "Man", "2024-07-02", None, None, None, "Svårt att rekrytera"),
     ("LSS 9 § 4", "Kontaktperson", "Kvinna", "2024-09-19", None, None, None, "Har inte hört av sig"),
     ("LSS 9 § 5", "Avlösarservice", "Pojke", "2024-06-12", None, None, None, "Föräldrarna avvaktar"),
     ("LSS 9 § 6", "Korttidsvistelse", "Pojke", "2024-04-24", None, "2024-10-04", None, None),
     ("LSS 9 § 6", "Korttidsvistelse", "Flicka", "2024-08-07", None, None, None, "Plats på Ljungen först efter nyår"),
     ("LSS 9 § 7", "Korttidstillsyn", "Pojke", "2024-08-26", None, None, None, "Skolskjuts ej löst"),
     ("LSS 9 § 9", "Bostad vuxna", "Man", "2022-10-06", None, None, None, "Ingen ledig bostad"),
     ("LSS 9 § 9", "Bostad vuxna", "Kvinna", "2023-05-15", None, None, None, "Tackat nej, vill bo i Löddeköpinge"),
     ("LSS 9 § 9", "Bostad vuxna", "Man", "2023-12-19", None, None, None, "Ingen ledig bostad"),
     ("LSS 9 § 9", "Bostad vuxna", "Man", "2024-02-27", None, "2024-12-01", None, None),
     ("LSS 9 § 9", "Bostad vuxna", "Kvinna", "2024-05-08", None, None, None, "Ingen ledig bostad"),
     ("LSS 9 § 9", "Bostad vuxna", "Kvinna", "2024-09-12", None, None, None, "Erbjuden, svar inväntas"),
     ("LSS 9 § 10", "Daglig verksamhet", "Man", None, "2024-07-01", None, None, "Sjukskriven"),
     ("LSS 9 § 10", "Daglig verksamhet", "Kvinna", "2024-06-20", None, None, "2024-10-22", "Har fått lönebidragsanställning"),
     ("LSS 9 § 10", "Daglig verksamhet", "Man", "2024-09-26", None, None, None, "Studiebesök genomförda, väljer plats")]
NR = [104, 107, 108, 111, 115, 118, 121, 123, 88, 89, 102, 97, 122, 119, 116, 91, 120, 82, 86, 99, 110, 124, 106, 98, 114, 117, 61, 73, 84, 90, 100, 125, 112, 109, 126]
assert len(NR) == len(D) == len(set(NR))
K = {"Kvinna": ("K", "vuxen"), "Man": ("M", "vuxen"), "Pojke": ("M", "barn"), "Flicka": ("K", "barn")}
SEC = "Bilaga: Rapporterade beslut kvartal 4 2024"
rows = [[str(n), *r] for n, r in zip(NR, D)]
t = R.table(SEC, [SEC], H, rows, "decision_rows")
for n, (lr, ins, k, b, a, v, x, kom) in zip(NR, D):
    R.dec(table=t, nr=n, section=[SEC], insats=ins, lag=lr[:3], lagrum=lr, beslutsdatum=b, avbrottsdatum=a, kommentar=kom, kon=K[k][0], alder=K[k][1],
          status="verkställt" if v else "avslutat" if x else "kvarstående", verkstallt_datum=v, avslutat_datum=x)
n = len(D); sol = sum(r[0].startswith("SoL") for r in D); ver = sum(bool(r[5]) for r in D); avs = sum(bool(r[6]) for r in D); kv = n - ver - avs
avb = sum(bool(r[4]) for r in D); kk = sum(K[r[2]][0] == "K" for r in D)
barn = sum(K[r[2]][1] == "barn" for r in D)
print(n, sol, ver, avs, kv, avb, kk, barn)
W = {7: "sju", 8: "åtta", 3: "tre", 4: "fyra", 5: "fem"}
c = R.c
s1 = c(f"{n} beslut rapporterats till IVO, varav {sol} enligt SoL och {n - sol} enligt LSS", (n, "rapporterade", {}), (sol, "rapporterade", dict(lag="SoL")), (n - sol, "rapporterade", dict(lag="LSS")))
s2 = c(f"{W[ver].capitalize()} av besluten är verkställda och {W[avs]} är avslutade", (ver, "verkställda", {}), (avs, "avslutade", {}))
s3 = c(f"Resterande {kv} beslut är fortfarande inte verkställda", (kv, "kvarstående", {}))
s4 = c(f"{kk} av de rapporterade besluten gäller kvinnor eller flickor och {n - kk} gäller män eller pojkar", (kk, "rapporterade", dict(kon="K")), (n - kk, "rapporterade", dict(kon="M")))
s5 = c(f"I {W[avb]} fall handlar det om avbrott", (avb, "rapporterade", dict(agreed=["period", "lag", "insats", "kon"])))
R.save()
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.lib import colors
b = PS("b", fontName="Times-Roman", fontSize=11.5, leading=15, spaceAfter=7)
h = PS("h", parent=b, fontName="Times-Bold", fontSize=13, spaceBefore=8, spaceAfter=3)
s = PS("s", fontName="Helvetica", fontSize=8, leading=9.6)
sh = PS("sh", parent=s, fontName="Helvetica-Bold", textColor=colors.white)
tb = Table([[Paragraph(x, sh) for x in H]] + [[Paragraph(x or "", s) for x in r] for r in rows], repeatRows=1,
           colWidths=[x * mm for x in (11, 22, 33, 17, 25, 27, 22, 22, 78)])
tb.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), .4, colors.grey), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#1f4e79")), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]))
st = [Paragraph("Tjänsteskrivelse", b), Paragraph("Rapportering av ej verkställda beslut, kvartal 4 år 2024", PS("t", parent=h, fontSize=17, leading=21)),
      Paragraph("Förslag till beslut", h), Paragraph("Socialnämnden beslutar att lägga rapporten till handlingarna samt att överlämna den till kommunrevisionen och kommunfullmäktige.", b),
      Paragraph("Ärendebeskrivning", h),
      Paragraph(f"Under perioden 1 oktober–31 december 2024 har {s1}. {s2}. {s3}. {s4}. {s5}, övriga har aldrig kommit igång.", b),
      Paragraph("Socialnämnden är enligt 16 kap. 6 f § socialtjänstlagen och 28 f § LSS skyldig att rapportera gynnande beslut som inte verkställts inom tre månader från beslutet. "
                "Detsamma gäller om verkställigheten har avbrutits och insatsen inte har återupptagits inom tre månader. Alla beslut som rapporterats finns i bilagan. "
                "Löpnumret är det som beslutet har i nämndens egen förteckning och följer med från kvartal till kvartal.", b),
      Paragraph("Ekonomiska konsekvenser", h), Paragraph("En särskild avgift kan bli aktuell om ett dröjsmål bedöms som oskäligt. Under 2024 har nämnden inte ålagts någon avgift.", b),
      Spacer(1, 10 * mm), Paragraph("Socialchef&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Enhetschef bistånd", b),
      NextPageTemplate("L"), PageBreak(), Paragraph(SEC, h), tb]
def deco(cv, doc):
    w, hh = cv._pagesize
    cv.setFont("Helvetica", 8.5); cv.drawString(20 * mm, hh - 12 * mm, "Kävlinge kommun, Socialnämnden"); cv.drawRightString(w - 20 * mm, hh - 12 * mm, "2025-01-28   Dnr SN 2025/12")
    cv.drawRightString(w - 20 * mm, 9 * mm, f"Sid {doc.page}/3")
d = BaseDocTemplate(str(R.out("pdf")), title="Ej verkställda beslut kv 4 2024")
lw, lh = landscape(A4)
d.addPageTemplates([PageTemplate("P", [Frame(25 * mm, 20 * mm, 160 * mm, 255 * mm)], onPage=deco, pagesize=A4),
                    PageTemplate("L", [Frame(17 * mm, 15 * mm, lw - 34 * mm, lh - 33 * mm)], onPage=deco, pagesize=(lw, lh))])
d.build(st)
