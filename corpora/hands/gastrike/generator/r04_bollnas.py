from common import *
D = Doc("gastrike04_bollnas_2025-Q2", "pdf", dict(organisation="Bollnäs kommun", stadsdel=None, namnd="Socialnämnden", kommunkod="2183",
        dnr="2025-0411", period="2025-Q2", document_date="2025-08-19", laws=["SoL", "LSS"]))
E_ = "ej_verkställda"
B = ["3–6 mån", "7–12 mån", "13–18 mån", "19 mån eller mer"]
M = [("Särskilt boende", "SoL", (5, 2, 0, 0)), ("Korttidsboende", "SoL", (1, 0, 0, 0)), ("Kontaktfamilj", "SoL", (2, 1, 1, 0)), ("Kontaktperson", "SoL", (1, 1, 0, 1)),
     ("Sysselsättning", "SoL", (1, 0, 1, 0)), ("Kontaktperson", "LSS", (3, 2, 1, 1)), ("Korttidsvistelse utanför hemmet", "LSS", (1, 1, 0, 0)), ("Bostad med särskild service, vuxna", "LSS", (2, 3, 2, 2)), ("Daglig verksamhet", "LSS", (4, 0, 0, 0))]
s = [sum(m[2][j] for m in M) for j in range(4)]; T = sum(s)
tot = {l: sum(sum(m[2]) for m in M if m[1] == l) for l in ("SoL", "LSS")}
z = lambda v: str(v) if v else "–"
D.p("BOLLNÄS KOMMUN · Socialförvaltningen", "org")
D.p("Dnr 2025-0411 · 2025-08-19 · Till socialnämndens sammanträde 2025-09-03", "meta")
D.h(1, "Ej verkställda beslut per den 30 juni 2025", section=False)
D.h(2, "Varför får nämnden den här rapporten?")
D.p("När någon har fått ett beslut om stöd men stödet inte har kommit igång inom tre månader ska kommunen anmäla det till IVO. Samma sak gäller om ett stöd har avbrutits och inte kommit igång igen inom tre månader. Nämnden, fullmäktige och revisorerna ska varje kvartal få veta hur många beslut det gäller, vilken typ av stöd det är och hur lång tid som har gått. Bestämmelserna fanns under kvartalet i 16 kap. 6 f–h §§ socialtjänstlagen (2001:453) och finns i 28 f–h §§ LSS. Sedan den 1 juli i år gäller en ny socialtjänstlag.")
D.h(2, "Läget i korthet")
D.ul([D.c(f"{T} beslut var inte verkställda den sista juni", dict(value=T)) + ", " + D.c(f"{tot['SoL']} enligt SoL", dict(value=tot["SoL"], lag="SoL")) + " och " + D.c(f"{tot['LSS']} enligt LSS", dict(value=tot["LSS"], lag="LSS")) + ".",
      D.c("Det är fyra fler än den sista mars", dict(value=4, unit="skillnad", compare_to="2025-Q1")) + ", då " + D.c(f"antalet var {T-4}", dict(value=T - 4, period="2025-Q1")) + ".",
      D.c(f"Drygt hälften, {s[0]} beslut, har väntat i tre till sex månader", dict(value=s[0], manader="3–6 mån")) + ".",
      D.c(f"Nio beslut är äldre än ett år", dict(value=s[2] + s[3])) + " och redovisas ett och ett sist i rapporten."])
assert s[2] + s[3] == 9 and .45 < s[0] / T < .55, (s, T)
for c in D.claims: c["agreed"] = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
D.h(2, "Väntetid för varje insats")
t = D.table(["Insats", "Lag", *[f"Tid sedan beslutet / {b}" for b in B], "Alla"], [[m[0], m[1], *map(z, m[2]), str(sum(m[2]))] for m in M] + [["Summa", None, *map(z, s), str(T)]], "waiting_buckets",
            head=[[("Insats", 1, 2), ("Lag", 1, 2), ("Tid sedan beslutet", 4, 1), ("Alla", 1, 2)], [(b, 1, 1) for b in B]], total=[len(M)], widths=[34, 8, 12, 12, 12, 13, 9], left=(0, 1))
D.grid(t, [None, None, *[dict(manader=b) for b in B], dict()], [dict(insats=m[0], lag=m[1]) for m in M] + [dict(is_total=True)])
D.p("Hela månader. Ett streck betyder att det inte finns något beslut.", "note")
D.h(2, "Vad väntan beror på")
O = [("Den enskilde har tackat nej till erbjudande", 6, 7), ("Plats eller lägenhet saknas", 3, 8), ("Uppdragstagare saknas", 4, 5), ("Den enskildes hälsa eller livssituation", 3, 1), ("Annat", 1, 1)]
assert sum(o[1] for o in O) == tot["SoL"] and sum(o[2] for o in O) == tot["LSS"], tot
t = D.table(["Huvudsaklig orsak", "SoL", "LSS"], [[o[0], str(o[1]), str(o[2])] for o in O] + [["Summa", str(tot["SoL"]), str(tot["LSS"])]], "other", total=[len(O)], widths=[60, 20, 20], opts=dict(cls="half"))
D.grid(t, [None, dict(lag="SoL"), dict(lag="LSS")], [dict(orsak=o[0]) for o in O] + [dict(is_total=True)])
D.p(D.c("Tretton personer har alltså tackat nej", dict(value=13, orsak="tackat nej")) + ". " + D.c("I elva fall saknas plats eller lägenhet", dict(value=11, orsak="saknas plats eller lägenhet")) + ", och de flesta av dem gäller bostad enligt LSS.")
for c in D.claims[-2:]: c["agreed"] = ["measure", "period", "lag", "insats", "kon", "compare_to"]
D.h(2, "Beslut som har väntat mer än ett år")
L = [("Kontaktfamilj", "SoL", "12/3 2024", "pojke", "Tre familjer tillfrågade, ingen passar. Ny sökning i Ovanåker."), ("Sysselsättning", "SoL", "6/5 2024", "kvinna", "Mår för dåligt för att börja."),
     ("Kontaktperson", "SoL", "30/11 2023", "man", "Har sagt nej till två personer."), ("Kontaktperson", "LSS", "18/4 2024", "kvinna", "Uppdragstagare saknas."),
     ("Kontaktperson", "LSS", "2/10 2023", "man", "Uppdragstagare saknas. Vill ha någon i egen ålder."), ("Bostad med särskild service, vuxna", "LSS", "22/1 2024", "man", "Lägenhet saknas."),
     ("Bostad med särskild service, vuxna", "LSS", "9/2 2024", "kvinna", "Tackat nej till lägenhet i Arbrå."), ("Bostad med särskild service, vuxna", "LSS", "15/6 2022", "man", "Tackat nej till alla erbjudanden."),
     ("Bostad med särskild service, vuxna", "LSS", "8/8 2023", "kvinna", "Lägenhet saknas. Inflyttning beräknas till november.")]
def iso(x): dm, y = x.split(); a, m = dm.split("/"); return f"{y}-{int(m):02d}-{int(a):02d}"
t = D.table(["Insats", "Lag", "Beslutsdag", "Vem", "Kommentar"], [list(x) for x in L], "decision_rows", widths=[27, 7, 14, 11, 41], left=range(5))
for i, lag, b, v, o in L: D.dec(t, insats=i, lag=lag, beslutsdatum=iso(b), kon="K" if v == "kvinna" else "M", alder="barn" if v == "pojke" else "vuxen", kommentar=o, status="kvarstående")
D.h(2, "Förvaltningens förslag")
D.p("Socialnämnden tar emot rapporten och skickar den till kommunfullmäktige och revisorerna.")
D.p("Rapporten är skriven av C. Wallin, kvalitetsstrateg.", "note")
def build():
    D.save_truth()
    render_chromium(D, """@page{size:A4;margin:20mm 19mm 18mm;@bottom-right{content:counter(page) ' (' counter(pages) ')';font:8pt 'Liberation Sans'}}
     body{font:10.5pt/1.45 'DejaVu Sans';font-size:9.4pt;color:#222}h1{font-size:19pt;color:#7a1f2b;margin:8pt 0 4pt}h2{font-size:11.5pt;color:#7a1f2b;margin:13pt 0 3pt}
     .org{font-weight:bold;letter-spacing:.05em;border-bottom:2px solid #7a1f2b;padding-bottom:4pt;margin:0}.meta,.note{font-size:8pt;color:#555;margin:4pt 0}p{margin:3pt 0 6pt}
     table{border-collapse:collapse;width:100%;margin:4pt 0 6pt;font-size:8.8pt}th{background:#f3e5e2;padding:3pt 5pt;font-weight:600;text-align:right}th.l{text-align:left}td{padding:3pt 5pt;border-bottom:1px solid #ddd}
     th[colspan='4']{text-align:center}.tot td{font-weight:bold;border-top:1.5px solid #7a1f2b;border-bottom:none}table.half{width:75%}ul{margin:2pt 0 4pt}""")
if __name__ == "__main__": build()
