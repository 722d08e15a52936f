"""Hjo 2024-Q2: plain tjänsteskrivelse, one table per law, counts by sex, dash for zero, a column that is no count."""
from model import Report, claim


def build():
    r = Report("dellen01_hjo_2024_kv2", "pdf", "soffice",
               {"organisation": "Hjo kommun", "kommunkod": "1497", "namnd": "Vård- och omsorgsnämnden", "dnr": "VON 2024-118",
                "period": "2024-Q2", "document_date": "2024-08-19", "laws": ["SoL", "LSS"]},
               {"title": "Ej verkställda beslut kvartal 2", "font": "Liberation Serif", "head_font": "Liberation Sans", "pt": 11.5, "margin": 2.8,
                "header": "Hjo kommun", "footer": "Postadress 544 81 Hjo   vardochomsorg@example.se", "pages": True, "table_style": "Table Grid"})
    r.add("meta", [("Tjänsteskrivelse", ""), ("Datum", "2024-08-19"), ("Diarienummer", "VON 2024-118"), ("Till", "Vård- och omsorgsnämnden"), ("Handläggare", "Torun Ögårdh, utvecklare")])
    r.h(1, "Beslut som inte verkställts inom tre månader, andra kvartalet 2024")
    r.h(2, "Förslag till beslut")
    r.p("Vård- och omsorgsnämnden tar del av rapporten och skickar den vidare till kommunfullmäktige och kommunens revisorer.")
    r.h(2, "Varför nämnden får den här rapporten")
    r.p("När någon har fått ja till en insats ska den komma igång så snart det går. Har det gått mer än tre månader är kommunen skyldig att tala om det för Inspektionen för vård och omsorg (IVO), se 16 kap. 6 f § socialtjänstlagen (SoL) och 28 f § lagen om stöd och service till vissa funktionshindrade (LSS). Detsamma gäller om en insats har avbrutits och inte kunnat återupptas inom tre månader.")
    r.h(2, "Läget den 30 juni 2024")
    r.p("Den sista juni fanns det tolv ej verkställda beslut i kommunen, sju enligt SoL och fem enligt LSS. Ett kvartal tidigare, den 31 mars 2024, var antalet nio.",
        claim("fanns det tolv ej verkställda beslut i kommunen", 12), claim("sju enligt SoL", 7, lag="SoL"), claim("fem enligt LSS", 5, lag="LSS"),
        claim("Ett kvartal tidigare, den 31 mars 2024, var antalet nio", 9, period="2024-Q1"))
    cols = [("Antal beslut", {}), ("Kvinnor", {"kon": "K"}), ("Män", {"kon": "M"}), ("Längsta väntan, dagar", None)]
    r.h(3, "Ej verkställda beslut enligt SoL")
    r.counts_table("Bistånd", cols, [("Särskilt boende", {"insats": "Särskilt boende"}, [4, 3, 1, "214"]), ("Dagverksamhet", {"insats": "Dagverksamhet"}, [1, 1, 0, "121"]),
                   ("Kontaktfamilj", {"insats": "Kontaktfamilj"}, [2, 1, 1, "307"]), ("Summa SoL", {}, [7, 5, 2, None])], {"measure": "ej_verkställda", "lag": "SoL"},
                   zero="-", widths=[5.2, 2.4, 2.2, 2.2, 3.4], kind="matrix_insats_kon_orsak")
    r.p("De som väntar på särskilt boende står i kö till Rödingens demensavdelning, där ingen plats blivit ledig under våren. För kontaktfamiljerna handlar det om att ingen familj anmält intresse.")
    r.h(3, "Ej verkställda beslut enligt LSS")
    r.counts_table("Insats", cols, [("Kontaktperson", {"insats": "Kontaktperson"}, [3, 1, 2, "398"]), ("Daglig verksamhet", {"insats": "Daglig verksamhet"}, [1, 0, 1, "102"]),
                   ("Ledsagarservice", {"insats": "Ledsagarservice"}, [1, 1, 0, "155"]), ("Summa LSS", {}, [5, 2, 3, None])], {"measure": "ej_verkställda", "lag": "LSS"},
                   zero="-", widths=[5.2, 2.4, 2.2, 2.2, 3.4], kind="matrix_insats_kon_orsak")
    r.p("Kommunen har annonserat efter kontaktpersoner i lokaltidningen och på hemsidan. En av männen har bett att få vänta till efter sommaren.")
    r.claims_optional.append({**r.claims[0], "quote": "En av männen har bett att få vänta till efter sommaren", "value": 1, "kon": "M", "lag": "LSS"})
    r.h(2, "Jämställdhet")
    r.p("Sju av besluten rör kvinnor och fem rör män. Ingen slutsats kan dras av så små tal.",
        claim("Sju av besluten rör kvinnor", 7, kon="K"), claim("fem rör män", 5, kon="M"))
    r.h(2, "Ekonomi")
    r.p("IVO kan ansöka hos förvaltningsrätten om särskild avgift. Någon sådan ansökan har inte gjorts mot kommunen under kvartalet.")
    r.add("lines", ["För vård- och omsorgsförvaltningen", "Sixten Kråkedal, förvaltningschef"])
    return r
