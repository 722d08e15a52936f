from lib import *
from docx import Document
from docx.shared import Pt, Cm
R = Report("halland01_laholm_2024kv1", "Laholms kommun", "1381", "Socialnämnden", "SN 2024-000087", "2024-Q1", "2024-05-06", ["SoL", "LSS"])
SOL = [("Särskilt boende för äldre", 3, 2, 188), ("Boendestöd", 2, 1, 143), ("Kontaktfamilj", 1, 1, 402), ("Kontaktperson", 0, 2, 267), ("Sysselsättning", 1, 0, 96)]
LSS = [("Bostad med särskild service för vuxna", 2, 4, 611), ("Kontaktperson", 2, 3, 540), ("Korttidsvistelse utanför det egna hemmet", 1, 1, 219), ("Daglig verksamhet", 0, 2, 130), ("Ledsagarservice", 1, 0, 174), ("Avlösarservice i hemmet", 0, 1, 109)]
d = lambda n: str(n) if n else "–"
cols = ["Typ av insats", "Kvinnor", "Män", "Antal beslut", "Längst väntan, dagar"]
def build(rows):
    k, m = sum(r[1] for r in rows), sum(r[2] for r in rows)
    return [[r[0], d(r[1]), d(r[2]), str(r[1] + r[2]), str(r[3])] for r in rows] + [["Summa", str(k), str(m), str(k + m), ""]], k, m
cell = {}
sec = "Redovisning av kvartal 1"
cap = {"SoL": "Tabell 1. Gynnande beslut enligt SoL 4 kap. 1 § som inte verkställts, per den 31 mars 2024", "LSS": "Tabell 2. Gynnande beslut enligt LSS 9 § som inte verkställts, per den 31 mars 2024"}
tot = {}
for lag, rows in (("SoL", SOL), ("LSS", LSS)):
    cell[lag], k, m = build(rows); tot[lag] = (k, m, k + m)
    t = R.table(cap[lag], [sec], cols, cell[lag], "insats_status")
    for r in rows:
        for kon, v in (("K", r[1]), ("M", r[2]), (None, r[1] + r[2])): R.count(t, "ej_verkställda", v, lag=lag, insats=r[0], kon=kon)
    for kon, v in zip(("K", "M", None), tot[lag]): R.count(t, "ej_verkställda", v, lag=lag, kon=kon, total=True)
N = tot["SoL"][2] + tot["LSS"][2]; K = tot["SoL"][0] + tot["LSS"][0]; M = N - K
avg_rows = [["2021", "1", "40 000"], ["2022", "–", "–"], ["2023", "2", "115 000"]]
avg_cols = ["År", "Antal domar", "Utdömt belopp (kr)"]
R.table("Tabell 3. Särskild avgift som kommunen ålagts de senaste tre åren", ["Ekonomiska konsekvenser"], avg_cols, avg_rows, "other")
s1 = f"Vid utgången av mars fanns det {N} gynnande beslut som inte hade verkställts inom tre månader."
s2 = f"{tot['SoL'][2]} av besluten är fattade enligt socialtjänstlagen och {tot['LSS'][2]} enligt LSS."
s3 = f"Fördelat på kön rör det sig om {K} beslut för kvinnor/flickor och {M} för män/pojkar."
s4 = f"Jämfört med kvartal 4 2023, då {N-3} beslut rapporterades, är det en ökning med tre beslut."
R.claim(s1[:-1], N)
R.claim(s2[:-1], tot["SoL"][2], lag="SoL"); R.claim(s2[:-1], tot["LSS"][2], lag="LSS")
R.claim(s3[:-1], K, kon="K"); R.claim(s3[:-1], M, kon="M")
R.claim(f"Jämfört med kvartal 4 2023, då {N-3} beslut rapporterades", N - 3, period="2023-Q4", agreed=[a for a in CLAIM if a != "measure"])
R.claim("är det en ökning med tre beslut", 3, unit="skillnad", compare_to="2023-Q4", agreed=[a for a in CLAIM if a != "measure"])
s5 = "Den längsta väntetiden enligt SoL, 402 dagar, avser en kontaktfamilj där två tilltänkta familjer har tackat nej under hösten."
s6 = "Inom LSS är bostad med särskild service den insats som svarar för flest beslut, sex stycken. Den nya gruppbostaden på Nyby beräknas stå färdig tidigast våren 2025 och väntas då täcka behovet för större delen av dessa."
R.claim("Den längsta väntetiden enligt SoL, 402 dagar, avser en kontaktfamilj", 402, unit="dagar", lag="SoL", insats="kontaktfamilj", agreed=["period", "lag"], optional=True)
R.claim("Inom LSS är bostad med särskild service den insats som svarar för flest beslut, sex stycken", 6, lag="LSS", insats="bostad med särskild service", agreed=["measure", "period", "lag", "orsak", "kon", "compare_to"])
doc = Document(); st = doc.styles["Normal"]; font(st, "Liberation Sans"); st.font.size = Pt(10.5)
for h in ("Heading 1", "Heading 2"): font(doc.styles[h], "Liberation Sans"); doc.styles[h].font.color.rgb = None
s = doc.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.4); s.top_margin = Cm(2)
s.header.paragraphs[0].text = "LAHOLMS KOMMUN\t\tTJÄNSTESKRIVELSE"
footer_pages(s, "Socialkontoret, 312 80 Laholm")
doc.add_paragraph("Datum: 2024-05-06\nDiarienummer: SN 2024-000087\nTill: Socialnämnden")
doc.add_heading("Rapportering av ej verkställda beslut enligt SoL och LSS, kvartal 1 2024", 1)
doc.add_heading("Socialkontorets förslag till beslut", 2)
doc.add_paragraph("Socialnämnden noterar informationen och lämnar den vidare till kommunfullmäktige och kommunens revisorer.")
doc.add_heading("Sammanfattning", 2)
doc.add_paragraph(" ".join([s1, s2, s3, s4]))
doc.add_heading("Bakgrund", 2)
doc.add_paragraph("Nämnden ska varje kvartal anmäla till Inspektionen för vård och omsorg (IVO) alla gynnande beslut som inte har verkställts inom tre månader, liksom avbrott som har varat längre än så. Av 16 kap. 6 f–h §§ socialtjänstlagen och 28 f–h §§ LSS framgår att även revisorerna och fullmäktige ska få uppgifterna, i fullmäktiges fall som ren statistik utan personuppgifter. Samma person kan ha flera beslut; det är besluten som räknas.")
doc.add_heading(sec, 2)
for lag in ("SoL", "LSS"):
    p = doc.add_paragraph(); p.paragraph_format.space_before = Pt(8); p.paragraph_format.keep_with_next = True; r = p.add_run(cap[lag]); r.bold = True; r.font.size = Pt(9.5)
    docx_table(doc, cols, cell[lag], [6.6, 2, 2, 2.6, 3], bold_last=True, right=(1, 2, 3, 4), head="E7E6E6")
p = doc.add_paragraph("Streck betyder att inga beslut finns. Väntan är räknad från beslutsdagen."); p.runs[0].font.size = Pt(8.5); p.runs[0].italic = True
doc.add_paragraph(s5); doc.add_paragraph(s6)
doc.add_heading("Ekonomiska konsekvenser", 2)
doc.add_paragraph("Dröjer verkställigheten oskäligt länge kan förvaltningsrätten på talan av IVO döma ut en särskild avgift.")
p = doc.add_paragraph(); r = p.add_run("Tabell 3. Särskild avgift som kommunen ålagts de senaste tre åren"); r.bold = True; r.font.size = Pt(9.5); p.paragraph_format.keep_with_next = True
docx_table(doc, avg_cols, avg_rows, [2.5, 3, 4.5], right=(1, 2), head="E7E6E6")
doc.add_paragraph("\nSocialkontoret\n\n\nSocialchef\t\t\t\t\tVerksamhetscontroller\n\nBeslutet skickas till: Kommunfullmäktige, kommunens revisorer")
tmp = Path(tempfile.mkdtemp()) / f"{R.stem}.docx"; doc.save(tmp); office_pdf(tmp, DOCS / f"{R.stem}.pdf"); R.save()
