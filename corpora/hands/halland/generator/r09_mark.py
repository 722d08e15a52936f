from lib import *
from docx import Document
from docx.shared import Pt, Cm
R = Report("halland09_mark_2025kv4", "Marks kommun", "1463", "Socialnämnden", "SN 2026-00019", "2025-Q4", "2026-02-02", ["SoL", "LSS"])
cat = ["Saknar lämplig plats", "Saknar personal eller uppdragstagare", "Den enskilde har tackat nej", "Annat"]
# nr, insats, lagrum, lag, kön, beslut, text, cat
X = [("Kontaktfamilj","SoL 4 kap. 1 §","SoL","F","2025-03-10","Ingen familj att tillgå i norra kommundelen",1),
("Kontaktfamilj","SoL 4 kap. 1 §","SoL","P","2025-06-17","Familj finns, umgänget börjar efter jul",3),
("Kontaktperson","SoL 11 kap. 1 §","SoL","P","2025-08-25","Ingen uppdragstagare",1),
("Stödboende","SoL 11 kap. 1 §","SoL","M","2025-09-08","Fullt på stödboendet i Kinna",0),
("Särskilt boende för äldre","SoL 11 kap. 1 §","SoL","K","2025-09-22","Tackade nej 5 nov, vill till Skene",2),
("Särskilt boende för äldre","SoL 11 kap. 1 §","SoL","K","2025-08-12","Avböjt två boenden",2),
("Särskilt boende för äldre","SoL 11 kap. 1 §","SoL","M","2025-09-29","Plats ledig 8 jan, inflyttning planerad",0),
("Dagverksamhet","SoL 11 kap. 1 §","SoL","M","2025-07-21","Orkar inte börja nu",3),
("Trygghetslarm","SoL 11 kap. 1 §","SoL","K","2025-07-08","Täckning saknas i bostaden, teknisk lösning utreds",3),
("Avlösarservice","LSS 9 § 5","LSS","P","2024-12-05","Personalbrist",1),
("Avlösarservice","LSS 9 § 5","LSS","F","2025-05-26","Personalbrist",1),
("Korttidsvistelse","LSS 9 § 6","LSS","F","2025-08-19","Korttidshemmet fullbelagt",0),
("Korttidsvistelse","LSS 9 § 6","LSS","P","2025-04-14","Tackat nej till erbjudna helger",2),
("Kontaktperson","LSS 9 § 4","LSS","K","2023-09-13","Fyra personer har provats, ingen har passat",3),
("Kontaktperson","LSS 9 § 4","LSS","M","2025-02-20","Ingen uppdragstagare",1),
("Ledsagarservice","LSS 9 § 3","LSS","M","2025-06-02","Tackat nej, vill ha samma ledsagare som tidigare",2),
("Bostad för vuxna","LSS 9 § 9","LSS","M","2024-01-17","Gruppbostad saknas",0),
("Bostad för vuxna","LSS 9 § 9","LSS","K","2024-10-28","Gruppbostad saknas",0),
("Bostad för vuxna","LSS 9 § 9","LSS","M","2025-05-08","Servicebostad saknas",0),
("Daglig verksamhet","LSS 9 § 10","LSS","K","2025-09-15","Går kurs på folkhögskola till mars",3)]
N = len(X); nS = sum(x[2] == "SoL" for x in X); nL = N - nS
cols = ["Nr","Insats","Lagrum","Beslutsdag","K/M/F/P","Varför är beslutet inte verkställt?"]
title = "Bilaga 1. Förteckning över besluten"
rows = [[str(i), x[0], x[1], longdate(x[4], MON), x[3], x[5]] for i, x in enumerate(X, 1)]
cc = ["Huvudsakligt skäl", "SoL", "LSS", "Totalt"]
cr = [(c, sum(x[6] == i and x[2] == "SoL" for x in X), sum(x[6] == i and x[2] == "LSS" for x in X)) for i, c in enumerate(cat)]
d = lambda n: str(n)
ccells = [[c[0], d(c[1]), d(c[2]), d(c[1] + c[2])] for c in cr] + [["Summa", str(nS), str(nL), str(N)]]
t1 = R.table("Huvudsakligt skäl", ["Redovisning", "Huvudsakligt skäl"], cc, ccells, "matrix_insats_kon_orsak")
for c in cr:
    for l, v in (("SoL", c[1]), ("LSS", c[2]), (None, c[1] + c[2])): R.count(t1, "ej_verkställda", v, lag=l, orsak=c[0])
for l, v in (("SoL", nS), ("LSS", nL), (None, N)): R.count(t1, "ej_verkställda", v, lag=l, total=True)
t2 = R.table(title, [title], cols, rows, "decision_rows")
for i, x in enumerate(X, 1):
    R.dec(t2, nr=str(i), section=[title], insats=x[0], lag=x[2], lagrum=x[1], beslutsdatum=x[4], kommentar=x[5], kon="K" if x[3] in "KF" else "M", alder="barn" if x[3] in "FP" else "vuxen", status="kvarstående")
kids = sum(x[3] in "FP" for x in X); fem = sum(x[3] in "KF" for x in X)
c1 = f"Vid årets slut hade nämnden {N} beslut som väntat längre än tre månader, jämfört med 26 vid förra mättillfället den 30 september."
c2 = f"Det är en minskning med {26-N} beslut eller {round(100*(26-N)/26)} procent."
c3 = f"{nL} av {N} beslut är fattade med stöd av LSS."
c4 = f"{kids} beslut gäller barn. {fem} beslut avser kvinnor eller flickor."
R.claim(f"Vid årets slut hade nämnden {N} beslut som väntat längre än tre månader", N, agreed=["period","lag","insats","orsak","kon","compare_to"])
R.claim("jämfört med 26 vid förra mättillfället den 30 september", 26, period="2025-Q3", agreed=["period","lag","insats","orsak","kon","compare_to"])
q = c2[:-1]; R.claim(q, N-26, unit="skillnad", compare_to="2025-Q3", agreed=["period","lag","insats","orsak","kon","compare_to"]); R.claim(q, -round(100*(26-N)/26), unit="procent", compare_to="2025-Q3", agreed=["period","lag","insats","orsak","kon","compare_to"])
R.claim(c3[:-1], nL, lag="LSS", agreed=["period","lag","insats","orsak","kon","compare_to"])
R.claim(f"{kids} beslut gäller barn", kids, agreed=["period","lag","insats","orsak","kon"])
R.claim(f"{fem} beslut avser kvinnor eller flickor", fem, kon="K", agreed=["period","lag","insats","orsak","kon"])
doc = Document(); n = doc.styles["Normal"]; font(n, "DejaVu Serif"); n.font.size = Pt(9.5)
for h in ("Heading 1","Heading 2"): font(doc.styles[h], "DejaVu Sans"); doc.styles[h].font.color.rgb = None; doc.styles[h].font.size = Pt(14 if h[-1] == "1" else 11)
s = doc.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.2); s.top_margin = Cm(2)
s.header.paragraphs[0].text = "MARKS KOMMUN   Socialförvaltningen\t\tSN 2026-00019"; footer_pages(s, "Marks kommun, 511 80 Kinna")
doc.add_paragraph("Tjänsteskrivelse till socialnämnden\nUpprättad 2 februari 2026")
doc.add_heading("Beslut som inte verkställts inom tre månader, oktober–december 2025", 1)
doc.add_heading("Förslag till nämnden", 2); doc.add_paragraph("Nämnden tar del av informationen och sänder den till fullmäktige och revisorer.")
doc.add_heading("Varför ärendet kommer till nämnden", 2)
doc.add_paragraph("Sedan den 1 juli 2025 finns reglerna om rapportering i 34 kap. socialtjänstlagen (2025:400); för LSS gäller 28 f–h §§ som förut. Beslut från tiden före lagbytet står kvar med sitt gamla lagrum i förteckningen.")
doc.add_heading("Redovisning", 2)
doc.add_paragraph(c1 + " " + c2); doc.add_paragraph(c3 + " " + c4)
p = doc.add_paragraph(); r = p.add_run("Huvudsakligt skäl"); r.bold = True; p.paragraph_format.keep_with_next = True
docx_table(doc, cc, ccells, [8, 2, 2, 2.2], size=9, head="F2F2F2", bold_last=True, right=(1,2,3))
doc.add_paragraph("\nEtt skäl per beslut, det som handläggaren bedömt väga tyngst. Förteckningen finns i bilaga 1. Där står F för flicka och P för pojke.")
doc.add_heading("Ekonomi och jämställdhet", 2)
doc.add_paragraph("Inga särskilda avgifter har dömts ut under 2025. Förvaltningen ser ingen systematisk skillnad mellan könen i väntetid, men underlaget är litet.")
doc.add_paragraph("\nSocialchef")
h = doc.add_heading(title, 2); h.paragraph_format.page_break_before = True
doc.add_paragraph("Läget den 31 december 2025.")
docx_table(doc, cols, rows, [0.9, 3.4, 3.0, 2.4, 1.7, 5.2], size=8.5, head="F2F2F2")
tmp = Path(tempfile.mkdtemp()) / f"{R.stem}.docx"; doc.save(tmp); office_pdf(tmp, DOCS / f"{R.stem}.pdf"); R.save()
