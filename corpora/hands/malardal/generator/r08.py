# Skärholmen kv 1 2026: portrait memo with counts, then a landscape case-system list over several pages (head repeated, hyphenated words), WeasyPrint; all right
from lib import *
R = Report("malardal08_stockholm-skarholmen_2026-q1", "pdf", organisation="Stockholms stad", stadsdel="Skärholmen", namnd="Skärholmens stadsdelsnämnd", kommunkod="0180",
           dnr="SKÄ 2026/143", period="2026-Q1", document_date="2026-04-29", laws=["SoL", "LSS"])
E_ = "2026-03-31"
HE, HK, UT = "Hos den enskilde", "Hos kommunen", "Utanför kommunen"
V, A = "V", "A"
# insats, lag, kön, beslut, avbrott, skäl, kommentar, utfall
X = [("Vård- och omsorgsboende", "SoL", "Kvinna", "2025-06-11", None, HE, "Tackat nej till två erbjudna boenden. Har nu valt nytt boende och står i kö dit.", None),
 ("Vård- och omsorgsboende", "SoL", "Kvinna", "2025-09-25", None, HE, "Anhöriga vill att hon bor kvar hemma tills vidare. Uppföljning i maj.", None),
 ("Vård- och omsorgsboende", "SoL", "Man", "2025-10-20", None, HK, "Kö till boende med somalisktalande personal.", ("V", "2026-02-16")),
 ("Vård- och omsorgsboende", "SoL", "Kvinna", "2025-10-13", None, HE, "Avled innan inflyttning.", ("A", "2026-01-22")),
 ("Vård- och omsorgsboende", "SoL", "Man", "2025-12-09", None, HE, "Vistas utomlands till och med april.", None),
 ("Dagverksamhet", "SoL", "Kvinna", "2025-10-02", None, HK, "Färdtjänsttillstånd klart, men verksamheten har inte haft plats de dagar som passar.", ("V", "2026-03-09")),
 ("Dagverksamhet", "SoL", "Man", None, "2025-11-12", HE, "Avbrott efter höftoperation, vill återgå när han kan gå i trappor.", None),
 ("Ledsagning", "SoL", "Kvinna", "2025-08-14", None, HE, "Inte valt utförare trots påminnelser.", None),
 ("Ledsagning", "SoL", "Man", "2025-12-18", None, HE, "Inte valt utförare.", None),
 ("Boendestöd", "SoL", "Kvinna", "2025-07-03", None, HE, "Deltar inte vid inbokade besök. Motivationsarbete tillsammans med öppenvården.", None),
 ("Boendestöd", "SoL", "Man", "2025-10-28", None, HE, "Återtog sin ansökan.", ("A", "2026-03-02")),
 ("Stödboende", "SoL", "Man", "2025-11-05", None, HK, "Ingen lämplig lägenhet ledig. Erbjudande väntas under kvartal 2.", None),
 ("Kontaktfamilj", "SoL", "Pojke", "2025-05-22", None, HK, "Två familjer har utretts utan att godkännas. Rekryteringen fortsätter tillsammans med grannförvaltningen.", None),
 ("Kontaktfamilj", "SoL", "Flicka", "2025-09-11", None, HK, "Matchning klar.", ("V", "2026-01-30")),
 ("Kontaktfamilj", "SoL", "Pojke", None, "2025-12-01", HK, "Tidigare kontaktfamilj avsade sig uppdraget.", None),
 ("Bostad med särskild service, vuxna", "LSS", "Man", "2023-02-08", None, HE, "Fyra erbjudanden, nej till samtliga. Vill ha servicebostad med egen ingång i Bredäng.", None),
 ("Bostad med särskild service, vuxna", "LSS", "Kvinna", "2024-09-30", None, HK, "Anmäld till stadens bostadskö för gruppbostad, inget erbjudande ännu.", None),
 ("Bostad med särskild service, vuxna", "LSS", "Man", "2025-04-16", None, UT, "Förvaltarskapet prövas i tingsrätten och hyreskontraktet kan inte skrivas innan dess.", None),
 ("Bostad med särskild service, vuxna", "LSS", "Man", "2025-10-07", None, HK, "Nyöppnad servicebostad.", ("V", "2026-03-01")),
 ("Daglig verksamhet", "LSS", "Kvinna", "2025-03-27", None, HE, "Mår för dåligt för att börja. Ny kontakt tas i juni.", None),
 ("Daglig verksamhet", "LSS", "Man", "2025-12-04", None, HE, "Inte valt verksamhet, har besökt tre.", None),
 ("Daglig verksamhet", "LSS", "Man", None, "2025-10-15", HE, "Slutade efter konflikt med en annan deltagare. Vill byta inriktning.", None),
 ("Kontaktperson", "LSS", "Kvinna", "2025-08-28", None, HK, "Svårt att hitta kontaktperson som kan teckenspråk.", None),
 ("Kontaktperson", "LSS", "Kvinna", "2025-11-20", None, HE, "Svarar inte när utföraren ringer.", None),
 ("Korttidsvistelse", "LSS", "Pojke", "2025-09-18", None, HE, "Vårdnadshavarna vill ha ett bestämt korttidshem som är fullt.", None),
 ("Korttidsvistelse", "LSS", "Flicka", "2025-12-11", None, HK, "Inskolning pågår.", None),
 ("Ledsagarservice", "LSS", "Man", "2025-10-30", None, UT, "Vistas på klinik i annan region.", None)]
cols = ["Löpnr", "Insats", "Lag", "Kön", "Beslutsdatum", "Avbrott från", "Dagar", "Huvudsakligt skäl", "Kommentar", "Utfall"]
T = "Bilaga 1. Rapporterade beslut, uttag ur verksamhetssystemet 2026-04-07"
rows = []
stat = lambda x: "kvarstående" if not x[7] else "verkställt" if x[7][0] == "V" else "avslutat"
for i, x in enumerate(X, 1):
    ins, lag, k, b, a, sk, kom, u = x
    end = u[1] if u else E_; dg = days(b or a, end); word = {"V": "Verkställt ", "A": "Avslutat "}[u[0]] + u[1] if u else "Kvarstår"
    rows.append([str(i), ins, lag, k, b, a, str(dg), sk, kom, word])
    R.dec(table="t3", nr=i, section=[T], insats=ins, lag=lag, beslutsdatum=b, avbrottsdatum=a, dagar=dg, kommentar=kom, status=stat(x), verkstallt_datum=u[1] if u and u[0] == "V" else None, avslutat_datum=u[1] if u and u[0] == "A" else None, **kon(k))
N = lambda f: sum(1 for x in X if f(x))
law = lambda L: [N(lambda x: x[1] == L), N(lambda x: x[1] == L and stat(x) == "verkställt"), N(lambda x: x[1] == L and stat(x) == "avslutat"), N(lambda x: x[1] == L and stat(x) == "kvarstående")]
s, l = law("SoL"), law("LSS"); t = [a + b for a, b in zip(s, l)]; print(s, l, t)
c1 = ["Kvartal 1 2026", "SoL", "LSS", "Båda"]
lab = ["Rapporterade beslut", "Därav verkställda", "Därav avslutade", "Kvarstående 31 mars"]
r1 = [[n, str(a), str(b), str(a + b)] for n, a, b in zip(lab, s, l)]
for m, a, b in zip(["rapporterade", "verkställda", "avslutade", "kvarstående"], s, l):
    R.count("t1", m, a, lag="SoL"); R.count("t1", m, b, lag="LSS"); R.count("t1", m, a + b)
c2 = ["Huvudsakligt skäl", "Kvinnor och flickor", "Män och pojkar", "Samtliga"]
KV = [x for x in X if stat(x) == "kvarstående"]
r2 = []
for g in (HE, HK, UT, None):
    z = [x for x in KV if g in (None, x[5])]; kk = sum(kon(x[2])["kon"] == "K" for x in z); v = [kk, len(z) - kk, len(z)]
    r2.append([g or "Totalt", *map(str, v)])
    for q, n in zip(("K", "M", None), v): R.count("t2", "kvarstående", n, orsak=g, kon=q, is_total=g is None)
print(r1, r2)
t1t, t2t = "Tabell 1. Rapporterade beslut och utfall", "Tabell 2. Kvarstående beslut efter huvudsakligt skäl"
R.table("t1", t1t, ["Ärendet"], c1, r1, "other"); R.table("t2", t2t, ["Ärendet"], c2, r2, "other"); R.table("t3", T, [T], cols, rows, "decision_rows")
def tb(c, r, cls): return f"<table class={cls}><thead><tr>" + "".join(f"<th>{esc(x)}</th>" for x in c) + "</tr></thead>" + "".join("<tr>" + "".join(f"<td>{esc(y or '')}</td>" for y in x) + "</tr>" for x in r) + "</table>"
p = lambda t, *c: f"<p>{esc(R.say(t, *c))}</p>"
n_he, n_hk, n_ut = (int(r[3]) for r in r2[:3]); tot = int(r2[3][3]); pr = lambda n: round(100 * n / tot)
print(n_he, n_hk, n_ut, tot, pr(n_he), pr(n_hk), pr(n_ut)); assert (s, l) == ([15, 3, 2, 10], [12, 1, 0, 11]) and (n_he, n_hk, n_ut) == (13, 6, 2)
sammanf = ("Under första kvartalet 2026 rapporterade stadsdelsförvaltningen 27 beslut som inte verkställts inom tre månader, varav 15 enligt SoL och 12 enligt LSS. Fyra beslut har verkställts under kvartalet, två har avslutats av annan anledning och 21 kvarstår.",
   ("Under första kvartalet 2026 rapporterade stadsdelsförvaltningen 27 beslut", "rapporterade", 27), ("varav 15 enligt SoL", "rapporterade", 15, dict(lag="SoL")), ("12 enligt LSS", "rapporterade", 12, dict(lag="LSS")),
   ("Fyra beslut har verkställts under kvartalet", "verkställda", 4), ("två har avslutats av annan anledning", "avslutade", 2), ("21 kvarstår", "kvarstående", 21))
body = "".join(["<section class=memo><div class=hd><div><b>Skärholmens stadsdelsförvaltning</b><br>Enheten för kvalitet och uppföljning</div><div>Tjänsteutlåtande<br>Dnr SKÄ 2026/143<br>2026-04-29</div></div>",
 "<p class=to>Till<br>Skärholmens stadsdelsnämnd<br>2026-05-21</p><h1>Rapportering av ej verkställda beslut, kvartal 1 2026</h1>",
 "<h2>Förvaltningens förslag till beslut</h2><p>Nämnden godkänner rapporten och lägger den till handlingarna.</p><h2>Sammanfattning</h2>", p(*sammanf),
 "<h2>Bakgrund</h2><p>Från och med 2026 anger kommunerna det huvudsakliga skälet i IVO:s e-tjänst i tre grupper: hos den enskilde, hos kommunen och utanför kommunen. Skälen är därför inte jämförbara med tidigare års rapporter. Skyldigheten att rapportera följer av 34 kap. socialtjänstlagen och 28 f § LSS.</p>",
 "<h2>Ärendet</h2>", p(*sammanf), f"<p class=cap>{t1t}</p>", tb(c1, r1, "k"),
 p("Av de 21 beslut som kvarstår är skälet i 13 fall, 62 procent, knutet till den enskilde. I sex fall (29 procent) ligger det hos kommunen och i två fall (10 procent) utanför kommunen. På grund av avrundning blir summan 101 procent.",
   ("Av de 21 beslut som kvarstår", "kvarstående", 21, dict(optional=True)), ("är skälet i 13 fall, 62 procent, knutet till den enskilde", "kvarstående", 13, dict(orsak="knutet till den enskilde", loose=["orsak"])),
   ("är skälet i 13 fall, 62 procent, knutet till den enskilde", "kvarstående", 62, dict(unit="procent", orsak="knutet till den enskilde", loose=["orsak"])),
   ("I sex fall (29 procent) ligger det hos kommunen", "kvarstående", 6, dict(orsak="hos kommunen", loose=["orsak"])), ("I sex fall (29 procent) ligger det hos kommunen", "kvarstående", 29, dict(unit="procent", orsak="hos kommunen", loose=["orsak"])),
   ("i två fall (10 procent) utanför kommunen", "kvarstående", 2, dict(orsak="utanför kommunen", loose=["orsak"])), ("i två fall (10 procent) utanför kommunen", "kvarstående", 10, dict(unit="procent", orsak="utanför kommunen", loose=["orsak"])),
   ("blir summan 101 procent", "kvarstående", 101, dict(unit="procent", optional=True))),
 f"<p class=cap>{t2t}</p>", tb(c2, r2, "k"),
 p("Tre av de rapporterade besluten avser avbrott. Det äldsta beslutet är från februari 2023.", ("Tre av de rapporterade besluten avser avbrott", "rapporterade", 3, dict(orsak="avbrott", loose=["orsak"]))),
 "<p class=sig>Sixten Ahlbräcka, tf. stadsdelsdirektör</p></section>",
 f"<section class=list><h2>{T}</h2><p class=nb>Dagar räknas från beslutsdatum, eller från avbrottet, till kvartalets slut eller till den dag då beslutet verkställdes eller avslutades.</p>", tb(cols, rows, "l"), "</section>"])
assert N(lambda x: x[4]) == 3
css = """@page{size:A4;margin:22mm 24mm 20mm;@bottom-left{content:'Skärholmens stadsdelsförvaltning · Bodholmsplan 2';font:7pt 'Liberation Sans'}@bottom-right{content:'Sida ' counter(page) ' (' counter(pages) ')';font:7pt 'Liberation Sans'}}
@page list{size:A4 landscape;margin:16mm 14mm 17mm;@top-right{content:'Dnr SKÄ 2026/143';font:7pt 'Liberation Sans'}@bottom-left{content:'Skärholmens stadsdelsförvaltning · Bodholmsplan 2';font:7pt 'Liberation Sans'}@bottom-right{content:'Sida ' counter(page) ' (' counter(pages) ')';font:7pt 'Liberation Sans'}}
body{font:10.5pt/1.4 'Liberation Serif'}h1,h2{font-family:'Liberation Sans'}h1{font-size:15pt;margin:14pt 0 6pt}h2{font-size:11pt;margin:11pt 0 2pt}p{margin:0 0 6pt}.hd{display:flex;justify-content:space-between;font:8.5pt/1.3 'Liberation Sans'}.to{margin-top:14pt}
.cap{font:bold 9pt 'Liberation Sans';margin:8pt 0 2pt}table{border-collapse:collapse}.k{width:100%;font-size:10pt}.k td,.k th{border:.5pt solid #777;padding:2pt 6pt}.k th{font:bold 9pt 'Liberation Sans';text-align:left;background:#e4e4e4}.k td+td{text-align:right}
.list{page:list;break-before:page}.l{width:100%;table-layout:fixed;font:8.6pt/1.28 'Liberation Sans Narrow','Liberation Sans'}.l th{text-align:left;background:#d6dfe8;border:.5pt solid #567;padding:2.5pt 3pt;vertical-align:top}.l td{border:.5pt solid #aab;padding:2.5pt 3pt;vertical-align:top;hyphens:auto}
.l th:nth-child(1){width:10mm}.l th:nth-child(2){width:35mm}.l th:nth-child(3){width:10mm}.l th:nth-child(4){width:15mm}.l th:nth-child(5){width:21mm}.l th:nth-child(6){width:20mm}.l th:nth-child(7){width:12mm}.l th:nth-child(8){width:25mm}.l th:nth-child(10){width:26mm}
.nb{font-size:8.5pt}.sig{margin-top:14pt}"""
R.weasy(f"<html lang=sv><meta charset=utf-8><style>{css}</style>{body}</html>")
R.save()
