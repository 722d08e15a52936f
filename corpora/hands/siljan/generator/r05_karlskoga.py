from lib import R
r = R("siljan05_karlskoga_2024_kv3", organisation="Karlskoga kommun", kommunkod="1883", namnd="Socialnämnden", dnr="SOC 2024-00156", period="2024-Q3", document_date="2024-10-14", laws=["SoL", "LSS"])
r.meta(["Karlskoga kommun", "Socialförvaltningen"], ["2024-10-14", "SOC 2024-00156"])
r.h(1, "Kvartalsrapport om ej verkställda beslut, Q3 2024", sect=False)
r.h(2, "Sammanfattning")
q = "Den 30 september 2024 hade socialnämnden 23 beslut som inte verkställts inom tre månader"
r.p(q + ", varav 14 enligt SoL och 9 enligt LSS. Vid förra rapporteringen (kvartal 2) var det 26 beslut, antalet har alltså minskat med tre. Fyra beslut har väntat längre än ett år.")
r.claim(q, 23, drop=("measure",)); r.claim("varav 14 enligt SoL och 9 enligt LSS", 14, lag="SoL", drop=("measure",)); r.claim("varav 14 enligt SoL och 9 enligt LSS", 9, lag="LSS", drop=("measure",))
r.claim("Vid förra rapporteringen (kvartal 2) var det 26 beslut", 26, period="2024-Q2", drop=("measure",))
r.claim("antalet har alltså minskat med tre", -3, unit="skillnad", compare_to="2024-Q2", drop=("measure",))
r.claim("Fyra beslut har väntat längre än ett år", 4, drop=("measure",))
B = ["3–6 mån", "7–9 mån", "10–12 mån", "Mer än 12 mån"]
D = {"SoL": [("Särskilt boende", (5, 2, None, 1)), ("Växelvård", (2, None, None, None)), ("Kontaktperson", (1, 1, 1, None)), ("Kontaktfamilj", (None, None, None, 1))],
     "LSS": [("Bostad med särskild service, vuxna", (2, None, 1, 2)), ("Avlösarservice", (1, None, None, None)), ("Kontaktperson", (1, 1, None, None)), ("Korttidstillsyn", (1, None, None, None))]}
s = lambda x: None if x is None else str(x)
for lag, head in (("SoL", "Tid sedan beslut – bistånd enligt SoL"), ("LSS", "Tid sedan beslut – insatser enligt LSS")):
    r.h(2, head)
    rows, tot = [], [0] * 4
    for n, v in D[lag]:
        rows.append([n, *map(s, v), str(sum(x or 0 for x in v))])
        tot = [a + (b or 0) for a, b in zip(tot, v)]
    assert sum(tot) == {"SoL": 14, "LSS": 9}[lag], tot
    t = r.table(["Insats", *B, "Antal"], rows + [["Alla " + lag, *map(str, tot), str(sum(tot))]], "waiting_buckets", total=True, align="lrrrrr", w=[52, 20, 20, 23, 26, 18])
    for n, v in D[lag]:
        for b, x in zip(B, v):
            if x is not None:
                r.cnt(t, "ej_verkställda", x, lag=lag, insats=n, manader=b)
        r.cnt(t, "ej_verkställda", sum(x or 0 for x in v), lag=lag, insats=n)
    for b, x in zip(B, tot):
        r.cnt(t, "ej_verkställda", x, lag=lag, manader=b, is_total=True)
    r.cnt(t, "ej_verkställda", sum(tot), lag=lag, is_total=True)
    if lag == "SoL":
        r.p("Blank ruta betyder att inget beslut finns i intervallet. När det gäller växelvård väntar båda familjerna på att avdelningen ska öppna igen efter renoveringen.")
r.h(2, "Orsaker, båda lagarna")
O = [("Resursbrist – plats saknas", 8), ("Resursbrist – personal eller uppdragstagare saknas", 6), ("Den enskilde har tackat nej", 7), ("Övrigt", 2)]
t = r.table(["Orsak", "Antal beslut", "Andel"], [[o, str(n), f"{n / 23 * 100:.0f} %"] for o, n in O] + [["Totalt", "23", "100 %"]], "other", total=True, align="lrr", w=[100, 30, 28])
assert sum(n for _, n in O) == 23
for o, n in O:
    r.cnt(t, "ej_verkställda", n, orsak=o)
r.cnt(t, "ej_verkställda", 23, is_total=True)
q = "Åtta av besluten kunde inte verkställas för att en plats saknades, i sju fall hade den enskilde tackat nej"
r.p(q + ".")
r.claim(q, 8, orsak="plats saknas", drop=("measure", "orsak")); r.claim(q, 7, orsak="den enskilde hade tackat nej", drop=("measure", "orsak"))
r.h(2, "Förslag till beslut")
r.p("Socialnämnden noterar rapporten och översänder den till kommunfullmäktige och revisionen.")
r.p("Rapporten bygger på det som anmälts till IVO enligt 16 kap. 6 f § SoL och 28 f § LSS.")
def build():
    r.docx(font="Liberation Serif", size=11, style="Light Grid Accent 1", footer="Karlskoga kommun, Socialförvaltningen, 691 83 Karlskoga", pdf=True, color="7A1F1F"); r.save()
