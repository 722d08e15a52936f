"""Berg, kv 3 2024: reportlab, one count table and one list for both laws; dates ÅÅMMDD; planted sum."""
from lib import *
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, Spacer
from reportlab.lib import colors

D = [  # nr lag insats beslut avbrott kön orsak status slutdatum
 ("LSS", "Avlösarservice", "240311", None, "P", "Personalbrist i östra Berg, anhörig löser det själv så länge", "kvarstående", None),
 ("LSS", "Avlösarservice", "240506", None, "F", "Startade i aug", "verkställt", "240819"),
 ("LSS", "Daglig verksamhet", None, "240115", "M", "Gick på Verkstan men slutade komma. Vill ej ha annan plats", "kvarstående", None),
 ("LSS", "Daglig verksamhet", "231207", None, "K", "Tackat nej 2 ggr", "kvarstående", None),
 ("LSS", "Daglig verksamhet", "240328", None, "M", "Flytt till Östersund", "avslutat", "240701"),
 ("LSS", "Ledsagarservice", "240219", None, "K", "Saknas ledsagare i Rätansbyn", "kvarstående", None),
 ("LSS", "Ledsagarservice", None, "240502", "K", "Ledsagaren sjukskriven, vikarie från 9 sept", "verkställt", "240909"),
 ("SoL", "Dagverksamhet", "240527", None, "M", "Inga platser, kö", "kvarstående", None),
 ("SoL", "Dagverksamhet", "240530", None, "K", "Inga platser, kö", "kvarstående", None),
 ("SoL", "Hemtjänst", "240610", None, "M", "Vill avvakta, hustrun hjälper", "kvarstående", None),
 ("SoL", "Särskilt boende", "240208", None, "K", "Avled i juli", "avslutat", "240718"),
 ("SoL", "Särskilt boende", "240416", None, "M", "Inflyttad Fjällglimten", "verkställt", "240901"),
 ("SoL", "Särskilt boende", "240522", None, "K", "Väntar på Hackås, tackat nej till Svenstavik", "kvarstående", None),
 ("SoL", "Särskilt boende", "240617", None, "M", "Inflyttad Solbacken", "verkställt", "240923"),
]
KEYS = "lag insats beslut avbrott kon orsak status slut".split()
DECS = [dict(zip(KEYS, d)) for d in D]
iso = lambda s: s and f"20{s[:2]}-{s[2:4]}-{s[4:]}"
PLUS = 1  # planted: the printed Summa of Inrapp. is one too high


def build():
    r = Report("jamtland02_berg_2024kv3", "pdf", organisation="Bergs kommun", namnd="Vård- och socialnämnden", kommunkod="2326", dnr="VSN 2024-118",
               period="2024-Q3", document_date="2024-10-28", laws=["LSS", "SoL"])
    B = ParagraphStyle("b", fontName="Times-Roman", fontSize=11, leading=14, spaceAfter=7)
    H1 = ParagraphStyle("h1", parent=B, fontName="Times-Bold", fontSize=15, leading=19, spaceBefore=10)
    H2 = ParagraphStyle("h2", parent=B, fontName="Times-BoldItalic", fontSize=12, spaceBefore=8, spaceAfter=4, keepWithNext=1)
    C = ParagraphStyle("c", parent=B, fontSize=9, leading=11, spaceAfter=0)
    CB = ParagraphStyle("cb", parent=C, fontName="Times-Bold")
    T1, T2 = "Antal beslut per insats", "Förteckning"
    HEAD = "Ej verkställda beslut tredje kvartalet 2024"
    combos = list(dict.fromkeys((d["lag"], d["insats"]) for d in DECS))
    rows = [[l, i, *tally(DECS, i, l)] for l, i in combos]
    tot = [sum(x) for x in zip(*[x[2:] for x in rows])]
    shown = [tot[0] + PLUS, *tot[1:]]
    z = lambda v: "-" if v == 0 else str(v)
    s1 = (f"Till IVO har nämnden för kvartal 3 lämnat in uppgifter om {word(tot[0])} beslut. Sedan förra rapporten har {word(tot[1])} beslut verkställts och {word(tot[2])} avslutats. "
          f"Kvar att verkställa är {word(tot[3])} beslut, varav fem enligt LSS. Vid utgången av kvartal 2 var sex beslut ej verkställda, alltså en ökning med två.")
    lss_kvar = sum(d["lag"] == "LSS" and d["status"] == "kvarstående" for d in DECS)
    s1 = s1.replace("varav fem enligt", f"varav {word(lss_kvar)} enligt")
    assert tot[3] == 8, tot
    r.claim(f"har nämnden för kvartal 3 lämnat in uppgifter om {word(tot[0])} beslut", "rapporterade", tot[0])
    r.claim(f"Sedan förra rapporten har {word(tot[1])} beslut verkställts", "verkställda", tot[1])
    r.claim(f"{word(tot[2])} avslutats", "avslutade", tot[2])
    r.claim(f"Kvar att verkställa är {word(tot[3])} beslut", "kvarstående", tot[3])
    r.claim(f"varav {word(lss_kvar)} enligt LSS", "kvarstående", lss_kvar, lag="LSS")
    r.claim("Vid utgången av kvartal 2 var sex beslut ej verkställda", "kvarstående", 6, period="2024-Q2", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    r.claim("alltså en ökning med två", "kvarstående", 2, unit="skillnad", compare_to="2024-Q2", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    cols = ["Lag", "Insats", "Inrapp.", "Verkst.", "Avsl.", "Återstår"]
    body = [[x[0], x[1], *[z(v) for v in x[2:]]] for x in rows] + [["", "Summa", *[z(v) for v in shown]]]
    r.table("t1", T1, [HEAD, T1], cols, body, "insats_status")
    for x in rows:
        for m, v in zip(MEAS, x[2:]):
            r.cnt("t1", m, v, lag=x[0], insats=x[1])
    for m, v in zip(MEAS, shown):
        r.cnt("t1", m, v, total=True)
    c2 = ["Nr", "Lag", "Insats", "Beslut", "Avbrott", "Kön", "Orsak", "Läge 30/9"]
    b2 = []
    for k, d in enumerate(DECS, 1):
        lage = {"kvarstående": "återstår", "verkställt": f"verkställt {d['slut']}", "avslutat": f"avslutat {d['slut']}"}[d["status"]]
        b2.append([str(k), d["lag"], d["insats"], d["beslut"], d["avbrott"], d["kon"], d["orsak"], lage])
        r.dec("t2", [HEAD, T2], d["insats"], d["lag"], d["status"], nr=k, beslutsdatum=iso(d["beslut"]), avbrottsdatum=iso(d["avbrott"]), kommentar=d["orsak"],
              kon="K" if d["kon"] in "KF" else "M", alder={"F": "barn", "P": "barn"}.get(d["kon"], "vuxen"),
              verkstallt_datum=iso(d["slut"]) if d["status"] == "verkställt" else None, avslutat_datum=iso(d["slut"]) if d["status"] == "avslutat" else None)
    r.table("t2", T2, [HEAD, T2], c2, b2, "decision_rows")
    ev = f"Summa {shown[0]} {shown[1]} {shown[2]} {shown[3]}"
    r.disc("table_sum", "error", f"Column Inrapp.: the rows add up to {tot[0]}, the printed Summa is {shown[0]}.", shown[0], tot[0], [ev], ["table_sum"])
    r.disc("text_vs_table", "note", "Consequence: the text says fjorton, the Summa fifteen.", tot[0], shown[0], [f"lämnat in uppgifter om {word(tot[0])} beslut", ev], ["text_vs_table"])
    r.disc("table_vs_rows", "note", "Consequence: the list has fourteen rows, the Summa says fifteen.", shown[0], tot[0], [ev, "Förteckning"], ["table_vs_rows", "table_sum"])
    r.disc("table_sum", "note", "Consequence: Summa 15 is not 4 + 2 + 8.", shown[0], sum(tot[1:]), [ev], ["table_sum"])
    P = lambda t, s=B: Paragraph(t, s)
    def tbl(head, body, w, last=False):
        data = [[P(c, CB) for c in head]] + [[P(c or "", CB if last and k == len(body) - 1 else C) for c in row] for k, row in enumerate(body)]
        t = Table(data, colWidths=w, repeatRows=1)
        t.setStyle([("LINEBELOW", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, 1), (-1, -1), .3, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2), ("LEFTPADDING", (0, 0), (-1, -1), 3)])
        return t
    def page(c, d):
        c.setFont("Times-Roman", 8.5); c.drawString(60, 30, "Bergs kommun, Box 73, 845 21 Svenstavik"); c.drawRightString(535, 30, f"Sida {d.page}")
    story = [P("<b>Bergs kommun</b><br/>Vård- och socialförvaltningen"), P("2024-10-28 &nbsp;&nbsp;&nbsp; Dnr VSN 2024-118"), P("Vård- och socialnämnden"), P(HEAD, H1),
             P("Ärendet", H2), P("Beslut som gått den enskilde till mötes men som inte satts i verket inom tre månader ska varje kvartal redovisas för IVO, för revisorerna och i avidentifierad form för kommunfullmäktige "
               "(16 kap 6 f-h §§ SoL, 28 f-h §§ LSS). Reglerna omfattar också insatser som stått stilla i mer än tre månader."), P(s1),
             P(T1, H2), tbl(cols, body, [40, 150, 60, 60, 60, 60], True), P("F = flicka, P = pojke, K = kvinna, M = man. Datum skrivs ÅÅMMDD. Ett streck betyder noll.", ParagraphStyle("n", parent=B, fontSize=8.5, spaceBefore=4)),
             P(T2, H2), tbl(c2, b2, [22, 30, 82, 45, 45, 26, 150, 75]), Spacer(1, 10),
             P("Förvaltningens bedömning", H2), P("Orsakerna är i huvudsak desamma som tidigare: långa avstånd och svårt att hitta personal i kommunens ytterområden. Arbetet med en gemensam ledsagarpool med grannkommunerna forsätter."),
             P("Förslag till beslut", H2), P("Nämnden lägger rapporten till handlingarna samt sänder den till fullmäktige och revisorerna."), P("Tomas Åslund<br/>utredare")]
    SimpleDocTemplate(str(r.path), pagesize=A4, leftMargin=60, rightMargin=60, topMargin=50, bottomMargin=55, title=HEAD, author="Bergs kommun").build(story, onFirstPage=page, onLaterPages=page)
    r.save()
    return r
