from lib import R
r = R("siljan08_kalix_2024_kv4", organisation="Kalix kommun", kommunkod="2514", namnd="Socialnämnden", dnr="SN-2025-009", period="2024-Q4", document_date="2025-02-03", laws=["SoL", "LSS"])
r.meta(["Kalix kommun", "Socialförvaltningen"], ["TJÄNSTESKRIVELSE", "Datum 2025-02-03", "Dnr SN-2025-009"])
r.h(1, "Ej verkställda beslut kvartal 4 2024 – jämförelse över året", sect=False)
r.p("Socialnämnden")
r.h(2, "Beslutsunderlag")
r.p("Underlaget är hämtat ur verksamhetssystemet och avser antal ej verkställda beslut som rapporterats till IVO respektive kvartal.")
P = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]; C = ["Kv 1 2024", "Kv 2 2024", "Kv 3 2024", "Kv 4 2024"]
D = {"SoL": [("Särskilt boende", (12, 9, 11, 14)), ("Korttidsboende", (1, 2, 0, 1)), ("Kontaktperson", (3, 3, 4, 4)), ("Sysselsättning", (0, 1, 2, 3))],
     "LSS": [("Bostad för vuxna", (4, 4, 5, 5)), ("Kontaktperson", (6, 5, 5, 4)), ("Daglig verksamhet", (2, 2, 3, 2)), ("Ledsagarservice", (1, 0, 0, 0))]}
T = {}
for lag, head in (("SoL", "Bistånd enligt SoL"), ("LSS", "Insatser enligt LSS")):
    r.h(2, head)
    tot = T[lag] = [sum(v[i] for _, v in D[lag]) for i in range(4)]
    t = r.table(["Typ", *C], [[n, *["–" if x == 0 else str(x) for x in v]] for n, v in D[lag]] + [["Totalt", *map(str, tot)]], "insats_time_series", total=True, align="lrrrr", w=[60, 25, 25, 25, 25])
    for n, v in D[lag]:
        for p, x in zip(P, v):
            r.cnt(t, "ej_verkställda", x, lag=lag, insats=n, period=p)
    for p, x in zip(P, tot):
        r.cnt(t, "ej_verkställda", x, lag=lag, period=p, is_total=True)
    if lag == "SoL":
        assert tot == [16, 15, 17, 22]
        q1 = "Antalet beslut enligt SoL har ökat från 17 i kvartal 3 till 22 i kvartal 4"
        q2 = "Särskilt boende svarar för 74 procent av SoL-besluten"
        r.p(q1 + ". " + q2 + " kvartal 4, och det är främst efter semestern som trycket på platserna tilltagit.")
        r.claim(q1, 17, lag="SoL", period="2024-Q3", drop=("measure",)); r.claim(q1, 22, lag="SoL", drop=("measure",))
        r.claim(q2, 74, unit="procent", lag="SoL", insats="Särskilt boende", drop=("measure",))
        r.bad("percent", "error", "Särskilt boende: 14 av 22 är 64 procent, texten säger 74.", 74, 63.6, [q2, "Särskilt boende 12 9 11 14", "Totalt 16 15 17 22"], kinds=["percent", "text_vs_table"])
    else:
        assert tot == [13, 11, 13, 11]
        q = "Inom LSS rapporterades elva beslut, två färre än kvartalet före"
        r.p(q + ". Kontaktperson är den insats som minskat mest sett över hela året, från sex beslut till fyra.")
        r.claim(q, 11, lag="LSS", drop=("measure",)); r.claim(q, -2, unit="skillnad", lag="LSS", compare_to="2024-Q3", drop=("measure",))
        q = "Kontaktperson är den insats som minskat mest sett över hela året, från sex beslut till fyra"
        r.claim(q, 6, lag="LSS", insats="Kontaktperson", period="2024-Q1", drop=("measure",)); r.claim(q, 4, lag="LSS", insats="Kontaktperson", drop=("measure",))
r.h(2, "Kommentar")
r.p("Det som försenar är i SoL-ärendena nästan alltid platsbrist. I LSS-ärendena har flera tackat nej till den bostad som erbjudits därför att den ligger i fel del av kommunen.")
r.h(2, "Förslag till beslut")
r.p("Att lägga redovisningen till handlingarna och delge kommunfullmäktige.")
r.p("I tjänsten"); r.p("Verksamhetschef bistånd")
def build():
    r.docx(font="Arial", size=10.5, style="Table Grid", shade="D9E2F3", footer="Kalix kommun, 952 81 Kalix", color="1F3864"); r.save()
