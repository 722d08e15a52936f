"""Sala, kv 1 2024: the look of a spreadsheet printed on landscape pages (drawn cell by cell), eight-digit dates, outcome by date column."""
from reportlab.lib.colors import HexColor, black
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from lib.truth import DOCS, Truth

T = Truth("storsjo07_sala_2024kv1", "Sala kommun", "1981", "Vård- och omsorgsnämnden", "VON 2024/59", "2024-Q1", "2024-04-09", ["SoL", "LSS"])
COLS = ["Löpnr", "Lag", "Insats", "Beslut", "Avbrott", "Verkställd", "Avslutad", "Kön", "Notering"]
RAW = """SoL|Särskilt boende|20230914||||K|Tackat nej två gånger. Vill vänta på Ekeby.
SoL|Särskilt boende|20230921||20240116||K|Plats erbjöds i januari.
SoL|Särskilt boende|20231012||||M|Vill bo kvar hemma över vintern.
SoL|Särskilt boende|20231018|||20240205|K|Den enskilde har avlidit.
SoL|Särskilt boende|20231106||||K|Platsbrist.
SoL|Särskilt boende|20231129||||M|Platsbrist. Ligger på korttid under tiden.
SoL|Särskilt boende|20231208||20240318||M|Inflyttad.
SoL|Särskilt boende|20231221||||K|Platsbrist.
SoL|Dagverksamhet|20231114||||M|Skjuts har inte kunnat ordnas.
SoL|Dagverksamhet|20231127|||20240312|K|Tar tillbaka sin ansökan.
SoL|Hemtjänst|20231205||||K|Släpper inte in personalen, nya försök görs varje vecka.
SoL|Boendestöd|20230525|20231103|||M|Har inte velat ta emot stöd sedan byte av personal.
SoL|Ledsagning|20231019||20240227||K|Uppstart efter sjukskrivning.
LSS|Kontaktperson|20220318||||M|Specifika önskemål, svårt att matcha.
LSS|Kontaktperson|20230905||||K|Vill inte ha insatsen just nu men vill behålla beslutet.
LSS|Kontaktperson|20231102||20240201||M|Kontaktperson klar.
LSS|Ledsagarservice|20231017||||M|Ingen sökande.
LSS|Avlösarservice|20231030||||M|Familjen har inte hört av sig.
LSS|Korttidsvistelse|20231211||||K|Inskolning pågår men ingen natt ännu.
LSS|Korttidstillsyn|20230822||20240108||M|Startade efter jullovet.
LSS|Bostad för vuxna|20221130||||M|Plats i gruppbostad saknas.
LSS|Bostad för vuxna|20230614||||K|Tackat nej, vill ha servicebostad.
LSS|Daglig verksamhet|20220907|20231020||20240223|K|Flyttat till annan kommun.
LSS|Daglig verksamhet|20231219||||M|Studiebesök gjorda, väjler i april."""


def iso(d):
    return f"{d[:4]}-{d[4:6]}-{d[6:]}" if d else None


def build():
    recs = [x.split("|") for x in RAW.splitlines()]
    rows = [[str(n)] + [c or None for c in r] for n, r in enumerate(recs, 1)]
    t1 = T.table("Ej verkställda beslut kvartal 1 2024", ["Ej verkställda beslut kvartal 1 2024"], COLS, rows, "decision_rows")
    n = {}
    for r in rows:
        st = "verkställt" if r[5] else "avslutat" if r[6] else "kvarstående"
        n[r[1], st] = n.get((r[1], st), 0) + 1
        T.dec(t1, r[2], r[1], t1["section"], st, nr=r[0], beslutsdatum=iso(r[3]), avbrottsdatum=iso(r[4]), verkstallt_datum=iso(r[5]),
              avslutat_datum=iso(r[6]), kon=r[7], kommentar=r[8])
    M = ["rapporterade", "verkställda", "avslutade", "kvarstående"]
    S = ["verkställt", "avslutat", "kvarstående"]
    num = {g: [sum(n.get((g, s), 0) for s in S)] + [n.get((g, s), 0) for s in S] for g in ("SoL", "LSS")}
    tot = [a + b for a, b in zip(num["SoL"], num["LSS"])]
    assert tot == [24, 5, 3, 16], tot
    t2 = T.table("Summering", ["Summering"], ["Lag", "Rapporterade", "Verkställda", "Avslutade", "Kvarstår"],
                 [[g] + [str(x) for x in v] for g, v in (*num.items(), ("Totalt", tot))], "insats_status")
    for g, v in (*num.items(), ("Totalt", tot)):
        for m, x in zip(M, v):
            T.count(t2, x, m, lag=None if g == "Totalt" else g, is_total=g == "Totalt")
    c = Canvas(str(DOCS / f"{T.name}.pdf"), pagesize=landscape(A4))
    W = (38, 34, 112, 68, 62, 62, 62, 32, 270)
    pages = 2

    def line(y, vals, widths, x=50, bold=False, fill=None, right=()):
        for j, (v, w) in enumerate(zip(vals, widths)):
            if fill:
                c.setFillColor(HexColor(fill))
                c.rect(x, y, w, 18, stroke=0, fill=1)
            c.setFillColor(black)
            c.setLineWidth(0.4)
            c.rect(x, y, w, 18)
            c.setFont("Helvetica-Bold" if bold else "Helvetica", 9)
            if j in right:
                c.drawRightString(x + w - 3, y + 5.5, v or "")
            else:
                c.drawString(x + 3, y + 5.5, v or "")
            x += w

    def foot(n):
        c.setFont("Helvetica", 8)
        c.drawCentredString(421, 28, f"Sida {n} av {pages}")
        c.drawString(50, 28, "Ej verkst SoL LSS 2024.xlsx / Kv1")
    for text, size, bold, y in (("Sala kommun, Vård- och omsorgsnämnden", 11, True, 545), ("Ej verkställda beslut kvartal 1 2024", 15, True, 524),
                                ("Dnr VON 2024/59     Upprättad 2024-04-09     Underlag till nämnden, kommunfullmäktige och revisorerna", 9, False, 508),
                                ("Datum skrivs ÅÅÅÅMMDD. Raden räknas som kvarstående om varken Verkställd eller Avslutad är ifyllt.", 9, False, 496)):
        c.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        c.drawString(50, y, text)
    y = 466
    line(y, COLS, W, bold=True, fill="#FFE699")
    for k, r in enumerate(rows, 1):
        y -= 18
        line(y, r, W, right=(0,))
        if k == 19:
            foot(1)
            c.showPage()
            y = 540
            line(y, COLS, W, bold=True, fill="#FFE699")
    y -= 44
    c.setFont("Helvetica-Bold", 11)
    c.drawString(122, y + 8, "Summering")
    for r in [t2["columns"]] + t2["rows"]:
        y -= 18
        line(y, r, (112, 74, 74, 74, 62), 122, r[0] in ("Lag", "Totalt"), "#FFE699" if r[0] == "Lag" else None, () if r[0] == "Lag" else (1, 2, 3, 4))
    foot(2)
    c.save()
    T.notes += ["Status by the date columns, as line 4 of the sheet says.", "'Upprättad' is document_date.",
                "The summary table's SoL and LSS rows are no totals, the row Totalt is; no insats is named there."]
    T.save()
