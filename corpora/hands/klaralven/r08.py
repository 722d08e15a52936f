"""Vansbro: five quarters headed "2023:1" and so on, LSS, SoL and sex (Chromium). Planted: a change and a share that do not fit the tables."""
from core import C, NOINSATS, Rep
from producers import chrome_pdf, web

Q = ["2023:1", "2023:2", "2023:3", "2023:4", "2024:1"]
LSS = [["Bostad för vuxna", 6, 7, 7, 8, 9], ["Daglig verksamhet", 3, 2, 4, 4, 3], ["Kontaktperson", 5, 4, 4, 3, 2], ["Korttidstillsyn", 0, 1, 1, 0, 1]]
SOL = [["Särskilt boende", 12, 10, 9, 14, 18], ["Boendestöd", 2, 3, 3, 2, 1], ["Kontaktfamilj", 3, 3, 2, 2, 2]]
SEX = [["Kvinnor", 16, 15, 17, 18, 20], ["Män", 15, 15, 13, 15, 16]]
CSS = """@page{size:A4;margin:18mm 20mm 20mm 30mm} body{font:10.5pt/1.4 'Liberation Serif',serif} h1{font:bold 17pt 'Liberation Sans';margin:26px 0 4px}
h2{font:bold 11pt 'Liberation Sans';border-bottom:1px solid #000;margin:18px 0 6px;break-after:avoid} .ref{font:8.5pt 'Liberation Sans';text-align:right}
table{border-collapse:collapse;margin:6px 0 14px;break-inside:avoid} th{font:bold 9pt 'Liberation Sans';border-bottom:1.5px solid #000;padding:2px 14px 2px 0;text-align:left}
td{font:9pt 'Liberation Sans';padding:2px 14px 2px 0;min-width:42px} tbody tr:nth-child(even){background:#eee} tr.sum td{border-top:1px solid #000;font-weight:bold}
.sign{margin-top:40px}"""


def printed(rows):
    return [[r[0]] + [str(x) for x in r[1:]] for r in rows] + [["Summa"] + [str(sum(r[i] for r in rows)) for i in range(1, 6)]]


def make():
    r = Rep("klaralven08_vansbro_2024-Q1", "pdf", organisation="Vansbro kommun", kommunkod="2021", namnd="Socialnämnden", dnr="SN 2024/0041",
            period="2024-Q1", document_date="2024-04-25", laws=["SoL", "LSS"])
    r.p("Vansbro kommun", style="ref")
    r.p("Tjänsteutlåtande 2024-04-25", style="ref")
    r.p("SN 2024/0041", style="ref")
    r.h("Uppföljning av ej verkställda beslut – kvartal 1 2024", section=False)
    r.p("Ärende till socialnämnden")
    r.h("Ärendebeskrivning", 2)
    r.p("I det här utlåtandet redovisas hur många beslut enligt LSS och SoL som socialförvaltningen rapporterat till IVO de senaste fem kvartalen. "
        "Kvartalen skrivs med år och nummer, 2024:1 är alltså första kvartalet 2024. Ett beslut räknas med i varje kvartal som det rapporteras.")
    r.p("Under kvartal 1 2024 rapporterades 36 beslut. Det är tre fler än kvartal 4 2023 och fem fler än samma kvartal året innan. "
        "Av besluten gäller 56 procent kvinnor.",
        C("Under kvartal 1 2024 rapporterades 36 beslut", "rapporterade", 36),
        C("Det är tre fler än kvartal 4 2023", "rapporterade", 3, unit="skillnad", compare_to="2023-Q4"),
        C("fem fler än samma kvartal året innan", "rapporterade", 5, unit="skillnad", compare_to="2023-Q1"),
        C("Av besluten gäller 56 procent kvinnor", "rapporterade", 56, unit="procent", kon="K"))
    look = {}
    for law, title, rows in (("LSS", "Rapporterade beslut enligt LSS", LSS), ("SoL", "Rapporterade beslut enligt SoL", SOL), (None, "Rapporterade beslut efter kön, LSS och SoL tillsammans", SEX)):
        r.h(title, 2)
        p = printed(rows)
        t = r.table([{"LSS": "Insats", "SoL": "Bistånd", None: "Kön"}[law]] + Q, p, "insats_time_series" if law else "kon_time_series", look=look, sums=1)
        cols = {i: dict(measure="rapporterade", period=q.replace(":", "-Q")) for i, q in enumerate(Q, 1)}
        if law:
            r.grid(t, p, cols, lambda x, law=law: dict(lag=law, insats=None if x[0] == "Summa" else x[0], is_total=x[0] == "Summa"))
        else:
            r.grid(t, p, cols, lambda x: dict(kon={"Kvinnor": "K", "Män": "M"}.get(x[0]), is_total=x[0] == "Summa"))
        if law == "LSS":
            r.p("Antalet enligt LSS är oförändrat sedan kvartal 4 2023. Besluten om bostad för vuxna har blivit nio och utgör 75 procent av "
                "det som rapporteras enligt LSS.",
                C("Antalet enligt LSS är oförändrat sedan kvartal 4 2023", "rapporterade", 0, unit="skillnad", lag="LSS", compare_to="2023-Q4"),
                C("Besluten om bostad för vuxna har blivit nio", "rapporterade", 9, lag="LSS", insats="bostad för vuxna"),
                C("utgör 75 procent av det som rapporteras enligt LSS", "rapporterade", 75, unit="procent", lag="LSS", insats="bostad för vuxna"))
        elif law == "SoL":
            r.p("Enligt SoL har antalet ökat med fem beslut sedan kvartal 4 2023. Det är särskilt boende som ökar, från 14 till 18 beslut, "
                "medan boendestöd har minskat med ett.",
                C("Enligt SoL har antalet ökat med fem beslut sedan kvartal 4 2023", "rapporterade", 5, unit="skillnad", lag="SoL", compare_to="2023-Q4"),
                C("Det är särskilt boende som ökar, från 14 till 18 beslut", "rapporterade", 14, period="2023-Q4", lag="SoL", insats="särskilt boende"),
                C("Det är särskilt boende som ökar, från 14 till 18 beslut", "rapporterade", 18, lag="SoL", insats="särskilt boende"),
                C("boendestöd har minskat med ett", "rapporterade", -1, unit="skillnad", lag="SoL", insats="boendestöd", compare_to="2023-Q4"))
    r.h("Förvaltningens kommentar", 2)
    r.p("Ökningen inom särskilt boende beror på att Solsidans annex stängts för renovering. Återinflyttning planeras till november. Personer som väntar "
        "erbjuds under tiden utökad hemtjänst eller kortidsplats.")
    r.h("Förslag till beslut", 2)
    r.p("Socialnämnden tar del av uppföljningen.")
    r.p("Socialchef", style="sign")
    r.disc("percent", "error", "Bostad för vuxna is said to be 75 percent of LSS; 9 of 15 is 60 percent.", 75, 60,
           ["utgör 75 procent av det som rapporteras enligt LSS", "Bostad för vuxna 6 7 7 8 9", "Summa 14 14 16 15 15"], ["percent", "text_vs_table"])
    r.disc("text_vs_table", "error", "SoL is said to have risen by five since 2023:4; the table's sums are 18 and 21, a rise of three.", 5, 3,
           ["Enligt SoL har antalet ökat med fem beslut sedan kvartal 4 2023", "Summa 17 16 14 18 21"], ["text_vs_table"])
    r.disc("text_vs_text", "note", "Consequence: 0 for LSS and +5 for SoL do not make the +3 of the whole.", 5, 3,
           ["Enligt SoL har antalet ökat med fem beslut sedan kvartal 4 2023", "Det är tre fler än kvartal 4 2023"], optional=True)
    page = r.build / f"{r.stem}.html"
    page.write_text(web(r, r.stem, CSS), encoding="utf-8")
    chrome_pdf(page, r.out)
    r.save()
