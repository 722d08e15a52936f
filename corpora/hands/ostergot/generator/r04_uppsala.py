"""Uppsala, Q2 2024: printed from a web page by Chromium; two tables with women and men under each of four quarters, footnotes under them."""
from lib import *

r = Rep("ostergot04_uppsala_2024kv2", "pdf", organisation="Uppsala kommun", kommunkod="0380", namnd="Omsorgsnämnden",
        dnr="OSN-2024-00217", period="2024-Q2", document_date="2024-08-20", laws=["LSS", "SoL"])
Q = ["2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2"]
LSS = [("Bostad med särskild service för vuxna", "9 14 10 13 8 15 7* 16"), ("Kontaktperson", "12 8 11 9 13 9 14 8"), ("Ledsagarservice", "3 2 4 2 2 2 3** 1"),
       ("Daglig verksamhet", "2 5 3 4 2 4 1 4"), ("Korttidsvistelse", "1 2 – 2 1 3 1 2***")]
SOL = [("Boendestöd", "5 4 4 4 6 5 5 3"), ("Sysselsättning", "2 3 2 2 1 4 2 4"), ("Kontaktperson", "4 1 3 1 3 2 4 2*")]
num = lambda c: 0 if c == "–" else int(re.match(r"\d+", c).group())
tot = lambda rows: [sum(num(x[1].split()[i]) for x in rows) for i in range(8)]
TL, TS = tot(LSS), tot(SOL)
q = lambda t, i: t[2 * i] + t[2 * i + 1]
cols = ["Insats"] + [f"Kv {x[-1]} {x[:4]} {k}" for x in Q for k in ("K", "M")]
head = [[("Insats", 1, 2)] + [(f"Kv {x[-1]} {x[:4]}", 2, 1) for x in Q], [(k, 1, 1) for _ in Q for k in ("K", "M")]]
dims = [None] + [{"period": x, "kon": k} for x in Q for k in ("K", "M")]
A, B = q(TL, 3), q(TS, 3)

r.h(1, "Förslag till beslut")
r.p("Omsorgsnämnden föreslås besluta att godkänna redovisningen av ej verkställda beslut för andra kvartalet 2024.")
r.h(1, "Ärendet")
r.p("Kommunen är skyldig att rapportera beslut som inte har verkställts inom tre månader till Inspektionen för vård och omsorg, IVO. Skyldigheten finns i 16 kap. 6 f–h §§ SoL och 28 f–h §§ LSS. "
    "Omsorgsnämnden ansvarar för insatser enligt LSS och för socialpsykiatri enligt SoL. Beslut inom äldreomsorgen redovisas av äldrenämnden.")
r.p(f"Andra kvartalet 2024 rapporterades {A} beslut enligt LSS och {B} enligt SoL, sammanlagt {A + B}. Kvartalet innan var motsvarande antal {q(TL, 2)} respektive {q(TS, 2)}.",
    (f"Andra kvartalet 2024 rapporterades {A} beslut enligt LSS", A, "beslut", "rapporterade", {"lag": "LSS"}), (f"{B} enligt SoL", B, "beslut", "rapporterade", {"lag": "SoL"}),
    (f"sammanlagt {A + B}", A + B, "beslut", "rapporterade"),
    (f"Kvartalet innan var motsvarande antal {q(TL, 2)} respektive {q(TS, 2)}", q(TL, 2), "beslut", "rapporterade", {"lag": "LSS", "period": "2024-Q1"}),
    (f"Kvartalet innan var motsvarande antal {q(TL, 2)} respektive {q(TS, 2)}", q(TS, 2), "beslut", "rapporterade", {"lag": "SoL", "period": "2024-Q1"}))
r.h(1, "Beslut enligt LSS")
d = TL[6] - TL[7]
r.p(f"Flest beslut gäller kontaktperson och bostad med särskild service. Av besluten enligt LSS avser {TL[6]} kvinnor eller flickor och {TL[7]} män eller pojkar.",
    (f"Av besluten enligt LSS avser {TL[6]} kvinnor eller flickor", TL[6], "beslut", "rapporterade", {"lag": "LSS", "kon": "K"}),
    (f"{TL[7]} män eller pojkar", TL[7], "beslut", "rapporterade", {"lag": "LSS", "kon": "M"}))
t = r.table(cols, [[x[0], *x[1].split()] for x in LSS] + [["Summa", *map(str, TL)]], "insats_time_series", head=head, title="Tabell 1. Rapporterade beslut enligt LSS per kvartal, kvinnor/flickor (K) och män/pojkar (M)", total=(-1,), widths=["28%"] + ["9%"] * 8)
r.grid(t, [{"insats": x[0]} for x in LSS] + [{"is_total": True}], dims, lag="LSS", measure="rapporterade")
AG = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
bo = {"lag": "LSS", "insats": "Bostad med särskild service för vuxna", "kon": "K", "agreed": AG}
r.p("* Två av besluten rapporteras på grund av avbrott i verkställigheten.", ("Två av besluten rapporteras på grund av avbrott i verkställigheten", 2, "beslut", "rapporterade", {**bo, "agreed": ["period", "lag", "insats", "kon", "compare_to"]}), cls="fn")
r.p("** Ett av besluten avser en flicka.", ("Ett av besluten avser en flicka", 1, "beslut", "rapporterade", {"lag": "LSS", "insats": "Ledsagarservice", "kon": "K", "agreed": AG}), cls="fn")
r.p("*** Verkställdes i juli 2024, det vill säga efter kvartalets slut, och lämnas med nästa rapport.", cls="fn")
r.h(1, "Beslut enligt SoL, socialpsykiatri")
t = r.table(cols, [[x[0], *x[1].split()] for x in SOL] + [["Summa", *map(str, TS)]], "insats_time_series", head=head, title="Tabell 2. Rapporterade beslut enligt SoL per kvartal, kvinnor (K) och män (M)", total=(-1,), widths=["28%"] + ["9%"] * 8)
r.grid(t, [{"insats": x[0]} for x in SOL] + [{"is_total": True}], dims, lag="SoL", measure="rapporterade")
r.p("* Det ena beslutet togs över från äldrenämnden i april och ingick tidigare i den nämndens statistik.", cls="fn")
r.claim(r.blocks[-1][1][0], "Det ena beslutet togs över från äldrenämnden", 1, "beslut", "rapporterade", optional=True, lag="SoL", insats="Kontaktperson", kon="M")
ch = q(TS, 3) - q(TS, 2)
assert ch == -1 and q(TL, 3) - q(TL, 2) == -2, (ch, q(TL, 3) - q(TL, 2))
r.p("Jämfört med kvartal 1 har antalet beslut enligt SoL minskat med ett. Boendestöd har minskat med tre, medan sysselsättning och kontaktperson har ökat med ett vardera.",
    ("Jämfört med kvartal 1 har antalet beslut enligt SoL minskat med ett", -1, "skillnad", "rapporterade", {"lag": "SoL", "compare_to": "2024-Q1"}),
    ("Boendestöd har minskat med tre", -3, "skillnad", "rapporterade", {"lag": "SoL", "insats": "Boendestöd", "compare_to": "2024-Q1"}),
    ("sysselsättning och kontaktperson har ökat med ett vardera", 1, "skillnad", "rapporterade", {"lag": "SoL", "insats": "sysselsättning", "compare_to": "2024-Q1"}),
    ("sysselsättning och kontaktperson har ökat med ett vardera", 1, "skillnad", "rapporterade", {"lag": "SoL", "insats": "kontaktperson", "compare_to": "2024-Q1"}))
r.h(1, "Orsaker")
r.p("Den vanligaste orsaken när det gäller bostad är att det saknas lediga lägenheter i den del av staden där den enskilde vill bo. För kontaktperson är det svårt att rekrytera, "
    "framför allt i Gottsunda och på landsbygden norr om Storvreta. Inom boendestöd har flera personer bett att få vänta med insatsen.")
r.h(1, "Ekonomiska konsekvenser")
r.p("Inte aktuellt.")
r.p("Omsorgsförvaltningen\n\nFörvaltningsdirektör", cls="sign")


def build():
    css = """@page{size:A4;margin:20mm 18mm 20mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt 'Liberation Sans'}}
    body{font:10.5pt/1.4 'Liberation Sans'} .top{border-bottom:1.2mm solid #f2b600;padding-bottom:2mm;margin-bottom:8mm;display:grid;grid-template-columns:1fr 1fr;font-size:9.5pt}
    .top div:nth-child(2){text-align:right} h1{font-size:19pt;font-weight:normal;margin:0 0 5mm} h2{font-size:12.5pt;margin:6mm 0 1.5mm;break-after:avoid} p{margin:0 0 3mm}
    table{border-collapse:collapse;width:100%;font-size:9.3pt;table-layout:fixed;break-inside:avoid} caption{text-align:left;font-size:9.3pt;font-style:italic;padding:2mm 0 1.2mm}
    th,td{border:.25mm solid #999;padding:1mm 1.4mm} th{background:#fdf1cc} td.n{text-align:right} .sum td{font-weight:bold} .fn{font-size:8.5pt;margin:1mm 0 0} .sign{margin-top:10mm}
    table+.fn{margin-top:2mm} .fn+p:not(.fn){margin-top:4mm}"""
    top = "<div class=top><div><b>Uppsala kommun</b><br>Omsorgsförvaltningen<br>Tjänsteskrivelse till omsorgsnämnden</div><div>Datum: 2024-08-20<br>Diarienummer: OSN-2024-00217</div></div>"
    chrome(page_html(css, top + "<h1>Ej verkställda beslut kvartal 2 2024</h1>" + html_blocks(r.blocks), "Ej verkställda beslut kvartal 2 2024"), r.out)
    r.save()
