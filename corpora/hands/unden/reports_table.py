"""Tidaholm (series), Sotenäs (web page) and Nordmaling (waiting classes): reports built on aggregate tables."""

from __future__ import annotations

from kit import Record, Report, Row, claim

QUARTERS = ["2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]
Series = dict[str, list[int]]


def sums(data: Series) -> list[int]:
    """Right column sums."""
    return [sum(column) for column in zip(*data.values(), strict=True)]


def series_rows(data: Series, dim: str, lag: str | None, printed: list[int] | None = None) -> list[Row]:
    """Rows of a series, with the right or the printed sums below."""
    sex = {"Kvinnor": "K", "Män": "M"}
    rows = [Row([k, *map(str, v)], {dim: sex.get(k, k), "lag": lag}) for k, v in data.items()]
    return [*rows, Row(["Summa", *map(str, printed or sums(data))], {"lag": lag}, total=True)]


def tidaholm() -> Report:
    """Planted: a wrong sum in the SoL series, and a wrong change against the year before."""
    q, before, year = "2024-Q4", "2024-Q3", "2023-Q4"
    r = Report("unden04_tidaholm_2024_kv4", "pdf", "tidaholm", {
        "organisation": "Tidaholms kommun", "stadsdel": None, "namnd": "Social- och omsorgsnämnden",
        "kommunkod": "1498", "dnr": "SON 2025/12", "period": q, "document_date": "2025-01-27", "laws": ["LSS", "SoL"]})
    lss: Series = {"Daglig verksamhet": [6, 7, 5, 5, 4], "Kontaktperson": [11, 12, 14, 13, 12],
                   "Avlösarservice": [3, 2, 2, 4, 3], "Korttidsvistelse": [2, 2, 3, 1, 2],
                   "Bostad för vuxna": [4, 5, 5, 6, 6]}
    sol: Series = {"Särskilt boende": [14, 12, 9, 10, 8], "Dagverksamhet": [3, 4, 2, 2, 1],
                   "Kontaktfamilj": [6, 5, 7, 6, 8], "Kontaktperson": [4, 4, 3, 5, 5],
                   "Öppenvård": [2, 0, 1, 2, 1]}
    women = [30, 28, 27, 29, 26]
    sl, ss = sums(lss), sums(sol)
    both = [a + b for a, b in zip(sl, ss, strict=True)]
    sex: Series = {"Kvinnor": women, "Män": [t - w for t, w in zip(both, women, strict=True)]}
    shown = [*ss[:2], ss[2] + 2, *ss[3:]]
    r.h("Uppföljning av ej verkställda beslut, fjärde kvartalet 2024", 0)
    r.meta(("Tidaholms kommun", "Social- och omsorgsnämnden"), ("Tjänsteutlåtande den", "27 januari 2025"),
           ("Ärendenummer", "SON 2025/12"))
    r.h("Sammanfattning")
    base: Record = {"measure": "ej_verkställda", "period": q}
    q1 = f"Vid utgången av 2024 hade social- och omsorgsnämnden {both[4]} ej verkställda beslut"
    q2 = f"varav {sl[4]} enligt LSS"
    q3 = f"{ss[4]} enligt SoL"
    q4 = f"{both[3] - both[4]} färre än kvartalet innan"
    q5 = f"{both[0] - both[4]} färre än vid utgången av 2023"
    q6 = f"Kvinnornas andel är {round(100 * women[4] / both[4])} procent"
    r.p(f"{q1}, {q2} och {q3}. Det är {q4} och {q5}. {q6}.",
        claim(q1, both[4], **base), claim(q2, sl[4], lag="LSS", **base), claim(q3, ss[4], lag="SoL", **base),
        claim(q4, both[4] - both[3], "skillnad", compare_to=before, **base),
        claim(q5, both[4] - both[0], "skillnad", compare_to=year, **base),
        claim(q6, round(100 * women[4] / both[4]), "procent", kon="K", **base))
    r.p("Nämnden rapporterar enligt 16 kap. 6 f-h §§ socialtjänstlagen och 28 f-h §§ LSS. I tabellerna räknas alla "
        "beslut som vid kvartalets slut är äldre än tre månader och inte påbörjade, oavsett varför.")
    heads = ["", "Kv 4\n2023", "Kv 1\n2024", "Kv 2\n2024", "Kv 3\n2024", "Kv 4\n2024"]
    dims: list[Record | None] = [None, *({"period": p} for p in QUARTERS)]
    widths = [72.0, 26, 26, 26, 26, 26]
    measure = {"measure": "ej_verkställda"}
    r.h("LSS")
    r.table("insats_time_series", ["Insats", *heads[1:]], series_rows(lss, "insats", "LSS"), coldims=dims, base=measure,
            title="Tabell 1: LSS, beslut per insats", widths=widths)
    part = round(100 * lss["Kontaktperson"][4] / sl[4])
    q7 = f"Kontaktperson är den insats där flest väntar, {part} procent av LSS-besluten"
    q8 = f"Jämfört med kvartal 3 2024 har antalet enligt LSS minskat med {sl[3] - sl[4]}"
    q9 = f"jämfört med kvartal 4 2023 har det ökat med {sl[4] - sl[0]}"
    r.p(f"{q7}. {q8}, {q9}.",
        claim(q7, part, "procent", lag="LSS", insats="Kontaktperson", **base),
        claim(q8, sl[4] - sl[3], "skillnad", lag="LSS", compare_to=before, **base),
        claim(q9, sl[4] - sl[0], "skillnad", lag="LSS", compare_to=year, **base))
    r.pagebreak()
    r.h("SoL")
    r.table("insats_time_series", ["Bistånd", *heads[1:]], series_rows(sol, "insats", "SoL", shown), coldims=dims,
            base=measure, title="Tabell 2: SoL, beslut per bistånd", widths=widths)
    wrong = -(ss[0] - ss[4] - 2)
    q10 = f"Sedan kvartal 4 2023 har besluten enligt SoL minskat med {-wrong} stycken"
    q11 = f"Särskilt boende har minskat från {sol['Särskilt boende'][0]} till {sol['Särskilt boende'][4]} beslut"
    part = round(100 * sol["Särskilt boende"][4] / ss[4])
    q12 = f"{part} procent av SoL-besluten"
    home = {"lag": "SoL", "insats": "Särskilt boende", "measure": "ej_verkställda"}
    r.p(f"{q10}. {q11} under samma tid och utgör nu {q12}. Kontaktfamiljer saknas fortfarande.",
        claim(q10, wrong, "skillnad", lag="SoL", compare_to=year, **base),
        claim(q11, sol["Särskilt boende"][0], period=year, **home),
        claim(q11, sol["Särskilt boende"][4], period=q, **home), claim(q12, part, "procent", period=q, **home))
    r.h("Kvinnor och män")
    r.table("kon_time_series", ["Båda lagarna", *heads[1:]], series_rows(sex, "kon", None), coldims=dims, base=measure,
            title="Tabell 3: Beslut per kön, LSS och SoL", widths=widths)
    r.p("Anders Källmark, t.f. förvaltningschef")
    line = "Summa " + " ".join(map(str, shown))
    r.finding("table_sum", "Table 2 (SoL), Kv 2 2024: the rows add to 22, the printed Summa is 24.", shown[2], ss[2],
              [line, "Tabell 2: SoL, beslut per bistånd"], also=["table_vs_table"])
    r.finding("text_vs_table", "The text says that SoL fell by 4 since Kv 4 2023; table 2 gives 29 and 23.", wrong,
              ss[4] - ss[0], [q10, line], also=["text_vs_text"])
    r.finding("table_vs_table", "Kv 2 2024: LSS 29 and the printed SoL sum 24 make 53, table 3 has 51.",
              sl[2] + shown[2], both[2], [line, "Summa " + " ".join(map(str, both))], severity="note",
              also=["table_sum"])
    r.finding("table_vs_table", "Kv 2 2024, the same seen from table 3.", both[2], sl[2] + shown[2],
              [line, "Summa " + " ".join(map(str, both))], severity="note", also=["table_sum"])
    r.finding("text_vs_text", "LSS up by 1 and SoL down by 4 do not make the 5 fewer of the summary.",
              both[4] - both[0], sl[4] - sl[0] + wrong, [q5, q9, q10], severity="note", also=["text_vs_table"])
    r.remark("Öppenvård 0 is printed as 0.")
    return r


def sotenas() -> Report:
    """Right in everything: dashes for zero, a column for sex not given, two-row head, three quarters by reason."""
    q = "2025-Q2"
    r = Report("unden05_sotenas_2025_kv2", "html", "sotenas", {
        "organisation": "Sotenäs kommun", "stadsdel": None, "namnd": "Omsorgsnämnden", "kommunkod": "1427", "dnr": None,
        "period": q, "document_date": "2025-08-11", "laws": ["SoL", "LSS"]})
    base = {"measure": "ej_verkställda", "period": q}
    sol = {"Särskilt boende": (6, 3, 0), "Hemtjänst": (1, 0, 0), "Kontaktfamilj": (2, 1, 1), "Öppenvård": (0, 2, 0)}
    lss = {"Kontaktperson": (3, 4, 0), "Ledsagarservice": (1, 2, 0), "Daglig verksamhet": (2, 1, 0)}

    def shown(n: int) -> str:
        return str(n) if n else "–"

    r.h("Beslut som ännu inte har verkställts", 0)
    r.p("Här redovisar omsorgsnämnden hur många som väntar på en insats som de har rätt till. Siffrorna gäller kvartal "
        "2 2025 och är desamma som har lämnats till Inspektionen för vård och omsorg, IVO.")
    r.p("Ett streck betyder att det inte finns något beslut. Vi visar inga uppgifter om enskilda personer.")
    dims: list[Record | None] = [None, {"kon": "K"}, {"kon": "M"}, {"kon": "ej angivet"}, {}]
    totals = []
    for law, head, data in (("SoL", "Socialtjänstlagen (SoL)", sol), ("LSS", "LSS", lss)):
        r.h(head)
        rows = [Row([k, *map(shown, v), str(sum(v))], {"insats": k, "lag": law}) for k, v in data.items()]
        foot = [sum(v[i] for v in data.values()) for i in range(3)]
        rows.append(Row(["Summa", *map(shown, foot), str(sum(foot))], {"lag": law}, total=True))
        r.table("matrix_insats_kon_orsak", ["Insats", "Kvinnor", "Män", "Uppgift saknas", "Totalt"], rows, coldims=dims,
                base=base, title=f"Ej verkställda beslut enligt {law}, efter insats och kön")
        totals.append(sum(foot))
    r.h("Hur länge har man väntat?")
    r.p("Tiden räknas från den dag då beslutet fattades.")
    waits = {"SoL": (8, 5, 3), "LSS": (4, 6, 3)}
    rows = [Row([k, *map(str, v), str(sum(v))], {"lag": k}) for k, v in waits.items()]
    foot = [sum(v[i] for v in waits.values()) for i in range(3)]
    rows.append(Row(["Båda lagarna", *map(str, foot), str(sum(foot))], {}, total=True))
    if [sum(v) for v in waits.values()] != totals:
        raise ValueError("waits")
    r.table("waiting_buckets", ["Lag", "3–6", "7–12", "13–", "Totalt"], rows, base=base,
            groups=[("", 1), ("Väntetid i månader", 3), ("", 1)], title="Väntetid den 30 juni 2025",
            coldims=[None, {"manader": "3–6"}, {"manader": "7–12"}, {"manader": "13–"}, {}])
    r.h("Varför dröjer det?")
    why: Series = {"Resursbrist": [12, 14, 13], "Tackat nej": [9, 10, 9], "Väntar på annan huvudman": [2, 0, 1],
                   "Annat skäl": [5, 6, 6]}
    rows = [Row([k, *map(shown, v)], {"orsak": k}) for k, v in why.items()]
    rows.append(Row(["Totalt", *map(str, sums(why))], {}, total=True))
    if sums(why)[2] != sum(totals):
        raise ValueError("reasons")
    r.table("orsak_time_series", ["Orsak", "Kv 4 2024", "Kv 1 2025", "Kv 2 2025"], rows,
            base={"measure": "ej_verkställda"}, title="Orsak, båda lagarna, tre kvartal",
            coldims=[None, {"period": "2024-Q4"}, {"period": "2025-Q1"}, {"period": "2025-Q2"}])
    r.h("Kontakt")
    r.p("Frågor om statistiken besvaras av omsorgsförvaltningens kvalitetsenhet.")
    r.p("Sidan är senast uppdaterad den 11 augusti 2025", style="small")
    r.remark("The page's date of last update is taken as document_date.")
    return r


LIST = [
    ("2023-12", "Särskilt boende", "SoL", "3–6", "Väntar på ledig plats."),
    ("2023-10", "Särskilt boende", "SoL", "3–6", "Erbjuden plats i Rundvik, har ej svarat."),
    ("2023-08", "Särskilt boende", "SoL", "7–12", "Tackat nej en gång. Vill bo i centralorten."),
    ("2023-06", "Dagverksamhet", "SoL", "7–12", "Make har haft svårt att ordna resan dit."),
    ("2023-11", "Kontaktfamilj", "SoL", "3–6", "Ingen familj rekryterad."),
    ("2023-03", "Kontaktfamilj", "SoL", "7–12", "Vårdnadshavarna är oense om start."),
    ("2022-10", "Boendestöd", "SoL", "13–24", "Öppnar inte dörren. Motivationsarbete."),
    ("2023-12", "Kontaktperson", "LSS", "3–6", "Annonsering pågår."),
    ("2023-07", "Kontaktperson", "LSS", "7–12", "Kontaktpersonen slutade, ny söks."),
    ("2022-04", "Kontaktperson", "LSS", "13–24", "Tackat nej till alla förslag."),
    ("2023-09", "Korttidsvistelse", "LSS", "3–6", "Inskolning planeras till maj."),
    ("2023-05", "Daglig verksamhet", "LSS", "7–12", "Sjukskriven sedan beslutet togs."),
    ("2021-12", "Bostad med särskild service", "LSS", "25–", "Bygget av gruppbostad är överklagat."),
]
CLASSES = ["3–6", "7–12", "13–24", "25–"]


def nordmaling() -> Report:
    """Planted: the SoL line of the waiting table has 4 where its rows, and the list, have 3."""
    q = "2024-Q1"
    r = Report("unden06_nordmaling_2024_kv1", "pdf", "nordmaling", {
        "organisation": "Nordmalings kommun", "stadsdel": None, "namnd": "Socialnämnden", "kommunkod": "2401",
        "dnr": "SN 24-045", "period": q, "document_date": "2024-04-22", "laws": ["SoL", "LSS"]})
    r.meta(("Avsändare", "Socialkontoret, Nordmaling"), ("Skriven", "2024-04-22"), ("Vår beteckning", "SN 24-045"),
           ("Till", "Socialnämnden"))
    r.h("Anmälan: ej verkställda beslut kvartal 1, 2024", 0)
    r.p("Socialkontoret anmäler här de beslut enligt socialtjänstlagen och LSS som den 31 mars 2024 inte hade "
        "verkställts. Anmälan är till för kännedom och kräver inget ställningstagande. Uppgifterna har tagits ut ur "
        "verksamhetssystemet och stämts av med enhetscheferna.")
    r.h("Väntetider")
    r.p("Tabellen visar hur många hela månader som gått sedan beslutet. Tom ruta betyder inget beslut.")

    def line(wanted: dict[str, str]) -> list[int]:
        picked = [d for d in LIST if all({"insats": d[1], "lag": d[2]}[k] == v for k, v in wanted.items())]
        return [sum(d[3] == c for d in picked) for c in CLASSES]

    def cells(numbers: list[int]) -> list[str | None]:
        return [str(n) if n else None for n in numbers]

    rows: list[Row] = []
    for law in ("SoL", "LSS"):
        for insats in dict.fromkeys(d[1] for d in LIST if d[2] == law):
            n = line({"insats": insats, "lag": law})
            rows.append(Row([insats, law, *cells(n), str(sum(n))], {"insats": insats, "lag": law}))
        n = line({"lag": law})
        printed = [n[0], n[1] + 1, *n[2:]] if law == "SoL" else n
        rows.append(Row([f"{law} totalt", None, *cells(printed), str(sum(n))], {"lag": law}, total=True))
    every = line({})
    rows.append(Row(["Alla beslut", None, *cells(every), str(sum(every))], {}, total=True))
    dims: list[Record | None] = [None, None, *({"manader": c} for c in CLASSES), {}]
    r.table("waiting_buckets", ["Insats", "Lag", *CLASSES, "Summa"], rows, coldims=dims,
            groups=[("", 2), ("Antal månader sedan beslutet", 4), ("", 1)],
            base={"measure": "ej_verkställda", "period": q})
    r.h("Besluten ett för ett")
    tid = r.table("decision_rows", ["Nr", "Besluts-\nmånad", "Insats", "Lag", "Mån.", "Anledning till dröjsmålet"],
                  [Row([str(i), d[0], d[1], d[2], d[3], d[4]]) for i, d in enumerate(LIST, 1)])
    r.truth["tables"][-1]["columns"][1] = "Beslutsmånad"
    for i, (month, insats, law, wait, why) in enumerate(LIST, 1):
        r.decision(table=tid, nr=i, insats=insats, lag=law, beslutsdatum=month, manader=wait, kommentar=why,
                   status="kvarstående")
    r.h("Kommande rapporttillfällen")
    r.table("other", ["Kvartal", "Uppgifter in senast", "Till nämnden"],
            [Row(["2, 2024", "12 juli", "27 augusti"]), Row(["3, 2024", "11 oktober", "19 november"])], domain=False)
    r.p("Sune Bäcklund, verksamhetscontroller")
    s = line({"lag": "SoL"})
    text = f"SoL totalt {s[0]} {s[1] + 1} {s[2]} {sum(s)}"
    r.finding("table_sum", "SoL totalt, 7–12 months: the rows (and the list) have 3, the line says 4.", s[1] + 1, s[1],
              [text, "Väntetider"], also=["table_vs_rows"])
    r.finding("table_vs_rows", "The same against the list.", s[1] + 1, s[1], [text, "Besluten ett för ett"],
              severity="note", also=["table_sum"])
    r.finding("table_sum", "SoL totalt, across: 3, 4 and 1 make 8, the printed Summa is 7.", sum(s), sum(s) + 1, [text],
              severity="note", also=["table_vs_rows"])
    r.finding("table_sum", "Alla beslut, 7–12 months: the two law lines make 6, the printed total is 5.", every[1],
              every[1] + 1, [text, f"Alla beslut {' '.join(map(str, every))} {sum(every)}"], severity="note",
              also=["table_vs_table"])
    r.remark("The table of coming report dates is about something else and gives no counts.")
    return r
