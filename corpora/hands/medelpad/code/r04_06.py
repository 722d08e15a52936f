from lib import *
import docxlib as dx
from docx.shared import Pt, Cm, RGBColor


def r04():
    r = Rep("medelpad04_ystad_2024q4", "docx", organisation="Ystads kommun", kommunkod="1286", namnd="Socialnämnden", dnr="SOC 2025/9",
            period="2024-Q4", document_date="2025-01-27", laws=["LSS", "SoL"])
    d = dx.new("Liberation Sans", 10.5)
    d.sections[0].header.paragraphs[0].text = "Ystads kommun\tTjänsteskrivelse\tSOC 2025/9"
    d.sections[0].footer.paragraphs[0].text = "Social omsorg | 271 80 Ystad | www.ystad.se"
    d.add_paragraph("Datum: 2025-01-27\nTill socialnämnden")
    d.add_heading("Icke verkställda beslut Q4 2024", 1)
    d.add_heading("Sammanfattning av ärendet", 2)
    d.add_paragraph("Vid utgången av fjärde kvartalet 2024 fanns 31 kvarstående beslut som inte verkställts inom lagstadgad tid, 19 enligt LSS och 12 enligt SoL. "
                    "Insatserna enligt LSS svarar därmed för 61 procent. Vid förra redovisningen, som avsåg kvartal 3, var antalet 34. Fyra personer har väntat på bostad i mer än ett år.")
    r.claim("fanns 31 kvarstående beslut som inte verkställts inom lagstadgad tid", 31, "kvarstående")
    r.claim("19 enligt LSS", 19, "kvarstående", lag="LSS")
    r.claim("12 enligt SoL", 12, "kvarstående", lag="SoL")
    r.claim("Insatserna enligt LSS svarar därmed för 61 procent", 61, "kvarstående", unit="procent", lag="LSS")
    r.claim("Vid förra redovisningen, som avsåg kvartal 3, var antalet 34", 34, "kvarstående", period="2024-Q3")
    r.claim("Fyra personer har väntat på bostad i mer än ett år", 4, "kvarstående", optional=True, lag="LSS", insats="bostad", what="persons, not decisions")
    d.add_heading("Förslag till beslut", 2)
    d.add_paragraph("Socialnämnden beslutar att överlämna rapporten till kommunfullmäktige.")
    d.add_heading("Beskrivning av ärendet", 2)
    d.add_paragraph("Nämnden rapporterar varje kvartal till IVO, revisorerna och fullmäktige. Av tabellerna framgår hur lång tid som har gått sedan beslutet fattades. En tom ruta betyder att det inte finns något beslut.")
    B = ["3–6 mån", "7–12 mån", "Över 12 mån"]
    data = {"LSS": ("Kvarstående beslut, LSS", "Insats", [["Bostad vuxna", 2, 3, 4], ["Daglig verksamhet", 3, 1, ""], ["Kontaktperson", 2, 1, 1], ["Avlösarservice", 1, "", ""], ["Korttidsvistelse", "", 1, ""]]),
            "SoL": ("Kvarstående beslut, SoL", "Bistånd", [["Särskilt boende", 5, 1, ""], ["Växelvård", 1, "", ""], ["Boendestöd", 2, "", ""], ["Kontaktperson", "", 2, ""], ["Ledsagning", 1, "", ""]])}
    for lag, (title, first, rows) in data.items():
        rows = [x + [sum(v or 0 for v in x[1:])] for x in rows]
        rows.append(["Totalt"] + [sum(x[i] or 0 for x in rows) or "" for i in range(1, 5)])
        assert rows[-1][4] == {"LSS": 19, "SoL": 12}[lag], rows
        d.add_heading(title, 3)
        cols = [first] + B + ["Summa"]
        dx.table(d, cols, rows, [5.2, 2.5, 2.5, 2.8, 2.2], style="Light List Accent 1" if lag == "X" else "Table Grid", head="FFF2CC", num=(1, 2, 3, 4), bold_last=True)
        t = r.table(title, ["Beskrivning av ärendet", title], cols, rows, "waiting_buckets")
        for row in rows:
            tot = row[0] == "Totalt"
            for m, v in zip(B + [None], row[1:]):
                r.count(t, v, measure="kvarstående", lag=lag, insats=None if tot else row[0], manader=m, is_total=tot)
    d.add_paragraph()
    d.add_paragraph("Den vanligaste orsaken är att bostad eller plats saknas. För bostad vuxna är det ändå så att tre av nio beslut beror på att den enskilde sagt nej till det som erbjudits.")
    r.claim("tre av nio beslut beror på att den enskilde sagt nej till det som erbjudits", 3, "kvarstående", lag="LSS", insats="bostad vuxna", orsak="den enskilde sagt nej", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
    r.claim("För bostad vuxna är det ändå så att tre av nio beslut", 9, "kvarstående", lag="LSS", insats="bostad vuxna")
    title = "Tidigare rapporterade beslut som verkställts eller avslutats under kvartalet"
    d.add_heading(title, 3)
    cols = ["Beslutsdatum", "Insats", "Lag", "Kön", "Kommentar"]
    rows = [["2023-06-15", "Bostad vuxna", "LSS", "K", "Verkställt, har flyttat in."], ["2024-03-06", "Kontaktperson", "LSS", "M", "Verkställt 2024-10-21."],
            ["2024-06-28", "Särskilt boende", "SoL", "M", "Avslutat, den enskilde har avlidit."], ["2024-05-02", "Boendestöd", "SoL", "K", "Avslutat på egen begäran 2024-12-09."],
            ["2024-06-10", "Särskilt boende", "SoL", "K", "Verkställt. Tackade ja till plats på Löderup."]]
    dx.table(d, cols, rows, [2.6, 3.4, 1.4, 1.3, 7.6], head="FFF2CC")
    t = r.table(title, ["Beskrivning av ärendet", title], cols, rows, "decision_rows")
    for b, i, l, k, c in rows:
        r.dec(table=t, section=["Beskrivning av ärendet", title], insats=i, lag=l, beslutsdatum=b, kon=k, kommentar=c,
              status="verkställt" if c.startswith("Verk") else "avslutat",
              verkstallt_datum="2024-10-21" if "2024-10-21" in c else None, avslutat_datum="2024-12-09" if "2024-12-09" in c else None)
    d.add_heading("Beslutsunderlag", 2)
    d.add_paragraph("Tjänsteskrivelse Icke verkställda beslut Q4 2024")
    d.add_paragraph("\nAvdelningschef myndighet")
    d.save(r.path); r.save()


def r05():
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer, PageBreak
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.pagesizes import A4
    from reportlab.lib import colors
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    b = "/usr/share/fonts/truetype/liberation/Liberation"
    for n, f in (("LS", "Serif-Regular"), ("LB", "Sans-Bold"), ("LN", "Sans-Regular")):
        pdfmetrics.registerFont(TTFont(n, f"{b}{f}.ttf"))
    r = Rep("medelpad05_lerum_2025_kvartal4", "pdf", organisation="Lerums kommun", kommunkod="1441", namnd="Socialnämnden", dnr="SN26.14",
            period="2025-Q4", document_date="2026-02-03", laws=["LSS", "SoL"])
    P = ["2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]
    heads = ["Kv 4 2024", "Kv 1 2025", "Kv 2 2025", "Kv 3 2025", "Kv 4 2025"]
    lss = [["Avlösarservice", 3, 2, 2, 4, 3], ["Bostad med särskild service, vuxna", 14, 16, 15, 17, 19], ["Daglig verksamhet", 7, 9, 6, 8, 5], ["Kontaktperson", 10, 8, 11, 12, 12], ["Korttidsvistelse", 4, 4, 3, 1, 0], ["Ledsagarservice", 1, 0, 2, 2, 3]]
    sol = [["Särskilt boende för äldre", 9, 6, 4, 7, 11], ["Hemtjänst", 0, 1, 0, 0, 1], ["Boendestöd", 5, 5, 7, 6, 4], ["Kontaktfamilj", 8, 10, 9, 9, 7], ["Sysselsättning", 2, 3, 2, 1, 1], ["Kontaktperson", 3, 2, 2, 4, 4]]
    N = ParagraphStyle("n", fontName="LS", fontSize=11, leading=14.5, spaceAfter=7)
    H1 = ParagraphStyle("h1", fontName="LB", fontSize=16, leading=20, spaceAfter=10, textColor=colors.HexColor("#004b6b"))
    H2 = ParagraphStyle("h2", fontName="LB", fontSize=12, leading=15, spaceBefore=10, spaceAfter=4, textColor=colors.HexColor("#004b6b"))
    CAP = ParagraphStyle("cap", fontName="LS", fontSize=10, leading=12, spaceBefore=6, spaceAfter=3, keepWithNext=1)
    out = [Paragraph("Uppföljning av beslut som ej verkställts – fjärde kvartalet 2025", H1), Paragraph("Förvaltningens förslag till beslut", H2),
           Paragraph("Socialnämnden tar emot uppföljningen och överlämnar den till kommunfullmäktige och revisorerna.", N), Paragraph("Bakgrund", H2),
           Paragraph("Kommunen rapporterar varje kvartal de beslut enligt 11 kap. 1 § socialtjänstlagen (2025:400) och 9 § LSS som inte har verkställts inom tre månader från beslutsdagen. För beslut fattade före den 1 juli 2025 gäller motsvarande bestämmelse i den äldre lagen.", N)]

    def ser(rows, title, first, last, lag, section):
        rows = rows + [[last] + [sum(x[i] for x in rows) for i in range(1, 6)]]
        cols = [first] + heads
        two = [[first] + [h[:4] for h in heads], [""] + [h[5:] for h in heads]]
        T = Table(two + rows, colWidths=[188] + [52] * 5)
        T.setStyle(TableStyle([("FONT", (0, 0), (-1, -1), "LN", 9.5), ("FONT", (0, 0), (-1, 1), "LB", 9), ("FONT", (0, -1), (-1, -1), "LB", 9.5), ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
                               ("LINEBELOW", (0, 1), (-1, 1), .8, colors.HexColor("#004b6b")), ("LINEABOVE", (0, -1), (-1, -1), .8, colors.HexColor("#004b6b")), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]))
        out.extend([Paragraph(title, CAP), T, Spacer(1, 8)])
        t = r.table(title, section, cols, rows, "insats_time_series")
        for row in rows:
            for p, v in zip(P, row[1:]):
                r.count(t, v, measure="ej_verkställda", lag=lag, insats=None if row[0] == last else row[0], period=p, is_total=row[0] == last)
        return rows[-1][1:]
    out.append(Paragraph("Insatser enligt LSS", H2))
    tl = [sum(x[i] for x in lss) for i in range(1, 6)]
    ts = [sum(x[i] for x in sol) for i in range(1, 6)]
    assert tl == [39, 39, 39, 44, 42] and ts == [27, 27, 24, 27, 28], (tl, ts)
    out.append(Paragraph("Antalet ej verkställda beslut enligt LSS uppgår till 42, vilket är två färre än kvartal 3. Bostad med särskild service är fortfarande störst, 19 beslut eller 45 procent av samtliga LSS-beslut. "
                         "För daglig verksamhet har antalet minskat från 8 till 5. Korttidsvistelse har inte längre några beslut att rapportera.", N))
    q = "uppgår till 42, vilket är två färre än kvartal 3"
    E = "ej_verkställda"
    r.claim(q, 42, E, lag="LSS")
    r.claim(q, -2, E, unit="skillnad", lag="LSS", compare_to="2025-Q3")
    q = "Bostad med särskild service är fortfarande störst, 19 beslut eller 45 procent av samtliga LSS-beslut"
    r.claim(q, 19, E, lag="LSS", insats="Bostad med särskild service")
    r.claim(q, 45, E, unit="procent", lag="LSS", insats="Bostad med särskild service")
    q = "För daglig verksamhet har antalet minskat från 8 till 5"
    r.claim(q, 8, E, lag="LSS", insats="daglig verksamhet", period="2025-Q3", agreed=["measure", "lag", "insats", "orsak", "kon"])
    r.claim(q, 5, E, lag="LSS", insats="daglig verksamhet")
    r.claim("Korttidsvistelse har inte längre några beslut att rapportera", 0, E, lag="LSS", insats="Korttidsvistelse", optional=True)
    ser(lss, "Tabell 1. Ej verkställda beslut per kvartal, LSS", "Insats", "Summa", "LSS", ["Insatser enligt LSS"])
    out.append(PageBreak())
    out.append(Paragraph("Bistånd enligt SoL", H2))
    out.append(Paragraph("Enligt SoL redovisas 28 ej verkställda beslut. Jämfört med kvartal 3 är det en ökning med ett beslut. Särskilt boende för äldre har ökat med sex beslut sedan kvartal 3, från 7 till 11, "
                         "främst på grund av renoveringen av ett av kommunens boenden. Kontaktfamilj har minskat med två beslut under samma tid.", N))
    r.claim("Enligt SoL redovisas 28 ej verkställda beslut", 28, E, lag="SoL")
    r.claim("Jämfört med kvartal 3 är det en ökning med ett beslut", 1, E, unit="skillnad", lag="SoL", compare_to="2025-Q3")
    q = "Särskilt boende för äldre har ökat med sex beslut sedan kvartal 3, från 7 till 11"
    r.claim(q, 6, E, unit="skillnad", lag="SoL", insats="Särskilt boende för äldre", compare_to="2025-Q3")
    r.claim(q, 7, E, lag="SoL", insats="Särskilt boende för äldre", period="2025-Q3")
    r.claim(q, 11, E, lag="SoL", insats="Särskilt boende för äldre")
    r.claim("Kontaktfamilj har minskat med två beslut under samma tid", -2, E, unit="skillnad", lag="SoL", insats="Kontaktfamilj", compare_to="2025-Q3")
    r.disc("text_vs_table", "The text says that särskilt boende rose by six; its own figures and table 2 give 11 - 7 = 4.", 6, 4, [q, "Särskilt boende för äldre 9 6 4 7 11"], kinds=["text_vs_table", "text_vs_text"])
    ser(sol, "Tabell 2. Ej verkställda beslut per kvartal, SoL", "Bistånd", "Summa", "SoL", ["Bistånd enligt SoL"])
    out.append(Paragraph("Fördelning på kön", H2))
    out.append(Paragraph("Könsfördelningen är jämnare inom SoL än inom LSS, där drygt sex av tio beslut gäller män eller pojkar.", N))
    r.claim("drygt sex av tio beslut gäller män eller pojkar", 60, E, unit="procent", lag="LSS", kon="M", optional=True)
    rows = [["Kvinnor/flickor", 16, 15], ["Män/pojkar", 26, 13], ["Summa", 42, 28]]
    T = Table([["Kön", "LSS", "SoL"]] + rows, colWidths=[140, 60, 60], hAlign="LEFT")
    T.setStyle(TableStyle([("FONT", (0, 0), (-1, -1), "LN", 9.5), ("FONT", (0, 0), (-1, 0), "LB", 9.5), ("FONT", (0, -1), (-1, -1), "LB", 9.5), ("ALIGN", (1, 0), (-1, -1), "RIGHT"), ("GRID", (0, 0), (-1, -1), .4, colors.grey)]))
    title = "Tabell 3. Ej verkställda beslut kvartal 4 2025 efter kön"
    out += [Paragraph(title, CAP), T, Spacer(1, 20), Paragraph("Sektorchef, stöd och omsorg", N)]
    t = r.table(title, ["Fördelning på kön"], ["Kön", "LSS", "SoL"], rows, "other")
    for row in rows:
        for lag, v in zip(("LSS", "SoL"), row[1:]):
            r.count(t, v, measure=E, lag=lag, kon={"K": "K", "M": "M"}.get(row[0][0]), is_total=row[0] == "Summa")

    def page(c, doc):
        c.setFillColor(colors.HexColor("#004b6b")); c.rect(0, 818, 596, 24, fill=1, stroke=0)
        c.setFillColor(colors.white); c.setFont("LB", 11); c.drawString(60, 825, "LERUMS KOMMUN")
        c.setFillColor(colors.black); c.setFont("LN", 8.5)
        c.drawString(60, 800, "Socialnämnden"); c.drawString(220, 800, "Tjänsteutlåtande 2026-02-03"); c.drawString(400, 800, "Diarienummer SN26.14")
        c.drawRightString(535, 28, f"{doc.page} (2)")
    SimpleDocTemplate(str(r.path), pagesize=A4, leftMargin=60, rightMargin=60, topMargin=66, bottomMargin=50, title="Uppföljning", author="").build(out, onFirstPage=page, onLaterPages=page)
    r.save()


def r06():
    r = Rep("medelpad06_tranas_2023kv2", "docx", organisation="Tranås kommun", kommunkod="0687", namnd="Socialnämnden", dnr="SN 2023-208",
            period="2023-Q2", document_date="2023-07-21", laws=["SoL", "LSS"])
    d = dx.new("Liberation Sans", 10)
    d.sections[0].header.paragraphs[0].text = "TRANÅS KOMMUN – Socialtjänsten\t\tDnr SN 2023-208"
    d.add_paragraph("2023-07-21")
    d.add_heading("Redogörelse för ärenden där beslut inte har kunnat verkställas", 1)
    d.add_paragraph("Avser kvartal 2, 2023")
    d.add_paragraph("Redogörelsen är avidentifierad och lämnas till socialnämnden, som sänder den vidare till fullmäktige. Den bygger på de individrapporter som sänts till IVO i juli. Ärendena numreras löpande och numret säger inget om personen.")
    d.add_paragraph("Sammanlagt åtta beslut redovisas. Fem väntar fortfarande på att verkställas, två har verkställts och ett har avslutats.")
    r.claim("Sammanlagt åtta beslut redovisas", 8, "rapporterade")
    r.claim("Fem väntar fortfarande på att verkställas", 5, "kvarstående")
    r.claim("två har verkställts", 2, "verkställda")
    r.claim("ett har avslutats", 1, "avslutade")
    A = [("Äldreomsorg", "SoL", [("Särskilt boende", "4 kap. 1 § SoL", "den 7 februari 2023", "2023-02-07", "Kvinna", "Väntar", None, "Det finns ingen ledig plats på det boende som makarna har sökt tillsammans."),
                          ("Särskilt boende", "4 kap. 1 § SoL", "den 27 februari 2023", "2023-02-27", "Man", "Verkställt den 12 juni 2023", "2023-06-12", "Flyttade in på Norrgården."),
                          ("Dagverksamhet", "4 kap. 1 § SoL", "den 13 januari 2023", "2023-01-13", "Kvinna", "Avslutat den 2 maj 2023", "2023-05-02", "Den enskilde ångrade sig.")]),
         ("Barn och familj", "SoL", [("Kontaktfamilj", "4 kap. 1 § SoL", "den 18 oktober 2022", "2022-10-18", "Flicka", "Väntar", None, "Svårt att rekrytera. Två intresserade har hört av sig efter annons i juni."),
                              ("Kontaktperson", "4 kap. 1 § SoL", "den 9 januari 2023", "2023-01-09", "Pojke", "Verkställt den 20 april 2023", "2023-04-20", "Uppdragstagare utsedd.")]),
         ("Funktionshinder", "LSS", [("Bostad med särskild service", "9 § 9 LSS", "den 25 maj 2021", "2021-05-25", "Man", "Väntar", None, "Har tackat nej till tre lägenheter eftersom de ligger för långt från arbetet."),
                              ("Avlösarservice i hemmet", "9 § 5 LSS", "den 30 november 2022", "2022-11-30", "Pojke", "Väntar", None, "Personal saknas på kvällstid."),
                              ("Daglig verksamhet", "9 § 10 LSS", "den 1 mars 2023", "2023-03-01", "Kvinna", "Väntar", None, "Läget på arbetsmarknaden utreds tillsammans med Arbetsförmedlingen innan plats väljs.")])]
    nr = 0
    for om, lag, cases in A:
        d.add_heading(om, 2)
        for ins, lr, pd, iso, kon, st, sd, c in cases:
            nr += 1
            h = d.add_heading(f"Ärende {nr}", 3)
            status = {"V": "verkställt", "A": "avslutat"}[st[0]] if sd else "kvarstående"
            for j, (lab, v) in enumerate((("Insats", ins), ("Lagrum", lr), ("Beslut", pd), ("Avser", kon), ("Läge", st), ("Kommentar", c))):
                p = d.add_paragraph()
                p.paragraph_format.space_after = Pt(0)
                p.paragraph_format.keep_with_next = j < 5
                p.paragraph_format.tab_stops.add_tab_stop(Cm(2.8))
                p.paragraph_format.left_indent, p.paragraph_format.first_line_indent = Cm(2.8), Cm(-2.8)
                p.add_run(lab + ":").bold = True
                p.add_run("\t" + v)
            r.dec(nr=nr, section=[om, f"Ärende {nr}"], omrade=om, insats=ins, lag=lag, lagrum=lr, beslutsdatum=iso, kon="K" if kon in ("Kvinna", "Flicka") else "M",
                  alder="barn" if kon in ("Flicka", "Pojke") else "vuxen", status=status, kommentar=c, verkstallt_datum=sd if status == "verkställt" else None, avslutat_datum=sd if status == "avslutat" else None)
    cnt = [x["status"] for x in r.t["decisions"]]
    assert (cnt.count("kvarstående"), cnt.count("verkställt"), cnt.count("avslutat")) == (5, 2, 1)
    d.add_heading("Kommentar från förvaltningen", 2)
    d.add_paragraph("Besluten ovan är de som gått över tremånadersgränsen. Längst har ärende 6 väntat, drygt två år. Arbetet med att hitta fler kontaktfamiljer fortsätter i samverkan med grannkommunerna.")
    d.add_paragraph("\nSocialchef")
    d.save(r.path); r.save()


if __name__ == "__main__":
    r04(); r05(); r06()
