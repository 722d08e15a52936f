"""Skurup: web-styled report printed by Chromium; month buckets with a spanning head, dashes for zero, then sex per law."""
import html

from core import C, NOINSATS, NOMEASURE, Rep
from producers import chrome_pdf, web

SOL = [["Särskilt boende", 7, 3, 1, 0], ["Kontaktfamilj", 1, 2, 1, 0], ["Boendestöd", 3, 0, 0, 0], ["Kontaktperson", 2, 1, 0, 0]]
LSS = [["Bostad med särskild service", 1, 2, 2, 1], ["Daglig verksamhet", 2, 1, 0, 0], ["Kontaktperson", 1, 1, 0, 0],
       ["Avlösarservice i hemmet", 1, 0, 0, 0]]
BUCKETS = ["3–6", "7–12", "13–24", "25–"]
CSS = """@page{size:A4;margin:20mm 22mm} body{font-family:'DejaVu Sans',sans-serif;font-size:9.5pt;line-height:1.45;color:#222}
header{display:flex;justify-content:space-between;border-bottom:3px solid #c8a415;padding-bottom:6px;margin-bottom:18px;font-size:8.5pt}
h1{font-size:16pt;font-weight:normal;margin:0 0 10px} h2{font-size:11.5pt;color:#6b5700;margin:16px 0 4px;break-after:avoid}
table{border-collapse:collapse;margin:4px 0 12px;width:100%;break-inside:avoid} caption{text-align:left;font-weight:bold;font-size:9pt;padding:4px 0}
th{background:#f4edd2;font-weight:bold;text-align:center} th,td{border:1px solid #bbb;padding:3px 7px;font-size:9pt}
td{text-align:center} td:first-child,th:first-child{text-align:left} tr.sum td{font-weight:bold;border-top:2px solid #666}
footer{margin-top:26px;font-size:8pt;color:#555}"""


def bucket_rows(rows):
    out = [r[:1] + [str(x) if x else "–" for x in r[1:]] + [str(sum(r[1:]))] for r in rows]
    sums = [sum(r[i] for r in rows) for i in range(1, 5)]
    return out + [["Totalt"] + [str(x) if x else "–" for x in sums] + [str(sum(sums))]]


def markup(caption, rows):
    e = html.escape
    head = ('<tr><th rowspan="2">Insats</th><th colspan="4">Månader sedan beslutet</th><th rowspan="2">Totalt</th></tr><tr>'
            + "".join(f"<th>{e(b)}</th>" for b in BUCKETS) + "</tr>")
    body = "".join(("<tr class='sum'>" if r[0] == "Totalt" else "<tr>") + "".join(f"<td>{e(c)}</td>" for c in r) + "</tr>" for r in rows)
    return f"<table><caption>{e(caption)}</caption><thead>{head}</thead><tbody>{body}</tbody></table>"


def make():
    r = Rep("klaralven04_skurup_2025-Q4", "pdf", organisation="Skurups kommun", kommunkod="1264", namnd="Socialnämnden",
            dnr="SN 2026/14", period="2025-Q4", document_date="2026-01-20", laws=["SoL", "LSS"])
    r.h("Statistik över ej verkställda beslut per den 31 december 2025", section=False)
    r.p("Socialnämnden lämnar varje kvartal en statistikrapport till kommunfullmäktige över hur många gynnande beslut som inte verkställts "
        "inom tre månader, vilka insatser det gäller och hur lång tid som gått sedan besluten togs. Skyldigheten finns numera i 34 kap. "
        "socialtjänstlagen (2025:400) och i 28 h § LSS. Beslut tagna före den 1 juli 2025 är fattade med stöd av den äldre socialtjänstlagen.")
    r.h("Resultat", 2)
    r.p("Vid årsskiftet fanns 33 ej verkställda beslut, tre färre än kvartalet innan. 21 av dem avsåg socialtjänstlagen (64 procent) "
        "och tolv avsåg LSS (36 procent). Vanligast är särskilt boende, med elva beslut. Bara ett beslut har passerat två år och det gäller "
        "bostad med särskild service.",
        C("Vid årsskiftet fanns 33 ej verkställda beslut", "ej_verkställda", 33, agreed=NOMEASURE),
        C("tre färre än kvartalet innan", "ej_verkställda", -3, unit="skillnad", compare_to="2025-Q3", agreed=NOMEASURE),
        C("21 av dem avsåg socialtjänstlagen (64 procent)", "ej_verkställda", 21, lag="SoL", agreed=NOMEASURE),
        C("21 av dem avsåg socialtjänstlagen (64 procent)", "ej_verkställda", 64, unit="procent", lag="SoL", agreed=NOMEASURE),
        C("tolv avsåg LSS (36 procent)", "ej_verkställda", 12, lag="LSS", agreed=NOMEASURE),
        C("tolv avsåg LSS (36 procent)", "ej_verkställda", 36, unit="procent", lag="LSS", agreed=NOMEASURE),
        C("Vanligast är särskilt boende, med elva beslut", "ej_verkställda", 11, lag="SoL", insats="särskilt boende",
          agreed=["period", "insats", "orsak", "kon", "compare_to"]),
        C("Bara ett beslut har passerat två år och det gäller bostad med särskild service", "ej_verkställda", 1, lag="LSS",
          insats="bostad med särskild service", agreed=["period", "orsak", "kon", "compare_to"]))
    r.h("Tid sedan beslut", 2)
    for law, cap, rows in (("SoL", "Tabell 1. Bistånd enligt socialtjänstlagen", SOL), ("LSS", "Tabell 2. Insatser enligt LSS", LSS)):
        printed = bucket_rows(rows)
        cols = ["Insats"] + [f"Månader sedan beslutet / {b}" for b in BUCKETS] + ["Totalt"]
        t = r.table(cols, printed, "waiting_buckets", title=cap, show=False)
        r.raw("html", markup(cap, printed))
        r.grid(t, printed, {**{i: dict(measure="ej_verkställda", manader=b) for i, b in enumerate(BUCKETS, 1)}, 5: dict(measure="ej_verkställda")},
               lambda x, law=law: dict(lag=law, insats=None if x[0] == "Totalt" else x[0], is_total=x[0] == "Totalt"))
        if law == "SoL":
            r.p("Ett streck betyder att inget beslut finns i intervallet.", style="note")
    r.h("Kvinnor och män", 2)
    sex = [["SoL", "13", "8", "21"], ["LSS", "4", "8", "12"], ["Totalt", "17", "16", "33"]]
    cap = "Tabell 3. Ej verkställda beslut efter kön"
    t = r.table(["Lag", "Kvinnor", "Män", "Samtliga"], sex, "matrix_insats_kon_orsak", title=cap, show=False)
    r.raw("html", f"<table><caption>{cap}</caption><thead><tr><th>Lag</th><th>Kvinnor</th><th>Män</th><th>Samtliga</th></tr></thead><tbody>"
          + "".join("<tr" + (" class='sum'" if x[0] == "Totalt" else "") + ">" + "".join(f"<td>{c}</td>" for c in x) + "</tr>" for x in sex) + "</tbody></table>")
    r.grid(t, sex, {1: dict(measure="ej_verkställda", kon="K"), 2: dict(measure="ej_verkställda", kon="M"), 3: dict(measure="ej_verkställda")},
           lambda x: dict(lag=None if x[0] == "Totalt" else x[0], is_total=x[0] == "Totalt"))
    r.p("Kvinnorna är fler bland besluten enligt SoL, vilket speglar att de är fler bland de äldre som söker särskilt boende. Inom LSS är det omvänt: "
        "åtta av tolv beslut rör män.",
        C("åtta av tolv beslut rör män", "ej_verkställda", 8, lag="LSS", kon="M", agreed=NOMEASURE),
        C("åtta av tolv beslut rör män", "ej_verkställda", 12, lag="LSS", agreed=NOMEASURE, optional=True))
    top = ("<header><div><b>SKURUPS KOMMUN</b><br>Socialnämnden</div><div>Rapport<br>den 20 januari 2026</div>"
           "<div>Diarienr<br>SN 2026/14</div></header>")
    page = r.build / f"{r.stem}.html"
    page.write_text(web(r, r.stem, CSS, top, "<footer>Underlaget hämtat ur Treserva den 9 januari 2026. Frågor besvaras av socialförvaltningens stab.</footer>"), encoding="utf-8")
    chrome_pdf(page, r.out)
    r.save()
