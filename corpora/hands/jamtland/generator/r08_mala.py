"""Malå, kv 1 2026: a web page; SoL as a table, the few LSS decisions as numbered cases."""
from html import escape
from lib import *

SOL = [  # insats, beslut, orsak, status, slut
 ("Särskilt boende", "2025-11-03", "Plats erbjuden två gånger, personen vill vänta", "kvarstående", None),
 ("Särskilt boende", "2025-12-15", "Väntar på ledig lägenhet på Miklagård", "kvarstående", None),
 ("Särskilt boende", "2025-10-20", None, "verkställt", "2026-02-02"),
 ("Hemtjänst", "2025-12-18", "Anhörig sköter omvårdnaden tills vidare efter eget önskemål", "kvarstående", None),
 ("Kontaktperson", "2025-05-06", "Kommunen har inte lyckats rekrytera", "kvarstående", None),
 ("Öppenvård", "2025-11-25", "Återtagen ansökan", "avslutat", "2026-03-10"),
]
LSS = [  # insats, beslut, vem, text, status, slut
 ("Kontaktperson", "2025-09-04", "en man", "Mannen har önskat en kontaktperson med intresse för skoteråkning. Annons har gett ett svar men personen drog sig ur. Sökandet fortsätter.", "kvarstående", None),
 ("Daglig verksamhet", "2025-11-17", "en kvinna", "Kvinnan har varit inskriven på sjukhus större delen av hösten. Hon börjar när läkaren ger klartecken.", "kvarstående", None),
 ("Korttidsvistelse", "2025-10-09", "en flicka", "Plats saknades i egen kommun. Avtal har tecknats med grannkommunen Norsjö.", "verkställt", "2026-01-26"),
]


def build():
    r = Report("jamtland08_mala_2026kv1", "html", organisation="Malå kommun", namnd="Socialutskottet", kommunkod="2418", dnr="KS 2026.73", period="2026-Q1", document_date="2026-04-21", laws=["SoL", "LSS"])
    H = "Ej verkställda beslut januari–mars 2026"
    allst = [x[3] for x in SOL] + [x[4] for x in LSS]
    c = lambda s, xs=allst: sum(x == s for x in xs)
    o = []
    T0 = "I korthet"
    rows0 = [["Rapporterade till IVO", len(allst)], ["Verkställda under kvartalet", c("verkställt")], ["Avslutade av annan anledning", c("avslutat")], ["Ej verkställda 31 mars", c("kvarstående")]]
    for row, m in zip(rows0, MEAS):
        r.cnt("t1", m, row[1])
    r.table("t1", T0, [H, T0], [], rows0, "list_counts")
    S1, S2 = "Beslut enligt socialtjänstlagen", "Beslut enligt LSS"
    ss, sl = [x[3] for x in SOL], [x[4] for x in LSS]
    p1 = f"Sex beslut enligt socialtjänstlagen rapporterades. Av dessa är {word(c('kvarstående', ss))} fortfarande inte verkställda."
    assert len(SOL) == 6
    r.claim("Sex beslut enligt socialtjänstlagen rapporterades", "rapporterade", 6, lag="SoL")
    r.claim(f"Av dessa är {word(c('kvarstående', ss))} fortfarande inte verkställda", "kvarstående", c("kvarstående", ss), lag="SoL")
    p2 = f"Tre beslut enligt LSS rapporterades, ett av dem har verkställts."
    assert len(LSS) == 3 and c("verkställt", sl) == 1
    r.claim("Tre beslut enligt LSS rapporterades", "rapporterade", 3, lag="LSS")
    r.claim("ett av dem har verkställts", "verkställda", 1, lag="LSS")
    cols = ["Insats", "Beslutsdatum", "Orsak", "Verkställt", "Avslutat"]
    body = []
    for i, b, ors, st, sl_ in SOL:
        v, a = (sl_ if st == "verkställt" else None), (sl_ if st == "avslutat" else None)
        body.append([i, b, ors, v, a])
        r.dec("t2", [H, S1], i, "SoL", st, beslutsdatum=b, kommentar=ors, verkstallt_datum=v, avslutat_datum=a)
    r.table("t2", S1, [H, S1], cols, body, "decision_rows")
    o.append(f"""<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>{H} - Malå kommun</title>
<style>body{{font-family:Verdana,'DejaVu Sans',sans-serif;font-size:15px;max-width:860px;margin:0 auto;padding:1em;color:#222}}nav,footer{{background:#eef3ea;padding:.5em 1em;font-size:13px}}table{{border-collapse:collapse;width:100%}}th,td{{border:1px solid #bbb;padding:.35em .5em;text-align:left;vertical-align:top}}td:nth-child(n+4),td:nth-child(2){{white-space:nowrap}}dt{{float:left;clear:left;width:17em}}dd{{margin:0 0 .2em 17em;font-weight:bold}}</style></head>
<body><nav>Start &gt; Omsorg och stöd &gt; Kvalitet och uppföljning &gt; Rapporter</nav>
<main><h1>{H}</h1>
<p>Malå kommun, Socialutskottet. Diarienummer KS 2026.73. Rapporten är daterad 21 april 2026.</p>
<p>Enligt 34 kap. 1 § socialtjänstlagen och 28 f § LSS ska kommunen för varje kvartal rapportera de beslut som inte verkställts inom tre månader till IVO. Här redovisas läget efter årets första kvartal. Uppgifterna är avidentifierade.</p>
<h2>{T0}</h2><dl>{''.join(f'<dt>{escape(a)}</dt><dd>{b}</dd>' for a, b in rows0)}</dl>
<h2>{S1}</h2><p>{p1}</p>
<table><thead><tr>{''.join(f'<th scope="col">{x}</th>' for x in cols)}</tr></thead><tbody>
{''.join('<tr>' + ''.join(f'<td>{escape(x) if x else "&nbsp;"}</td>' for x in row) + '</tr>' + chr(10) for row in body)}</tbody></table>
<h2>{S2}</h2><p>{p2}</p>
""")
    for k, (i, b, vem, txt, st, sl_) in enumerate(LSS, 1):
        end = {"kvarstående": "ej verkställt den 31 mars", "verkställt": f"verkställt {long_date(sl_) if sl_ else ''}"}[st]
        o.append(f"<h3>Ärende {k}: {i}</h3>\n<p>Beslut den {long_date(b)} för {vem}, {end}.</p>\n<p>{escape(txt)}</p>\n")
        r.dec(None, [H, S2, f"Ärende {k}: {i}"], i, "LSS", st, nr=k, beslutsdatum=b, kommentar=txt, kon="M" if "man" in vem else "K", alder="barn" if "flicka" in vem else "vuxen", verkstallt_datum=sl_ if st == "verkställt" else None)
    o.append("""<h2>Vem tar del av rapporten?</h2><p>Rapporten lämnas till kommunfullmäktige och till kommunens revisorer.</p></main>
<footer>Senast uppdaterad 24 april 2026. Sidansvarig: webbredaktionen.</footer></body></html>
""")
    r.path.write_text("".join(o), encoding="utf-8")
    r.note("The dl under 'I korthet' is a list of label and number: list_counts, no row is a total of other rows. 'Senast uppdaterad' is the page's, not the report's date.")
    r.save()
    return r
