from lib import *
from docx import Document
from docx.shared import Pt, Cm
R = Report("halland06_varberg_2025kv3", "Varbergs kommun", "1383", "Socialnämnden", "SN 2025/0412-3", "2025-Q3", "2025-10-30", ["SoL", "LSS"])
BK = ["3–6 mån", "7–9 mån", "10–12 mån", "mer än 12 mån"]
AO = [("Särskilt boende", "SoL", [7,3,0,1]), ("Korttidsboende", "SoL", [2,0,0,0]), ("Dagverksamhet", "SoL", [1,1,0,0])]
FN = [("Boendestöd", "SoL", [2,0,1,0]), ("Sysselsättning", "SoL", [1,0,0,0]), ("Kontaktperson", "LSS", [3,2,1,4]), ("Ledsagarservice", "LSS", [2,1,0,0]), ("Avlösarservice", "LSS", [0,1,0,1]), ("Bostad med särskild service", "LSS", [2,2,1,5]), ("Daglig verksamhet", "LSS", [3,0,1,0])]
z = lambda n: str(n) if n else ""
cols = ["Insats", "Lag"] + BK + ["Totalt"]
def tab(omr, rows, plant=0):
    col = [sum(r[2][i] for r in rows) for i in range(4)]; tt = sum(col) + plant
    cells = [[r[0], r[1]] + [z(n) for n in r[2]] + [str(sum(r[2]))] for r in rows] + [["Summa", ""] + [z(n) for n in col] + [str(tt)]]
    t = R.table(omr, ["Resultat", omr], cols, cells, "waiting_buckets")
    for r in rows:
        for b, n in zip(BK, r[2]):
            if n: R.count(t, "ej_verkställda", n, lag=r[1], omrade=omr, insats=r[0], manader=b)
        R.count(t, "ej_verkställda", sum(r[2]), lag=r[1], omrade=omr, insats=r[0])
    for b, n in zip(BK, col):
        if n: R.count(t, "ej_verkställda", n, omrade=omr, manader=b, total=True)
    R.count(t, "ej_verkställda", tt, omrade=omr, total=True)
    return cells, col, tt
ao, ac, at = tab("Äldreomsorg", AO)
fn, fc, ft = tab("Funktionsstöd", FN, plant=2)       # planted: Totalt 2 too high
true_ft = ft - 2; N = at + true_ft
R.disc("table_sum", "error", f"Funktionsstöd: the Totalt column adds to {true_ft} (and so do the four bucket sums), Summa says {ft}.", ft, true_ft, ["Summa " + " ".join(map(str, fc)) + f" {ft}", f"Summa {ft}"], ["table_sum", "table_vs_table", "text_vs_table"])
rc = ["Skäl", "Kvinnor", "Män", "Båda könen"]
RS = [("Saknar plats/bostad", 9, 11), ("Saknar uppdragstagare eller personal", 5, 6), ("Tackat nej till erbjudande", 8, 4), ("Övrigt", 3, 0)]
k, m = sum(r[1] for r in RS), sum(r[2] for r in RS)
RS[3] = ("Övrigt", 3, N - k - m); m = N - k
assert RS[3][2] >= 0, RS
rcells = [[r[0], str(r[1]), str(r[2]), str(r[1] + r[2])] for r in RS] + [["Totalt", str(k), str(m), str(k + m)]]
t = R.table("Skäl till att besluten inte verkställts", ["Resultat", "Skäl till att besluten inte verkställts"], rc, rcells, "matrix_insats_kon_orsak")
for r in RS:
    for kk, v in (("K", r[1]), ("M", r[2]), (None, r[1] + r[2])): R.count(t, "ej_verkställda", v, orsak=r[0], kon=kk)
for kk, v in (("K", k), ("M", m), (None, k + m)): R.count(t, "ej_verkställda", v, kon=kk, total=True)
pct = round(100 * (ac[3] + fc[3]) / N)
c1 = f"Per den 30 september 2025 hade socialnämnden {N} gynnande beslut som inte verkställts inom lagstadgad tid, varav {at} inom äldreomsorgen och {true_ft} inom funktionsstöd."
c2 = f"I {pct} procent av fallen har det gått mer än tolv månader sedan beslutet fattades."
c3 = f"Saknad plats eller bostad är det vanligaste skälet, {RS[0][1]+RS[0][2]} beslut, följt av att den enskilde tackat nej ({RS[2][1]+RS[2][2]})."
c4 = "Individ- och familjeomsorgen har inget att rapportera för kvartalet."
R.disc("text_vs_table", "note", f"The prose has {true_ft} for funktionsstöd, the table's Summa {ft} (consequence).", true_ft, ft, [f"{true_ft} inom funktionsstöd", f"Summa {ft}"], ["text_vs_table", "table_vs_table", "table_sum"], optional=True)
R.disc("table_vs_table", "note", f"Reasons total {N}; the two area totals as printed add to {N+2} (consequence).", N + 2, N, [f"Totalt {k} {m} {k+m}"], ["table_vs_table", "text_vs_table"], optional=True)
R.disc("table_sum", "note", f"Funktionsstöd, row Summa: its four buckets add to {true_ft}, Totalt says {ft} (the same fault, across).", ft, true_ft, ["Summa " + " ".join(map(str, fc)) + f" {ft}"], ["table_sum", "table_vs_table"], optional=True)
R.disc("table_vs_table", "note", f"The reasons total {N}; the area totals as printed give {N+2} (consequence, the other way round).", N, N + 2, [f"Totalt {k} {m} {k+m}", f"hade socialnämnden {N} gynnande beslut"], ["table_vs_table", "text_vs_table"], optional=True)
R.claim(f"hade socialnämnden {N} gynnande beslut som inte verkställts inom lagstadgad tid", N)
R.claim(f"varav {at} inom äldreomsorgen och {true_ft} inom funktionsstöd", at, omrade="Äldreomsorg"); R.claim(f"varav {at} inom äldreomsorgen och {true_ft} inom funktionsstöd", true_ft, omrade="Funktionsstöd")
R.claim(c2[:-1], pct, unit="procent")
R.claim(f"Saknad plats eller bostad är det vanligaste skälet, {RS[0][1]+RS[0][2]} beslut", RS[0][1]+RS[0][2], orsak="Saknad plats eller bostad", agreed=["measure","period","lag","insats","kon","compare_to"])
R.claim(f"följt av att den enskilde tackat nej ({RS[2][1]+RS[2][2]})", RS[2][1]+RS[2][2], orsak="tackat nej", agreed=["measure","period","lag","insats","kon","compare_to"])
R.claim(c4[:-1], 0, omrade="Individ- och familjeomsorgen", agreed=["period","lag"], optional=True)
doc = Document(); n = doc.styles["Normal"]; font(n, "Liberation Serif"); n.font.size = Pt(11.5)
for h in ("Heading 1","Heading 2","Heading 3"): font(doc.styles[h], "Liberation Sans Narrow"); doc.styles[h].font.color.rgb = None
s = doc.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = Cm(3); s.right_margin = Cm(2)
ht = s.header.add_table(1, 3, Cm(16)); 
for c, tx in zip(ht.rows[0].cells, ("Varbergs kommun\nSocialförvaltningen", "Beslutsunderlag\n2025-10-30", "Diarienummer\nSN 2025/0412-3")): c.text = tx
footer_pages(s, "432 80 Varberg")
doc.add_heading("Uppföljning av gynnande beslut som inte verkställts, kvartal III 2025", 1)
doc.add_heading("Förslag till beslut", 2); doc.add_paragraph("Socialnämnden beslutar att lämna uppföljningen till kommunfullmäktige.")
doc.add_heading("Beskrivning av ärendet", 2)
doc.add_paragraph("Enligt 34 kap. 1 § socialtjänstlagen (2025:400) och 28 f § LSS ska beslut som inte verkställts inom tre månader rapporteras till IVO. Beslut fattade före den 1 juli 2025 hänvisar till den gamla lagens 4 kap. 1 §, senare beslut till 11 kap. 1 §.")
doc.add_paragraph(c1 + " " + c4); doc.add_paragraph(c2 + " " + c3)
doc.add_heading("Resultat", 2)
for omr, cells in (("Äldreomsorg", ao), ("Funktionsstöd", fn)):
    doc.add_heading(omr, 3); docx_table(doc, cols, cells, [4.6, 1.4, 1.9, 1.9, 2.1, 2.3, 1.8], size=10, head="C6E0B4", bold_last=True, right=(2,3,4,5,6))
doc.add_heading("Skäl till att besluten inte verkställts", 3); docx_table(doc, rc, rcells, [7, 2.4, 2.4, 3], size=10, head="C6E0B4", bold_last=True, right=(1,2,3))
doc.add_paragraph("Månaderna är räknade från beslutsdatum till den 30 september. Ett beslut räknas en gång även om flera skäl finns; handläggaren har valt det huvudsakliga.").runs[0].italic = True
doc.add_heading("Analys", 2)
doc.add_paragraph("Väntan är längst för bostad med särskild service. Två gruppbostäder projekteras, med planerad inflyttning 2027. För kontaktpersoner har förvaltningen gått över till löpande annonsering och ser en svag förbättring.")
doc.add_paragraph("\nFörvaltningschef\t\t\tUtredare")
tmp = Path(tempfile.mkdtemp()) / f"{R.stem}.docx"; doc.save(tmp); office_pdf(tmp, DOCS / f"{R.stem}.pdf"); R.save()
