"""Höganäs, Q1 2024: landscape reportlab matrix per law with empty cells, and a series; planted: series LSS Kv 1 2024 is 13, matrix 14."""
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from .core import Truth

REASONS = ["Saknar ledig plats", "Saknar personal", "Tackat nej", "Annat"]
LSS = [("Bostad med särskild service för vuxna", 2, 3, 4, 0, 1, 0), ("Daglig verksamhet", 1, 2, 0, 0, 2, 1),
       ("Kontaktperson", 2, 3, 0, 4, 0, 1), ("Avlösarservice i hemmet", 1, 0, 0, 1, 0, 0)]
SOL = [("Särskilt boende", 4, 1, 1, 0, 4, 0), ("Dagverksamhet", 0, 1, 0, 0, 0, 1), ("Kontaktfamilj", 2, 1, 0, 3, 0, 0)]
QS = ["Kv 1 2023", "Kv 2 2023", "Kv 3 2023", "Kv 4 2023", "Kv 1 2024"]
SERIES = {"LSS": [11, 12, 10, 12, 13], "SoL": [6, 8, 8, 7, 9]}


def build():
    t = Truth("askim06_hoganas_2024_kv1", "Höganäs kommun", "1284", "Socialnämnden", "SN/2024/55", "2024-Q1", "2024-05-06",
              ["LSS", "SoL"])
    body = ParagraphStyle("b", fontName="Helvetica", fontSize=9.5, leading=12.5, spaceAfter=5)
    h1 = ParagraphStyle("h1", parent=body, fontName="Helvetica-Bold", fontSize=16, leading=20)
    h2 = ParagraphStyle("h2", parent=body, fontName="Helvetica-Bold", fontSize=11, spaceBefore=7)
    cell = ParagraphStyle("c", parent=body, fontSize=8.5, leading=10, spaceAfter=0)
    mid = ParagraphStyle("m", parent=cell, alignment=1)
    P = Paragraph
    cols = ["Insats", "Antal / Kvinnor", "Antal / Män", "Antal / Totalt", *[f"Orsak / {r}" for r in REASONS]]
    parts = []
    for n, (lag, data) in enumerate((("LSS", LSS), ("SoL", SOL)), 1):
        full = [[r[0], r[1], r[2], r[1] + r[2], *r[3:]] for r in data]
        assert all(sum(f[4:]) == f[3] for f in full), lag
        full.append(["Summa", *[sum(f[j] for f in full) for j in range(1, 8)]])
        rows = [[f[0], *[str(v) if v else None for v in f[1:]]] for f in full]
        title = f"Matris {n}: beslut enligt {lag} som inte var verkställda 2024-03-31"
        t.table(f"t{n}", "matrix_insats_kon_orsak", cols, rows, title, [title])
        t.grid(f"t{n}", rows, [dict(lag=lag, insats=r[0]) for r in data] + [dict(lag=lag, is_total=True)],
               [dict(kon="K"), dict(kon="M"), {}, *[dict(orsak=o) for o in REASONS]])
        top = [P("<b>Insats</b>", cell), P("<b>Antal</b>", mid), "", "", P("<b>Orsak</b>", mid), "", "", ""]
        sub = ["", *[P(f"<b>{c.split(' / ')[1]}</b>", mid) for c in cols[1:]]]
        tab = Table([top, sub] + [[P(r[0], cell), *[P(c or "", mid) for c in r[1:]]] for r in rows],
                    colWidths=[210, 62, 62, 62, 90, 90, 90, 90],
                    style=TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.HexColor("#336699")), ("SPAN", (1, 0), (3, 0)),
                                      ("SPAN", (4, 0), (7, 0)), ("SPAN", (0, 0), (0, 1)), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                                      ("BACKGROUND", (0, 0), (-1, 1), colors.HexColor("#dbe8f4")),
                                      ("BACKGROUND", (0, -1), (-1, -1), colors.HexColor("#f1f1f1")),
                                      ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]))
        parts.append(KeepTogether([P(title, h2), tab]))
    both = [a + b for a, b in zip(SERIES["LSS"], SERIES["SoL"])]
    srows = [[k, *map(str, v)] for k, v in [*SERIES.items(), ("LSS och SoL", both)]]
    st = "Utveckling över fem kvartal, antal ej verkställda beslut vid kvartalets slut"
    t.table("t3", "insats_time_series", ["Lag", *QS], srows, st, [st])
    t.grid("t3", srows, [dict(lag="LSS"), dict(lag="SoL"), dict(is_total=True)],
           [dict(period=f"{q[-4:]}-Q{q[3]}") for q in QS])
    stab = Table([[P(f"<b>{c}</b>", mid if i else cell) for i, c in enumerate(["Lag", *QS])]] +
                 [[P(c, mid if i else cell) for i, c in enumerate(r)] for r in srows], colWidths=[110] + [80] * 5, hAlign="LEFT",
                 style=TableStyle([("LINEABOVE", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, 0), (-1, 0), 0.6, colors.black),
                                   ("LINEABOVE", (0, -1), (-1, -1), 0.6, colors.black), ("LINEBELOW", (0, -1), (-1, -1), 1, colors.black)]))
    q1 = "Av besluten enligt LSS gäller 43 procent kvinnor."
    q2 = "Sex av de nio SoL-besluten avser kvinnor"
    q3 = "SoL-besluten har ökat med två sedan kvartal 4 2023"
    q4 = "är 50 procent fler än för ett år sedan"
    m = ("measure",)
    t.claim(q1, 43, unit="procent", lag="LSS", kon="K", loose=m)
    t.claim(q2, 6, lag="SoL", kon="K", loose=m)
    t.claim(q2, 9, lag="SoL", loose=m, optional=True)
    t.claim(q3, 2, unit="skillnad", lag="SoL", compare_to="2023-Q4", loose=m)
    t.claim(q4, 50, unit="procent", lag="SoL", compare_to="2023-Q1", loose=("measure", "compare_to"))
    t.disc("table_vs_table", "error", "LSS at the end of Kv 1 2024: the series has 13, the matrix (rows and Summa) 14.", 13, 14,
           ["LSS 11 12 10 12 13", "Summa 6 8 14 4 5 3 2"], kinds=["table_vs_table", "table_vs_rows"])
    t.disc("table_vs_table", "note", "LSS och SoL Kv 1 2024: the series has 22, the matrices 14 + 9 = 23 (same cause).", 22, 23,
           ["LSS och SoL 17 20 18 19 22", "Summa 6 8 14 4 5 3 2", "Summa 6 3 9 1 3 4 1"], kinds=["table_vs_table", "table_sum"], optional=True)
    story = [P("Ej verkställda beslut enligt LSS och SoL", h1), P("Statistikrapport till kommunfullmäktige, kvartal 1 2024", body),
             P("Socialnämnden ska lämna statistik till fullmäktige om de beslut som inte har verkställts inom tre månader (16 kap. 6 h § SoL, "
               "28 h § LSS). Personuppgifter lämnas inte. Varje beslut har bara en orsak, den som handläggaren bedömt som den viktigaste. "
               "En tom ruta betyder att det inte finns något beslut att redovisa.", body),
             *parts, KeepTogether([P(st, h2), stab]), Spacer(1, 8),
             P(f"{q1} {q2}. {q3} och {q4}. Antalet personer är lägre än antalet beslut eftersom några väntar på mer än en insats.", body),
             Spacer(1, 10), P("Höganäs den 6 maj 2024<br/>Kerstin Fabulér, socialchef", body)]

    def page(c, doc):
        c.setFont("Helvetica", 8)
        c.drawString(40, 568, "Höganäs kommun  |  Socialnämnden")
        c.drawRightString(802, 568, f"SN/2024/55    Sida {doc.page}")

    SimpleDocTemplate(str(t.out("pdf")), pagesize=landscape(A4), leftMargin=40, rightMargin=40, topMargin=45, bottomMargin=34,
                      title="Statistikrapport").build(story, onFirstPage=page, onLaterPages=page)
    t.save()
