from lib import R
r = R("siljan09_ostersund_2026_kv1", organisation="Östersunds kommun", kommunkod="2380", namnd="Vård- och omsorgsnämnden", dnr="VON 2026/00071", period="2026-Q1", document_date="2026-04-21", laws=["LSS", "SoL"])
r.meta(["Östersunds kommun", "Vård- och omsorgsförvaltningen"], ["Rapport 2026-04-21", "VON 2026/00071"])
r.h(1, "Gynnande beslut som ej verkställts inom tre månader, kvartal 1 år 2026", sect=False)
r.h(2, "Inledning")
r.p("Vård- och omsorgsnämnden redovisar här de beslut som rapporterats till IVO med stöd av 34 kap. 1 § SoL (2025:400) och 28 f § LSS. Uppföljningen avser läget 2026-03-31.")
X = "Särskilt boende|Särskilt boende|Särskilt boende|Särskilt boende|Särskilt boende|Särskilt boende|Korttidsboende växelvis|Dagverksamhet demens|Dagverksamhet demens|Hemtjänst|Boendestöd|Boendestöd|Ledsagning|Kontaktperson|Bostad vuxna|Bostad vuxna|Bostad vuxna|Bostad vuxna|Bostad vuxna|Bostad barn|Daglig verksamhet|Daglig verksamhet|Daglig verksamhet|Kontaktperson|Kontaktperson|Avlösarservice|Korttidsvistelse|Korttidsvistelse|Ledsagarservice".split("|")
K = "K M K K M K M K K M K K M K M M K M K M M K M K M M M K K".split()
B = "250902 250918 251007 251021 251114 251201 251015 250827 251209 250611 251103 251217 250930 250512 231114 240618 241203 250325 250902 250820 250604 251008 251127 250114 250919 251022 250707 251205 250826".split()
O = ["Erbjudande lämnat, tackade nej", "Plats saknas", "Plats saknas", "Önskar parboende", "Tackat nej, vill vänta till våren", "Plats saknas", "Avböjde första erbjudna vecka", "Kö", "Kö", "Vill inte ha insatsen just nu, sjukhusvistelse", "Ny personal introduceras", "Inte nåbar trots brev och telefon", "Personalbrist", "Uppdragstagare ej funnen",
     "Specifika önskemål om område", "Ingen ledig bostad", "Tackat nej till två bostäder", "Ingen ledig bostad", "Bostad klar, flyttar senare", "Placering utanför kommunen eftersöks", "Passande grupp saknas", "Eget önskemål att vänta", "Studerar på annan ort", "Uppdragstagare slutade innan start", "Uppdragstagare ej funnen", "Matchning pågår", "Inskolning drog ut på tiden", "Plats saknas", "Personalbrist"]
V = {2: "260212", 5: "260318", 8: "260316", 10: "260218", 19: "260226", 26: "260301", 24: "260120"}
A = {3: "260304", 12: "260127", 22: "260316"}
iso = lambda x: f"20{x[:2]}-{x[2:4]}-{x[4:]}"
assert len(X) == len(K) == len(B) == len(O) == 29
# kvar per lag, fördelat på kön
n = len(X); lagof = lambda i: "SoL" if i < 14 else "LSS"
stat = lambda i: "verkställt" if i in V else "avslutat" if i in A else "kvarstående"
import collections
cn = collections.Counter((lagof(i), stat(i)) for i in range(n))
tk = collections.Counter((lagof(i), K[i]) for i in range(n))
r.h(2, "Översikt")
cols = ["", "Rapporterade", "varav kvinnor", "varav män", "Verkställda", "Avslutade", "Kvarstående"]
rows, raw = [], []
for lag in ("SoL", "LSS"):
    raw.append([tk[lag, "K"] + tk[lag, "M"], tk[lag, "K"], tk[lag, "M"], cn[lag, "verkställt"], cn[lag, "avslutat"], cn[lag, "kvarstående"]])
raw.append([a + b for a, b in zip(*raw)])
t = r.table(cols, [[l, *map(str, v)] for l, v in zip(["SoL", "LSS", "Nämnden totalt"], raw)], "other", total=True, align="lrrrrrr")
for l, v in zip(["SoL", "LSS", None], raw):
    for (m, k), x in zip([("rapporterade", None), ("rapporterade", "K"), ("rapporterade", "M"), ("verkställda", None), ("avslutade", None), ("kvarstående", None)], v):
        r.cnt(t, m, x, lag=l, kon=k, is_total=l is None)
print(raw)
q = f"Sammantaget rapporterades {raw[2][0]} beslut och vid kvartalets slut kvarstod {raw[2][5]}"
pc = round(raw[2][2] / raw[2][0] * 100)
q2 = f"Männen utgör {pc} procent av de rapporterade besluten"
r.p(q + ". " + q2 + ". Fem av de kvarstående LSS-besluten gäller bostad.")
r.claim(q, raw[2][0], "rapporterade"); r.claim(q, raw[2][5], "kvarstående"); r.claim(q2, pc, "rapporterade", unit="procent", kon="M")
bo = sum(1 for i in range(14, n) if X[i].startswith("Bostad") and stat(i) == "kvarstående"); assert bo == 5, bo
r.claim("Fem av de kvarstående LSS-besluten gäller bostad", 5, "kvarstående", lag="LSS", insats="bostad", drop=("insats",))
r.h(2, "Sammanställning beslut för beslut")
r.p("Datum skrivs ÅÅMMDD.")
t = r.table(["Rad", "Lag", "Insats", "Kön", "Beslut", "Verkställt", "Avslutat", "Orsak enligt handläggaren"],
            [[str(i + 1), lagof(i), X[i], K[i], B[i], V.get(i, ""), A.get(i, ""), O[i]] for i in range(n)], "decision_rows")
for i in range(n):
    r.dec(t, nr=i + 1, lag=lagof(i), insats=X[i], kon=K[i], beslutsdatum=iso(B[i]), verkstallt_datum=iso(V[i]) if i in V else None, avslutat_datum=iso(A[i]) if i in A else None, status=stat(i), kommentar=O[i])
r.h(2, "Nämndens fortsatta arbete")
r.p("Rapporten lämnas till kommunfullmäktige och revisorerna. Nästa rapport lämnas efter sommaren.")
CSS = """@page{size:A4 landscape;margin:16mm 18mm 18mm;@bottom-left{content:"Östersunds kommun, VON 2026/00071";font:8pt 'Liberation Sans Narrow'}@bottom-right{content:"Sidan " counter(page);font:8pt 'Liberation Sans Narrow'}}body{font:10.5pt 'Liberation Sans'}h1{font-size:16pt;font-weight:normal}h2{font-size:12pt;color:#555;break-after:avoid}
.meta{display:flex;justify-content:space-between;border-bottom:1px solid #000;padding-bottom:6px}table{border-collapse:collapse;width:100%;font-size:9.5pt}thead{display:table-header-group}tr{break-inside:avoid}th{border-bottom:2px solid #000;padding:4px 8px}td{padding:4px 8px}tbody tr:nth-child(even){background:#f0f0f0}.sum td{font-weight:bold;border-top:1px solid #000}"""
def build():
    r.chromium(CSS, title="Gynnande beslut"); r.save()
