"""Sigtuna, kvartal 3 2024: reportlab; portrait letter, then a landscape matrix insats x reason with sub-totals; blanks for zero."""
from lib import *
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.lib import colors
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Table, TableStyle, Spacer, NextPageTemplate, PageBreak
from reportlab.lib.styles import ParagraphStyle as PS

def build():
    r = Rep("uppland06_sigtuna_2024_kv3", "pdf", organisation="Sigtuna kommun", kommunkod="0191", namnd="Äldre- och omsorgsnämnden", dnr="ÄON 2024/00219",
            period="2024-Q3", document_date="2024-10-28", laws=["SoL", "LSS"])
    R = ["Brist på bostad", "Brist på personal", "Tackat nej", "Annan orsak"]
    S = [("Vård- och omsorgsboende", [4, 0, 6, 1], 0), ("Växelvård", [2, 0, 0, 1], 1), ("Dagverksamhet", [0, 1, 0, 3], 2), ("Ledsagning", [0, 2, 0, 0], 0)]
    L = [("Avlösarservice i hemmet", [0, 3, 1, 0], 1), ("Bostad med särskild service", [7, 0, 4, 0], 0), ("Daglig verksamhet", [0, 0, 2, 6], 5), ("Kontaktperson", [0, 5, 0, 2], 4),
         ("Korttidsvistelse", [1, 0, 2, 0], 0)]
    z = lambda n: str(n) if n else None
    cols = ["Insats"] + [f"Orsak till att beslutet inte verkställts / {x}" for x in R] + ["Summa", "Varav avbrott"]
    r.heads = ["Bilaga 1. Ej verkställda beslut per insats och orsak 2024-09-30"]
    rows, cnts = [], []
    def add(label, v, ab, lag, ins, tot):
        rows.append([label] + [z(x) for x in v] + [z(sum(v)), z(ab)]); cnts.append((v, ab, lag, ins, tot))
    for grp, lag in ((S, "SoL"), (L, "LSS")):
        for i, v, ab in grp: add(i, v, ab, lag, i, False)
        add(f"Delsumma {lag}", [sum(g[1][k] for g in grp) for k in range(4)], sum(g[2] for g in grp), lag, None, True)
    allv = [sum(g[1][k] for g in S + L) for k in range(4)]
    add("Totalt", allv, sum(g[2] for g in S + L), None, None, True)
    # ---- the letter
    tS, tL = sum(sum(g[1]) for g in S), sum(sum(g[1]) for g in L)      # 20, 33
    assert (tS, tL, allv) == (20, 33, [14, 11, 15, 13])
    lt = Rep("x", "pdf", period="2024-Q3"); lt.heads = []
    P1 = ("Vid tredje kvartalets utgång hade nämnden 53 ej verkställda beslut, 20 enligt SoL och 33 enligt LSS. Vid samma tid förra året var det 47 beslut, "
          "vilket innebär en ökning med 13 procent.")
    P2 = ("Vanligast är att den enskilde har tackat nej, 15 beslut (28 procent). Därefter följer brist på bostad med 14 beslut (26 procent), annan orsak med 13 beslut (25 procent) "
          "och brist på personal med 11 beslut (21 procent). Bland kontaktpersonerna beror fem av sju beslut på att personal saknas.")
    P3 = ("Tretton av besluten gäller insatser som har avbrutits. De är fördelade på orsakerna ovan och ska inte läggas till summan. Könsfördelningen framgår av tabellen här nedanför.")
    r0 = r.heads; r.heads = ["Ärendebeskrivning"]
    r.p(P1, [C("hade nämnden 53 ej verkställda beslut", 53), C("20 enligt SoL", 20, lag="SoL"), C("33 enligt LSS", 33, lag="LSS"),
             C("Vid samma tid förra året var det 47 beslut", 47, period="2023-Q3"), C("en ökning med 13 procent", 13, unit="procent", compare_to="2023-Q3")])
    r.p(P2, [C("Vanligast är att den enskilde har tackat nej, 15 beslut", 15, orsak="tackat nej"), C("15 beslut (28 procent)", 28, unit="procent", orsak="tackat nej"),
             C("brist på bostad med 14 beslut", 14, orsak="brist på bostad"), C("14 beslut (26 procent)", 26, unit="procent", orsak="brist på bostad"),
             C("annan orsak med 13 beslut", 13, orsak="annan orsak"), C("13 beslut (25 procent)", 25, unit="procent", orsak="annan orsak"),
             C("brist på personal med 11 beslut", 11, orsak="brist på personal"), C("11 beslut (21 procent)", 21, unit="procent", orsak="brist på personal"),
             {**C("fem av sju beslut på att personal saknas", 5, insats="kontaktperson", orsak="personal saknas"), "agreed": ["measure", "period", "kon", "compare_to"]},
             {**C("Bland kontaktpersonerna beror fem av sju beslut", 7, insats="kontaktperson", opt=True)}])
    r.p(P3, [{**C("Tretton av besluten gäller insatser som har avbrutits", 13, orsak="avbrutits"), "agreed": ["measure", "period", "lag", "insats", "kon", "compare_to"]}])
    t = r.t("Ej verkställda beslut efter kön", ["", "Kvinnor", "Män", "Alla"], [["SoL", 13, 7, 20], ["LSS", 14, 19, 33], ["SoL och LSS", 27, 26, 53]], "insats_status")
    r.tables[-1]["columns"] = ["Lag", "Kvinnor", "Män", "Alla"]
    for l, k, m, tot in (("SoL", 13, 7, False), ("LSS", 14, 19, False), (None, 27, 26, True)):
        for kon, v in (("K", k), ("M", m), (None, k + m)): r.cnt(t, "ej_verkställda", v, tot, lag=l, kon=kon)
    r.heads = r0
    t2 = r.t(r0[0], cols, rows, "matrix_insats_kon_orsak")
    for v, ab, lag, ins, tot in cnts:
        for o, x in zip(R + [None, "Varav avbrott"], v + [sum(v), ab]):
            if x: r.cnt(t2, "ej_verkställda", x, tot, lag=lag, insats=ins, orsak=o)
    r.notes += ["Blank cells of the matrix give no count.", "The percentages are 15/53, 14/53, 13/53 and 11/53; they add to 100.", "47 to 53 is 12.8 percent."]
    # ---- print
    b = PS("b", fontName="Times-Roman", fontSize=11.5, leading=15.5, spaceAfter=8)
    H = PS("h", parent=b, fontName="Times-Bold", fontSize=13, spaceBefore=8, spaceAfter=4); T = PS("t", parent=b, fontName="Times-Bold", fontSize=18, leading=22, spaceAfter=12)
    Pp = Paragraph
    ps = [x[1] for x in r.blocks if x[0] == "p"]; tb = [x for x in r.blocks if x[0] == "t"]
    st = [Pp("Statistikrapport över ej verkställda beslut, tredje kvartalet 2024", T), Pp("Beslutsförslag", H),
          Pp("Äldre- och omsorgsnämnden beslutar att ställa sig bakom statistikrapporten och lämna över den till kommunfullmäktige.", b), Pp("Ärendebeskrivning", H),
          Pp("Rapporten är upprättad enligt 16 kap. 6 h § socialtjänstlagen (2001:453) och 28 h § LSS. Den innehåller inga uppgifter om enskilda personer.", b)]
    st += [Pp(x, b) for x in ps]
    st.append(Table([["Lag", "Kvinnor", "Män", "Alla"]] + tb[0][3], colWidths=[40 * mm, 25 * mm, 25 * mm, 25 * mm], hAlign="LEFT",
              style=TableStyle([("FONT", (0, 0), (-1, -1), "Times-Roman", 11), ("FONT", (0, 0), (-1, 0), "Times-Bold", 11), ("GRID", (0, 0), (-1, -1), .5, colors.black), ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
                                ("FONT", (0, -1), (-1, -1), "Times-Bold", 11)])))
    st += [Spacer(1, 12), Pp("Ekonomiska konsekvenser", H), Pp("Risk för särskild avgift finns i de fall då dröjsmålet bedöms som oskäligt. Förvaltningen har avsatt 400 tkr i prognosen.", b),
           Spacer(1, 16), Pp("Förvaltningschef, äldre- och omsorgsförvaltningen", b), Pp("Bilaga: Bilaga 1", b), NextPageTemplate("L"), PageBreak(), Pp(r0[0], H)]
    h1 = ["Insats", "Orsak till att beslutet inte verkställts", "", "", "", "Summa", "Varav\navbrott"]; h2 = [""] + [x.replace("Brist på ", "Brist på\n") for x in R] + ["", ""]
    data = [h1, h2] + [[c or "" for c in row] for row in rows]
    sub = [i + 2 for i, row in enumerate(rows) if row[0].startswith(("Delsumma", "Totalt"))]
    ts = [("FONT", (0, 0), (-1, -1), "Times-Roman", 11), ("FONT", (0, 0), (-1, 1), "Times-Bold", 10.5), ("SPAN", (1, 0), (4, 0)), ("SPAN", (0, 0), (0, 1)), ("SPAN", (5, 0), (5, 1)), ("SPAN", (6, 0), (6, 1)),
          ("GRID", (0, 0), (-1, -1), .5, colors.HexColor("#555555")), ("ALIGN", (1, 0), (-1, -1), "CENTER"), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("BACKGROUND", (0, 0), (-1, 1), colors.HexColor("#fbe9d0"))]
    for i in sub: ts += [("FONT", (0, i), (-1, i), "Times-Bold", 11), ("BACKGROUND", (0, i), (-1, i), colors.HexColor("#f3f3f3"))]
    st.append(Table(data, colWidths=[66 * mm, 30 * mm, 30 * mm, 30 * mm, 30 * mm, 24 * mm, 24 * mm], style=TableStyle(ts), hAlign="LEFT"))
    st += [Spacer(1, 8), Pp("Tom ruta betyder att inga beslut finns. Kolumnen längst till höger ingår i summan.", PS("s", parent=b, fontName="Times-Italic", fontSize=10))]
    def pg(c, doc):
        w, h = doc.pageTemplate.pagesize if doc.pageTemplate.pagesize else A4
        c.setFont("Times-Roman", 9.5); c.drawString(25 * mm, h - 14 * mm, "SIGTUNA KOMMUN   Tjänsteskrivelse   2024-10-28   ÄON 2024/00219"); c.drawRightString(w - 25 * mm, h - 14 * mm, f"{doc.page} (2)")
    W, Hh = landscape(A4)
    doc = BaseDocTemplate(str(r.path), pagesize=A4, title="Statistikrapport", author="Sigtuna kommun")
    doc.addPageTemplates([PageTemplate("P", [Frame(25 * mm, 18 * mm, 160 * mm, 255 * mm, leftPadding=0, rightPadding=0)], onPage=pg, pagesize=A4),
                          PageTemplate("L", [Frame(25 * mm, 15 * mm, W - 50 * mm, Hh - 35 * mm, leftPadding=0, rightPadding=0)], onPage=pg, pagesize=(W, Hh))])
    doc.build(st); r.save(); return r
