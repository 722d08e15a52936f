from lib import *
R = Report("halland07_bastad_2024kv2", "Båstads kommun", "1278", "Socialnämnden", "SN 2024/00058", "2024-Q2", "2024-08-19", ["SoL", "LSS"])
# insats, lag, lagrum, vem, beslut, avbrott, skäl, läge, datum
C = [("Kontaktfamilj","SoL","4 kap. 1 § SoL","Pojke","2023-11-14",None,"Familjehemsenheten har haft två familjer på förslag, båda drog sig ur.","Ej verkställt",None),
("Kontaktperson","LSS","9 § 4 LSS","Kvinna","2024-01-30",None,"Den enskilde önskar en kvinna som är intresserad av ridning. Ingen sådan har kunnat rekryteras.","Ej verkställt",None),
("Särskilt boende","SoL","4 kap. 1 § SoL","Kvinna","2024-02-12",None,"Erbjöds rum på Skogsliden i april men tackade nej. Nytt erbjudande accepterades.","Verkställt","2024-06-03"),
("Särskilt boende","SoL","4 kap. 1 § SoL","Man","2024-03-19",None,"Alla platser belagda.","Ej verkställt",None),
("Korttidstillsyn","LSS","9 § 7 LSS","Flicka","2023-08-21","2024-02-28","Avbrott sedan skoltaxin upphörde. Vårdnadshavarna kör inte själva.","Ej verkställt",None),
("Bostad med särskild service för vuxna","LSS","9 § 9 LSS","Man","2022-05-04",None,"Tre erbjudanden har lämnats. Den enskilde vill bo i Förslöv och väntar hellre.","Ej verkställt",None),
("Daglig verksamhet","LSS","9 § 10 LSS","Man","2024-02-05",None,"Har börjat arbeta med lönebidrag och behöver inte längre insatsen.","Avslutat","2024-05-20"),
("Avlösarservice","LSS","9 § 5 LSS","Pojke","2023-12-18",None,"Personalbrist i avlösargruppen under våren.","Ej verkställt",None),
("Hemtjänst","SoL","4 kap. 1 § SoL","Kvinna","2024-03-04",None,"Make sköter om tills vidare, anhöriga hör av sig.","Ej verkställt",None)]
cards = ""; kol = {"Ej verkställt": "kvarstående", "Verkställt": "verkställt", "Avslutat": "avslutat"}
for i, c in enumerate(C, 1):
    av = f"<div><i>Avbrott sedan</i> {longdate(c[5])}</div>" if c[5] else ""
    lg = c[7] + (f" {longdate(c[8])}" if c[8] else "")
    cards += f"<div class=card><div class=h>Ärende {i}</div><div><i>Insats</i> {c[0]}</div><div><i>Lagrum</i> {c[2]}</div><div><i>Avser</i> {c[3].lower()}</div><div><i>Beslut</i> {longdate(c[4])}</div>{av}<div><i>Orsak</i> {c[6]}</div><div><i>Läge</i> {lg}</div></div>\n"
    R.dec(None, nr=str(i), section=["De enskilda besluten", f"Ärende {i}"], insats=c[0], lag=c[1], lagrum=c[2], beslutsdatum=c[4], avbrottsdatum=c[5], kommentar=c[6],
          kon="K" if c[3] in ("Kvinna","Flicka") else "M", alder="barn" if c[3] in ("Pojke","Flicka") else "vuxen", status=kol[c[7]],
          verkstallt_datum=c[8] if c[7] == "Verkställt" else None, avslutat_datum=c[8] if c[7] == "Avslutat" else None)
S, L = sum(c[1] == "SoL" for c in C), sum(c[1] == "LSS" for c in C)
v = sum(c[7] == "Verkställt" for c in C); a = sum(c[7] == "Avslutat" for c in C); k = len(C) - v - a
a1 = f"Båstads kommun har till IVO anmält {WORDS[len(C)]} beslut för andra kvartalet 2024"
a2 = f"{WORDS[S]} av besluten rör SoL och {WORDS[L]} rör LSS"
a3 = "Ett beslut har verkställts och ett har avslutats under perioden"
a4 = f"Vid halvårsskiftet var {WORDS[k]} beslut fortfarande inte verkställda"
R.claim(a1, len(C), measure="rapporterade"); R.claim(a2, S, measure="rapporterade", lag="SoL"); R.claim(a2, L, measure="rapporterade", lag="LSS")
R.claim(a3, v, measure="verkställda"); R.claim(a3, a, measure="avslutade"); R.claim(a4, k, measure="kvarstående")
R.claim("Ett av besluten är ett avbrott", 1, measure="rapporterade", agreed=["period","lag","insats","kon"], optional=True)
chromium_pdf(f"""<!doctype html><html lang=sv><meta charset=utf-8><title>Rapport SN 2024/00058</title><style>
@page{{size:A4;margin:20mm 18mm 18mm}}body{{font:10.5pt 'Liberation Serif',serif;line-height:1.35}}h1{{font:bold 17pt 'Liberation Sans';margin:14px 0 8px}}h2{{font:bold 12pt 'Liberation Sans';margin:14px 0 4px}}
.lh{{font:9pt 'Liberation Sans';display:grid;grid-template-columns:1fr 1fr;border-top:6px solid #1d4e89;padding-top:6px}}
.grid{{display:grid;grid-template-columns:1fr 1fr;gap:9px}}.card{{border:1px solid #888;border-radius:5px;padding:6px 9px;break-inside:avoid;font:9.2pt 'Liberation Sans'}}.card .h{{font-weight:bold;color:#fff;background:#1d4e89;margin:-6px -9px 4px;padding:3px 9px;border-radius:4px 4px 0 0}}
.card i{{font-style:normal;color:#1d4e89;font-weight:bold;display:inline-block;min-width:52px;padding-right:4px}}</style>
<div class=lh><div><b>Båstads kommun</b><br>Vård och omsorg<br>Socialnämnden</div><div style="text-align:right">Rapport<br>19 augusti 2024<br>Dnr: SN 2024/00058</div></div>
<h1>Rapport om beslut som inte verkställts – andra kvartalet 2024</h1>
<p>{a1}. {a2.capitalize().replace('sol','SoL').replace('lss','LSS')}. {a3}. {a4}. Ett av besluten är ett avbrott i en insats som redan pågick.</p>
<h2>Varför rapporterar vi?</h2><p>Den som fått en insats beviljad har rätt att få den utan dröjsmål. Kommunen måste därför anmäla varje beslut som inte verkställts inom tre månader, och varje avbrott som är längre än tre månader (16 kap. 6 f § SoL och 28 f § LSS). Fullmäktige får en avidentifierad redovisning.</p>
<h2>De enskilda besluten</h2><p>Nedan beskrivs besluten ett för ett. Ordningen saknar betydelse.</p><div class=grid>
{cards}</div>
<h2>Åtgärder</h2><p>Till hösten anställs en person på halvtid för att rekrytera kontaktpersoner, kontaktfamiljer och avlösare. Det finns 38 platser i kommunens två äldreboenden utöver Skogsliden; en utbyggnad utreds.</p>
<h2>Beslutsförslag</h2><p>Socialnämnden lägger rapporten till handlingarna och sänder den till kommunfullmäktige.</p><p style="margin-top:22px">Socialchef</p></html>""", DOCS / f"{R.stem}.pdf")
q = a2.capitalize().replace('sol','SoL').replace('lss','LSS')
for c in R.claims:
    if c["quote"] == a2: c["quote"] = q
R.save()
