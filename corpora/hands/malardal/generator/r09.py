# Sigtuna kv 2 2022: minutes (one paragraph) with the report as annex, parenthesis lists and dated bullets, Chromium; planted: women 7 + men 5 of 11, a year in the period
from lib import *
R = Report("malardal09_sigtuna_2022-q2", "pdf", organisation="Sigtuna kommun", stadsdel=None, namnd="Socialnämnden", kommunkod="0191",
           dnr="SN/2022:94", period="2022-Q2", document_date="2022-08-24", laws=["SoL", "LSS"])
G = [("SoL", [("Särskilt boende", [("2021-11-30", "kvinna", "Har tackat nej till tre platser, vill bara till Ärlinghem."), ("2022-02-10", "man", "Plats erbjuden i juli, flytten sker i september."), ("2022-03-22", "kvinna", "Dottern önskar att modern får bo hemma över sommaren.")]),
              ("Kontaktfamilj", [("2021-10-19", "flicka", "Tilltänkt familj drog sig ur, ny söks."), ("2022-01-27", "pojke", "Ingen familj har kunnat rekryteras.")]),
              ("Boendestöd", [("2022-03-09", "kvinna", "Släpper inte in personalen, uppsökande arbete fortsätter.")])]),
     ("LSS", [("Bostad med särskild service för vuxna", [("2020-12-15", "man", "Ingen ledig bostad som motsvarar behovet. Annonserat platsbehovet i grannkommunerna."), ("2022-03-01", "kvinna", "Avböjde erbjuden bostad i Märsta, vill bo i Sigtuna stad.")]),
              ("Korttidsvistelse", [("2022-02-17", "pojke", "Inskolning har skjutits upp på grund av sjukdom.")]),
              ("Kontaktperson", [("2021-09-06", "man", "Svårt att finna någon med rätt intressen."), ("2022-03-14", "kvinna", "Introduktion bokad till augusti.")])])]
alld = [d for _, g in G for _, ds in g for d in ds]
K = sum(kon(d[1])["kon"] == "K" for d in alld); assert (len(alld), K) == (11, 6)
p = lambda t, *c: f"<p>{esc(R.say(t, *c))}</p>"
q = dict(loose=["measure"])
def summ(): return p("Den 30 juni 2022 fanns elva beslut som nämnden inte verkställt inom tre månader, sex enligt SoL och fem enligt LSS. Vid utgången av mars var de tretton.",
   ("Den 30 juni 2022 fanns elva beslut som nämnden inte verkställt inom tre månader", "kvarstående", 11, q), ("sex enligt SoL", "kvarstående", 6, dict(lag="SoL", **q)), ("fem enligt LSS", "kvarstående", 5, dict(lag="LSS", **q)),
   ("Vid utgången av mars var de tretton", "kvarstående", 13, dict(period="2022-Q1", **q)))
m = ["<section><div class=h><span>SIGTUNA KOMMUN<br>Socialnämnden</span><span>PROTOKOLLSUTDRAG<br>Sammanträdesdatum<br>2022-09-13</span></div>",
 "<h2 class=par>§ 78&emsp;Ej verkställda beslut enligt SoL och LSS, kvartal 2 2022</h2><p class=d>SN/2022:94</p>",
 "<h3>Socialnämndens beslut</h3><p>Socialnämnden tar del av rapporten och överlämnar den till kommunfullmäktige och kommunens revisorer.</p><h3>Sammanfattning av ärendet</h3>", summ(),
 "<h3>Yrkanden</h3><p>Ordföranden Tore Skogsund (-) yrkar bifall till förvaltningens förslag. Lo Vassbäck (-) instämmer och yrkar att nämnden i nästa rapport får veta hur många erbjudanden som lämnats.</p><h3>Beslutsgång</h3><p>Ordföranden ställer proposition på förslagen och finner att nämnden beslutar enligt förvaltningens förslag. Lo Vassbäcks tilläggsyrkande avslås.</p>",
 "<h3>Beslutsunderlag</h3><p>Tjänsteskrivelse, Ej verkställda beslut kvartal 2 2022</p><h3>Beslutet skickas till</h3><p>Kommunfullmäktige, revisorerna</p><div class=just>Protokollet är justerat digitalt<span>Utdragsbestyrkande</span></div></section>",
 "<section class=b><div class=h><span>SIGTUNA KOMMUN<br>Socialförvaltningen</span><span>TJÄNSTESKRIVELSE<br>2022-08-24<br>SN/2022:94</span></div><h1>Ej verkställda beslut kvartal 2 2022</h1>",
 "<h3>Bakgrund</h3>", p("Beslut enligt socialtjänstlagen och LSS ska verkställas så fort som möjligt. Om det dröjer längre än tre månader ska nämnden meddela IVO (16 kap. 6 f § SoL, 28 f § LSS). Den här rapporten avser perioden 1 april–30 juni 2021."),
 summ(), "<h3>Antal beslut per insats</h3>"]
n = 0
for law, g in G:
    n += 1; ttl = f"Enligt {law}"
    R.table(f"t{n}", ttl, ["Antal beslut per insats", ttl], [], [[i, str(len(ds))] for i, ds in g], "list_counts")
    for i, ds in g: R.count(f"t{n}", "ej_verkställda", len(ds), lag=law, insats=i)
    m.append(f"<h4>{ttl}</h4><ul class=n>" + "".join(f"<li>{i} ({len(ds)})</li>" for i, ds in g) + "</ul>")
m.append(p("Av besluten gäller sju kvinnor eller flickor och fem män eller pojkar.", ("Av besluten gäller sju kvinnor eller flickor", "kvarstående", 7, dict(kon="K", **q)), ("fem män eller pojkar", "kvarstående", 5, dict(kon="M", **q))))
m.append("<h3>Beskrivning av de enskilda besluten</h3>")
for law, g in G:
    m.append(f"<h4 class=law>Beslut enligt {law}</h4>")
    for i, ds in g:
        m.append(f"<h4>{i}</h4><ul>" + "".join(f"<li>Beslut {b}, {k}. {esc(o)}</li>" for b, k, o in ds) + "</ul>")
        for b, k, o in ds: R.dec(section=["Beskrivning av de enskilda besluten", f"Beslut enligt {law}", i], insats=i, lag=law, beslutsdatum=b, kommentar=o, **kon(k))
m.append("<h3>Sedan förra rapporten</h3>" + p("Fem av de beslut som rapporterades per den 31 mars har verkställts. Ett beslut om ledsagarservice har avslutats efter att den enskilde flyttat från kommunen.",
   ("Fem av de beslut som rapporterades per den 31 mars har verkställts", "verkställda", 5), ("Ett beslut om ledsagarservice har avslutats", "avslutade", 1, dict(insats="ledsagarservice", lag="LSS", loose=["lag"]))))
m.append("<p class=sg>Siri Ekhammar<br>Enhetschef, myndighetsenheten</p></section>")
css = """@page{size:A4;margin:18mm 24mm 18mm 26mm}body{font:11pt/1.38 'Liberation Serif'}.h{display:flex;justify-content:space-between;font:9pt/1.3 'Liberation Sans';margin-bottom:26pt}.h span+span{text-align:right}
h1{font:bold 16pt 'Liberation Sans'}h2.par{font:bold 13pt 'Liberation Sans';margin-bottom:0}.d{font-size:9.5pt;margin-top:2pt}h3{font:bold 11pt 'Liberation Sans';margin:13pt 0 2pt;break-after:avoid}h4{font:italic 11pt 'Liberation Serif';margin:7pt 0 1pt;break-after:avoid}p{margin:0 0 6pt}ul{margin:0 0 4pt;padding-left:16pt}.law{font:bold 9.5pt 'Liberation Sans'}.n{list-style:none;padding-left:8pt}
.just{margin-top:60pt;border-top:1px solid #000;font:8.5pt 'Liberation Sans';padding-top:4pt;display:flex;justify-content:space-between}.b{break-before:page}.sg{margin-top:24pt}li{break-inside:avoid}"""
R.chromium(f"<!doctype html><html lang=sv><meta charset=utf-8><title>Protokollsutdrag</title><style>{css}</style>{''.join(m)}</html>")
R.disc("text_vs_text", "Seven women or girls and five men or boys make 12; the report has 11 decisions, and the bullets show six women or girls.", 7, 6,
       ["Av besluten gäller sju kvinnor eller flickor och fem män eller pojkar", "Den 30 juni 2022 fanns elva beslut"], kinds=["text_vs_text", "text_vs_table", "table_vs_rows"])
R.disc("text_vs_text", "The same, as a sum: 7 + 5 = 12 against 11.", 12, 11, ["Av besluten gäller sju kvinnor eller flickor och fem män eller pojkar", "elva beslut"], kinds=["text_vs_text", "text_vs_table", "table_vs_rows"], optional=True)
R.disc("text_vs_text", "The same, the other way round.", 11, 12, ["Av besluten gäller sju kvinnor eller flickor och fem män eller pojkar", "elva beslut"], kinds=["text_vs_text", "text_vs_table", "table_vs_rows"], optional=True)
R.disc("period_reference", "The annex says that the report covers 1 April-30 June 2021; heading, snapshot date and decisions say 2022.", "2021-Q2", "2022-Q2",
       ["Den här rapporten avser perioden 1 april–30 juni 2021", "Ej verkställda beslut kvartal 2 2022"], "warning")
R.save()
