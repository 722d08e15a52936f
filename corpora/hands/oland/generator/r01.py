from lib import *
r = R("oland01_morbylanga_2025-Q2", "pdf", organisation="Mörbylånga kommun", kommunkod="0840", namnd="Socialnämnden", dnr="SN 2025/000143", period="2025-Q2", document_date="2025-08-12", laws=["SoL", "LSS"])
r.h("Beslut som inte verkställts inom tre månader, andra kvartalet 2025", 1)
r.h("Förslag till beslut"); r.p("Socialnämnden godkänner redovisningen och lämnar den vidare till kommunfullmäktige och kommunens revisorer.")
r.h("Bakgrund")
r.p("Enligt 16 kap. 6 f § socialtjänstlagen och 28 f § LSS är kommunen skyldig att till Inspektionen för vård och omsorg (IVO) anmäla alla gynnande beslut som inte har gått att verkställa inom tre månader från den dag beslutet fattades. Samma sak gäller om verkställigheten avbrutits. Lagändringar från den 1 juli 2025 påverkar inte det kvartal som redovisas här.")
r.h("Läget den 30 juni 2025")
q1 = "Vid kvartalets slut hade socialförvaltningen nio beslut som väntade på verkställighet"; q2 = "fem enligt SoL och fyra enligt LSS"
q3 = "Under kvartal 1 var antalet elva"; q4 = "alltså en minskning med två"
r.p(f"{q1}, {q2}. {q3}, {q4}. Inga beslut har hunnit verkställas efter att rapporten skickades till IVO den 9 juli.")
r.claim(q1, 9); r.claim(q2, 5, lag="SoL"); r.claim(q2, 4, lag="LSS"); r.claim(q3, 11, period="2025-Q1"); r.claim(q4, -2, unit="skillnad", compare_to="2025-Q1")
r.claim("Inga beslut har hunnit verkställas", 0, "verkställda", opt=True)
C = ["Beslutat", "Insats", "Kön", "Varför har beslutet inte verkställts?"]
for lag, head, rows in (("SoL", "Socialtjänstlagen (SoL)", [
  ("2024-11-26", "Särskilt boende", "K", "Tackat nej till plats på Villa Marsjö, vill bara bo i Färjestaden."),
  ("2025-01-14", "Särskilt boende", "M", "Har fått ett erbjudande 2025-06-23, svar har inte kommit än."),
  ("2025-02-03", "Särskilt boende", "K", "Ingen ledig plats på demensenhet."),
  ("2025-02-20", "Kontaktperson", "M", "Rekrytering pågår. Två har tillfrågats men sagt nej till uppdraget."),
  ("2025-03-11", "Kontaktfamilj", "K", "Familj hittad, utredning av familjen är inte klar.")]),
 ("LSS", "Lagen om stöd och service till vissa funktionshindrade (LSS)", [
  ("2023-08-30", "Bostad med särskild service för vuxna", "M", "Väntar på nybyggnation, inflyttning beräknas till våren 2026."),
  ("2024-10-02", "Bostad med särskild service för vuxna", "M", "Väntar på nybyggnation, se ovan."),
  ("2024-12-17", "Ledsagarservice", "K", "Svårt att hitta ledsagare de tider som den enskilde önskar."),
  ("2025-03-06", "Korttidsvistelse utanför det egna hemmet", "K", "Vårdnadshavarna vill avvakta till hösten.")])):
    r.h(head, 3)
    t = r.table(head, ["Läget den 30 juni 2025", head], C, [list(x) for x in rows], "decision_rows", (14, 28, 8, 50))
    for d, i, k, c in rows: r.dec(t, section=["Läget den 30 juni 2025", head], insats=i, lag=lag, beslutsdatum=d, kon=k, kommentar=c)
r.h("Förvaltningens bedömning"); r.p("Brist på bostäder är fortsatt den tyngsta frågan på LSS-sidan. Ekonomiska konsekvenser beskrivs i budgetuppföljningen och tas inte upp här.")
r.h("Beslutet skickas till", 3); r.ul(["Kommunfullmäktige", "Revisorerna"])
r.weasy('@page{size:A4;margin:2.4cm 2.2cm 2cm;@bottom-left{content:"Mörbylånga kommun · Trollhättevägen 4 · 386 50 Mörbylånga";font:8px sans-serif}@bottom-right{content:"Sida " counter(page) " av " counter(pages);font:8px sans-serif}} body{font:10.5pt/1.4 "Liberation Serif",serif}h1{font:bold 16pt "Liberation Sans"}h2{font:bold 12pt "Liberation Sans";margin:14px 0 2px}h3{font:bold 10.5pt "Liberation Sans";margin:12px 0 4px;break-after:avoid}table{width:100%;border-collapse:collapse;font-size:9.5pt;table-layout:fixed}th{text-align:left;background:#dfe8ee}td,th{border-bottom:.6px solid #789;padding:3px 5px;vertical-align:top}tr{break-inside:avoid}.l{display:flex;justify-content:space-between;margin-bottom:24px;font:9.5pt "Liberation Sans"}',
 "Tjänsteskrivelse", '<div class="l"><div><b>MÖRBYLÅNGA KOMMUN</b><br>Socialförvaltningen</div><div>TJÄNSTESKRIVELSE</div><div>Datum: 2025-08-12<br>Dnr: SN 2025/000143</div></div>', '<p style="margin-top:30px">Verksamhetschef<br>Myndighetsenheten</p>')
