# Farsta kv 4 2021: counts by sex per area, then one small list per insats, ReportLab; planted: daglig verksamhet 3 in the table, four rows
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import cm
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Table, Spacer, KeepTogether
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from lib import *
F = "/usr/share/fonts/truetype/dejavu/"
import glob
def font(n, pat):
    pdfmetrics.registerFont(TTFont(n, glob.glob(f"/usr/share/fonts/**/{pat}", recursive=True)[0]))
font("S", "DejaVuSerif.ttf"); font("SB", "DejaVuSerif-Bold.ttf")

R = Report("malardal03_stockholm-farsta_2021-q4", "pdf", organisation="Stockholms stad", stadsdel="Farsta", namnd="Farsta stadsdelsnämnd", kommunkod="0180",
           dnr="FAR 2022/81", period="2021-Q4", document_date="2022-01-27", laws=["SoL", "LSS"])
AREAS = [
 ("Äldreomsorg", {"Vård- och omsorgsboende": [("2021-02-18", "Kvinna", "Tackat nej tre gånger. Vill bo kvar i närheten av sin syster i Hökarängen."),
                                             ("2021-08-30", "Kvinna", "Bor på korttidsboende i väntan på plats med finsktalande personal."),
                                             ("2021-09-14", "Man", "Inlagd på sjukhus sedan oktober.")],
                  "Dagverksamhet": [("2021-06-09", "Man", "Vill inte börja så länge smittspridningen pågår."),
                                    ("2021-09-02", "Kvinna", "Vill inte börja så länge smittspridningen pågår.")],
                  "Ledsagning": [("2021-09-23", "Kvinna", "Utföraren har inte haft personal att sätta in.")]}),
 ("Stöd och service till personer med funktionsnedsättning", {
     "Bostad med särskild service för vuxna enligt LSS": [("2019-11-21", "Man", "Har erbjudits tre olika servicebostäder och avböjt samtliga."), ("2021-03-08", "Man", "Står i stadens kö, något erbjudande har ännu inte kunnat lämnas.")],
     "Daglig verksamhet enligt LSS": [("2020-12-03", "Kvinna", "Verksamheten stängdes i mars, därefter har hon inte velat återgå."), ("2021-05-17", "Man", "Inte valt utförare."),
                                      ("2021-08-12", "Kvinna", "Inte valt utförare, har fått en påminnelse hemskickad."), ("2021-09-27", "Man", "Påbörjar provperiod i februari.")],
     "Kontaktperson enligt LSS": [("2021-04-29", "Kvinna", "Önskar en kontaktperson i samma ålder, rekrytering pågår."), ("2021-09-06", "Man", "Möte med tilltänkt kontaktperson bokat.")],
     "Boendestöd enligt SoL": [("2021-09-15", "Kvinna", "Svarar inte på brev eller telefon.")]}),
 ("Barn och unga", {"Kontaktfamilj enligt SoL": [("2021-07-05", "Pojke", "Den familj som föreslogs drog sig ur."), ("2021-09-20", "Flicka", "Vårdnadshavarna har tackat nej till föreslagen familj.")]}),
]
LAW = {"Vård- och omsorgsboende": "SoL", "Dagverksamhet": "SoL", "Ledsagning": "SoL"}
law = lambda n: LAW.get(n) or n.split()[-1]
P = {"n": PS("n", fontName="S", fontSize=9.6, leading=13.6, spaceAfter=6), "h1": PS("h1", fontName="SB", fontSize=14, leading=18, spaceAfter=8),
     "h2": PS("h2", fontName="SB", fontSize=11, leading=14, spaceBefore=9, spaceAfter=4, keepWithNext=1), "h3": PS("h3", fontName="SB", fontSize=9.4, leading=12, spaceBefore=5, spaceAfter=2),
     "c": PS("c", fontName="S", fontSize=8.6, leading=11), "cb": PS("cb", fontName="SB", fontSize=8.6, leading=11), "s": PS("s", fontName="S", fontSize=8, leading=11)}
S = []
def para(t, *c, st="n"): S.append(Paragraph(esc(R.say(t, *c)), P[st]))
def head(t, st="h2"): S.append(Paragraph(esc(t), P[st]))
head("Ej verkställda beslut enligt SoL och LSS under fjärde kvartalet 2021", "h1")
head("Förslag till beslut"); para("Farsta stadsdelsnämnd lägger redovisningen till handlingarna.")
head("Sammanfattning")
para("Stadsdelsförvaltningen har för kvartal 4, 2021 rapporterat 16 beslut till Inspektionen för vård och omsorg som den 31 december inte hade verkställts. "
     "Sex avser äldreomsorg, åtta stöd och service till personer med funktionsnedsättning och två barn och unga. Vid motsvarande tidpunkt året före var antalet 21.",
     ("rapporterat 16 beslut till Inspektionen för vård och omsorg som den 31 december inte hade verkställts", "kvarstående", 16, dict(loose=["measure"])),
     ("Sex avser äldreomsorg", "kvarstående", 6, dict(omrade="Äldreomsorg", loose=["measure", "lag"])),
     ("åtta stöd och service till personer med funktionsnedsättning", "kvarstående", 8, dict(omrade="Stöd och service till personer med funktionsnedsättning", loose=["measure"])),
     ("två barn och unga", "kvarstående", 2, dict(omrade="Barn och unga", loose=["measure", "lag"])),
     ("Vid motsvarande tidpunkt året före var antalet 21", "kvarstående", 21, dict(period="2020-Q4", loose=["measure"])))
head("Bakgrund")
para("Nämnden ska enligt 16 kap. 6 f § socialtjänstlagen och 28 f § LSS underrätta IVO om beslut som inte verkställts inom tre månader. Rapporteringen omfattar även beslut där verkställigheten avbrutits. "
     "Socialnämnden gör en sammanställning för hela staden som lämnas till kommunfullmäktige. I det här ärendet redovisas stadsdelsnämndens egna uppgifter, och de tas fram ur Paraplysystemet den första vardagen efter kvartalets slut.")
head("Ärendet")
n = 0
def grid(rows, widths, right=(), bold=()):
    data = [[Paragraph(esc(c), P["cb" if i == 0 or i in bold else "c"]) if j not in right or i == 0 else c for j, c in enumerate(r)] for i, r in enumerate(rows)]
    t = Table(data, colWidths=[w * cm for w in widths], repeatRows=1, hAlign="LEFT")
    t.setStyle([("LINEABOVE", (0, 0), (-1, 0), 0.8, colors.black), ("LINEBELOW", (0, 0), (-1, 0), 0.8, colors.black), ("LINEBELOW", (0, -1), (-1, -1), 0.8, colors.black),
                ("VALIGN", (0, 0), (-1, -1), "TOP"), ("FONTNAME", (0, 0), (-1, -1), "S"), ("FONTSIZE", (0, 0), (-1, -1), 8.6),
                ("LEADING", (0, 0), (-1, -1), 11), ("ALIGN", (1, 0), (-1, -1), "RIGHT") if right else ("ALIGN", (0, 0), (-1, -1), "LEFT"), ("TOPPADDING", (0, 0), (-1, -1), 1.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5)])
    return t
ccols = ["Insats", "Kvinnor/flickor", "Män/pojkar", "Totalt"]; rcols = ["Beslut fattat", "Kön", "Kommentar"]
grand = [0, 0, 0]
for area, groups in AREAS:
    head(area)
    n += 1; tid = f"t{n}"; rows = []; tot = [0, 0, 0]
    for ins, decs in groups.items():
        k = sum(kon(x[1])["kon"] == "K" for x in decs); m = len(decs) - k
        if ins.startswith("Daglig"): assert (k, m) == (2, 2); m = 1                     # planted: 3 printed, four rows
        v = [k, m, k + m]; rows.append([ins, *map(str, v)]); tot = [a + b for a, b in zip(tot, v)]
        for kk, x in zip(("K", "M", None), v): R.count(tid, "kvarstående", x, lag=law(ins), omrade=area, insats=ins, kon=kk)
    rows.append(["Summa", *map(str, tot)])
    tl = {law(i) for i in groups}
    for kk, x in zip(("K", "M", None), tot): R.count(tid, "kvarstående", x, lag=next(iter(tl)) if len(tl) == 1 else None, omrade=area, kon=kk, is_total=True)
    R.table(tid, area, ["Ärendet", area], ccols, rows, "other")
    S.append(grid([ccols, *rows], [8.0, 3.3, 2.5, 1.6], right=(1, 2, 3))); S.append(Spacer(1, 4))
    grand = [a + b for a, b in zip(grand, tot)]
    if area.startswith("Stöd"):
        para("Två av besluten om daglig verksamhet har rapporterats även tidigare. Ett beslut om ledsagarservice enligt LSS som fanns med i förra rapporten verkställdes i november.",
             ("Två av besluten om daglig verksamhet har rapporterats även tidigare", "kvarstående", 2, dict(lag="LSS", insats="daglig verksamhet", omrade=area, loose=["measure", "lag"])),
             ("Ett beslut om ledsagarservice enligt LSS som fanns med i förra rapporten verkställdes i november", "verkställda", 1, dict(lag="LSS", insats="ledsagarservice", omrade=area)))
    if area == "Äldreomsorg":
        para("Fyra av de sex besluten gäller kvinnor. Under kvartalet har två beslut om vård- och omsorgsboende verkställts och ett har avslutats sedan den enskilde återtagit sin ansökan.",
             ("Fyra av de sex besluten gäller kvinnor", "kvarstående", 4, dict(omrade=area, kon="K", loose=["measure", "lag"])),
             ("Fyra av de sex besluten gäller kvinnor", "kvarstående", 6, dict(omrade=area, optional=True)),
             ("Under kvartalet har två beslut om vård- och omsorgsboende verkställts", "verkställda", 2, dict(insats="vård- och omsorgsboende", omrade=area, lag="SoL", loose=["lag"])),
             ("ett har avslutats sedan den enskilde återtagit sin ansökan", "avslutade", 1, dict(insats="vård- och omsorgsboende", omrade=area, lag="SoL", loose=["lag"])))
    for ins, decs in groups.items():
        n += 1; tid = f"t{n}"
        printed = [list(x)[:1] + [x[1], x[2]] for x in decs]
        R.table(tid, ins, ["Ärendet", area, ins], rcols, printed, "decision_rows")
        for b, k_, o in decs: R.dec(table=tid, section=["Ärendet", area, ins], omrade=area, insats=ins, lag=law(ins), beslutsdatum=b, kommentar=o, **kon(k_))
        S.append(KeepTogether([Paragraph(esc(ins), P["h3"]), grid([rcols, *printed], [2.6, 1.8, 11]), Spacer(1, 3)]))
print("grand", grand); assert grand == [9, 7, 16]
head("Jämställdhetsanalys")
para("Av de redovisade besluten avser nio kvinnor eller flickor och sju män eller pojkar. Fördelningen skiljer sig inte nämnvärt från den i beviljade insatser totalt och skillnaderna är för små för att säga något om orsaken.",
     ("nio kvinnor eller flickor", "kvarstående", 9, dict(kon="K", loose=["measure"])), ("sju män eller pojkar", "kvarstående", 7, dict(kon="M", loose=["measure"])))
head("Ärendets beredning"); para("Ärendet har beretts inom avdelningen för kvalitet och ekonomi tillsammans med beställarenheterna.")
S.append(Spacer(1, 14)); S.append(Paragraph("Disa Rönnhult<br/>stadsdelsdirektör", P["n"]))
def deco(c, doc):
    c.setFont("SB", 8.5); c.drawString(2.3 * cm, 28.3 * cm, "Farsta stadsdelsförvaltning"); c.setFont("S", 8.5)
    c.drawString(2.3 * cm, 27.85 * cm, "Avdelningen för kvalitet och ekonomi")
    c.drawRightString(18.8 * cm, 28.3 * cm, "Tjänsteutlåtande"); c.drawRightString(18.8 * cm, 27.85 * cm, "Dnr FAR 2022/81"); c.drawRightString(18.8 * cm, 27.4 * cm, "2022-01-27")
    c.drawRightString(18.8 * cm, 26.95 * cm, f"Sida {doc.page} (3)")
    if doc.page == 1:
        c.drawString(2.3 * cm, 26.6 * cm, "Till"); c.drawString(2.3 * cm, 26.15 * cm, "Farsta stadsdelsnämnd, sammanträdet 2022-02-17")
    c.setFont("S", 7); c.drawString(2.3 * cm, 1.4 * cm, "Box 113, 123 22 Farsta   ·   start.stockholm")
d = BaseDocTemplate(str(R.path), pagesize=A4, title="Ej verkställda beslut kvartal 4 2021", author="Farsta stadsdelsförvaltning")
d.addPageTemplates([PageTemplate("a", [Frame(2.1 * cm, 2 * cm, 16.8 * cm, 23.7 * cm)], onPage=deco)])
d.build(S)
R.disc("table_vs_rows", "Daglig verksamhet enligt LSS: the table gives 3 (2 + 1), the list has four rows (2 women, 2 men).", 3, 4,
       ["Daglig verksamhet enligt LSS 2 1 3", "Daglig verksamhet enligt LSS", "2021-09-27 Man Påbörjar provperiod i februari."])
a2 = AREAS[1][0]
for rep, comp, ev in ((1, 2, ["Daglig verksamhet enligt LSS 2 1 3", "Daglig verksamhet enligt LSS"]), (8, 9, ["Summa 4 4 8", "åtta stöd och service till personer med funktionsnedsättning", a2]),
                      (4, 5, ["Summa 4 4 8", a2]), (16, 17, ["rapporterat 16 beslut till Inspektionen för vård och omsorg"]), (7, 8, ["sju män eller pojkar"])):
    R.disc("table_vs_rows", "Consequence of the missing man in daglig verksamhet.", rep, comp, ev, "note", ["table_vs_rows", "text_vs_table"], optional=True)
R.save()
