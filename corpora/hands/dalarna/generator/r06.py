from lib import *
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
D = "/usr/share/fonts/truetype/liberation/"
pdfmetrics.registerFont(TTFont("S", D+"LiberationSerif-Regular.ttf")); pdfmetrics.registerFont(TTFont("SB", D+"LiberationSerif-Bold.ttf")); pdfmetrics.registerFont(TTFont("A", D+"LiberationSans-Regular.ttf")); pdfmetrics.registerFont(TTFont("AB", D+"LiberationSans-Bold.ttf"))
r = R("dalarna06_laxa_2025q2", organisation="Laxå kommun", namnd="Social- och omsorgsnämnden", kommunkod="1860", dnr="SON 2025-00074", period="2025-Q2", document_date="2025-07-14", laws=["LSS", "SoL"])
B = ParagraphStyle("b", fontName="S", fontSize=11.5, leading=15, spaceAfter=7); T = ParagraphStyle("t", parent=B, fontName="AB", fontSize=12, leading=15, spaceBefore=7, spaceAfter=3, keepWithNext=1)
NUM = ParagraphStyle("n", parent=B, leftIndent=9*mm, bulletIndent=0, spaceAfter=6)
# first sentence, date, avbrott, kon, alder, insats, id, lagrum, lag, kommentar
LSS = [
 ("Kontaktperson enligt 9 § 4 LSS beviljades en man {b}.", "2024-11-19", None, "M", "vuxen", "Kontaktperson", "lss_kontaktperson", "9 § 4 LSS", "Någon lämplig uppdragstagare har inte gått att finna trots annonsering i två omgångar."),
 ("Beslut om ledsagarservice, 9 § 3 LSS, för en kvinna fattades {b}.", "2024-12-02", None, "K", "vuxen", "ledsagarservice", "lss_ledsagarservice", "9 § 3 LSS", "Kvinnan har bett att få vänta till dess att hon flyttat till ny lägenhet."),
 ("Korttidsvistelse enligt 9 § 6 LSS beviljades en pojke {b}.", "2025-01-27", None, "M", "barn", "Korttidsvistelse", "lss_korttidsvistelse", "9 § 6 LSS", "Plats har erbjudits i Askersund men familjen anser att resvägen är för lång. Samtal pågår med Hallsbergs kommun om köp av plats."),
 ("En flicka beviljades korttidstillsyn, 9 § 7 LSS, {b}.", "2025-02-10", None, "K", "barn", "korttidstillsyn", "lss_korttidstillsyn", "9 § 7 LSS", "Verkställs först till höstterminen efter vårdnadshavarnas önskan."),
 ("Bostad med särskild service enligt 9 § 9 LSS beviljades en man {b}.", "2023-09-04", None, "M", "vuxen", "Bostad med särskild service", "lss_bostad_sarskild_service_vuxna", "9 § 9 LSS", "Det saknas ledig bostad i kommunen. Mannen har tackat nej till plats på annan ort."),
 ("Beslut om daglig verksamhet, 9 § 10 LSS, för en man fattades {b}. Insatsen avbröts {a}.", "2022-03-15", "2025-02-03", "M", "vuxen", "daglig verksamhet", "lss_daglig_verksamhet", "9 § 10 LSS", "Mannen vill inte vara kvar i sin grupp och har ännu inte valt någon ny verksamhet."),
]
SOL = [
 ("Särskilt boende enligt 4 kap. 1 § SoL beviljades en kvinna {b}.", "2025-01-09", None, "K", "vuxen", "Särskilt boende", "sol_sarskilt_boende_aldre", "4 kap. 1 § SoL", "Kvinnan vårdas på sjukhus sedan i mars."),
 ("Särskilt boende enligt 4 kap. 1 § SoL beviljades en man {b}.", "2025-03-05", None, "M", "vuxen", "Särskilt boende", "sol_sarskilt_boende_aldre", "4 kap. 1 § SoL", "Han har tackat nej till Ramundergården och väntar på plats närmare sonen."),
 ("Beslut om kontaktfamilj, 4 kap. 1 § SoL, för en flicka fattades {b}. Insatsen avbröts {a}.", "2023-10-23", "2025-03-10", "K", "barn", "kontaktfamilj", "sol_kontaktfamilj", "4 kap. 1 § SoL", "Kontaktfamiljen har sagt upp uppdraget. Ny familj är utredd och uppstart planeras till augusti."),
]
assert len(LSS) == 6 and len(SOL) == 3
fl = []; P = lambda t, s=B, **k: fl.append(Paragraph(t, s, **k))
P("LAXÅ KOMMUN", ParagraphStyle("a", parent=T, fontSize=14)); P("Social- och omsorgsnämnden"); P("SAMMANTRÄDESPROTOKOLL (utdrag)<br/>Sammanträdesdatum 2025-08-28", ParagraphStyle("a2", parent=B, alignment=2))
P("§ 58 &nbsp;&nbsp; Ej verkställda beslut andra kvartalet 2025", ParagraphStyle("a3", parent=T, fontSize=14, leading=18)); P("Dnr SON 2025-00074")
P("Beslut", T); P("Social- och omsorgsnämnden beslutar<br/>att godkänna redovisningen, samt<br/>att överlämna den till kommunfullmäktige och kommunens revisorer.")
P("Ärendebeskrivning", T)
P("Socialförvaltningen har för perioden april till och med juni 2025 " + r.C("rapporterat nio beslut till IVO", (9, dict(measure="rapporterade"))) + ", " + r.C("varav sex enligt LSS och tre enligt SoL", (6, dict(measure="rapporterade", lag="LSS")), (3, dict(measure="rapporterade", lag="SoL"))) + ". " + r.C("Inget av dem var verkställt vid kvartalets slut", (0, dict(measure="verkställda", optional=True))) + ". " + r.C("Ett tidigare rapporterat beslut om boendestöd har verkställts", (1, dict(measure="verkställda", insats="boendestöd", lag=None, agreed=["measure", "period", "insats", "kon", "compare_to"]))) + " under kvartalet och rapporteras därför inte längre.")
P("Ordföranden frågar hur länge den som väntat längst har väntat och vad förvaltningen gör åt saken. Socialchefen svarar att planeringen för nya bostäder fortsätter.")
P("Beslutsunderlag", T); P("Rapport daterad den 14 juli 2025 (bilaga)")
P("Yrkanden", T); P("Tora Lindalm (X) yrkar bifall till förvaltningens förslag."); P("Expedieras till", T); P("Kommunfullmäktige<br/>Kommunens revisorer<br/>Akten")
fl.append(Spacer(1, 14*mm)); P("Justerares signatur ______________ &nbsp;&nbsp;&nbsp; ______________ &nbsp;&nbsp;&nbsp; Utdragsbestyrkande ______________", ParagraphStyle("a4", parent=B, fontSize=9))
fl.append(PageBreak())
P("Bilaga till § 58", ParagraphStyle("a5", parent=B, alignment=2)); P("Rapport: beslut som inte verkställts inom tre månader", ParagraphStyle("a6", parent=T, fontSize=14, leading=18)); P("Laxå den 14 juli 2025<br/>Socialförvaltningen")
P("Enligt 16 kap. 6 f § socialtjänstlagen och 28 f § LSS ska nämnden varje kvartal anmäla de gynnande beslut som inte är verkställda inom tre månader. Nedan följer en kort beskrivning av varje beslut. Numreringen är endast till för denna rapport.")
n = 0
for lag, L, h, lead in (("LSS", LSS, "Beslut enligt LSS", "Tre av besluten"), ("SoL", SOL, "Beslut enligt socialtjänstlagen", "")):
    P(h, T)
    for fs, bd, ab, kon, ald, ins, iid, lr, kom in L:
        n += 1; txt = fs.format(b="den " + ddmon(bd), a="den " + ddmon(ab) if ab else "")
        r.must += [txt]; P(txt + " " + kom, NUM, bulletText=f"{n}.")
        r.dec(nr=n, section=["Bilaga till § 58", h], insats=ins, insats_id=iid, lag=lag, lagrum=lr, beslutsdatum=bd, avbrottsdatum=ab, kommentar=kom, kon=kon, alder=ald)
P("Sammanfattande kommentar", T)
K = sum(1 for d in r.decisions if d["kon"] == "K"); M = 9 - K; assert (K, M) == (4, 5), (K, M)
bk = sum(1 for d in r.decisions if d["alder"] == "barn"); assert bk == 3
P(r.C("Fyra beslut gäller kvinnor eller flickor och fem gäller män eller pojkar", (4, dict(measure="rapporterade", kon="K", agreed=["period", "lag", "insats", "kon", "compare_to"])), (5, dict(measure="rapporterade", kon="M", agreed=["period", "lag", "insats", "kon", "compare_to"]))) + ". " + r.C("I två av ärendena handlar det om ett avbrott", (2, dict(measure="rapporterade", orsak="avbrott", agreed=["period", "lag", "insats", "kon", "compare_to"]))) + ". Antalet har " + r.C("minskat med ett jämfört med första kvartalet", (-1, dict(measure="rapporterade", unit="skillnad", compare_to="2025-Q1", agreed=["period", "lag", "insats", "kon", "compare_to"]))) + ", då det var " + r.C("tio beslut", (10, dict(measure="rapporterade", period="2025-Q1", agreed=["period", "lag", "insats", "kon", "compare_to"]))) + ".")
P("Ewa Rönnestad<br/>socialt ansvarig samordnare")
def foot(c, d):
    c.setFont("A", 8); c.drawString(25*mm, 11*mm, "Laxå kommun, Social- och omsorgsnämnden"); c.drawRightString(185*mm, 11*mm, f"Sida {d.page}")
SimpleDocTemplate(str(r.out("pdf")), pagesize=A4, leftMargin=25*mm, rightMargin=25*mm, topMargin=20*mm, bottomMargin=20*mm, title="Protokollsutdrag").build(fl, onFirstPage=foot, onLaterPages=foot)
r.save()
