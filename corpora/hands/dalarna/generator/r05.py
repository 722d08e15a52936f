from lib import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
r = R("dalarna05_olofstrom_2025q3", organisation="Olofströms kommun", namnd="Socialnämnden", kommunkod="1060", dnr="2025/318", period="2025-Q3", document_date="2025-11-10", laws=["SoL", "LSS"])
Q = ["2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3"]; QC = ["Kv 4 2024", "Kv 1 2025", "Kv 2 2025", "Kv 3 2025"]
SOL = [("Särskilt boende", 7, 9, 8, 6), ("Korttidsplats", 1, 0, 1, 2), ("Dagverksamhet", 2, 2, 3, 3), ("Boendestöd", 3, 4, 2, 4), ("Kontaktperson", 2, 2, 2, 1)]
LSS = [("Bostad för vuxna", 5, 5, 6, 7), ("Korttidsvistelse", 1, 2, 2, 1), ("Kontaktperson", 4, 3, 4, 4), ("Ledsagarservice", 0, 1, 1, 2), ("Daglig verksamhet", 2, 2, 1, 1)]
sm = lambda L: [sum(x[i] for x in L) for i in range(1, 5)]
assert sm(SOL) == [15, 17, 16, 16] and sm(LSS) == [12, 13, 14, 15]
d = Document(); st = d.styles["Normal"]; st.font.name = "Liberation Sans"; st.font.size = Pt(10.5); st.paragraph_format.space_after = Pt(5)
s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = Cm(3); s.right_margin = Cm(2.2); s.top_margin = Cm(2.2); s.bottom_margin = Cm(2)
for k, sz in ((1, 15), (2, 12)):
    x = d.styles[f"Heading {k}"]; x.font.name = "Liberation Sans"; x.font.size = Pt(sz); x.font.color.rgb = RGBColor(0x1F, 0x38, 0x64); x.paragraph_format.space_before = Pt(10); x.paragraph_format.space_after = Pt(3)
    x.element.rPr.rFonts.attrib.clear(); x.font.name = "Liberation Sans"
t = d.add_table(rows=1, cols=2); a, b = t.rows[0].cells; a.text = "OLOFSTRÖMS KOMMUN\nSocialförvaltningen\nBo Jämsunda\nKvalitetsutvecklare"; b.text = "TJÄNSTESKRIVELSE\nDatum: 10 november 2025\nDiarienummer: 2025/318\nMottagare: Socialnämnden"
f = s.footer.paragraphs[0]; f.add_run("Sida "); field(f, "PAGE")
def P(t): return d.add_paragraph(t)
def cap(t):
    p = d.add_paragraph(); p.paragraph_format.keep_with_next = True; p.paragraph_format.space_after = Pt(2); q = p.add_run(t); q.bold = True; q.font.size = Pt(9.5)
d.add_heading("Statistik över ej verkställda beslut – tredje kvartalet 2025", 1)
d.add_heading("Förslag till beslut", 2); P("Socialnämnden beslutar att lägga rapporten till handlingarna och att översända den till kommunfullmäktige.")
d.add_heading("Inledning", 2)
P("Den 1 juli 2025 trädde den nya socialtjänstlagen (2025:400) ikraft. Skyldigheten att rapportera ej verkställda beslut till IVO finns nu i 34 kap. 1 § SoL. För beslut enligt LSS gäller liksom tidigare 28 f–h §§. Rapporten innehåller endast statistik. Ett beslut räknas i varje kvartal till dess att det verkställts eller upphört.")
d.add_heading("Antal ej verkställda beslut", 2)
ev = dict(measure="ej_verkställda")
qd = r.C("en ökning med två beslut jämfört med kvartal 2", (2, dict(ev, lag="LSS", unit="skillnad", compare_to="2025-Q2")))
P("För kvartal 3 2025 redovisas " + r.C("31 ej verkställda beslut", (31, ev)) + ". " + r.C("Av dem är 16 enligt SoL och 15 enligt LSS", (16, dict(ev, lag="SoL")), (15, dict(ev, lag="LSS"))) + ". Kvartalet innan var det sammanlagt " + r.C("30 beslut", (30, dict(ev, period="2025-Q2"))) + " och i slutet av 2024 " + r.C("27 beslut", (27, dict(ev, period="2024-Q4"))) + ". " + r.C("För SoL är antalet oförändrat sedan kvartal 2", (0, dict(ev, lag="SoL", unit="skillnad", compare_to="2025-Q2", optional=True))) + ". För LSS är det " + qd + ".")
def serie(lag, L, title, first):
    rows = [[x[0]] + ["–" if v == 0 else str(v) for v in x[1:]] for x in L]; tot = sm(L); rows.append(["Summa"] + [str(v) for v in tot])
    t = r.table(title, ["Antal ej verkställda beslut"], [first] + QC, rows, "insats_time_series")
    for row in rows:
        for q, v in zip(Q, row[1:]): r.count(t, "ej_verkställda", 0 if v == "–" else int(v), row[0] == "Summa", period=q, lag=lag, insats=None if row[0] == "Summa" else row[0])
    cap(title); dtable(d, [first] + QC, rows, [5, 2.3, 2.3, 2.3, 2.3], style="Light Grid Accent 1" if False else "Table Grid", head="DCE6F1", boldlast=True, size=9.5); d.add_paragraph().paragraph_format.space_after = Pt(0)
serie("SoL", SOL, "Tabell 1. Ej verkställda beslut enligt SoL, fördelade på bistånd", "Bistånd")
serie("LSS", LSS, "Tabell 2. Ej verkställda beslut enligt LSS, fördelade på insats", "Insats")
qp = r.C("Bostad för vuxna utgör 54 procent av besluten enligt LSS", (54, dict(ev, lag="LSS", insats="Bostad för vuxna", unit="procent")))
P(r.C("Särskilt boende och boendestöd svarar tillsammans för 62,5 procent av SoL-besluten", (62.5, dict(ev, lag="SoL", insats="Särskilt boende och boendestöd", unit="procent", agreed=["measure", "period", "lag", "kon", "compare_to"]))) + ". " + qp + ". Besluten om ledsagarservice har ökat, " + r.C("från ett till två beslut", (1, dict(ev, lag="LSS", insats="ledsagarservice", period="2025-Q2", agreed=["measure", "insats", "kon", "lag"])), (2, dict(ev, lag="LSS", insats="ledsagarservice", agreed=["measure", "insats", "kon", "lag", "period"]))) + " på ett kvartal.")
d.add_heading("Orsaker", 2)
OR = [("Saknar ledig plats eller bostad", 6, 4), ("Personal eller uppdragstagare saknas", 3, 4), ("Har tackat nej till erbjudande", 6, 3), ("Vill vänta med insatsen", 2, 1), ("Annan orsak", 1, 1)]
rows = [[o, str(k), str(m), str(k+m)] for o, k, m in OR]; rows.append(["Summa", str(sum(x[1] for x in OR)), str(sum(x[2] for x in OR)), "31"]); assert rows[-1][1:] == ["18", "13", "31"]
t = r.table("Tabell 3. Huvudsaklig orsak, kvartal 3 2025", ["Orsaker"], ["Orsak", "Kvinnor", "Män", "Totalt"], rows, "other")
for row in rows:
    for k, v in zip(("K", "M", None), row[1:]): r.count(t, "ej_verkställda", int(v), row[0] == "Summa", orsak=None if row[0] == "Summa" else row[0], kon=k)
cap("Tabell 3. Huvudsaklig orsak, kvartal 3 2025"); dtable(d, ["Orsak", "Kvinnor", "Män", "Totalt"], rows, [6.8, 2.3, 2.3, 2.3], head="DCE6F1", boldlast=True, size=9.5)
P("\nEn orsak har angivits per beslut. " + r.C("58 procent av besluten gäller kvinnor", (58, dict(ev, kon="K", unit="procent"))) + ". Det är vanligare bland kvinnor att man tackat nej, " + r.C("sex av nio beslut", (6, dict(ev, kon="K", orsak="Har tackat nej till erbjudande")), (9, dict(ev, orsak="Har tackat nej till erbjudande", optional=True))) + ".")
d.add_heading("Väntetid", 2)
WC = ["3–5", "6–8", "9–11", "12–"]; rows = [["SoL", "7", "5", "2", "2"], ["LSS", "4", "3", "3", "5"], ["Summa", "11", "8", "5", "7"]]
assert all(int(rows[0][i]) + int(rows[1][i]) == int(rows[2][i]) for i in range(1, 5))
t = r.table("Tabell 4. Månader sedan beslut, kvartal 3 2025", ["Väntetid"], ["Lag"] + WC, rows, "waiting_buckets")
for row in rows:
    for w, v in zip(WC, row[1:]): r.count(t, "ej_verkställda", int(v), row[0] == "Summa", lag=None if row[0] == "Summa" else row[0], manader=w)
cap("Tabell 4. Månader sedan beslut, kvartal 3 2025"); dtable(d, ["Lag"] + WC, rows, [3, 2, 2, 2, 2], head="DCE6F1", boldlast=True, size=9.5)
P("\nDe beslut som väntat längst rör bostad för vuxna. Under kvartalet har " + r.C("fem beslut verkställts", (5, dict(measure="verkställda"))) + " och " + r.C("två har avslutats", (2, dict(measure="avslutade"))) + ".")
d.add_heading("Beslutsunderlag", 2); P("Tjänsteskrivelse den 10 november 2025")
P("\nAnette Halagård\nSocialchef")
r.err("percent", "error", "Bostad för vuxna is given as 54 percent of the LSS decisions; 7 of 15 is 46.7 percent.", 54, 46.7, [qp, "Bostad för vuxna 5 5 6 7"], kinds=["percent", "text_vs_table"])
r.err("text_vs_table", "error", "LSS is said to have increased by two since Q2 2025; table 2 has 14 and 15.", 2, 1, [qd, "Summa 12 13 14 15"])
src = str(ROOT/"render"/"dalarna05.docx"); d.save(src); soffice(src, r.out("pdf")); r.save()
