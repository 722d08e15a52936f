"""Sotenäs: portrait cover letter with a flow table per law, then a landscape annex of numbered rows (Word -> LibreOffice PDF).
Planted: the SoL line of the flow table has one decision more than the annex."""
import tempfile
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt

from lib import DOCS, Truth, soffice_pdf

STEM = "mosse04_sotenas_2024kv3"
# nr, lagrum, insats, beslutsdatum, avbrott, verkställt, avslutat, anmärkning  (dates as printed, YYMMDD)
ROWS = [("SoL 4:1", "Särskilt boende", "231102", "", "", "", "Tackat nej 2 ggr"),
        ("SoL 4:1", "Särskilt boende", "240219", "", "240805", "", ""),
        ("SoL 4:1", "Särskilt boende", "240412", "", "", "", "Vill enbart till Hunnebo"),
        ("SoL 4:1", "Växelvård", "240603", "", "", "", "Make har brutit benet, avvaktar"),
        ("SoL 4:1", "Dagverksamhet", "240311", "", "", "240912", "Avliden"),
        ("SoL 4:1", "Kontaktfamilj", "230829", "", "", "", "Familj saknas"),
        ("SoL 4:1", "Kontaktperson", "", "240424", "", "", "Kp flyttade från orten, ny söks"),
        ("SoL 4:1", "Boendestöd", "240527", "", "240926", "", ""),
        ("LSS 9:9", "Bostad för vuxna", "220517", "", "", "", "Tackat nej, vill bo med kompis"),
        ("LSS 9:9", "Bostad för vuxna", "230130", "", "", "", "Ingen ledig lägenhet"),
        ("LSS 9:9", "Bostad för vuxna", "231218", "", "240901", "", "Inflyttad"),
        ("LSS 9:9", "Bostad för vuxna", "240506", "", "", "", "Ingen ledig lägenhet"),
        ("LSS 9:4", "Kontaktperson", "", "240115", "", "", "Avbrott, kp avsagt sig uppdraget"),
        ("LSS 9:4", "Kontaktperson", "231005", "", "", "", "Specifika önskemål (fiskeintresse)"),
        ("LSS 9:4", "Kontaktperson", "240318", "", "240702", "", ""),
        ("LSS 9:6", "Korttidsvistelse", "240208", "", "", "", "Plats erbjuds i oktober"),
        ("LSS 9:6", "Korttidsvistelse", "", "240610", "", "240919", "Föräldrar återtog ansökan"),
        ("LSS 9:5", "Avlösarservice", "240522", "", "", "", "Personal saknas helger"),
        ("LSS 9:3", "Ledsagarservice", "231129", "", "", "240715", "Flyttat till annan kommun"),
        ("LSS 9:10", "Daglig verksamhet", "230911", "", "", "", "Orkar inte för närvarande"),
        ("LSS 9:10", "Daglig verksamhet", "240628", "", "", "", "Studiebesök bokat v 42"),
        ("LSS 9:7", "Korttidstillsyn", "240404", "", "240819", "", "Började vid skolstart")]
HEAD = ["Nr", "Lagrum", "Insats", "Beslut", "Avbrott", "Verkställt", "Avslutat", "Anmärkning"]
FLOW_HEAD = ["", "Rapporterade", "Verkställda", "Avslutade", "Kvarstår"]
PLANT = 1
TITLE = "Ej verkställda gynnande beslut – rapport för juli–september 2024"
ANNEX = "Bilaga. Beslut som rapporterats till IVO kvartal 3"


def iso(d):
    return f"20{d[:2]}-{d[2:4]}-{d[4:]}" if d else None


def flow():
    out = []
    for lag in ("SoL", "LSS"):
        rs = [r for r in ROWS if r[0].startswith(lag)]
        v, a = sum(bool(r[4]) for r in rs), sum(bool(r[5]) for r in rs)
        extra = PLANT if lag == "SoL" else 0
        out.append((lag, len(rs) + extra, v, a, len(rs) - v - a + extra))
    out.append(("Totalt", *(out[0][i] + out[1][i] for i in range(1, 5))))
    return out


def truth():
    t = Truth(STEM, organisation="Sotenäs kommun", kommunkod="1427", namnd="Omsorgsnämnden", dnr="OMN 2024/58",
              period="2024-Q3", document_date="2024-10-14", laws=["SoL", "LSS"])
    fl = flow()
    tid = t.table("Sammanställning", [TITLE, "Sammanställning"], FLOW_HEAD, fl, "insats_status")
    for r in fl:
        for m, v in zip(("rapporterade", "verkställda", "avslutade", "kvarstående"), r[1:]):
            t.count(tid, m, v, lag=None if r[0] == "Totalt" else r[0], is_total=r[0] == "Totalt")
    tid = t.table(ANNEX, [ANNEX], HEAD, [(i, *r) for i, r in enumerate(ROWS, 1)], "decision_rows")
    for i, (par, ins, b, av, ve, sl, kom) in enumerate(ROWS, 1):
        t.decision(table=tid, nr=i, section=[ANNEX], insats=ins, lag=par[:3], lagrum=par, beslutsdatum=iso(b),
                   avbrottsdatum=iso(av), verkstallt_datum=iso(ve), avslutat_datum=iso(sl), kommentar=kom or None,
                   status="verkställt" if ve else "avslutat" if sl else "kvarstående")
    t.claim("Tre av besluten avser avbrott", 3, "rapporterade", orsak="avbrott", unsure=["measure", "orsak"])
    t.claim("Av LSS-besluten gäller fyra bostad för vuxna", 4, "rapporterade", lag="LSS", insats="bostad för vuxna", unsure=["measure"])
    sol, tot = fl[0], fl[2]
    t.disc("table_vs_rows", "Sammanställningen har 9 rapporterade SoL-beslut, bilagan har 8 rader enligt SoL.", sol[1], sol[1] - 1,
           ["SoL 9 2 1 6", ANNEX, "Nr 1-8 SoL 4:1"], kinds=["table_vs_rows", "table_vs_table"])
    for what, a in (("Kvarstår SoL", sol[4]), ("Rapporterade totalt", tot[1]), ("Kvarstår totalt", tot[4])):
        t.disc("table_vs_rows", f"{what}: {a} i sammanställningen, {a - 1} enligt bilagans rader (följd av samma fel).", a, a - 1,
               ["SoL 9 2 1 6", "Totalt {} {} {} {}".format(*tot[1:]), ANNEX], "note", ["table_vs_rows", "table_vs_table"], optional=True)
    t.save()


def repeat_head(row):
    el = OxmlElement("w:tblHeader")
    el.set("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}val", "true")
    row._tr.get_or_add_trPr().append(el)


def fill(t, head, rows, widths, size):
    t.autofit = False
    for col, w in zip(t.columns, widths):
        col.width = Cm(w)
    for i, h in enumerate(head):
        t.rows[0].cells[i].paragraphs[0].add_run(h).bold = True
    for r in rows:
        for c, v in zip(t.add_row().cells, r):
            c.text = str(v)
    for row in t.rows:
        for c, w in zip(row.cells, widths):
            c.width = Cm(w)
            for p in c.paragraphs:
                p.paragraph_format.space_after = Pt(5)
                for run in p.runs:
                    run.font.size = Pt(size)


def document():
    d = Document()
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Liberation Sans", Pt(10.5)
    s = d.sections[0]
    s.page_width, s.page_height, s.left_margin, s.right_margin = Cm(21), Cm(29.7), Cm(2.5), Cm(2.5)
    s.header.paragraphs[0].text = "Sotenäs kommun – Omsorgsförvaltningen"
    s.footer.paragraphs[0].text = "Parkgatan 46, 456 80 Kungshamn · sotenas.se"
    d.add_paragraph("Tjänsteutlåtande\t\tDatum: 2024-10-14\nOmsorgsnämnden\t\tDnr: OMN 2024/58")
    d.add_heading(TITLE, 1)
    d.add_heading("Förslag till omsorgsnämnden", 2)
    d.add_paragraph("Nämnden noterar rapporten. Rapporten överlämnas till kommunfullmäktige och till kommunens revisorer.")
    d.add_heading("Bakgrund", 2)
    d.add_paragraph("Kommunen är skyldig att rapportera beslut som inte verkställts inom tre månader, eller där verkställigheten "
                    "avbrutits och inte kommit igång igen inom samma tid (16 kap. 6 f–h §§ SoL samt 28 f–h §§ LSS). Ett beslut som "
                    "kvarstår rapporteras på nytt varje kvartal till dess det verkställs eller avslutas. Om domstol finner att "
                    "dröjsmålet är oskäligt kan kommunen få betala en särskild avgift på mellan 10 000 kr och en miljon kronor.")
    d.add_heading("Sammanställning", 2)
    t = d.add_table(rows=1, cols=5, style="Table Grid")
    fill(t, FLOW_HEAD, flow(), (4, 3, 3, 3, 3), 10)
    d.add_paragraph()
    d.add_paragraph("Tre av besluten avser avbrott. Av LSS-besluten gäller fyra bostad för vuxna. Samtliga redovisade beslut finns "
                    "uppräknade i bilagan, utan uppgift om person.")
    d.add_paragraph("Verksamhetschef, myndighetsutövning")
    s = d.add_section(WD_SECTION.NEW_PAGE)
    s.orientation, s.page_width, s.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    d.add_heading(ANNEX, 2)
    t = d.add_table(rows=1, cols=8, style="Table Grid")
    fill(t, HEAD, [(i, *r) for i, r in enumerate(ROWS, 1)], (1.2, 2.3, 4.6, 2.2, 2.2, 2.4, 2.2, 7.5), 10.5)
    repeat_head(t.rows[0])
    d.add_paragraph("Datum anges ååmmdd. Kp = kontaktperson.")
    with tempfile.TemporaryDirectory() as tmp:
        p = Path(tmp) / "a.docx"
        d.save(p)
        soffice_pdf(p, DOCS / f"{STEM}.pdf")


if __name__ == "__main__":
    truth()
    document()
