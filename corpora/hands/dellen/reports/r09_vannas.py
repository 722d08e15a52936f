"""Vännäs 2024-Q1: waiting buckets by insats per law with a total column, then a list of those carried out or closed; right."""
from model import Report, claim, short

B = [("3–5", "3–5"), ("6–11", "6–11"), ("12 eller fler", "12 eller fler")]
DONE = [("Särskilt boende", "SoL", "2023-10-03", "2024-01-22", None), ("Särskilt boende", "SoL", "2023-11-14", "2024-02-19", None), ("Kontaktfamilj", "SoL", "2023-05-09", None, "2024-03-12"),
        ("Kontaktperson", "LSS", "2023-06-27", "2024-02-05", None), ("Personlig assistans", "LSS", "2023-09-19", "2024-01-08", None), ("Korttidstillsyn", "LSS", "2023-08-15", None, "2024-01-31")]


def build():
    r = Report("dellen09_vannas_2024_kv1", "pdf", "reportlab",
               {"organisation": "Vännäs kommun", "kommunkod": "2460", "namnd": "Vård- och omsorgsnämnden", "dnr": "VON 24/61",
                "period": "2024-Q1", "document_date": "2024-04-16", "laws": ["SoL", "LSS"]},
               {"title": "Ej verkställda beslut Vännäs", "font": "DejaVu Serif", "pt": 9.5, "mark": "Vännäs kommun", "head_right": "Sida %d", "footer": "Vård- och omsorgsförvaltningen, 911 81 Vännäs", "meta_w": 3.2, "meta_align": "RIGHT"})
    r.add("meta", [("Datum:", "2024-04-16"), ("Vår ref:", "VON 24/61"), ("Er ref:", ""), ("Mottagare:", "Vård- och omsorgsnämnden")])
    r.h(1, "Kvartalsredovisning – beslut som väntar på att verkställas")
    r.h(2, "1. Bakgrund")
    r.p("Rapportering sker per kvartal. Med ej verkställt beslut avses ett gynnande nämndsbeslut som inte lett till en påbörjad insats inom tre månader, och även en insats som upphört och inte satts igång igen på tre månader. Domar ingår inte. Siffrorna nedan avser kvartal 1 2024 och ställningen den 31 mars 2024.")
    r.h(2, "2. Ej verkställda beslut")

    def part(sub, label, lag, rows):
        r.h(3, sub)
        body = [(n, {"insats": n}, v + [sum(x or 0 for x in v)]) for n, v in rows]
        cols = [list(x) for x in zip(*[v for _, _, v in body])]
        body.append(("Summa", {}, [sum(x or 0 for x in c) or None for c in cols]))
        r.counts_table(label, [(h, {"manader": m}) for h, m in B] + [("Totalt", {})], body, {"measure": "ej_verkställda", "lag": lag}, kind="waiting_buckets", title="Antal beslut efter hur många månader som gått sedan beslutet", widths=[5.6, 2.2, 2.3, 3.2, 2])
        return body[-1][2]

    s = part("2.1 Socialtjänstlagen", "Bistånd", "SoL", [("Särskilt boende", [3, 1, None]), ("Dagverksamhet", [2, None, None]), ("Kontaktfamilj", [None, None, 1])])
    t = part("2.2 LSS", "Insats", "LSS", [("Bostad med särskild service", [None, 1, 2]), ("Kontaktperson", [1, 2, 1]), ("Daglig verksamhet", [1, None, None])])
    assert (s[-1], t[-1]) == (7, 8)
    r.p("Skälen till väntan är i huvudsak att bostad eller person saknas. I fyra av de femton fallen har ett erbjudande lämnats men avböjts.",
        claim("I fyra av de femton fallen har ett erbjudande lämnats men avböjts", 4, orsak="erbjudande lämnats men avböjts", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]),
        claim("I fyra av de femton fallen har ett erbjudande lämnats men avböjts", 15))
    r.p("Andelen beslut enligt LSS är 53 procent. Vid årsskiftet var det totala antalet ej verkställda beslut 17, alltså en minskning med två.",
        claim("Andelen beslut enligt LSS är 53 procent", 53, unit="procent", lag="LSS"),
        claim("Vid årsskiftet var det totala antalet ej verkställda beslut 17", 17, period="2023-Q4"), claim("en minskning med två", -2, unit="skillnad", compare_to="2023-Q4"))
    r.h(2, "3. Tidigare rapporterade beslut som verkställts eller avslutats under kvartalet")
    rec = [{"insats": i, "lag": lag, "beslutsdatum": b, "verkstallt_datum": v, "avslutat_datum": a, "status": "verkställt" if v else "avslutat"} for i, lag, b, v, a in DONE]
    f = lambda k: lambda x: short(x[k]) if x[k] else ""
    r.rows_table([("Insats", lambda x: x["insats"]), ("Lag", lambda x: x["lag"]), ("Beslut", f("beslutsdatum")), ("Verkställt", f("verkstallt_datum")), ("Avslutat", f("avslutat_datum"))], rec, {}, widths=[5.2, 1.6, 2.4, 2.6, 2.6])
    r.p("Datum skrivs år, månad, dag. Fyra beslut har således verkställts och två har avslutats.", claim("Fyra beslut har således verkställts", 4, "verkställda"), claim("två har avslutats", 2, "avslutade"))
    r.h(2, "4. Förslag")
    r.p("Nämnden föreslås godkänna redovisningen.")
    r.add("lines", ["Ingrid Spölandh", "Utredare"])
    return r
