from torne import *
from datetime import date
T = Truth("torne04_kalix_2025kv3", "Kalix kommun", "2514", "Socialnämnden", "2025-00472", "2025-Q3", "2025-10-15", ["SoL", "LSS"])
E_ = date(2025, 9, 30)
C = [("SoL", "Särskilt boende", "Kvinna", "2025-03-24", "Har tackat nej till erbjuden lägenhet på Grytnäs. Vill bo i centrala Kalix."),
     ("SoL", "Särskilt boende", "Man", "2025-05-05", "Inget boende med ledig plats för parboende har kunnat erbjudas."),
     ("SoL", "Kontaktfamilj", "Flicka", "2024-12-10", "Utredd familj drog sig ur. Annonsering pågår, intresseanmälan har kommit in från Töre."),
     ("LSS", "Ledsagarservice", "Man", "2025-03-03", "Den enskilde vill ha en manlig ledsagare. Rekrytering pågår."),
     ("LSS", "Daglig verksamhet", "Kvinna", "2025-06-16", "Studiebesök gjort i augusti, den enskilde har inte bestämt sig än."),
     ("LSS", "Korttidstillsyn", "Pojke", "2025-06-25", "Vårdnadshavare har bett att få återkomma efter höstlovet.")]
days = [(E_ - date.fromisoformat(c[3])).days for c in C]
printed = list(days); printed[3] += 100               # planted
K = {"Kvinna": ("K", "vuxen"), "Man": ("M", "vuxen"), "Flicka": ("K", "barn"), "Pojke": ("M", "barn")}
cards = {"SoL": "", "LSS": ""}
for i, (c, dg) in enumerate(zip(C, printed), 1):
    T.dec(None, [f"Beslut enligt {c[0]}", f"Ärende {i}"], nr=i, insats=c[1], lag=c[0], beslutsdatum=c[3], dagar=dg, kommentar=c[4], kon=K[c[2]][0], alder=K[c[2]][1])
    cards[c[0]] += f"""<div class=card><p class=n>Ärende {i}</p><p><span>Insats:</span> {c[1]}</p><p><span>Kön:</span> {c[2]}</p><p><span>Beslutsdatum:</span> {c[3]}</p><p><span>Väntetid:</span> {dg} dagar</p><p><span>Orsak till att beslutet inte verkställts:</span> {esc(c[4])}</p></div>"""
T.find("date", "error", f"Ärende 4: {printed[3]} days printed, from 2025-03-03 to 2025-09-30 there are {days[3]}.", printed[3], days[3], [f"Väntetid: {printed[3]} dagar", "Beslutsdatum: 2025-03-03"], ["date", "row_content"])
q1 = "Socialnämnden rapporterar sex beslut för tredje kvartalet"
q2 = "Tre beslut gäller SoL och tre gäller LSS"
q3 = "Hälften av besluten rör kvinnor eller flickor"
q4 = "Sedan förra rapporten har två beslut om hemtjänst verkställts"
T.claim(q1, 6, "rapporterade", soft=("measure",)); T.claim(q2, 3, "rapporterade", lag="SoL", soft=("measure",)); T.claim(q2, 3, "rapporterade", lag="LSS", soft=("measure",))
T.claim(q3, 50, "rapporterade", unit="procent", kon="K", optional=True); T.claim(q4, 2, "verkställda", insats="hemtjänst", soft=("lag",))
body = f"""<div class=top>KALIX KOMMUN<span>Socialförvaltningen</span></div><p class=meta>Dnr 2025-00472 &nbsp; Upprättad 2025-10-15</p>
<h1>Kvartalsrapport: beslut som inte verkställts</h1><p class=sub>Period: juli–september 2025</p>
<p>{q1}. {q2}. {q3}. {q4}, de finns inte med nedan. Inget beslut har avslutats.</p>
<p>Uppgifterna lämnas enligt 34 kap. 1 § socialtjänstlagen och 28 f § LSS. Väntetiden är räknad från beslutsdatum fram till 30 september 2025.</p>
<h2>Beslut enligt SoL</h2>{cards['SoL']}<h2>Beslut enligt LSS</h2>{cards['LSS']}
<h2>Övrigt</h2><p>Från och med nästa kvartal kommer rapporten att tas fram direkt ur verksamhetssystemet. Då får vi även med uppgift om hur många som fått erbjudanden.</p><p>Vid frågor kontakta förvaltningens kvalitetssamordnare.</p>"""
css = """@page{size:A4;margin:18mm 22mm} body{font:10.5pt 'DejaVu Sans';font-size:9.8pt;line-height:1.4} .top{font-weight:bold;letter-spacing:2px;color:#0b4a6f} .top span{float:right;letter-spacing:0;font-weight:normal}
.meta{font-size:8.5pt;border-top:1px solid #0b4a6f;padding-top:4px} h1{font-size:16pt;margin:10px 0 0} .sub{color:#555;margin:0 0 10px} h2{font-size:12pt;color:#0b4a6f;margin:14px 0 4px}
.card{border-left:4px solid #8fb7cf;background:#f3f7fa;padding:5px 10px;margin:7px 0;page-break-inside:avoid}.card p{margin:1px 0}.n{font-weight:bold}.card span{color:#333;font-weight:bold}"""
chromium(T.stem, page(body, css, "Kvartalsrapport"))
T.save()
