from torne import *
T = Truth("torne01_mora_2024kv3", "Mora kommun", "2062", "Socialnämnden", "SN 2024/00318", "2024-Q3", "2024-10-21", ["SoL", "LSS"])
# insats, kön, beslutsdatum, anledning, utfall
SOL = [("Särskilt boende", "Kvinna", "2024-02-19", "Tackat nej till plats på Saxnäs, väntar på boende närmare dottern", "Verkställt 2024-09-16"),
       ("Särskilt boende", "Man", "2024-05-06", "Ingen ledig plats på demensenhet", ""),
       ("Särskilt boende", "Kvinna", "2024-06-11", "Ingen ledig plats, får växelvård så länge", ""),
       ("Kontaktfamilj", "Pojke", "2023-11-28", "Svårt hitta familj som matchar", ""),
       ("Kontaktperson", "Man", "2024-01-15", "Uppdragstagare hoppade av innan start, rekrytering pågår", ""),
       ("Boendestöd", "Kvinna", "2024-04-30", "Klienten har inte gått att nå trots brev och telefon", "Avslutat 2024-08-20")]
LSS = [("Kontaktperson", "Man", "2023-09-05", "Vill ha jämnårig kontaktperson, ingen sökande", ""),
       ("Ledsagarservice", "Kvinna", "2024-03-12", "Personalbrist under våren", "Verkställt 2024-07-02"),
       ("Korttidsvistelse", "Flicka", "2024-05-27", "Föräldrarna vill vänta till skolstart", ""),
       ("Bostad med särskild service för vuxna", "Man", "2022-10-03", "Kö, ny gruppbostad klar först 2025", ""),
       ("Bostad med särskild service för vuxna", "Kvinna", "2024-06-24", "Erbjuden lägenhet i Östnor men tackade nej", "")]
COL = ["Insats", "Kön", "Beslutsdatum", "Anledning", "Verkställt/avslutat"]
KON = {"Kvinna": ("K", "vuxen"), "Man": ("M", "vuxen"), "Flicka": ("K", "barn"), "Pojke": ("M", "barn")}
for i, (lag, rows) in enumerate((("SoL", SOL), ("LSS", LSS)), 1):
    title = f"Beslut enligt {lag}"
    T.table(f"t{i}", title, ["Redovisning", title], COL, rows, "decision_rows")
    for ins, kon, dat, kom, ut in rows:
        st = "kvarstående" if not ut else "verkställt" if ut.startswith("V") else "avslutat"
        T.dec(f"t{i}", ["Redovisning", title], insats=ins, lag=lag, beslutsdatum=dat, kommentar=kom, kon=KON[kon][0], alder=KON[kon][1], status=st,
              verkstallt_datum=ut[-10:] if st == "verkställt" else None, avslutat_datum=ut[-10:] if st == "avslutat" else None)
a, b = len(SOL), len(LSS)
q1 = f"För tredje kvartalet 2024 har socialförvaltningen rapporterat {a + b} beslut till IVO"
q2 = f"{ORD[a]} enligt SoL och {ORD[b]} enligt LSS"
q3 = "Två av besluten har hunnit verkställas innan kvartalet var slut och ett har avslutats eftersom den enskilde inte gått att nå"
q4 = "Den 30 september var därmed åtta beslut fortfarande inte verkställda"
q5 = "Kvartalet innan rapporterades 13 beslut"
assert a + b == 11
T.claim(q1, 11, "rapporterade"); T.claim(q2, a, "rapporterade", lag="SoL"); T.claim(q2, b, "rapporterade", lag="LSS")
T.claim(q3, 2, "verkställda"); T.claim(q3, 1, "avslutade", soft=("orsak",)); T.claim(q4, 8, "kvarstående"); T.claim(q5, 13, "rapporterade", period="2024-Q2")
W = ["20%", "9%", "13%", "35%", "23%"]
body = f"""<header><div class=l><b>Mora kommun</b><br>Socialförvaltningen</div><div class=r>TJÄNSTESKRIVELSE<br>Datum: 2024-10-21<br>Diarienr: SN 2024/00318</div></header>
<p class=to>Till socialnämnden</p>
<h1>Ej verkställda beslut, kvartal 3 2024</h1>
<h2>Förslag till beslut</h2><p>Socialnämnden noterar rapporten och skickar den vidare till kommunfullmäktige och revisorerna.</p>
<h2>Bakgrund</h2><p>Gynnande beslut som inte verkställts inom tre månader ska anmälas till Inspektionen för vård och omsorg. Det står i 16 kap. 6 f § socialtjänstlagen och 28 f § LSS. Samma sak gäller om en insats stannat av och inte kommit igång igen. Anmälan görs varje kvartal tills beslutet är verkställt eller avslutat.</p>
<h2>Redovisning</h2><p>{q1}, {q2}. {q3}. {q4}. {q5}.</p>
<h3>Beslut enligt SoL</h3>{htable(COL, SOL, widths=W)}
<h3>Beslut enligt LSS</h3>{htable(COL, LSS, widths=W)}
<h2>Bedömning</h2><p>Bristen på demensplatser väntas bestå under vintern. När det gäller uppdragstagare har vi annonserat i lokaltidningen och på kommunens facebooksida, hittills utan större resultat.</p>
<p class=sig>Karin Exempel<br>socialchef</p><p class=sk>Skickas till: kommunfullmäktige, kommunens revisorer</p>"""
css = """@page{size:A4;margin:20mm 18mm} body{font:10.5pt 'Liberation Sans'} header{display:flex;justify-content:space-between;border-bottom:2px solid #7a1d1d;padding-bottom:6px}
.r{text-align:right;font-size:9pt} h1{font-size:17pt;margin:14px 0 6px} h2{font-size:12pt;margin:12px 0 2px} h3{font-size:11pt;color:#7a1d1d;margin:12px 0 3px} p{margin:3px 0 6px}
table{border-collapse:collapse;width:100%;font-size:9pt} th{background:#7a1d1d;color:#fff;text-align:left} td,th{border:1px solid #aaa;padding:3px 5px;vertical-align:top} tr{page-break-inside:avoid} .sig{margin-top:24px}.sk{font-size:9pt}"""
chromium(T.stem, page(body, css, "Ej verkställda beslut"))
T.save()
