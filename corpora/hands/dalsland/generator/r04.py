"""Filipstad kv 4 2025: DOCX printed to PDF by LibreOffice; list per law with days and lagrum, waiting buckets in days."""
import tempfile
from pathlib import Path
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
from lib import *


def shade(cell, color):
    e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:fill"), color)
    cell._tc.get_or_add_tcPr().append(e)


def grid(doc, t, widths, bold_last=False):
    tb = doc.add_table(rows=1, cols=len(t["columns"]), style="Table Grid")
    tb.autofit = False
    for j, w in enumerate(widths):
        tb.columns[j].width = Cm(w)
    for i, row in enumerate([t["columns"]] + t["rows"]):
        cells = tb.rows[0].cells if i == 0 else tb.add_row().cells
        for j, c in enumerate(row):
            cells[j].width = Cm(widths[j])
            p = cells[j].paragraphs[0]; p.paragraph_format.space_after = Pt(0)
            run = p.add_run(c or ""); run.font.size = Pt(9)
            run.bold = i == 0 or (bold_last and i == len(t["rows"]))
            if i == 0: shade(cells[j], "F3D9B1")
    trp = tb.rows[0]._tr.get_or_add_trPr(); h = OxmlElement("w:tblHeader"); h.set(qn("w:val"), "true"); trp.append(h)
    for row in tb.rows:
        e = OxmlElement("w:cantSplit"); row._tr.get_or_add_trPr().append(e)


def make():
    r = R("dalsland04_filipstad_2025_kv4", "pdf", "Filipstads kommun", "1782", "Kommunstyrelsens socialutskott", "KS 2026/019", "2025-Q4", "2026-01-27", ["SoL", "LSS"], fmt=dayshort)
    E = "2025-12-31"
    rows = [
        ("SoL", "Vård- och omsorgsboende", "11 kap. 1 §", "2025-08-18", "kvinna", "Har tackat nej till erbjuden lägenhet, önskar annat boende."),
        ("SoL", "Vård- och omsorgsboende", "11 kap. 1 §", "2025-09-01", "man", "Ingen ledig lägenhet."),
        ("SoL", "Vård- och omsorgsboende", "11 kap. 1 §", "2025-09-25", "kvinna", "Erbjuden plats, svar väntas från god man."),
        ("SoL", "Kontaktfamilj", "4 kap. 1 §", "2024-04-22", "pojke", "Svårigheter att hitta familj som passar barnets behov."),
        ("SoL", "Kontaktfamilj", "4 kap. 1 §", "2025-02-10", "flicka", "Två familjer utredda, ingen godkänd."),
        ("SoL", "Kontaktfamilj", "11 kap. 1 §", "2025-07-14", "flicka", "Föräldern vill pausa."),
        ("SoL", "Boendestöd", "11 kap. 1 §", "2025-09-11", "man", "Går inte att nå, brev skickat."),
        ("LSS", "Ledsagarservice", "9 § 3", "2025-03-19", "man", "Brist på personal."),
        ("LSS", "Kontaktperson", "9 § 4", "2024-11-06", "kvinna", "Vill byta kontaktperson, ny ej hittad."),
        ("LSS", "Kontaktperson", "9 § 4", "2025-06-27", "man", "Vill avvakta."),
        ("LSS", "Korttidsvistelse", "9 § 6", "2025-08-04", "pojke", "Inskolning påbörjas i januari."),
        ("LSS", "Bostad med särskild service", "9 § 9", "2024-06-13", "man", "Kö till gruppbostad, kommunen saknar ledig plats."),
    ]
    order = []
    tt = {}
    def sexof(k): return "K" if k in ("kvinna", "flicka") else "M"
    heads = {"SoL": "Beslut enligt socialtjänstlagen", "LSS": "Beslut enligt LSS"}
    for n, lag in ((1, "SoL"), (2, "LSS")):
        out = []
        for l, i, par, d, k, kom in rows:
            if l != lag: continue
            dg = days(d, E)
            out.append([i, par, dayshort(d), dg, k, kom])
            r.dec(i, lag, table=f"t{n}", section=[heads[lag]], lagrum=par, beslutsdatum=d, dagar=dg, kommentar=kom, kon=sexof(k), alder="barn" if k in ("flicka", "pojke") else "vuxen")
        tt[lag] = r.tbl(f"t{n}", heads[lag], [heads[lag]], ["Insats", "Lagrum", "Beslutat", "Dagar", "Avser", "Skäl"], out, "decision_rows")
    bk = [("92–180 dagar", 92, 180), ("181–365 dagar", 181, 365), ("mer än 365 dagar", 366, 9999)]
    out = []
    for lag in ("SoL", "LSS", None):
        ds = [days(x[3], E) for x in rows if lag in (None, x[0])]
        v = [sum(a <= z <= b for z in ds) for _, a, b in bk]
        assert sum(v) == len(ds)
        out.append([lag or "Summa"] + v + [len(ds)])
        for (nm, _, _), x in zip(bk, v):
            r.cnt("t3", "ej_verkställda", x, lag=lag, manader=nm, total=lag is None)
        r.cnt("t3", "ej_verkställda", len(ds), lag=lag, total=lag is None)
    t3 = r.tbl("t3", "Hur länge besluten har väntat", ["Hur länge besluten har väntat"], ["Lag"] + [b[0] for b in bk] + ["Antal"], out, "waiting_buckets")
    N = len(rows); s = sum(x[0] == "SoL" for x in rows)
    barn = sum(x[4] in ("flicka", "pojke") for x in rows)
    c1 = f"Per den 31 december 2025 har kommunen {N} beslut som inte är verkställda inom tre månader, {s} enligt SoL och {N - s} enligt LSS."
    r.claim(c1, N, "ej_verkställda"); r.claim(c1, s, "ej_verkställda", lag="SoL"); r.claim(c1, N - s, "ej_verkställda", lag="LSS")
    c2 = "Tre beslut som fanns med i rapporten för kvartal 3 har verkställts under kvartalet och ett har avslutats sedan den enskilde avlidit."
    r.claim(c2, 3, "verkställda"); r.claim(c2, 1, "avslutade", orsak="den enskilde avlidit", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
    c3 = "Kvartal 3 var de ej verkställda besluten 10 till antalet."
    r.claim(c3, 10, "ej_verkställda", period="2025-Q3")
    c4 = f"{ORD[barn].capitalize()} av besluten gäller barn."
    r.claim(c4, barn, "ej_verkställda", optional=True)
    dmax = max(days(x[3], E) for x in rows)
    c5 = f"Längst har ett beslut om kontaktfamilj väntat, {dmax} dagar."
    r.claim(c5, dmax, "ej_verkställda", lag="SoL", insats="kontaktfamilj", unit="dagar", agreed=["period", "insats", "orsak", "kon", "compare_to"])
    d = Document()
    s_ = d.sections[0]; s_.page_width, s_.page_height = Cm(21), Cm(29.7); s_.left_margin = Cm(2.5); s_.right_margin = Cm(2.2); s_.top_margin = Cm(2); s_.bottom_margin = Cm(2)
    d.styles["Normal"].font.name = "Liberation Sans"; d.styles["Normal"].font.size = Pt(10.5)
    for i in (1, 2):
        d.styles[f"Heading {i}"].font.name = "Liberation Sans"; d.styles[f"Heading {i}"].font.color.rgb = RGBColor(0x7A, 0x3B, 0)
    s_.header.paragraphs[0].text = "FILIPSTADS KOMMUN\t\tTJÄNSTESKRIVELSE"
    s_.footer.paragraphs[0].text = "Postadress Box 303, 682 27 Filipstad    Telefon 0590-611 00"
    d.add_paragraph("2026-01-27\nDnr KS 2026/019\n\nKommunstyrelsens socialutskott")
    d.add_heading("Ej verkställda beslut, 4:e kvartalet 2025", 1)
    d.add_paragraph(f"Kommunstyrelsens socialutskott fattar beslut om bistånd och insatser till enskilda. Beslut som inte verkställts inom tre månader ska enligt 34 kap. socialtjänstlagen (2025:400) och 28 f § LSS rapporteras till IVO.")
    d.add_paragraph(f"{c1} {c4} {c2} {c3}")
    d.add_paragraph(f"{c5} Antalet dagar räknas från dagen för beslutet till den 31 december 2025. Den som har ett beslut fattat före den 1 juli 2025 har fått det enligt den äldre lagens 4 kap. 1 §.")
    d.add_heading(heads["SoL"], 2); grid(d, tt["SoL"], [3.6, 2.1, 2.5, 1.4, 1.6, 5.1])
    d.add_heading(heads["LSS"], 2); grid(d, tt["LSS"], [3.6, 2.1, 2.5, 1.4, 1.6, 5.1])
    d.add_heading("Hur länge besluten har väntat", 2); grid(d, t3, [2.5, 3, 3, 3.4, 2], True)
    d.add_heading("Förslag till beslut", 2)
    d.add_paragraph("Socialutskottet tar del av informationen och sänder den vidare till kommunfullmäktige.")
    d.add_paragraph("Kerstin Dahlbom\nEnhetschef myndighet")
    with tempfile.TemporaryDirectory() as tmp:
        f = Path(tmp) / "in.docx"; d.save(f); soffice(f, r.path)
    return r
