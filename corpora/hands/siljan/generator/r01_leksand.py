from lib import R
r = R("siljan01_leksand_2024_kv1", organisation="Leksands kommun", kommunkod="2029", namnd="Socialnämnden", dnr="SN 2024/0087", period="2024-Q1", document_date="2024-04-22", laws=["SoL", "LSS"])
r.meta(["Leksands kommun", "Sektor vård och omsorg", "Handläggare: nämndsekreteraren"], ["Tjänsteskrivelse", "2024-04-22", "Dnr SN 2024/0087"])
r.p("Till socialnämnden")
r.h(1, "Gynnande beslut som inte verkställts, kvartal 1 2024", sect=False)
r.h(2, "Förslag till beslut")
r.p("Socialnämnden tar del av rapporten och skickar den vidare till kommunfullmäktige samt till de förtroendevalda revisorerna.")
r.h(2, "Vad rapporten handlar om")
r.p("Den som har fått ett bifall ska inte behöva vänta i onödan. Beslut som är äldre än tre månader utan att insatsen kommit igång anmäls därför till Inspektionen för vård och omsorg varje kvartal (16 kap. 6 f § SoL och 28 f § LSS). Samma sak gäller när en insats tagit uppehåll och inte kunnat återupptas på tre månader.")
q = "Under årets första kvartal anmäldes nio beslut, fem enligt SoL och fyra enligt LSS"
r.p(q + ". Tre av dem har hunnit verkställas före kvartalets slut och ett har avslutats, så det återstår fem.")
r.claim(q, 9, "rapporterade"); r.claim(q, 5, "rapporterade", lag="SoL"); r.claim(q, 4, "rapporterade", lag="LSS")
q = "Tre av dem har hunnit verkställas före kvartalets slut och ett har avslutats, så det återstår fem"
r.claim(q, 3, "verkställda"); r.claim(q, 1, "avslutade"); r.claim(q, 5, "kvarstående")
S = [("Särskilt boende", "2023-10-09", "kvinna", "Tackade nej till erbjuden plats i Siljansnäs, vill bo i centrala Leksand.", None, None),
     ("Särskilt boende", "2023-11-27", "man", "Ingen ledig plats vid tiden för beslutet.", "v", "2024-03-12"),
     ("Särskilt boende", "2023-12-04", "kvinna", "Avvaktar själv med flytten, maken vårdas på sjukhus.", None, None),
     ("Dagverksamhet", "2023-09-18", "man", "Den enskilde avled innan plats kunde erbjudas.", "a", "2024-01-30"),
     ("Kontaktperson", "2023-06-15", "kvinna", "Svårt att rekrytera. Två tilltänkta uppdragstagare har hoppat av.", None, None)]
L = [("Daglig verksamhet", "2023-08-22", "man", "Har inte velat börja trots studiebesök, nytt möte bokat.", None, None),
     ("Kontaktperson", "2023-11-02", "kvinna", "Lång rekryteringstid.", "v", "2024-02-05"),
     ("Ledsagarservice", "2023-10-05", "man", "Personal saknades under hösten.", "v", "2024-01-15"),
     ("Bostad med särskild service för vuxna", "2022-12-13", "man", "Gruppbostaden är full. Nästa inflyttning beräknas till hösten.", None, None)]
for head, lag, data in (("Beslut enligt SoL", "SoL", S), ("Beslut enligt LSS", "LSS", L)):
    r.h(2, head)
    t = r.table(["Insats", "Beslut", "Gäller", "Skäl till dröjsmålet", "Läge 2024-03-31"],
                [[i, b, k, c, {None: "Ej verkställt", "v": f"Verkställt {d}", "a": f"Avslutat {d}"}[st]] for i, b, k, c, st, d in data],
                "decision_rows", w=[32, 23, 17, 62, 28])
    for i, b, k, c, st, d in data:
        r.dec(t, insats=i, lag=lag, beslutsdatum=b, kon="K" if k == "kvinna" else "M", alder="vuxen", kommentar=c, status={None: "kvarstående", "v": "verkställt", "a": "avslutat"}[st],
              verkstallt_datum=d if st == "v" else None, avslutat_datum=d if st == "a" else None)
r.h(2, "Ekonomi")
r.p("IVO kan ansöka om särskild avgift hos förvaltningsrätten. Ingen sådan ansökan är känd när detta skrivs.")
r.p("Expedieras till: kommunfullmäktige, kommunrevisionen")
def build():
    r.reportlab(font="Times-Roman", size=11, rules="lines", footer="Leksands kommun · Box 303 · 793 27 Leksand"); r.save()
