from torne import *
T = Truth("torne08_bjurholm_2024kv4", "Bjurholms kommun", "2403", "Socialnämnden", None, "2024-Q4", "2025-01-16", ["SoL", "LSS"])
C = [("Särskilt boende", "2024-08-12", "Den enskilde bor hos sin son över vintern och vill flytta in först till våren."),
     ("Kontaktperson", "2024-05-21", "Ingen har anmält intresse trots upprepad annonsering."),
     ("Hemtjänst, städ", "2024-09-04", "Har avböjt alla föreslagna tider.")]
for ins, d, k in C: T.dec(None, ["Beslut enligt SoL"], insats=ins, lag="SoL", beslutsdatum=d, kommentar=k)
q1 = "Tre beslut enligt socialtjänstlagen är inte verkställda"
q2 = "Inga beslut enligt LSS finns att rapportera"
q3 = "Ett beslut om boendestöd som fanns med i förra rapporten har verkställts under kvartalet"
T.claim(q1, 3, lag="SoL"); T.claim(q2, 0, lag="LSS", soft=("measure",)); T.claim(q3, 1, "verkställda", insats="boendestöd", soft=("lag",))
li = "".join(f"<li>{i}, beslut {d}. {k}</li>" for i, d, k in C)
body = f"""<div class=k>Bjurholms kommun</div><p>Socialnämnden<br>Bjurholm den 16 januari 2025</p><p class=m>Kommunfullmäktige<br>Kommunens revisorer</p>
<h1>Rapport om ej verkställda beslut kv. 4/2024</h1>
<p>Läget den 31 december 2024 var följande. {q1}. {q2}.</p>
<h2>Beslut enligt SoL</h2><ul>{li}</ul>
<h2>Verkställt sedan förra rapporten</h2><p>{q3}.</p>
<p>Rapporten lämnas enligt 16 kap. 6 h § SoL. Rapport har även skickats till IVO.</p><p class=s>För socialförvaltningen<br><br>Biståndshandläggaren</p>"""
css = "@page{size:A4;margin:28mm 30mm} body{font:12pt/1.4 'Liberation Serif'} .k{font-size:20pt;text-align:center;border-bottom:3px double #000;padding-bottom:4px} .m{margin-top:24px} h1{font-size:14pt;text-decoration:underline} h2{font-size:12pt} li{margin-bottom:6px} .s{margin-top:34px}"
T2 = page(body, css, "Rapport")
weasy(T.stem, T2)
T.save()
