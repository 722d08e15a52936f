"""Upplands Väsby, kvartal 2 2024: reportlab, tjänsteskrivelse, a table per law and sex, one numbered list."""
from lib import *
from collections import Counter
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib import colors
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Table, TableStyle, Spacer, KeepTogether
from reportlab.lib.styles import ParagraphStyle as PS

def build():
    r = Rep("uppland01_upplands_vasby_2024_kv2", "pdf", organisation="Upplands Väsby kommun", kommunkod="0114", namnd="Social- och omsorgsnämnden",
            dnr="SON/2024:118", period="2024-Q2", document_date="2024-08-05", laws=["SoL", "LSS"])
    D = [  # lagrum, insats, kön, datum, skäl
        ("SoL 4:1", "Särskilt boende äldre", "kvinna", "2024-01-18", "Har erbjudits lägenhet på Lavendelgården men vill invänta Brobacken."),
        ("SoL 4:1", "Särskilt boende äldre", "kvinna", "2024-02-26", "Tackade nej 3 maj, ville inte ha rum på bottenplan."),
        ("SoL 4:1", "Särskilt boende äldre", "man", "2024-03-05", "Ingen ledig plats på demensenhet som passar."),
        ("SoL 4:1", "Dagverksamhet", "kvinna", "2024-03-12", "Kö till samtliga dagverksamheter."),
        ("SoL 4:1", "Kontaktfamilj", "flicka", "2023-10-02", "Lämplig familj saknas. Två familjer har utretts, ingen gick vidare."),
        ("SoL 4:1", "Kontaktfamilj", "pojke", "2024-02-09", "Matchning pågår."),
        ("SoL 4:1", "Boendestöd", "man", "2024-01-30", "Svarar varken på brev eller telefon."),
        ("LSS 9:4", "Kontaktperson", "kvinna", "2023-08-21", "Svårt att hitta någon med rätt intressen."),
        ("LSS 9:4", "Kontaktperson", "kvinna", "2024-03-20", "Rekrytering pågår."),
        ("LSS 9:4", "Kontaktperson", "man", "2024-01-11", "Uppdragstagaren hoppade av före start."),
        ("LSS 9:3", "Ledsagarservice", "kvinna", "2024-03-01", "Den enskilde vill vänta till efter sommaren."),
        ("LSS 9:9", "Bostad med särskild service", "man", "2022-12-15", "Tackat nej till tre erbjudanden, vill bo i Smedby."),
        ("LSS 9:9", "Bostad med särskild service", "man", "2023-11-07", "Gruppbostaden på Vilundavägen försenad, inflyttning tidigast i november."),
        ("LSS 9:10", "Daglig verksamhet", "kvinna", "2024-02-14", "Sjukskriven på obestämd tid."),
        ("LSS 9:10", "Daglig verksamhet", "man", "2024-03-27", "Praktikplats söks."),
    ]
    KON = dict(kvinna=("K", "vuxen"), man=("M", "vuxen"), flicka=("K", "barn"), pojke=("M", "barn"))
    r.heads = ["Beskrivning av ärendet"]
    def counts(lag, order, title, wrong=None):
        z = lambda n: str(n) if n else "–"
        rows, vals = [], []
        for ins in order:
            c = Counter(KON[d[2]][0] for d in D if d[1] == ins and d[0].startswith(lag))
            vals.append((ins, c["K"], c["M"]))
            rows.append([ins, z(c["K"]), z(c["M"]), z(c["K"] + c["M"])])
        k, m = sum(v[1] for v in vals), sum(v[2] for v in vals)
        tot = wrong or k + m
        rows.append(["Summa", z(k), z(m), z(tot)])
        t = r.t(title, ["Insats", "Kvinnor/flickor", "Män/pojkar", "Totalt"], rows, "insats_status", caption=title)
        for ins, a, b in vals:
            for kon, v in (("K", a), ("M", b), (None, a + b)): r.cnt(t, "ej_verkställda", v, lag=lag, insats=ins, kon=kon)
        for kon, v in (("K", k), ("M", m), (None, tot)): r.cnt(t, "ej_verkställda", v, True, lag=lag, kon=kon)
    p1 = ("Per den 30 juni 2024 fanns 15 gynnande beslut som väntat längre än tre månader på att verkställas. Sju av besluten är fattade "
          "enligt SoL och åtta enligt LSS. Åtta beslut rör kvinnor eller flickor, sju rör män eller pojkar.")
    r.p(p1, [C("Per den 30 juni 2024 fanns 15 gynnande beslut", 15, loose=True), C("Sju av besluten är fattade enligt SoL", 7, lag="SoL", loose=True),
             C("åtta enligt LSS", 8, lag="LSS", loose=True), C("Åtta beslut rör kvinnor eller flickor", 8, kon="K", loose=True),
             C("sju rör män eller pojkar", 7, kon="M", loose=True)])
    r.p("I förra rapporten (kvartal 1 2024) var antalet 12. Ökningen på tre beslut finns nästan helt inom LSS.",
        [C("I förra rapporten (kvartal 1 2024) var antalet 12", 12, period="2024-Q1", loose=True),
         C("Ökningen på tre beslut", 3, unit="skillnad", compare_to="2024-Q1", loose=True)])
    counts("SoL", ["Särskilt boende äldre", "Dagverksamhet", "Kontaktfamilj", "Boendestöd"], "Tabell 1. Ej verkställda beslut enligt SoL")
    counts("LSS", ["Ledsagarservice", "Kontaktperson", "Bostad med särskild service", "Daglig verksamhet"],
           "Tabell 2. Ej verkställda beslut enligt LSS", wrong=9)
    r.error("table_sum", "Tabell 2: the rows of the column Totalt add to 8 (and 4 + 4 = 8), the printed Summa is 9.", 9, 8,
            ["Summa 4 4 9", "åtta enligt LSS"], kinds=["table_sum", "text_vs_table", "table_vs_rows"])
    r.error("text_vs_table", "The text gives eight decisions under LSS, the Summa of Tabell 2 nine (follows from the wrong sum).", 8, 9,
            ["åtta enligt LSS", "Summa 4 4 9"], "note", kinds=["text_vs_table", "table_vs_rows", "table_vs_table"], optional=True)
    r.error("text_vs_table", "15 decisions in the text, 7 + 9 = 16 by the sums of the two tables (follows from the wrong sum).", 15, 16,
            ["fanns 15 gynnande beslut", "Summa 4 4 9"], "note", kinds=["text_vs_table", "table_vs_table", "table_vs_rows"], optional=True)
    r.heads = ["Förteckning över beslut som inte var verkställda den 30 juni 2024"]
    rows = [[i + 1, *d] for i, d in enumerate(D)]
    t = r.t(r.heads[0], ["Nr", "Lagrum", "Insats", "Kön", "Beslutsdatum", "Skäl till dröjsmålet"], rows, "decision_rows")
    for i, d in enumerate(D):
        r.dec(t, nr=i + 1, lagrum=d[0], lag=d[0][:3], insats=d[1], kon=KON[d[2]][0], alder=KON[d[2]][1], beslutsdatum=d[3], kommentar=d[4], status="kvarstående")
    # ---- print
    body = PS("b", fontName="Helvetica", fontSize=10.5, leading=14.5, spaceAfter=7)
    h1 = PS("h", parent=body, fontName="Helvetica-Bold", fontSize=15, leading=19, spaceAfter=10)
    h2 = PS("h2", parent=body, fontName="Helvetica-Bold", fontSize=11.5, spaceBefore=8, spaceAfter=3)
    cap = PS("c", parent=body, fontName="Helvetica-Oblique", fontSize=9.5, spaceAfter=3, spaceBefore=5)
    cell = PS("ce", parent=body, fontSize=8.8, leading=11, spaceAfter=0)
    P = Paragraph
    st = [P("Ej verkställda beslut enligt SoL och LSS, kvartal 2 2024", h1),
          P("Förslag till beslut", h2), P("Social- och omsorgsnämnden noterar rapporten och skickar den till kommunfullmäktige och revisorerna.", body),
          P("Bakgrund", h2),
          P("Kommunen ska varje kvartal anmäla till Inspektionen för vård och omsorg (IVO) vilka gynnande beslut som inte verkställts inom tre månader "
            "från beslutet, eller där verkställigheten avbrutits och inte kommit igång igen inom samma tid. Skyldigheten framgår av 16 kap. 6 f § "
            "socialtjänstlagen (SoL) och 28 f § lagen om stöd och service till vissa funktionshindrade (LSS). Domstol kan besluta om särskild avgift om dröjsmålet är oskäligt.", body),
          P("Beskrivning av ärendet", h2)]
    st += [P(b[1], body) for b in r.blocks if b[0] == "p"]
    TS = [("FONT", (0, 0), (-1, -1), "Helvetica", 9.5), ("FONT", (0, 0), (-1, 0), "Helvetica-Bold", 9.5), ("ALIGN", (1, 0), (-1, -1), "CENTER"),
          ("LINEABOVE", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, 0), (-1, 0), .5, colors.black),
          ("LINEBELOW", (0, -1), (-1, -1), 1, colors.black), ("FONT", (0, -1), (-1, -1), "Helvetica-Bold", 9.5),
          ("LINEABOVE", (0, -1), (-1, -1), .5, colors.black), ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5)]
    tabs = [b for b in r.blocks if b[0] == "t"]
    for b in tabs[:2]:
        st.append(KeepTogether([P(b[4]["caption"], cap), Table([b[2]] + b[3], colWidths=[70 * mm, 32 * mm, 28 * mm, 22 * mm], style=TableStyle(TS), hAlign="LEFT"), Spacer(1, 6)]))
    st += [P("Förvaltningens kommentar", h2), P("Förvaltningen ser att kontaktpersoner fortsatt är svåra att rekrytera. Ett nytt annonsspår via föreningslivet "
           "prövas under hösten. Gruppbostaden på Vilundavägen är försenad av entreprenören.", body),
           P(r.heads[0], h2)]
    b = tabs[2]
    data = [[P(f"<b>{c}</b>", cell) for c in b[2]]] + [[P(c, cell) for c in row] for row in b[3]]
    st.append(Table(data, colWidths=[9 * mm, 18 * mm, 33 * mm, 16 * mm, 25 * mm, 66 * mm], repeatRows=1, hAlign="LEFT",
                    style=TableStyle([("LINEBELOW", (0, 0), (-1, -1), .3, colors.grey), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#dfe9e2")),
                                      ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 3), ("RIGHTPADDING", (0, 0), (-1, -1), 3),
                                      ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)])))
    st += [Spacer(1, 14), P("Kontoret för social välfärd", body), P("Bilagor: inga", body)]
    def page(c, doc):
        c.setFont("Helvetica-Bold", 11); c.drawString(22 * mm, 279 * mm, "Upplands Väsby kommun")
        c.setFont("Helvetica", 9)
        if doc.page == 1:
            c.drawString(22 * mm, 274 * mm, "Kontoret för social välfärd")
            c.drawString(118 * mm, 279 * mm, "Tjänsteskrivelse"); c.drawString(118 * mm, 274 * mm, "2024-08-05"); c.drawString(118 * mm, 269 * mm, "Dnr: SON/2024:118")
            c.drawString(22 * mm, 269 * mm, "Till Social- och omsorgsnämnden")
        c.drawRightString(189 * mm, 279 * mm, f"Sida {doc.page}")
        c.setStrokeColor(colors.HexColor("#2d6a4f")); c.line(22 * mm, 265 * mm, 189 * mm, 265 * mm)
    doc = BaseDocTemplate(str(r.path), pagesize=A4, title="Ej verkställda beslut kv 2 2024", author="Upplands Väsby kommun")
    doc.addPageTemplates(PageTemplate("a", [Frame(22 * mm, 18 * mm, 168 * mm, 243 * mm, leftPadding=0, rightPadding=0)], onPage=page))
    doc.build(st); r.save(); return r
