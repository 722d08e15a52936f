from lib import *
r = R("oland08_mullsjo_2025-Q3", "docx", organisation="Mullsjö kommun", kommunkod="0642", namnd="Socialnämnden", dnr="2025/204", period="2025-Q3", document_date="2025-10-14", laws=["SoL", "LSS"])
r.p("Mullsjö 2025-10-14"); r.p("Diarienummer: 2025/204")
r.h("Rapportering av ej verkställda beslut juli–september 2025", 1)
a = "Under tredje kvartalet har kommunen haft fyra beslut som inte kunnat verkställas inom tre månader"; b = "tre enligt SoL och ett enligt LSS"
r.p(f"Socialnämnden ska lämna en statistikrapport till fullmäktige om de beslut som rapporteras till IVO. {a}, {b}. Eftersom kommunen är liten lämnas inte fler uppgifter än vad som krävs.")
r.claim(a, 4); r.claim(b, 3, lag="SoL"); r.claim(b, 1, lag="LSS")
D = [("Kontaktfamilj", "SoL", "2025-03-14", "pojke", "Ingen familj har anmält intresse. Annons ligger ute på hemsidan och i lokaltidningen.", "Ej verkställt"),
 ("Särskilt boende", "SoL", "2025-05-28", "kvinna", "Plats erbjöds i juli men den enskilde ville bo kvar hemma över sommaren.", "Verkställt 8 september 2025"),
 ("Sysselsättning", "SoL", "2025-06-05", "man", "Den enskilde kommer inte till inbokade möten.", "Ej verkställt"),
 ("Bostad med särskild service", "LSS", "2024-09-19", "man", "Kommunen har inget eget boende som passar. Placering söks i grannkomun.", "Ej verkställt")]
for n, (i, l, d, k, c, st) in enumerate(D, 1):
    h = f"Ärende {n}"; r.h(h, 2)
    for x in (f"Insats: {i}", f"Lag: {l}", f"Beslutsdatum: {sv(d)}", f"Gäller: {k}", f"Orsak: {c}", f"Status: {st}"): r.p(x)
    v = st.startswith("Verk"); r.dec(nr=str(n), section=[h], insats=i, lag=l, beslutsdatum=d, kommentar=c, kon="K" if k == "kvinna" else "M", alder="barn" if k == "pojke" else "vuxen", status="verkställt" if v else "kvarstående", verkstallt_datum="2025-09-08" if v else None)
e = "Ett av de fyra besluten har alltså verkställts"; r.h("Slutsats", 2); r.p(e + ". Övriga följs upp i nästa rapport.")
r.claim(e, 1, "verkställda", loose=()); r.claim(e, 4, opt=True)
r.p("Förslag till beslut: Socialnämnden godkänner rapporten."); r.p("Områdeschef individ- och familjeomsorg")
r.docx("MULLSJÖ KOMMUN\tSocialförvaltningen", "Box 800, 565 18 Mullsjö", font="Times New Roman", size=11)
