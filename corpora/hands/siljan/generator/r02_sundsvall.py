from lib import R
r = R("siljan02_sundsvall_2023_kv3", organisation="Sundsvalls kommun", kommunkod="2281", namnd="Vård- och omsorgsnämnden", dnr="VON-2023-00318", period="2023-Q3", document_date="2023-10-19", laws=["SoL", "LSS"])
r.meta(["SUNDSVALLS KOMMUN", "Vård- och omsorgsförvaltningen"], ["Datum: 2023-10-19", "Diarienummer: VON-2023-00318", "Mottagare: Vård- och omsorgsnämnden"])
r.h(1, "Statistikrapport: icke verkställda beslut juli–september 2023", sect=False)
r.h(2, "Förvaltningens förslag")
r.p("Vård- och omsorgsnämnden föreslås besluta att lägga statistikrapporten till handlingarna och att överlämna den till kommunfullmäktige.")
r.h(2, "Bakgrund")
r.p("Bestämmelserna i 16 kap. 6 f–6 h §§ socialtjänstlagen (2001:453) och 28 f–28 h §§ LSS innebär att nämnden varje kvartal lämnar uppgifter om gynnande beslut som blivit liggande längre tid än tre månader. Uppgifterna i tabellerna är avidentifierade och räknas i beslut, alltså inte i personer.")
r.h(2, "Utfall kvartal 3")
S = [("Särskilt boende för äldre", 21, 13, 9, 4), ("Korttidsplats", 4, 3, 6, 0), ("Dagverksamhet", 5, 2, 2, 1), ("Boendestöd", 3, 4, 3, 1), ("Kontaktperson", 2, 3, 0, 2)]
L = [("Bostad med särskild service", 6, 8, 2, 1), ("Daglig verksamhet", 2, 5, 3, 1), ("Korttidsvistelse utanför hemmet", 1, 3, 0, 1), ("Kontaktperson", 3, 3, 1, 0)]
cols = ["Insats", "Kvinnor", "Män", "Totalt rapporterade", "Därav verkställda", "Därav avslutade av annat skäl", "Kvar vid kvartalets slut"]
def tab(data, lag, title, wrong=0):
    rows = [[n, *map(str, (k, m, k + m, v, a, k + m - v - a))] for n, k, m, v, a in data]
    T = [sum(x) for x in zip(*[(k, m, k + m, v, a, k + m - v - a) for _, k, m, v, a in data])]
    T[5] += wrong
    t = r.table(cols, rows + [["Summa", *map(str, T)]], "insats_status", title=title, caption=True, total=True, align="lrrrrrr")
    for n, k, m, v, a in data:
        for me, val, kon in (("rapporterade", k, "K"), ("rapporterade", m, "M"), ("rapporterade", k + m, None), ("verkställda", v, None), ("avslutade", a, None), ("kvarstående", k + m - v - a, None)):
            r.cnt(t, me, val, lag=lag, insats=n, kon=kon)
    for me, val, kon in zip(["rapporterade"] * 3 + ["verkställda", "avslutade", "kvarstående"], T, ["K", "M", None, None, None, None]):
        r.cnt(t, me, val, lag=lag, kon=kon, is_total=True)
    return T
q = "Nämnden rapporterade sammanlagt 91 beslut, vilket är sju fler än kvartalet innan"
r.p(q + ". Av dessa gällde 60 beslut SoL och 31 beslut LSS.")
r.claim(q, 91, "rapporterade"); r.claim(q, 7, "rapporterade", unit="skillnad", compare_to="2023-Q2")
q = "Av dessa gällde 60 beslut SoL och 31 beslut LSS"
r.claim(q, 60, "rapporterade", lag="SoL"); r.claim(q, 31, "rapporterade", lag="LSS")
TS = tab(S, "SoL", "Tabell 1. Socialtjänstlagen")
q = "Trycket är störst på särskilt boende för äldre, där 34 beslut rapporterades och 21 alltjämt väntar"
r.p(q + ". Många har tackat nej till en första erbjuden plats och står kvar i kön till ett visst hus.")
r.claim(q, 34, "rapporterade", lag="SoL", insats="särskilt boende för äldre"); r.claim(q, 21, "kvarstående", lag="SoL", insats="särskilt boende för äldre")
TL = tab(L, "LSS", "Tabell 2. Lagen om stöd och service till vissa funktionshindrade", wrong=1)
q = "Av LSS-besluten verkställdes sex medan tre avslutades på annat vis"
r.p(q + ". Inga avbrott äldre än tre månader har rapporterats i kvartalet.")
r.claim(q, 6, "verkställda", lag="LSS"); r.claim(q, 3, "avslutade", lag="LSS")
r.claim("Inga avbrott äldre än tre månader har rapporterats i kvartalet", 0, "rapporterade", optional=True)
assert TS[2] == 60 and TL[2] == 31 and TS[5] == 32 and TL[5] == 23 and TL[3:5] == [6, 3], (TS, TL)
r.bad("table_sum", "error", "Tabell 2, Kvar vid kvartalets slut: raderna ger 22, Summa säger 23.", 23, 22, ["Summa 12 19 31 6 3 23", "Kvar vid kvartalets slut"])
r.bad("table_sum", "note", "Summaraden i tabell 2 går inte ihop: 31 - 6 - 3 = 22.", 23, 22, ["Summa 12 19 31 6 3 23"], kinds=["table_sum", "row_content"], optional=True)
r.h(2, "Bemanning")
r.p("Tabellen nedan tas med som bakgrund till köerna.")
r.table(["Enhet", "Tjänster", "Vakanta"], [["Biståndsenheten äldre", "24,5", "2,0"], ["LSS-handläggning", "11,0", "1,5"]], "other", title="Handläggartjänster 2023-09-30", caption=True, align="lrr")
r.p("Förvaltningsdirektören"); r.p("Enhetschef biståndsenheten")
CSS = """@page{size:A4;margin:20mm 18mm 20mm 18mm;@bottom-center{content:"VON-2023-00318   Sida " counter(page) " av " counter(pages);font:8pt 'Liberation Sans'}}
body{font:10pt 'Liberation Sans';color:#222}h1{font-size:17pt;color:#00507a}h2{font-size:12pt;border-bottom:1px solid #00507a;padding-bottom:2px;margin-top:16px;break-after:avoid}
.meta{display:flex;justify-content:space-between;font-size:9pt;border-top:4px solid #00507a;padding-top:6px}table{border-collapse:collapse;width:100%;margin:2px 0 10px;font-size:9pt;break-inside:avoid}
th{background:#00507a;color:#fff;padding:4px 6px;vertical-align:bottom}td{padding:3px 6px;border-bottom:1px solid #bbb}.sum td{font-weight:bold;border-top:2px solid #00507a}.cap{font-weight:bold;margin:8px 0 2px;break-after:avoid}"""
def build():
    r.chromium(CSS, title="Statistikrapport"); r.save()
