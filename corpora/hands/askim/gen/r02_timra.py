"""Timrå, Q1 2025: one-page reportlab memo, one list with dates as ååmmdd and waiting days; planted: nine in the text, eight rows."""
from datetime import date

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from .core import Truth

END = date(2025, 3, 31)
# lag, insats, beslut, avbrott, kommentar
ROWS = [("LSS", "Ledsagarservice", "2024-11-12", None, "Ledsagare rekryteras."),
        ("LSS", "Kontaktperson", "2024-09-03", None, "Vill ha en kvinna i egen ålder, ingen sådan finns i dag."),
        ("LSS", "Kontaktperson", None, "2024-10-21", "Uppdragstagaren sade upp sig. Ny ej funnen."),
        ("LSS", "Daglig verksamhet", "2024-12-02", None, "Avvaktar, sjukskriven."),
        ("LSS", "Avlösarservice", "2024-06-18", None, "Familjen har sagt nej till de tider som kan erbjudas."),
        ("SoL", "Särskilt boende", "2024-12-19", None, "Erbjuden plats 250214, tackade nej."),
        ("SoL", "Särskilt boende", "2024-12-27", None, None),
        ("SoL", "Kontaktfamilj", "2024-08-08", None, "Utredning av tänkt familj pågår.")]


def short(iso):
    return iso.replace("-", "")[2:] if iso else None


def build():
    t = Truth("askim02_timra_2025_kv1", "Timrå kommun", "2262", "Socialnämnden", "SN 2025/64", "2025-Q1", "2025-04-24",
              ["LSS", "SoL"])
    body = ParagraphStyle("b", fontName="Times-Roman", fontSize=11, leading=14.5, spaceAfter=7)
    h1 = ParagraphStyle("h", parent=body, fontName="Times-Bold", fontSize=15, leading=19, spaceBefore=10)
    h2 = ParagraphStyle("h2", parent=body, fontName="Times-Bold", fontSize=11.5, spaceBefore=8, spaceAfter=3)
    cell = ParagraphStyle("c", parent=body, fontSize=9.5, leading=11.5, spaceAfter=0)
    cols = ["Nr", "Lag", "Insats", "Beslut", "Avbrott", "Dagar", "Kommentar"]
    rows, days = [], []
    for i, (lag, ins, b, a, kom) in enumerate(ROWS, 1):
        n = (END - date.fromisoformat(b or a)).days
        days.append(n)
        rows.append([str(i), lag, ins, short(b), short(a), str(n), kom])
        t.dec("t1", ["Rapporterade beslut"], nr=i, lag=lag, insats=ins, beslutsdatum=b, avbrottsdatum=a, dagar=n, kommentar=kom)
    t.table("t1", "decision_rows", cols, rows, "Rapporterade beslut", ["Rapporterade beslut"])
    mean = round(sum(days) / len(days))
    q1 = "För första kvartalet 2025 har socialförvaltningen rapporterat nio ej verkställda beslut till IVO."
    q2 = "Fem av dem rör LSS och tre rör SoL."
    q3 = f"I medeltal har de som står i listan väntat {mean} dagar"
    q4 = f"den längsta väntan är {max(days)} dagar"
    t.claim(q1, 9, "rapporterade", loose=("measure",))
    t.claim(q2, 5, "rapporterade", lag="LSS", loose=("measure",))
    t.claim(q2, 3, "rapporterade", lag="SoL", loose=("measure",))
    t.claim(q3, mean, unit="dagar", loose=("measure",))
    t.claim(q4, max(days), unit="dagar", loose=("measure",))
    t.disc("text_vs_table", "error", "The text says nine reported decisions; the list has eight rows (5 LSS and 3 SoL, as the text itself says).",
           9, 8, [q1, q2], kinds=["text_vs_table", "table_vs_rows", "text_vs_text"])
    t.disc("text_vs_text", "note", "Five and three add up to eight, not nine (same cause).", 9, 8, [q2, q1],
           kinds=["text_vs_text", "text_vs_table", "table_vs_rows"], optional=True)

    story = [Paragraph("Socialnämnden", body),
             Paragraph("Ej verkställda beslut kvartal 1/2025", h1),
             Paragraph(f"{q1} {q2} {q3}, {q4}. Dagarna är räknade till och med den 31 mars från beslutet, eller från "
                       "avbrottet då insatsen hade börjat.", body),
             Paragraph("Vad lagen säger", h2),
             Paragraph("Skyldigheten att rapportera finns i 16 kap. 6 f § SoL och 28 f § LSS. Ett nej från den enskilde "
                       "gör inte att beslutet upphör, det ska ändå vara med i rapporten tills det verkställs eller avslutas.", body),
             Paragraph("Rapporterade beslut", h2),
             Paragraph("Datum skrivs ååmmdd.", cell), Spacer(1, 4),
             Table([[Paragraph(f"<b>{c}</b>", cell) for c in cols]] + [[Paragraph(c or "", cell) for c in r] for r in rows],
                   colWidths=[24, 32, 92, 46, 48, 40, 180], repeatRows=1,
                   style=TableStyle([("LINEBELOW", (0, 0), (-1, 0), 1, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                                     ("LINEBELOW", (0, 1), (-1, -1), 0.3, colors.grey), ("LEFTPADDING", (0, 0), (-1, -1), 3),
                                     ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e9e4d8"))])),
             Paragraph("Förslag", h2),
             Paragraph("Socialnämnden tar del av redovisningen och överlämnar den till kommunfullmäktige samt revisionen.", body),
             Spacer(1, 18), Paragraph("Ulla-Karin Fiktiv<br/>Enhetschef, myndighetsenheten", body)]

    def page(c, doc):
        c.setFont("Times-Bold", 12)
        c.drawString(62, 800, "Timrå kommun")
        c.setFont("Times-Roman", 10)
        c.drawString(62, 787, "Socialförvaltningen")
        c.drawRightString(533, 800, "2025-04-24")
        c.drawRightString(533, 787, "Dnr SN 2025/64")
        c.setFont("Times-Roman", 8)
        c.drawCentredString(297, 30, "Postadress 861 82 Timrå    Besök Köpmangatan 14    Telefon 060-16 31 00")

    SimpleDocTemplate(str(t.out("pdf")), pagesize=A4, leftMargin=62, rightMargin=62, topMargin=80, bottomMargin=50,
                      title="Ej verkställda beslut").build(story, onFirstPage=page, onLaterPages=page)
    t.save()
