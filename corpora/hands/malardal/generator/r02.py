# Huddinge kv 3 2024: flow tables per law, reasons by law, WeasyPrint; planted: one column sum, one difference in prose
from lib import *

R = Report("malardal02_huddinge_2024-q3", "pdf", organisation="Huddinge kommun", stadsdel=None, namnd="Vård- och omsorgsnämnden", kommunkod="0126",
           dnr="VON 2024/412.189", period="2024-Q3", document_date="2024-10-21", laws=["LSS", "SoL"])
# insats, rapporterat, verkställt, avslutat, kvar
LSS = [("Bostad med särskild service", 11, 1, 0, 10), ("Daglig verksamhet", 9, 3, 1, 5), ("Kontaktperson", 8, 1, 1, 6), ("Ledsagarservice", 3, 1, 0, 2),
       ("Korttidsvistelse", 5, 1, 0, 4), ("Korttidstillsyn", 1, 0, 0, 1), ("Avlösarservice i hemmet", 2, 1, 1, 0)]
SOL = [("Vård- och omsorgsboende", 17, 4, 1, 12), ("Dagverksamhet", 4, 1, 1, 2), ("Korttidsboende, växelvård", 2, 1, 0, 1),
       ("Boendestöd", 6, 0, 0, 6), ("Sysselsättning", 2, 0, 0, 2)]
def sums(rows): return [sum(r[i] for r in rows) for i in range(1, 5)]
sl, ss = sums(LSS), sums(SOL)
assert sl == [39, 8, 3, 28] and ss == [31, 6, 2, 23], (sl, ss)
ss_printed = ss[:3] + [24]                                   # planted
M = ["rapporterade", "verkställda", "avslutade", "kvarstående"]
cols = ["Beslut om", "Rapporterat till IVO", "därav verkställt", "därav avslutat utan verkställighet", "Kvar 30 september"]
dash = lambda n: "–" if n == 0 else str(n)
def flow(tid, law, title, rows, total, label):
    printed = [[r[0], *map(dash, r[1:])] for r in rows] + [[label, *map(str, total)]]
    R.table(tid, title, ["Resultat kvartal 3", title], cols, printed, "insats_status")
    for r in rows:
        for m, v in zip(M, r[1:]): R.count(tid, m, v, lag=law, insats=r[0])
    for m, v in zip(M, total): R.count(tid, m, v, lag=law, is_total=True)
    body = "".join("<tr%s>%s</tr>" % (" class=sum" if i == len(rows) else "", "".join(f"<td>{esc(c)}</td>" for c in r)) for i, r in enumerate(printed))
    return "<table><tr>%s</tr>%s</table>" % ("".join(f"<th>{c}</th>" for c in cols), body)
ORS = [("Ledig plats eller bostad saknas", 8, 6), ("Personal eller uppdragstagare saknas", 5, 4), ("Den enskilde har tackat nej till erbjudande", 9, 9), ("Övriga skäl", 6, 4)]
assert sum(o[1] for o in ORS) == 28 and sum(o[2] for o in ORS) == 23
ocols = ["Huvudsaklig orsak", "LSS", "SoL"]
R_t1 = flow("t1", "LSS", "Insatser enligt LSS", LSS, sl, "Summa LSS")
R_t2 = flow("t2", "SoL", "Bistånd enligt socialtjänstlagen", SOL, ss_printed, "Summa SoL")
R.table("t3", "Orsaker", ["Resultat kvartal 3", "Orsaker"], ocols, [[a, b, c] for a, b, c in ORS], "other")
for a, b, c in ORS:
    R.count("t3", "kvarstående", b, lag="LSS", orsak=a); R.count("t3", "kvarstående", c, lag="SoL", orsak=a)
p = lambda t, *c: f"<p>{esc(R.say(t, *c))}</p>"
q2 = dict(period="2024-Q2")
body = "".join([
 "<h1>Uppföljning av ej verkställda beslut enligt SoL och LSS, tredje kvartalet 2024</h1>",
 "<h2>Förvaltningens förslag till beslut</h2><ol><li>Vård- och omsorgsnämnden godkänner redovisningen.</li><li>Redovisningen överlämnas till kommunfullmäktige och till revisorerna.</li></ol>",
 "<h2>Sammanfattning</h2>",
 p("Till IVO har nämnden för tredje kvartalet rapporterat sammanlagt 70 beslut. Det är en ökning med nio beslut jämfört med kvartal 2, då 63 beslut rapporterades. "
   "Under perioden har 14 beslut verkställts och fem har avslutats av annat skäl. Vid kvartalets utgång kvarstod 51 beslut.",
   ("för tredje kvartalet rapporterat sammanlagt 70 beslut", "rapporterade", 70),
   ("Det är en ökning med nio beslut jämfört med kvartal 2", "rapporterade", 9, dict(unit="skillnad", compare_to="2024-Q2")),
   ("då 63 beslut rapporterades", "rapporterade", 63, q2),
   ("Under perioden har 14 beslut verkställts", "verkställda", 14),
   ("fem har avslutats av annat skäl", "avslutade", 5),
   ("Vid kvartalets utgång kvarstod 51 beslut", "kvarstående", 51)),
 "<h2>Bakgrund</h2>",
 p("Nämnden är skyldig att varje kvartal rapportera gynnande beslut som inte verkställts inom tre månader från beslutsdagen, liksom avbrott där insatsen inte kommit igång på nytt inom samma tid. "
   "Bestämmelserna finns i 16 kap. 6 f–6 h §§ socialtjänstlagen (2001:453) och 28 f–28 h §§ LSS. Domstolen kan på talan av IVO ålägga kommunen en särskild avgift på mellan 10 000 och 1 000 000 kronor. "
   "Under 2023 betalade kommunen ingen sådan avgift."),
 "<h2>Resultat kvartal 3</h2><h3>Insatser enligt LSS</h3>", R_t1,
 p("Bostad med särskild service utgör drygt en fjärdedel, 28 procent, av de beslut enligt LSS som rapporterats. Tio av dem återstår att verkställa. För daglig verksamhet har tre personer kunnat börja under sommaren.",
   ("Bostad med särskild service utgör drygt en fjärdedel, 28 procent, av de beslut enligt LSS som rapporterats", "rapporterade", 28, dict(lag="LSS", insats="Bostad med särskild service", unit="procent")),
   ("Tio av dem återstår att verkställa", "kvarstående", 10, dict(lag="LSS", insats="Bostad med särskild service")),
   ("För daglig verksamhet har tre personer kunnat börja under sommaren", "verkställda", 3, dict(lag="LSS", insats="daglig verksamhet", loose=["measure"]))),
 "<h3>Bistånd enligt socialtjänstlagen</h3>", R_t2,
 p("Vid utgången av september var 23 beslut enligt SoL fortfarande inte verkställda, av dem tolv till vård- och omsorgsboende. Samtliga sex beslut om boendestöd väntar på att utföraren ska ha bemanning.",
   ("Vid utgången av september var 23 beslut enligt SoL fortfarande inte verkställda", "kvarstående", 23, dict(lag="SoL")),
   ("av dem tolv till vård- och omsorgsboende", "kvarstående", 12, dict(lag="SoL", insats="vård- och omsorgsboende")),
   ("Samtliga sex beslut om boendestöd", "kvarstående", 6, dict(lag="SoL", insats="boendestöd", loose=["orsak", "measure"]))),
 "<h3>Orsaker</h3>",
 p("Tabellen avser de beslut som kvarstod den 30 september."),
 "<table class=o><tr>%s</tr>%s</table>" % ("".join(f"<th>{c}</th>" for c in ocols), "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in ORS)),
 p("Att den enskilde har tackat nej är den vanligaste orsaken, 18 av 51 beslut.",
   ("den enskilde har tackat nej är den vanligaste orsaken, 18 av 51 beslut", "kvarstående", 18, dict(orsak="den enskilde har tackat nej", loose=["orsak"])),
   ("18 av 51 beslut", "kvarstående", 51, dict(optional=True))),
 "<h2>Fortsatt arbete</h2>",
 p("Förvaltningen har under hösten infört en veckovis avstämning mellan myndighetsenheten och boendesamordnaren. Erfarenheterna redovisas i samband med årsbokslutet."),
 "<p class=sig>Edith Granlöv<br>Verksamhetscontroller</p>"])
css = """@page{size:A4;margin:3.2cm 2.5cm 2.2cm 2.5cm;@top-left{content:'HUDDINGE KOMMUN';font:bold 9pt 'Liberation Sans';color:#0a4d5c}@top-right{content:counter(page) ' (' counter(pages) ')';font:8pt 'Liberation Sans'}
@bottom-center{content:'Vård- och omsorgsförvaltningen, 141 85 Huddinge';font:7.5pt 'Liberation Sans';color:#555}}
body{font:10.3pt/1.42 'Liberation Sans'}h1{font-size:16pt;line-height:1.2;color:#0a4d5c}h2{font-size:12pt;margin:14pt 0 3pt;color:#0a4d5c}h3{font-size:10.5pt;margin:10pt 0 3pt}p{margin:0 0 7pt}
table{border-collapse:collapse;width:100%;margin:4pt 0 9pt;font-size:9.3pt;page-break-inside:avoid}th{background:#0a4d5c;color:white;text-align:left;padding:3pt 5pt;vertical-align:bottom;width:16%}th:first-child{width:36%}
td{padding:2.5pt 5pt;border-bottom:.5pt solid #b9cdd1}td+td{text-align:right}th+th{text-align:right}.sum td{font-weight:bold;border-top:1pt solid #0a4d5c}.o{width:75%}
.head{display:flex;justify-content:space-between;margin-bottom:16pt}.head div{font-size:9pt}.sig{margin-top:26pt}"""
R.weasy(f"<html lang=sv><meta charset=utf-8><style>{css}</style><div class=head><div>TJÄNSTEUTLÅTANDE<br>Handläggare: Edith Granlöv</div><div>21 oktober 2024<br>VON 2024/412.189</div><div>Till vård- och omsorgsnämnden</div></div>{body}</html>")
R.disc("table_sum", "Summa SoL, Kvar 30 september: printed 24, the five rows add to 23.", 24, 23, ["Summa SoL 31 6 2 24", "Summa SoL", "Kvar 30 september"])
R.disc("text_vs_text", "An increase of nine against Q2 is stated, but 70 - 63 = 7.", 9, 7, ["Det är en ökning med nio beslut jämfört med kvartal 2", "då 63 beslut rapporterades", "rapporterat sammanlagt 70 beslut"], kinds=["text_vs_text", "text_vs_table"])
R.disc("table_sum", "Consequence: in the row Summa SoL 31 - 6 - 2 = 23, not 24.", 24, 23, ["Summa SoL 31 6 2 24", "Summa SoL"], "note", ["table_sum", "table_vs_table"], optional=True)
R.disc("text_vs_table", "Consequence: prose says 23 SoL decisions remain, Summa SoL says 24.", 23, 24, ["Vid utgången av september var 23 beslut enligt SoL fortfarande inte verkställda", "Summa SoL 31 6 2 24"], "note", optional=True)
R.disc("text_vs_table", "Consequence: 51 remain by the prose, the printed sums give 28 + 24 = 52.", 51, 52, ["Vid kvartalets utgång kvarstod 51 beslut", "Summa SoL", "Summa LSS"], "note", optional=True)
R.disc("table_vs_table", "Consequence: reasons for SoL add to 23, Summa SoL says 24.", 24, 23, ["Summa SoL", "Huvudsaklig orsak"], "note", optional=True)
R.disc("table_vs_table", "Consequence, the other way round.", 23, 24, ["Summa SoL", "Huvudsaklig orsak"], "note", optional=True)
R.save()
