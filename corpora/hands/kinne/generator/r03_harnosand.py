from lib import *
import datetime as dt
R = Report("kinne03_harnosand_2025_kv1", "pdf", organisation="Härnösands kommun", kommunkod="2280", namnd="Socialnämnden", dnr="SOC 2025-000064 1.7.1",
           period="2025-Q1", document_date="2025-04-29", laws=["SoL", "LSS"])
M = "januari februari mars april maj juni juli augusti september oktober november december".split()
def sv(iso): y, m, dd = map(int, iso.split("-")); return f"{dd} {M[m-1]} {y}"
days = lambda iso: (dt.date(2025, 3, 31) - dt.date.fromisoformat(iso)).days
OPEN = [("LSS", "Bostad med särskild service, vuxen", "2023-05-22", "Har fått två erbjudanden och tackat nej till båda. Önskar lägenhet centralt.", "lss_bostad_sarskild_service_vuxna"),
 ("LSS", "Ledsagarservice", "2024-09-03", "Utförare saknas på kvällstid.", "lss_ledsagarservice"),
 ("LSS", "Kontaktperson", "2024-10-17", "Match gjord, första träff blir i april.", "lss_kontaktperson"),
 ("LSS", "Kontaktperson", "2024-11-28", "Rekrytering pågår.", "lss_kontaktperson"),
 ("SoL", "Särskilt boende", "2024-08-12", "Avböjt erbjudande om plats på Ädelstenen.", "sol_sarskilt_boende_aldre"),
 ("SoL", "Särskilt boende", "2024-12-02", "Väntar på plats i Ramvik enligt eget önskemål.", "sol_sarskilt_boende_aldre"),
 ("SoL", "Särskilt boende", "2024-12-19", "Kö, ingen plats att erbjuda.", "sol_sarskilt_boende_aldre"),
 ("SoL", "Växelvård", "2024-11-06", "Anhörig har bett att få skjuta upp starten.", "sol_vaxelvard")]
DONE = [("SoL", "Särskilt boende", "2024-07-08", "2025-01-15", "sol_sarskilt_boende_aldre"), ("SoL", "Särskilt boende", "2024-09-30", "2025-02-03", "sol_sarskilt_boende_aldre"),
 ("LSS", "Korttidsvistelse", "2024-06-11", "2025-03-07", "lss_korttidsvistelse")]
END = [("SoL", "Kontaktperson", "2024-04-16", "2025-01-31", "Personen har flyttat till annan kommun.", "sol_kontaktperson"), ("LSS", "Daglig verksamhet", "2024-08-20", "2025-02-24", "Den enskilde har återtagit sin ansökan.", "lss_daglig_verksamhet")]
h = ["Fortfarande inte verkställda 31 mars", "Verkställda under kvartalet", "Avslutade utan att ha verkställts"]
c1 = ["Lag", "Insats", "Beslut fattat", "Antal dagar t.o.m. 31 mars 2025", "Orsak till dröjsmålet"]
r1 = [[l, i, sv(b), str(days(b)), k] for l, i, b, k, _ in OPEN]
t = R.table(h[0], [h[0]], c1, r1, "decision_rows")
for l, i, b, k, iid in OPEN: R.dec(t, i, iid, l, section=[h[0]], beslutsdatum=b, dagar=days(b), kommentar=k)
c2 = ["Lag", "Insats", "Beslut fattat", "Verkställt"]
r2 = [[l, i, sv(b), sv(v)] for l, i, b, v, _ in DONE]
t = R.table(h[1], [h[1]], c2, r2, "decision_rows")
for l, i, b, v, iid in DONE: R.dec(t, i, iid, l, section=[h[1]], beslutsdatum=b, status="verkställt", verkstallt_datum=v)
c3 = ["Lag", "Insats", "Beslut fattat", "Avslutat", "Anledning"]
r3 = [[l, i, sv(b), sv(v), k] for l, i, b, v, k, _ in END]
t = R.table(h[2], [h[2]], c3, r3, "decision_rows")
for l, i, b, v, k, iid in END: R.dec(t, i, iid, l, section=[h[2]], beslutsdatum=b, status="avslutat", avslutat_datum=v, kommentar=k)
n = len(OPEN) + len(DONE) + len(END)
q = f"Socialnämnden har till IVO rapporterat {n} beslut för första kvartalet 2025. Tre av dem har hunnit verkställas, två har avslutats och åtta kvarstår."
R.claim(f"rapporterat {n} beslut för första kvartalet 2025", n, "rapporterade")
R.claim("Tre av dem har hunnit verkställas", 3, "verkställda"); R.claim("två har avslutats", 2, "avslutade"); R.claim("åtta kvarstår", 8, "kvarstående")
mx = max(days(o[2]) for o in OPEN)
q2 = f"Längst väntan, {mx} dagar, har en person med beslut om bostad enligt LSS."
R.claim(f"Längst väntan, {mx} dagar", mx, "kvarstående", unit="dagar", lag="LSS", insats="bostad", agreed=["period", "orsak", "kon", "compare_to"])
css = """@page{size:A4;margin:18mm 17mm 20mm}body{font:10pt/1.45 'DejaVu Sans';color:#222;font-size:9.2pt}
h1{font-size:16pt;color:#7a1f3d;margin:4mm 0 3mm}h2{font-size:10.5pt;color:#7a1f3d;margin:5mm 0 1.5mm;break-after:avoid}.meta{float:right;border:1px solid #7a1f3d;padding:2mm 3mm;font-size:8pt;line-height:1.6}
table{border-collapse:collapse;width:100%;font-size:8.2pt}th{text-align:left;border-bottom:1.5px solid #7a1f3d;padding:1.2mm 2mm;vertical-align:bottom}td{padding:1.2mm 2mm;vertical-align:top;border-bottom:1px dotted #999}tr:nth-child(even) td{background:#f7f1f3}tr{break-inside:avoid}"""
body = f"""<div class="meta">Härnösands kommun<br>Socialförvaltningen<br>2025-04-29<br>Dnr: SOC 2025-000064 1.7.1</div><p><b>Härnösands kommun</b><br>Tjänsteskrivelse<br>Till: Socialnämnden</p>
<h1>Statistikrapport om beslut som inte verkställts i tid</h1><p>Period: 1 januari – 31 mars 2025</p>
<p>{q} {q2}</p>
<p>Beslut ska verkställas skyndsamt. När det dröjt mer än tre månader sedan beslutsdagen ska nämnden rapportera till IVO (16 kap. 6 f § SoL, 28 f § LSS) och därefter lämna statistik till fullmäktige. Uppgifterna nedan är avidentifierade. Kön redovisas inte denna gång eftersom grupperna är små.</p>
<h2>{h[0]}</h2>{html_table(c1, r1, "", ["8%","24%","18%","17%","33%"])}
<h2>{h[1]}</h2>{html_table(c2, r2, "", ["8%","40%","26%","26%"])}
<h2>{h[2]}</h2>{html_table(c3, r3, "", ["8%","22%","19%","19%","32%"])}
<h2>Förslag till beslut</h2><p>Socialnämnden beslutar att överlämna statistikrapporten till kommunfullmäktige och revisorerna.</p>
<p><br>Avdelningschef Lotta Hittepå, föredragande</p>"""
chromium(page(body, css), R.path); R.save()
