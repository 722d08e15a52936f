"""Strängnäs: series over five quarters by insats and reason, with prose (Word, saved as PDF)."""
from model import Report

THEME = {"font": "Liberation Sans", "size": 10.5, "running": "STRÄNGNÄS KOMMUN   Socialnämnden", "colour": "5B2A6E", "caption_italic": True,
         "table_style": "Light List Accent 4", "table_size": 9.5, "footer": "Strängnäs kommun  Nygatan 10  645 80 Strängnäs", "meta_title": "Statistikrapport"}
Q = ["Q3-24", "Q4-24", "Q1-25", "Q2-25", "Q3-25"]
PERIODS = [{"period": p} for p in ("2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3")]
LSS = {"Bostad med särskild service": [9, 11, 10, 8, 7], "Daglig verksamhet": [4, 4, 6, 5, 5], "Kontaktperson": [6, 5, 5, 7, 9],
       "Korttidstillsyn": [0, 1, 1, 0, 0], "Ledsagarservice": [3, 2, 2, 3, 4]}
LSS_SUM = [22, 23, 26, 23, 25]                       # Q1-25 adds up to 24: planted
SOL = {"Boendestöd": [2, 3, 1, 2, 1], "Hemtjänst": [0, 0, 1, 0, 0], "Kontaktfamilj": [5, 4, 4, 6, 6], "Särskilt boende": [12, 15, 19, 16, 13]}
SOL_SUM = [19, 22, 25, 24, 20]
WHY = {"Saknar plats/bostad": [15, 17, 20, 18, 13], "Svårt att rekrytera": [9, 8, 8, 11, 14], "Den enskilde har tackat nej": [13, 15, 16, 14, 15],
       "Övriga skäl": [4, 5, 5, 4, 3]}
WHY_SUM = [41, 45, 49, 47, 45]


def build():
    for data, total in ((SOL, SOL_SUM), (WHY, WHY_SUM)):
        assert [sum(c) for c in zip(*data.values())] == total
    assert [sum(c) for c in zip(*LSS.values())] == [22, 23, 24, 23, 25]
    r = Report("kalix06_strangnas_2025_kv3", THEME, organisation="Strängnäs kommun", kommunkod="0486", namnd="Socialnämnden", dnr="SN/2025:311",
               period="2025-Q3", document_date="2025-10-30", laws=["LSS", "SoL"])
    r.add("letter", ["Strängnäs kommun", "Socialkontoret", "Verksamhetsutvecklare"], ["Tjänsteskrivelse", "2025-10-30", "SN/2025:311"])
    r.head(1, "Statistikrapport över ej verkställda beslut, kvartal 3 2025")
    r.head(2, "Sammanfattning")
    text = ("Kontoret har för tredje kvartalet 2025 rapporterat 45 ej verkställda beslut, 25 enligt LSS och 20 enligt SoL. "
            "Det är två färre än kvartalet innan men fyra fler än samma kvartal 2024. Kontaktperson enligt LSS har ökat med två "
            "beslut sedan andra kvartalet och står nu för 36 procent av LSS-besluten.")
    r.para(text,
           r.say("rapporterat 45 ej verkställda beslut", 45, "ej_verkställda"),
           r.say("25 enligt LSS", 25, "ej_verkställda", lag="LSS"), r.say("20 enligt SoL", 20, "ej_verkställda", lag="SoL"),
           r.say("Det är två färre än kvartalet innan", -2, "ej_verkställda", unit="skillnad", compare_to="2025-Q2"),
           r.say("fyra fler än samma kvartal 2024", 4, "ej_verkställda", unit="skillnad", compare_to="2024-Q3"),
           r.say("Kontaktperson enligt LSS har ökat med två beslut sedan andra kvartalet", 2, "ej_verkställda", lag="LSS",
                 insats="Kontaktperson", unit="skillnad", compare_to="2025-Q2"),
           r.say("står nu för 36 procent av LSS-besluten", 36, "ej_verkställda", lag="LSS", insats="Kontaktperson", unit="procent"))
    for c in r.claims:                               # "rapporterat 45 ej verkställda beslut": both measures can be defended
        c["agreed"] = [f for f in c["agreed"] if f != "measure"]
    r.head(2, "Förslag till beslut")
    r.para("Socialnämnden lägger rapporten till handlingarna och skickar den till kommunfullmäktige och revisionen.")
    widths, align = [5.6, 2.0, 2.0, 2.0, 2.0, 2.0], {i: "r" for i in range(1, 6)}

    def series(head, lag, data, total, title, kind, key):
        r.head(2, head)
        t = r.table([{"insats": "Insats", "orsak": "Skäl"}[key], *Q], [[n, *map(str, v)] for n, v in data.items()] + [["Totalt", *map(str, total)]],
                    kind, title, widths=widths, align=align, strong=[len(data)])
        r.grid(t, [*({key: n} for n in data), {"is_total": True}], PERIODS, measure="ej_verkställda", lag=lag)

    series("LSS", "LSS", LSS, LSS_SUM, "Tabell 1 Ej verkställda beslut enligt LSS, antal per kvartal", "insats_time_series", "insats")
    text = ("Bostad med särskild service fortsätter att minska sedan servicebostaden i Mariefred öppnade, från åtta beslut till sju. "
            "Svårigheten att hitta kontaktpersoner och ledsagare märks tydligt i siffrorna.")
    bo = dict(lag="LSS", insats="Bostad med särskild service")
    r.para(text, r.say("från åtta beslut till sju", 8, "ej_verkställda", **{**bo, "period": "2025-Q2"}), r.say("från åtta beslut till sju", 7, "ej_verkställda", **bo))
    series("SoL", "SoL", SOL, SOL_SUM, "Tabell 2 Ej verkställda beslut enligt SoL, antal per kvartal", "insats_time_series", "insats")
    text = ("Särskilt boende utgör 65 procent av SoL-besluten. Antalet har minskat med tre sedan förra kvartalet. "
            "Inga beslut om hemtjänst väntar.")
    sb = dict(lag="SoL", insats="Särskilt boende")
    r.para(text, r.say("Särskilt boende utgör 65 procent av SoL-besluten", 65, "ej_verkställda", unit="procent", **sb),
           r.say("Antalet har minskat med tre sedan förra kvartalet", -3, "ej_verkställda", unit="skillnad", compare_to="2025-Q2", **sb))
    r.optional.append(r.say("Inga beslut om hemtjänst väntar", 0, "ej_verkställda", lag="SoL", insats="hemtjänst"))
    series("Skäl", None, WHY, WHY_SUM, "Tabell 3 Huvudsakligt skäl, båda lagarna tillsammans", "orsak_time_series", "orsak")
    text = "Rekryteringssvårigheter anges nu för 14 beslut, mot nio för ett år sedan."
    rek = {"orsak": "rekryteringssvårigheter", "agreed": ["measure", "period", "lag", "insats", "kon"]}
    r.para(text, r.say("Rekryteringssvårigheter anges nu för 14 beslut", 14, "ej_verkställda", **rek),
           r.say("mot nio för ett år sedan", 9, "ej_verkställda", **{**rek, "period": "2024-Q3"}))
    r.head(2, "Barnperspektivet")
    r.para("De beslut om kontaktfamilj som väntar gäller barn. Stöd ges under tiden av familjebehandlare.")
    r.add("sign", ["Socialchef", "", "Bilagor: inga"])
    r.finding("table_sum", "error", "Table 1, Q1-25: the rows add up to 24, Totalt says 26 (table 3 less table 2: 49 - 25 = 24).", 26, 24,
              ["Totalt 22 23 26 23 25", "Tabell 1 Ej verkställda beslut enligt LSS, antal per kvartal", "Bostad med särskild service 9 11 10 8 7"])
    r.finding("table_vs_table", "note", "Q1-25: tables 1 and 2 give 26 + 25 = 51, table 3 has 49.", 51, 49,
              ["Totalt 41 45 49 47 45", "Totalt 22 23 26 23 25"], optional=True)
    r.finding("table_vs_table", "note", "The same, seen from table 3.", 49, 51, ["Totalt 41 45 49 47 45"], optional=True)
    r.notes += ["'rapporterat 45 ej verkställda beslut' may be read as rapporterade or ej_verkställda: measure is not among the agreed fields of the summary's claims."]
    return r
