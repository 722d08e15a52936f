"""Sotenäs 2024-Q3: extract of minutes with the report as annex; a flow table per area; all sums hold."""
from model import Report, claim

AREAS = [("Äldreomsorg", [("Särskilt boende SoL", "SoL", [9, 4, 2, 3]), ("Dagverksamhet SoL", "SoL", [2, 1, 0, 1]), ("Hemtjänst SoL", "SoL", [1, 0, 1, 0])]),
         ("Funktionsstöd", [("Bostad med särskild service LSS", "LSS", [3, 0, 0, 3]), ("Kontaktperson LSS", "LSS", [5, 1, 0, 4]), ("Ledsagarservice LSS", "LSS", [1, 1, 0, 0]), ("Boendestöd SoL", "SoL", [2, 0, 1, 1])]),
         ("Barn, unga och familj", [("Kontaktfamilj SoL", "SoL", [3, 1, 0, 2]), ("Kontaktperson SoL", "SoL", [1, 0, 0, 1])])]
COLS = [("Rapporterade beslut", {"measure": "rapporterade"}), ("Verkställda under kvartalet", {"measure": "verkställda"}),
        ("Avslutade utan verkställighet", {"measure": "avslutade"}), ("Kvarstående beslut", {"measure": "kvarstående"})]


def build():
    r = Report("dellen07_sotenas_2024_kv3", "pdf", "soffice",
               {"organisation": "Sotenäs kommun", "kommunkod": "1427", "namnd": "Omsorgsnämnden", "dnr": "ON 2024/000512",
                "period": "2024-Q3", "document_date": "2024-10-31", "laws": ["SoL", "LSS"]},
               {"title": "Protokollsutdrag", "font": "Liberation Sans", "pt": 10.5, "header": "SOTENÄS KOMMUN\tPROTOKOLLSUTDRAG", "footer": "Justerandes sign\tUtdragsbestyrkande", "pages": True,
                "table_style": "Light List", "margin": 2.5})
    total = [sum(v[i] for _, rows in AREAS for _, _, v in rows) for i in range(4)]
    assert total == [27, 8, 4, 15]
    quote = "rapporterades 27 beslut till IVO"
    text = "Under tredje kvartalet 2024 rapporterades 27 beslut till IVO. Av dem har åtta verkställts och fyra avslutats av annan anledning. 15 beslut kvarstår."

    def summary():
        r.p(text, claim(quote, 27, "rapporterade"), claim("Av dem har åtta verkställts", 8, "verkställda"), claim("fyra avslutats av annan anledning", 4, "avslutade"),
            claim("15 beslut kvarstår", 15, "kvarstående"))

    r.add("lines", ["Omsorgsnämnden", "Sammanträdesdatum 2024-11-21"])
    r.h(1, "ON § 104 Ej verkställda beslut kvartal 3 2024")
    r.p("Dnr ON 2024/000512")
    r.h(2, "Omsorgsnämndens beslut")
    r.p("Omsorgsnämnden noterar redovisningen och översänder den till kommunfullmäktige samt kommunens revisorer.")
    r.h(2, "Sammanfattning av ärendet")
    summary()
    r.p("Redovisningen ska enligt 16 kap. 6 h § SoL och 28 h § LSS lämnas varje kvartal till fullmäktige.")
    r.h(2, "Beslutsunderlag")
    r.p("Förvaltningens tjänsteutlåtande 2024-10-31")
    r.p("Beslutet skickas till: Kommunfullmäktige, revisorerna")
    r.add("pb")
    r.h(1, "Tjänsteutlåtande")
    r.add("meta", [("Datum", "2024-10-31"), ("Dnr", "ON 2024/000512"), ("Personalansvarig", ""), ("Handläggare", "Malte Hunnebo, utredare")])
    r.h(2, "Redovisning av ej verkställda beslut enligt SoL och LSS, juli–september 2024")
    summary()
    for name, rows in AREAS:
        r.h(3, name)
        body = [(n, {"lag": lag, "insats": n}, v) for n, lag, v in rows]
        body.append(("Totalt", {}, [sum(v[i] for _, _, v in rows) for i in range(4)]))
        r.counts_table("Insats", COLS, body, {"omrade": name}, widths=[5.2, 2.7, 2.7, 2.7, 2.7])
        if name == "Funktionsstöd":
            r.p("Tre personer väntar på lägenhet i det planerade boendet på Hunnebohed, byggstart är försenad. Kontaktperson är svårt att rekrytera utanför Kungshamn.")
    r.claims_optional.append({**r.claims[3], "quote": "Tre personer väntar på lägenhet", "value": 3, "lag": "LSS", "omrade": "Funktionsstöd", "insats": "lägenhet"})
    r.h(3, "Jämförelse med tidigare kvartal")
    r.p("Kvartal 2 2024 rapporterades 24 beslut och 13 kvarstod vid kvartalets slut. Antalet rapporterade beslut har alltså ökat med tre och antalet kvarstående med två.",
        claim("Kvartal 2 2024 rapporterades 24 beslut", 24, "rapporterade", period="2024-Q2"), claim("13 kvarstod vid kvartalets slut", 13, "kvarstående", period="2024-Q2"),
        claim("Antalet rapporterade beslut har alltså ökat med tre", 3, "rapporterade", unit="skillnad", compare_to="2024-Q2"),
        claim("antalet kvarstående med två", 2, "kvarstående", unit="skillnad", compare_to="2024-Q2"))
    r.p("Någon uppdelning på kön redovisas inte eftersom grupperna är för små.")
    r.notes.append("document_date: the only date that the text gives as a document's own is the statement's 2024-10-31; 2024-11-21 is the meeting's.")
    r.notes.append("The area totals of one law only keep lag null, as in gold 000.")
    return r
