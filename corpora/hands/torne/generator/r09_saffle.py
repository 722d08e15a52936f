from torne import *
import docx
from docx.shared import Pt, Cm
T = Truth("torne09_saffle_2026kv1", "Säffle kommun", "1785", "Socialnämnden", "SN/2026:88", "2026-Q1", "2026-04-22", ["SoL", "LSS"])
A = [("Äldreomsorg", "SoL", [("Särskilt boende", "K", "3–6", "Tackat nej två gånger, önskar Solbacken"), ("Särskilt boende", "M", "3–6", "Plats saknas"), ("Särskilt boende", "K", "3–6", "Plats saknas"), ("Växelvård", "M", "3–6", "Anhörig vill vänta")]),
     ("Funktionsstöd", "LSS", [("Gruppbostad", "M", "över 12", "Plats saknas, nybygge planerat"), ("Kontaktperson", "K", "7–12", "Personal saknas"), ("Daglig verksamhet", "K", "3–6", "Provar annan arbetsplats"), ("Kontaktperson", "M", "7–12", "Personal saknas")]),
     ("Individ- och familjeomsorg", "SoL", [("Kontaktfamilj", "M", "3–6", "Familj utreds"), ("Öppenvård", "K", "3–6", "Vill inte påbörja behandling just nu")])]
COL = ["Insats", "Kön", "Väntat (mån)", "Skäl"]
W = [4.2, 1.4, 3, 8]
d = docx.Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.2)
d.styles["Normal"].font.name = "Liberation Sans"; d.styles["Normal"].font.size = Pt(10.5)
s.header.paragraphs[0].text = "SÄFFLE KOMMUN\tSAMMANTRÄDESPROTOKOLL\nSocialnämnden\t2026-05-13"
s.footer.paragraphs[0].text = "Justerandes sign\t\tUtdragsbestyrkande"
n = sum(len(x[2]) for x in A); assert n == 10
q1 = "Under första kvartalet 2026 rapporterades tio beslut som ej verkställda"
q2 = "Fyra beslut avser äldreomsorg, fyra funktionsstöd och två individ- och familjeomsorg"
q3 = "Sex beslut är fattade enligt SoL och fyra enligt LSS"
q4 = "Längst har ett beslut om gruppbostad väntat, över 12 månader"
q5 = "Könsfördelningen är jämn, fem kvinnor och fem män"
ks = [r[1] for a in A for r in a[2]]; assert ks.count("K") == ks.count("M") == 5
T.claim(q1, 10, "rapporterade", soft=("measure",))
for nm, v in (("Äldreomsorg", 4), ("Funktionsstöd", 4), ("Individ- och familjeomsorg", 2)):
    T.claim(q2, v, "rapporterade", omrade=nm, soft=("measure", "lag"))
T.claim(q3, 6, "rapporterade", lag="SoL", soft=("measure",)); T.claim(q3, 4, "rapporterade", lag="LSS", soft=("measure",)); T.claim(q5, 5, "rapporterade", kon="K", soft=("measure",)); T.claim(q5, 5, "rapporterade", kon="M", soft=("measure",))
T.claim(q4, 1, "rapporterade", insats="gruppbostad", lag="LSS", optional=True)
d.add_paragraph("§ 47\tDnr SN/2026:88")
d.add_heading("Redovisning av ej verkställda beslut kvartal 1 2026", 1)
d.add_heading("Socialnämndens beslut", 2); d.add_paragraph("Socialnämnden lägger redovisningen till handlingarna och överlämnar den till kommunfullmäktige.")
d.add_heading("Sammanfattning av ärendet", 2); d.add_paragraph(f"{q1}. {q2}. {q3}. {q4}. {q5}.")
d.add_paragraph("Beslut som verkställs redovisas inte här utan anmäls löpande till IVO enligt 34 kap. socialtjänstlagen och 28 g § LSS.")
d.add_heading("Beslutsunderlag", 2); d.add_paragraph("Förvaltningens tjänsteskrivelse 2026-04-22 med bilaga")
d.add_heading("Beslutet skickas till", 2); d.add_paragraph("Kommunfullmäktige\nKommunens revisorer")
d.add_page_break()
d.add_paragraph("Tjänsteskrivelse\n2026-04-22\nSN/2026:88")
d.add_heading("Bilaga: beslut som inte är verkställda 2026-03-31", 1)
for i, (om, lag, rows) in enumerate(A, 1):
    d.add_heading(f"{om} ({lag})", 2)
    dtable(d, COL, rows, W, style="Table Grid" if i != 9 else None, size=9.5, shade="E8E8E8")
    T.table(f"t{i}", f"{om} ({lag})", ["Bilaga: beslut som inte är verkställda 2026-03-31", f"{om} ({lag})"], COL, rows, "decision_rows")
    for ins, kon, man, kom in rows:
        T.dec(f"t{i}", ["Bilaga: beslut som inte är verkställda 2026-03-31", f"{om} ({lag})"], omrade=om, insats=ins, lag=lag, manader=man, kommentar=kom, kon=kon)
p = d.add_paragraph("\nK = kvinna eller flicka, M = man eller pojke")
d.save(DOCS / f"{T.stem}.docx")
T.save()
