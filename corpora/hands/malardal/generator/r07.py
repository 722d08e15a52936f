# Enköping kv 3 2025: a web page, one card (label: value) per decision, new and old SoL citations; HTML
from lib import *
R = Report("malardal07_enkoping_2025-q3", "html", organisation="Enköpings kommun", stadsdel=None, namnd="Vård- och omsorgsnämnden", kommunkod="0381",
           dnr="VON2025/318", period="2025-Q3", document_date="2025-10-22", laws=["SoL", "LSS"])
E_ = "2025-09-30"
# insats, lag, lagrum, iso, printed date, vem, skäl, läge, (v, a)
X = [("Särskilt boende för äldre", "SoL", "4 kap. 1 § SoL (2001:453)", "2025-02-12", "den 12 februari 2025", "kvinna", "Har sagt nej till en plats på Villa Skoga. Vill vänta tills det blir ledigt på Bergvretens boende.", "kvarstår", None, None),
     ("Särskilt boende för äldre", "SoL", "4 kap. 1 § SoL (2001:453)", "2025-05-06", "den 6 maj 2025", "man", "Det fanns ingen ledig plats på demensenhet före sommaren.", "verkställt den 8 september 2025", "2025-09-08", None),
     ("Dagverksamhet", "SoL", "4 kap. 1 § SoL (2001:453)", "2025-04-24", "den 24 april 2025", "man", "Anhöriga bad att få vänta och sedan fanns inte behovet kvar.", "avslutat den 19 augusti 2025", None, "2025-08-19"),
     ("Ledsagning", "SoL", "4 kap. 1 § SoL (2001:453)", "2025-06-17", "den 17 juni 2025", "kvinna", "Ingen ledsagare har gått att rekrytera.", "kvarstår", None, None),
     ("Kontaktperson", "LSS", "9 § 4 LSS", "2024-11-28", "den 28 november 2024", "man", "Två personer har föreslagits och den enskilde har tackat nej till båda.", "kvarstår", None, None),
     ("Kontaktperson", "LSS", "9 § 4 LSS", "2025-06-03", "den 3 juni 2025", "kvinna", "Kontaktperson hittad, första träffen hålls i oktober.", "kvarstår", None, None),
     ("Bostad med särskild service för vuxna", "LSS", "9 § 9 LSS", "2023-10-09", "den 9 oktober 2023", "man", "Kommunen saknar ledig gruppbostad. Nya platser kommer tidigast hösten 2026.", "kvarstår", None, None),
     ("Bostad med särskild service för vuxna", "LSS", "9 § 9 LSS", "2025-03-18", "den 18 mars 2025", "kvinna", "Har fått ett erbjudande och funderar.", "kvarstår", None, None),
     ("Daglig verksamhet", "LSS", "9 § 10 LSS", "2025-06-26", "den 26 juni 2025", "man", "Verksamheten har semesterstängt i juli och inskolningen blev försenad.", "verkställt den 29 september 2025", "2025-09-29", None)]
H = "Redovisning av besluten"
cards = []
for i, (ins, lag, lr, iso, pd, vem, why, state, v, a) in enumerate(X, 1):
    end = v or a or E_
    st = "verkställt" if v else "avslutat" if a else "kvarstående"
    cards.append(f"<article class='card {st[:3]}'><h3>{i}. {ins}</h3><dl><dt>Lagrum</dt><dd>{lr}</dd><dt>Beslutet fattades</dt><dd>{pd}</dd><dt>Gäller</dt><dd>{vem}</dd><dt>Väntetid</dt><dd>{days(iso, end)} dagar</dd><dt>Varför</dt><dd>{esc(why)}</dd><dt>Läge</dt><dd>{state}</dd></dl></article>")
    R.dec(nr=i, section=[H], insats=ins, lag=lag, lagrum=lr, beslutsdatum=iso, dagar=days(iso, end), kommentar=why, status=st, verkstallt_datum=v, avslutat_datum=a, **kon(vem))
p = lambda t, *c: f"<p>{esc(R.say(t, *c))}</p>"
s1 = p("Vård- och omsorgsnämnden rapporterade nio beslut till Inspektionen för vård och omsorg för det tredje kvartalet 2025. Fyra av dem är fattade enligt SoL och fem enligt LSS. "
  "Två beslut verkställdes innan kvartalet var slut och ett avslutades. Sex beslut är fortfarande inte verkställda.",
  ("Vård- och omsorgsnämnden rapporterade nio beslut till Inspektionen för vård och omsorg för det tredje kvartalet 2025", "rapporterade", 9),
  ("Fyra av dem är fattade enligt SoL", "rapporterade", 4, dict(lag="SoL")), ("fem enligt LSS", "rapporterade", 5, dict(lag="LSS")),
  ("Två beslut verkställdes innan kvartalet var slut", "verkställda", 2), ("ett avslutades", "avslutade", 1), ("Sex beslut är fortfarande inte verkställda", "kvarstående", 6))
s2 = p("Kvartalet innan rapporterades tolv beslut. Andra kvartalet var ovanligt högt eftersom flera uppdragstagare slutade samtidigt.",
  ("Kvartalet innan rapporterades tolv beslut", "rapporterade", 12, dict(period="2025-Q2")))
page = f"""<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Ej verkställda beslut, tredje kvartalet 2025 - Enköpings kommun</title>
<style>body{{font-family:Verdana,'DejaVu Sans',sans-serif;margin:0;color:#1c1c1c;background:#f4f4f1}}header{{background:#22543d;color:#fff;padding:14px 24px}}nav a{{color:#fff;margin-right:16px;font-size:14px}}
main{{max-width:860px;margin:0 auto;background:#fff;padding:8px 32px 32px}}.crumb{{font-size:12px;color:#666}}.meta{{font-size:13px;background:#eef3ef;padding:8px 12px}}
.cards{{display:grid;grid-template-columns:1fr 1fr;gap:14px}}.card{{border:1px solid #bbb;border-left:5px solid #b7791f;padding:6px 14px}}.card.ver,.card.avs{{border-left-color:#22543d}}.card h3{{font-size:15px;margin:6px 0}}
dl{{display:grid;grid-template-columns:125px 1fr;font-size:13px;margin:0 0 6px}}dt{{color:#555}}dd{{margin:0 0 3px}}footer{{font-size:12px;padding:20px 32px;text-align:center}}table{{border-collapse:collapse;font-size:13px}}td,th{{border:1px solid #ccc;padding:4px 10px;text-align:left}}</style></head>
<body><header><strong>Enköpings kommun</strong><nav><a href="#">Omsorg och hjälp</a><a href="#">Kommun och politik</a><a href="#">Sök</a></nav></header>
<main><p class="crumb">Start / Kommun och politik / Möten och handlingar / Vård- och omsorgsnämnden / Rapporter</p>
<h1>Ej verkställda beslut, tredje kvartalet 2025</h1>
<p class="meta">Rapport daterad 2025-10-22<br>Diarienummer VON2025/318<br>Handlingen publicerades på webben 2025-11-13</p>
<h2>I korthet</h2>
{s1}
{s2}
<h2>Varför vi rapporterar</h2>
<p>När kommunen har beviljat en insats ska den ges utan dröjsmål. Har det gått mer än tre månader ska nämnden anmäla det till IVO, enligt 34 kap. 1 § socialtjänstlagen (2025:400) och 28 f § LSS. Den nya socialtjänstlagen började gälla den 1 juli 2025. Beslut som fattats tidigare har kvar sin gamla paragraf.</p>
<h2>{H}</h2>
<p>Väntetiden räknas från dagen för beslutet till den 30 september 2025, eller till den dag då beslutet verkställdes eller avslutades.</p>
<div class="cards">
{chr(10).join(cards)}
</div>
<h2>Nästa rapport</h2>
<table><tr><th>Kvartal</th><th>Lämnas till IVO</th><th>Behandlas i nämnden</th></tr><tr><td>Fjärde kvartalet 2025</td><td>januari 2026</td><td>26 februari 2026</td></tr><tr><td>Första kvartalet 2026</td><td>april 2026</td><td>28 maj 2026</td></tr></table>
<p>Har du frågor? Kontakta myndighetsavdelningen genom kommunens kontaktcenter.</p></main>
<footer>Enköpings kommun, 745 80 Enköping · Om webbplatsen · Kakor · Tillgänglighet</footer></body></html>"""
R.path.write_text(page, encoding="utf-8")
R.save()
