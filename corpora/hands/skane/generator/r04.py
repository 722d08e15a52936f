# Säffle, weasyprint, borderless tables by law with K / M / total, buckets, reasons as a list; new act
from core import *
from weasyprint import HTML
r = Report("skane04_saffle_2025q3", "pdf", organisation="Säffle kommun", kommunkod="1785", namnd="Socialnämnden", dnr="SN 2025-286",
           period="2025-Q3", document_date="2025-10-28", laws=["SoL", "LSS"])
T = "Statistikrapport till kommunfullmäktige om ännu inte verkställda beslut"
SOL = [("Särskilt boende", 4, 2), ("Dagverksamhet", 1, 2), ("Kontaktperson", 1, 0), ("Kontaktfamilj", 1, 1), ("Öppenvård", 0, 1)]
LSS = [("Bostad med särskild service för vuxna", 2, 3), ("Daglig verksamhet", 1, 2), ("Ledsagarservice", 2, 0), ("Kontaktperson", 1, 2)]
BUCK = [("SoL", 8, 4, 1, 13), ("LSS", 4, 6, 3, 13)]
BH = ["3–6", "7–12", "13–"]
REASON = [("Plats saknas", 11), ("Personal eller uppdragstagare saknas", 6), ("Den enskilde har tackat nej", 7), ("Övrigt", 2)]
dash = lambda v: "–" if v == 0 else str(v)
h = []


def law_table(head, lag, rows, firstcol):
    tot = [sum(x[1] for x in rows), sum(x[2] for x in rows)]
    pr = [[x[0], dash(x[1]), dash(x[2]), str(x[1] + x[2])] for x in rows] + [["Totalt", str(tot[0]), str(tot[1]), str(sum(tot))]]
    cols = [firstcol, "Kvinnor", "Män", "Totalt"]
    t = r.table(head, [T, head], cols, pr, "insats_status")
    for x in rows:
        for k, v in (("K", x[1]), ("M", x[2]), (None, x[1] + x[2])):
            r.cnt(t, "kvarstående", v, lag=lag, insats=x[0], kon=k)
    for k, v in (("K", tot[0]), ("M", tot[1]), (None, sum(tot))):
        r.cnt(t, "kvarstående", v, lag=lag, kon=k, is_total=True)
    h.append(f"<h2>{head}</h2><table><tr>" + "".join(f"<th>{c}</th>" for c in cols) + "</tr>" +
             "".join(f"<tr class='{'tot' if x[0] == 'Totalt' else ''}'>" + "".join(f"<td>{c}</td>" for c in x) + "</tr>" for x in pr) + "</table>")


h.append(f"<h1>{T}</h1><p class=sub>Tredje kvartalet 2025</p>")
h.append("<p>" + r.tx("Den här rapporten lämnas med stöd av 34 kap. socialtjänstlagen (2025:400) och 28 h § lagen om stöd och service till vissa funktionshindrade (LSS). Siffrorna visar de beslut som "
    "fortfarande väntade på att verkställas den 30 september 2025 fastän det gått mer än tre månader sedan beslutet. Beslut som hann verkställas under kvartalet ingår alltså inte i tabellerna.") + "</p>")
h.append("<p>" + r.tx("Vid kvartalets utgång fanns {{totalt 26 beslut som inte verkställts||kvarstående|26}}, {{lika många enligt SoL som enligt LSS, 13 av vardera||kvarstående|13|lag=SoL;;kvarstående|13|lag=LSS}}. "
    "Vid förra rapporteringen, {{per den 30 juni, var antalet 31||kvarstående|31|period=2025-Q2}}. {{Minskningen är alltså fem beslut||kvarstående|-5|unit=skillnad|compare_to=2025-Q2}}. "
    "{{Hälften av besluten avser kvinnor||kvarstående|50|unit=procent|kon=K|opt=1}}.") + "</p>")
law_table("Beslut enligt socialtjänstlagen", "SoL", SOL, "Typ av bistånd")
law_table("Beslut enligt LSS", "LSS", LSS, "Typ av insats")
H3 = "Hur länge har den enskilde väntat?"
t = r.table(H3, [T, H3], ["Lagstiftning"] + ["Månader sedan beslutet fattades / " + b for b in BH] + ["Alla"], [list(x) for x in BUCK] + [["Summa", 12, 10, 4, 26]], "waiting_buckets")
for x in BUCK:
    for b, v in zip(BH + [None], x[1:]):
        r.cnt(t, "kvarstående", v, lag=x[0], manader=b)
for b, v in zip(BH + [None], (12, 10, 4, 26)):
    r.cnt(t, "kvarstående", v, manader=b, is_total=True)
h.append(f"<h2>{H3}</h2><table class=b><tr><th rowspan=2>Lagstiftning</th><th colspan=3>Månader sedan beslutet fattades</th><th rowspan=2>Alla</th></tr><tr>" + "".join(f"<th>{b}</th>" for b in BH) + "</tr>" +
         "".join("<tr>" + "".join(f"<td>{c}</td>" for c in x) + "</tr>" for x in BUCK) + "<tr class=tot><td>Summa</td><td>12</td><td>10</td><td>4</td><td>26</td></tr></table>")
H4 = "Huvudsaklig orsak"
t = r.table(H4, [T, H4], [], [[a, b] for a, b in REASON], "list_counts")
for a, b in REASON:
    r.cnt(t, "kvarstående", b, orsak=a)
h.append(f"<h2>{H4}</h2><ul>" + "".join(f"<li>{a}: {b}</li>" for a, b in REASON) + "</ul>")
h.append("<h2>Beslut som inte längre väntar</h2><p>" + r.tx("Under kvartalet {{verkställdes nio beslut som funnits med i tidigare rapporter||verkställda|9}}, {{fem enligt SoL och fyra enligt LSS||verkställda|5|lag=SoL;;verkställda|4|lag=LSS}}. "
    "Därutöver {{avslutades två SoL-beslut därför att den enskilde hade avlidit||avslutade|2|lag=SoL|agreed=measure,period,lag,insats,kon,compare_to}}. {{Sex beslut är nya för kvartalet||rapporterade|6|agreed=period,lag,insats,orsak,kon,compare_to}}.") + "</p>")
h.append("<p>Förvaltningen ser allvarligt på att beslut om bostad med särskild service i vissa fall inte kunnat verkställas på över ett år och återkommer med en plan i nämndens boendeutredning.</p><p class=sign>För socialnämnden<br><br>Socialnämndens ordförande</p>")
css = """@page{size:A4;margin:32mm 24mm 24mm 30mm;@top-left{content:"Säffle kommun · Socialnämnden";font:9pt 'Liberation Sans';color:#555}
@top-right{content:"den 28 oktober 2025\\A SN 2025-286";white-space:pre;font:9pt 'Liberation Sans';text-align:right}@bottom-right{content:counter(page) "/" counter(pages);font:8pt 'Liberation Sans'}}
body{font:10.5pt/1.45 'DejaVu Serif';}h1{font:bold 17pt 'Liberation Sans Narrow';margin:0 0 2mm}.sub{font:italic 11pt 'DejaVu Serif';margin:0 0 5mm}h2{font:bold 12pt 'Liberation Sans Narrow';color:#7a1f2b;margin:6mm 0 2mm}
table{border-collapse:collapse;width:84%;font:9.5pt 'Liberation Sans';page-break-inside:avoid}td,th{padding:1.1mm 2mm;text-align:right}td:first-child,th:first-child{text-align:left}.b th[colspan],.b th{text-align:center !important}.b th[rowspan]:first-child{text-align:left !important}.b td+td{text-align:center}.b td,.b th{width:18%}
th{font-weight:bold}.tot td{font-weight:bold}.sign{margin-top:10mm}"""
HTML(string=f"<html lang=sv><meta charset=utf-8><style>{css}</style><body>{''.join(h)}").write_pdf(str(r.path)); r.save()
