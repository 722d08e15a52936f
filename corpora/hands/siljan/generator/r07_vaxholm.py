from lib import R
r = R("siljan07_vaxholm_2025_kv2", organisation="Vaxholms stad", kommunkod="0187", namnd="Socialnämnden", dnr="SN 2025/61.730", period="2025-Q2", document_date="2025-08-19", laws=["SoL", "LSS"])
r.meta(["Vaxholms stad", "Socialförvaltningen"], ["Tjänsteutlåtande", "2025-08-19", "SN 2025/61.730"])
r.h(1, "Ej verkställda gynnande beslut, 1 april–30 juni 2025", sect=False)
r.p("Förslag till beslut: Socialnämnden tar del av redovisningen.", "b")
r.h(2, "Ärendebeskrivning")
q = "Under perioden har sex beslut rapporterats till IVO"
r.p("Socialnämnden ansvarar för att beviljade insatser kommer till stånd i tid. " + q + ". Fyra kvarstår när kvartalet är slut. Uppgifterna är så allmänt hållna att ingen ska kunna kännas igen, stadens litenhet gör att bostadsområden inte skrivs ut.")
r.claim(q, 6, "rapporterade"); r.claim("Fyra kvarstår när kvartalet är slut", 4, "kvarstående")
D = [("Särskilt boende", "SoL", "K", "2025-01-21", 160, "Den enskilde har fått ett erbjudande och tackat nej, vill bo tillsammans med en syster.", None, None),
     ("Hemtjänst", "SoL", "M", "2024-12-03", None, "Den enskilde har inte valt utförare. Valet gjordes till slut i maj.", "v", "2025-05-12"),
     ("Kontaktperson", "SoL", "K", "2025-03-04", 118, "Rekrytering pågår.", None, None),
     ("Ledsagarservice", "LSS", "M", "2024-10-15", 258, "Det saknas ledsagare med båtvana.", None, None),
     ("Korttidstillsyn", "LSS", "M", "2025-02-06", None, "Familjen ångrade sig och ville inte längre ha insatsen.", "a", "2025-06-02"),
     ("Bostad med särskild service för vuxna", "LSS", "K", "2023-09-28", 641, "Kommunen har ingen egen bostad som passar, köp av plats i grannkommun undersöks.", None, None)]
import datetime as dt
for n, (ins, lag, k, b, days, c, st, d) in enumerate(D, 1):
    r.h(3, f"Beslut {n}")
    L = [f"Lag: {lag}", f"Insats: {ins}", f"Kön: {'kvinna' if k == 'K' else 'man'}", f"Beslutsdatum: {b}"]
    if days:
        assert (dt.date(2025, 6, 30) - dt.date.fromisoformat(b)).days == days, (b, (dt.date(2025, 6, 30) - dt.date.fromisoformat(b)).days)
        L.append(f"Dagar sedan beslut: {days}")
    L.append(f"Orsak: {c}")
    L.append({None: "Status: ej verkställt", "v": f"Status: verkställt {d}", "a": f"Status: avslutat utan verkställighet {d}"}[st])
    r.ul(L)
    r.dec(None, nr=n, insats=ins, lag=lag, kon=k, alder="vuxen", beslutsdatum=b, dagar=days, kommentar=c, status={None: "kvarstående", "v": "verkställt", "a": "avslutat"}[st],
          verkstallt_datum=d if st == "v" else None, avslutat_datum=d if st == "a" else None)
r.h(2, "Bedömning")
q = "Jämfört med första kvartalet, då sju beslut rapporterades, är det ett beslut färre"
r.p(q + ". Förvaltningen bedömer att läget är stabilt. Äldsta beslutet är från september 2023.")
r.claim(q, 7, "rapporterade", period="2025-Q1"); r.claim(q, -1, "rapporterade", unit="skillnad", compare_to="2025-Q1")
r.h(2, "Handlingar i ärendet")
r.p("Tjänsteutlåtande 2025-08-19. Individrapporterna förvaras hos förvaltningen.")
r.p("Socialchef            Avdelningschef")
def build():
    r.reportlab(font="Helvetica", size=10, header="Vaxholms stad – tjänsteutlåtande", footer="SN 2025/61.730", color="#1a3f7a", margin=72); r.save()
