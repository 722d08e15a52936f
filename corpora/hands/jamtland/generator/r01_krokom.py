"""Krokom, kv 1 2025: memo from a word processor, a table per law and a list per law."""
import tempfile
from pathlib import Path
from lib import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor

D = [  # lag, insats, beslut, kön, kommentar, status, datum
 ("SoL", "Särskilt boende", "2024-09-17", "K", "Erbjuden lägenhet i Föllinge men tackade nej, vill bo kvar i Krokom. Står kvar i kön.", "kvarstående", None),
 ("SoL", "Särskilt boende", "2024-11-05", "M", "Flyttade in på Blomstergården.", "verkställt", "2025-02-10"),
 ("SoL", "Särskilt boende", "2024-12-12", "M", "Ingen ledig plats på demensenhet.", "kvarstående", None),
 ("SoL", "Kontaktfamilj", "2024-08-27", "M", "Svårt att rekrytera familj med rätt förutsättningar, annonsering pågår.", "kvarstående", None),
 ("SoL", "Kontaktfamilj", "2024-10-01", "K", "Vårdnadshavaren har dragit tillbaka sin ansökan.", "avslutat", "2025-01-22"),
 ("SoL", "Boendestöd", "2024-12-03", "M", "Den enskilde svarar inte på telefon eller brev, nya försök görs varje vecka.", "kvarstående", None),
 ("LSS", "Kontaktperson", "2024-03-21", "K", "Kontaktpersonen hoppade av innan start. Ny person ej funnen.", "kvarstående", None),
 ("LSS", "Kontaktperson", "2024-10-15", "M", "Match klar i januari.", "verkställt", "2025-01-30"),
 ("LSS", "Kontaktperson", "2024-11-19", "K", "Önskar en person i sin egen ålder, ingen sådan sökande.", "kvarstående", None),
 ("LSS", "Daglig verksamhet", "2024-06-04", "M", "Vill vänta till dess att hälsan är bättre.", "kvarstående", None),
 ("LSS", "Daglig verksamhet", "2024-12-16", "M", "Studiebesök gjort, börjar efter påsk.", "kvarstående", None),
 ("LSS", "Bostad med särskild service för vuxna", "2023-10-24", "K", "Ingen lägenhet ledig i gruppbostaden, nybyggnation beräknas klar 2026.", "kvarstående", None),
 ("LSS", "Bostad med särskild service för vuxna", "2024-05-28", "M", "Har flyttat till annan kommun.", "avslutat", "2025-03-04"),
 ("LSS", "Korttidsvistelse", "2024-11-26", "K", "Inskolning påbörjades under sportlovet.", "verkställt", "2025-02-28"),
]
KEYS = "lag insats beslut kon kommentar status datum".split()
DECS = [dict(zip(KEYS, d)) for d in D]


def build():
    r = Report("jamtland01_krokom_2025kv1", "pdf", organisation="Krokoms kommun", namnd="Socialnämnden", kommunkod="2309", dnr="SN 2025/041",
               period="2025-Q1", document_date="2025-04-22", laws=["SoL", "LSS"])
    doc = Document()
    st = doc.styles["Normal"]; st.font.name = "Liberation Sans"; st.font.size = Pt(10.5)
    for s in doc.sections:
        s.left_margin = s.right_margin = Cm(2.3); s.top_margin = Cm(2); s.bottom_margin = Cm(2)
        s.footer.paragraphs[0].add_run("Krokoms kommun · 835 80 Krokom · Offerdalsvägen 8 · www.krokom.se").font.size = Pt(8)
    for h in ("Heading 1", "Heading 2"):
        doc.styles[h].font.name = "Liberation Sans"; doc.styles[h].font.color.rgb = RGBColor(0x1F, 0x4E, 0x3D)
    p = doc.add_paragraph(); p.add_run("KROKOMS KOMMUN").bold = True; p.add_run("\tTJÄNSTESKRIVELSE\nSocialförvaltningen\tDatum: 2025-04-22\n\tDiarienummer: SN 2025/041")
    p.paragraph_format.tab_stops.add_tab_stop(Cm(10.5))
    doc.add_paragraph("Till Socialnämnden")
    H = "Rapportering av ej verkställda beslut enligt SoL och LSS, kvartal 1 2025"
    doc.add_heading(H, 1)
    doc.add_heading("Förslag till beslut", 2)
    doc.add_paragraph("Socialnämnden godkänner rapporten och överlämnar den till kommunfullmäktige och revisorerna.")
    doc.add_heading("Sammanfattning", 2)
    tot = {l: [sum(x) for x in zip(*[tally(DECS, i, l) for i in dict.fromkeys(d["insats"] for d in DECS if d["lag"] == l)])] for l in ("SoL", "LSS")}
    allt = [a + b for a, b in zip(tot["SoL"], tot["LSS"])]
    s = (f"För det första kvartalet 2025 har kommunen rapporterat {allt[0]} beslut till Inspektionen för vård och omsorg (IVO). Av dem avser "
         f"{tot['SoL'][0]} beslut SoL och {tot['LSS'][0]} beslut LSS. Under kvartalet har {word(allt[1])} beslut verkställts och {word(allt[2])} beslut avslutats utan att "
         f"verkställas. Den 31 mars 2025 återstod {allt[3]} beslut att verkställa.")
    doc.add_paragraph(s)
    r.claim(f"har kommunen rapporterat {allt[0]} beslut till Inspektionen för vård och omsorg", "rapporterade", allt[0])
    r.claim(f"Av dem avser {tot['SoL'][0]} beslut SoL", "rapporterade", tot["SoL"][0], lag="SoL")
    r.claim(f"{tot['LSS'][0]} beslut LSS", "rapporterade", tot["LSS"][0], lag="LSS")
    r.claim(f"Under kvartalet har {word(allt[1])} beslut verkställts", "verkställda", allt[1])
    r.claim(f"{word(allt[2])} beslut avslutats utan att verkställas", "avslutade", allt[2])
    r.claim(f"Den 31 mars 2025 återstod {allt[3]} beslut att verkställa", "kvarstående", allt[3])
    doc.add_heading("Bakgrund", 2)
    doc.add_paragraph("Kommunen är enligt 16 kap. 6 f § socialtjänstlagen och 28 f § LSS skyldig att varje kvartal anmäla gynnande beslut som inte är verkställda inom tre månader. "
                      "Detsamma gäller om verkställigheten har avbrutits och inte kommit igång igen inom tre månader. Ett beslut ska rapporteras på nytt varje kvartal tills det har verkställts eller avslutats.")
    n = 0
    for l, name in (("SoL", "Beslut enligt socialtjänstlagen (SoL)"), ("LSS", "Beslut enligt LSS")):
        doc.add_heading(name, 2)
        cols = ["Insats", "Rapporterade", "Verkställda", "Avslutade", "Kvar 2025-03-31"]
        ins = list(dict.fromkeys(d["insats"] for d in DECS if d["lag"] == l))
        rows = [[i, *tally(DECS, i, l)] for i in ins] + [["Summa " + l, *tot[l]]]
        n += 1; tid = f"t{n}"
        docx_table(doc, [cols] + rows, [6.2, 2.6, 2.4, 2.4, 3.0], shade="D9E8E0", bold_last=True, right=(1, 2, 3, 4))
        r.table(tid, name, [H, name], cols, rows, "insats_status")
        for row in rows:
            for m, v in zip(MEAS, row[1:]):
                tt = row[0].startswith("Summa")
                r.cnt(tid, m, v, lag=l, insats=None if tt else row[0], total=tt)
        doc.add_paragraph()
        cols = ["Beslutsdatum", "Insats", "Kön", "Orsak", "Läge"]
        rows = []
        n += 1; tid = f"t{n}"
        for d in [d for d in DECS if d["lag"] == l]:
            lage = {"kvarstående": "Kvarstår", "verkställt": f"Verkställt {d['datum']}", "avslutat": f"Avslutat {d['datum']}"}[d["status"]]
            rows.append([d["beslut"], d["insats"], d["kon"], d["kommentar"], lage])
            r.dec(tid, [H, name], d["insats"], l, d["status"], beslutsdatum=d["beslut"], kommentar=d["kommentar"], kon="K" if d["kon"] == "K" else "M", alder=None,
                  verkstallt_datum=d["datum"] if d["status"] == "verkställt" else None, avslutat_datum=d["datum"] if d["status"] == "avslutat" else None)
        docx_table(doc, [cols] + rows, [2.7, 3.2, 1.1, 6.2, 3.6], shade="D9E8E0")
        r.table(tid, name, [H, name], cols, rows, "decision_rows")
        doc.add_paragraph()
    doc.add_heading("Barnperspektiv", 2)
    doc.add_paragraph("Två av besluten om kontaktfamilj rör barn. Förvaltningen prioriterar dessa i rekryteringen.")
    r.claim("Två av besluten om kontaktfamilj rör barn", "rapporterade", 2, lag="SoL", insats="kontaktfamilj", agreed=["period", "insats", "orsak", "kon", "compare_to"])
    doc.add_paragraph("Elisabet Fjällström\nSocialchef")
    with tempfile.TemporaryDirectory() as tmp:
        f = Path(tmp) / f"{r.stem}.docx"; doc.save(f); office_pdf(f, r.path)
    r.save()
    return r
