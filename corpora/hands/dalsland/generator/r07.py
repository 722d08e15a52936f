"""Sollefteå kv 1 2025: a web page (HTML); key figures, a table with group headings, a definition list of reasons."""
from lib import *


def make():
    r = R("dalsland07_solleftea_2025_kv1", "html", "Sollefteå kommun", "2283", "Individ- och omsorgsnämnden", None, "2025-Q1", "2025-05-06", ["SoL", "LSS"], fmt=dayshort)
    rows = [
        ("SoL", "Särskilt boende för äldre", "2024-10-14", "Kvinna", "Plats fanns i Näsåker, ville inte flytta dit"),
        ("SoL", "Särskilt boende för äldre", "2024-11-26", "Kvinna", "Kö"),
        ("SoL", "Särskilt boende för äldre", "2024-12-02", "Man", "Kö"),
        ("SoL", "Särskilt boende för äldre", "2024-12-17", "Man", "Kö, erbjuds plats i april"),
        ("SoL", "Dagverksamhet", "2024-12-09", "Kvinna", "Färdtjänst ej ordnad"),
        ("SoL", "Stödboende", "2024-08-28", "Man", "Häktad sedan september"),
        ("LSS", "Kontaktperson", "2024-01-30", "Kvinna", "Långa avstånd gör att ingen vill ta uppdraget"),
        ("LSS", "Kontaktperson", "2024-05-08", "Man", "Långa avstånd gör att ingen vill ta uppdraget"),
        ("LSS", "Ledsagarservice", "2024-10-22", "Man", "Ledsagare anställd, börjar i maj"),
        ("LSS", "Servicebostad", "2023-06-07", "Kvinna", "Inget ledigt, bor kvar hos föräldrarna"),
        ("LSS", "Servicebostad", "2024-09-19", "Man", "Har fått erbjudande men bestämt sig för att vänta"),
    ]
    sec = ["Beslut som väntar"]
    heads = {"SoL": "Bistånd enligt socialtjänstlagen", "LSS": "Insatser enligt LSS"}
    body, trs = [], []
    for lag in ("SoL", "LSS"):
        body.append([heads[lag], None, None, None])
        trs.append(f'<tr class="grupp"><th colspan="4">{heads[lag]}</th></tr>')
        for l, i, d, k, kom in rows:
            if l != lag: continue
            c = [i, dayshort(d), k, kom]
            body.append(c)
            trs.append("<tr>" + "".join(f"<td>{esc(x)}</td>" for x in c) + "</tr>")
            r.dec(i, lag, table="t2", section=sec + [heads[lag]], beslutsdatum=d, kon=k[0], alder="vuxen", kommentar=kom)
    cols = ["Vad beslutet gäller", "Beslut fattat", "Vem", "Varför det dröjer"]
    N = len(rows); S = sum(x[0] == "SoL" for x in rows)
    qs = [("jan–mars 2024", "2024-Q1", 7, 5), ("april–juni 2024", "2024-Q2", 8, 5), ("juli–sept 2024", "2024-Q3", 5, 4), ("okt–dec 2024", "2024-Q4", 6, 6), ("jan–mars 2025", "2025-Q1", S, N - S)]
    out = []
    for nm, p, a, b in qs:
        out.append([nm, a, b, a + b])
        r.cnt("t1", "kvarstående", a, lag="SoL", period=p); r.cnt("t1", "kvarstående", b, lag="LSS", period=p); r.cnt("t1", "kvarstående", a + b, period=p, total=True)
    t1 = r.tbl("t1", "Kvar att verkställa vid kvartalets slut", ["Utvecklingen det senaste året"], ["Period", "SoL", "LSS", "Alla"], out, "other")
    r.tbl("t2", "Beslut som väntar", sec, cols, body, "decision_rows")
    c1 = f"I slutet av mars 2025 hade Sollefteå kommun {N} beslut kvar att verkställa som var äldre än tre månader."
    r.claim(c1, N, "kvarstående")
    c2 = f"Det är ett färre än vid årsskiftet."
    r.claim(c2, N - 12, "kvarstående", unit="skillnad", compare_to="2024-Q4")
    c3 = "Under årets tre första månader verkställdes fem beslut. Tre beslut avslutades, i samtliga fall därför att den sökande avlidit."
    r.claim("Under årets tre första månader verkställdes fem beslut.", 5, "verkställda")
    r.claim("Tre beslut avslutades, i samtliga fall därför att den sökande avlidit.", 3, "avslutade", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
    kv = sum(x[3] == "Kvinna" for x in rows)
    c4 = f"{kv} av de {N} besluten rör kvinnor."
    r.claim(c4, kv, "kvarstående", kon="K"); r.claim(c4, N, "kvarstående", optional=True)
    src = f"""<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>Beslut som inte verkställts i tid – Sollefteå kommun</title>
<style>body{{font-family:Verdana,"DejaVu Sans",sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#222}}header,footer{{background:#00524c;color:#fff;padding:1rem}}nav{{font-size:.85rem;margin:.7rem 0}}table{{border-collapse:collapse;width:100%;margin:1rem 0}}td,th{{border-bottom:1px solid #ccc;padding:.4rem;text-align:left;vertical-align:top}}.grupp th{{background:#dcecea}}dt{{font-weight:bold}}</style></head>
<body><header><strong>Sollefteå kommun</strong></header>
<nav>Start / Omsorg och stöd / Kvalitet och uppföljning / Beslut som inte verkställts i tid</nav>
<main><h1>Beslut som inte verkställts i tid, kvartal 1 2025</h1>
<p>När individ- och omsorgsnämnden har beviljat dig stöd ska det komma i gång så snart som möjligt. Ibland dröjer det. Har det gått mer än tre månader måste kommunen berätta det för Inspektionen för vård och omsorg (IVO). Här visar vi hur läget är.</p>
<p>{c1} {c2} {c3} {c4}</p>
<h2>Utvecklingen det senaste året</h2>
<table><caption>{t1['title']}</caption><thead><tr>{''.join(f'<th scope="col">{esc(x)}</th>' for x in t1['columns'])}</tr></thead><tbody>
{''.join('<tr>' + ''.join(f'<td>{esc(x)}</td>' for x in row) + '</tr>' for row in t1['rows'])}</tbody></table>
<h2>Beslut som väntar</h2>
<table><thead><tr>{''.join(f'<th scope="col">{x}</th>' for x in cols)}</tr></thead><tbody>
{chr(10).join(trs)}
</tbody></table>
<h2>Ord att känna till</h2>
<dl><dt>SoL</dt><dd>Socialtjänstlagen. Kommunen ska enligt 16 kap. 6 f § rapportera beslut som inte verkställts.</dd><dt>LSS</dt><dd>Lagen om stöd och service till vissa funktionshindrade, 28 f §.</dd><dt>Verkställt</dt><dd>Stödet har börjat.</dd></dl>
<h2>Kontakt</h2><p>Servicecenter, telefon 0620-68 20 00</p></main>
<footer>Senast uppdaterad: 6 maj 2025. Sidansvarig: kommunikationsenheten</footer></body></html>
"""
    r.path.write_text(src, encoding="utf-8")
    return r
