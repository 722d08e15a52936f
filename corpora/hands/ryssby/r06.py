"""Tanum, kvartal 4 2024: Chromium; extract of minutes, then the letter with five-quarter series; two planted errors."""
import to_html
from model import C, Report, word

Q = ["2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]
HEAD = ["Kv 4 2023", "Kv 1 2024", "Kv 2 2024", "Kv 3 2024", "Kv 4 2024"]
LSS = [("Avlösarservice", [2, 1, 1, 0, 0]), ("Bostad med särskild service för vuxna", [5, 6, 6, 7, 6]), ("Daglig verksamhet", [3, 3, 2, 4, 5]), ("Kontaktperson", [8, 7, 9, 8, 6])]
SOL = [("Särskilt boende", [4, 6, 9, 7, 5]), ("Boendestöd", [1, 0, 2, 3, 1]), ("Kontaktfamilj", [3, 3, 4, 2, 2])]
KON = [("Kvinna/flicka", "K", [13, 14, 17, 16, 14]), ("Man/pojke", "M", [13, 12, 16, 15, 11])]
PRINTED = (2, 14)  # SoL total of Kv 2 2024 as printed; the rows make 15
LOOSE = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
CSS = """@page{size:A4;margin:22mm 24mm}body{font-family:'Liberation Sans Narrow','Liberation Sans',sans-serif;font-size:11.5pt;line-height:1.35}h1{font-size:16pt;font-weight:normal;border-bottom:2px solid #0a5a8a}
h2{font-size:12.5pt;margin:14px 0 3px;break-after:avoid}h3{font-size:11.5pt;font-style:italic;margin:10px 0 2px;break-after:avoid}p{margin:3px 0 8px}table{border-collapse:collapse;margin:6px 0 12px;width:100%;break-inside:avoid}
caption{text-align:left;font-size:10pt;font-style:italic}th{background:#0a5a8a;color:white;font-size:10pt;text-align:right;padding:3px 6px}th:first-child,td:first-child{text-align:left}td{text-align:right;padding:2px 6px}
tbody tr:nth-child(even){background:#e9f1f6}.summa td{border-top:1px solid #000;font-weight:bold}.brytning{break-after:page}.huvud{display:flex;justify-content:space-between;font-size:10pt;margin-bottom:16px}.small{font-size:9pt}"""


def series(r, law, title, data, first, printed=None):
    total = [sum(v[i] for _, v in data) for i in range(5)]
    shown = list(total)
    if printed:
        shown[printed[0]] = printed[1]
    rows = [[n, *map(str, v)] for n, v in data] + [["Totalt", *map(str, shown)]]
    t = r.table([first] + HEAD, rows, "insats_time_series", title=title, bold=[len(data)], head=[[(first, 1)] + [(h.replace(" 20", "\n20"), 1) for h in HEAD]])
    r.grid(t, [dict(insats=n) for n, _ in data] + [dict(is_total=True)], [None] + [dict(period=q) for q in Q], lag=law)
    return total, rows


def build():
    r = Report("ryssby06_tanum_2024kv4", "pdf", "Tanums kommun", "1435", "Omsorgsnämnden", "ON 2025/0006-709", "2024-Q4", "2025-02-03", ["LSS", "SoL"])
    lt, st = ([sum(v[i] for _, v in d) for i in range(5)] for d in (LSS, SOL))
    tot = [a + b for a, b in zip(lt, st)]
    assert tot == [a + b for a, b in zip(KON[0][2], KON[1][2])], (tot, lt, st)
    r.blocks.append(("raw", '<div class="huvud"><div><b>Tanums kommun</b><br>Omsorgsnämnden</div><div>PROTOKOLLSUTDRAG<br>Sammanträdesdatum 2025-02-20</div></div>'))
    r.h(0, "§ 14 Rapport om ej verkställda beslut, kvartal 4 2024")
    r.p("Dnr ON 2025/0006-709")
    r.h(1, "Omsorgsnämndens beslut")
    r.p("Omsorgsnämnden godkänner rapporten och översänder den till kommunfullmäktige.")
    r.h(1, "Sammanfattning av ärendet")
    r.p(f"Omsorgsförvaltningen har för kvartal 4 2024 rapporterat {tot[4]} ej verkställda beslut till IVO, {lt[4]} enligt LSS och {st[4]} enligt SoL.",
        C(f"har för kvartal 4 2024 rapporterat {tot[4]} ej verkställda beslut till IVO", tot[4], "rapporterade", agreed=LOOSE),
        C(f"{lt[4]} enligt LSS", lt[4], "rapporterade", lag="LSS", agreed=LOOSE), C(f"{st[4]} enligt SoL", st[4], "rapporterade", lag="SoL", agreed=LOOSE))
    r.h(1, "Beslutsunderlag")
    r.p("Förvaltningens tjänsteskrivelse med rubriken Ej verkställda beslut kvartal 4.")
    r.p("Paragrafen är omedelbart justerad. Utdraget bestyrks:", style="small")
    r.br()
    r.blocks.append(("raw", '<div class="huvud"><div><b>Tanums kommun</b><br>Omsorgsförvaltningen</div><div>TJÄNSTESKRIVELSE<br>Datum: 2025-02-03<br>Dnr: ON 2025/0006-709</div></div>'))
    r.h(0, "Ej verkställda beslut kvartal 4")
    r.h(1, "Ärendet")
    said = tot[4] - tot[3] - 2
    r.p(f"Under kvartal 4 2024 rapporterades {tot[4]} beslut som ej verkställda. Det är en minskning med {word(-said)} beslut jämfört med kvartal 3 2024 då antalet var {tot[3]}. "
        "Redovisningen nedan visar utvecklingen under de senaste fem kvartalen. Ett och samma beslut kan finnas med i flera kvartal.",
        C(f"Under kvartal 4 2024 rapporterades {tot[4]} beslut som ej verkställda", tot[4], "rapporterade", agreed=LOOSE),
        C(f"Det är en minskning med {word(-said)} beslut jämfört med kvartal 3 2024", said, "rapporterade", "skillnad", compare_to="2024-Q3", agreed=LOOSE),
        C(f"då antalet var {tot[3]}", tot[3], "rapporterade", period="2024-Q3", agreed=LOOSE))
    r.h(2, "Lagen om stöd och service till vissa funktionshindrade (LSS)")
    series(r, "LSS", "Tabell 1. Ej verkställda beslut enligt LSS per insats", LSS, "LSS-insats")
    p = round(100 * LSS[3][1][4] / lt[4])
    r.p(f"Kontaktperson utgör {p} procent av LSS-besluten kvartal 4, mot {round(100 * LSS[3][1][0] / lt[0])} procent ett år tidigare. För avlösarservice finns inga ej verkställda beslut "
        "sedan den nya poolen kom i gång.",
        C(f"Kontaktperson utgör {p} procent av LSS-besluten kvartal 4", p, unit="procent", lag="LSS", insats="kontaktperson"),
        C(f"mot {round(100 * LSS[3][1][0] / lt[0])} procent ett år tidigare", round(100 * LSS[3][1][0] / lt[0]), unit="procent", lag="LSS", insats="kontaktperson", period="2023-Q4"),
        C("För avlösarservice finns inga ej verkställda beslut", 0, lag="LSS", insats="avlösarservice"))
    r.h(2, "Socialtjänstlagen (SoL)")
    _, srows = series(r, "SoL", "Tabell 2. Ej verkställda beslut enligt SoL per insats", SOL, "Bistånd", PRINTED)
    r.p(f"Flest beslut gäller särskilt boende, {word(SOL[0][1][4])} stycken. Toppen nåddes kvartal 2 med {word(SOL[0][1][2])}.",
        C(f"Flest beslut gäller särskilt boende, {word(SOL[0][1][4])} stycken", SOL[0][1][4], lag="SoL", insats="särskilt boende"),
        C(f"Toppen nåddes kvartal 2 med {word(SOL[0][1][2])}", SOL[0][1][2], lag="SoL", insats="särskilt boende", period="2024-Q2"))
    r.h(2, "Könsfördelning")
    t = r.table(["Kön"] + HEAD, [[n, *map(str, v)] for n, _, v in KON] + [["Totalt", *map(str, tot)]], "kon_time_series", title="Tabell 3. Båda lagarna, fördelat på kön", bold=[2],
                head=[[("Kön", 1)] + [(h.replace(" 20", "\n20"), 1) for h in HEAD]])
    r.grid(t, [dict(kon="K"), dict(kon="M"), dict(is_total=True)], [None] + [dict(period=q) for q in Q])
    r.h(1, "Bedömning")
    r.p("Nedgången beror främst på att sex nya lägenheter på Hamnebo kunnat tas i bruk. Förvaltningen bedömer att risken för särskild avgift är låg, med undantag för de beslut om bostad "
        "med särskild service som är äldre än två år.")
    r.p("Anna Tänkt, förvaltningschef")
    r.disc("table_sum", "Table 2, Kv 2 2024: the rows add up to 15 (9 + 2 + 4), Totalt says 14; table 3 fits 15 (18 LSS + 15 = 33).", PRINTED[1], st[2],
           [" ".join(srows[-1]), "Totalt " + " ".join(srows[-1][1:])], kinds=["table_sum", "table_vs_table"])
    r.disc("text_vs_text", f"The decrease is given as {-said}; {tot[3]} to {tot[4]} is {tot[3] - tot[4]} (same clause and table 3).", said, tot[4] - tot[3],
           [f"Det är en minskning med {word(-said)} beslut jämfört med kvartal 3 2024 då antalet var {tot[3]}", " ".join(["Totalt", *map(str, tot)])], kinds=["text_vs_text", "text_vs_table"])
    r.disc("table_vs_table", "Consequence: table 1 and table 2 make 32 for Kv 2 2024, table 3 says 33.", tot[2], lt[2] + PRINTED[1], [" ".join(["Totalt", *map(str, tot)])], "note", optional=True)
    to_html.to_pdf(to_html.page("Protokollsutdrag", CSS, to_html.body(r)), r.out)
    return r
