from lib import *
R = Report("roslagen05_svenljunga_2024_kv3", "Svenljunga kommun", "1465", "Socialnämnden", None, "2024-Q3", "2024-10-17", ["SoL", "LSS"])
D = [("Individ- och familjeomsorg", "SoL", [("Kontaktfamilj", 143, "Pojke", "En familj är tillfrågad och ska träffa vårdnadshavarna i oktober."),
                                            ("Kontaktfamilj", 188, "Flicka", "Familjen som var påtänkt drog sig ur. Ny sökes."),
                                            ("Kontaktperson", 101, "Kvinna", "Vill ha en kontaktperson i sin egen ålder, ingen sådan finns just nu.")]),
     ("Omsorg om funktionsnedsatta", "LSS", [("Daglig verksamhet", 96, "Man", "Är långtidssjukskriven."),
                                             ("Bostad med särskild service", 402, "Man", "Fullt på båda gruppbostäderna."),
                                             ("Bostad med särskild service", 367, "Kvinna", "Fullt på båda gruppbostäderna. Har fått erbjudande om plats i Tranemo men sagt nej."),
                                             ("Ledsagarservice", 119, "Kvinna", "Avbrott, ledsagaren har slutat.")]),
     ("Äldreomsorg", "SoL", [("Särskilt boende", 110, "Kvinna", "Tackade nej till Klockaregården, står kvar i kö till Moga."),
                             ("Särskilt boende", 94, "Man", "Erbjuden plats, inflyttning 21 oktober.")])]
K = {"Kvinna": ("K", "vuxen"), "Man": ("M", "vuxen"), "Pojke": ("M", "barn"), "Flicka": ("K", "barn")}
c, M = R.c, "ej_verkställda"
NM = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
body = ""
INTRO = {0: c("Tre beslut är inte verkställda", (3, M, dict(lag="SoL", omrade=D[0][0], agreed=["period", "insats", "orsak", "kon"]))),
         1: c("Fyra beslut är inte verkställda", (4, M, dict(lag="LSS", omrade=D[1][0], agreed=["period", "insats", "orsak", "kon"]))),
         2: c("Två beslut är inte verkställda", (2, M, dict(lag="SoL", omrade=D[2][0], agreed=["period", "insats", "orsak", "kon"])))}
LAW = {"SoL": "Besluten är fattade enligt socialtjänstlagen (SoL).", "LSS": "Besluten är fattade enligt LSS."}
for i, (om, lag, ds) in enumerate(D):
    body += f"<h2>{om}</h2><p>{INTRO[i]}. {LAW[lag]}</p><ul>"
    for n, dg, k, t in ds:
        body += f"<li><strong>{n}</strong>, {k.lower()}, {dg} dagar. {t}</li>"
        R.dec(section=[om], omrade=om, insats=n, lag=lag, dagar=dg, kommentar=t, kon=K[k][0], alder=K[k][1])
    body += "</ul>"
top = c("hade socialnämnden nio beslut som inte verkställts inom tre månader", (9, M, dict(agreed=NM)))
top2 = c("fem gäller kvinnor eller flickor och fyra gäller män eller pojkar", (5, M, dict(kon="K", agreed=["period", "lag", "insats", "kon"])), (4, M, dict(kon="M", agreed=["period", "lag", "insats", "kon"])))
top3 = c("Längst har en man väntat, 402 dagar", (402, M, dict(kon="M", unit="dagar", agreed=["period"])), optional=True)
ksum = [K[k][0] for _, _, ds in D for _, _, k, _ in ds]
assert ksum.count("K") == 5 and ksum.count("M") == 4 and len(ksum) == 9
end = c("Två beslut om särskilt boende som fanns med i rapporten för kvartal 2 har verkställts", (2, "verkställda", dict(insats="särskilt boende", agreed=["insats", "orsak", "kon"])))
# 2024-07-01..: every wait is at least three months on 2024-09-30 (92 days)
assert all(x[1] > 92 for _, _, ds in D for x in ds)
R.save()
CSS = """body{font-family:Verdana,'DejaVu Sans',sans-serif;margin:0;color:#1d1d1d;line-height:1.5}header,footer{background:#14532d;color:#fff;padding:12px 24px}nav{padding:8px 24px;background:#eef4ef;font-size:14px}
nav a{margin-right:14px;color:#14532d}main{max-width:760px;padding:10px 24px 40px}h1{font-size:28px}h2{font-size:20px;border-bottom:2px solid #14532d}li{margin:6px 0}.info{color:#555;font-size:13px}"""
B = f"""<header><strong>Svenljunga kommun</strong></header><nav><a href="#">Start</a><a href="#">Omsorg och stöd</a><a href="#">Politik</a><a href="#">Lättläst</a></nav>
<main><article><h1>Ej verkställda beslut, tredje kvartalet 2024</h1><p class="info">Rapport till socialnämnden. Upprättad 2024-10-17</p>
<p>Den 30 september 2024 {top}. Av besluten är det så att {top2}. {top3}.</p>
<p>Rapporteringen görs varje kvartal enligt 16 kap. 6 f § socialtjänstlagen och 28 f § LSS. Antalet dagar räknas från beslutet, eller från avbrottet, fram till kvartalets sista dag.</p>
{body}<h2>Verkställt sedan sist</h2><p>{end}.</p>
<h2>Har du frågor?</h2><p>Kontakta biståndsenheten via kommunens växel.</p></article></main><footer>Svenljunga kommun, 512 80 Svenljunga</footer>"""
R.out("html").write_text(page(CSS, B, "Ej verkställda beslut, tredje kvartalet 2024 – Svenljunga kommun"), encoding="utf-8")
