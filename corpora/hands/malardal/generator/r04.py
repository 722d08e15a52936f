# Uppsala kv 3 2016: statistics unit, waiting buckets, reasons over five quarters, shares by sex, Chromium; all right, tricky (101 %, blank cells, share columns)
from lib import *
R = Report("malardal04_uppsala_2016-q3", "pdf", organisation="Uppsala kommun", stadsdel=None, namnd="Omsorgsnämnden", kommunkod="0380",
           dnr="OSN-2016-0311", period="2016-Q3", document_date="2016-11-02", laws=["LSS", "SoL"])
B = ["4–6 mån", "7–12 mån", "13–24 mån", "25 mån–"]
L = [("Bostad med särskild service, vuxna", [5, 9, 7, 4]), ("Kontaktperson", [8, 6, 2, 0]), ("Daglig verksamhet", [4, 1, 0, 0]), ("Korttidsvistelse", [3, 2, 0, 0]), ("Ledsagarservice", [1, 0, 1, 0]), ("Avlösarservice", [2, 0, 0, 0])]
S = [("Bostad med särskild service", [1, 3, 2, 0]), ("Boendestöd", [6, 2, 0, 0]), ("Kontaktperson", [2, 1, 0, 0]), ("Sysselsättning", [1, 0, 0, 0])]
bl = lambda n: "" if n == 0 else str(n)
def bucket(tid, law, title, rows):
    cols = ["Insats", *B, "Alla"]
    printed = [[n, *map(bl, v), str(sum(v))] for n, v in rows]
    col = [sum(v[i] for _, v in rows) for i in range(4)]
    printed.append(["Alla insatser", *map(bl, col), str(sum(col))])
    R.table(tid, title, ["Väntetid"], cols, printed, "waiting_buckets")
    for n, v in rows:
        for b, x in zip(B, v):
            if x: R.count(tid, "ej_verkställda", x, lag=law, insats=n, manader=b)
        R.count(tid, "ej_verkställda", sum(v), lag=law, insats=n)
    for b, x in zip(B, col):
        if x: R.count(tid, "ej_verkställda", x, lag=law, manader=b, is_total=True)
    R.count(tid, "ej_verkställda", sum(col), lag=law, is_total=True)
    return f"<p class=cap>{esc(title)}</p><table><thead><tr>" + "".join(f"<th>{esc(c)}</th>" for c in cols) + "</tr></thead>" + "".join(
        f"<tr{' class=s' if i == len(printed) - 1 else ''}>" + "".join(f"<td>{esc(c)}</td>" for c in r) + "</tr>" for i, r in enumerate(printed)) + "</table>"
tL, tS = sum(sum(v) for _, v in L), sum(sum(v) for _, v in S)
assert (tL, tS) == (55, 18), (tL, tS)
b1 = bucket("t1", "LSS", "Tabell 1. Ej verkställda beslut enligt LSS den 30 september 2016 efter tid sedan beslut", L)
b2 = bucket("t2", "SoL", "Tabell 2. Ej verkställda beslut enligt SoL den 30 september 2016 efter tid sedan beslut", S)
Q = ["2015-Q3", "2015-Q4", "2016-Q1", "2016-Q2", "2016-Q3"]
O = [("Lämplig bostad saknas", [31, 29, 33, 30, 27]), ("Personal saknas", [12, 15, 14, 18, 16]), ("Den enskilde har avböjt erbjudande", [14, 16, 17, 19, 19]), ("Annan orsak", [9, 8, 12, 10, 11])]
tot = [sum(o[1][i] for o in O) for i in range(5)]; assert tot == [66, 68, 76, 77, 73], tot
ttl3 = "Tabell 3. Ej verkställda beslut, LSS och SoL sammantaget, efter orsak"
rows3 = [[n, *map(str, v)] for n, v in O] + [["Summa", *map(str, tot)]]
R.table("t3", ttl3, ["Orsaker"], ["Orsak", "2015 / kv 3", "2015 / kv 4", "2016 / kv 1", "2016 / kv 2", "2016 / kv 3"], rows3, "orsak_time_series")
for n, v in O:
    for q, x in zip(Q, v): R.count("t3", "ej_verkställda", x, period=q, orsak=n)
for q, x in zip(Q, tot): R.count("t3", "ej_verkställda", x, period=q, is_total=True)
b3 = f"<p class=cap>{esc(ttl3)}</p><table><thead><tr><th rowspan=2>Orsak</th><th colspan=2 class=c>2015</th><th colspan=3 class=c>2016</th></tr><tr><th>kv 3</th><th>kv 4</th><th>kv 1</th><th>kv 2</th><th>kv 3</th></tr></thead>" + "".join(
    f"<tr{' class=s' if r[0] == 'Summa' else ''}>" + "".join(f"<td>{esc(c)}</td>" for c in r) + "</tr>" for r in rows3) + "</table>"
K = [("LSS", 23, 32), ("SoL", 11, 7), ("Båda lagarna", 34, 39)]
ttl4 = "Tabell 4. Ej verkställda beslut efter kön, tredje kvartalet 2016"
pc = lambda a, b: f"{100 * a / (a + b):.0f} %"
rows4 = [[l, str(k), str(m), str(k + m), pc(k, m), pc(m, k)] for l, k, m in K]
cols4 = ["Lag", "Kvinnor", "Män", "Totalt", "Andel kvinnor", "Andel män"]
R.table("t4", ttl4, ["Kön"], cols4, rows4, "other")
for l, k, m in K:
    for kk, v in (("K", k), ("M", m), (None, k + m)): R.count("t4", "ej_verkställda", v, lag=l if l != "Båda lagarna" else None, kon=kk, is_total=l == "Båda lagarna")
b4 = f"<p class=cap>{esc(ttl4)}</p><table><thead><tr>" + "".join(f"<th>{c}</th>" for c in cols4) + "</tr></thead>" + "".join(f"<tr{' class=s' if r[0][0] == 'B' else ''}>" + "".join(f"<td>{esc(c)}</td>" for c in r) + "</tr>" for r in rows4) + "</table>"
print(rows4)
p = lambda t, *c: f"<p>{esc(R.say(t, *c))}</p>"
pct = lambda v: f"{100 * v / 73:.0f}"
shares = [pct(o[1][4]) for o in O]; print(shares, sum(map(int, shares)))
ej = "ej_verkställda"
body = "".join([
 "<div class=top><b>Uppsala kommun</b><span>Omsorgsförvaltningen<br>Enheten för uppföljning och statistik</span><span>Datum 2016-11-02<br>Diarienummer OSN-2016-0311</span></div>",
 "<h1>Kvartalsrapport: ej verkställda beslut inom omsorgsnämndens ansvarsområde</h1><p class=sub>Kvartal 3 2016 · rapport till omsorgsnämnden, kommunfullmäktige och kommunrevisionen</p>",
 "<h2>Det viktigaste i korthet</h2>",
 "<ul><li>" + esc(R.say("73 beslut var inte verkställda tre månader efter beslutsdagen, 55 enligt LSS och 18 enligt SoL.",
    ("73 beslut var inte verkställda tre månader efter beslutsdagen", ej, 73), ("55 enligt LSS", ej, 55, dict(lag="LSS")), ("18 enligt SoL", ej, 18, dict(lag="SoL")))) + "</li><li>" +
 esc(R.say("Det är fyra färre än förra kvartalet men sju fler än för ett år sedan.", ("fyra färre än förra kvartalet", ej, -4, dict(unit="skillnad", compare_to="2016-Q2")), ("sju fler än för ett år sedan", ej, 7, dict(unit="skillnad", compare_to="2015-Q3")))) + "</li><li>" +
 esc(R.say("Fyra personer har väntat mer än två år på en bostad enligt LSS.", ("Fyra personer har väntat mer än två år på en bostad enligt LSS", ej, 4, dict(lag="LSS", insats="bostad", loose=["insats"])))) + "</li></ul>",
 "<h2>Om statistiken</h2>",
 p("Uppgifterna är hämtade ur Siebel den 5 oktober 2016 och avser läget den 30 september. Ett beslut räknas från beslutsdatum till mätdagen; har insatsen avbrutits räknas tiden från avbrottet. En person kan ha flera beslut. "
   "Ej verkställda beslut rapporteras enligt 16 kap. 6 f § SoL och 28 f § LSS till IVO, där varje beslut anges för sig. En tom ruta betyder att inget beslut finns i gruppen. Andelar är avrundade till hela procent."),
 "<h2>Väntetid</h2>", b1,
 p("Nästan hälften av LSS-besluten, 25 av 55, gäller bostad. Av dem är elva äldre än ett år.",
   ("Nästan hälften av LSS-besluten, 25 av 55, gäller bostad", ej, 25, dict(lag="LSS", insats="bostad", loose=["insats"])),
   ("25 av 55", ej, 55, dict(lag="LSS", optional=True)),
   ("Av dem är elva äldre än ett år", ej, 11, dict(lag="LSS", insats="bostad", loose=["insats"]))),
 b2, "<h2>Orsaker</h2>", b3,
 p(f"Bostadsbrist är skälet i {shares[0]} procent av fallen. Personalbrist står för {shares[1]} procent, avböjda erbjudanden för {shares[2]} procent och annan orsak för {shares[3]} procent. "
   "Toppnoteringen är från andra kvartalet i år med 77 beslut.",
   (f"Bostadsbrist är skälet i {shares[0]} procent av fallen", ej, int(shares[0]), dict(unit="procent", orsak="Bostadsbrist", loose=["orsak"])),
   (f"Personalbrist står för {shares[1]} procent", ej, int(shares[1]), dict(unit="procent", orsak="Personalbrist", loose=["orsak"])),
   (f"avböjda erbjudanden för {shares[2]} procent", ej, int(shares[2]), dict(unit="procent", orsak="avböjda erbjudanden", loose=["orsak"])),
   (f"annan orsak för {shares[3]} procent", ej, int(shares[3]), dict(unit="procent", orsak="annan orsak")),
   ("Toppnoteringen är från andra kvartalet i år med 77 beslut", ej, 77, dict(period="2016-Q2"))),
 "<h2>Kön</h2>", b4,
 p("Männen är i majoritet bland dem som väntar på insatser enligt LSS, 58 procent, medan förhållandet är det omvända enligt SoL.",
   ("Männen är i majoritet bland dem som väntar på insatser enligt LSS, 58 procent", ej, 58, dict(lag="LSS", kon="M", unit="procent"))),
 p("Rapporten är framtagen av Maj Ekerot, statistiker. Frågor besvaras på 018-000 00 00.")])
css = """@page{size:A4;margin:20mm 22mm}body{font:10pt/1.45 'DejaVu Sans Condensed','DejaVu Sans';color:#222}h1{font-size:17pt;line-height:1.2;margin:14pt 0 2pt}.sub{color:#666}h2{font-size:12pt;color:#8a1538;margin:15pt 0 4pt;break-after:avoid}
.top{display:flex;justify-content:space-between;font-size:8.5pt;border-bottom:2px solid #8a1538;padding-bottom:6pt}.cap{font-weight:bold;font-size:9pt;margin:10pt 0 3pt;break-after:avoid}
table{border-collapse:collapse;width:100%;font-size:9pt;break-inside:avoid}th{text-align:right;font-weight:normal;color:#8a1538;border-bottom:1px solid #8a1538;padding:2pt 6pt}th:first-child,td:first-child{text-align:left}.c{text-align:center!important}
td{text-align:right;padding:2pt 6pt}tr:nth-child(even) td{background:#f5eef0}.s td{border-top:1px solid #222;font-weight:bold}"""
R.chromium(f"<!doctype html><html lang=sv><meta charset=utf-8><title>Kvartalsrapport</title><style>{css}</style>{body}</html>")
R.save()
