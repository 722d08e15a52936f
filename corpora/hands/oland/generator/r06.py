from lib import *
r = R("oland06_lerum_2025-Q4", "html", organisation="Lerums kommun", kommunkod="1441", namnd="Socialnämnden", dnr="SN25.0318", period="2025-Q4", document_date="2026-01-22", laws=["SoL", "LSS"])
r.h("Ej verkställda gynnande beslut – kvartal 4, 2025", 1)
r.b.append(("raw", '<p class="meta">Publicerad 2026-01-22 | Diarienummer SN25.0318 | Ansvarig: Socialnämnden</p>'))
r.p("Här redovisar socialnämnden de beslut om stöd som väntat längre än tre månader på att verkställas, eller där ett avbrott pågått lika länge. Kolumnen Läge visar hur det såg ut den 31 december 2025. Har stödet startat står datumet där.")
D = {"SoL": [("S1", "Särskilt boende för äldre", "kvinna", "2025-07-08", "Pågår", "Erbjuden plats två gånger, avböjt båda."),
  ("S2", "Särskilt boende för äldre", "man", "2025-06-27", "Verkställt 2025-10-20", "Fick plats på Hedegården."),
  ("S3", "Kontaktfamilj", "flicka", "2025-05-15", "Pågår", "Den tilltänkta familjen drog sig ur."),
  ("S4", "Kontaktfamilj", "flicka", "2025-05-15", "Pågår", "Syskon till S3, ska ha samma familj."),
  ("S5", "Hemtjänst", "kvinna", "2025-08-04", "Avslutat 2025-11-12", "Har flyttat till annan kommun.")],
 "LSS": [("L1", "Kontaktperson", "man", "2024-12-03", "Pågår", "Ny kontaktperson presenteras i januari."),
  ("L2", "Kontaktperson", "kvinna", "2025-06-18", "Pågår", "Vill inte träffa någon just nu på grund av hälsan."),
  ("L3", "Bostad med särskild service för vuxna", "man", "2025-01-29", "Pågår", "Ingen ledig lägenhet i servicebostad."),
  ("L4", "Korttidsvistelse", "pojke", "2025-09-02", "Verkställt 2025-12-15", "Inskolning klar."),]}
n = sum(len(x) for x in D.values()); a, b, c = "Kvartalets rapport innehåller nio beslut", "Två av besluten är nu verkställda och ett har avslutats", "sex beslut väntar fortfarande"
r.b.append(("raw", f"<p><strong>{a}.</strong> {b}, vilket betyder att {c}.</p>")); assert n == 9
r.claim(a, 9, "rapporterade", loose=()); r.claim(b, 2, "verkställda", loose=()); r.claim(b, 1, "avslutade", loose=()); r.claim(c, 6, "kvarstående", loose=())
for lag, head in (("SoL", "Beslut enligt socialtjänstlagen (SoL)"), ("LSS", "Beslut enligt LSS")):
    r.h(head); t = r.table(head, [head], ["Löpnr", "Insats", "Vem", "Beslut", "Läge", "Kommentar"], [list(x) for x in D[lag]], "decision_rows")
    for i, ins, k, d, l, m in D[lag]:
        st, _, x = l.partition(" "); st = {"Pågår": "kvarstående", "Verkställt": "verkställt", "Avslutat": "avslutat"}[st]
        r.dec(t, nr=i, section=[head], insats=ins, lag=lag, beslutsdatum=d, kommentar=m, kon="K" if k in ("kvinna", "flicka") else "M", alder="barn" if k in ("flicka", "pojke") else "vuxen", status=st,
              verkstallt_datum=x if st == "verkställt" else None, avslutat_datum=x if st == "avslutat" else None)
r.h("Om rapporteringen"); r.p("Skyldigheten att rapportera finns i 34 kap. 1 § socialtjänstlagen och 28 f § LSS. Rapporten går till IVO, kommunens revisorer och kommunfullmäktige.")
r.web("body{font-family:Verdana,sans-serif;margin:0 auto;max-width:60em}nav{background:#0a4;padding:8px}nav a{color:#fff;margin-right:1em}table{border-collapse:collapse;width:100%}th{background:#eee;text-align:left}td,th{padding:4px 8px;border-bottom:1px solid #ccc;vertical-align:top}footer{margin-top:3em;color:#555}", "Ej verkställda beslut kvartal 4 2025 - Lerums kommun",
 '<nav><a href="/">Start</a><a href="/omsorg">Omsorg och hjälp</a><a href="/politik">Kommun och politik</a></nav>', '<footer><p>Lerums kommun, 443 80 Lerum. Hjälpte informationen på sidan dig? <a href="#">Ja</a> <a href="#">Nej</a></p></footer>')
