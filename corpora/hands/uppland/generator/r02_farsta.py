"""Farsta stadsdelsnämnd, kvartal 4 2023: Chromium; a flow table and a list with outcome per area."""
from lib import *

def build():
    r = Rep("uppland02_farsta_2023_kv4", "pdf", organisation="Stockholms stad", kommunkod="0180", stadsdel="Farsta", namnd="Farsta stadsdelsnämnd",
            dnr="FAR 2024/41", period="2023-Q4", document_date="2024-02-06", laws=["SoL", "LSS"])
    A = [  # beslut, insats, kön, kommentar, utfall
        ("2023-06-08", "Vård- och omsorgsboende SoL", "Kvinna", "Bor kvar hos maken tills båda kan flytta ihop.", "Kvarstår"),
        ("2023-07-21", "Vård- och omsorgsboende SoL", "Man", "Tackat nej till erbjuden plats i Fagersjö.", "Kvarstår"),
        ("2023-05-30", "Vård- och omsorgsboende SoL", "Kvinna", "Väntade på plats med finskspråkig personal.", "Verkställt 2023-11-20"),
        ("2023-06-15", "Vård- och omsorgsboende SoL", "Man", "Avliden innan inflyttning.", "Avslutat 2023-10-09"),
        ("2023-09-11", "Dagverksamhet SoL", "Kvinna", "Vill börja efter höftoperation.", "Kvarstår"),
        ("2023-08-02", "Dagverksamhet SoL", "Kvinna", "Inte valt utförare trots påminnelse.", "Verkställt 2023-12-04"),
        ("2023-09-28", "Hemtjänst SoL", "Kvinna", "Dottern hjälper till tills vidare, insatsen önskas senare.", "Kvarstår"),
    ]
    B = [
        ("2021-11-16", "Bostad med särskild service LSS", "Man", "Tackat nej vid fyra tillfällen. Söker egen lägenhet i innerstaden.", "Kvarstår"),
        ("2022-10-03", "Bostad med särskild service LSS", "Kvinna", "Ingen ledig bostad som motsvarar behovet.", "Kvarstår"),
        ("2023-09-06", "Bostad med särskild service LSS", "Man", "Sökt via stadens bostadskö för LSS, inget erbjudande ännu.", "Kvarstår"),
        ("2023-06-27", "Daglig verksamhet LSS", "Kvinna", "Studerar klart terminen på folkhögskola.", "Verkställt 2023-10-30"),
        ("2023-09-14", "Daglig verksamhet LSS", "Man", "Är inte motiverad i dagsläget, kontakt hålls via boendestödet.", "Kvarstår"),
        ("2023-03-22", "Kontaktperson LSS", "Kvinna", "Kandidat presenterad men avböjd.", "Kvarstår"),
        ("2023-07-12", "Kontaktperson LSS", "Man", "Flyttat till annan kommun.", "Avslutat 2023-11-01"),
        ("2023-09-19", "Boendestöd SoL", "Man", "Nås inte.", "Kvarstår"),
        ("2023-07-04", "Boendestöd SoL", "Kvinna", "Personalbrist under sommaren.", "Verkställt 2023-10-16"),
    ]
    def st(u): return "kvarstående" if u == "Kvarstår" else ("verkställt" if u[0] == "V" else "avslutat")
    lag = lambda i, o: "LSS" if i.endswith("LSS") else "SoL"
    def area(name, head, L, n, total_lag, intro, claims, rule):
        r.h(head, 2); r.p(intro, claims)
        order = list(dict.fromkeys(d[1] for d in L)); rows, v = [], []
        for i in order:
            x = [sum(1 for d in L if d[1] == i and (s is None or st(d[4]) == s)) for s in (None, "verkställt", "avslutat", "kvarstående")]
            v.append((i, x)); rows.append([i, *x])
        tot = [sum(x[k] for _, x in v) for k in range(4)]
        rows.append([f"Totalt {name.lower()}", *tot])
        t = r.t(f"Tabell {n}: {name}, antal beslut", ["Insats", "Rapporterade till IVO", "Verkställda under kvartalet", "Avslutade utan verkställighet", "Kvarstår 31 december"],
                rows, "insats_status", caption=f"Tabell {n}: {name}, antal beslut", widths=[40, 15, 15, 15, 15], cls="flow")
        M = ["rapporterade", "verkställda", "avslutade", "kvarstående"]
        for i, x in v:
            for m, k in zip(M, x): r.cnt(t, m, k, lag=lag(i, name), omrade=name, insats=i)
        for m, k in zip(M, tot): r.cnt(t, m, k, True, lag=total_lag, omrade=name)
        t = r.t(f"Besluten inom {name.lower()}", ["Beslutsdatum", "Insats", "Kön", "Kommentar", "Utfall"], [list(d) for d in L], "decision_rows",
                caption=f"Besluten inom {name.lower()}", widths=[14, 22, 10, 37, 17], cls="list")
        for d in L:
            s = st(d[4]); dat = d[4][-10:]
            r.dec(t, omrade=name, insats=d[1], lag=lag(d[1], name), beslutsdatum=d[0], kon="K" if d[2] == "Kvinna" else "M", alder="vuxen", kommentar=d[3], status=s,
                  verkstallt_datum=dat if s == "verkställt" else None, avslutat_datum=dat if s == "avslutat" else None)
    r.h("Förslag till beslut", 1)
    r.p("Stadsdelsnämnden godkänner redovisningen och överlämnar den till socialnämnden samt till stadens revisorer.")
    r.h("Sammanfattning", 1)
    r.p("Under fjärde kvartalet 2023 rapporterade förvaltningen 16 beslut till IVO. Fyra av dem har verkställts under kvartalet och två har avslutats "
        "av annat skäl. Vid årsskiftet återstod tio beslut. Av samtliga rapporterade beslut gällde 56 procent kvinnor.",
        [C("Under fjärde kvartalet 2023 rapporterade förvaltningen 16 beslut", 16, "rapporterade"), C("Fyra av dem har verkställts under kvartalet", 4, "verkställda"),
         C("två har avslutats av annat skäl", 2, "avslutade"), C("Vid årsskiftet återstod tio beslut", 10, "kvarstående"),
         C("Av samtliga rapporterade beslut gällde 56 procent kvinnor", 56, "rapporterade", "procent", kon="K")])
    r.h("Bakgrund", 1)
    r.p("Kommunen ska enligt socialtjänstlagen och LSS underrätta IVO när ett gynnande beslut inte har verkställts inom tre månader. Rapporten lämnas en gång "
        "per kvartal och varje beslut följs tills det verkställs eller upphör att gälla. Personer kan förekomma med fler än ett beslut.")
    r.h("Ärendet", 1)
    area("Äldreomsorg", "Äldreomsorg", A, 1, None, "Inom äldreomsorgen har 7 beslut rapporterats, alla enligt SoL.",
         [C("Inom äldreomsorgen har 7 beslut rapporterats, alla enligt SoL", 7, "rapporterade", lag="SoL", omrade="Äldreomsorg")], None)
    area("Funktionsnedsättning", "Funktionsnedsättning", B, 2, None, "Området har rapporterat nio beslut, varav sex kvarstod när året var slut. "
         "Bostad med särskild service är den insats där väntan är längst.",
         [C("Området har rapporterat nio beslut", 9, "rapporterade", omrade="Funktionsnedsättning"),
          C("varav sex kvarstod när året var slut", 6, "kvarstående", omrade="Funktionsnedsättning")], None)
    r.h("Barn och unga", 2)
    r.p("Inom området barn och unga finns inga ej verkställda beslut att rapportera för kvartalet.", [C("Inom området barn och unga finns inga ej verkställda beslut att rapportera", 0, omrade="Barn och unga", opt=True)])
    r.h("Jämställdhetsanalys", 1)
    r.p("Nio av de 16 rapporterade besluten avser kvinnor och sju avser män. Underlaget är för litet för att dra slutsatser.",
        [C("Nio av de 16 rapporterade besluten avser kvinnor", 9, "rapporterade", kon="K"), C("av de 16 rapporterade besluten", 16, "rapporterade", opt=True), C("sju avser män", 7, "rapporterade", kon="M")])
    css = """@page{size:A4;margin:20mm 18mm 22mm 30mm} body{font:10.5pt/1.45 'Liberation Serif',serif;color:#111} h1{font:bold 17pt 'Liberation Sans'}
    h2{font:bold 12.5pt 'Liberation Sans';margin:16pt 0 4pt;break-after:avoid} h3{font:bold 11pt 'Liberation Sans';margin:12pt 0 2pt;break-after:avoid} p{margin:0 0 7pt}
    .top{display:flex;justify-content:space-between;font:9pt/1.35 'Liberation Sans';margin-bottom:20pt} .top b{font-size:12pt}
    table{border-collapse:collapse;width:100%;margin:4pt 0 12pt;font:8.8pt/1.3 'Liberation Sans'} caption{text-align:left;font-weight:bold;padding:3pt 0}
    th,td{border:0.6pt solid #777;padding:2.5pt 4pt;vertical-align:top;text-align:left} th{background:#e4e4ef} td.n{text-align:right} tr{break-inside:avoid} thead{display:table-header-group}
    .flow{break-inside:avoid} tr.tot td{font-weight:bold} .foot{font:8.5pt 'Liberation Sans';margin-top:18pt;border-top:1px solid #888;padding-top:4pt}"""
    head = """<div class='top'><div><b>Farsta stadsdelsförvaltning</b><br>Avdelningen för ekonomi och kvalitet<br><br>Handläggare: kvalitetsstrateg<br>Telefon: 08-508 00 000</div>
    <div>Tjänsteutlåtande<br>Dnr FAR 2024/41<br>2024-02-06</div><div>Till<br>Farsta stadsdelsnämnd<br>2024-02-29</div></div>
    <h1>Rapport om ej verkställda beslut kvartal 4 år 2023</h1>"""
    foot = "<div class='foot'>Farsta stadsdelsförvaltning, Stockholms stad. Underlaget är hämtat ur Paraply 2024-01-17.</div>"
    chromium(to_html(r, css, head, foot, "Ej verkställda beslut Farsta"), r.path); r.save(); return r
