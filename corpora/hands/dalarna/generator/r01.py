from lib import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
r = R("dalarna01_vansbro_2024q2", organisation="Vansbro kommun", namnd="Socialnämnden", kommunkod="2021", dnr="SN 2024/112", period="2024-Q2", document_date="2024-08-19", laws=["SoL", "LSS"])
SOL = [
 ("Särskilt boende", "sol_sarskilt_boende_aldre", "2023-08-30", "K", "Har tackat nej till erbjuden plats två gånger. Vill enbart till Tallgården där det är kö."),
 ("Särskilt boende", "sol_sarskilt_boende_aldre", "2024-01-17", "M", "Ingen ledig demensplats har funnits under perioden."),
 ("Särskilt boende", "sol_sarskilt_boende_aldre", "2024-02-08", "K", "Erbjuden plats i juni, anhöriga bad om betänketid och svar har inte kommit in."),
 ("Dagverksamhet", "sol_dagverksamhet", "2023-12-21", "M", "Den enskilde vill avvakta till efter sommaren."),
 ("Boendestöd", "sol_boendestod", "2024-03-05", "K", "Har inte kunnat nås trots brev och telefonsamtal. Ny kontakt planeras via vårdcentralen."),
 ("Kontaktfamilj", "sol_kontaktfamilj", "2023-10-02", "M", "Ingen familj med rätt förutsättningar har hittats ännu, annons ligger ute."),
 ("Kontaktperson", "sol_kontaktperson", "2024-02-26", "M", "Föreslagen kontaktperson tackade nej strax före start. Rekrytering pågår"),
]
LSS = [
 ("Bostad med särskild service för vuxna", "lss_bostad_sarskild_service_vuxna", "2022-11-14", "M", "Kommunen saknar ledig lägenhet. Inflyttning i ny gruppbostad planeras till 2025."),
 ("Kontaktperson", "lss_kontaktperson", "2023-06-19", "K", "Tackat nej till de personer som föreslagits, önskar någon i egen ålder."),
 ("Korttidsvistelse", "lss_korttidsvistelse", "2024-03-12", "M", "Inskolning påbörjas i augusti enligt gode mannens önskemål."),
 ("Ledsagarservice", "lss_ledsagarservice", "2024-01-30", "K", "Svårt att rekrytera ledsagare som kan arbeta kvällar."),
]
DONE = [
 ("Kontaktperson", "lss_kontaktperson", "LSS", "K", "2023-11-20", "verkställt", "2024-05-02"),
 ("Dagverksamhet", "sol_dagverksamhet", "SoL", "K", "2023-12-04", "verkställt", "2024-04-22"),
 ("Särskilt boende", "sol_sarskilt_boende_aldre", "SoL", "M", "2023-09-27", "avslutat", "2024-06-10"),
]
KON = {"K": "Kvinna", "M": "Man"}
n = len(SOL) + len(LSS); assert (n, len(SOL), len(LSS)) == (11, 7, 4)
d = Document(); st = d.styles["Normal"]; st.font.name = "Liberation Serif"; st.font.size = Pt(11); st.paragraph_format.space_after = Pt(6)
sec = d.sections[0]; sec.page_width, sec.page_height = Cm(21), Cm(29.7); sec.left_margin = sec.right_margin = Cm(2.4); sec.top_margin = Cm(2); sec.bottom_margin = Cm(2)
hp = sec.header.paragraphs[0]; hp.add_run("VANSBRO KOMMUN").bold = True; hp.add_run("\tTJÄNSTESKRIVELSE\t"); field(hp, "PAGE"); hp.add_run("("); field(hp, "NUMPAGES"); hp.add_run(")")
sec.footer.paragraphs[0].add_run("Postadress: 786 81 Vansbro").font.size = Pt(8)
def P(t, **k):
    p = d.add_paragraph(style=k.get("style")); x = p.add_run(t); x.bold = k.get("b", False); x.italic = k.get("i", False); return p
def H(t):
    p = d.add_paragraph(); p.paragraph_format.space_before = Pt(12); p.paragraph_format.space_after = Pt(3); p.paragraph_format.keep_with_next = True
    x = p.add_run(t); x.bold = True; x.font.name = "Liberation Sans"; x.font.size = Pt(12)
P("Socialförvaltningen\nMalin Tallmo, utredare")
P("Datum 2024-08-19\nDiarienummer SN 2024/112")
P("Till Socialnämnden")
p = P("Ej verkställda gynnande beslut, andra kvartalet 2024", b=True); p.runs[0].font.size = Pt(16); p.runs[0].font.name = "Liberation Sans"
H("Förslag till beslut"); P("Socialnämnden godkänner rapporten och överlämnar den till kommunfullmäktige och kommunens revisorer.")
H("Bakgrund")
P("Kommunen är skyldig att en gång per kvartal lämna uppgift till Inspektionen för vård och omsorg (IVO) om gynnande beslut som inte verkställts inom tre månader från beslutsdagen. Skyldigheten finns i 16 kap. 6 f § socialtjänstlagen (SoL) och 28 f § lagen om stöd och service till vissa funktionshindrade (LSS). Om verkställigheten dröjer oskäligt länge kan kommunen få betala en särskild avgift.")
H("Läget den 30 juni 2024")
P("Vid kvartalets slut " + r.C("kvarstod 11 beslut som ännu inte verkställts", (11, dict(measure="kvarstående"))) + ", " + r.C("sju av dem enligt SoL", (7, dict(measure="kvarstående", lag="SoL"))) + " och " + r.C("fyra enligt LSS", (4, dict(measure="kvarstående", lag="LSS"))) + ". Vid utgången av kvartal 1 2024 " + r.C("kvarstod 9 beslut", (9, dict(measure="kvarstående", period="2024-Q1"))) + ", det vill säga " + r.C("en ökning med två beslut", (2, dict(measure="kvarstående", unit="skillnad", compare_to="2024-Q1"))) + ".")
T = ["Lag", "Kvinnor", "Män", "Totalt"]
k = lambda L, s: sum(1 for x in L if x[3] == s)
rows = [["SoL", str(k(SOL, "K")), str(k(SOL, "M")), str(len(SOL))], ["LSS", str(k(LSS, "K")), str(k(LSS, "M")), str(len(LSS))], ["Summa", str(k(SOL+LSS, "K")), str(k(SOL+LSS, "M")), str(n)]]
P("Kvarstående ej verkställda beslut per lag och kön", i=True).paragraph_format.keep_with_next = True
t0 = r.table("Kvarstående ej verkställda beslut per lag och kön", ["Läget den 30 juni 2024"], T, rows, "other")
for row in rows:
    for c, s in ((1, "K"), (2, "M"), (3, None)):
        r.count(t0, "kvarstående", int(row[c]), row[0] == "Summa", lag=None if row[0] == "Summa" else row[0], kon=s)
dtable(d, T, rows, [4, 2.5, 2.5, 2.5], boldlast=True, size=10)
COL = {"SoL": ["Nr", "Typ av bistånd", "Beslut fattat", "Kön", "Varför beslutet inte verkställts"], "LSS": ["Nr", "Typ av insats", "Beslut fattat", "Kön", "Varför beslutet inte verkställts"]}
nr = 0
for lag, L, h in (("SoL", SOL, "Beslut enligt socialtjänstlagen (SoL)"), ("LSS", LSS, "Beslut enligt LSS")):
    H(h); rows = []
    for x in L:
        nr += 1; rows.append([str(nr), x[0], x[2], KON[x[3]], x[4]])
    t = r.table(h, [h], COL[lag], rows, "decision_rows")
    for row, x in zip(rows, L):
        r.dec(table=t, nr=int(row[0]), section=[h], insats=x[0], insats_id=x[1], lag=lag, beslutsdatum=x[2], kommentar=x[4], kon=x[3], alder="vuxen")
    dtable(d, COL[lag], rows, [1, 4, 2.5, 1.8, 6.9])
H("Verkställda och avslutade sedan förra rapporten")
P("Sedan förra rapporten har " + r.C("två tidigare rapporterade beslut verkställts", (2, dict(measure="verkställda"))) + " och " + r.C("ett har avslutats utan att verkställas", (1, dict(measure="avslutade"))) + " (den enskilde avled).")
for ins, iid, lag, kon, bd, stt, dt in DONE:
    w = "verkställt" if stt == "verkställt" else "avslutat"
    P(f"{ins} {lag}, {KON[kon].lower()}, beslut {bd}: {w} {dt}.", style="List Bullet")
    r.dec(section=["Verkställda och avslutade sedan förra rapporten"], insats=f"{ins} {lag}", insats_id=iid, lag=lag, beslutsdatum=bd, kon=kon, alder="vuxen", status=stt, verkstallt_datum=dt if stt == "verkställt" else None, avslutat_datum=dt if stt == "avslutat" else None)
    r.must += [bd, dt]
H("Barnperspektivet"); P("Vid handläggningen beaktas barnets bästa. Rapporten i sig har inga konsekvenser för barn.")
P("\nPer-Erik Granstig\nSocialchef")
H("Beslutet skickas till"); P("Kommunfullmäktige\nKommunens revisorer")
src = str(ROOT/"render"/"dalarna01.docx"); d.save(src); soffice(src, r.out("pdf")); r.save()
