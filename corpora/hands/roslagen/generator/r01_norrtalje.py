from lib import *
R = Report("roslagen01_norrtalje_2024_kv2", "Norrtälje kommun", "0188", "Socialnämnden", "SON 2024-0731", "2024-Q2", "2024-08-14", ["SoL", "LSS"])
HEAD = ["Typ av insats", "Rapporterade", "Varav verkställda", "Varav avslutade av annan orsak", "Kvarstår 30 juni"]
MEAS = ["rapporterade", "verkställda", "avslutade", "kvarstående"]
DATA = {"SoL": [("Särskilt boende för äldre", 14, 5, 2), ("Växelvård", 2, 1, 1), ("Kontaktfamilj", 4, 1, 0), ("Kontaktperson", 3, 0, 1)],
        "LSS": [("Bostad med särskild service för vuxna", 9, 1, 0), ("Kontaktperson", 7, 2, 1), ("Ledsagarservice", 3, 0, 0), ("Daglig verksamhet", 2, 2, 0),
                ("Korttidsvistelse", 1, 0, 0)]}
SEC = {"SoL": "Beslut enligt socialtjänstlagen", "LSS": "Beslut enligt LSS"}
z = lambda n: "–" if n == 0 else str(n)
tot, html_t = {}, {}
for lag, data in DATA.items():
    rows, vals = [], []
    for n, a, b, c in data:
        v = [a, b, c, a - b - c]; vals.append((n, v)); rows.append([n] + [z(x) for x in v])
    s = [sum(v[i] for _, v in vals) for i in range(4)]
    tot[lag] = s
    rows.append(["Summa " + lag] + [z(x) for x in s])
    t = R.table(SEC[lag], ["Ärendet", SEC[lag]], HEAD, rows, "insats_status")
    for n, v in vals:
        for m, x in zip(MEAS, v):
            R.count(t, m, x, lag=lag, insats=n)
    for m, x in zip(MEAS, s):
        R.count(t, m, x, True, lag=lag)
    html_t[lag] = htable(HEAD, rows, "t", True, widths=["36%", "16%", "16%", "17%", "15%"])
assert tot == {"SoL": [23, 7, 4, 12], "LSS": [22, 5, 1, 16]}
c, A = R.c, "kvarstående"
s1 = c("Socialnämnden har för kvartal 2 rapporterat 45 beslut till IVO, 23 enligt SoL och 22 enligt LSS", (45, "rapporterade", {}), (23, "rapporterade", dict(lag="SoL")), (22, "rapporterade", dict(lag="LSS")))
s2 = c("Tolv av besluten hade hunnit verkställas när kvartalet tog slut och fem avslutades av annan orsak", (12, "verkställda", {}), (5, "avslutade", {}))
s3 = c("28 beslut kvarstod därmed som ej verkställda den 30 juni 2024", (28, A, {}))
s4 = c("Kvartalet innan rapporterades 51 beslut", (51, "rapporterade", dict(period="2024-Q1")))
s5 = c("en minskning med sex beslut", (-6, "rapporterade", dict(unit="skillnad", compare_to="2024-Q1")))
s6 = c("Av de fyra beslut om kontaktperson enligt LSS som kvarstår", (4, A, dict(lag="LSS", insats="kontaktperson")))
s7 = c("gäller tre en man och ett en kvinna", (3, A, dict(lag="LSS", insats="kontaktperson", kon="M")), (1, A, dict(lag="LSS", insats="kontaktperson", kon="K")))
s8 = c("De åtta besluten om bostad med särskild service som väntar", (8, A, dict(lag="LSS", insats="bostad med särskild service")))
R.save()
CSS = """@page{size:A4;margin:28mm 22mm 24mm 30mm;@bottom-left{content:"Norrtälje kommun  |  Box 800, 761 28 Norrtälje";font:8pt 'Liberation Sans';color:#555}
@bottom-right{content:"Sida " counter(page) " av " counter(pages);font:8pt 'Liberation Sans';color:#555}}
body{font:11pt/1.38 'Liberation Serif'}h1{font:bold 15pt 'Liberation Sans';margin:9mm 0 4mm}h2{font:bold 11.5pt 'Liberation Sans';margin:6mm 0 1.5mm}
h3{font:italic bold 10.5pt 'Liberation Sans';margin:4mm 0 1.5mm}p{margin:0 0 2.5mm}.lh{display:flex;justify-content:space-between;font:9.5pt 'Liberation Sans'}
.t{border-collapse:collapse;width:100%;font:9.5pt 'Liberation Sans';margin-bottom:4mm;break-inside:avoid}.t th{background:#dfe8df;text-align:left;vertical-align:bottom}
.t td,.t th{border:.5pt solid #789;padding:1.2mm 1.8mm}.t td:not(:first-child){text-align:right}.tot td{font-weight:bold}"""
B = f"""<div class="lh"><div><b>NORRTÄLJE KOMMUN</b><br>Socialkontoret<br>Handläggare: Avdelningen för kvalitet</div>
<div>TJÄNSTESKRIVELSE<br>2024-08-14<br>Dnr SON 2024-0731</div></div><p style="margin-top:6mm;font:10pt 'Liberation Sans'">Till Socialnämnden</p>
<h1>Rapport om ej verkställda beslut, andra kvartalet 2024</h1>
<h2>Förslag till beslut</h2><p>Socialnämnden godkänner rapporten och överlämnar den till kommunfullmäktige och till kommunens revisorer.</p>
<h2>Sammanfattning</h2><p>{s1}. {s2}. {s3}. {s4}, det är alltså {s5}.</p>
<h2>Ärendet</h2><p>Nämnden ska varje kvartal anmäla de gynnande beslut som inte har verkställts inom tre månader från beslutsdagen, liksom beslut där verkställigheten avbrutits och inte kommit
igång igen inom samma tid. Skyldigheten framgår av 16 kap. 6 f–h §§ socialtjänstlagen och 28 f–h §§ LSS. Kommunfullmäktige får uppgifterna utan att någon enskild kan kännas igen.</p>
<p>I tabellerna betyder ett streck att inget beslut finns att redovisa.</p>
<h3>{SEC['SoL']}</h3>{html_t['SoL']}
<p>När det gäller särskilt boende har flera tackat nej till den plats de erbjudits, oftast för att de vill vänta på ett boende i sin egen kommundel. Socialkontoret lämnar
nya erbjudanden allt eftersom. Kontaktfamiljer är svårt att rekrytera, framförallt i de norra delarna av kommunen.</p>
<h3>{SEC['LSS']}</h3>{html_t['LSS']}
<p>{s6} {s7}. {s8} beräknas till största delen kunna verkställas när den nya gruppbostaden i Rimbo står klar.</p>
<h2>Ekonomi</h2><p>IVO kan ansöka hos förvaltningsrätten om att kommunen ska betala en särskild avgift. Någon sådan ansökan har inte kommit in under kvartalet.</p>
<h2>Bilagor</h2><p>Inga.</p><p style="margin-top:9mm">Socialkontoret<br><br>Avdelningschef kvalitet och utveckling</p>
<p style="font:9pt 'Liberation Sans'"><b>Beslutet skickas till:</b> kommunfullmäktige, revisorerna</p>"""
weasy(page(CSS, B, "Ej verkställda beslut kv 2 2024"), R.out("pdf"))
