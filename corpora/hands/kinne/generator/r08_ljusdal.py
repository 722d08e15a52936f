from lib import *
from docx import Document
from docx.shared import Pt, Cm
R = Report("kinne08_ljusdal_2025_kv3", "docx", organisation="Ljusdals kommun", kommunkod="2161", namnd="Omsorgsnämnden", dnr="ON 00142/2025",
           period="2025-Q3", document_date="2025-10-15", laws=["SoL", "LSS"])
BK = ["3–6 mån", "7–12 mån", "mer än 12 mån"]
COL = ["Beslutad insats", *BK, "Summa beslut"]
SOL = [("Särskilt boende, äldre", [5, 2, 0]), ("Boendestöd", [1, 0, 0]), ("Kontaktperson", [0, 2, 1])]
LSS = [("Bostad med särskild service", [1, 1, 2]), ("Kontaktperson", [2, 1, 0]), ("Korttidstillsyn", [1, 0, 0])]
def build(lag, data, title):
    sums = [sum(v[i] for _, v in data) for i in range(3)]
    rows = [[n, *map(str, v), str(sum(v))] for n, v in data] + [["Summa", *map(str, sums), str(sum(sums))]]
    t = R.table(title, ["Statistik", title], COL, rows, "waiting_buckets")
    for n, v in data + [(None, sums)]:
        for b, x in zip(BK, v): R.count(t, "ej_verkställda", x, lag=lag, insats=n, manader=b, is_total=n is None)
        R.count(t, "ej_verkställda", sum(v), lag=lag, insats=n, is_total=n is None)
    return rows, sums
r1, s1 = build("SoL", SOL, "SoL: tid från beslut"); r2, s2 = build("LSS", LSS, "LSS: tid från beslut")
n1, n2 = sum(s1), sum(s2); n = n1 + n2; long_true = s1[2] + s2[2]; assert (n1, n2, long_true) == (11, 8, 3)
q1 = f"Den 30 september 2025 var {n} beslut inte verkställda, elva enligt socialtjänstlagen och åtta enligt LSS."
q2 = "Fem av besluten är äldre än tolv månader."
q3 = "Motsvarande siffra den 30 juni var 16, alltså en ökning med tre."
R.claim(f"Den 30 september 2025 var {n} beslut inte verkställda", n); R.claim("elva enligt socialtjänstlagen", n1, lag="SoL"); R.claim("åtta enligt LSS", n2, lag="LSS")
R.claim("Fem av besluten är äldre än tolv månader", 5, agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
R.claim("Motsvarande siffra den 30 juni var 16", 16, period="2025-Q2"); R.claim("en ökning med tre", 3, unit="skillnad", compare_to="2025-Q2")
q4 = "Sedan förra rapporten har fyra beslut om särskilt boende verkställts och ett beslut om ledsagning enligt SoL avslutats på egen begäran."
R.claim("har fyra beslut om särskilt boende verkställts", 4, "verkställda", lag="SoL", insats="särskilt boende"); R.claim("ett beslut om ledsagning enligt SoL avslutats på egen begäran", 1, "avslutade", lag="SoL", insats="ledsagning", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
R.disc("text_vs_table", "error", "Five decisions are said to be older than twelve months; the two tables give 1 + 2 = 3.", 5, long_true, [q2[:-1], "Summa " + " ".join(r1[-1][1:]), "Summa " + " ".join(r2[-1][1:])])
d = Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = Cm(3); s.right_margin = Cm(2.5)
for st in ("Normal", "Heading 1", "Heading 2", "Heading 3"): d.styles[st].font.name = "Liberation Serif"
d.styles["Normal"].font.size = Pt(11.5)
t = s.header.add_table(1, 2, Cm(15.5)); t.cell(0, 0).text = "LJUSDALS KOMMUN\nOmsorgsförvaltningen"; t.cell(0, 1).text = "Tjänsteutlåtande\n2025-10-15    ON 00142/2025"; t.cell(0, 1).paragraphs[0].alignment = 2
d.add_heading("Statistikrapport till fullmäktige – ej verkställda beslut kvartal 3, 2025", 1)
d.add_heading("Omsorgsförvaltningens förslag", 2); d.add_paragraph("Omsorgsnämnden ställer sig bakom statistikrapporten och lämnar över den till kommunfullmäktige.")
d.add_heading("Beskrivning av ärendet", 2)
d.add_paragraph("Rapporteringsskyldigheten regleras sedan den 1 juli 2025 i 34 kap. socialtjänstlagen (2025:400). För LSS gäller 28 f–h §§. Uppgifter på individnivå har lämnats till IVO via e-tjänsten; här redovisas enbart antal och hur lång tid som gått.")
d.add_paragraph(f"{q1} {q3} {q2}")
d.add_heading("Statistik", 2)
for title, rows in (("SoL: tid från beslut", r1), ("LSS: tid från beslut", r2)):
    d.add_heading(title, 3); docx_table(d, COL, rows, [5.6, 2.2, 2.3, 2.8, 2.6], style="Light Grid Accent 1", size=10, right=(1, 2, 3, 4)); d.add_paragraph()
d.add_paragraph(q4)
d.add_paragraph("Att beslut om kontaktperson blir liggande hänger ihop med långa avstånd, särskilt i kommunens västra delar. För bostad enligt LSS inväntas lokaler som hyrs in av Ljusdalshem.")
d.add_heading("Beslutet ska skickas till", 2); d.add_paragraph("Kommunfullmäktige\nKommunens revisorer\nAkten")
d.add_paragraph("\nMaj Låtsas, tf. förvaltningschef")
d.save(R.path); R.save()
