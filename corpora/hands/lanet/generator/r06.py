"""lanet06 Orsa 2022-Q3: a page of the municipality's website (HTML): a table by sex with spanned law cells, then bullets per decision with months only."""
from lib import *

STEM = "lanet06_orsa_2022_kv3"
T = {"SoL": [("Särskilt boende", 2, 1), ("Kontaktfamilj", 1, 1), ("Boendestöd", 0, 1)],
     "LSS": [("Kontaktperson", 1, 2), ("Daglig verksamhet", 2, 0), ("Avlösarservice", 0, 1), ("Bostad med särskild service", 0, 1)]}
# insats, id, printed month, iso, antal, text
B = {"SoL": [
  ("Särskilt boende", "sol_sarskilt_boende_aldre", "november 2021", "2021-11", 1, "Plats har erbjudits men den enskilde vill bo kvar hemma så länge det går."),
  ("Särskilt boende", "sol_sarskilt_boende_aldre", "april 2022", "2022-04", 1, "Står i kö."),
  ("Särskilt boende", "sol_sarskilt_boende_aldre", "juni 2022", "2022-06", 1, "Står i kö, bor tillfälligt på korttidsboende."),
  ("Kontaktfamilj", "sol_kontaktfamilj", "maj 2022", "2022-05", 2, "Två beslut, syskon. Ingen familj har kunnat ta emot båda barnen."),
  ("Boendestöd", "sol_boendestod", "mars 2022", "2022-03", 1, "Den enskilde har inte gått att nå trots upprepade försök."),
 ], "LSS": [
  ("Kontaktperson", "lss_kontaktperson", "december 2020", "2020-12", 1, "Uppdragstagare saknas, kommunen har annonserat i lokaltidningen och på webben."),
  ("Kontaktperson", "lss_kontaktperson", "oktober 2021", "2021-10", 1, "Har tackat nej till den som föreslagits."),
  ("Kontaktperson", "lss_kontaktperson", "juni 2022", "2022-06", 1, "Matchning pågår."),
  ("Daglig verksamhet", "lss_daglig_verksamhet", "februari 2022", "2022-02", 1, "Vill avvakta på grund av hälsoskäl."),
  ("Daglig verksamhet", "lss_daglig_verksamhet", "maj 2022", "2022-05", 1, "Ska på studiebesök i oktober."),
  ("Avlösarservice", "lss_avlosarservice", "april 2022", "2022-04", 1, "Ingen personal med rätt kompetens."),
  ("Bostad med särskild service", "lss_bostad_vuxna", "september 2021", "2021-09", 1, "Ingen ledig bostad i kommunen. Förfrågan är skickad till grannkommunerna."),
 ]}


def build():
    for lag in T:
        for ins, k, m in T[lag]:
            assert k + m == sum(b[4] for b in B[lag] if b[0] == ins), ins
    t = Truth(organisation="Orsa kommun", stadsdel=None, namnd="Omsorgsnämnden", kommunkod="2034", dnr="ON 2022/41", period="2022-Q3",
              document_date="2022-10-27", laws=["SoL", "LSS"])
    top = "Beslut som inte har verkställts – kvartal 3, 2022"
    cap = "Antal ej verkställda beslut 30 september 2022"
    cols = ["Lag", "Insats", "Kvinnor/flickor", "Män/pojkar", "Totalt"]
    rows, trs = [], []
    alls = [0, 0]
    for lag in T:
        for i, (ins, k, m) in enumerate(T[lag]):
            rows.append([lag if i == 0 else None, ins, k, m, k + m])
            trs.append("<tr>" + (f'<th scope="rowgroup" rowspan="{len(T[lag]) + 1}">{lag}</th>' if i == 0 else "") + f"<td>{ins}</td><td>{k}</td><td>{m}</td><td>{k + m}</td></tr>")
            for kon, v in (("K", k), ("M", m), (None, k + m)):
                t.count("t1", "ej_verkställda", v, lag=lag, insats=ins, kon=kon)
        k, m = sum(x[1] for x in T[lag]), sum(x[2] for x in T[lag])
        alls = [alls[0] + k, alls[1] + m]
        rows.append([None, f"Summa {lag}", k, m, k + m])
        trs.append(f'<tr class="sum"><td>Summa {lag}</td><td>{k}</td><td>{m}</td><td>{k + m}</td></tr>')
        for kon, v in (("K", k), ("M", m), (None, k + m)):
            t.count("t1", "ej_verkställda", v, lag=lag, kon=kon, is_total=True)
    k, m = alls
    rows.append(["Summa båda lagarna", None, k, m, k + m])
    trs.append(f'<tr class="sum"><td colspan="2">Summa båda lagarna</td><td>{k}</td><td>{m}</td><td>{k + m}</td></tr>')
    for kon, v in (("K", k), ("M", m), (None, k + m)):
        t.count("t1", "ej_verkställda", v, kon=kon, is_total=True)
    t.table("t1", cap, [top, cap], cols, rows, "matrix_insats_kon_orsak")
    ul = ""
    for lag in B:
        h = f"Orsaker, beslut enligt {lag}"
        ul += f"<h3>{h}</h3>\n<ul>\n"
        for ins, iid, pm, im, n, txt in B[lag]:
            ul += f"<li><strong>{ins}</strong>, {pm}: {txt}</li>\n"
            t.decision(section=[top, h], insats=ins, insats_id=iid, lag=lag, beslutsdatum=im, kommentar=txt, antal=n)
        ul += "</ul>\n"
    t.claim("Två beslut, syskon", "ej_verkställda", 2, "a bullet that stands for two decisions", optional=True, lag="SoL", insats="Kontaktfamilj")
    html = f"""<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<title>Beslut som inte har verkställts – kvartal 3, 2022 - Orsa kommun</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body{{margin:0;font:17px/1.55 Verdana,"DejaVu Sans",sans-serif;color:#222}}
header{{background:#004b6b;color:#fff;padding:14px 28px;display:flex;gap:34px;align-items:center}}
header b{{font-size:22px}} header a{{color:#fff;margin-right:18px;text-decoration:none}}
.crumb{{font-size:13px;padding:10px 28px;color:#555}}
main{{max-width:820px;padding:0 28px 30px}} h1{{font-size:27px;line-height:1.25}} h2{{font-size:21px;margin-top:30px}} h3{{font-size:17px;margin-bottom:4px}}
table{{border-collapse:collapse;margin:12px 0}} caption{{text-align:left;font-weight:bold;padding:6px 0}}
th,td{{border:1px solid #9fb4be;padding:6px 12px;text-align:left}} thead th{{background:#dcebf1}} .sum td{{font-weight:bold;background:#f4f8fa}}
.meta{{font-size:13px;color:#555}} footer{{background:#eee;padding:16px 28px;font-size:13px}}
</style>
</head>
<body>
<header><b>Orsa kommun</b><nav><a href="#">Barn &amp; utbildning</a><a href="#">Omsorg &amp; stöd</a><a href="#">Kommun &amp; politik</a></nav></header>
<div class="crumb">Start / Kommun &amp; politik / Nämnder / Omsorgsnämnden / Handlingar</div>
<main>
<h1>{top}</h1>
<p class="meta">Publicerad 2022-10-27 &nbsp;|&nbsp; Diarienummer ON 2022/41</p>
<p>Om en insats som du har blivit beviljad inte kommer igång inom tre månader är det omsorgsnämndens skyldighet att tala om det för Inspektionen för vård och omsorg, IVO. Det gäller både insatser enligt socialtjänstlagen (SoL) och enligt LSS. Uppgifterna lämnas också till kommunfullmäktige och kommunens revisorer. Reglerna finns i 16 kap. 6 f-h §§ SoL och 28 f-h §§ LSS.</p>
<h2>Så ser det ut i Orsa</h2>
<table>
<caption>{cap}</caption>
<thead><tr>{"".join(f'<th scope="col">{c}</th>' for c in cols)}</tr></thead>
<tbody>
{chr(10).join(trs)}
</tbody>
</table>
<h2>Varför har besluten inte verkställts?</h2>
<p>Här nedanför står varje beslut med den månad då det fattades.</p>
{ul}<h2>Vad händer sen?</h2>
<p>Nämnden behandlar rapporten på sitt sammanträde den 16 november. IVO kan begära in yttrande och i sista hand ansöka om att kommunen ska betala en särskild avgift.</p>
</main>
<footer>Orsa kommun, Box 23, 794 21 Orsa. Sidansvarig: webbredaktionen. Hittade du inte det du sökte? Kontakta oss.</footer>
</body>
</html>
"""
    (DOCS / f"{STEM}.html").write_text(html, encoding="utf-8")
    t.write(STEM, ["The law's cell spans its rows and is given once.", "Dates are months (partial dates).", "The bullet 'Två beslut, syskon' has antal 2.", "kon is unknown per decision."])


if __name__ == "__main__":
    build()
