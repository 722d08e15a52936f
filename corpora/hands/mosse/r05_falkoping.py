"""Falköping: quarter series "kv 4 -23", SoL and LSS by insats and both by sex, with prose in percent (HTML -> Chromium PDF).
Planted: a share of LSS, and a change of SoL that compares with the wrong quarter's number."""
from lib import DOCS, Truth, chromium_pdf, html_table

STEM = "mosse05_falkoping_2024kv4"
Q = ["kv 4 -23", "kv 1 -24", "kv 2 -24", "kv 3 -24", "kv 4 -24"]
P = ["2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]
LSS = [("Avlösarservice", [2, 1, 1, 0, 2]), ("Bostad med särskild service", [14, 15, 13, 16, 18]), ("Daglig verksamhet", [5, 6, 8, 7, 6]),
       ("Kontaktperson", [11, 12, 9, 10, 12]), ("Korttidsvistelse", [3, 2, 4, 4, 2])]
SOL = [("Boendestöd", [4, 3, 5, 6, 4]), ("Kontaktfamilj", [7, 7, 6, 5, 5]), ("Kontaktperson", [8, 9, 9, 7, 6]), ("Särskilt boende", [12, 16, 11, 9, 13]),
       ("Öppenvård", [1, 0, 0, 2, 1])]
KON = [("Kvinnor", "K", [31, 33, 30, 31, 33]), ("Män", "M", [36, 38, 36, 35, 36])]
TITLE = "Uppföljning av icke verkställda beslut, fjärde kvartalet 2024"
C1, C2, C3 = ("Tabell A. Icke verkställda beslut enligt LSS", "Tabell B. Icke verkställda beslut enligt SoL",
              "Tabell C. Icke verkställda beslut, båda lagarna, efter kön")
A1 = ("Vid utgången av fjärde kvartalet 2024 hade nämnden 69 icke verkställda beslut. Det är två fler än samma kvartal året före. "
      "40 beslut är fattade enligt LSS och 29 enligt SoL.")
A2 = ("Bostad med särskild service står för 18 av besluten, motsvarande 54 procent av besluten enligt LSS. Antalet har ökat "
      "med två sedan kvartal 3. Kontaktperson utgör 30 procent av besluten enligt LSS.")
A3 = ("Jämfört med kvartal 3 har besluten enligt SoL minskat med tre, från 32 till 29. "
      "Särskilt boende har ökat med fyra beslut och är nu 13.")
A4 = "Av alla icke verkställda beslut avser 48 procent kvinnor och 52 procent män."


def total(rows):
    return [sum(r[-1][i] for r in rows) for i in range(5)]


def truth():
    t = Truth(STEM, organisation="Falköpings kommun", kommunkod="1499", namnd="Socialnämnden", dnr="SN 2025/00009 739",
              period="2024-Q4", document_date="2025-02-03", laws=["LSS", "SoL"])
    for cap, lag, rows, sec in ((C1, "LSS", LSS, "Beslut enligt LSS"), (C2, "SoL", SOL, "Beslut enligt SoL")):
        printed = [(n, *v) for n, v in rows] + [("Totalt", *total(rows))]
        tid = t.table(cap, [TITLE, sec], ["Insats", *Q], printed, "insats_time_series")
        for r in printed:
            for per, v in zip(P, r[1:]):
                tot = r[0] == "Totalt"
                t.count(tid, "ej_verkställda", v, period=per, lag=lag, insats=None if tot else r[0], is_total=tot)
    printed = [(n, *v) for n, _, v in KON] + [("Totalt", *total(KON))]
    tid = t.table(C3, [TITLE, "Kvinnor och män"], ["Kön", *Q], printed, "kon_time_series")
    for r, kon in zip(printed, ("K", "M", None)):
        for per, v in zip(P, r[1:]):
            t.count(tid, "ej_verkställda", v, period=per, kon=kon, is_total=kon is None)
    u = ["measure"]
    t.claim("hade nämnden 69 icke verkställda beslut", 69, "ej_verkställda", unsure=u)
    t.claim("Det är två fler än samma kvartal året före", 2, "ej_verkställda", "skillnad", compare_to="2023-Q4", unsure=u)
    t.claim("40 beslut är fattade enligt LSS och 29 enligt SoL", 40, "ej_verkställda", lag="LSS", unsure=u)
    t.claim("40 beslut är fattade enligt LSS och 29 enligt SoL", 29, "ej_verkställda", lag="SoL", unsure=u)
    q = "Bostad med särskild service står för 18 av besluten, motsvarande 54 procent av besluten enligt LSS"
    bo = dict(lag="LSS", insats="Bostad med särskild service")
    t.claim(q, 18, "ej_verkställda", unsure=u, **bo)
    t.claim(q, 54, "ej_verkställda", "procent", unsure=u, **bo)
    t.claim("Antalet har ökat med två sedan kvartal 3", 2, "ej_verkställda", "skillnad", compare_to="2024-Q3", unsure=u, **bo)
    t.claim("Kontaktperson utgör 30 procent av besluten enligt LSS", 30, "ej_verkställda", "procent", lag="LSS", insats="Kontaktperson", unsure=u)
    q = "Jämfört med kvartal 3 har besluten enligt SoL minskat med tre, från 32 till 29"
    t.claim(q, -3, "ej_verkställda", "skillnad", lag="SoL", compare_to="2024-Q3", unsure=u)
    t.claim(q, 32, "ej_verkställda", lag="SoL", period="2024-Q3", unsure=u)
    t.claim(q, 29, "ej_verkställda", lag="SoL", unsure=u)
    sb = dict(lag="SoL", insats="Särskilt boende")
    q = "Särskilt boende har ökat med fyra beslut och är nu 13"
    t.claim(q, 4, "ej_verkställda", "skillnad", compare_to="2024-Q3", unsure=u, **sb)
    t.claim(q, 13, "ej_verkställda", unsure=u, **sb)
    t.claim(A4, 48, "ej_verkställda", "procent", kon="K", unsure=u)
    t.claim(A4, 52, "ej_verkställda", "procent", kon="M", unsure=u)
    t.disc("percent", "Bostad med särskild service sägs vara 54 procent av besluten enligt LSS; 18 av 40 är 45 procent.", 54, 45,
           [A2.split(". ")[0], "Bostad med särskild service 14 15 13 16 18"])
    t.disc("text_vs_table", "SoL sägs ha varit 32 i kvartal 3 (det var kv 4 -23); tabell B har 29 i kv 3 -24.", 32, 29,
           [A3.split(". ")[0], "Totalt 32 35 31 29 29"], kinds=["text_vs_table", "period_reference"])
    t.disc("text_vs_table", "Minskningen med tre gäller mot kv 4 -23; mot kv 3 -24 är skillnaden 0 (följd).", -3, 0,
           [A3.split(". ")[0], "Totalt 32 35 31 29 29"], "note", ["text_vs_table", "period_reference", "text_vs_text"], optional=True)
    t.save()


def document():
    assert total(SOL) == [32, 35, 31, 29, 29] and total(LSS)[-1] == 40 and total(LSS)[0] == 35
    assert total(KON) == [a + b for a, b in zip(total(SOL), total(LSS))], (total(KON), total(SOL), total(LSS))
    tabs = [html_table(["Insats", *Q], [(n, *v) for n, v in rows] + [("Totalt", *total(rows))], last_total=True) for rows in (LSS, SOL)]
    tabs.append(html_table(["Kön", *Q], [(n, *v) for n, _, v in KON] + [("Totalt", *total(KON))], last_total=True))
    html = f"""<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{TITLE}</title><style>
@page{{size:A4;margin:20mm 24mm}}body{{font-family:"DejaVu Sans",sans-serif;font-size:10pt;line-height:1.45}}
h1{{font-size:15pt;color:#7a1f3d}}h2{{font-size:11.5pt;color:#7a1f3d;margin:14pt 0 3pt}}
.top{{display:flex;justify-content:space-between;border-bottom:2px solid #7a1f3d;padding-bottom:6pt;font-size:9pt}}
.cap{{font-weight:bold;font-size:9pt;margin:8pt 0 2pt;break-after:avoid}}table{{border-collapse:collapse;width:100%;font-size:9pt;break-inside:avoid}}
th{{background:#7a1f3d;color:#fff;text-align:right;padding:3pt 5pt}}th:first-child,td:first-child{{text-align:left}}
td{{text-align:right;padding:2.5pt 5pt}}tr:nth-child(even){{background:#f4e9ed}}tr.sum td{{font-weight:bold;border-top:1px solid #7a1f3d}}
</style></head><body>
<div class="top"><div><b>Falköpings kommun</b><br>Socialförvaltningen<br>Utredare</div><div>Tjänsteskrivelse<br>2025-02-03<br>Dnr SN 2025/00009 739</div></div>
<h1>{TITLE}</h1>
<h2>Sammanfattning</h2><p>{A1}</p>
<h2>Bakgrund</h2><p>Nämnden ska enligt 16 kap. 6 f–h §§ socialtjänstlagen och 28 f–h §§ LSS rapportera beslut som inte verkställts
inom tre månader. Underlaget hämtas från verksamhetssystemet Combine och avser läget sista dagen i varje kvartal.</p>
<h2>Beslut enligt LSS</h2><p>{A2}</p><p class="cap">{C1}</p>{tabs[0]}
<h2>Beslut enligt SoL</h2><p>{A3}</p><p class="cap">{C2}</p>{tabs[1]}
<h2>Kvinnor och män</h2><p>{A4}</p><p class="cap">{C3}</p>{tabs[2]}
<h2>Förslag till beslut</h2><p>Socialnämnden noterar uppföljningen och översänder den till kommunfullmäktige.</p>
<p>Beslutet skickas till: kommunfullmäktige, revisorerna</p></body></html>"""
    chromium_pdf(html, DOCS / f"{STEM}.pdf")


if __name__ == "__main__":
    truth()
    document()
