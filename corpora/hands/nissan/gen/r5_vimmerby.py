"""Vimmerby, Q3 2023: printed from a browser; waiting time per law, dashes for zero, a sex table and a list of reasons."""
from core import LEFT, UP, Report, word

SOL = [("Särskilt boende", 4, 1, 0), ("Kontaktfamilj", 2, 2, 1), ("Boendestöd", 1, 0, 0)]
LSS = [("Kontaktperson", 3, 2, 2), ("Daglig verksamhet", 2, 0, 0), ("Bostad med särskild service för vuxna", 1, 1, 3),
       ("Avlösarservice i hemmet", 0, 1, 0)]
SEX = [("SoL", 6, 5), ("LSS", 6, 9)]
WHY = [("Bostad eller plats saknas", 9), ("Personal eller uppdragstagare saknas", 8), ("Den enskilde har tackat nej eller vill vänta", 9)]
BUCKETS = ("3–6", "7–12", "13–")
CSS = ("@page{size:A4;margin:22mm 20mm}body{font-family:'DejaVu Serif',serif;font-size:10.5pt}h1{font-size:16pt}h2{font-size:12.5pt;margin-bottom:3px}"
       "table{border-collapse:collapse;font-family:'DejaVu Sans';font-size:9pt;margin:6px 0 16px;page-break-inside:avoid}"
       "caption{text-align:left;font-weight:bold;padding:2px 0}td,th{border:1px solid #444;padding:3px 9px}th{background:#f3e9d2}"
       "td{text-align:center}td:first-child{text-align:left}tr.sum td{font-weight:bold}.small{font-size:9pt;text-align:right}")


def build():
    r = Report("nissan05_vimmerby_2023-kv3", "chromium", dict(title="Ej verkställda beslut", css=CSS),
               organisation="Vimmerby kommun", namnd="Socialnämnden", kommunkod="0884", dnr="SON 2023/217", period="2023-Q3",
               document_date="2023-10-17", laws=["SoL", "LSS"])
    r.p("Vimmerby kommun\nSocialförvaltningen\n2023-10-17\nDnr: SON 2023/217", small=True)
    r.h("Redovisning av ej verkställda beslut per den 30 september 2023")
    r.heads = []
    sol, lss = sum(sum(x[1:]) for x in SOL), sum(sum(x[1:]) for x in LSS)
    n = sol + lss
    assert n == sum(x[1] for x in WHY) == sum(x[1] + x[2] for x in SEX) == 26 and (sol, lss) == (11, 15)
    r.h("Sammanfattning", 2)
    s1 = f"Socialnämnden har {n} beslut som inte är verkställda tre månader efter beslutsdatum, {sol} enligt SoL och {lss} enligt LSS"
    s2 = "Flest gäller kontaktperson enligt LSS, sju stycken"
    s3 = "Fem av besluten enligt LSS är äldre än ett år"
    s4 = "Föregående kvartal var det 24 beslut"
    r.p(f"{s1}. {s2}. {s3}. {s4}.")
    r.claim(s1, "ej_verkställda", n)
    r.claim(s1, "ej_verkställda", sol, lag="SoL")
    r.claim(s1, "ej_verkställda", lss, lag="LSS")
    r.claim(s2, "ej_verkställda", sum(LSS[0][1:]), lag="LSS", insats="kontaktperson")
    r.claim(s3, "ej_verkställda", sum(x[3] for x in LSS), lag="LSS")
    r.claim(s4, "ej_verkställda", 24, period="2023-Q2")
    r.h("Förslag till beslut", 2)
    r.p("Socialnämnden beslutar att anta redovisningen som sin egen och översända den till kommunfullmäktige och revisorerna.")
    r.h("Väntetid", 2)
    r.p("Streck betyder att inget beslut finns i gruppen.")
    for lag, data in (("SoL", SOL), ("LSS", LSS)):
        rows = [[x[0], *x[1:], sum(x[1:])] for x in data]
        rows.append(["Totalt", *[sum(x[i] for x in rows) for i in range(1, 5)]])
        show = [[("–" if c == 0 else c) for c in row] for row in rows]
        t = r.table(["Insats", *[f"Månader sedan beslut / {b}" for b in BUCKETS], "Totalt"], show, "waiting_buckets",
                    head=[["Insats", "Månader sedan beslut", LEFT, LEFT, "Totalt"], [UP, *BUCKETS, UP]], caption=f"Beslut enligt {lag}", right=False)
        for row in rows:
            total = row[0] == "Totalt"
            for b, v in zip((*BUCKETS, None), row[1:]):
                r.count(t, "ej_verkställda", v, lag=lag, insats=None if total else row[0], manader=b, is_total=total)
    r.h("Kön", 2)
    rows = [[a, b, c, b + c] for a, b, c in SEX]
    rows.append(["Totalt", *[sum(x[i] for x in rows) for i in (1, 2, 3)]])
    t = r.table(["Lag", "Kvinnor", "Män", "Totalt"], rows, "list_counts")
    for row in rows:
        total = row[0] == "Totalt"
        for k, v in zip(("K", "M", None), row[1:]):
            r.count(t, "ej_verkställda", v, lag=None if total else row[0], kon=k, is_total=total)
    pct = round(100 * rows[-1][2] / n)
    s5 = f"Män står för {pct} procent av besluten"
    r.p(f"{s5}. Skillnaden mellan könen är störst inom LSS.")
    r.claim(s5, "ej_verkställda", pct, kon="M", unit="procent")
    r.h("Orsaker", 2)
    r.bullets([f"{a} ({b})" for a, b in WHY])
    tid = f"t{len(r.truth['tables']) + 1}"
    r.truth["tables"].append({"id": tid, "title": "Orsaker", "section": list(r.heads), "columns": [],
                              "rows": [[a, str(b)] for a, b in WHY], "kind": "list_counts"})
    for a, b in WHY:
        r.count(tid, "ej_verkställda", b, orsak=a)
    s6 = f"I {word(3)} av ärendena där den enskilde tackat nej eller vill vänta har ett nytt erbjudande lämnats"
    r.p(f"Siffran inom parentes är antalet beslut, en orsak per beslut. {s6}.")
    r.claim(s6, "ej_verkställda", 3, orsak="tackat nej eller vill vänta", agreed=["period", "lag", "insats", "kon", "compare_to"])
    r.note("The column Totalt adds up the buckets of its own row: no total; the row Totalt is one.")
    return r
