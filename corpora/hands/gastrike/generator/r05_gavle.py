from common import *
D = Doc("gastrike05_gavle_2025-Q3", "pdf", dict(organisation="Gävle kommun", stadsdel=None, namnd=None, kommunkod="2180",
        dnr="KS 25/1182", period="2025-Q3", document_date="2025-11-10", laws=["SoL", "LSS"]))
R, V, A, K = "rapporterade", "verkställda", "avslutade", "kvarstående"
# board -> rows of (insats, lag, rapporterade, verkställda, avslutade, kvar kvinnor, kvar män)
G = [("Omvårdnadsnämnden", [("Vård- och omsorgsboende", "SoL", 31, 12, 5, 9, 5), ("Korttidsplats", "SoL", 4, 3, 1, 0, 0), ("Dagverksamhet demens", "SoL", 7, 2, 1, 1, 3)]),
     ("Funktionsrättsnämnden", [("Bostad med särskild service, vuxna", "LSS", 26, 4, 1, 8, 13), ("Daglig verksamhet", "LSS", 9, 3, 2, 1, 3), ("Kontaktperson", "LSS", 17, 4, 2, 6, 5), ("Ledsagarservice", "LSS", 6, 2, 0, 3, 1), ("Boendestöd", "SoL", 8, 3, 0, 2, 3)]),
     ("Socialnämnden", [("Kontaktfamilj", "SoL", 6, 1, 1, 2, 2), ("Kontaktperson", "SoL", 5, 1, 2, 1, 1)])]
for _, rs in G:
    for r in rs: assert r[2] == sum(r[3:]), r
sm = lambda rs: [sum(r[i] for r in rs) for i in range(2, 7)]
rows, rd, grp, totl = [], [], [], []
def cells(name, lag, v): return [name, lag, *map(str, v), str(v[3] + v[4])]
for b, rs in G:
    grp.append(len(rows)); rows.append([b] + [None] * 7); rd.append(None)
    for r in rs: rows.append(cells(r[0], r[1], r[2:])); rd.append(dict(insats=r[0], lag=r[1], omrade=b))
    totl.append(len(rows)); rows.append(cells("Delsumma", None, sm(rs))); rd.append(dict(is_total=True, omrade=b))
ALL = sm([r for _, rs in G for r in rs]); kv = ALL[3] + ALL[4]
totl.append(len(rows)); rows.append(cells("Samtliga nämnder", None, ALL)); rd.append(dict(is_total=True))
sub = {b: sm(rs) for b, rs in G}; kvar = {b: v[3] + v[4] for b, v in sub.items()}
by = lambda l, f: sum(f(r) for _, rs in G for r in rs if r[1] == l)
D.box([["<b>GÄVLE KOMMUN</b><br/>Kommunledningskontoret", "Tjänsteutlåtande<br/>2025-11-10", "Dnr KS 25/1182<br/>Till kommunfullmäktige"]])
D.sp(12)
D.h(1, "Nämndernas rapportering av ej verkställda beslut enligt SoL och LSS, kvartal 3 2025", section=False)
D.h(2, "1 Förslag till beslut")
D.p("Kommunstyrelsen föreslår att kommunfullmäktige lägger rapporterna från omvårdnadsnämnden, funktionsrättsnämnden och socialnämnden till handlingarna.")
D.h(2, "2 Bakgrund")
D.p("Varje nämnd som fattar beslut om bistånd eller insatser rapporterar själv till IVO de beslut som inte verkställts inom tre månader. Kommunledningskontoret sammanställer nämndernas statistik en gång i kvartalet. Rapporteringsskyldigheten regleras sedan den 1 juli 2025 i 34 kap. socialtjänstlagen (2025:400) och liksom tidigare i 28 f–h §§ LSS. Sammanställningen räknar beslut. En person kan ha flera beslut.")
D.h(2, "3 Sammanställning kvartal 3")
D.p(D.c(f"Nämnderna rapporterade tillsammans {ALL[0]} beslut", dict(value=ALL[0], measure=R)) + ". Av dessa " + D.c(f"verkställdes {ALL[1]} under kvartalet", dict(value=ALL[1], measure=V)) + " och " + D.c(f"{ALL[2]} avslutades utan att ha verkställts", dict(value=ALL[2], measure=A)) + ". " +
    D.c(f"Vid utgången av september kvarstod {kv} beslut", dict(value=kv, measure=K)) + ", " + D.c(f"varav {by('LSS', lambda r: r[5]+r[6])} enligt LSS", dict(value=by("LSS", lambda r: r[5] + r[6]), measure=K, lag="LSS")) + ".")
D.table(["Nämnd och insats", "Lag", "Rapporterade", "Verkställda", "Avslutade", "Kvarstående 30 september / Kvinnor", "Kvarstående 30 september / Män", "Kvarstående 30 september / Totalt"], rows, "insats_status", title="Tabell 1. Rapporterade beslut per nämnd och insats", caption=True,
        head=[[("Nämnd och insats", 1, 2), ("Lag", 1, 2), ("Rapporterade", 1, 2), ("Verkställda", 1, 2), ("Avslutade", 1, 2), ("Kvarstående 30 september", 3, 1)], [("Kvinnor", 1, 1), ("Män", 1, 1), ("Totalt", 1, 1)]],
        group=grp, total=totl, widths=[33, 8, 15, 13, 12, 11, 8, 10], left=(0, 1))
D.grid(D.tables[-1], [None, None, dict(measure=R), dict(measure=V), dict(measure=A), dict(measure=K, kon="K"), dict(measure=K, kon="M"), dict(measure=K)], rd)
D.p("Med kvinnor och män avses även flickor och pojkar. Funktionsrättsnämnden har insatser enligt båda lagarna.", "small")
D.h(2, "4 Utveckling under året")
prev = {"Omvårdnadsnämnden": (27, 24), "Funktionsrättsnämnden": (40, 44), "Socialnämnden": (9, 7)}
P1, P2 = (sum(v[i] for v in prev.values()) for i in (0, 1))
t = D.table(["Nämnd", "31 mars", "30 juni", "30 september"], [[b, str(prev[b][0]), str(prev[b][1]), str(kvar[b])] for b, _ in G] + [["Kommunen totalt", str(P1), str(P2), str(kv)]], "other", title="Tabell 2. Kvarstående beslut vid utgången av varje kvartal 2025", caption=True, total=[3], widths=[40, 20, 20, 20])
D.grid(t, [None, dict(period="2025-Q1"), dict(period="2025-Q2"), dict(period="2025-Q3")], [dict(omrade=b) for b, _ in G] + [dict(is_total=True)], measure=K)
b1, b2, b3 = (b for b, _ in G)
D.p(D.c(f"Jämfört med utgången av juni har antalet kvarstående beslut minskat från {P2} till {kv}", dict(value=P2, measure=K, period="2025-Q2"), dict(value=kv, measure=K)) + ", " + D.c(f"en minskning med {round(100*(P2-kv)/P2)} procent", dict(value=-round(100 * (P2 - kv) / P2), measure=K, unit="procent", compare_to="2025-Q2")) + ". " +
    D.c(f"Omvårdnadsnämnden har {prev[b1][1]-kvar[b1]} färre beslut kvar", dict(value=kvar[b1] - prev[b1][1], measure=K, omrade=b1, unit="skillnad", compare_to="2025-Q2")) + " och " + D.c("socialnämnden ett färre", dict(value=kvar[b3] - prev[b3][1], measure=K, omrade=b3, unit="skillnad", compare_to="2025-Q2")) + ", medan " +
    D.c("funktionsrättsnämnden har ett beslut mer", dict(value=kvar[b2] - prev[b2][1], measure=K, omrade=b2, unit="skillnad", compare_to="2025-Q2")) + ".")
assert kvar[b3] - prev[b3][1] == -1 and kvar[b2] - prev[b2][1] == 1, (kvar, prev)
pl = round(100 * 21 / kv)
D.p(D.c(f"Bostad med särskild service är den enskilt största gruppen med 21 kvarstående beslut, motsvarande {pl} procent av samtliga", dict(value=21, measure=K, insats="Bostad med särskild service", lag="LSS"), dict(value=pl, measure=K, insats="Bostad med särskild service", lag="LSS", unit="procent")) + ". Nämnden har två gruppbostäder under byggnation i Hemlingby och Valbo.")
for c in D.claims[-2:]: c["agreed"] = ["measure", "period", "orsak", "kon", "compare_to"]
D.h(2, "5 Orsaker enligt nämnderna")
D.ul(["Omvårdnadsnämnden: de flesta har fått erbjudande men väntar på ett visst boende.", "Funktionsrättsnämnden: brist på bostäder samt svårt att hitta kontaktpersoner i ytterområdena.", "Socialnämnden: familjer som passar barnens behov saknas."])
D.h(2, "6 Kommunledningskontorets synpunkter")
D.p("Kommunledningskontoret noterar att nämnderna redovisar på samma sätt som tidigare kvartal och har inget ytterligare att tillägga. Individuppgifter lämnas endast till IVO och ingår inte i detta ärende.")
def build():
    D.save_truth()
    render_rl(D, size=10, font="Helvetica", tsize=8.8, margins=(62, 52, 55, 52), grid="rules", group_bg="#dfeaf2", hcolor="#0b4a75", hsizes=(15, 11.5, 10),
              footer=lambda p: ("Gävle kommun, kommunledningskontoret", f"{p}"), header=lambda p: ("", "KS 25/1182"))
if __name__ == "__main__": build()
