"""Enköping, kvartal 3 2025: DOCX by python-docx; numbered headings, tables per law, days waited, dates in words."""
from lib import *
from datetime import date
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
MAN = "januari februari mars april maj juni juli augusti september oktober november december".split()
def ord_(s):
    y, m, d = s.split("-"); return f"{int(d)} {MAN[int(m) - 1]} {y}"

def build():
    r = Rep("uppland03_enkoping_2025_kv3", "docx", organisation="Enköpings kommun", kommunkod="0381", namnd="Vård- och omsorgsnämnden",
            dnr="VON2025/312", period="2025-Q3", document_date="2025-10-21", laws=["SoL", "LSS"])
    E = date(2025, 9, 30)
    SOL = [  # insats, beslut, avbrott, kön, skäl
        ("Vård- och omsorgsboende", "2025-05-19", None, "K", "Har sagt nej två gånger, önskar boende i centrala Enköping."),
        ("Vård- och omsorgsboende", "2025-06-11", None, "M", "Alla platser belagda på Kryddgården."),
        ("Korttidsboende", "2025-06-02", None, "K", "Anhörig klarar sig utan avlastning över sommaren."),
        ("Ledsagning", "2025-02-06", None, "K", "Ingen ledsagare har kunnat anställas."),
        ("Ledsagning", "2024-04-03", "2025-04-14", "M", "Ledsagaren slutade, ny person introduceras i oktober."),
        ("Boendestöd", "2025-03-28", None, "M", "Släpper inte in personalen."),
    ]
    LSS = [
        ("Kontaktperson", "2024-09-17", None, "M", "Vill ha en jämnårig kontaktperson som spelar golf."),
        ("Kontaktperson", "2023-11-30", "2025-05-05", "K", "Kontaktpersonen har flyttat."),
        ("Kontaktperson", "2025-06-23", None, "K", "Intervjuer pågår."),
        ("Gruppbostad", "2024-12-09", None, "M", "Ledig plats väntas först när ny gruppbostad öppnar 2026."),
        ("Daglig verksamhet", "2022-08-22", "2025-06-26", "K", "Avbrott p.g.a. sjukdom."),
    ]
    DONE = [("Vård- och omsorgsboende", "SoL", "2025-03-04", "2025-08-18", None, "K"), ("Boendestöd", "SoL", "2025-01-15", None, "2025-09-08", "K"),
            ("Kontaktperson", "LSS", "2024-10-10", "2025-07-07", None, "M"), ("Korttidsvistelse", "LSS", "2025-02-27", "2025-09-01", None, "M")]
    n = lambda L, i, k: sum(1 for d in L if d[0] == i and d[3] == k)
    def part(no, law, head, L, intro, claims, w):
        r.h(head); r.p(intro, claims)
        order = list(dict.fromkeys(d[0] for d in L))
        t = r.t(f"Tabell {no}a. Antal beslut fördelat på insats och kön", ["Insats", "Kvinnor", "Män"], [[i, n(L, i, "K"), n(L, i, "M")] for i in order], "insats_status",
                caption=f"Tabell {no}a. Antal beslut fördelat på insats och kön", widths=[7, 2.5, 2.5])
        for i in order:
            for k in "KM": r.cnt(t, "ej_verkställda", n(L, i, k), lag=law, insats=i, kon=k)
        rows, days = [], []
        for d in L:
            g = (E - date.fromisoformat(d[2] or d[1])).days; days.append(g)
            rows.append([d[0], ord_(d[1]), ord_(d[2]) if d[2] else None, g, d[3], d[4]])
        t = r.t(f"Tabell {no}b. Beslut som väntar på att verkställas", ["Insats", "Beslutsdatum", "Avbrott från", "Dagar", "K/M", "Anledning"], rows, "decision_rows",
                caption=f"Tabell {no}b. Beslut som väntar på att verkställas", widths=w, sz=9)
        for d, g in zip(L, days):
            r.dec(t, insats=d[0], lag=law, beslutsdatum=d[1], avbrottsdatum=d[2], dagar=g, kon=d[3], kommentar=d[4], status="kvarstående")
    r.h("1. Inledning")
    r.p("Den nya socialtjänstlagen (2025:400) började gälla den 1 juli 2025. Skyldigheten att rapportera beslut som inte verkställts finns nu i 34 kap. 1 § SoL "
        "och, liksom tidigare, i 28 f § LSS. De flesta beslut i denna rapport är dock fattade enligt den gamla lagen. Antal dagar räknas fram till den 30 september 2025, "
        "från beslutet eller, om insatsen har avbrutits, från avbrottet.")
    r.p("Nämnden hade vid kvartalets slut 11 beslut som inte var verkställda. Kvartalet innan var de 13.",
        [C("Nämnden hade vid kvartalets slut 11 beslut som inte var verkställda", 11, loose=True), C("Kvartalet innan var de 13", 13, period="2025-Q2", loose=True)])
    part(1, "SoL", "2. Beslut enligt socialtjänstlagen (SoL)", SOL, "Sex beslut är inte verkställda. Ett av dem gäller en insats som avbrutits.",
         [C("Sex beslut är inte verkställda", 6, lag="SoL", loose=True), C("Ett av dem gäller en insats som avbrutits", 1, lag="SoL", orsak="avbrutits", loose=True, opt=True)], [3.2, 3.0, 2.7, 1.5, 1.2, 4.6])
    part(2, "LSS", "3. Beslut enligt lagen om stöd och service till vissa funktionshindrade (LSS)", LSS,
         "Fem beslut är inte verkställda, varav tre avser kontaktperson.",
         [C("Fem beslut är inte verkställda", 5, lag="LSS", loose=True), C("varav tre avser kontaktperson", 3, lag="LSS", insats="kontaktperson", loose=True)], [3.0, 3.2, 2.7, 1.5, 1.2, 4.6])
    r.h("4. Rapporteras inte längre")
    r.p("Följande beslut fanns med i förra rapporten men har sedan dess verkställts eller avslutats utan att verkställas.")
    t = r.t("Tabell 3. Verkställda och avslutade beslut", ["Insats", "Lag", "Beslutsdatum", "Verkställt", "Avslutat", "K/M"],
            [[d[0], d[1], ord_(d[2]), ord_(d[3]) if d[3] else None, ord_(d[4]) if d[4] else None, d[5]] for d in DONE], "decision_rows",
            caption="Tabell 3. Verkställda och avslutade beslut", widths=[4, 1.4, 3.1, 3.2, 3.4, 1.3], sz=9)
    for d in DONE:
        r.dec(t, insats=d[0], lag=d[1], beslutsdatum=d[2], kon=d[5], verkstallt_datum=d[3], avslutat_datum=d[4], status="verkställt" if d[3] else "avslutat")
    r.h("5. Bedömning")
    r.p("Vård- och omsorgsförvaltningen bedömer att merparten av dröjsmålen beror på att den enskilde väntar på ett visst alternativ eller att rekrytering tar tid. "
        "Behovet av gruppbostad bevakas i lokalförsörjningsplanen.")
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.4); s.top_margin = Cm(2.2)
    d.styles["Normal"].font.name = "Calibri"; d.styles["Normal"].font.size = Pt(11)
    for k in (1, 2): d.styles[f"Heading {k}"].font.color.rgb = RGBColor(0x7A, 0x1F, 0x3D); d.styles[f"Heading {k}"].font.name = "Calibri"
    d.styles["Caption"].font.color.rgb = RGBColor(0x33, 0x33, 0x33); d.styles["Caption"].font.size = Pt(9.5)
    s.header.paragraphs[0].text = "Enköpings kommun\tVård- och omsorgsförvaltningen\tVON2025/312"
    s.footer.paragraphs[0].text = "Enköpings kommun, 745 80 Enköping  |  vard.omsorg@enkoping.example"
    q = d.add_paragraph("Tjänsteskrivelse"); q.add_run("\n2025-10-21")
    q = d.add_paragraph("Vård- och omsorgsnämnden"); q.paragraph_format.space_after = Pt(10)
    d.add_heading("Rapportering av ej verkställda beslut kvartal 3, 2025", 0)
    d.add_paragraph("Förslag till beslut: Vård- och omsorgsnämnden lägger rapporten till handlingarna och sänder den vidare till kommunfullmäktige.")
    fill_docx(r, d, 10, "Table Grid", "F1E3E8")
    d.add_paragraph("Förvaltningschef").paragraph_format.space_before = Pt(16)
    d.save(r.path); r.save(); return r
