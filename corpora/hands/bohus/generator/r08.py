from lib import *

CSS = """@page{size:A4 landscape;margin:16mm 18mm 18mm;@bottom-center{content:'Partille kommun – Ej verkställda beslut, uppföljning kvartal 4 2024 – ' counter(page);font:8pt 'Liberation Sans'}}
body{font:10pt/1.4 'Liberation Sans'}h1{font-size:17pt;font-weight:normal;color:#b03a2e;margin:0 0 4pt}h2{font-size:12pt;color:#b03a2e;margin:12pt 0 3pt}table{border-collapse:collapse;width:82%;font-size:9pt;margin:4pt 0 10pt}caption{text-align:left;font-style:italic;padding-bottom:3pt}
th{background:#b03a2e;color:#fff;padding:3pt 6pt;text-align:left}td{padding:2.4pt 6pt;border-bottom:.4pt solid #ddd}td.n{text-align:right}tr.tot td{background:#f6e3e1;font-weight:bold}tr{page-break-inside:avoid}.m{font-size:9pt;color:#444}"""

def build():
    R = Report("bohus08_partille_2024_kv4", organisation="Partille kommun", stadsdel=None, namnd="Social- och arbetsmarknadsnämnden", kommunkod="1402",
               dnr="SAN/2025:14", period="2024-Q4", document_date="2025-02-06", laws=["SoL", "LSS"])
    Q = ["2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]; qn = ["Q4 2023", "Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024"]
    A = {"Äldre": [("Särskilt boende SoL", [9, 11, 12, 8, 10]), ("Dagverksamhet SoL", [3, 2, 4, 4, 2]), ("Hemtjänst SoL", [1, 0, 0, 1, 0])],
         "Funktionsnedsättning": [("Bostad med särskild service LSS", [12, 12, 14, 13, 15]), ("Daglig verksamhet LSS", [6, 5, 7, 8, 5]), ("Korttidsvistelse LSS", [4, 4, 3, 5, 6]), ("Kontaktperson LSS", [8, 7, 9, 9, 11]), ("Ledsagarservice LSS", [2, 3, 1, 0, 1]), ("Boendestöd SoL", [2, 4, 3, 2, 3])],
         "Barn och unga": [("Kontaktfamilj SoL", [5, 6, 6, 7, 4]), ("Kontaktperson SoL", [3, 3, 2, 2, 3])]}
    rows, dims, tots = [], [], []
    right = {}
    for om, v in A.items():
        for x, s in v: rows.append([x, *s]); dims.append(dict(insats=x, omrade=om, lag=x.split()[-1]))
        s = [sum(r[1][i] for r in v) for i in range(5)]; right[om] = s; pr = list(s)
        if om == "Funktionsnedsättning": pr[2] -= 2
        tots.append(len(rows)); rows.append([f"Delsumma {om.lower()}", *pr]); dims.append(dict(omrade=om, is_total=True))
    T = [sum(s[i] for s in right.values()) for i in range(5)]
    tots.append(len(rows)); rows.append(["Hela nämnden", *T]); dims.append(dict(is_total=True))
    F = right["Funktionsnedsättning"]
    R.raw("html", "<p class='m'>Partille kommun · Social- och arbetsmarknadsförvaltningen · 2025-02-06 · Dnr SAN/2025:14 · Mottagare: Social- och arbetsmarknadsnämnden</p>")
    R.h(1, "Uppföljning av ej verkställda beslut till och med kvartal 4 2024")
    sb = A["Funktionsnedsättning"][0][1][4]; pct = round(100 * sb / T[4])
    R.p(f"⟦Vid utgången av kvartal 4 2024 hade nämnden {T[4]} ej verkställda beslut⟧. Det är ⟦en ökning med {T[4]-T[3]} jämfört med kvartal 3 2024⟧ och ⟦{T[4]-T[0]} fler än kvartal 4 2023⟧. ⟦Bostad med särskild service utgör {pct} procent av samtliga⟧. Inom barn och unga ⟦minskade antalet med {ord_(right['Barn och unga'][3]-right['Barn och unga'][4])} mot föregående kvartal⟧." ,
        [c(T[4]), c(T[4] - T[3], unit="skillnad", compare_to="2024-Q3"), c(T[4] - T[0], unit="skillnad", compare_to="2023-Q4"), c(pct, unit="procent", insats="Bostad med särskild service", lag="LSS", less=["lag"]),
         c(right["Barn och unga"][4] - right["Barn och unga"][3], unit="skillnad", compare_to="2024-Q3", omrade="Barn och unga", less=["lag"])])
    R.h(2, "Utveckling per område")
    t = R.t(["Beslut om", *qn], rows, "insats_time_series", title="Antal ej verkställda beslut vid kvartalets slut", totals=tots, widths=[40, 12, 12, 12, 12, 12])
    R.count(t, dims, [None, *[dict(period=q) for q in Q]])
    R.err("table_sum", "error", f"Delsumma funktionsnedsättning Q2 2024: printed {F[2]-2}, the six rows add to {F[2]} (Hela nämnden, {T[2]}, builds on {F[2]}).", F[2] - 2, F[2],
          [f"Delsumma funktionsnedsättning {F[0]} {F[1]} {F[2]-2} {F[3]} {F[4]}", f"Hela nämnden {' '.join(map(str, T))}"], ["table_sum"])
    R.err("table_sum", "note", "The printed sub-totals of Q2 2024 thereby add up to two less than Hela nämnden (consequence).", T[2], T[2] - 2, [f"Hela nämnden {' '.join(map(str, T))}"], ["table_sum"], optional=True)
    R.h(2, "Könsfördelning")
    K = [24, 26, 29, 27, 31]; tb = [["Kvinnor och flickor", *K], ["Män och pojkar", *[a - b for a, b in zip(T, K)]], ["Båda könen", *T]]
    t = R.t(["Kön", *qn], tb, "kon_time_series", totals=[2], widths=[40, 12, 12, 12, 12, 12])
    R.count(t, [dict(kon="K"), dict(kon="M"), dict(is_total=True)], [None, *[dict(period=q) for q in Q]])
    kp = round(100 * K[4] / T[4]); wrong = 48
    assert abs(kp - wrong) > 2
    R.p(f"⟦Kvinnor och flickor svarar för {wrong} procent av besluten kvartal 4 2024⟧, vilket ungefär motsvarar deras andel av alla som har insatser från nämnden.", [c(wrong, unit="procent", kon="K")])
    R.err("percent", "error", f"Women and girls are said to be {wrong} percent; {K[4]} of {T[4]} is {100*K[4]/T[4]:.1f} percent.", wrong, round(100 * K[4] / T[4], 1),
          [f"Kvinnor och flickor svarar för {wrong} procent av besluten kvartal 4 2024", "Kvinnor och flickor " + " ".join(map(str, K))], ["percent", "text_vs_table"])
    R.h(2, "Orsaker kvartal 4 2024")
    o = [("Ledig bostad eller plats saknas", 21), ("Personal eller uppdragstagare saknas", 14), ("Den enskilde har tackat nej", 16)]; o.append(("Övrigt", T[4] - sum(x[1] for x in o)))
    t = R.t(["Orsak", "Antal"], [[a, b] for a, b in o] + [["Summa", T[4]]], "list_counts", totals=[4], widths=[70, 30])
    R.count(t, [dict(orsak=a) for a, _ in o] + [dict(is_total=True)], [None, {}])
    R.h(2, "Kommentar")
    R.p("Rapporteringen sker enligt 16 kap. 6 f–h §§ SoL och 28 f–h §§ LSS. Det som syns tydligast är att bostäderna inte räcker. I Öjersjö planeras en gruppbostad med sex lägenheter till hösten 2025. Inom korttidsvistelse har flera barn fått beslut samtidigt inför sommaren.")
    R.p("Utredare vid staben, Social- och arbetsmarknadsförvaltningen", cls="m")
    R.save_truth(); R.weasy(CSS)
    return R
