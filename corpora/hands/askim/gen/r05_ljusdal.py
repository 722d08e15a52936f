"""Ljusdal, Q2 2025: web page (HTML as a CMS writes it), small count table, then one card (definition list) a decision."""
from html import escape

from .core import Truth, longdate

# insats, lagrum, lag, kon-word, beslut, avbrott, status, slutdatum, orsak
CARDS = [("Ledsagarservice", "9 § 3 LSS", "LSS", "Kvinna", "2024-12-04", None, None, None, "Det saknas ledsagare på kvällar och helger."),
         ("Korttidstillsyn", "9 § 7 LSS", "LSS", "Pojke", "2025-01-15", None, "verkställt", "2025-05-14", "Skolskjutsen gick inte att ordna under vårterminen."),
         ("Gruppbostad", "9 § 9 LSS", "LSS", "Man", "2023-02-27", None, None, None, "Två erbjudanden har lämnats, båda har avböjts av god man."),
         ("Boendestöd", "4 kap. 1 § SoL", "SoL", "Man", None, "2025-02-03", None, None, "Den enskilde öppnar inte dörren."),
         ("Särskilt boende", "4 kap. 1 § SoL", "SoL", "Kvinna", "2025-03-10", None, "avslutat", "2025-06-19", "Den enskilde har avlidit."),
         ("Särskilt boende", "4 kap. 1 § SoL", "SoL", "Kvinna", "2025-03-21", None, None, None, "Vill bo i Färila, där det är kö."),
         ("Ledsagning", "4 kap. 1 § SoL", "SoL", "Man", "2025-02-17", None, None, None, "Ingen utförare har kunnat ta uppdraget.")]
KON = {"Kvinna": ("K", "vuxen"), "Man": ("M", "vuxen"), "Pojke": ("M", "barn"), "Flicka": ("K", "barn")}


def build():
    t = Truth("askim05_ljusdal_2025_kv2", "Ljusdals kommun", "2161", "Omsorgsnämnden", "ON 00093/2025", "2025-Q2", "2025-07-10",
              ["LSS", "SoL"])
    names = list(dict.fromkeys((c[0], c[2]) for c in CARDS))
    rows = [[n, lag, str(sum(c[0] == n for c in CARDS))] for n, lag in names]
    rows.append(["Alla", "", str(len(CARDS))])
    title = "Rapporterade beslut april–juni 2025"
    cols = ["Insats eller bistånd", "Lag", "Antal"]
    t.table("t1", "other", cols, rows, title, [title])
    for (n, lag), r in zip(names, rows):
        t.count("t1", int(r[2]), measure="rapporterade", insats=n, lag=lag)
    t.count("t1", len(CARDS), measure="rapporterade", is_total=True)
    cards = ""
    for i, (ins, lr, lag, kon, b, a, st, end, orsak) in enumerate(CARDS, 1):
        k, alder = KON[kon]
        t.dec(None, ["Beslut för beslut", f"Beslut {i}"], nr=i, insats=ins, lag=lag, lagrum=lr, kon=k, alder=alder, beslutsdatum=b,
              avbrottsdatum=a, status=st or "kvarstående", verkstallt_datum=end if st == "verkställt" else None,
              avslutat_datum=end if st == "avslutat" else None, kommentar=orsak)
        text = {"verkställt": f"Verkställt den {longdate(end or '2000-01-01')}", "avslutat": f"Avslutat utan verkställighet den {longdate(end or '2000-01-01')}",
                None: "Ej verkställt"}[st]
        when = f"<dt>Beslutsdatum</dt><dd>den {longdate(b)}</dd>" if b else f"<dt>Avbrott sedan</dt><dd>den {longdate(a)}</dd>"
        cards += (f'<section class="kort"><h3>Beslut {i}</h3><dl><dt>Insats</dt><dd>{ins}</dd><dt>Lagrum</dt><dd>{lr}</dd>'
                  f"<dt>Kön</dt><dd>{kon}</dd>{when}<dt>Orsak</dt><dd>{escape(orsak)}</dd><dt>Läge</dt><dd>{text}</dd></dl></section>\n")
    q1 = "Omsorgsnämnden rapporterade sju beslut för andra kvartalet 2025."
    q2 = "Ett av besluten verkställdes i maj och ett avslutades i juni"
    q3 = "fem väntar fortfarande på att bli verkställda"
    t.claim(q1, 7, "rapporterade")
    t.claim(q2, 1, "verkställda")
    t.claim(q2, 1, "avslutade")
    t.claim(q3, 5, "kvarstående")
    body = "".join("<tr>" + "".join(f"<td>{escape(c)}</td>" for c in r) + "</tr>" for r in rows)
    html = f"""<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>Beslut som inte har verkställts - Ljusdals kommun</title>
<style>body{{font-family:Verdana,sans-serif;max-width:860px;margin:auto}} nav a{{margin-right:14px}} .kort{{border:1px solid #8ab;
border-radius:6px;padding:4px 14px;margin:10px 0}} dt{{float:left;width:130px;font-weight:bold}} dd{{margin-left:140px}} td,th{{border:1px solid #999;padding:4px 8px}}</style></head>
<body><header><p><strong>Ljusdals kommun</strong></p><nav><a href="/">Start</a><a href="/omsorg">Omsorg och hjälp</a><a href="/politik">Kommun och politik</a></nav></header>
<main><p class="brodsmulor">Start / Kommun och politik / Omsorgsnämnden / Rapporter</p>
<h1>Beslut som inte har verkställts inom tre månader</h1>
<p>Diarienummer: ON 00093/2025. Publicerad: 10 juli 2025</p>
<p>Den som har fått ja till en insats ska också få insatsen. När det dröjer längre än tre månader måste kommunen berätta det för
Inspektionen f&ouml;r v&aring;rd och omsorg&nbsp;(IVO). Det gäller även när en påbörjad insats har legat nere i mer än tre månader.</p>
<p>{q1} {q2}; {q3}.</p>
<h2>{title}</h2>
<table><thead><tr>{''.join(f'<th scope="col">{c}</th>' for c in cols)}</tr></thead><tbody>{body}</tbody></table>
<h2>Beslut för beslut</h2>
{cards}
<h2>Frågor?</h2><p>Ring omsorgsförvaltningens stab via kontaktcenter, 0651-180 00.</p></main>
<footer><p>Ljusdals kommun, 827 80 Ljusdal. Org.nr 212000-2320</p><p>Sidan senast granskad av webbredaktionen.</p></footer></body></html>"""
    t.out("html").write_text(html, encoding="utf-8")
    t.save()
