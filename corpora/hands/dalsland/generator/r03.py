"""Ljusdal kv 3 2024: reportlab; insats by sex, reasons by law, five quarters, list of 14. Planted: a sum in the series."""
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle, KeepTogether
from lib import *


def make():
    r = R("dalsland03_ljusdal_2024_kv3", "pdf", "Ljusdals kommun", "2161", "Omsorgsnämnden", "ON 00118/2024", "2024-Q3", "2024-10-21", ["SoL", "LSS"])
    N_, P_, B_, A_ = "Tackat nej", "Personal saknas", "Bostad/plats saknas", "Övrigt"
    rows = [  # lag insats date kon orsak comment
        ("SoL", "Särskilt boende", "2024-02-12", "K", N_, "Nej till Gullvivan i maj, vill till Järvsö."),
        ("SoL", "Särskilt boende", "2024-03-25", "K", N_, "Nej till två erbjudanden."),
        ("SoL", "Särskilt boende", "2024-05-06", "M", B_, "Står i kö."),
        ("SoL", "Särskilt boende", "2024-06-03", "K", B_, "Står i kö."),
        ("SoL", "Särskilt boende", "2024-06-19", "K", N_, "Nej med hänvisning till avståndet till anhöriga."),
        ("SoL", "Växelvård", "2024-05-28", "M", A_, "Inlagd på sjukhus i Hudiksvall hela sommaren."),
        ("SoL", "Ledsagning", "2023-12-11", "K", P_, "Sökt ledsagare utan resultat."),
        ("SoL", "Sysselsättning", "2024-04-17", "M", A_, "Kommer inte till avtalade möten."),
        ("LSS", "Kontaktperson", "2023-04-18", "M", P_, "Ingen sökande till uppdraget."),
        ("LSS", "Kontaktperson", "2023-10-02", "M", P_, "Uppdragstagare hoppade av före start."),
        ("LSS", "Kontaktperson", "2024-06-10", "K", P_, "Intervjuer inbokade i oktober."),
        ("LSS", "Ledsagarservice", "2024-02-29", "M", N_, "Vill bara ha en namngiven ledsagare och har avböjt andra."),
        ("LSS", "Bostad med särskild service för vuxna", "2022-09-05", "M", B_, "Väntar på servicebostaden vid Ljusnan, inflytt vintern 2025."),
        ("LSS", "Daglig verksamhet", "2024-05-14", "K", A_, "Studerar på folkhögskola, vill börja efter jul."),
    ]
    sec = ["Sammanställning"]
    ins = list(dict.fromkeys(x[:2] for x in rows))
    out = []
    def n(f):
        return sum(f(x) for x in rows)
    for lag in ("SoL", "LSS"):
        for l, i in ins:
            if l != lag: continue
            k, m = n(lambda x: x[:2] == (l, i) and x[3] == "K"), n(lambda x: x[:2] == (l, i) and x[3] == "M")
            out.append([i, l, k or "0", m or "0", k + m])
            r.cnt("t1", "ej_verkställda", k, lag=l, insats=i, kon="K"); r.cnt("t1", "ej_verkställda", m, lag=l, insats=i, kon="M"); r.cnt("t1", "ej_verkställda", k + m, lag=l, insats=i)
    K, M = n(lambda x: x[3] == "K"), n(lambda x: x[3] == "M")
    out.append(["Totalt", None, K, M, K + M])
    r.cnt("t1", "ej_verkställda", K, kon="K", total=True); r.cnt("t1", "ej_verkställda", M, kon="M", total=True); r.cnt("t1", "ej_verkställda", K + M, total=True)
    t1 = r.tbl("t1", "Tabell A Antal ej verkställda beslut per 2024-09-30", sec, ["Insats", "Lag", "Kvinnor", "Män", "Samtliga"], out, "insats_status")
    out = []
    for o in (B_, P_, N_, A_):
        v = [n(lambda x: x[4] == o and x[0] == l) for l in ("SoL", "LSS")]
        out.append([o] + v + [sum(v)])
        r.cnt("t2", "ej_verkställda", v[0], lag="SoL", orsak=o); r.cnt("t2", "ej_verkställda", v[1], lag="LSS", orsak=o); r.cnt("t2", "ej_verkställda", sum(v), orsak=o, total=False)
    v = [n(lambda x: x[0] == l) for l in ("SoL", "LSS")]
    out.append(["Totalt"] + v + [sum(v)])
    r.cnt("t2", "ej_verkställda", v[0], lag="SoL", total=True); r.cnt("t2", "ej_verkställda", v[1], lag="LSS", total=True); r.cnt("t2", "ej_verkställda", sum(v), total=True)
    t2 = r.tbl("t2", "Tabell B Orsak", sec, ["Orsak", "SoL", "LSS", "Samtliga"], [[str(c) for c in x] for x in out], "other")
    qs = [("Kv 3 2023", "2023-Q3"), ("Kv 4 2023", "2023-Q4"), ("Kv 1 2024", "2024-Q1"), ("Kv 2 2024", "2024-Q2"), ("Kv 3 2024", "2024-Q3")]
    sol, lss = [6, 9, 11, 10, v[0]], [4, 4, 6, 5, v[1]]
    tot = [a + b for a, b in zip(sol, lss)]
    printed = tot[:]
    printed[2] = 16  # planted: 11 + 6 = 17
    out = []
    for name, lag, vals in (("SoL", "SoL", sol), ("LSS", "LSS", lss), ("Totalt", None, printed)):
        out.append([name] + vals)
        for (q, p), x in zip(qs, vals):
            r.cnt("t3", "ej_verkställda", x, lag=lag, period=p, total=lag is None)
    t3 = r.tbl("t3", "Tabell C Utveckling över fem kvartal", sec, ["Lag"] + [q[0] for q in qs], [[str(c) for c in x] for x in out], "other")
    r.disc("table_sum", "error", "Tabell C, Kv 1 2024: SoL 11 and LSS 6 add to 17, Totalt says 16", 16, 17, ["Totalt 10 13 16 15 14", "Kv 1 2024"])
    lr = []
    for lag, i, d, k, o, kom in rows:
        lr.append([lag, i, d, kom])
        r.dec(i, lag, table="t4", section=["Förteckning över besluten"], beslutsdatum=d, kommentar=kom)
    t4 = r.tbl("t4", "Förteckning över besluten", ["Förteckning över besluten"], ["Lag", "Insats", "Beslutsdag", "Kommentar"], lr, "decision_rows")
    q1 = f"Den 30 september 2024 fanns {K + M} beslut som inte hade verkställts inom tre månader."
    r.claim(q1, K + M, "ej_verkställda")
    pl = round(100 * v[0] / (K + M))
    q2 = f"{v[0]} av dem, {pl} procent, är beslut enligt socialtjänstlagen."
    r.claim(q2, v[0], "ej_verkställda", lag="SoL"); r.claim(q2, pl, "ej_verkställda", lag="SoL", unit="procent")
    q3 = f"Jämfört med förra kvartalet är det {ORD[tot[3] - tot[4]]} färre beslut"
    r.claim(q3, tot[4] - tot[3], "ej_verkställda", unit="skillnad", compare_to="2024-Q2")
    nn = n(lambda x: x[4] == N_)
    q4 = f"I {ORD[nn]} fall har den enskilde tackat nej till det som erbjudits."
    r.claim(q4, nn, "ej_verkställda", orsak="tackat nej", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
    # ---- drawing
    F = "Helvetica"
    st = ParagraphStyle("n", fontName=F, fontSize=10, leading=13.5, spaceAfter=5)
    h = ParagraphStyle("h", parent=st, fontName="Helvetica-Bold", fontSize=11.5, spaceBefore=9, spaceAfter=3)
    h1 = ParagraphStyle("h1", parent=h, fontSize=15, leading=18, spaceBefore=14, spaceAfter=6)
    sm = ParagraphStyle("s", parent=st, fontSize=9, leading=11, spaceAfter=0)
    cap = ParagraphStyle("c", parent=sm, fontName="Helvetica-Oblique", spaceBefore=6, spaceAfter=2)
    def tab(t, widths, total=True):
        data = [[Paragraph(f"<b>{esc(c)}</b>", sm) for c in t["columns"]]]
        for i, row in enumerate(t["rows"]):
            b = total and i == len(t["rows"]) - 1
            data.append([Paragraph(f"<b>{esc(c)}</b>" if b else esc(c), sm) for c in row])
        tb = Table(data, [w * mm for w in widths], repeatRows=1, hAlign="LEFT")
        tb.setStyle(TableStyle([("LINEBELOW", (0, 0), (-1, 0), 1, colors.HexColor("#1f4e79")), ("LINEBELOW", (0, 1), (-1, -1), .25, colors.grey),
                                ("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]))
        return tb
    P = Paragraph
    el = [P("Redovisning av ej verkställda beslut, tredje kvartalet 2024", h1), P("Ärendebeskrivning", h),
          P("Omsorgsnämnden ska enligt 16 kap. 6 f-6 h §§ socialtjänstlagen (2001:453) och 28 f-28 h §§ LSS rapportera beslut som inte verkställts inom tre månader från beslutet. Rapporten går till IVO, revisionen och fullmäktige. Uppgifterna till fullmäktige får inte innehålla personuppgifter, därför redovisas inte kön för de enskilda besluten.", st),
          P("Sammanställning", h), P(f"{q1} {q2} {q3}. {q4}", st),
          KeepTogether([P(t1["title"], cap), tab(t1, [72, 18, 22, 22, 24])]), KeepTogether([P(t2["title"], cap), tab(t2, [60, 22, 22, 24])]),
          KeepTogether([P(t3["title"], cap), tab(t3, [28, 26, 26, 26, 26, 26])]), P("Förteckning över besluten", h), tab(t4, [14, 54, 24, 78], False),
          P("Beslutsunderlag", h), P("Utdrag ur verksamhetssystemet den 14 oktober 2024.", st), Spacer(1, 10),
          P("Eva-Lotta Hamrin, verksamhetsutvecklare", st)]
    def page(c, doc):
        c.saveState(); c.setFont("Helvetica-Bold", 11); c.drawString(22 * mm, 282 * mm, "LJUSDALS KOMMUN")
        c.setFont(F, 8.5); c.drawString(22 * mm, 277.5 * mm, "Omsorgsförvaltningen"); c.drawRightString(190 * mm, 282 * mm, "Tjänsteskrivelse 2024-10-21")
        c.drawRightString(190 * mm, 277.5 * mm, f"ON 00118/2024     {doc.page}"); c.line(22 * mm, 275 * mm, 190 * mm, 275 * mm); c.restoreState()
    SimpleDocTemplate(str(r.path), pagesize=A4, leftMargin=20 * mm, rightMargin=20 * mm, topMargin=26 * mm, bottomMargin=18 * mm,
                      title="Ej verkställda beslut", author="Ljusdals kommun").build(el, onFirstPage=page, onLaterPages=page)
    return r
