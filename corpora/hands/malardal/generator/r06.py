# Upplands-Bro kv 1 2020: numbered list (both laws in one table), dates ÅÅMMDD, four date columns, then a summary; delivered as DOCX, landscape section
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.section import WD_ORIENT, WD_SECTION
from lib import *
R = Report("malardal06_upplands-bro_2020-q1", "docx", organisation="Upplands-Bro kommun", stadsdel=None, namnd="Socialnämnden", kommunkod="0139",
           dnr="SN 20/0042", period="2020-Q1", document_date="2020-04-24", laws=["SoL", "LSS"])
# lagrum, insats, kön, beslut, avbrott, verkställt, avslutat, orsak
X = [("SoL 4:1", "Särskilt boende", "K", "2019-07-18", None, None, "2020-02-20", "Avled i februari."),
     ("SoL 4:1", "Särskilt boende", "K", "2019-10-29", None, "2020-01-31", None, "Ville inte flytta före jul."),
     ("SoL 4:1", "Särskilt boende", "M", "2019-11-26", None, None, None, "Tackat nej till Kungsgården, önskar Hagtorp."),
     ("SoL 4:1", "Särskilt boende", "K", "2019-12-17", None, None, None, "Erbjuden plats 200323, inflyttning uppskjuten pga besöksförbudet."),
     ("SoL 4:1", "Dagverksamhet", "M", None, "2019-12-05", None, None, "Slutade efter sjukdom. Verksamheten är nu stängd tills vidare."),
     ("SoL 4:1", "Boendestöd", "M", "2019-11-04", None, None, None, "Öppnar inte när boendestödjaren kommer."),
     ("SoL 4:1", "Kontaktfamilj", "M", "2019-08-21", None, "2020-03-06", None, "Rekrytering tog tid."),
     ("SoL 4:1", "Kontaktfamilj", "K", "2019-12-10", None, None, None, "Ingen familj hittad, ny annons i mars."),
     ("SoL 4:1", "Kontaktperson", "K", None, "2019-10-01", None, None, "Tidigare kontaktperson flyttade. Förslag lämnat två gånger, ej accepterat."),
     ("LSS 9:4", "Kontaktperson", "M", "2019-06-13", None, None, None, "Önskar kontaktperson med samma modersmål."),
     ("LSS 9:4", "Kontaktperson", "K", None, "2019-10-24", "2020-02-03", None, "Ny kontaktperson har börjat."),
     ("LSS 9:5", "Avlösarservice i hemmet", "M", "2019-12-19", None, None, None, "Föräldrarna vill inte ha ny personal i hemmet under pandemin."),
     ("LSS 9:6", "Korttidsvistelse", "M", "2019-09-12", None, None, "2020-03-02", "Familjen har återtagit ansökan."),
     ("LSS 9:9", "Bostad med särskild service", "M", "2018-04-25", None, None, None, "Tackat nej till tre erbjudanden, det senaste i januari 2020."),
     ("LSS 9:9", "Bostad med särskild service", "K", "2019-05-09", None, None, None, "Kommunen har ingen ledig lägenhet, extern plats söks."),
     ("LSS 9:9", "Bostad med särskild service", "K", "2019-12-03", None, None, None, "Flyttar in den 1 maj."),
     ("LSS 9:10", "Daglig verksamhet", "M", "2019-12-30", None, None, None, "Studiebesöket inställt av smittskyddsskäl.")]
f6 = lambda s: s and s[2:].replace("-", "")
cols = ["Nr", "Lagrum", "Typ av insats", "K/M", "Beslut", "Avbrott", "Verkställt", "Avslutat", "Orsak till dröjsmålet"]
printed = [[str(i + 1), l, n, k, f6(b), f6(a), f6(v), f6(e), o] for i, (l, n, k, b, a, v, e, o) in enumerate(X)]
d = Document(); s = d.sections[0]; s.page_width = Cm(21); s.page_height = Cm(29.7); s.left_margin = s.right_margin = Cm(2.5)
d.styles["Normal"].font.name = "Carlito"; d.styles["Normal"].font.size = Pt(11)
for n in (1, 2):
    st = d.styles[f"Heading {n}"]; st.font.name = "Carlito"; st.font.color.rgb = RGBColor(0x1f, 0x3a, 0x2e); st.font.size = Pt(17 if n == 1 else 12.5)
s.header.paragraphs[0].text = "UPPLANDS-BRO KOMMUN\t\tTjänsteskrivelse"
s.footer.paragraphs[0].text = "Socialkontoret · 196 81 Kungsängen"
d.add_paragraph("Datum: 2020-04-24\nVår beteckning: SN 20/0042\nHandläggare: Tuva Hedlycka, kvalitetsutvecklare")
d.add_paragraph("Socialnämnden")
d.add_heading("Ej verkställda beslut första kvartalet 2020", 1)
d.add_heading("Förslag till beslut", 2)
d.add_paragraph("1. Socialnämnden noterar informationen till protokollet.\n2. Rapporten skickas till kommunfullmäktige och revisorerna.")
d.add_heading("Sammanfattning", 2)
d.add_paragraph(R.say("För perioden 1 januari–31 mars 2020 har socialkontoret rapporterat 17 beslut till IVO, nio enligt SoL och åtta enligt LSS. Tre av dem hann verkställas före kvartalets slut och två avslutades utan att ha verkställts. Tolv beslut återstår.",
    ("har socialkontoret rapporterat 17 beslut till IVO", "rapporterade", 17), ("nio enligt SoL", "rapporterade", 9, dict(lag="SoL")), ("åtta enligt LSS", "rapporterade", 8, dict(lag="LSS")),
    ("Tre av dem hann verkställas före kvartalets slut", "verkställda", 3), ("två avslutades utan att ha verkställts", "avslutade", 2), ("Tolv beslut återstår", "kvarstående", 12)))
d.add_heading("Ärendet", 2)
d.add_paragraph("Rapporteringsskyldigheten regleras i 16 kap. 6 f–h §§ SoL och 28 f–h §§ LSS. Beslut som inte verkställts inom tre månader rapporteras, och likaså beslut där verkställigheten avbrutits i mer än tre månader. För ett avbrutet beslut anges bara datum för avbrottet.")
d.add_paragraph("Pandemin har påverkat slutet av perioden. Besöksförbud råder på kommunens särskilda boenden och dagverksamheten för äldre är stängd. Vi räknar med att fler beslut kommer att rapporteras nästa kvartal.")
d.add_paragraph("Alla rapporterade beslut finns i bilagan. Sammanställningen nedan bygger på den.")
d.add_heading("Sammanställning", 2)
def st(x): return "verkställt" if x[5] else "avslutat" if x[6] else "kvarstående"
sc = ["Lag", "Rapporterade beslut", "Verkställda", "Avslutade", "Kvarstår 31 mars"]; sr = []
for law in ("SoL", "LSS"):
    z = [x for x in X if x[0].startswith(law)]
    sr.append([law, len(z), sum(st(x) == "verkställt" for x in z), sum(st(x) == "avslutat" for x in z), sum(st(x) == "kvarstående" for x in z)])
sr.append(["Summa", *[sum(r[i] for r in sr) for i in range(1, 5)]]); print(sr)
assert sr[0][1:] == [9, 2, 1, 6] and sr[1][1:] == [8, 1, 1, 6]
for r in sr:
    for mm, v in zip(["rapporterade", "verkställda", "avslutade", "kvarstående"], r[1:]): R.count("t1", mm, v, lag=None if r[0] == "Summa" else r[0], is_total=r[0] == "Summa")
R.table("t1", "Sammanställning", ["Sammanställning"], sc, sr, "other")
docx_table(d, sc, sr, [2.4, 3.6, 2.8, 2.8, 3.6], style="Light List", size=10, right=(1, 2, 3, 4))
d.add_paragraph("")
d.add_paragraph(R.say("Av de tolv som återstår har fyra påverkats av pandemin. Det är nummer 4, 5, 12 och 17 i bilagan.",
    ("Av de tolv som återstår har fyra påverkats av pandemin", "kvarstående", 4, dict(orsak="pandemin", loose=["orsak"])), ("Av de tolv som återstår", "kvarstående", 12, dict(optional=True))))
d.add_paragraph("\nIrmelin Stavås\nSocialchef")
n = d.add_section(WD_SECTION.NEW_PAGE); n.orientation = WD_ORIENT.LANDSCAPE; n.page_width, n.page_height = Cm(29.7), Cm(21); n.left_margin = n.right_margin = Cm(1.8)
d.add_heading("Bilaga. Rapporterade beslut kvartal 1 2020", 1)
d.add_paragraph("Datum anges som ÅÅMMDD. Tomt fält betyder att uppgiften inte är aktuell.")
docx_table(d, cols, printed, [1.0, 1.9, 4.5, 1.2, 1.8, 1.9, 2.5, 2.2, 9.0], size=9.5)
T = "Bilaga. Rapporterade beslut kvartal 1 2020"
R.table("t2", T, [T], cols, printed, "decision_rows")
for i, x in enumerate(X):
    l, ins, k, b, a, v, e, o = x
    R.dec(table="t2", nr=i + 1, section=[T], insats=ins, lag=l.split()[0], lagrum=l, beslutsdatum=b, avbrottsdatum=a, kommentar=o, status=st(x), verkstallt_datum=v, avslutat_datum=e, **kon(k))
d.save(R.path); R.save()
