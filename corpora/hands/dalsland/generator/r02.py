"""Vansbro kv 2 2023: DOCX, one table for both laws over four quarters, numbered list, dates YYMMDD."""
from docx import Document
from docx.shared import Pt, Cm
from docx.enum.text import WD_ALIGN_PARAGRAPH
from lib import *


def grid(doc, t, widths, style="Table Grid", size=9, bold_last=False):
    tb = doc.add_table(rows=1, cols=len(t["columns"]), style=style)
    tb.autofit = False
    for j, w in enumerate(widths):
        tb.columns[j].width = Cm(w)
    for i, row in enumerate([t["columns"]] + t["rows"]):
        cells = tb.rows[0].cells if i == 0 else tb.add_row().cells
        for j, c in enumerate(row):
            cells[j].width = Cm(widths[j])
            p = cells[j].paragraphs[0]
            p.paragraph_format.space_after = Pt(1)
            run = p.add_run(c or "")
            run.font.size = Pt(size)
            run.bold = i == 0 or (bold_last and i == len(t["rows"]))
    return tb


def make():
    r = R("dalsland02_vansbro_2023_kv2", "docx", "Vansbro kommun", "2021", "Socialnämnden", "VAN SN 2023/44", "2023-Q2", "2023-08-15", ["SoL", "LSS"], fmt=yymmdd)
    rows = [  # lag, insats, beslut, avbrott, verkställt, kommentar
        ("SoL", "Särskilt boende äldre", "2022-11-21", None, None, "Erbjuden plats 230118 och 230502, tackat nej båda gångerna"),
        ("SoL", "Särskilt boende äldre", "2023-02-09", None, "2023-05-22", "Platsbrist under våren"),
        ("SoL", "Särskilt boende äldre", "2023-03-14", None, None, "Vill avvakta till efter sommaren"),
        ("SoL", "Boendestöd", None, "2023-01-16", None, "Avböjer besök sedan i januari, handläggaren får inte kontakt"),
        ("SoL", "Kontaktperson", "2022-08-30", None, None, "Svårt att rekrytera på orten"),
        ("LSS", "Kontaktperson", "2022-02-03", None, "2023-06-12", "Svårt att rekrytera, nu hittad"),
        ("LSS", "Kontaktperson", None, "2022-12-19", None, "Uppdragstagaren slutade, ny är ej funnen"),
        ("LSS", "Korttidsvistelse", "2022-09-27", None, None, "Vårdnadshavare tackar nej till Mora, vill ha plats på hemorten"),
        ("LSS", "Avlösarservice i hemmet", "2023-03-01", None, None, "Personal saknas"),
    ]
    hist = {("SoL", "Särskilt boende äldre"): [1, 4, 2], ("SoL", "Boendestöd"): ["-", "-", "-"], ("SoL", "Kontaktperson"): ["-", 1, 1],
            ("LSS", "Kontaktperson"): [2, 1, 2], ("LSS", "Korttidsvistelse"): ["-", 1, 1], ("LSS", "Avlösarservice i hemmet"): [1, 1, "-"]}
    qs = [("Kv 3 -22", "2022-Q3"), ("Kv 4 -22", "2022-Q4"), ("Kv 1 -23", "2023-Q1"), ("Kv 2 -23", "2023-Q2")]
    out, tot = [], [0] * 4
    for (lag, ins), h in hist.items():
        v = h + [sum(x[:2] == (lag, ins) for x in rows)]
        out.append([lag, ins] + [str(x) for x in v])
        for j, x in enumerate(v):
            x = 0 if x == "-" else x
            tot[j] += x
            r.cnt("t1", "rapporterade", x, lag=lag, insats=ins, period=qs[j][1])
    out.append(["Båda", "Totalt"] + [str(x) for x in tot])
    for j, x in enumerate(tot):
        r.cnt("t1", "rapporterade", x, period=qs[j][1], total=True)
    t1 = r.tbl("t1", "Tabell 1. Rapporterade beslut per kvartal", ["Ärendet"], ["Lag", "Insats"] + [q[0] for q in qs], out, "insats_time_series")
    lr = []
    for i, (lag, ins, b, a, v, kom) in enumerate(rows, 1):
        lr.append([i, lag, ins] + [yymmdd(x) if x else None for x in (b, a, v)] + [kom])
        r.dec(ins, lag, table="t2", nr=i, section=["Ärendet"], beslutsdatum=b, avbrottsdatum=a, kommentar=kom, verkstallt_datum=v, status="verkställt" if v else "kvarstående")
    t2 = r.tbl("t2", "Tabell 2. Besluten som rapporterats för kvartal 2", ["Ärendet"], ["Nr", "Lag", "Insats", "Beslut", "Avbrott", "Verkställt", "Kommentar"], lr, "decision_rows")
    N, ve = len(rows), sum(bool(x[4]) for x in rows)
    d = Document()
    s = d.sections[0]
    s.page_width, s.page_height = Cm(21), Cm(29.7)
    s.left_margin = s.right_margin = Cm(2)
    d.styles["Normal"].font.name = "Calibri"; d.styles["Normal"].font.size = Pt(11)
    s.header.paragraphs[0].text = "VANSBRO KOMMUN\tSocialförvaltningen\t2023-08-15"
    s.footer.paragraphs[0].text = "Dnr VAN SN 2023/44"
    d.add_heading("Rapportering av ej verkställda gynnande beslut kvartal 2 år 2023", 1)
    d.add_paragraph("Handläggare: Mikaela Rosander, SAS")
    d.add_heading("Förslag till beslut", 2)
    d.add_paragraph("Socialnämnden lägger rapporten till handlingarna.")
    d.add_heading("Ärendet", 2)
    d.add_paragraph("Beslut som fattats av socialnämnden och som inte verkställts inom tre månader, eller där verkställigheten avbrutis i mer än tre månader, rapporteras till IVO varje kvartal. Reglerna finns i 16 kap 6 f-h §§ SoL och 28 f-h §§ LSS.")
    prev = tot[2]
    a = f"Under kvartal 2 rapporterades {N} beslut, vilket är {ORD[N - prev]} fler än kvartal 1."
    r.claim(a, N, "rapporterade"); r.claim(a, N - prev, "rapporterade", unit="skillnad", compare_to="2023-Q1")
    b = f"{ORD[ve].capitalize()} av besluten hann verkställas före kvartalets utgång och {N - ve} kvarstår."
    r.claim(b, ve, "verkställda"); r.claim(b, N - ve, "kvarstående")
    av = sum(bool(x[3]) for x in rows)
    c = f"I {ORD[av]} fall handlar det om ett avbrott."
    r.claim(c, av, "rapporterade", orsak="avbrott", agreed=["period", "lag", "insats", "kon", "compare_to"])
    d.add_paragraph(f"{a} {b} {c}")
    d.add_paragraph(t1["title"]).runs[0].bold = True
    grid(d, t1, [1.6, 5.2, 2, 2, 2, 2], bold_last=True)
    d.add_paragraph()
    d.add_paragraph(t2["title"]).runs[0].bold = True
    grid(d, t2, [0.9, 1.2, 3.4, 1.7, 1.8, 2.4, 5.6], style="Light Grid Accent 1", size=8.5)
    d.add_paragraph()
    d.add_paragraph("Datum skrivs ÅÅMMDD. Ett streck i tabell 1 betyder att inget beslut fanns att rapportera. Kvartal 3 och 4 år 2022 har hämtats ur tidigare rapporter.")
    d.add_heading("Åtgärder", 2)
    d.add_paragraph("Annonsering efter kontaktpersoner i lokaltidningen och på kommunens webb.", style="List Bullet")
    d.add_paragraph("Samtal med Mora kommun om köp av korttidsplatser för barn.", style="List Bullet")
    d.add_paragraph("Göran Strömqvist\nförvaltningschef")
    d.save(r.path)
    return r
