"""Knivsta: landscape page with months-waited buckets per area, a dash for none, Delsumma lines and a closing table (reportlab)."""
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from lib import DOCS, Truth

STEM = "mosse07_knivsta_2023kv3"
B = ["3–6 mån", "7–12 mån", "13–24 mån", "> 24 mån"]
AREAS = [("Äldre", [("Särskilt boende", "SoL", [5, 2, 1, 0]), ("Dagverksamhet", "SoL", [2, 0, 0, 0]), ("Växelvård", "SoL", [1, 1, 0, 0])]),
         ("Funktionsnedsättning", [("Bostad med särskild service", "LSS", [2, 4, 3, 1]), ("Daglig verksamhet", "LSS", [3, 1, 0, 0]),
                                   ("Kontaktperson", "LSS", [4, 2, 2, 0]), ("Kontaktperson", "SoL", [1, 0, 1, 0]),
                                   ("Boendestöd", "SoL", [2, 0, 0, 0])]),
         ("Barn och familj", [("Kontaktfamilj", "SoL", [3, 2, 0, 0]), ("Öppenvård", "SoL", [0, 1, 0, 0])])]
TITLE = "Ej verkställda beslut per 30 september 2023"


def dash(v):
    return "–" if v == 0 else str(v)


def sums(rows):
    return [sum(r[2][i] for r in rows) for i in range(4)]


def printed(rows):
    out = [(f"{n} ({lag})", *map(dash, v), dash(sum(v))) for n, lag, v in rows]
    s = sums(rows)
    return out + [("Delsumma", *map(dash, s), dash(sum(s)))]


def closing():
    out = [(a, *map(dash, sums(r)), dash(sum(sums(r)))) for a, r in AREAS]
    s = [sum(sums(r)[i] for _, r in AREAS) for i in range(4)]
    return out + [("Alla områden", *map(dash, s), dash(sum(s)))]


def truth():
    t = Truth(STEM, organisation="Knivsta kommun", kommunkod="0330", namnd="Socialnämnden", dnr="SN-2023/311",
              period="2023-Q3", document_date="2023-10-20", laws=["SoL", "LSS"])

    def row(tid, values, **k):
        for b, v in zip([*B, None], values):
            t.count(tid, "ej_verkställda", v, manader=b, **k)
    for area, rows in AREAS:
        tid = t.table(area, [TITLE, area], ["Beviljad insats", *B, "Totalt"], printed(rows), "waiting_buckets")
        for n, lag, v in rows:
            row(tid, [*v, sum(v)], lag=lag, insats=f"{n} ({lag})", omrade=area)
        s = sums(rows)
        row(tid, [*s, sum(s)], omrade=area, is_total=True)
    sec = "Nämnden i sin helhet"
    tid = t.table(sec, [TITLE, sec], ["Område", *B, "Totalt"], closing(), "waiting_buckets")
    for a, rows in AREAS:
        s = sums(rows)
        row(tid, [*s, sum(s)], omrade=a)
    s = [sum(sums(r)[i] for _, r in AREAS) for i in range(4)]
    row(tid, [*s, sum(s)], is_total=True)
    t.save()


def document():
    f = "Helvetica"
    body = ParagraphStyle("b", fontName=f, fontSize=10, leading=13.5, spaceAfter=5)
    h1 = ParagraphStyle("h1", fontName=f + "-Bold", fontSize=17, leading=21, textColor=colors.HexColor("#234f1e"), spaceAfter=6)
    h2 = ParagraphStyle("h2", fontName=f + "-Bold", fontSize=11.5, leading=15, spaceBefore=8, spaceAfter=3)

    def tab(first, rows):
        tb = Table([[first, *B, "Totalt"], *rows], colWidths=[80 * mm] + [32 * mm] * 5)
        tb.setStyle(TableStyle([("FONT", (0, 0), (-1, -1), f, 9.5), ("FONT", (0, 0), (-1, 0), f + "-Bold", 9.5),
                                ("FONT", (0, -1), (-1, -1), f + "-Bold", 9.5), ("GRID", (0, 0), (-1, -1), .4, colors.HexColor("#8aa886")),
                                ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#dcead9")), ("ALIGN", (1, 0), (-1, -1), "CENTER"),
                                ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]))
        return tb

    def page(c, d):
        c.setFont(f, 8)
        c.drawString(20 * mm, 10 * mm, "Knivsta kommun · Socialkontoret · SN-2023/311 · 2023-10-20")
        c.drawRightString(277 * mm, 10 * mm, f"Sid {d.page}")
    s = [Paragraph(TITLE, h1),
         Paragraph("Underlag till socialnämnden. Tabellerna visar hur länge besluten väntat, räknat från beslutsdag eller från den dag då "
                   "insatsen avbröts. Streck betyder att inget beslut finns i intervallet. Grund: 16 kap. 6 h § SoL, 28 h § LSS.", body)]
    for a, rows in AREAS:
        s.append(KeepTogether([Paragraph(a, h2), tab("Beviljad insats", printed(rows))]))
    s.append(KeepTogether([Paragraph("Nämnden i sin helhet", h2), tab("Område", closing())]))
    s += [Spacer(1, 4 * mm), Paragraph("Rapporten lämnas vidare till kommunfullmäktige efter nämndens behandling.", body)]
    SimpleDocTemplate(str(DOCS / f"{STEM}.pdf"), pagesize=landscape(A4), leftMargin=20 * mm, rightMargin=20 * mm, topMargin=15 * mm,
                      bottomMargin=18 * mm, title=TITLE).build(s, onFirstPage=page, onLaterPages=page)


if __name__ == "__main__":
    truth()
    document()
