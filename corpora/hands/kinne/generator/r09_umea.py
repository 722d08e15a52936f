from lib import *
R = Report("kinne09_umea_2024_kv1", "pdf", organisation="Umeå kommun", kommunkod="2480", namnd="Individ- och familjenämnden", dnr="IFN-2024/00093",
           period="2024-Q1", document_date="2024-05-08", laws=["LSS", "SoL"])
L = [("Bostad med särskild service för vuxna", 19), ("Kontaktperson", 12), ("Daglig verksamhet", 6), ("Avlösarservice", 4)]
S = [("Boendestöd", 9), ("Kontaktfamilj", 7), ("Kontaktperson", 5), ("Sysselsättning", 2)]
nl, ns = sum(n for _, n in L), sum(n for _, n in S); assert (nl, ns) == (41, 23)
sec = ["§ 58 Rapport om ej verkställda beslut, första kvartalet 2024", "Ärendebeskrivning"]
for lag, data, head in (("LSS", L, "Rapporterade beslut enligt LSS"), ("SoL", S, "Rapporterade beslut enligt SoL")):
    t = R.table(head, sec + [head], [], [[a, b] for a, b in data], "list_counts")
    for a, b in data: R.count(t, "rapporterade", b, lag=lag, insats=a)
q = [f"Nämnden har för perioden 1 januari–31 mars 2024 rapporterat totalt {nl + ns} beslut, fördelade på {nl} enligt LSS och {ns} enligt SoL.",
 f"Av de {nl} LSS-besluten har nio verkställts under kvartalet och tre avslutats utan verkställighet. Därmed kvarstår {nl - 12} beslut.",
 f"Av SoL-besluten har elva verkställts och inget avslutats; {ns - 11} beslut återstår.",
 "Bland LSS-besluten gäller 22 män och 19 kvinnor. SoL-besluten fördelar sig på 14 kvinnor och nio män.",
 "Jämfört med fjärde kvartalet 2023, då 58 beslut rapporterades, är det en ökning med sex beslut eller cirka tio procent."]
P = "rapporterade"
R.claim(f"rapporterat totalt {nl + ns} beslut", 64, P); R.claim(f"fördelade på {nl} enligt LSS", nl, P, lag="LSS"); R.claim(f"{ns} enligt SoL", ns, P, lag="SoL")
R.claim(f"Av de {nl} LSS-besluten", nl, P, lag="LSS"); R.claim("har nio verkställts under kvartalet", 9, "verkställda", lag="LSS"); R.claim("tre avslutats utan verkställighet", 3, "avslutade", lag="LSS"); R.claim(f"Därmed kvarstår {nl - 12} beslut", nl - 12, "kvarstående", lag="LSS")
R.claim("Av SoL-besluten har elva verkställts", 11, "verkställda", lag="SoL"); R.claim("inget avslutats", 0, "avslutade", lag="SoL", optional=True); R.claim(f"{ns - 11} beslut återstår", ns - 11, "kvarstående", lag="SoL")
R.claim("Bland LSS-besluten gäller 22 män", 22, P, lag="LSS", kon="M"); R.claim("19 kvinnor", 19, P, lag="LSS", kon="K"); R.claim("SoL-besluten fördelar sig på 14 kvinnor", 14, P, lag="SoL", kon="K"); R.claim("nio män", 9, P, lag="SoL", kon="M")
R.claim("fjärde kvartalet 2023, då 58 beslut rapporterades", 58, P, period="2023-Q4"); R.claim("en ökning med sex beslut", 6, P, unit="skillnad", compare_to="2023-Q4"); R.claim("cirka tio procent", 10, P, unit="procent", compare_to="2023-Q4")
assert 22 + 19 == nl and 14 + 9 == ns and nl + ns - 58 == 6 and round(600 / 58) == 10
css = """@page{size:A4;margin:16mm 25mm 16mm;}body{font:11pt/1.5 'DejaVu Serif';font-size:9.2pt}.k{display:grid;grid-template-columns:1fr auto;border-bottom:1px solid #000;padding-bottom:2mm;font:9pt 'DejaVu Sans'}h1{font:bold 13pt 'DejaVu Sans';margin:7mm 0 3mm}h2{font:bold 10pt 'DejaVu Sans';margin:5mm 0 1mm}h3{font:italic 10pt 'DejaVu Serif';margin:3mm 0 0}p{margin:0 0 2.5mm}ul{margin:0 0 2mm;padding-left:6mm}.sig{border:1px solid #000;font:8pt 'DejaVu Sans';padding:2mm;margin-top:5mm;display:flex;gap:25mm}"""
li = lambda d: "<ul>" + "".join(f"<li>{a} ({b})</li>" for a, b in d) + "</ul>"
body = f"""<div class="k"><div><b>Umeå kommun</b><br>Individ- och familjenämnden</div><div>Sammanträdesprotokoll<br>2024-05-22</div></div>
<h1>§ 58 Rapport om ej verkställda beslut, första kvartalet 2024</h1><p>Diarienr: IFN-2024/00093</p>
<h2>Beslut</h2><p>Individ- och familjenämnden beslutar att anta rapporten och att översända den till kommunfullmäktige och kommunrevisionen.</p>
<h2>Ärendebeskrivning</h2><p>Enligt 16 kap. 6 f § SoL och 28 f § LSS ska beslut som inte verkställts inom tre månader rapporteras till Inspektionen för vård och omsorg. {q[0]} {q[4]}</p>
<h3>Rapporterade beslut enligt LSS</h3>{li(L)}<p>{q[1]} {q[3].split('. ')[0]}.</p>
<h3>Rapporterade beslut enligt SoL</h3>{li(S)}<p>{q[2]} {q[3].split('. ')[1]}</p>
<p>För bostad med särskild service är det bristen på lediga lägenheter som styr. Två nya servicebostäder är beställda av fastighetsnämnden, men inflyttning kan ske tidigast våren 2025. När det gäller boendestöd har personalomsättningen varit hög under vintern. För resten anges skiftande skäl, inte sällan att den enskilde själv bett om uppskov.</p>
<h2>Beslutsunderlag</h2><p>Tjänsteskrivelse 2024-05-08, Rapport om ej verkställda beslut, första kvartalet 2024</p>
<h2>Beredningsansvariga</h2><p>Nils Osann, utvecklingsledare</p>
<h2>Yrkanden</h2><p>Ordföranden yrkar bifall till förvaltningens förslag. Propositionsordning godkänns och nämnden beslutar i enlighet därmed.</p>
<div class="sig"><div>Justerares sign</div><div>Utdragsbestyrkande</div><div>Sida 1 av 1</div></div>"""
chromium(page(body, css), R.path); R.save()
