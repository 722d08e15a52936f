"""Nordanstig: bullets per insats under a heading per law, then a little table by sex (python-docx -> LibreOffice PDF)."""
import tempfile
from pathlib import Path

from docx import Document
from docx.shared import Cm, Pt

from lib import DOCS, Truth, soffice_pdf

STEM = "mosse08_nordanstig_2024kv1"
# (insats, lag): [(printed lead, ISO date, antal, sex word, comment)]
SOL = [("Särskilt boende", [("2023-08-14", "2023-08-14", 1, "kvinna", "Tackat nej till erbjuden plats i Bergsjö, vill vänta på Hassela."),
                            ("2023-11-30", "2023-11-30", 1, "man", "Kö till plats. Ingen ledig lägenhet har funnits."),
                            ("2023-12-21", "2023-12-21", 1, "kvinna", "Inväntar ledig plats, har korttidsplats under tiden.")]),
       ("Kontaktperson", [("Två beslut, 2023-10", "2023-10", 2, "kvinnor", "Ingen uppdragstagare funnen.")]),
       ("Hemtjänst", [("2023-12-04", "2023-12-04", 1, "man", "Vill inte ta emot hjälp av okänd personal.")])]
LSS = [("Ledsagarservice", [("2023-09-19", "2023-09-19", 1, "man", "Svårt att bemanna kvällstid.")]),
       ("Korttidsvistelse", [("2023-06-27", "2023-06-27", 1, "flicka", "Inskolning har påbörjats men avbrutits på grund av sjukdom."),
                             ("2023-12-12", "2023-12-12", 1, "pojke", "Plats från och med april.")]),
       ("Bostad för vuxna", [("2021-05-25", "2021-05-25", 1, "kvinna", "Har erbjudits lägenhet vid tre tillfällen och avböjt samtliga."),
                             ("2023-11-07", "2023-11-07", 1, "man", "Gruppbostaden i Strömsbruk är fullbelagd.")])]
KON = {"kvinna": ("K", "vuxen"), "kvinnor": ("K", "vuxen"), "man": ("M", "vuxen"), "pojke": ("M", "barn"), "flicka": ("K", "barn")}
TITLE = "Beviljade insatser som inte verkställts i tid"
S = {"SoL": "Socialtjänstlagen, SoL", "LSS": "Lagen om stöd och service, LSS"}
S3 = "Besluten i siffror"
HEAD = ["Lag", "Kvinnor och flickor", "Män och pojkar", "Summa"]


def summary():
    out = []
    for lag, groups in (("SoL", SOL), ("LSS", LSS)):
        n = {"K": 0, "M": 0}
        for _, items in groups:
            for it in items:
                n[KON[it[3]][0]] += it[2]
        out.append((lag, n["K"], n["M"], n["K"] + n["M"]))
    return out + [("Summa", *(out[0][i] + out[1][i] for i in (1, 2, 3)))]


def truth():
    t = Truth(STEM, organisation="Nordanstigs kommun", kommunkod="2132", namnd="Social- och omsorgsnämnden", dnr="2024-000094",
              period="2024-Q1", document_date="2024-04-22", laws=["SoL", "LSS"])
    for lag, groups in (("SoL", SOL), ("LSS", LSS)):
        for ins, items in groups:
            for _, dat, antal, who, kom in items:
                kon, alder = KON[who]
                t.decision(section=[TITLE, S[lag], ins], insats=ins, lag=lag, beslutsdatum=dat, kommentar=kom, kon=kon, alder=alder,
                           status="kvarstående", antal=antal)
    tid = t.table(S3, [TITLE, S3], HEAD, summary(), "other")
    for r in summary():
        tot = r[0] == "Summa"
        for kon, v in zip(("K", "M", None), r[1:]):
            t.count(tid, "ej_verkställda", v, lag=None if tot else r[0], kon=kon, is_total=tot)
    t.save()


def document():
    d = Document()
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Liberation Serif", Pt(12)
    s = d.sections[0]
    s.page_width, s.page_height, s.left_margin, s.right_margin = Cm(21), Cm(29.7), Cm(2.5), Cm(3.5)
    s.header.paragraphs[0].text = "NORDANSTIGS KOMMUN\tTJÄNSTESKRIVELSE\tDnr 2024-000094"
    d.add_paragraph("Social- och omsorgsförvaltningen\n2024-04-22")
    d.add_paragraph("Social- och omsorgsnämnden")
    d.add_heading(TITLE, 1)
    d.add_paragraph("Här följer de beslut som rapporterats till IVO för kvartal 1 2024 (januari till mars) och som vid kvartalets slut "
                    "ännu ej var verkställda. Varje punkt är ett beslut om inte annat sägs. Datumet är det datum då beslutet fattades.")
    for lag, groups in (("SoL", SOL), ("LSS", LSS)):
        d.add_heading(S[lag], 2)
        for ins, items in groups:
            p = d.add_paragraph()
            p.add_run(ins).bold = True
            p.paragraph_format.space_after = Pt(2)
            p.paragraph_format.keep_with_next = True
            for lead, _, _, who, kom in items:
                b = d.add_paragraph(f"{lead} ({who}) – {kom}", style="List Bullet")
                b.paragraph_format.space_after = Pt(2)
    d.add_heading(S3, 2)
    t = d.add_table(rows=1, cols=4, style="Table Grid")
    for c, h in zip(t.rows[0].cells, HEAD):
        c.text = h
    for r in summary():
        for c, v in zip(t.add_row().cells, r):
            c.text = str(v)
    d.add_heading("Förvaltningens förslag", 2)
    d.add_paragraph("Nämnden tar del av informationen och skickar den till kommunfullmäktige.")
    d.add_paragraph("Förvaltningschef")
    with tempfile.TemporaryDirectory() as tmp:
        p = Path(tmp) / "a.docx"
        d.save(p)
        soffice_pdf(p, DOCS / f"{STEM}.pdf")


if __name__ == "__main__":
    truth()
    document()
