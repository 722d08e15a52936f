# Skurup, DOCX, horizontal rules only, numbered decisions, YYMMDD
from core import *
from docx import Document
from docx.shared import Pt, Cm
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
r = Report("skane02_skurup_2025q1", "docx", organisation="Skurups kommun", kommunkod="1264", namnd="Socialnämnden", dnr="SOC.2025.0412",
           period="2025-Q1", document_date="2025-04-14", laws=["SoL", "LSS"])
full = lambda s: f"20{s[:2]}-{s[2:4]}-{s[4:]}"
E, V, A = "Ej verkställt", "Verkställt ", "Avslutat "
SOL = [(1, "kvinna", "Särskilt boende", "241105", "Tackade nej till erbjuden lägenhet, vill bo i närheten av sin dotter.", E),
       (2, "man", "Särskilt boende", "241122", "Ingen ledig demensplats under perioden.", V + "250310"),
       (3, "kvinna", "Dagverksamhet", "241014", "Kö till gruppen, plats blev ledig först i februari", V + "250210"),
       (4, "kvinna", "Kontaktperson", "240829", "Två personer har föreslagits men den enskilde har inte velat träffa någon av dem.", E),
       (5, "pojke", "Kontaktfamilj", "240612", "Svårt att hitta familj som kan ta emot varannan helg. Annonsering pågår.", E),
       (6, "flicka", "Kontaktfamilj", "240612", "Syskon, se nr 5.", E),
       (7, "man", "Boendestöd", "241203", "Svarar inte på brev eller telefon.", A + "250317")]
LSS = [(8, "man", "Bostad med särskild service för vuxna", "231116", "Nybyggnationen försenad, inflyttning planerad till hösten.", E),
       (9, "kvinna", "Bostad med särskild service för vuxna", "240527", "Har sagt nej till gruppbostad, vill ha servicebostad.", E),
       (10, "man", "Daglig verksamhet", "241001", "Inlagd på sjukhus större delen av perioden.", E),
       (11, "kvinna", "Ledsagarservice", "241118", "Ledsagare anställd fr.o.m. mars.", V + "250306"),
       (12, "pojke", "Korttidsvistelse", "240920", "Föräldrarna vill avvakta.", E),
       (13, "flicka", "Korttidstillsyn", "241209", "Lokal saknades efter vattenskada", V + "250321")]
COLS = ["Nr", "Vem", "Beviljad insats", "Beslut", "Skäl till att beslutet inte verkställts", "Läget nu"]
doc = Document()
s = doc.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.2); s.top_margin = Cm(2)
doc.styles["Normal"].font.name = "Calibri"; doc.styles["Normal"].font.size = Pt(11)
for n in ("Heading 1", "Heading 2"):
    doc.styles[n].font.name = "Calibri"; doc.styles[n].element.rPr.rFonts.set(qn("w:asciiTheme"), "minorHAnsi")
hd = s.header.paragraphs[0]; hd.text = "Skurups kommun\tSocialförvaltningen\tTjänsteskrivelse"
s.footer.paragraphs[0].text = "Postadress 274 80 Skurup   Telefon 0411-00 00 00   www.skurup.se"
doc.add_paragraph("Datum: 14 april 2025\nDiarienummer: SOC.2025.0412\nTill: Socialnämnden")
T1 = "Ej verkställda beslut 1 januari–31 mars 2025"
doc.add_heading(T1, 1)
doc.add_heading("Sammanfattning", 2)
doc.add_paragraph(r.tx("Förvaltningen har för årets första kvartal {{rapporterat 13 beslut till IVO||rapporterade|13}}, {{sju enligt SoL och sex enligt LSS||rapporterade|7|lag=SoL;;rapporterade|6|lag=LSS}}. "
    "{{Fyra av dem har hunnit verkställas||verkställda|4}} innan kvartalet var slut och {{ett har avslutats||avslutade|1}}. {{Resterande åtta är alltjämt inte verkställda||kvarstående|8}}. "
    "{{Besluten avser fem kvinnor, fyra män, två flickor och två pojkar||rapporterade|5|kon=K;;rapporterade|4|kon=M;;rapporterade|2|kon=K;;rapporterade|2|kon=M}}."))
doc.add_heading("Bakgrund", 2)
doc.add_paragraph("Enligt 16 kap. 6 f § socialtjänstlagen (2001:453) och 28 f § LSS är socialnämnden skyldig att rapportera de gynnande beslut som inte har verkställts inom tre månader. Ett beslut rapporteras på nytt varje kvartal tills det är verkställt eller avslutat. IVO kan ansöka hos förvaltningsrätten om särskild avgift, lägst 10 000 kronor.")


def borders(tb):
    b = OxmlElement("w:tblBorders")
    for e in ("top", "bottom", "insideH"):
        x = OxmlElement(f"w:{e}"); x.set(qn("w:val"), "single"); x.set(qn("w:sz"), "6" if e != "insideH" else "4"); x.set(qn("w:color"), "7f7f7f"); b.append(x)
    tb._tbl.tblPr.append(b)


def block(head, lag, rows):
    doc.add_heading(head, 2)
    t = r.table(head, [T1, head], COLS, rows, "decision_rows")
    tb = doc.add_table(rows=1, cols=6); borders(tb); tb.autofit = False
    W = [1.0, 1.6, 3.6, 1.8, 5.9, 2.7]
    for i, c in enumerate(COLS):
        tb.rows[0].cells[i].paragraphs[0].add_run(c).bold = True
    for x in rows:
        cells = tb.add_row().cells
        for i, v in enumerate(x):
            cells[i].text = str(v)
        st = {"E": "kvarstående", "V": "verkställt", "A": "avslutat"}[x[5][0]]
        end = full(x[5].split()[1]) if st != "kvarstående" else None
        r.dec(t, nr=x[0], section=[T1, head], insats=x[2], lag=lag, beslutsdatum=full(x[3]), kommentar=x[4], status=st, **sex(x[1]),
              verkstallt_datum=end if st == "verkställt" else None, avslutat_datum=end if st == "avslutat" else None)
    for c, w in zip(tb.columns, W):
        c.width = Cm(w)
    for row in tb.rows:
        for i, c in enumerate(row.cells):
            c.width = Cm(W[i])
            for p in c.paragraphs:
                p.paragraph_format.space_after = Pt(2)
                for run in p.runs:
                    run.font.size = Pt(9.5)


block("Beslut enligt socialtjänstlagen", "SoL", SOL)
doc.add_paragraph()
block("Beslut enligt LSS", "LSS", LSS)
doc.add_heading("Förslag till beslut", 2)
doc.add_paragraph("Socialnämnden beslutar att godkänna rapporten och överlämna den till kommunfullmäktige samt kommunens revisorer.")
doc.add_paragraph("\nMyndighetschef")
doc.save(r.path); r.save()
