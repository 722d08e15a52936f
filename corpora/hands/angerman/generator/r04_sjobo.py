from lib import Report
SOL = [("Särskilt boende", 4, 2, (4, 2, 0)), ("Korttidsboende", 1, 0, (1, 0, 0)), ("Hemtjänst", 1, 1, (2, 0, 0)), ("Boendestöd", 0, 3, (1, 1, 1)), ("Kontaktfamilj", 2, 2, (1, 2, 1))]
LSS = [("Ledsagarservice", 1, 1, (1, 1, 0)), ("Kontaktperson", 2, 3, (1, 2, 2)), ("Korttidsvistelse", 0, 1, (1, 0, 0)), ("Bostad med särskild service, vuxna", 1, 1, (0, 0, 2)), ("Daglig verksamhet", 2, 0, (2, 0, 0))]

def build():
    r = Report(4, "sjobo", "2024_kv1", "pdf", organisation="Sjöbo kommun", kommunkod="1265", stadsdel=None, namnd="Vård- och omsorgsnämnden",
               dnr="2024/61", period="2024-Q1", document_date="2024-04-22", laws=["SoL", "LSS"])
    ns, nl = sum(a + b for _, a, b, _ in SOL), sum(a + b for _, a, b, _ in LSS)
    assert (ns, nl) == (16, 12) and all(a + b == sum(w) for _, a, b, w in SOL + LSS)
    r.kv([("Sjöbo kommun", ""), ("Vård- och omsorgsförvaltningen", ""), ("Tjänsteskrivelse", "2024-04-22"), ("Dnr", "2024/61")])
    r.h(1, "Ej verkställda beslut enligt SoL och LSS, januari–mars 2024")
    r.h(2, "Sammanfattning")
    r.p(f"Vård- och omsorgsnämnden hade vid utgången av mars 2024 sammanlagt {ns+nl+1} ej verkställda beslut. {ns} av dem var beslut enligt socialtjänstlagen och {nl} beslut enligt LSS. "
        "Jämfört med kvartal 4 2023 är det en ökning med tre beslut enligt SoL och en minskning med två beslut enligt LSS.")
    r.claim("Vård- och omsorgsnämnden hade vid utgången av mars 2024 sammanlagt 29 ej verkställda beslut", 29)
    r.claim("16 av dem var beslut enligt socialtjänstlagen", 16, lag="SoL")
    r.claim("12 beslut enligt LSS", 12, lag="LSS")
    r.claim("Jämfört med kvartal 4 2023 är det en ökning med tre beslut enligt SoL", 3, unit="skillnad", lag="SoL", compare_to="2023-Q4")
    r.claim("en minskning med två beslut enligt LSS", -2, unit="skillnad", lag="LSS", compare_to="2023-Q4")
    r.flaw("text_vs_table", "The summary gives 29 decisions; the two tables give 16 + 12 = 28.", 29, 28, ["sammanlagt 29 ej verkställda beslut", "Summa 8 8 16", "Summa 6 6 12"], kinds=["text_vs_table", "text_vs_text"])
    r.flaw("text_vs_text", "Consequence: 16 and 12 in the same sentence give 28.", 29, 28, ["16 av dem var beslut enligt socialtjänstlagen och 12 beslut enligt LSS"], "note", True)
    r.h(2, "Förslag till beslut")
    r.p("Vård- och omsorgsnämnden beslutar att lämna statistikrapporten till kommunfullmäktige.")
    r.h(2, "Redovisning")
    r.p("Av tabell 1 och 2 framgår hur besluten fördelar sig. Delvis verkställda beslut räknas som ej verkställda.")
    for nr, law, rows in ((1, "SoL", SOL), (2, "LSS", LSS)):
        cap = f"Tabell {nr}. Ej verkställda beslut enligt {law} per 2024-03-31, efter kön"
        r.p(cap, "b")
        body = [[n, str(k), str(m), str(k + m)] for n, k, m, _ in rows]
        tk, tm = sum(x[1] for x in rows), sum(x[2] for x in rows)
        t = r.table(["Insats", "Kvinnor", "Män", "Totalt"], body + [["Summa", str(tk), str(tm), str(tk + tm)]], "insats_status", title=cap, widths=[7.2, 2.4, 2.4, 2.4], bold_rows=[len(body)])
        for n, k, m, _ in rows:
            for kon, v in (("K", k), ("M", m), (None, k + m)):
                r.cnt(t, "ej_verkställda", v, lag=law, insats=n, kon=kon)
        for kon, v in (("K", tk), ("M", tm), (None, tk + tm)):
            r.cnt(t, "ej_verkställda", v, lag=law, kon=kon, is_total=True)
    cap = "Tabell 3. Tid som gått sedan beslutet, båda lagarna"
    r.p(cap, "b")
    w = [[sum(x[3][i] for x in rows) for i in range(3)] for rows in (SOL, LSS)]
    bk = ["4–6 månader", "7–12 månader", "Mer än 12 månader"]
    t = r.table(["Lag"] + bk, [["SoL"] + [str(x) for x in w[0]], ["LSS"] + [str(x) for x in w[1]], ["Summa"] + [str(a + b) for a, b in zip(*w)]], "waiting_buckets", title=cap, widths=[3, 3.8, 3.8, 3.8], bold_rows=[2])
    for law, v in (("SoL", w[0]), ("LSS", w[1]), (None, [a + b for a, b in zip(*w)])):
        for m, x in zip(bk, v):
            r.cnt(t, "ej_verkställda", x, lag=law, manader=m, is_total=law is None)
    r.h(2, "Orsaker")
    r.p("Inom särskilt boende har fyra personer tackat nej till erbjuden lägenhet medan två väntar på att en plats ska bli ledig. För kontaktperson och kontaktfamilj handlar det nästan uteslutande om att det är svårt att hitta uppdragstagare. "
        "De två besluten om bostad med särskild service väntar på nybyggnationen vid Grimstofta.")
    ag = ["period", "insats", "kon", "compare_to"]
    r.claim("Inom särskilt boende har fyra personer tackat nej till erbjuden lägenhet", 4, insats="särskilt boende", lag="SoL", orsak="tackat nej", agreed=ag)
    r.claim("två väntar på att en plats ska bli ledig", 2, insats="särskilt boende", lag="SoL", orsak="plats", agreed=ag)
    r.claim("De två besluten om bostad med särskild service väntar på nybyggnationen vid Grimstofta", 2, insats="bostad med särskild service", lag="LSS", orsak="nybyggnationen", agreed=["period", "kon", "compare_to"])
    r.p("Maj-Lis Törnvall, förvaltningschef")
    r.p("Expedieras till: kommunfullmäktige, revisorerna")
    r.soffice(r.docx(font="Liberation Serif", size=11, style="Light List", footer="Sjöbo kommun, 275 80 Sjöbo", colour="5B3A1E"))
    return r
