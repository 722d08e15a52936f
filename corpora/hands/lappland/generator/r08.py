"""Robertsfors: web page from an editor; counts in bulleted lists; two tables with months in buckets."""
from lib import *
SOL = [("Särskilt boende", "4-6", "kvinna", "Plats finns inte i Ånäset, som är vad hon har sökt till.", "Pågår"), ("Särskilt boende", "4-6", "kvinna", "Tackat nej till Edfastgården.", "Pågår"), ("Särskilt boende", "7-9", "man", "Kö.", "Pågår"),
       ("Kontaktperson", "över 12", "man", "Ingen lämplig person, trots annons i Folkbladet.", "Pågår"), ("Kontaktfamilj", "10-12", "flicka", "Familjen hann börja men tvingades avbryta.", "Pågår"), ("Trygghetslarm", "4-6", "kvinna", "Avstod larmet när montören kom.", "Avslutat")]
LSS = [("Ledsagarservice", "4-6", "man", "Vikarier saknas under våren.", "Pågår"), ("Korttidstillsyn", "7-9", "pojke", "Taxiresan ordnad, startade vecka 8.", "Verkställt"), ("Daglig verksamhet", "10-12", "kvinna", "Sjukdom.", "Pågår"), ("Bostad med särskild service", "över 12", "man", "Byggstart av gruppbostaden i Bygdeå uppskjuten.", "Pågår")]
ST = {"Pågår": "kvarstående", "Avslutat": "avslutat", "Verkställt": "verkställt"}


def build():
    r = R("lappland08_robertsfors_2024_kv1", "html", "Robertsfors kommun", "2409", "Socialutskottet", "SOU 24/0032", "2024-Q1", "2024-04-17", ["SoL", "LSS"])
    col = ["Insats", "Väntetid i månader", "Berör", "Kommentar", "Status"]; H = {}
    for n, (lag, data, head) in enumerate((("SoL", SOL, "Socialtjänstlagen"), ("LSS", LSS, "LSS")), 1):
        names = list(dict.fromkeys(x[0] for x in data)); cnt = [(i, sum(x[0] == i for x in data)) for i in names]
        r.t(f"t{2 * n - 1}", head, ["Beslut per insats", head], [], cnt, "list_counts")
        for i, v in cnt: r.c(f"t{2 * n - 1}", "rapporterade", v, lag=lag, insats=i)
        H[lag] = f"<h3>{head}</h3><ul>" + "".join(f"<li>{i}: {v}</li>" for i, v in cnt) + "</ul>"
        r.j["tables"][-1]["rows"] = [[i, str(v)] for i, v in cnt]
        sec = ["Lista över besluten", f"Enligt {'SoL' if lag == 'SoL' else 'LSS'}"]
        rows = r.t(f"t{2 * n}", sec[1], sec, col, data, "decision_rows")
        for ins, m, k, t, s in data: r.d(f"t{2 * n}", section=sec, insats=ins, lag=lag, manader=m, kon=k, kommentar=t, status=ST[s])
        H[lag + "l"] = f"<h3>{sec[1]}</h3>" + tab(col, rows, "sv-table")
    al = SOL + LSS
    kl = [("Kvinnor och flickor", "K"), ("Män och pojkar", "M")]
    kv = [(n, sum(KON[x[2]][0] == k for x in al)) for n, k in kl]
    r.t("t5", "Kön", ["Beslut per insats", "Kön"], [], [(a, str(b)) for a, b in kv], "list_counts")
    for (n, v), (_, k) in zip(kv, kl): r.c("t5", "rapporterade", v, kon=k)
    tot, kv_left = len(al), sum(x[4] == "Pågår" for x in al)
    A = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
    q1 = f"Under januari–mars 2024 har Robertsfors kommun rapporterat {ORD[tot]} beslut"
    r.cl(q1, tot, "rapporterade", agreed=A)
    q2 = "sex enligt socialtjänstlagen och fyra enligt LSS"
    r.cl(q2, 6, "rapporterade", lag="SoL", agreed=A); r.cl(q2, 4, "rapporterade", lag="LSS", agreed=A)
    q3 = f"Av dessa är ett verkställt, ett avslutat och {ORD[kv_left]} pågår fortfarande"
    r.cl(q3, 1, "verkställda", agreed=A); r.cl(q3, 1, "avslutade", agreed=A); r.cl(q3, kv_left, "kvarstående", agreed=A)
    q4 = "Kvartalet dessförinnan rapporterades sju beslut"
    r.cl(q4, 7, "rapporterade", period="2023-Q4", agreed=A)
    r.save()
    r.out.write_text(f"""<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>Ej verkställda beslut - Robertsfors kommun</title>
<style>body{{font-family:Verdana,sans-serif;max-width:820px;margin:1em auto;color:#1d1d1d}} nav{{background:#2f5d3a;color:#fff;padding:.6em 1em}} nav span{{margin-right:1.2em}}
.sv-table{{border-collapse:collapse;width:100%;font-size:.85em}} .sv-table th{{background:#e3efe2;text-align:left}} .sv-table td,.sv-table th{{border:1px solid #9bb59b;padding:4px 6px;vertical-align:top}} footer{{margin-top:2em;border-top:1px solid #bbb;font-size:.8em}}</style></head>
<body><nav><span>Robertsfors kommun</span> <span>Omsorg &amp; stöd</span> <span>Kommun &amp; politik</span></nav>
<main><p class="crumb">Start / Kommun &amp; politik / Handlingar / Socialutskottet</p>
<h1>Ej verkställda beslut, första kvartalet 2024</h1>
<p class="ingress"><strong>{q1} som inte har verkställts inom tre månader, {q2}.</strong> {q3}. {q4}.</p>
<p>Ärendenummer: SOU&nbsp;24/0032<br>Skrivelsen är daterad: 2024-04-17<br>Behandlas av: Socialutskottet</p>
<h2>Varför rapporterar vi?</h2><p>Den som har fått ja till en insats ska inte behöva vänta för länge. Därför måste kommunen berätta för <a href="#">IVO</a>, för revisorerna och för fullmäktige när det drar ut på tiden.</p>
<h2>Beslut per insats</h2>{H['SoL']}{H['LSS']}<h3>Kön</h3><ul>{''.join(f'<li>{a}: {b}</li>' for a, b in kv)}</ul>
<h2>Lista över besluten</h2><p>Väntetiden är räknad till den 31 mars, eller till dagen då beslutet verkställdes eller avslutades.</p>{H['SoLl']}{H['LSSl']}
<h2>Förslag till beslut</h2><p>Socialutskottet tackar för informationen.</p></main>
<footer><p>Sidan uppdaterades 2024-04-22 av kommunikatör. Robertsfors kommun, 915 81 Robertsfors</p></footer></body></html>
""", encoding="utf-8")
