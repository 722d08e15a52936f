"""06 Emmaboda, kv 4 2024: WeasyPrint; two snapshots side by side, then lists by outcome; dates '15 jan 2024'; a table about something else."""
from weasyprint import HTML
from lib import Report, iso, MAN

r = Report("blekinge06_emmaboda_2024_kv4", "pdf", "Emmaboda kommun", "0862", "Socialnämnden", "2024/SN0141", "2024-Q4", "2025-01-31", ["SoL", "LSS"])
k3 = lambda s: f"{iso(s).day} {MAN[iso(s).month - 1][:3]} {iso(s).year}" if s else ""
# insats, lag, beslut, verkställt/avslutat datum, kommentar, was in the Q3 snapshot
V = [("Särskilt boende", "SoL", "2024-03-12", "2024-10-21", "Fick plats på Bjurbäcken.", True), ("Boendestöd", "SoL", "2024-05-06", "2024-11-04", "Ny boendestödjare anställd.", True),
     ("Boendestöd", "SoL", "2024-06-17", "2024-11-11", "Ny boendestödjare anställd.", True)]
A = [("Kontaktperson", "LSS", "2023-04-25", "2024-12-09", "Den enskilde har tagit tillbaka sin ansökan.", True)]
K = [("Bostad med särskild service", "LSS", "2023-02-08", None, "Tackat nej till lägenhet i Vissefjärda i augusti. Nästa lediga lägenhet väntas i vår.", True),
     ("Kontaktperson", "LSS", "2024-01-15", None, "Lämplig person har inte kunnat hittas.", True), ("Kontaktperson", "LSS", "2024-05-29", None, "Den enskilde är tveksam till förslaget, nytt möte i februari.", True),
     ("Kontaktperson", "LSS", "2024-08-20", None, "Lämplig person har inte kunnat hittas.", False), ("Ledsagarservice", "LSS", "2024-09-03", None, "Kommunen har missat att beställa insatsen av utföraren, rättat i december.", False),
     ("Särskilt boende", "SoL", "2024-02-19", None, "Vill bara ha plats på Lindgården, erbjuden annat tre gånger.", True), ("Särskilt boende", "SoL", "2024-04-22", None, "Maken motsätter sig flytt.", True),
     ("Särskilt boende", "SoL", "2024-06-26", None, "Kö till demensavdelning.", True)]
INS = [("Särskilt boende", "SoL"), ("Boendestöd", "SoL"), ("Bostad med särskild service", "LSS"), ("Kontaktperson", "LSS"), ("Ledsagarservice", "LSS")]
rows = []
for n, lag in INS:
    rows.append((n, lag, sum(x[5] and x[0] == n for x in V + A + K), sum(x[0] == n for x in K)))
tot = ("Summa kvarstående", None, sum(x[2] for x in rows), sum(x[3] for x in rows))
assert tot[2:] == (10, 8) and rows[3][2:] == (3, 3)
H0 = "Kvarstående beslut vid kvartalens slut"
tid = r.table(H0, ["Utfall", H0], ["Insats", "Lag", "2024-09-30", "2024-12-31"], [*rows, tot], "insats_time_series")
for row in [*rows, tot]:
    for p, v in zip(("2024-Q3", "2024-Q4"), row[2:]):
        r.count(tid, "kvarstående", v, period=p, lag=row[1], insats=None if row is tot else row[0], is_total=row is tot)
SECS = [("Har verkställts under kvartalet", V, "verkställt", ["Insats", "Lag", "Beslut", "Verkställt", "Anmärkning"]), ("Har avslutats utan verkställighet", A, "avslutat", ["Insats", "Lag", "Beslut", "Avslutat", "Anmärkning"]),
        ("Kvarstår den 31 december 2024", K, "kvarstående", ["Insats", "Lag", "Beslut", "Anmärkning"])]
for h, ls, stt, cols in SECS:
    pr = [(x[0], x[1], k3(x[2]), k3(x[3]), x[4]) if x[3] else (x[0], x[1], k3(x[2]), x[4]) for x in ls]
    t = r.table(h, ["Utfall", h], cols, pr, "decision_rows")
    for x in ls:
        r.dec(t, x[0], x[1], section=["Utfall", h], beslutsdatum=x[2], kommentar=x[4], status=stt, verkstallt_datum=x[3] if stt == "verkställt" else None, avslutat_datum=x[3] if stt == "avslutat" else None)
OT = "Lediga platser i särskilt boende, december"
OR = [("Bjurbäcken", 48, 0), ("Lindgården", 36, 0), ("Åfors äldreboende", 20, 1)]
OC = ["Enhet", "Platser", "Lediga"]
r.table(OT, ["Läget på boendena"], OC, OR, "other")
P1 = ("Vid utgången av fjärde kvartalet 2024 kvarstår 8 beslut som inte verkställts inom tre månader, jämfört med 10 beslut vid utgången av tredje kvartalet. "
      "Under kvartalet verkställdes 3 beslut och 1 beslut avslutades. Samtidigt tillkom 2 beslut. Beslut om kontaktperson är lika många som förra gången, 3 stycken, men det är inte samma tre: 1 är avslutat och 1 är nytt.")
assert 10 - len(V) - len(A) + sum(not x[5] for x in K) == 8
q = "Vid utgången av fjärde kvartalet 2024 kvarstår 8 beslut som inte verkställts inom tre månader"
r.claim(q, 8, "kvarstående", "remaining"); r.claim("jämfört med 10 beslut vid utgången av tredje kvartalet", 10, "kvarstående", "remaining Q3", period="2024-Q3")
q = "Under kvartalet verkställdes 3 beslut och 1 beslut avslutades"
r.claim(q, 3, "verkställda", "carried out"); r.claim(q, 1, "avslutade", "closed")
r.claim("Samtidigt tillkom 2 beslut", 2, "rapporterade", "new", drop=("measure",))
r.claim("Beslut om kontaktperson är lika många som förra gången, 3 stycken", 3, "kvarstående", "kontaktperson remaining", insats="kontaktperson", drop=("lag",))
q = "men det är inte samma tre: 1 är avslutat och 1 är nytt"
r.claim(q, 3, "kvarstående", "the same three, said again", insats="kontaktperson", optional=True)
r.claim(q, 1, "avslutade", "kontaktperson closed", insats="kontaktperson", drop=("lag", "insats")); r.claim(q, 1, "rapporterade", "kontaktperson new", insats="kontaktperson", drop=("lag", "insats", "measure"))


def build():
    tb = lambda cols, rws, cl="": f"<table class='{cl}'><thead><tr>{''.join(f'<th>{c}</th>' for c in cols)}</tr></thead><tbody>" + "".join("<tr>" + "".join(f"<td>{'' if c is None else c}</td>" for c in x) + "</tr>" for x in rws) + "</tbody></table>"
    body = f"<h3>{H0}</h3>" + tb(["Insats", "Lag", "2024-09-30", "2024-12-31"], [*rows, tot], "num")
    for h, ls, stt, cols in SECS:
        body += f"<h3>{h}</h3>" + tb(cols, [(x[0], x[1], k3(x[2]), k3(x[3]), x[4]) if x[3] else (x[0], x[1], k3(x[2]), x[4]) for x in ls], "d5" if ls[0][3] else "d4")
    html = f"""<html lang=sv><meta charset=utf-8><style>@page{{size:A4;margin:26mm 22mm 24mm 28mm;@top-left{{content:"Emmaboda kommun";font:bold 10pt 'DejaVu Sans'}}@top-right{{content:"Sida " counter(page) " av " counter(pages);font:8pt 'DejaVu Sans'}}@bottom-left{{content:"2024/SN0141";font:8pt 'DejaVu Sans'}}}}
body{{font:10pt/1.4 'Liberation Serif',serif}} h1{{font:bold 15pt 'DejaVu Sans';margin:12pt 0 8pt}} h2{{font:bold 11pt 'DejaVu Sans';margin:14pt 0 3pt}} h3{{font:bold 9.5pt 'DejaVu Sans';margin:11pt 0 3pt;break-after:avoid}} p{{margin:0 0 6pt}}
table{{border-collapse:collapse;width:100%;font-size:9.5pt}} td,th{{border:.5pt solid #777;padding:2pt 5pt;text-align:left;vertical-align:top}} th{{background:#e4e4e4}} tr{{break-inside:avoid}} .num td:nth-child(n+3){{text-align:center}} .num tr:last-child td{{font-weight:bold}} .meta td{{border:none;padding:0 14pt 0 0}}
.d5 th:nth-child(1),.d4 th:nth-child(1){{width:26%}} .d5 th:nth-child(2),.d4 th:nth-child(2){{width:7%}} .d5 th:nth-child(3),.d4 th:nth-child(3),.d5 th:nth-child(4){{width:15%}}</style>
<table class=meta><tr><td>Tjänsteskrivelse</td><td>2025-01-31</td><td>Ärende 2024/SN0141</td></tr><tr><td>Socialförvaltningen</td><td></td><td>Socialnämnden</td></tr></table>
<h1>Uppföljning av ej verkställda beslut, oktober–december 2024</h1>
<h2>Förvaltningens förslag till beslut</h2><p>Socialnämnden godkänner uppföljningen. Rapporten överlämnas till kommunfullmäktige.</p>
<h2>Sammanfattning</h2><p>{P1}</p>
<h2>Ärendebeskrivning</h2><p>Av 16 kap. 6 f–6 h §§ socialtjänstlagen (2001:453) och 28 f–28 h §§ lagen (1993:387) om stöd och service till vissa funktionshindrade framgår att kommunen ska rapportera gynnande beslut som inte är verkställda inom tre månader. Ett beslut som är delvis verkställt räknas som ej verkställt. Rapporteringen görs digitalt av respektive handläggare och sammanställs av nämndsekreteraren.</p>
<h2>Utfall</h2>{body}
<h2>Läget på boendena</h2><p><i>{OT}</i></p>{tb(OC, OR, 'num2')}
<h2>Bedömning</h2><p>Förvaltningen ser att boendestödet åter är i fas. Svårigheten att hitta kontaktpersoner kvarstår och en översyn av arvodena föreslås i budget 2026.</p>
<p style="margin-top:24pt">Socialchef &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Utredare</p></html>"""
    HTML(string=html).write_pdf(r.path)


if __name__ == "__main__":
    build(); r.save()
