from torne import *
import docx, tempfile
from docx.shared import Pt, Cm
T = Truth("torne05_almhult_2024kv2", "Älmhults kommun", "0765", "Socialnämnden", "SN 2024/71", "2024-Q2", "2024-08-20", ["SoL", "LSS"])
BK = ["3–6 mån", "7–12 mån", "mer än 12 mån"]
SOL = [("Särskilt boende", 4, 1, ""), ("Korttidsboende", 1, "", ""), ("Kontaktperson", "", 2, 1), ("Kontaktfamilj", 1, "", 2)]
LSS = [("Ledsagarservice", 1, "", ""), ("Kontaktperson", 2, 3, 1), ("Avlösarservice", "", 1, ""), ("Boende vuxna", "", 1, 4)]
z = lambda x: x or 0
COL = ["Beslut om"] + BK + ["Summa"]
tabs = []
for i, (lag, rows, ti) in enumerate((("SoL", SOL, "Socialtjänstlagen (SoL)"), ("LSS", LSS, "Lagen om stöd och service (LSS)")), 1):
    rr = [r + (sum(map(z, r[1:])),) for r in rows]
    tot = ["Summa"] + [sum(z(r[j]) for r in rr) for j in range(1, 5)]
    T.table(f"t{i}", ti, ["Väntetider", ti], COL, rr + [tot], "waiting_buckets")
    for r in rr:
        for b, v in zip(BK, r[1:4]):
            if v != "": T.count(f"t{i}", "ej_verkställda", v, lag=lag, insats=r[0], manader=b)
        T.count(f"t{i}", "ej_verkställda", r[4], lag=lag, insats=r[0])
    for b, v in zip(BK, tot[1:4]): T.count(f"t{i}", "ej_verkställda", v, True, lag=lag, manader=b)
    T.count(f"t{i}", "ej_verkställda", tot[4], True, lag=lag)
    tabs.append((ti, [list(r) for r in rr] + [tot]))
assert tabs[0][1][-1][4] == 12 and tabs[1][1][-1][4] == 13
ORS = [("Saknar lämplig uppdragstagare", 11), ("Ingen ledig bostad", 8), ("Den enskilde har tackat nej", 7), ("Annat", 2)]
T.table("t3", "Orsaker", ["Orsaker"], [], ORS, "list_counts")
for o, v in ORS: T.count("t3", "ej_verkställda", v, orsak=o)
q1 = "Vid halvårsskiftet fanns 25 beslut som inte hade verkställts inom tre månader"
q2 = "tolv enligt SoL och tretton enligt LSS"
q3 = "Åtta beslut har väntat längre än ett år"
q4 = "Det är tre färre än vid mätningen i mars"
T.claim(q1, 25); T.claim(q2, 12, lag="SoL"); T.claim(q2, 13, lag="LSS"); T.claim(q3, 8, soft=())
T.claim(q4, -3, unit="skillnad", compare_to="2024-Q1")
T.claim("Antalet som väntar på bostad enligt LSS är oförändrat", 0, unit="skillnad", lag="LSS", insats="bostad", compare_to="2024-Q1", optional=True)
assert tabs[0][1][-1][3] + tabs[1][1][-1][3] == 8
d = docx.Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.5)
d.styles["Normal"].font.name = "Liberation Sans"; d.styles["Normal"].font.size = Pt(10.5)
s.footer.paragraphs[0].text = "Älmhults kommun, socialförvaltningen, Box 500, 343 23 Älmhult"
d.add_paragraph("Älmhults kommun\nSocialförvaltningen\t\t\t\t\t\t2024-08-20\n\t\t\t\t\t\t\t\tSN 2024/71")
p = d.add_paragraph(); r = p.add_run("Ej verkställda beslut per 30 juni 2024 (kvartal 2)"); r.bold = True; r.font.size = Pt(16)
def h(x):
    p = d.add_paragraph(); r = p.add_run(x); r.bold = True; r.font.size = Pt(12); p.paragraph_format.space_after = Pt(2); p.paragraph_format.keep_with_next = True
h("Sammanfattning"); d.add_paragraph(f"{q1}, {q2}. {q4}. {q3}. Kommunfullmäktige ska enligt 16 kap. 6 h § SoL och 28 h § LSS få ta del av uppgifterna.")
h("Väntetider"); d.add_paragraph("Tabellerna visar hur lång tid som gått sedan beslutet togs. En tom ruta betyder att inget beslut finns.")
for ti, rr in tabs:
    p = d.add_paragraph(); r = p.add_run(ti); r.italic = True; p.paragraph_format.keep_with_next = True; p.paragraph_format.space_after = Pt(2)
    dtable(d, COL, rr, [5, 2.6, 2.6, 3.2, 2.2], style="Light List Accent 3" if ti.startswith("L") else "Light List Accent 3", size=10, bold_last=True)
    d.add_paragraph()
h("Orsaker"); d.add_paragraph("Flera orsaker kan anges för samma beslut, därför blir summan större än antalet beslut.")
for o, v in ORS:
    p = d.add_paragraph(f"{o} ({v})", style="List Bullet"); p.paragraph_format.space_after = Pt(0)
h("\nSocialförvaltningens kommentar"); d.add_paragraph("Antalet som väntar på bostad enligt LSS är oförändrat. Byggstarten av gruppbostaden vid Haganäs är uppskjuten och det finns inget datum ännu.")
d.add_paragraph("\nBeslutet expedieras till:\nKommunfullmäktige\nRevisionen")
with tempfile.TemporaryDirectory() as t:
    f = Path(t) / f"{T.stem}.docx"; d.save(f); soffice(T.stem, f)
T.save()
