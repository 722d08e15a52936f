"""Norrköping, Q1 2025: WeasyPrint; insats by sex, reasons by law, list of the oldest decisions with days waited. One planted error."""
from datetime import date
from lib import *

r = Rep("ostergot02_norrkoping_2025q1", "pdf", organisation="Norrköpings kommun", kommunkod="0581", namnd="Vård- och omsorgsnämnden",
        dnr="VON 2025/0133", period="2025-Q1", document_date="2025-04-24", laws=["SoL", "LSS"])
r.loose = True
I = [("Särskilt boende", "SoL", 6, 3), ("Korttidsboende", "SoL", 1, 0), ("Dagverksamhet", "SoL", 2, 1), ("Hemtjänst", "SoL", 1, 1),
     ("Bostad med särskild service, vuxna", "LSS", 2, 5), ("Kontaktperson", "LSS", 3, 2), ("Ledsagarservice", "LSS", 1, 1), ("Daglig verksamhet", "LSS", 1, 2)]
O = [("Resursbrist, ledig bostad eller plats", 3, 6), ("Resursbrist, lämplig personal eller uppdragstagare", 1, 4), ("Den enskilde har tackat nej till erbjudande", 8, 4), ("Annat skäl", 3, 3)]
K, M = sum(x[2] for x in I), sum(x[3] for x in I)
N = K + M
S = sum(x[2] + x[3] for x in I if x[1] == "SoL"); L = N - S
assert S == sum(x[1] for x in O) and L == sum(x[2] for x in O)
D = [("SoL", "Särskilt boende", "2023-08-17", "K", "Tackat nej vid tre tillfällen. Önskar endast Vrinnevi."),
     ("SoL", "Särskilt boende", "2024-01-22", "K", "Maken vårdar i hemmet, paret vill vänta."),
     ("SoL", "Dagverksamhet", "2024-03-05", "M", "Vill gå på verksamhet närmare hemmet; där är det fullt."),
     ("LSS", "Bostad med särskild service, vuxna", "2021-11-30", "M", "Behöver bostad anpassad för rullstol. Nybyggnation i Ljura klar tidigast hösten 2025."),
     ("LSS", "Bostad med särskild service, vuxna", "2022-10-03", "M", "Tackat nej till två erbjudna lägenheter."),
     ("LSS", "Bostad med särskild service, vuxna", "2023-06-26", "K", "Ingen ledig bostad som motsvarar behovet."),
     ("LSS", "Kontaktperson", "2024-02-12", "K", "Annonserat utan svar, intresset för uppdraget är lågt."),
     ("LSS", "Daglig verksamhet", "2023-12-18", "M", "Har svårt att komma i väg. Provar nu två förmiddagar, påbörjas i april.")]
END = date(2025, 3, 31)
D = [(*d[:3], (END - date.fromisoformat(d[2])).days, *d[3:]) for d in D]
assert all(d[3] > 365 for d in D)

r.h(1, "Beslutsförslag")
r.p("Vård- och omsorgsnämnden noterar informationen till protokollet.\nStatistikrapporten överlämnas till kommunfullmäktige.")
r.h(1, "Ärendet i korthet")
n12 = sum(O[2][1:])
sab = sum(I[0][2:])
r.p(f"Den 31 mars 2025 fanns {N} beslut som inte var verkställda trots att mer än tre månader hade gått, {S} enligt socialtjänstlagen och {L} enligt LSS. "
    f"Vid årsskiftet var de 35, alltså har antalet minskat med tre.",
    (f"Den 31 mars 2025 fanns {N} beslut som inte var verkställda", N, "beslut", "ej_verkställda"),
    (f"{S} enligt socialtjänstlagen", S, "beslut", "ej_verkställda", {"lag": "SoL"}), (f"{L} enligt LSS", L, "beslut", "ej_verkställda", {"lag": "LSS"}),
    ("Vid årsskiftet var de 35", 35, "beslut", "ej_verkställda", {"period": "2024-Q4"}),
    ("alltså har antalet minskat med tre", -3, "skillnad", "ej_verkställda", {"compare_to": "2024-Q4"}))
assert N == 32
r.p(f"Särskilt boende är den vanligaste insatsen med {sab + 1} beslut. Det vanligaste skälet är att den enskilde har tackat nej till ett erbjudande, "
    f"{n12} av {N} beslut eller {round(100 * n12 / N + .01)} procent.",
    (f"Särskilt boende är den vanligaste insatsen med {sab + 1} beslut", sab + 1, "beslut", "ej_verkställda", {"insats": "Särskilt boende"}),
    (f"den enskilde har tackat nej till ett erbjudande, {n12} av {N} beslut", n12, "beslut", "ej_verkställda", {"orsak": "den enskilde har tackat nej till ett erbjudande"}),
    (f"eller {round(100 * n12 / N + .01)} procent", 38, "procent", "ej_verkställda", {"orsak": "den enskilde har tackat nej till ett erbjudande"}))
r.claims[-2]["agreed"] = r.claims[-1]["agreed"] = ["period", "lag", "insats", "kon", "compare_to"]
r.claim(f"{n12} av {N} beslut", f"{n12} av {N} beslut", N, "beslut", "ej_verkställda", optional=True)
r.err("text_vs_table", "error", "The summary gives 10 decisions for Särskilt boende; table 1 has 6 + 3 = 9 (and its rows add to 32 only with 9).", sab + 1, sab,
      [f"Särskilt boende är den vanligaste insatsen med {sab + 1} beslut", f"Särskilt boende SoL 6 3 {sab}"])
r.p(f"{K} av besluten ({round(100 * K / N)} procent) gäller kvinnor.",
    (f"{K} av besluten", K, "beslut", "ej_verkställda", {"kon": "K"}), (f"{round(100 * K / N)} procent) gäller kvinnor", round(100 * K / N), "procent", "ej_verkställda", {"kon": "K"}))
r.h(1, "Varför nämnden får den här rapporten")
r.p("Ett gynnande beslut ska verkställas utan dröjsmål. Har det inte skett inom tre månader ska beslutet rapporteras till Inspektionen för vård och omsorg (16 kap. 6 f § SoL, 28 f § LSS). "
    "Beslutet rapporteras på nytt varje kvartal tills det har verkställts eller avslutats. Att någon tackar nej till ett skäligt erbjudande innebär inte att beslutet upphör att gälla. "
    "Till kommunfullmäktige lämnas enbart statistik, inga personuppgifter (16 kap. 6 h § SoL, 28 h § LSS).")
r.h(1, "Redovisning per den 31 mars 2025")
t1 = r.table(["Insats", "Lag", "Kvinnor", "Män", "Totalt"], [[x[0], x[1], str(x[2]), str(x[3]), str(x[2] + x[3])] for x in I] + [["Summa", "", str(K), str(M), str(N)]],
             "matrix_insats_kon_orsak", cls="num", title="Tabell 1. Ej verkställda beslut per insats och kön", total=(-1,), widths=["46%", "12%", "14%", "14%", "14%"])
r.grid(t1, [{"insats": x[0], "lag": x[1]} for x in I] + [{"is_total": True}], [None, None, {"kon": "K"}, {"kon": "M"}, {}], measure="ej_verkställda")
t2 = r.table(["Skäl", "SoL", "LSS", "Båda lagarna"], [[o[0], str(o[1]), str(o[2]), str(o[1] + o[2])] for o in O] + [["Summa", str(S), str(L), str(N)]],
             "matrix_insats_kon_orsak", cls="num", title="Tabell 2. Huvudsakligt skäl till att beslutet inte är verkställt", total=(-1,), widths=["58%", "12%", "12%", "18%"])
r.grid(t2, [{"orsak": o[0]} for o in O] + [{"is_total": True}], [None, {"lag": "SoL"}, {"lag": "LSS"}, {}], measure="ej_verkställda")
r.p("Ett beslut räknas en gång i tabell 2 även om flera skäl förekommer.")
r.h(1, "Beslut som väntat mer än ett år")
r.p(f"{w(len(D)).capitalize()} beslut är äldre än ett år. Det äldsta är från november 2021 och gäller en bostad enligt LSS.",
    (f"{w(len(D)).capitalize()} beslut är äldre än ett år", len(D), "beslut", "ej_verkställda"))
t3 = r.table(["Lag", "Insats", "Beslut fattat", "Dagar till 2025-03-31", "Kön", "Kommentar"], [[d[0], d[1], d[2], str(d[3]), d[4], d[5]] for d in D], "decision_rows",
             title="Tabell 3. Beslut äldre än tolv månader", widths=["7%", "20%", "13%", "15%", "7%", "38%"], cls="list")
for d in D:
    r.dec(table=t3, insats=d[1], insats_id=iid(d[1], d[0]), lag=d[0], beslutsdatum=d[2], dagar=d[3], kon=d[4], kommentar=d[5], status="kvarstående")
r.h(1, "Kontorets kommentar")
r.p("Bristen på bostäder enligt LSS väntas bestå under året. När gruppbostaden i Ljura öppnar frigörs även platser i servicebostad. Vård- och omsorgskontoret följer utvecklingen i den ordinarie verksamhetsuppföljningen.")
r.p("Vård- och omsorgskontoret\nEnhetschef myndighet, socialt ansvarig samordnare", cls="sign")


def build():
    css = """@page{size:A4;margin:25mm 24mm 22mm 24mm;@top-right{content:"Sida " counter(page) " av " counter(pages);font:8pt 'DejaVu Sans'}
    @bottom-left{content:"VON 2025/0133  Ej verkställda beslut, första kvartalet 2025";font:7.5pt 'DejaVu Sans';color:#555}}
    body{font:9.2pt/1.45 'DejaVu Sans';} h1{font-size:17pt;color:#7a1f3d;margin:14mm 0 6mm} h2{font-size:11pt;color:#7a1f3d;margin:5mm 0 1mm;break-after:avoid} p{margin:0 0 2.4mm}
    table{width:100%;border-collapse:collapse;margin:2mm 0 5mm;font-size:8.3pt;table-layout:fixed} caption{text-align:left;font-weight:bold;padding-bottom:1mm}
    th{background:#7a1f3d;color:#fff;text-align:left;padding:1.2mm;hyphens:none} td{border-bottom:.3mm solid #ccc;padding:1.1mm;vertical-align:top} tr{break-inside:avoid}
    td.n{text-align:right} .list td.n{text-align:left} .num th:not(:first-child),.num td:not(:first-child){text-align:right} .sum td{font-weight:bold;border-top:.5mm solid #7a1f3d} .lh{display:flex;justify-content:space-between;font-size:8.5pt} .sign{margin-top:8mm}"""
    lh = "<div class=lh><div><b>NORRKÖPINGS KOMMUN</b><br>Vård- och omsorgskontoret</div><div>TJÄNSTESKRIVELSE<br>2025-04-24</div><div>Diarienummer<br>VON 2025/0133</div></div>"
    weasy(page_html(css, lh + "<h1>Ej verkställda beslut, första kvartalet 2025</h1>" + html_blocks(r.blocks), "Ej verkställda beslut"), r.out)
    r.save()
