"""lanet02 Säter 2023-Q4: Excel list, landscape, as a spreadsheet prints (reportlab), over two pages, with a small summary below."""
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas
from reportlab.platypus import KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table
from lib import *

STEM = "lanet02_sater_2023_kv4"
END = dt.date(2023, 12, 31)
H = ["Nr", "Lagrum", "Insats", "Kön", "Beslutsdatum", "Datum avbrott", "Väntat dgr t.o.m. 231231", "Verkställt datum", "Avslutat datum", "Anteckning"]
# lagrum, insats, kön, beslut, avbrott, verkställt, avslutat, anteckning, id
R = [
 ("LSS 9:9", "Bostad m särsk service", "Man", "2021-11-09", "", "", "", "Tackat nej till två lägenheter, vill bo kvar i Stora Skedvi.", "lss_bostad_vuxna"),
 ("SoL 4:1", "Särskilt boende", "Kvinna", "2022-03-28", "", "", "", "Erbjuden plats i april och i oktober. Avvaktar, maken orkar än.", "sol_sarskilt_boende_aldre"),
 ("LSS 9:4", "Kontaktperson", "Kvinna", "2022-09-14", "", "2023-11-06", "", "Startat med ny kontaktperson.", "lss_kontaktperson"),
 ("LSS 9:10", "Daglig verksamhet", "Man", "2020-05-18", "2022-12-01", "", "", "Sjukskriven sedan avbrottet. Ny kontakt tas i februari.", "lss_daglig_verksamhet"),
 ("SoL 4:1", "Kontaktfamilj", "Pojke", "2023-01-17", "", "", "", "Ingen familj som passar. Annons ute.", "sol_kontaktfamilj"),
 ("SoL 4:1", "Kontaktfamilj", "Flicka", "2023-01-17", "", "", "", "Syskon till nr 5. Ska till samma familj.", "sol_kontaktfamilj"),
 ("LSS 9:6", "Korttidsvistelse", "Pojke", "2023-02-03", "", "", "2023-12-11", "Föräldrarna tagit tillbaka ansökan.", "lss_korttidsvistelse"),
 ("SoL 4:1", "Boendestöd", "Man", "2023-02-21", "", "2023-10-16", "", "", "sol_boendestod"),
 ("LSS 9:3", "Ledsagarservice", "Kvinna", "2023-03-10", "", "", "", "Svårt hitta ledsagare som kan teckenspråk.", "lss_ledsagarservice"),
 ("SoL 4:1", "Kontaktperson", "Man", "2022-06-08", "2023-03-31", "", "", "Kontaktpersonen slutade, har inte velat träffa någon ny.", "sol_kontaktperson"),
 ("LSS 9:9", "Bostad m särsk service", "Kvinna", "2023-04-04", "", "", "", "Ingen ledig lägenhet i gruppbostad.", "lss_bostad_vuxna"),
 ("SoL 4:1", "Särskilt boende", "Man", "2023-04-25", "", "2023-10-02", "", "Inflyttad Lindgården", "sol_sarskilt_boende_aldre"),
 ("LSS 9:5", "Avlösarservice i hemmet", "Pojke", "2023-05-09", "", "", "", "Familjen vill ha samma person varje gång, rekrytering pågår.", "lss_avlosarservice"),
 ("SoL 4:1", "Särskilt boende", "Kvinna", "2023-05-23", "", "", "2023-11-19", "Avliden", "sol_sarskilt_boende_aldre"),
 ("SoL 4:1", "Dagverksamhet", "Kvinna", "2023-06-14", "", "2023-05-30", "", "Började på onsdagar.", "sol_dagverksamhet"),
 ("LSS 9:4", "Kontaktperson", "Man", "2023-06-20", "", "", "", "Tackat nej till föreslagen person.", "lss_kontaktperson"),
 ("SoL 4:1", "Särskilt boende", "Kvinna", "2023-07-05", "", "", "", "Önskar endast plats på Björkbacken.", "sol_sarskilt_boende_aldre"),
 ("LSS 9:10", "Daglig verksamhet", "Kvinna", "2023-08-15", "", "2023-12-04", "", "", "lss_daglig_verksamhet"),
 ("SoL 4:1", "Särskilt boende", "Man", "2023-08-30", "", "", "", "Plats erbjuden 231220, svar inväntas.", "sol_sarskilt_boende_aldre"),
 ("LSS 9:3", "Ledsagarservice", "Man", "2023-09-12", "", "", "", "Uppdragstagare saknas", "lss_ledsagarservice"),
 ("SoL 4:1", "Dagverksamhet", "Kvinna", "2023-09-27", "", "", "", "Kö till demensgruppen.", "sol_dagverksamhet"),
]


def model():
    out = []
    for i, (lr, ins, kon, b, a, v, s, txt, iid) in enumerate(R, 1):
        dg = None if v or s else (END - dt.date.fromisoformat(a or b)).days
        out.append(dict(nr=i, lagrum=lr, lag=lr[:3], insats=ins, kon=kon, b=b, a=a, v=v, s=s, txt=txt, iid=iid, dagar=dg))
    return out


def build():
    rows = model()
    t = Truth(organisation="Säters kommun", stadsdel=None, namnd="Socialnämnden", kommunkod="2082", dnr="SN2024/0009",
              period="2023-Q4", document_date="2024-01-19", laws=["SoL", "LSS"])
    cells = [[r["nr"], r["lagrum"], r["insats"], r["kon"], r["b"], r["a"], r["dagar"], r["v"], r["s"], r["txt"]] for r in rows]
    title = "Ej verkställda beslut kvartal 4 2023"
    t.table("t1", title, [title], H, cells, "decision_rows")
    for r in rows:
        t.decision(table="t1", nr=r["nr"], section=[title], insats=r["insats"], insats_id=r["iid"], lag=r["lag"], lagrum=r["lagrum"],
                   beslutsdatum=r["b"], avbrottsdatum=r["a"], dagar=r["dagar"], kommentar=r["txt"],
                   kon="K" if r["kon"] in ("Kvinna", "Flicka") else "M", alder="barn" if r["kon"] in ("Flicka", "Pojke") else "vuxen",
                   status="verkställt" if r["v"] else "avslutat" if r["s"] else "kvarstående", verkstallt_datum=r["v"], avslutat_datum=r["s"])

    def c(lag, f):
        return sum(1 for r in rows if (lag is None or r["lag"] == lag) and f(r))
    fs = [lambda r: True, lambda r: r["v"], lambda r: r["s"], lambda r: not r["v"] and not r["s"]]
    true = {lag: [c(lag, f) for f in fs] for lag in ("SoL", "LSS", None)}
    printed = {k: list(v) for k, v in true.items()}
    printed["LSS"][3] += 1                                        # planted
    srows = [["SoL", *printed["SoL"]], ["LSS", *printed["LSS"]], ["Totalt", *printed[None]]]
    SH = ["Lag", "Rapporterade", "Verkställda", "Avslutade", "Kvar 231231"]
    t.table("t2", "Summering", [title, "Summering"], SH, srows, "insats_status")
    for r, lag in zip(srows, ("SoL", "LSS", None)):
        for m, v in zip(["rapporterade", "verkställda", "avslutade", "kvarstående"], r[1:]):
            t.count("t2", m, v, lag=lag, is_total=lag is None)
    bad, good = printed["LSS"][3], true["LSS"][3]
    line = "LSS " + " ".join(map(str, printed["LSS"]))
    tot = "Totalt " + " ".join(map(str, printed[None]))
    t.finding("table_vs_rows", f"The summary gives {bad} remaining LSS decisions; the list has {good} LSS rows without an end date, and 10 - 2 - 1 is {good}.",
              bad, good, [line, tot], kinds=["table_vs_rows", "table_sum", "table_vs_table"])
    x = rows[14]
    t.finding("date", "Row 15 is said to have been carried out before the decision was taken.", x["v"], x["b"],
              [f"15 SoL 4:1 Dagverksamhet Kvinna {x['b']} {x['v']} Började på onsdagar.", x["v"], x["b"]])
    t.finding("table_sum", "Column Kvar: SoL and LSS add to one more than the printed total (a consequence of the LSS cell).", true[None][3],
              true[None][3] + 1, [tot, line], severity="note", optional=True, kinds=["table_sum", "table_vs_table"])
    t.finding("table_sum", "Row LSS: carried out, closed and remaining add to one more than reported (the same cell).", printed["LSS"][0],
              printed["LSS"][0] + 1, [line], severity="note", optional=True, kinds=["table_sum", "table_vs_table"])
    t.finding("date", "Row 15: the date of carrying out lies outside the quarter (the same cell).", x["v"], "2023-10-01..2023-12-31",
              [x["v"]], severity="note", optional=True)

    F = "/usr/share/fonts/truetype/liberation/LiberationSansNarrow-%s.ttf"
    for n, w in (("N", "Regular"), ("NB", "Bold"), ("NI", "Italic")):
        pdfmetrics.registerFont(TTFont(n, F % w))
    ps = ParagraphStyle("c", fontName="N", fontSize=10.5, leading=12.5)
    ph = ParagraphStyle("h", fontName="NB", fontSize=10.5, leading=12.5, textColor=colors.white)
    pr = ParagraphStyle("r", parent=ps, alignment=2)
    pb = ParagraphStyle("b", parent=ps, fontName="NB")
    pbr = ParagraphStyle("br", parent=pb, alignment=2)
    W = [24, 56, 118, 46, 70, 62, 70, 60, 60, 204]
    body = [[Paragraph(h, ph) for h in H]] + [
        [Paragraph(str(v), pr if j == 6 else ps) if v not in ("", None) else "" for j, v in enumerate(r)] for r in cells]
    grid = [("GRID", (0, 0), (-1, -1), 0.4, colors.HexColor("#9A9A9A")), ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
            ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 5), ("LEFTPADDING", (0, 0), (-1, -1), 3), ("RIGHTPADDING", (0, 0), (-1, -1), 3)]
    big = Table(body, colWidths=W, repeatRows=1, hAlign="LEFT", style=grid + [("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#2F5F4F"))] + [
        ("BACKGROUND", (0, i), (-1, i), colors.HexColor("#EEF4F1")) for i in range(2, len(body), 2)])
    small = Table([[Paragraph(str(v), (pbr if j else pb) if i in (0, 3) else (pr if j else ps)) for j, v in enumerate(r)] for i, r in enumerate([SH] + srows)],
                  colWidths=[60, 70, 62, 62, 66], hAlign="LEFT", style=grid)

    class Canvas(canvas.Canvas):
        def __init__(self, *a, **k):
            super().__init__(*a, **k)
            self.pages = []

        def showPage(self):
            self.pages.append(dict(self.__dict__))
            self._startPage()

        def save(self):
            for i, p in enumerate(self.pages, 1):
                self.__dict__.update(p)
                self.setFont("N", 8.5)
                self.drawString(36, 20, "Ej verkst beslut kv4 2023.xlsx")
                self.drawRightString(842 - 36, 20, f"Sida {i} av {len(self.pages)}")
                super().showPage()
            super().save()

    def P(x, font, size, after=2):
        return Paragraph(x, ParagraphStyle("x", fontName=font, fontSize=size, leading=size * 1.25, spaceAfter=after))
    doc = SimpleDocTemplate(str(DOCS / f"{STEM}.pdf"), pagesize=landscape(A4), leftMargin=36, rightMargin=36, topMargin=34, bottomMargin=42,
                            title="IVO kv4", author="Socialförvaltningen")
    doc.build([P("Säters kommun, Socialförvaltningen", "N", 10), P(title, "NB", 16),
               P("Underlag till Socialnämnden, rapport enl. 16 kap 6 f § SoL och 28 f § LSS. Avidentifierat. Dnr SN2024/0009", "NI", 10),
               P("Utskrivet 2024-01-19", "N", 10, 8), big, Spacer(1, 16), KeepTogether([P("Summering", "NB", 12, 4), small])], canvasmaker=Canvas)
    t.write(STEM, ["Days are printed only for decisions that remain.", "Row 19: '231220' in the note is the offer's date, no end date."])


if __name__ == "__main__":
    build()
