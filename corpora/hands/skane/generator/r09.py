# Ystad, python-docx -> LibreOffice PDF; long list cut by pages, heads repeat, D/M ÅÅÅÅ; planted count and date errors
from core import *
from docx import Document
from docx.shared import Pt, Cm
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
import subprocess, tempfile, shutil
r = Report("skane09_ystad_2025q2", "pdf", organisation="Ystads kommun", kommunkod="1286", namnd="Socialnämnden", dnr="SOC 2025/203",
           period="2025-Q2", document_date="2025-08-06", laws=["SoL", "LSS"])
pd = lambda s: f"{int(s[8:])}/{int(s[5:7])} {s[:4]}" if s else ""
S = "4 kap. 1 § SoL"
L = lambda n: f"9 § {n} LSS"
KVAR = [(S, "Särskilt boende", "K", "2024-11-18", "", "Två erbjudanden har lämnats. Den enskilde har avböjt båda med hänvisning till avståndet till anhöriga i Köpingebro."),
        (S, "Särskilt boende", "K", "2025-01-09", "", "Plats med demensinriktning saknas."), (S, "Särskilt boende", "M", "2025-02-20", "", "Plats med demensinriktning saknas."),
        (S, "Korttidsboende", "M", "2025-03-12", "", "Anhörig har bett om att få skjuta på vistelsen till augusti."), (S, "Hemtjänst", "K", "2025-02-03", "", "Vill inte ta emot hjälp av manlig personal; schemaläggningen ses över."),
        (S, "Kontaktfamilj", "M", "2024-09-25", "", "Brist på familjer."), (S, "Kontaktperson", "K", "", "2024-12-17", "Kontaktpersonen har slutat. Ersättare utreds."),
        (S, "Sysselsättning", "M", "2025-03-03", "", "Har varit på studiebesök men inte bestämt sig."),
        (L(2), "Personlig assistans", "M", "2025-03-17", "", "Anordnaren har ännu inte fått alla assistenter på plats, del av timmarna verkställda."), (L(3), "Ledsagarservice", "K", "2025-01-28", "", "Ledsagare saknas på lördagar."),
        (L(4), "Kontaktperson", "M", "2024-06-11", "", "Rekrytering har avbrutits flera gånger. Ny annons publicerad i maj."), (L(4), "Kontaktperson", "K", "", "2025-02-25", "Uppehåll på den enskildes initiativ."),
        (L(6), "Korttidsvistelse", "M", "2025-03-20", "", "Inskolning planerad efter sommaren."), (L(9), "Bostad med särskild service för vuxna", "K", "2023-10-19", "", "I kö till servicebostad i centrala Ystad, tackat nej till gruppbostad."),
        (L(9), "Bostad med särskild service för vuxna", "M", "2024-12-05", "", "Lägenhet erbjuden i juni, svar inväntas från god man."), (L(10), "Daglig verksamhet", "M", "", "2025-01-15", "Häktad under perioden.")]
VERK = [(S, "Särskilt boende", "K", "2024-12-19", "2025-04-07"), (S, "Särskilt boende", "M", "2025-02-11", "2025-01-21"), (S, "Dagverksamhet", "K", "2025-01-22", "2025-05-05"),
        (L(5), "Avlösarservice i hemmet", "M", "2024-10-30", "2025-06-16"), (L(10), "Daglig verksamhet", "K", "2025-02-14", "2025-05-26")]
AVSL = [(S, "Särskilt boende", "M", "2025-01-31", "2025-05-14", "Avliden"), (S, "Boendestöd", "K", "2024-11-06", "2025-04-22", "Återtagit sin ansökan"), (L(4), "Kontaktperson", "K", "2024-08-21", "2025-06-03", "Behovet tillgodoses på annat sätt")]
law = lambda x: x[0][-3:]
n = {l: [sum(law(x) == l for x in R) for R in (VERK, AVSL, KVAR)] for l in ("SoL", "LSS")}
assert n == {"SoL": [3, 2, 8], "LSS": [2, 1, 8]}, n
doc = Document()
s = doc.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.4); s.top_margin = Cm(2.2); s.bottom_margin = Cm(2)
doc.styles["Normal"].font.name = "Liberation Sans"; doc.styles["Normal"].font.size = Pt(10.5)
for nme, z in (("Heading 1", 15), ("Heading 2", 12), ("Heading 3", 11)):
    hh = doc.styles[nme]; hh.font.name = "Liberation Serif"; hh.font.size = Pt(z); hh.font.color.rgb = None
    for a in ("asciiTheme", "hAnsiTheme"):
        hh.element.rPr.rFonts.attrib.pop(qn("w:" + a), None)
    hh.element.rPr.rFonts.set(qn("w:hAnsi"), "Liberation Serif")
s.header.paragraphs[0].text = "YSTADS KOMMUN\tTjänsteskrivelse\t2025-08-06"
fp = s.footer.paragraphs[0]; fp.text = "SOC 2025/203\t\tSida "
for kind, txt in (("begin", None), (None, "PAGE"), ("end", None)):
    e = OxmlElement("w:fldChar") if kind else OxmlElement("w:instrText")
    if kind: e.set(qn("w:fldCharType"), kind)
    else: e.text = txt
    fp.add_run()._r.append(e)
doc.add_paragraph("Socialnämnden\nHandläggare: Verksamhetscontroller, avdelning Myndighet\nDiarienummer SOC 2025/203")
T = "Icke verkställda beslut enligt SoL och LSS april – juni 2025"
doc.add_heading(T, 1)
doc.add_heading("Ärendet i korthet", 2)
doc.add_paragraph(r.tx("{{24 beslut har rapporterats||rapporterade|24}} för perioden april till och med juni. {{Av dessa är sexton kvar som icke verkställda||kvarstående|16}}, {{fem har verkställts||verkställda|5}} och {{tre har avslutats av annan orsak||avslutade|3}}. "
    "{{De kvarvarande fördelar sig på nio män och sju kvinnor||kvarstående|9|kon=M;;kvarstående|7|kon=K}}. I en del fall har insatsen påbörjats i mindre omfattning; sådana beslut räknas ändå som icke verkställda."))
assert sum(x[2] == "M" for x in KVAR) == 9
doc.add_paragraph("Rapporteringen har skett enligt den socialtjänstlag som gällde till och med den 30 juni 2025 (2001:453, 16 kap. 6 f §) samt 28 f § LSS. Från och med nästa kvartal rapporteras enligt den nya lagen.")


def borders(tb, spec):
    b = OxmlElement("w:tblBorders")
    for e, sz in spec:
        x = OxmlElement(f"w:{e}"); x.set(qn("w:val"), "single"); x.set(qn("w:sz"), str(sz)); x.set(qn("w:color"), "000000"); b.append(x)
    tb._tbl.tblPr.append(b)


def draw(cols, rows, W, size=9, spec=(("top", 12), ("bottom", 12), ("left", 12), ("right", 12), ("insideH", 2)), bold_last=False):
    tb = doc.add_table(rows=1, cols=len(cols)); tb.autofit = False; borders(tb, spec)
    e = OxmlElement("w:tblHeader"); e.set(qn("w:val"), "true"); tb.rows[0]._tr.get_or_add_trPr().append(e)
    for c, v in zip(tb.rows[0].cells, cols):
        c.paragraphs[0].add_run(v).bold = True
    for x in rows:
        cells = tb.add_row().cells
        for c, v in zip(cells, x):
            run = c.paragraphs[0].add_run(str(v)); run.bold = bold_last and x is rows[-1]
    for c, w in zip(tb.columns, W):
        c.width = Cm(w)
    for row in tb.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for c, w in zip(row.cells, W):
            c.width = Cm(w)
            for p in c.paragraphs:
                p.paragraph_format.space_after = Pt(3); p.paragraph_format.space_before = Pt(2)
                for run in p.runs:
                    run.font.size = Pt(size)


H = "Antal beslut"
doc.add_heading(H, 2)
cols = ["Lag", "Rapporterade", "Verkställda", "Avslutade", "Kvar 30/6"]
rows = [["SoL", 13, 3, 2, 8], ["LSS", 11, 2, 1, 9], ["Båda", 24, 5, 3, 16]]     # planted: LSS 9 for 8
t = r.table(H, [T, H], cols, rows, "insats_status")
for x in rows:
    for m, v in zip(["rapporterade", "verkställda", "avslutade", "kvarstående"], x[1:]):
        r.cnt(t, m, v, lag=None if x[0] == "Båda" else x[0], is_total=x[0] == "Båda")
draw(cols, rows, [2.4, 3.2, 3, 3, 3], 10, (("insideH", 4), ("insideV", 4), ("top", 4), ("bottom", 4), ("left", 4), ("right", 4)), True)
r.disc("table_vs_rows", "error", "LSS: the table says 9 decisions left, the list has 8 LSS rows (and 11 reported less 2 and 1 is 8).", 9, 8, ["LSS 11 2 1 9", "Kvar 30/6", "Beslut som inte är verkställda"])
r.disc("table_sum", "note", "8 and 9 left are 17, the row Båda says 16 (consequence of the wrong 9).", 16, 17, ["Båda 24 5 3 16", "LSS 11 2 1 9"])
r.disc("table_sum", "note", "LSS: 11 is not 2 + 1 + 9 (consequence of the wrong 9).", 11, 12, ["LSS 11 2 1 9"], optional=True)
doc.add_heading("Förslag till beslut", 2)
doc.add_paragraph("Socialnämnden har tagit del av redovisningen.")
doc.add_heading("Förteckning", 2)
sec = [T, "Förteckning"]
H = "Beslut som inte är verkställda"
doc.add_heading(H, 3)
cols = ["Lagrum", "Insats", "Kön", "Beslut", "Avbrott", "Orsak"]
prn = [[x[0], x[1], x[2], pd(x[3]), pd(x[4]), x[5]] for x in KVAR]
t = r.table(H, sec + [H], cols, prn, "decision_rows")
for x in KVAR:
    r.dec(t, section=sec + [H], insats=x[1], lag=law(x), lagrum=x[0], beslutsdatum=x[3] or None, avbrottsdatum=x[4] or None, kommentar=x[5], **sex(x[2]))
draw(cols, prn, [2.5, 3.4, 1.1, 2.1, 2.1, 5.0])
H = "Beslut som verkställts sedan förra rapporten"
doc.add_heading(H, 3)
cols = ["Lagrum", "Insats", "Kön", "Beslut", "Verkställt"]
prn = [[x[0], x[1], x[2], pd(x[3]), pd(x[4])] for x in VERK]
t = r.table(H, sec + [H], cols, prn, "decision_rows")
for x in VERK:
    r.dec(t, section=sec + [H], insats=x[1], lag=law(x), lagrum=x[0], beslutsdatum=x[3], status="verkställt", verkstallt_datum=x[4], **sex(x[2]))
draw(cols, prn, [3, 5, 1.4, 3, 3])
r.disc("date", "error", "Särskilt boende, M: carried out 21/1 2025, before the decision of 11/2 2025.", "2025-01-21", "2025-02-11", ["4 kap. 1 § SoL Särskilt boende M 11/2 2025 21/1 2025"])
H = "Beslut som avslutats"
doc.add_heading(H, 3)
cols = ["Lagrum", "Insats", "Kön", "Beslut", "Avslutat", "Anledning"]
prn = [[x[0], x[1], x[2], pd(x[3]), pd(x[4]), x[5]] for x in AVSL]
t = r.table(H, sec + [H], cols, prn, "decision_rows")
for x in AVSL:
    r.dec(t, section=sec + [H], insats=x[1], lag=law(x), lagrum=x[0], beslutsdatum=x[3], status="avslutat", avslutat_datum=x[4], kommentar=x[5], **sex(x[2]))
draw(cols, prn, [2.5, 3.4, 1.1, 2.2, 2.2, 4.8])
r.disc("row_content", "note", "Personal assistance is partly carried out and still listed as not carried out; the text says that such decisions count so.", "kvarstående", "delvis verkställt", ["del av timmarna verkställda"], optional=True)
r.disc("date", "note", "That execution date also lies before the quarter.", "2025-01-21", "2025-04-01..2025-06-30", ["4 kap. 1 § SoL Särskilt boende M 11/2 2025 21/1 2025"], optional=True)
tmp = tempfile.mkdtemp(); p = f"{tmp}/{r.stem}.docx"; doc.save(p)
subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/p", "--headless", "--convert-to", "pdf", "--outdir", str(r.path.parent), p], check=True, capture_output=True)
shutil.rmtree(tmp); r.save()
