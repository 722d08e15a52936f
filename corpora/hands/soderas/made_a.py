from common import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
from datetime import date
MAN = "januari februari mars april maj juni juli augusti september oktober november december".split()
def long(d): y, m, dd = map(int, d.split("-")); return f"{dd} {MAN[m-1]} {y}"

def shade(cell, color):
    e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:fill"), color); cell._tc.get_or_add_tcPr().append(e)

def repeat(row):
    e = OxmlElement("w:tblHeader"); e.set(qn("w:val"), "true"); row._tr.get_or_add_trPr().append(e)

def nosplit(row):
    e = OxmlElement("w:cantSplit"); e.set(qn("w:val"), "true"); row._tr.get_or_add_trPr().append(e)

def word_table(doc, head, rows, widths, style="Table Grid", size=10, head_fill=None, bold_last=False):
    t = doc.add_table(rows=1, cols=len(head)); t.style = style; t.autofit = False
    for i, h in enumerate(head):
        t.rows[0].cells[i].text = h
        for r in t.rows[0].cells[i].paragraphs[0].runs: r.bold = True
        if head_fill: shade(t.rows[0].cells[i], head_fill)
    repeat(t.rows[0])
    for row in rows:
        cells = t.add_row(); nosplit(cells)
        for i, v in enumerate(row): cells.cells[i].text = v or ""
    if bold_last:
        for c in t.rows[-1].cells:
            for r in c.paragraphs[0].runs: r.bold = True
    for i, w in enumerate(widths): t.columns[i].width = Cm(w)
    for row in t.rows:
        for i, w in enumerate(widths):
            row.cells[i].width = Cm(w)
            for p in row.cells[i].paragraphs:
                p.paragraph_format.space_after = Pt(1)
                for r in p.runs: r.font.size = Pt(size)
    return t

def base(font, size, margin=2.3):
    d = Document(); s = d.styles["Normal"]; s.font.name = font; s.font.size = Pt(size); s.paragraph_format.space_after = Pt(6)
    s.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    for sec in d.sections:
        sec.page_width, sec.page_height = Cm(21), Cm(29.7)
        sec.left_margin = sec.right_margin = Cm(margin); sec.top_margin = sec.bottom_margin = Cm(2)
    for n in ("Heading 1", "Heading 2", "Heading 3", "Title"):
        st = d.styles[n]; st.font.name = font; st.font.color.rgb = RGBColor(0x22, 0x33, 0x44)
        st.element.rPr.rFonts.set(qn("w:ascii"), font); st.element.rPr.rFonts.set(qn("w:hAnsi"), font)
    return d

# ---------------------------------------------------------------- 01 Tomelilla
def r01():
    r = R("soderas01_tomelilla_2024_q1", "pdf", organisation="Tomelilla kommun", kommunkod="1270", namnd="Vård- och omsorgsnämnden", dnr="VON 2024/41",
          period="2024-Q1", document_date="2024-04-18", laws=["SoL", "LSS"])
    sol = [("Särskilt boende", 9, 4, 2, 3), ("Växelvård", 3, 1, 0, 2), ("Dagverksamhet", 4, 2, 1, 1), ("Boendestöd", 2, 0, 0, 2), ("Hemtjänst", 1, 1, 0, 0)]
    lss = [("Bostad med särskild service för vuxna", 6, 1, 0, 5), ("Daglig verksamhet", 5, 2, 1, 2), ("Kontaktperson", 7, 3, 0, 4), ("Ledsagarservice", 2, 0, 1, 1)]
    head = ["Typ av beslut", "Inrapporterade", "Verkställda", "Avslutade av annan anledning", "Kvar 2024-03-31"]
    d = base("Liberation Sans", 11)
    d.add_paragraph("TOMELILLA KOMMUN\nVård- och omsorgsnämnden").runs[0].bold = True
    d.add_paragraph("Datum: 2024-04-18\tDiarienummer: VON 2024/41")
    d.add_heading("Rapportering av gynnande beslut som inte verkställts, första kvartalet 2024", 1)
    d.add_heading("Förvaltningens förslag", 2)
    d.add_paragraph("Nämnden godkänner rapporten och skickar den vidare till kommunfullmäktige samt kommunens revisorer.")
    d.add_heading("Vad ärendet handlar om", 2)
    d.add_paragraph("Av 16 kap. 6 f–h §§ socialtjänstlagen och 28 f–h §§ LSS följer att nämnden en gång i kvartalet ska tala om vilka beslut som blivit liggande längre än tre månader, räknat från beslutsdagen eller från den dag då en påbörjad insats avbröts. Statistiken nedan innehåller inga personuppgifter.")
    q1 = "Under kvartalet rapporterades 39 beslut till IVO, varav 19 enligt SoL och 20 enligt LSS."
    q2 = "När kvartalet tog slut var 20 beslut fortfarande inte verkställda."
    q3 = "Det är tre färre än vid utgången av fjärde kvartalet 2023, då 23 beslut kvarstod."
    d.add_paragraph(f"{q1} {q2} {q3}")
    r.claim(q1, 39, "all reported", measure="rapporterade"); r.claim(q1, 19, "SoL reported", measure="rapporterade", lag="SoL"); r.claim(q1, 20, "LSS reported", measure="rapporterade", lag="LSS")
    r.claim(q2, 20, "remaining", measure="kvarstående"); r.claim(q3, -3, "change", unit="skillnad", measure="kvarstående", compare_to="2023-Q4")
    r.claim(q3, 23, "remaining the quarter before", measure="kvarstående", period="2023-Q4")
    W = [4.2, 3.2, 2.6, 3.1, 3.3]
    for tid, lag, rows, ti in (("t1", "SoL", sol, "Beslut enligt socialtjänstlagen (SoL)"), ("t2", "LSS", lss, "Beslut enligt LSS")):
        d.add_heading(ti, 2)
        tot = ("Summa",) + tuple(sum(x[i] for x in rows) for i in range(1, 5))
        pr = [[str(c) for c in x] for x in [*rows, tot]]
        word_table(d, head, pr, W, size=9.5, head_fill="E2E8DD", bold_last=True); d.add_paragraph("")
        r.table(tid, ti, head, pr, "insats_status", [ti])
        for x in [*rows, tot]:
            for m, v in zip(("rapporterade", "verkställda", "avslutade", "kvarstående"), x[1:]):
                r.count(tid, v, m, lag=lag, insats=None if x[0] == "Summa" else x[0], is_total=x[0] == "Summa")
    q4 = "Flest beslut på LSS-sidan gäller kontaktperson, sju stycken."
    d.add_paragraph(f"{q4} Det är ont om uppdragstagare i kommunens södra delar och rekryteringen sköts numera ihop med grannkommunen. Inom äldreomsorgen beror väntan oftast på att den erbjudna platsen inte ligger i önskad ort.")
    r.claim(q4, 7, "LSS kontaktperson", measure="rapporterade", lag="LSS", insats="kontaktperson")
    d.add_heading("Tidplan för rapporteringen under året", 2)
    word_table(d, ["Avser", "Nämnd", "Fullmäktige"], [["kvartal 1", "maj", "juni"], ["kvartal 2", "augusti", "september"], ["kvartal 3", "november", "december"]], [5, 4, 4], style="Light List")
    d.add_paragraph("\nPia Sandelius\nförvaltningschef")
    f = BUILD / (r.stem + ".docx"); d.save(f); office(f, r.path); return r

# ---------------------------------------------------------------- 03 Svedala (bullets with waits)
def r03():
    r = R("soderas03_svedala_2025_q2", "docx", organisation="Svedala kommun", kommunkod="1263", namnd="Socialnämnden", dnr="2025-217", period="2025-Q2", document_date="2025-07-14", laws=["SoL", "LSS"])
    E = date(2025, 6, 30)
    B = [("Äldreomsorg", "SoL", [
            ("Särskilt boende", "2025-01-20", None, "kvinna", "Har fått två erbjudanden men vill vänta på plats i Bara.", 1),
            ("Särskilt boende", "2025-02-27", None, "man", "Maken och hustrun vill flytta samtidigt, dubbelrum saknas för närvarande.", 1),
            ("Dagverksamhet", "2025-03-11", None, "kvinna", "Provade en dag och tackade sedan nej. Ny tid för besök i augusti.", 1)]),
         ("Funktionsstöd", "LSS", [
            ("Kontaktperson", None, "2025-02-14", "man", "Kontaktpersonen flyttade från orten. Annons är ute, inga svar ännu.", 1),
            ("Kontaktperson", "2024-12-05", None, "flicka", "Familjen önskar en kvinna i tjugoårsåldern. Intervju bokad.", 1),
            ("Korttidsvistelse", "2025-02-03", None, "pojke", "Fullt på korttids, plats kan lämnas först efter sommaren.", 1),
            ("Daglig verksamhet", "2025-03-10", None, None, "Går i gymnasiesärskolan terminen ut och börjar därefter.", 2),
            ("Bostad med särskild service", "2023-11-22", None, "man", "Nya gruppboendet på Bökebergsvägen blir klart i november.", 1)]),
         ("Individ och familj", "SoL", [
            ("Kontaktfamilj", "2024-10-16", None, "pojke", "Utredning av tilltänkt familj pågår.", 1),
            ("Kontaktfamilj", "2025-03-25", None, "flicka", "Vårdnadshavaren svarar inte på samtal eller brev.", 1),
            ("Boendestöd", "2025-01-08", None, "kvinna", "Inlagd på sjukhus sedan februari.", 1)])]
    d = base("Calibri", 11.5, 2.6)
    p = d.add_paragraph(); p.add_run("Svedala kommun").bold = True; p.add_run("   |   Vård och omsorg   |   Dnr 2025-217")
    d.add_paragraph("Svedala den 14 juli 2025")
    d.add_paragraph("Till Socialnämnden")
    d.add_paragraph("Ej verkställda beslut andra kvartalet 2025", style="Title")
    n = sum(x[5] for _, _, l in B for x in l); assert n == 12
    q = "Den sista juni 2025 fanns tolv beslut som väntat mer än tre månader, sex enligt SoL och sex enligt LSS."
    d.add_paragraph(q + " Listan här under visar vart och ett. Antal dagar är räknat från beslutet, eller från avbrottet, fram till den 30 juni.")
    for v, lag in ((12, None), (6, "SoL"), (6, "LSS")): r.claim(q, v, "open decisions", lag=lag, agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    for om, lag, l in B:
        assert sum(x[5] for x in l if 1) == {"Äldreomsorg": 3, "Funktionsstöd": 6, "Individ och familj": 3}[om]
        d.add_heading(om, 2); d.add_paragraph(f"Beslut enligt {lag}:").paragraph_format.keep_with_next = True
        for ins, b, a, who, k, antal in l:
            days = (E - date.fromisoformat(b or a)).days
            mid = (f"beslut den {long(b)}" if b else f"avbrott sedan den {long(a)}")
            if antal == 2: mid = f"två beslut av den {long(b)}"
            p = d.add_paragraph(style="List Bullet"); p.add_run(ins).bold = True
            p.add_run(f", {mid}, {days} dagar{', ' + who if who else ''}: {k}")
            kk = KA.get(who, (None, None))
            r.dec(ins, lag, omrade=om, section=[om], beslutsdatum=b, avbrottsdatum=a, dagar=days, kommentar=k, kon=kk[0], alder=kk[1], antal=antal)
    r.claim("två beslut av den 10 mars 2025", 2, "a bullet that stands for two decisions", lag="LSS", omrade="Funktionsstöd", insats="Daglig verksamhet", optional=True)
    d.add_heading("Vad som hänt sedan sist", 2)
    q = "Av de beslut som fanns med i rapporten för första kvartalet 2025 har fyra verkställts, varav tre om särskilt boende och ett om ledsagarservice."
    d.add_paragraph(q + " Inget beslut har lagts ner.")
    for v, ins, lag in ((4, None, None), (3, "särskilt boende", "SoL"), (1, "ledsagarservice", "LSS")):
        r.claim(q, v, "earlier reported, carried out", measure="verkställda", insats=ins, lag=lag, agreed=["measure", "period", "insats", "orsak", "kon", "compare_to"])
    r.claim("Inget beslut har lagts ner.", 0, "none closed", measure="avslutade", optional=True)
    d.add_paragraph("Skyldigheten att rapportera finns i 16 kap. 6 f § socialtjänstlagen och 28 f § LSS. Från och med den 1 juli gäller en ny socialtjänstlag, nästa rapport kommer därför att hänvisa till 34 kap.")
    d.add_paragraph("Mats Oredsson\nkvalitetsutvecklare"); d.save(r.path); return r

# ---------------------------------------------------------------- 08 Markaryd
def r08():
    r = R("soderas08_markaryd_2026_q1", "docx", organisation="Markaryds kommun", kommunkod="0767", namnd="Socialnämnden", dnr="SN/2026:58", period="2026-Q1", document_date="2026-04-22", laws=["SoL", "LSS"])
    S = [("Särskilt boende", "2025-07-02", "Tackat nej, vill bo kvar hemma över sommaren", "2026-01-15", None, "K"), ("Särskilt boende", "2025-09-23", "Väntar på plats i Strömsnäsbruk", None, None, "K"),
         ("Särskilt boende", "2025-11-05", "Ingen ledig plats", "2026-03-02", None, "M"), ("Särskilt boende", "2025-12-18", "Ingen ledig plats", None, None, "M"),
         ("Korttidsboende", "2025-10-30", "Avliden", None, "2026-02-09", "M"), ("Kontaktperson", "2025-06-11", "Lämplig person saknas", None, None, "K"), ("Sysselsättning", "2025-12-01", "Orkar inte komma i gång", None, None, "M")]
    L = [("Gruppbostad", "2024-05-14", "Resursbrist, nybyggnation försenad", None, None, "M"), ("Servicebostad", "2025-03-19", "Tackat nej till två lägenheter", None, None, "K"), ("Daglig verksamhet", "2025-10-07", "Har fått arbete", None, "2026-01-20", "M"),
         ("Kontaktperson", "2025-08-26", "Rekrytering klar, start försenad p.g.a. sjukdom", "2026-02-24", None, "K"), ("Avlösarservice i hemmet", "2025-11-27", "Föräldrarna vill avvakta", None, None, "M"), ("Korttidstillsyn", "2025-12-29", "Skolskjuts är inte ordnad", None, None, "K")]
    d = base("Times New Roman", 12, 2.2)
    sec = d.sections[0]; sec.header.paragraphs[0].text = "Markaryds kommun\tSN/2026:58\t2026-04-22"; sec.footer.paragraphs[0].text = "Socialförvaltningen, 285 23 Markaryd"
    d.add_paragraph("TJÄNSTESKRIVELSE").runs[0].bold = True
    d.add_paragraph("Socialnämnden")
    d.add_heading("Beslut som ej har verkställts inom tre månader, kvartal 1 år 2026", 1)
    d.add_heading("Beslutsförslag", 3); d.add_paragraph("Socialnämnden lägger informationen till handlingarna och översänder den till kommunfullmäktige.")
    d.add_heading("Bakgrund", 3)
    d.add_paragraph("Reglerna om rapportering av gynnande beslut står i 34 kap. 1 § SoL (2025:400) och 28 f § LSS. Uppgifterna lämnas till IVO på individnivå. I tabellerna står K för kvinna eller flicka och M för man eller pojke.")
    col = ["Insats", "Datum för beslut", "Skäl", "Verkställt", "Avslutat", "Kön"]
    W = [3.3, 2.5, 4.6, 2.4, 2.4, 1.2]; tot = []
    def lst(tid, lag, rows, ti):
        pr = [[*x[:3], x[3] or "–", x[4] or "–", x[5]] for x in rows]
        d.add_heading(ti, 2); word_table(d, col, pr, W, size=9.5, head_fill="D9D9D9"); d.add_paragraph("")
        r.table(tid, ti, col, pr, "decision_rows", [ti])
        for x in rows:
            r.dec(x[0], lag, "verkställt" if x[3] else "avslutat" if x[4] else "kvarstående", table=tid, section=[ti], beslutsdatum=x[1], kommentar=x[2], verkstallt_datum=x[3], avslutat_datum=x[4], kon=x[5])
        v, a = sum(bool(x[3]) for x in rows), sum(bool(x[4]) for x in rows); tot.append((lag, len(rows) - v - a, v, a, len(rows)))
    lst("t1", "SoL", S, "Socialtjänstlagen"); lst("t2", "LSS", L, "Lagen om stöd och service (LSS)")
    tot.append(("Båda lagarna",) + tuple(tot[0][i] + tot[1][i] for i in range(1, 5)))
    d.add_heading("Sammanställning", 2)
    hc = ["Lag", "Fortfarande ej verkställda", "Verkställda under kvartalet", "Avslutade utan verkställighet", "Rapporterade totalt"]
    pr = [[str(c) for c in x] for x in tot]; word_table(d, hc, pr, [3, 3.4, 3.4, 3.4, 3], size=10, bold_last=True); d.add_paragraph("")
    r.table("t3", "Sammanställning", hc, pr, "insats_status", ["Sammanställning"])
    for x in tot:
        for m, v in zip(("kvarstående", "verkställda", "avslutade", "rapporterade"), x[1:]): r.count("t3", v, m, lag=x[0] if x[0] in ("SoL", "LSS") else None, is_total=x[0] == "Båda lagarna")
    assert tot[2][1:] == (8, 3, 2, 13)
    q = "Av 13 rapporterade beslut återstår åtta."
    d.add_paragraph(q + " Det äldsta rör en gruppbostad och fattades i maj 2024. Förvaltningen bedömer att risken för särskild avgift är liten.")
    r.claim(q, 13, "reported", measure="rapporterade"); r.claim(q, 8, "remaining", measure="kvarstående")
    d.add_paragraph("För socialförvaltningen\n\nAnn-Louise Prytz, utredare"); d.save(r.path); return r

# ---------------------------------------------------------------- 09 Simrishamn (minutes with annex)
def r09():
    r = R("soderas09_simrishamn_2023_q2", "pdf", organisation="Simrishamns kommun", kommunkod="1291", namnd="Socialnämnden", dnr="SN 2023/133", period="2023-Q2", document_date="2023-08-04", laws=["SoL", "LSS"])
    G = [("Särskilt boende", "SoL", "4 kap. 1 § SoL", [
            ("2022-11", None, "Kvinna", "Tackat nej till plats i Tommarp, önskar Simrishamn."), ("2023-01-09", None, "Kvinna", "Tackat nej utan att ange skäl."), ("2023-01-31", None, "Man", "I kö, inget att erbjuda."),
            ("2023-02-14", None, "Kvinna", "I kö, inget att erbjuda."), ("2023-02-20", None, "Man", "Anhöriga vill vänta tills huset är sålt."), ("2023-03-02", None, "Kvinna", "Erbjuden plats i juni, svar inväntas."), ("2023-03-16", None, "Kvinna", "I kö, inget att erbjuda.")]),
         ("Hemtjänst", "SoL", "4 kap. 1 § SoL", [("2023-03-06", None, "Man", "Släpper inte in personalen. Ny kontakt tas varje månad."), ("2023-03-21", None, "Kvinna", "Dottern sköter städningen tills vidare.")]),
         ("Kontaktperson", "SoL", "4 kap. 1 § SoL", [("2022-09-15", None, "Man", "Brist på uppdragstagare."), (None, "2023-01-01", "Kvinna", "Tidigare kontaktperson sa upp sig vid årsskiftet."), ("2023-02-08", None, "Pojke", "Svårt att hitta en lämplig person, två kandidater har hoppat av.")]),
         ("Ledsagarservice", "LSS", "9 § 3 LSS", [("2022-12-12", None, "Man", "Brist på uppdragstagare."), (None, "2023-03-04", "Kvinna", "Sjukskriven ledsagare, vikarie accepteras ej.")]),
         ("Kontaktperson", "LSS", "9 § 4 LSS", [("2022-06", None, "Kvinna", "Brist på uppdragstagare."), ("2023-01-17", None, "Man", "Matchning pågår."), ("2023-02-27", None, "Flicka", "Matchning pågår.")]),
         ("Bostad med särskild service för vuxna", "LSS", "9 § 9 LSS", [("2021-10-04", None, "Man", "Behöver anpassad lägenhet, byggs 2024."), ("2022-05-30", None, "Kvinna", "Tackat nej tre gånger. Vill bo nära föräldrarna i Kivik."), ("2023-02-01", None, "Man", "Saknas ledig bostad.")]),
         ("Daglig verksamhet", "LSS", "9 § 10 LSS", [("2023-01-25", None, "Kvinna", "Studiebesök gjorda, har inte bestämt sig."), (None, "2022-12-19", "Man", "Frånvarande på grund av psykisk ohälsa.")])]
    n = sum(len(g[3]) for g in G); nk = sum(x[2] in ("Kvinna", "Flicka") for g in G for x in g[3]); ns = sum(len(g[3]) for g in G if g[1] == "SoL"); na = sum(bool(x[1]) for g in G for x in g[3])
    assert (n, nk, ns, na) == (22, 12, 12, 3), (n, nk, ns, na)
    d = base("Liberation Serif", 11.5, 2.5)
    s0 = d.sections[0]; s0.header.paragraphs[0].text = "SIMRISHAMNS KOMMUN\tSAMMANTRÄDESPROTOKOLL\nSocialnämnden\tSammanträdesdatum 2023-08-23"; s0.footer.paragraphs[0].text = "Justerandes sign.                                   Utdragsbestyrkande"
    d.add_paragraph("§ 74                                        Dnr SN 2023/133").runs[0].bold = True
    d.add_heading("Ej verkställda gynnande beslut, rapport till IVO", 1)
    d.add_heading("Socialnämndens beslut", 3); d.add_paragraph("att ta del av rapporten, samt\natt överlämna den till kommunfullmäktige och revisionen.")
    d.add_heading("Ärendebeskrivning", 3)
    q = "Den 30 juni 2023 fanns 22 ej verkställda beslut, varav 12 enligt SoL och 10 enligt LSS."
    q2 = "I tre av fallen rör det sig om ett avbrott."
    q3 = "Tolv av besluten gäller kvinnor eller flickor."
    d.add_paragraph(f"Nämnden ska varje kvartal rapportera de beslut enligt 4 kap. 1 § SoL och 9 § LSS som inte har verkställts inom tre månader. {q} {q2} {q3} Ingen har begärt ordet i ärendet.")
    A = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
    r.claim(q, 22, "open", agreed=A); r.claim(q, 12, "SoL", lag="SoL", agreed=A); r.claim(q, 10, "LSS", lag="LSS", agreed=A)
    r.claim(q2, 3, "interruptions", agreed=["period", "lag", "insats", "kon", "compare_to"], orsak="avbrott"); r.claim(q3, 12, "women and girls", kon="K", agreed=A)
    d.add_heading("Beslutsunderlag", 3); d.add_paragraph("Rapport från socialförvaltningen daterad 2023-08-04, bilaga SN § 74.")
    d.add_heading("Beslutet skickas till", 3); d.add_paragraph("Kommunfullmäktige\nRevisorerna")
    s1 = d.add_section(); s1.header.is_linked_to_previous = False; s1.footer.is_linked_to_previous = False
    s1.header.paragraphs[0].text = "Bilaga SN § 74/2023\tej verkställda beslut kv 2 2023"; s1.footer.paragraphs[0].text = "Socialförvaltningen Simrishamn"
    d.add_paragraph("2023-08-04")
    ti = "Förteckning över ej verkställda beslut per 2023-06-30"
    d.add_heading(ti, 1)
    col = ["Nr", "Beslut", "Avbrott", "Person", "Anledning till att beslutet inte är verkställt"]; W = [1.2, 2.5, 2.5, 2.0, 7.8]
    rows = []; heads = []; nr = 0
    for ins, lag, lr, l in G:
        heads.append(len(rows)); g = f"{ins}, {lr}"; rows.append([g, None, None, None, None])
        for b, a, who, k in l:
            nr += 1; rows.append([str(nr), b, a, who, k]); kk = KA[who.lower()]
            r.dec(ins, lag, table="t1", nr=nr, section=[ti, g], lagrum=lr, beslutsdatum=b, avbrottsdatum=a, kommentar=k, kon=kk[0], alder=kk[1])
    t = word_table(d, col, rows, W, size=11)
    for r_ in t.rows[1:]:
        for c in r_.cells:
            for p in c.paragraphs: p.paragraph_format.space_before = p.paragraph_format.space_after = Pt(4)
    for h in heads:
        row = t.rows[h + 1]; txt = rows[h][0]; m = row.cells[0].merge(row.cells[4]); m.text = txt; m.paragraphs[0].runs[0].bold = True; m.paragraphs[0].runs[0].font.size = Pt(11); shade(m, "EFEFEF"); m.paragraphs[0].paragraph_format.keep_with_next = True
    r.table("t1", ti, col, rows, "decision_rows", [ti])
    d.add_paragraph("\nDatum anges som år och månad när exakt dag inte har kunnat tas fram ur det gamla verksamhetssystemet.")
    f = BUILD / (r.stem + ".docx"); d.save(f); office(f, r.path); return r
