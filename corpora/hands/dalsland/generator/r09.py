"""Åsele kv 4 2024: reportlab canvas; a card per decision with label and value, two in a row."""
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer
from lib import *


def make():
    r = R("dalsland09_asele_2024_kv4", "pdf", "Åsele kommun", "2463", "Kommunstyrelsen", "ÅK 2025-17", "2024-Q4", "2025-01-20", ["SoL", "LSS"], fmt=slash)
    E = "2024-12-31"
    rows = [
        ("SoL", "Demensboende", "2024-07-15", "Kvinna", "Enheten är fullbelagd, avlastas på korttidsboende."),
        ("SoL", "Hemtjänst", "2024-09-02", "Man", "Har bokat av alla besök. Vill klara sig själv över vintern."),
        ("SoL", "Avlösning i hemmet", "2024-08-19", "Kvinna", "Maken vill inte släppa in okänd personal."),
        ("LSS", "Kontaktperson", "2023-03-14", "Man", "Ingen i byn har anmält intresse."),
        ("LSS", "Personlig assistans", "2024-06-26", "Flicka", "Assistenter saknas nattetid, övriga timmar utförs."),
        ("LSS", "Korttidstillsyn", "2024-09-11", "Pojke", "Skolskjuts går inte att samordna."),
    ]
    F = "Times-Roman"
    st = ParagraphStyle("n", fontName=F, fontSize=11, leading=14, spaceAfter=6)
    h = ParagraphStyle("h", parent=st, fontName="Times-Bold", fontSize=13, leading=16, spaceBefore=8)
    lab = ParagraphStyle("l", fontName="Helvetica-Bold", fontSize=8.5, leading=11)
    val = ParagraphStyle("v", fontName="Helvetica", fontSize=9, leading=11)
    P = Paragraph
    cards = []
    for n, (lag, i, d, k, kom) in enumerate(rows, 1):
        dg = days(d, E)
        r.dec(i, lag, nr=n, section=["Besluten ett för ett"], beslutsdatum=d, dagar=dg, kommentar=kom, kon="K" if k in ("Kvinna", "Flicka") else "M",
              alder="barn" if k in ("Flicka", "Pojke") else "vuxen")
        data = [[P(f"Beslut {n}", lab), ""]] + [[P(a, lab), P(b, val)] for a, b in
                (("Insats", i), ("Lag", lag), ("Datum", slash(d)), ("Gäller", k), ("Väntat", f"{dg} dagar"), ("Skäl", kom))]
        t = Table(data, [17 * mm, 60 * mm])
        t.setStyle(TableStyle([("BOX", (0, 0), (-1, -1), .8, colors.HexColor("#5b7f5b")), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#dde8dd")), ("SPAN", (0, 0), (-1, 0)),
                               ("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 1.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]))
        cards.append(t)
    pairs = [[cards[i], cards[i + 1]] for i in range(0, len(cards), 2)]
    outer = Table(pairs, [84 * mm, 84 * mm])
    outer.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("BOTTOMPADDING", (0, 0), (-1, -1), 8), ("LEFTPADDING", (0, 0), (-1, -1), 0)]))
    qs = [("Kv 1", "2024-Q1"), ("Kv 2", "2024-Q2"), ("Kv 3", "2024-Q3"), ("Kv 4", "2024-Q4")]
    S = sum(x[0] == "SoL" for x in rows)
    a, b = [2, 1, 4, S], [3, 3, 2, len(rows) - S]
    out = [["SoL"] + a, ["LSS"] + b, ["Summa"] + [x + y for x, y in zip(a, b)]]
    for row, lag in zip(out, ("SoL", "LSS", None)):
        for (_, p), v in zip(qs, row[1:]):
            r.cnt("t1", "rapporterade", v, lag=lag, period=p, total=lag is None)
    t1 = r.tbl("t1", "Rapporterade beslut 2024", ["Året 2024"], ["Lag"] + [q[0] for q in qs], out, "other")
    tb = Table([t1["columns"]] + t1["rows"], [30 * mm] + [20 * mm] * 4, hAlign="LEFT")
    tb.setStyle(TableStyle([("FONT", (0, 0), (-1, -1), F, 10.5), ("FONT", (0, 0), (-1, 0), "Times-Bold", 10.5), ("FONT", (0, -1), (-1, -1), "Times-Bold", 10.5), ("BOX", (0, 0), (-1, -1), .5, colors.black),
                            ("INNERGRID", (0, 0), (-1, -1), .3, colors.black), ("ALIGN", (1, 0), (-1, -1), "CENTER")]))
    N = len(rows)
    c1 = f"Åsele kommun har för fjärde kvartalet 2024 rapporterat {ORD[N]} beslut, tre enligt SoL och tre enligt LSS."
    assert S == 3
    r.claim(c1, N, "rapporterade"); r.claim(c1, 3, "rapporterade", lag="SoL"); r.claim(c1, 3, "rapporterade", lag="LSS")
    c2 = "Inget av besluten har hunnit verkställas och inget har avslutats."
    r.claim(c2, 0, "verkställda", optional=True); r.claim(c2, 0, "avslutade", optional=True)
    c3 = "Antalet är detsamma som förra kvartalet."
    r.claim(c3, 0, "rapporterade", unit="skillnad", compare_to="2024-Q3", optional=True)
    el = [P("<b>Åsele kommun</b><br/>Omsorgsavdelningen", st), P("Datum: 2025-01-20 &nbsp;&nbsp;&nbsp; Dnr: ÅK 2025-17", st), P("Till kommunstyrelsen", st),
          P("Anmälan av beslut som inte verkställts inom 3 månader, kvartal 4 2024", h),
          P(f"{c1} {c2} {c3} Skyldigheten att rapportera framgår av 16 kap 6 f § SoL och 28 f § LSS.", st), P("Besluten ett för ett", h),
          P("Väntetiden är räknad i dagar från beslutet till den 31 december.", st), outer, P("Året 2024", h), P(t1["title"], st), tb, Spacer(1, 8),
          P("Kommunstyrelsen föreslås ta emot anmälan.", st), P("Sigrid Norlén<br/>omsorgschef", st)]
    def page(c, doc):
        c.setFont("Times-Italic", 9); c.drawCentredString(105 * mm, 10 * mm, f"Centralgatan 13, 919 85 Åsele – sida {doc.page}")
    SimpleDocTemplate(str(r.path), pagesize=A4, leftMargin=21 * mm, rightMargin=18 * mm, topMargin=13 * mm, bottomMargin=15 * mm).build(el, onFirstPage=page, onLaterPages=page)
    return r
