"""Östersund, kv 4 2025: reportlab landscape, four quarters with a sum line per law and one for reasons; prose with shares; planted."""
from lib import *
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, Spacer, KeepTogether
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

LSS = [("Avlösarservice", 4, 3, 3, 2), ("Bostad för vuxna", 21, 23, 22, 20), ("Daglig verksamhet", 12, 10, 11, 9), ("Kontaktperson", 17, 18, 15, 16), ("Korttidsvistelse", 6, 7, 6, 5), ("Ledsagarservice", 3, 3, 2, 2)]
SOL = [("Boendestöd", 8, 9, 11, 12), ("Dagverksamhet", 5, 6, 4, 4), ("Kontaktfamilj", 9, 9, 10, 8), ("Kontaktperson", 3, 2, 2, 1), ("Särskilt boende", 14, 19, 24, 27)]
S = lambda rows: [sum(r[k] for r in rows) for k in range(1, 5)]
TOT = [a + b for a, b in zip(S(LSS), S(SOL))]
ORS = [("Resursbrist, bostad eller plats", 37, 44, 47, 48), ("Resursbrist, personal eller uppdragstagare", 24, 23, 22, 20), ("Den enskilde har tackat nej", 26, 27, 26, 24)]
ORS.append(("Annat", *[t - s for t, s in zip(TOT, S(ORS))]))
Q = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]
COLS = ["2025 / Kvartal 1", "2025 / Kvartal 2", "2025 / Kvartal 3", "2025 / Kvartal 4"]


def build():
    r = Report("jamtland07_ostersund_2025kv4", "pdf", organisation="Östersunds kommun", namnd="Vård- och omsorgsnämnden", kommunkod="2380", dnr="VON 00412-2025",
               period="2025-Q4", document_date="2026-01-27", laws=["LSS", "SoL"])
    assert all(v > 0 for v in ORS[-1][1:]), ORS
    for n, f in (("LS", "LiberationSans-Regular"), ("LSB", "LiberationSans-Bold")):
        import subprocess
        path = subprocess.run(["fc-match", "-f", "%{file}", "Liberation Sans:" + ("bold" if n == "LSB" else "regular")], capture_output=True, text=True).stdout
        pdfmetrics.registerFont(TTFont(n, path))
    B = ParagraphStyle("b", fontName="LS", fontSize=10, leading=13.5, spaceAfter=6)
    H1 = ParagraphStyle("h1", parent=B, fontName="LSB", fontSize=18, leading=22, textColor=colors.HexColor("#004b87"))
    H2 = ParagraphStyle("h2", parent=B, fontName="LSB", fontSize=12, spaceBefore=6, keepWithNext=1, textColor=colors.HexColor("#004b87"))
    CAP = ParagraphStyle("cap", parent=B, fontName="LSB", fontSize=9, spaceBefore=4, spaceAfter=3)
    HEAD = "Ej verkställda beslut – uppföljning av kvartal 4 2025"
    l, s = S(LSS), S(SOL)
    sb = SOL[-1]
    plats = ORS[0][4]
    share_ok = round(100 * sb[4] / s[3])          # särskilt boende of SoL
    share_plats = round(100 * plats / TOT[3])     # reason of all
    wrong = 59                                    # planted
    assert abs(wrong - share_plats) > 5
    drop = l[2] - l[3]
    p1 = (f"Vid utgången av kvartal 4 2025 hade nämnden {TOT[3]} ej verkställda beslut, {l[3]} enligt LSS och {s[3]} enligt SoL. Jämfört med kvartal 3 har besluten enligt LSS minskat med {drop + 2} och besluten enligt SoL ökat med {s[3]-s[2]}. "
          f"Jämfört med kvartal 1 2025 har det sammanlagda antalet beslut ökat med {TOT[3]-TOT[0]}.")
    r.claim(f"Vid utgången av kvartal 4 2025 hade nämnden {TOT[3]} ej verkställda beslut", "ej_verkställda", TOT[3])
    r.claim(f"{l[3]} enligt LSS", "ej_verkställda", l[3], lag="LSS"); r.claim(f"{s[3]} enligt SoL", "ej_verkställda", s[3], lag="SoL")
    r.claim(f"har besluten enligt LSS minskat med {drop + 2}", "ej_verkställda", -(drop + 2), unit="skillnad", lag="LSS", compare_to="2025-Q3")
    r.claim(f"besluten enligt SoL ökat med {s[3]-s[2]}", "ej_verkställda", s[3] - s[2], unit="skillnad", lag="SoL", compare_to="2025-Q3")
    r.claim(f"har det sammanlagda antalet beslut ökat med {TOT[3]-TOT[0]}", "ej_verkställda", TOT[3] - TOT[0], unit="skillnad", compare_to="2025-Q1")
    p2 = (f"Särskilt boende är den vanligaste insatsen bland SoL-besluten med {sb[4]} av {s[3]} beslut, eller {share_ok} procent. Det är nära en fördubbling sedan årets första kvartal, då {sb[1]} beslut om särskilt boende inte hade verkställts.")
    r.claim(f"med {sb[4]} av {s[3]} beslut", "ej_verkställda", sb[4], lag="SoL", insats="Särskilt boende")
    r.claim(f"med {sb[4]} av {s[3]} beslut", "ej_verkställda", s[3], lag="SoL", optional=True)
    r.claim(f"eller {share_ok} procent", "ej_verkställda", share_ok, unit="procent", lag="SoL", insats="Särskilt boende")
    r.claim(f"då {sb[1]} beslut om särskilt boende inte hade verkställts", "ej_verkställda", sb[1], period="2025-Q1", lag="SoL", insats="särskilt boende", agreed=["measure", "period", "insats", "orsak", "kon", "compare_to"])
    r.claim("Det är nära en fördubbling sedan årets första kvartal", "ej_verkställda", 100, unit="procent", lag="SoL", insats="Särskilt boende", compare_to="2025-Q1", optional=True)
    p3 = (f"Brist på bostad eller plats anges som orsak för {plats} beslut vid kvartal 4, vilket motsvarar {wrong} procent av samtliga. Att den enskilde har tackat nej anges för {ORS[2][4]} beslut.")
    r.claim(f"Brist på bostad eller plats anges som orsak för {plats} beslut vid kvartal 4", "ej_verkställda", plats, orsak="Brist på bostad eller plats", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
    r.claim(f"vilket motsvarar {wrong} procent av samtliga", "ej_verkställda", wrong, unit="procent", orsak="Brist på bostad eller plats", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
    r.claim(f"Att den enskilde har tackat nej anges för {ORS[2][4]} beslut", "ej_verkställda", ORS[2][4], orsak="den enskilde har tackat nej", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
    line = lambda lab, v: lab + " " + " ".join(map(str, v))
    r.disc("text_vs_table", "error", f"LSS is said to have fallen by {drop+2} since Q3; the table gives {l[2]} and {l[3]}, a fall of {drop}.", -(drop + 2), -drop, [f"har besluten enligt LSS minskat med {drop + 2}", line("Summa LSS", l)], ["text_vs_table"])
    r.disc("percent", "error", f"{plats} of {TOT[3]} is {share_plats} percent, printed {wrong}.", wrong, share_plats, [f"vilket motsvarar {wrong} procent av samtliga", p3.split(",")[0], line("Summa", TOT)], ["percent", "text_vs_table"])
    def series(tid, cap, section, lab, rows, sumlab, lag, kind):
        body = [list(x) for x in rows] + [[sumlab, *S(rows)]]
        r.table(tid, cap, [HEAD, section], [lab] + COLS, body, kind)
        for row in body:
            for q, v in zip(Q, row[1:]):
                tt = row[0] == sumlab
                kw = dict(insats=None if tt else row[0]) if lag else dict(orsak=None if tt else row[0])
                r.cnt(tid, "ej_verkställda", v, lag=lag, total=tt, period=q, **kw)
        data = [[lab, "2025", "", "", ""], ["", "Kvartal 1", "Kvartal 2", "Kvartal 3", "Kvartal 4"]] + [[str(c) for c in x] for x in body]
        t = Table(data, colWidths=[240, 80, 80, 80, 80], hAlign="LEFT", rowHeights=17)
        t.setStyle([("FONT", (0, 0), (-1, -1), "LS", 9.5), ("FONT", (0, 0), (-1, 1), "LSB", 9.5), ("FONT", (0, -1), (-1, -1), "LSB", 9.5), ("SPAN", (1, 0), (4, 0)), ("SPAN", (0, 0), (0, 1)), ("ALIGN", (1, 0), (-1, -1), "CENTER"),
                    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("BOX", (0, 0), (-1, -1), .7, colors.HexColor("#004b87")), ("INNERGRID", (0, 0), (-1, -1), .25, colors.grey), ("BACKGROUND", (0, 0), (-1, 1), colors.HexColor("#e3edf6")), ("LINEABOVE", (0, -1), (-1, -1), 1, colors.black)])
        return KeepTogether([Paragraph(section, H2), Paragraph(cap, CAP), t, Spacer(1, 8)])
    P = Paragraph
    def page(c, d):
        c.setFont("LS", 8); c.setFillColor(colors.grey); c.drawString(50, 24, "Östersunds kommun | Vård- och omsorgsförvaltningen | VON 00412-2025"); c.drawRightString(790, 24, f"{d.page}")
    n1, n2, n3 = "LSS", "SoL", "Orsaker"
    story = [P("Östersunds kommun<br/>Vård- och omsorgsförvaltningen, kvalitetsenheten", B), P("Skrivelse 2026-01-27. Diarienummer VON 00412-2025. Mottagare: Vård- och omsorgsnämnden", B), P(HEAD, H1),
             P("Uppdraget", H2), P("Nämnden får varje kvartal en uppföljning av de beslut som har rapporterats till IVO för att de inte har verkställts inom tre månader. Från och med den 1 juli 2025 regleras rapporteringen enligt SoL i 34 kap. 1 § socialtjänstlagen (2025:400), för LSS i 28 f §. Antalen i tabellerna är beslut som inte var verkställda vid respektive kvartals slut.", B),
             P("Resultat", H2), P(p1, B), P(p2, B), P(p3, B),
             series("t1", "Tabell 1. Antal ej verkställda beslut enligt LSS per insats", n1, "Insats", LSS, "Summa LSS", "LSS", "insats_time_series"),
             series("t2", "Tabell 2. Antal ej verkställda beslut enligt SoL per insats", n2, "Insats", SOL, "Summa SoL", "SoL", "insats_time_series"),
             series("t3", "Tabell 3. Huvudsaklig orsak, LSS och SoL tillsammans", n3, "Orsak", ORS, "Summa", None, "orsak_time_series"),
             P("Slutsatser", H2), P("Köerna till särskilt boende väntas bestå till dess att det nya boendet i Torvalla öppnar. Förvaltningen föreslår att nämnden godkänner uppföljningen och överlämnar den till revisorerna och kommunfullmäktige.", B), P("Jonas Frösöberg, kvalitetsutvecklare", B)]
    SimpleDocTemplate(str(r.path), pagesize=landscape(A4), leftMargin=50, rightMargin=50, topMargin=40, bottomMargin=45, title=HEAD).build(story, onFirstPage=page, onLaterPages=page)
    r.save()
    return r
