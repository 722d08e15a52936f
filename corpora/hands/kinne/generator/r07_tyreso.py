from lib import *
R = Report("kinne07_tyreso_2023_kv2", "pdf", organisation="Tyresö kommun", kommunkod="0138", namnd="Äldre- och omsorgsnämnden", dnr="2023/ÄON 0071",
           period="2023-Q2", document_date="2023-08-21", laws=["LSS", "SoL"])
K = {"BV": ("Bostad för vuxna", "LSS", "9 § 9", "lss_bostad_vuxna"), "KP": ("Kontaktperson", "LSS", "9 § 4", "lss_kontaktperson"), "LS": ("Ledsagarservice", "LSS", "9 § 3", "lss_ledsagarservice"),
     "KV": ("Korttidsvistelse", "LSS", "9 § 6", "lss_korttidsvistelse"), "AV": ("Avlösarservice i hemmet", "LSS", "9 § 5", "lss_avlosarservice"), "DV": ("Daglig verksamhet", "LSS", "9 § 10", "lss_daglig_verksamhet"),
     "SB": ("Särskilt boende", "SoL", "4:1", "sol_sarskilt_boende_aldre"), "DA": ("Dagverksamhet", "SoL", "4:1", "sol_dagverksamhet"), "BS": ("Boendestöd", "SoL", "4:1", "sol_boendestod")}
D = """BV M 201012 - - - Kö till gruppbostad
BV K 211124 - - - Tackat nej 2 ggr, vill ha servicebostad i Bollmora
BV M 220307 - 230615 - -
BV M 220919 - - - Väntar på nybyggnation
BV K 230116 - - - Kö till servicebostad
KP K 220510 - - - Svårt att matcha
KP M 221103 - 230502 - -
KP M - 230131 - - Kontaktpersonen har sagt upp sig, ny söks
KP K 230214 - - - Kan inte nås på telefon
KP M 230309 - - - Rekrytering pågår
LS M 220830 - - 230417 Återtagit ansökan
LS K 221208 - - - Har inte valt utförare
LS K 230202 - 230526 - -
LS M 230321 - - - Vill vänta till sommaren
KV M 221014 - - - Plats erbjuden, föräldrarna tackade nej
KV K 221229 - 230404 - -
KV M - 221222 - - Avbrott pga sjukdom hos barnet
AV K 221130 - - - Personalbrist hos utföraren
AV M 230222 - - - Har inte valt utförare
DV K 220620 - - 230630 Flyttat från kommunen
DV M 221017 - - - Vill ha plats inom djurskötsel, finns ej
DV M - 230215 - - Orkar inte delta just nu, uppföljning i höst
DV K 230313 - 230619 - -
SB K 221201 - 230511 - -
SB K 230119 - - 230428 Avliden
SB M 230126 - - - Tackat nej till Trollängen
SB K 230208 - - - Avvaktar, bor kvar med stöd av hemtjänst
SB K 230315 - - - Erbjudande lämnat, svar saknas
DA M 230105 - - - Transporten har inte gått att ordna
DA K 230227 - 230608 - -
BS M 221121 - - - Släpper inte in personal
BS K 230306 - - - Resursbrist i boendestödsgruppen""".splitlines()
iso = lambda x: None if x == "-" else f"20{x[:2]}-{x[2:4]}-{x[4:]}"
nn = lambda x: None if x == "-" else x
COL = ["Löpnr", "Lag", "Lagrum", "Insats", "Kön", "Beslut", "Avbrott", "Verkställt", "Avslutat", "Orsak/anmärkning"]
rows, recs = [], []
for i, line in enumerate(D, 1):
    k, kon, b, a, v, s, txt = line.split(" ", 6); n, lag, lr, iid = K[k]
    rows.append([str(i), lag, lr, n, kon, nn(b), nn(a), nn(v), nn(s), nn(txt)])
    recs.append(dict(nr=i, insats=n, insats_id=iid, lag=lag, lagrum=lr, kon=kon, beslutsdatum=iso(b), avbrottsdatum=iso(a), verkstallt_datum=iso(v), avslutat_datum=iso(s), kommentar=nn(txt), status="verkställt" if v != "-" else "avslutat" if s != "-" else "kvarstående"))
SC = ["Lag", "Rapporterade beslut", "Verkställda", "Avslutade", "Återstår"]
num = lambda lag, st=None: sum(1 for r in recs if (not lag or r["lag"] == lag) and (not st or r["status"] == st))
srows, sc = [], []
for lag in ("LSS", "SoL", None):
    v = [num(lag), num(lag, "verkställt"), num(lag, "avslutat"), num(lag, "kvarstående")]
    srows.append([lag or "Totalt", *map(str, v)]); sc.append((lag, v))
t1 = R.table("Sammanställning", ["Sammanställning"], SC, srows, "insats_status")
for lag, v in sc:
    for m, x in zip(["rapporterade", "verkställda", "avslutade", "kvarstående"], v): R.count(t1, m, x, lag=lag, is_total=lag is None)
t2 = R.table("Bilaga – förteckning över besluten", ["Bilaga – förteckning över besluten"], COL, rows, "decision_rows")
for r in recs:
    r = dict(r); R.dec(t2, r.pop("insats"), r.pop("insats_id"), r.pop("lag"), section=["Bilaga – förteckning över besluten"], **r)
n, o = num(None), num(None, "kvarstående"); av = sum(1 for r in recs if r["avbrottsdatum"])
kv, km = (sum(1 for r in recs if r["kon"] == x) for x in "KM")
q1 = f"För andra kvartalet 2023 omfattar rapporten till IVO {n} beslut. {o} av besluten var inte verkställda när perioden tog slut den 30 juni."
q2 = f"Besluten avser {kv} kvinnor eller flickor och {km} män eller pojkar. Tre av besluten rör avbrott i en insats som tidigare varit verkställd."
assert av == 3
R.claim(f"För andra kvartalet 2023 omfattar rapporten till IVO {n} beslut", n, "rapporterade"); R.claim(f"{o} av besluten var inte verkställda när perioden tog slut", o, "kvarstående")
R.claim(f"Besluten avser {kv} kvinnor eller flickor", kv, "rapporterade", kon="K"); R.claim(f"{km} män eller pojkar", km, "rapporterade", kon="M")
R.claim("Tre av besluten rör avbrott i en insats", 3, "rapporterade", agreed=["period", "lag", "insats", "kon", "compare_to"])
css = """@page{size:A4;margin:2cm 2.2cm;@bottom-center{content:"Tyresö kommun / 135 81 Tyresö / " counter(page) "(" counter(pages) ")";font:8pt 'Liberation Sans Narrow';color:#444}}
@page wide{size:A4 landscape;margin:1.6cm 1.5cm;@bottom-center{content:"Tyresö kommun / 135 81 Tyresö / " counter(page) "(" counter(pages) ")";font:8pt 'Liberation Sans Narrow';color:#444}}
body{font:10.5pt/1.45 'Liberation Sans'}.bil{page:wide;break-before:page}h1{font-size:17pt;font-weight:normal;margin:.6cm 0 .3cm}h2{font-size:12pt;margin:.5cm 0 .15cm}p{margin:0 0 .25cm}
table{border-collapse:collapse;width:100%}th,td{border:.6pt solid #777;padding:3.5pt 5pt;text-align:left;vertical-align:top}th{background:#e3ecdf}.big{font-size:9pt}.big td{padding:5pt}.sm td+td,.sm th+th{text-align:center}tr.sum td{font-weight:bold}tr{break-inside:avoid}.top{columns:2;font-size:9pt;border-top:3pt solid #6a9a4b;padding-top:5pt}"""
body = f"""<div class="top">Tyresö kommun<br>Äldre- och omsorgsförvaltningen<br>Enheten för kvalitet<br>Tjänsteskrivelse 2023-08-21<br>Diarienr 2023/ÄON 0071<br>Till Äldre- och omsorgsnämnden</div>
<h1>Redovisning av ej verkställda beslut enligt LSS och SoL, kvartal 2/2023</h1>
<h2>Förvaltningens förslag</h2><p>1. Äldre- och omsorgsnämnden noterar redovisningen till protokollet.<br>2. Redovisningen skickas till kommunfullmäktige och till revisorerna.</p>
<h2>Ärendet i korthet</h2><p>{q1}</p><p>{q2} En och samma person kan ha flera beslut.</p>
<h2>Sammanställning</h2>{html_table(SC, srows, "sm")}
<h2>Om rapporteringen</h2><p>Socialtjänstlagen 16 kap. 6 f § och LSS 28 f § ålägger nämnden att fortlöpande rapportera beslut som passerat tre månader utan verkställighet. Ett beslut tas med vid varje rapporteringstillfälle ända tills det verkställts eller avslutats. I bilagan anges datum som ÅÅMMDD. Tom ruta betyder att uppgiften inte är aktuell.</p>
<p>Flera av de äldre besluten gäller bostad för vuxna. Den planerade gruppbostaden i Trollbäcken är försenad, bland annat till följd av en överklagad detaljplan, och väntas stå klar under 2024.</p>
<p style="margin-top:1cm">Eva Påhitt<br>förvaltningschef</p><p>Bilaga: förteckning</p>
<div class="bil"><h2>Bilaga – förteckning över besluten</h2>{html_table(COL, rows, "big", ["5.5%","5%","7%","17%","4.5%","7.5%","7.5%","8.5%","8%","29.5%"])}</div>"""
weasy(page(body, css), R.path); R.save()
