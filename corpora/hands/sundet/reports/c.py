"""07 Nordmaling, 08 Timrå, 09 Robertsfors."""
from model import Report, long, slash

EJ = "kvarstående"


def nordmaling():
    r = Report("sundet07_nordmaling_2026_kv1", "pdf", "chromium", organisation="Nordmalings kommun", kommunkod="2401", namnd="Omsorgsnämnden",
               dnr="ON 2026-0045", period="2026-Q1", document_date="2026-04-14", laws=["SoL", "LSS"])
    css = ("@page{size:A4;margin:18mm 22mm}body{font:11pt/1.4 'Liberation Serif',serif}h1{font-size:15pt;letter-spacing:.5px}h2{font-size:12pt}h3{font-size:11pt;font-style:italic}"
           ".lh{display:flex;justify-content:space-between;border-bottom:1px solid #000;padding-bottom:6px;margin-bottom:14px}table{border-collapse:collapse;width:88%}"
           "th,td{padding:3px 6px;text-align:left}th{border-bottom:1.5px solid #000}.num{text-align:right}.sum td{border-top:1px solid #000}ol li{margin-bottom:6px}.small{font-size:9pt}")
    r.style = {"css": css, "title": "Protokollsutdrag"}
    r.letterhead(["NORDMALINGS KOMMUN", "Omsorgsnämnden"], ["PROTOKOLLSUTDRAG", "Sammanträdesdatum 2026-04-28"])
    r.h(1, "§ 31 Ej verkställda beslut kvartal 1 2026")
    r.p("Dnr ON 2026-0045")
    r.h(2, "Omsorgsnämndens beslut")
    r.p("Nämnden tar del av rapporten och sänder den till kommunfullmäktige och revisorerna.")
    r.h(2, "Sammanfattning av ärendet")
    wrong = "nio beslut varit ej verkställda i mer än tre månader"
    r.p(f"Vid kvartalets slut hade {wrong}. Det kan jämföras med tio beslut vid utgången av kvartal 4 2025.",
        (wrong, "ej_verkställda", 9, {"agreed": ["period", "lag", "insats", "orsak", "kon", "compare_to"]}),
        ("jämföras med tio beslut vid utgången av kvartal 4 2025", "ej_verkställda", 10, {"period": "2025-Q4", "agreed": ["period", "lag", "insats", "orsak", "kon", "compare_to"]}))
    r.h(2, "Beslutsunderlag")
    r.ul(["Förvaltningens rapport 2026-04-14", "Omsorgsnämndens arbetsutskott § 22"])
    r.p("Justerandes signatur ______________        Utdragsbestyrkande ______________", small=True)
    r.br()
    r.letterhead(["Nordmalings kommun", "Omsorgsförvaltningen"], ["Bilaga § 31", "2026-04-14"])
    r.h(1, "Rapport: ej verkställda beslut första kvartalet 2026")
    right = "åtta beslut ej verkställda"
    r.p(f"Den 31 mars 2026 var {right}. Vid utgången av kvartal 4 2025 var antalet tio, en minskning med två beslut.",
        (right, "ej_verkställda", 8, {"agreed": ["period", "lag", "insats", "orsak", "kon", "compare_to"]}),
        ("Vid utgången av kvartal 4 2025 var antalet tio", "ej_verkställda", 10, {"period": "2025-Q4", "agreed": ["period", "lag", "insats", "orsak", "kon", "compare_to"]}),
        ("en minskning med två beslut", "ej_verkställda", -2, {"unit": "skillnad", "compare_to": "2025-Q4", "agreed": ["period", "lag", "insats", "orsak", "kon", "compare_to"]}))
    rows = [("Korttidsboende", "SoL", 2, 1), ("Sysselsättning", "SoL", 1, 2), ("Kontaktperson", "LSS", 4, 3), ("Bostad för vuxna", "LSS", 3, 2)]
    cap = "Antal ej verkställda beslut vid kvartalets slut"
    t = r.table(["Insats", "Lag", "Kv 4 2025", "Kv 1 2026"], [[a, l, str(x), str(y)] for a, l, x, y in rows] + [["Summa", "", "10", "8"]], "insats_time_series",
                caption=cap, numeric=[2, 3], widths=[40, 14, 20, 20], bold_rows=["Summa"])
    r.counts(t, [{"insats": a, "lag": l} for a, l, *_ in rows] + [{}], [{"measure": "ej_verkställda", "period": p} for p in ("2025-Q4", "2026-Q1")],
             [[x, y] for *_, x, y in rows] + [[10, 8]], total_rows=[4])
    assert [sum(c) for c in zip(*[(x, y) for *_, x, y in rows])] == [10, 8]
    r.h(2, "Beslut i nummerordning")
    cases = [("Korttidsboende enligt SoL", "Korttidsboende", "SoL", "2025-12-17", "K", "Kvinna", "Kvinnan vill vänta tills maken kommit hem från sjukhuset."),
             ("Sysselsättning enligt SoL", "Sysselsättning", "SoL", "2025-10-02", "M", "Man", "Praktikplats har erbjudits men mannen har inte svarat."),
             ("Sysselsättning enligt SoL", "Sysselsättning", "SoL", "2025-11-24", "M", "Man", "Ingen lämplig plats i kommunen, samtal förs med Umeå."),
             ("Kontaktperson enligt LSS", "Kontaktperson", "LSS", "2025-06-09", "K", "Kvinna", "Ingen sökande till uppdraget."),
             ("Kontaktperson enligt LSS", "Kontaktperson", "LSS", "2025-09-15", "K", "Flicka", "Föräldrarna har önskat en yngre person, rekrytering pågår."),
             ("Kontaktperson enligt LSS", "Kontaktperson", "LSS", "2025-12-03", "M", "Man", "Utredning av referenser pågår."),
             ("Bostad för vuxna enligt LSS", "Bostad för vuxna", "LSS", "2024-05-13", "M", "Man", "Kommunen saknar ledig bostad, inflyttning planeras till hösten."),
             ("Bostad för vuxna enligt LSS", "Bostad för vuxna", "LSS", "2025-08-21", "K", "Kvinna", "Har tackat nej till erbjuden bostad.")]
    items = []
    for i, (shown, a, l, d, k, who, c) in enumerate(cases, 1):
        items.append(f"{shown}. {who}. Beslut {slash(d)}. Orsak: {c}")
        r.decision(nr=i, insats=a, lag=l, beslutsdatum=d, kon=k, alder="barn" if who == "Flicka" else "vuxen", kommentar=c, status=EJ)
    r.ul(items, ordered=True)
    assert r.tally("insats") == {a: y for a, _, _, y in rows}
    r.p("Under kvartalet har fyra beslut verkställts och ett avslutats. Tre nya beslut har tillkommit.",
        ("Under kvartalet har fyra beslut verkställts och ett avslutats", "verkställda", 4), ("Under kvartalet har fyra beslut verkställts och ett avslutats", "avslutade", 1),
        ("Tre nya beslut har tillkommit", "rapporterade", 3, {"optional": True}))
    r.p("Lagrum: 11 kap. 1 § och 34 kap. 1 § socialtjänstlagen (2025:400), 28 f § LSS.", small=True)
    r.finding("text_vs_text", "error", "The minutes give nine decisions, the annex eight (its table and its list too).", 9, 8, [wrong, right, "Summa 10 8"],
              kinds=["text_vs_table", "table_vs_rows"])
    for kind, ev in (("text_vs_table", "Summa 10 8"), ("table_vs_rows", wrong)):
        r.finding(kind, "note", "Nine in the minutes against eight in the annex's table and list (consequence).", 9, 8, [wrong, ev], optional=True)
    return r


def timra():
    r = Report("sundet08_timra_2024_kv4", "pdf", "reportlab", organisation="Timrå kommun", kommunkod="2262", namnd="Socialnämnden",
               dnr="SN/2025/29", period="2024-Q4", document_date="2025-02-03", laws=["SoL", "LSS"])
    r.style = {"font": "DejaVu Sans", "size": 9, "landscape": True, "grid": "lines", "shade": "#eeeeee", "header": "Timrå kommun, Socialförvaltningen    SN/2025/29    2025-02-03",
               "footer": "Statistikrapport till kommunfullmäktige", "title": "Statistikrapport"}
    r.h(1, "Statistikrapport ej verkställda beslut Q4 2024")
    r.p("Socialnämnden lämnar härmed statistik över beslut som den 31 december 2024 inte var verkställda och där mer än tre månader gått sedan beslutet. Tom ruta betyder att det inte finns något att redovisa.")
    # insats, K, M, bostad, personal, tackat nej, annat
    data = {"SoL": [("Särskilt boende", 5, 3, 4, None, 3, 1), ("Avlösning", 1, None, None, 1, None, None), ("Kontaktperson", 2, 2, None, 3, None, 1), ("Träningslägenhet", None, 3, 2, None, None, 1)],
            "LSS": [("Ledsagarservice", 1, 2, None, 2, 1, None), ("Korttidsvistelse", 2, None, None, None, 2, None), ("Gruppbostad", 2, 4, 4, None, 2, None), ("Daglig verksamhet", None, 1, None, None, None, 1)]}
    reasons = ["Bostad eller plats saknas", "Personal saknas", "Tackat nej", "Annat"]
    cols = ["Insats", "Kvinnor", "Män", "Samtliga"] + ["Orsak / " + o for o in reasons]
    head = [[("Insats", 1, 2), ("Kvinnor", 1, 2), ("Män", 1, 2), ("Samtliga", 1, 2), ("Orsak", 4, 1)], [(o, 1, 1) for o in reasons]]
    meas = [{"measure": "ej_verkställda", **d} for d in [{"kon": "K"}, {"kon": "M"}, {}] + [{"orsak": o} for o in reasons]]
    show = lambda n: "" if n is None else str(n)
    total = {}
    for law, title in (("SoL", "Socialtjänstlagen, SoL"), ("LSS", "Lagen om stöd och service, LSS")):
        r.h(2, title)
        full = [[k, m, (k or 0) + (m or 0), *o] for _, k, m, *o in data[law]]
        assert all(v[2] == sum(x or 0 for x in v[3:]) for v in full)
        sums = [sum(x or 0 for x in c) or None for c in zip(*full)]
        total[law] = sums
        t = r.table(cols, [[a, *map(show, v)] for (a, *_), v in zip(data[law], full)] + [["Summa", *map(show, sums)]], "matrix_insats_kon_orsak",
                    numeric=range(1, 8), widths=[34, 14, 12, 14, 20, 16, 16, 12], bold_rows=["Summa"], head=head)
        r.counts(t, [{"insats": a, "lag": law} for a, *_ in data[law]] + [{"lag": law}], meas, full + [sums], total_rows=[4])
    assert total["SoL"] == [8, 8, 16, 6, 4, 3, 3] and total["LSS"] == [5, 7, 12, 4, 2, 5, 1], total
    r.h(2, "Läsanvisning och iakttagelser")
    bad = "Gruppbostad utgör 60 procent av de ej verkställda besluten enligt LSS"
    r.p(f"Antalet ej verkställda beslut är 28, varav 16 enligt SoL och 12 enligt LSS. {bad}. Särskilt boende utgör 50 procent av besluten enligt SoL. Sett till hela rapporten avser 13 beslut kvinnor och 15 män.",
        ("Antalet ej verkställda beslut är 28", "ej_verkställda", 28), ("varav 16 enligt SoL", "ej_verkställda", 16, {"lag": "SoL"}), ("12 enligt LSS", "ej_verkställda", 12, {"lag": "LSS"}),
        (bad, "ej_verkställda", 60, {"lag": "LSS", "insats": "Gruppbostad", "unit": "procent"}),
        ("Särskilt boende utgör 50 procent av besluten enligt SoL", "ej_verkställda", 50, {"lag": "SoL", "insats": "Särskilt boende", "unit": "procent"}),
        ("avser 13 beslut kvinnor och 15 män", "ej_verkställda", 13, {"kon": "K"}), ("avser 13 beslut kvinnor och 15 män", "ej_verkställda", 15, {"kon": "M"}))
    r.finding("percent", "error", "Gruppbostad is said to be 60 percent of LSS; the table gives 6 of 12, 50 percent.", 60, 50, [bad, "Gruppbostad 2 4 6 4 2", "Summa 5 7 12 4 2 5 1"],
              kinds=["text_vs_table"])
    r.h(2, "Utveckling")
    cap = "Antal ej verkställda beslut vid utgången av varje kvartal"
    ser = [("SoL", [11, 14, 13, 18, 16]), ("LSS", [15, 15, 12, 11, 12])]
    periods = ["2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]
    sums = [sum(c) for c in zip(*[v for _, v in ser])]
    t = r.table(["Lag"] + [f"Q{p[-1]} {p[:4]}" for p in periods], [[a, *map(str, v)] for a, v in ser] + [["Totalt", *map(str, sums)]], "insats_time_series", caption=cap,
                numeric=range(1, 6), widths=[20, 14, 14, 14, 14, 14], bold_rows=["Totalt"])
    r.counts(t, [{"lag": a} for a, _ in ser] + [{}], [{"measure": "ej_verkställda", "period": p} for p in periods], [v for _, v in ser] + [sums], total_rows=[2])
    r.p("Sedan förra kvartalet har SoL minskat med två beslut medan LSS ökat med ett.",
        ("SoL minskat med två beslut", "ej_verkställda", -2, {"lag": "SoL", "unit": "skillnad", "compare_to": "2024-Q3"}),
        ("LSS ökat med ett", "ej_verkställda", 1, {"lag": "LSS", "unit": "skillnad", "compare_to": "2024-Q3"}))
    r.p("Uppgifterna är hämtade ur verksamhetssystemet den 14 januari 2025. Besluten anmäls enligt 16 kap. 6 h § SoL och 28 h § LSS.")
    return r


def robertsfors():
    r = Report("sundet09_robertsfors_2025_kv4", "docx", "python-docx", organisation="Robertsfors kommun", kommunkod="2409", namnd="Socialutskottet",
               dnr="KS-2026/11", period="2025-Q4", document_date="2026-01-26", laws=["SoL", "LSS"])
    r.style = {"font": "Cambria", "size": 11, "footer": "Robertsfors kommun  KS-2026/11", "margin": 3}
    r.p("ROBERTSFORS KOMMUN", bold=True, tight=True)
    r.p("Socialutskottet", tight=True)
    r.p("Dnr KS-2026/11", tight=True)
    r.p("Datum 2026-01-26")
    r.h(1, "Redovisning av ej verkställda beslut oktober - december 2025")
    r.p("Beslut enligt socialtjänstlagen och LSS ska verkställas så snart som möjligt. De som blivit liggande längre än tre månader anmäls till IVO och redovisas här för socialutskottet, "
        "som svarar för besluten, och därefter för fullmäktige och revisionen.")
    r.p("Redovisningen omfattar sex beslut. Av dem är fyra fortfarande ej verkställda, ett har verkställts och ett har avslutats.",
        ("Redovisningen omfattar sex beslut", "rapporterade", 6), ("Av dem är fyra fortfarande ej verkställda", EJ, 4), ("ett har verkställts", "verkställda", 1),
        ("ett har avslutats", "avslutade", 1))
    cases = [("Boendestöd", "SoL", "SoL 4 kap. 1 §", "2025-06-12", None, "M", "Man", "Personen öppnar inte när personalen kommer.", EJ, None),
             ("Kontaktfamilj", "SoL", "SoL 11 kap. 1 §", "2025-08-04", None, "K", "Flicka", "Kommunen söker familj, annons i lokaltidningen gav inga svar.", EJ, None),
             ("Särskilt boende", "SoL", "SoL 11 kap. 1 §", "2025-09-08", None, "K", "Kvinna", "Fanns ingen plats under hösten. Flyttade in i december.", "verkställt", "2025-12-15"),
             ("Ledsagarservice", "LSS", "LSS 9 § 3", "2023-03-27", "2025-07-31", "M", "Man", "Ledsagaren slutade, ersättare ej rekryterad.", EJ, None),
             ("Avlösarservice", "LSS", "LSS 9 § 5", "2025-05", None, "M", "Pojke", "Familjen har tackat nej till de tider som går att erbjuda.", EJ, None),
             ("Daglig verksamhet", "LSS", "LSS 9 § 10", "2025-02-18", None, "K", "Kvinna", "Har fått ett arbete och behöver inte insatsen.", "avslutat", "2025-11-20")]
    for i, (a, l, lr, d, br, k, who, c, s, e) in enumerate(cases, 1):
        r.h(2, f"Beslut {i}")
        r.p(f"Insats: {a}", tight=True)
        r.p(f"Lagrum: {lr}", tight=True)
        r.p(f"Avser: {who.lower()}", tight=True)
        r.p(f"Beslutsdatum: {long(d)}", tight=True)
        if br:
            r.p(f"Avbrott från: {long(br)}", tight=True)
        r.p(f"Skäl: {c}", tight=True)
        r.p({EJ: "Läge: ej verkställt", "verkställt": f"Läge: verkställt {long(e or d)}", "avslutat": f"Läge: avslutat {long(e or d)}"}[s])
        r.decision(nr=i, insats=a, lag=l, lagrum=lr, beslutsdatum=d, avbrottsdatum=br, kon=k, alder="barn" if who in ("Flicka", "Pojke") else "vuxen",
                   kommentar=c, status=s, verkstallt_datum=e if s == "verkställt" else None, avslutat_datum=e if s == "avslutat" else None)
    assert r.tally() == {EJ: 4, "verkställt": 1, "avslutat": 1}
    r.h(2, "Förslag")
    r.p("Socialutskottet föreslår att kommunstyrelsen överlämnar redovisningen till kommunfullmäktige.")
    return r
