"""Emmaboda, kvartal 2 2025: a worksheet printed in landscape (drawn by reportlab); a list over pages with repeated heads, then a pivot; right."""
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

import to_rl
from model import Report

# law | section | insats | sex | decision | interruption | executed | closed | remark
LIST = """SoL|4:1|Särskilt boende|K|2024-02-19||2025-05-06||Flyttade in på Bjurbäcksgården
SoL|4:1|Särskilt boende|K|2024-10-08||||Tackat nej två gånger
SoL|4:1|Särskilt boende|M|2024-12-12|||2025-04-22|Avliden
SoL|4:1|Särskilt boende|K|2025-02-03||||I kö, korttidsboende under tiden
SoL|4:1|Särskilt boende|M|2025-03-17||||I kö
SoL|4:1|Särskilt boende|K|2025-03-25||2025-06-27||
SoL|4:1|Dagverksamhet|M|2024-11-04||||Vill vänta tills dottern kan följa med första dagarna
SoL|4:1|Dagverksamhet|K|2025-01-14|||2025-05-30|Tog tillbaka sin ansökan
SoL|4:1|Dagverksamhet|K|2025-03-28||||
SoL|4:1|Kontaktperson|K|2024-05-21|2024-12-02|||Uppdragstagaren slutade. Ny sökes
SoL|4:1|Kontaktperson|M|2025-02-26||||Medverkar inte till möte
SoL|4:1|Boendestöd|M|2024-09-16|2025-02-10|2025-05-12||Hade avbrott p.g.a. sjukhusvistelse
SoL|4:1|Boendestöd|K|2025-03-06||||Släpper inte in personalen, motivationsarbete
SoL|4:1|Kontaktfamilj|M|2024-08-29||||Syskonpar, ingen familj kan ta båda
SoL|4:1|Kontaktfamilj|M|2024-08-29||||Syskonpar, ingen familj kan ta båda
LSS|9:3|Ledsagarservice|K|2025-01-30||2025-06-02||
LSS|9:4|Kontaktperson|M|2023-11-13||||Önskar ung man, ingen har kunnat rekryteras
LSS|9:4|Kontaktperson|K|2024-06-10|2025-01-07|||Avbrott då kontaktpersonen flyttat
LSS|9:4|Kontaktperson|M|2025-03-19||||Utredning av uppdragstagare pågår
LSS|9:6|Korttidsvistelse|M|2024-12-03||||Föräldrarna vill avvakta till hösten
LSS|9:6|Korttidsvistelse|K|2025-02-11||2025-06-13||
LSS|9:9|Gruppbostad|M|2023-04-26||||Inget ledigt. Erbjudande lämnat i Nybro, nej
LSS|9:9|Gruppbostad|K|2024-03-14||||Inget ledigt
LSS|9:9|Gruppbostad|M|2024-10-22||2025-04-01||Inflyttad på Åkerhuset
LSS|9:9|Servicebostad|K|2025-01-20||||Tackat ja, inflyttning 1 augusti
LSS|9:10|Daglig verksamhet|M|2024-11-27|2025-03-10|||Avbrott på egen begäran
LSS|9:10|Daglig verksamhet|K|2025-03-03|||2025-06-18|Flyttat från kommunen
LSS|9:10|Daglig verksamhet|M|2025-03-11||||Ej valt arbetsplats"""
HEAD = ["Nr", "Lag", "Kap/§", "Insats", "Kön", "Beslut", "Avbrott", "Verkställt", "Avslutat", "Anmärkning"]


def build():
    r = Report("ryssby08_emmaboda_2025kv2", "pdf", "Emmaboda kommun", "0862", "Socialnämnden", "SN-2025-214", "2025-Q2", "2025-07-08", ["SoL", "LSS"])
    data = [x.split("|") for x in LIST.splitlines()]
    title = "Ej verkställda beslut kvartal 2 2025"
    r.sec = [title]
    rows = [[str(i), *[c or None for c in x]] for i, x in enumerate(data, 1)]
    t = r.table(HEAD, rows, "decision_rows", title=title)
    for i, (law, par, ins, kon, d, av, ve, sl, text) in enumerate(data, 1):
        r.dec(t, ins, law, nr=i, lagrum=par, kon=kon, beslutsdatum=d, avbrottsdatum=av or None, kommentar=text or None,
              status="verkställt" if ve else "avslutat" if sl else "kvarstående", verkstallt_datum=ve or None, avslutat_datum=sl or None)
    status = lambda x: 1 if x[6] else 2 if x[7] else 0
    tally = lambda xs: [sum(status(x) == s for x in xs) for s in (0, 1, 2)] + [len(xs)]
    pivot, dims = [], []
    for law in ("LSS", "SoL"):
        part = [x for x in data if x[0] == law]
        pivot.append([law, *tally(part)])
        dims.append(dict(lag=law, is_total=True))
        for ins in sorted({x[2] for x in part}):
            pivot.append([ins, *tally([x for x in part if x[2] == ins])])
            dims.append(dict(lag=law, insats=ins))
    pivot.append(["Totalsumma", *tally(data)])
    dims.append(dict(is_total=True))
    r.sec = ["Sammanställning"]
    t2 = r.table(["Radetiketter", "Kvarstår", "Verkställt", "Avslutat", "Totalsumma"], [[a, *[str(v) if v else None for v in vs]] for a, *vs in pivot],
                 "insats_status", title="Sammanställning")
    r.grid(t2, dims, [None, dict(measure="kvarstående"), dict(measure="verkställda"), dict(measure="avslutade"), dict(measure="rapporterade")])

    twin = [" ".join(c for c in x[1:] if c) for x in rows if x[3] == "Kontaktfamilj"]
    r.disc("row_content", "Rows 14 and 15 are alike; the remark explains it (siblings, one decision each).", 2, 1, twin[:1], "note", optional=True)
    draw(r, title, rows, pivot)
    return r


def draw(r, title, rows, pivot):
    f = to_rl.fonts("LiberationSans")
    st = ParagraphStyle("c", fontName=f["Regular"], fontSize=9, leading=11)
    text = lambda t, font="Regular", size=9: Paragraph(t, ParagraphStyle("x", parent=st, fontName=f[font], fontSize=size, leading=size * 1.3, spaceAfter=4))
    grid = [("GRID", (0, 0), (-1, -1), 0.4, colors.HexColor("#999999")), ("FONT", (0, 1), (-1, -1), f["Regular"], 9), ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("FONT", (0, 0), (-1, 0), f["Bold"], 9), ("TEXTCOLOR", (0, 0), (-1, 0), colors.white), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#44546A")),
            ("TOPPADDING", (0, 0), (-1, -1), 4), ("BOTTOMPADDING", (0, 0), (-1, -1), 5), ("ALIGN", (0, 1), (0, -1), "RIGHT")]
    body = [[*[c or "" for c in x[:9]], Paragraph(x[9] or "", st)] for x in rows]
    lst = Table([HEAD, *body], colWidths=[w * cm for w in (1.0, 1.2, 1.5, 3.6, 1.1, 2.3, 2.3, 2.3, 2.3, 8.0)], repeatRows=1, style=grid, hAlign="LEFT")
    bold = [("FONT", (0, i), (-1, i), f["Bold"], 9) for i, x in enumerate(pivot, 1) if x[0] in ("LSS", "SoL", "Totalsumma")]
    inset = [("LEFTPADDING", (0, i), (0, i), 18) for i, x in enumerate(pivot, 1) if x[0] not in ("LSS", "SoL", "Totalsumma")]
    piv = Table([["Radetiketter", "Kvarstår", "Verkställt", "Avslutat", "Totalsumma"], *[[a, *[v or "" for v in vs]] for a, *vs in pivot]],
                colWidths=[w * cm for w in (5.5, 2.4, 2.4, 2.4, 2.8)], hAlign="LEFT",
                style=[("FONT", (0, 0), (-1, -1), f["Regular"], 9), ("FONT", (0, 0), (-1, 0), f["Bold"], 9), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#DDEBF7")),
                       ("ALIGN", (1, 0), (-1, -1), "RIGHT"), ("LINEABOVE", (0, -1), (-1, -1), 0.7, colors.HexColor("#5B9BD5")),
                       ("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 2), *bold, *inset])
    flow = [text(title, "Bold", 14),
            text("Emmaboda kommun, Socialnämnden. Dnr SN-2025-214. Upprättad 2025-07-08. Omfattar beslut enligt SoL och LSS som rapporterats till IVO för perioden 2025-04-01 – 2025-06-30."),
            Spacer(1, 6), lst, PageBreak(), text("Sammanställning", "Bold", 14), text("Antal beslut per lag och insats, samma beslut som i listan"), Spacer(1, 4), piv, Spacer(1, 10),
            text("Kap/§ i listan: 4:1 = 4 kap. 1 § SoL (2001:453), 9:4 = 9 § 4 LSS o.s.v. Tom ruta = inget."), text("Kvarstår = inte verkställt den 30 juni 2025.")]

    def on_page(c, d):
        c.setFont(f["Regular"], 8)
        c.drawString(1.8 * cm, 20.0 * cm, "Emmaboda kommun")
        c.drawRightString(27.9 * cm, 20.0 * cm, "EVB_kv2_2025.xlsx")
        c.drawCentredString(14.85 * cm, 0.9 * cm, f"Sida {d.page}")

    r.out.parent.mkdir(exist_ok=True)
    SimpleDocTemplate(str(r.out), pagesize=landscape(A4), leftMargin=1.8 * cm, rightMargin=1.8 * cm, topMargin=1.6 * cm, bottomMargin=1.6 * cm,
                      title="EVB_kv2_2025").build(flow, onFirstPage=on_page, onLaterPages=on_page)
