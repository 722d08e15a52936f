"""Härryda, Q4 2025 (new SoL): waiting buckets per area with starred notes below each table; Word printed by LibreOffice."""
from docx import Document
from docx.shared import Cm, Pt

from .core import Truth, docx_table, soffice_pdf

B = ["3–6", "7–12", "13–"]
# area: rows (insats, lag, cells), notes (mark, row, bucket, antal, text)
AREAS = [("Äldreomsorg", [("Särskilt boende", "SoL", ["4*", "1**", None]), ("Dagverksamhet", "SoL", ["2***", None, None])],
          [("*", 0, 0, 4, "Alla fyra har tackat nej till minst ett erbjudande."),
           ("**", 0, 1, 1, "Önskar plats på Hällingsjö äldreboende och vill vänta."),
           ("***", 1, 0, 2, "Båda väntar på att färdtjänst ska beviljas.")]),
         ("Funktionsstöd", [("Boendestöd", "SoL", ["1*", None, None]), ("Kontaktperson", "LSS", ["1**", "1***", None]),
                            ("Bostad med särskild service för vuxna", "LSS", [None, "2****", "1*****"])],
          [("*", 0, 0, 1, "Den enskilde har legat på sjukhus."),
           ("**", 1, 0, 1, "Matchning pågår."),
           ("***", 1, 1, 1, "Kontaktpersonen slutade och någon ny har inte gått att få tag i."),
           ("****", 2, 1, 2, "Båda inväntar gruppbostaden i Landvetter som öppnar i maj 2026."),
           ("*****", 2, 2, 1, "Specifika önskemål om läge. Har fått fem erbjudanden.")])]


def build():
    t = Truth("askim08_harryda_2025_kv4", "Härryda kommun", "1401", "Socialnämnden", "2026SN14", "2025-Q4", "2026-01-26", ["SoL", "LSS"])
    d = Document()
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "DejaVu Sans", Pt(9.5)
    s = d.sections[0]
    s.page_width, s.page_height, s.left_margin, s.right_margin = Cm(21), Cm(29.7), Cm(2.5), Cm(2.5)
    s.header.paragraphs[0].text = "HÄRRYDA KOMMUN\t\tDatum 2026-01-26\nSektorn för socialtjänst\t\tDnr 2026SN14"
    d.add_paragraph("Till socialnämnden")
    d.add_heading("Ej verkställda beslut per 31 december 2025", 1)
    q1 = "Vid årsskiftet hade socialnämnden 13 beslut som inte verkställts inom tre månader, sju inom äldreomsorgen och sex inom funktionsstöd"
    q2 = "Åtta av besluten har väntat högst sex månader"
    q3 = "ett har väntat längre än ett år"
    q4 = "Jämfört med den 30 september 2025 är det tre beslut färre"
    m = ("measure",)
    d.add_heading("Kort om ärendet", 2)
    d.add_paragraph(f"{q1}. {q2} och {q3}. {q4}.")
    t.claim(q1, 13, loose=m)
    t.claim(q1, 7, omrade="Äldreomsorg", loose=m)
    t.claim(q1, 6, omrade="Funktionsstöd", loose=m)
    t.claim(q2, 8, loose=m)
    t.claim(q3, 1, loose=m)
    t.claim(q4, -3, unit="skillnad", compare_to="2025-Q3", loose=m)
    d.add_paragraph("Rapporten bygger på 34 kap. 1 § socialtjänstlagen (2025:400) och 28 f § LSS. Besluten är redan rapporterade till IVO "
                    "var för sig. Tabellerna visar hur många hela månader som gått från beslutet, och stjärnorna hänvisar till texten under tabellen.")
    k = 0
    for n, (area, rows, notes) in enumerate(AREAS, 1):
        d.add_heading(area, 2)
        val = [[int(c[0]) if c else 0 for c in r[2]] for r in rows]
        printed = [[f"{r[0]} ({r[1]})", *r[2], str(sum(v))] for r, v in zip(rows, val)]
        cs = [sum(v[j] for v in val) for j in range(3)]
        printed.append(["Summa", *[str(c) if c else None for c in cs], str(sum(cs))])
        cols = ["Beslut om", *[f"{b} mån" for b in B], "Antal"]
        t.table(f"t{n}", "waiting_buckets", cols, printed, area, [area])
        t.grid(f"t{n}", printed, [dict(lag=r[1], insats=f"{r[0]} ({r[1]})", omrade=area) for r in rows] + [dict(omrade=area, is_total=True)],
               [*[dict(manader=f"{b} mån") for b in B], {}])
        docx_table(d, cols, printed, [6.9, 2.3, 2.6, 2.4, 1.8], bold_last=True)
        d.add_paragraph("")
        for mark, i, j, antal, text in notes:
            assert rows[i][2][j] == f"{antal}{mark}"
            p = d.add_paragraph(f"{mark} {text}")
            p.paragraph_format.space_after = Pt(2)
            t.dec(f"t{n}", [area], omrade=area, insats=f"{rows[i][0]} ({rows[i][1]})", lag=rows[i][1], manader=f"{B[j]} mån",
                  kommentar=text, antal=antal)
            word = {"Alla fyra": 4, "Båda": 2}
            for w, v in word.items():
                if text.startswith(w):
                    t.claim(text.rstrip("."), v, omrade=area, insats=f"{rows[i][0]} ({rows[i][1]})", lag=rows[i][1], optional=True, loose=m)
        k += sum(cs)
    assert k == 13
    d.add_heading("Bedömning", 2)
    d.add_paragraph("Sektorn räknar med att läget för bostäder enligt LSS lättar under våren. För äldreomsorgen finns lediga platser, "
                    "men inte på de orter där de sökande vill bo.")
    d.add_heading("Förslag till beslut", 2)
    d.add_paragraph("Socialnämnden noterar redovisningen och översänder den till kommunfullmäktige och kommunrevisionen.")
    d.add_paragraph("\nLeif Sagolik\nVerksamhetscontroller")
    soffice_pdf(d, t.out("pdf"))
    t.save()
