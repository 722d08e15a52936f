import datetime
from common import *
D = Doc("gastrike07_harnosand_2025-Q4", "pdf", dict(organisation="Härnösands kommun", stadsdel=None, namnd="Socialnämnden", kommunkod="2280",
        dnr="SOC 2026-31", period="2025-Q4", document_date="2026-02-02", laws=["SoL", "LSS"]))
R, V, A, K = "rapporterade", "verkställda", "avslutade", "kvarstående"
END = "2025-12-31"
L = [("SoL", "Särskilt boende", "2025-02-18", "K", "Önskar Ädelstenen, tackat nej till annat", K, None), ("SoL", "Särskilt boende", "2025-08-27", "K", "Platsbrist", V, "2025-12-04"),
     ("SoL", "Särskilt boende", "2025-09-19", "M", "Platsbrist", K, None), ("SoL", "Kontaktperson", "2025-05-06", "K", "Ingen uppdragstagare", K, None),
     ("SoL", "Kontaktperson", "2025-09-03", "M", "Ingen uppdragstagare", K, None), ("SoL", "Boendestöd", "2025-07-14", "M", "Avböjer kontakt", A, "2025-11-20"),
     ("LSS", "Bostad med särskild service", "2023-12-01", "M", "Bostadsbrist, planerat boende försenat", K, None), ("LSS", "Bostad med särskild service", "2024-10-29", "M", "Tackat nej till två lägenheter", K, None),
     ("LSS", "Bostad med särskild service", "2025-04-10", "K", "Bostadsbrist", K, None), ("LSS", "Daglig verksamhet", "2025-06-23", "K", "Sjukskriven", K, None),
     ("LSS", "Korttidstillsyn", "2025-08-11", "K", "Personal saknades vid terminsstart", V, "2025-11-17"), ("LSS", "Korttidstillsyn", "2025-09-22", "K", "Föräldrar har valt att vänta", K, None)]
for r in L: assert r[2] <= "2025-09-30"
days = lambda r: (datetime.date.fromisoformat(r[6] or END) - datetime.date.fromisoformat(r[2])).days
n = lambda **k: sum(all(r[i] == v for i, v in zip(map(dict(lag=0, ins=1, kon=3, st=5).get, k), k.values())) for r in L)
nk, nm = n(kon="K"), n(kon="M")
assert (len(L), nk, nm, n(st=K), n(st=V), n(st=A)) == (12, 7, 5, 9, 2, 1)
D.box([["Härnösands kommun<br>Socialförvaltningen", "<b>Tjänsteskrivelse</b><br>2026-02-02<br>Dnr SOC 2026-31"]])
D.h(1, "Beslut enligt SoL och LSS som inte verkställts inom tre månader, oktober–december 2025", section=False)
D.h(2, "Socialförvaltningens förslag till beslut")
D.p("Socialnämnden beslutar att rapporten ska överlämnas till kommunfullmäktige.")
D.h(2, "Beskrivning av ärendet")
D.p("Kommunen är enligt 34 kap. 1 § socialtjänstlagen (2025:400) och 28 f § LSS skyldig att underrätta Inspektionen för vård och omsorg om beslut om bistånd (11 kap. 1 § SoL) och insatser (9 § LSS) som inte har verkställts inom tre månader. Beslut som rapporteras en gång ska rapporteras igen varje kvartal tills de verkställs eller upphör.")
D.p(D.c(f"Under fjärde kvartalet 2025 rapporterades {len(L)} beslut", dict(value=12, measure=R)) + ", att jämföra med " + D.c("15 beslut tredje kvartalet", dict(value=15, measure=R, period="2025-Q3")) + " och " + D.c("11 beslut fjärde kvartalet året innan", dict(value=11, measure=R, period="2024-Q4")) + ". " +
    D.c(f"{nk} av besluten, 63 procent, gäller kvinnor eller flickor", dict(value=nk, measure=R, kon="K"), dict(value=63, measure=R, kon="K", unit="procent")) + ". " +
    D.c("Två beslut har verkställts", dict(value=2, measure=V)) + " och " + D.c("ett har avslutats på den enskildes begäran", dict(value=1, measure=A)) + ", " + D.c("nio är fortfarande inte verkställda", dict(value=9, measure=K)) + ".")
D.h(2, "Rapporterade beslut per lag och kön")
for lag, cap in (("SoL", "Bistånd enligt socialtjänstlagen"), ("LSS", "Insatser enligt LSS")):
    ins = list(dict.fromkeys(r[1] for r in L if r[0] == lag))
    rows = [[i, *[str(n(lag=lag, ins=i, kon=k)) for k in "KM"], str(n(lag=lag, ins=i))] for i in ins] + [["Totalt", str(n(lag=lag, kon="K")), str(n(lag=lag, kon="M")), str(n(lag=lag))]]
    t = D.table([cap, "Kvinnor/flickor", "Män/pojkar", "Antal"], rows, "insats_status", total=[len(ins)], widths=[46, 20, 18, 14])
    D.grid(t, [None, dict(kon="K"), dict(kon="M"), dict()], [dict(insats=i) for i in ins] + [dict(is_total=True)], lag=lag, measure=R)
D.h(2, "Rapporterade beslut i detalj")
D.p("Antal dagar är räknat från beslutet till den 31 december eller, om beslutet har verkställts eller avslutats, till den dagen.")
t = D.table(["Lagrum", "Insats", "Beslut", "Dagar", "K/M", "Skäl", "Status 31 dec"], [["11:1 SoL" if r[0] == "SoL" and r[2] >= "2025-07-01" else "4:1 SoL" if r[0] == "SoL" else "9 § LSS", r[1], r[2], str(days(r)), r[3], r[4],
        "Kvarstår" if r[5] == K else ("Verkställt " if r[5] == V else "Avslutat ") + r[6]] for r in L], "decision_rows", widths=[11, 18, 13, 8, 7, 21, 22], left=(0, 1, 2, 4, 5, 6), opts=dict(cls="list"))
for r, row in zip(L, t["rows"]):
    D.dec(t, lag=r[0], lagrum=row[0], insats=r[1], beslutsdatum=r[2], dagar=days(r), kon=r[3], kommentar=r[4], status=r[5], verkstallt_datum=r[6] if r[5] == V else None, avslutat_datum=r[6] if r[5] == A else None)
D.h(2, "Analys")
D.p("Korttidstillsynen hade personalbrist vid terminsstarten men det är nu löst. Köerna till särskilt boende är kortare än på länge. " + D.c("Tre av de kvarstående besluten gäller bostad med särskild service", dict(value=3, measure=K, lag="LSS", insats="bostad med särskild service")) + " och dem bedömer förvaltningen inte kan verkställas förrän det nya boendet i Murberget är klart.")
D.claims[-1]["agreed"] = ["measure", "period", "insats", "orsak", "kon", "compare_to"]
D.p("<b>Socialförvaltningen</b><br>J. Hedin, förvaltningsekonom<br>K. Åslund, myndighetschef")
D.disc("percent", "error", "Seven of twelve decisions is 58 percent, the text says 63.", 63, round(100 * nk / 12, 1), [f"{nk} av besluten, 63 procent, gäller kvinnor eller flickor", "rapporterades 12 beslut"])
def build():
    D.save_truth()
    render_chromium(D, """@page{size:A4;margin:22mm 24mm 20mm;@bottom-left{content:'Härnösands kommun · SOC 2026-31';font:7.5pt 'Liberation Sans';color:#666}@bottom-right{content:'Sida ' counter(page);font:7.5pt 'Liberation Sans';color:#666}}
     body{font:10.6pt/1.38 'Liberation Sans'}h1{font-size:15.5pt;margin:18pt 0 8pt;line-height:1.2}h2{font-size:11.5pt;margin:14pt 0 4pt}p{margin:0 0 7pt}
     .box .r{display:flex;justify-content:space-between;border-left:6px solid #2f6d3a;padding-left:8pt}table{border-collapse:collapse;margin:4pt 0 12pt;width:100%;font-size:9.8pt}
     th,td{border:1px solid #9a9a9a;padding:2.5pt 5pt}th{background:#2f6d3a;color:#fff;font-weight:bold}.tot td{background:#e7f0e8;font-weight:bold}table.list{font-size:8.6pt;table-layout:fixed}""")
if __name__ == "__main__": build()
