"""02 Ronneby, kv 4 2023: Word -> LibreOffice PDF; rows grouped under an insats heading; dates ÅÅMMDD; planted error in the bullet list."""
import tempfile
from pathlib import Path
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from lib import Report, soffice_pdf

r = Report("blekinge02_ronneby_2023_kv4", "pdf", "Ronneby kommun", "1081", "Socialnämnden", "2023.318 739", "2023-Q4", "2024-01-22", ["SoL", "LSS"])
G = [("Särskilt boende SoL", "SoL", [("230227", "K", "Väntar på plats på Olsgården, har avböjt andra boenden."), ("230619", "M", "Plats erbjuden 231127, den enskilde ville fundera över jul."),
                                    ("230808", "K", "Ingen ledig plats på demensenhet."), ("230905", "K", "Vårdas på sjukhus sedan november.")]),
     ("Kontaktfamilj SoL", "SoL", [("230412", "M", "Familjen som var tänkt hoppade av. Ny utredning av familj pågår"), ("230901", "K", "Svårt hitta familj som kan ta emot syskon.")]),
     ("Daglig verksamhet LSS", "LSS", [("220914", "M", "Vill ej börja. Motivationssamtal var tredje vecka."), ("230530", "M", "Önskar arbete med djur, ingen sådan plats finns i kommunen."),
                                      ("230816", "K", "Flyttat hit i augusti, praktikplats klar i februari.")]),
     ("Kontaktperson LSS", "LSS", [("230118", "K", "Brist på kontaktpersoner."), ("230323", "K", "Kontaktperson slutade 230930 = avbrott. Ny söks."), ("230704", "M", "Brist på kontaktpersoner."),
                                  ("230829", "K", "Möte med tilltänkt kontaktperson har ställts in, nytt bokas i januari.")])]
AVB = {"230323": "2023-09-30"}
D = lambda s: f"20{s[:2]}-{s[2:4]}-{s[4:]}"
printed = {"Särskilt boende SoL": 4, "Kontaktfamilj SoL": 2, "Daglig verksamhet LSS": 3, "Kontaktperson LSS": 5}   # the last is planted: rows give 4
LH = "Fördelning per insats vid årsskiftet"
tid = r.table(LH, ["Redovisning", LH], [], [[k, f"{v}"] for k, v in printed.items()], "list_counts")
for n, lag, rows in G:
    r.count(tid, "ej_verkställda", printed[n], lag=lag, insats=n)
COLS = ["Beslut", "Kön", "Kommentar"]
for n, lag, rows in G:
    t = r.table(n, ["Redovisning", "Besluten", n], COLS, rows, "decision_rows")
    for d, k, kom in rows:
        r.dec(t, n, lag, section=["Redovisning", "Besluten", n], beslutsdatum=D(d), kon=k, kommentar=kom, avbrottsdatum=AVB.get(d))
allr = [x for _, _, rows in G for x in rows]
assert len(allr) == 13 and sum(x[1] == "K" for x in allr) == 8
T1 = "Per den 31 december 2023 fanns i Ronneby 13 beslut som var äldre än tre månader och inte verkställda. Det är fyra fler än vid förra kvartalsrapporten. Åtta av besluten avser kvinnor och fem män."
r.claim("Per den 31 december 2023 fanns i Ronneby 13 beslut som var äldre än tre månader och inte verkställda", 13, "ej_verkställda", "total", drop=("measure",))
r.claim("Det är fyra fler än vid förra kvartalsrapporten", 4, "ej_verkställda", "increase on the quarter before", unit="skillnad", compare_to="2023-Q3", drop=("measure",))
q = "Åtta av besluten avser kvinnor och fem män"
r.claim(q, 8, "ej_verkställda", "women", kon="K", drop=("measure",)); r.claim(q, 5, "ej_verkställda", "men", kon="M", drop=("measure",))
r.disc("table_vs_rows", "error", "The bullet list gives Kontaktperson LSS 5; the table under that heading has 4 rows.", 5, 4, ["Kontaktperson LSS: 5", "Kontaktperson LSS 5"], kinds=["table_vs_rows", "table_vs_table"])
r.disc("text_vs_table", "note", "The text says 13 in all, as the rows do; the bullet list adds up to 14 (consequence of the wrong 5).", 13, 14,
       ["Per den 31 december 2023 fanns i Ronneby 13 beslut som var äldre än tre månader och inte verkställda", "Kontaktperson LSS: 5"], optional=True, kinds=["text_vs_table", "table_vs_rows", "table_sum"])


def build():
    d = Document()
    s = d.sections[0]
    s.page_width, s.page_height, s.left_margin, s.right_margin = Cm(21), Cm(29.7), Cm(3), Cm(2.5)
    st = d.styles["Normal"]; st.font.name = "Liberation Serif"; st.font.size = Pt(11.5)
    for i in (1, 2, 3):
        x = d.styles[f"Heading {i}"]; x.font.name = "Liberation Sans"; x.font.color.rgb = RGBColor(0, 0, 0); x.font.size = Pt((0, 15, 12.5, 11)[i])
    s.header.paragraphs[0].text = "RONNEBY KOMMUN\tTjänsteskrivelse\t2024-01-22"
    s.footer.paragraphs[0].text = "Socialförvaltningen, 372 80 Ronneby, tfn 0457-61 80 00"
    d.add_paragraph("Dnr 2023.318 739\nSocialnämnden")
    d.add_heading("Rapport kvartal 4 2023 över ej verkställda beslut enligt SoL och LSS", 1)
    d.add_heading("Beslutsförslag", 2); d.add_paragraph("Socialnämnden noterar rapporten till protokollet och lämnar den vidare till kommunfullmäktige.")
    d.add_heading("Bakgrund", 2)
    d.add_paragraph("Nämnden är skyldig att varje kvartal rapportera till IVO, kommunens revisorer och fullmäktige vilka beslut om bistånd och insatser som inte har blivit verkställda i tid, se 16 kap 6 f-h §§ SoL samt 28 f-h §§ LSS. Gränsen är tre månader. Blir dröjsmålet oskäligt långt kan kommunen dömmas att betala särskild avgift, lägst 10 000 och högst en miljon kronor.")
    d.add_heading("Redovisning", 2); d.add_paragraph(T1)
    d.add_heading(LH, 3)
    for k, v in printed.items():
        d.add_paragraph(f"{k}: {v}", style="List Bullet")
    d.add_heading("Besluten", 2); d.add_paragraph("Beslutsdatum skrivs ÅÅMMDD. K = kvinna, M = man.")
    for n, lag, rows in G:
        d.add_heading(n, 3)
        t = d.add_table(rows=1, cols=3); t.style = "Table Grid"; t.autofit = False
        for c, w in zip(t.columns, (2.2, 1.3, 11.8)):
            c.width = Cm(w)
        for row in [COLS, *rows]:
            cells = t.rows[0].cells if row is COLS else t.add_row().cells
            for c, v, w in zip(cells, row, (2.2, 1.3, 11.8)):
                c.width = Cm(w); c.text = v
                if row is COLS:
                    c.paragraphs[0].runs[0].bold = True
                c.paragraphs[0].paragraph_format.keep_with_next = row is not rows[-1]
    d.add_heading("Ekonomiska konsekvenser", 2); d.add_paragraph("Inga särskilda avgifter har ålagts nämnden under kvartalet.")
    d.add_paragraph("\nVerksamhetschef myndighet\t\t\tFörvaltningschef")
    with tempfile.TemporaryDirectory() as tmp:
        p = Path(tmp) / "rapport.docx"; d.save(p); soffice_pdf(p, r.path)


if __name__ == "__main__":
    build(); r.save()
