# Tranås, python-docx -> LibreOffice PDF, zebra, group rows carry insats and section of law
from core import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
import subprocess, tempfile, shutil
r = Report("skane03_tranas_2023q4", "pdf", organisation="Tranås kommun", kommunkod="0687", namnd="Socialnämnden", dnr="SN 24/0031",
           period="2023-Q4", document_date="2024-01-22", laws=["LSS", "SoL"])
COLS = ["Löpnr", "Kön", "Beslut", "Avbrott", "Anledning", "Verkställt"]
FO = [("Bostad med särskild service för vuxna", "LSS 9 § 9", [
        (1, "K", "2022-11-08", "", "Erbjuden plats i gruppbostad i november, har bett om betänketid.", ""),
        (2, "M", "2023-06-14", "", "Inget ledigt i servicebostad.", "2023-12-01"),
        (3, "M", "2023-02-27", "", "Väntar på plats i samma hus som en vän.", "")]),
      ("Daglig verksamhet", "LSS 9 § 10", [
        (4, "K", "", "2023-08-21", "Trivdes inte på sin placering. Studiebesök på två andra enheter har gjorts.", ""),
        (5, "M", "2023-09-05", "", "Önskar arbeta med djur, praktikplats söks.", ""),
        (6, "K", "", "2023-05-30", "Långvarig sjukskrivning.", "2023-11-13")]),
      ("Kontaktperson", "LSS 9 § 4", [
        (7, "M", "2023-04-19", "", "Uppdragstagare saknas.", ""),
        (8, "K", "2023-08-03", "", "Uppdragstagare hittad, första träffen ägde rum i december.", "2023-12-07"),
        (9, "K", "", "2023-06-09", "Kontaktpersonen har sagt upp sig. Rekrytering pågår", "")]),
      ("Avlösarservice i hemmet", "LSS 9 § 5", [
        (10, "M", "2023-09-18", "", "Familjen har valt att vänta till efter årsskiftet.", "")])]
AO = [("Särskilt boende", "SoL 4 kap. 1 §", [
        (11, "K", "2023-07-11", "", "Tackat nej till erbjudet rum pga läget.", ""),
        (12, "M", "2023-08-24", "", "Ingen plats att erbjuda.", "2023-12-18"),
        (13, "K", "2023-09-12", "", "Make motsätter sig flytt, ny planering med anhöriga.", ""),
        (14, "K", "2023-09-26", "", "Ingen plats att erbjuda.", "2023-12-28")])]
doc = Document()
s = doc.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = Cm(2.6); s.right_margin = Cm(2); s.top_margin = Cm(2.4); s.bottom_margin = Cm(2)
doc.styles["Normal"].font.name = "DejaVu Serif"; doc.styles["Normal"].font.size = Pt(9.5)
for n, z in (("Heading 1", 14), ("Heading 2", 11)):
    h = doc.styles[n]; h.font.name = "DejaVu Sans"; h.font.size = Pt(z); h.font.color.rgb = RGBColor(0x1f, 0x4e, 0x3d)
    for a in ("asciiTheme", "hAnsiTheme"):
        h.element.rPr.rFonts.attrib.pop(qn("w:" + a), None)
    h.element.rPr.rFonts.set(qn("w:hAnsi"), "DejaVu Sans")
s.header.paragraphs[0].text = "TRANÅS KOMMUN\t\tDnr SN 24/0031"
s.footer.paragraphs[0].text = "Social- och omsorgsförvaltningen, 573 82 Tranås"
doc.add_paragraph("Rapport\nSocialnämnden\n2024-01-22")
T1 = "Individrapporter till IVO – fjärde kvartalet 2023"
doc.add_heading(T1, 1)
doc.add_paragraph(r.tx("Socialnämnden ska fyra gånger om året få kännedom om vilka beslut som rapporterats till Inspektionen för vård och omsorg för att de inte verkställts inom tre månader, "
    "eller för att insatsen legat nere lika länge. {{För fjärde kvartalet har 14 beslut rapporterats||rapporterade|14}}: {{tio inom funktionshinderområdet||rapporterade|10|omrade=Funktionshinder|lag=LSS|agreed=measure,period,insats,orsak,kon,compare_to}} och "
    "{{fyra inom äldreområdet||rapporterade|4|omrade=Äldre|lag=SoL|agreed=measure,period,insats,orsak,kon,compare_to}}. {{I tre fall gäller det avbrott||rapporterade|3|orsak=avbrott|agreed=period,lag,insats,kon,compare_to}} i en insats som tidigare fungerat."))
doc.add_paragraph(r.tx("{{Fem av besluten var verkställda||verkställda|5}} när året tog slut, {{vilket motsvarar 36 procent||verkställda|36|unit=procent}} av samtliga rapporterade. {{Nio beslut var inte verkställda den 31 december||kvarstående|9}}. "
    "{{Inget beslut har avslutats av annan anledning||avslutade|0}}. Ruta utan datum i kolumnen längst till höger betyder att insatsen ännu inte påbörjats."))


def shade(c, col):
    x = OxmlElement("w:shd"); x.set(qn("w:val"), "clear"); x.set(qn("w:fill"), col); c._tc.get_or_add_tcPr().append(x)


def block(area, groups, lag):
    doc.add_heading(area, 2)
    rows, tid = [], f"t{len(r.d['tables']) + 1}"
    for ins, par, items in groups:
        rows.append([f"{ins}, {par}", None, None, None, None, None])
        for x in items:
            rows.append(list(x))
            r.dec(tid, nr=x[0], section=[T1, area], omrade=area, insats=ins, lag=lag, lagrum=par, beslutsdatum=x[2] or None, avbrottsdatum=x[3] or None,
                  kommentar=x[4], **sex(x[1]), status="verkställt" if x[5] else "kvarstående", verkstallt_datum=x[5] or None)
    r.table(area, [T1, area], COLS, rows, "decision_rows")
    tb = doc.add_table(rows=1, cols=6); tb.autofit = False
    W = [1.7, 1.1, 2.5, 2.5, 6.0, 2.6]
    trPr = tb.rows[0]._tr.get_or_add_trPr(); e = OxmlElement("w:tblHeader"); e.set(qn("w:val"), "true"); trPr.append(e)
    for i, c in enumerate(COLS):
        run = tb.rows[0].cells[i].paragraphs[0].add_run(c); run.bold = True; run.font.color.rgb = RGBColor(255, 255, 255); shade(tb.rows[0].cells[i], "1F4E3D")
    for c, w in zip(tb.columns, W):
        c.width = Cm(w)
    z = 0
    for x in rows:
        cells = tb.add_row().cells
        if x[1] is None:
            m = cells[0].merge(cells[5]); m.paragraphs[0].add_run(x[0]).bold = True; shade(m, "BFD8CD"); z = 0
            continue
        for i, v in enumerate(x):
            cells[i].text = str(v)
            if z % 2:
                shade(cells[i], "EFEFEF")
        z += 1
    for row in tb.rows:
        cp = OxmlElement("w:cantSplit"); row._tr.get_or_add_trPr().append(cp)
        for i, c in enumerate(row.cells):
            if len({id(k._tc) for k in row.cells}) > 1:
                c.width = Cm(W[i])
            for p in c.paragraphs:
                p.paragraph_format.space_after = Pt(1)
                for run in p.runs:
                    run.font.size = Pt(8.5); run.font.name = "DejaVu Sans"


block("Funktionshinder", FO, "LSS"); doc.add_paragraph(); block("Äldre", AO, "SoL")
doc.add_paragraph()
doc.add_paragraph("Rapporten föredras på socialnämndens sammanträde 2024-02-13 och lämnas därefter till kommunfullmäktige i den form som 16 kap. 6 h § SoL anger, det vill säga utan uppgift om enskilda.")
tmp = tempfile.mkdtemp(); p = f"{tmp}/{r.stem}.docx"; doc.save(p)
subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/p", "--headless", "--convert-to", "pdf", "--outdir", str(r.path.parent), p], check=True, capture_output=True)
shutil.rmtree(tmp); r.save()
